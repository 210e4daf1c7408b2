"""The attempts at an expression, one of them chosen."""

from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QWidget

from palsygrader.gui import theme
from palsygrader.gui.layouts import button, words
from palsygrader.wording import say


class AttemptRow(QWidget):
    """Chips 1, 2, 3; the one just made is chosen until another is."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(theme.GRID_PX)
        self._row.addWidget(words(say("examine.attempts"), "muted"))
        self._row.addStretch(1)
        self._group = QButtonGroup(self)
        self._chips: dict[int, QPushButton] = {}

    @property
    def chosen(self) -> int | None:
        """Number of the chosen attempt."""
        return next((number for number, chip in self._chips.items() if chip.isChecked()), None)

    def show_attempts(self, attempts: tuple[int, ...]) -> None:
        """Offer these attempts; a new one is chosen."""
        if tuple(self._chips) == attempts:
            return
        for chip in self._chips.values():
            self._group.removeButton(chip)
            self._row.removeWidget(chip)
            chip.deleteLater()
        self._chips = {}
        for number in attempts:
            chip = button(say("examine.attempt", number=number), "chip")
            chip.setCheckable(True)
            chip.setAccessibleName(say("examine.attempt.name", number=number))
            self._group.addButton(chip)
            self._row.addWidget(chip)
            self._chips[number] = chip
        if attempts:
            self._chips[attempts[-1]].setChecked(True)
