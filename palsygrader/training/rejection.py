"""Tells which drawn heads no examination may be made of: shapes that no person has, lips or lids that cross."""

from collections.abc import Sequence
from dataclasses import replace
from enum import StrEnum
from typing import Final

import cv2
import numpy as np
from numpy.typing import NDArray

from palsygrader.domain.expressions import Expression
from palsygrader.domain.face import BROW, EYE, INNER_CANTHUS, LOWER_LID, ORAL_COMMISSURE, OUTER_CANTHUS, UPPER_LID, Side
from palsygrader.errors import PalsyGraderError
from palsygrader.training.face_model import EYEBALL, LANDMARK_VERTICES, SKIN, TEETH, FaceModel, landmark_points
from palsygrader.training.puppet_raster import Raster, rasterise
from palsygrader.training.simulate import IDENTITY_MODES, DigitalPatient, Face, ShapeWeights

LEAST_OPEN_CM: Final = 0.45
"""Height of the narrower eye at rest."""
MOST_PARTED_CM: Final = 0.10
"""Largest gap between the points of the inner lips at rest."""
MOST_CROSSED_LIPS_CM: Final = (0.12, 0.22)
"""The same points may lie this far past each other, at rest and in motion: lips are pressed together."""
MOST_CROSSED_LIDS_CM: Final = 0.06
MOST_TEETH_AT_REST_CM2: Final = 0.06
"""Teeth that are seen at rest."""
MOST_TEETH_BESIDE_CM2: Final = 0.05
"""Teeth that are seen beside the opening between the lips."""
MOST_EYEBALL_CM2: Final = 0.03
"""Eyeball that is seen beside the opening between the lids: it comes through a lid that closes over it."""
MOST_HIDDEN_CM: Final = 0.4
"""A landmark this far behind the skin that is seen at its place is hidden."""
MOST_DEVIATIONS: Final = 3.0
"""Standard deviations, in the face model's population, by which a proportion may differ from the mean face's."""

_MOST_DRAWS: Final = 100
"""Heads drawn for one patient; one in six is rejected."""
_MOUTH_PIXELS_PER_CM: Final = 20
_MOUTH_CM: Final = (9.0, 6.0)
"""Width and height of what is looked at around the mouth."""
_MARGIN_CM: Final = 2.0
"""Skin this far beside it moves into it."""
_OUTLINE_PX: Final = 5
"""The opening between the lips is widened by a square of this side: its points are few."""
_EYE_PIXELS_PER_CM: Final = 24
_EYE_CM: Final = (4.0, 3.0)
"""Width and height of what is looked at around an eye."""
_LIDS_PX: Final = 7
"""The opening between the lids is widened like that between the lips."""
_HEAD_PIXELS_PER_CM: Final = 10
_HEAD_CM: Final = 24.0
_SEEN_AT_REST: Final = slice(17, 60)
"""Landmarks within the head's outline, without those of the inner lips, which lie a little inside."""
_BITES: Final = (Expression.REST, Expression.CLOSED_SMILE)
"""Expressions in which teeth come through the lips, where they do at all."""
_CLOSURES: Final = (Expression.GENTLE_CLOSURE, Expression.TIGHT_CLOSURE)
"""Those in which an eyeball comes through the lids."""


class Fault(StrEnum):
    """Why a head is rejected."""

    PROPORTIONS = "proportions out of range"
    EYES_NOT_OPEN = "eyes not open at rest"
    LIPS_NOT_CLOSED = "lips not closed at rest"
    LIDS_CROSS = "lids cross"
    LIPS_CROSS = "lips cross"
    EYEBALL_THROUGH_LIDS = "an eyeball through the lids"
    TEETH_THROUGH_LIPS = "teeth through the lips"
    LANDMARK_HIDDEN = "a landmark is hidden at rest"


class Inspector:
    """Looks at heads before they are drawn.

    Args:
        model: The face model.
    """

    def __init__(self, model: FaceModel) -> None:
        self._skin = model.triangles[model.triangles.max(axis=1) < SKIN.stop]
        around = np.abs(model.neutral[:, :2] - model.neutral[LANDMARK_VERTICES[60:]].mean(axis=0)[:2])
        near = (around < np.array(_MOUTH_CM) / 2 + _MARGIN_CM).all(axis=1) & (model.neutral[:, 2] > 0)
        seen = self._skin[near[self._skin].all(axis=1)]
        bared = model.triangles[
            (model.triangles.min(axis=1) >= TEETH.start) & (model.triangles.max(axis=1) < TEETH.stop)
        ]
        self._mouth = np.concatenate([seen, bared])
        self._eyes = {side: self._around_eye(model, side) for side in Side}
        self._usual, self._spread = _population(model)
        self._model = model

    def accepted(
        self, patient: DigitalPatient, seed: int, expressions: Sequence[tuple[Expression, ShapeWeights]]
    ) -> tuple[DigitalPatient, tuple[str, ...]]:
        """Return the patient with the first head that is not rejected, and why others were.

        Args:
            patient: As drawn.
            seed: Draws further heads.
            expressions: What the patient will show.

        Raises:
            PalsyGraderError: `simulate.no_head`.
        """
        rejected: list[str] = []
        while (fault := self.fault(Face(self._model, patient), expressions)) is not None:
            rejected.append(fault.value)
            if len(rejected) == _MOST_DRAWS:
                raise PalsyGraderError("simulate.no_head", seed=seed)
            # far above the seeds anyone asks for, so that no head is drawn twice
            drawn = np.random.default_rng((seed, 41, len(rejected))).integers(2**40, 2**62)
            patient = replace(patient, seed=int(drawn))
        return patient, tuple(rejected)

    def _around_eye(self, model: FaceModel, side: Side) -> NDArray[np.intp]:
        """Return the triangles of the skin around an eye and of the eyeball's front."""
        corners = model.neutral[LANDMARK_VERTICES[list(EYE[side])]]
        near = (np.abs(model.neutral - corners.mean(axis=0))[:, :2] < _EYE_CM).all(axis=1) & (model.neutral[:, 2] > 0)
        part = EYEBALL[side]
        lowest, highest = model.triangles.min(axis=1), model.triangles.max(axis=1)
        ball = model.triangles[(lowest >= part.start) & (highest < part.stop)]
        middle = model.neutral[part.start : part.stop, 2].mean()
        front = ball[(model.neutral[ball][:, :, 2] > middle).all(axis=1)]
        return np.concatenate([self._skin[near[self._skin].all(axis=1)], front])

    def fault(self, face: Face, expressions: Sequence[tuple[Expression, ShapeWeights]]) -> Fault | None:
        """Return why a face is rejected, None for a good one.

        Args:
            face: Of the patient.
            expressions: What it will show.
        """
        deviations = (_proportions(landmark_points(face.person)[None])[0] - self._usual) / self._spread
        if np.abs(deviations).max() > MOST_DEVIATIONS:
            return Fault.PROPORTIONS
        rest = face.vertices({})
        found = self._fault_at_rest(rest)
        for expression, activation in expressions:
            if found is not None:
                break
            found = self._fault_in(face.vertices(activation), expression)
        return found

    def _fault_at_rest(self, rest: NDArray[np.float32]) -> Fault | None:
        points = landmark_points(rest)
        apertures, gaps = _apertures(points), _lip_gaps(points)
        if apertures.min() < LEAST_OPEN_CM:
            return Fault.EYES_NOT_OPEN
        if gaps.max() > MOST_PARTED_CM:
            return Fault.LIPS_NOT_CLOSED
        if gaps.min() < -MOST_CROSSED_LIPS_CM[0]:
            return Fault.LIPS_CROSS
        shown, _ = self._teeth_cm2(rest)
        if shown > MOST_TEETH_AT_REST_CM2:
            return Fault.LIPS_NOT_CLOSED
        return Fault.LANDMARK_HIDDEN if self._hides_landmark(rest) else None

    def _fault_in(self, vertices: NDArray[np.float32], expression: Expression) -> Fault | None:
        points = landmark_points(vertices)
        if _apertures(points).min() < -MOST_CROSSED_LIDS_CM:
            return Fault.LIDS_CROSS
        if _lip_gaps(points).min() < -MOST_CROSSED_LIPS_CM[1]:
            return Fault.LIPS_CROSS
        if expression in _CLOSURES and max(self._eyeball_cm2(vertices, side) for side in Side) > MOST_EYEBALL_CM2:
            return Fault.EYEBALL_THROUGH_LIDS
        if expression in _BITES and self._teeth_cm2(vertices)[1] > MOST_TEETH_BESIDE_CM2:
            return Fault.TEETH_THROUGH_LIPS
        return None

    def _eyeball_cm2(self, vertices: NDArray[np.float32], side: Side) -> float:
        """Return how much of an eyeball is seen from the front beside the opening between the lids."""
        lids = landmark_points(vertices)[list(EYE[side]), :2]
        raster = _seen(vertices, self._eyes[side], lids.mean(axis=0), _EYE_CM, _EYE_PIXELS_PER_CM)
        ball = raster.pixels[raster.corners.min(axis=1) >= SKIN.stop]
        outline = _flat(lids, lids.mean(axis=0), _EYE_CM, _EYE_PIXELS_PER_CM)
        return _count_beside(ball, outline, raster.shape, _LIDS_PX) / _EYE_PIXELS_PER_CM**2

    def _teeth_cm2(self, vertices: NDArray[np.float32]) -> tuple[float, float]:
        """Return how much of the teeth is seen from the front, and how much of that beside the lips' opening."""
        inner = landmark_points(vertices)[60:, :2]
        raster = _seen(vertices, self._mouth, inner.mean(axis=0), _MOUTH_CM, _MOUTH_PIXELS_PER_CM)
        teeth = raster.pixels[raster.corners.min(axis=1) >= TEETH.start]
        outline = _flat(inner, inner.mean(axis=0), _MOUTH_CM, _MOUTH_PIXELS_PER_CM)
        beside = _count_beside(teeth, outline, raster.shape, _OUTLINE_PX)
        return len(teeth) / _MOUTH_PIXELS_PER_CM**2, beside / _MOUTH_PIXELS_PER_CM**2

    def _hides_landmark(self, rest: NDArray[np.float32]) -> bool:
        points = landmark_points(rest)[_SEEN_AT_REST]
        middle, size = points[:, :2].mean(axis=0), (_HEAD_CM, _HEAD_CM)
        raster = _seen(rest, self._skin, middle, size, _HEAD_PIXELS_PER_CM)
        depth = np.full(raster.shape, -np.inf)
        depth.ravel()[raster.pixels] = (rest[raster.corners, 2] * raster.shares).sum(axis=1)
        columns, rows = np.round(_flat(points[:, :2], middle, size, _HEAD_PIXELS_PER_CM)).astype(np.intp).T
        return bool((depth[rows, columns] > points[:, 2] + MOST_HIDDEN_CM).any())


def _flat(
    points: NDArray[np.float32], middle: NDArray[np.float32], size_cm: tuple[float, float], pixels_per_cm: int
) -> NDArray[np.float32]:
    """Return places in a picture seen from the front, shape (n, 2): columns and rows."""
    width, height = size_cm
    return np.asarray(((points - middle) * (1, -1) + (0.5 * width, 0.5 * height)) * pixels_per_cm, dtype=np.float32)


def _seen(
    vertices: NDArray[np.float32],
    triangles: NDArray[np.intp],
    middle: NDArray[np.float32],
    size_cm: tuple[float, float],
    pixels_per_cm: int,
) -> Raster:
    width, height = (round(side * pixels_per_cm) for side in size_cm)
    return rasterise(_flat(vertices[:, :2], middle, size_cm, pixels_per_cm), vertices[:, 2], triangles, (height, width))


def _count_beside(pixels: NDArray[np.intp], outline: NDArray[np.float32], shape: tuple[int, int], wider_px: int) -> int:
    """Return how many pixels, flat indices, lie outside an outline widened by a square of this side."""
    inside = np.zeros(shape, np.uint8)
    cv2.fillPoly(inside, [np.round(outline).astype(np.int32)], 1)
    inside = np.asarray(cv2.dilate(inside, np.ones((wider_px, wider_px), np.uint8)), dtype=np.uint8)
    return int(np.count_nonzero(inside.ravel()[pixels] == 0))


def _apertures(points: NDArray[np.float32]) -> NDArray[np.float64]:
    """Return the height of both eyes' openings, cm."""
    height = points[:, 1]
    return np.array([height[list(UPPER_LID[side])].mean() - height[list(LOWER_LID[side])].mean() for side in Side])


def _lip_gaps(points: NDArray[np.float32]) -> NDArray[np.float32]:
    """Return the gaps between the points of the inner lips, cm, negative where they are past each other."""
    return np.asarray(points[[61, 62, 63], 1] - points[[67, 66, 65], 1])


def _proportions(points: NDArray[np.float32]) -> NDArray[np.float64]:
    """Return sizes of faces against each other, shape (n, 9), of landmarks (n, 68, 3)."""

    def apart(first: int, second: int) -> NDArray[np.float64]:
        return np.asarray(np.linalg.norm(points[:, first] - points[:, second], axis=1), dtype=np.float64)

    def height(first: int, second: int) -> NDArray[np.float64]:
        return np.asarray(points[:, first, 1] - points[:, second, 1], dtype=np.float64)

    right, left = Side.RIGHT, Side.LEFT
    eyes = apart(OUTER_CANTHUS[right], OUTER_CANTHUS[left])
    return np.stack(
        [
            eyes,
            apart(0, 16) / eyes,
            apart(4, 12) / apart(0, 16),
            height(27, 8) / eyes,
            apart(INNER_CANTHUS[right], INNER_CANTHUS[left]) / eyes,
            height(27, 33) / eyes,
            apart(31, 35) / eyes,
            apart(ORAL_COMMISSURE[right], ORAL_COMMISSURE[left]) / eyes,
            height(BROW[right][2], EYE[right][0]) / eyes,
        ],
        axis=1,
    )


def _population(model: FaceModel) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Return the proportions of the mean face and their standard deviations in the model's own population."""
    mean = landmark_points(model.neutral)
    modes = model.identity[:IDENTITY_MODES, LANDMARK_VERTICES]
    usual = _proportions(mean[None])[0]
    apart = _proportions(mean + modes) - usual
    return usual, np.asarray(np.sqrt((apart**2).sum(axis=0)), dtype=np.float64)
