"""Further examinations to learn grading from, of which only landmarks are known: a hundredth of the work of pictures.

The landmarks are the true ones, off as those measured in pictures of another digital patient. No patch shows anything.
"""

from dataclasses import replace
from typing import Final

import numpy as np
from numpy.typing import NDArray

from palsygrader.domain.examination import ExpressionRecord, KeyFrame
from palsygrader.domain.expressions import Expression
from palsygrader.domain.face import MIRROR_INDEX, Landmarks
from palsygrader.grading.features import EXPRESSIONS, examination_features
from palsygrader.training.examination_plan import ExaminationPlan, draw_plan
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


def landmark_only_sample(model: FaceModel, seed: int, errors: NDArray[np.float32]) -> GraderSample:
    """Return the sample of a seed.

    Args:
        model: The face model.
        seed: Draws patient, camera, pose and timing.
        errors: Shape (n, 9, 68, 2), landmark errors of other samples; one of them is drawn, or its mirror image.
    """
    random = np.random.default_rng((seed, 51))
    plan = _less_effort(draw_plan(seed), random)
    patient = plan.sitting.patient
    face = Face(model, patient)

    def points_px(activation: ShapeWeights, pose: HeadPose) -> NDArray[np.float64]:
        return plan.camera.project(landmark_points(posed(face.vertices(activation), pose)))

    own = errors[random.integers(len(errors))].astype(np.float64)
    if random.random() < 0.5:  # noqa: PLR2004 - even chances
        own = own[:, MIRROR_INDEX] * (-1.0, 1.0)
    records: dict[Expression, ExpressionRecord] = {}
    for take in plan.takes:
        off = own[EXPRESSIONS.index(take.performance.expression)]
        if np.isnan(off).any():
            continue  # the other's face was not found
        true_px = true_points_px(points_px, take)
        found_px = true_px + off * Landmarks(true_px, 1.0).eye_distance_px / 100.0
        rest = records.get(Expression.REST)
        records[take.performance.expression] = _record(take.performance.expression, found_px, rest)
    return GraderSample(
        person=f"digital {patient.seed}",
        groups={"look": LOOK, "side": patient.side.value},
        features=examination_features(records, onsets_px(plan, points_px, own)),
        truth=truth_of(patient, exertion_ratios(plan)),
        landmark_errors=own.astype(np.float32),
    )


def _less_effort(plan: ExaminationPlan, random: np.random.Generator) -> ExaminationPlan:
    """Return the plan, now and then of a patient who hardly tries."""
    if random.random() >= _HARDLY_CHANCE:
        return plan
    effort = random.uniform(*_HARDLY)
    takes = tuple(replace(take, exertion_ratio=effort * take.exertion_ratio) for take in plan.takes)
    return replace(plan, takes=takes)


def _record(expression: Expression, points_px: NDArray[np.float64], rest: ExpressionRecord | None) -> ExpressionRecord:
    peak = KeyFrame(_BLANK, Landmarks(points_px, 1.0), 0.0)
    return ExpressionRecord(
        expression=expression,
        attempt=1,
        media_id=None,
        rest=peak if rest is None else rest.peak,
        peak=peak,
        times_ms=np.zeros(1),
        points_px=points_px[np.newaxis].astype(np.float32),
        movement_percent=np.zeros((2, 1)),
        measurements=(),
        quality=(),
    )
