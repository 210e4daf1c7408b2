"""The settings' section about the record of who did what: the way to its page, for administrators."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame

from palsygrader.domain.roles import Permission, User
from palsygrader.gui import theme
from palsygrader.gui.icons import Icon
from palsygrader.gui.layouts import button, column, row, words
from palsygrader.gui.role_gate import gate_card
from palsygrader.wording import say


class AuditSection(QFrame):
    """A card.

    Args:
        user: Who is signed in.

    Signals:
        wanted: The record is to be shown.
    """

    wanted = Signal()

    def __init__(self, user: User) -> None:
        super().__init__()
        theme.set_role(self, "card")
        self.show_button = button(say("audit.show"), icon=Icon.REPORT)
        self.show_button.clicked.connect(self.wanted)
        self.setLayout(
            column(
                words(say("audit.title"), "section"),
                words(say("audit.card"), "muted", wrap=True),
                row(self.show_button, None),
                margin=3 * theme.GRID_PX,
            )
        )
        gate_card(user, Permission.READ_AUDIT, self)
