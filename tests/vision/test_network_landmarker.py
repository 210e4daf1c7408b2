"""The landmark networks in use: their files, their agreement with what was trained, irises and confidence."""

import json
import shutil
from pathlib import Path

import numpy as np
import pytest

from palsygrader.capture.photograph import read_photograph
from palsygrader.domain.examination import Picture
from palsygrader.domain.face import EYE, IRIS, LANDMARK_COUNT, POINT_COUNT, Side
from palsygrader.domain.landmarks import POINT_MIRROR_INDEX
from palsygrader.errors import ModelError
from palsygrader.settings import landmark_weights
from palsygrader.vision.detection import Box
from palsygrader.vision.landmarks import box_of
from palsygrader.vision.network_landmarker import (
    BAD_ERROR_RATIO,
    CARD_FILE,
    GOOD_ERROR_RATIO,
    NetworkLandmarker,
    confidence_of_errors,
)


@pytest.fixture(scope="module")
def landmarker() -> NetworkLandmarker:
    return NetworkLandmarker(landmark_weights())


@pytest.fixture
def photograph(shared_data: Path) -> Picture:
    return read_photograph(shared_data / "faces" / "london" / "neutral" / "012.jpg")


@pytest.fixture
def copied(tmp_path: Path) -> Path:
    return Path(shutil.copytree(landmark_weights(), tmp_path / "weights"))


def test_the_files_are_those_of_the_card(landmarker: NetworkLandmarker) -> None:
    card = json.loads((landmark_weights() / CARD_FILE).read_text(encoding="utf-8"))
    assert card["sha256"] == landmarker.sha256
    assert sum(file.stat().st_size for file in landmark_weights().iterdir()) <= 20_000_000


@pytest.mark.parametrize("name", ["eye.onnx", CARD_FILE])
def test_a_missing_file_is_told(copied: Path, name: str) -> None:
    (copied / name).unlink()
    with pytest.raises(ModelError) as told:
        NetworkLandmarker(copied).load()
    assert told.value.code == "model.missing"


def test_a_changed_file_is_not_run(copied: Path) -> None:
    content = bytearray((copied / "mouth.onnx").read_bytes())
    content[len(content) // 2] ^= 1
    (copied / "mouth.onnx").write_bytes(content)
    with pytest.raises(ModelError) as told:
        NetworkLandmarker(copied).load()
    assert told.value.code == "model.damaged"


def test_each_iris_lies_in_its_eye(landmarker: NetworkLandmarker, photograph: Picture) -> None:
    points_px, _ = landmarker.locate_points(photograph, landmarker.detect(photograph)[0])
    assert points_px.shape == (POINT_COUNT, 2)
    for side in Side:
        eye, centre = points_px[list(EYE[side])], points_px[IRIS[side][0]]
        assert (eye.min(axis=0) < centre).all()
        assert (centre < eye.max(axis=0)).all()


def test_irises_of_the_mirrored_picture_are_the_mirrored_irises(
    landmarker: NetworkLandmarker, photograph: Picture
) -> None:
    box = box_of(landmarker.locate(photograph, landmarker.detect(photograph)[0]).points_px)
    width_px = photograph.shape[1]
    there = Box(width_px - 1 - box.left_px - box.width_px, box.top_px, box.width_px, box.height_px)
    irises_px, confidences = landmarker.locate_irises(photograph, box)
    mirrored_px, mirrored_confidences = landmarker.locate_irises(np.ascontiguousarray(photograph[:, ::-1]), there)
    order = POINT_MIRROR_INDEX[LANDMARK_COUNT:] - LANDMARK_COUNT
    np.testing.assert_allclose(width_px - 1 - mirrored_px[order, 0], irises_px[:, 0], atol=0.01)
    np.testing.assert_allclose(mirrored_px[order, 1], irises_px[:, 1], atol=0.01)
    np.testing.assert_allclose(mirrored_confidences[order], confidences, atol=1e-3)
    placed_px, _ = landmarker.locate_points(photograph, box)
    assert np.abs(irises_px - placed_px[LANDMARK_COUNT:]).max() < 0.02 * box.width_px


def test_a_picture_of_noise_is_not_trusted(landmarker: NetworkLandmarker, photograph: Picture) -> None:
    box = landmarker.detect(photograph)[0]
    noise = np.random.default_rng(1).integers(0, 256, photograph.shape, dtype=np.uint8)
    assert landmarker.locate(photograph, box).confidence > 0.9
    assert landmarker.locate(noise, box).confidence < 0.2


def test_the_answer_settles_when_it_is_followed(landmarker: NetworkLandmarker, photograph: Picture) -> None:
    """The box of the answer gives nearly the same answer again: the live path never wanders off."""
    found = landmarker.locate(photograph, landmarker.detect(photograph)[0])
    for _ in range(5):
        followed = landmarker.locate(photograph, box_of(found.points_px))
        step = np.linalg.norm(followed.points_px - found.points_px, axis=1)[17:].mean() / found.eye_distance_px
        found = followed
    assert step < 0.002


@pytest.mark.parametrize(
    ("error", "confidence"),
    [(GOOD_ERROR_RATIO, 1.0), (BAD_ERROR_RATIO, 0.0), ((GOOD_ERROR_RATIO + BAD_ERROR_RATIO) / 2, 0.5), (1.0, 0.0)],
)
def test_confidence_falls_with_the_expected_error(error: float, confidence: float) -> None:
    errors = np.full(POINT_COUNT, error)
    errors[:17] = 9.0  # the jaw does not count
    errors[LANDMARK_COUNT:] = 9.0  # nor do the irises, which a closed lid hides
    assert confidence_of_errors(errors) == pytest.approx(confidence)


@pytest.mark.parametrize("card", ["1.5", "[]", "null", "[" * 100_000])
def test_a_card_that_is_none_is_told(tmp_path: Path, card: str) -> None:
    for file in landmark_weights().glob("*.onnx"):
        (tmp_path / file.name).symlink_to(file)
    (tmp_path / CARD_FILE).write_text(card, encoding="utf-8")
    with pytest.raises(ModelError, match=r"model\.(damaged|missing)"):
        NetworkLandmarker(tmp_path).load()
