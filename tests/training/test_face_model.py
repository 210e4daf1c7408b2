"""The face model: sides, splitting, landmarks."""

from pathlib import Path

import numpy as np
import pytest

from palsygrader.domain.face import ORAL_COMMISSURE, Side
from palsygrader.domain.landmarks import MIRROR_INDEX
from palsygrader.training.face_model import FaceModel, landmark_points, load_face_model, scalp_depth, sided


def test_missing_model_is_told(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        load_face_model(tmp_path)


def test_plus_x_is_the_patients_left(model: FaceModel) -> None:
    points = landmark_points(model.neutral)
    assert points[ORAL_COMMISSURE[Side.LEFT], 0] > 0 > points[ORAL_COMMISSURE[Side.RIGHT], 0]


def test_mean_face_is_symmetric(model: FaceModel) -> None:
    points = landmark_points(model.neutral)
    mirrored = points[MIRROR_INDEX] * (-1, 1, 1)
    assert np.abs(points - mirrored)[:17].max() < 0.35  # the jaw's vertices are not exact partners
    assert np.abs(points - mirrored)[17:].max() < 0.1


@pytest.mark.parametrize("shape", ["mouthPucker", "mouthFunnel", "mouthRollLower"])
def test_split_shapes_move_their_own_side(model: FaceModel, shape: str) -> None:
    left = np.linalg.norm(model.shapes[sided(shape, Side.LEFT)], axis=1)
    assert left[model.neutral[:, 0] < -0.8].max() == 0
    assert left[model.neutral[:, 0] > 0.8].max() > 0.5


def test_moving_nothing_changes_nothing(model: FaceModel) -> None:
    person = model.person(np.array([1.0, -1.0]))
    assert np.array_equal(model.moved(person, {"mouthSmile_L": 0.0}), person)
    assert not np.array_equal(person, model.neutral)


def test_scalp_leaves_the_face_bare(model: FaceModel) -> None:
    inside = scalp_depth(model.neutral)
    assert inside[model.neutral[:, 1].argmax()] > 2
    assert landmark_points(np.repeat(inside[:, None], 3, axis=1).astype(np.float32)).max() < 0


@pytest.mark.parametrize(("look", "axis", "sign"), [("Up", 1, 1), ("Down", 1, -1), ("Left", 0, 1), ("Right", 0, -1)])
def test_a_look_takes_its_own_iris_along(model: FaceModel, look: str, axis: int, sign: int) -> None:
    straight, turned = (
        model.iris.of(model.moved(model.neutral, {sided(f"eyeball{look}", Side.LEFT): weight})) for weight in (0.0, 0.5)
    )
    way_cm = (turned - straight).reshape(2, 5, 3)
    assert not way_cm[0].any()  # the right eye's
    assert (sign * way_cm[1, :, axis] > 0.2).all()
