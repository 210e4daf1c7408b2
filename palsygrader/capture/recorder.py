"""Write frames as H.264 in Matroska while they come, so that a crash loses next to nothing."""

import queue
import threading
import time
from fractions import Fraction
from typing import TYPE_CHECKING, Final, Protocol

from palsygrader.capture.packed_frame import PIXEL_FORMAT, PackedFrame
from palsygrader.capture.source import FRAME_RATE_HZ
from palsygrader.errors import CaptureError

if TYPE_CHECKING:
    from av.container import OutputContainer
    from av.video.frame import VideoFrame
    from av.video.stream import VideoStream

QUEUE_FRAMES: Final = 75
"""Frames that may wait for the encoder: 2.5 seconds, 104 MB at 1280x720. More are dropped and counted.

A recording that began by itself brings nearly two seconds of frames at once.
"""
FINISH_S: Final = 15.0
"""Longest wait of `finish`; an encoder that takes longer is stuck."""
_RETRY_S: Final = 0.1
"""How often `finish` looks whether the encoder has given up."""
_TIME_BASE: Final = Fraction(1, 1000)
"""Matroska's own resolution, 1 ms."""
_ENCODER: Final = {"preset": "superfast", "tune": "zerolatency", "crf": "18", "g": "30"}
"""x264: no frame held back, visually lossless, a key frame every second; 5 ms a frame at 1280x720."""
_CONTAINER: Final = {"flush_packets": "1", "cluster_time_limit": "1"}
"""Every frame is its own cluster and is written out when the next one comes: without the limit, up to a second of
frames waits in memory (measured: 22 of 100)."""


class Sink(Protocol):
    """What a recorder writes to: a file, or the archive's encrypted recording."""

    def write(self, data: bytes, /) -> object:
        """Write all the bytes."""

    def flush(self) -> None:
        """Bring what was written to where it survives a crash."""


class Recorder:
    """Encodes on its own thread; `write` never waits.

    Args:
        stream: Receives the file, from its beginning and without seeking; flushed after every frame. Stays open.
        width_px: Width of every frame, even.
        height_px: Height of every frame, even.
        frame_rate_hz: Usual frames a second, a hint to the encoder; each frame keeps its own time.

    Raises:
        CaptureError: `recorder.wrong_size` for an odd size, which H.264 cannot hold.
    """

    def __init__(self, stream: Sink, width_px: int, height_px: int, frame_rate_hz: int = FRAME_RATE_HZ) -> None:
        if width_px % 2 or height_px % 2:
            raise CaptureError("recorder.wrong_size", width_px=width_px, height_px=height_px)
        self._sink = _FlushedSink(stream)
        self._size_px = (width_px, height_px)
        self._frame_rate_hz = frame_rate_hz
        self._waiting: queue.Queue[PackedFrame | None] = queue.Queue(QUEUE_FRAMES)
        self._failure: Exception | None = None
        self._discarded = threading.Event()
        self._dropped_frames = 0
        self._flushed_frames = 0
        self._thread = threading.Thread(target=self._work, name="recorder", daemon=True)
        self._thread.start()

    @property
    def dropped_frames(self) -> int:
        """Frames that were lost because the encoder was too slow."""
        return self._dropped_frames

    @property
    def flushed_frames(self) -> int:
        """Frames that have reached the stream and survive a crash."""
        return self._flushed_frames

    def write(self, frame: PackedFrame) -> bool:
        """Hand over one frame; dropped and counted when `QUEUE_FRAMES` are waiting. Return whether it was taken.

        Raises:
            CaptureError: `recorder.failed` when encoding or the stream failed before, `recorder.wrong_size`.
        """
        self._check()
        if (frame.width_px, frame.height_px) != self._size_px:
            raise CaptureError("recorder.wrong_size", width_px=frame.width_px, height_px=frame.height_px)
        try:
            self._waiting.put_nowait(frame)
        except queue.Full:
            self._dropped_frames += 1
            return False
        return True

    def finish(self) -> None:
        """Encode what waits and end the file.

        Raises:
            CaptureError: `recorder.failed` (encoding or the stream failed), `recorder.empty` (no frame was written),
                `recorder.stuck` (not done within `FINISH_S`).
        """
        if not self._stop():
            raise CaptureError("recorder.stuck", seconds=FINISH_S)
        self._check()
        if self._flushed_frames == 0:
            raise CaptureError("recorder.empty")

    def discard(self) -> None:
        """Stop without encoding what waits; the stream's content is worthless then. Never raises."""
        self._discarded.set()
        self._stop()

    def _stop(self) -> bool:
        """Return whether the thread has ended in time."""
        deadline_s = time.monotonic() + FINISH_S
        while self._thread.is_alive() and time.monotonic() < deadline_s:
            try:
                self._waiting.put(None, timeout=_RETRY_S)
                break
            except queue.Full:  # a thread that has failed takes nothing any more, a slow one does in time
                continue
        self._thread.join(max(0.0, deadline_s - time.monotonic()))
        return not self._thread.is_alive()

    def _check(self) -> None:
        if self._failure is not None:
            raise CaptureError("recorder.failed", kind=type(self._failure).__name__) from self._failure

    def _work(self) -> None:
        try:
            self._encode()
        except Exception as error:  # noqa: BLE001 - the boundary of the thread: the caller is told by `_check`
            self._failure = self._sink.failure or error
        else:
            self._failure = self._sink.failure

    def _encode(self) -> None:
        import av  # noqa: PLC0415 - late, so that the window opens at once

        with av.open(self._sink, mode="w", format="matroska", options=_CONTAINER) as container:
            stream = container.add_stream("libx264", rate=self._frame_rate_hz, options=_ENCODER)
            stream.width, stream.height = self._size_px
            stream.pix_fmt = PIXEL_FORMAT
            stream.time_base = stream.codec_context.time_base = _TIME_BASE
            stream.codec_context.thread_count = 1
            first_ns, last_pts, sent = 0, -1, 0
            while (frame := self._waiting.get()) is not None:
                if self._discarded.is_set():
                    continue
                first_ns = frame.time_ns if sent == 0 else first_ns
                last_pts = max(last_pts + 1, round((frame.time_ns - first_ns) / 1e6))
                picture = av.VideoFrame.from_ndarray(frame.planes, format=PIXEL_FORMAT)
                picture.pts, picture.time_base = last_pts, _TIME_BASE
                _mux(container, stream, picture)
                sent += 1
                self._flushed_frames = sent - 1
            if sent:
                _mux(container, stream, None)
        self._flushed_frames = sent


def _mux(container: "OutputContainer", stream: "VideoStream", picture: "VideoFrame | None") -> None:
    for packet in stream.encode(picture):
        container.mux(packet)


class _FlushedSink:
    """Flushes after every write, and hides everything else the stream can do."""

    def __init__(self, stream: Sink) -> None:
        self._stream = stream
        self.failure: Exception | None = None

    def write(self, data: bytes) -> int:
        """Write and flush; a failure is kept, since FFmpeg hides it at the end of a file."""
        try:
            self._stream.write(bytes(data))
            self._stream.flush()
        except Exception as error:
            self.failure = error
            raise
        return len(data)
