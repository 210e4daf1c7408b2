"""The picture pair laid one over the other, with a line between that is dragged: before and after in one face."""

from typing import Final

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPainterPath, QPaintEvent, QPen, QTransform
from PySide6.QtWidgets import QWidget

from palsygrader.gui import theme
from palsygrader.gui.picture_pair import BAND_PX, BELOW_NOSE, HALF_HEIGHT, HALF_WIDTH, NOSE, Pane, PicturePair
from palsygrader.vision.alignment import laid_over, to_face_units
from palsygrader.wording import say

STEP_SHARE: Final = 0.02
"""A key moves the line by this share of the picture's width."""
LARGE_STEP_SHARE: Final = 0.1
"""The same with Shift."""
_WIDEST: Final = 1.5
"""Most width of the picture as a share of its height, so that the line's way is over the face."""
_REACH_PX: Final = 22.0
"""The line is taken within this distance."""
_HANDLE_PX: Final = 16.0
_ARROW_PX: Final = 5.0
_UNITS: Final = 100.0
"""Face units in one eye distance."""
_SHADE: Final = QColor(0, 0, 0, 190)


class SplitPair(PicturePair):
    """Two faces beside each other, or one over the other, aligned by eye corners and nose at rest.

    Signals:
        split_changed: Whether one lies over the other now (bool).
    """

    split_changed = Signal(bool)

    _wanted = False  # of the class, since events come while the widget is being made
    _share = 0.5
    _holds_line = False

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setMouseTracking(True)

    @property
    def split(self) -> bool:
        """Whether one picture lies over the other: it was asked for, and there are two."""
        return self._wanted and self._panes is not None and len(self._panes) > 1

    @property
    def line_share(self) -> float:
        """Where the line is: 0 is the picture's left edge, 1 its right."""
        return self._share

    def set_split(self, *, split: bool) -> None:
        """Lay one picture over the other, the line in the middle, or both beside each other."""
        if split is self._wanted:
            return
        self._wanted = split
        self._holds_line = False
        self._move_line(0.5)
        if not split:
            self.setAccessibleDescription("")
            self.setCursor(Qt.CursorShape.OpenHandCursor)
        self.split_changed.emit(split)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move the line with the arrows, Home and End; Escape puts the pictures beside each other."""
        if not self.split:
            super().keyPressEvent(event)
            return
        shifted = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        step = LARGE_STEP_SHARE if shifted else STEP_SHARE
        match event.key():
            case Qt.Key.Key_Left:
                self._move_line(self._share - step)
            case Qt.Key.Key_Right:
                self._move_line(self._share + step)
            case Qt.Key.Key_Home:
                self._move_line(0.0)
            case Qt.Key.Key_End:
                self._move_line(1.0)
            case Qt.Key.Key_Escape:
                self.set_split(split=False)
            case _:
                super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take the line; over whole faces a press anywhere brings it there."""
        if self.split and (self.zoom == 1.0 or self._near_line(event.position())):
            self._holds_line = True
            self._drag_line(event.position())
            return
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Move the line that is held."""
        if self._holds_line:
            self._drag_line(event.position())
            return
        super().mouseMoveEvent(event)
        if self.split and not event.buttons():
            near = self.zoom == 1.0 or self._near_line(event.position())
            self.setCursor(Qt.CursorShape.SplitHCursor if near else Qt.CursorShape.OpenHandCursor)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let the line go."""
        if self._holds_line:
            self._holds_line = False
            return
        super().mouseReleaseEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the pictures, and the line over them."""
        super().paintEvent(event)
        if self.split:
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            self._paint_line(painter)
            painter.end()

    def _areas(self) -> list[QRectF]:
        if not self.split:
            return super()._areas()
        width, height = self._pane_size()
        return [QRectF((self.width() - width) / 2, BAND_PX, width, height)] * 2

    def _pane_size(self) -> tuple[float, float]:
        if not self.split:
            return super()._pane_size()
        height = max(float(self.height()) - BAND_PX, 1.0)
        return max(min(float(self.width()), _WIDEST * height), 1.0), height

    def _title_place(self, area: QRectF, number: int) -> QRectF:
        if not self.split:
            return super()._title_place(area, number)
        half = (area.width() - theme.GRID_PX) / 2
        return QRectF(area.left() + number * (half + theme.GRID_PX), 0, half, BAND_PX)

    def _shape(self, area: QRectF, *, moving: bool) -> QPainterPath:
        whole = super()._shape(area, moving=moving)
        if not self.split:
            return whole
        part = QRectF(area)
        if moving:
            part.setLeft(self._line_x())
        else:
            part.setRight(self._line_x())
        side = QPainterPath()
        side.addRect(part)
        return whole.intersected(side)

    def _face_to_screen(self, area: QRectF, pane: Pane) -> QTransform:
        if not self.split:
            return super()._face_to_screen(area, pane)
        before, after = self._both()
        onto_px = _rest_of(after, before)
        (xx, xy, x0), (yx, yy, y0) = laid_over(pane.points_px, _rest_of(pane, before), self._expression, onto_px)
        to_face = QTransform(xx, -yx, xy, -yy, x0, -y0)  # the screen's y is down
        middle = to_face_units(onto_px)[NOSE].mean(axis=0)
        scale = min(area.width() / (2 * HALF_WIDTH), area.height() / (2 * HALF_HEIGHT)) * self.zoom / _UNITS
        to_screen = QTransform()
        to_screen.translate(area.center().x(), area.center().y())
        to_screen.scale(scale, scale)
        to_screen.translate(-middle[0] + self._shift.x() * _UNITS, middle[1] + (self._shift.y() - BELOW_NOSE) * _UNITS)
        return to_face * to_screen

    def _line_x(self) -> float:
        area = self._areas()[0]
        return area.left() + self._share * area.width()

    def _near_line(self, at: QPointF) -> bool:
        return abs(at.x() - self._line_x()) <= _REACH_PX

    def _drag_line(self, at: QPointF) -> None:
        area = self._areas()[0]
        self._move_line((at.x() - area.left()) / area.width())

    def _move_line(self, share: float) -> None:
        self._share = float(np.clip(share, 0.0, 1.0))
        self.setAccessibleDescription(say("views.split.line", percent=round(100 * self._share)))
        self.update()

    def _paint_line(self, painter: QPainter) -> None:
        """Paint the line with a handle that points both ways, seen on light and on dark skin."""
        area, x = self._areas()[0], self._line_x()
        middle = QPointF(x, area.bottom() - area.height() / 5)
        for colour, width in ((_SHADE, 5.0), (QColor("white"), 2.0)):
            painter.setPen(QPen(colour, width))
            painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()))
        painter.setPen(QPen(_SHADE, 2))
        painter.setBrush(QColor("white"))
        painter.drawEllipse(middle, _HANDLE_PX, _HANDLE_PX)
        painter.setPen(QPen(QColor("black"), 2))
        for way in (-1, 1):
            tip = middle + QPointF(way * 2 * _ARROW_PX, 0)
            for up in (-1, 1):
                painter.drawLine(tip, tip + QPointF(-way * _ARROW_PX, up * _ARROW_PX))


def _rest_of(pane: Pane, first: Pane) -> NDArray[np.float64]:
    """Return the landmarks of a pane's face at rest."""
    return first.points_px if pane.rest_px is None else pane.rest_px
