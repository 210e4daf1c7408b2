"""Who may open an archive: users are added, renamed, given roles and passphrases, disabled and removed."""

from dataclasses import replace
from pathlib import Path
from typing import Final

from palsygrader.archive.faults import told
from palsygrader.archive.keys import Header, Seat, draw_user_id, find, make_seat, read_header
from palsygrader.archive.noted_folder import NotedFolder
from palsygrader.archive.open_folder import HEADER_NAME
from palsygrader.domain.roles import Permission, Role, User
from palsygrader.domain.second_reading import same_person
from palsygrader.errors import ArchiveError

MOST_USERS: Final = 100
"""Of one archive; the file of keys stays small."""


class ArchiveOfUsers(NotedFolder):
    """An open archive whose administrators say who may open it. Every change is noted in the record of who did what."""

    def users(self) -> tuple[User, ...]:
        """Return all users, also those who are disabled, in the order in which they were added."""
        return self.users_now()

    def add_user(self, name: str, role: Role, passphrase: str) -> User:
        """Add a user.

        Raises:
            PassphraseError: The passphrase is empty.
            ArchiveError: `refused.manage_users`, `users.no_name`, `users.name_taken`, `users.too_many`.
        """
        header = self._header_to_change()
        if len(header.users) >= MOST_USERS:
            raise ArchiveError("users.too_many", count=MOST_USERS)
        user = User(draw_user_id(), _free_name(header, name, ""), role)
        self._seat(header, make_seat(user, self._key, passphrase, header.cost), f"user.added.{role}")
        return user

    def rename_user(self, user_id: str, name: str) -> None:
        """Give a user another name; what was signed and recorded keeps the former one.

        Raises:
            ArchiveError: `refused.manage_users`, `users.unknown`, `users.no_name`, `users.name_taken`.
        """
        header = self._header_to_change()
        seat = find(header, user_id)
        renamed = replace(seat.user, name=_free_name(header, name, user_id))
        self._seat(header, replace(seat, user=renamed), "user.renamed")

    def change_role(self, user_id: str, role: Role) -> None:
        """Give a user another role.

        Raises:
            ArchiveError: `refused.manage_users`, `users.unknown`, `users.last_administrator`.
        """
        header = self._header_to_change()
        seat = find(header, user_id)
        if role is not Role.ADMINISTRATOR:
            _require_another_administrator(header, user_id)
        self._seat(header, replace(seat, user=replace(seat.user, role=role)), f"user.role.{role}")

    def reset_passphrase(self, user_id: str, passphrase: str) -> None:
        """Give a user a new passphrase; the old one opens nothing any more, and a disabled user is enabled.

        Raises:
            PassphraseError: The passphrase is empty.
            ArchiveError: `refused.manage_users`, `users.unknown`.
        """
        header = self._header_to_change()
        seat = make_seat(find(header, user_id).user, self._key, passphrase, header.cost)
        self._seat(header, seat, "user.passphrase_reset")

    def disable_user(self, user_id: str) -> None:
        """Let a user's passphrase open nothing any more until a new one is set.

        Raises:
            ArchiveError: `refused.manage_users`, `users.unknown`, `users.last_administrator`.
        """
        header = self._header_to_change()
        _require_another_administrator(header, user_id)
        seat = find(header, user_id)
        self._seat(header, Seat(replace(seat.user, enabled=False), None), "user.disabled")

    def remove_user(self, user_id: str) -> None:
        """Take a user out of the file of keys; what he did stays on record.

        An old copy of the file with his passphrase still opens the archive's files by a program of his own, as long as
        the master key is the same; this program refuses an old copy. So the master key is due to be renewed from now on
        (`renew_keys`, which tells what an old copy opens afterwards).

        Raises:
            ArchiveError: `refused.manage_users`, `users.unknown`, `users.last_administrator`.
        """
        header = self._header_to_change()
        find(header, user_id)
        _require_another_administrator(header, user_id)
        with self._turn, told():
            self._record("user.removed", user_id)  # first, as in `_seat`
            self._keep_header(header.without(self._key, user_id))
            self._take_up(read_header(self._keys_path))

    @property
    def _keys_path(self) -> Path:
        return self.folder / HEADER_NAME

    def _header_to_change(self) -> Header:
        self.require(Permission.MANAGE_USERS)
        self._require_keys_in_reach()
        return read_header(self._keys_path)

    def _seat(self, header: Header, seat: Seat, what: str) -> None:
        with self._turn, told():
            changed = header.with_seat(self._key, seat)
            self._record(what, seat.user.user_id)  # first: no change without a line
            self._keep_header(changed)
            self._take_up(changed)

    def _take_up(self, header: Header) -> None:
        """Know the new name and role of who is signed in."""
        of_self = (user for user in header.users if user.user_id == self.account.user_id)
        self.account = next(of_self, self.account)


def _free_name(header: Header, name: str, user_id: str) -> str:
    """Return a name that only this user has.

    Raises:
        ArchiveError: `users.no_name` or `users.name_taken`.
    """
    name = " ".join(name.split())
    if not name:
        raise ArchiveError("users.no_name")
    if any(same_person(user.name, name) for user in header.users if user.user_id != user_id):
        raise ArchiveError("users.name_taken")
    return name


def _require_another_administrator(header: Header, user_id: str) -> None:
    """Return when somebody else is an administrator whose passphrase opens the archive.

    Raises:
        ArchiveError: `users.last_administrator`.
    """
    administrators = {user.user_id for user in header.users if user.enabled and user.role is Role.ADMINISTRATOR}
    if administrators <= {user_id}:
        raise ArchiveError("users.last_administrator")
