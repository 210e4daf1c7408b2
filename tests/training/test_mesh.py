"""The moving mesh: normals, areas, the pose of the head, and the sky it sees."""

import numpy as np
import pytest

from palsygrader.training.mesh import HeadPose, posed, vertex_areas, vertex_normals
from palsygrader.training.occlusion import sky_seen

SQUARE = np.array([[-4, -4, 0], [4, -4, 0], [4, 4, 0], [-4, 4, 0]], np.float32)
TRIANGLES = np.array([[0, 1, 2], [0, 2, 3]])


def test_normals_of_a_flat_square_face_the_front() -> None:
    assert np.allclose(vertex_normals(SQUARE, TRIANGLES), [0, 0, 1])


def test_areas_grow_with_the_square() -> None:
    assert np.allclose(vertex_areas(2 * SQUARE, TRIANGLES), 4 * vertex_areas(SQUARE, TRIANGLES))


@pytest.mark.parametrize(
    ("pose", "axis"),
    [(HeadPose(yaw_deg=5), 0), (HeadPose(roll_deg=5), 0), (HeadPose(aside_cm=1), 0), (HeadPose(pitch_deg=-5), 1)],
)
def test_head_moves_towards_the_patients_left_and_up(pose: HeadPose, axis: int) -> None:
    nose, chest = np.array([[0, 2, 12], [0, -17, 5]], np.float32)
    moved = posed(np.stack([nose, chest]), pose) - np.stack([nose, chest])
    assert moved[0, axis] > 0.5
    assert np.allclose(moved[1], 0)


def test_a_screen_in_front_hides_the_sky() -> None:
    steps = np.linspace(-4, 4, 17)
    flat = np.stack(np.meshgrid(steps, steps, [0.0]), axis=-1).reshape(-1, 3)
    row = np.arange(16)[:, None] * 17 + np.arange(16)
    cells = np.stack([row, row + 1, row + 18], axis=-1).reshape(-1, 3)
    cells = np.concatenate([cells, np.stack([row, row + 18, row + 17], axis=-1).reshape(-1, 3)])
    screen = flat + np.array([0, 0, 1.5])
    both = np.concatenate([flat, screen]).astype(np.float32)
    normals = np.tile(np.array([0, 0, 1], np.float32), (len(both), 1))
    seen = sky_seen(both, normals, np.concatenate([cells, cells + len(flat)]))
    middle = 8 * 17 + 8
    assert seen[middle] < 0.5
    assert seen[len(flat) + middle] > 0.95
