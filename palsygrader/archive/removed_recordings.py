"""Erase at the start what a crash left of removed recordings: the archive forgets one before its file goes."""

from typing import Final

from sqlalchemy import select

from palsygrader.archive.faults import told
from palsygrader.archive.media_folder import is_address
from palsygrader.archive.open_folder import OpenFolder
from palsygrader.archive.tables import AUDIT, MEDIA

REMOVED: Final = ("recording.discarded", "recording.expired")
"""What the record of actions says of each recording that was removed."""


def erase_removed(archive: OpenFolder) -> int:
    """Erase the files that only the record of actions knows; returns how many.

    Raises:
        ArchiveError: `archive.cannot_write`.
    """
    with told():
        place = archive.media.place
        there = {path.name for path in place.iterdir() if is_address(path.name)} if place.is_dir() else set()
        with archive.transaction() as connection:
            unknown = there.difference(connection.scalars(select(MEDIA.c.media_id)))
            if not unknown:
                return 0
            removed = connection.scalars(select(AUDIT.c.subject).where(AUDIT.c.what.in_(REMOVED)))
            gone = unknown.intersection(removed)
        for media_id in sorted(gone):
            archive.media.remove(media_id)
    return len(gone)
