"""The calm side of the unlocking screen: the program's name and its drawn face."""

from typing import Final

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from palsygrader.domain.face import AffectedSide
from palsygrader.gui import theme
from palsygrader.gui.face_drawing import Ink, paint_face
from palsygrader.wording import say

WIDTH_PX: Final = 400
_GROUND: Final = QColor("#0A4A4F")
_INK: Final = QColor(255, 255, 255, 150)
_TEXT: Final = QColor("#EAF4F3")
_FACE: Final = QRectF(80, 0, 240, 298)


class BrandPanel(QWidget):
    """A deep teal panel, the same in both themes."""

    def __init__(self) -> None:
        super().__init__()
        self.setFixedWidth(WIDTH_PX)
        self.setAccessibleName(say("window.title"))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the face and the words below it."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), _GROUND)
        top = (self.height() - _FACE.height()) / 2 - 80
        ink = Ink(line=_INK, skin=_GROUND, text=_TEXT, accent=_TEXT)
        paint_face(painter, _FACE.translated(0, top), {}, AffectedSide.NONE, ink=ink, compact=True, emphasis=None)
        painter.setPen(_TEXT)
        painter.setFont(theme.text_font(theme.INSTRUCTION_PX, bold=True))
        below = QRectF(24, top + _FACE.height() + 40, WIDTH_PX - 48, 40)
        painter.drawText(below, Qt.AlignmentFlag.AlignCenter, say("window.title"))
        painter.setFont(theme.text_font())
        painter.drawText(
            below.translated(0, 48).adjusted(0, 0, 0, 24),
            Qt.AlignmentFlag.AlignHCenter | Qt.TextFlag.TextWordWrap,
            say("window.subtitle"),
        )
        painter.end()
