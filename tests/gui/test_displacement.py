import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from palsygrader.domain.expressions import Expression
from palsygrader.gui.displacement import heat, rest_in_frame
from tests.gui.review_examples import EYE_DISTANCE_PX, face_points

REST = face_points(Expression.REST, 0, 1)


@given(angle_deg=st.floats(-20, 20), scale=st.floats(0.5, 2.0), x_px=st.floats(-200, 200), y_px=st.floats(-200, 200))
def test_a_moved_head_alone_shows_no_displacement(angle_deg: float, scale: float, x_px: float, y_px: float) -> None:
    turn = np.deg2rad(angle_deg)
    matrix = scale * np.array([[np.cos(turn), -np.sin(turn)], [np.sin(turn), np.cos(turn)]])
    now = REST @ matrix.T + (x_px, y_px)

    assert rest_in_frame(REST, now, Expression.OPEN_SMILE) == pytest.approx(now, abs=1e-6)


def test_only_what_moved_is_displaced() -> None:
    now = face_points(Expression.OPEN_SMILE, 1, 0.4)
    placed = rest_in_frame(REST, now, Expression.OPEN_SMILE)
    moved = np.hypot(*(now - placed).T) / EYE_DISTANCE_PX

    assert moved[36:48].max() < 0.01
    assert moved[48] == pytest.approx(0.144, abs=0.01)
    assert moved[54] == pytest.approx(0.4 * 0.144, abs=0.01)


def test_heat_lies_where_the_movement_is() -> None:
    now = face_points(Expression.BROW_RAISE, 1, 0.0)
    columns, rows = np.arange(120.0, 520.0, 10), np.arange(80.0, 420.0, 10)
    warm = heat(rest_in_frame(REST, now, Expression.BROW_RAISE), now, columns, rows)

    row, column = np.unravel_index(warm.argmax(), warm.shape)
    assert warm.shape == (34, 40)
    assert warm.min() >= 0.0
    assert warm.max() <= 1.0
    assert columns[column] < 320  # the patient's right is at the picture's left
    assert rows[row] < 220


def test_a_still_face_is_cold() -> None:
    warm = heat(REST, REST, np.arange(0.0, 600.0, 50), np.arange(0.0, 400.0, 50))

    assert warm.max() == 0.0
