"""Look at each live frame: follow the face and judge the picture."""

from dataclasses import dataclass

from palsygrader.domain.examination import Picture
from palsygrader.domain.landmarks import Landmarks
from palsygrader.vision.landmarks import FaceLandmarker
from palsygrader.vision.quality import FrameQuality, assess
from palsygrader.vision.tracking import FaceTracker


@dataclass(frozen=True, slots=True)
class Observation:
    """What is seen in one live frame.

    Attributes:
        time_ns: Monotonic time of the frame.
        face_count: Number of faces in view.
        landmarks: Of the largest face, smoothed; None when there is none.
        quality: How good the picture is.
    """

    time_ns: int
    face_count: int
    landmarks: Landmarks | None
    quality: FrameQuality


class Observer:
    """Observes one stream of frames; for one thread, and closed when it is over."""

    def __init__(self, landmarker: FaceLandmarker) -> None:
        self._tracker = FaceTracker(landmarker)

    def observe(self, image: Picture, time_ns: int) -> Observation:
        """Return what is seen in the next frame.

        Args:
            image: Shape (height, width, 3), uint8.
            time_ns: Monotonic time of the frame.
        """
        face = self._tracker.follow(image, time_ns)
        quality = assess(image, face.face_count, face.landmarks)
        return Observation(time_ns, face.face_count, face.landmarks, quality)

    def close(self) -> None:
        """End what observes beside the caller's thread."""
        self._tracker.close()
