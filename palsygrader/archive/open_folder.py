"""An archive as a folder that opens with a passphrase: its keys, its lock, its database and its audit trail."""

import threading
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import replace
from pathlib import Path
from types import TracebackType
from typing import Final, Self

from sqlalchemy import Connection, Engine
from sqlalchemy.exc import DatabaseError, OperationalError

from palsygrader.archive import audit, facts, renewal
from palsygrader.archive.database import connect, migrate
from palsygrader.archive.disk import rename_durably
from palsygrader.archive.keys import (
    STANDARD_COST,
    Header,
    KeyCost,
    MasterKey,
    Unlocked,
    create_header,
    find,
    former_master,
    make_seat,
    read_header,
    unlock,
    with_new_recovery_key,
    with_passphrase,
    write_header,
)
from palsygrader.archive.lines import AuditLine
from palsygrader.archive.lock import FolderLock
from palsygrader.archive.media_folder import MediaFolder
from palsygrader.archive.tries import NOBODY, TryCounter
from palsygrader.domain.roles import Permission, User
from palsygrader.errors import ArchiveError, PassphraseError

_HEADER: Final = "keys.json"
_DATABASE: Final = "archive.db"
_MEDIA: Final = "media"
_LOCK: Final = "archive.lock"


class OpenFolder:
    """An open archive without what it keeps, made by `create` and `open`.

    Attributes:
        account: Who is signed in, and what he may do.
        recovery_key: The printed key that also opens the archive, to be shown; only after `create` and
            `renew_recovery_key`, and None again after `keep_recovery_key`.
        audit_fault: What is wrong with the record of who did what, found by `open`; None when it is whole. Patients
            stay within reach all the same.
    """

    def __init__(self, folder: Path, master: MasterKey, lock: FolderLock, account: User, user: str, *, new: bool):
        self.account = account
        self.recovery_key: str | None = None
        self.audit_fault: ArchiveError | None = None
        self._folder = folder
        self._header = folder / _HEADER
        self._otherwise = user
        self._master: MasterKey | None = master
        self._lock = lock
        self._turn = threading.RLock()
        self._open = True
        self._within: Connection | None = None
        with ExitStack() as stack, told():
            self._engine: Engine | None = connect(folder / _DATABASE, master.derive("database"))
            stack.callback(self._engine.dispose)
            migrate(self._engine, new=new)
            self._media = MediaFolder(folder / _MEDIA, master.derive("media"))
            stack.pop_all()

    @property
    def user(self) -> str:
        """The name of who is signed in, for the audit trail and for new visits."""
        return self.account.name or self._otherwise

    def require(self, permission: Permission) -> None:
        """Return when who is signed in may do something.

        Raises:
            ArchiveError: `refused.` and the permission, with words that say who may.
        """
        if not self.account.may(permission):
            raise ArchiveError(f"refused.{permission}")

    @classmethod
    def exists(cls, folder: Path) -> bool:
        """Return whether a folder holds an archive."""
        return (folder / _HEADER).is_file()

    @classmethod
    def create(cls, folder: Path, passphrase: str, *, cost: KeyCost = STANDARD_COST, user: str = "") -> Self:
        """Make an archive and open it; its `recovery_key` is to be shown and printed now, and then kept.

        Args:
            folder: Made when absent.
            passphrase: Not empty.
            cost: What one try of the passphrase costs.
            user: Name of who is at the machine, the first administrator.

        Raises:
            PassphraseError: The passphrase is empty.
            ArchiveError: `archive.exists`, `archive.locked`, `archive.not_writable`, or `archive.lost_header` when a
                database lies in the folder whose keys are gone.
        """
        if cls.exists(folder):
            raise ArchiveError("archive.exists")
        header, master, recovery_key = create_header(passphrase, cost, user)
        unfinished = folder / (_HEADER + ".making")
        try:
            folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        except OSError as error:
            raise ArchiveError("archive.not_writable") from error
        with ExitStack() as stack, told():
            lock = FolderLock(folder / _LOCK)
            stack.callback(lock.release)
            if (folder / _DATABASE).exists() and not unfinished.exists():
                raise ArchiveError("archive.lost_header")
            write_header(unfinished, header)
            for leftover in folder.glob(_DATABASE + "*"):  # of a creation that was cut off
                leftover.unlink()
            archive = cls(folder, master, lock, header.users[0], user, new=True)
            archive._note_generation(header)
            rename_durably(unfinished, folder / _HEADER)
            archive._record("archive.created")
            stack.pop_all()
        archive.recovery_key = recovery_key
        return archive

    @classmethod
    def open(cls, folder: Path, passphrase: str, *, user: str = "", user_id: str | None = None) -> Self:
        """Open an archive with a user's passphrase or with its recovery key.

        Whoever opens it with the recovery key has it: it counts as kept. A renewal of the master key that was cut off
        is finished first.

        Args:
            folder: Where it lies.
            passphrase: What was typed.
            user: Name of who is at the machine, for an archive whose user has none.
            user_id: Who claims to be there, None for whoever the passphrase fits.

        Raises:
            PassphraseError: Neither fits, or `archive.wait` while failed tries have to be waited for.
            ArchiveError: `archive.not_an_archive`, `archive.lost_header`, `archive.locked`, `archive.newer`,
                `archive.damaged_header`, `archive.altered_header`, `archive.older_header`, `archive.damaged`,
                `archive.not_writable`, `archive.key_memory`.
        """
        if not cls.exists(folder):
            lost = (folder / _DATABASE).exists()
            raise ArchiveError("archive.lost_header" if lost else "archive.not_an_archive")
        with ExitStack() as stack:
            lock = FolderLock(folder / _LOCK)
            stack.callback(lock.release)
            header, unlocked = _tried(folder, passphrase, user_id)
            if not (folder / _DATABASE).is_file():
                raise ArchiveError("archive.damaged")
            former = former_master(header, unlocked.master)
            if former is not None:
                with told():
                    renewal.renew_database(
                        folder / _DATABASE, former.derive("database"), unlocked.master.derive("database")
                    )
            archive = cls(folder, unlocked.master, lock, unlocked.user, user, new=False)
            stack.callback(archive.close)
            header = archive._require_newest(header, unlocked)
            archive._bring_up_to_date(header, unlocked, passphrase, user)
            if former is not None:
                archive._finish_renewal(former)
            archive.audit_fault = archive._find_audit_fault()
            archive._note_entry("archive.opened", by_recovery_key=unlocked.by_recovery_key)
            stack.pop_all()
        return archive

    @classmethod
    def users_of(cls, folder: Path) -> tuple[User, ...]:
        """Return who may open an archive that may be locked, the enabled users first to last.

        Their names are not secret: the file of keys lies beside the archive.

        Raises:
            ArchiveError: As `check_passphrase`.
        """
        return tuple(user for user in read_header(folder / _HEADER).users if user.enabled)

    @staticmethod
    def wait_s(folder: Path, user_id: str | None) -> int:
        """Return how long somebody has to wait after failed tries, in seconds."""
        return TryCounter(folder).left_s(user_id or NOBODY)

    @staticmethod
    def check_passphrase(folder: Path, passphrase: str, user_id: str | None = None) -> None:
        """Return when the passphrase or the recovery key opens an archive, which may be open.

        Raises:
            PassphraseError: Neither fits, or `archive.wait`.
            ArchiveError: `archive.not_an_archive`, `archive.newer`, `archive.damaged_header`, `archive.unreadable`,
                `archive.altered_header`, `archive.key_memory`.
        """
        _tried(folder, passphrase, user_id)

    def lock(self) -> None:
        """Forget the keys until `unlock`; every call but `close` and `unlock` raises `archive.closed` until then.

        Nobody else can open the archive meanwhile. Python and the operating system may keep copies of what was in
        memory for a while; a recording that is being played keeps its own key.
        """
        with self._turn:
            if self._open and self._engine is not None:
                self._record("archive.locked")
                self._engine.dispose()
                self._media.forget()
                self._engine = self._master = None

    def unlock(self, passphrase: str, user_id: str | None = None) -> User:
        """Let somebody in, be it after `lock` or in place of who was signed in, and return who it is.

        Raises:
            PassphraseError, ArchiveError: As `open`.
        """
        with self._turn:
            if not self._open:
                raise ArchiveError("archive.closed")
            _header, unlocked = _tried(self._folder, passphrase, user_id)
            if self._engine is None:
                with told():
                    self._engine = connect(self._folder / _DATABASE, unlocked.master.derive("database"))
                self._media.use(unlocked.master.derive("media"))
                self._master = unlocked.master
            self.account = unlocked.user
            self._note_entry("archive.unlocked", by_recovery_key=unlocked.by_recovery_key)
            return self.account

    def close(self) -> None:
        """Close; closing twice does nothing."""
        with self._turn:
            if self._open:
                self._open = False
                if self._engine is not None:
                    self._engine.dispose()
                self._engine = self._master = None
                self._lock.release()

    def __enter__(self) -> Self:
        """Return the archive."""
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Close."""
        self.close()

    def change_passphrase(self, current: str, new: str) -> None:
        """Give who is signed in a new passphrase in the place of the current one; the recovery key stays as it is.

        Args:
            current: The passphrase, or the recovery key when it is forgotten.
            new: Not empty.

        Raises:
            PassphraseError: `current` is wrong or `new` is empty, or `archive.wait`.
        """
        with self._turn, told():
            header, unlocked = _tried(self._folder, current, self.account.user_id)
            self._keep_header(with_passphrase(header, unlocked.master, new, self.account.user_id))
            self._record("archive.passphrase_changed", self.account.user_id)

    @property
    def recovery_key_kept(self) -> bool:
        """Whether somebody has said that the recovery key is put away; else nobody may have it."""
        return read_header(self._header).recovery_kept

    def renew_recovery_key(self) -> None:
        """Put a new `recovery_key` in the place of the former one, which opens nothing any more.

        Raises:
            ArchiveError: `refused.change_security`; not while nobody has kept the former one.
        """
        if self.recovery_key_kept:
            self.require(Permission.CHANGE_SECURITY)
        with self._turn, told():
            header, recovery_key = with_new_recovery_key(read_header(self._header), self._key)
            self._keep_header(header)
            self._record("archive.recovery_key_renewed")
            self.recovery_key = recovery_key

    def keep_recovery_key(self) -> None:
        """Note that the recovery key is put away, and forget it here; nothing is noted twice."""
        with self._turn, told():
            header = read_header(self._header)
            if not header.recovery_kept:
                self._keep_header(header.sealed(self._key, recovery_kept=True))
                self._record("archive.recovery_key_kept")
            self.recovery_key = None

    def audit_lines(self) -> list[AuditLine]:
        """Return who did what and when, the oldest first, after checking that no line was changed.

        Raises:
            ArchiveError: `archive.audit_broken`.
        """
        with self._transaction() as connection:
            return audit.verified_lines(connection)

    def _find_audit_fault(self) -> ArchiveError | None:
        with self._transaction() as connection:
            try:
                audit.verified_lines(connection)
            except ArchiveError as error:
                return error
        return None

    @property
    def _key(self) -> MasterKey:
        if self._master is None:
            raise ArchiveError("archive.closed")
        return self._master

    def _record(self, what: str, subject: str = "") -> None:
        with self._transaction() as connection:
            audit.append(connection, who=self.user, what=what, subject=subject)

    def _note_entry(self, what: str, *, by_recovery_key: bool) -> None:
        """Note who came in, and before that who tried in vain: who was claimed, and how often."""
        tries, names = TryCounter(self._folder), {each.user_id: each for each in read_header(self._header).users}
        with self._transaction() as connection:
            for user_id, count in tries.untold().items():
                claimed = names[user_id].name if user_id in names else ""
                audit.append(connection, who=claimed, what=f"archive.refused.{count}", subject=user_id)
            audit.append(connection, who=self.user, what=what, subject=self.account.user_id)
            if by_recovery_key:
                audit.append(connection, who=self.user, what="archive.recovery_key_used", subject=self.account.user_id)
        tries.note_told()
        if by_recovery_key:
            self.keep_recovery_key()

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

    def _finish_renewal(self, former: MasterKey) -> None:
        """Seal the media files under the new master key, and forget the former one."""
        with told():
            with self._transaction() as connection:
                renewal.renew_heads(connection, self._folder / _MEDIA, former.derive("media"), self._key.derive("media"))
            renewal.overwrite_heads(self._transaction, self._folder / _MEDIA)
            self._keep_header(read_header(self._header).sealed(self._key, former=""))
            self._record("archive.master_key_renewed")

    @contextmanager
    def _transaction(self) -> Iterator[Connection]:
        """Give the connection within a transaction; one that is asked for within another is a part of that."""
        with self._turn:
            if not self._open:
                raise ArchiveError("archive.closed")
            if self._within is not None:  # of the same thread, whose turn it is
                yield self._within
                return
            if self._engine is None:
                raise ArchiveError("archive.closed")
            with told(), self._engine.begin() as connection:
                self._within = connection
                try:
                    yield connection
                finally:
                    self._within = None


def _tried(folder: Path, passphrase: str, user_id: str | None) -> tuple[Header, Unlocked]:
    """Return the header and what a passphrase opens, each failed try counted.

    Raises:
        PassphraseError: It opens nothing, or `archive.wait`.
    """
    header, tries = read_header(folder / _HEADER), TryCounter(folder)
    known = [user.user_id for user in header.users]
    claimed = known[0] if user_id is None and len(known) == 1 else user_id if user_id in known else NOBODY
    tries.require(claimed or NOBODY)
    try:
        unlocked = unlock(header, passphrase, user_id)
    except PassphraseError as error:
        if error.code == "archive.wrong_passphrase":
            tries.note_failure(claimed or NOBODY)
        raise
    tries.note_success(unlocked.user.user_id)
    return header, unlocked


@contextmanager
def told() -> Iterator[None]:
    """Turn failures of disk and database into errors of the archive."""
    try:
        yield
    except (OSError, OperationalError) as error:
        raise ArchiveError("archive.cannot_write") from error
    except DatabaseError as error:
        raise ArchiveError("archive.damaged") from error
