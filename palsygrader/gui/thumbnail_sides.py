"""The letters of the sides on a thumbnail of a face."""

from typing import Final

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter

from palsygrader.domain.face import Side
from palsygrader.gui import theme
from palsygrader.wording import say

_LETTER_PX: Final = 12
_LETTER_BOX_PX: Final = 15
_LETTER_SHADE: Final = QColor(0, 0, 0, 165)


def paint_side_letters(painter: QPainter, area: QRect) -> None:
    """Paint R and L on a thumbnail: the patient's right is at the left, as thumbnails are never mirrored."""
    painter.setFont(theme.text_font(_LETTER_PX, bold=True))
    for side, left in ((Side.RIGHT, area.left() + 1), (Side.LEFT, area.right() - _LETTER_BOX_PX)):
        box = QRectF(left, area.bottom() - _LETTER_BOX_PX, _LETTER_BOX_PX, _LETTER_BOX_PX)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(_LETTER_SHADE)
        painter.drawRoundedRect(box, 3, 3)
        painter.setPen(QColor("white"))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, say(f"side.{side}.short"))
