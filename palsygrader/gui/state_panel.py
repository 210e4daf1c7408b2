"""What stands in place of a list that is loading, empty or failed, with one thing to do."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QProgressBar

from palsygrader.gui import theme
from palsygrader.gui.icons import Icon, IconLabel
from palsygrader.gui.layouts import button, column, row, words
from palsygrader.wording import say


class StatePanel(QFrame):
    """One sign, one line, one button."""

    def __init__(self) -> None:
        super().__init__()
        self._action: Callable[[], None] | None = None
        self._sign = IconLabel(Icon.INFO, "", size_px=40)
        self._title = words(role="section", wrap=True)
        self._text = words(role="muted", wrap=True)
        for label in (self._title, self._text):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._progress = QProgressBar()
        self._progress.setRange(0, 0)
        self._act = button("")
        self._act.clicked.connect(self._run)
        self.setLayout(
            column(
                None,
                row(None, self._sign, None),
                self._title,
                self._text,
                self._progress,
                row(None, self._act, None),
                None,
                spacing=2 * theme.GRID_PX,
                margin=3 * theme.GRID_PX,
            )
        )

    @property
    def text(self) -> str:
        """The words shown."""
        return f"{self._title.text()} {self._text.text()}".strip()

    def show_loading(self) -> None:
        """Show that the archive is being read."""
        self._show(Icon.HISTORY, "muted", say("state.loading"), "", None, None)
        self._progress.show()

    def show_empty(
        self, title: str, text: str, action_text: str | None = None, action: Callable[[], None] | None = None
    ) -> None:
        """Show that there is nothing yet, and what to do."""
        self._show(Icon.INFO, "accent", title, text, action_text, action)

    def show_working(self, title: str, text: str, action_text: str, action: Callable[[], None]) -> None:
        """Show that long work goes on, and how not to wait for it."""
        self._show(Icon.INFO, "accent", title, text, action_text, action)
        self._progress.setRange(0, 0)
        self._progress.show()
        self._act.setFocus()

    def show_share(self, done: int, total: int) -> None:
        """Show how far the work is."""
        self._progress.setRange(0, 100)
        self._progress.setValue(100 * done // max(total, 1))

    def show_problem(self, text: str, retry: Callable[[], None]) -> None:
        """Show what failed, with another try."""
        self._show(Icon.PROBLEM, "problem", say("state.problem"), text, say("state.retry"), retry)

    def _show(
        self, sign: Icon, colour: str, title: str, text: str, action_text: str | None, action: Callable[[], None] | None
    ) -> None:
        self._sign.show_icon(sign, title, colour)
        self._title.setText(title)
        self._text.setText(text)
        self._progress.hide()
        self._action = action
        self._act.setText(action_text or "")
        self._act.setVisible(action_text is not None)

    def _run(self) -> None:
        if self._action is not None:
            self._action()
