"""Actions of a page: what it does at a key, also for those who hear the window."""

from collections.abc import Callable, Iterable

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget


def give_actions(page: QWidget, actions: Iterable[tuple[str, QKeySequence, Callable[[], None]]]) -> None:
    """Let a page do something at a key, wherever on it the keyboard is.

    Args:
        page: The page.
        actions: The words of each, its keys, and what is done.
    """
    for text, keys, run in actions:
        action = QAction(text, page)
        action.setShortcut(keys)
        action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        action.triggered.connect(lambda _checked=False, run=run: run())
        page.addAction(action)
