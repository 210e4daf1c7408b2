"""Buttons and fields of what the role of who is signed in may not do: they are off and say why, aloud too."""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QBoxLayout, QFrame, QWidget

from palsygrader.domain.roles import Permission, User
from palsygrader.gui.layouts import words
from palsygrader.wording import say

_CHANGES = frozenset({QEvent.Type.EnabledChange, QEvent.Type.ToolTipChange})


class _Gate(QObject):
    """Keeps a widget off and its reason in place, whatever its page does."""

    def __init__(self, widget: QWidget, reason: str) -> None:
        super().__init__(widget)
        self._reason = reason
        widget.installEventFilter(self)
        self._close(widget)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Turn it off again at once."""
        if event.type() in _CHANGES and isinstance(watched, QWidget):
            self._close(watched)
        return False

    def _close(self, widget: QWidget) -> None:
        if widget.isEnabled():
            widget.setEnabled(False)
        if widget.toolTip() != self._reason:
            widget.setToolTip(self._reason)
        widget.setAccessibleDescription(self._reason)


def gate(user: User, permission: Permission, *widgets: QWidget) -> None:
    """Turn widgets off for good where a user may not do what they do; the reason is tool tip and read aloud."""
    if not user.may(permission):
        for widget in widgets:
            _Gate(widget, refusal_words(permission))


def gate_card(user: User, permission: Permission, card: QFrame) -> None:
    """Turn a whole card off, with the reason as a line below its heading."""
    gate(user, permission, card)
    layout = card.layout()
    if not user.may(permission) and isinstance(layout, QBoxLayout):
        layout.insertWidget(1, words(refusal_words(permission), "muted", wrap=True))


def refusal_words(permission: Permission) -> str:
    """Return why something is refused, and who may do it."""
    return say(f"refused.{permission}")
