"""Wrapped words that nothing cuts off."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel

from palsygrader.gui import theme


class WholeWords(QLabel):
    """Wrapped words that get the height they need where what is around them is squeezed.

    They need it of themselves: layouts, which keep the heights of widths they had before, are not asked about it.

    Args:
        text: The words, shown as they are.
        role: Of the theme.
    """

    def __init__(self, text: str = "", role: str = "") -> None:
        super().__init__(text)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        if role:
            theme.set_role(self, role)

    def setText(self, text: str) -> None:  # noqa: N802 - Qt's own name
        """Show other words."""
        super().setText(text)
        self._ask_for_height()

    def hasHeightForWidth(self) -> bool:
        """Return that no layout is to ask for the height."""
        return False

    def sizeHint(self) -> QSize:
        """Prefer the height that is needed."""
        return QSize(super().sizeHint().width(), self.minimumHeight())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Ask for the height at the new width."""
        super().resizeEvent(event)
        self._ask_for_height()

    def _ask_for_height(self) -> None:
        self.setMinimumHeight(0)  # Qt's label needs no less than this at any width
        self.setMinimumHeight(max(0, self.heightForWidth(self.width())))
