"""Further examinations to learn grading from, of which only landmarks are known: a hundredth of the work of pictures.

The landmarks are the true ones, off as those measured in pictures of another digital patient, and taken as that one
was, photographed or recorded, with even chances. No patch shows anything.
"""

from dataclasses import dataclass, replace
from typing import Final

import numpy as np
from numpy.typing import NDArray

from palsygrader.domain.examination import ExpressionRecord, KeyFrame
from palsygrader.domain.expressions import Expression
from palsygrader.domain.landmarks import MIRROR_INDEX, Landmarks
from palsygrader.grading.features import EXPRESSIONS, examination_features
from palsygrader.training.examination_plan import ExaminationPlan, Take, draw_plan
from palsygrader.training.face_model import FaceModel, landmark_points
from palsygrader.training.grader_samples import GraderSample, exertion_ratios, onsets_px, true_points_px
from palsygrader.training.grader_truth import truth_of
from palsygrader.training.mesh import HeadPose, posed
from palsygrader.training.simulate import Face, ShapeWeights

LOOK: Final = "landmarks only"
"""The group `look` of these samples."""
_HARDLY_CHANCE: Final = 0.3
_HARDLY: Final = (0.35, 1.0)
"""Of patients who hardly try, what their movements are multiplied with."""
_BLANK: Final = np.full((2, 2, 3), 128, np.uint8)


@dataclass(frozen=True, slots=True, eq=False)
class KnownErrors:
    """How far landmarks were off in the pictures of n samples; as `GraderSample` has them.

    Attributes:
        at_rest: Shape (n, 9, 68, 2).
        at_peak: Shape (n, 9, 68, 2).
        recorded: Shape (n,), bool: whether each expression had its own rest.
    """

    at_rest: NDArray[np.float32]
    at_peak: NDArray[np.float32]
    recorded: NDArray[np.bool_]


def landmark_only_sample(model: FaceModel, seed: int, errors: KnownErrors) -> GraderSample:
    """Return the sample of a seed.

    Args:
        model: The face model.
        seed: Draws patient, camera, pose and timing.
        errors: Of other samples; those of one of them are drawn, or their mirror image.
    """
    random = np.random.default_rng((seed, 51))
    plan = _less_effort(draw_plan(seed), random)
    patient = plan.sitting.patient
    face = Face(model, patient)

    def points_px(activation: ShapeWeights, pose: HeadPose) -> NDArray[np.float64]:
        return plan.camera.project(landmark_points(posed(face.vertices(activation), pose)))

    recorded = bool(random.choice(np.unique(errors.recorded)))
    drawn = random.choice(np.flatnonzero(errors.recorded == recorded))
    at_rest, at_peak = (kind[drawn].astype(np.float64) for kind in (errors.at_rest, errors.at_peak))
    if random.random() < 0.5:  # noqa: PLR2004 - even chances
        at_rest, at_peak = (kind[:, MIRROR_INDEX] * (-1.0, 1.0) for kind in (at_rest, at_peak))

    def found_px(take: Take, share: float, off: NDArray[np.float64]) -> NDArray[np.float64]:
        true_px = true_points_px(points_px, take, share, recorded=recorded)
        return true_px + off * Landmarks(true_px, 1.0).eye_distance_px / 100.0

    records: dict[Expression, ExpressionRecord] = {}
    for take in plan.takes:
        expression = take.performance.expression
        row = EXPRESSIONS.index(expression)
        if np.isnan(at_peak[row]).any():
            continue  # the other's face was not found
        rest_px = None
        if expression is not Expression.REST:
            rest_px = (
                found_px(take, 0.0, at_rest[row]) if recorded else records[Expression.REST].peak.landmarks.points_px
            )
        records[expression] = _record(expression, found_px(take, 1.0, at_peak[row]), rest_px)
    return GraderSample(
        person=f"digital {patient.seed}",
        groups={"look": LOOK, "side": patient.side.value},
        features=examination_features(records, onsets_px(plan, points_px, (at_rest, at_peak), recorded=recorded)),
        truth=truth_of(patient, exertion_ratios(plan)),
        landmark_errors=at_peak.astype(np.float32),
        rest_errors=at_rest.astype(np.float32),
    )


def _less_effort(plan: ExaminationPlan, random: np.random.Generator) -> ExaminationPlan:
    """Return the plan, now and then of a patient who hardly tries."""
    if random.random() >= _HARDLY_CHANCE:
        return plan
    effort = random.uniform(*_HARDLY)
    takes = tuple(replace(take, exertion_ratio=effort * take.exertion_ratio) for take in plan.takes)
    return replace(plan, takes=takes)


def _record(
    expression: Expression, points_px: NDArray[np.float64], rest_px: NDArray[np.float64] | None
) -> ExpressionRecord:
    peak = KeyFrame(_BLANK, Landmarks(points_px, 1.0), 0.0)
    return ExpressionRecord(
        expression=expression,
        attempt=1,
        media_id=None,
        rest=peak if rest_px is None else KeyFrame(_BLANK, Landmarks(rest_px, 1.0), 0.0),
        peak=peak,
        times_ms=np.zeros(1),
        points_px=points_px[np.newaxis].astype(np.float32),
        movement_percent=np.zeros((2, 1)),
        measurements=(),
        quality=(),
    )
