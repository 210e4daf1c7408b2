"""Tell an archive of one folder from one on a server by what lies in the folder."""

from pathlib import Path

from palsygrader.archive.server_archive import ServerArchive
from palsygrader.archive.server_link import PLACE_NAME
from palsygrader.archive.store import Archive


def archive_kind(folder: Path) -> type[Archive]:
    """Return the class that creates and opens the archive of a folder."""
    return ServerArchive if (folder / PLACE_NAME).is_file() else Archive
