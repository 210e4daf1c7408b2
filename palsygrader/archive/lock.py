"""Let one process at a time use an archive.

The lock is on a file and, where the system lets an open file be removed, on its folder as well: somebody who takes the
file for a stale one and removes it does not let a second process in, which would take recordings under way for cut off.
"""

import os
import sys
from pathlib import Path
from typing import BinaryIO

from palsygrader.errors import ArchiveError

if sys.platform == "win32":
    import msvcrt

    def _take(file: BinaryIO) -> None:
        file.seek(0)
        msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)

    def _take_folder(folder: Path) -> int | None:  # noqa: ARG001 - an open file cannot be removed here
        return None

else:
    import fcntl

    def _take(file: BinaryIO) -> None:
        fcntl.flock(file.fileno(), fcntl.LOCK_EX | fcntl.LOCK_NB)

    def _take_folder(folder: Path) -> int | None:
        """Return what holds a folder, None on a share that knows no locks on folders.

        Raises:
            BlockingIOError: It is held elsewhere.
            OSError: It cannot be opened.
        """
        held = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
        try:
            fcntl.flock(held, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            os.close(held)
            raise
        except OSError:
            os.close(held)
            return None
        return held


class FolderLock:
    """A lock the operating system holds on an archive until `release`, also when the process is killed.

    Args:
        path: The lock file; made when absent, never removed. Its folder has one lock only.

    Raises:
        ArchiveError: `archive.locked` when held elsewhere, `archive.not_writable` when the file cannot be made,
            `archive.unreadable` when its folder cannot be read.
    """

    def __init__(self, path: Path) -> None:
        try:
            self._file = os.fdopen(os.open(path, os.O_RDWR | os.O_CREAT, 0o600), "r+b")
        except OSError as error:
            raise ArchiveError("archive.not_writable") from error
        try:
            _take(self._file)
        except OSError as error:
            self._file.close()
            raise ArchiveError("archive.locked") from error
        try:
            self._folder = _take_folder(path.parent)
        except OSError as error:
            self._file.close()
            held = isinstance(error, BlockingIOError)
            raise ArchiveError("archive.locked" if held else "archive.unreadable") from error

    def release(self) -> None:
        """Let others in; once more does nothing."""
        self._file.close()
        if self._folder is not None:
            os.close(self._folder)
            self._folder = None
