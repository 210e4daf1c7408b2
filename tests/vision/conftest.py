"""A synthetic face and a landmarker that sees it: no picture, no model."""

from collections.abc import Callable, Mapping, Sequence

import numpy as np
import pytest
from numpy.typing import NDArray

from palsygrader.domain.examination import Picture
from palsygrader.domain.face import ALA, BROW, LOWER_LIP, ORAL_COMMISSURE, UPPER_LID, UPPER_LIP, Side
from palsygrader.domain.landmarks import Landmarks
from palsygrader.vision.detection import Box
from palsygrader.vision.landmarks import box_of

# The mean face of the London photographs, percent of the eye distance, origin between the eyes, y down.
# fmt: off
_FACE = (
    (-81.2, 4.1), (-79.5, 25.5), (-76.4, 46.2), (-72.9, 67.1), (-66.7, 86.9), (-55.5, 103.8),
    (-39.8, 117.5), (-21.3, 127.4), (0.0, 130.5), (21.3, 127.4), (39.8, 117.5), (55.5, 103.8),
    (66.7, 86.9), (72.9, 67.1), (76.4, 46.2), (79.5, 25.5), (81.2, 4.1), (-67.7, -13.7),
    (-58.0, -24.6), (-43.3, -28.8), (-28.1, -27.3), (-13.5, -22.0), (13.5, -22.0), (28.1, -27.3),
    (43.3, -28.8), (58.0, -24.6), (67.7, -13.7), (0.0, -5.1), (0.0, 8.1), (0.0, 21.0),
    (0.0, 34.6), (-15.3, 45.9), (-7.9, 48.2), (0.0, 50.3), (7.9, 48.2), (15.3, 45.9),
    (-50.0, 0.0), (-41.4, -6.1), (-30.6, -5.9), (-21.2, 1.0), (-31.1, 3.3), (-41.9, 3.6),
    (21.2, 1.0), (30.6, -5.9), (41.4, -6.1), (50.0, 0.0), (41.9, 3.6), (31.1, 3.3),
    (-31.2, 73.9), (-19.3, 67.9), (-8.2, 64.6), (0.0, 66.6), (8.2, 64.6), (19.3, 67.9),
    (31.2, 73.9), (19.7, 82.7), (8.7, 86.2), (0.0, 87.0), (-8.7, 86.2), (-19.7, 82.7),
    (-25.8, 74.3), (-8.3, 72.6), (0.0, 73.2), (8.3, 72.6), (25.8, 74.3), (8.3, 75.5),
    (0.0, 76.3), (-8.3, 75.5),
)
# fmt: on
SIZE_PX = 256
EYE_DISTANCE_PX = 90.0
CENTRE_PX = (127.5, 100.0)


@pytest.fixture
def face() -> NDArray[np.float64]:
    """Return 68 points of a symmetric face in a picture of 256x256 pixels, shape (68, 2)."""
    return np.array(_FACE) * EYE_DISTANCE_PX / 100.0 + CENTRE_PX


PARTS: dict[str, Mapping[Side, tuple[int, ...]]] = {
    "brow": BROW,
    "mouth_corner": {side: (index,) for side, index in ORAL_COMMISSURE.items()},
    "upper_lip": UPPER_LIP,
    "lower_lip": LOWER_LIP,
    "ala": {side: (index,) for side, index in ALA.items()},
    "upper_lid": UPPER_LID,
}


def move(points: NDArray[np.float64], part: str, side: Side, away: float, up: float) -> NDArray[np.float64]:
    """Return the points with a part moved away from the midline and up, in percent of the eye distance."""
    moved = points.copy()
    sign = 1.0 if side is Side.LEFT else -1.0
    moved[list(PARTS[part][side])] += np.array([sign * away, -up]) * EYE_DISTANCE_PX / 100.0
    return moved


@pytest.fixture
def moved() -> Callable[[NDArray[np.float64], str, Side, float, float], NDArray[np.float64]]:
    """Return the function that moves a part of a face."""
    return move


class FakeLandmarker:
    """Sees the scripted face of each frame, wherever the picture was cut, and mirrored when it was mirrored.

    The pictures of `frames` carry the frame's number in red, the column in green and the row in blue.
    """

    name = "fake"
    sha256 = "0" * 64

    def __init__(self, script: Sequence[NDArray[np.float64] | None], face_counts: Sequence[int] | None = None) -> None:
        self.script = script
        self.face_counts = face_counts or [0 if points is None else 1 for points in script]
        self.detections = 0

    def frames(self, interval_ms: float = 1000.0 / 30.0) -> list[tuple[Picture, float]]:
        """Return the clip that shows the script."""
        pictures = []
        for number in range(len(self.script)):
            picture = np.zeros((SIZE_PX, SIZE_PX, 3), np.uint8)
            picture[..., 0] = number
            picture[..., 1] = np.arange(SIZE_PX)
            picture[..., 2] = np.arange(SIZE_PX)[:, np.newaxis]
            pictures.append((picture, number * interval_ms))
        return pictures

    def detect(self, image: Picture) -> tuple[Box, ...]:
        self.detections += 1
        number = int(image[0, 0, 0])
        points = self.script[number]
        box = Box(0.0, 0.0, 10.0, 10.0) if points is None else box_of(points)
        return (box,) * self.face_counts[number]

    def locate(self, image: Picture, box: Box) -> Landmarks:
        points = self.script[int(image[0, 0, 0])]
        if points is None:
            return Landmarks(np.tile([box.left_px, box.top_px], (68, 1)), 0.0)
        columns = image[0, :, 1]
        here = Landmarks(points - (float(columns.min()), float(image[0, 0, 2])), 1.0)
        return here.mirrored(len(columns)) if columns[0] > columns[-1] else here


@pytest.fixture
def fake_landmarker() -> type[FakeLandmarker]:
    """Return the class of the scripted landmarker."""
    return FakeLandmarker
