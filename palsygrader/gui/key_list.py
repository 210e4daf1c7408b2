"""The list of keys, laid over the window with the question mark; the help shows the same list."""

from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QVBoxLayout, QWidget

from palsygrader.gui import theme
from palsygrader.gui.icons import Icon
from palsygrader.gui.layouts import button, centred, column, row, words
from palsygrader.wording import say

_Sections = tuple[tuple[str, tuple[str, ...]], ...]
_SPACING_PX: Final = 0
_BETWEEN_PX: Final = theme.GRID_PX
SECTIONS: Final[tuple[_Sections, ...]] = (
    (
        ("general", ("pages", "lock", "help", "list", "quit")),
        (
            "patients",
            ("find", "filter", "add", "edit", "treatment", "new", "import", "open", "history", "grid", "print"),
        ),
        ("curve", ("frame", "frames", "ends", "peak")),
        ("history", ("reading",)),
    ),
    (
        ("capture", ("go", "stop", "retake", "skip", "pause", "choose", "mirror", "ghost", "voice", "auto", "finish")),
        (
            "review",
            (
                "branch",
                "expression",
                "layers",
                "zoom",
                "mirror",
                "split",
                "correct",
                "grade",
                "questionnaires",
                "undo",
                "redo",
                "preview",
                "copy",
                "print_report",
                "sign",
                "addendum",
                "back",
            ),
        ),
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
        done = button(say("keys.close"), "primary", Icon.CLOSE)
        done.clicked.connect(self.close_list)
        done.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        sheet.setLayout(
            column(
                row(words(say("keys.title"), "title"), None, done),
                row(*key_columns(), spacing=6 * theme.GRID_PX),
                spacing=2 * theme.GRID_PX,
                margin=3 * theme.GRID_PX,
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


def key_columns() -> list[QVBoxLayout]:
    """Return the list of keys as columns of equal weight."""
    return [column(_column_of(part), None, spacing=0) for part in SECTIONS]


def key_words() -> list[str]:
    """Return everything the list says, for a search."""
    named = [(name, keys) for part in SECTIONS for name, keys in part]
    sections = [say(f"keys.{name}") for name, _keys in named]
    lines = [f"{say(f'keys.{name}.{key}')} {say(f'keys.{name}.{key}.does')}" for name, keys in named for key in keys]
    return sections + lines


def _column_of(sections: _Sections) -> QGridLayout:
    """Return sections below each other in one grid, so that all their keys and words stand in line."""
    grid = QGridLayout()
    grid.setHorizontalSpacing(3 * theme.GRID_PX)
    grid.setVerticalSpacing(_SPACING_PX)
    grid.setColumnMinimumWidth(0, 18 * theme.GRID_PX)
    grid.setColumnStretch(1, 1)
    line = 0
    for number, (name, keys) in enumerate(sections):
        if number:
            grid.setRowMinimumHeight(line, _BETWEEN_PX)
            line += 1
        grid.addWidget(words(say(f"keys.{name}"), "accent"), line, 0, 1, 2)
        for row_number, key in enumerate(keys, start=line + 1):
            grid.addWidget(words(say(f"keys.{name}.{key}"), "section"), row_number, 0)
            grid.addWidget(words(say(f"keys.{name}.{key}.does"), "muted"), row_number, 1)
        line += 1 + len(keys)
    return grid
