"""What the unlocking asks and tells of an archive on a server."""

from typing import Protocol

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QPushButton

from palsygrader.errors import ArchiveError
from palsygrader.gui.icons import Icon
from palsygrader.gui.layouts import breakable, button, column, words
from palsygrader.gui.passphrase_fields import PassphraseField
from palsygrader.wording import say

_ASK_AGAIN = frozenset({"archive.server_refused", "archive.damaged_place"})


class ServerVault(Protocol):
    """The place of an archive on a server.

    Attributes:
        server_password: What was typed, until the archive opens.
    """

    server_password: str

    @property
    def server(self) -> str:
        """Where the server is, empty for an archive of this computer."""

    @property
    def asks_password(self) -> bool:
        """Whether this computer does not know the server's password."""


class ServerEntry(QFrame):
    """Says which server it is, asks for its password where this computer does not know it, and offers the way back.

    Args:
        vault: The place of the archive.

    Attributes:
        password: Where it is typed.
        local_button: The way back, to stand below.
        first_text: What is told who makes the first archive there.

    Signals:
        local_wanted: The archive of this computer is to be opened instead.
    """

    local_wanted = Signal()

    def __init__(self, vault: ServerVault) -> None:
        super().__init__()
        self._vault = vault
        self.password = PassphraseField(say("server.password"))
        self._asking = QFrame()
        self._asking.setLayout(
            column(
                words(say("server.password")), self.password, words(say("server.password_asked"), "muted", wrap=True)
            )
        )
        self._asking.setVisible(vault.asks_password)
        self.local_button = self.way_back()
        self.first_text = say("server.first_text", place=breakable(vault.server))
        where = words(say("server.unlock", place=breakable(vault.server)), "muted", wrap=True)
        self.setLayout(column(where, self._asking))

    def way_back(self) -> QPushButton:
        """Return one more button that offers the way back."""
        made = button(say("server.use_local"), "quiet", Icon.BACK)
        made.clicked.connect(self.local_wanted)
        return made

    def hold(self) -> None:
        """Hand on what was typed, before the archive is opened."""
        self._vault.server_password = self.password.text()

    def forget(self) -> None:
        """Forget what was typed, now that the archive is open: whoever comes to the locked window could look at it."""
        self.password.clear()
        self._asking.hide()

    def tell(self, error: Exception) -> None:
        """Ask for the password where the server refused the one that is known."""
        if isinstance(error, ArchiveError) and error.code in _ASK_AGAIN:
            self._asking.show()
