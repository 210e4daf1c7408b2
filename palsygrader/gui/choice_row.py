"""One item of a reading: its name, a button per value, and what the chosen one means; filled in by digits."""

from collections.abc import Mapping
from functools import partial
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QFrame, QPushButton, QWidget

from palsygrader.gui import theme
from palsygrader.gui.answer_row import BUTTON_PX
from palsygrader.gui.layouts import column, row, words
from palsygrader.wording import say

_STEPS: Final = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_Return: 1, Qt.Key.Key_Enter: 1}
_CLEARING: Final = frozenset({Qt.Key.Key_Delete, Qt.Key.Key_Backspace})


class ChoiceRow(QFrame):
    """A row that has the keyboard as a whole.

    Args:
        title: What is set.
        values: Per value, a digit, the words on its button and what it means.
        parent: Owner.

    Signals:
        chosen: The value (int), None when it is taken back.
        moved: By how many rows the keyboard is to go on.
        focused: The keyboard has come here.
    """

    chosen = Signal(object)
    moved = Signal(int)
    focused = Signal()

    def __init__(self, title: str, values: Mapping[int, tuple[str, str]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._values = dict(values)
        self._value: int | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(title)
        theme.set_role(self, "answer")
        self._meaning = words(role="muted", wrap=True)
        self._group = QButtonGroup(self)
        self._group.setExclusive(False)
        self._buttons: dict[int, QPushButton] = {}
        for value, (sign, meaning) in self._values.items():
            button = QPushButton(sign)
            button.setCheckable(True)
            button.setFixedWidth(BUTTON_PX)
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            button.setToolTip(meaning)
            button.setAccessibleName(say("reading.value", value=sign, meaning=meaning))
            theme.set_role(button, "answer")
            button.clicked.connect(partial(self._clicked, value))
            self._buttons[value] = button
        choices = row(*self._buttons.values(), None, spacing=theme.GRID_PX // 2)
        lines = column(words(title, wrap=True), choices, self._meaning, spacing=0)
        lines.setContentsMargins(theme.GRID_PX // 2, 0, theme.GRID_PX // 2, 0)
        self.setLayout(lines)
        self.show_value(None)

    @property
    def value(self) -> int | None:
        """What is chosen."""
        return self._value

    @property
    def buttons(self) -> Mapping[int, QPushButton]:
        """The button of each value."""
        return self._buttons

    def show_value(self, value: int | None) -> None:
        """Show what is chosen, None while it is open; nothing is told."""
        self._value = value
        for each, button in self._buttons.items():
            button.setChecked(each == value)
        meaning = say("reading.open") if value is None else self._values[value][1]
        self._meaning.setText(meaning)
        self.setAccessibleDescription(meaning)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose with a digit and go on, clear with Delete, move with up and down."""
        key, digit = Qt.Key(event.key()), event.text()
        if key in _STEPS:
            self.moved.emit(_STEPS[key])
        elif key in _CLEARING:
            self._choose(None)
        elif digit.isdecimal() and digit.isascii():
            if int(digit) in self._values:
                self._choose(int(digit))
                self.moved.emit(1)
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Tell that the keyboard is here."""
        super().focusInEvent(event)
        self.focused.emit()

    def _clicked(self, value: int) -> None:
        """Choose by the pointer; the chosen value pressed again is taken back."""
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        self._choose(None if value == self._value else value)

    def _choose(self, value: int | None) -> None:
        self.show_value(value)
        self.chosen.emit(value)
