"""Define which movement each expression is measured by, and measure it in aligned landmarks."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

from palsygrader.domain.expressions import Expression
from palsygrader.domain.face import ALA, BROW, LOWER_LID, LOWER_LIP, ORAL_COMMISSURE, UPPER_LID, UPPER_LIP, Side
from palsygrader.domain.measurement import Quantity

SIDES: Final = (Side.LEFT, Side.RIGHT)
"""Rows of every per-side array: the patient's left in row 0, right in row 1."""


@dataclass(frozen=True, slots=True)
class Excursion:
    """A movement of points in one direction.

    Attributes:
        quantity: What it is called; None when it only draws the curve.
        points: Landmarks per side, averaged.
        lateral: Share of the direction away from the midline.
        up: Share of the direction upwards; `lateral` and `up` make a vector of length 1.
    """

    quantity: Quantity | None
    points: Mapping[Side, tuple[int, ...]]
    lateral: float
    up: float


def _single(points: dict[Side, int]) -> dict[Side, tuple[int, ...]]:
    return {side: (point,) for side, point in points.items()}


_CORNER: Final = _single(ORAL_COMMISSURE)
_INNER_BROW: Final = {Side.RIGHT: (20, 21), Side.LEFT: (22, 23)}
_CHEEK_CONTOUR: Final = {Side.RIGHT: (2, 3, 4), Side.LEFT: (12, 13, 14)}

_BROW_UP: Final = Excursion(Quantity.BROW_ELEVATION, BROW, 0.0, 1.0)
_SMILE: Final = Excursion(Quantity.ORAL_COMMISSURE_EXCURSION, _CORNER, 0.45, 0.893)
"""Mean direction of 80 London smiles is (0.62, 0.78); a little less sideways, where a turned head pretends movement.

All 80 people were used: not checked on others.
"""
_UPPER_LIP_UP: Final = Excursion(Quantity.UPPER_LIP_ELEVATION, _single({Side.RIGHT: 49, Side.LEFT: 53}), 0.0, 1.0)
_LOWER_LIP_DOWN: Final = Excursion(Quantity.LOWER_LIP_DEPRESSION, _single({Side.RIGHT: 59, Side.LEFT: 55}), 0.0, -1.0)
# Of either lip the outer point: nearer the middle the predictor hides a difference of the sides (a gain of 0.38
# instead of 0.70 for the upper lip on rendered palsies, 0.21 instead of 0.49 for the lower).

EXCURSIONS: Final[dict[Expression, tuple[Excursion, ...]]] = {
    Expression.REST: (),
    Expression.BROW_RAISE: (_BROW_UP,),
    Expression.FROWN: (Excursion(None, _INNER_BROW, -0.707, -0.707),),
    Expression.GENTLE_CLOSURE: (),
    Expression.TIGHT_CLOSURE: (),
    Expression.BLINK: (),
    Expression.CLOSED_SMILE: (_SMILE, _UPPER_LIP_UP),
    Expression.OPEN_SMILE: (_SMILE, _UPPER_LIP_UP),
    Expression.SNARL: (_UPPER_LIP_UP, Excursion(Quantity.ALAR_ELEVATION, _single(ALA), 0.0, 1.0)),
    Expression.PUCKER: (Excursion(Quantity.LIP_CORNER_ADVANCE, _CORNER, -1.0, 0.0),),
    Expression.LOWER_TEETH: (_LOWER_LIP_DOWN,),
    Expression.CHEEK_PUFF: (Excursion(None, _CHEEK_CONTOUR, 1.0, 0.0),),
    Expression.PLATYSMA: (Excursion(Quantity.ORAL_COMMISSURE_EXCURSION, _CORNER, 0.3, -0.954),),
}
"""The movements measured in each expression, the one that defines it first (`CLINICAL` section 2).

Eye closure is measured by the aperture instead, rest by the distance from the calmest position.
"""
CLOSURES: Final = (Expression.GENTLE_CLOSURE, Expression.TIGHT_CLOSURE, Expression.BLINK)
"""Expressions defined by the lids."""
LEAST_APERTURE: Final = 1.5
"""Face units; an eye less open than this at rest has nothing left to close."""


def excursion(points: NDArray[np.float64], rest: NDArray[np.float64], movement: Excursion) -> NDArray[np.float64]:
    """Return how far a movement has gone, per side.

    Args:
        points: Shape (n, 68, 2), aligned, in face units.
        rest: Shape (68, 2), at rest, in face units.
        movement: Which one.

    Returns:
        Shape (2, n), percent of the eye distance; negative where the side moved the opposite way.
    """
    rows = []
    for side in SIDES:
        moved = (points - rest)[:, list(movement.points[side])].mean(axis=1)
        away = moved[:, 0] if side is Side.LEFT else -moved[:, 0]
        rows.append(movement.lateral * away + movement.up * moved[:, 1])
    return np.stack(rows)


def aperture(points: NDArray[np.float64]) -> NDArray[np.float64]:
    """Return the height of the palpebral fissures, percent of the eye distance.

    Args:
        points: Shape (n, 68, 2), in face units.

    Returns:
        Shape (2, n), never negative.
    """
    rows = []
    for side in SIDES:
        gap = points[:, list(UPPER_LID[side]), 1] - points[:, list(LOWER_LID[side]), 1]
        rows.append(np.maximum(gap.mean(axis=1), 0.0))
    return np.stack(rows)


def closure(points: NDArray[np.float64], rest: NDArray[np.float64]) -> NDArray[np.float64]:
    """Return the share of the resting palpebral fissure that has closed, percent; negative where it opened.

    Args:
        points: Shape (n, 68, 2), aligned, in face units.
        rest: Shape (68, 2), at rest, in face units.

    Returns:
        Shape (2, n); 0 for an eye that is shut at rest.
    """
    at_rest = aperture(rest[np.newaxis])
    closed = 100.0 * (1.0 - aperture(points) / np.maximum(at_rest, LEAST_APERTURE))
    return np.where(at_rest < LEAST_APERTURE, 0.0, closed)


def unrest(points: NDArray[np.float64], rest: NDArray[np.float64]) -> NDArray[np.float64]:
    """Return how far brow, lids and mouth are from the resting position, root mean square.

    Args:
        points: Shape (n, 68, 2), aligned, in face units.
        rest: Shape (68, 2), at rest, in face units.

    Returns:
        Shape (2, n), percent of the eye distance, never negative.
    """
    rows = []
    for side in SIDES:
        part = [*BROW[side], *UPPER_LID[side], *LOWER_LID[side], *UPPER_LIP[side], *LOWER_LIP[side]]
        moved = (points - rest)[:, [*part, ORAL_COMMISSURE[side]]]
        rows.append(np.sqrt(np.square(moved).sum(axis=2).mean(axis=1)))
    return np.stack(rows)


def movement(expression: Expression, points: NDArray[np.float64], rest: NDArray[np.float64]) -> NDArray[np.float64]:
    """Return the quantity that defines an expression, per side and frame.

    Args:
        expression: Which one.
        points: Shape (n, 68, 2), aligned, in face units.
        rest: Shape (68, 2), at rest, in face units.

    Returns:
        Shape (2, n), percent of the eye distance; for eye closure percent of the resting aperture.
    """
    if expression in CLOSURES:
        return closure(points, rest)
    if expression is Expression.REST:
        return unrest(points, rest)
    return excursion(points, rest, EXCURSIONS[expression][0])
