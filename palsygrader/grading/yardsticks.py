"""What each expression is graded by: the quantity, the least effort, the landmarks' pull, healthy faces' range."""

from dataclasses import dataclass
from typing import Final

from palsygrader.domain.expressions import Expression
from palsygrader.domain.measurement import Quantity

STILL_NOISE_PERCENT: Final = 0.42
"""One standard deviation of an excursion between two single photographs, percent of the eye distance.

Of the still mouth corner in smiles made one-sided from photographs of one half of the London people:
`python -m palsygrader.training.evaluate smiles DATA`.
"""
STILL_NOISE_CLOSURE_PERCENT: Final = 6.0
"""The same of a lid closure, percent of the resting aperture: 0.4 % of the eye distance (two standard deviations at
the fissure, `FACES` section 1) is 6 % of an aperture of 7 %."""


@dataclass(frozen=True, slots=True)
class NormalRange:
    """How unequal the sides of healthy faces are, as ratio of the lesser to the greater movement.

    Attributes:
        usual: Three of four healthy faces are above it; counted as full function.
        lowest: Nine of ten healthy faces are above it.
        spread: Standard deviation of (left - right) / greater, without measurement noise.
    """

    usual: float
    lowest: float
    spread: float


SMILE_RANGE: Final = NormalRange(usual=0.81, lowest=0.66, spread=0.18)
"""Measured on the same half of the London people, the 28 of 40 who smiled at least half of what is usual, by the
same command; their mean plain ratio is 0.85.

No healthy recordings of brow raise, snarl, pucker and lower teeth were at hand: they are given the smile's range.
"""
LID_RANGE: Final = NormalRange(usual=0.95, lowest=0.85, spread=0.08)
"""Both healthy lids close; assumed (ours), since no photographs of closed eyes were at hand."""


@dataclass(frozen=True, slots=True)
class Yardstick:
    """How one expression is read.

    Attributes:
        quantity: The movement that counts.
        least_movement: The healthy side must move this much (unit of the quantity), else effort was poor.
        still_noise: One standard deviation of the movement between two single photographs, same unit.
        gain: Measured difference of the sides over lost function, by how much a movement shows where it is measured
            (the middle of the lips drags the still side along, a squint helps a weak lid).
        error_percent: One standard deviation of P that remains on digital patients without noise or natural asymmetry.
        normal: Healthy faces.
    """

    quantity: Quantity
    least_movement: float
    still_noise: float
    gain: float
    error_percent: float
    normal: NormalRange


# Least movements: about a third of a full healthy movement (ours). Gains: least squares on rendered people of known
# function, `python -m palsygrader.training.evaluate rendered DATA`; the open smile's is 1.07 there, but 1 on real
# one-sided smiles, which count more. A blink's are those of the gentle closure, assumed (ours): none was measured.
YARDSTICKS: Final[dict[Expression, Yardstick]] = {
    Expression.BROW_RAISE: Yardstick(Quantity.BROW_ELEVATION, 2.5, STILL_NOISE_PERCENT, 1.02, 5.0, SMILE_RANGE),
    Expression.GENTLE_CLOSURE: Yardstick(Quantity.LID_CLOSURE, 40.0, STILL_NOISE_CLOSURE_PERCENT, 0.96, 4.0, LID_RANGE),
    Expression.TIGHT_CLOSURE: Yardstick(Quantity.LID_CLOSURE, 40.0, STILL_NOISE_CLOSURE_PERCENT, 0.79, 13.0, LID_RANGE),
    Expression.CLOSED_SMILE: Yardstick(
        Quantity.ORAL_COMMISSURE_EXCURSION, 2.5, STILL_NOISE_PERCENT, 0.99, 4.0, SMILE_RANGE
    ),
    Expression.OPEN_SMILE: Yardstick(
        Quantity.ORAL_COMMISSURE_EXCURSION, 2.5, STILL_NOISE_PERCENT, 1.0, 4.0, SMILE_RANGE
    ),
    Expression.BLINK: Yardstick(Quantity.LID_CLOSURE, 40.0, STILL_NOISE_CLOSURE_PERCENT, 0.96, 4.0, LID_RANGE),
    Expression.SNARL: Yardstick(Quantity.UPPER_LIP_ELEVATION, 2.5, STILL_NOISE_PERCENT, 1.11, 4.0, SMILE_RANGE),
    Expression.PUCKER: Yardstick(Quantity.LIP_CORNER_ADVANCE, 1.5, STILL_NOISE_PERCENT, 0.98, 7.0, SMILE_RANGE),
    Expression.LOWER_TEETH: Yardstick(Quantity.LOWER_LIP_DEPRESSION, 2.5, STILL_NOISE_PERCENT, 0.79, 5.0, SMILE_RANGE),
}
