"""A file that appears whole or not at all, and of which a crash leaves nothing where the system can do that."""

import os
import secrets
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import BinaryIO, Final, cast

OWNER_ONLY: Final = 0o600
AS_USUAL: Final = 0o666
_BEGINS: Final = ".palsygrader-"
_ENDS: Final = ".new"


@contextmanager
def whole_stream(file: Path, mode: int = OWNER_ONLY) -> Iterator[BinaryIO]:
    """Give a stream whose content takes the file's place, on the disk, when the block ends without an exception.

    Until then what is written has no name in the folder where the system can do that (Linux), and else a hidden one;
    hidden ones that a crash left are removed.

    Args:
        file: Replaced if it is there.
        mode: Who may read and write it, as far as the user's mask lets them.

    Raises:
        OSError: The folder cannot be written, or the disk is full. What was in the place before is still there.
    """
    for left in file.parent.glob(f"{_BEGINS}*{_ENDS}"):
        with suppress(OSError):
            left.unlink()
    fresh = file.parent / f"{_BEGINS}{secrets.token_hex(8)}{_ENDS}"
    stream, named = _opened(fresh, mode)
    try:
        yield stream
        stream.flush()
        os.fsync(stream.fileno())
        if not named:
            # The descriptor is passed over; without one Python links the link in /proc, not the file behind it.
            number = stream.fileno()
            os.link(f"/proc/self/fd/{number}", fresh, src_dir_fd=number, follow_symlinks=True)
        stream.close()
        fresh.replace(file)
    except BaseException:
        with suppress(OSError):  # what it still held does not fit on the disk
            stream.close()
        fresh.unlink(missing_ok=True)
        raise


def _opened(fresh: Path, mode: int) -> tuple[BinaryIO, bool]:
    """Return a new file, and whether it has a name."""
    nameless = getattr(os, "O_TMPFILE", 0)
    if nameless and Path("/proc/self/fd").is_dir():
        with suppress(OSError):  # not every file system can
            handle = os.open(fresh.parent, nameless | os.O_RDWR, mode)
            return cast("BinaryIO", os.fdopen(handle, "w+b")), False
    handle = os.open(fresh, os.O_RDWR | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), mode)
    return cast("BinaryIO", os.fdopen(handle, "w+b")), True
