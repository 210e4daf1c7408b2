"""Crops and bars of the expressions."""

from dataclasses import replace
from typing import Any

import numpy as np
import pytest
from numpy.typing import NDArray

from palsygrader.domain.examination import ExpressionRecord, KeyFrame, QualityFlag, QualityIssue
from palsygrader.domain.expressions import Expression
from palsygrader.domain.face import BROW, EYE, AffectedSide, Branch, Region, Side
from palsygrader.domain.grade import RegionLoss
from palsygrader.domain.measurement import Measurement, Quantity, Unit
from palsygrader.report.pictures import CROP_HEIGHT_PX, CROP_WIDTH_PX, crop, pair, pairs, shaded


def test_a_crop_is_never_mirrored(make: Any) -> None:
    cut = crop(make.key_frame())
    assert cut.picture.shape == (CROP_HEIGHT_PX, CROP_WIDTH_PX, 3)
    assert not cut.picture.flags.writeable
    half = CROP_WIDTH_PX // 2
    assert cut.picture[:, : half - 20].mean() > cut.picture[:, half + 20 :].mean()
    right, left = (cut.points_ratio[list(EYE[side]), 0].mean() for side in (Side.RIGHT, Side.LEFT))
    assert right < 0.5 < left


@pytest.mark.parametrize("eye_distance_px", [8.0, 50.0, 900.0])
def test_the_face_fills_the_crop_alike_at_any_size(make: Any, eye_distance_px: float) -> None:
    size = int(eye_distance_px * 3) + 4
    picture = np.full((size, size, 3), 90, dtype=np.uint8)
    landmarks = make.face_landmarks((size / 2, size / 2), eye_distance_px)
    points = crop(KeyFrame(picture, landmarks, 0.0)).points_ratio
    assert np.ptp(points[[36, 45], 0]) == pytest.approx(1 / 1.95, abs=0.01)
    assert points[:, 1].min() > 0.05
    assert points[:, 1].max() < 1.02


def test_beyond_the_picture_is_plain_background(make: Any) -> None:
    picture = np.zeros((60, 60, 3), dtype=np.uint8)
    cut = crop(KeyFrame(picture, make.face_landmarks((2.0, 30.0), 30.0), 0.0))
    assert (cut.picture[:, :100] > 200).all()


def test_a_pair_shows_rest_and_peak_with_both_sides(make: Any) -> None:
    shown = pair(make.record(Expression.OPEN_SMILE), AffectedSide.LEFT)
    assert shown.captions == ("rest", "peak")
    assert shown.bar is not None
    assert shown.bar.name == "Oral commissure excursion"
    assert shown.bar.shares == {Side.LEFT: pytest.approx(0.4), Side.RIGHT: 1.0}
    assert [remark.replace("\u00a0", " ") for remark in shown.remarks] == [
        "Upper lip elevation: R 5.0, L 2.0 mm",
    ]
    assert shown.timing.replace("\u00a0", " ").splitlines() == [
        "R onset +0 s, peak 0.6 s, held 2.2 s",
        "L onset +0.1 s, peak 0.8 s, held 1.5 s",
    ]


def test_the_region_with_the_loss_is_shaded_and_lettered(make: Any) -> None:
    plain = crop(make.key_frame())
    shown = shaded(plain, [RegionLoss(Expression.BROW_RAISE, Region.BROW, Side.LEFT, 41.2)])
    changed = np.abs(shown.picture.astype(int) - plain.picture).sum(axis=2)
    x, y = plain.points_ratio[list(BROW[Side.LEFT])].mean(axis=0) * (CROP_WIDTH_PX, CROP_HEIGHT_PX)
    assert changed[int(y), int(x)] > 60
    assert changed[:, : CROP_WIDTH_PX // 3].max() < 20  # the other half of the face
    assert shown.label is not None
    words, across, down = shown.label
    assert words == "+41"
    assert across * CROP_WIDTH_PX > x + 20  # towards the ear
    assert down * CROP_HEIGHT_PX < y  # the forehead is above the brow


def test_a_pair_tells_the_loss_of_the_branch_that_is_tested(make: Any) -> None:
    grade = make.examination().grade
    loss = RegionLoss(Expression.OPEN_SMILE, Region.MOUTH, Side.LEFT, 22.0)
    branches = tuple(replace(one, losses=(loss,) if one.branch is Branch.BUCCAL else ()) for one in grade.branches)
    record = make.record(Expression.OPEN_SMILE)
    shown = pair(record, AffectedSide.LEFT, replace(grade, branches=branches))
    assert shown.name == "Open smile (buccal)"
    assert "Shaded: P\u00a0+22 if the mouth moved as on\u00a0R." in shown.remarks
    assert [picture.label is None for picture in shown.pictures] == [True, False]
    assert all(picture.label is None for picture in pair(record, AffectedSide.LEFT, grade).pictures)


def test_the_points_of_several_regions_are_said_to_be_no_sum(make: Any) -> None:
    grade = make.examination().grade
    losses = tuple(
        RegionLoss(Expression.LOWER_TEETH, region, Side.RIGHT, gain)
        for region, gain in ((Region.MOUTH, 31.0), (Region.CHIN, 12.4))
    )
    branches = tuple(
        replace(one, losses=losses if one.branch is Branch.MARGINAL_MANDIBULAR else ()) for one in grade.branches
    )
    shown = pair(make.record(Expression.LOWER_TEETH), AffectedSide.RIGHT, replace(grade, branches=branches))
    assert shown.remarks[-1].replace("\u00a0", " ") == (
        "Shaded: P +31 if the mouth, +12 if the chin moved as on L (not a sum)."
    )


def test_closure_bars_are_shares_of_the_aperture(make: Any) -> None:
    bar = pair(make.record(Expression.TIGHT_CLOSURE), AffectedSide.LEFT).bar
    assert bar is not None
    assert bar.shares == {Side.LEFT: pytest.approx(0.384), Side.RIGHT: pytest.approx(0.96)}


def test_bars_of_no_movement_are_empty(make: Any) -> None:
    bar = pair(make.record(Expression.BROW_RAISE, share=-0.2), AffectedSide.LEFT).bar
    assert bar is not None
    assert bar.shares[Side.LEFT] == 0.0


def test_rest_shows_one_picture_and_its_positions(make: Any) -> None:
    shown = pair(make.record(Expression.REST), AffectedSide.LEFT)
    assert shown.captions == ("at rest",)
    assert shown.bar is None
    assert [remark.replace("\u00a0", " ") for remark in shown.remarks] == [
        "Brow height, R minus L: +1.7 mm",
        "Palpebral aperture: R 9.8, L 11.3 mm",
        "Oral commissure height, R minus L: +1.8 mm",
    ]


@pytest.mark.parametrize(
    ("weak", "right", "left", "told"),
    [
        (AffectedSide.LEFT, 2.0, 22.0, "L by 20 % of the resting aperture more than R"),
        (AffectedSide.RIGHT, 33.0, -4.0, "R by 37 % of the resting aperture more than L"),
        (AffectedSide.LEFT, 2.0, 14.0, ""),
        (AffectedSide.LEFT, 22.0, 2.0, ""),
        (AffectedSide.NONE, 2.0, 22.0, ""),
        (AffectedSide.UNKNOWN, 2.0, 22.0, ""),
        (AffectedSide.BOTH, 2.0, 22.0, ""),
    ],
)
def test_only_what_the_weak_side_moves_along_beyond_normal_is_told(
    make: Any, weak: AffectedSide, right: float, left: float, told: str
) -> None:
    record = make.record(Expression.OPEN_SMILE)
    values = {Side.RIGHT: right, Side.LEFT: left}
    changed = tuple(
        replace(m, value=values[m.side]) if m.quantity is Quantity.OCULAR_SYNKINESIS else m for m in record.measurements
    )
    remarks = " ".join(pair(replace(record, measurements=changed), weak).remarks).replace("\u00a0", " ")
    assert "ynkinesis" not in remarks
    assert (told in remarks) if told else ("resting aperture" not in remarks)


def test_a_mouth_that_moves_along_with_the_brow_is_not_put_down_to_the_eye(make: Any) -> None:
    record = make.record(Expression.BROW_RAISE)
    along = tuple(
        Measurement(Quantity.ORAL_SYNKINESIS, record.expression, side, value, Unit.EYE_DISTANCE_PERCENT)
        for side, value in ((Side.LEFT, 6.0), (Side.RIGHT, 1.0))
    )
    remarks = pair(replace(record, measurements=(*record.measurements, *along)), AffectedSide.LEFT).remarks
    assert remarks[-1].replace("\u00a0", " ") == (
        "Mouth corner moves while brow or eye moves: L by 5.0 % of eye distance more than R"
    )


@pytest.mark.parametrize("expression", [Expression.FROWN, Expression.CHEEK_PUFF, Expression.PLATYSMA, Expression.BLINK])
def test_an_expression_that_is_not_measured_says_so(make: Any, expression: Expression) -> None:
    shown = pair(make.record(expression), AffectedSide.LEFT)
    assert shown.bar is None
    assert shown.remarks[0] == "Not measured"
    assert not shown.timing


def test_the_bars_of_a_snarl_are_of_the_graded_movement(make: Any) -> None:
    bar = pair(make.record(Expression.SNARL), AffectedSide.LEFT).bar
    assert bar is not None
    assert bar.name == "Upper lip elevation"


def test_a_photograph_has_no_noise_and_no_share_of_frames(make: Any) -> None:
    flags = (QualityFlag(Expression.PUCKER, QualityIssue.BLURRED, 1.0),)
    shown = pair(
        make.record(Expression.PUCKER, frames=1, unit=Unit.EYE_DISTANCE_PERCENT, quality=flags), AffectedSide.LEFT
    )
    assert shown.bar is not None
    assert shown.bar.words[Side.RIGHT].replace("\u00a0", " ") == "7.0 % of eye distance"
    assert shown.remarks == ("Blurred",)


def test_pairs_stand_in_protocol_order(make: Any) -> None:
    exam = make.examination(records=dict(reversed(make.examination().records.items())))
    assert [shown.name for shown in pairs(exam)][:3] == [
        "At rest",
        "Brow raise (temporal)",
        "Gentle eye closure (zygomatic)",
    ]


def untimed(record: ExpressionRecord, *sides: Side) -> ExpressionRecord:
    """Return a record without the timings of some sides."""
    kept = tuple(m for m in record.measurements if not (m.unit is Unit.MS and m.side in sides))
    return replace(record, measurements=kept)


def moving(record: ExpressionRecord, left: NDArray[np.float64], right: NDArray[np.float64]) -> ExpressionRecord:
    """Return a record with other curves, ten frames a second."""
    times_ms = np.arange(len(left), dtype=np.float64) * 100.0
    return replace(record, movement_percent=np.stack([left, right]), times_ms=times_ms)


def test_a_side_that_was_not_timed_says_why(make: Any) -> None:
    held = np.repeat((0.0, 8.0, 0.0), 20)
    again, from_the_start = np.tile(np.repeat((0.0, 8.0), 10), 3), np.repeat((8.0, 0.0), 30)
    restless = held + np.where(np.arange(60) < 20, np.tile((-1.0, 1.0), 30), 0.0)
    record = make.record(Expression.BROW_RAISE)
    for curve, why in (
        (0.1 * held, "moved too little"),
        (again, "hold broken"),
        (from_the_start, "moving from the start"),
        (restless, "unsteady at rest"),
        (held, "reason not on record"),
    ):
        timing = pair(untimed(moving(record, curve, 1.1 * held), Side.LEFT), AffectedSide.LEFT).timing
        right, left = timing.replace("\u00a0", " ").splitlines()
        assert right == "R onset +0 s, peak 0.6 s, held 2.2 s"
        assert left == f"L not timed: {why}"


def test_sides_not_timed_for_the_same_reason_share_a_line(make: Any) -> None:
    record = untimed(make.record(Expression.BROW_RAISE), *Side)
    held, still = np.repeat((0.0, 8.0, 0.0), 20), np.zeros(60)
    both = pair(moving(record, still, still), AffectedSide.LEFT)
    assert both.timing == "R, L not timed: moved too little"
    apart = pair(moving(record, still, np.roll(held, -20)), AffectedSide.LEFT)
    assert apart.timing.splitlines() == ["R not timed: moving from the start", "L not timed: moved too little"]


def test_a_photograph_has_no_timing(make: Any) -> None:
    assert not pair(make.record(Expression.PUCKER, frames=1), AffectedSide.LEFT).timing
