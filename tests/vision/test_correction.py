"""Records with landmarks corrected by hand: rest and peak lie where they were placed, and the measures follow."""

from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

import numpy as np
import pytest
from numpy.typing import NDArray

from palsygrader.domain.correction import Correction, Moment, MovedPoint
from palsygrader.domain.examination import ExpressionRecord
from palsygrader.domain.expressions import Expression
from palsygrader.domain.face import ORAL_COMMISSURE, Side
from palsygrader.domain.landmarks import MIRROR_INDEX
from palsygrader.domain.measurement import Quantity, Unit
from palsygrader.grading.features import seen_of
from palsygrader.vision.correction import corrected_records
from palsygrader.vision.motion import analyse_expression

NOON = datetime(2026, 1, 2, 12, tzinfo=UTC)
SMILE = Expression.CLOSED_SMILE
LEFT_CORNER = ORAL_COMMISSURE[Side.LEFT]


@pytest.fixture
def smile(
    face: NDArray[np.float64], moved: Callable[..., NDArray[np.float64]], fake_landmarker: Any
) -> ExpressionRecord:
    """Return a clip of a smile, 4 % of the eye distance on the left, 10 % on the right."""
    script = []
    for amount in (*[0.0] * 20, *np.linspace(0.0, 1.0, 12), *[1.0] * 40, *np.linspace(1.0, 0.0, 12), *[0.0] * 10):
        points = moved(face, "mouth_corner", Side.LEFT, 4.0 * amount, 2.0 * amount)
        script.append(moved(points, "mouth_corner", Side.RIGHT, 10.0 * amount, 5.0 * amount))
    landmarker = fake_landmarker(script)
    return analyse_expression(SMILE, landmarker.frames(), landmarker)


def correction(
    record: ExpressionRecord, moment: Moment, index: int, by_px: tuple[float, float], expression: Expression = SMILE
) -> Correction:
    frame = record.rest if moment is Moment.REST else record.peak
    x, y = frame.landmarks.points_px[index]
    point = MovedPoint(moment, index, (float(x), float(y)), (float(x) + by_px[0], float(y) + by_px[1]))
    return Correction(expression, (point,), "off the lip", "Dr. Ito", NOON)


def corrected(record: ExpressionRecord, *made: Correction) -> ExpressionRecord:
    return corrected_records({SMILE: record}, {one.expression: one for one in made}, 11.77)[SMILE]


def excursion(record: ExpressionRecord, side: Side) -> float:
    return next(
        one.value
        for one in record.measurements
        if one.quantity is Quantity.ORAL_COMMISSURE_EXCURSION
        and one.side is side
        and one.unit is Unit.EYE_DISTANCE_PERCENT
    )


def test_without_a_correction_it_is_the_same_record(smile: ExpressionRecord) -> None:
    assert corrected(smile) is smile
    assert corrected(smile, Correction(SMILE, (), "taken back", "Dr. Ito", NOON)) is smile


def test_at_the_peak_the_point_lies_where_it_was_placed_and_at_rest_nothing_changes(smile: ExpressionRecord) -> None:
    after = corrected(smile, correction(smile, Moment.PEAK, LEFT_CORNER, (6.0, -3.0)))
    way = after.points_px - smile.points_px
    hold = smile.movement_percent[1] > 0.95 * smile.movement_percent[1].max()

    assert after.peak.landmarks.points_px[LEFT_CORNER] - smile.peak.landmarks.points_px[LEFT_CORNER] == pytest.approx(
        (6.0, -3.0)
    )
    assert way[hold, LEFT_CORNER] == pytest.approx(np.tile((6.0, -3.0), (int(hold.sum()), 1)), abs=1e-3)
    assert not way[:8].any()
    assert not np.delete(way, LEFT_CORNER, axis=1).any()
    assert np.array_equal(after.rest.landmarks.points_px, smile.rest.landmarks.points_px)


def test_a_corner_placed_further_out_moves_further_on_its_own_side_only(smile: ExpressionRecord) -> None:
    after = corrected(smile, correction(smile, Moment.PEAK, LEFT_CORNER, (5.0, -2.0)))

    assert excursion(after, Side.LEFT) > excursion(smile, Side.LEFT) + 3.0
    assert excursion(after, Side.RIGHT) == pytest.approx(excursion(smile, Side.RIGHT), abs=0.3)
    assert after.movement_percent[0].max() > smile.movement_percent[0].max() + 3.0


def test_a_corner_placed_further_out_at_rest_moves_less(smile: ExpressionRecord) -> None:
    after = corrected(smile, correction(smile, Moment.REST, LEFT_CORNER, (3.0, 0.0)))

    assert excursion(after, Side.LEFT) < excursion(smile, Side.LEFT) - 1.0
    assert np.array_equal(after.peak.landmarks.points_px, smile.peak.landmarks.points_px)


def test_what_the_grading_network_sees_follows(smile: ExpressionRecord) -> None:
    after = corrected(smile, correction(smile, Moment.PEAK, LEFT_CORNER, (5.0, 0.0)))
    was, now = seen_of(smile, None), seen_of(after, None)

    assert np.abs(now.peak - was.peak)[LEFT_CORNER].max() > 3.0
    assert np.abs(now.rest - was.rest).max() < 1e-6


def test_the_mirrored_correction_changes_the_other_side(smile: ExpressionRecord) -> None:
    right = int(MIRROR_INDEX[LEFT_CORNER])
    after = corrected(smile, correction(smile, Moment.PEAK, right, (-5.0, -2.0)))

    assert excursion(after, Side.RIGHT) > excursion(smile, Side.RIGHT) + 3.0
    assert excursion(after, Side.LEFT) == pytest.approx(excursion(smile, Side.LEFT), abs=0.3)


def test_arrays_stay_read_only_and_the_given_record_as_it_was(smile: ExpressionRecord) -> None:
    before = smile.points_px.copy()
    after = corrected(smile, correction(smile, Moment.PEAK, LEFT_CORNER, (5.0, -2.0)))

    assert np.array_equal(smile.points_px, before)
    assert not any(array.flags.writeable for array in (after.points_px, after.movement_percent))
    assert str(after.points_px.dtype) == "float32"
    assert str(after.movement_percent.dtype) == "float64"
