"""A ZIP file that appears whole or not at all, and of which a crash leaves nothing where the system can do that."""

import os
import secrets
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import BinaryIO, Final, cast

_ZIP_TIME: Final = (1980, 1, 1, 0, 0, 0)
"""The earliest a ZIP can tell: when its files were made is nobody's business."""
_BEGINS: Final = ".palsygrader-export-"
_PACKED: Final = frozenset({".png", ".mp4", ".xlsx"})
"""Suffixes of files that are compressed in themselves."""


class WholeZip:
    """A ZIP being written beside its place; made by `whole_zip`.

    Args:
        stream: Receives the file.
    """

    def __init__(self, stream: BinaryIO) -> None:
        self._zip = zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED)
        self.names = list[str]()

    def add(self, name: str, content: bytes) -> None:
        """Add a file.

        Raises:
            OSError: It cannot be written.
        """
        info = zipfile.ZipInfo(name, _ZIP_TIME)
        info.compress_type = zipfile.ZIP_STORED if Path(name).suffix in _PACKED else zipfile.ZIP_DEFLATED
        self._zip.writestr(info, content)
        self.names.append(name)

    def finish(self) -> None:
        """Write the list of files.

        Raises:
            OSError: It cannot be written.
        """
        self._zip.close()

    def abandon(self) -> None:
        """Write nothing more."""
        self._zip.fp = None  # else its end would still be written when Python forgets it


@contextmanager
def whole_zip(file: Path) -> Iterator[WholeZip]:
    """Give a ZIP that takes its place, whole and on the disk, when the block ends without an exception.

    Until then what is written has no name in the folder where the system can do that (Linux), and else a hidden one;
    hidden ones that a crash left are removed.

    Raises:
        OSError: The folder cannot be written, or the disk is full. What was in the place before is still there.
    """
    for left in file.parent.glob(f"{_BEGINS}*.new"):
        with suppress(OSError):
            left.unlink()
    fresh = file.parent / f"{_BEGINS}{secrets.token_hex(8)}.new"
    stream, named = _opened(fresh)
    made = WholeZip(stream)
    try:
        yield made
        made.finish()
        stream.flush()
        os.fsync(stream.fileno())
        if not named:
            # The descriptor is passed over; without one Python links the link in /proc, not the file behind it.
            number = stream.fileno()
            os.link(f"/proc/self/fd/{number}", fresh, src_dir_fd=number, follow_symlinks=True)
        stream.close()
        fresh.replace(file)
    except BaseException:
        made.abandon()
        with suppress(OSError):  # what it still held does not fit on the disk
            stream.close()
        fresh.unlink(missing_ok=True)
        raise


def _opened(fresh: Path) -> tuple[BinaryIO, bool]:
    """Return a new file that only its owner can read, and whether it has a name."""
    nameless = getattr(os, "O_TMPFILE", 0)
    if nameless and Path("/proc/self/fd").is_dir():
        with suppress(OSError):  # not every file system can
            handle = os.open(fresh.parent, nameless | os.O_RDWR, 0o600)
            return cast("BinaryIO", os.fdopen(handle, "w+b")), False
    handle = os.open(fresh, os.O_RDWR | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), 0o600)
    return cast("BinaryIO", os.fdopen(handle, "w+b")), True
