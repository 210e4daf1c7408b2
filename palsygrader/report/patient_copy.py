"""The patient's copy: what a visit showed, in plain words, and how it changed."""

from collections.abc import Sequence
from dataclasses import dataclass

from palsygrader import wording
from palsygrader.domain.comparison import Reading, detectable_points, intervals_overlap, method_of, same_method
from palsygrader.domain.examination import Examination
from palsygrader.domain.face import AffectedSide, Branch, Side
from palsygrader.domain.grade import BranchGrade, Grade
from palsygrader.domain.patient import Patient
from palsygrader.domain.scales.sheet import eye_stays_open
from palsygrader.domain.severity import Severity
from palsygrader.report.local_time import in_local_time
from palsygrader.report.parts import Fact
from palsygrader.report.phrases import whole_words
from palsygrader.wording.days import day_words
from palsygrader.wording.lists import sentences

_ONE_SIDED = frozenset({AffectedSide.LEFT, AffectedSide.RIGHT})


@dataclass(frozen=True, slots=True)
class PlainBranch:
    """A part of the face in plain words.

    Attributes:
        part: Which part.
        severity: The grade that stands, None when there is none.
        sentence: How well it moves.
        change: How that changed since the last visit; empty at a first one, or where it cannot be told.
    """

    part: str
    severity: Severity | None
    sentence: str
    change: str


@dataclass(frozen=True, slots=True)
class PatientCopy:
    """What is said to the patient.

    Attributes:
        facts: Name and day.
        summary: Which side is weak.
        branches: Part by part, from the forehead down.
        advice: What needs attention, in plain words.
        limits: What the numbers are, and are not.
    """

    facts: tuple[Fact, ...]
    summary: str
    branches: tuple[PlainBranch, ...]
    advice: tuple[str, ...]
    limits: str


def patient_copy(patient: Patient, examination: Examination, previous: Sequence[Examination]) -> PatientCopy:
    """Return the words of the patient's copy. The clinician's notes are not in it.

    Args:
        patient: Who was examined.
        examination: This visit, signed or not.
        previous: Earlier visits, in any order.
    """
    examination = in_local_time(examination)
    graded = [visit for visit in map(in_local_time, previous) if visit.grade is not None]
    earlier = sorted((v for v in graded if v.started_at < examination.started_at), key=lambda v: v.started_at)
    last = earlier[-1] if earlier else None
    facts = [Fact(wording.say("report.fact.name"), patient.name)]
    if examination.dated:
        facts.append(Fact(wording.say("report.fact.visit"), day_words(examination.started_at.date())))
    if examination.clinician:
        facts.append(Fact(wording.say("report.fact.clinician"), examination.clinician))
    if last is not None and last.dated:
        facts.append(Fact(wording.say("plain.last_visit"), day_words(last.started_at.date())))
    side = examination.side_in_force
    summary = f"plain.side.{'one' if side in _ONE_SIDED else side}"
    return PatientCopy(
        facts=tuple(facts),
        summary=wording.say(summary, side=wording.of(side)),
        branches=tuple(_branch(examination, branch, last) for branch in Branch),
        advice=_advice(examination),
        limits=wording.say("plain.limits"),
    )


def plain_text(copy: PatientCopy) -> str:
    """Return the patient's copy as lines of text."""
    lines = [
        *(wording.say("plain.text.fact", label=fact.label, value=fact.value) for fact in copy.facts),
        copy.summary,
        *(
            wording.say("plain.text.branch", part=branch.part, words=sentences((branch.sentence, branch.change)))
            for branch in copy.branches
        ),
        *copy.advice,
        copy.limits,
    ]
    return "\n".join(lines)


def _branch(examination: Examination, branch: Branch, last: Examination | None) -> PlainBranch:
    severity = examination.severity(branch)
    part = wording.capitalised(wording.say(f"branch.{branch}.region"))
    side = examination.side_in_force
    if severity is None:
        key = "plain.grade.both" if side is AffectedSide.BOTH else "plain.grade.none"
        return PlainBranch(part, None, wording.say(key), "")
    sentence = wording.say(f"plain.grade.{severity.name}")
    answer = examination.grade.branch(branch) if examination.grade is not None else None
    decided = examination.decision(f"branch.{branch}") is not None
    if answer is not None and answer.function_percent is not None and side in _ONE_SIDED and not decided:
        about = wording.say("plain.percent", percent=whole_words(answer.function_percent))
        sentence = sentences((sentence, about))
    return PlainBranch(part, severity, sentence, _change(examination, branch, last))


def _change(examination: Examination, branch: Branch, last: Examination | None) -> str:
    """Return better, worse or the same, where the method and the side are those of the last visit.

    It never contradicts the grades told at both visits, which may be the clinician's.
    """
    now, before = examination.grade, last.grade if last is not None else None
    if now is None or before is None or last is None or examination.side_in_force is not last.side_in_force:
        return ""
    if not same_method(method_of(now), method_of(before)):
        return ""
    readings = _reading(now, branch), _reading(before, branch)
    one, other = readings
    if one is None or other is None:
        return ""
    direction, by_grade = _direction(one, other), _by_grade(examination, branch, last)
    decided = [visit.decision(f"branch.{branch}") is not None for visit in (examination, last)]
    if all(decided):
        return wording.say(f"plain.change.{by_grade}")
    return "" if any(decided) and direction != by_grade else wording.say(f"plain.change.{direction}")


def _by_grade(examination: Examination, branch: Branch, last: Examination) -> str:
    """Return which way the grade that stands went; the same where it stayed or there is none."""
    now, before = examination.severity(branch), last.severity(branch)
    if now is None or before is None or now == before:
        return "same"
    return "better" if now < before else "worse"


def _reading(grade: Grade, branch: Branch) -> Reading | None:
    answer: BranchGrade = grade.branch(branch)
    if answer.function_percent is None:
        return None
    return Reading(answer.function_percent, answer.interval_percent, answer.detectable_points)


def _direction(now: Reading, before: Reading) -> str:
    points = now.function_percent - before.function_percent
    least = detectable_points(now, before)
    overlap = intervals_overlap(now.interval_percent, before.interval_percent)
    if not points or (overlap if least is None else abs(points) < least):
        return "same"
    return "better" if points > 0 else "worse"


def _advice(examination: Examination) -> tuple[str, ...]:
    if not eye_stays_open(examination):
        return ()
    side = examination.side_in_force
    if side not in _ONE_SIDED:
        return (wording.say("plain.eye_unsided"),)
    return (wording.say("plain.eye", side=wording.say(f"plain.{Side(side.value)}")),)
