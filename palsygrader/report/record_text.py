"""The report as plain text, to be pasted into the patient's record."""

from typing import Final

from palsygrader import wording
from palsygrader.report.parts import BranchRow, ReportContent, ScaleRow
from palsygrader.wording.lists import comma_list, semicolon_list, sentences

_PLAIN: Final = str.maketrans({"\u00a0": " ", "\u200e": None})
"""Records of other programs may show what keeps words together or in order on paper."""
_LIMITS: Final = 2
"""Of the report's limits, the first ones: what the program is, and what it was trained on."""


def record_text(content: ReportContent) -> str:
    """Return what a report says in lines of text, from patient and visit to signature, second readings and addenda.

    Pictures, timings and how the numbers came about stay on the report.

    Args:
        content: Of the report.
    """
    lines = (
        wording.say("record.head", running_title=content.running_title),
        wording.say("record.sentence", words=content.side_note),
        wording.say("record.branches"),
        *(_branch(row, content.change_label) for row in content.branches),
        *(wording.say("record.scale", name=row.name, value=row.value) for row in content.scales),
        content.scale_note,
        *(_questionnaire(row) for row in content.questionnaires),
        *content.warnings,
        wording.say("record.notes", notes=content.notes) if content.notes else "",
        wording.say("record.sentence", words=content.signature or content.status),
        *content.readings,
        *(addendum.line for addendum in content.addenda),
        *content.limits[:_LIMITS],
    )
    return "\n".join(line for line in lines if line).translate(_PLAIN)


def _questionnaire(row: ScaleRow) -> str:
    return wording.say("record.questionnaire", name=row.name, details=semicolon_list(row.detail.split("\n")))


def _branch(row: BranchRow, change_label: str) -> str:
    words = [_grade(row)]
    if row.interval:
        words.append(wording.say("record.function", function=row.function, interval=row.interval))
    elif row.remark:
        words.append(sentences(row.remark.split("\n")))
    if row.change != wording.say("report.none"):
        since = change_label[:1].lower() + change_label[1:]
        words.append(wording.say("record.change", since=since, change=comma_list(row.change.split("\n"))))
    return wording.say("record.branch", branch=row.branch, words=semicolon_list(words))


def _grade(row: BranchRow) -> str:
    program = " ".join(filter(None, (row.model, row.model_range)))
    if row.clinician == wording.say("report.not_changed"):
        return wording.say("record.grade.agreed", grade=program)
    if row.clinician in {wording.say("report.none"), wording.say("report.not_set")}:
        return wording.say("record.grade.program", grade=program)
    return wording.say("record.grade.clinician", grade=row.clinician, program=program)
