"""The capture page: leads the patient through the expressions before the camera."""

import math
import time
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import Final

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QAbstractButton, QApplication, QMenu, QToolButton, QWidget

from palsygrader.capture.events import (
    Accept,
    AddExpression,
    Cancel,
    CaptureFailed,
    Choose,
    Finish,
    Observed,
    Pause,
    Resume,
    Retake,
    Skip,
    Start,
    Tick,
)
from palsygrader.capture.protocol import Phase, RecordingStage
from palsygrader.capture.source import FrameSource
from palsygrader.domain.examination import Examination, Patient
from palsygrader.domain.expressions import COUNTDOWN_S, OPTIONAL_EXPRESSIONS, Expression
from palsygrader.domain.face import Landmarks
from palsygrader.errors import PalsyGraderError
from palsygrader.gui import theme
from palsygrader.gui.capture_camera import CaptureCamera, wait_for_all
from palsygrader.gui.capture_head import CaptureHead
from palsygrader.gui.capture_panel import CapturePanel
from palsygrader.gui.capture_session import CaptureSession, RecordingArchive
from palsygrader.gui.expression_strip import ExpressionStrip
from palsygrader.gui.expression_tiles import tile_of
from palsygrader.gui.gate_row import GateRow
from palsygrader.gui.layouts import column, row
from palsygrader.gui.live import FrameSink, LiveObservation
from palsygrader.gui.notices import NoticeStrip
from palsygrader.gui.viewfinder import Countdown, Viewfinder
from palsygrader.gui.workers import JobQueue
from palsygrader.settings import Settings, bundled, landmark_weights
from palsygrader.vision.landmarks import FaceLandmarker
from palsygrader.vision.network_landmarker import NetworkLandmarker
from palsygrader.vision.observer import Observer
from palsygrader.wording import capitalised, error_line, of, say

TICK_MS: Final = 33
FULL_SCALE_PERCENT: Final = {Expression.GENTLE_CLOSURE: 100.0, Expression.TIGHT_CLOSURE: 100.0, Expression.BLINK: 100.0}
"""A full level meter: the whole resting aperture for closures, else `OTHER_FULL_SCALE_PERCENT` of the eye distance."""
OTHER_FULL_SCALE_PERCENT: Final = 15.0


class CapturePage(QWidget):
    """Records one examination.

    Signals:
        finished: The graded Examination.
        left: The page was left; the visit is kept unfinished.
    """

    finished = Signal(object)
    left = Signal()

    def __init__(
        self,
        *,
        archive: RecordingArchive,
        archive_queue: JobQueue,
        source_factory: Callable[[], FrameSource],
        settings: Settings,
        landmarker: FaceLandmarker | None = None,
        instructions: Path | None = None,
        clock_ns: Callable[[], int] = time.monotonic_ns,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._archive = archive
        self._archive_queue = archive_queue
        self._analysis_queue = JobQueue("analysis", self)
        self._animation_queue = JobQueue("animation", self)
        self._settings = settings
        self._landmarker = landmarker or NetworkLandmarker(landmark_weights())
        self._clock_ns = clock_ns
        self._session: CaptureSession | None = None
        self._ended: CaptureSession | None = None  # the archive may still have an answer for it
        self._camera = CaptureCamera(
            source_factory=source_factory, make_observer=lambda: Observer(self._landmarker), parent=self
        )
        self._previous: Examination | None = None
        self._seen: Landmarks | None = None
        self._baseline: Landmarks | None = None
        self._build(instructions or bundled("resources", "instructions"))
        self._bind_keys()
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self._timer = QTimer(self)
        self._timer.setInterval(TICK_MS)
        self._timer.timeout.connect(self._tick)
        self._camera.observed.connect(self._observe)
        self._camera.failed.connect(self._camera_failed)
        self._camera.recovered.connect(self._camera_recovered)
        self._camera.noted.connect(self._notices.show_notice)

    # What others call.

    @property
    def session(self) -> CaptureSession | None:
        """The examination being recorded, None when there is none."""
        return self._session

    @property
    def viewfinder(self) -> Viewfinder:
        """The live picture."""
        return self._viewfinder

    @property
    def in_progress(self) -> bool:
        """Whether an examination is open on this page."""
        return self._session is not None

    @property
    def busy(self) -> bool:
        """Whether a recording runs or is about to: the window must not be locked now."""
        return self._session is not None and self._session.state.phase in {Phase.COUNTDOWN, Phase.RECORDING}

    def apply_settings(self, settings: Settings) -> None:
        """Use changed settings from the next visit on; the ring light changes at once."""
        self._settings = settings
        self._viewfinder.set_ring_light(settings.ring_light)

    def begin(
        self, patient: Patient, examination: Examination, previous: Examination | None, *, number: int = 1
    ) -> None:
        """Record an examination, new or to be gone on with; `previous` gives the ghost, `number` counts the visits."""
        self.close_session()
        self._previous = previous
        session = CaptureSession(
            archive=self._archive,
            archive_queue=self._archive_queue,
            analysis_queue=self._analysis_queue,
            landmarker=self._landmarker,
            examination=examination,
            palsy_side=patient.palsy_side,
            iris_diameter_mm=self._settings.iris_diameter_mm,
            auto_accept=self._settings.auto_accept,
            clock_ns=self._clock_ns,
            parent=self,
        )
        self._session = session
        session.changed.connect(self._refresh)
        session.problem.connect(self._tell_problem)
        session.not_measured.connect(self._offer_to_repeat)
        session.cut_off.connect(self._tell_cut_off)
        session.frames_dropped.connect(self._tell_dropped)
        session.recording_started.connect(self._record)
        session.recording_stopped.connect(self._camera.stop_recording)
        session.finished.connect(self._end)
        self._head.show_patient(patient, number=number, ghost=previous is not None)
        self._viewfinder.set_ring_light(self._settings.ring_light)
        self._began_ns = self._clock_ns()
        session.begin()
        self._timer.start()
        self._refresh()
        self._panel.allow_start(allowed=True)
        self._panel.take_focus()
        self._viewfinder.set_message(say("examine.viewfinder.starting"))
        self._camera.start()

    def look_for_camera(self) -> None:
        """Try again after cameras were plugged in or out, if the present one has failed."""
        if self._session is not None and not self._camera.working:
            self._restart_camera()

    def close_session(self) -> None:
        """Stop camera and analysis; what was kept is saved."""
        self._timer.stop()
        self._camera.stop()
        self._seen = None
        if self._session is not None:
            self._session.close()
            if self._ended is not None:
                self._ended.deleteLater()
            self._ended, self._session = self._session, None

    def shut_down(self) -> bool:
        """Stop everything for good; returns whether all threads ended in time."""
        self.close_session()
        ended = [wait_for_all(), self._analysis_queue.close(), self._animation_queue.close()]
        return all(ended)

    # Layout.

    def _build(self, instructions: Path) -> None:
        self._head = CaptureHead()
        self._viewfinder = Viewfinder()
        self._gate_row = GateRow()
        self._notices = NoticeStrip()
        self._strip = ExpressionStrip()
        self._add = QToolButton()
        self._add.setText(say("examine.add"))
        self._add.setToolTip(say("examine.add.tip"))
        self._add.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._menu = QMenu(self._add)
        self._add.setMenu(self._menu)
        self._panel = CapturePanel(instructions=instructions, animation_queue=self._animation_queue)
        live = column(self._viewfinder, self._gate_row, self._notices)
        live.setStretch(0, 1)
        middle = row(spacing=2 * theme.GRID_PX)
        middle.addLayout(live, 1)
        middle.addWidget(self._panel)
        strip = row(self._strip, self._add)
        strip.setStretch(0, 1)
        page = column(self._head, middle, strip, spacing=12, margin=2 * theme.GRID_PX)
        page.setStretch(1, 1)
        self.setLayout(page)
        self._head.left.connect(self._leave_page)
        self._head.paused.connect(self._pause_or_resume)
        self._head.finished.connect(self._finish)
        self._head.mirrored.connect(self._viewfinder.set_mirrored)
        self._head.ghost_shown.connect(self._viewfinder.show_ghost)
        self._gate_row.record_anyway.connect(self._camera.tolerate)
        self._panel.primary_pressed.connect(self._press_primary)
        self._panel.retake_pressed.connect(lambda: self._advance(Retake()))
        self._panel.skip_chosen.connect(lambda reason: self._advance(Skip(reason)))
        self._strip.chosen.connect(self._choose)
        self._add.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def _bind_keys(self) -> None:
        actions: Sequence[tuple[str, Callable[[], None]]] = (
            ("Space", self._do_primary),
            ("Return", self._do_primary),
            ("Esc", self._do_escape),
            ("R", self._repeat),
            ("1", partial(self._panel.press_reason, 0)),
            ("2", partial(self._panel.press_reason, 1)),
            ("S", self._panel.press_skip),
            ("P", self._pause_or_resume),
            ("M", self._head.toggle_mirror),
            ("G", self._head.toggle_ghost),
            ("Ctrl+Return", self._finish),
            ("Left", partial(self._step_expression, -1)),
            ("Right", partial(self._step_expression, 1)),
        )
        for keys, action in actions:
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.setAutoRepeat(False)
            shortcut.activated.connect(action)

    # Camera.

    def _camera_failed(self, error: Exception) -> None:
        self._viewfinder.set_message(error_line(error))
        self._gate_row.clear()
        code = error.code if isinstance(error, PalsyGraderError) else "error.unexpected"
        self._advance(CaptureFailed(code))
        self._notices.show_notice(say("examine.camera_help"), "problem", say("examine.try_again"), self._restart_camera)
        self.setFocus()  # else the keyboard would move on from the disabled button to the next one
        self._panel.allow_start(allowed=False)

    def _restart_camera(self) -> None:
        self._viewfinder.set_message(say("examine.viewfinder.starting"))
        self._camera.restart()

    def _camera_recovered(self) -> None:
        self._notices.dismiss()
        if self._session is not None:
            self._tell_spoiled(self._session)
        self._panel.allow_start(allowed=True)
        self._panel.take_focus()

    def _observe(self, live: LiveObservation) -> None:
        session = self._session
        if session is None:
            return
        self._seen = live.observation.landmarks
        session.advance(Observed(live.verdict))
        phase = session.state.phase
        self._viewfinder.set_frame(live.frame.image, live.frame.time_ns, good=live.verdict.recordable)
        if phase is Phase.PAUSED:
            self._viewfinder.set_message(say("examine.viewfinder.paused"))
        if phase in {Phase.PAUSED, Phase.FINISHED}:
            self._gate_row.clear()
        else:
            self._gate_row.show_verdict(live.verdict)
        self._show_levels()

    def _record(self, sink: FrameSink, expression: Expression) -> None:
        self._baseline = self._seen
        self._panel.meters.reset(FULL_SCALE_PERCENT.get(expression, OTHER_FULL_SCALE_PERCENT))
        self._camera.record(sink, expression)
        if self._session is not None:
            self._session.use_device(self._camera.name)

    def _recording_words(self) -> str:
        fixed = self._camera.exposure_fixed
        return say("examine.viewfinder.recording_fixed" if fixed else "examine.viewfinder.recording")

    # Showing.

    def _tick(self) -> None:
        session = self._session
        if session is None:
            return
        session.advance(Tick())
        if self._session is None:
            return
        now = self._clock_ns()
        state = session.state
        countdown = None
        if state.phase is Phase.COUNTDOWN:
            left = state.countdown_s(now)
            countdown = Countdown(str(max(1, math.ceil(left))), left / COUNTDOWN_S)
        self._viewfinder.set_countdown(countdown)
        self._viewfinder.set_recording(self._recording_words() if state.phase is Phase.RECORDING else "")
        if state.phase is Phase.RECORDING:
            stage = state.stage(now)
            line = say(f"examine.stage.{stage}")
            if stage is RecordingStage.MOVE_AND_HOLD and state.expression is not None:
                line = say(f"expression.{state.expression}.instruction")
            self._panel.show_instruction(line)
            self._panel.follow(stage, state.elapsed_s(now))
        total = len(state.expressions)
        minutes, seconds = divmod((now - self._began_ns) // 1_000_000_000, 60)
        key = "examine.step.skipped" if state.skipped else "examine.step"
        told = {"done": len(state.kept), "total": total, "skipped": len(state.skipped)}
        self._head.show_step(say(key, **told, minutes=minutes, seconds=seconds))

    def _show_levels(self) -> None:
        from palsygrader.vision.motion import live_movement  # noqa: PLC0415 - not before the first frame

        session = self._session
        if session is None or self._seen is None or session.state.phase is not Phase.RECORDING:
            return
        expression = session.state.expression
        if expression is None or expression is Expression.REST or self._baseline is None:
            return
        self._panel.meters.set_levels(*live_movement(expression, self._baseline, self._seen))

    def _refresh(self) -> None:
        """Show everything that changes with the session's state."""
        session = self._session
        if session is None:
            return
        state = session.state
        self._strip.show_expressions(state.expressions)
        for expression in state.expressions:
            self._strip.tile(expression).set_content(tile_of(session, expression))
        if state.expression is not None:
            self._strip.set_current(state.expression)
            self._show_ghost_of(state.expression)
        self._panel.show_session(session)
        self._refresh_menu(state.expressions)
        paused = state.phase is Phase.PAUSED
        self._camera.hold_exposure(hold=state.phase in {Phase.COUNTDOWN, Phase.RECORDING})
        self._head.show_buttons(
            paused=paused,
            can_pause=session.allows(Resume if paused else Pause),
            can_finish=session.allows(Finish) and state.can_finish,
        )
        if paused:
            self._viewfinder.set_message(say("examine.viewfinder.paused"))
        elif session.finishing:
            self._viewfinder.set_message(say("examine.viewfinder.grading"))
        if self._camera.working:
            self._tell_spoiled(session)

    def _show_ghost_of(self, expression: Expression) -> None:
        """Take the last visit's face at rest, from the same expression, as the one to repeat the pose of."""
        record = self._previous.records.get(expression) if self._previous is not None else None
        self._viewfinder.set_ghost(record.rest.picture if record is not None else None)

    def _tell_spoiled(self, session: CaptureSession) -> None:
        """Say why the last recording was thrown away, until the next one is started."""
        state = session.state
        if state.spoiled is not None and state.phase is Phase.INSTRUCTION:
            self._notices.show_notice(say("examine.spoiled", reason=self._spoiled_words(state.spoiled)), "problem")

    def _spoiled_words(self, reason: str) -> str:
        key = f"quality_issue.{reason}"
        try:
            return say(key)
        except KeyError:
            return say("examine.camera_failed")

    def _refresh_menu(self, expressions: tuple[Expression, ...]) -> None:
        self._menu.clear()
        for expression in OPTIONAL_EXPRESSIONS:
            if expression not in expressions:
                action = self._menu.addAction(capitalised(of(expression)))
                action.triggered.connect(partial(self._add_expression, expression))
        self._add.setEnabled(not self._menu.isEmpty())

    def _offer_to_repeat(self, expression: Expression, error: Exception) -> None:
        line = say("examine.measure_failed", expression=capitalised(of(expression)), reason=error_line(error))
        repeat = partial(self._advance, Choose(expression))
        self._notices.show_notice(line, "problem", say("examine.repeat"), repeat)

    def _tell_cut_off(self, expression: Expression, seconds: float) -> None:
        line = say("examine.cut_off", expression=of(expression), seconds=f"{seconds:.1f}")
        self._notices.show_notice(line, "problem", say("examine.repeat"), partial(self._advance, Choose(expression)))

    def _tell_dropped(self, expression: Expression, count: int) -> None:
        self._notices.show_notice(say("examine.frames_dropped", expression=of(expression), count=count))

    def _tell_problem(self, error: Exception) -> None:
        self._notices.show_notice(error_line(error), "problem")

    # What the doctor does.

    def _advance(self, event: object) -> None:
        if self._session is not None and self._session.allows(type(event)):  # type: ignore[arg-type]  # an Event
            self._session.advance(event)  # type: ignore[arg-type]  # an Event

    def _do_primary(self) -> None:
        """Do the one thing that is next, or press the button the keyboard was moved to; never stop a recording."""
        session = self._session
        focused = QApplication.focusWidget()
        if isinstance(focused, QAbstractButton) and self.isAncestorOf(focused) and not self._panel.is_primary(focused):
            focused.click()
            return
        if session is None or self._panel.skipping:
            return
        if self._camera.working:
            self._notices.dismiss()
        match session.state.phase:
            case Phase.INSTRUCTION if self._camera.working:
                self._advance(Start())
            case Phase.REVIEWING:
                self._advance(Accept(self._panel.chosen_attempt))
            case Phase.CHOOSING:
                self._advance(Finish())
            case Phase.PAUSED:
                self._advance(Resume())
            case _:
                pass

    def _press_primary(self) -> None:
        session = self._session
        if session is not None and session.state.phase in {Phase.COUNTDOWN, Phase.RECORDING, Phase.FINISHED}:
            self._do_escape()
        else:
            self._do_primary()

    def _do_escape(self) -> None:
        if self._panel.skipping:
            self._panel.ask_to_skip(asking=False)
        elif self._session is not None and self._session.finishing:
            self._session.cancel_finishing()
        else:
            self._advance(Cancel())

    def _finish(self) -> None:
        self._advance(Finish())

    def _pause_or_resume(self) -> None:
        if self._session is not None:
            self._advance(Resume() if self._session.state.phase is Phase.PAUSED else Pause())

    def _choose(self, expression: Expression) -> None:
        self._advance(Choose(expression))
        self._panel.take_focus()

    def _add_expression(self, expression: Expression) -> None:
        self._advance(AddExpression(expression))

    def _repeat(self) -> None:
        """Make one more attempt, also at an expression that was kept before."""
        session = self._session
        if session is not None and session.state.phase is Phase.INSTRUCTION and session.state.attempts:
            self._advance(Start())
        else:
            self._panel.press_retake()

    def _step_expression(self, step: int) -> None:
        session = self._session
        if session is None or self._panel.skipping:
            return
        expressions = session.state.expressions
        current = session.state.expression
        index = expressions.index(current) + step if current is not None else (0 if step > 0 else -1)
        self._advance(Choose(expressions[index % len(expressions)]))

    def _leave_page(self) -> None:
        self.close_session()
        self.left.emit()

    def _end(self, examination: Examination) -> None:
        self.close_session()
        self.finished.emit(examination)

    def hideEvent(self, event: QHideEvent) -> None:
        """Pause when another page comes to the front."""
        self._advance(Pause())
        super().hideEvent(event)
