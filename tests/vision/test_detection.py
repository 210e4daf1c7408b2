"""dlib's detector, read from the file beside the landmark networks."""

from pathlib import Path

import numpy as np
import pytest

from palsygrader.settings import landmark_weights
from palsygrader.vision.detection import DETECTOR_FILE, FaceDetector, write_detector

SHIPPED = landmark_weights() / DETECTOR_FILE


class Refused:
    """Stands for dlib, whose own detector is not to be made."""

    @staticmethod
    def get_frontal_face_detector() -> None:
        raise AssertionError


def test_the_file_is_what_dlib_writes(tmp_path: Path) -> None:
    write_detector(tmp_path)
    assert (tmp_path / DETECTOR_FILE).read_bytes() == SHIPPED.read_bytes()


def test_the_file_is_read(monkeypatch: pytest.MonkeyPatch) -> None:
    import dlib

    monkeypatch.setattr(dlib, "get_frontal_face_detector", Refused.get_frontal_face_detector)
    FaceDetector(SHIPPED).load()
    with pytest.raises(AssertionError):
        FaceDetector().load()


@pytest.mark.parametrize("damaged", [True, False])
def test_a_file_that_is_damaged_or_missing_is_not_needed(tmp_path: Path, damaged: bool) -> None:
    file = tmp_path / DETECTOR_FILE
    if damaged:
        content = bytearray(SHIPPED.read_bytes())
        content[len(content) // 2] ^= 1
        file.write_bytes(content)
    grey = np.full((480, 640, 3), 128, dtype=np.uint8)
    assert FaceDetector(file).detect(grey) == ()


def test_a_folder_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    with pytest.raises(OSError, match=DETECTOR_FILE):
        write_detector(tmp_path / "missing")
