"""Alignment: head movement drops out, facial movement stays."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray

from palsygrader.domain.expressions import Expression
from palsygrader.domain.face import OUTER_CANTHUS, Side
from palsygrader.domain.landmarks import MIRROR_INDEX
from palsygrader.vision.alignment import STABLE_POINTS, align, to_face_units


def test_face_units_are_percent_of_the_eye_distance_with_the_patients_left_at_positive_x(
    face: NDArray[np.float64],
) -> None:
    units = to_face_units(face)
    left, right = units[OUTER_CANTHUS[Side.LEFT]], units[OUTER_CANTHUS[Side.RIGHT]]
    assert left[0] - right[0] == pytest.approx(100.0)
    assert units[8, 1] < 0 < units[19, 1]


@settings(max_examples=30)
@given(st.floats(0.5, 2.0), st.floats(-30, 30), st.floats(-100, 100), st.floats(-100, 100))
def test_moved_turned_and_scaled_faces_align_to_the_same_points(
    scale: float, turn_deg: float, x: float, y: float
) -> None:
    random = np.random.default_rng(3)
    face = random.uniform(0, 100, (68, 2))
    rest = to_face_units(face)
    turn = np.radians(turn_deg)
    rotation = np.array([[np.cos(turn), -np.sin(turn)], [np.sin(turn), np.cos(turn)]])
    found = align((scale * face @ rotation.T + (x, y))[np.newaxis], rest, STABLE_POINTS[Expression.OPEN_SMILE])[0]
    np.testing.assert_allclose(found, rest, atol=1e-6)


def test_an_eye_corner_dragged_by_a_smile_does_not_pull_the_face(face: NDArray[np.float64]) -> None:
    rest = to_face_units(face)
    dragged = face.copy()
    dragged[OUTER_CANTHUS[Side.LEFT], 1] -= 3.0
    found = align(dragged[np.newaxis], rest, STABLE_POINTS[Expression.OPEN_SMILE])[0]
    assert np.abs(found[48:] - rest[48:]).max() < 0.15


def test_stable_points_are_the_same_on_both_sides() -> None:
    for expression, stable in STABLE_POINTS.items():
        assert sorted(MIRROR_INDEX[list(stable)]) == sorted(stable), expression
