"""Landmarks: faces of real photographs, boxes, mirror-averaging."""

import csv
from pathlib import Path
from typing import Any

import cv2
import numpy as np
import pytest
from numpy.typing import NDArray

from palsygrader.domain.examination import Picture
from palsygrader.domain.face import ORAL_COMMISSURE, OUTER_CANTHUS, Side
from palsygrader.errors import InputError
from palsygrader.settings import landmark_weights
from palsygrader.vision.detection import Box
from palsygrader.vision.landmarks import box_of, find_face, locate_mirror_averaged
from palsygrader.vision.network_landmarker import NetworkLandmarker

Points = NDArray[np.float64]
HAND_PLACED = {
    OUTER_CANTHUS[Side.RIGHT]: 18,
    OUTER_CANTHUS[Side.LEFT]: 27,
    ORAL_COMMISSURE[Side.RIGHT]: 87,
    ORAL_COMMISSURE[Side.LEFT]: 93,
}
"""The London template's points of outer eye and mouth corners."""


def photograph(path: Path) -> Picture:
    return np.ascontiguousarray(np.asarray(cv2.imread(str(path)), dtype=np.uint8)[..., ::-1])


@pytest.fixture(scope="module")
def landmarker() -> NetworkLandmarker:
    return NetworkLandmarker(landmark_weights())


def test_eye_and_mouth_corners_lie_near_the_hand_placed_points(
    shared_data: Path, landmarker: NetworkLandmarker
) -> None:
    errors = []
    for person in ("001", "012", "034", "069", "101"):
        file = shared_data / "faces" / "london" / "neutral" / f"{person}.jpg"
        found = find_face(landmarker, photograph(file))
        with file.with_suffix(".csv").open() as table:
            truth = np.array([[float(row["x_px"]), float(row["y_px"])] for row in csv.DictReader(table)])
        way = found.points_px[list(HAND_PLACED)] - truth[list(HAND_PLACED.values())]
        errors.append(np.hypot(*way.T).mean() / found.eye_distance_px * 100.0)
        assert found.confidence > 0.9
    assert np.mean(errors) < 1.4


@pytest.mark.parametrize("file", ["zoom/15cm.jpg", "zoom/60cm.jpg", "lisa/lisa3.jpg"])
def test_near_far_and_tilted_faces_are_found(shared_data: Path, landmarker: NetworkLandmarker, file: str) -> None:
    assert find_face(landmarker, photograph(shared_data / "faces" / file)).confidence > 0.5


def test_a_small_face_is_found_on_a_larger_picture(shared_data: Path, landmarker: NetworkLandmarker) -> None:
    face = cv2.resize(photograph(shared_data / "faces" / "london" / "neutral" / "001.jpg"), (420, 420))
    room = np.full((720, 1280, 3), 200, np.uint8)
    room[200:620, 500:920] = face
    assert len(landmarker.detect(room)) == 1


def test_no_face_and_two_faces_are_refused(shared_data: Path, landmarker: NetworkLandmarker) -> None:
    with pytest.raises(InputError) as none:
        find_face(landmarker, np.full((300, 400, 3), 128, np.uint8))
    assert none.value.code == "input.no_face"
    one = photograph(shared_data / "faces" / "london" / "neutral" / "001.jpg")
    with pytest.raises(InputError) as two:
        find_face(landmarker, np.hstack([one, one]))
    assert two.value.code == "input.several_faces"
    assert two.value.values["count"] == 2


def test_the_mirrored_photograph_has_the_mirrored_landmarks(shared_data: Path, landmarker: NetworkLandmarker) -> None:
    picture = photograph(shared_data / "faces" / "london" / "smiling" / "012.jpg")
    seen = find_face(landmarker, picture)
    mirrored = find_face(landmarker, np.ascontiguousarray(picture[:, ::-1])).mirrored(picture.shape[1])
    difference = np.hypot(*(seen.points_px - mirrored.points_px).T) / seen.eye_distance_px * 100.0
    assert difference.mean() < 0.3


def test_a_picture_smaller_than_the_face_does_no_harm(landmarker: NetworkLandmarker) -> None:
    found = landmarker.locate(np.zeros((8, 8, 3), np.uint8), Box(-20.0, -20.0, 60.0, 60.0))
    assert np.isfinite(found.points_px).all()


def test_mirror_averaging_sees_cut_and_mirrored_faces_in_place(face: Points, fake_landmarker: Any) -> None:
    fake = fake_landmarker([face])
    picture, _ = fake.frames()[0]
    found = locate_mirror_averaged(fake, picture, box_of(face))
    np.testing.assert_allclose(found.points_px, face, atol=1e-9)


def test_the_box_of_a_face_moves_and_grows_with_it(face: Points) -> None:
    box = box_of(face)
    moved = box_of(face * 2.0 + (10.0, 20.0))
    assert moved.width_px == pytest.approx(2.0 * box.width_px)
    assert moved.left_px == pytest.approx(2.0 * box.left_px + 10.0)
    assert moved.top_px == pytest.approx(2.0 * box.top_px + 20.0)


@pytest.mark.parametrize("shape", [(1, 5000, 3), (5000, 1, 3), (1, 480, 3), (1, 1, 3)])
def test_a_picture_of_a_single_line_shows_no_face(shape: tuple[int, int, int]) -> None:
    assert NetworkLandmarker(landmark_weights()).detect(np.zeros(shape, dtype=np.uint8)) == ()
