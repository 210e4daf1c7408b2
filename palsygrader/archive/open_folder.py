"""An archive as a folder that opens with a passphrase: its keys, its lock, its database and its audit trail."""

import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager, ExitStack, contextmanager
from pathlib import Path
from types import TracebackType
from typing import Final, Self

from sqlalchemy import Connection, Engine
from sqlalchemy.exc import DatabaseError, OperationalError

from palsygrader.archive import audit, audit_end
from palsygrader.archive.audit_end import AuditEnd
from palsygrader.archive.audited_folder import AuditedFolder
from palsygrader.archive.backup_remains import BackupPlace
from palsygrader.archive.before_migration import copy_before_migration
from palsygrader.archive.database import confirm, connect, migrate
from palsygrader.archive.disk import rename_durably
from palsygrader.archive.faults import told
from palsygrader.archive.key_renewal import MEDIA_PURPOSE
from palsygrader.archive.keys import (
    STANDARD_COST,
    KeyCost,
    MasterKey,
    create_header,
    read_header,
    write_header,
)
from palsygrader.archive.lock import FolderLock
from palsygrader.archive.media_folder import MediaFolder
from palsygrader.archive.page_keys import bring_under
from palsygrader.archive.room import VISIT_BYTES, require_room
from palsygrader.archive.tries import TryCounter, claimed_user, unlock_counted
from palsygrader.domain.roles import User
from palsygrader.errors import ArchiveError

HEADER_NAME: Final = "keys.json"
DATABASE_NAME: Final = "archive.db"
MEDIA_NAME: Final = "media"
LOCK_NAME: Final = "archive.lock"
_HEADER, _DATABASE, _MEDIA, _LOCK = HEADER_NAME, DATABASE_NAME, MEDIA_NAME, LOCK_NAME


class OpenFolder(AuditedFolder):
    """An open archive without what it keeps, made by `create` and `open`.

    Attributes:
        folder: Where it lies.
        on_server: Whether its database lies on a server, of which this folder is a station.
        backup_places: Where backups of it are known to be, told by who makes them.
        snapshot_turn: For whoever needs the database file to stay as it is, or changes it from outside; one at a time.
        account: Who is signed in, and what he may do.
        recovery_key: The printed key that also opens the archive, to be shown; only after `create` and
            `renew_recovery_key`, and None again after `keep_recovery_key`.
        audit_fault: What is wrong with the record of who did what, found by `open`; None when it is whole. Patients
            stay within reach all the same.
    """

    on_server = False

    def __init__(
        self, folder: Path, master: MasterKey, lock: FolderLock, account: User, user: str, *, new: bool
    ) -> None:
        self.folder = folder
        self.backup_places: Callable[[], Sequence[BackupPlace]] = tuple
        self.snapshot_turn = threading.Lock()
        self.account = account
        self._otherwise = user
        self.recovery_key: str | None = None
        self.audit_fault: ArchiveError | None = None
        self._header = folder / _HEADER
        self._database = folder / _DATABASE
        self._master: MasterKey | None = master
        self._lock = lock
        self._turn = threading.RLock()
        self._needed_by = 0
        self._open = True
        self._within: Connection | None = None
        self._seen_s: dict[tuple[str, str], float] = {}
        self._unnoted: list[tuple[str, str, str]] = []
        self._end = AuditEnd(folder / audit_end.NAME, master.derive(audit_end.KEY_PURPOSE))
        with ExitStack() as stack, told():
            self._connected: Engine | None = self._connect(folder, master)
            stack.callback(self._engine.dispose)
            self._migrate(new=new)
            self._media = self._make_media(folder, master)
            stack.pop_all()

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
            if cls._has_database(folder) and not unfinished.exists():
                raise ArchiveError("archive.lost_header")
            write_header(unfinished, header)
            cls._clear_database(folder)
            archive = cls(folder, master, lock, header.users[0], user, new=True)
            stack.callback(archive.close)
            archive._note_generation(header)
            archive._guard_end(audit_end.CREATED, audit_end.GUARDED)
            rename_durably(unfinished, folder / _HEADER)  # last: only now is it an archive
            stack.pop_all()
        archive.recovery_key = recovery_key
        return archive

    @classmethod
    def open(cls, folder: Path, passphrase: str, *, user: str = "", user_id: str | None = None) -> Self:
        """Open an archive with a user's passphrase or with its recovery key.

        Whoever opens it with the recovery key has it: it counts as kept.

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
            lost = cls._has_database(folder)
            raise ArchiveError("archive.lost_header" if lost else "archive.not_an_archive")
        with ExitStack() as stack:
            lock = FolderLock(folder / _LOCK)
            stack.callback(lock.release)
            header, unlocked = unlock_counted(folder / _HEADER, passphrase, user_id)
            if not cls._has_database(folder):
                raise ArchiveError("archive.damaged")
            archive = cls(folder, unlocked.master, lock, unlocked.user, user, new=False)
            stack.callback(archive.close)
            header = archive._require_newest(header, unlocked)
            archive._bring_up_to_date(header, unlocked, passphrase, user)
            archive._finish_renewal()
            archive.audit_fault = archive._find_audit_fault()
            if archive.audit_fault is not None and archive.audit_fault.code == "archive.audit_unguarded":
                archive._guard_end(audit_end.GUARDED_ANEW)
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
        return TryCounter(folder).left_s(claimed_user(read_header(folder / _HEADER), user_id))

    @staticmethod
    def check_passphrase(folder: Path, passphrase: str, user_id: str | None = None) -> None:
        """Return when the passphrase or the recovery key opens an archive, which may be open.

        Raises:
            PassphraseError: Neither fits, or `archive.wait`.
            ArchiveError: `archive.not_an_archive`, `archive.newer`, `archive.damaged_header`, `archive.unreadable`,
                `archive.altered_header`, `archive.key_memory`.
        """
        unlock_counted(folder / _HEADER, passphrase, user_id)

    def lock(self) -> bool:
        """Forget the keys until `unlock`; every call but `close` and `unlock` raises `archive.closed` until then.

        While something holds them by `keeping_keys`, for example a backup, nothing is done: that is to be tried again.

        Nobody else can open the archive meanwhile. Python and the operating system may keep copies of what was in
        memory for a while; a recording that is being played keeps its own key.

        Returns:
            Whether the keys are forgotten now.
        """
        with self._turn:
            if self._open and self._connected is not None:
                if self._needed_by:
                    return False
                self._record("archive.locked")
                self._forget_keys()
            return True

    def _forget_keys(self) -> None:
        if self._connected is not None:
            self._connected.dispose()
        self._media.forget()
        self._connected = self._master = None

    def unlock(self, passphrase: str, user_id: str | None = None) -> User:
        """Let somebody in, be it after `lock` or in place of who was signed in, and return who it is.

        Raises:
            PassphraseError, ArchiveError: As `open`.
        """
        with self._turn:
            if not self._open:
                raise ArchiveError("archive.closed")
            header, unlocked = unlock_counted(self._header, passphrase, user_id)
            was_locked = self._connected is None
            if was_locked:
                with told():
                    self._connected = self._connect(self.folder, unlocked.master)
                self._media.use(unlocked.master.derive_all(MEDIA_PURPOSE))
                self._master = unlocked.master
            try:
                self._require_newest(header, unlocked)
            except ArchiveError:
                if was_locked:
                    self._forget_keys()
                raise
            self.account = unlocked.user
            self._note_entry("archive.unlocked", by_recovery_key=unlocked.by_recovery_key)
            return self.account

    # What is another one for an archive on a server.

    def _connect(self, folder: Path, master: MasterKey) -> Engine:
        bring_under(folder / _DATABASE, master)
        return connect(folder / _DATABASE, master.derive("database"))

    def _migrate(self, *, new: bool) -> None:
        if not new:
            copy_before_migration(self._engine, self._database)
        migrate(self._engine, new=new)

    def _make_media(self, folder: Path, master: MasterKey) -> MediaFolder:
        return MediaFolder(folder / _MEDIA, master.derive_all(MEDIA_PURPOSE))

    @classmethod
    def _has_database(cls, folder: Path) -> bool:
        return (folder / _DATABASE).is_file()

    @classmethod
    def _clear_database(cls, folder: Path) -> None:
        """Remove what a creation left that was cut off."""
        for leftover in folder.glob(_DATABASE + "*"):
            leftover.unlink()

    def close(self) -> None:
        """Close; closing twice does nothing."""
        with self._turn:
            if self._open:
                self._open = False
                self._forget_keys()
                self._lock.release()

    def __enter__(self) -> Self:
        """Return the archive."""
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Close."""
        self.close()

    @property
    def media(self) -> MediaFolder:
        """The recordings."""
        return self._media

    def derive_key(self, purpose: str) -> bytes:
        """Return the 32-byte key for one purpose."""
        return self._key.derive(purpose)

    def derive_keys(self, purpose: str) -> tuple[bytes, ...]:
        """Return the key for one purpose, and after it those of former master keys, for what was written then."""
        return self._key.derive_all(purpose)

    @property
    def master(self) -> MasterKey:
        """The master key, for the repair of the database.

        Raises:
            ArchiveError: `archive.closed`.
        """
        return self._key

    def transaction(self) -> AbstractContextManager[Connection]:
        """Give the one connection that writes, within a transaction; other calls wait meanwhile."""
        return self._transaction()

    @contextmanager
    def database_closed(self) -> Iterator[None]:
        """Keep every other call waiting while the database file is not open; the next call opens it again."""
        with self._turn:
            if not self._open:
                raise ArchiveError("archive.closed")
            self._engine.dispose()
            yield

    def require_room(self) -> None:
        """Return when there is room for a visit.

        Raises:
            ArchiveError: `archive.no_room`, `archive.cannot_write`.
        """
        require_room(self.folder, VISIT_BYTES)

    def note(self, what: str, subject: str = "") -> None:
        """Add a line to the record of who did what."""
        with self._transaction() as connection:
            audit.append(connection, who=self.user, what=what, subject=subject)

    def _record(self, what: str, subject: str = "") -> None:
        self.note(what, subject)

    @property
    def _engine(self) -> Engine:
        """The database.

        Raises:
            ArchiveError: `archive.closed` while the archive is locked.
        """
        if self._connected is None:
            raise ArchiveError("archive.closed")
        return self._connected

    @contextmanager
    def _transaction(self) -> Iterator[Connection]:
        """Give the connection within a transaction; one that is asked for within another is a part of that."""
        with self._turn:
            if not self._open:
                raise ArchiveError("archive.closed")
            if self._within is not None:  # of the same thread, whose turn it is
                yield self._within
                return
            head = None
            with told(), self._engine.begin() as connection:
                self._within = connection
                try:
                    yield connection
                    confirm(connection)
                    head = connection.info.get(audit.HEAD)
                except OperationalError:
                    raise  # the disk is full or gone, and nothing is damaged
                except DatabaseError:
                    self._engine.dispose()  # after a damaged page a connection reads nothing more
                    raise
                finally:
                    self._within = None
                    connection.info.pop(audit.HEAD, None)
            if head is not None:  # and is on the disk
                self._end.advance(*head)
