"""How far each landmark moved from rest, laid into the moving picture's own frame, and a heat map of it."""

from typing import Final

import numpy as np
from numpy.typing import NDArray

from palsygrader.domain.expressions import Expression
from palsygrader.domain.face import LANDMARK_COUNT, OUTER_CANTHUS, Side
from palsygrader.vision.alignment import STABLE_POINTS, align, into_picture, to_face_units

HEAT_FULL_RATIO: Final = 0.12
"""Movement, in eye distances, that is painted at full strength (a wide smile moves the commissure by about that)."""
_SPREAD_RATIO: Final = 0.11
"""Reach of one landmark's colour, in eye distances."""
_JAW: Final = range(17)


def rest_in_frame(
    rest_px: NDArray[np.float64], now_px: NDArray[np.float64], expression: Expression
) -> NDArray[np.float64]:
    """Return the resting landmarks where they would lie in the moving picture, had nothing moved but the head.

    The same alignment as the measurements', by the points that are still during the expression.

    Args:
        rest_px: Shape (68, 2), landmarks at rest in their own picture.
        now_px: Shape (68, 2), landmarks in the moving picture.
        expression: What the face is doing in it.

    Returns:
        Shape (68, 2), in the moving picture's pixels.
    """
    now_units = to_face_units(now_px)
    rest_units = align(rest_px[None], now_units, STABLE_POINTS[expression])[0]
    return into_picture(rest_units, now_px)


def heat(
    rest_px: NDArray[np.float64],
    now_px: NDArray[np.float64],
    columns_px: NDArray[np.float64],
    rows_px: NDArray[np.float64],
) -> NDArray[np.float64]:
    """Return how strongly each place of a grid moved.

    The movement between landmarks is the mean of theirs, weighted by nearness; it fades out beyond them.

    Args:
        rest_px: Shape (68, 2), resting landmarks in the moving picture's frame.
        now_px: Shape (68, 2).
        columns_px: Shape (w,), where the grid's columns lie.
        rows_px: Shape (h,), where its rows lie.

    Returns:
        Shape (h, w), 0..1, 1 at `HEAT_FULL_RATIO` eye distances and more.
    """
    inner = [index for index in range(LANDMARK_COUNT) if index not in _JAW]
    eye_distance = float(np.hypot(*(now_px[OUTER_CANTHUS[Side.LEFT]] - now_px[OUTER_CANTHUS[Side.RIGHT]])))
    moved = np.hypot(*(now_px - rest_px).T)[inner] / (HEAT_FULL_RATIO * eye_distance)
    squared = (columns_px[None, :, None] - now_px[inner, 0]) ** 2 + (rows_px[:, None, None] - now_px[inner, 1]) ** 2
    near = np.exp(-squared / (2 * (_SPREAD_RATIO * eye_distance) ** 2))
    total = near.sum(axis=2)
    mean = (near @ moved) / np.maximum(total, 1e-9)
    faded: NDArray[np.float64] = np.clip(mean, 0.0, 1.0) * np.clip(total, 0.0, 1.0)
    return faded
