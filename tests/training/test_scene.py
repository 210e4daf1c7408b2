"""Pictures of the digital patient. Needs the face model and VTK."""

import numpy as np
import pytest

from palsygrader.domain.expressions import Expression
from palsygrader.domain.face import ORAL_COMMISSURE, Side
from palsygrader.domain.landmarks import MIRROR_INDEX
from palsygrader.training.face_model import FaceModel
from palsygrader.training.mesh import HeadPose
from palsygrader.training.paint import Look
from palsygrader.training.population import draw_sitting
from palsygrader.training.room import paint_room
from palsygrader.training.simulate import DigitalPatient, expression_activation

pytest.importorskip("vtkmodules", reason="the extra `simulate` (VTK) is not installed")

from palsygrader.training.render import Camera
from palsygrader.training.scene import Scene

CAMERA = Camera(width_px=320, height_px=240)
GREY = (190.0, 195.0, 200.0)


def scene(model: FaceModel, patient: DigitalPatient) -> Scene:
    return Scene(model=model, patient=patient, look=Look(), camera=CAMERA, background=(GREY, GREY))


@pytest.fixture(scope="module")
def healthy(model: FaceModel) -> Scene:
    return scene(model, DigitalPatient(seed=2, asymmetry_ratio=0.0))


def test_same_seed_gives_the_same_pixels(model: FaceModel, healthy: Scene) -> None:
    smile = expression_activation(Expression.OPEN_SMILE, 1.0)
    again = scene(model, DigitalPatient(seed=2, asymmetry_ratio=0.0))
    first, second = (one.picture(smile, HeadPose(yaw_deg=2), 7) for one in (healthy, again))
    assert first.shape == (240, 320, 3)
    assert np.array_equal(first, second)
    assert first.std() > 20


def test_patients_left_is_at_the_images_right(healthy: Scene) -> None:
    points = healthy.landmarks_px({}, HeadPose())
    assert points[ORAL_COMMISSURE[Side.LEFT], 0] > CAMERA.width_px / 2 > points[ORAL_COMMISSURE[Side.RIGHT], 0]
    assert points[8, 1] > points[27, 1]


def test_truth_lies_in_the_picture(healthy: Scene) -> None:
    for expression in Expression:
        points = healthy.landmarks_px(expression_activation(expression, 1.0), HeadPose())
        assert (points > 0).all()
        assert (points < (CAMERA.width_px - 1, CAMERA.height_px - 1)).all()


def test_healthy_smile_is_even_in_the_picture(healthy: Scene) -> None:
    smile = expression_activation(Expression.OPEN_SMILE, 1.0)
    moved = np.linalg.norm(healthy.landmarks_px(smile, HeadPose()) - healthy.landmarks_px({}, HeadPose()), axis=1)
    assert moved[48:] == pytest.approx(moved[MIRROR_INDEX][48:], rel=0.2, abs=0.4)


def test_the_room_is_seen_beside_the_patient_and_through_no_one(model: FaceModel) -> None:
    room = draw_sitting(20).room
    patient, pose = DigitalPatient(seed=2), HeadPose(yaw_deg=12.0)
    pictures = []
    for background in (room, (GREY, GREY)):
        drawn = Scene(
            model=model, patient=patient, look=Look(), camera=CAMERA, background=background, sensor_noise=False
        )
        pictures.append(drawn.picture({}, pose, 0).astype(int))
        x, y = drawn.landmarks_px({}, pose)[33].round().astype(int)
    in_room, before_grey = pictures
    behind = paint_room(room, CAMERA.width_px, CAMERA.height_px, room.seen_cm(36.0, CAMERA.distance_cm))
    assert np.array_equal(in_room[:120, :60], behind[:120, :60])
    assert (before_grey[:120, :60] == np.rint(GREY)).all()
    assert np.abs(in_room - before_grey)[y - 20 : y + 20, x - 15 : x + 15].max() <= 1


def test_the_shirt_is_whole_on_both_shoulders(model: FaceModel) -> None:
    """From far off and from below, an edge cut too near would show the shirt's dark inside."""
    white = (250.0, 250.0, 250.0)
    camera = Camera(width_px=1280, height_px=720, distance_cm=97.0, height_cm=-0.1, visible_height_cm=28.3)
    drawn = Scene(
        model=model,
        patient=draw_sitting(20).patient,
        look=Look(shirt=white),
        camera=camera,
        background=(white, white),
        sensor_noise=False,
    )
    beside_neck = np.abs(np.arange(1280) - 640) > 8.5 * camera.pixels_per_cm
    assert drawn.picture({}, HeadPose(), 0)[620:, beside_neck].min() > 180


def test_lips_are_drawn_where_truth_says(healthy: Scene) -> None:
    picture = healthy.picture({}, HeadPose(), 0).astype(float)
    points = healthy.landmarks_px({}, HeadPose())
    lip = points[[57, 66]].mean(axis=0).round().astype(int)
    chin = points[[8, 57]].mean(axis=0).round().astype(int)
    redness = picture[..., 0] - picture[..., 1]
    assert redness[lip[1], lip[0]] > redness[chin[1], chin[0]] + 5


def test_rehearsal_changes_the_shade_of_the_full_expression_only(healthy: Scene) -> None:
    smile = expression_activation(Expression.OPEN_SMILE, 1.0)
    rest, full = healthy.picture({}, HeadPose(), 0), healthy.picture(smile, HeadPose(), 0)
    healthy.rehearse(smile)
    assert np.array_equal(healthy.picture({}, HeadPose(), 0), rest)
    assert not np.array_equal(healthy.picture(smile, HeadPose(), 0), full)
