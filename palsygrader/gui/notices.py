"""One strip below the content that tells what happened and offers one way on."""

from collections.abc import Callable
from typing import Final, Literal

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QSizePolicy, QToolButton, QWidget

from palsygrader.gui import theme
from palsygrader.gui.icons import Icon, IconLabel, give_icon
from palsygrader.gui.layouts import words
from palsygrader.wording import say

NoticeKind = Literal["info", "good", "problem"]
_ICONS: Final[dict[NoticeKind, Icon]] = {"info": Icon.INFO, "good": Icon.GOOD, "problem": Icon.PROBLEM}
_COLOURS: Final[dict[NoticeKind, str]] = {"info": "accent", "good": "good", "problem": "problem"}
GOOD_MS: Final = 10_000
"""So long stays what went well and asks for nothing; then the page has its room back."""


class NoticeStrip(QFrame):
    """A strip with an icon, one line of words, at most one action and a way to put it away.

    The latest notice stays, but for one that something went well and that offers no action: it goes by itself.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._action: Callable[[], None] | None = None
        self._time = QTimer(self)
        self._time.setSingleShot(True)
        self._time.setInterval(GOOD_MS)
        self._time.timeout.connect(self.dismiss)
        self._sign = IconLabel(Icon.INFO, say("notice.info"))
        self._words = words(wrap=True)
        self._words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._words.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._act = QPushButton()
        self._act.clicked.connect(self.act)
        self._close = QToolButton()
        self._close.setToolTip(say("notice.dismiss"))
        self._close.setAccessibleName(say("notice.dismiss"))
        give_icon(self._close, Icon.CLOSE)
        theme.set_role(self._close, "quiet")
        self._close.clicked.connect(self.dismiss)
        row = QHBoxLayout(self)
        row.setContentsMargins(2 * theme.GRID_PX, theme.GRID_PX, theme.GRID_PX, theme.GRID_PX)
        row.setSpacing(2 * theme.GRID_PX)
        for part in (self._sign, self._words, self._act, self._close):
            row.addWidget(part, 1 if part is self._words else 0)
        theme.set_role(self, "notice", kind="info")
        self.hide()

    @property
    def text(self) -> str:
        """The words shown, empty when there are none."""
        return self._words.text() if not self.isHidden() else ""

    def show_notice(
        self,
        text: str,
        kind: NoticeKind = "info",
        action_text: str | None = None,
        action: Callable[[], None] | None = None,
    ) -> None:
        """Show a notice in place of the former one.

        Args:
            text: One clear line.
            kind: What it is about; shown as icon and colour.
            action_text: Words of the button, None for no button.
            action: What the button does; the notice is put away first.
        """
        self._action = action
        self._time.stop()
        if kind == "good" and action is None:
            self._time.start()
        self._sign.show_icon(_ICONS[kind], say(f"notice.{kind}"), _COLOURS[kind])
        self._words.setText(text)
        self._act.setText(action_text or "")
        self._act.setVisible(action_text is not None)
        theme.set_role(self, "notice", kind=kind)
        self.show()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, text))

    def dismiss(self) -> None:
        """Put the notice away."""
        self._time.stop()
        self._action = None
        self.hide()

    def act(self) -> None:
        """Do what the button offers; the notice is put away first."""
        action = self._action
        self.dismiss()
        if action is not None:
            action()
