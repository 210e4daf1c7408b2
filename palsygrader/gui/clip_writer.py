"""Write the frames of one attempt into the archive, begun with the first frame."""

import threading
from collections.abc import Callable
from typing import Protocol

from palsygrader.capture.following import Following
from palsygrader.capture.packed_frame import PackedFrame
from palsygrader.capture.recorder import Recorder
from palsygrader.errors import CaptureError, PalsyGraderError


class ClipStream(Protocol):
    """A recording of the archive."""

    @property
    def media_id(self) -> str:
        """Its address, once it is closed."""

    def write(self, content: bytes, /) -> object:
        """Add bytes."""

    def flush(self) -> None:
        """Put everything written so far where it survives a crash."""

    def close(self) -> None:
        """Finish and register it."""


class _LateStream:
    """Opens the archive's recording at the first byte, on the encoder's thread."""

    def __init__(self, begin: Callable[[], ClipStream]) -> None:
        self._begin = begin
        self.recording: ClipStream | None = None

    def write(self, data: bytes, /) -> object:
        """Write all the bytes."""
        if self.recording is None:
            self.recording = self._begin()
        return self.recording.write(data)

    def flush(self) -> None:
        """Bring what was written to the disk."""
        if self.recording is not None:
            self.recording.flush()


class ClipWriter:
    """One clip. `write` is called on the camera thread and never waits or raises; the rest in a job.

    Args:
        begin: Opens the recording in the archive.
        following: Looks at the same frames.
    """

    def __init__(self, begin: Callable[[], ClipStream], following: Following) -> None:
        self._stream = _LateStream(begin)
        self._following = following
        self._lock = threading.Lock()
        self._recorder: Recorder | None = None
        self._ended = False
        self._failure: CaptureError | None = None

    def write(self, frame: PackedFrame) -> None:
        """Take one frame; a failure is kept for `finish`."""
        with self._lock:
            if self._ended or self._failure is not None:
                return
            try:
                if self._recorder is None:
                    self._recorder = Recorder(self._stream, frame.width_px, frame.height_px)
                if self._recorder.write(frame):  # what is not in the clip is not measured either
                    self._following.write(frame)
            except CaptureError as error:
                self._failure = error

    @property
    def dropped_frames(self) -> int:
        """Frames that were lost because the computer was too slow."""
        return self._recorder.dropped_frames if self._recorder is not None else 0

    def end(self) -> Following:
        """Take no more frames, and return what follows the face through those that came."""
        with self._lock:
            self._ended = True
        self._following.end()
        return self._following

    def finish(self) -> str:
        """After `end`, finish the clip and return its address in the archive.

        Raises:
            CaptureError: Frames could not be encoded or written, or none came.
            ArchiveError: The recording could not be registered.
        """
        recorder = self._recorder
        try:
            if self._failure is not None:
                raise self._failure
            if recorder is None:
                raise CaptureError("recorder.empty")
            recorder.finish()
        except CaptureError as error:
            if isinstance(error.__cause__, PalsyGraderError):  # the archive says more clearly what is wrong
                raise error.__cause__ from error
            raise
        if self._stream.recording is None:
            raise CaptureError("recorder.empty")
        self._stream.recording.close()
        return self._stream.recording.media_id

    def discard(self) -> str | None:
        """After `end`, throw the clip away; return its address to be removed, None when nothing was written."""
        if self._recorder is not None:
            self._recorder.discard()
        if self._stream.recording is None:
            return None
        self._stream.recording.close()
        return self._stream.recording.media_id
