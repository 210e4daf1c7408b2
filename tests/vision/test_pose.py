"""Head pose: known rotations of a head come back."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from numpy.typing import NDArray

from palsygrader.vision import pose
from palsygrader.vision.pose import PITCH_OF_LEVEL_HEAD_DEG, head_pose


def head(yaw_deg: float, pitch_deg: float, roll_deg: float) -> NDArray[np.float64]:
    """Return the landmarks of the mean head turned to the left, chin up, tilted to the left, seen from far."""
    yaw, pitch, roll = np.radians([yaw_deg, pitch_deg, roll_deg])
    turn = np.array([[np.cos(yaw), 0, -np.sin(yaw)], [0, 1, 0], [np.sin(yaw), 0, np.cos(yaw)]])
    nod = np.array([[1, 0, 0], [0, np.cos(pitch), np.sin(pitch)], [0, -np.sin(pitch), np.cos(pitch)]])
    tilt = np.array([[np.cos(roll), -np.sin(roll), 0], [np.sin(roll), np.cos(roll), 0], [0, 0, 1]])
    points = np.zeros((68, 2))
    points[list(pose._RIGID)] = 20.0 * (pose._HEAD @ (tilt @ nod @ turn).T)[:, :2] + (300.0, 200.0)
    return points


@pytest.mark.parametrize(
    ("yaw", "pitch", "roll"), [(0, 0, 0), (20, 0, 0), (-20, 0, 0), (0, 15, 0), (0, -15, 0), (0, 0, 25), (0, 0, -25)]
)
def test_a_known_rotation_comes_back(yaw: float, pitch: float, roll: float) -> None:
    found = head_pose(head(yaw, pitch, roll))
    assert found.yaw_deg == pytest.approx(yaw, abs=0.5)
    assert found.pitch_deg + PITCH_OF_LEVEL_HEAD_DEG == pytest.approx(pitch, abs=0.5)
    assert found.roll_deg == pytest.approx(roll, abs=0.5)
    assert found.residual_ratio < 0.001


def test_a_head_turned_to_the_patients_left_has_its_nose_tip_at_the_images_right() -> None:
    straight, turned = head(0, 0, 0), head(15, 0, 0)
    assert turned[30, 0] - turned[[36, 45], 0].mean() > straight[30, 0] - straight[[36, 45], 0].mean() + 1.0


@given(st.floats(0.2, 5.0), st.floats(-500, 500), st.floats(-500, 500))
def test_size_and_place_do_not_matter(scale: float, x: float, y: float) -> None:
    points = head(8, 5, -3)
    one, other = head_pose(points), head_pose(points * scale + (x, y))
    assert other.yaw_deg == pytest.approx(one.yaw_deg, abs=1e-6)
    assert other.pitch_deg == pytest.approx(one.pitch_deg, abs=1e-6)
    assert other.roll_deg == pytest.approx(one.roll_deg, abs=1e-6)
