"""Write files so that they are whole and still there after a power cut."""

import os
import sys
from pathlib import Path


def sync_folder(folder: Path) -> None:
    """Make the names in a folder durable; Windows does that by itself."""
    if sys.platform != "win32":
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)


def rename_durably(source: Path, target: Path) -> None:
    """Rename a file, replacing another of that name, durable on return."""
    source.replace(target)
    sync_folder(target.parent)
    if source.parent != target.parent:
        sync_folder(source.parent)


def write_durably(path: Path, content: bytes) -> None:
    """Write a whole file, durable on return: a crash leaves the old content or the new."""
    unfinished = path.with_name(path.name + ".new")
    with unfinished.open("wb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())
    rename_durably(unfinished, path)
