"""Write a file whole or not at all."""

import errno
from pathlib import Path

from palsygrader import wording
from palsygrader.export.whole_stream import AS_USUAL, whole_stream


def write_whole(file: Path, content: bytes) -> None:
    """Write a file; a fault leaves what was there before.

    Raises:
        OSError: It cannot be written.
    """
    with whole_stream(file, AS_USUAL) as stream:
        stream.write(content)


def failure_words(error: Exception) -> str:
    """Return what the system says for a file error, else the program's own line."""
    if isinstance(error, OSError) and error.errno == errno.ENOSPC:
        return wording.say("file.disk_full")
    if isinstance(error, OSError) and error.strerror:
        return error.strerror
    return wording.error_line(error)
