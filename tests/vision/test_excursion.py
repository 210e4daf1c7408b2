"""Excursions: a known movement has its known size on its own side."""

from collections.abc import Callable

import numpy as np
import pytest
from numpy.typing import NDArray

from palsygrader.domain.expressions import Expression
from palsygrader.domain.face import UPPER_LID, Side
from palsygrader.vision.alignment import to_face_units
from palsygrader.vision.excursion import EXCURSIONS, SIDES, aperture, closure, movement

Move = Callable[[NDArray[np.float64], str, Side, float, float], NDArray[np.float64]]
CASES = [
    (Expression.BROW_RAISE, "brow", 0.0, 6.0),
    (Expression.OPEN_SMILE, "mouth_corner", 4.5, 8.93),
    (Expression.CLOSED_SMILE, "mouth_corner", 4.5, 8.93),
    (Expression.SNARL, "upper_lip", 0.0, 5.0),
    (Expression.PUCKER, "mouth_corner", -5.0, 0.0),
    (Expression.LOWER_TEETH, "lower_lip", 0.0, -7.0),
]


@pytest.mark.parametrize("side", list(Side))
@pytest.mark.parametrize(("expression", "part", "away", "up"), CASES)
def test_a_movement_is_seen_on_its_side_alone(
    face: NDArray[np.float64], moved: Move, expression: Expression, part: str, away: float, up: float, side: Side
) -> None:
    rest = to_face_units(face)
    now = (moved(face, part, side, away, up) - face) * (1.0, -1.0) / 0.9 + rest
    found = dict(zip(SIDES, movement(expression, now[np.newaxis], rest)[:, 0], strict=True))
    assert found[side] == pytest.approx(np.hypot(away, up), rel=0.01)
    assert found[side.other] == pytest.approx(0.0, abs=1e-6)


@pytest.mark.parametrize("share", [0.0, 0.4, 1.0])
def test_closure_is_the_share_of_the_aperture_that_has_closed(face: NDArray[np.float64], share: float) -> None:
    rest = to_face_units(face)
    now = rest.copy()
    now[list(UPPER_LID[Side.RIGHT]), 1] -= share * aperture(rest[np.newaxis])[1, 0]
    left, right = closure(now[np.newaxis], rest)[:, 0]
    assert left == pytest.approx(0.0, abs=1e-6)
    assert right == pytest.approx(100.0 * share, abs=1e-6)


def test_an_eye_shut_at_rest_has_no_closure(face: NDArray[np.float64]) -> None:
    rest = to_face_units(face)
    rest[list(UPPER_LID[Side.LEFT]), 1] -= aperture(rest[np.newaxis])[0, 0]
    assert closure(rest[np.newaxis], rest)[0, 0] == 0.0


def test_directions_have_length_one() -> None:
    for movements in EXCURSIONS.values():
        for one in movements:
            assert np.hypot(one.lateral, one.up) == pytest.approx(1.0, abs=0.001)
