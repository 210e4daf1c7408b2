"""Follow one face through a live picture: detection at intervals, tracking between, smoothing without visible lag.

While a face is tracked the detector looks beside the tracking, on a thread of its own, and what it found counts from
the first frame after it: so no frame waits for both.
"""

from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass, replace
from typing import Final

import numpy as np
from numpy.typing import NDArray

from palsygrader.domain.examination import Picture
from palsygrader.domain.landmarks import Landmarks
from palsygrader.vision.detection import Box
from palsygrader.vision.landmarks import FaceLandmarker, box_of

DETECTION_INTERVAL_NS: Final = 400_000_000
"""Between two detections in the whole picture: a lost face or a second one is noticed within this time."""
SEARCH_INTERVAL_NS: Final = 150_000_000
"""Between two detections while no face is in view: an empty picture costs the detector the most."""
MIN_OVERLAP: Final = 0.3
"""Least overlap (intersection over union) of the tracked box with a detected one; below it the track is given up."""
MIN_CONFIDENCE: Final = 0.2
"""A tracked face with less confidence is looked for anew at once."""

# One-Euro filter (Casiez, Roussel & Vogel 2012, doi 10.1145/2207676.2208639), positions in eye distances: a still
# point is smoothed below 1.5 Hz, a point moving by one eye distance a second is passed up to about 20 Hz.
_MIN_CUTOFF_HZ: Final = 1.5
_SPEED_COEFFICIENT: Final = 20.0
_SPEED_CUTOFF_HZ: Final = 1.0
_LONGEST_GAP_S: Final = 0.5


@dataclass(frozen=True, slots=True)
class TrackedFace:
    """What is seen in one frame.

    Attributes:
        face_count: Faces at the last detection; 0 when the face was lost since.
        landmarks: Of the largest face, smoothed; None when there is none.
    """

    face_count: int
    landmarks: Landmarks | None


class OneEuroFilter:
    """Smooth moving points: much when they are still, little when they move."""

    def __init__(self) -> None:
        self._value: NDArray[np.float64] | None = None
        self._speed: NDArray[np.float64] | None = None
        self._time_ns = 0

    def smooth(self, value: NDArray[np.float64], time_ns: int, unit: float) -> NDArray[np.float64]:
        """Return the smoothed value.

        Args:
            value: Any shape, the same at each call.
            time_ns: Monotonic time of the frame.
            unit: Length that speeds are measured by, in units of `value`.
        """
        elapsed_s = (time_ns - self._time_ns) / 1e9
        self._time_ns = time_ns
        if self._value is None or self._speed is None or not 0.0 < elapsed_s <= _LONGEST_GAP_S:
            self._value, self._speed = value, np.zeros_like(value)
            return value
        speed = (value - self._value) / (elapsed_s * unit)
        self._speed = self._speed + _weight(_SPEED_CUTOFF_HZ, elapsed_s) * (speed - self._speed)
        cutoff_hz = _MIN_CUTOFF_HZ + _SPEED_COEFFICIENT * np.abs(self._speed)
        self._value = self._value + _weight(cutoff_hz, elapsed_s) * (value - self._value)
        return self._value

    def reset(self) -> None:
        """Forget the past, when another face comes."""
        self._value = None


def _weight(cutoff_hz: NDArray[np.float64] | float, elapsed_s: float) -> NDArray[np.float64] | float:
    rate = 2 * np.pi * cutoff_hz * elapsed_s
    return rate / (rate + 1)


def overlap(one: Box, other: Box) -> float:
    """Return intersection over union of two boxes, 0..1."""
    width = min(one.left_px + one.width_px, other.left_px + other.width_px) - max(one.left_px, other.left_px)
    height = min(one.top_px + one.height_px, other.top_px + other.height_px) - max(one.top_px, other.top_px)
    shared = max(0.0, width) * max(0.0, height)
    return shared / (one.width_px * one.height_px + other.width_px * other.height_px - shared)


class FaceTracker:
    """Follow the largest face; for one thread, and closed when it is over."""

    def __init__(self, landmarker: FaceLandmarker) -> None:
        self._landmarker = landmarker
        self._filter = OneEuroFilter()
        self._last: Landmarks | None = None
        self._face_count = 0
        self._detected_ns: int | None = None
        self._thread = ThreadPoolExecutor(1, "detection")
        self._detecting: Future[tuple[Box, ...]] | None = None

    def follow(self, image: Picture, time_ns: int) -> TrackedFace:
        """Return the face of the next frame.

        Args:
            image: Shape (height, width, 3), uint8.
            time_ns: Monotonic time of the frame.
        """
        box = None if self._last is None else box_of(self._last.points_px)
        if self._detecting is not None and self._detecting.done():
            box = self._judge(self._detecting.result(), box)
            self._detecting = None
        if self._detecting is None and self._detection_due(time_ns):
            self._detected_ns = time_ns
            if box is None:
                box = self._judge(self._landmarker.detect(image), None)
            else:
                self._detecting = self._thread.submit(self._landmarker.detect, image)
        if box is None:
            self._last = None
            return TrackedFace(self._face_count, None)
        found = self._landmarker.locate(image, box)
        if found.confidence < MIN_CONFIDENCE:
            self._last = None
            self._face_count = 0
            return TrackedFace(0, None)
        self._last = found
        points_px = self._filter.smooth(found.points_px, time_ns, found.eye_distance_px)
        return TrackedFace(self._face_count, replace(found, points_px=points_px))

    def close(self) -> None:
        """End the detector's thread."""
        self._thread.shutdown()

    def _detection_due(self, time_ns: int) -> bool:
        interval_ns = SEARCH_INTERVAL_NS if self._last is None else DETECTION_INTERVAL_NS
        return self._detected_ns is None or not 0 <= time_ns - self._detected_ns < interval_ns

    def _judge(self, found: tuple[Box, ...], tracked: Box | None) -> Box | None:
        """Count the faces; return the tracked box when it still holds a face, else the largest detected one."""
        self._face_count = len(found)
        if not found:
            return None
        if tracked is not None and overlap(tracked, found[0]) >= MIN_OVERLAP:
            return tracked
        self._filter.reset()
        return found[0]
