"""The panel beside the live picture: what the patient is to do, how far it moves, and the one thing to do next."""

from functools import partial
from pathlib import Path
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QMouseEvent
from PySide6.QtWidgets import QFrame, QProgressBar, QPushButton, QWidget

from palsygrader.capture.events import Retake, Skip
from palsygrader.capture.protocol import Phase, ProtocolState, RecordingStage
from palsygrader.domain.expressions import BASELINE_S, MOVE_AND_HOLD_S, Expression, SkipReason
from palsygrader.gui import theme
from palsygrader.gui.attempt_row import AttemptRow
from palsygrader.gui.capture_session import CaptureSession
from palsygrader.gui.icons import Icon
from palsygrader.gui.instruction_view import InstructionView
from palsygrader.gui.layouts import button, column, row, words
from palsygrader.gui.level_meter import LevelMeters
from palsygrader.gui.workers import JobQueue
from palsygrader.wording import say

WIDTH_PX: Final = 360
_PRIMARY: Final = {
    Phase.INSTRUCTION: ("examine.start", "Space"),
    Phase.COUNTDOWN: ("examine.cancel", "Esc"),
    Phase.RECORDING: ("examine.cancel", "Esc"),
    Phase.REVIEWING: ("examine.accept", "Space"),
    Phase.CHOOSING: ("examine.finish", "Space"),
    Phase.PAUSED: ("examine.resume", "Space"),
    Phase.FINISHED: ("examine.finishing.cancel", "Esc"),
}
"""Words and key of the one thing to do next in each phase."""


class CapturePanel(QFrame):
    """Instruction, animation, meters, attempts and buttons.

    Signals:
        primary_pressed: The large button was pressed.
        retake_pressed: One more attempt is wanted.
        skip_chosen: The SkipReason.

    Attributes:
        meters: The level meters.
    """

    primary_pressed = Signal()
    retake_pressed = Signal()
    skip_chosen = Signal(object)

    def __init__(self, *, instructions: Path, animation_queue: JobQueue, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session: CaptureSession | None = None
        self._camera_works = self._one_face = True
        self._skipping: Expression | None = None
        self._instruction = words(role="instruction", wrap=True)
        self._instruction.setFixedHeight(4 * theme.INSTRUCTION_PX + theme.GRID_PX // 2)
        self._instruction.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        self._animation = InstructionView(folder=instructions, queue=animation_queue)
        self._how = words(role="muted", wrap=True)
        self._waiting = words(role="accent", wrap=True)
        self._waiting.hide()
        self.meters = LevelMeters()
        self._attempts = AttemptRow()
        self._progress = QProgressBar()
        self._progress.setTextVisible(False)
        self._primary = _OnceButton()
        self._primary.setAutoDefault(True)
        theme.set_role(self._primary, "primary")
        self._retake = button(say("examine.retake"), icon=Icon.REPEAT, tip="R")
        self._skip = button(say("examine.skip"), icon=Icon.SKIP, tip="S")
        self._why = words(say("examine.skip.why"), "section")
        self._reasons = {reason: button(say(f"examine.skip.{reason}")) for reason in SkipReason}
        self._not_skip = button(say("examine.skip.back"), "quiet", tip="Esc")
        theme.set_role(self, "card")
        self.setFixedWidth(WIDTH_PX)
        self.setLayout(
            column(
                self._instruction,
                self._animation,
                self._how,
                self._waiting,
                self.meters,
                None,
                self._progress,
                self._attempts,
                row(self._retake, self._skip),
                self._why,
                *self._reasons.values(),
                self._not_skip,
                self._primary,
                spacing=theme.GRID_PX,
                margin=2 * theme.GRID_PX,
            )
        )
        for part in (self._progress, self._attempts, self._retake, self._skip, self._why, *self._reasons.values()):
            part.hide()
        self._not_skip.hide()
        self._primary.clicked.connect(self.primary_pressed)
        self._retake.clicked.connect(self.retake_pressed)
        self._skip.clicked.connect(partial(self.ask_to_skip, asking=True))
        self._not_skip.clicked.connect(partial(self.ask_to_skip, asking=False))
        self._retake.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._skip.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        for reason, choice in self._reasons.items():
            choice.clicked.connect(partial(self._choose_reason, reason))

    @property
    def skipping(self) -> bool:
        """Whether the reason for skipping is being asked for."""
        return self._skipping is not None

    @property
    def chosen_attempt(self) -> int | None:
        """Number of the attempt to keep."""
        return self._attempts.chosen

    def is_primary(self, button: QWidget) -> bool:
        """Return whether a widget is the large button."""
        return button is self._primary

    @property
    def _finishing(self) -> bool:
        return self._session is not None and self._session.finishing

    @property
    def can_start(self) -> bool:
        """Whether a recording may be started: the camera works and shows one face."""
        return self._camera_works and self._one_face

    def allow_start(self, *, allowed: bool) -> None:
        """Let a recording be started, or not: it is the one thing that needs the camera."""
        self._camera_works = self._one_face = allowed
        if self._session is not None:
            self.show_session(self._session)

    def see_face(self, *, one: bool) -> None:
        """Take note of whether one face, and no other, is before the camera: nothing is recorded otherwise."""
        if one is not self._one_face and self._camera_works:
            self._one_face = one
            if self._session is not None:
                self._show_buttons(self._session)

    def press_reason(self, index: int) -> None:
        """Choose a reason by its number, if reasons are asked for."""
        if self.skipping:
            list(self._reasons.values())[index].click()

    def show_stage(self, state: ProtocolState, now_ns: int) -> None:
        """Tell and show what the patient is to do at this moment of a recording."""
        stage = state.stage(now_ns)
        line = say(f"examine.stage.{stage}")
        if stage is RecordingStage.MOVE_AND_HOLD and state.expression is not None:
            line = say(f"expression.{state.expression}.instruction")
        self.show_instruction(line)
        self.follow(stage, state.elapsed_s(now_ns))

    def follow(self, stage: RecordingStage, elapsed_s: float) -> None:
        """Let the animated face do what the patient is to do now.

        Args:
            stage: Of the recording.
            elapsed_s: Since it began.
        """
        began_s = {RecordingStage.MOVE_AND_HOLD: BASELINE_S, RecordingStage.RELAX: BASELINE_S + MOVE_AND_HOLD_S}
        self._animation.show_stage(stage, elapsed_s - began_s.get(stage, 0.0))

    def take_focus(self) -> None:
        """Put the keyboard on the large button; on none while it is disabled or takes Finish back: Space would."""
        (self._primary if self._primary.isEnabled() and not self._finishing else self).setFocus()

    def press_retake(self) -> None:
        """Do as if the button was pressed, if it can be."""
        if self._retake.isVisible():
            self._retake.click()

    def press_skip(self) -> None:
        """Do as if the button was pressed, if it can be."""
        if self._skip.isVisible():
            self._skip.click()

    def show_waiting(self, text: str) -> None:
        """Tell what the attempt waits for to start by itself; empty when it does not."""
        if self._waiting.text() != text:
            self._waiting.setText(text)
        self._waiting.setVisible(bool(text))

    def show_instruction(self, text: str) -> None:
        """Tell the patient what to do now."""
        if self._instruction.text() != text:
            self._instruction.setText(text)

    def ask_to_skip(self, *_clicked: bool, asking: bool) -> None:
        """Ask for the reason for skipping the present expression, or stop asking."""
        self._skipping = self._session.state.expression if asking and self._session is not None else None
        if self._session is not None:
            self.show_session(self._session)
        if self.skipping:
            next(iter(self._reasons.values())).setFocus()
        else:
            self.take_focus()

    def show_session(self, session: CaptureSession) -> None:
        """Show where the examination stands."""
        if session is not self._session:
            self._session, self._skipping = session, None
        state = session.state
        expression = state.expression
        self._stop_asking(session)
        title, how = say("examine.choosing"), say("examine.choosing.how")
        if session.finishing:
            progress = session.progress
            title = say("examine.finishing", done=progress.done, total=progress.total)
            how = ""
            self._progress.setRange(0, 100 * max(progress.total, 1))
            self._progress.setValue(round(100 * (progress.done + progress.share)))
        elif expression is not None:
            title = say(f"expression.{expression}.instruction")
            how = say("examine.hold.rest" if expression is Expression.REST else "examine.hold")
            self._animation.show_expression(expression)
            if state.phase is Phase.COUNTDOWN:
                self._animation.show_stage(RecordingStage.STAY_AT_REST, 0.0)
            elif state.phase is not Phase.RECORDING:
                self._animation.play()
        if state.phase is Phase.COUNTDOWN:
            how = say("examine.countdown")
        elif state.phase is Phase.REVIEWING:
            how = _question(session)
        elif state.phase is Phase.INSTRUCTION and not self._camera_works:
            how = say("examine.no_camera")
        self.show_instruction(title)
        self._how.setText(how)
        self._how.setVisible(bool(how))
        working = expression is not None and not session.finishing
        self._animation.setVisible(working and not self.skipping)
        self.meters.setVisible(working and not self.skipping)
        self._progress.setVisible(session.finishing)
        if not session.finishing:  # else the choice is to be found again when Finish is taken back
            self._attempts.show_attempts(state.attempts)
        self._attempts.setVisible(bool(state.attempts) and not self.skipping)
        self._show_buttons(session)

    def _show_buttons(self, session: CaptureSession) -> None:
        state = session.state
        text, key = _PRIMARY[state.phase]
        if state.phase is Phase.INSTRUCTION and state.attempts:
            text = "examine.start_again"
        waits = state.phase is Phase.INSTRUCTION and self._camera_works and not self._one_face
        stops = state.phase in {Phase.COUNTDOWN, Phase.RECORDING, Phase.FINISHED}
        if stops != (self._primary.property("role") == ""):
            theme.set_role(self._primary, "" if stops else "primary")
        keys = QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)
        words_on = say("examine.start.one_face") if waits else say("examine.with_key", words=say(text), keys=keys)
        self._primary.setText(words_on)
        self._enable_primary(enabled=self.can_start or state.phase is not Phase.INSTRUCTION)
        self._primary.setVisible(not self.skipping)
        self._retake.setVisible(not self.skipping and session.allows(Retake))
        self._retake.setEnabled(state.can_retake)
        self._skip.setVisible(not self.skipping and _can_skip(session))
        for part in (self._why, *self._reasons.values(), self._not_skip):
            part.setVisible(self.skipping)

    def _enable_primary(self, *, enabled: bool) -> None:
        """Keep the keyboard off the next button, which it would move on to when the large one is disabled.

        While the visit is finished the keyboard leaves the large button too: it stands where Finish was pressed.
        """
        has_keyboard = self.window().focusWidget() in {self, self._primary}
        leaves = not enabled or self._finishing
        if has_keyboard and leaves:
            self.setFocus()
        self._primary.setEnabled(enabled)
        if has_keyboard and not leaves and not self.skipping:
            self._primary.setFocus()

    def _stop_asking(self, session: CaptureSession) -> None:
        """Ask no more for a reason when the expression it was asked for is left, or cannot be skipped any more."""
        if self.skipping and not (_can_skip(session) and session.state.expression is self._skipping):
            self._skipping = None
            self._primary.show()
            self.take_focus()

    def _choose_reason(self, reason: SkipReason) -> None:
        self._skipping = None
        self.skip_chosen.emit(reason)
        self.take_focus()


class _OnceButton(QPushButton):
    """A button for which a double click is one press: the second one would do the next thing, or undo the first."""

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        event.accept()


def _can_skip(session: CaptureSession) -> bool:
    return session.allows(Skip) and session.state.expression is not Expression.REST


def _question(session: CaptureSession) -> str:
    """Return what is asked about the attempts made."""
    state = session.state
    if state.blemish is not None:
        return say("examine.reviewing.blemished", reason=say(f"quality_issue.{state.blemish}"))
    latest = session.attempts.get(state.expression, state.attempts[-1]) if state.expression and state.attempts else None
    return say("examine.reviewing.found" if latest is not None and latest.taken_up else "examine.reviewing")
