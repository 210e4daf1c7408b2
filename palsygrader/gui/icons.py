"""Icons painted in the colours of the theme in force, from the Phosphor font that qtawesome carries."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from importlib.util import find_spec
from pathlib import Path
from typing import Final

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QIcon, QIconEngine, QPainter, QPixmap
from PySide6.QtWidgets import QAbstractButton, QLabel

from palsygrader.gui import theme

ICON_PX: Final = 24
GLYPH_SHARE: Final = 0.9
"""Height of a glyph as a share of its place, so that it never touches the words beside it."""


class Icon(StrEnum):
    """A picture of an action or a state; the value is its name in the font."""

    PATIENTS = "users"
    PATIENT = "user"
    HISTORY = "clock-counter-clockwise"
    CHART = "chart-bar"
    SETTINGS = "gear"
    LOCK = "lock-simple"
    LIGHT = "sun"
    DARK = "moon"
    HELP = "question"
    ADD = "plus"
    SEARCH = "magnifying-glass"
    FILTER = "funnel"
    EDIT = "pencil-simple"
    OPEN = "folder-open"
    CAMERA = "video-camera"
    SAVE = "download-simple"
    PRINT = "printer"
    REPORT = "file-text"
    COPY = "copy"
    DELETE = "trash"
    CLOSE = "x"
    BACK = "arrow-left"
    FORWARD = "arrow-right"
    NEW_FOLDER = "folder-plus"
    TILES = "squares-four"
    LINES = "list"
    UP = "caret-up"
    DOWN = "caret-down"
    GOOD = "check-circle"
    PROBLEM = "warning"
    INFO = "info"
    KEY = "key"
    EYE = "eye"
    MIRROR = "swap"
    SPLIT = "square-half"
    PLAY = "play"
    PAUSE = "pause"
    REPEAT = "arrow-counter-clockwise"
    SKIP = "skip-forward"
    SIGN = "pen-nib"
    SEND = "paper-plane-tilt"
    HOSPITAL = "buildings"
    SHIELD = "shield-check"


@dataclass(frozen=True)
class _Phosphor:
    """The font of the icons.

    Attributes:
        family: As Qt knows it.
        glyphs: The character of each icon by its name.
    """

    family: str
    glyphs: Mapping[str, str]


@cache
def _phosphor() -> _Phosphor:
    """Return the font from the files of qtawesome, whose code would cost the first window 0.2 s."""
    found = find_spec("qtawesome")
    assert found is not None  # noqa: S101 - the program depends on it
    assert found.submodule_search_locations  # noqa: S101 - it is a package
    folder = Path(found.submodule_search_locations[0]) / "fonts"
    font_id = QFontDatabase.addApplicationFont(str(next(folder.glob("phosphor-*.ttf"))))
    codes: dict[str, str] = json.loads(next(folder.glob("phosphor-charmap-*.json")).read_text(encoding="utf-8"))
    glyphs = {name: chr(int(code, 16)) for name, code in codes.items()}
    return _Phosphor(QFontDatabase.applicationFontFamilies(font_id)[0], glyphs)


class _FontEngine(QIconEngine):
    """Paints one glyph in a colour of the palette; a change of theme needs no new icon."""

    def __init__(self, icon: Icon, colour: str) -> None:
        super().__init__()
        self._icon = icon
        self._colour = colour

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, _state: QIcon.State) -> None:
        name = "edge" if mode is QIcon.Mode.Disabled else self._colour
        colour: QColor = getattr(theme.palette(), name)
        font = QFont(_phosphor().family)
        font.setPixelSize(round(GLYPH_SHARE * rect.height()))
        painter.save()
        painter.setFont(font)
        painter.setPen(colour)
        painter.drawText(rect, int(Qt.AlignmentFlag.AlignCenter), _phosphor().glyphs[self._icon.value])
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
