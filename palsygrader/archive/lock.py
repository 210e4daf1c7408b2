"""Let one process at a time use an archive."""

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

else:
    import fcntl

    def _take(file: BinaryIO) -> None:
        fcntl.flock(file.fileno(), fcntl.LOCK_EX | fcntl.LOCK_NB)


class FolderLock:
    """A lock the operating system holds on an archive until `release`, also when the process is killed.

    Args:
        path: The lock file; made when absent, never removed.

    Raises:
        ArchiveError: `archive.locked` when held elsewhere, `archive.not_writable` when the file cannot be made.
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

    def release(self) -> None:
        """Let others in."""
        self._file.close()
