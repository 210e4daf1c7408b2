"""Where the stations of a clinic share their media: a folder all of them reach. Files lie there encrypted."""

import os
import shutil
from pathlib import Path
from typing import BinaryIO, Final, Protocol

from palsygrader.archive.disk import rename_durably
from palsygrader.archive.media import address
from palsygrader.archive.media_head import erase
from palsygrader.errors import ArchiveError

_MARK: Final = "palsygrader-media"
"""Name of a file that tells the shared folder from the empty one that is there while the share is not."""
_SENT: Final = ".sent"
"""Of a file on its way."""


class MediaStore(Protocol):
    """A place for whole media files under their addresses. Every call may raise OSError when it is out of reach."""

    def put(self, file: Path, media_id: str) -> None:
        """Keep a copy of a file, whole and durable on return."""

    def open(self, media_id: str) -> BinaryIO:
        """Return the encrypted content, seekable; FileNotFoundError when there is none."""

    def remove(self, media_id: str) -> None:
        """Remove a file after its head is overwritten; one that is gone already is no error."""

    @property
    def place(self) -> Path | None:
        """The folder, where it is one."""

    def reached(self) -> bool:
        """Return whether the place is there."""

    def prepare(self) -> None:
        """Make the place for a new archive."""


class FolderStore:
    """A folder all stations share.

    Args:
        folder: Made by `prepare`, and never later: a share that is not there is not made on this disk.
    """

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    @property
    def place(self) -> Path:
        """The folder."""
        return self.folder

    def prepare(self) -> None:
        """Make the folder and mark it, for a new archive.

        Raises:
            OSError: It cannot be written.
        """
        self.folder.mkdir(mode=0o700, exist_ok=True)
        (self.folder / _MARK).touch()

    def put(self, file: Path, media_id: str) -> None:
        """Keep a copy of a file; it is read back before it counts.

        Raises:
            ArchiveError: `archive.media_damaged`, what came back is not what was written.
            OSError: The folder is out of reach or full.
        """
        (self.folder / _MARK).stat()
        target = self.folder / media_id
        if target.is_file() and target.stat().st_size == file.stat().st_size and address(target) == media_id:
            return
        sent = self.folder / f"{media_id}.{os.getpid()}{_SENT}"
        try:
            with file.open("rb") as source, sent.open("wb") as copy:
                shutil.copyfileobj(source, copy, 1 << 20)
                copy.flush()
                os.fsync(copy.fileno())
            if address(sent) != media_id:
                raise ArchiveError("archive.media_damaged")
            rename_durably(sent, target)
        finally:
            sent.unlink(missing_ok=True)

    def open(self, media_id: str) -> BinaryIO:
        """Return the encrypted content.

        Raises:
            OSError: There is none, or the folder is out of reach.
        """
        return (self.folder / media_id).open("rb")

    def remove(self, media_id: str) -> None:
        """Remove a file after its head is overwritten.

        Raises:
            OSError: The folder is out of reach.
        """
        (self.folder / _MARK).stat()
        erase(self.folder / media_id)

    def reached(self) -> bool:
        """Return whether the folder is there."""
        return (self.folder / _MARK).is_file()
