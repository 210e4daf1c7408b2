"""The axis of time below a curve: its seconds, and named moments, as words that never touch."""

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Final

_STEPS_S: Final = (0.5, 1, 2, 5, 10, 30, 60, 300, 1800)
_LEAST_STEP_PX: Final = 96
"""Seconds stand at least so far apart."""
_GAP_PX: Final = 10
"""Least room between words."""


@dataclass(frozen=True, slots=True)
class Moment:
    """A place on the axis and its word; `x_px` is the middle of both."""

    x_px: float
    text: str


@dataclass(frozen=True, slots=True)
class AxisWord:
    """A word to be painted around `x_px`; `named` for a named moment, else it is a number of seconds."""

    x_px: float
    text: str
    named: bool


def second_ticks(start_s: float, end_s: float, width_px: float) -> list[float]:
    """Return the round seconds from start to end, as many as have room."""
    length_s = max(end_s - start_s, 1e-3)
    most = max(width_px / _LEAST_STEP_PX, 1.0)
    step = next((step for step in _STEPS_S if length_s / step <= most), _STEPS_S[-1])
    return [number * step for number in range(math.ceil(start_s / step), math.floor(end_s / step) + 1)]


def axis_words(
    named: Sequence[Moment], seconds: Sequence[Moment], width_of: Callable[[str], float], ends_px: tuple[float, float]
) -> list[AxisWord]:
    """Return the words that have room.

    Args:
        named: Moments with names; all are told, and move aside for those after them.
        seconds: Told where no named moment stands.
        width_of: Width of a word in pixels.
        ends_px: No word reaches beyond these.
    """
    words: list[AxisWord] = []
    in_time = sorted(named, key=lambda moment: moment.x_px)
    free_to = ends_px[1]
    for moment in reversed(in_time):
        half = width_of(moment.text) / 2
        x = max(min(moment.x_px, free_to - half), ends_px[0] + half)
        words.append(AxisWord(x, moment.text, named=True))
        free_to = x - half - _GAP_PX
    for second in seconds:
        half = width_of(second.text) / 2
        inside = ends_px[0] <= second.x_px - half and second.x_px + half <= ends_px[1]
        apart = all(abs(word.x_px - second.x_px) >= half + width_of(word.text) / 2 + _GAP_PX for word in words)
        if inside and apart:
            words.append(AxisWord(second.x_px, second.text, named=False))
    return words
