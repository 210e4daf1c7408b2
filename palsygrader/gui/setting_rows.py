"""Rows of the settings page: the words of a setting, its field, and what is wrong with what was typed."""

from collections.abc import Callable, Sequence
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QFrame, QLabel, QLineEdit, QWidget

from palsygrader.gui import theme
from palsygrader.gui.layouts import column, row, words
from palsygrader.wording import CATALOGUE, say
from palsygrader.wording.numbers import shortest

LABEL_WIDTH_PX: Final = 208
FIELD_WIDTH_PX: Final = 400


class SettingRow(QFrame):
    """One setting. Its words are `settings.<name>` and, when there are any, `settings.<name>.hint`.

    Signals:
        chosen: The value as the field gives it.
    """

    chosen = Signal(object)

    def __init__(self, name: str, field: QWidget) -> None:
        super().__init__()
        self.name = name
        self.field = field
        label = words(say(f"settings.{name}"), wrap=True)
        label.setFixedWidth(LABEL_WIDTH_PX)
        label.setMinimumHeight(theme.TARGET_PX)
        field.setAccessibleName(say(f"settings.{name}"))
        field.setFixedWidth(FIELD_WIDTH_PX)
        hint = f"settings.{name}.hint"
        self._hint = words(say(hint) if hint in CATALOGUE else "", "muted", wrap=True)
        if hint not in CATALOGUE:
            self._hint.hide()
        self._hint.setFixedWidth(FIELD_WIDTH_PX)
        self._problem = words(role="problem", wrap=True)
        self._problem.hide()
        beside = column(field, self._hint, self._problem, spacing=theme.GRID_PX // 2)
        line = row(label, beside, None, spacing=2 * theme.GRID_PX)
        line.setAlignment(label, Qt.AlignmentFlag.AlignTop)
        self.setLayout(line)

    def show_problem(self, text: str) -> None:
        """Show what is wrong; empty when all is well."""
        self._problem.setText(text)
        self._problem.setVisible(bool(text))
        self.field.setProperty("invalid", bool(text))
        theme.restyle(self.field)

    @property
    def problem(self) -> str:
        """What is wrong, empty when all is well."""
        return "" if self._problem.isHidden() else self._problem.text()

    def show_value(self, value: object) -> None:
        """Show a value without emitting."""
        self.field.blockSignals(True)  # noqa: FBT003 - Qt's own signature
        self._put(value)
        self.field.blockSignals(False)  # noqa: FBT003 - as above
        self.show_problem("")

    def _put(self, value: object) -> None:
        raise NotImplementedError


class LineRow(SettingRow):
    """A line of words or a number, read when it is left."""

    def __init__(self, name: str, read: Callable[[str], object] = str.strip, length: int = 80) -> None:
        self._line = QLineEdit()
        self._line.setMaxLength(length)
        super().__init__(name, self._line)
        self._shown = ""
        self._read = read
        self._line.editingFinished.connect(self._tell)

    @property
    def typed(self) -> str:
        """What stands in the line."""
        return self._line.text().strip()

    def _put(self, value: object) -> None:
        self._line.setText(shortest(value) if isinstance(value, float) else str(value))
        self._shown = self._line.text()

    def _tell(self) -> None:
        if self._line.text() != self._shown:
            self._shown = self._line.text()
            self.chosen.emit(self._read(self._line.text()))


class ChoiceRow(SettingRow):
    """One of several values."""

    def __init__(self, name: str, choices: Sequence[tuple[str, object]] = ()) -> None:
        self._box = QComboBox()
        super().__init__(name, self._box)
        self.offer(choices)
        self._box.activated.connect(lambda number: self.chosen.emit(self._box.itemData(number)))

    def offer(self, choices: Sequence[tuple[str, object]]) -> None:
        """Offer other values."""
        self._box.clear()
        for text, value in choices:
            self._box.addItem(text, value)

    def _put(self, value: object) -> None:
        if self._box.findData(value) < 0:
            self._box.addItem(str(value), value)
        self._box.setCurrentIndex(self._box.findData(value))


class SwitchRow(SettingRow):
    """On or off; `settings.<name>.on` says what it does."""

    def __init__(self, name: str) -> None:
        self._box = QCheckBox(say(f"settings.{name}.on"))
        super().__init__(name, self._box)
        for part in (self._box, self._hint):  # its words may need more than a field, and a column has one width
            part.setMaximumWidth(LABEL_WIDTH_PX + FIELD_WIDTH_PX)
        self._box.toggled.connect(self.chosen.emit)

    def _put(self, value: object) -> None:
        self._box.setChecked(bool(value))


def section(title: str, *parts: QWidget) -> QFrame:
    """Return a card of rows below a title."""
    frame = QFrame()
    theme.set_role(frame, "card")
    heading: QLabel = words(title, "section")
    frame.setLayout(column(heading, *parts, spacing=theme.GRID_PX, margin=3 * theme.GRID_PX))
    return frame
