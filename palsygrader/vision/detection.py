"""Find faces in a picture: dlib's HOG face detector (Dalal & Triggs 2005, doi 10.1109/CVPR.2005.177)."""

import hashlib
import threading
from contextlib import suppress
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any, Final

import cv2
import numpy as np

from palsygrader.domain.examination import Picture


@dataclass(frozen=True, slots=True)
class Box:
    """A face in a picture, in the picture's pixels; it may reach beyond the picture."""

    left_px: float
    top_px: float
    width_px: float
    height_px: float


DETECTION_PASSES: Final = ((480, 0), (480, 80), (960, 0))
"""Longer side of the picture handed to the detector and the border added to it, px; the next only when one shows none.

The detector sees faces from 80 px on: 17 % of the longer side at 480 px, 8 % at 960 px; near faces need the border.
"""
MIN_DETECTION_SCORE: Final = 0.1
"""Least detector score of a face. London photographs score 1.1 to 3, a near, bent head 0.2."""


DETECTOR_FILE: Final = "frontal_face.svm"
"""dlib's detector as `write_detector` writes it."""
_DETECTOR_SHA256: Final = "f3f7aa833fb4a14a46fc48689f45b98d85ef72d6dfaf8bdc012b7d3c522a5426"
"""Of that file as dlib 20 writes it; another one is not read."""


class FaceDetector:
    """dlib's detector; loads on first use.

    Safe to use from several threads: one call at a time is let through.

    Args:
        file: Of `write_detector`, read within a millisecond; without it, or where it is another one, dlib makes the
            same detector anew, which stops all threads of Python for a quarter of a second.
    """

    def __init__(self, file: Path | None = None) -> None:
        self._lock = threading.Lock()
        self._file = file

    def load(self) -> None:
        """Load the detector now."""
        with self._lock:
            _ = self._detector

    @cached_property
    def _detector(self) -> tuple[Any]:  # dlib has no types
        import dlib  # noqa: PLC0415 - loads late on purpose

        dlib_module: Any = dlib
        if self._file is not None and _is_whole(self._file):
            with suppress(RuntimeError):  # on Windows dlib opens no file whose path the code page cannot say
                return (dlib_module.fhog_object_detector(str(self._file)),)
        return (dlib_module.get_frontal_face_detector(),)

    def detect(self, image: Picture) -> tuple[Box, ...]:
        """Return the faces in an RGB picture, the largest first.

        Args:
            image: Shape (height, width, 3), uint8.
        """
        for size_px, border_px in DETECTION_PASSES:
            boxes = self._detect_at(image, size_px, border_px)
            if boxes:
                break
        return tuple(sorted(boxes, key=lambda box: box.width_px, reverse=True))

    def _detect_at(self, image: Picture, size_px: int, border_px: int) -> list[Box]:
        scale = min(1.0, size_px / max(image.shape[:2]))
        if scale * min(image.shape[:2]) < 1.0:  # too narrow to be reduced, or to show anything
            return []
        reduced = cv2.resize(image, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA) if scale < 1.0 else image
        border = (border_px,) * 4
        padded = cv2.copyMakeBorder(reduced, *border, cv2.BORDER_REPLICATE) if border_px else reduced
        with self._lock:
            (detector,) = self._detector
            found, _, _ = detector.run(np.ascontiguousarray(padded), 0, MIN_DETECTION_SCORE)
        return [
            Box((f.left() - border_px) / scale, (f.top() - border_px) / scale, f.width() / scale, f.height() / scale)
            for f in found
        ]


def write_detector(folder: Path) -> None:
    """Write dlib's detector as `DETECTOR_FILE` into a folder.

    Raises:
        OSError: It cannot be written.
    """
    import dlib  # noqa: PLC0415 - loads late on purpose

    dlib_module: Any = dlib
    try:
        dlib_module.get_frontal_face_detector().save(str(folder / DETECTOR_FILE))
    except RuntimeError as error:
        raise OSError(f"{folder / DETECTOR_FILE} cannot be written") from error


def _is_whole(file: Path) -> bool:
    try:
        return hashlib.sha256(file.read_bytes()).hexdigest() == _DETECTOR_SHA256
    except OSError:
        return False
