"""The folder of media files: recordings in progress, whole ones under their addresses."""

import io
import re
import secrets
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO, Final, TypeVar

from palsygrader.archive.disk import rename_durably
from palsygrader.archive.media import MediaReader, MediaWriter, address, repair
from palsygrader.archive.media_head import Description, KeyOf, MediaKey, erase, no_key, read_head
from palsygrader.archive.room import require_room
from palsygrader.errors import ArchiveError

if TYPE_CHECKING:
    from _typeshed import ReadableBuffer

T = TypeVar("T")
_MEDIA_ID: Final = re.compile("[0-9a-f]{64}")
_UNFINISHED: Final = ".part"
_DAMAGED: Final = ".damaged"
"""Of a file a crash left behind that cannot be read; it is kept, but not looked at again."""


class Recording:
    """A recording going into the archive; what was flushed survives a crash. Made by `Archive.new_recording`.

    May be used on any one thread.
    """

    def __init__(self, writer: MediaWriter, keep: Callable[[], str]) -> None:
        self._writer = writer
        self._keep = keep
        self._media_id: str | None = None
        self._failed = False

    @property
    def media_id(self) -> str:
        """Address of the recording in the archive.

        Raises:
            ArchiveError: `archive.recording_open` before `close`.
        """
        if self._media_id is None:
            raise ArchiveError("archive.recording_open")
        return self._media_id

    def write(self, content: "ReadableBuffer", /) -> int:
        """Add bytes and return how many.

        Raises:
            ArchiveError: `archive.cannot_write`.
        """
        return self._guarded(lambda: self._writer.write(content))

    def flush(self) -> None:
        """Put everything written so far on the disk, where it survives a crash.

        Raises:
            ArchiveError: `archive.cannot_write`.
        """
        self._guarded(self._writer.flush)

    def close(self) -> None:
        """Finish the recording and register it; closing twice does nothing.

        Raises:
            ArchiveError: `archive.cannot_write`; what was flushed is found by `Archive.recover_recordings`.
        """
        if self._media_id is None:
            self._guarded(self._writer.finish)
            self._media_id = self._guarded(self._keep)

    def _guarded(self, action: Callable[[], T]) -> T:
        if self._failed:
            raise ArchiveError("archive.cannot_write")
        try:
            return action()
        except OSError as error:
            self._failed = True
            self._writer.leave()
            raise ArchiveError("archive.cannot_write") from error


class MediaFolder:
    """Where media files lie.

    Args:
        folder: Made when absent.
        media_key: The archive's key for media.
    """

    def __init__(self, folder: Path, media_key: MediaKey) -> None:
        self._folder = folder
        self._key: MediaKey | None = media_key
        self._in_progress: dict[Path, Description] = {}
        folder.mkdir(mode=0o700, exist_ok=True)

    def forget(self) -> None:
        """Forget the key; until `use` nothing can be opened or begun."""
        self._key = None

    def use(self, media_key: MediaKey) -> None:
        """Take the key again, or another one."""
        self._key = media_key

    @property
    def _media_key(self) -> MediaKey:
        if self._key is None:
            raise ArchiveError("archive.closed")
        return self._key

    @property
    def place(self) -> Path:
        """Where whole recordings lie, whose disk fills."""
        return self._folder

    @property
    def _writing_key(self) -> bytes:
        key = self._media_key
        return key if isinstance(key, bytes) else key[0]

    def start(self, description: Description, patient_key: bytes | None = None) -> tuple[Path, MediaWriter]:
        """Begin a file that needs the patient's key, if one is given.

        Raises:
            ArchiveError: `archive.no_room` when it may not have room until its end, `archive.cannot_write`.
        """
        require_room(self._folder)
        path = self._folder / (secrets.token_hex(16) + _UNFINISHED)
        self._in_progress[path] = description
        try:
            return path, MediaWriter(path, self._writing_key, description, patient_key)
        except OSError as error:
            raise ArchiveError("archive.cannot_write") from error

    def keep(self, unfinished: Path, media_id: str) -> None:
        """Give a finished file its lasting name, durable on return."""
        rename_durably(unfinished, self._path(media_id))
        self._in_progress.pop(unfinished, None)

    def in_progress(self) -> set[str]:
        """Return the visits of which something is being recorded."""
        return {description.examination_id for path, description in self._in_progress.items() if path.exists()}

    def left_behind(self) -> dict[Path, str]:
        """Return the files that are not whole and not being written, with the visit of each where its head tells it."""
        found = {}
        for path in [*self._folder.glob("*" + _UNFINISHED), *self._folder.glob("*" + _DAMAGED)]:
            if path in self._in_progress:
                continue
            try:
                with path.open("rb") as file:
                    found[path] = read_head(file, self._media_key).description.examination_id
            except (ArchiveError, OSError):
                continue
        return found

    def needs_patient_key(self, media_id: str) -> bool:
        """Return whether the archive's key alone does not open a file; one that cannot be read does not open."""
        try:
            with self._path(media_id).open("rb") as file:
                return read_head(file, self._media_key).of_patient
        except (ArchiveError, OSError):
            return True

    def cut_off(self, key_of: KeyOf = no_key) -> tuple[list[tuple[Path, Description, int]], list[Exception]]:
        """Make whole the files a crash left behind.

        Those in which nothing was safe are removed, damaged ones get another name, and what cannot be read is left.

        Returns:
            Path, description and plain size per file made whole; what was wrong with each of the others.
        """
        found, faults = list[tuple[Path, Description, int]](), list[Exception]()
        for path in sorted(set(self._folder.glob("*" + _UNFINISHED)) - self._in_progress.keys()):
            try:
                whole = self._repair(path, key_of)
            except (ArchiveError, OSError) as error:
                faults.append(error)
                continue
            if whole is not None:
                found.append((path, *whole))
        return found, faults

    def _repair(self, path: Path, key_of: KeyOf) -> tuple[Description, int] | None:
        try:
            whole = repair(path, self._media_key, key_of)
        except ArchiveError:
            path.rename(path.with_suffix(_DAMAGED))
            raise
        if whole is None:
            erase(path)
        return whole

    def open(self, media_id: str, key_of: KeyOf = no_key) -> BinaryIO:
        """Return the plain content of a media file, seekable.

        Raises:
            ArchiveError: `archive.no_media`, `archive.media_truncated` or `archive.media_damaged`;
                `archive.cannot_write` when the disk is gone.
        """
        path = self._path(media_id)
        try:
            file = path.open("rb")
        except OSError as error:
            gone = not self._folder.is_dir()
            raise ArchiveError("archive.cannot_write" if gone else "archive.no_media") from error
        try:
            reader = MediaReader(file, self._media_key, key_of)
            if address(path) != media_id:
                raise ArchiveError("archive.media_damaged")
        except ArchiveError:
            file.close()
            raise
        except OSError as error:
            file.close()
            raise ArchiveError("archive.cannot_write") from error
        return io.BufferedReader(reader)

    def remove(self, media_id: str) -> None:
        """Remove a media file after its head is overwritten; one that is gone already is no error."""
        erase(self._path(media_id))

    def erase(self, name: str) -> None:
        """Remove a whole, cut-off or damaged file by its name after its head is overwritten.

        Raises:
            OSError: It cannot be written or removed.
        """
        erase(self._folder / Path(name).name)

    def _path(self, media_id: str) -> Path:
        if not is_address(media_id):
            raise ArchiveError("archive.no_media")
        return self._folder / media_id


def is_address(name: str) -> bool:
    """Return whether a name is that of a whole media file."""
    return _MEDIA_ID.fullmatch(name) is not None
