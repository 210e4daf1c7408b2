"""A reading connection of its own to the database of an open archive, while which is open the file does not change.

Everything that is special to SQLite for verification and backup is here and in `pages`.
"""

from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager, suppress
from pathlib import Path
from typing import Final, Protocol

from sqlalchemy import Connection, Engine
from sqlalchemy.exc import DatabaseError

from palsygrader.archive.database import confirm, connect
from palsygrader.archive.faults import told
from palsygrader.archive.open_folder import DATABASE_NAME, OpenFolder
from palsygrader.errors import ArchiveError

_TRIES: Final = 50
_STRUCTURE_FAULTS: Final = 20
"""Most faults of the structure that are told."""


class View(Protocol):
    """What lets somebody read the database for a moment."""

    def reading(self) -> AbstractContextManager[Connection]:
        """Give a connection, which reads the newest state."""


class Snapshot:
    """The database as it was at one moment, made by `snapshot`.

    Attributes:
        path: The file, which holds all of it and does not change.
        key: Its key.
        holding: A connection that reads this state and keeps the file as it is; not for damaged pages.
    """

    def __init__(self, engine: Engine, path: Path, key: bytes, holding: Connection) -> None:
        self.path = path
        self.key = key
        self.holding = holding
        self._engine = engine
        self._connection: Connection | None = None

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """Give another connection, which reads the newest state.

        Raises:
            ArchiveError: `archive.damaged` when what is read is damaged; the next call gets another connection.
        """
        if self._connection is None:
            self._connection = self._engine.connect()
        try:
            with told():
                yield self._connection
                confirm(self._connection)
        except ArchiveError:
            self.close()
            raise

    def close(self) -> None:
        """Close the connection that reads."""
        with suppress(DatabaseError):
            if self._connection is not None:
                self._connection.close()
        self._connection = None
        self._engine.dispose()


@contextmanager
def snapshot(archive: OpenFolder) -> Iterator[Snapshot]:
    """Give the state of this moment; writing to the archive goes on beside it, into the log.

    A transaction that reads keeps SQLite from moving changes out of its log (WAL) into the database file
    (https://www.sqlite.org/wal.html, section 2.2); all that was in the log before is moved first.

    Raises:
        ArchiveError: `archive.damaged` when not even the first page can be read, `archive.cannot_write`,
            `backup.on_server`.
    """
    if archive.on_server:
        raise ArchiveError("backup.on_server")
    path, key = archive.folder / DATABASE_NAME, archive.derive_key("database")
    with archive.snapshot_turn, told():
        holding, reading = connect(path, key, reads=True), connect(path, key, reads=True)
        try:
            with holding.connect() as connection:
                _freeze(connection, path)
                now = Snapshot(reading, path, key, connection)
                try:
                    yield now
                finally:
                    now.close()
        finally:
            holding.dispose()
            reading.dispose()


def structure_faults(connection: Connection) -> list[str]:
    """Return what SQLite finds wrong in a database whose pages are whole."""
    found = connection.exec_driver_sql(f"PRAGMA integrity_check({_STRUCTURE_FAULTS})").scalars()
    return [line for line in found if line != "ok"]


def dangling_tables(connection: Connection) -> list[str]:
    """Return the names of tables with a row that refers to a row that is not there, once for each."""
    return [row[0] for row in connection.exec_driver_sql("PRAGMA foreign_key_check")]


def _freeze(connection: Connection, path: Path) -> None:
    """Empty the log into the file and begin to read, before anything is in the log again."""
    log = path.with_name(path.name + "-wal")
    for _try in range(_TRIES):
        busy = connection.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)").scalar_one()
        connection.exec_driver_sql("BEGIN")
        connection.exec_driver_sql("SELECT count(*) FROM alembic_version").scalar_one()
        if not busy and (not log.exists() or log.stat().st_size == 0):
            return
        connection.exec_driver_sql("ROLLBACK")
    raise ArchiveError("archive.cannot_write")
