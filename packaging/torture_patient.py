"""The demonstration's patient in small and fast: its frames and their landmarks are found once and kept in files.

The frames are those of the bundled clips, cut to the middle and reduced, so that encoding and drawing cost little; the
landmarks are the networks' own answers to them. What is under test here is how a visit is kept, not how it is measured.
"""

import hashlib
import json
import threading
import time
from collections.abc import Callable
from pathlib import Path
from typing import ClassVar, Final

import cv2
import numpy as np
from numpy.typing import NDArray

from palsygrader.capture.digital_patient import DigitalPatientSource
from palsygrader.capture.packed_frame import PackedFrame, pack
from palsygrader.capture.recorder import Recorder
from palsygrader.capture.source import FRAME_PERIOD_NS, Frame
from palsygrader.capture.video import read_video
from palsygrader.domain.examination import Picture
from palsygrader.domain.expressions import Expression
from palsygrader.domain.landmarks import Landmarks
from palsygrader.errors import CaptureError
from palsygrader.settings import bundled, landmark_weights
from palsygrader.vision import landmarks
from palsygrader.vision.detection import Box
from palsygrader.vision.landmarks import FaceLandmarker
from palsygrader.vision.network_landmarker import NetworkLandmarker

SOME: Final = (
    Expression.REST,
    Expression.BROW_RAISE,
    Expression.GENTLE_CLOSURE,
    Expression.OPEN_SMILE,
    Expression.LOWER_TEETH,
)
"""The face at rest and one expression for each branch."""
SIDE_PX: Final = 432
_CLIP_PX: Final = 720
"""Height of the bundled clips, and the side of what is cut from their middle."""
_LOOK_EVERY: Final = 4
"""Between such frames landmarks are put in a line: the networks take half a minute for all of them."""
_SAMPLE: Final = 37
"""Every so many values of a frame tell it from the others."""


def prepare(folder: Path) -> None:
    """Write frames, boxes and landmarks of the patient into a folder, once."""
    if (folder / "known.json").exists():
        return
    landmarker = NetworkLandmarker(landmark_weights())
    known = dict[str, object]()
    left = (1280 - _CLIP_PX) // 2
    for expression in SOME:
        frames: list[Picture] = [
            np.asarray(
                cv2.resize(picture[:, left : left + _CLIP_PX], (SIDE_PX, SIDE_PX), interpolation=cv2.INTER_AREA),
                np.uint8,
            )
            for picture, _time_ms in read_video(bundled("resources", "demo", f"{expression}.mp4"))
        ]
        (box, *_) = landmarker.detect(frames[0])
        last = len(frames) - 1
        looked_at = {number: landmarker.locate(frames[number], box) for number in {*range(0, last, _LOOK_EVERY), last}}
        numbers = sorted(looked_at)
        points_px = np.stack([looked_at[number].points_px.reshape(-1) for number in numbers])
        for number, frame in enumerate(frames):
            near = looked_at[numbers[int(np.argmin(np.abs(np.subtract(numbers, number))))]]
            between = [np.interp(number, numbers, course) for course in points_px.T]
            known[_name(frame)] = known[_name(pack(Frame(frame, 0)).image)] = {
                "box": [box.left_px, box.top_px, box.width_px, box.height_px],
                "points_px": np.reshape(between, (-1, 2)).tolist(),
                "confidence": near.confidence,
                "iris_diameter_px": near.iris_diameter_px,
            }
        np.save(folder / f"{expression}.npy", np.stack(frames), allow_pickle=False)
    (folder / "known.json").write_text(json.dumps(known), encoding="utf-8")


def _name(image: Picture) -> str:
    return hashlib.sha256(image.reshape(-1)[::_SAMPLE].tobytes()).hexdigest()


class KnownPatientLandmarker:
    """Answers with the landmarks found in `prepare`; what it does not know (a decoded clip) the networks look at.

    Args:
        folder: Of `prepare`.
        every: The networks look at each frame of this count all the same, so that they take part; 0 for never.
    """

    name = NetworkLandmarker.name

    def __init__(self, folder: Path, every: int = 0) -> None:
        self._networks = NetworkLandmarker(landmark_weights())
        self.sha256 = self._networks.sha256
        self._known: dict[str, dict[str, object]] = json.loads((folder / "known.json").read_text(encoding="utf-8"))
        self._every = every
        self._asked = 0

    def looks_itself(self, image: Picture) -> bool:
        """Return whether the networks look at the next frame."""
        self._asked += 1
        return bool(self._every and self._asked % self._every == 0) or _name(image) not in self._known

    def detect(self, image: Picture) -> tuple[Box, ...]:
        """Return the one face."""
        found = self._known.get(_name(image))
        return self._networks.detect(image) if found is None else (Box(*_numbers(found["box"])),)

    def locate(self, image: Picture, box: Box) -> Landmarks:
        """Return its landmarks."""
        if self.looks_itself(image):
            return self._networks.locate(image, box)
        found = self._known[_name(image)]
        iris = found["iris_diameter_px"]
        return Landmarks(
            np.array(found["points_px"]), float(str(found["confidence"])), None if iris is None else float(str(iris))
        )


def locate_mirrored(landmarker: FaceLandmarker, image: Picture, box: Box) -> Landmarks:
    """Return the known answer for the mirror image of a known frame too, which is the same; else look at it."""
    if isinstance(landmarker, KnownPatientLandmarker) and not landmarker.looks_itself(image):
        return landmarker.locate(image, box)
    return landmarks.locate_mirrored(landmarker, image, box)


def _numbers(values: object) -> list[float]:
    return [float(value) for value in values] if isinstance(values, list) else []


class FastClock:
    """Nanoseconds that go by as frames are read."""

    def __init__(self) -> None:
        self.now_ns = time.monotonic_ns()

    def __call__(self) -> int:
        """Return the time now."""
        return self.now_ns


class FastSource(DigitalPatientSource):
    """Plays the patient at so many frames a second, by a clock of its own that counts thirty of them a second.

    Args:
        folder: Of `prepare`.
        clock: Goes on with every frame.
        frames_a_second: How fast.
        is_ahead: Tells whether the camera is to wait.
    """

    def __init__(self, folder: Path, clock: FastClock, frames_a_second: float, is_ahead: Callable[[], bool]) -> None:
        super().__init__(folder)
        self._clips: dict[Expression, NDArray[np.uint8]] = {
            expression: np.load(folder / f"{expression}.npy", mmap_mode="r", allow_pickle=False) for expression in SOME
        }
        self._clock = clock
        self._period_s = 1.0 / frames_a_second
        self._is_ahead = is_ahead
        self._now = Expression.REST
        self._next = 0
        self._due_s = 0.0
        self._closed = threading.Event()
        self._turn = threading.Lock()
        self.delivered = 0

    def perform(self, expression: Expression | None) -> None:
        """Begin an expression."""
        with self._turn:
            self._now, self._next = expression or Expression.REST, 0

    def open(self) -> None:
        """Begin at rest."""
        self._closed.clear()
        self._due_s = time.monotonic()

    def read(self, timeout_s: float) -> Frame:  # noqa: ARG002 - of the protocol
        """Return the next frame.

        Raises:
            CaptureError: `capture.closed`.
        """
        self._due_s = max(self._due_s + self._period_s, time.monotonic() - 0.1)
        if self._closed.wait(max(0.0, self._due_s - time.monotonic())):
            raise CaptureError("capture.closed")
        while self._is_ahead() and not self._closed.wait(0.002):
            pass
        with self._turn:
            clip = self._clips[self._now]
            if self._next >= len(clip):
                self._now, self._next = Expression.REST, 0
                clip = self._clips[self._now]
            image = clip[self._next]
            self._next += 1
        self._clock.now_ns += FRAME_PERIOD_NS
        self.delivered += 1
        return Frame(np.asarray(image), self._clock.now_ns)

    def close(self) -> None:
        """Stop."""
        self._closed.set()


class CountingRecorder(Recorder):
    """A recorder that tells how many frames wait, and notes how many it took."""

    running: "CountingRecorder | None" = None
    dropped = 0
    finished_counts: ClassVar[list[int]] = []
    """Frames taken by each recording that came to its end."""
    _took = 0

    def finish(self) -> None:
        """End the file."""
        super().finish()
        self.finished_counts.append(self._took)

    def write(self, frame: PackedFrame) -> bool:
        """Take a frame."""
        CountingRecorder.running = self
        took = super().write(frame)
        self._took += took
        CountingRecorder.dropped += not took
        return took

    @staticmethod
    def waiting() -> int:
        """Return how many frames wait for the encoder; none for one that has given up, as on a full disk."""
        running = CountingRecorder.running
        if running is None or not running._thread.is_alive():  # noqa: SLF001 - to hold the camera
            return 0
        return running._waiting.qsize()  # noqa: SLF001 - as above
