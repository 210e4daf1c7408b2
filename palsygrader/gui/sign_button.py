"""The button that signs a visit, and says what still waits for the clinician."""

from PySide6.QtWidgets import QPushButton, QWidget

from palsygrader.gui import theme
from palsygrader.gui.icons import Icon, give_icon
from palsygrader.gui.waiting_words import waiting_words
from palsygrader.wording import say


class SignButton(QPushButton):
    """The primary button of the review."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(say("review.sign"), parent)
        self.setAutoDefault(True)
        give_icon(self, Icon.SIGN, "accent_text")
        theme.set_role(self, "primary")

    def show_waiting(self, confirming: int, setting: int) -> None:
        """Say how many items are to be confirmed, which comes first, and how many could be set."""
        waiting = waiting_words(confirming, setting)
        signing = say("review.sign.but", waiting=waiting) if waiting else say("review.sign")
        self.setText(waiting if confirming else signing)
        self.setToolTip(say("review.sign.waiting.tip" if confirming else "review.sign.tip"))
