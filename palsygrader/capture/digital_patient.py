"""The digital patient: bundled clips of a rendered face that plays the webcam."""

import threading
from pathlib import Path
from typing import Final

from palsygrader.capture.source import Frame, Pace, PlayedFrames, as_capture_error
from palsygrader.capture.video import read_video
from palsygrader.domain.expressions import Expression
from palsygrader.errors import CaptureError, InputError
from palsygrader.wording import say

FOLLOW_UP: Final = "follow_up"
"""Folder with the clips of later visits, below those of the first one."""


class DigitalPatientSource:
    """Plays the clip at rest over and over, and the clip of an expression when asked to perform it.

    Args:
        folder: Holds `<expression>.mp4`; `rest.mp4` must be there, and an expression without a clip is answered with
            the face at rest.
        pace: The clock to play by.
    """

    def __init__(self, folder: Path, *, pace: Pace | None = None) -> None:
        self.name = say("capture.digital_patient")
        self._folder = folder
        self._pace = pace or Pace()
        self._lock = threading.Lock()
        self._asked: Expression | None = None
        self._played: PlayedFrames | None = None

    def perform(self, expression: Expression | None) -> None:
        """Begin the clip of an expression at its first picture, or go back to rest with None. From any thread."""
        with self._lock:
            self._asked = expression or Expression.REST

    def open(self) -> None:
        """Begin at rest.

        Raises:
            CaptureError: `capture.no_digital_patient`, or the clip cannot be read.
        """
        if not self._clip(Expression.REST).is_file():
            raise CaptureError("capture.no_digital_patient")
        self._pace.start()
        self._played = self._begin(Expression.REST, self._pace.now_ns)

    def read(self, timeout_s: float) -> Frame:
        """Return the next frame when it is due.

        Raises:
            CaptureError: `capture.closed`, `capture.stalled`, or a clip is damaged.
        """
        with self._lock:
            asked, self._asked = self._asked, None
        played = self._played
        if played is None:
            raise CaptureError("capture.closed")
        try:
            if asked is not None:
                played = self._played = self._begin(asked, self._pace.now_ns)
            frame = played.upcoming(self._pace.now_ns)
            if frame is None:
                played = self._played = self._begin(Expression.REST, max(played.end_ns, self._pace.now_ns))
                frame = played.upcoming(self._pace.now_ns)
        except InputError as error:
            raise as_capture_error(error) from error
        if frame is None:
            raise CaptureError("capture.ended")
        self._pace.wait_until(frame.time_ns, timeout_s)
        played.take()
        return frame

    def close(self) -> None:
        """Stop playing."""
        self._pace.stop()
        self._played = None

    def _clip(self, expression: Expression) -> Path:
        return self._folder / f"{expression}.mp4"

    def _begin(self, expression: Expression, start_ns: int) -> PlayedFrames:
        clip = self._clip(expression)
        return PlayedFrames(read_video(clip if clip.is_file() else self._clip(Expression.REST)), start_ns)
