"""What the grading network sees of an examination: the only place where crops and numbers are made for it.

Training and clinic call the same function. Per expression and half of the face there are three kinds of features:
geometry (landmarks at rest and how far they moved, excursions of both halves and their ratio), motion (landmarks half
way to the peak) and appearance (grey patches of five regions at rest and at the peak).

Every half is seen as if it were the left one: the right half is mirrored. So the features of a mirrored patient are
those of the patient with the halves exchanged.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Final

import cv2
import numpy as np
from numpy.typing import NDArray

from palsygrader.domain.examination import ExpressionRecord, KeyFrame
from palsygrader.domain.expressions import STANDARD_EXPRESSIONS, Expression
from palsygrader.domain.face import EYE, LANDMARK_COUNT, ORAL_COMMISSURE, Region, Side
from palsygrader.vision.alignment import STABLE_POINTS, align, to_face_units
from palsygrader.vision.excursion import EXCURSIONS, SIDES, aperture, closure, excursion, movement
from palsygrader.vision.face_regions import REGION_SIZES, of_half, region_middle
from palsygrader.vision.timing import held

EXPRESSIONS: Final = STANDARD_EXPRESSIONS
"""Order of the expressions in every array."""
REGIONS: Final = (Region.BROW, Region.EYE, Region.MIDFACE, Region.MOUTH, Region.CHIN)
"""Order of the patches."""
PATCH_PX: Final = 32
"""Width and height of a patch."""
MOMENTS: Final = 2
"""A patch is taken at rest and at the peak."""

POINTS: Final = tuple(range(17, LANDMARK_COUNT))
"""The landmarks that are looked at: all but the jaw's outline, which has no exact places along it."""
_MOVE_SCALE: Final = 5.0
"""A movement of this many percent of the eye distance counts 1."""
_REST_SCALE: Final = 50.0
_LEAST_GREATER: Final = 1.0
"""Movements of less than this, percent of the eye distance, have no ratio of their sides: it would be noise."""
_LEAST_CLOSING: Final = 10.0
"""The same of a lid closure, percent of the aperture."""
_RATIO_LIMITS: Final = (-0.5, 1.5)
_ONSET_SHARE: Final = 0.5
"""Half way: where the leading side first reaches this share of its peak."""
_REST_WINDOW_MS: Final = 250.0
"""Frames this near to the frame at rest are averaged with it."""

_MOVEMENTS: Final = tuple(
    (expression, number) for expression in EXPRESSIONS for number in range(len(EXCURSIONS[expression]))
)
"""All measured excursions: each is looked at in every expression, since a branch shows in others' expressions too."""
_KINDS: Final = tuple({EXCURSIONS[e][n].quantity: EXCURSIONS[e][n] for e, n in _MOVEMENTS}.values())

_BLUR_SHARE: Final = 0.4
"""Standard deviation of the blur before a patch is taken, of the distance between two of its pixels in the picture."""

_PARTS: Final = ((22, 23, 24, 25, 26), EYE[Side.LEFT], (ORAL_COMMISSURE[Side.LEFT],))
"""Brow, eye and mouth corner of the left half."""

# A row of geometry: rest and movement of the points, then both halves' excursions and their ratio, then the lids.
_COUNT: Final = len(POINTS)
GEOMETRY_SIZE: Final = 4 * _COUNT + 3 * (len(_KINDS) + 1) + 4
MOTION_SIZE: Final = 2 * _COUNT + len(_PARTS) + 1
"""Half-way movement of the points, its lengths at brow, eye and mouth corner, and whether it is known.

Which side began first is left out: photographs, of which most is learnt, do not tell it.
"""


@dataclass(frozen=True, slots=True, eq=False)
class ExaminationFeatures:
    """What the network sees of one examination; half 0 is the patient's left, half 1 the right, seen mirrored.

    Attributes:
        present: Shape (9,), which expressions there are.
        geometry: Shape (9, 2, GEOMETRY_SIZE), float32; 0 where absent.
        motion: Shape (9, 2, MOTION_SIZE), float32; 0 where absent or not known.
        patches: Shape (9, 2, 5, 2, 32, 32), uint8, by expression, half, region, moment (rest, peak); 0 where absent.
    """

    present: NDArray[np.bool_]
    geometry: NDArray[np.float32]
    motion: NDArray[np.float32]
    patches: NDArray[np.uint8]

    def exchanged(self) -> "ExaminationFeatures":
        """Return the features of the mirrored patient."""
        return ExaminationFeatures(
            self.present, self.geometry[:, ::-1].copy(), self.motion[:, ::-1].copy(), self.patches[:, ::-1].copy()
        )


def examination_features(
    records: Mapping[Expression, ExpressionRecord], onsets_px: Mapping[Expression, NDArray[np.float64]] | None = None
) -> ExaminationFeatures:
    """Return what the network sees of an examination.

    Args:
        records: Any subset of the expressions; those not among `EXPRESSIONS` are not looked at.
        onsets_px: Landmarks half way to the peak, shape (68, 2), where photographs were taken of that as well.
    """
    count = len(EXPRESSIONS)
    present = np.zeros(count, np.bool_)
    geometry = np.zeros((count, 2, GEOMETRY_SIZE), np.float32)
    motion = np.zeros((count, 2, MOTION_SIZE), np.float32)
    patches = np.zeros((count, 2, len(REGIONS), MOMENTS, PATCH_PX, PATCH_PX), np.uint8)
    for index, expression in enumerate(EXPRESSIONS):
        record = records.get(expression)
        if record is None:
            continue
        present[index] = True
        seen = seen_of(record, None if onsets_px is None else onsets_px.get(expression))
        geometry[index], motion[index] = geometry_of(seen), motion_of(seen)
        patches[index] = _patches(record, seen.rest)
    return ExaminationFeatures(present, geometry, motion, patches)


@dataclass(frozen=True, slots=True, eq=False)
class Seen:
    """An expression's landmarks in face units.

    Attributes:
        rest: Shape (68, 2).
        peak: Shape (68, 2).
        onset: Shape (68, 2), half way; None where not known.
    """

    rest: NDArray[np.float64]
    peak: NDArray[np.float64]
    onset: NDArray[np.float64] | None


def seen_of(record: ExpressionRecord, onset_px: NDArray[np.float64] | None) -> Seen:
    """Return an expression's landmarks at rest, half way and at the peak.

    Args:
        record: Of a photograph or a clip.
        onset_px: Landmarks half way, shape (68, 2), of a photograph; None where there is none.
    """
    expression, stable = record.expression, STABLE_POINTS[record.expression]
    points_px = record.points_px.astype(np.float64)
    if len(points_px) == 1:
        rest = to_face_units(record.rest.landmarks.points_px)
        peak = rest if expression is Expression.REST else align(points_px, rest, stable)[0]
        onset = None if onset_px is None else align(onset_px[np.newaxis], rest, stable)[0]
        return Seen(rest, peak, onset)
    still = np.abs(record.times_ms - record.rest.time_ms) <= _REST_WINDOW_MS
    rest = to_face_units(np.median(points_px[still], axis=0))
    points = align(points_px, rest, stable)
    if expression is Expression.REST:
        return Seen(rest, np.median(points[still], axis=0), None)
    curves = movement(expression, points, rest)
    leading = curves[int(np.argmax(np.percentile(curves, 95, axis=1)))]
    hold = held(leading)
    halfway = _reaches(leading, hold)
    onset = None if halfway is None else points[max(halfway - 1, 0) : halfway + 2].mean(axis=0)
    return Seen(rest, np.median(points[hold], axis=0), onset)


def _reaches(curve: NDArray[np.float64], hold: slice) -> int | None:
    """Return the frame at which a movement first is half way to where it is held; None where it never was below."""
    top = float(np.median(curve[hold]))
    before = np.flatnonzero(curve[: hold.stop] < _ONSET_SHARE * top)
    if top < _LEAST_GREATER or not before.size or before[-1] + 1 >= hold.stop:
        return None
    return int(before[-1]) + 1


def _own_first(rows: NDArray[np.float64], side: Side) -> tuple[float, float]:
    """Return the values of a per-side array's last frame, the half's own before the other's."""
    own = SIDES.index(side)
    return float(rows[own, -1]), float(rows[1 - own, -1])


def _ratio(own: float, other: float, least: float) -> float:
    """Return the half's movement over the greater one; 0 where neither moved."""
    greater = max(own, other)
    return float(np.clip(own / greater, *_RATIO_LIMITS)) if greater >= least else 0.0


def geometry_of(seen: Seen) -> NDArray[np.float32]:
    """Return shape (2, GEOMETRY_SIZE)."""
    rows = []
    peak, points = seen.peak[np.newaxis], list(POINTS)
    for side in SIDES:
        rest = of_half(seen.rest, side)[points]
        moved = of_half(seen.peak, side)[points] - rest
        numbers: list[float] = []
        for kind in _KINDS:
            own, other = _own_first(excursion(peak, seen.rest, kind), side)
            numbers += [own / _MOVE_SCALE, other / _MOVE_SCALE, _ratio(own, other, _LEAST_GREATER)]
        own, other = _own_first(closure(peak, seen.rest), side)
        numbers += [own / 100.0, other / 100.0, _ratio(own, other, _LEAST_CLOSING)]
        for moment in (seen.rest[np.newaxis], peak):
            numbers += [value / _MOVE_SCALE for value in _own_first(aperture(moment), side)]
        rows.append(np.concatenate([rest.ravel() / _REST_SCALE, moved.ravel() / _MOVE_SCALE, numbers]))
    return np.array(rows, dtype=np.float32)


def motion_of(seen: Seen) -> NDArray[np.float32]:
    """Return shape (2, MOTION_SIZE)."""
    rows = np.zeros((len(SIDES), MOTION_SIZE), np.float32)
    points = list(POINTS)
    for row, side in enumerate(SIDES):
        if seen.onset is not None:
            whole = of_half(seen.onset, side) - of_half(seen.rest, side)
            lengths = (np.hypot(*whole[list(part)].mean(axis=0)) for part in _PARTS)
            rows[row, : 2 * _COUNT] = whole[points].ravel() / _MOVE_SCALE
            rows[row, 2 * _COUNT : 2 * _COUNT + len(_PARTS)] = [length / _MOVE_SCALE for length in lengths]
            rows[row, -1] = 1.0
    return rows


def _patches(record: ExpressionRecord, rest: NDArray[np.float64]) -> NDArray[np.uint8]:
    """Return shape (2, 5, 2, 32, 32): both moments in the frame of the face at rest, so that movement is seen."""
    stable = STABLE_POINTS[record.expression]
    frames = (record.rest, record.peak)
    to_pictures = [_to_picture(frame, rest, stable) for frame in frames]
    greys = [_grey(frame, turn) for frame, (turn, _) in zip(frames, to_pictures, strict=True)]
    cut = np.zeros((len(SIDES), len(REGIONS), MOMENTS, PATCH_PX, PATCH_PX), np.uint8)
    for row, side in enumerate(SIDES):
        own = of_half(rest, side)
        for column, region in enumerate(REGIONS):
            for moment, (grey, to_picture) in enumerate(zip(greys, to_pictures, strict=True)):
                cut[row, column, moment] = _patch(grey, _corners(own, region), side, to_picture)
    return cut


def _corners(own: NDArray[np.float64], region: Region) -> NDArray[np.float64]:
    """Return the middle of a patch's first pixel, of the last one of its first row, and of that of its column."""
    width, height = np.array(REGION_SIZES[region]) * (1.0 - 1.0 / PATCH_PX)
    x, y = region_middle(own, region)
    left, right, top, bottom = x - width / 2, x + width / 2, y + height / 2, y - height / 2
    return np.array([(left, top), (right, top), (left, bottom)])


def _to_picture(frame: KeyFrame, rest: NDArray[np.float64], stable: Iterable[int]) -> tuple[complex, complex]:
    """Return turn and shift that take a place in face units (x + iy) to the picture (x - iy, px)."""
    seen_px = frame.landmarks.points_px[..., 0] - 1j * frame.landmarks.points_px[..., 1]
    aligned = align(frame.landmarks.points_px[np.newaxis], rest, tuple(stable))[0]
    placed = aligned[:, 0] + 1j * aligned[:, 1]
    from_centre = placed - placed.mean()
    turn = complex(np.vdot(from_centre, seen_px - seen_px.mean()) / np.vdot(from_centre, from_centre).real)
    return turn, complex(seen_px.mean() - turn * placed.mean())


def _grey(frame: KeyFrame, turn: complex) -> NDArray[np.uint8]:
    """Return the picture in grey, blurred so far that a patch skips no pixel."""
    grey = cv2.cvtColor(frame.picture, cv2.COLOR_RGB2GRAY)
    step_px = abs(turn) * REGION_SIZES[Region.BROW][0] / PATCH_PX
    if step_px > 1.0:
        grey = cv2.GaussianBlur(grey, (0, 0), _BLUR_SHARE * step_px)
    return np.asarray(grey, dtype=np.uint8)


def _patch(
    grey: NDArray[np.uint8], corners: NDArray[np.float64], side: Side, to_picture: tuple[complex, complex]
) -> NDArray[np.uint8]:
    """Return one grey patch, shape (32, 32), the right half's mirrored."""
    turn, shift = to_picture
    lateral = 1.0 if side is Side.LEFT else -1.0
    places = turn * (lateral * corners[:, 0] + 1j * corners[:, 1]) + shift
    target = np.array([(0, 0), (PATCH_PX - 1, 0), (0, PATCH_PX - 1)], np.float32)
    source = np.stack([places.real, -places.imag], axis=1).astype(np.float32)
    matrix = cv2.getAffineTransform(target, source)
    patch = cv2.warpAffine(
        grey,
        matrix,
        (PATCH_PX, PATCH_PX),
        flags=cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP,
        borderMode=cv2.BORDER_REPLICATE,
    )
    return np.asarray(patch, dtype=np.uint8)
