"""Tell what happens when in a recorded expression: where it is at rest, where it is held, how its sides keep time."""

from dataclasses import dataclass
from enum import StrEnum
from itertools import pairwise
from typing import Final

import numpy as np
from numpy.typing import NDArray

LEAST_TIMED_PERCENT: Final = 2.0
"""A side that moves less (percent of the eye distance or of the aperture) has no timing: it would be noise."""
REST_SHARE: Final = 0.25
"""The rest before the movement is looked for in this first part of a clip (1.5 of 6 s)."""
REST_WINDOW_MS: Final = 400.0
"""Length of the calmest stretch that counts as rest: longer than a blink."""
HOLD_SHARE: Final = 0.8
"""A movement is held while it is above this share of its maximum (ours)."""
ONSET_SHARE: Final = 0.1
"""A movement has begun above this share of its maximum (ours)."""
BRIDGE_SHARE: Final = 0.5
"""A hold is not over while the movement stays above this share of its maximum; below it, it has ended (ours)."""
MOST_UNHELD_SHARE: Final = 0.25
"""(ours) Of a hold's length: when the side is at its maximum for longer outside it, the hold is broken and not told."""
MOST_NOISE_SHARE: Final = (1.0 - HOLD_SHARE) / 2.0
"""Most noise at rest of a side that is timed, as a share of its maximum: two standard deviations end a hold by chance.
"""
PEAK_SHARE: Final = 0.9
"""A movement has reached its peak at this share of its maximum (ours)."""
_UNIFORM: Final = float(np.sqrt(12.0))
"""A moment that may be anywhere between two frames has their spacing over this as standard deviation."""
_TOP_PERCENTILE: Final = 95.0
"""Of a curve: its maximum without single wild frames."""


@dataclass(frozen=True, slots=True)
class Timing:
    """When one side moved.

    Attributes:
        onset_ms: From the start of the clip to the beginning of the movement.
        time_to_peak_ms: From its beginning to its peak.
        hold_ms: How long it was held.
        noise_ms: One standard deviation of a moment, such as the onset: of the frames' spacing and of the curve's noise
            at rest over its slope. A duration has two of them.
    """

    onset_ms: float
    time_to_peak_ms: float
    hold_ms: float
    noise_ms: float


class WhyUntimed(StrEnum):
    """Why a side has no timing."""

    TOO_LITTLE = "too_little"  # it hardly moves
    NO_START = "no_start"  # it is at its maximum when the recording begins
    BROKEN = "broken"  # it is at its maximum in several stretches
    UNSTEADY = "unsteady"  # it is not still before it moves


def calmest(points: NDArray[np.float64], times_ms: NDArray[np.float64], share: float = REST_SHARE) -> slice:
    """Return the frames of the calmest stretch in the first part of a clip.

    Args:
        points: Shape (n, 68, 2), aligned, n at least 1.
        times_ms: Shape (n,), rising.
        share: Which first part of the clip to look in, 0..1.
    """
    latest_ms = times_ms[0] + max(REST_WINDOW_MS, share * (times_ms[-1] - times_ms[0]))
    best, least = slice(0, 1), np.inf
    for first, start_ms in enumerate(times_ms):
        last = int(np.searchsorted(times_ms, start_ms + REST_WINDOW_MS, side="right"))
        if start_ms + REST_WINDOW_MS > latest_ms and first > 0:
            break
        stretch = points[first:last]
        unrest = float(stretch.std(axis=0).mean()) if len(stretch) > 1 else np.inf
        if unrest < least:
            best, least = slice(first, last), unrest
    return best


def held(curve: NDArray[np.float64]) -> slice:
    """Return the frames of the longest stretch in which a movement is held at its maximum.

    Args:
        curve: Shape (n,), movement from rest, n at least 1.
    """
    return _longest(_at_top(curve))


def one_movement(curve: NDArray[np.float64]) -> slice:
    """Return the frames about the movement that is held longest, up to the frames where it parts from the others.

    Of several blinks it is the one; of a single movement it is the whole clip.

    Args:
        curve: Shape (n,), movement from rest, n at least 1.
    """
    movements = _bridged(curve)
    chosen = movements.index(_longest(movements))
    # The curve is lowest where one movement parts from the next.
    partings = [one.stop + int(np.argmin(curve[one.stop : following.start])) for one, following in pairwise(movements)]
    edges = (0, *partings, len(curve))
    return slice(edges[chosen], edges[chosen + 1])


def paired_timings(curves: NDArray[np.float64], times_ms: NDArray[np.float64]) -> tuple[Timing | WhyUntimed, ...]:
    """Return when each side moved in the one movement that the leading side holds longest, or why that is not told.

    Args:
        curves: Shape (sides, n), movement from rest, percent of the eye distance or of the aperture.
        times_ms: Shape (n,), rising.
    """
    tops = np.percentile(curves, _TOP_PERCENTILE, axis=1)
    frames = one_movement(curves[int(np.argmax(tops))])
    return tuple(
        timing(curve[frames], times_ms[frames]) if top >= LEAST_TIMED_PERCENT else WhyUntimed.TOO_LITTLE
        for curve, top in zip(curves, tops, strict=True)
    )


def timing(curve: NDArray[np.float64], times_ms: NDArray[np.float64]) -> Timing | WhyUntimed:
    """Return when one side moved, or why that cannot be told.

    Args:
        curve: Shape (n,), one movement of one side from rest.
        times_ms: Shape (n,), rising.
    """
    stretches = _bridged(curve)
    hold = _longest(stretches)
    top = float(np.median(curve[hold]))
    if top <= 0.0:
        return WhyUntimed.TOO_LITTLE
    if hold.start == 0:
        return WhyUntimed.NO_START
    if sum(_length(other) for other in stretches if other != hold) > MOST_UNHELD_SHARE * _length(hold):
        return WhyUntimed.BROKEN
    before = np.flatnonzero(curve[: hold.start] < ONSET_SHARE * top)
    begins = int(before[-1]) if before.size else 0
    reached = hold.start + int(np.argmax(curve[hold] >= PEAK_SHARE * top))
    onset_ms = _crossing_ms(curve, times_ms, ONSET_SHARE * top, begins)
    peak_ms = _crossing_ms(curve, times_ms, PEAK_SHARE * top, reached - 1)
    rise_ms = max(0.0, peak_ms - onset_ms)
    per_ms = (PEAK_SHARE - ONSET_SHARE) * top / rise_ms if rise_ms > 0.0 else np.inf
    noise = float(np.std(curve[: max(1, begins)]))
    if noise > MOST_NOISE_SHARE * top:
        return WhyUntimed.UNSTEADY
    frame_noise_ms = float(np.median(np.diff(times_ms))) / _UNIFORM
    curve_noise_ms = noise / per_ms
    return Timing(
        onset_ms,
        rise_ms,
        float(times_ms[hold.stop - 1] - times_ms[hold.start]),
        float(np.hypot(frame_noise_ms, curve_noise_ms)),
    )


def _at_top(curve: NDArray[np.float64]) -> list[slice]:
    """Return the stretches in which a curve is above `HOLD_SHARE` of its maximum, at least one."""
    top = float(np.percentile(curve, _TOP_PERCENTILE))
    above = np.concatenate([[False], curve >= HOLD_SHARE * top if top > 0.0 else curve >= top, [False]])
    edges = np.flatnonzero(np.diff(above.astype(np.int8)))
    return [slice(int(start), int(end)) for start, end in zip(edges[::2], edges[1::2], strict=True)]


def _bridged(curve: NDArray[np.float64]) -> list[slice]:
    """Return the stretches at the top, those as one between which the curve stays above `BRIDGE_SHARE`."""
    least = BRIDGE_SHARE * float(np.percentile(curve, _TOP_PERCENTILE))
    first, *others = _at_top(curve)
    found = [first]
    for stretch in others:
        if curve[found[-1].stop : stretch.start].min() > least:
            found[-1] = slice(found[-1].start, stretch.stop)
        else:
            found.append(stretch)
    return found


def _length(stretch: slice) -> int:
    return int(stretch.stop - stretch.start)


def _longest(stretches: list[slice]) -> slice:
    return max(stretches, key=_length)


def _crossing_ms(curve: NDArray[np.float64], times_ms: NDArray[np.float64], level: float, frame: int) -> float:
    """Return when a curve passes a level between a frame and the next, by straight line."""
    share = (level - curve[frame]) / max(1e-9, curve[frame + 1] - curve[frame])
    return float(times_ms[frame] + np.clip(share, 0.0, 1.0) * (times_ms[frame + 1] - times_ms[frame]))
