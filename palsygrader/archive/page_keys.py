"""Write a database file anew under another key, page by page; a crash leaves the former file whole."""

import os
from collections.abc import Callable
from pathlib import Path
from typing import Final

from palsygrader.archive.database import connect
from palsygrader.archive.disk import rename_durably
from palsygrader.archive.keys import MasterKey
from palsygrader.archive.pages import LOCK_PAGE, PAGE_BYTES, SALT_BYTES, PageCheck, under_another_key
from palsygrader.archive.room import RECORDING_BYTES, require_room
from palsygrader.errors import ArchiveError

Progress = Callable[[int, int], None]
"""Is told of bytes done and in total; may raise to stop, of which nothing stays."""
PURPOSE: Final = "database"
UNFINISHED: Final = ".renewing"
_PAGES_A_STEP: Final = 256


def write_under(path: Path, fresh: Path, keys: tuple[bytes, bytes], progress: Progress) -> None:
    """Write a database file under another key into another file, durable on return.

    Every page is checked; nothing else of it changes, not even its salt, so that the file stays comparable.

    Args:
        path: The file, which nobody has open and which has no log.
        fresh: Made, or made anew.
        keys: The key it is under, and the one it is to be under.
        progress: Told of bytes.

    Raises:
        ArchiveError: `archive.damaged` when a page is, `archive.no_room`.
        OSError: The disk is full or gone.
    """
    total = path.stat().st_size
    require_room(path.parent, total + RECORDING_BYTES)
    try:
        with path.open("rb") as source, fresh.open("wb") as target:
            salt = source.read(SALT_BYTES)
            source.seek(0)
            before, after, number = PageCheck(keys[0], salt), PageCheck(keys[1], salt), 0
            while page := source.read(PAGE_BYTES):
                number += 1
                if number != LOCK_PAGE:
                    if not before.is_whole(number, page):
                        raise ArchiveError("archive.damaged")
                    page = under_another_key(page, number, keys, after)
                target.write(page)
                if number % _PAGES_A_STEP == 0:
                    progress(number * PAGE_BYTES, total)
            target.flush()
            os.fsync(target.fileno())
            progress(total, total)
    except BaseException:
        fresh.unlink(missing_ok=True)
        raise


def bring_under(path: Path, master: MasterKey) -> bool:
    """Write a database file anew that is under a former master key; return whether it was.

    Args:
        path: The file, which nobody has open; its log is brought in first.
        master: The key in force, with the former ones.

    Raises:
        ArchiveError: As `write_under`.
        OSError: As `write_under`.
    """
    fresh = path.with_name(path.name + UNFINISHED)
    fresh.unlink(missing_ok=True)
    key, *former = master.derive_all(PURPOSE)
    if not former or _is_under(path, key):
        return False
    for each in former:
        if _is_under(path, each):
            empty_log(path, each)
            write_under(path, fresh, (each, key), lambda _done, _total: None)
            put_in_place(fresh, path)
            return True
    return False


def put_in_place(fresh: Path, path: Path) -> None:
    """Put a file that was written anew in the place of the former one, durable on return."""
    for ending in ("-wal", "-shm"):  # empty, of the former file
        path.with_name(path.name + ending).unlink(missing_ok=True)
    rename_durably(fresh, path)


def empty_log(path: Path, key: bytes) -> None:
    """Bring what is in the log into the database file.

    Raises:
        ArchiveError: `archive.cannot_write` while somebody else reads it.
    """
    engine = connect(path, key, reads=True)
    try:
        with engine.connect() as connection:
            busy = connection.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)").scalar_one()
    finally:
        engine.dispose()
    log = path.with_name(path.name + "-wal")
    if busy or (log.exists() and log.stat().st_size):
        raise ArchiveError("archive.cannot_write")


def _is_under(path: Path, key: bytes) -> bool:
    with path.open("rb") as file:
        page = file.read(PAGE_BYTES)
    return PageCheck(key, page[:SALT_BYTES]).is_whole(1, page)
