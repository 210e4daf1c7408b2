"""A line of words that gives way where there is too little room."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel

from palsygrader.gui import theme


class GivingLine(QLabel):
    """A line that gives way, with dots at its end, before what stands beside it is cut off; its tool tip is whole.

    Args:
        role: Of the theme.
        least_px: The width that is left to it, if it needs so much.
    """

    def __init__(self, role: str, least_px: int) -> None:
        super().__init__()
        self._least_px = least_px
        self.setTextFormat(Qt.TextFormat.PlainText)
        theme.set_role(self, role)

    def show_line(self, text: str) -> None:
        """Show a text, whole in the tool tip too."""
        self.setText(text)
        self.setToolTip(text)

    def minimumSizeHint(self) -> QSize:
        """Return the width that is left to it at the least."""
        needed = super().minimumSizeHint()
        return QSize(min(needed.width(), self._least_px), needed.height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the words, cut with dots."""
        painter = QPainter(self)
        shown = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width())
        self.style().drawItemText(
            painter,
            self.rect(),
            int(Qt.AlignmentFlag.AlignVCenter),
            self.palette(),
            self.isEnabled(),
            shown,
            self.foregroundRole(),
        )
        painter.end()
