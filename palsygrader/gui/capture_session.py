"""Carry out what the protocol asks for: record, measure, keep, grade. Knows no widget."""

import time
from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal

from palsygrader import logs
from palsygrader.capture.events import (
    AttemptFailed,
    AttemptsFound,
    Cancel,
    Command,
    DiscardAttempt,
    DiscardRecording,
    Event,
    ExtendExamination,
    FinishExamination,
    KeepAttempt,
    MarkSkipped,
    ReopenExamination,
    StartRecording,
    StopRecording,
)
from palsygrader.capture.protocol import Phase, ProtocolState
from palsygrader.capture.protocol import Protocol as ExaminationProtocol
from palsygrader.domain.examination import Examination, ExpressionRecord
from palsygrader.domain.expressions import Expression
from palsygrader.domain.face import AffectedSide
from palsygrader.domain.grade import Grade
from palsygrader.errors import PalsyGraderError
from palsygrader.gui.capture_archive import RecordingArchive
from palsygrader.gui.capture_attempts import Attempt, Attempts, Progress, progress_of
from palsygrader.gui.clip_measuring import ClipMeasuring
from palsygrader.gui.clip_store import ClipStore
from palsygrader.gui.examination_saver import ExaminationSaver
from palsygrader.gui.interrupted_visit import FoundClip, attempts_of, find_clips
from palsygrader.gui.visit_end import VisitEnd
from palsygrader.gui.visit_grader import VisitGrader
from palsygrader.gui.workers import Job, JobQueue
from palsygrader.vision.landmarks import FaceLandmarker


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
        compute_device: str,
        auto_accept: bool,
        clock_ns: Callable[[], int] = time.monotonic_ns,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._archive = archive
        self._archive_queue = archive_queue
        self._clock_ns = clock_ns
        self._protocol = ExaminationProtocol(examination, clock_ns(), auto_accept=auto_accept)
        self._attempts = Attempts(examination)
        self._saver = ExaminationSaver(
            archive=archive,
            queue=archive_queue,
            examination=examination,
            saved=self._note_saved,
            failed=self._take_back_finish,
        )
        self._clips = ClipStore(
            archive=archive,
            queue=archive_queue,
            landmarker=landmarker,
            keep_visit=self._saver.keep_now,
            failed=self._tell_problem,
        )
        self._measuring = ClipMeasuring(
            archive=archive, queue=analysis_queue, landmarker=landmarker, iris_diameter_mm=iris_diameter_mm
        )
        self._grader = VisitGrader(
            queue=analysis_queue,
            landmarker=landmarker,
            palsy_side=palsy_side,
            iris_diameter_mm=iris_diameter_mm,
            compute_device=compute_device,
            grade=examination.grade,
            graded=self._take_grade,
            failed=self._take_back_finish,
        )
        self._end = VisitEnd(
            attempts=self._attempts,
            saver=self._saver,
            grader=self._grader,
            ended=self._conclude,
            failed=self._take_back_finish,
        )
        self._looking = self._to_look = False
        self._closed = False

    @property
    def state(self) -> ProtocolState:
        """Where the protocol stands."""
        return self._protocol.state

    @property
    def examination(self) -> Examination:
        """The examination so far."""
        return self._saver.present

    @property
    def grade(self) -> Grade | None:
        """The latest grade, while the examination goes on."""
        return self._grader.latest

    @property
    def finishing(self) -> bool:
        """Whether the last expressions are being measured and graded."""
        return self.state.phase is Phase.FINISHED

    @property
    def progress(self) -> Progress:
        """How far the measurement of what is kept is."""
        return progress_of(self._attempts.kept(self.state.kept))

    @property
    def attempts(self) -> Attempts:
        """What is known of the attempts made."""
        return self._attempts

    def allows(self, event_type: type[Event]) -> bool:
        """Return whether an event is possible now."""
        return self._protocol.allows(event_type)

    def advance(self, event: Event) -> None:
        """Let an event happen and carry out what follows; what is not possible is told by `problem`."""
        before = self._protocol.state
        try:
            commands = self._protocol.advance(event, self._clock_ns())
        except PalsyGraderError as error:
            self._tell_problem(error)
            return
        for command in commands:
            self._carry_out(command)
        after = self._protocol.state
        if commands or after.phase is not before.phase or after.expression is not before.expression:
            self._tell_change()

    def use_device(self, name: str) -> None:
        """Note the camera in the examination; saved with the next change."""
        if self.examination.device != name:
            self._saver.note(self.examination.with_device(name))

    def begin(self) -> None:
        """Save the examination and take up clips of a former run that it does not have yet."""
        examination = self.examination

        def work(_job: Job) -> list[FoundClip]:
            self._saver.keep_now()
            return find_clips(self._archive, examination)

        def failed(error: Exception) -> None:
            self._looking, self._to_look = False, True
            self._take_back_finish(error)

        self._grader.prepare()
        self._looking, self._to_look = True, False
        self._archive_queue.submit(work, done=self._take_up, failed=failed)

    def close(self) -> None:
        """Stop measuring and throw a running recording away; what was kept stays saved, what was decided is done."""
        self._closed = True
        for attempt in self._attempts:
            attempt.stop_measuring()
        self._clips.break_all_off()
        state = self.state.before_finish or self.state
        for expression in self._attempts.superseded():
            kept = self._attempts.get(expression, state.kept.get(expression))
            if kept is not None or expression in state.skipped:
                for attempt in self._attempts.take_superseded(expression):
                    self._throw_away(attempt, instead=kept)

    # What the protocol asks for.

    def _carry_out(self, command: Command) -> None:
        match command:
            case StartRecording(expression, number):
                if self._to_look:  # the disk was full, and may have room now
                    self.begin()
                clip = self._clips.begin(self.examination.examination_id, expression, number)
                self.recording_started.emit(clip, expression)
            case StopRecording(expression, number):
                self.recording_stopped.emit()
                self._take_attempt(Attempt(expression, number))
            case DiscardRecording(expression, number, _reason):
                self.recording_stopped.emit()
                self._clips.break_off(expression, number)
            case KeepAttempt(expression, number):
                kept = self._attempts.get(expression, number)
                if kept is not None:
                    kept.wanted = True
                    self._keep(kept)
            case DiscardAttempt(expression, number):
                self._attempts.set_aside(expression, number)
                self._throw_superseded_away(expression)
            case MarkSkipped(expression, reason):
                self._change(self.examination.with_skipped(expression, reason))
            case ExtendExamination(expression):
                self._change(self.examination.with_expression(expression))
            case FinishExamination():
                self._finish_when_ready()
            case ReopenExamination():
                self._end.take_back()

    # An attempt on its way: written, measured, kept.

    def _take_attempt(self, attempt: Attempt) -> None:
        """Put the clip into the archive, whatever becomes of its measurement; then measure it."""
        self._attempts.add(attempt)
        lost = partial(self._lose, attempt)
        dropped_frames = self._clips.finish(attempt, done=partial(self._measure, attempt), failed=lost)
        if dropped_frames:
            self.frames_dropped.emit(attempt.expression, dropped_frames)

    def _measure(self, attempt: Attempt) -> None:
        if self._closed or attempt.media_id is None or not self._attempts.holds(attempt):
            return
        rest = self.examination.records.get(Expression.REST)

        def done(record: ExpressionRecord) -> None:
            attempt.record = record
            self._keep(attempt)
            self._finish_when_ready()
            self._tell_change()

        def progress(share: float) -> None:
            attempt.done_share = share
            if self.finishing:
                self._tell_change()

        self._measuring.measure(
            attempt,
            attempt.media_id,
            rest.rest if rest is not None else None,
            done=done,
            failed=partial(self._lose, attempt),
            progress=progress,
        )

    def _keep(self, attempt: Attempt) -> None:
        if attempt.wanted and attempt.record is not None:
            self._change(self.examination.with_record(attempt.record))

    def _lose(self, attempt: Attempt, error: Exception) -> None:
        """Tell that an attempt is useless, and fall back on what it was kept instead of."""
        attempt.error = error
        attempt.stop_measuring()
        if self._closed:
            logs.failure("visit.clip_lost", error)
            return
        if not self._attempts.holds(attempt):  # set aside meanwhile
            return
        self.not_measured.emit(attempt.expression, error)
        kept, left = self._fall_back(attempt) if attempt.wanted else (None, ())
        self.advance(AttemptFailed(attempt.expression, attempt.number, kept, left))
        self._tell_change()

    def _fall_back(self, lost: Attempt) -> tuple[int | None, tuple[int, ...]]:
        """Return the number of the attempt that is in the examination still, and those to be decided on again."""
        expression, state = lost.expression, self.state
        recording = state.expression is expression and state.phase is Phase.RECORDING
        kept, left = self._attempts.bring_back(
            expression,
            record=self.examination.records.get(expression),
            running=state.attempt if recording else None,
        )
        for attempt in left:
            if attempt.record is None:
                self._measure(attempt)
        return kept, tuple(attempt.number for attempt in left)

    # What an interrupted visit left.

    def _take_up(self, found: list[FoundClip]) -> None:
        """Hand whole clips to the protocol, by expression, and measure them; tell what else there was."""
        self._looking = False
        if self._closed:
            return
        for expression in dict.fromkeys(clip.expression for clip in found):
            attempts = attempts_of(found, expression, self.state)
            for attempt in attempts:
                self._attempts.add(attempt)
                self._measure(attempt)
            if attempts:
                self.advance(AttemptsFound(expression, tuple(attempt.number for attempt in attempts)))
        for clip in found:
            if clip.error is not None:
                self.not_measured.emit(clip.expression, clip.error)
            elif not clip.whole:
                self.cut_off.emit(clip.expression, clip.seconds)
        self._finish_when_ready()
        self._tell_change()

    # Clips that are thrown away.

    def _throw_superseded_away(self, expression: Expression) -> None:
        """Throw away what was set aside at an expression, once what was decided instead is saved."""
        number = self.state.kept.get(expression)
        kept = self._attempts.get(expression, number)
        skipped = number is None and expression in self.state.skipped and expression in self._saver.durable.skipped
        if skipped or (kept is not None and kept.saved):
            for attempt in self._attempts.take_superseded(expression):
                self._throw_away(attempt)

    def _throw_away(self, attempt: Attempt, instead: Attempt | None = None) -> None:
        record = self.examination.records.get(attempt.expression)
        named = record is not None and record.media_id is not None and record.media_id == attempt.media_id
        if not named:
            self._clips.remove(attempt, instead)

    # The examination: changed, saved, graded, finished.

    def _change(self, examination: Examination) -> None:
        """Take a changed examination, save it, and grade it."""
        self._saver.change(examination)
        if Expression.REST in examination.records:
            self._grader.grade_of(examination)

    def _note_saved(self, examination: Examination) -> None:
        for attempt in self._attempts:
            if attempt.record is not None and examination.records.get(attempt.expression) is attempt.record:
                attempt.saved = True
        for expression in self._attempts.superseded():
            self._throw_superseded_away(expression)
        self._tell_change()

    def _take_grade(self) -> None:
        self._tell_change()
        self._finish_when_ready()

    def _finish_when_ready(self) -> None:
        """Bring the visit to its end, once it is known what an interruption left."""
        if self.finishing and not self._looking and not self._closed:
            self._end.go_on(self.state.kept)

    def _conclude(self) -> None:
        """Throw the attempts away that were not kept, now that the graded examination is saved."""
        kept = self._attempts.kept(self.state.kept)
        for attempt in self._attempts:
            if attempt not in kept:
                self._attempts.set_aside(attempt.expression, attempt.number)
        self._note_saved(self.examination)
        if not self._closed:
            self.finished.emit(self.examination)

    def _take_back_finish(self, error: Exception) -> None:
        """Tell what failed; the doctor is back where Finish was pressed, to mend it and press it again."""
        if self.finishing and not self._closed:
            self.advance(Cancel())
        self._tell_problem(error)

    def _tell_problem(self, error: Exception) -> None:
        if self._closed:
            logs.failure("visit.not_saved", error)
        else:
            self.problem.emit(error)

    def _tell_change(self) -> None:
        if not self._closed:
            self.changed.emit()
