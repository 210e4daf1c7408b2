"""Draws things over a face whose true points are known, and tells which points they hide."""

from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Final

import numpy as np
from numpy.typing import NDArray

from palsygrader.domain.examination import Picture
from palsygrader.training import coverings
from palsygrader.training.face_frame import FaceFrame
from palsygrader.training.glasses import glasses
from palsygrader.training.stencil import Colour, Mask, Shape, lay, mask_of


class OccluderKind(StrEnum):
    """What can lie over a face."""

    GLASSES = "glasses"
    HAIR = "hair"
    HAND = "hand"
    MASK = "mask"
    TAPE = "tape"


_MAP_SIZE_PX: Final = 120.0
"""Eye distance of the map on which `covered` looks."""
_MAP_MARGIN: Final = 0.3
_HIDDEN_FROM: Final = 0.5
"""A point is hidden where at least this share of the light around it is kept off."""
_AROUND_PX: Final = 2
"""Half the side of the square looked at around a point, on the map."""
_MIDDLE_SKIN: Final = (200.0, 155.0, 130.0)
_CHEEKS: Final = ((1, 31, 41), (15, 35, 46))
"""The mean of these points lies on the cheek, at the image's left and right."""
_PATCH: Final = 0.06
"""Half the side of a patch of skin that is looked at, in eye distances."""
_WHITE_PERCENTILE: Final = 98
_WHITE_LEVEL: Final = 215.0
"""The brightest of a face in ordinary light."""
_GAIN_BOUNDS: Final = (0.35, 1.15)
_SLOPE_BOUND: Final = 0.5
_FALL: Final = 1.6
"""Change of the light per eye distance, over the cheeks' difference from their mean: they are 1.2 apart."""
_FALL_TO: Final = 0.8
"""Farther out, in eye distances, it changes no more."""


@dataclass(frozen=True, slots=True)
class Occluder:
    """One thing that stays the same through a sitting.

    Attributes:
        kind: What it is.
        seed: Draws its shape and colours.
        hair: Colour of the hair; drawn when None.
        skin: Colour of the hand; the face's own when None.
    """

    kind: OccluderKind
    seed: int
    hair: Colour | None = None
    skin: Colour | None = None


def draw_occluder(random: np.random.Generator, kind: OccluderKind, *, hair: Colour | None = None) -> Occluder:
    """Draw a thing of a kind."""
    return Occluder(kind, int(random.integers(2**31)), hair)


def apply(picture: Picture, points: NDArray[np.float64], occluder: Occluder) -> Picture:
    """Return the picture with the thing laid over it.

    Args:
        picture: RGB uint8, shape (height, width, 3).
        points: Shape (78, 2), the true points, px; those of the irises may be NaN.
        occluder: What.
    """
    frame = FaceFrame(points)
    lamp = _Lamp(picture, frame)
    skin = lamp.skin if occluder.skin is None else occluder.skin
    covered_picture = np.array(picture)
    for shape in _shapes(replace(occluder, skin=skin), frame):
        lay(covered_picture, shape, lamp.on)
    return covered_picture


def covered(points: NDArray[np.float64], occluder: Occluder) -> NDArray[np.bool_]:
    """Tell which of the true points the thing hides, shape (78,); what is seen through a lens is not hidden."""
    scale = _MAP_SIZE_PX / FaceFrame(points).size_px
    low = np.nanmin(points, axis=0) - _MAP_MARGIN * _MAP_SIZE_PX / scale
    on_map = (np.asarray(points, dtype=np.float64) - low) * scale
    width, height = (int(side) for side in np.ceil(np.nanmax(on_map, axis=0) + _MAP_MARGIN * _MAP_SIZE_PX))
    passing = np.ones((height, width), np.float32)
    for shape in _shapes(occluder, FaceFrame(on_map)):
        mask = None if shape.glows else mask_of(shape, height, width)
        if mask is not None:
            passing[mask.part] *= 1 - mask.share
    columns, rows = np.round(np.nan_to_num(on_map, nan=_AROUND_PX)).astype(int).T
    around = range(-_AROUND_PX, _AROUND_PX + 1)
    seen = np.mean([passing[rows + down, columns + right] for down in around for right in around], axis=0)
    return np.asarray((seen <= 1 - _HIDDEN_FROM) & ~np.isnan(on_map[:, 0]))


def _shapes(occluder: Occluder, frame: FaceFrame) -> list[Shape]:
    random = np.random.default_rng(occluder.seed)
    match occluder.kind:
        case OccluderKind.GLASSES:
            return glasses(frame, random)
        case OccluderKind.HAIR:
            return coverings.hair(frame, random, occluder.hair)
        case OccluderKind.HAND:
            return coverings.hand(frame, random, occluder.skin or _MIDDLE_SKIN)
        case OccluderKind.MASK:
            return coverings.mask(frame, random)
        case OccluderKind.TAPE:
            return coverings.tape(frame, random)


class _Lamp:
    """The light on a face, judged by its cheeks: how strong, and how much stronger on one side.

    Attributes:
        skin: Colour of the cheeks in ordinary light.
    """

    def __init__(self, picture: Picture, frame: FaceFrame) -> None:
        self._frame = frame
        cheeks = [_patch_colour(picture, frame.at(frame.place(*points)), _PATCH * frame.size_px) for points in _CHEEKS]
        right, left = (float(cheek.mean()) for cheek in cheeks)
        self._slope = float(np.clip((left - right) / max(left + right, 1.0), -_SLOPE_BOUND, _SLOPE_BOUND))
        low, high = np.nanmin(frame.points, axis=0), np.nanmax(frame.points, axis=0)
        step = max(int(frame.size_px / 60), 1)
        (left_px, top), (right_px, bottom) = (np.maximum(edge, 0).astype(int) for edge in (low, high))
        face = picture[top : bottom + 1 : step, left_px : right_px + 1 : step]
        white = float(np.percentile(face.mean(axis=2), _WHITE_PERCENTILE)) if face.size else _WHITE_LEVEL
        self._gain = float(np.clip(white / _WHITE_LEVEL, *_GAIN_BOUNDS))
        red, green, blue = (float(channel) / self._gain for channel in np.mean(cheeks, axis=0))
        self.skin: Colour = (red, green, blue)

    def on(self, mask: Mask) -> NDArray[np.float32]:
        """Return the light on each pixel of a mask."""
        height, width = mask.share.shape
        origin, right = self._frame.at(((0.0, 0.0), (1.0, 0.0)))
        towards = (right - origin) / self._frame.size_px**2
        u = np.add.outer(
            (np.arange(height) + mask.top - origin[1]) * towards[1],
            (np.arange(width) + mask.left - origin[0]) * towards[0],
        )
        return np.asarray(self._gain * (1 + _FALL * self._slope * np.clip(u, -_FALL_TO, _FALL_TO)), dtype=np.float32)


def _patch_colour(picture: Picture, at: NDArray[np.float64], half_px: float) -> NDArray[np.float64]:
    """Return the median colour of a square, shape (3,)."""
    height, width = picture.shape[:2]
    half = max(round(half_px), 1)
    x = int(np.clip(at[0], half, max(width - half - 1, half)))
    y = int(np.clip(at[1], half, max(height - half - 1, half)))
    patch = picture[y - half : y + half + 1, x - half : x + half + 1]
    return np.asarray(np.median(patch.reshape(-1, 3), axis=0), dtype=np.float64)
