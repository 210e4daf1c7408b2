"""The head of the capture page: whose visit, how far, and the buttons that are not the next thing to do."""

from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QWidget

from palsygrader.capture.protocol import ProtocolState
from palsygrader.domain.patient import Patient
from palsygrader.gui.altered_chip import AlteredChip
from palsygrader.gui.dates import shown, today
from palsygrader.gui.giving_line import GivingLine
from palsygrader.gui.icons import Icon, give_icon
from palsygrader.gui.layouts import button, column, row, words
from palsygrader.wording import of, say

_LEAST_NAME_PX: Final = 200
_LEAST_FACTS_PX: Final = 64
_FINISH_KEYS: Final = "Ctrl+Enter"


class CaptureHead(QWidget):
    """Whose visit and how far; below it what can be switched, and a chip where the face is altered.

    Signals:
        left: The page is to be left.
        paused: Pause, or go on.
        finished: Nothing more is to be recorded.
        mirrored: Whether to show the picture as in a mirror.
        ghost_shown: Whether to lay the last visit over the picture.
        voiced: Whether to speak.
        started_by_itself: Whether an attempt starts when the patient begins.
    """

    left = Signal()
    paused = Signal()
    finished = Signal()
    mirrored = Signal(bool)
    ghost_shown = Signal(bool)
    voiced = Signal(bool)
    started_by_itself = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = GivingLine("title", _LEAST_NAME_PX)
        self._who = GivingLine("muted", _LEAST_FACTS_PX)
        self.altered = AlteredChip()
        self._step = words()
        self._step.setToolTip(say("examine.step.tip"))
        self._auto = _toggle("examine.auto", "A", checked=True)
        self._mirror = _toggle("examine.mirror", "M", checked=True)
        self._ghost = _toggle("examine.ghost", "G", checked=False)
        self._voice = _toggle("examine.voice", "V", checked=True)
        self._leave = button(say("examine.leave"), "quiet", Icon.BACK)
        self._pause = button(say("examine.pause"), icon=Icon.PAUSE, tip="P")
        self._finish = button(say("examine.finish"), icon=Icon.GOOD, tip=_FINISH_KEYS)
        toggles = (self._auto, self._voice, self._mirror, self._ghost)
        whose = column(self._name, self._who, spacing=0)
        line = row(self._leave, whose, self._step, self._pause, self._finish, spacing=12)
        line.setStretchFactor(whose, 1)
        self.setLayout(column(line, row(*toggles, None, self.altered)))
        self._leave.clicked.connect(self.left)
        self._pause.clicked.connect(self.paused)
        self._finish.clicked.connect(self.finished)
        self._mirror.toggled.connect(self.mirrored)
        self._ghost.toggled.connect(self.ghost_shown)
        self._voice.toggled.connect(self.voiced)
        self._auto.toggled.connect(self.started_by_itself)
        for each in (self._leave, *toggles, self._pause, self._finish):
            each.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click leaves Space to the one thing that is next

    def show_patient(self, patient: Patient, *, number: int, ghost: bool) -> None:
        """Show whose visit it is.

        Args:
            patient: Who.
            number: Of the visit, the first is 1.
            ghost: Whether there is an earlier visit to lay over the picture.
        """
        born = shown(patient.born) if patient.born is not None else say("examine.born_unknown")
        side = of(patient.palsy_side)
        self._name.show_line(patient.name)
        self._who.show_line(say("examine.patient", born=born, side=side, number=number))
        self.altered.show_altered(patient.altered_on(today()))
        self._ghost.setVisible(ghost)
        self._ghost.setChecked(False)

    def show_progress(self, state: ProtocolState, elapsed_ns: int) -> None:
        """Show how many expressions are done, and how long the visit lasts."""
        minutes, seconds = divmod(elapsed_ns // 1_000_000_000, 60)
        told = {"done": len(state.kept), "total": len(state.expressions), "skipped": len(state.skipped)}
        key = "examine.step.skipped" if state.skipped else "examine.step"
        self.show_step(say(key, **told, minutes=minutes, seconds=seconds))

    def show_step(self, text: str) -> None:
        """Show how far the visit is."""
        if self._step.text() != text:
            self._step.setText(text)

    def show_buttons(self, *, paused: bool, can_pause: bool, can_finish: bool, why_not: str = "") -> None:
        """Show what is possible now.

        Args:
            paused: Whether the visit is interrupted.
            can_pause: Whether it can be interrupted, or gone on with.
            can_finish: Whether it can be finished.
            why_not: What is needed first; shown on the button that is off.
        """
        self._pause.setText(say("examine.resume" if paused else "examine.pause"))
        give_icon(self._pause, Icon.PLAY if paused else Icon.PAUSE)
        self._pause.setEnabled(can_pause)
        self._finish.setEnabled(can_finish)
        self._finish.setToolTip(_FINISH_KEYS if can_finish or not why_not else why_not)

    def toggle_mirror(self) -> None:
        """Show the picture the other way round."""
        self._mirror.toggle()

    def show_voice(self, *, on: bool, possible: bool) -> None:
        """Show whether instructions are spoken.

        Args:
            on: Whether they are wanted.
            possible: Whether there is a voice in this language.
        """
        self._voice.setChecked(on and possible)
        self._voice.setEnabled(possible)
        self._voice.setToolTip(say("examine.voice.tip" if possible else "examine.voice.none"))

    def toggle_voice(self) -> None:
        """Speak, or be silent."""
        if self._voice.isEnabled():
            self._voice.toggle()

    def show_auto(self, *, on: bool) -> None:
        """Show whether an attempt starts when the patient begins."""
        self._auto.setChecked(on)

    def toggle_auto(self) -> None:
        """Start attempts when the patient begins, or by key only."""
        self._auto.toggle()

    def toggle_ghost(self) -> None:
        """Lay the last visit over the picture or take it off, if there is one."""
        if not self._ghost.isHidden():
            self._ghost.toggle()


def _toggle(key: str, shortcut: str, *, checked: bool) -> QPushButton:
    made = button(say(key), "chip", tip=say(f"{key}.tip"))
    made.setCheckable(True)
    made.setChecked(checked)
    made.setAccessibleDescription(shortcut)
    return made
