"""Fits the morphable face to a photograph's points: who it is, and from where it was seen."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Final

import cv2
import numpy as np
from numpy.typing import NDArray

from palsygrader.domain.face import LANDMARK_COUNT, OUTER_CANTHUS, Side
from palsygrader.training.face_model import FACE, LANDMARK_VERTICES, FaceModel, landmark_points, sided
from palsygrader.training.simulate import DigitalPatient, Face

_MODES: Final = 50
"""Identity modes fitted; 45 landmarks cannot tell more."""
_LARGEST_WEIGHT_SD: Final = 3.0
"""Identity weights are bounded: beyond, heads come out unnatural (`FACES` section 4)."""
_LARGEST_ROTATION_RAD: Final = 0.4
"""The pose is bounded: beyond, some heads were fitted inside out (`FACES` section 4)."""
_POINT_SD: Final = 0.8
"""Percent of the eye distance by which a point may be off before the shape bends to it."""
_RESTING_SHAPES: Final = (
    *(sided(shape, side) for shape in ("eyeWide", "eyeBlink", "eyeSquint") for side in Side),
    *(sided(shape, side) for shape in ("browDown", "browInnerUp", "browOuterUp") for side in Side),
    *(
        sided(shape, side)
        for shape in ("mouthSmile", "mouthFrown", "mouthRollUpper", "mouthRollLower")
        for side in Side
    ),
    "mouthClose",
    "jawOpen",
)
"""Shapes with which a resting face may differ from the model's."""
_RESTING_SD: Final = 0.15
_RESTING_RANGE: Final = (0.0, 0.5)
_STEPS: Final = 25
_DAMPING: Final = 1e-3

_WARP_SMOOTHNESS: Final = (1e-3, 4e-3, 1.6e-2)
"""Stiffness of the thin plate; 0 would pass through every point. The first that turns no triangle over is taken."""
_SLIVER: Final = 3e-5
"""Triangles of less area, in squared eye distances, are seen edge-on and may turn over."""
_WARP_LIMIT: Final = 0.12
"""Longest correction, in eye distances."""
_WARP_ANCHOR_RADIUS: Final = 1.9
"""The correction ends on a ring of this radius around the face's middle, in eye distances."""
_WARP_ANCHORS: Final = 16
_MIDDLE_BELOW_EYES: Final = 0.45
"""Where the face's middle lies below the eyes, in eye distances."""

LARGEST_RESIDUAL_PERCENT: Final = 4.5
"""A fit with a larger mean residual before correction is rejected (`FACES` section 4), percent of the eye distance."""
LARGEST_REMAINDER_PERCENT: Final = 1.0
"""A fit with a larger mean residual after correction is rejected: its truth would be wrong."""
LARGEST_LIP_GAP_PERCENT: Final = 3.0
"""Lips farther apart than this are not at rest; the model's resting lips touch."""


@dataclass(frozen=True, slots=True, eq=False)
class ThinPlate:
    """A smooth displacement of the plane; lengths in eye distances.

    Attributes:
        centres: Shape (k, 2).
        strengths: Shape (k, 2), of the plate's bends.
        tilt: Shape (3, 2), the plate's plane.
    """

    centres: NDArray[np.float64]
    strengths: NDArray[np.float64]
    tilt: NDArray[np.float64]

    @classmethod
    def through(cls, places: NDArray[np.float64], displacements: NDArray[np.float64], stiffness: float) -> "ThinPlate":
        """Return the plate that passes close to displacements, both of shape (k, 2)."""
        count = len(places)
        system = np.zeros((count + 3, count + 3))
        system[:count, :count] = _plate_kernel(places, places) + stiffness * np.eye(count)
        system[:count, count:] = _plane(places)
        system[count:, :count] = system[:count, count:].T
        solved = np.linalg.solve(system, np.concatenate([displacements, np.zeros((3, 2))]))
        return cls(places, solved[:count], solved[count:])

    def __call__(self, places: NDArray[np.float64]) -> NDArray[np.float64]:
        """Return the displacement at places, shape (n, 2), no longer than the limit."""
        free = _plate_kernel(places, self.centres) @ self.strengths + _plane(places) @ self.tilt
        length = np.linalg.norm(free, axis=1, keepdims=True)
        beyond = np.linalg.norm(places, axis=1, keepdims=True) > _WARP_ANCHOR_RADIUS
        return np.asarray(np.where(beyond, 0.0, free * np.minimum(1.0, _WARP_LIMIT / np.maximum(length, 1e-9))))


def _plate_kernel(places: NDArray[np.float64], centres: NDArray[np.float64]) -> NDArray[np.float64]:
    """Return r^2 log r between places and centres, shape (n, k)."""
    squared = ((places[:, None] - centres[None]) ** 2).sum(axis=2)
    return np.asarray(0.5 * squared * np.log(np.maximum(squared, 1e-12)))


def _plane(places: NDArray[np.float64]) -> NDArray[np.float64]:
    return np.concatenate([np.ones((len(places), 1)), places], axis=1)


@dataclass(frozen=True, slots=True, eq=False)
class PuppetFit:
    """A person and a weak-perspective view that lay the face model over a photograph.

    Attributes:
        person: Shape (n, 3), the resting vertices, cm, lips sealed.
        identity_weights: Shape (50,), standard deviations.
        resting_weights: Weight of each resting shape.
        rotation: Shape (3, 3), turns the head before the camera.
        scale_px_per_cm: Of the picture at the face.
        shift_px: Shape (2,), where the model's middle lies in the picture.
        eye_distance_px: Between the outer canthi of the points.
        middle_px: Shape (2,), middle of the face, about which `warp` works.
        warp: What pose and identity leave, in eye distances.
        residual_percent: Mean distance of points to landmarks before the warp, percent of the eye distance.
        remainder_percent: The same after it.
        turned_over: Front triangles of the face that the warp turns over.
        lip_gap_percent: Largest height of the gap between the lips' points.
    """

    person: NDArray[np.float32]
    identity_weights: NDArray[np.float64]
    resting_weights: Mapping[str, float]
    rotation: NDArray[np.float64]
    scale_px_per_cm: float
    shift_px: NDArray[np.float64]
    eye_distance_px: float
    middle_px: NDArray[np.float64]
    warp: ThinPlate
    residual_percent: float
    remainder_percent: float
    turned_over: int
    lip_gap_percent: float

    def turned(self, vertices: NDArray[np.float32]) -> NDArray[np.float32]:
        """Return vertices before the camera, shape (n, 3) in cm: x to the picture's right, y up, z to the camera."""
        return np.asarray((vertices - _MIDDLE_CM) @ self.rotation.T.astype(np.float32), dtype=np.float32)

    def flat(self, turned: NDArray[np.float32]) -> NDArray[np.float64]:
        """Return the picture position of turned vertices before the warp, shape (n, 2) px."""
        return np.asarray(turned[:, :2] * (self.scale_px_per_cm, -self.scale_px_per_cm) + self.shift_px)

    def warped(self, points_px: NDArray[np.float64]) -> NDArray[np.float64]:
        """Return where the warp takes points of the picture, shape (n, 2) px."""
        places = (points_px - self.middle_px) / self.eye_distance_px
        return points_px + self.eye_distance_px * self.warp(places)

    def project(self, vertices: NDArray[np.float32]) -> NDArray[np.float64]:
        """Return the picture position of vertices, shape (n, 2) px."""
        return self.warped(self.flat(self.turned(vertices)))


_MIDDLE_CM: Final = np.array([0.0, 0.0, 9.0], np.float32)
"""The head turns about this point in the fit."""


class _Problem:
    """The least-squares problem: landmarks of the face model against points."""

    def __init__(self, model: FaceModel, points_px: NDArray[np.float64]) -> None:
        self.known = np.flatnonzero(~np.isnan(points_px).any(axis=1))
        self.target = points_px[self.known]
        right, left = points_px[OUTER_CANTHUS[Side.RIGHT]], points_px[OUTER_CANTHUS[Side.LEFT]]
        self.eye_distance_px = float(np.hypot(*(left - right)))
        self._mean = landmark_points(model.neutral).astype(np.float64) - _MIDDLE_CM
        modes = [
            *model.identity[:_MODES, LANDMARK_VERTICES],
            *(model.shapes[name][LANDMARK_VERTICES] for name in _RESTING_SHAPES),
        ]
        self._modes = np.array(modes, dtype=np.float64)
        self._spread = np.array([1.0] * _MODES + [_RESTING_SD] * len(_RESTING_SHAPES))
        lowest, highest = _RESTING_RANGE
        self._lowest = np.array([-_LARGEST_WEIGHT_SD] * _MODES + [lowest] * len(_RESTING_SHAPES))
        self._highest = np.array([_LARGEST_WEIGHT_SD] * _MODES + [highest] * len(_RESTING_SHAPES))
        self.weights = np.zeros(len(self._modes))
        self.rotation = np.eye(3)
        middle = self.target.mean(axis=0)
        span = self._mean[OUTER_CANTHUS[Side.LEFT], 0] - self._mean[OUTER_CANTHUS[Side.RIGHT], 0]
        self.scale = self.eye_distance_px / span
        self.shift = middle - self._flat(self._mean[self.known]).mean(axis=0)

    def _flat(self, turned: NDArray[np.float64]) -> NDArray[np.float64]:
        return np.asarray(turned[..., :2] * (self.scale, -self.scale))

    def _landmarks(self) -> NDArray[np.float64]:
        return np.asarray((self._mean + np.tensordot(self.weights, self._modes, axes=1)) @ self.rotation.T)

    def residuals_px(self) -> NDArray[np.float64]:
        """Return model minus point for the known landmarks, shape (k, 2)."""
        return np.asarray(self._flat(self._landmarks()[self.known]) + self.shift - self.target)

    def step(self) -> None:
        """Take one damped Gauss-Newton step within the bounds."""
        turned = self._landmarks()
        flat = self._flat(turned)
        flip = np.array([self.scale, -self.scale])
        along = (self._modes @ self.rotation.T)[:, :, :2] * flip
        x, y, z = turned.T
        zero = np.zeros_like(x)
        turns = [np.stack(pair, axis=1) * flip for pair in ((zero, -z), (z, zero), (-y, x))]
        moves = [flat, np.tile((1.0, 0.0), (LANDMARK_COUNT, 1)), np.tile((0.0, 1.0), (LANDMARK_COUNT, 1))]
        slopes = np.concatenate([along, np.array(turns), np.array(moves)])
        unit = 100.0 / (self.eye_distance_px * _POINT_SD)
        rows = slopes[:, self.known].reshape(len(slopes), -1).T * unit
        errors = self.residuals_px().ravel() * unit
        count = len(self.weights)
        prior = np.zeros((count, len(slopes)))
        prior[np.arange(count), np.arange(count)] = 1.0 / self._spread
        matrix, error = np.concatenate([rows, prior]), np.concatenate([errors, self.weights / self._spread])
        normal_matrix = matrix.T @ matrix
        normal_matrix += np.diag(_DAMPING * np.diag(normal_matrix))
        change = -np.linalg.solve(normal_matrix, matrix.T @ error)
        self.weights = np.clip(self.weights + change[:count], self._lowest, self._highest)
        spin = cv2.Rodrigues(np.asarray(cv2.Rodrigues(change[count : count + 3])[0]) @ self.rotation)[0]
        self.rotation = np.asarray(cv2.Rodrigues(np.clip(spin, -_LARGEST_ROTATION_RAD, _LARGEST_ROTATION_RAD))[0])
        self.scale *= 1.0 + float(np.clip(change[count + 3], -0.2, 0.2))
        self.shift = self.shift + change[count + 4 :]

    def split_weights(self) -> tuple[NDArray[np.float64], dict[str, float]]:
        """Return identity weights and the weights of the resting shapes."""
        resting = dict(zip(_RESTING_SHAPES, self.weights[_MODES:].tolist(), strict=True))
        return self.weights[:_MODES], resting


def fit_face(model: FaceModel, points_px: NDArray[np.float64]) -> PuppetFit:
    """Fit identity, resting shapes and pose to the points of a photograph by damped least squares.

    Args:
        model: The face model.
        points_px: Shape (68, 2), NaN where unknown; the outer canthi must be known.

    Raises:
        ValueError: The points have another shape, or an outer canthus is unknown.
    """
    points_px = np.asarray(points_px, dtype=np.float64)
    if points_px.shape != (LANDMARK_COUNT, 2) or np.isnan(points_px[list(OUTER_CANTHUS.values())]).any():
        message = "need 68 points with both outer canthi"
        raise ValueError(message)
    problem = _Problem(model, points_px)
    for _ in range(_STEPS):
        problem.step()
    identity_weights, resting_weights = problem.split_weights()
    person = model.moved(model.person(identity_weights), resting_weights)
    person = face_of(model, person, DigitalPatient(seed=0)).person
    bare = PuppetFit(
        person=person,
        identity_weights=identity_weights,
        resting_weights=resting_weights,
        rotation=problem.rotation,
        scale_px_per_cm=problem.scale,
        shift_px=problem.shift,
        eye_distance_px=problem.eye_distance_px,
        middle_px=points_px[list(OUTER_CANTHUS.values())].mean(axis=0)
        + np.array([0.0, _MIDDLE_BELOW_EYES * problem.eye_distance_px]),
        warp=ThinPlate(np.zeros((0, 2)), np.zeros((0, 2)), np.zeros((3, 2))),
        residual_percent=0.0,
        remainder_percent=0.0,
        turned_over=0,
        lip_gap_percent=_lip_gap_percent(points_px, problem.eye_distance_px),
    )
    return _corrected(model, bare, points_px, problem.known)


def _corrected(model: FaceModel, bare: PuppetFit, points_px: NDArray[np.float64], known: NDArray[np.intp]) -> PuppetFit:
    """Add the thin-plate correction to a fit, and its figures."""
    distance = bare.eye_distance_px
    flat = bare.flat(bare.turned(bare.person))
    landmarks = flat[LANDMARK_VERTICES[known]]
    off = points_px[known] - landmarks
    angle = np.arange(_WARP_ANCHORS) * (2 * np.pi / _WARP_ANCHORS)
    ring = _WARP_ANCHOR_RADIUS * np.stack([np.cos(angle), np.sin(angle)], axis=1)
    places = np.concatenate([(landmarks - bare.middle_px) / distance, ring])
    displacements = np.concatenate([off / distance, np.zeros_like(ring)])
    triangles = model.triangles[model.triangles.max(axis=1) < FACE.stop]
    front = triangles[_signed_areas(flat, triangles) < -_SLIVER * distance**2]
    for stiffness in _WARP_SMOOTHNESS:
        warp = ThinPlate.through(places, displacements, stiffness)
        fit = replace(bare, warp=warp)
        turned_over = int((_signed_areas(fit.warped(flat), front) > 0).sum())
        if not turned_over:
            break
    after = points_px[known] - fit.warped(landmarks)
    return replace(
        fit,
        residual_percent=100.0 * float(np.linalg.norm(off, axis=1).mean()) / distance,
        remainder_percent=100.0 * float(np.linalg.norm(after, axis=1).mean()) / distance,
        turned_over=turned_over,
    )


def _signed_areas(points: NDArray[np.float64], triangles: NDArray[np.intp]) -> NDArray[np.float64]:
    """Return twice the signed area of triangles in the picture, below 0 when seen from the front."""
    first, second, third = (points[triangles[:, corner]] for corner in range(3))
    one, two = second - first, third - first
    return np.asarray(one[:, 0] * two[:, 1] - one[:, 1] * two[:, 0])


def _lip_gap_percent(points_px: NDArray[np.float64], eye_distance_px: float) -> float:
    """Return the largest gap between points of the inner lips; 0 where they are unknown."""
    gaps = points_px[[67, 66, 65], 1] - points_px[[61, 62, 63], 1]
    return 0.0 if np.isnan(gaps).all() else 100.0 * float(np.nanmax(gaps)) / eye_distance_px


def accepted(fit: PuppetFit) -> str | None:
    """Return None for a fit that a puppet may be made of, else the reason why not, in plain words."""
    if fit.residual_percent > LARGEST_RESIDUAL_PERCENT:
        return f"the face model misses the points by {fit.residual_percent:.1f} % of the eye distance"
    if fit.remainder_percent > LARGEST_REMAINDER_PERCENT:
        return f"the corrected model misses the points by {fit.remainder_percent:.1f} % of the eye distance"
    if fit.turned_over:
        return f"{fit.turned_over} triangles of the face are turned over"
    if fit.lip_gap_percent > LARGEST_LIP_GAP_PERCENT:
        return f"the lips are {fit.lip_gap_percent:.1f} % of the eye distance apart"
    return None


def face_of(model: FaceModel, person: NDArray[np.float32], patient: DigitalPatient) -> Face:
    """Return a patient's face with this resting person instead of a drawn identity.

    Args:
        model: The face model.
        person: Shape (n, 3), resting vertices.
        patient: The palsy, and the seed of natural asymmetry.
    """
    unmoved = np.broadcast_to(np.zeros(1, np.float32), model.identity.shape)
    return Face(replace(model, neutral=person, identity=unmoved), patient)
