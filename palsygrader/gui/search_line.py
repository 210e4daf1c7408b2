"""The line words are searched with, above the list they are searched in."""

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from palsygrader.gui.icons import Icon, icon

_LIST_KEYS: Final = frozenset(
    {Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown, Qt.Key.Key_Return, Qt.Key.Key_Enter}
)


class SearchLine(QLineEdit):
    """The arrows and Return work on the list while the cursor is here; Escape empties the line and goes to the list.

    Args:
        hint: What can be typed, shown while nothing is.
        found: The list.
    """

    def __init__(self, hint: str, found: QWidget) -> None:
        super().__init__()
        self._found = found
        self.setPlaceholderText(hint)
        self.setAccessibleName(hint)
        self.setClearButtonEnabled(True)
        self.addAction(icon(Icon.SEARCH, "muted"), QLineEdit.ActionPosition.LeadingPosition)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Pass on what the list does."""
        if event.key() in _LIST_KEYS:
            QApplication.sendEvent(self._found, event)
        elif event.key() == Qt.Key.Key_Escape:
            self.clear()
            self._found.setFocus()
        else:
            super().keyPressEvent(event)
