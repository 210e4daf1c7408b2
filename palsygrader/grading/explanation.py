"""Tells where a lost function is seen: how much higher P would be had a region moved as the other half's did."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Final

import numpy as np
from numpy.typing import NDArray

from palsygrader.domain.examination import ExpressionRecord
from palsygrader.domain.expressions import Expression
from palsygrader.domain.face import ALA, BROW, EYE, ORAL_COMMISSURE, UPPER_LIP, Branch, Region, Side
from palsygrader.domain.grade import RegionLoss
from palsygrader.domain.landmarks import MIRROR_INDEX
from palsygrader.grading.features import (
    EXPRESSIONS,
    REGIONS,
    ExaminationFeatures,
    Seen,
    geometry_of,
    motion_of,
    seen_of,
)
from palsygrader.grading.grading_model import GradingModel
from palsygrader.grading.usability import WhyUntold
from palsygrader.vision.excursion import SIDES

_LEFT_POINTS: Final[Mapping[Region, tuple[int, ...]]] = {
    Region.BROW: BROW[Side.LEFT],
    Region.EYE: EYE[Side.LEFT],
    Region.MIDFACE: (ALA[Side.LEFT], 34),
    Region.MOUTH: (ORAL_COMMISSURE[Side.LEFT], *UPPER_LIP[Side.LEFT], 63, 64),
    Region.CHIN: (55, 56, 65),
}
"""Landmarks of each region's left half; those of the lower lip tell of the chin."""


LEAST_GAIN_PERCENT: Final = 3.0
"""(ours) A region by whose movement P would rise less is not named."""
_Places = Sequence[tuple[ExpressionRecord, Region]]


def losses_of(
    model: GradingModel,
    features: ExaminationFeatures,
    records: Mapping[Expression, ExpressionRecord],
    halves: Mapping[Branch, Side],
    why_untold: WhyUntold,
) -> dict[Branch, tuple[RegionLoss, ...]]:
    """Return where each branch's lost function is seen, most first.

    A region is healed in one expression at a time (`with_region_healed`); what P gains by it is the loss seen there.
    Nothing is seen of what is hidden.

    Args:
        model: The network.
        features: Of the examination.
        records: Those the features are of.
        halves: The half that is graded, per branch.
        why_untold: The rule by which the branches were withheld.

    Raises:
        ModelError: The network is missing or damaged.
    """
    moved = [record for record in records.values() if record.expression in EXPRESSIONS[1:]]
    places = [
        (record, region) for record in moved for region in REGIONS if why_untold(record.expression, region) is None
    ]
    gains = {half: _gains(model, features, places, half) for half in set(halves.values())}
    found: dict[Branch, tuple[RegionLoss, ...]] = {}
    for branch, half in halves.items():
        own = gains[half][:, list(Branch).index(branch)]
        order = [int(index) for index in np.argsort(-own, kind="stable") if own[index] >= LEAST_GAIN_PERCENT]
        found[branch] = tuple(
            RegionLoss(places[index][0].expression, places[index][1], half, float(own[index])) for index in order
        )
    return found


def _gains(model: GradingModel, features: ExaminationFeatures, places: _Places, half: Side) -> NDArray[np.float64]:
    """Return how much P gains by each place's healing, shape (n, 4)."""
    healed = [with_region_healed(features, record, region, half) for record, region in places]
    percent = model.function_percents([features, *healed])[:, SIDES.index(half)]
    return np.asarray(percent[1:] - percent[0])


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
