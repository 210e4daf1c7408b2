"""Iris: its width on real eyes, and when it is not believed."""

import csv
from pathlib import Path

import cv2
import numpy as np
import pytest
from numpy.typing import NDArray

from palsygrader.domain.face import LOWER_LID, UPPER_LID, Side
from palsygrader.settings import landmark_weights
from palsygrader.vision.iris import iris_diameter_px
from palsygrader.vision.landmarks import find_face
from palsygrader.vision.network_landmarker import NetworkLandmarker

IRIS_OUTLINES = (slice(2, 10), slice(10, 18))
"""Points of the London template on either iris."""


def test_it_agrees_with_hand_placed_outlines(shared_data: Path) -> None:
    dlib, ratios = NetworkLandmarker(landmark_weights()), []
    for person in ("001", "008", "020", "043", "069", "101", "112"):
        file = shared_data / "faces" / "london" / "neutral" / f"{person}.jpg"
        picture = np.ascontiguousarray(np.asarray(cv2.imread(str(file)), dtype=np.uint8)[..., ::-1])
        with file.with_suffix(".csv").open() as table:
            truth = np.array([[float(row["x_px"]), float(row["y_px"])] for row in csv.DictReader(table)])
        widths = [np.ptp(truth[outline, 0]) for outline in IRIS_OUTLINES]
        found = iris_diameter_px(picture, find_face(dlib, picture).points_px)
        assert found is not None
        ratios.append(found / np.mean(widths))
    assert np.mean(ratios) == pytest.approx(1.0, abs=0.03)
    assert np.std(ratios) < 0.06


def drawn_eyes(face: NDArray[np.float64], radii_px: dict[Side, float]) -> NDArray[np.uint8]:
    picture = np.full((512, 512, 3), 220, np.uint8)
    for side, radius_px in radii_px.items():
        centre = 2.0 * face[[*UPPER_LID[side], *LOWER_LID[side]]].mean(axis=0)
        cv2.circle(
            picture, tuple(np.rint(centre * 16).astype(int).tolist()), round(radius_px * 16), (60,) * 3, -1, 16, 4
        )
    return picture


def test_a_drawn_iris_has_its_diameter(face: NDArray[np.float64]) -> None:
    found = iris_diameter_px(drawn_eyes(face, {Side.LEFT: 12.0, Side.RIGHT: 12.0}), 2.0 * face)
    assert found == pytest.approx(24.0, rel=0.06)


@pytest.mark.parametrize("radii", [{}, {Side.LEFT: 12.0}, {Side.LEFT: 10.0, Side.RIGHT: 14.0}])
def test_missing_and_unequal_irises_are_not_believed(face: NDArray[np.float64], radii: dict[Side, float]) -> None:
    assert iris_diameter_px(drawn_eyes(face, radii), 2.0 * face) is None


def test_a_closed_eye_or_a_small_face_has_no_iris(face: NDArray[np.float64]) -> None:
    picture = drawn_eyes(face, {Side.LEFT: 12.0, Side.RIGHT: 12.0})
    closed = 2.0 * face
    closed[list(UPPER_LID[Side.LEFT]), 1] = closed[list(LOWER_LID[Side.LEFT]), 1]
    assert iris_diameter_px(picture, closed) is None
    assert iris_diameter_px(picture, 0.5 * face) is None
