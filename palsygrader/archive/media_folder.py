"""The folder of media files: recordings in progress, whole ones under their addresses."""

import io
import re
import secrets
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO, Final, TypeVar

from palsygrader.archive.disk import rename_durably
from palsygrader.archive.media import Description, MediaReader, MediaWriter, address, repair
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
            self._media_id = self._keep()

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

    def __init__(self, folder: Path, media_key: bytes) -> None:
        self._folder = folder
        self._media_key = media_key
        self._in_progress: set[Path] = set()
        folder.mkdir(mode=0o700, exist_ok=True)

    def start(self, description: Description) -> tuple[Path, MediaWriter]:
        """Begin a file.

        Raises:
            ArchiveError: `archive.cannot_write`.
        """
        path = self._folder / (secrets.token_hex(16) + _UNFINISHED)
        self._in_progress.add(path)
        try:
            return path, MediaWriter(path, self._media_key, description)
        except OSError as error:
            raise ArchiveError("archive.cannot_write") from error

    def keep(self, unfinished: Path, media_id: str) -> None:
        """Give a finished file its lasting name, durable on return."""
        rename_durably(unfinished, self._path(media_id))
        self._in_progress.discard(unfinished)

    def cut_off(self) -> tuple[list[tuple[Path, Description, int]], list[Exception]]:
        """Make whole the files a crash left behind.

        Those in which nothing was safe are removed, damaged ones get another name, and what cannot be read is left.

        Returns:
            Path, description and plain size per file made whole; what was wrong with each of the others.
        """
        found, faults = list[tuple[Path, Description, int]](), list[Exception]()
        for path in sorted(set(self._folder.glob("*" + _UNFINISHED)) - self._in_progress):
            try:
                whole = self._repair(path)
            except (ArchiveError, OSError) as error:
                faults.append(error)
                continue
            if whole is not None:
                found.append((path, *whole))
        return found, faults

    def _repair(self, path: Path) -> tuple[Description, int] | None:
        try:
            whole = repair(path, self._media_key)
        except ArchiveError:
            path.rename(path.with_suffix(_DAMAGED))
            raise
        if whole is None:
            path.unlink()
        return whole

    def open(self, media_id: str) -> BinaryIO:
        """Return the plain content of a media file, seekable.

        Raises:
            ArchiveError: `archive.no_media`, `archive.media_truncated` or `archive.media_damaged`.
        """
        path = self._path(media_id)
        try:
            file = path.open("rb")
        except OSError as error:
            raise ArchiveError("archive.no_media") from error
        try:
            reader = MediaReader(file, self._media_key)
            if address(path) != media_id:
                raise ArchiveError("archive.media_damaged")
        except ArchiveError:
            file.close()
            raise
        return io.BufferedReader(reader)

    def remove(self, media_id: str) -> None:
        """Remove a media file; one that is gone already is no error."""
        self._path(media_id).unlink(missing_ok=True)

    def _path(self, media_id: str) -> Path:
        if not is_address(media_id):
            raise ArchiveError("archive.no_media")
        return self._folder / media_id


def is_address(name: str) -> bool:
    """Return whether a name is that of a whole media file."""
    return _MEDIA_ID.fullmatch(name) is not None
