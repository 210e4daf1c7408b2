"""One item of a questionnaire: its words, a button per answer, and what the answer says; filled in by digits."""

from functools import partial
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QFrame, QPushButton, QWidget

from palsygrader import wording
from palsygrader.domain.questionnaires import DEFINITIONS, Questionnaire, item_key
from palsygrader.gui import theme
from palsygrader.gui.layouts import row, words
from palsygrader.gui.plain_tips import plain_tip
from palsygrader.wording.findings import answer_words

BUTTON_PX: Final = 48
MOST_ANSWERS: Final = max(len(points) for definition in DEFINITIONS.values() for points in definition.points)
"""Rows keep room for so many buttons, so that the words beside them stand in line."""
_STEPS: Final = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_Return: 1, Qt.Key.Key_Enter: 1}
_CLEARING: Final = frozenset({Qt.Key.Key_Delete, Qt.Key.Key_Backspace})


class AnswerRow(QFrame):
    """A row that has the keyboard as a whole.

    Signals:
        answered: The points chosen (int), None when the answer is taken back.
        moved: By how many rows the keyboard is to go on.
        focused: The keyboard has come here.
    """

    answered = Signal(object)
    moved = Signal(int)
    focused = Signal()

    def __init__(self, questionnaire: Questionnaire, number: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.number = number
        self._questionnaire = questionnaire
        self._answer: int | None = None
        self._writable = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        theme.set_role(self, "answer")
        place = words(str(number))
        place.setFixedWidth(3 * theme.GRID_PX)
        place.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._text = words(wrap=True)
        self._meaning = words(role="muted", wrap=True)
        self._group = QButtonGroup(self)
        self._group.setExclusive(False)
        self._buttons: dict[int, QPushButton] = {}
        points = DEFINITIONS[questionnaire].points_of(number)
        for each in points:
            button = QPushButton(str(each))
            button.setCheckable(True)
            button.setFixedWidth(BUTTON_PX)
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            button.setToolTip(plain_tip(answer_words(questionnaire, number, each)))
            theme.set_role(button, "answer")
            button.clicked.connect(partial(self._clicked, each))
            self._buttons[each] = button
        answers = row(*self._buttons.values(), None, spacing=theme.GRID_PX // 2)
        answers.setContentsMargins(0, 0, (MOST_ANSWERS - len(points)) * (BUTTON_PX + theme.GRID_PX // 2), 0)
        line = row(place, self._text, answers, self._meaning, spacing=2 * theme.GRID_PX)
        line.setContentsMargins(0, 2, theme.GRID_PX, 2)
        line.setStretch(1, 5)
        line.setStretch(3, 3)
        self.setLayout(line)
        self.show_text("")
        self.show_answer(None, writable=False)

    def show_text(self, text: str) -> None:
        """Show the clinic's words for the item, its topic where there are none."""
        shown = text or wording.capitalised(wording.say(f"questionnaire.{item_key(self._questionnaire, self.number)}"))
        self._text.setText(shown)
        self.setAccessibleName(wording.say("questionnaires.item", number=self.number, text=shown))

    def show_answer(self, points: int | None, *, writable: bool) -> None:
        """Show the answer that stands.

        Args:
            points: Its points, None without one.
            writable: Whether the visit can still be changed.
        """
        self._answer, self._writable = points, writable
        for each, button in self._buttons.items():
            button.setChecked(each == points)
            button.setEnabled(writable)
        meaning = wording.say("questionnaires.unanswered")
        if points is not None:
            meaning = answer_words(self._questionnaire, self.number, points)
        self._meaning.setText(meaning)
        self.setAccessibleDescription(meaning)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Answer with a digit and go on, clear with Delete, move with up and down."""
        key, digit = Qt.Key(event.key()), event.text()
        if key in _STEPS:
            self.moved.emit(_STEPS[key])
        elif self._writable and key in _CLEARING:
            self._give(None)
        elif self._writable and digit.isdecimal():
            if int(digit) in self._buttons:
                self._give(int(digit))
                self.moved.emit(1)
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Tell that the keyboard has come here."""
        super().focusInEvent(event)
        self.focused.emit()

    def _clicked(self, points: int) -> None:
        """Take the answer; a click on the one that stands takes it back."""
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        self._give(points if points != self._answer else None)

    def _give(self, points: int | None) -> None:
        if points != self._answer:
            self.answered.emit(points)
