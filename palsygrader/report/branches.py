"""Severity per branch in words: table, change since the last visit, course over the visits."""

from collections.abc import Sequence
from typing import Final

from palsygrader import wording
from palsygrader.domain.comparison import Reading, method_of, same_method
from palsygrader.domain.examination import Examination
from palsygrader.domain.face import Branch
from palsygrader.domain.grade import BranchGrade, Grade
from palsygrader.domain.severity import Severity
from palsygrader.report.losses import foremost_losses, gain_words
from palsygrader.report.parts import BranchRow, Trend, TrendPoint
from palsygrader.report.phrases import (
    change_between_words,
    interval_words,
    numeral,
    percent_words,
    range_words,
    whole_words,
)
from palsygrader.wording.lists import comma_list, semicolon_list

LONG_REASON_CHARACTERS: Final = 160
"""A longer reason is printed under Decisions, where it has the width of the page."""


def branch_rows(examination: Examination, previous: Sequence[Examination]) -> tuple[BranchRow, ...]:
    """Return the table of branches.

    Args:
        examination: This visit.
        previous: Earlier graded visits, oldest first.
    """
    return tuple(_row(examination, branch, previous[-1] if previous else None) for branch in Branch)


def severities(examination: Examination) -> dict[Branch, Severity | None]:
    """Return the grade that stands for each branch."""
    return {branch: examination.severity(branch) for branch in Branch}


def trends(examination: Examination, previous: Sequence[Examination]) -> tuple[Trend, ...]:
    """Return the course of each branch that has a value at two visits or more.

    Visits graded on another side are left out.
    """
    found = []
    for branch in Branch:
        points = tuple(
            point for visit in (*previous, examination) if (point := _point(visit, branch, examination)) is not None
        )
        if len(points) > 1:
            found.append(Trend(wording.capitalised(wording.of(branch)), points))
    return tuple(found)


def _row(examination: Examination, branch: Branch, last: Examination | None) -> BranchRow:
    answer = examination.grade.branch(branch) if examination.grade is not None else None
    none = wording.say("report.none")
    if answer is None:
        model = wording.say("report.not_graded")
    else:
        model = numeral(answer.severity) if answer.severity is not None else wording.say("report.withheld")
    return BranchRow(
        branch=wording.capitalised(wording.of(branch)),
        region=wording.say(f"branch.{branch}.region"),
        standing=examination.severity(branch),
        function=percent_words(answer.function_percent) if answer and answer.function_percent is not None else none,
        interval=interval_words(answer.interval_percent) if answer is not None else "",
        model=model,
        model_range=range_words(answer.severity_range) if answer is not None else "",
        clinician=_clinician(examination, branch, answer),
        change=_change(examination, branch, last) if last is not None else none,
        remark=_remark(examination, branch, answer),
    )


def _clinician(examination: Examination, branch: Branch, answer: BranchGrade | None) -> str:
    """Return the clinician's grade, without one a dash; once signed, that it is the program's."""
    if examination.decision(f"branch.{branch}") is not None:
        return numeral(examination.severity(branch))
    if examination.signature is None:
        return wording.say("report.none")
    graded = answer is not None and answer.severity is not None
    return wording.say("report.not_changed" if graded else "report.not_set")


def _remark(examination: Examination, branch: Branch, answer: BranchGrade | None) -> str:
    remarks = []
    if answer is not None and answer.withheld is not None:
        remarks.append(wording.say("report.remark.withheld", reason=wording.of(answer.withheld)))
    elif answer is not None and answer.evidence:
        remarks.append(_evidence(answer))
    if answer is not None and answer.not_told_from is not None:
        remarks.append(wording.say("report.remark.not_told_from", grade=answer.not_told_from.name))
    decision = examination.decision(f"branch.{branch}")
    if decision is not None:
        if len(decision.reason) > LONG_REASON_CHARACTERS:
            remarks.append(wording.say("report.remark.long_reason"))
        elif decision.reason:
            remarks.append(wording.say("report.remark.clinician", reason=decision.reason))
        elif answer is None or answer.severity is not examination.severity(branch):
            remarks.append(wording.say("report.remark.clinician_no_reason"))
    return "\n".join(remarks)


def _evidence(answer: BranchGrade) -> str:
    """Return what was measured in each expression and estimated from it, only their names when not on record."""
    losses = foremost_losses(answer)
    if losses:
        key = "report.remark.loss" if len(losses) == 1 else "report.remark.losses"
        expression = wording.capitalised(wording.of(losses[0].expression))
        return wording.say(key, expression=expression, gains=gain_words(losses))
    if not answer.evidence_details:
        expressions = comma_list(wording.of(expression) for expression in answer.evidence)
        return wording.say("report.remark.evidence", expressions=expressions)
    measured = [
        wording.say(
            "report.remark.measured" if detail is answer.evidence_details[0] else "report.remark.measured_more",
            expression=wording.of(detail.expression),
            measured=whole_words(detail.measured_percent),
            estimated=whole_words(detail.estimated_percent),
        )
        for detail in answer.evidence_details
    ]
    items = semicolon_list((wording.capitalised(measured[0]), *measured[1:]))
    return wording.say("report.remark.measured_all", items=items)


def _change(examination: Examination, branch: Branch, last: Examination) -> str:
    """Return how far P and the grade that stands moved since the last visit, or why that cannot be told.

    Between different methods only grades that the clinician set at both visits have changed.
    """
    now, before = examination.grade, last.grade
    if now is None or before is None:
        return wording.say("report.none")
    if examination.side_in_force is not last.side_in_force:
        return wording.say("report.change.other_side")
    words = _points(now, before, branch)
    grades = (last.severity(branch), examination.severity(branch))
    decided = all(visit.decision(f"branch.{branch}") is not None for visit in (last, examination))
    if grades[0] is grades[1] or None in grades or not (decided or _comparable(now, before)):
        return words
    return wording.say("report.change_grade", change=words, before=numeral(grades[0]), after=numeral(grades[1]))


def _points(now: Grade, before: Grade, branch: Branch) -> str:
    answer, former = now.branch(branch), before.branch(branch)
    if answer.function_percent is None:
        return wording.say("report.none")
    if former.function_percent is None:
        return wording.say("report.change.no_value")
    if not _comparable(now, before):
        return wording.say("report.change.other_method")
    return change_between_words(
        Reading(answer.function_percent, answer.interval_percent, answer.detectable_points),
        Reading(former.function_percent, former.interval_percent, former.detectable_points),
    )


def _comparable(one: Grade, other: Grade) -> bool:
    return same_method(method_of(one), method_of(other))


def _point(visit: Examination, branch: Branch, examination: Examination) -> TrendPoint | None:
    if visit.grade is None or examination.grade is None or not (visit.dated or visit is examination):
        return None
    answer = visit.grade.branch(branch)
    if visit.side_in_force is not examination.side_in_force or answer.function_percent is None:
        return None
    return TrendPoint(
        day=visit.started_at.date(),
        function_percent=answer.function_percent,
        interval_percent=answer.interval_percent,
        detectable_points=answer.detectable_points,
        method=method_of(visit.grade),
        comparable=_comparable(visit.grade, examination.grade),
        signed=visit.signature is not None,
        standing=visit.severity(branch),
        decided=visit.decision(f"branch.{branch}") is not None,
    )
