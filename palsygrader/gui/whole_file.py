"""Write a file whole or not at all."""

import errno
import os
from pathlib import Path

from palsygrader import wording


def write_whole(file: Path, content: bytes) -> None:
    """Write a file; a fault leaves what was there before.

    Raises:
        OSError: It cannot be written.
    """
    fresh = file.with_name(f".{file.name}.new")
    try:
        with fresh.open("wb") as stream:
            stream.write(content)
            stream.flush()
            os.fsync(stream.fileno())
        fresh.replace(file)
    except OSError:
        fresh.unlink(missing_ok=True)
        raise


def failure_words(error: Exception) -> str:
    """Return what the system says for a file error, else the program's own line."""
    if isinstance(error, OSError) and error.errno == errno.ENOSPC:
        return wording.say("file.disk_full")
    if isinstance(error, OSError) and error.strerror:
        return error.strerror
    return wording.error_line(error)
