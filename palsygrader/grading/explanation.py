"""Tells where a lost function is seen: how much higher P would be had a region moved as the other half's did."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Final

import numpy as np
from numpy.typing import NDArray

from palsygrader.domain.examination import ExpressionRecord
from palsygrader.domain.expressions import Expression
from palsygrader.domain.face import ALA, BROW, EYE, MIRROR_INDEX, ORAL_COMMISSURE, UPPER_LIP, Branch, Region, Side
from palsygrader.grading.features import (
    EXPRESSIONS,
    REGIONS,
    ExaminationFeatures,
    Seen,
    examination_features,
    geometry_of,
    motion_of,
    seen_of,
)
from palsygrader.grading.grading_model import GradingModel
from palsygrader.vision.excursion import SIDES

_LEFT_POINTS: Final[Mapping[Region, tuple[int, ...]]] = {
    Region.BROW: BROW[Side.LEFT],
    Region.EYE: EYE[Side.LEFT],
    Region.MIDFACE: (ALA[Side.LEFT], 34),
    Region.MOUTH: (ORAL_COMMISSURE[Side.LEFT], *UPPER_LIP[Side.LEFT], 63, 64),
    Region.CHIN: (55, 56, 65),
}
"""Landmarks of each region's left half; those of the lower lip tell of the chin."""


@dataclass(frozen=True, slots=True, eq=False)
class Explanation:
    """What carried the answer for one branch and half.

    Attributes:
        branch: Which branch.
        half: Which half.
        gained_percent: Shape (9, 5), by expression and region: points of P that the branch would have more, had the
            region moved as the other half's did; 0 where an expression is absent. Negative where it moved more.
    """

    branch: Branch
    half: Side
    gained_percent: NDArray[np.float64]

    @property
    def foremost(self) -> tuple[Expression, Region] | None:
        """Where most of the loss is seen; None where none is."""
        if self.gained_percent.max() <= 0.0:
            return None
        expression, region = np.unravel_index(int(self.gained_percent.argmax()), self.gained_percent.shape)
        return EXPRESSIONS[expression], REGIONS[region]


def explain(model: GradingModel, records: Mapping[Expression, ExpressionRecord], half: Side) -> tuple[Explanation, ...]:
    """Return the explanation for every branch on one half.

    Args:
        model: The network.
        records: Those that were graded, at least one of `EXPRESSIONS`.
        half: The half that was graded.

    Raises:
        ModelError: The network is missing or damaged.
    """
    features, row = examination_features(records), SIDES.index(half)
    before = model.answer(features).function_percent[row]
    gained = np.zeros((len(Branch), len(EXPRESSIONS), len(REGIONS)))
    for expression in EXPRESSIONS:
        if expression not in records or expression is Expression.REST:
            continue
        for column, region in enumerate(REGIONS):
            healed = with_region_healed(features, records[expression], region, half)
            gained[:, EXPRESSIONS.index(expression), column] = model.answer(healed).function_percent[row] - before
    return tuple(Explanation(branch, half, gained[index]) for index, branch in enumerate(Branch))


def with_region_healed(
    features: ExaminationFeatures, record: ExpressionRecord, region: Region, half: Side
) -> ExaminationFeatures:
    """Return the features as they were had a region moved like the other half's in one expression.

    Args:
        features: Of the examination.
        record: Of the expression.
        region: Which region.
        half: Of which half.
    """
    row, index, column = SIDES.index(half), EXPRESSIONS.index(record.expression), REGIONS.index(region)
    seen = _healed(seen_of(record, None), region, half)
    geometry, motion, patches = features.geometry.copy(), features.motion.copy(), features.patches.copy()
    geometry[index] = geometry_of(seen)
    if seen.onset is not None:
        motion[index] = motion_of(seen)
    patches[index, row, column] = patches[index, 1 - row, column]
    return ExaminationFeatures(features.present, geometry, motion, patches)


def _healed(seen: Seen, region: Region, half: Side) -> Seen:
    left = list(_LEFT_POINTS[region])
    own = left if half is Side.LEFT else [int(MIRROR_INDEX[point]) for point in left]
    other = [int(MIRROR_INDEX[point]) for point in own]

    def moved(points: NDArray[np.float64]) -> NDArray[np.float64]:
        healed = points.copy()
        healed[own] = seen.rest[own] + (points[other] - seen.rest[other]) * (-1.0, 1.0)
        return healed

    return replace(seen, peak=moved(seen.peak), onset=None if seen.onset is None else moved(seen.onset))
