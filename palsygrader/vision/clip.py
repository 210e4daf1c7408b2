"""Follow the one face through a recorded clip and keep what is needed of its frames."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sized
from dataclasses import dataclass
from typing import Final, Protocol

import numpy as np
from numpy.typing import NDArray

from palsygrader.domain.examination import Picture, QualityIssue
from palsygrader.domain.expressions import Expression
from palsygrader.domain.face import Region
from palsygrader.domain.landmarks import Landmarks
from palsygrader.errors import InputError
from palsygrader.vision.detection import Box
from palsygrader.vision.landmarks import FaceLandmarker, box_of, locate_carefully, locate_mirrored
from palsygrader.vision.quality import assess, issues
from palsygrader.vision.tracking import MIN_CONFIDENCE, MIN_OVERLAP, overlap

_FRAME_INTERVAL_MS: Final = 38.0
"""(ours) Frames that follow sooner on one that was looked at are passed over: at 30 frames a second every other one.

A voluntary movement takes half a second and is held for seconds; only a blink is over so soon that all frames count.
"""
DETECTION_INTERVAL_FRAMES: Final = 8
"""The detector looks at every so many frames (about half a second) and whenever the face was lost."""
QUALITY_INTERVAL_FRAMES: Final = 4
"""Every so many frames are judged."""
MOST_KEPT_PICTURES: Final = 48
"""Held in memory to choose the key frames from, evenly spread: 66 MB packed at 1280x720, 133 MB as plain pictures."""
LEAST_FRAMES: Final = 5
"""A clip with fewer frames that show a face tells no movement."""


class Pictured(Protocol):
    """What holds a picture in whatever form."""

    @property
    def image(self) -> Picture:
        """RGB, shape (height, width, 3), uint8; it may be made anew each time."""


@dataclass(frozen=True, slots=True, eq=False)
class PlainPicture:
    """A picture as it is.

    Attributes:
        image: RGB, shape (height, width, 3), uint8.
    """

    image: Picture


@dataclass(frozen=True, slots=True, eq=False)
class Clip:
    """A face followed through n frames that show it; n is 1 for a photograph.

    Attributes:
        times_ms: Shape (n,), float64.
        points_px: Shape (n, 68, 2), float64, not smoothed over time; every other frame's are its mirror image's.
        confidences: Shape (n,).
        pictures: Some of the frames, by index into the arrays; each may be made anew when it is asked for.
        shares: Share of the frames with each quality problem.
        covered: Regions that are covered in more than half of the frames that were judged; None where most of these
            hide something, now here, now there.
    """

    times_ms: NDArray[np.float64]
    points_px: NDArray[np.float64]
    confidences: NDArray[np.float64]
    pictures: Mapping[int, Picture]
    shares: dict[QualityIssue, float]
    covered: tuple[Region, ...] | None


class _KeptPictures(Mapping[int, Picture]):
    """An even choice of a stream's pictures that never grows beyond `MOST_KEPT_PICTURES`."""

    def __init__(self) -> None:
        self._frames: dict[int, Pictured] = {}
        self._stride = 1

    def offer(self, index: int, frame: Pictured) -> None:
        if index % self._stride:
            return
        self._frames[index] = frame
        if len(self._frames) > MOST_KEPT_PICTURES:
            self._stride *= 2
            self._frames = {i: kept for i, kept in self._frames.items() if i % self._stride == 0}

    def __getitem__(self, index: int) -> Picture:
        return self._frames[index].image

    def __iter__(self) -> Iterator[int]:
        return iter(self._frames)

    def __len__(self) -> int:
        return len(self._frames)


class FrameChoice:
    """Chooses the frames of a stream that are looked at.

    Args:
        interval_ms: Frames that follow sooner on a chosen one are passed over.
    """

    def __init__(self, interval_ms: float) -> None:
        self._interval_ms = interval_ms
        self._next_ms = -np.inf

    def takes(self, time_ms: float) -> bool:
        """Tell whether the next frame is looked at."""
        if time_ms < self._next_ms:
            return False
        self._next_ms = time_ms + self._interval_ms
        return True


class _Tracker:
    """Finds the face of the next frame from the last one."""

    def __init__(self, landmarker: FaceLandmarker) -> None:
        self._landmarker = landmarker
        self._last: Landmarks | None = None
        self._frame = 0
        self.detections: list[int] = []

    def follow(self, picture: Picture) -> Landmarks | None:
        tracked = None if self._last is None else box_of(self._last.points_px)
        detected = None
        if tracked is None or self._frame % DETECTION_INTERVAL_FRAMES == 0:
            detected = self._detect(picture)
            if detected is None or tracked is None or overlap(tracked, detected) < MIN_OVERLAP:
                tracked = None
        self._frame += 1
        found = None
        if tracked is not None:
            found = self._placed(picture, tracked)
        elif detected is not None:
            found = locate_carefully(self._landmarker, picture, detected)
        self._last = found if found is not None and found.confidence >= MIN_CONFIDENCE else None
        return self._last

    def _placed(self, picture: Picture, box: Box) -> Landmarks:
        """Return landmarks of the picture and of its mirror image by turns; smoothing over time averages the two."""
        if self._frame % 2:
            return locate_mirrored(self._landmarker, picture, box)
        return self._landmarker.locate(picture, box)

    def _detect(self, picture: Picture) -> Box | None:
        boxes = self._landmarker.detect(picture)
        self.detections.append(len(boxes))
        return boxes[0] if boxes else None


class ClipFollower:
    """Follows the one face through frames as they come; for one thread at a time.

    Args:
        landmarker: Any landmark model.
    """

    def __init__(self, landmarker: FaceLandmarker) -> None:
        self._tracker, self._kept = _Tracker(landmarker), _KeptPictures()
        self._problems, self._covered = Counter[QualityIssue](), Counter[Region]()
        self._times_ms: list[float] = []
        self._found: list[Landmarks] = []
        self._frames = self._judged = self._hidden_frames = 0

    def look(self, frame: Pictured, time_ms: float) -> None:
        """Follow the face into the next frame.

        Args:
            frame: Kept as it is where its picture is kept.
            time_ms: Since the clip's beginning.
        """
        self._frames += 1
        picture = frame.image
        landmarks = self._tracker.follow(picture)
        if landmarks is None:
            return
        self._kept.offer(len(self._found), frame)
        self._times_ms.append(time_ms)
        self._found.append(landmarks)
        if len(self._found) % QUALITY_INTERVAL_FRAMES == 1:
            self._judge(picture, landmarks)

    def _judge(self, picture: Picture, landmarks: Landmarks) -> None:
        quality = assess(picture, 1, landmarks)
        self._judged += 1
        self._problems.update(issues(quality))
        self._covered.update(quality.covered_regions)
        self._hidden_frames += bool(quality.covered_regions)

    def clip(self) -> Clip:
        """Return what was seen in all frames.

        Raises:
            InputError: `input.no_face` (in no frame), `input.several_faces` (in most frames) or
                `input.too_few_frames`.
        """
        found, detections = self._found, self._tracker.detections
        crowded = sum(count > 1 for count in detections)
        if not found:
            raise InputError("input.no_face")
        if 2 * crowded > len(detections):
            raise InputError("input.several_faces", count=max(detections))
        if self._frames > 1 and len(found) < LEAST_FRAMES:
            raise InputError("input.too_few_frames", count=len(found), least=LEAST_FRAMES)
        shares = {
            QualityIssue.NO_FACE: 1.0 - len(found) / self._frames,
            QualityIssue.SEVERAL_FACES: crowded / len(detections),
            **{issue: count / self._judged for issue, count in self._problems.items()},
        }
        return Clip(
            np.array(self._times_ms),
            np.stack([landmarks.points_px for landmarks in found]),
            np.array([landmarks.confidence for landmarks in found]),
            self._kept,
            {issue: share for issue, share in shares.items() if share > 0.0},
            _mostly_covered(self._covered, self._hidden_frames, self._judged),
        )


def interval_ms(expression: Expression) -> float:
    """Return how soon a frame of an expression may follow on one that was looked at: all count of a blink."""
    return 0.0 if expression is Expression.BLINK else _FRAME_INTERVAL_MS


def follow_clip(
    expression: Expression,
    frames: Iterable[tuple[Picture, float]],
    landmarker: FaceLandmarker,
    progress: Callable[[int, int], None] | None = None,
) -> Clip:
    """Return the face's landmarks in every frame that is looked at and shows it.

    Args:
        expression: Which one was asked for.
        frames: (picture, time in ms) pairs in order; one pair for a photograph.
        landmarker: Any landmark model.
        progress: Told the number of frames done and of all frames (0 when that is not known); what it raises, for
            example to cancel, comes through.

    Raises:
        InputError: `input.no_face` (in no frame), `input.several_faces` (in most frames) or `input.too_few_frames`.
    """
    total = len(frames) if isinstance(frames, Sized) else 0
    follower, choice = ClipFollower(landmarker), FrameChoice(interval_ms(expression))
    for done, (picture, time_ms) in enumerate(frames, start=1):
        if progress is not None:
            progress(done, total)
        if choice.takes(time_ms):
            follower.look(PlainPicture(picture), time_ms)
    return follower.clip()


def _mostly_covered(covered: Counter[Region], hidden_frames: int, judged: int) -> tuple[Region, ...] | None:
    """Return the regions covered in more than half of the frames; None where most hide something here or there."""
    regions = tuple(region for region in Region if 2 * covered[region] > judged)
    return regions if regions or 2 * hidden_frames <= judged else None
