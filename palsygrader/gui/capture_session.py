"""Carry out what the protocol asks for: record, analyse, keep, grade. Knows no widget."""

import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import TYPE_CHECKING, BinaryIO, Final, Protocol

from PySide6.QtCore import QObject, Signal

from palsygrader.capture.events import (
    AttemptFailed,
    Command,
    DiscardAttempt,
    DiscardRecording,
    Event,
    ExtendExamination,
    FinishExamination,
    KeepAttempt,
    MarkSkipped,
    StartRecording,
    StopRecording,
)
from palsygrader.capture.protocol import Phase, ProtocolState
from palsygrader.capture.protocol import Protocol as ExaminationProtocol
from palsygrader.capture.source import FRAME_RATE_HZ
from palsygrader.domain.examination import Examination, ExpressionRecord, Grade
from palsygrader.domain.expressions import RECORDING_S, Expression
from palsygrader.domain.face import AffectedSide
from palsygrader.errors import PalsyGraderError
from palsygrader.gui.clip_writer import ClipStream, ClipWriter
from palsygrader.gui.workers import Job, JobQueue
from palsygrader.vision.landmarks import FaceLandmarker

if TYPE_CHECKING:
    from palsygrader.archive.lines import RecoveredRecording


CLIP_FRAMES: Final = round(RECORDING_S * FRAME_RATE_HZ)
"""Frames of a clip, for showing how far its analysis is."""
LET_GO_S: Final = 5.0
"""Longest wait for a cancelled analysis to let go of its clip before the clip is removed."""
_BETWEEN: Final = frozenset({Phase.INSTRUCTION, Phase.CHOOSING})
"""Phases in which the protocol may begin anew from the examination without disturbing anything."""
WHOLE_CLIP_S: Final = 0.9 * RECORDING_S
"""A clip of a former run that is shorter was cut off, and may lack the peak."""


class RecordingArchive(Protocol):
    """What a session asks of the archive."""

    def save_examination(self, examination: Examination) -> None:
        """Make the examination durable."""

    def new_recording(self, examination_id: str, expression: Expression, attempt: int) -> ClipStream:
        """Begin a clip."""

    def open_media(self, media_id: str) -> BinaryIO:
        """Return a clip."""

    def discard(self, media_id: str) -> None:
        """Remove a clip."""

    def recordings(self, examination_id: str) -> "list[RecoveredRecording]":
        """Return the clips of a visit."""


@dataclass(slots=True)
class Attempt:
    """One recorded attempt on its way into the examination.

    Attributes:
        job: Its analysis.
        done_share: How far the analysis is, 0..1.
        record: The result.
        error: Why there is none.
        media_id: Address of its clip once it is written.
        wanted: Whether it is to be kept as soon as it is analysed.
        saved: Whether it is durable as part of the examination.
        taken_up: Whether its clip was found in the archive, recorded before a crash.
    """

    job: Job | None = None
    done_share: float = 0.0
    record: ExpressionRecord | None = None
    error: Exception | None = None
    media_id: str | None = None
    wanted: bool = False
    saved: bool = False
    taken_up: bool = False


@dataclass(frozen=True, slots=True)
class Progress:
    """How far the work in the background is: attempts analysed and in all, and the share of the present one."""

    done: int
    total: int
    share: float


@dataclass(slots=True)
class _Work:
    attempts: dict[tuple[Expression, int], Attempt] = field(default_factory=dict)
    clips: dict[tuple[Expression, int], ClipWriter] = field(default_factory=dict)


class CaptureSession(QObject):
    """One examination being recorded. All methods belong to the Qt thread; long work goes to the queues.

    Signals:
        changed: Protocol, attempts, examination or grade have changed.
        recording_started: FrameSink that takes frames from now on, with the Expression.
        recording_stopped: No more frames are wanted.
        problem: An exception to show.
        cut_off: The Expression whose recording a crash cut off, and its seconds; it is kept in the archive, not used.
        frames_dropped: The Expression in whose recording frames were lost, and how many.
        not_measured: The Expression whose attempt could not be recorded or measured, and the exception.
        finished: The graded Examination, saved.
    """

    changed = Signal()
    recording_started = Signal(object, object)
    recording_stopped = Signal()
    problem = Signal(object)
    not_measured = Signal(object, object)
    cut_off = Signal(object, float)
    frames_dropped = Signal(object, int)
    finished = Signal(object)

    def __init__(
        self,
        *,
        archive: RecordingArchive,
        archive_queue: JobQueue,
        analysis_queue: JobQueue,
        landmarker: FaceLandmarker,
        examination: Examination,
        palsy_side: AffectedSide,
        iris_diameter_mm: float,
        auto_accept: bool,
        clock_ns: Callable[[], int] = time.monotonic_ns,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._archive = archive
        self._archive_queue = archive_queue
        self._analysis_queue = analysis_queue
        self._landmarker = landmarker
        self._examination = examination
        self._palsy_side = palsy_side
        self._iris_diameter_mm = iris_diameter_mm
        self._clock_ns = clock_ns
        self._protocol = ExaminationProtocol(examination, clock_ns(), auto_accept=auto_accept)
        self._work = _Work()
        self._grade = examination.grade
        self._finishing = False
        self._ending = False
        self._closed = False

    @property
    def state(self) -> ProtocolState:
        """Where the protocol stands."""
        return self._protocol.state

    @property
    def examination(self) -> Examination:
        """The examination so far."""
        return self._examination

    @property
    def grade(self) -> Grade | None:
        """The latest grade, while the examination goes on."""
        return self._grade

    @property
    def finishing(self) -> bool:
        """Whether the last expressions are being analysed and graded."""
        return self._finishing

    @property
    def progress(self) -> Progress:
        """How far the analysis is."""
        attempts = self._work.attempts.values()
        running = [a for a in attempts if a.record is None and a.error is None]
        share = max((a.done_share for a in running), default=0.0)
        return Progress(len(attempts) - len(running), len(attempts), share)

    def attempt(self, expression: Expression, number: int) -> Attempt | None:
        """Return what is known of an attempt made in this session."""
        return self._work.attempts.get((expression, number))

    def allows(self, event_type: type[Event]) -> bool:
        """Return whether an event is possible now."""
        return not self._finishing and self._protocol.allows(event_type)

    def advance(self, event: Event) -> None:
        """Let an event happen and carry out what follows; what is not possible is told by `problem`."""
        before = self._protocol.state
        try:
            commands = self._protocol.advance(event, self._clock_ns())
        except PalsyGraderError as error:
            self.problem.emit(error)
            return
        for command in commands:
            self._carry_out(command)
        after = self._protocol.state
        if commands or after.phase is not before.phase or after.expression is not before.expression:
            self.changed.emit()

    def use_device(self, name: str) -> None:
        """Note the camera in the examination; saved with the next change."""
        if self._examination.device != name:
            self._examination = self._examination.with_device(name)

    def begin(self) -> None:
        """Save the examination and take up clips of a former run that were not analysed any more."""
        examination = self._examination

        def work(_job: Job) -> "list[RecoveredRecording]":
            self._archive.save_examination(examination)
            return self._archive.recordings(examination.examination_id)

        self._archive_queue.submit(work, done=self._take_up, failed=self.problem.emit)

    def close(self) -> None:
        """Stop analysing and throw a running recording away; what was kept stays saved."""
        self._closed = True
        for attempt in self._work.attempts.values():
            if attempt.job is not None:
                attempt.job.cancel()
        for clip in self._work.clips.values():
            self._throw_away(clip)

    def cancel_finishing(self) -> None:
        """Go back from grading to the list of expressions."""
        self._finishing = self._ending = False
        self._restart_protocol()
        self.changed.emit()

    def _take_up(self, recordings: "list[RecoveredRecording]") -> None:
        known = {record.media_id for record in self._examination.records.values()}
        for recording in recordings:
            if recording.media_id in known or recording.expression in self._examination.records:
                continue
            key = (recording.expression, recording.attempt)
            attempt = self._work.attempts[key] = Attempt(media_id=recording.media_id, taken_up=True)
            self._analyse(key, attempt, recording.media_id)
        self.changed.emit()

    def _restart_protocol(self) -> None:
        """Begin where the examination stands now."""
        self._protocol = ExaminationProtocol(self._examination, self._clock_ns(), auto_accept=self.state.auto_accept)

    def _carry_out(self, command: Command) -> None:
        match command:
            case StartRecording(expression, number):
                examination_id = self._examination.examination_id
                clip = ClipWriter(lambda: self._archive.new_recording(examination_id, expression, number))
                self._work.clips[expression, number] = clip
                self.recording_started.emit(clip, expression)
            case StopRecording(expression, number):
                self.recording_stopped.emit()
                clip = self._work.clips.pop((expression, number))
                attempt = self._work.attempts[expression, number] = Attempt()
                self._finish_clip((expression, number), attempt, clip)
                if clip.dropped_frames:
                    self.frames_dropped.emit(expression, clip.dropped_frames)
            case DiscardRecording(expression, number, _reason):
                self.recording_stopped.emit()
                self._throw_away(self._work.clips.pop((expression, number)))
            case KeepAttempt(expression, number):
                kept = self._work.attempts.get((expression, number))
                if kept is not None:  # else it is in the examination already, from before the visit was resumed
                    kept.wanted = True
                    self._keep(kept)
            case DiscardAttempt(expression, number):
                self._discard_attempt(self._work.attempts.pop((expression, number), None))
            case MarkSkipped(expression, reason):
                self._change(self._examination.with_skipped(expression, reason))
                self._regrade()
            case ExtendExamination(expression):
                self._change(self._examination.with_expression(expression))
            case FinishExamination():
                self._finishing = True
                self._finish_when_ready()

    def _finish_clip(self, key: tuple[Expression, int], attempt: Attempt, clip: ClipWriter) -> None:
        """Put the clip into the archive, whatever becomes of its analysis; then analyse it."""

        def work(_job: Job) -> str:
            attempt.media_id = clip.finish()
            return attempt.media_id

        def done(media_id: str) -> None:
            if not self._closed and self._work.attempts.get(key) is attempt:
                self._analyse(key, attempt, media_id)

        self._archive_queue.submit(work, done=done, failed=lambda error: self._lose(key, attempt, error))

    def _lose(self, key: tuple[Expression, int], attempt: Attempt, error: Exception) -> None:
        """Tell that an attempt is useless; its expression is missing again."""
        attempt.error = error
        self.not_measured.emit(key[0], error)
        if self._finishing:
            self.cancel_finishing()
        elif self._protocol.allows(AttemptFailed):
            self.advance(AttemptFailed(*key))
        self.changed.emit()

    def _analyse(self, key: tuple[Expression, int], attempt: Attempt, media_id: str) -> None:
        expression, number = key
        rest = self._examination.records.get(Expression.REST)

        def work(job: Job) -> ExpressionRecord:
            from palsygrader.capture.video import read_video  # noqa: PLC0415 - loads the decoder, off the Qt thread
            from palsygrader.vision.motion import analyse_expression  # noqa: PLC0415 - as above

            with self._archive.open_media(media_id) as file:
                return analyse_expression(
                    expression,
                    read_video(file),
                    self._landmarker,
                    attempt=number,
                    rest=rest.rest if rest is not None else None,
                    iris_diameter_mm=self._iris_diameter_mm,
                    media_id=media_id,
                    progress=lambda done, _unknown: job.step(done, CLIP_FRAMES),
                )

        def done(record: ExpressionRecord) -> None:
            attempt.record = record
            if attempt.taken_up:
                self._keep_taken_up(attempt, record)
            else:
                self._keep(attempt)
            self.changed.emit()

        def progress(steps: int, total: int) -> None:
            attempt.done_share = min(1.0, steps / total)
            if self._finishing:
                self.changed.emit()

        attempt.job = self._analysis_queue.submit(
            work, done=done, failed=lambda error: self._lose(key, attempt, error), progress=progress
        )

    def _keep(self, attempt: Attempt) -> None:
        def saved() -> None:
            attempt.saved = True
            self.changed.emit()

        if attempt.wanted and attempt.record is not None:
            self._change(self._examination.with_record(attempt.record), then=saved)
            if attempt.record.expression not in self.state.kept and self.state.phase in _BETWEEN:
                self._restart_protocol()
            self._regrade()

    def _keep_taken_up(self, attempt: Attempt, record: ExpressionRecord) -> None:
        """Keep a clip of a former run if it is whole and the doctor has not recorded the expression meanwhile."""
        seconds = float(record.times_ms[-1] - record.times_ms[0]) / 1000.0
        if seconds < WHOLE_CLIP_S:
            self.cut_off.emit(record.expression, seconds)
        elif record.expression not in (*self.state.kept, *self._examination.records):
            attempt.wanted = True
            self._keep(attempt)
        self._finish_when_ready()

    def _discard_attempt(self, attempt: Attempt | None) -> None:
        if attempt is None:
            return
        if attempt.job is not None:
            attempt.job.cancel()

        def work(_job: Job) -> None:
            if attempt.job is not None:
                attempt.job.wait(LET_GO_S)
            if attempt.media_id is not None:
                self._archive.discard(attempt.media_id)

        self._archive_queue.submit(work, done=lambda _none: None, failed=self.problem.emit)

    def _throw_away(self, clip: ClipWriter) -> None:
        def work(_job: Job) -> None:
            media_id = clip.discard()
            if media_id is not None:
                self._archive.discard(media_id)

        self._archive_queue.submit(work, done=lambda _none: None, failed=self.problem.emit)

    def _change(self, examination: Examination, then: Callable[[], None] | None = None) -> None:
        """Take a changed examination and save it; `then` follows when it is durable."""
        self._examination = examination

        def work(_job: Job) -> None:
            self._archive.save_examination(examination)

        def failed(error: Exception) -> None:
            if self._finishing:
                self.cancel_finishing()
            self.problem.emit(error)

        self._archive_queue.submit(work, done=lambda _none: then() if then is not None else None, failed=failed)

    def _regrade(self) -> None:
        examination = self._examination
        if Expression.REST not in examination.records:
            self._finish_when_ready()
            return

        def work(_job: Job) -> Grade:
            from palsygrader.grading.grader import GeometryGrader  # noqa: PLC0415 - off the Qt thread

            grader = GeometryGrader(
                landmarker_name=self._landmarker.name,
                landmarker_sha256=self._landmarker.sha256,
                iris_diameter_mm=self._iris_diameter_mm,
            )
            return grader.grade_examination(examination, self._palsy_side, datetime.now(UTC))

        def done(grade: Grade) -> None:
            self._grade = grade
            self.changed.emit()
            self._finish_when_ready(examination.records)

        def failed(error: Exception) -> None:
            if self._finishing:
                self.cancel_finishing()
            self.problem.emit(error)

        self._analysis_queue.submit(work, done=done, failed=failed)

    def _finish_when_ready(self, graded: Mapping[Expression, ExpressionRecord] | None = None) -> None:
        """End the session when nothing is being analysed and the grade is of the records as they are."""
        if not self._finishing or self._ending or self._closed:
            return
        if any(a.record is None and a.error is None for a in self._work.attempts.values()):
            return
        if Expression.REST not in self._examination.records:
            self.cancel_finishing()
            return
        if graded is None or dict(graded) != dict(self._examination.records):
            self._regrade()
            return
        if self._grade is not None:
            self._ending = True
            graded_examination = self._examination.with_grade(self._grade)
            self._change(graded_examination, then=lambda: self._end(graded_examination))

    def _end(self, examination: Examination) -> None:
        if self._ending:  # not cancelled while it was being saved
            self.finished.emit(examination)
