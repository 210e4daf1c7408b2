"""Level meters: how far each side of the face moves, live."""

from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from palsygrader.domain.expressions import Expression
from palsygrader.domain.face import Side
from palsygrader.gui import theme
from palsygrader.wording import of, say

_ROW_PX: Final = 28
_ROWS: Final = (Side.RIGHT, Side.LEFT)

_CLOSURES: Final = frozenset({Expression.GENTLE_CLOSURE, Expression.TIGHT_CLOSURE, Expression.BLINK})
_OTHER_FULL_SCALE_PERCENT: Final = 15.0


def full_scale_percent(expression: Expression) -> float:
    """Return what a full meter means: the whole resting aperture for closures, else a share of the eye distance."""
    return 100.0 if expression in _CLOSURES else _OTHER_FULL_SCALE_PERCENT


class LevelMeters(QWidget):
    """Two bars, the patient's right above the patient's left, with the largest movement so far as a tick."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._full_scale_percent = _OTHER_FULL_SCALE_PERCENT
        self._levels_percent: dict[Side, float] = {}
        self._peaks_percent: dict[Side, float] = {}
        self.setAccessibleName(say("examine.meters.name"))

    def sizeHint(self) -> QSize:
        """Two rows."""
        return QSize(320, 2 * _ROW_PX + 8)

    def minimumSizeHint(self) -> QSize:
        """Two rows, narrow."""
        return QSize(220, 2 * _ROW_PX + 8)

    def reset(self, full_scale_percent: float) -> None:
        """Forget levels and peaks; a full bar means `full_scale_percent`."""
        self._full_scale_percent = full_scale_percent
        self._levels_percent = {}
        self._peaks_percent = {}
        self.update()

    def set_levels(self, left_percent: float, right_percent: float) -> None:
        """Show the movement of the patient's left and right."""
        for side, level in ((Side.LEFT, left_percent), (Side.RIGHT, right_percent)):
            shown = max(0.0, level)
            self._levels_percent[side] = shown
            self._peaks_percent[side] = max(shown, self._peaks_percent.get(side, 0.0))
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint both bars."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colours = theme.palette()
        label_px = max(painter.fontMetrics().horizontalAdvance(of(side)) for side in _ROWS) + 12
        for row, side in enumerate(_ROWS):
            top = row * (_ROW_PX + 8)
            painter.setPen(QColor(colours.text))
            painter.drawText(
                QRectF(0, top, label_px, _ROW_PX), Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, of(side)
            )
            bar = QRectF(label_px, top + 6, max(self.width() - label_px - 2, 1), _ROW_PX - 12)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colours.line))
            painter.drawRoundedRect(bar, 4, 4)
            filled = QRectF(bar)
            filled.setWidth(bar.width() * self._ratio(self._levels_percent.get(side, 0.0)))
            painter.setBrush(QColor(colours.accent))
            painter.drawRoundedRect(filled, 4, 4)
            peak = self._peaks_percent.get(side, 0.0)
            if peak > 0:
                x = bar.left() + bar.width() * self._ratio(peak)
                painter.setBrush(QColor(colours.text))
                painter.drawRect(QRectF(min(x, bar.right() - 3), bar.top() - 3, 3, bar.height() + 6))

    def _ratio(self, percent: float) -> float:
        return min(1.0, percent / self._full_scale_percent)
