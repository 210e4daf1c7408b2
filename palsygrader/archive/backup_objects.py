"""The pool of a backup: encrypted pieces under the SHA-256 of what they hold, each copied once."""

import errno
import hashlib
import os
import re
import sys
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import BinaryIO, Final

from palsygrader.archive.disk import sync_folder

PIECE_BYTES: Final = 256 * 1024
"""Of the database file in one object; recordings are one object each, under their own address."""
ADDRESS: Final = re.compile("[0-9a-f]{64}")
_UNFINISHED: Final = ".new"
_NO_SYNC: Final = frozenset({errno.EINVAL, errno.ENOTSUP, errno.EPERM})
"""What file systems answer that cannot make the names in a folder durable, for example shares."""
Step = Callable[[int], None]
"""Is told of bytes that were read or written; may raise to stop the work."""


class ObjectPool:
    """The objects of all generations in one folder.

    Args:
        folder: Made when the first object is added.
    """

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._touched: set[Path] = set()

    def path(self, address: str) -> Path:
        """Return where an object lies or would lie."""
        return self.folder / address[:2] / address

    def holds(self, address: str, size_bytes: int) -> bool:
        """Return whether an object of this size is there; what is in it is not looked at."""
        try:
            return self.path(address).stat().st_size == size_bytes
        except OSError:
            return False

    def is_whole(self, address: str, step: Step | None = None) -> bool:
        """Return whether an object is there and is what its address says."""
        try:
            with self.path(address).open("rb") as file:
                return _digest(file, step) == address
        except OSError:
            return False

    def add(self, address: str, source: BinaryIO, step: Step) -> bool:
        """Copy an object and read it back; one that is there is replaced.

        Returns:
            False, and nothing is kept, when what is read is not what the address says.

        Raises:
            OSError: The disk is full or gone, or does not give back what was written.
        """
        target = self.path(address)
        target.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        unfinished = target.with_name(target.name + _UNFINISHED)
        digest = hashlib.sha256()
        try:
            with unfinished.open("w+b") as file:
                while content := source.read(PIECE_BYTES):
                    digest.update(content)
                    file.write(content)
                    step(len(content))
                if digest.hexdigest() != address:
                    return False
                file.flush()
                os.fsync(file.fileno())
                _forget_cached(file)
                file.seek(0)
                if _digest(file, None) != address:
                    raise OSError(errno.EIO, os.strerror(errno.EIO))
            unfinished.replace(target)
        finally:
            unfinished.unlink(missing_ok=True)
        self._touched.add(target.parent)
        return True

    def settle(self) -> None:
        """Make what was added durable."""
        for folder in {self.folder, *self._touched}:
            if folder.is_dir():
                sync_where_possible(folder)
        self._touched.clear()

    def addresses(self) -> Iterator[str]:
        """Yield the addresses of what is there."""
        for path in self.folder.glob("??/*"):
            if ADDRESS.fullmatch(path.name):
                yield path.name

    def remove_all_but(self, wanted: Iterable[str]) -> int:
        """Remove what is not wanted any more, and what was left half-written; return the bytes that are free again."""
        kept, freed = set(wanted), 0
        for path in list(self.folder.glob("??/*")):
            if path.name not in kept and (ADDRESS.fullmatch(path.name) or path.name.endswith(_UNFINISHED)):
                freed += path.stat().st_size
                path.unlink()
        return freed


def sync_where_possible(folder: Path) -> None:
    """Make the names in a folder durable, where its file system can do that."""
    try:
        sync_folder(folder)
    except OSError as error:
        if error.errno not in _NO_SYNC:
            raise


def _digest(file: BinaryIO, step: Step | None) -> str:
    digest = hashlib.sha256()
    while content := file.read(PIECE_BYTES):
        digest.update(content)
        if step is not None:
            step(len(content))
    return digest.hexdigest()


def _forget_cached(file: BinaryIO) -> None:
    """Ask the system to read the file from the disk and not from memory the next time."""
    if sys.platform == "linux":
        os.posix_fadvise(file.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)
