"""Moves parts of a mouth in a picture on their own, with its points: halves that differ more than people make them.

A network of landmarks learns how alike the halves of a mouth usually are, and places what it cannot see sharply by
that. Pictures in which corners and lips of either half moved by chance teach it that they need not be alike.
"""

from typing import Final

import cv2
import numpy as np
from numpy.typing import NDArray

from palsygrader.domain.examination import Picture
from palsygrader.domain.face import LOWER_LIP, ORAL_COMMISSURE, UPPER_LIP, Side
from palsygrader.vision.landmark_crops import MOUTH

_PARTS: Final = tuple(
    points for side in Side for points in (LOWER_LIP[side], UPPER_LIP[side], (ORAL_COMMISSURE[side],))
)
"""What moves on its own; the first of each side is the lower lip, which moves most."""
_SPREADS: Final = (0.030, 0.020, 0.015) * 2
"""Standard deviation of each part's movement down or up, in eye distances."""
_SIDEWAYS: Final = 0.4
"""The same from side to side, of that up and down."""
_MOST: Final = 2.2
"""Movements are at most so many standard deviations: beyond, the picture would fold."""
_REACH: Final = (0.13, 0.085)
"""How far across and down a part takes its surroundings along: standard deviations, in eye distances."""
_STEP_PX: Final = 4
"""Movements are reckoned at every fourth pixel each way, and between them by straight lines: they are smooth."""
_ROUNDS: Final = 4
"""Steps in which the place that a pixel comes from is found."""


def warped(
    crop: Picture, points_px: NDArray[np.float64], random: np.random.Generator
) -> tuple[Picture, NDArray[np.float64]]:
    """Return a crop of the mouth with its parts moved, and its points.

    Args:
        crop: Shape (96, 128, 3), uint8.
        points_px: Shape (20, 2), the points of `MOUTH` in the crop.
        random: Draws the movements.
    """
    scale = MOUTH.pixels_per_eye_distance
    first = MOUTH.points[0]
    middles = np.array([points_px[[point - first for point in part]].mean(axis=0) for part in _PARTS])
    drawn = np.clip(random.normal(size=(len(_PARTS), 2)), -_MOST, _MOST) * np.array(_SPREADS)[:, np.newaxis] * scale
    drawn[:, 0] *= _SIDEWAYS
    reach = np.array(_REACH) * scale

    def moved(places: NDArray[np.float64]) -> NDArray[np.float64]:
        """Return how far places (..., 2) of the crop are moved."""
        away = (places[..., np.newaxis, :] - middles) / reach
        return np.asarray(np.exp(-0.5 * (away**2).sum(axis=-1)) @ drawn)

    height, width = crop.shape[:2]
    across, down = (np.arange(size // _STEP_PX) * _STEP_PX + (_STEP_PX - 1) / 2 for size in (width, height))
    target = np.stack(np.meshgrid(across, down), axis=-1)
    way = moved(target)
    for _ in range(_ROUNDS - 1):
        way = moved(target - way)
    finer = cv2.resize(way.astype(np.float32), (width, height), interpolation=cv2.INTER_LINEAR)
    columns = np.arange(width, dtype=np.float32) - finer[..., 0]
    rows = np.arange(height, dtype=np.float32)[:, np.newaxis] - finer[..., 1]
    seen = cv2.remap(crop, columns, rows, cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE)
    return np.asarray(seen, dtype=np.uint8), points_px + moved(points_px)
