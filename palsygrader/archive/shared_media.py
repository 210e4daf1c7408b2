"""Media of a station: recorded on its own disk, then moved to where all stations share them.

A recording never waits for the network. A whole file that could not be moved stays here, where it is also played from,
and is moved later.
"""

import io
from pathlib import Path
from typing import BinaryIO

from sqlalchemy import Connection, select

from palsygrader.archive.media import MediaReader, address_of
from palsygrader.archive.media_folder import MediaFolder, is_address
from palsygrader.archive.media_head import Description, KeyOf, MediaKey, no_key, read_description, read_head
from palsygrader.archive.media_store import MediaStore
from palsygrader.archive.tables import EXAMINATION, MEDIA
from palsygrader.errors import ArchiveError


class SharedMedia(MediaFolder):
    """The media folder of a station with the shared store behind it.

    Args:
        folder: On this station; made when absent.
        media_key: The archive's key for media.
        store: Shared by all stations.
    """

    def __init__(self, folder: Path, media_key: MediaKey, store: MediaStore) -> None:
        super().__init__(folder, media_key)
        self.store = store

    @property
    def place(self) -> Path:
        """Where whole recordings lie: where they are shared, or here while that is out of reach."""
        shared = self.store.place
        return shared if shared is not None and self.store.reached() else self._folder

    def waiting(self) -> list[str]:
        """Return the addresses of the files that have not been moved yet."""
        return sorted(path.name for path in self._folder.iterdir() if is_address(path.name))

    def description(self, media_id: str) -> Description:
        """Return what a file that waits says it holds.

        Raises:
            ArchiveError: As `media_head.read_head`.
            OSError: It is gone.
        """
        with self._path(media_id).open("rb") as file:
            return read_description(file, self._media_key)

    def described(self, path: Path) -> str:
        """Return of which visit a file says it is; raises as `description`."""
        with path.open("rb") as file:
            return read_description(file, self._media_key).examination_id

    def send(self, media_id: str) -> None:
        """Move a file to the shared store; it is gone here only when it is whole there.

        Raises:
            OSError: The store is out of reach or full; the file stays.
            ArchiveError: `archive.media_damaged`, the store gave back something else; the file stays.
        """
        here = self._path(media_id)
        if here.is_file():
            self.store.put(here, media_id)
            here.unlink()

    def open(self, media_id: str, key_of: KeyOf = no_key) -> BinaryIO:
        """Return the plain content of a media file, seekable, from here or from the store.

        Raises:
            ArchiveError: `archive.no_media`, `archive.media_truncated` or `archive.media_damaged`;
                `archive.media_out_of_reach` when the store does not answer.
        """
        here = self._path(media_id)
        if here.is_file():
            try:
                return super().open(media_id, key_of)
            except ArchiveError:
                if here.is_file():
                    raise  # else it was moved meanwhile
        try:
            file = self.store.open(media_id)
        except FileNotFoundError as error:
            raise ArchiveError("archive.no_media" if self.store.reached() else "archive.media_out_of_reach") from error
        except OSError as error:
            raise ArchiveError("archive.media_out_of_reach") from error
        try:
            if address_of(file) != media_id:
                raise ArchiveError("archive.media_damaged")
            file.seek(0)
            return io.BufferedReader(MediaReader(file, self._media_key, key_of))
        except ArchiveError:
            file.close()
            raise
        except OSError as error:
            file.close()
            raise ArchiveError("archive.media_out_of_reach") from error

    def needs_patient_key(self, media_id: str) -> bool:
        """Return whether the archive's key alone does not open a file, here or in the store."""
        if self._path(media_id).is_file():
            return super().needs_patient_key(media_id)
        try:
            with self.store.open(media_id) as file:
                return read_head(file, self._media_key).of_patient
        except (ArchiveError, OSError):
            return True

    def remove(self, media_id: str) -> None:
        """Remove a media file here and in the store."""
        super().remove(media_id)
        self.store.remove(media_id)

    def erase(self, name: str) -> None:
        """Remove a file by its name here, and a whole one in the store.

        Raises:
            OSError: It cannot be written or removed.
        """
        super().erase(name)
        if is_address(name):
            self.store.remove(name)


def is_known(connection: Connection, media_id: str) -> bool:
    """Return whether the archive knows a recording."""
    return connection.scalar(select(MEDIA.c.media_id).where(MEDIA.c.media_id == media_id)) is not None


def has_visit(connection: Connection, examination_id: str) -> bool:
    """Return whether the archive has a visit, to which a recording may still come."""
    found = select(EXAMINATION.c.examination_id).where(EXAMINATION.c.examination_id == examination_id)
    return connection.scalar(found) is not None
