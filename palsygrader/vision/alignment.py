"""Put the landmarks of every frame into the frame of the face at rest, by points that do not move.

Face units: percent of the resting distance between the outer eye corners; x to the patient's left, y up, origin midway
between the eyes at rest.

Traps this answers (`FACES` section 5): a smile drags the outer eye corners and the nose bridge, and their noise becomes
movement of the mouth. So many points of the regions that are not asked to move are used, outliers among them are given
little weight, and key measurements are averaged over many frames by the caller.
"""

from typing import Final

import numpy as np
from numpy.typing import NDArray

from palsygrader.domain.expressions import Expression
from palsygrader.domain.face import BROW, EYE, INNER_CANTHUS, NOSE_BRIDGE, ORAL_COMMISSURE, OUTER_CANTHUS, Side

_CANTHI: Final = (*OUTER_CANTHUS.values(), *INNER_CANTHUS.values())
_NOSE_BASE: Final = (31, 32, 33, 34, 35)
_BROWS: Final = (*BROW[Side.RIGHT], *BROW[Side.LEFT])
_MOUTH_OUTLINE: Final = (*ORAL_COMMISSURE.values(), 50, 51, 52, 56, 57, 58)

_WHILE_MOUTH_MOVES: Final = (*_CANTHI, *NOSE_BRIDGE, *_BROWS)
_WHILE_BROWS_MOVE: Final = (*_CANTHI, *NOSE_BRIDGE, *_NOSE_BASE, *_MOUTH_OUTLINE)
_WHILE_EYES_CLOSE: Final = (*_CANTHI, *NOSE_BRIDGE, *_NOSE_BASE, *_MOUTH_OUTLINE)
_AT_REST: Final = (*_CANTHI, *NOSE_BRIDGE, *_NOSE_BASE)

STABLE_POINTS: Final[dict[Expression, tuple[int, ...]]] = {
    Expression.REST: _AT_REST,
    Expression.BROW_RAISE: _WHILE_BROWS_MOVE,
    Expression.FROWN: _WHILE_BROWS_MOVE,
    Expression.GENTLE_CLOSURE: _WHILE_EYES_CLOSE,
    Expression.TIGHT_CLOSURE: _WHILE_EYES_CLOSE,
    Expression.BLINK: _WHILE_EYES_CLOSE,
    Expression.CLOSED_SMILE: _WHILE_MOUTH_MOVES,
    Expression.OPEN_SMILE: _WHILE_MOUTH_MOVES,
    Expression.SNARL: _WHILE_MOUTH_MOVES,
    Expression.PUCKER: _WHILE_MOUTH_MOVES,
    Expression.LOWER_TEETH: _WHILE_MOUTH_MOVES,
    Expression.CHEEK_PUFF: _WHILE_MOUTH_MOVES,
    Expression.PLATYSMA: _WHILE_MOUTH_MOVES,
}
"""Landmarks of the regions that are still during each expression.

Chosen on smiles made one-sided from London photographs: brows, eye corners and nose bridge together leave the still
corner 13 % of the moving one's way, eye corners and bridge 24 %, nose bridge and inner corners 40 %.
"""

_ROUNDS: Final = 8
_OUTLIER_SCALE: Final = 2.0
"""Cauchy weight 1 / (1 + (r / (2 sigma))^2) with sigma = 1.4826 median(r) (Huber & Ronchetti 2009, chapter 7)."""
_LEAST_SIGMA: Final = 0.05
"""In face units: points that agree better than this are all trusted."""


def to_face_units(rest_px: NDArray[np.float64]) -> NDArray[np.float64]:
    """Return the landmarks at rest in face units.

    Args:
        rest_px: Shape (68, 2), the landmarks at rest in the picture.

    Returns:
        Shape (68, 2).
    """
    points = rest_px[:, 0] - 1j * rest_px[:, 1]
    right, left = (points[list(EYE[side])].mean() for side in (Side.RIGHT, Side.LEFT))
    across = (left - right) / abs(left - right)
    eye_distance = abs(points[OUTER_CANTHUS[Side.LEFT]] - points[OUTER_CANTHUS[Side.RIGHT]])
    return _plane((points - (left + right) / 2) * np.conj(across) / eye_distance * 100.0)


def align(points_px: NDArray[np.float64], rest: NDArray[np.float64], stable: tuple[int, ...]) -> NDArray[np.float64]:
    """Return landmarks in face units, moved, turned and scaled so that the stable points lie as at rest.

    Args:
        points_px: Shape (n, 68, 2), landmarks of n frames.
        rest: Shape (68, 2), the landmarks at rest in face units.
        stable: Indices of the points that do not move; see `STABLE_POINTS`.

    Returns:
        Shape (n, 68, 2).
    """
    seen = points_px[..., 0] - 1j * points_px[..., 1]
    turn, shift = _similarity(seen, rest[:, 0] + 1j * rest[:, 1], stable)
    return _plane(turn * seen + shift)


def laid_over(
    face_px: NDArray[np.float64], rest_px: NDArray[np.float64], expression: Expression, onto_px: NDArray[np.float64]
) -> NDArray[np.float64]:
    """Return the matrix that takes a picture to the face units of another picture's face at rest.

    The face is brought to its own rest by the points that are still during the expression, and from there to the other
    one by eye corners and nose: what changed between two visits is not aligned away.

    Args:
        face_px: Shape (68, 2), the landmarks in the picture.
        rest_px: Shape (68, 2), those of the same face at rest, in their own picture.
        expression: What the face is doing.
        onto_px: Shape (68, 2), the landmarks at rest of the face that it is laid over.

    Returns:
        Shape (2, 3): matrix @ (x, y, 1) is a place in face units.
    """
    rest, onto = (places[:, 0] + 1j * places[:, 1] for places in map(to_face_units, (rest_px, onto_px)))
    seen = face_px[:, 0] - 1j * face_px[:, 1]
    turn_face, shift_face = _similarity(seen[None], rest, STABLE_POINTS[expression])
    turn_rest, shift_rest = _similarity(rest[None], onto, _AT_REST)
    turn, shift = complex((turn_rest * turn_face).item()), complex((turn_rest * shift_face + shift_rest).item())
    return np.array([[turn.real, turn.imag, shift.real], [turn.imag, -turn.real, shift.imag]])


def _similarity(
    seen: NDArray[np.complex128], rest: NDArray[np.complex128], stable: tuple[int, ...]
) -> tuple[NDArray[np.complex128], NDArray[np.complex128]]:
    """Return turn and shift, shape (n, 1), such that turn * seen + shift lays the stable points as at rest.

    Args:
        seen: Shape (n, 68), the landmarks of n frames, y up.
        rest: Shape (68,), the landmarks at rest.
        stable: Indices of the points that do not move.
    """
    wanted = rest[list(stable)]
    still = seen[:, list(stable)]
    weight = np.ones(still.shape)
    for _ in range(_ROUNDS):
        total = weight.sum(axis=1, keepdims=True)
        from_centre = (weight * still).sum(axis=1, keepdims=True) / total
        to_centre = (weight * wanted).sum(axis=1, keepdims=True) / total
        centred = still - from_centre
        spread = (weight * np.abs(centred) ** 2).sum(axis=1, keepdims=True)
        turn = (weight * (wanted - to_centre) * np.conj(centred)).sum(axis=1, keepdims=True) / spread
        distance = np.abs(turn * centred + to_centre - wanted)
        sigma = np.maximum(1.4826 * np.median(distance, axis=1, keepdims=True), _LEAST_SIGMA)
        weight = 1.0 / (1.0 + (distance / (_OUTLIER_SCALE * sigma)) ** 2)
    return turn, to_centre - turn * from_centre


def into_picture(places: NDArray[np.float64], face_px: NDArray[np.float64]) -> NDArray[np.float64]:
    """Return where places in face units lie in the picture of a face, shape (n, 2).

    Args:
        places: Shape (n, 2), in the units of this very face.
        face_px: Shape (68, 2), its landmarks in the picture.
    """
    corners = [OUTER_CANTHUS[Side.RIGHT], OUTER_CANTHUS[Side.LEFT]]
    start_px, end_px = face_px[corners] @ (1, 1j)
    start, end = to_face_units(face_px)[corners] @ (1, 1j)
    turn = (end_px - start_px) / np.conj(end - start)  # y is up in face units, down in pixels
    return _plane(start_px + turn * np.conj(places @ (1, 1j) - start))


def _plane(points: NDArray[np.complex128]) -> NDArray[np.float64]:
    return np.stack([points.real, points.imag], axis=-1)
