"""Follow the face through a recording while it is made, so that it is measured as soon as it has ended."""

import queue
import threading
from typing import Final

from palsygrader import logs
from palsygrader.capture.packed_frame import PackedFrame
from palsygrader.domain.expressions import Expression
from palsygrader.thread_priority import give_way
from palsygrader.vision.clip import Clip, ClipFollower, FrameChoice, interval_ms
from palsygrader.vision.landmarks import FaceLandmarker

MOST_WAITING_BYTES: Final = 128 * 2**20
"""Frames that may wait to be looked at: 90 at 1280x720, the chosen ones of six seconds. Then it gives up."""


class Following:
    """Follows the face on a thread of its own; `write` never waits.

    Whatever goes wrong, no face and a slow computer included, it gives up without a word: the recording is measured
    from its file then, which takes longer and tells what is wrong with it.

    Args:
        expression: What is being recorded.
        landmarker: Any landmark model that several threads may use.
    """

    def __init__(self, expression: Expression, landmarker: FaceLandmarker) -> None:
        self._choice = FrameChoice(interval_ms(expression))
        self._follower = ClipFollower(landmarker)
        self._waiting: queue.SimpleQueue[tuple[PackedFrame, float] | None] = queue.SimpleQueue()
        self._given_up = threading.Event()
        self._first_ns: int | None = None
        self._taken = self._done = 0
        self._clip: Clip | None = None
        self._thread = threading.Thread(target=self._work, name="following", daemon=True)
        self._thread.start()

    def write(self, frame: PackedFrame) -> None:
        """Take one frame."""
        self._first_ns = frame.time_ns if self._first_ns is None else self._first_ns
        time_ms = float(round((frame.time_ns - self._first_ns) / 1e6))  # as in the file
        if self._given_up.is_set() or not self._choice.takes(time_ms):
            return
        self._taken += 1
        if (self._taken - self._done) * frame.planes.nbytes > MOST_WAITING_BYTES:
            self.give_up()
        else:
            self._waiting.put((frame, time_ms))

    def end(self) -> None:
        """Say that no more frames come."""
        self._waiting.put(None)

    def give_up(self) -> None:
        """Stop looking, soon; there will be no clip."""
        self._given_up.set()
        self._waiting.put(None)

    def wait(self, timeout_s: float) -> bool:
        """Wait after `end` until all frames have been looked at; return whether they have, or it has given up."""
        self._thread.join(timeout_s)
        return not self._thread.is_alive()

    @property
    def done_share(self) -> float:
        """How much of what was taken has been looked at, 0..1."""
        return self._done / max(self._taken, 1)

    @property
    def clip(self) -> Clip | None:
        """The face in all frames, after `wait`; None when it gave up."""
        return self._clip

    def _work(self) -> None:
        give_way()
        try:
            while (item := self._waiting.get()) is not None and not self._given_up.is_set():
                frame, time_ms = item
                self._follower.look(frame, time_ms)
                self._done += 1
            if not self._given_up.is_set():
                self._clip = self._follower.clip()
        except Exception as error:  # noqa: BLE001 - the boundary of the thread: measuring the file tells it
            self._given_up.set()
            logs.failure("recording.not_followed", error)
        finally:
            del self._follower  # and the pictures it keeps
            while not self._waiting.empty():
                self._waiting.get()
