"""Millimetres: one scale, from several frames, with its own noise."""

from pathlib import Path
from typing import Any

import cv2
import numpy as np
import pytest
from numpy.typing import NDArray

from palsygrader.domain.examination import KeyFrame, Picture
from palsygrader.domain.expressions import Expression
from palsygrader.domain.face import Side
from palsygrader.domain.landmarks import Landmarks
from palsygrader.domain.measurement import Measurement, Quantity, Unit
from palsygrader.settings import landmark_weights
from palsygrader.vision import millimetres
from palsygrader.vision.millimetres import IRIS_NOISE_RATIO, in_millimetres, nearest, with_median_iris
from palsygrader.vision.motion import analyse_expression
from palsygrader.vision.network_landmarker import NetworkLandmarker

PICTURE = np.zeros((4, 4, 3), np.uint8)


def length(value: float, noise: float | None, unit: Unit = Unit.EYE_DISTANCE_PERCENT) -> Measurement:
    return Measurement(Quantity.BROW_ELEVATION, Expression.BROW_RAISE, Side.LEFT, value, unit, noise)


def test_lengths_follow_with_the_noise_of_the_scale(face: NDArray[np.float64]) -> None:
    rest = Landmarks(face, 1.0, iris_diameter_px=11.77)
    mm_per_percent = rest.eye_distance_px / 100.0
    found = in_millimetres((length(10.0, 0.2), length(10.0, None), length(50.0, 1.0, Unit.PERCENT)), rest, 11.77)
    assert [m.unit for m in found] == [Unit.MM, Unit.MM]
    assert found[0].value == pytest.approx(10.0 * mm_per_percent)
    assert found[0].noise == pytest.approx(np.hypot(0.2, 10.0 * IRIS_NOISE_RATIO) * mm_per_percent)
    assert found[1].noise is None
    assert in_millimetres((length(10.0, 0.2),), Landmarks(face, 1.0), 11.77) == ()


def test_one_wrong_iris_does_not_change_the_scale(face: NDArray[np.float64], monkeypatch: pytest.MonkeyPatch) -> None:
    found: dict[int, float | None] = {0: 12.0, 1: 12.2, 2: 16.0, 3: None}

    def measured(picture: Picture, points_px: NDArray[np.float64]) -> float | None:
        return found[int(picture[0, 0, 0])]

    monkeypatch.setattr(millimetres, "iris_diameter_px", measured)
    pictures = {number: np.full((4, 4, 3), number, np.uint8) for number in found}
    frame = KeyFrame(pictures[2], Landmarks(face, 1.0, 16.0), 0.0)
    points_px = np.stack([face] * len(found))
    assert with_median_iris(frame, pictures, points_px).landmarks.iris_diameter_px == pytest.approx(12.2)
    assert with_median_iris(frame, {3: pictures[3]}, points_px).landmarks.iris_diameter_px is None


def test_the_frames_about_rest_are_measured() -> None:
    assert list(nearest(dict.fromkeys(range(0, 180, 4), PICTURE), 20.0)) == list(range(4, 40, 4))
    assert list(nearest({0: PICTURE}, 0.5)) == [0]


def test_an_examination_has_one_scale(shared_data: Path) -> None:
    dlib: Any = NetworkLandmarker(landmark_weights())
    folder = shared_data / "faces" / "london"
    neutral, smiling = (
        np.ascontiguousarray(np.asarray(cv2.imread(str(folder / kind / "001.jpg")), dtype=np.uint8)[..., ::-1])
        for kind in ("neutral", "smiling")
    )
    rest = analyse_expression(Expression.REST, [(neutral, 0.0)], dlib).rest
    clip = [(smiling, number * 66.0) for number in range(6)]
    landmarks = rest.landmarks
    for iris_px in (landmarks.iris_diameter_px, 30.0, None):
        given = KeyFrame(rest.picture, Landmarks(landmarks.points_px, 1.0, iris_px), 0.0)
        record = analyse_expression(Expression.OPEN_SMILE, clip, dlib, rest=given)
        percent = [m.value for m in record.measurements if m.unit is Unit.EYE_DISTANCE_PERCENT]
        mm = [m.value for m in record.measurements if m.unit is Unit.MM]
        scale = 0.0 if iris_px is None else 11.77 / iris_px * landmarks.eye_distance_px / 100.0
        assert mm == pytest.approx([] if iris_px is None else [value * scale for value in percent])
