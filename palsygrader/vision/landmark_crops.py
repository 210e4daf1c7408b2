"""What each landmark network sees: the face, then eye, nose and mouth upright at one size. The only crop and resize.

Training and clinic call the same functions. Lengths are in eye distances (between the outer eye corners).
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

import cv2
import numpy as np
from numpy.typing import NDArray

from palsygrader.domain.examination import Picture
from palsygrader.domain.face import BROW, EYE, INNER_CANTHUS, IRIS, OUTER_CANTHUS, POINT_COUNT, Side

Transform = NDArray[np.float64]
"""Shape (2, 3): picture px to crop px, by columns x, y, 1."""


@dataclass(frozen=True, slots=True)
class Region:
    """A part of the face with a network of its own.

    Attributes:
        name: Of the network.
        width_px: Of the crop.
        height_px: Of the crop.
        pixels_per_eye_distance: Scale of the crop.
        points: Those of the 78 that the network places.
    """

    name: str
    width_px: int
    height_px: int
    pixels_per_eye_distance: float
    points: tuple[int, ...]


_EYE_UP: Final = 0.11
"""The crop's centre lies this far above the middle of the eye, so that a raised brow stays inside."""

FACE: Final = Region("face", 128, 128, 45.0, tuple(range(POINT_COUNT)))
# The eye's network knows a left eye; the right one is shown to it mirrored.
EYE_REGION: Final = Region("eye", 96, 96, 133.0, (*BROW[Side.LEFT], *EYE[Side.LEFT], *IRIS[Side.LEFT]))
NOSE: Final = Region("nose", 96, 96, 133.0, tuple(range(27, 36)))
MOUTH: Final = Region("mouth", 128, 96, 120.0, tuple(range(48, 68)))
REGIONS: Final[Mapping[str, Region]] = {region.name: region for region in (FACE, EYE_REGION, NOSE, MOUTH)}
"""All networks; the face comes first, the others look where it has found them."""

_MOUTH_MIDDLE: Final = (48, 51, 54, 57)
_HALVE_BELOW: Final = 0.6
"""A picture reduced by more than this is halved first, so that no pixel is skipped."""


@dataclass(frozen=True, slots=True)
class Frame:
    """Where an upright crop of one eye distance lies in a picture.

    Attributes:
        x_px: Its centre.
        y_px: Its centre.
        eye_distance_px: One eye distance in the picture.
        roll_rad: Direction of the line from the patient's right to the left eye in the picture.
    """

    x_px: float
    y_px: float
    eye_distance_px: float
    roll_rad: float


def region_frame(points_px: NDArray[np.float64], region: Region, side: Side) -> Frame:
    """Return where a region's crop lies.

    Args:
        points_px: Shape (78, 2) or (68, 2), of the face.
        region: `EYE_REGION`, `NOSE` or `MOUTH`; or `FACE`, placed about the middle of eyes and mouth.
        side: Which eye; without meaning for the others.
    """
    right, left = (points_px[list(EYE[one])].mean(axis=0) for one in (Side.RIGHT, Side.LEFT))
    across = left - right
    roll = float(np.arctan2(across[1], across[0]))
    outer = points_px[OUTER_CANTHUS[Side.LEFT]] - points_px[OUTER_CANTHUS[Side.RIGHT]]
    eye_distance_px = max(float(np.hypot(*outer)), 1e-3)
    if region is EYE_REGION:
        middle = (points_px[OUTER_CANTHUS[side]] + points_px[INNER_CANTHUS[side]]) / 2
        up = np.array([np.sin(roll), -np.cos(roll)])
        middle = middle + _EYE_UP * eye_distance_px * up
    elif region is NOSE:
        middle = points_px[list(NOSE.points)].mean(axis=0)
    elif region is MOUTH:
        middle = points_px[list(_MOUTH_MIDDLE)].mean(axis=0)
    else:
        middle = (right + left) / 4 + points_px[list(_MOUTH_MIDDLE)].mean(axis=0) / 2
    return Frame(float(middle[0]), float(middle[1]), eye_distance_px, roll)


def crop_transform(frame: Frame, region: Region, *, mirrored: bool) -> Transform:
    """Return the map from the picture to the crop.

    Args:
        frame: Where the crop lies.
        region: Which network it is for.
        mirrored: Whether the crop is turned left to right.
    """
    scale = region.pixels_per_eye_distance / frame.eye_distance_px
    cosine, sine = scale * np.cos(frame.roll_rad), scale * np.sin(frame.roll_rad)
    turn = np.array([[cosine, sine], [-sine, cosine]])
    if mirrored:
        turn[0] = -turn[0]
    middle = np.array([(region.width_px - 1) / 2, (region.height_px - 1) / 2])
    return np.column_stack([turn, middle - turn @ (frame.x_px, frame.y_px)])


def cut(image: Picture, to_crop: Transform, region: Region) -> Picture:
    """Return the crop, uint8 RGB of the region's size.

    Args:
        image: Shape (height, width, 3), uint8.
        to_crop: From `crop_transform`.
        region: Gives the size.
    """
    size = (region.width_px, region.height_px)
    image, to_crop = _reduced(image, to_crop, size)
    crop = cv2.warpAffine(image, to_crop, size, flags=cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE)
    return np.asarray(crop, dtype=np.uint8)


def _reduced(image: Picture, to_crop: Transform, size: tuple[int, int]) -> tuple[Picture, Transform]:
    """Return the part of a picture that a crop shows, halved while the crop is much smaller, and the map from it."""
    scale = float(np.hypot(to_crop[0, 0], to_crop[0, 1]))
    if scale >= _HALVE_BELOW:
        return image, to_crop
    corners = apply_inverse(to_crop, np.array([(0, 0), (size[0], 0), (0, size[1]), size], np.float64))
    low = np.clip(np.floor(corners.min(axis=0)) - 2, 0, None).astype(int)
    high = np.ceil(corners.max(axis=0)).astype(int) + 2
    part = image[low[1] : max(high[1], low[1] + 2), low[0] : max(high[0], low[0] + 2)]
    if min(part.shape[:2]) < 2:  # noqa: PLR2004 - nothing of the crop lies in the picture
        return image, to_crop
    shift = to_crop[:, :2] @ low
    to_crop = np.column_stack([to_crop[:, :2], to_crop[:, 2] + shift])
    while scale < _HALVE_BELOW and min(part.shape[:2]) > 1:
        height, width = (length // 2 * 2 for length in part.shape[:2])
        half = cv2.resize(part[:height, :width], (width // 2, height // 2), interpolation=cv2.INTER_AREA)
        part = np.asarray(half, dtype=np.uint8)
        # A pixel of the half picture is the mean of two by two: its centre lies between theirs.
        to_crop = np.column_stack([2 * to_crop[:, :2], to_crop[:, 2] + to_crop[:, :2] @ (0.5, 0.5)])
        scale *= 2
    return part, to_crop


def apply(to_crop: Transform, points_px: NDArray[np.float64]) -> NDArray[np.float64]:
    """Return picture points in the crop, shape (n, 2)."""
    return points_px @ to_crop[:, :2].T + to_crop[:, 2]


def apply_inverse(to_crop: Transform, points_px: NDArray[np.float64]) -> NDArray[np.float64]:
    """Return crop points in the picture, shape (n, 2)."""
    return np.asarray((points_px - to_crop[:, 2]) @ np.linalg.inv(to_crop[:, :2]).T)
