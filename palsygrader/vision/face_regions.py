"""Where the regions of a face lie in a picture, from its landmarks: for what is cut out of it and laid over it."""

from collections.abc import Mapping
from typing import Final

import numpy as np
from numpy.typing import NDArray

from palsygrader.domain.face import EYE, ORAL_COMMISSURE, OUTER_CANTHUS, Region, Side
from palsygrader.domain.landmarks import MIRROR_INDEX
from palsygrader.vision.alignment import into_picture, to_face_units

REGION_ANCHORS: Final[Mapping[Region, tuple[tuple[int, ...], tuple[float, float]]]] = {
    Region.BROW: ((22, 23, 24, 25, 26), (0.0, 12.0)),
    Region.EYE: (EYE[Side.LEFT], (0.0, 0.0)),
    Region.MIDFACE: ((35, ORAL_COMMISSURE[Side.LEFT]), (7.0, 4.0)),
    Region.MOUTH: ((51, 57, ORAL_COMMISSURE[Side.LEFT], ORAL_COMMISSURE[Side.LEFT]), (2.0, 0.0)),
    Region.CHIN: ((57, ORAL_COMMISSURE[Side.LEFT]), (0.0, -20.0)),
}
"""Landmarks of the left half whose mean is the region's middle, and what is added to it, face units."""
REGION_SIZES: Final[Mapping[Region, tuple[float, float]]] = {
    Region.BROW: (48.0, 40.0),
    Region.EYE: (44.0, 34.0),
    Region.MIDFACE: (46.0, 46.0),
    Region.MOUTH: (42.0, 42.0),
    Region.CHIN: (44.0, 36.0),
}
"""Width and height of a region, percent of the eye distance."""
_BESIDE: Final = 0.8
"""Words stand this share of a region's width away from its middle."""
_REACH: Final = 0.4
"""Standard deviation of a region's colour, of its size."""


def of_half(points: NDArray[np.float64], side: Side) -> NDArray[np.float64]:
    """Return a face in face units, shape (68, 2), so that the half is the left one."""
    return points if side is Side.LEFT else np.asarray(points[MIRROR_INDEX] * (-1.0, 1.0))


def region_middle(points: NDArray[np.float64], region: Region) -> NDArray[np.float64]:
    """Return the middle of a region of the left half in face units, shape (2,).

    Args:
        points: Shape (68, 2), in face units, the half as the left one.
        region: Which one.
    """
    anchors, shift = REGION_ANCHORS[region]
    return np.asarray(points[list(anchors)].mean(axis=0) + shift)


def region_middle_px(points_px: NDArray[np.float64], region: Region, side: Side) -> NDArray[np.float64]:
    """Return the middle of a half's region in the picture, shape (2,).

    Args:
        points_px: Shape (68, 2), the face's landmarks in the picture.
        region: Which one.
        side: Of which half.
    """
    units = to_face_units(points_px)
    middle = region_middle(of_half(units, side), region) * (1.0 if side is Side.LEFT else -1.0, 1.0)
    return np.asarray(into_picture(middle[np.newaxis], points_px)[0])


def beside_region_px(points_px: NDArray[np.float64], region: Region, side: Side) -> NDArray[np.float64]:
    """Return a place beside a half's region, towards the ear, where words about it hide nothing of it; shape (2,).

    Args:
        points_px: Shape (68, 2), the face's landmarks in the picture.
        region: Which one.
        side: Of which half.
    """
    own, other = (region_middle_px(points_px, region, half) for half in (side, side.other))
    outwards = (own - other) / max(float(np.hypot(*(own - other))), 1e-6)
    right, left = points_px[OUTER_CANTHUS[Side.RIGHT]], points_px[OUTER_CANTHUS[Side.LEFT]]
    return np.asarray(own + outwards * _BESIDE * REGION_SIZES[region][0] / 100.0 * float(np.hypot(*(left - right))))


def region_strength(
    points_px: NDArray[np.float64],
    strengths: Mapping[tuple[Region, Side], float],
    columns_px: NDArray[np.float64],
    rows_px: NDArray[np.float64],
) -> NDArray[np.float64]:
    """Return how strongly each place of a grid is to be coloured, shape (h, w), 0..1; it fades out around a region.

    Args:
        points_px: Shape (68, 2), the face's landmarks in the picture.
        strengths: 0..1 per region and half; those not named are not coloured.
        columns_px: Shape (w,), where the grid's columns lie.
        rows_px: Shape (h,), where its rows lie.
    """
    right, left = points_px[OUTER_CANTHUS[Side.RIGHT]], points_px[OUTER_CANTHUS[Side.LEFT]]
    eye_distance = float(np.hypot(*(left - right)))
    strongest = np.zeros((len(rows_px), len(columns_px)))
    for (region, side), strength in strengths.items():
        x, y = region_middle_px(points_px, region, side)
        width, height = _REACH * eye_distance / 100.0 * np.array(REGION_SIZES[region])
        across, down = ((columns_px - x) / width) ** 2, ((rows_px - y) / height) ** 2
        near = np.exp(-0.5 * (across[np.newaxis] + down[:, np.newaxis]))
        strongest = np.maximum(strongest, strength * near)
    return strongest
