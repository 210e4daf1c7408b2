"""The camera of a visit: started, failed, started again, held still, recorded from, let go."""

import time
from collections.abc import Callable
from functools import partial
from typing import Final

from PySide6.QtCore import QObject, Signal

from palsygrader.capture.digital_patient import DigitalPatientSource
from palsygrader.capture.source import CameraSource, FrameSource, Lockable
from palsygrader.domain.examination import QualityIssue
from palsygrader.domain.expressions import Expression
from palsygrader.errors import PalsyGraderError
from palsygrader.gui.live import FrameSink, LiveObservation, LivePipeline
from palsygrader.vision.observer import Observer

_ENDING: Final[set[LivePipeline]] = set()
"""Pipelines whose threads still run: deleting one before its end would end the program."""


class CaptureCamera(QObject):
    """One source after the other, each in a pipeline of its own. Belongs to the Qt thread; nothing waits.

    Args:
        source_factory: Makes the source of each start, by the number of the patient's visit.
        make_observer: Makes what looks at its frames, on the vision thread.

    Signals:
        observed: A LiveObservation.
        failed: An exception; the camera is to be started again, or recovers by itself.
        recovered: The first observation after a failure is about to come.
        noted: A line the doctor should know about the camera that was opened.
    """

    observed = Signal(object)
    failed = Signal(object)
    recovered = Signal()
    noted = Signal(str)

    def __init__(
        self,
        *,
        source_factory: Callable[[int], FrameSource],
        make_observer: Callable[[], Observer],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._source_factory = source_factory
        self._make_observer = make_observer
        self._pipeline: LivePipeline | None = None
        self._failure: Exception | None = None
        self._failed_ns = 0
        self._retrying = False
        self._held = False
        self._fresh = True
        self._visit_number = 1

    @property
    def working(self) -> bool:
        """Whether pictures come, or are about to come for the first time."""
        return self._failure is None

    @property
    def failure(self) -> Exception | None:
        """Why no pictures come, None while they do or while the camera is being started."""
        return None if self._retrying else self._failure

    @property
    def exposure_fixed(self) -> bool:
        """Whether the camera says that its exposure stands still."""
        if self._pipeline is not None and isinstance(self._pipeline.source, Lockable):
            state = self._pipeline.source.lock_state
            return state is not None and state.exposure
        return False

    @property
    def name(self) -> str:
        """Name of the present source, empty when there is none."""
        return self._pipeline.source.name if self._pipeline is not None else ""

    def start(self, visit_number: int) -> None:
        """Start a source for the patient's visit of this number; a failure is told by `failed`."""
        self._visit_number = visit_number
        self._failure = None
        self._retrying = False
        self._open()

    def stop(self) -> None:
        """Let the present source go."""
        if self._pipeline is not None:
            ending, self._pipeline = self._pipeline, None
            _ENDING.add(ending)
            ending.ended.connect(partial(_let_go, ending))
            ending.stop()
        self._held = False

    def restart(self) -> None:
        """Start anew after a failure; `recovered` tells when pictures come."""
        self.stop()
        self._retrying = self._failure is not None
        self._open()

    def look(self, *, wanted: bool) -> None:
        """Look at frames, or leave the processor to other work while the picture is not shown."""
        if self._pipeline is not None:
            self._pipeline.look(wanted=wanted)

    def hold_exposure(self, *, hold: bool) -> None:
        """Let exposure and white balance stand still, where the camera can, or follow the light again."""
        if self._pipeline is not None and hold != self._held:
            self._held = hold
            if isinstance(self._pipeline.source, Lockable):
                self._pipeline.source.lock(locked=hold)

    def record(self, sink: FrameSink, expression: Expression, since_ns: int | None = None) -> None:
        """Send the frames to a recording.

        Args:
            sink: Takes them.
            expression: What is recorded; the digital patient performs it unless it has begun.
            since_ns: Begin with the remembered frames taken since then; None begins with the next frame.
        """
        if self._pipeline is not None:
            if since_ns is None:
                self.ask(expression)
            self._pipeline.record_to(sink, since_ns)

    def ask(self, expression: Expression) -> None:
        """Let the digital patient perform an expression; a patient before a camera is asked by the doctor."""
        if self._pipeline is not None and isinstance(self._pipeline.source, DigitalPatientSource):
            self._pipeline.source.perform(expression)

    def remember(self, *, wanted: bool) -> None:
        """Keep the last frames for a recording that begins before it is asked for, or none."""
        if self._pipeline is not None:
            self._pipeline.remember(wanted=wanted)

    def stop_recording(self) -> None:
        """Send the frames to no recording any more."""
        if self._pipeline is not None:
            self._pipeline.record_to(None)

    def tolerate(self, issue: QualityIssue) -> None:
        """Let the gate record in spite of an issue, as the doctor decides."""
        if self._pipeline is not None:
            self._pipeline.gate.tolerate(issue)

    def _open(self) -> None:
        self._fresh = True
        self._failed_ns = -1  # before every frame that comes now
        try:
            source = self._source_factory(self._visit_number)
        except PalsyGraderError as error:
            self._fail(error)
            return
        self._pipeline = LivePipeline(source, self._make_observer)
        self._pipeline.observed.connect(self._observe)
        self._pipeline.failed.connect(self._fail)
        self._pipeline.start()

    def _observe(self, live: LiveObservation) -> None:
        if self._pipeline is None:
            return
        if self._failure is not None:
            if live.frame.time_ns <= self._failed_ns:  # the last frame before the failure
                return
            self._failure = None
            self._retrying = False
            self.recovered.emit()
        if self._fresh:
            self._fresh = False
            if isinstance(self._pipeline.source, CameraSource) and self._pipeline.source.note:
                self.noted.emit(self._pipeline.source.note)
        self.observed.emit(live)

    def _fail(self, error: Exception) -> None:
        self._failed_ns = time.monotonic_ns()
        self._failure = error
        self._retrying = False
        self.failed.emit(error)


def wait_for_all() -> bool:
    """Wait until every camera that was let go has ended; return whether they did in time."""
    ended = [pipeline.wait() for pipeline in tuple(_ENDING)]
    return all(ended)


def _let_go(pipeline: LivePipeline) -> None:
    _ENDING.discard(pipeline)
    pipeline.deleteLater()
