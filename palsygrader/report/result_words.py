"""The words of results: their names, who made them, why there is none, and the conclusion of a visit."""

from palsygrader import wording
from palsygrader.domain.examination import Examination
from palsygrader.domain.face import Branch, Side
from palsygrader.domain.grade import Scale, WithheldReason
from palsygrader.domain.patient import Patient
from palsygrader.report.after_signing import addendum_parts, reading_lines
from palsygrader.report.local_time import in_local_time
from palsygrader.report.observations import observations
from palsygrader.report.phrases import interval_words, numeral, percent_words, side_words
from palsygrader.report.results import INCOMPLETE, Maker, Part, Points, Result
from palsygrader.report.sheets import scale_rows
from palsygrader.wording.findings import value_words


def result_words(result: Result) -> str:
    """Return the name of a result."""
    room, _, name = result.code.partition(".")
    if room == "branch":
        branch, _, kind = name.partition(".")
        words = wording.capitalised(wording.of(Branch(branch)))
        return wording.say(f"hospital_record.{kind}", branch=words)
    if room in set(Scale):
        return wording.say("hospital_record.scale", scale=wording.of(Scale(room)))
    return wording.say("hospital_record.side" if room == "affected_side" else "hospital_record.eye")


def maker_words(examination: Examination, result: Result) -> str:
    """Return who made a result."""
    if result.maker is Maker.PROGRAM:
        method = examination.grade.provenance.grader if examination.grade is not None else ""
        return wording.say("hospital_record.by_program", method=method)
    return wording.say(
        "hospital_record.by_clinician" if result.maker is Maker.CLINICIAN else "hospital_record.in_force"
    )


def place_words(result: Result) -> str:
    """Return the side of a result, the patient's own; empty where it has none."""
    side = result.site.rpartition(".")[2]
    return wording.of(Side(side)) if side in set(Side) else ""


def absent_words(why: str) -> str:
    """Return why there is no value."""
    return wording.say("hospital_record.incomplete") if why == INCOMPLETE else wording.of(WithheldReason(why))


def finding_words(part: Part) -> str:
    """Return what the value of a scale's item means; empty where its number says all, and for other parts."""
    if part.scale is None or not isinstance(part.value, Points):
        return ""
    words = value_words(part.scale, part.code.partition(".")[2], part.value.points)
    return "" if words == str(part.value.points) else words


def conclusion(patient: Patient, examination: Examination) -> tuple[str, ...]:
    """Return the findings that stand in a few lines, what needs attention, who signed, and what was added.

    Args:
        patient: Whose; nothing of it is told but a side on record that differs from the one found.
        examination: The visit.
    """
    examination = in_local_time(examination)
    side = side_words(examination.side_in_force, examination.graded_regions)
    lines = [wording.say("hospital_record.conclusion.side", side=side)]
    lines += [_branch(examination, branch) for branch in Branch]
    lines += [wording.say("record.scale", name=row.name, value=row.value) for row in scale_rows(examination)]
    lines += observations(patient, examination)
    if examination.signature is not None and examination.signature.clinician:
        lines.append(wording.say("hospital_record.conclusion.signed", clinician=examination.signature.clinician))
    return (*lines, *reading_lines(examination), *(part.line for part in addendum_parts(examination)))


def _branch(examination: Examination, branch: Branch) -> str:
    answer = examination.grade.branch(branch) if examination.grade is not None else None
    stands = examination.severity(branch)
    name = wording.capitalised(wording.of(branch))
    if stands is None:
        withheld = answer.withheld if answer is not None else None
        reason = wording.of(withheld) if withheld is not None else wording.say("report.not_graded")
        return wording.say("hospital_record.conclusion.withheld", branch=name, reason=reason)
    if answer is None or answer.function_percent is None:
        words = wording.say("hospital_record.conclusion.branch_alone", branch=name, grade=numeral(stands))
    else:
        function, interval = percent_words(answer.function_percent), interval_words(answer.interval_percent)
        words = wording.say(
            "hospital_record.conclusion.branch",
            branch=name,
            grade=numeral(stands),
            function=function,
            interval=interval,
        )
    decided = examination.decision(f"branch.{branch}") is not None
    return wording.say("hospital_record.conclusion.changed", words=words) if decided else words
