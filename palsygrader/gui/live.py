"""Camera and vision threads: the newest frame wins, and a recording never waits for either."""

import threading
from collections import deque
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass
from typing import Final, Protocol

from PySide6.QtCore import QDeadlineTimer, QObject, QThread, Signal

from palsygrader.capture.gate import Gate, Verdict
from palsygrader.capture.latest import Latest
from palsygrader.capture.packed_frame import PackedFrame, pack
from palsygrader.capture.source import Frame, FrameSource
from palsygrader.errors import CaptureError
from palsygrader.vision.observer import Observation, Observer

READ_TIMEOUT_S: Final = 2.0
"""Longest wait for a frame before the camera counts as stalled."""
PASSING_FAULTS: Final = frozenset({"capture.frozen", "capture.black"})
"""Faults that end by themselves when the picture lives again; reading goes on."""
STOP_TIMEOUT_MS: Final = 4000
"""Longest wait for both threads when the program ends: one read and one frame of vision, with room."""


REMEMBERED_NS: Final = 1_800_000_000
"""So much of the past is kept while a movement is waited for: the second at rest before it, and until it is noticed."""
REMEMBERED_BYTES: Final = 96 * 2**20
"""And never more than this: 69 frames at 1280x720."""


class FrameSink(Protocol):
    """What a recording needs to offer."""

    def write(self, frame: PackedFrame) -> None:
        """Take one frame without waiting."""


@dataclass(frozen=True, slots=True)
class LiveObservation:
    """One frame with what was seen in it and whether it may be recorded."""

    frame: Frame
    observation: Observation
    verdict: Verdict


class CameraThread(QThread):
    """Reads the source; hands each frame to the recording, if any, and to the slot.

    Signals:
        failed: An exception. It ends the thread unless it is one of `PASSING_FAULTS`.
    """

    failed = Signal(object)

    def __init__(self, source: FrameSource, latest: Latest[Frame], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._source = source
        self._latest = latest
        self._stopping = threading.Event()
        self._sink_lock = threading.Lock()
        self._sink: FrameSink | None = None
        self._remembering = False
        self._recent: deque[PackedFrame] = deque()
        self._recent_bytes = 0
        self._blind = False

    def record_to(self, sink: FrameSink | None, since_ns: int | None = None) -> None:
        """Send frames from now on to a recording, or to none; when it returns no frame is under way.

        Args:
            sink: The recording.
            since_ns: Begin with the remembered frames taken since then; None begins with the next frame.
        """
        with self._sink_lock:
            if sink is not None and since_ns is not None:
                for frame in self._recent:
                    if frame.time_ns >= since_ns:
                        sink.write(frame)
            self._sink = sink
            self._forget()

    def remember(self, *, wanted: bool) -> None:
        """Keep the last frames for a recording that begins before it is asked for, or none."""
        with self._sink_lock:
            self._remembering = wanted
            if not wanted:
                self._forget()

    def _forget(self) -> None:
        self._recent.clear()
        self._recent_bytes = 0

    def _keep(self, frame: PackedFrame) -> None:
        self._recent.append(frame)
        self._recent_bytes += frame.planes.nbytes
        while self._recent_bytes > REMEMBERED_BYTES or frame.time_ns - self._recent[0].time_ns > REMEMBERED_NS:
            self._recent_bytes -= self._recent.popleft().planes.nbytes

    def stop(self) -> None:
        """Ask the thread to end; the source lets go of what it waits for."""
        self._stopping.set()
        self._source.close()

    def run(self) -> None:
        """Read until asked to stop."""
        try:
            self._source.open()
            while not self._stopping.is_set():
                frame = self._read()
                if frame is None:
                    continue
                with self._sink_lock:
                    if self._sink is not None:
                        self._sink.write(pack(frame))
                    elif self._remembering:
                        self._keep(pack(frame))
                self._latest.put(frame)
        except Exception as error:  # noqa: BLE001 - the boundary of the worker: every failure is shown
            if not self._stopping.is_set():
                self.failed.emit(error)
        finally:
            self._source.close()

    def _read(self) -> Frame | None:
        """Return the next frame, None while the camera delivers pictures without seeing (told once)."""
        try:
            frame = self._source.read(READ_TIMEOUT_S)
        except CaptureError as error:
            if error.code not in PASSING_FAULTS:
                raise
            if not self._blind:
                self._blind = True
                self.failed.emit(error)
            return None
        self._blind = False
        return frame


class VisionThread(QThread):
    """Looks at the newest frame; tells the window only as fast as it can paint.

    Signals:
        observed: A LiveObservation.
        failed: The exception that ended the thread.
    """

    observed = Signal(object)
    failed = Signal(object)

    def __init__(
        self,
        make_observer: Callable[[], Observer],
        gate: Gate,
        latest: Latest[Frame],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._make_observer = make_observer
        self._gate = gate
        self._latest = latest
        self._stopping = threading.Event()
        self._shown = threading.Event()
        self._wanted = threading.Event()
        self._wanted.set()

    def look(self, *, wanted: bool) -> None:
        """Look at frames, or leave the processor to other work; the camera goes on."""
        if wanted:
            self._wanted.set()
        else:
            self._wanted.clear()

    def stop(self) -> None:
        """Ask the thread to end."""
        self._stopping.set()
        self._shown.set()
        self._wanted.set()

    def acknowledge(self) -> None:
        """Say that the last observation has been taken; the next may come."""
        self._shown.set()

    def run(self) -> None:
        """Observe until asked to stop."""
        try:
            with closing(self._make_observer()) as observer:
                self._observe(observer)
        except Exception as error:  # noqa: BLE001 - the boundary of the worker: every failure is shown
            if not self._stopping.is_set():
                self.failed.emit(error)

    def _observe(self, observer: Observer) -> None:
        while not self._stopping.is_set():
            if not self._wanted.wait(READ_TIMEOUT_S):
                continue
            try:
                frame = self._latest.take(READ_TIMEOUT_S / 4)
            except CaptureError:  # no frame yet; the camera thread tells why
                continue
            observation = observer.observe(frame.image, frame.time_ns)
            verdict = self._gate.update(observation.quality, frame.time_ns)
            self._shown.clear()
            if self._stopping.is_set():  # asked meanwhile; nobody would acknowledge
                break
            self.observed.emit(LiveObservation(frame, observation, verdict))
            self._shown.wait(READ_TIMEOUT_S)


class LivePipeline(QObject):
    """The two threads together, started and stopped as one.

    Attributes:
        source: Where the frames come from.
        gate: Judges them; `tolerate` may be called on the Qt thread.

    Signals:
        observed: A LiveObservation, on the Qt thread.
        failed: An exception; the pipeline has to be started anew unless it is one of `PASSING_FAULTS`.
        ended: Both threads have ended after `stop`; only now may it be deleted.
    """

    observed = Signal(object)
    failed = Signal(object)
    ended = Signal()

    def __init__(
        self, source: FrameSource, make_observer: Callable[[], Observer], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        latest = Latest[Frame]()
        self.source = source
        self.gate = Gate()
        self._camera = CameraThread(source, latest, self)
        self._vision = VisionThread(make_observer, self.gate, latest, self)
        self._stopped = False
        self._camera.failed.connect(self._tell_failure)
        self._vision.failed.connect(self._tell_failure)
        self._vision.observed.connect(self._hand_on)
        self._camera.finished.connect(self._tell_end)
        self._vision.finished.connect(self._tell_end)

    def start(self) -> None:
        """Start both threads."""
        self._camera.start()
        self._vision.start()

    def look(self, *, wanted: bool) -> None:
        """Look at frames, or leave the processor to other work while the picture is not shown."""
        self._vision.look(wanted=wanted)

    def record_to(self, sink: FrameSink | None, since_ns: int | None = None) -> None:
        """Send frames to a recording, or to none; it begins with those remembered since `since_ns`, if given."""
        self._camera.record_to(sink, since_ns)

    def remember(self, *, wanted: bool) -> None:
        """Keep the last frames for a recording that begins before it is asked for, or none."""
        self._camera.remember(wanted=wanted)

    def stop(self) -> None:
        """Ask both threads to end; never waits, for the camera may take seconds to open."""
        self._stopped = True
        self.record_to(None)
        self.remember(wanted=False)
        self._camera.stop()
        self._vision.stop()

    def wait(self, timeout_ms: int = STOP_TIMEOUT_MS) -> bool:
        """Wait until both threads have ended after `stop`; return whether they did."""
        deadline = QDeadlineTimer(timeout_ms)
        ended = [thread.wait(deadline) for thread in (self._camera, self._vision)]
        return all(ended)

    def _tell_failure(self, error: Exception) -> None:
        if not self._stopped:
            self.failed.emit(error)

    def _tell_end(self) -> None:
        if self._camera.isFinished() and self._vision.isFinished():
            self.ended.emit()

    def _hand_on(self, live: LiveObservation) -> None:
        self._vision.acknowledge()
        if not self._stopped:
            self.observed.emit(live)
