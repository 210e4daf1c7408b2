"""A slider for a number on a line: its bar runs from balance to the value, so that the row shows what it says."""

from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QPen, QWheelEvent
from PySide6.QtWidgets import QAbstractSlider, QSizePolicy, QWidget

from palsygrader.gui import theme

_HANDLE_PX: Final = 9.0
_BAR_PX: Final = 6.0
_PAGE: Final = 10


class ValueSlider(QAbstractSlider):
    """Chooses by press and drag; the wheel never changes a finding. A value that is not set has a hollow handle.

    The number beside it has the keyboard.

    Args:
        least: The lowest value.
        most: The highest one.
        balance: Where the bar begins.

    Signals:
        chosen: The value (int), when the mouse lets go.
    """

    chosen = Signal(int)

    def __init__(self, least: int, most: int, balance: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._balance = balance
        self._is_set = False
        self.setOrientation(Qt.Orientation.Horizontal)
        self.setRange(least, most)
        self.setPageStep(_PAGE)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(theme.TARGET_PX)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def sizeHint(self) -> QSize:
        """Be wide enough to be met."""
        return QSize(16 * theme.GRID_PX, theme.TARGET_PX)

    def minimumSizeHint(self) -> QSize:
        """Shrink where there is little room."""
        return QSize(8 * theme.GRID_PX, theme.TARGET_PX)

    def show_value(self, value: int | None) -> None:
        """Show a value, None for one that is not set."""
        self._is_set = value is not None
        self.blockSignals(True)  # noqa: FBT003 - Qt's own signature
        self.setValue(self._balance if value is None else value)
        self.blockSignals(False)  # noqa: FBT003 - as above
        self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take the handle to where the mouse is pressed."""
        if event.button() is Qt.MouseButton.LeftButton:
            self.setSliderDown(True)
            self._follow(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Let the handle follow."""
        if self.isSliderDown():
            self._follow(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Tell the value that was chosen."""
        if self.isSliderDown() and event.button() is Qt.MouseButton.LeftButton:
            self._follow(event)
            self.setSliderDown(False)
            self.chosen.emit(self.value())

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to what scrolls."""
        event.ignore()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the line, the mark of balance, the bar from there, and the handle."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colours = theme.palette()
        middle, here, balance = self.height() / 2, self._x_of(self.value()), self._x_of(self._balance)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colours.line)
        start, end = self._x_of(self.minimum()), self._x_of(self.maximum())
        painter.drawRoundedRect(QRectF(start, middle - _BAR_PX / 2, end - start, _BAR_PX), 3, 3)
        colour = colours.accent if self.isEnabled() else colours.edge
        if self._is_set:
            painter.setBrush(colour)
            painter.drawRect(QRectF(min(here, balance), middle - _BAR_PX / 2, abs(here - balance), _BAR_PX))
        painter.setPen(QPen(colours.edge, 2))
        painter.drawLine(QPointF(balance, middle - 12), QPointF(balance, middle + 12))
        painter.setPen(QPen(colour, 2))
        painter.setBrush(colour if self._is_set else colours.surface)
        painter.drawEllipse(QPointF(here, middle), _HANDLE_PX, _HANDLE_PX)
        painter.end()

    def _follow(self, event: QMouseEvent) -> None:
        room_px = max(self.width() - 2 * _HANDLE_PX - 2, 1.0)
        share = min(max((event.position().x() - _HANDLE_PX - 1) / room_px, 0.0), 1.0)
        self._is_set = True
        self.setSliderPosition(round(self.minimum() + share * (self.maximum() - self.minimum())))
        self.update()

    def _x_of(self, value: int) -> float:
        share = (value - self.minimum()) / max(self.maximum() - self.minimum(), 1)
        return _HANDLE_PX + 1 + share * (self.width() - 2 * _HANDLE_PX - 2)
