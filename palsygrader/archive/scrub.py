"""Leave nothing of deleted rows in the files of the database.

`secure_delete` overwrites rows and pages that are freed, but when SQLite moves rows from one page to another the former
page may keep a copy in its unused part (`rebuildPage` in btree.c does not clear it). So the tables with words of a
patient and the keys are written anew: their former pages become free as a whole, and are overwritten as a whole. Large
pictures are not written anew; they are sealed under the key of their patient.

At last the write-ahead log, which holds former pages, is overwritten and cut to nothing. A crash between these steps
loses nothing: the log is emptied only after all of it is in the database.

What software cannot promise: flash memory writes elsewhere than it is told, and a file system may keep former blocks
(copy on write, snapshots, journals of data). What lies there is encrypted under the database's key, which stays.
"""

import os
from pathlib import Path
from typing import Any, Final

from sqlalchemy import Engine

from palsygrader.errors import ArchiveError

RENEWED: Final = ("patient_key", "patient", "patient_draft", "draft", "addendum", "reading", "media", "examination")
"""Tables that are written anew, the most telling ones first."""
_PIECE_BYTES: Final = 1 << 20


def scrub(engine: Engine, database: Path) -> None:
    """Overwrite what deleted rows left behind; no transaction may be open.

    Args:
        engine: Of the local database.
        database: Its file.

    Raises:
        ArchiveError: `archive.cannot_write` when the log cannot be brought in.
        OSError: The log cannot be overwritten.
    """
    raw = engine.raw_connection()
    try:
        cursor = raw.cursor()
        cursor.execute("PRAGMA foreign_keys = OFF")  # rows go and come back: nothing is to follow them
        try:
            for table in RENEWED:
                _renew(cursor, table)
        finally:
            cursor.execute("PRAGMA foreign_keys = ON")
        _empty_log(cursor, database.with_name(database.name + "-wal"))
        cursor.close()
    finally:
        raw.close()


def _renew(cursor: Any, table: str) -> None:  # noqa: ANN401 - a cursor of a C module without types
    """Write a table anew within one transaction: a crash leaves the former one."""
    cursor.execute("BEGIN IMMEDIATE")
    try:
        cursor.execute("SELECT name, sql FROM sqlite_master WHERE type = 'trigger' AND tbl_name = ?", (table,))
        guards = cursor.fetchall()
        for name, _sql in guards:
            cursor.execute(f'DROP TRIGGER "{name}"')
        cursor.execute(f'CREATE TABLE renewing AS SELECT * FROM "{table}"')  # noqa: S608 - names of `RENEWED`
        cursor.execute(f'DELETE FROM "{table}"')  # noqa: S608 - as above; without a condition and guards all pages go
        cursor.execute(f'INSERT INTO "{table}" SELECT * FROM renewing')  # noqa: S608 - as above
        cursor.execute("DROP TABLE renewing")
        for _name, sql in guards:
            cursor.execute(sql)
        cursor.execute("COMMIT")
    except BaseException:
        cursor.execute("ROLLBACK")
        raise


def _empty_log(cursor: Any, log: Path) -> None:  # noqa: ANN401 - as above
    """Bring the log into the database, overwrite it and cut it."""
    cursor.execute("PRAGMA wal_checkpoint(FULL)")
    busy, pages, copied = cursor.fetchone()
    if busy or pages != copied:
        raise ArchiveError("archive.cannot_write")
    if log.exists():
        with log.open("r+b", buffering=0) as file:
            rest = os.fstat(file.fileno()).st_size
            while rest > 0:
                rest -= file.write(bytes(min(rest, _PIECE_BYTES)))
            os.fsync(file.fileno())
    cursor.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    cursor.fetchone()
