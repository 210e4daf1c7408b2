"""The grader: ratios become grades; what cannot be trusted is withheld with its reason."""

import json
from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from types import MappingProxyType
from typing import Any

import cv2
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from palsygrader.domain.examination import ExpressionRecord, KeyFrame, Picture, QualityFlag, QualityIssue
from palsygrader.domain.expressions import BRANCH_EXPRESSIONS, Expression
from palsygrader.domain.face import AffectedSide, Branch, Side
from palsygrader.domain.grade import BranchGrade, Grade, WithheldReason
from palsygrader.domain.landmarks import Landmarks
from palsygrader.domain.measurement import Measurement, Unit
from palsygrader.domain.severity import SEVERITY_LOWER_BOUND_PERCENT, Severity
from palsygrader.grading.branch_function import MOST_HALF_WIDTH_PERCENT, function_percent
from palsygrader.grading.grader import GRADER_NAME, GeometryGrader
from palsygrader.grading.yardsticks import LID_RANGE, SMILE_RANGE, YARDSTICKS, NormalRange
from palsygrader.settings import bundled, landmark_weights
from palsygrader.vision.motion import analyse_expression
from palsygrader.vision.network_landmarker import NetworkLandmarker

NOW = datetime(2026, 1, 2, 3, 4, tzinfo=UTC)
GRADER = GeometryGrader(landmarker_name="fake", landmarker_sha256="0" * 64, iris_diameter_mm=11.5)
TESTING = [expression for expressions in BRANCH_EXPRESSIONS.values() for expression in expressions]


def head(yaw_ratio: float = 0.0) -> Landmarks:
    """Return landmarks of which eye corners and nose, the nose moved aside by a share of the eye distance."""
    points = np.zeros((68, 2))
    points[[36, 39, 42, 45]] = [(-50, 0), (-21, 1), (21, 1), (50, 0)]
    points[27:31] = [(0, -5), (0, 8), (0, 21), (0, 35)]
    points[31:36] = [(-15, 46), (-8, 48), (0, 50), (8, 48), (15, 46)]
    points[27:31, 0] += 100.0 * yaw_ratio * np.array([0.0, 0.3, 0.6, 1.0])
    return Landmarks(points, 1.0)


def record(
    expression: Expression,
    left: float,
    right: float,
    *,
    noise: float | None = 0.1,
    quality: tuple[QualityFlag, ...] = (),
    peak: Landmarks | None = None,
) -> ExpressionRecord:
    quantity = YARDSTICKS[expression].quantity
    unit = Unit.PERCENT if expression in BRANCH_EXPRESSIONS[Branch.ZYGOMATIC] else Unit.EYE_DISTANCE_PERCENT
    picture = np.zeros((4, 4, 3), np.uint8)
    values = ((Side.LEFT, left), (Side.RIGHT, right))
    return ExpressionRecord(
        expression=expression,
        attempt=1,
        media_id=None,
        rest=KeyFrame(picture, head(), 0.0),
        peak=KeyFrame(picture, peak or head(), 0.0),
        times_ms=np.zeros(1),
        points_px=np.zeros((1, 68, 2), np.float32),
        movement_percent=np.array([[left], [right]]),
        measurements=(
            *(Measurement(quantity, expression, side, value, unit, noise) for side, value in values),
            *(Measurement(quantity, expression, side, 0.01 * value, Unit.MM, noise) for side, value in values),
        ),
        quality=quality,
    )


def face(
    left: float = 1.0, right: float = 1.0, branches: Mapping[Branch, tuple[float, float]] = MappingProxyType({})
) -> dict[Expression, ExpressionRecord]:
    """Return records of all graded expressions: shares of a healthy movement per side, as the predictor shows them."""
    records = {}
    for branch, expressions in BRANCH_EXPRESSIONS.items():
        shares = branches.get(branch, (left, right))
        for expression in expressions:
            gain = YARDSTICKS[expression].gain
            size = 90.0 if branch is Branch.ZYGOMATIC else 10.0
            shown = [size * (1.0 - gain * (1.0 - share)) for share in shares]
            records[expression] = record(expression, *shown)
    return records


def graded(records: Mapping[Expression, ExpressionRecord], side: AffectedSide = AffectedSide.UNKNOWN) -> Grade:
    return GRADER.grade(records, side, NOW)


def function(answer: BranchGrade) -> float:
    assert answer.function_percent is not None
    assert answer.interval_percent is not None
    low, high = answer.interval_percent
    assert 0.0 <= low <= answer.function_percent <= high <= 100.0
    return answer.function_percent


@pytest.mark.parametrize("share", [0.0, 0.25, 0.5])
@pytest.mark.parametrize("side", list(Side))
def test_the_function_of_a_weak_side_comes_back(share: float, side: Side) -> None:
    records = face(left=share, right=1.0) if side is Side.LEFT else face(left=1.0, right=share)
    answer = graded(records)
    assert answer.affected_side.value == side.value
    for branch in answer.branches:
        assert function(branch) == pytest.approx(100.0 * share, abs=1.0)
        assert branch.withheld is None
        assert set(branch.evidence) == set(BRANCH_EXPRESSIONS[branch.branch])


def test_each_branch_has_its_own_function() -> None:
    weak = {Branch.TEMPORAL: (0.1, 1.0), Branch.ZYGOMATIC: (0.6, 1.0), Branch.BUCCAL: (0.3, 1.0)}
    answer = graded(face(branches=weak))
    assert answer.affected_side is AffectedSide.LEFT
    found = {branch.branch: branch.severity for branch in answer.branches}
    assert found == {
        Branch.TEMPORAL: Severity.V,
        Branch.ZYGOMATIC: Severity.III,
        Branch.BUCCAL: Severity.IV,
        Branch.MARGINAL_MANDIBULAR: Severity.I,
    }


def test_no_movement_at_all_is_grade_six() -> None:
    assert graded(face(left=0.0)).branch(Branch.BUCCAL).severity is Severity.VI


def test_a_face_within_the_normal_range_has_no_affected_side() -> None:
    answer = graded(face(left=0.97, right=1.0))
    assert answer.affected_side is AffectedSide.NONE
    assert [branch.severity for branch in answer.branches] == [Severity.I] * len(Branch)


@given(st.floats(0.0, 1.2), st.floats(0.0, 1.2), st.floats(0.0, 1.2), st.floats(0.0, 1.2))
def test_a_mirrored_face_swaps_the_side_and_keeps_the_function(
    temporal: float, zygomatic: float, buccal: float, marginal: float
) -> None:
    shares = dict(zip(Branch, (temporal, zygomatic, buccal, marginal), strict=True))
    one = graded(face(branches={branch: (share, 1.0) for branch, share in shares.items()}))
    other = graded(face(branches={branch: (1.0, share) for branch, share in shares.items()}))
    swapped = {"left": "right", "right": "left"}
    assert other.affected_side.value == swapped.get(one.affected_side.value, one.affected_side.value)
    for here, there in zip(one.branches, other.branches, strict=True):
        assert here.withheld == there.withheld
        if here.function_percent is not None:
            assert there.function_percent == pytest.approx(here.function_percent)


@given(st.floats(0.0, 1.0), st.floats(0.0, 1.0))
def test_less_movement_is_never_more_function(one: float, other: float) -> None:
    found = [
        function(graded(face(left=share), AffectedSide.LEFT).branch(Branch.BUCCAL)) for share in sorted((one, other))
    ]
    assert found[0] <= found[1] + 1e-9


def test_a_given_side_is_taken() -> None:
    answer = graded(face(left=0.2), AffectedSide.RIGHT)
    assert answer.affected_side is AffectedSide.RIGHT


def test_poor_effort_of_both_sides_is_withheld() -> None:
    records = face()
    least = YARDSTICKS[Expression.BROW_RAISE].least_movement
    records[Expression.BROW_RAISE] = record(Expression.BROW_RAISE, 0.2, 0.9 * least)
    answer = graded(records).branch(Branch.TEMPORAL)
    assert (answer.withheld, answer.function_percent, answer.severity) == (WithheldReason.POOR_EFFORT, None, None)


def test_a_movement_no_larger_than_its_noise_is_poor_effort() -> None:
    records = {Expression.OPEN_SMILE: record(Expression.OPEN_SMILE, 4.0, 5.0, noise=3.0)}
    assert graded(records).branch(Branch.BUCCAL).withheld is WithheldReason.POOR_EFFORT


def test_missing_expressions_are_withheld() -> None:
    answer = graded({Expression.OPEN_SMILE: record(Expression.OPEN_SMILE, 10.0, 9.5)})
    for branch in Branch:
        expected = None if branch is Branch.BUCCAL else WithheldReason.EXPRESSION_MISSING
        assert answer.branch(branch).withheld is expected
    assert answer.affected_side is AffectedSide.UNKNOWN


def test_no_weak_side_needs_every_branch_graded() -> None:
    assert graded(face(left=0.9)).affected_side is AffectedSide.NONE
    records = face(left=0.9)
    # Noise hides the lower lip: the branch is withheld although its expression counts.
    records[Expression.LOWER_TEETH] = record(Expression.LOWER_TEETH, 2.9, 3.0, noise=0.8)
    answer = graded(records)
    assert answer.branch(Branch.MARGINAL_MANDIBULAR).withheld is WithheldReason.POOR_EFFORT
    assert answer.affected_side is AffectedSide.UNKNOWN
    for branch in (Branch.TEMPORAL, Branch.ZYGOMATIC, Branch.BUCCAL):
        assert answer.branch(branch) == graded(face(left=0.9)).branch(branch)


def test_the_lesser_side_over_the_other_is_graded_where_no_side_can_be_told() -> None:
    answers = [
        graded({Expression.OPEN_SMILE: record(Expression.OPEN_SMILE, *sides)}) for sides in ((8.0, 10.0), (10.0, 8.0))
    ]
    assert {answer.affected_side for answer in answers} == {AffectedSide.UNKNOWN}
    assert function(answers[0].branch(Branch.BUCCAL)) == function(answers[1].branch(Branch.BUCCAL))
    assert answers[0].branch(Branch.BUCCAL).evidence_details[0].measured_percent == pytest.approx(80.0)


def test_the_evidence_says_what_was_measured_and_what_it_was_taken_for() -> None:
    records = {
        Expression.OPEN_SMILE: record(Expression.OPEN_SMILE, 5.0, 10.0),
        Expression.CLOSED_SMILE: record(Expression.CLOSED_SMILE, 8.2, 10.0),
    }
    answer = graded(records, AffectedSide.LEFT).branch(Branch.BUCCAL)
    details = {detail.expression: detail for detail in answer.evidence_details}
    assert tuple(details) == answer.evidence
    for expression, measured in ((Expression.OPEN_SMILE, 50.0), (Expression.CLOSED_SMILE, 82.0)):
        yardstick, detail = YARDSTICKS[expression], details[expression]
        assert detail.quantity is yardstick.quantity
        assert detail.measured_percent == pytest.approx(measured)
        corrected = 1.0 - (1.0 - measured / 100.0) / yardstick.gain
        assert detail.estimated_percent == pytest.approx(function_percent(corrected, yardstick.normal))
        assert (detail.gain, detail.lowest_percent, detail.usual_percent) == (
            yardstick.gain,
            100.0 * yardstick.normal.lowest,
            100.0 * yardstick.normal.usual,
        )
    assert sum(detail.weight for detail in details.values()) == pytest.approx(1.0)
    mean = sum(detail.weight * detail.estimated_percent for detail in details.values())
    assert function(answer) == pytest.approx(mean)


def test_nothing_recorded_answers_nothing() -> None:
    answer = graded({})
    assert answer.affected_side is AffectedSide.UNKNOWN
    assert {branch.withheld for branch in answer.branches} == {WithheldReason.EXPRESSION_MISSING}


def test_both_sides_weak_is_withheld() -> None:
    answer = graded(face(left=0.3), AffectedSide.BOTH)
    assert {branch.withheld for branch in answer.branches} == {WithheldReason.BOTH_SIDES}


def test_contradicting_sides_are_unknown() -> None:
    answer = graded(face(branches={Branch.TEMPORAL: (0.0, 1.0), Branch.MARGINAL_MANDIBULAR: (1.0, 0.0)}))
    assert answer.affected_side is AffectedSide.UNKNOWN
    assert {branch.withheld for branch in answer.branches} == {WithheldReason.SIDE_UNKNOWN}


@pytest.mark.parametrize(
    ("issue", "share", "withheld"),
    [
        (QualityIssue.TURNED, 0.8, WithheldReason.TURNED),
        (QualityIssue.NO_FACE, 0.6, WithheldReason.POOR_QUALITY),
        (QualityIssue.TURNED, 0.2, None),
        (QualityIssue.COVERED, 0.6, WithheldReason.COVERED),
        (QualityIssue.COVERED, 0.4, None),
        (QualityIssue.UNEVEN_LIGHT, 1.0, None),
    ],
)
def test_bad_frames_are_withheld(issue: QualityIssue, share: float, withheld: WithheldReason | None) -> None:
    flag = QualityFlag(Expression.LOWER_TEETH, issue, share)
    records = face()
    records[Expression.LOWER_TEETH] = record(Expression.LOWER_TEETH, 10.0, 10.0, quality=(flag,))
    assert graded(records).branch(Branch.MARGINAL_MANDIBULAR).withheld is withheld


def test_a_head_turned_between_rest_and_peak_is_withheld() -> None:
    records = {Expression.OPEN_SMILE: record(Expression.OPEN_SMILE, 10.0, 6.0, peak=head(yaw_ratio=0.12))}
    assert graded(records).branch(Branch.BUCCAL).withheld is WithheldReason.TURNED


def test_noise_widens_the_interval() -> None:
    widths = []
    for noise in (0.1, 1.5):
        records = {Expression.OPEN_SMILE: record(Expression.OPEN_SMILE, 4.0, 10.0, noise=noise)}
        interval = graded(records).branch(Branch.BUCCAL).interval_percent
        assert interval is not None
        widths.append(interval[1] - interval[0])
    assert widths[1] > widths[0] + 10.0


def test_an_interval_that_says_nothing_is_too_unsure() -> None:
    records = {Expression.OPEN_SMILE: record(Expression.OPEN_SMILE, 4.0, 10.0, noise=2.0)}
    assert graded(records).branch(Branch.BUCCAL).withheld is WithheldReason.UNSURE


@given(st.sampled_from(TESTING), st.floats(0.0, 30.0), st.floats(0.0, 30.0), st.floats(0.0, 20.0))
def test_noise_takes_no_moving_branch_for_still(
    expression: Expression, left: float, right: float, noise: float
) -> None:
    answer = next(
        branch
        for branch in graded({expression: record(expression, left, right, noise=noise)}, AffectedSide.LEFT).branches
        if expression in BRANCH_EXPRESSIONS[branch.branch]
    )
    if answer.severity is None:
        assert answer.withheld in {WithheldReason.POOR_EFFORT, WithheldReason.UNSURE}
        return
    assert answer.interval_percent is not None
    assert answer.interval_percent[1] - answer.interval_percent[0] <= 2.0 * MOST_HALF_WIDTH_PERCENT
    assert (answer.severity >= Severity.V) == (function(answer) < SEVERITY_LOWER_BOUND_PERCENT[Severity.IV])


def test_a_small_weak_movement_within_large_noise_is_not_graded() -> None:
    # The gain of the lower lip makes more of the noise, which once was taken for no movement.
    records = {Expression.LOWER_TEETH: record(Expression.LOWER_TEETH, 2.05, 2.6, noise=0.7)}
    assert graded(records).branch(Branch.MARGINAL_MANDIBULAR).withheld is WithheldReason.POOR_EFFORT


def test_a_healthy_side_that_hardly_moves_at_all_is_no_overflow() -> None:
    records = {Expression.OPEN_SMILE: record(Expression.OPEN_SMILE, 10.0, 1e-200, noise=0.0)}
    assert function(graded(records, AffectedSide.LEFT).branch(Branch.BUCCAL)) == 100.0


def test_movement_below_grade_four_and_within_noise_is_grade_six() -> None:
    gain = YARDSTICKS[Expression.OPEN_SMILE].gain
    for share, expected in ((0.08, Severity.VI), (0.16, Severity.V)):
        weak = 10.0 * (1.0 - gain * (1.0 - share))
        answer = graded({Expression.OPEN_SMILE: record(Expression.OPEN_SMILE, weak, 10.0, noise=1.0)})
        assert answer.branch(Branch.BUCCAL).severity is expected


@pytest.mark.parametrize("branch", list(Branch))
def test_the_interval_holds_the_truth(branch: Branch) -> None:
    random, held = np.random.default_rng(7), []
    expressions = BRANCH_EXPRESSIONS[branch]
    for _ in range(800):
        truth = random.uniform(0.0, 1.0)
        normal = YARDSTICKS[expressions[0]].normal
        natural, method = 1.0 + normal.spread * random.normal(), random.normal()
        records = {}
        for expression in expressions:
            yardstick = YARDSTICKS[expression]
            healthy = 4.0 * yardstick.least_movement if branch is not Branch.ZYGOMATIC else 95.0
            ratio = truth * natural + yardstick.error_percent / 100.0 * method
            shown = healthy * (1.0 - yardstick.gain * (1.0 - ratio))
            noise = 0.03 * healthy
            left, right = np.array([shown, healthy]) + noise * random.normal(size=2)
            records[expression] = record(expression, left, right, noise=noise)
        answer = graded(records, AffectedSide.LEFT).branch(branch)
        assert answer.interval_percent is not None
        low, high = answer.interval_percent
        held.append(low <= 100.0 * truth <= high)
    assert np.mean(held) >= 0.85


@pytest.mark.parametrize("normal", [SMILE_RANGE, LID_RANGE])
def test_the_normal_range_ends_at_full_function(normal: NormalRange) -> None:
    assert function_percent(normal.usual, normal) == 100.0
    assert function_percent(1.5, normal) == 100.0
    assert function_percent(0.3, normal) == pytest.approx(30.0)
    assert function_percent(-0.4, normal) == 0.0


def test_the_answer_says_what_made_it() -> None:
    provenance = graded(face()).provenance
    assert (provenance.grader, provenance.landmarker, provenance.graded_at) == (GRADER_NAME, "fake", NOW)
    assert (provenance.scale_method, provenance.iris_diameter_mm) == ("iris", 11.5)
    assert provenance.libraries["numpy"] == np.__version__


def test_an_iris_in_the_picture_is_no_scale_where_nothing_is_in_millimetres() -> None:
    seen = record(Expression.OPEN_SMILE, 10.0, 9.5)
    landmarks = Landmarks(seen.rest.landmarks.points_px, 1.0, iris_diameter_px=12.0)
    percent = tuple(m for m in seen.measurements if m.unit is not Unit.MM)
    without = replace(seen, rest=KeyFrame(seen.rest.picture, landmarks, 0.0), measurements=percent)
    assert graded({Expression.OPEN_SMILE: without}).provenance.scale_method == "none"


def test_the_same_records_give_the_same_answer() -> None:
    records = face(left=0.4)
    assert graded(records) == graded(records)


def photograph(file: Path) -> Picture:
    return np.ascontiguousarray(np.asarray(cv2.imread(str(file)), dtype=np.uint8)[..., ::-1])


def test_a_real_smile_is_graded_and_the_rest_withheld(shared_data: Path) -> None:
    dlib, folder = NetworkLandmarker(landmark_weights()), shared_data / "faces" / "london"
    rest = analyse_expression(Expression.REST, [(photograph(folder / "neutral" / "012.jpg"), 0.0)], dlib)
    smile = analyse_expression(
        Expression.OPEN_SMILE, [(photograph(folder / "smiling" / "012.jpg"), 0.0)], dlib, rest=rest.rest
    )
    answer = graded({Expression.REST: rest, Expression.OPEN_SMILE: smile})
    assert function(answer.branch(Branch.BUCCAL)) > 50.0
    assert answer.branch(Branch.TEMPORAL).withheld is WithheldReason.EXPRESSION_MISSING
    assert answer.provenance.scale_method == "iris"


@pytest.fixture(scope="session")
def demo_grade() -> Grade:
    """Return the answer to the demonstration, side not given, every third frame of each graded clip."""
    dlib, folder, records = NetworkLandmarker(landmark_weights()), bundled("resources", "demo"), {}
    for expression in (expression for expressions in BRANCH_EXPRESSIONS.values() for expression in expressions):
        capture = cv2.VideoCapture(str(folder / f"{expression.value}.mp4"))
        frames = []
        for number in range(int(capture.get(cv2.CAP_PROP_FRAME_COUNT))):
            seen, picture = capture.read()
            assert seen
            if number % 3 == 0:
                rgb = np.ascontiguousarray(np.asarray(picture, dtype=np.uint8)[..., ::-1])
                frames.append((rgb, number * 1000.0 / 30.0))
        records[expression] = analyse_expression(expression, frames, dlib)
    return graded(records, AffectedSide.UNKNOWN)


@pytest.fixture(scope="session")
def demo_truth() -> dict[str, Any]:
    truth: dict[str, Any] = json.loads((bundled("resources", "demo") / "truth.json").read_text())
    return truth


def test_the_demo_patients_weak_side_is_found(demo_grade: Grade, demo_truth: dict[str, Any]) -> None:
    assert demo_grade.affected_side is AffectedSide(demo_truth["affected_side"])


@pytest.mark.parametrize("branch", list(Branch))
def test_the_demo_patient_is_graded_near_the_truth(
    demo_grade: Grade, demo_truth: dict[str, Any], branch: Branch
) -> None:
    true_percent = demo_truth["function_percent"][branch.value]
    answer = demo_grade.branch(branch)
    # The lower lip's healthy range is borrowed from the smile; it reads mild weakness too mildly.
    most = 25.0 if branch is Branch.MARGINAL_MANDIBULAR else 15.0
    assert function(answer) == pytest.approx(true_percent, abs=most)
    assert answer.interval_percent is not None
    assert answer.interval_percent[0] <= true_percent <= answer.interval_percent[1]
