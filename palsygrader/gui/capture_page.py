"""The capture page: leads the patient through the expressions before the camera."""

import math
import time
from collections.abc import Callable
from pathlib import Path
from typing import Final

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QMouseEvent
from PySide6.QtWidgets import QFrame, QWidget

from palsygrader.capture.events import CaptureFailed, Finish, Observed, Pause, Resume, Tick
from palsygrader.capture.protocol import Phase
from palsygrader.capture.source import FrameSource
from palsygrader.domain.examination import Examination
from palsygrader.domain.expressions import BASELINE_S, COUNTDOWN_S, Expression
from palsygrader.domain.landmarks import Landmarks
from palsygrader.domain.patient import Patient
from palsygrader.errors import PalsyGraderError
from palsygrader.gui import theme
from palsygrader.gui.auto_start import AutoStart, MovementWatch
from palsygrader.gui.capture_archive import RecordingArchive
from palsygrader.gui.capture_camera import CaptureCamera, wait_for_all
from palsygrader.gui.capture_controls import CaptureControls
from palsygrader.gui.capture_head import CaptureHead
from palsygrader.gui.capture_notices import CaptureNotices
from palsygrader.gui.capture_panel import CapturePanel
from palsygrader.gui.capture_session import CaptureSession
from palsygrader.gui.capture_strip import CaptureStrip
from palsygrader.gui.gate_row import GateRow
from palsygrader.gui.help_topics import HelpTopic, explain
from palsygrader.gui.layouts import column, row
from palsygrader.gui.level_meter import full_scale_percent
from palsygrader.gui.live import FrameSink, LiveObservation
from palsygrader.gui.live_words import covering_words, recording_words
from palsygrader.gui.pictures_ahead import rest_picture
from palsygrader.gui.speech import Speaker
from palsygrader.gui.speech_cues import SpeechCues
from palsygrader.gui.viewfinder import Countdown, Viewfinder
from palsygrader.gui.workers import JobQueue
from palsygrader.settings import Settings, bundled, landmark_weights
from palsygrader.vision.landmarks import FaceLandmarker
from palsygrader.vision.network_landmarker import NetworkLandmarker
from palsygrader.vision.observer import Observer
from palsygrader.wording import current, error_line, say

TICK_MS: Final = 33


class CapturePage(QFrame):
    """Records one examination.

    Signals:
        ending: The last expressions are being measured and graded, which can be taken back.
        finished: The graded Examination.
        left: The page was left; the visit is kept unfinished.
    """

    ending = Signal()
    finished = Signal(object)
    left = Signal()

    def __init__(
        self,
        *,
        archive: RecordingArchive,
        archive_queue: JobQueue,
        source_factory: Callable[[int], FrameSource],
        settings: Settings,
        landmarker: FaceLandmarker | None = None,
        instructions: Path | None = None,
        speaker: Speaker | None = None,
        clock_ns: Callable[[], int] = time.monotonic_ns,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        theme.set_role(self, "page")
        explain(self, HelpTopic.EXPRESSIONS)
        self._archive = archive
        self._archive_queue = archive_queue
        self._analysis_queue = JobQueue("analysis", self, gives_way=True)
        self._animation_queue = JobQueue("animation", self)
        self._settings = settings
        self._landmarker = landmarker or NetworkLandmarker(landmark_weights())
        self._clock_ns = clock_ns
        self._session: CaptureSession | None = None
        self._ended: CaptureSession | None = None  # the archive may still have an answer for it
        self._camera = CaptureCamera(
            source_factory=source_factory, make_observer=lambda: Observer(self._landmarker), parent=self
        )
        self._speaker = speaker or Speaker(bundled("resources", "speech", current().code), self)
        self._cues = SpeechCues()
        self._previous: Examination | None = None
        self._seen: Landmarks | None = None
        self._baseline: Landmarks | None = None
        self._build(instructions or bundled("resources", "instructions"))
        self._movement = MovementWatch(self._camera, self._panel)
        self._controls = CaptureControls(
            page=self, head=self._head, panel=self._panel, notices=self._notices, camera=self._camera
        )
        self._controls.use_pedal(settings.pedal)
        self._strip.chosen.connect(self._controls.choose)
        self._strip.added.connect(self._controls.add)
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
        """Use changed settings from the next visit on; the ring light and the foot pedal change at once."""
        self._settings = settings
        self._controls.use_pedal(settings.pedal)
        self._viewfinder.set_ring_light(settings.ring_light)

    def begin(
        self, patient: Patient, examination: Examination, previous: Examination | None, *, number: int = 1
    ) -> None:
        """Record an examination, new or to be gone on with; `previous` gives the ghost, `number` counts the visits."""
        self.close_session()
        self._speaker.wake()
        self._previous = previous
        session = CaptureSession(
            archive=self._archive,
            archive_queue=self._archive_queue,
            analysis_queue=self._analysis_queue,
            landmarker=self._landmarker,
            examination=examination,
            palsy_side=patient.palsy_side,
            iris_diameter_mm=self._settings.iris_diameter_mm,
            compute_device=self._settings.compute_device,
            auto_accept=self._settings.auto_accept,
            clock_ns=self._clock_ns,
            parent=self,
        )
        self._session = self._controls.session = session
        session.changed.connect(self._refresh)
        session.problem.connect(self._notices.tell_problem)
        session.not_measured.connect(self._notices.tell_not_measured)
        session.cut_off.connect(self._notices.tell_cut_off)
        session.frames_dropped.connect(self._notices.tell_dropped)
        session.recording_started.connect(self._record)
        session.recording_stopped.connect(self._camera.stop_recording)
        session.finished.connect(self._end)
        self._head.show_patient(patient, number=number, ghost=previous is not None)
        self._notices.dismiss()
        self._viewfinder.set_ring_light(self._settings.ring_light)
        self._head.show_voice(on=self._settings.spoken, possible=self._speaker.has_voice)
        self._mute(on=self._settings.spoken)
        self._movement.start = AutoStart()
        self._head.show_auto(on=self._settings.auto_start)
        self._movement.start.on = self._settings.auto_start
        self._began_ns = self._clock_ns()
        session.begin()
        self._timer.start()
        self._refresh()
        self._panel.allow_start(allowed=True)
        self._panel.take_focus()
        self._viewfinder.set_message(say("examine.viewfinder.starting"))
        self._camera.start(number)

    def look_for_camera(self) -> None:
        """Try again after cameras were plugged in or out, if the present one has failed."""
        if self._session is not None and self._camera.failure is not None:
            self._restart_camera()

    def close_session(self) -> None:
        """Stop camera and analysis; what was kept is saved."""
        self._timer.stop()
        self._speaker.stop()
        self._camera.stop()
        self._seen = None
        if self._session is not None:
            self._session.close()
            if self._ended is not None:
                self._ended.deleteLater()
            self._ended, self._session = self._session, None
            self._controls.session = None

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
        self._notices = CaptureNotices()
        self._strip = CaptureStrip()
        self._panel = CapturePanel(instructions=instructions, animation_queue=self._animation_queue)
        live = column(self._viewfinder, self._gate_row, self._notices)
        live.setStretch(0, 1)
        middle = row(spacing=2 * theme.GRID_PX)
        middle.addLayout(live, 1)
        middle.addWidget(self._panel)
        page = column(self._head, middle, self._strip, spacing=12, margin=2 * theme.GRID_PX)
        page.setStretch(1, 1)
        self.setLayout(page)
        self._head.left.connect(self._leave_page)
        self._head.mirrored.connect(self._viewfinder.set_mirrored)
        self._head.voiced.connect(lambda on: self._mute(on=on))
        self._head.started_by_itself.connect(self._start_by_itself)
        self._head.ghost_shown.connect(self._viewfinder.show_ghost)
        self._gate_row.record_anyway.connect(self._camera.tolerate)
        self._notices.camera_wanted.connect(self._restart_camera)

    # Camera.

    def _camera_failed(self, error: Exception) -> None:
        self._gate_row.clear()
        code = error.code if isinstance(error, PalsyGraderError) else "error.unexpected"
        self._controls.tell(CaptureFailed(code))
        self._notices.tell_camera_failed()
        self._panel.allow_start(allowed=False)
        self._viewfinder.set_message(error_line(error))
        self._show_message()

    def _restart_camera(self) -> None:
        self._camera.restart()
        self._show_message()
        self._give_keyboard_back()

    def _camera_recovered(self) -> None:
        self._notices.tell_camera_works()
        self._panel.allow_start(allowed=True)
        self._give_keyboard_back()
        self._refresh()

    def _give_keyboard_back(self) -> None:
        """Take it from a notice's button that is gone, unless a question is being answered."""
        if not self._panel.skipping:
            self._panel.take_focus()

    def _observe(self, live: LiveObservation) -> None:
        session = self._session
        if session is None:
            return
        self._seen = live.observation.landmarks
        session.advance(Observed(live.verdict))
        self._panel.see_face(one=live.verdict.spoils is None)
        if session.state.phase in {Phase.PAUSED, Phase.FINISHED}:  # a message covers the picture
            self._gate_row.clear()
        else:
            self._viewfinder.set_frame(live.frame.image, live.frame.time_ns, good=live.verdict.recordable)
            self._gate_row.show_verdict(live.verdict)
        self._show_levels()
        self._movement.see(session, live)

    def _start_by_itself(self, on: bool) -> None:  # noqa: FBT001 - a slot
        self._movement.start.on = on
        self._refresh()

    def _record(self, sink: FrameSink, expression: Expression) -> None:
        begun = self._movement.begun
        self._baseline = self._seen if begun is None else begun.rest
        self._panel.meters.reset(full_scale_percent(expression))
        since_ns = None if begun is None else begun.began_ns - round(BASELINE_S * 1e9)
        self._camera.record(sink, expression, since_ns)
        if self._session is not None:
            self._session.use_device(self._camera.name)

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
        self._speak(self._cues.next(state, now, waits=self._movement.start.waits(state)))
        countdown = None
        if state.phase is Phase.COUNTDOWN:
            left = state.countdown_s(now)
            countdown = Countdown(str(max(1, math.ceil(left))), left / COUNTDOWN_S)
        self._viewfinder.set_countdown(countdown)
        self._viewfinder.set_recording(recording_words(self._camera) if state.phase is Phase.RECORDING else "")
        if state.phase is Phase.RECORDING:
            self._panel.show_stage(state, now)
        self._head.show_progress(state, now - self._began_ns)

    def _mute(self, *, on: bool) -> None:
        self._speaker.muted = not on
        if not on:
            self._speaker.stop()

    def _speak(self, name: str | None) -> None:
        if name:
            self._speaker.say(name)
        elif name is not None:
            self._speaker.stop()

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
        if self.isHidden() and state.phase not in {Phase.RECORDING, Phase.PAUSED} and session.allows(Pause):
            self._controls.tell(Pause())
            return
        self._strip.show_session(session)
        if state.expression is not None:
            self._show_ghost_of(state.expression)
        self._panel.show_session(session)
        if not self._movement.waits(session):
            self._panel.show_waiting("")
        paused = state.phase is Phase.PAUSED
        self._camera.look(wanted=not session.finishing)
        self._camera.hold_exposure(hold=state.phase in {Phase.COUNTDOWN, Phase.RECORDING})
        self._head.show_buttons(
            paused=paused,
            can_pause=session.allows(Resume if paused else Pause),
            can_finish=session.allows(Finish) and state.can_finish,
            why_not="" if state.can_finish else session.attempts.why_not_finished,
        )
        if session.finishing:
            self.ending.emit()
        self._show_message()
        if state.spoiled is None or (self._camera.working and state.phase is Phase.INSTRUCTION):
            self._notices.tell_spoiled(state.spoiled)

    def _show_message(self) -> None:
        """Cover the live picture with the one thing to know while there is none, or it is not wanted."""
        words = covering_words(self._session, self._camera)
        if words:
            self._viewfinder.set_message(words)

    def _show_ghost_of(self, expression: Expression) -> None:
        """Take the last visit's face at rest, from the same expression, as the one to repeat the pose of."""
        self._viewfinder.set_ghost(rest_picture(self._previous, expression))

    # The end.

    def _leave_page(self) -> None:
        self.close_session()
        self.left.emit()

    def _end(self, examination: Examination) -> None:
        self.close_session()
        self.finished.emit(examination)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take the foot pedal's button of the mouse, wherever on the page the pointer is."""
        if not self._controls.press_mouse(event.button()):
            super().mousePressEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        """Pause when another page comes to the front; an attempt under way is recorded to its end first."""
        if self._session is None or self._session.state.phase is not Phase.RECORDING:
            self._controls.tell(Pause())
        super().hideEvent(event)
