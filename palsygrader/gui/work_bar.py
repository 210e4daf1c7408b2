"""A card's long work: the buttons that begin it, its progress with a way to stop it, and what came of it."""

from collections.abc import Sequence
from typing import Literal

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QProgressBar, QPushButton, QWidget

from palsygrader.gui import theme
from palsygrader.gui.layouts import button, column, row, words

Role = Literal["good", "muted", "problem"]


class WorkBar(QWidget):
    """The foot of a card.

    Args:
        name: Of the work, for readers of the screen.
        cancel: Words of the button that stops it.
        begin: The buttons that begin it; hidden while it runs.
        fields: What is chosen for it; off while it runs.

    Signals:
        cancelled: The work is to stop.
    """

    cancelled = Signal()

    def __init__(self, *, name: str, cancel: str, begin: Sequence[QPushButton], fields: Sequence[QWidget]) -> None:
        super().__init__()
        self._begin = tuple(begin)
        self._fields = tuple(fields)
        self._begun_by: QPushButton | None = None
        self.cancel_button = button(cancel)
        self.cancel_button.clicked.connect(self.cancelled)
        self.progress = QProgressBar()
        self.progress.setAccessibleName(name)
        self._how_far = words(role="muted")
        self._result = words(wrap=True)
        running = (self.progress, self.cancel_button, self._how_far)  # in this order nothing moves while it counts
        line = row(*self._begin, *running, None, spacing=2 * theme.GRID_PX)
        self.setLayout(column(line, self._result))
        self.show_running(running=False)

    @property
    def result(self) -> str:
        """What came of the last work, in words."""
        return self._result.text()

    @property
    def how_far(self) -> str:
        """How far the work is, in the words shown; empty while that is not known and when nothing runs."""
        return "" if self._how_far.isHidden() else self._how_far.text()

    def show_running(self, *, running: bool) -> None:
        """Show whether the work goes on; what came of the one before is forgotten when it begins.

        The keyboard goes to the button that stops it, and back to the one that began it, which is to be on by then.
        """
        if running:
            self._begun_by = next((each for each in self._begin if each.hasFocus()), self._begin[0])
        had_keyboard = self.cancel_button.hasFocus()
        for each in self._begin:
            each.setVisible(not running)
        for field in self._fields:
            field.setEnabled(not running)
        for part in (self.progress, self.cancel_button, self._how_far):
            part.setVisible(running)
        if running:
            self._result.clear()
            self._how_far.clear()
            self.progress.setRange(0, 0)
            self.cancel_button.setFocus()
        elif had_keyboard and self._begun_by is not None:
            self._begun_by.setFocus()
        self._result.setVisible(bool(self.result))

    def show_progress(self, words: str, done: int, total: int) -> None:
        """Show how far the work is; the bar itself is too thin for words."""
        self.progress.setRange(0, max(total, 1))
        self.progress.setValue(done)
        self.progress.setFormat(words)
        self._how_far.setText(words)

    def forget(self) -> None:
        """Say nothing more of what came of the work."""
        self._result.clear()
        self._result.hide()

    def tell(self, text: str, role: Role) -> None:
        """Show what came of the work."""
        self._result.setText(text)
        self._result.show()
        theme.set_role(self._result, role)
        theme.restyle(self._result)
