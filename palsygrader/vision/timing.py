"""Tell what happens when in a recorded expression: where it is at rest, where it is held, how its sides keep time."""

from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

REST_SHARE: Final = 0.25
"""The rest before the movement is looked for in this first part of a clip (1.5 of 6 s)."""
REST_WINDOW_MS: Final = 400.0
"""Length of the calmest stretch that counts as rest: longer than a blink."""
HOLD_SHARE: Final = 0.8
"""A movement is held while it is above this share of its maximum (ours)."""
ONSET_SHARE: Final = 0.1
"""A movement has begun above this share of its maximum (ours)."""
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
    top = float(np.percentile(curve, _TOP_PERCENTILE))
    above = np.concatenate([[False], curve >= HOLD_SHARE * top if top > 0.0 else curve >= top, [False]])
    edges = np.flatnonzero(np.diff(above.astype(np.int8)))
    starts, ends = edges[::2], edges[1::2]
    longest = int(np.argmax(ends - starts))
    return slice(int(starts[longest]), int(ends[longest]))


def timing(curve: NDArray[np.float64], times_ms: NDArray[np.float64]) -> Timing | None:
    """Return when one side moved, None when its curve never rises.

    Args:
        curve: Shape (n,), movement of one side from rest.
        times_ms: Shape (n,), rising.
    """
    hold = held(curve)
    top = float(np.median(curve[hold]))
    if top <= 0.0 or hold.start == 0:
        return None
    before = np.flatnonzero(curve[: hold.start] < ONSET_SHARE * top)
    begins = int(before[-1]) if before.size else 0
    reached = hold.start + int(np.argmax(curve[hold] >= PEAK_SHARE * top))
    onset_ms = _crossing_ms(curve, times_ms, ONSET_SHARE * top, begins)
    peak_ms = _crossing_ms(curve, times_ms, PEAK_SHARE * top, reached - 1)
    rise_ms = max(0.0, peak_ms - onset_ms)
    per_ms = (PEAK_SHARE - ONSET_SHARE) * top / rise_ms if rise_ms > 0.0 else np.inf
    frame_noise_ms = float(np.median(np.diff(times_ms))) / _UNIFORM
    curve_noise_ms = float(np.std(curve[: max(1, begins)])) / per_ms
    return Timing(
        onset_ms,
        rise_ms,
        float(times_ms[hold.stop - 1] - times_ms[hold.start]),
        float(np.hypot(frame_noise_ms, curve_noise_ms)),
    )


def _crossing_ms(curve: NDArray[np.float64], times_ms: NDArray[np.float64], level: float, frame: int) -> float:
    """Return when a curve passes a level between a frame and the next, by straight line."""
    share = (level - curve[frame]) / max(1e-9, curve[frame + 1] - curve[frame])
    return float(times_ms[frame] + np.clip(share, 0.0, 1.0) * (times_ms[frame + 1] - times_ms[frame]))
