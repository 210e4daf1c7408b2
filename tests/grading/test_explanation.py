"""Where a lost function is seen: in the region and expression that moved less, and nowhere in an even face."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray

from palsygrader.domain.examination import ExpressionRecord, QualityFlag, QualityIssue
from palsygrader.domain.expressions import Expression
from palsygrader.domain.face import ORAL_COMMISSURE, Branch, Region, Side
from palsygrader.domain.grade import RegionLoss
from palsygrader.grading.explanation import losses_of, with_region_healed
from palsygrader.grading.features import EXPRESSIONS, POINTS, REGIONS, ExaminationFeatures, examination_features
from palsygrader.grading.grading_model import GradingModel
from palsygrader.grading.usability import why_untold
from tests.grading.test_features import face_px, record, smile

CORNER = 2 * len(POINTS) + 2 * POINTS.index(ORAL_COMMISSURE[Side.LEFT]) + 1
"""Where the upward movement of a half's mouth corner stands in its geometry."""
ROW = EXPRESSIONS.index(Expression.OPEN_SMILE)
RECORDS = {
    Expression.REST: record(Expression.REST, face_px()),
    Expression.OPEN_SMILE: record(Expression.OPEN_SMILE, smile(2, 12)),
    Expression.SNARL: record(Expression.SNARL, smile(6, 6)),
}


class Corners(GradingModel):
    """Tells ten times the smile's corner movement of either half as P."""

    def __init__(self) -> None:
        super().__init__(Path("nowhere"))

    def function_percents(self, variants: Sequence[ExaminationFeatures]) -> NDArray[np.float64]:
        rows = [10.0 * features.geometry[ROW, :, CORNER, np.newaxis].astype(np.float64) for features in variants]
        return np.stack([np.repeat(row, 4, axis=1) for row in rows])


def lost_on(
    half: Side, records: Mapping[Expression, ExpressionRecord] = RECORDS
) -> dict[Branch, tuple[RegionLoss, ...]]:
    halves = dict.fromkeys(Branch, half)
    return losses_of(Corners(), examination_features(records), records, halves, partial(why_untold, records))


def test_the_loss_is_seen_where_less_moved() -> None:
    losses = lost_on(Side.LEFT)
    assert list(losses) == list(Branch)
    (one,) = losses[Branch.BUCCAL]
    assert (one.expression, one.region, one.side) == (Expression.OPEN_SMILE, Region.MOUTH, Side.LEFT)
    # px of 104 px, in fifths of a percent
    assert one.gain_percent == pytest.approx(10.0 * (12 - 2) / 104 * 100 / 5, rel=0.05)


def test_the_half_that_moved_more_has_lost_nothing() -> None:
    assert lost_on(Side.RIGHT) == dict.fromkeys(Branch, ())


@pytest.mark.parametrize(
    ("expression", "regions", "seen"),
    [
        (Expression.OPEN_SMILE, (Region.MOUTH,), False),
        (Expression.OPEN_SMILE, (Region.MIDFACE, Region.CHIN), False),
        (Expression.OPEN_SMILE, None, False),
        (Expression.REST, (Region.MOUTH,), False),  # photographs are compared with it
        (Expression.OPEN_SMILE, (Region.EYE,), True),
        (Expression.SNARL, None, True),
    ],
)
def test_no_loss_is_seen_where_something_covers_the_face(
    expression: Expression, regions: tuple[Region, ...] | None, *, seen: bool
) -> None:
    flag = QualityFlag(expression, QualityIssue.COVERED, 0.9, regions)
    records = {**RECORDS, expression: replace(RECORDS[expression], quality=(flag,))}
    assert bool(lost_on(Side.LEFT, records)[Branch.BUCCAL]) is seen


def test_only_the_region_and_its_half_change() -> None:
    features = examination_features(RECORDS)
    healed = with_region_healed(features, RECORDS[Expression.OPEN_SMILE], Region.MOUTH, Side.LEFT)
    assert healed.geometry[ROW, 0, CORNER] == pytest.approx(features.geometry[ROW, 1, CORNER], abs=0.05)
    assert np.array_equal(
        healed.geometry[EXPRESSIONS.index(Expression.SNARL)], features.geometry[EXPRESSIONS.index(Expression.SNARL)]
    )
    column = REGIONS.index(Region.MOUTH)
    assert np.array_equal(healed.patches[ROW, 0, column], features.patches[ROW, 1, column])
    assert np.array_equal(healed.patches[ROW, 1], features.patches[ROW, 1])
