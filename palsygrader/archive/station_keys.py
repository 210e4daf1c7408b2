"""Who is let in at a station of an archive on a server: the file of keys lies there, and all stations have copies."""

from collections.abc import Callable

from sqlalchemy import Connection

from palsygrader.archive import facts, server_keys
from palsygrader.archive.answer_guard import AnswerGuard
from palsygrader.archive.faults import told
from palsygrader.archive.keys import Header, Renewal, Unlocked
from palsygrader.archive.page_keys import Progress
from palsygrader.archive.store import Archive
from palsygrader.domain.roles import User
from palsygrader.errors import ArchiveError


class StationKeys(Archive):
    """The part of an open archive on a server that knows its users; `ServerArchive` is the whole.

    Attributes:
        offline: Whether the server is lost, so that everything goes to the spool.
        shut_out: Whether who is signed in was removed or disabled at another station, and is to be locked out.
        state_changed: Called on another thread when one of these, or what came of a merge, has changed.
    """

    offline = False
    shut_out = False
    state_changed: Callable[[], None] = staticmethod(lambda: None)
    _guard: AnswerGuard
    _station_id: str

    @property
    def _tries_counted(self) -> str:
        """Each station counts those that are made at it."""
        return f"{facts.TRIES_COUNTED}.{self._station_id}"

    def unlock(self, passphrase: str, user_id: str | None = None) -> User:
        """Let somebody in; as `OpenFolder.unlock`, also after the keys were changed at another station."""
        try:
            user = super().unlock(passphrase, user_id)
        except ArchiveError as error:
            if error.code != "archive.older_header":
                raise
            user = super().unlock(passphrase, user_id)  # with the keys that `_require_newest` has brought
        self.shut_out = False
        return user

    def _require_newest(self, header: Header, unlocked: Unlocked) -> Header:
        try:
            return super()._require_newest(header, unlocked)
        except ArchiveError as error:
            if error.code == "archive.older_header" and not self.offline:
                with told(), self._guard.waiting():
                    server_keys.refresh(self._engine, self._header)
            raise

    def _require_keys_in_reach(self) -> None:
        if self.offline:
            raise ArchiveError("archive.needs_server")

    def _keep_header(self, header: Header) -> None:
        self._require_keys_in_reach()
        super()._keep_header(header)

    # Keys that other stations hold as well are not renewed by one of them.

    @property
    def renewal(self) -> Renewal:
        """Nothing is to be renewed."""
        return Renewal.NONE

    def renew_keys(self, progress: Progress = lambda _done, _total: None) -> None:
        """Refuse.

        Raises:
            ArchiveError: `renewal.on_server`.
        """
        del progress
        raise ArchiveError("renewal.on_server")

    def _require_user(self, server: Connection) -> None:
        """Take up who is signed in as the server knows him, which another station may have changed meanwhile."""
        users = server_keys.users_there(server, self._header)
        if users is None:
            return
        user = self._still_let_in(users)
        if user is None:
            raise ArchiveError("users.unknown")
        self.account = user

    def _still_let_in(self, users: tuple[User, ...]) -> User | None:
        """Return who is signed in as the server knows him, None where he was removed or disabled: it is told then."""
        user = next((each for each in users if each.user_id == self.account.user_id), None)
        gone = user is None or (self.account.enabled and not user.enabled)
        if gone and not self.shut_out:
            self.shut_out = True
            self.state_changed()
        return None if gone else user
