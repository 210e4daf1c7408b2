"""Buttons and fields of what the role of who is signed in may not do: they are off and say why."""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QWidget

from palsygrader.domain.roles import Permission, User
from palsygrader.wording import say


class _Gate(QObject):
    """Keeps a widget off, whatever its page does."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Turn it off again at once."""
        if event.type() is QEvent.Type.EnabledChange and isinstance(watched, QWidget) and watched.isEnabled():
            watched.setEnabled(False)
        return False


def gate(user: User, permission: Permission, *widgets: QWidget) -> None:
    """Turn widgets off for good where a user may not do what they do, with the reason as tool tip."""
    if user.may(permission):
        return
    for widget in widgets:
        widget.setEnabled(False)
        widget.setToolTip(refusal_words(permission))
        widget.installEventFilter(_Gate(widget))


def refusal_words(permission: Permission) -> str:
    """Return why something is refused, and who may do it."""
    return say(f"refused.{permission}")
