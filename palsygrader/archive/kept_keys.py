"""Who is signed in to an open archive, and its file of keys: passphrases, the recovery key, and what is newest."""

import threading
from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager
from dataclasses import replace
from pathlib import Path

from sqlalchemy import Connection

from palsygrader.archive import audit, facts
from palsygrader.archive.faults import told
from palsygrader.archive.keys import (
    Header,
    MasterKey,
    Unlocked,
    find,
    make_seat,
    read_header,
    require,
    with_new_recovery_key,
    with_passphrase,
    write_header,
)
from palsygrader.archive.tries import KEY_PURPOSE, TryCounter, unlock_counted
from palsygrader.domain.roles import Permission, User
from palsygrader.errors import ArchiveError


class KeptKeys:
    """The part of an open archive that knows its users; `OpenFolder` is the whole.

    Attributes:
        folder: Where the archive lies.
        account: Who is signed in, and what he may do.
        recovery_key: The printed key that also opens the archive, to be shown; None once it is kept.
    """

    folder: Path
    account: User
    recovery_key: str | None
    _otherwise: str
    _header: Path
    _master: MasterKey | None
    _turn: threading.RLock
    _needed_by: int

    def note(self, what: str, subject: str = "") -> None:
        """Add a line to the record of who did what; made by the whole archive."""
        raise NotImplementedError

    def _transaction(self) -> AbstractContextManager[Connection]:
        raise NotImplementedError

    @property
    def user(self) -> str:
        """The name of who is signed in, for the audit trail and for new visits."""
        return self.account.name or self._otherwise

    def require(self, permission: Permission) -> None:
        """Return when who is signed in may do something.

        Raises:
            ArchiveError: `refused.` and the permission, with words that say who may.
        """
        require(self.account, permission)

    def change_passphrase(self, current: str, new: str) -> None:
        """Give who is signed in a new passphrase in the place of the current one; the recovery key stays as it is.

        Args:
            current: The passphrase, or the recovery key when it is forgotten.
            new: Not empty.

        Raises:
            PassphraseError: `current` is wrong or `new` is empty, or `archive.wait`.
        """
        with self._turn, told():
            self._require_keys_in_reach()
            header, unlocked = unlock_counted(self._header, current, self.account.user_id)
            changed = with_passphrase(header, unlocked.master, new, self.account.user_id)
            self.note("archive.passphrase_changed", self.account.user_id)  # first: no change without a line
            self._keep_header(changed)

    def users_now(self) -> tuple[User, ...]:
        """Return all users, also those who are disabled."""
        return read_header(self._header).users

    @property
    def recovery_key_kept(self) -> bool:
        """Whether somebody has said that the recovery key is put away; else nobody may have it."""
        return read_header(self._header).recovery_kept

    def renew_recovery_key(self) -> None:
        """Put a new `recovery_key` in the place of the former one, which opens nothing any more.

        Raises:
            ArchiveError: `refused.change_security`: whoever has the key signs in as an administrator.
        """
        self.require(Permission.CHANGE_SECURITY)
        with self._turn, told():
            self._require_keys_in_reach()
            header, recovery_key = with_new_recovery_key(read_header(self._header), self._key)
            self.note("archive.recovery_key_renewed")  # first, as in `change_passphrase`
            self._keep_header(header)
            self.recovery_key = recovery_key

    def keep_recovery_key(self) -> None:
        """Note that the recovery key is put away, and forget it here; nothing is noted twice.

        Raises:
            ArchiveError: `refused.change_security`.
        """
        self.require(Permission.CHANGE_SECURITY)
        with self._turn, told():
            header = read_header(self._header)
            if not header.recovery_kept:
                self._require_keys_in_reach()
                self.note("archive.recovery_key_kept")
                self._keep_header(header.sealed(self._key, recovery_kept=True))
            self.recovery_key = None

    @contextmanager
    def keeping_keys(self) -> Iterator[None]:
        """Keep the keys for work that needs them until its end: `lock` does not forget them meanwhile.

        Raises:
            ArchiveError: `archive.closed` when they are forgotten already.
        """
        with self._turn:
            _ = self._key
            self._needed_by += 1
        try:
            yield
        finally:
            with self._turn:
                self._needed_by -= 1

    @property
    def locked(self) -> bool:
        """Whether the keys are forgotten."""
        return self._master is None

    @property
    def _key(self) -> MasterKey:
        if self._master is None:
            raise ArchiveError("archive.closed")
        return self._master

    @property
    def _tries_counted(self) -> str:
        """Name of the fact that failed tries are counted in this folder."""
        return facts.TRIES_COUNTED

    def _note_entry(self, what: str, *, by_recovery_key: bool) -> None:
        """Note who came in, and before that who tried in vain: who was claimed, and how often."""
        tries, names = TryCounter(self.folder), {each.user_id: each for each in read_header(self._header).users}
        key = self._key.derive(KEY_PURPOSE)
        with self._transaction() as connection:
            counted = facts.find(connection, self._tries_counted) is not None
            wrong = tries.what_is_wrong(key) if counted else None
            if wrong is not None:
                audit.append(connection, who="", what=wrong, subject="")
            for user_id, count in tries.untold().items():
                claimed = names[user_id].name if user_id in names else ""
                audit.append(connection, who=claimed, what=f"archive.refused.{count}", subject=user_id)
            audit.append(connection, who=self.user, what=what, subject=self.account.user_id)
            if by_recovery_key:
                audit.append(connection, who=self.user, what="archive.recovery_key_used", subject=self.account.user_id)
        if tries.begin(key) and not counted:  # only now may the file not be missing
            with self._transaction() as connection:
                facts.keep(connection, self._tries_counted, "1")
        if by_recovery_key:
            self.keep_recovery_key()

    def _require_keys_in_reach(self) -> None:
        """Return when the file of keys can be changed now; asked before a change is noted."""

    def _keep_header(self, header: Header) -> None:
        write_header(self._header, header)
        self._note_generation(header)

    def _note_generation(self, header: Header) -> None:
        with self._transaction() as connection:
            facts.keep(connection, facts.GENERATION, str(header.generation))

    def _require_newest(self, header: Header, unlocked: Unlocked) -> Header:
        """Return the header, which counts on where an older file of keys was put back with the recovery key.

        Raises:
            ArchiveError: `archive.older_header` for everybody else: a former user may have put it back.
        """
        with self._transaction() as connection:
            newest = int(facts.find(connection, facts.GENERATION) or 0)
        if header.generation >= newest:
            return header
        if not unlocked.by_recovery_key:
            raise ArchiveError("archive.older_header")
        return replace(header, generation=newest).sealed(unlocked.master)

    def _bring_up_to_date(self, header: Header, unlocked: Unlocked, passphrase: str, user: str) -> None:
        """Give the one user of an archive that was made before there were users a slot of his own and a name."""
        with told():
            slot = find(header, unlocked.user.user_id).slot
            if slot is not None and slot.direct and not unlocked.by_recovery_key:
                self.account = replace(unlocked.user, name=unlocked.user.name or user)
                seat = make_seat(self.account, unlocked.master, passphrase, header.cost)
                header = header.with_seat(unlocked.master, seat)
            if header != read_header(self._header):
                self._keep_header(header)
            else:
                self._note_generation(header)
