"""An archive as a folder that opens with a passphrase: its keys, its lock, its database and its audit trail."""

import threading
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import replace
from pathlib import Path
from types import TracebackType
from typing import Final, Self

from sqlalchemy import Connection, Engine

from palsygrader.archive import audit
from palsygrader.archive.database import connect, migrate
from palsygrader.archive.disk import rename_durably
from palsygrader.archive.faults import told
from palsygrader.archive.keys import (
    STANDARD_COST,
    KeyCost,
    MasterKey,
    create_header,
    read_header,
    unlock,
    with_new_recovery_key,
    with_passphrase,
    write_header,
)
from palsygrader.archive.lines import AuditLine
from palsygrader.archive.lock import FolderLock
from palsygrader.archive.media_folder import MediaFolder
from palsygrader.errors import ArchiveError

_HEADER: Final = "keys.json"
_DATABASE: Final = "archive.db"
_MEDIA: Final = "media"
_LOCK: Final = "archive.lock"


class OpenFolder:
    """An open archive without what it keeps, made by `create` and `open`.

    Attributes:
        user: Who is at the machine, for the audit trail, where an examination does not name its clinician.
        recovery_key: The printed key that also opens the archive, to be shown; only after `create` and
            `renew_recovery_key`, and None again after `keep_recovery_key`.
        audit_fault: What is wrong with the record of who did what, found by `open`; None when it is whole. Patients
            stay within reach all the same.
    """

    def __init__(self, folder: Path, master: MasterKey, lock: FolderLock, user: str, *, new: bool) -> None:
        self.user = user
        self.recovery_key: str | None = None
        self.audit_fault: ArchiveError | None = None
        self._header = folder / _HEADER
        self._master = master
        self._lock = lock
        self._turn = threading.RLock()
        self._open = True
        self._within: Connection | None = None
        with ExitStack() as stack, told():
            self._engine = self._connect(folder, master)
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
            user: Who is at the machine.

        Raises:
            PassphraseError: The passphrase is empty.
            ArchiveError: `archive.exists`, `archive.locked`, `archive.not_writable`, or `archive.lost_header` when a
                database lies in the folder whose keys are gone.
        """
        if cls.exists(folder):
            raise ArchiveError("archive.exists")
        header, master, recovery_key = create_header(passphrase, cost)
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
            archive = cls(folder, master, lock, user, new=True)
            rename_durably(unfinished, folder / _HEADER)
            archive._record("archive.created")
            stack.pop_all()
        archive.recovery_key = recovery_key
        return archive

    @classmethod
    def open(cls, folder: Path, passphrase: str, *, user: str = "") -> Self:
        """Open an archive with its passphrase or its recovery key.

        Whoever opens it with the recovery key has it: it counts as kept.

        Raises:
            PassphraseError: Neither fits.
            ArchiveError: `archive.not_an_archive`, `archive.lost_header`, `archive.locked`, `archive.newer`,
                `archive.damaged_header`, `archive.damaged`, `archive.not_writable`, `archive.key_memory`.
        """
        if not cls.exists(folder):
            lost = cls._has_database(folder)
            raise ArchiveError("archive.lost_header" if lost else "archive.not_an_archive")
        with ExitStack() as stack:
            lock = FolderLock(folder / _LOCK)
            stack.callback(lock.release)
            unlocked = unlock(read_header(folder / _HEADER), passphrase)
            if not cls._has_database(folder):
                raise ArchiveError("archive.damaged")
            archive = cls(folder, unlocked.master, lock, user, new=False)
            archive.audit_fault = archive._find_audit_fault()
            archive._record("archive.opened")
            if unlocked.by_recovery_key:
                archive.keep_recovery_key()
            stack.pop_all()
        return archive

    @staticmethod
    def check_passphrase(folder: Path, passphrase: str) -> None:
        """Return when the passphrase or the recovery key opens an archive, which may be open.

        Raises:
            PassphraseError: Neither fits.
            ArchiveError: `archive.not_an_archive`, `archive.newer`, `archive.damaged_header`, `archive.unreadable`,
                `archive.key_memory`.
        """
        unlock(read_header(folder / _HEADER), passphrase)

    # What is another one for an archive on a server.

    def _connect(self, folder: Path, master: MasterKey) -> Engine:
        return connect(folder / _DATABASE, master.derive("database"))

    def _migrate(self, *, new: bool) -> None:
        migrate(self._engine, new=new)

    def _make_media(self, folder: Path, master: MasterKey) -> MediaFolder:
        return MediaFolder(folder / _MEDIA, master.derive("media"))

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
                self._engine.dispose()
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
        """Put a new passphrase in the place of the current one; the recovery key stays as it is.

        Args:
            current: The passphrase, or the recovery key when it is forgotten.
            new: Not empty.

        Raises:
            PassphraseError: `current` is wrong or `new` is empty.
        """
        with self._turn, told():
            header = read_header(self._header)
            write_header(self._header, with_passphrase(header, unlock(header, current).master, new))
            self._record("archive.passphrase_changed")

    @property
    def recovery_key_kept(self) -> bool:
        """Whether somebody has said that the recovery key is put away; else nobody may have it."""
        return read_header(self._header).recovery_kept

    def renew_recovery_key(self) -> None:
        """Put a new `recovery_key` in the place of the former one, which opens nothing any more."""
        with self._turn, told():
            header, recovery_key = with_new_recovery_key(read_header(self._header), self._master)
            write_header(self._header, header)
            self._record("archive.recovery_key_renewed")
            self.recovery_key = recovery_key

    def keep_recovery_key(self) -> None:
        """Note that the recovery key is put away, and forget it here; nothing is noted twice."""
        with self._turn, told():
            header = read_header(self._header)
            if not header.recovery_kept:
                write_header(self._header, replace(header, recovery_kept=True))
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

    def _record(self, what: str) -> None:
        with self._transaction() as connection:
            audit.append(connection, who=self.user, what=what, subject="")

    @contextmanager
    def _transaction(self) -> Iterator[Connection]:
        """Give the connection within a transaction; one that is asked for within another is a part of that."""
        with self._turn:
            if not self._open:
                raise ArchiveError("archive.closed")
            if self._within is not None:  # of the same thread, whose turn it is
                yield self._within
                return
            with told(), self._engine.begin() as connection:
                self._within = connection
                try:
                    yield connection
                finally:
                    self._within = None
