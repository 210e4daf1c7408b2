"""A grade as a small coloured mark with its numeral; withheld is hatched grey with a word."""

from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QSizePolicy, QWidget

from palsygrader import wording
from palsygrader.domain.severity import Severity
from palsygrader.gui import theme
from palsygrader.gui.face_map import severity_words
from palsygrader.wording import severity as looks

_HEIGHT_PX: Final = 28
_HATCH_PX: Final = 6
_DARK: Final = "#1B1B1B"


def paint_chip(
    painter: QPainter, rect: QRectF, severity: Severity | None, size_px: int, text: str | None = None
) -> None:
    """Paint a grade into `rect`, its own words or others, `size_px` high."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    colours = theme.palette()
    fill = looks.WITHHELD_HEX if severity is None else looks.COLOUR_HEX[severity]
    painter.setPen(QPen(colours.line, 1))
    painter.setBrush(QColor(fill))
    painter.drawRoundedRect(rect, 6, 6)
    if severity is None:
        painter.setPen(QPen(QColor(looks.WITHHELD_HATCH_HEX), 0.6))
        painter.setClipRect(rect.adjusted(1, 1, -1, -1))
        for step in range(int((rect.width() + rect.height()) / _HATCH_PX) + 1):
            x = rect.left() - rect.height() + step * _HATCH_PX
            painter.drawLine(QPointF(x, rect.bottom()), QPointF(x + rect.height(), rect.top()))
    painter.setFont(theme.text_font(size_px, bold=severity is not None))
    painter.setPen(QColor(_DARK if severity is None else looks.TEXT_HEX[severity]))
    painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, chip_text(severity) if text is None else text)
    painter.restore()


def chip_text(severity: Severity | None) -> str:
    """Return the words on the mark."""
    return wording.say("review.face_map.withheld") if severity is None else looks.NUMERAL[severity]


def chip_pixmap(severity: Severity | None, ratio: float) -> QPixmap:
    """Return the mark as a picture for tables.

    Args:
        severity: None is withheld.
        ratio: Device pixels per logical pixel.
    """
    size = QSize(72, 24)
    picture = QPixmap(size * ratio)
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    paint_chip(painter, QRectF(0.5, 0.5, size.width() - 1, size.height() - 1), severity, 14)
    painter.end()
    return picture


class SeverityChip(QWidget):
    """A grade on a panel."""

    def __init__(self, *, large: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._large = large
        self._severity: Severity | None = None
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.show_severity(None)

    def sizeHint(self) -> QSize:
        """Leave room for the word."""
        return QSize(88, 44) if self._large else QSize(80, _HEIGHT_PX)

    def show_severity(
        self, severity: Severity | None, not_told_from: Severity | None = None, numeral: str = ""
    ) -> None:
        """Show a grade, None is withheld; what else it may be is said in its words, as `severity_words` takes it."""
        self._severity = severity
        told = severity_words(severity, not_told_from, numeral)
        self.setAccessibleName(told)
        self.setToolTip(told)
        self.update()

    @property
    def severity(self) -> Severity | None:
        """What is shown."""
        return self._severity

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the mark."""
        painter = QPainter(self)
        size_px = theme.TITLE_PX if self._large and self._severity is not None else 14
        paint_chip(painter, QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), self._severity, size_px)
        painter.end()
