"""The strip of the protocol's expressions: thumbnail, state and result of each; one is chosen."""

from contextlib import suppress
from dataclasses import dataclass
from enum import StrEnum
from functools import partial
from typing import Final

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QHBoxLayout, QSizePolicy, QWidget

from palsygrader.domain.examination import KeyFrame
from palsygrader.domain.expressions import Expression
from palsygrader.errors import ArchiveError
from palsygrader.gui import theme
from palsygrader.gui.icons import Icon, icon
from palsygrader.gui.thumbnail_sides import paint_side_letters
from palsygrader.vision.face_cut import cut_face, fit_face
from palsygrader.wording import capitalised, of, say

_TILE_HEIGHT_PX: Final = 112
_PICTURE_HEIGHT_PX: Final = 60


class TileState(StrEnum):
    """Where an expression stands."""

    WAITING = "waiting"
    WORKING = "working"
    UNDECIDED = "undecided"
    DONE = "done"
    SKIPPED = "skipped"
    PROBLEM = "problem"


_ICONS: Final[dict[TileState, tuple[Icon, str]]] = {
    TileState.WORKING: (Icon.REPEAT, "muted"),
    TileState.UNDECIDED: (Icon.INFO, "accent"),
    TileState.DONE: (Icon.GOOD, "good"),
    TileState.SKIPPED: (Icon.SKIP, "muted"),
    TileState.PROBLEM: (Icon.PROBLEM, "problem"),
}


@dataclass(frozen=True, slots=True)
class TileContent:
    """What one tile shows.

    Attributes:
        state: Where the expression stands.
        result: A short line such as "buccal IV", empty while there is none.
        picture: The peak frame, None before it is recorded.
        meaning: The result in full, for the tool tip.
    """

    state: TileState
    result: str = ""
    picture: KeyFrame | None = None
    meaning: str = ""


def face_thumbnail(frame: KeyFrame, width_px: int, height_px: int) -> QImage:
    """Return the face of a key frame at a size: the one kept beside the picture, else cut out of the picture.

    Where both are damaged it is grey; that is told where the picture itself is shown.
    """
    cut = None
    if frame.face is not None:
        with suppress(ArchiveError):
            cut = fit_face(frame.face.decoded(), width_px, height_px)
    try:
        if cut is None:
            cut = cut_face(frame.picture, frame.landmarks, width_px, height_px)
    except ArchiveError:
        blank = QImage(width_px, height_px, QImage.Format.Format_RGB888)
        blank.fill(Qt.GlobalColor.gray)
        return blank
    return QImage(cut.data, width_px, height_px, 3 * width_px, QImage.Format.Format_RGB888).copy()


class ExpressionTile(QAbstractButton):
    """One expression of the strip."""

    def __init__(self, expression: Expression, number: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._expression = expression
        self._number = number
        self._content = TileContent(TileState.WAITING)
        self._thumbnail: QImage | None = None
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._tell()

    def sizeHint(self) -> QSize:
        """Leave room for nine tiles in the smallest window."""
        return QSize(120, _TILE_HEIGHT_PX)

    def minimumSizeHint(self) -> QSize:
        """Allow thirteen tiles side by side."""
        return QSize(84, _TILE_HEIGHT_PX)

    def set_content(self, content: TileContent) -> None:
        """Show a new state."""
        if content.picture is not self._content.picture:
            self._thumbnail = None
        self._content = content
        self._tell()
        self.update()

    def _tell(self) -> None:
        state = say(f"examine.tile.{self._content.state}")
        self.setAccessibleName(
            say("examine.tile.name", number=self._number, expression=of(self._expression), state=state)
        )
        self.setAccessibleDescription(self._content.meaning or self._content.result)
        title = capitalised(of(self._expression))
        self.setToolTip("\n".join(part for part in (title, self._content.meaning) if part))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint picture, name, state and result."""
        colours = theme.palette()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        outline = QRectF(self.rect()).adjusted(1.5, 1.5, -1.5, -1.5)
        chosen = self.isChecked()
        painter.setBrush(colours.accent_soft if chosen else colours.surface)
        strong = chosen or self.hasFocus() or self.underMouse()
        painter.setPen(QPen(colours.accent if strong else colours.line, 3 if chosen or self.hasFocus() else 1))
        painter.drawRoundedRect(outline, 8, 8)
        self._paint_picture(painter, QRect(6, 6, self.width() - 12, _PICTURE_HEIGHT_PX))
        painter.setFont(theme.text_font(14, bold=chosen))
        painter.setPen(colours.text)
        name = say(f"expression.{self._expression}.short")
        line = QRect(6, _PICTURE_HEIGHT_PX + 8, self.width() - 12, 20)
        painter.drawText(line, Qt.AlignmentFlag.AlignCenter, name)
        self._paint_state(painter, QRect(6, _PICTURE_HEIGHT_PX + 28, self.width() - 12, 20))

    def _paint_picture(self, painter: QPainter, area: QRect) -> None:
        colours = theme.palette()
        shape = QPainterPath()
        shape.addRoundedRect(QRectF(area), 6, 6)
        painter.save()
        painter.setClipPath(shape)
        if self._content.picture is not None:
            if self._thumbnail is None or self._thumbnail.size() != area.size():
                self._thumbnail = face_thumbnail(self._content.picture, area.width(), area.height())
            painter.drawImage(area.topLeft(), self._thumbnail)
            paint_side_letters(painter, area)
        else:
            painter.fillRect(area, colours.raised)
            painter.setPen(colours.muted)
            painter.setFont(theme.text_font(theme.TITLE_PX))
            painter.drawText(area, Qt.AlignmentFlag.AlignCenter, str(self._number))
        painter.restore()

    def _paint_state(self, painter: QPainter, line: QRect) -> None:
        colours = theme.palette()
        painter.setFont(theme.text_font(14))
        content = self._content
        words = content.result or say(f"examine.tile.{content.state}")
        shown = _ICONS.get(content.state)
        room = line.width() - (20 if shown else 0)
        text = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, room)
        width = painter.fontMetrics().horizontalAdvance(text) + (20 if shown else 0)
        left = line.center().x() - width // 2
        colour = colours.muted
        if shown is not None:
            sign, colour_name = shown
            icon(sign, colour_name).paint(painter, QRect(left, line.top() + 2, 16, 16))
            left += 20
            colour = QColor(getattr(colours, colour_name))
        painter.setPen(colours.text if content.state is TileState.DONE else colour)
        painter.drawText(
            QRect(left, line.top(), room, line.height()),
            Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft,
            text,
        )


class ExpressionStrip(QWidget):
    """All tiles in protocol order.

    Signals:
        chosen: The Expression whose tile was pressed.
    """

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(theme.GRID_PX)
        self._group = QButtonGroup(self)
        self._group.setExclusive(True)
        self._tiles: dict[Expression, ExpressionTile] = {}

    def show_expressions(self, expressions: tuple[Expression, ...]) -> None:
        """Show these expressions; tiles that stay keep what they show."""
        for expression in [e for e in self._tiles if e not in expressions]:
            tile = self._tiles.pop(expression)
            self._group.removeButton(tile)
            tile.deleteLater()
        for number, expression in enumerate(expressions, start=1):
            if expression in self._tiles:
                continue
            tile = ExpressionTile(expression, number)
            tile.clicked.connect(partial(self.chosen.emit, expression))
            self._group.addButton(tile)
            self._row.addWidget(tile)
            self._tiles[expression] = tile

    def tile(self, expression: Expression) -> ExpressionTile:
        """Return the tile of an expression on show."""
        return self._tiles[expression]

    def set_current(self, expression: Expression) -> None:
        """Mark the expression that is being worked on."""
        self._tiles[expression].setChecked(True)
