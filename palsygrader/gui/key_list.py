"""The list of keys, laid over the window with F1 or the question mark."""

from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QVBoxLayout, QWidget

from palsygrader.gui import theme
from palsygrader.gui.icons import Icon
from palsygrader.gui.layouts import button, centred, column, row, words
from palsygrader.wording import say

_SECTIONS: Final = (
    (
        ("general", ("pages", "lock", "help", "quit")),
        ("patients", ("find", "add", "edit", "new", "open", "history", "print")),
    ),
    (
        ("capture", ("go", "retake", "skip", "pause", "choose", "mirror", "ghost", "finish")),
        ("review", ("branch", "expression", "layers", "grade", "undo", "preview", "print_report", "sign", "back")),
    ),
)
"""Columns of sections; the keys and what they do are `keys.<section>.<name>` and `keys.<section>.<name>.does`."""


class KeyList(QWidget):
    """Covers its parent while it is shown; any key or click puts it away.

    Signals:
        closed: It was put away.
    """

    closed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(say("keys.title"))
        sheet = QFrame()
        theme.set_role(sheet, "overlay")
        columns = [column(*(_section(*each) for each in part), None, spacing=3 * theme.GRID_PX) for part in _SECTIONS]
        done = button(say("keys.close"), "primary", Icon.CLOSE)
        done.clicked.connect(self.close_list)
        done.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        sheet.setLayout(
            column(
                row(words(say("keys.title"), "title"), None, done),
                row(*columns, spacing=6 * theme.GRID_PX),
                spacing=2 * theme.GRID_PX,
                margin=4 * theme.GRID_PX,
            )
        )
        self.setLayout(centred(sheet))
        parent.installEventFilter(self)
        self.hide()

    def open_list(self) -> None:
        """Show the list."""
        parent = self.parentWidget()
        if parent is not None:
            self.setGeometry(parent.rect())
        self.show()
        self.raise_()
        self.setFocus()

    def close_list(self) -> None:
        """Put the list away."""
        self.hide()
        self.closed.emit()

    def keyPressEvent(self, _event: QKeyEvent) -> None:
        """Put the list away."""
        self.close_list()

    def mousePressEvent(self, _event: QMouseEvent) -> None:
        """Put the list away."""
        self.close_list()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Shade what lies below."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.palette().shade)
        painter.end()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay as large as the parent."""
        parent = self.parentWidget()
        if parent is not None and watched is parent and event.type() is QEvent.Type.Resize:
            self.setGeometry(parent.rect())
        return False


def _section(name: str, keys: tuple[str, ...]) -> QVBoxLayout:
    grid = QGridLayout()
    grid.setHorizontalSpacing(3 * theme.GRID_PX)
    grid.setVerticalSpacing(theme.GRID_PX // 2)
    grid.setColumnMinimumWidth(0, 20 * theme.GRID_PX)
    for number, key in enumerate(keys):
        grid.addWidget(words(say(f"keys.{name}.{key}"), "section"), number, 0)
        grid.addWidget(words(say(f"keys.{name}.{key}.does"), "muted"), number, 1)
    return column(words(say(f"keys.{name}"), "accent"), grid)
