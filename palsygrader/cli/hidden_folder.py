"""Hidden folders for output that is not finished: gone when they are left, or cleared by a later run after a kill."""

import os
import re
import shutil
import sys
import weakref
from contextlib import suppress
from pathlib import Path
from tempfile import mkdtemp
from types import TracebackType
from typing import BinaryIO, Final, Self

from palsygrader.cli.interrupts import STOPPING, put_off

_PREFIX: Final = ".palsygrader-"
_NAME: Final = re.compile(r"\.palsygrader-[a-z0-9_]{8}")
"""As `mkdtemp` completes `_PREFIX`."""
_LOCK: Final = "owner.lock"
"""File in it that its owner holds a lock on; the system lets go of it when the owner ends, however it ends."""

if sys.platform == "win32":
    import msvcrt

    def _take(file: BinaryIO) -> None:
        try:
            msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
        except OSError as error:
            raise BlockingIOError from error

    def _is_own(_entry: "os.DirEntry[str]") -> bool:
        return True

else:
    import fcntl

    def _take(file: BinaryIO) -> None:
        fcntl.flock(file.fileno(), fcntl.LOCK_EX | fcntl.LOCK_NB)

    def _is_own(entry: "os.DirEntry[str]") -> bool:
        return entry.stat(follow_symlinks=False).st_uid == os.geteuid()


class HiddenFolder:
    """A hidden folder, readable by its owner only; a context manager that removes it with all that is in it.

    Args:
        parent: Where it is made.

    Attributes:
        path: The folder.

    Raises:
        OSError: It cannot be made.
    """

    def __init__(self, parent: Path) -> None:
        with put_off(*STOPPING):
            self.path, lock = _made(parent)
            self._removal = weakref.finalize(self, _remove, self.path, lock)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        with put_off(*STOPPING):
            self._removal()


def clear_left_behind(parent: Path) -> None:
    """Remove what runs that were killed left in a folder; what belongs to running ones stays. Never raises."""
    entries = list[os.DirEntry[str]]()
    with suppress(OSError):
        entries += os.scandir(parent)
    for entry in entries:
        with suppress(OSError):
            if _NAME.fullmatch(entry.name) and entry.is_dir(follow_symlinks=False) and _is_own(entry):
                _clear(Path(entry.path))


def _clear(path: Path) -> None:
    try:
        file = (path / _LOCK).open("r+b")
    except FileNotFoundError:
        path.rmdir()  # its owner was killed before it wrote anything; raises when it is not empty
        return
    try:
        _take(file)
    except OSError:  # its owner lives, or the file system knows no locks
        file.close()
        return
    _remove(path, file)


def _made(parent: Path) -> tuple[Path, BinaryIO]:
    """Return a new folder and its locked file."""
    made = None
    while made is None:
        made = _locked(Path(mkdtemp(prefix=_PREFIX, dir=parent)))
    return made


def _locked(path: Path) -> tuple[Path, BinaryIO] | None:
    """Return the folder and its locked file; None when another run found it before it was locked, and removes it."""
    try:
        file = (path / _LOCK).open("xb")
    except FileNotFoundError:
        return None
    except OSError:
        path.rmdir()
        raise
    try:
        _take(file)
    except BlockingIOError:
        file.close()
        return None
    except OSError:  # the file system knows no locks: nobody removes it then
        return path, file
    if not (path / _LOCK).exists():
        file.close()
        return None
    return path, file


def _remove(path: Path, lock: BinaryIO) -> None:
    """Remove the lock last: without it nobody could tell later that the rest was left behind."""
    with suppress(OSError):
        for each in path.iterdir():
            if each.name != _LOCK:
                shutil.rmtree(each, ignore_errors=True) if each.is_dir() else each.unlink(missing_ok=True)
    lock.close()
    shutil.rmtree(path, ignore_errors=True)
