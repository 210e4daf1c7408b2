"""Which treatments stand on a report's first page: those since the last visit; the others are listed at its end."""

from collections.abc import Sequence
from datetime import date
from typing import Final

from palsygrader.domain.treatments import Treatment, in_time
from palsygrader.report.treatment_words import treatment_line, treatments_sentence
from palsygrader.wording import say

MOST_ON_FIRST_PAGE: Final = 6
"""Treatments that leave the first page its room for the grades; so many are told whenever they were (ours)."""


MOST_LINES: Final = 12
"""Treatments named one by one in a tool tip, to a screen reader or beside the list of patients (ours)."""


def first_lines(treatments: Sequence[Treatment]) -> list[str]:
    """Return treatments one a line, by their days; of many the first and how many more there are."""
    lines = [treatment_line(each) for each in in_time(treatments)[:MOST_LINES]]
    further = len(treatments) - len(lines)
    return [*lines, *([say("treatment.further", count=further)] if further else [])]


def last_lines(treatments: Sequence[Treatment]) -> list[str]:
    """Return treatments one a line, by their days; of many the last and how many were before."""
    lines = [treatment_line(each) for each in in_time(treatments)[-MOST_LINES:]]
    earlier = len(treatments) - len(lines)
    return [*([say("patient.treatments.earlier", count=earlier)] if earlier else []), *lines]


def told_treatments(treatments: Sequence[Treatment], since: date | None) -> tuple[str, tuple[str, ...]]:
    """Return the treatments of the first page as a sentence, and all of them as lines where those are not all.

    Args:
        treatments: Until the visit, in any order.
        since: The day of the visit before, None without one; the newest of all is told in any case.
    """
    ordered = in_time(treatments)
    if len(ordered) <= MOST_ON_FIRST_PAGE:
        return treatments_sentence(ordered), ()
    recent = [each for each in ordered if since is None or each.day > since]
    told = recent[-MOST_ON_FIRST_PAGE:] or [ordered[-1]]
    sentence = say(
        "report.treatments.earlier",
        treatments=treatments_sentence(told),
        count=len(ordered) - len(told),
        section=say("report.section.treatments"),
    )
    return sentence, tuple(treatment_line(each) for each in ordered)
