"""How a camera sees a moving photograph."""

import cv2
import numpy as np
import pytest

from palsygrader.training.mesh import HeadPose

pytest.importorskip("vtkmodules", reason="the extra `simulate` (VTK) is not installed")

from palsygrader.training.puppet_framing import Framing

PLACES = ((250.0, 300.0), (520.0, 310.0), (400.0, 480.0))


def framing(side_px: int, zoom: float, rotation: np.ndarray | None = None) -> Framing:
    turned = np.eye(3) if rotation is None else rotation
    return Framing(side_px, zoom, np.array([400.0, 390.0]), pixels_per_cm=20.0, rotation=turned)


@pytest.mark.parametrize(("side_px", "zoom"), [(800, 1.1), (480, 0.62), (360, 0.9)])
@pytest.mark.parametrize("pose", [HeadPose(), HeadPose(roll_deg=9.0, aside_cm=0.5), HeadPose(roll_deg=-7.0)], ids=str)
def test_points_lie_where_they_are_seen(side_px: int, zoom: float, pose: HeadPose) -> None:
    seen = framing(side_px, zoom)
    points = seen.points_px(np.array(PLACES), pose)
    for place, point in zip(PLACES, points, strict=True):
        photograph = np.zeros((800, 800, 3), np.uint8)
        cv2.circle(photograph, (round(place[0]), round(place[1])), 4, (255, 255, 255), cv2.FILLED, cv2.LINE_AA)
        picture = seen.picture(photograph, pose)
        assert picture.shape == (side_px, side_px, 3)
        light = picture[..., 0].astype(float)
        rows, columns = np.mgrid[:side_px, :side_px]
        found = np.array([(columns * light).sum(), (rows * light).sum()]) / light.sum()
        assert found == pytest.approx(point, abs=0.1)


def test_the_head_tilts_to_its_left_shoulder_and_moves_to_its_left() -> None:
    seen = framing(800, 1.0)
    top, chin = np.array([400.0, 200.0]), np.array([400.0, 600.0])
    tilted = seen.points_px(np.array([top, chin]), HeadPose(roll_deg=5.0))
    assert tilted[0, 0] > tilted[1, 0] + 20
    moved, still = (seen.points_px(top[None], pose)[0] for pose in (HeadPose(aside_cm=0.5), HeadPose()))
    assert moved - still == pytest.approx([10.0, 0.0])


def test_the_pose_that_is_seen_adds_the_tilt_to_the_photographs_own() -> None:
    pitch, yaw = np.radians((6.0, -4.0))
    about_x = np.array([[1, 0, 0], [0, np.cos(pitch), -np.sin(pitch)], [0, np.sin(pitch), np.cos(pitch)]])
    about_y = np.array([[np.cos(yaw), 0, np.sin(yaw)], [0, 1, 0], [-np.sin(yaw), 0, np.cos(yaw)]])
    seen = framing(800, 1.0, about_y @ about_x)
    upright, tilted = seen.pose(HeadPose()), seen.pose(HeadPose(roll_deg=8.0, aside_cm=0.3))
    assert (upright.pitch_deg, upright.yaw_deg, upright.roll_deg) == pytest.approx((6.0, -4.0, 0.0), abs=1e-6)
    assert (tilted.roll_deg, tilted.aside_cm) == pytest.approx((8.0, 0.3), abs=0.05)
