"""What the unlocking asks and tells of an archive on a server."""

from typing import Protocol

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QPushButton

from palsygrader.errors import ArchiveError, PassphraseError
from palsygrader.gui.icons import Icon
from palsygrader.gui.layouts import breakable, button, column, words
from palsygrader.gui.passphrase_fields import PassphraseField
from palsygrader.wording import say

_ASK_AGAIN = frozenset({"archive.server_refused", "archive.damaged_place"})
_LETS_NOBODY_IN = frozenset(  # `archive.server_link.OUT_OF_REACH` without the server that does not answer
    {"archive.server_refused", "archive.server_not_trusted", "archive.server_no_tls"}
)


class ServerVault(Protocol):
    """The place of an archive on a server.

    Attributes:
        server_password: What was typed, until the archive opens.
        without_server: Why the next opening is to be without the server, a code; empty where it is to be asked.
    """

    server_password: str
    without_server: str

    @property
    def server(self) -> str:
        """Where the server is, empty for an archive of this computer."""

    @property
    def asks_password(self) -> bool:
        """Whether this computer does not know the server's password."""

    def exists(self) -> bool:
        """Tell whether this computer has the archive's keys."""


class ServerEntry(QFrame):
    """Says which server it is, and asks for its password where this computer does not know it.

    Offers to work without the server that lets nobody in, and the way back to the archive of this computer.

    Args:
        vault: The place of the archive.

    Attributes:
        password: Where it is typed.
        without_button: Opens the archive of a server that lets nobody in without it, to stand beside the other button.
        without_hint: What becomes of what is saved then, to stand below.
        local_button: The way back, to stand below.
        first_text: What is told who makes the first archive there.

    Signals:
        local_wanted: The archive of this computer is to be opened instead.
        without_wanted: The archive is to be opened without the server; `hold` hands that on.
    """

    local_wanted = Signal()
    without_wanted = Signal()

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
        self.without_button = button(say("server.without"))
        self.without_button.clicked.connect(self._do_without)
        self.without_hint = words(say("server.without.hint"), "muted", wrap=True)
        self.without_button.setAccessibleDescription(self.without_hint.text())
        self._offer(wanted=False)
        self._refused_by, self._without = "", False
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
        """Hand on what was typed and chosen, before the archive is opened."""
        self._vault.server_password = "" if self._without else self.password.text()
        self._vault.without_server = self._refused_by if self._without else ""

    def forget(self) -> None:
        """Forget what was typed, now that the archive is open: whoever comes to the locked window could look at it."""
        self.password.clear()
        self._asking.hide()
        self._offer(wanted=False)

    def tell(self, error: Exception) -> None:
        """Ask for the password where the server refused the one that is known; offer to do without the server."""
        if isinstance(error, PassphraseError):
            return  # of the archive; what the server said still holds
        self._refused_by = error.code if isinstance(error, ArchiveError) else ""
        if self._refused_by in _ASK_AGAIN:
            self._asking.show()
        self._offer(wanted=self._refused_by in _LETS_NOBODY_IN and self._vault.exists())

    def _offer(self, *, wanted: bool) -> None:
        self.without_button.setVisible(wanted)
        self.without_hint.setVisible(wanted)

    def _do_without(self) -> None:
        self._without = True
        self.without_wanted.emit()
        self._without = False
