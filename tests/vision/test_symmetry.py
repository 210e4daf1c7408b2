"""Resting measurements."""

from collections.abc import Callable

import numpy as np
import pytest
from numpy.typing import NDArray

from palsygrader.domain.face import Side
from palsygrader.domain.landmarks import MIRROR_INDEX
from palsygrader.domain.measurement import Quantity
from palsygrader.vision.alignment import to_face_units
from palsygrader.vision.symmetry import resting_measurements

Move = Callable[[NDArray[np.float64], str, Side, float, float], NDArray[np.float64]]


def values(points_px: NDArray[np.float64]) -> dict[tuple[Quantity, Side | None], float]:
    found = resting_measurements(to_face_units(points_px)[np.newaxis])
    return {(one.quantity, one.side): one.value for one in found}


def test_a_dropped_mouth_corner_is_lower_by_its_drop(face: NDArray[np.float64], moved: Move) -> None:
    found = values(moved(face, "mouth_corner", Side.LEFT, 0.0, -3.0))
    left = found[Quantity.ORAL_COMMISSURE_HEIGHT, Side.LEFT]
    right = found[Quantity.ORAL_COMMISSURE_HEIGHT, Side.RIGHT]
    assert right < 0.0
    assert right - left == pytest.approx(3.0, abs=0.01)


def test_a_raised_brow_is_higher(face: NDArray[np.float64], moved: Move) -> None:
    found = values(moved(face, "brow", Side.RIGHT, 0.0, 2.0))
    assert found[Quantity.BROW_HEIGHT, Side.RIGHT] - found[Quantity.BROW_HEIGHT, Side.LEFT] == pytest.approx(2.0)


def test_a_tilted_head_is_no_asymmetry(face: NDArray[np.float64]) -> None:
    turn = np.radians(12.0)
    rotation = np.array([[np.cos(turn), -np.sin(turn)], [np.sin(turn), np.cos(turn)]])
    for quantity in (Quantity.BROW_HEIGHT, Quantity.PALPEBRAL_APERTURE, Quantity.ORAL_COMMISSURE_HEIGHT):
        found = values(face @ rotation.T)
        assert found[quantity, Side.LEFT] == pytest.approx(found[quantity, Side.RIGHT], abs=1e-6)


def test_a_mirrored_face_swaps_its_sides(face: NDArray[np.float64], moved: Move) -> None:
    crooked = moved(face, "brow", Side.LEFT, 0.0, 4.0)
    mirrored = crooked[MIRROR_INDEX] * (-1.0, 1.0)
    before, after = values(crooked), values(mirrored)
    for (quantity, side), value in before.items():
        assert side is not None
        assert after[quantity, side.other] == pytest.approx(value, abs=1e-6)
