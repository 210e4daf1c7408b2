"""Marks of an axis of time in so few groups that every group has room for its word."""

from collections.abc import Callable, Iterable, Sequence
from itertools import pairwise
from typing import Final

from palsygrader.report.treatment_words import Mark, PlacedMark, placed_marks
from palsygrader.wording import say

_WIDER: Final = 1.5
"""How much wider the groups get from try to try."""


def gathered_marks(
    marks: Iterable[Mark], width_of: Callable[[str], float], ends: tuple[float, float], *, gap: float, lanes: int
) -> list[PlacedMark]:
    """Return marks with places of their words; where not all have room, those nearest each other are told as one.

    Args:
        marks: Those of one axis, in any order.
        width_of: Width of a word, in the unit of the axis.
        ends: No word reaches beyond these.
        gap: Least room between two words of a lane.
        lanes: How many stand above each other, at most.
    """
    groups = sorted(marks, key=lambda mark: mark.x)
    single, near = groups, 0.0
    while True:
        placed = placed_marks(groups, [width_of(mark.word) for mark in groups], ends, gap=gap, lanes=lanes)
        if len(groups) <= 1 or all(each.lane is not None for each in placed):
            return placed
        near = near * _WIDER + gap
        groups = _gathered(single, near)


def reaches_of(placed: Iterable[PlacedMark]) -> list[tuple[float, float]]:
    """Return from where to where the groups reach, those of one day left out."""
    return [(each.mark.first, each.mark.last) for each in placed if each.mark.first < each.mark.last]


def _gathered(ordered: Sequence[Mark], near: float) -> list[Mark]:
    """Return groups, none of which is wider than `near`."""
    groups: list[list[Mark]] = [[ordered[0]]]
    for _before, mark in pairwise(ordered):
        if mark.x - groups[-1][0].x > near:
            groups.append([])
        groups[-1].append(mark)
    return [_group(group) for group in groups]


def _group(marks: Sequence[Mark]) -> Mark:
    if len(marks) == 1:
        return marks[0]
    words = {mark.word for mark in marks}
    told = (
        say("treatment.gathered.same", word=words.pop(), count=len(marks))
        if len(words) == 1
        else say("treatment.gathered", count=len(marks))
    )
    first, last = marks[0].x, marks[-1].x
    return Mark((first + last) / 2, told, last - first)
