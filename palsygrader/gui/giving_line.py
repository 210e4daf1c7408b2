"""Words that give way where there is too little room."""

from collections.abc import Iterator

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QTextLayout
from PySide6.QtWidgets import QLabel

from palsygrader.gui import theme
from palsygrader.gui.plain_tips import plain_tip


class GivingLine(QLabel):
    """A line that gives way, with dots at its end, before what stands beside it is cut off; its tool tip is whole.

    Args:
        role: Of the theme.
        least_px: The width that is left to it, if it needs so much.
        lines: How many it has at the most.
    """

    def __init__(self, role: str, least_px: int, lines: int = 1) -> None:
        super().__init__()
        self._least_px = least_px
        self._lines = lines
        self.setTextFormat(Qt.TextFormat.PlainText)
        theme.set_role(self, role)

    def show_line(self, text: str) -> None:
        """Show a text, whole in the tool tip too."""
        self.setText(text)
        self.setToolTip(plain_tip(text))

    @property
    def cut(self) -> bool:
        """Whether not all words are seen."""
        return "".join(self._shown()) != self.text()

    def sizeHint(self) -> QSize:
        """Prefer all lines."""
        preferred = super().sizeHint()
        return QSize(preferred.width(), preferred.height() + (self._lines - 1) * self.fontMetrics().lineSpacing())

    def minimumSizeHint(self) -> QSize:
        """Return the width that is left to it at the least."""
        return QSize(min(super().minimumSizeHint().width(), self._least_px), self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the words, cut with dots."""
        painter = QPainter(self)
        lines, line_px = list(self._shown()), self.fontMetrics().lineSpacing()
        top = (self.height() - len(lines) * line_px) // 2
        for number, line in enumerate(lines):
            self.style().drawItemText(
                painter,
                QRect(0, top + number * line_px, self.width(), line_px),
                int(Qt.AlignmentFlag.AlignVCenter),
                self.palette(),
                self.isEnabled(),
                line,
                self.foregroundRole(),
            )
        painter.end()

    def _shown(self) -> Iterator[str]:
        """Yield the lines that are painted."""
        rest = self.text()
        for _line in range(self._lines - 1):
            length = self._length_of_line(rest)
            yield rest[:length]
            rest = rest[length:]
            if not rest:
                return
        yield self.fontMetrics().elidedText(rest, Qt.TextElideMode.ElideRight, self.width())

    def _length_of_line(self, text: str) -> int:
        """Return how many letters stand on one line."""
        layout = QTextLayout(text, self.font())
        layout.beginLayout()
        line = layout.createLine()
        line.setLineWidth(self.width())
        layout.endLayout()
        return line.textLength()
