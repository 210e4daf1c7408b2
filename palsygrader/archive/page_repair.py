"""Write damaged pages of a database file anew from a backup that has the same writing of them."""

import os
from collections.abc import Iterable
from pathlib import Path

from palsygrader.archive.backup_manifest import Manifest
from palsygrader.archive.backup_source import Source
from palsygrader.archive.pages import PAGE_BYTES, SALT_BYTES, PageCheck, damaged_pages, same_writing


def repair_pages(path: Path, key: bytes, source: Source, manifests: Iterable[Manifest]) -> bool:
    """Repair what can be repaired exactly and return whether every page is whole now.

    A page that was written since the backup is not replaced: together with its newer neighbours it would be wrong.

    Args:
        path: The database file, which nobody has open.
        key: Its key.
        source: The backups.
        manifests: Generations of the same archive, the newest first.

    Raises:
        OSError: The disk is full or gone.
    """
    for manifest in manifests:
        first = source.page(manifest, 1)
        if first is None:
            continue
        check = PageCheck(key, first[:SALT_BYTES])
        damaged = _repair_salt(path, first, check, damaged_pages(path, key), key)
        with path.open("r+b") as file:
            for number in damaged:
                whole = source.page(manifest, number)
                file.seek((number - 1) * PAGE_BYTES)
                now = file.read(PAGE_BYTES)
                if whole is not None and check.is_whole(number, whole) and same_writing(now, whole):
                    file.seek((number - 1) * PAGE_BYTES)
                    file.write(whole)
            file.flush()
            os.fsync(file.fileno())
        if not damaged_pages(path, key):
            return True
    return not damaged_pages(path, key)


def _repair_salt(path: Path, first: bytes, check: PageCheck, damaged: tuple[int, ...], key: bytes) -> tuple[int, ...]:
    """Write the first bytes of the file anew when nothing but them makes its pages look damaged."""
    with path.open("r+b") as file:
        now = file.read(PAGE_BYTES)
        if now[:SALT_BYTES] == first[:SALT_BYTES] or not same_writing(now, first) or not check.is_whole(1, first):
            return damaged
        file.seek(0)
        file.write(first[:SALT_BYTES])
        file.flush()
        os.fsync(file.fileno())
    return damaged_pages(path, key)
