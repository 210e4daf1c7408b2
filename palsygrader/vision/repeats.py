"""Tell the noise of a mean of repeated frames."""

from typing import Final

import numpy as np
from numpy.typing import NDArray

FRAMES_PER_INDEPENDENT_ONE: Final = 2
"""Errors of neighbouring frames are alike (one face, one light, smoothed over time): so many count as one (ours).

Frames are looked at 15 to 25 times a second (`vision.clip`).
"""
LEAST_FRAMES: Final = 4
"""Fewer repeated frames tell no noise."""


def noise_of_mean(values: NDArray[np.float64]) -> float | None:
    """Return one standard deviation of the mean of repeated values, None when there are too few.

    Args:
        values: Shape (n,), the same quantity in n neighbouring frames.
    """
    if values.size < LEAST_FRAMES:
        return None
    independent = max(1.0, values.size / FRAMES_PER_INDEPENDENT_ONE)
    return float(np.std(values, ddof=1) / np.sqrt(independent))


def noise_of_difference(now: NDArray[np.float64], before: NDArray[np.float64]) -> float | None:
    """Return one standard deviation of the difference of two means, None when there are too few values for one.

    Args:
        now: Shape (n,).
        before: Shape (m,).
    """
    noises = (noise_of_mean(now), noise_of_mean(before))
    if noises[0] is None or noises[1] is None:
        return None
    return float(np.hypot(noises[0], noises[1]))
