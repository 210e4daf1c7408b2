"""Draws what a landmark network learns from: crops of a region, moved, turned, lit and spoilt, with their points."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final

import cv2
import numpy as np
from numpy.typing import NDArray

from palsygrader.domain.examination import Picture
from palsygrader.domain.face import LOWER_LIP, UPPER_LIP, Side
from palsygrader.domain.landmarks import POINT_MIRROR_INDEX
from palsygrader.training.degrade import apply as apply_degradation
from palsygrader.training.degrade import draw_degradation
from palsygrader.training.landmark_pictures import EYE_DISTANCE_PX
from palsygrader.training.mouth_warps import warped
from palsygrader.training.occluders import OccluderKind, covered, draw_occluder
from palsygrader.training.occluders import apply as apply_occluder
from palsygrader.vision.landmark_crops import (
    EYE_REGION,
    FACE,
    MOUTH,
    Frame,
    Region,
    apply,
    crop_transform,
    cut,
    region_frame,
)

# How far a crop may lie from where it should, as the detector and the first network place it: standard deviations.
_FACE_SHIFT: Final = 0.13
"""In eye distances."""
_FACE_SCALE: Final = 0.10
_FACE_ROLL_RAD: Final = 0.20
_REGION_SHIFT: Final = 0.035
_REGION_SCALE: Final = 0.06
_REGION_ROLL_RAD: Final = 0.07

_STRENGTHS: Final = (0.0, 1.6)
"""How strongly a crop is spoilt, from not at all to more than clinics do."""
_PATCH_CHANCE: Final = 0.1
"""A crop has a patch of one colour over it."""
_PATCH_RATIO: Final = (0.1, 0.4)
_OCCLUDED_CHANCE: Final = 0.10
_OCCLUDERS: Final[Mapping[OccluderKind, float]] = {
    OccluderKind.GLASSES: 0.34,
    OccluderKind.HAIR: 0.12,
    OccluderKind.HAND: 0.42,
    OccluderKind.MASK: 0.06,
    OccluderKind.TAPE: 0.06,
}
_HAND_ASIDE: Final = 0.5
_HAND_UP: Final = (0.0, 1.0)
"""A hand lies this far from where it touches the cheek, in eye distances: over mouth, nose, eye or brow."""
_CHANGED: Final = 24
"""A point whose colour a hand changes by so much (sum over RGB) is hidden by it."""
_HIDDEN_WEIGHT: Final = 0.2
"""A hidden point can only be guessed."""

_CROOKED: Final = 0.02
"""A mouth whose halves' lips differ in height by so much (eye distances) is drawn twice as often as a straight one."""
_CROOKED_MOST: Final = 8.0
"""And none more often than this."""

_WARPED_CHANCE: Final = 0.5
"""The parts of a mouth are moved on their own."""

_NO_FACE_CHANCE: Final = 0.05
"""A crop shows something else than its part of a face, so that the network learns to know when it knows nothing."""
_BLOCKS: Final = 4
"""A scrambled crop is cut into so many blocks each way."""
_ASIDE: Final = (1.0, 1.6)
"""How far above or below the part of the face another place is looked for, in eye distances."""


@dataclass(frozen=True, slots=True, eq=False)
class PictureSet:
    """The pictures that `landmark_pictures` wrote.

    Attributes:
        pictures: Shape (m, 384, 384, 3), uint8, on the disk.
        rows: Shape (n,), which of them belong to the set; the rest goes by this order.
        points_px: Shape (n, 78, 2).
        weights: Shape (n, 78).
        kinds: Kind of each picture.
        people: Person of each picture.
    """

    pictures: NDArray[np.uint8]
    rows: NDArray[np.intp]
    points_px: NDArray[np.float32]
    weights: NDArray[np.float32]
    kinds: tuple[str, ...]
    people: tuple[str, ...]


def read_set(folder: Path) -> PictureSet:
    """Read a set; its pictures stay on the disk until they are looked at.

    Raises:
        FileNotFoundError: A file of it is missing.
    """
    about = json.loads((folder / "set.json").read_text(encoding="utf-8"))["about"]
    return PictureSet(
        pictures=np.load(folder / "pictures.npy", mmap_mode="r"),
        rows=np.arange(len(about)),
        points_px=np.load(folder / "points.npy"),
        weights=np.load(folder / "weights.npy"),
        kinds=tuple(kind for kind, _ in about),
        people=tuple(person for _, person in about),
    )


@dataclass(frozen=True, slots=True, eq=False)
class Batch:
    """Crops of one region with their truth.

    Attributes:
        crops: Shape (batch, 3, height, width), float32, 0..255.
        points_px: Shape (batch, points, 2), crop px.
        weights: Shape (batch, points); all 0 where the crop shows no face.
        is_face: Shape (batch,).
    """

    crops: NDArray[np.float32]
    points_px: NDArray[np.float32]
    weights: NDArray[np.float32]
    is_face: NDArray[np.bool_]


class BatchDrawer:
    """Draws batches for one region.

    Args:
        region: Which.
        sets: What is learnt from.
        shares: Of each kind of picture in a batch.
        random: Draws everything.
    """

    def __init__(
        self,
        *,
        region: Region,
        sets: Sequence[PictureSet],
        shares: Mapping[str, float],
        random: np.random.Generator,
    ) -> None:
        self._region = region
        self._sets = sets
        self._random = random
        self._of_kind: dict[str, list[tuple[int, int]]] = {}
        of_kind: dict[str, list[float]] = {}
        for number, pictures in enumerate(sets):
            for row, kind in enumerate(pictures.kinds):
                self._of_kind.setdefault(kind, []).append((number, row))
                chance = chance_of_mouth(pictures.points_px[row]) if region is MOUTH else 1.0
                of_kind.setdefault(kind, []).append(chance)
        self._kinds = [kind for kind in shares if kind in self._of_kind]
        chances = np.array([shares[kind] for kind in self._kinds])
        self._chances = chances / chances.sum()
        self._up_to = {kind: np.cumsum(chances) for kind, chances in of_kind.items()}

    def draw(self, size: int) -> Batch:
        """Return a batch of this many crops."""
        crops, points, weights, is_face = [], [], [], []
        for kind in self._random.choice(len(self._kinds), size, p=self._chances):
            up_to = self._up_to[self._kinds[kind]]
            drawn = int(np.searchsorted(up_to, self._random.uniform(0.0, up_to[-1]), side="right"))
            number, row = self._of_kind[self._kinds[kind]][drawn]
            own = self._sets[number]
            known = self._random.random() >= _NO_FACE_CHANCE
            draw = self._one if known else self._none
            crop, place, weight = draw(own.pictures[own.rows[row]], own.points_px[row], own.weights[row])
            crops.append(crop)
            points.append(place)
            weights.append(weight)
            is_face.append(known)
        stacked = np.stack(crops).transpose(0, 3, 1, 2).astype(np.float32)
        return Batch(
            np.ascontiguousarray(stacked),
            np.array(points, dtype=np.float32),
            np.array(weights, dtype=np.float32),
            np.array(is_face, dtype=np.bool_),
        )

    def _one(
        self, picture: Picture, points_px: NDArray[np.float32], weights: NDArray[np.float32]
    ) -> tuple[Picture, NDArray[np.float64], NDArray[np.float32]]:
        """Return one crop, its points and their weights."""
        region, random = self._region, self._random
        side = Side.LEFT if random.random() < 0.5 else Side.RIGHT  # noqa: PLR2004 - even chances
        mirrored = side is Side.RIGHT if region is EYE_REGION else bool(random.random() < 0.5)  # noqa: PLR2004 - likewise
        places = points_px.astype(np.float64)
        if random.random() < _OCCLUDED_CHANCE:
            picture, weights = occluded(picture, places, weights, random)
        frame = jittered(region_frame(places, region, side), region, random)
        to_crop = crop_transform(frame, region, mirrored=mirrored)
        crop = cut(picture, to_crop, region)
        # In a mirrored crop the place of a point is that of its fellow on the other side.
        order = POINT_MIRROR_INDEX[list(region.points)] if mirrored else np.array(region.points)
        inside = apply(to_crop, places[order])
        if region is MOUTH and random.random() < _WARPED_CHANCE:
            crop, inside = warped(crop, inside, random)
        crop = spoilt(crop, region, random)
        margin = (inside < 0).any(axis=1) | (inside > (region.width_px - 1, region.height_px - 1)).any(axis=1)
        return crop, inside, np.where(margin, np.float32(0), weights[order])

    def _none(
        self, picture: Picture, points_px: NDArray[np.float32], weights: NDArray[np.float32]
    ) -> tuple[Picture, NDArray[np.float64], NDArray[np.float32]]:
        """Return a crop without the part of the face, and points of no weight."""
        region, random = self._region, self._random
        kind = random.choice(("scrambled", "noise") if region is FACE else ("scrambled", "noise", "elsewhere"))
        crop, inside, _ = self._one(picture, points_px, weights)
        if kind == "scrambled":
            crop = scrambled(crop, random)
        elif kind == "noise":
            crop = noise(region, random)
        else:
            frame = region_frame(points_px.astype(np.float64), region, Side.LEFT)
            aside = frame.eye_distance_px * random.uniform(*_ASIDE) * random.choice((-1.0, 1.0))
            to_crop = crop_transform(replace(frame, y_px=frame.y_px + float(aside)), region, mirrored=False)
            crop = spoilt(cut(picture, to_crop, region), region, random)
        return crop, inside, np.zeros(len(region.points), np.float32)


def chance_of_mouth(points_px: NDArray[np.float32]) -> float:
    """Return how often a mouth is drawn to learn from, from 1 for a straight one.

    A network that sees few crooked mouths takes every mouth for a straighter one than it is.

    Args:
        points_px: Shape (78, 2).
    """
    frame = region_frame(points_px.astype(np.float64), MOUTH, Side.LEFT)
    down = np.array([-np.sin(frame.roll_rad), np.cos(frame.roll_rad)])
    height = points_px @ down / frame.eye_distance_px
    apart = [
        float(height[list(lip[Side.LEFT])].mean() - height[list(lip[Side.RIGHT])].mean())
        for lip in (LOWER_LIP, UPPER_LIP)
    ]
    return min(1.0 + max(abs(one) for one in apart) ** 2 / _CROOKED**2, _CROOKED_MOST)


def scrambled(crop: Picture, random: np.random.Generator) -> Picture:
    """Return the crop cut into blocks that have changed places."""
    height, width = (length // _BLOCKS for length in crop.shape[:2])
    mixed = crop.copy()
    for place, source in enumerate(random.permutation(_BLOCKS * _BLOCKS)):
        (y, x), (from_y, from_x) = divmod(place, _BLOCKS), divmod(int(source), _BLOCKS)
        block = crop[from_y * height : (from_y + 1) * height, from_x * width : (from_x + 1) * width]
        mixed[y * height : (y + 1) * height, x * width : (x + 1) * width] = block
    return mixed


def noise(region: Region, random: np.random.Generator) -> Picture:
    """Return a crop of one colour with noise of any coarseness, from none to all there is."""
    size = (region.width_px, region.height_px)
    cells = max(2, round(min(size) * float(random.uniform(0.03, 1.0))))
    coarse = random.standard_normal((cells, cells, 3)).astype(np.float32)
    pattern = cv2.resize(coarse, size, interpolation=cv2.INTER_CUBIC) * float(
        random.choice((0.0, random.uniform(2, 90)))
    )
    return np.asarray(np.clip(pattern + random.uniform(0, 255, 3), 0, 255), dtype=np.uint8)


def jittered(frame: Frame, region: Region, random: np.random.Generator) -> Frame:
    """Return the frame as it will be found in use: a little off."""
    face = region is FACE
    shift = (_FACE_SHIFT if face else _REGION_SHIFT) * frame.eye_distance_px * random.normal(size=2)
    scale = np.exp((_FACE_SCALE if face else _REGION_SCALE) * random.normal())
    roll = (_FACE_ROLL_RAD if face else _REGION_ROLL_RAD) * random.normal()
    return replace(
        frame,
        x_px=frame.x_px + float(shift[0]),
        y_px=frame.y_px + float(shift[1]),
        eye_distance_px=frame.eye_distance_px * float(scale),
        roll_rad=frame.roll_rad + float(roll),
    )


def spoilt(crop: Picture, region: Region, random: np.random.Generator) -> Picture:
    """Return the crop as some camera, light and file would have it, sometimes with a patch over it. Nothing moves."""
    degradation = draw_degradation(random, float(random.uniform(*_STRENGTHS)))
    scaled = degradation.scaled(region.pixels_per_eye_distance / EYE_DISTANCE_PX)
    seen = np.array(apply_degradation(scaled, crop, random))
    if random.random() < _PATCH_CHANCE:
        size = random.uniform(*_PATCH_RATIO, 2) * (region.width_px, region.height_px)
        left, top = (random.uniform(0, 1, 2) * (region.width_px, region.height_px) - size / 2).astype(int).clip(0)
        seen[top : top + int(size[1]), left : left + int(size[0])] = random.integers(0, 256, 3)
    return seen


def occluded(
    picture: Picture, points_px: NDArray[np.float64], weights: NDArray[np.float32], random: np.random.Generator
) -> tuple[Picture, NDArray[np.float32]]:
    """Return the picture with a thing laid over the face, and the weights without what it hides."""
    kinds = list(_OCCLUDERS)
    occluder = draw_occluder(random, kinds[random.choice(len(kinds), p=list(_OCCLUDERS.values()))])
    if occluder.kind is OccluderKind.HAND:
        shift = np.array([random.uniform(-_HAND_ASIDE, _HAND_ASIDE), -random.uniform(*_HAND_UP)]) * EYE_DISTANCE_PX
        seen = apply_occluder(picture, points_px + shift, occluder)
        height, width = picture.shape[:2]
        columns, rows = np.rint(points_px).astype(int).clip(0, (width - 1, height - 1)).T
        change = np.abs(seen[rows, columns].astype(int) - picture[rows, columns]).sum(axis=1)
        hidden = change > _CHANGED
    else:
        seen = apply_occluder(picture, points_px, occluder)
        hidden = covered(points_px, occluder)
    return seen, np.where(hidden, np.float32(_HIDDEN_WEIGHT) * weights, weights)
