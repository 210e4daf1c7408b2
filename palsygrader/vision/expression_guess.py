"""Guess which expression a picture shows from where the landmarks have moved; where they do not tell, guess nothing.

One half of the face may be paralysed, so every movement is looked at on the half that moves more. The bounds were set
on 1,149 digital patients with palsies of every severity, all of them looked at, and checked on 80 healthy people
smiling (London): of the digital ones .3 % were taken for another expression and 7 % not told; of the smiles none was
taken for anything but a smile, and a quarter, the faint ones, were not told. Among the nine expressions the face at
rest was found in 559 of 570 digital patients and taken for another one in one; where none is at rest, some other face,
a closed smile or a pucker, is taken for it in half of them.
"""

from collections.abc import Mapping
from enum import StrEnum, auto
from typing import Final

import numpy as np
from numpy.typing import NDArray

from palsygrader.domain.expressions import Expression
from palsygrader.domain.face import ORAL_COMMISSURE, Side
from palsygrader.vision.alignment import STABLE_POINTS, align, to_face_units
from palsygrader.vision.excursion import EXCURSIONS, aperture, closure, excursion, movement, unrest

_INNER_UPPER_LIP: Final = (61, 62, 63)
_INNER_LOWER_LIP: Final = (67, 66, 65)
MOST_AT_REST: Final = 1.0
"""(ours) A face that nowhere moved more, percent of the eye distance, is at rest."""
_LEAST_OPEN: Final = 3.0
"""An eye is not at rest when it is less open; of 80 healthy people at rest the narrowest had 3.5."""
_MOST_PARTED: Final = 2.0
"""Lips are not at rest when they are farther apart; of the same people the most had 1.4."""


class _Sign(StrEnum):
    """How far a face has moved from rest, on the half that moved more; percent of the eye distance."""

    SHUT = auto()  # lid closure, percent of the opening at rest
    BROW = auto()  # brow upwards
    FROWN = auto()  # inner brow down and inwards
    SMILE = auto()  # mouth corner along the way of a smile
    AGAINST = auto()  # mouth corner against that way, on the half where it went farthest
    LIP = auto()  # upper lip upwards
    ALA = auto()  # nostril upwards
    INWARDS = auto()  # mouth corner towards the midline
    LOWER = auto()  # lower lip downwards
    PARTED = auto()  # the lips, in the middle
    WIDER = auto()  # the mouth
    SMILE_OVER_LIP = auto()  # by how much the corner leads the upper lip
    LIP_OVER_SMILE = auto()  # by how much the upper lip leads the corner
    LOWER_OVER_CORNER = auto()  # by how much the lower lip leads the corner, downwards
    ALA_OVER_SMILE = auto()  # by how much the nostril leads half of the corner's way


_Bounds = Mapping[_Sign, tuple[float, float]]
_ANY: Final = np.inf
_LEADS: Final = 1.15
"""(ours) A movement leads another one when it is so many times as large."""
_POSSIBLE: Final[_Bounds] = {_Sign.SHUT: (-25.0, _ANY), _Sign.AGAINST: (-_ANY, 5.0)}
"""A face beyond these was compared with one that was not at rest itself: eyes shut, a smile."""
_SHUT: Final[_Bounds] = {_Sign.SHUT: (70.0, _ANY), _Sign.SMILE: (-_ANY, 5.0), _Sign.PARTED: (-_ANY, 2.5)}
"""Broad smiles narrow eyes by up to 55 %."""
_STILL_MOUTH: Final[_Bounds] = {
    _Sign.PARTED: (-2.2, 2.2),
    _Sign.LIP: (-2.5, 2.5),
    _Sign.SMILE: (-_ANY, 3.5),
    _Sign.LOWER: (-_ANY, 3.0),
}
_NO_BROW: Final[_Bounds] = {_Sign.SHUT: (-_ANY, 60.0), _Sign.BROW: (-4.5, 2.5)}
"""A brow that sinks farther was raised in the face that was compared with; only a snarl draws it down so far."""
_SIGNS: Final[tuple[tuple[Expression, _Bounds], ...]] = (
    (Expression.TIGHT_CLOSURE, {**_SHUT, _Sign.FROWN: (2.5, _ANY), _Sign.BROW: (-5.0, _ANY)}),
    (Expression.TIGHT_CLOSURE, {**_SHUT, _Sign.BROW: (-5.0, -1.5)}),
    (Expression.GENTLE_CLOSURE, {**_SHUT, _Sign.FROWN: (-_ANY, 1.2), _Sign.BROW: (-0.7, _ANY)}),
    (Expression.BROW_RAISE, {**_STILL_MOUTH, _Sign.SHUT: (-_ANY, 60.0), _Sign.BROW: (2.8, _ANY)}),
    (Expression.FROWN, {**_STILL_MOUTH, _Sign.SHUT: (0.0, 60.0), _Sign.FROWN: (3.5, _ANY)}),
    (
        Expression.LOWER_TEETH,
        {
            **_NO_BROW,
            _Sign.PARTED: (2.2, _ANY),
            _Sign.LOWER: (3.0, _ANY),
            _Sign.LOWER_OVER_CORNER: (0.0, _ANY),
            _Sign.SMILE: (-_ANY, 1.0),
            _Sign.LIP: (-_ANY, 1.0),
        },
    ),
    (
        Expression.SNARL,
        {
            _Sign.SHUT: (-_ANY, 60.0),
            _Sign.BROW: (-7.5, 2.5),
            _Sign.PARTED: (2.2, _ANY),
            _Sign.ALA: (3.0, _ANY),
            _Sign.LIP_OVER_SMILE: (0.0, _ANY),
            _Sign.WIDER: (-_ANY, 5.0),
        },
    ),
    (
        Expression.OPEN_SMILE,
        {
            **_NO_BROW,
            _Sign.PARTED: (2.2, _ANY),
            _Sign.SMILE: (5.0, _ANY),
            _Sign.SMILE_OVER_LIP: (0.0, _ANY),
            _Sign.LOWER: (-_ANY, 5.0),
        },
    ),
    (
        Expression.PUCKER,
        {
            _Sign.SHUT: (-_ANY, 60.0),
            _Sign.BROW: (-2.0, 2.0),
            _Sign.PARTED: (-_ANY, 1.4),
            _Sign.INWARDS: (2.0, _ANY),
            _Sign.WIDER: (-_ANY, -2.5),
            _Sign.LIP: (0.8, _ANY),
            _Sign.SMILE: (-_ANY, 4.5),
            _Sign.ALA: (-_ANY, 3.0),
        },
    ),
    (
        Expression.CLOSED_SMILE,
        {
            **_NO_BROW,
            _Sign.PARTED: (-_ANY, 1.4),
            _Sign.SMILE: (4.5, _ANY),
            _Sign.SMILE_OVER_LIP: (0.0, _ANY),
            _Sign.WIDER: (1.0, _ANY),
            _Sign.ALA_OVER_SMILE: (-_ANY, 0.0),
        },
    ),
)
"""Between which bounds an expression's signs lie (ours); the first one that fits counts.

Cheek puff, neck tensing and blink have no signs of their own and are never guessed.
"""


def guess_from_rest(points_px: NDArray[np.float64], rest_px: NDArray[np.float64]) -> tuple[Expression | None, ...]:
    """Return which expression each face shows, None where that is not clear.

    Args:
        points_px: Shape (n, 68, 2), landmarks of n pictures.
        rest_px: Shape (68, 2), the same person at rest.
    """
    return _expressions(points_px, to_face_units(rest_px))


def strengths(
    expression: Expression, points_px: NDArray[np.float64], rest_px: NDArray[np.float64]
) -> NDArray[np.float64]:
    """Return how strongly each face shows an expression: the movement that defines it, on the better half.

    Args:
        expression: Which one; at rest less movement is stronger.
        points_px: Shape (n, 68, 2), landmarks of n pictures.
        rest_px: Shape (68, 2), the same person at rest.

    Returns:
        Shape (n,), the greater the better.
    """
    rest = to_face_units(rest_px)
    curves = movement(expression, align(points_px, rest, STABLE_POINTS[expression]), rest).max(axis=0)
    return np.asarray(-curves if expression is Expression.REST else curves)


def find_rest(points_px: NDArray[np.float64]) -> int | None:
    """Return which of several pictures of a person is at rest, None where that is not clear.

    It is the one from which most of the others are seen to move as an expression does; among equals, the one most like
    the median face of all.

    Args:
        points_px: Shape (n, 68, 2), landmarks of n pictures.
    """
    units = np.stack([to_face_units(points) for points in points_px]) if len(points_px) else np.zeros((0, 68, 2))
    told = np.array([_told_from(points_px, rest) if _may_be_rest(rest) else 0 for rest in units])
    if told.size == 0 or 2 * told.max() < len(units) - 1 or told.max() == 0:
        return None
    best = np.flatnonzero(told == told.max())
    middle = np.median(align(points_px, units[best[0]], STABLE_POINTS[Expression.REST]), axis=0)
    away = _away(points_px[best], middle)
    first = best[int(away.argmin())]
    if np.sum(away < away.min() + MOST_AT_REST) > 1 and _away(points_px[best], units[first]).max() > MOST_AT_REST:
        return None
    return int(first)


def median_moved(points_px: NDArray[np.float64], rest_px: NDArray[np.float64], share: float) -> NDArray[np.float64]:
    """Return the median landmarks of a recording's frames that are farthest from rest, shape (68, 2), px.

    Args:
        points_px: Shape (n, 68, 2), landmarks of n frames.
        rest_px: Shape (68, 2), at rest.
        share: Of the frames that count, 0..1: those of an expression that is held, not of a blink.
    """
    rest = to_face_units(rest_px)
    farthest = np.argsort(_away(points_px, rest))[-max(1, round(share * len(points_px))) :]
    return np.asarray(np.median(points_px[farthest], axis=0))


def _away(points_px: NDArray[np.float64], rest: NDArray[np.float64]) -> NDArray[np.float64]:
    """Return how far the half that moved more is from rest, shape (n,)."""
    return np.asarray(unrest(align(points_px, rest, STABLE_POINTS[Expression.REST]), rest).max(axis=0))


def _may_be_rest(points: NDArray[np.float64]) -> bool:
    """Tell whether both eyes are open and the lips are nearly closed; shape (68, 2), in face units."""
    face = points[np.newaxis]
    return float(aperture(face).min()) >= _LEAST_OPEN and float(_lip_gap(face)[0]) < _MOST_PARTED


def _told_from(points_px: NDArray[np.float64], rest: NDArray[np.float64]) -> int:
    """Return how many different expressions are told when a face counts as the one at rest.

    A frown does not count: it is the opposite of a brow raise.
    """
    return len(set(_expressions(points_px, rest)) - {None, Expression.REST, Expression.FROWN})


def _expressions(points_px: NDArray[np.float64], rest: NDArray[np.float64]) -> tuple[Expression | None, ...]:
    upper = align(points_px, rest, STABLE_POINTS[Expression.BROW_RAISE])
    lower = align(points_px, rest, STABLE_POINTS[Expression.OPEN_SMILE])
    moved = np.maximum(unrest(lower, rest), unrest(upper, rest)).max(axis=0)
    signs = _signs(upper, lower, rest)
    possible = _within(signs, _POSSIBLE)
    fits = [(expression, _within(signs, bounds) & possible) for expression, bounds in _SIGNS]
    fits.insert(0, (Expression.REST, moved < MOST_AT_REST))
    return tuple(
        next((expression for expression, faces in fits if faces[face]), None) for face in range(len(points_px))
    )


def _within(signs: Mapping[_Sign, NDArray[np.float64]], bounds: _Bounds) -> NDArray[np.bool_]:
    inside = [(signs[sign] >= least) & (signs[sign] <= most) for sign, (least, most) in bounds.items()]
    return np.asarray(np.all(inside, axis=0))


def _signs(
    upper: NDArray[np.float64], lower: NDArray[np.float64], rest: NDArray[np.float64]
) -> dict[_Sign, NDArray[np.float64]]:
    """Return every sign of n faces, each of shape (n,).

    Args:
        upper: Shape (n, 68, 2), aligned by what is still while brows and lids move.
        lower: The same, aligned by what is still while the mouth moves.
        rest: Shape (68, 2), in face units.
    """
    corner_smiles, lip = (excursion(lower, rest, each) for each in EXCURSIONS[Expression.OPEN_SMILE])
    smile = corner_smiles.max(axis=0)

    def better(points: NDArray[np.float64], expression: Expression, number: int = 0) -> NDArray[np.float64]:
        return np.asarray(excursion(points, rest, EXCURSIONS[expression][number]).max(axis=0))

    ala, lowered = better(lower, Expression.SNARL, 1), better(lower, Expression.LOWER_TEETH)
    raised = lip.max(axis=0)
    return {
        _Sign.SHUT: closure(upper, rest).max(axis=0),
        _Sign.BROW: better(upper, Expression.BROW_RAISE),
        _Sign.FROWN: better(upper, Expression.FROWN),
        _Sign.SMILE: smile,
        _Sign.AGAINST: -corner_smiles.min(axis=0),
        _Sign.LIP: raised,
        _Sign.ALA: ala,
        _Sign.INWARDS: better(lower, Expression.PUCKER),
        _Sign.LOWER: lowered,
        _Sign.PARTED: _lip_gap(lower) - _lip_gap(rest[np.newaxis]),
        _Sign.WIDER: _mouth_width(lower) - _mouth_width(rest[np.newaxis]),
        _Sign.SMILE_OVER_LIP: smile - _LEADS * raised,
        _Sign.LIP_OVER_SMILE: raised - _LEADS * smile,
        _Sign.LOWER_OVER_CORNER: lowered - better(lower, Expression.PLATYSMA),
        _Sign.ALA_OVER_SMILE: ala - smile / 2.0,
    }


def _lip_gap(points: NDArray[np.float64]) -> NDArray[np.float64]:
    gap = points[:, list(_INNER_UPPER_LIP), 1] - points[:, list(_INNER_LOWER_LIP), 1]
    return np.asarray(gap.mean(axis=1))


def _mouth_width(points: NDArray[np.float64]) -> NDArray[np.float64]:
    left, right = (points[:, ORAL_COMMISSURE[side], 0] for side in (Side.LEFT, Side.RIGHT))
    return np.asarray(left - right)
