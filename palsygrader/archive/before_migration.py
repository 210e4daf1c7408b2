"""A copy of the database file beside it from before its schema is changed, encrypted as it is."""

import os
import shutil
from pathlib import Path
from typing import Final

from sqlalchemy import Engine

from palsygrader.archive.database import NEWEST_REVISION, revision_of
from palsygrader.archive.disk import rename_durably, sync_folder
from palsygrader.archive.room import RECORDING_BYTES, require_room

_BEFORE: Final = ".before-"
_UNFINISHED: Final = ".new"


def copy_before_migration(engine: Engine, path: Path) -> Path | None:
    """Copy the database when opening it will change its schema; else remove copies of former openings.

    A copy is kept until the next opening: by then the program has worked with the changed one.

    Args:
        engine: With the connection to the file.
        path: The file.

    Returns:
        The copy, None when none is needed.

    Raises:
        ArchiveError: `archive.no_room`.
        OSError: The disk is full or gone.
    """
    with engine.begin() as connection:
        revision = revision_of(connection)
    if revision is None:
        return None
    if revision == NEWEST_REVISION:
        for former in copies(path):
            former.unlink()
        return None
    _empty_log(engine)
    require_room(path.parent, path.stat().st_size + RECORDING_BYTES)
    copy = path.with_name(f"{path.name}{_BEFORE}{revision}")
    unfinished = copy.with_name(copy.name + _UNFINISHED)
    with path.open("rb") as source, unfinished.open("wb") as target:
        shutil.copyfileobj(source, target, 1024 * 1024)
        target.flush()
        os.fsync(target.fileno())
    rename_durably(unfinished, copy)
    sync_folder(path.parent)
    return copy


def copies(path: Path) -> list[Path]:
    """Return the copies beside a database file, unfinished ones too."""
    return sorted(path.parent.glob(f"{path.name}{_BEFORE}*"))


def _empty_log(engine: Engine) -> None:
    """Move what is in the log into the file."""
    connection = engine.raw_connection()
    try:
        connection.cursor().execute("PRAGMA wal_checkpoint(TRUNCATE)")
    finally:
        connection.close()
