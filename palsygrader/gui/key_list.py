"""The list of keys, laid over the window with the question mark; the help shows the same list."""

from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractSlider, QFrame, QGridLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from palsygrader.gui import theme
from palsygrader.gui.icons import Icon
from palsygrader.gui.layouts import button, centred, column, row, words
from palsygrader.wording import say

_Sections = tuple[tuple[str, tuple[str, ...]], ...]
_SPACING_PX: Final = 0
_BETWEEN_PX: Final = theme.GRID_PX
_MARGIN_PX: Final = 3 * theme.GRID_PX
_COLUMN_PX: Final = 384
"""Width of a column: three of them fit the smallest window."""
_GAP_PX: Final = 3 * theme.GRID_PX
_KEYS_GAP_PX: Final = 2 * theme.GRID_PX
"""Between a key and what it does."""
_LEAST_KEYS_PX: Final = 10 * theme.GRID_PX
_SCROLLING: Final = {
    Qt.Key.Key_Down: QAbstractSlider.SliderAction.SliderSingleStepAdd,
    Qt.Key.Key_Up: QAbstractSlider.SliderAction.SliderSingleStepSub,
    Qt.Key.Key_PageDown: QAbstractSlider.SliderAction.SliderPageStepAdd,
    Qt.Key.Key_PageUp: QAbstractSlider.SliderAction.SliderPageStepSub,
    Qt.Key.Key_Home: QAbstractSlider.SliderAction.SliderToMinimum,
    Qt.Key.Key_End: QAbstractSlider.SliderAction.SliderToMaximum,
}
SECTIONS: Final[tuple[_Sections, ...]] = (
    (
        ("general", ("pages", "lock", "help", "list", "quit")),
        (
            "patients",
            ("find", "filter", "add", "edit", "treatment", "new", "import", "open", "history", "grid", "print"),
        ),
        ("history", ("reading",)),
    ),
    (
        ("capture", ("go", "stop", "retake", "skip", "pause", "choose", "mirror", "ghost", "voice", "auto", "finish")),
        ("curve", ("frame", "frames", "ends", "peak")),
        ("worklist", ("find", "read", "choose", "begin", "back")),
    ),
    (
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
    """Covers its parent while it is shown; any key or click puts it away, but those that scroll what does not fit.

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
        self._listed = QFrame()
        self._listed.setLayout(row(*key_columns(_COLUMN_PX), spacing=_GAP_PX))
        self._room = QScrollArea()
        self._room.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._room.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._room.setWidget(self._listed)
        self._room.viewport().setAutoFillBackground(False)
        self._listed.setAutoFillBackground(False)
        self._head = row(words(say("keys.title"), "title"), None, done)
        sheet.setLayout(column(self._head, self._room, spacing=2 * theme.GRID_PX, margin=_MARGIN_PX))
        self.setLayout(centred(sheet))
        parent.installEventFilter(self)
        self.hide()

    def open_list(self) -> None:
        """Show the list."""
        parent = self.parentWidget()
        if parent is not None:
            self._fit(parent)
        self._room.verticalScrollBar().setValue(0)
        self.show()
        self.raise_()
        self.setFocus()

    def close_list(self) -> None:
        """Put the list away."""
        self.hide()
        self.closed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Put the list away, or scroll it where it does not fit."""
        bar = self._room.verticalScrollBar()
        if bar.maximum() and event.key() in _SCROLLING:
            bar.triggerAction(_SCROLLING[Qt.Key(event.key())])
        else:
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
            self._fit(parent)
        return False

    def _fit(self, parent: QWidget) -> None:
        """Be as large as the parent, and show of the list as much as there is room for."""
        self.setGeometry(parent.rect())
        self._listed.adjustSize()
        bar_px = self._room.verticalScrollBar().sizeHint().width()
        most_px = parent.height() - 2 * _MARGIN_PX - self._head.sizeHint().height() - 4 * theme.GRID_PX
        height_px = self._listed.height()
        self._room.setFixedSize(self._listed.width() + (bar_px if height_px > most_px else 0), min(height_px, most_px))


def key_columns(width_px: int | None = None) -> list[QVBoxLayout]:
    """Return the list of keys as columns of equal weight.

    Args:
        width_px: Of each column, in which long words are wrapped; None for as wide as they are.
    """
    return [column(_column_of(part, width_px), None, spacing=0) for part in SECTIONS]


def key_words() -> list[str]:
    """Return everything the list says, for a search."""
    named = [(name, keys) for part in SECTIONS for name, keys in part]
    sections = [say(f"keys.{name}") for name, _keys in named]
    lines = [f"{say(f'keys.{name}.{key}')} {say(f'keys.{name}.{key}.does')}" for name, keys in named for key in keys]
    return sections + lines


def _column_of(sections: _Sections, width_px: int | None) -> QGridLayout:
    """Return sections below each other in one grid, so that all their keys and words stand in line."""
    grid = QGridLayout()
    grid.setHorizontalSpacing(_KEYS_GAP_PX)
    grid.setVerticalSpacing(_SPACING_PX)
    grid.setColumnStretch(1, 1)
    labels = {
        (name, key): (words(say(f"keys.{name}.{key}"), "section"), words(say(f"keys.{name}.{key}.does"), "muted"))
        for name, keys in sections
        for key in keys
    }
    keys_px = max(_LEAST_KEYS_PX, *(_width_px(key) for key, _does in labels.values()))
    grid.setColumnMinimumWidth(0, keys_px)
    line = 0
    for number, (name, keys) in enumerate(sections):
        if number:
            grid.setRowMinimumHeight(line, _BETWEEN_PX)
            line += 1
        grid.addWidget(words(say(f"keys.{name}"), "accent"), line, 0, 1, 2)
        for row_number, key in enumerate(keys, start=line + 1):
            pressed, does = labels[name, key]
            if width_px is not None:
                _wrap(does, width_px - keys_px - _KEYS_GAP_PX)
            grid.addWidget(pressed, row_number, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(does, row_number, 1)
        line += 1 + len(keys)
    return grid


def _width_px(label: QLabel) -> int:
    label.ensurePolished()
    return label.sizeHint().width()


def _wrap(label: QLabel, width_px: int) -> None:
    """Give a label this width, and the height its words need then."""
    label.ensurePolished()
    label.setWordWrap(True)
    label.setFixedWidth(width_px)
    label.setFixedHeight(label.heightForWidth(width_px))
