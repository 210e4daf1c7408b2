"""What the network tells of synkinesis and of the face at rest, as values of the scales' items."""

from collections.abc import Mapping
from typing import Final

import numpy as np
from numpy.typing import NDArray

from palsygrader.domain.expressions import Expression
from palsygrader.domain.face import Region, Side
from palsygrader.domain.grade import Scale
from palsygrader.domain.scales.sunnybrook import MOVEMENTS
from palsygrader.grading.features import EXPRESSIONS
from palsygrader.grading.grading_model import NetworkAnswer
from palsygrader.grading.network import REST_ITEMS, SYNKINESIS_REGIONS
from palsygrader.grading.usability import WhyUntold
from palsygrader.vision.excursion import SIDES

_SEEN_REGIONS: Final = ("eye", "mouth", "chin")
"""The neck is in no patch and has no landmark."""
_ASKED: Final = {Expression.GENTLE_CLOSURE: "eye", Expression.TIGHT_CLOSURE: "eye", Expression.BROW_RAISE: None}
"""The region that an expression asks to move, whose movement is no synkinesis; the mouth in all others."""


def synkinesis_regions(expression: Expression) -> list[int]:
    """Return those of `SYNKINESIS_REGIONS` whose movement along with an expression is synkinesis that can be seen."""
    asked = _ASKED.get(expression, "mouth")
    return [SYNKINESIS_REGIONS.index(region) for region in _SEEN_REGIONS if region != asked]


def told_items(answer: NetworkAnswer, half: Side, why_untold: WhyUntold) -> Mapping[Scale, Mapping[str, int]]:
    """Return the items that the network tells, by scale.

    Sunnybrook asks for the worst synkinesis of each movement, 0 to 3, and for eye and mouth at rest, whose states are
    those of the network; the other scales' items follow (`domain.scales.shared`). The worst is that of the regions that
    are seen.

    Args:
        answer: The network's.
        half: The weak one.
        why_untold: The rule by which the branches were withheld.
    """
    row = SIDES.index(half)
    grades = _medians(answer.synkinesis_chances[row])
    rest = dict(zip(REST_ITEMS, answer.rest_chances[row].argmax(axis=-1), strict=True))
    by_movement: dict[str, int] = {}
    for movement in map(Expression, MOVEMENTS):
        regions = synkinesis_regions(movement)
        seen = [index for index in regions if why_untold(movement, Region(SYNKINESIS_REGIONS[index])) is None]
        if seen:
            by_movement[movement] = int(grades[EXPRESSIONS.index(movement), seen].max())
    return {
        Scale.SUNNYBROOK: {
            **{
                f"rest_{item}": int(state)
                for item, state in rest.items()
                if why_untold(Expression.REST, Region(item)) is None
            },
            **{f"synkinesis_{name}": grade for name, grade in by_movement.items()},
        }
    }


def _medians(chances: NDArray[np.float64]) -> NDArray[np.intp]:
    """Return the least grade at which half of the chances is reached, shape (...), of chances (..., grades)."""
    reached: NDArray[np.bool_] = chances.cumsum(axis=-1) >= 0.5 - 1e-9
    return np.asarray(reached.argmax(axis=-1))
