"""Icons painted in the colours of the theme in force, from the Phosphor font that qtawesome carries."""

from enum import StrEnum
from importlib import import_module
from typing import Any, Final

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QIconEngine, QPainter, QPixmap
from PySide6.QtWidgets import QAbstractButton, QLabel

from palsygrader.gui import theme

ICON_PX: Final = 24
GLYPH_SHARE: Final = 0.9
"""Height of a glyph as a share of its place, so that it never touches the words beside it."""


class Icon(StrEnum):
    """A picture of an action or a state; the value is its name in qtawesome."""

    PATIENTS = "ph.users"
    PATIENT = "ph.user"
    HISTORY = "ph.clock-counter-clockwise"
    CHART = "ph.chart-bar"
    SETTINGS = "ph.gear"
    LOCK = "ph.lock-simple"
    LIGHT = "ph.sun"
    DARK = "ph.moon"
    HELP = "ph.question"
    ADD = "ph.plus"
    SEARCH = "ph.magnifying-glass"
    FILTER = "ph.funnel"
    EDIT = "ph.pencil-simple"
    OPEN = "ph.folder-open"
    CAMERA = "ph.video-camera"
    SAVE = "ph.download-simple"
    PRINT = "ph.printer"
    REPORT = "ph.file-text"
    COPY = "ph.copy"
    DELETE = "ph.trash"
    CLOSE = "ph.x"
    BACK = "ph.arrow-left"
    UP = "ph.caret-up"
    DOWN = "ph.caret-down"
    GOOD = "ph.check-circle"
    PROBLEM = "ph.warning"
    INFO = "ph.info"
    KEY = "ph.key"
    EYE = "ph.eye"
    MIRROR = "ph.swap"
    SPLIT = "ph.square-half"
    PLAY = "ph.play"
    PAUSE = "ph.pause"
    REPEAT = "ph.arrow-counter-clockwise"
    SKIP = "ph.skip-forward"
    SIGN = "ph.pen-nib"
    SEND = "ph.paper-plane-tilt"
    HOSPITAL = "ph.buildings"
    SHIELD = "ph.shield-check"


class _FontEngine(QIconEngine):
    """Paints one glyph in a colour of the palette; a change of theme needs no new icon."""

    def __init__(self, icon: Icon, colour: str) -> None:
        super().__init__()
        self._icon = icon
        self._colour = colour

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, _state: QIcon.State) -> None:
        # Untyped, and it costs 0.2 s: imported with the first icon that is painted.
        qtawesome: Any = import_module("qtawesome")
        name = "edge" if mode is QIcon.Mode.Disabled else self._colour
        colour: QColor = getattr(theme.palette(), name)
        font = qtawesome.font(self._icon.partition(".")[0], round(GLYPH_SHARE * rect.height()))
        painter.save()
        painter.setFont(font)
        painter.setPen(colour)
        painter.drawText(rect, int(Qt.AlignmentFlag.AlignCenter), qtawesome.charmap(self._icon.value))
        painter.restore()

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        picture = QPixmap(size)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        self.paint(painter, QRect(0, 0, size.width(), size.height()), mode, state)
        painter.end()
        return picture


def icon(name: Icon, colour: str = "text") -> QIcon:
    """Return an icon in a colour of the palette (a name of a field of `theme.Palette`)."""
    return QIcon(_FontEngine(name, colour))


def give_icon(button: QAbstractButton, name: Icon, colour: str = "text") -> None:
    """Put an icon on a button in the program's size."""
    button.setIcon(icon(name, colour))
    button.setIconSize(QSize(ICON_PX, ICON_PX))


class IconLabel(QLabel):
    """An icon that is not pressed; it carries its meaning as the accessible name."""

    def __init__(self, name: Icon, meaning: str, colour: str = "text", size_px: int = ICON_PX) -> None:
        super().__init__()
        self._size_px = size_px
        self.setFixedSize(size_px, size_px)
        self.show_icon(name, meaning, colour)

    def show_icon(self, name: Icon, meaning: str, colour: str = "text") -> None:
        """Change the icon."""
        self._engine = _FontEngine(name, colour)
        self.setAccessibleName(meaning)
        self.update()

    def paintEvent(self, _event: object) -> None:
        """Paint the icon in the palette's present colour."""
        painter = QPainter(self)
        self._engine.paint(painter, self.rect(), QIcon.Mode.Normal, QIcon.State.Off)
        painter.end()
