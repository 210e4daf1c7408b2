"""Free space that a recording needs before it starts."""

import shutil
from pathlib import Path
from typing import Final

from palsygrader.errors import ArchiveError

RECORDING_BYTES: Final = 200 * 1024 * 1024
"""Far more than an attempt of six seconds and its pictures take, so that nothing is lost in the middle of one."""
VISIT_BYTES: Final = 500 * 1024 * 1024
"""What has to be free when a visit is begun: several times what one takes."""
_MEGABYTE: Final = 1024 * 1024


def require_room(folder: Path, needed_bytes: int = RECORDING_BYTES) -> None:
    """Return when there is room on the disk of a folder.

    Raises:
        ArchiveError: `archive.no_room` with what is needed and free, `archive.cannot_write` when the disk is gone.
    """
    try:
        free = shutil.disk_usage(folder).free
    except OSError as error:
        raise ArchiveError("archive.cannot_write") from error
    if free < needed_bytes:
        raise ArchiveError("archive.no_room", needed_mb=needed_bytes // _MEGABYTE, free_mb=free // _MEGABYTE)
