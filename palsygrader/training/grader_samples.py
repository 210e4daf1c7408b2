"""Examinations to learn grading from: digital patients at rest and at the peaks of their expressions, with their truth.

The pictures are made as `simulate` makes them and measured as the clinic does; only the features are kept. Some
patients are photographed: once at rest, once in each expression, in a pose of its own. The others are recorded: each
expression has the rest before it, in the pose the head then has, as a recording has. Half way to a peak no picture is
made: its landmarks are the true ones, off as far as those measured at rest and at the peak.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from types import MappingProxyType
from typing import Final

import cv2
import numpy as np
from numpy.typing import NDArray

from palsygrader.domain.examination import ExpressionRecord, Picture
from palsygrader.domain.expressions import Expression
from palsygrader.domain.face import LANDMARK_COUNT
from palsygrader.domain.landmarks import Landmarks
from palsygrader.errors import InputError
from palsygrader.grading.features import EXPRESSIONS, ExaminationFeatures, examination_features
from palsygrader.training import degrade, occluders
from palsygrader.training.contact_sheet import jpeg
from palsygrader.training.degrade import LOSSLESS
from palsygrader.training.examination_plan import ExaminationPlan, Take, draw_plan
from palsygrader.training.grader_truth import ExaminationTruth, truth_of
from palsygrader.training.mesh import HeadPose
from palsygrader.training.population import draw_sitting
from palsygrader.training.simulate import expression_activation
from palsygrader.training.sitters import Seat, Sitter, SittersRoom
from palsygrader.vision.landmarks import FaceLandmarker
from palsygrader.vision.motion import analyse_expression

RECORDED: Final = "recordings"
"""The group `taken as` of samples with a rest for every expression."""
_RESTING_SHARE: Final = 0.6
"""When the rest before a movement is taken, of the time until it begins."""
_ONSET_SHARES: Final = (0.35, 0.65)
"""Half way is this much of the movement."""
_ONSET_NOISE_PERCENT: Final = 0.3
"""One standard deviation of what a moment's landmarks are off by themselves, percent of the eye distance."""
_BEST_JPEG: Final = 95
_SIZE_PX: Final = 540
"""Shorter side of the largest pictures: more does not show in a patch, and takes longer to draw."""


PointsPx = Callable[[Mapping[str, float], HeadPose], NDArray[np.float64]]
"""Gives the true points of intended movements in a pose, shape (78, 2) or (68, 2), px."""


@dataclass(frozen=True, slots=True, eq=False)
class GraderSample:
    """One examination to learn from or to be judged on.

    Attributes:
        person: Whose face; the same for all samples of one person.
        groups: `look`, `side`, `skin tone` and so on: what results are told by.
        features: What the network sees.
        truth: What it is to tell.
        landmark_errors: Shape (9, 68, 2), how far landmarks at the peak were off, percent of the eye distance, x to the
            image's right, y down; NaN where an expression is absent or that is not known.
        rest_errors: The same of the landmarks at the rest that the expression is measured from.
    """

    person: str
    groups: Mapping[str, str]
    features: ExaminationFeatures
    truth: ExaminationTruth
    landmark_errors: NDArray[np.float32]
    rest_errors: NDArray[np.float32]


@dataclass(frozen=True, slots=True, eq=False)
class Shoot:
    """A digital patient's pictures.

    Attributes:
        plan: How they were taken.
        seat: Who sat.
        pictures: One per expression, at its peak.
        at_rest: Of a recorded patient one per expression but the rest, before it begins; else empty.
    """

    plan: ExaminationPlan
    seat: Seat
    pictures: Mapping[Expression, Picture]
    at_rest: Mapping[Expression, Picture]

    @property
    def recorded(self) -> bool:
        """Whether each expression has its own rest, as in a recording."""
        return bool(self.at_rest)

    def records(self, landmarker: FaceLandmarker) -> dict[Expression, ExpressionRecord]:
        """Return what is measured in the pictures, as `measured`."""
        return measured(self.pictures, landmarker, self.at_rest)


def shoot(
    room: SittersRoom,
    seed: int,
    *,
    photographed: bool,
    recorded: bool = False,
    patient_seed: int | None = None,
) -> Shoot:
    """Return the pictures of a seed.

    Args:
        room: Seats the patient.
        seed: Draws camera, pose, light, timing and, without `patient_seed`, the patient.
        photographed: Whether a photograph moves, instead of a rendered head.
        recorded: Whether each expression begins at its own rest, as a recording does.
        patient_seed: Of the patient, to see the same one in several takes.
    """
    plan = plan_of(seed, patient_seed)
    seat = room.photograph(plan) if photographed else room.rendered(plan)
    pictures: dict[Expression, Picture] = {}
    at_rest: dict[Expression, Picture] = {}
    for number, take in enumerate(plan.takes):
        expression = take.performance.expression
        pictures[expression] = picture_of(plan, seat.sitter, take, _moment(take, recorded=recorded), (number,))
        if recorded and expression is not Expression.REST:
            moment = _moment(take, 0.0, recorded=True)
            at_rest[expression] = picture_of(plan, seat.sitter, take, moment, (number, 1))
    return Shoot(plan, seat, pictures, at_rest)


def measured(
    pictures: Mapping[Expression, Picture],
    landmarker: FaceLandmarker,
    at_rest: Mapping[Expression, Picture] = MappingProxyType({}),
) -> dict[Expression, ExpressionRecord]:
    """Return the records of pictures; expressions without a face are missing, all are without a face at rest.

    Args:
        pictures: One per expression, the rest first.
        landmarker: Any landmark model.
        at_rest: The rest that an expression is measured from, where it is not that of all.
    """
    records: dict[Expression, ExpressionRecord] = {}
    for expression, picture in pictures.items():
        rest = records.get(Expression.REST)
        try:
            if expression in at_rest:
                rest = analyse_expression(Expression.REST, [(at_rest[expression], 0.0)], landmarker)
            records[expression] = analyse_expression(
                expression, [(picture, 0.0)], landmarker, rest=None if rest is None else rest.peak
            )
        except InputError:
            if expression is Expression.REST:
                break
    return records


def sample_of(shot: Shoot, records: Mapping[Expression, ExpressionRecord]) -> GraderSample:
    """Return the sample of an examination.

    Args:
        shot: Its pictures.
        records: Made of them by our landmarker; the rest is among them.
    """
    plan, seat = shot.plan, shot.seat
    errors = np.full((len(EXPRESSIONS), LANDMARK_COUNT, 2), np.nan)
    rest_errors = errors.copy()
    for take in plan.takes:
        record = records.get(take.performance.expression)
        if record is None:
            continue
        row = EXPRESSIONS.index(record.expression)
        resting = take if shot.recorded else plan.takes[0]
        for kept, frame, moment in (
            (errors, record.peak, _moment(take, recorded=shot.recorded)),
            (rest_errors, record.rest, _moment(resting, 0.0, recorded=shot.recorded)),
        ):
            found, true_px = frame.landmarks, seat.sitter.points_px(*moment)[:LANDMARK_COUNT]
            kept[row] = (found.points_px - true_px) / found.eye_distance_px * 100.0
    onsets = onsets_px(plan, seat.sitter.points_px, (rest_errors, errors), recorded=shot.recorded)
    return GraderSample(
        person=f"digital {seat.patient.seed}" if seat.person is None else f"london {seat.person}",
        groups=_groups(shot),
        features=examination_features(records, onsets),
        truth=truth_of(seat.patient, exertion_ratios(plan)),
        landmark_errors=errors.astype(np.float32),
        rest_errors=rest_errors.astype(np.float32),
    )


def exertion_ratios(plan: ExaminationPlan) -> list[float]:
    """Return how far each of `EXPRESSIONS` is carried."""
    return [plan.takes[EXPRESSIONS.index(expression)].exertion_ratio for expression in EXPRESSIONS]


def true_points_px(points_px: PointsPx, take: Take, share: float = 1.0, *, recorded: bool) -> NDArray[np.float64]:
    """Return the true landmarks of an expression on its way, shape (68, 2).

    Args:
        points_px: Gives the points of a moment.
        take: Which expression.
        share: 0 (rest) .. 1 (as far as it was carried).
        recorded: Whether the head moves meanwhile, as in a recording.
    """
    return points_px(*_moment(take, share, recorded=recorded))[:LANDMARK_COUNT]


def onsets_px(
    plan: ExaminationPlan,
    points_px: PointsPx,
    errors: tuple[NDArray[np.float64], NDArray[np.float64]],
    *,
    recorded: bool,
) -> dict[Expression, NDArray[np.float64]]:
    """Return landmarks half way to the peaks, shape (68, 2): true ones, off as those at rest and at the peak are.

    Args:
        plan: How the patient was taken.
        points_px: Gives the points of a moment.
        errors: At rest and at the peak, each of shape (9, 68, 2), as `GraderSample` has them; expressions without are
            left out.
        recorded: Whether the head moves meanwhile, as in a recording.
    """
    found: dict[Expression, NDArray[np.float64]] = {}
    for number, take in enumerate(plan.takes):
        row = EXPRESSIONS.index(take.performance.expression)
        at_rest, at_peak = (kind[row] for kind in errors)
        if take.performance.expression is Expression.REST or np.isnan(at_peak).any():
            continue
        random = np.random.default_rng((33, plan.seed, number))
        share = float(random.uniform(*_ONSET_SHARES))
        true_px = true_points_px(points_px, take, share, recorded=recorded)
        off = (1.0 - share) * at_rest + share * at_peak + _ONSET_NOISE_PERCENT * random.standard_normal(true_px.shape)
        found[take.performance.expression] = true_px + off * Landmarks(true_px, 1.0).eye_distance_px / 100.0
    return found


def plan_of(seed: int, patient_seed: int | None) -> ExaminationPlan:
    """Return how the patient of a seed, or another one, is taken; pictures are no larger than is looked at."""
    plan = draw_plan(seed)
    width_px, height_px = plan.camera.width_px, plan.camera.height_px
    scale = min(1.0, _SIZE_PX / min(width_px, height_px))
    if scale < 1.0:
        plan = draw_plan(seed, (round(scale * width_px), round(scale * height_px)))
    patient = plan.sitting.patient if patient_seed is None else draw_sitting(patient_seed).patient
    return replace(plan, sitting=replace(plan.sitting, patient=patient))


def picture_of(
    plan: ExaminationPlan,
    sitter: Sitter,
    take: Take,
    moment: tuple[dict[str, float], HeadPose],
    chance: tuple[int, ...],
) -> Picture:
    """Return a picture as it would be read from its file."""
    picture = sitter.picture(*moment, 0)
    if take.occluder is not None:
        picture = occluders.apply(picture, sitter.points_px(*moment), take.occluder)
    spoilt = degrade.apply(
        replace(plan.degradation, jpeg_quality=LOSSLESS), picture, np.random.default_rng((31, plan.seed, *chance))
    )
    filed = np.frombuffer(jpeg(spoilt, min(plan.degradation.jpeg_quality, _BEST_JPEG)), np.uint8)
    return np.ascontiguousarray(np.asarray(cv2.imdecode(filed, cv2.IMREAD_COLOR_RGB), dtype=np.uint8))


def _moment(take: Take, share: float = 1.0, *, recorded: bool) -> tuple[dict[str, float], HeadPose]:
    """Return the movements of an expression on its way, 0 (rest) .. 1 (as far as it was carried), and the pose."""
    performance = take.performance
    pose = performance.held_pose
    if recorded:
        begin_s = _RESTING_SHARE * performance.baseline_s
        pose = performance.head_pose(begin_s + share * (performance.peak_s - begin_s))
    return expression_activation(performance.expression, share * take.exertion_ratio), pose


def _groups(shot: Shoot) -> Mapping[str, str]:
    plan, seat = shot.plan, shot.seat
    covered = next((take.occluder.kind.value for take in plan.takes if take.occluder is not None), "nothing")
    groups = {
        "look": "rendered" if seat.person is None else "photograph",
        "taken as": RECORDED if shot.recorded else "photographs",
        "covered by": covered,
    }
    if seat.person is None:
        third = min(int(3 * plan.sitting.skin_tone), 2)
        groups["skin tone"] = ("light", "medium", "dark")[third]
    groups["side"] = seat.patient.side.value
    return groups
