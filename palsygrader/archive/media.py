"""The encrypted media file: written chunk by chunk, whole up to its last chunk, readable from anywhere.

Layout: head (`media_head`); then chunks: length (4 bytes), AES-256-GCM ciphertext under the file's own key, tag. The
nonce of a chunk is its number and whether it is the last, so that chunks cannot be reordered or the end cut off unseen
(the STREAM construction: Hoang, Reyhanitabar, Rogaway, Vizar 2015, doi 10.1007/978-3-662-47989-6_24). The last chunk is
empty.
"""

import bisect
import hashlib
import io
import os
import secrets
import struct
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO, Final

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from palsygrader.archive.disk import sync_folder
from palsygrader.archive.keys import KEY_BYTES, NONCE_BYTES
from palsygrader.archive.media_head import (
    TAG_BYTES,
    Description,
    KeyOf,
    MediaKey,
    make_head,
    no_key,
    own_key,
    read_head,
)
from palsygrader.errors import ArchiveError

if TYPE_CHECKING:
    from _typeshed import ReadableBuffer, WriteableBuffer

CHUNK_BYTES: Final = 64 * 1024
"""Largest plain chunk: what a seek decrypts, and what a crash can lose between two flushes."""
_CHUNK_LENGTH: Final = struct.Struct(">I")


@dataclass(frozen=True, slots=True)
class _Chunk:
    index: int
    plain_start: int
    offset: int
    length: int

    @property
    def end(self) -> int:
        return self.offset + self.length + TAG_BYTES


def _nonce(index: int, *, last: bool) -> bytes:
    return index.to_bytes(NONCE_BYTES - 1, "big") + bytes([last])


def address(path: Path) -> str:
    """Return the SHA-256 of a media file, its name in the archive."""
    with path.open("rb") as file:
        return address_of(file)


def address_of(file: BinaryIO) -> str:
    """Return the SHA-256 of an open media file."""
    digest = hashlib.sha256()
    while block := file.read(1 << 20):
        digest.update(block)
    return digest.hexdigest()


class MediaWriter:
    """A media file being written.

    Args:
        path: A file that does not exist yet.
        media_key: The archive's key for media.
        description: What it will hold.
        patient_key: Of the patient, as for `make_head`.

    Attributes:
        size_bytes: Plain bytes written so far.

    Raises:
        OSError: The file cannot be made.
    """

    def __init__(
        self, path: Path, media_key: bytes, description: Description, patient_key: bytes | None = None
    ) -> None:
        key = secrets.token_bytes(KEY_BYTES)
        self._cipher = AESGCM(key)
        self.size_bytes = 0
        self._index = 0
        self._waiting = bytearray()
        self._file = path.open("xb", buffering=0)
        self._put(make_head(media_key, description, key, patient_key))
        os.fsync(self._file.fileno())
        sync_folder(path.parent)

    def write(self, content: "ReadableBuffer") -> int:
        """Add bytes; they are safe after the next `flush`.

        Raises:
            OSError: The disk is full or gone.
        """
        added = memoryview(content).cast("B")
        self._waiting += added
        self.size_bytes += len(added)
        while len(self._waiting) >= CHUNK_BYTES:
            self._put_chunk(bytes(self._waiting[:CHUNK_BYTES]))
            del self._waiting[:CHUNK_BYTES]
        return len(added)

    def flush(self) -> None:
        """Put everything written so far on the disk.

        Raises:
            OSError: The disk is full or gone.
        """
        if self._waiting:
            self._put_chunk(bytes(self._waiting))
            self._waiting.clear()
        os.fsync(self._file.fileno())

    def finish(self) -> None:
        """Put the rest and the end mark on the disk, and close.

        Raises:
            OSError: The disk is full or gone.
        """
        self.flush()
        self._put_chunk(b"", last=True)
        os.fsync(self._file.fileno())
        self._file.close()

    def leave(self) -> None:
        """Close without the end mark, as a crash would."""
        self._file.close()

    def _put_chunk(self, plain: bytes, *, last: bool = False) -> None:
        sealed = self._cipher.encrypt(_nonce(self._index, last=last), plain, None)
        self._put(_CHUNK_LENGTH.pack(len(plain)) + sealed)
        self._index += 1

    def _put(self, content: bytes) -> None:
        rest = memoryview(content)
        while rest:
            rest = rest[self._file.write(rest) :]


class MediaReader(io.RawIOBase):
    """The plain content of a whole media file.

    Args:
        file: The encrypted file; closed together with this reader.
        media_key: The archive's key for media.
        key_of: Knows the patients' keys.

    Raises:
        ArchiveError: `archive.media_truncated` when the end is missing, `archive.media_damaged` when bytes changed,
            `archive.no_media` when the patient's key is gone.
    """

    def __init__(self, file: BinaryIO, media_key: MediaKey, key_of: KeyOf = no_key) -> None:
        super().__init__()
        self._file = file
        self._cipher = AESGCM(own_key(read_head(file, media_key), key_of))
        self._chunks = _complete_chunks(file)
        last = self._chunks.pop() if self._chunks else None
        if last is None or last.length:
            raise ArchiveError("archive.media_truncated")
        _decrypt(file, self._cipher, last)
        self.size_bytes = last.plain_start
        self._starts = [chunk.plain_start for chunk in self._chunks]
        self._position = 0
        self._held: tuple[_Chunk, bytes] | None = None

    def readable(self) -> bool:
        """Return True."""
        return True

    def seekable(self) -> bool:
        """Return True."""
        return True

    def tell(self) -> int:
        """Return the position in the plain content."""
        return self._position

    def seek(self, offset: int, whence: int = os.SEEK_SET, /) -> int:
        """Move to a position of the plain content and return it."""
        base = {os.SEEK_SET: 0, os.SEEK_CUR: self._position, os.SEEK_END: self.size_bytes}[whence]
        self._position = max(0, base + offset)
        return self._position

    def readinto(self, buffer: "WriteableBuffer", /) -> int:
        """Fill a buffer from the position on and return how many bytes came; 0 at the end.

        Raises:
            ArchiveError: `archive.media_damaged`, `archive.cannot_write` when the disk is gone.
        """
        target = memoryview(buffer).cast("B")
        if self._position >= self.size_bytes:
            return 0
        chunk = self._chunks[bisect.bisect_right(self._starts, self._position) - 1]
        if self._held is None or self._held[0] != chunk:
            try:
                self._held = (chunk, _decrypt(self._file, self._cipher, chunk))
            except OSError as error:
                raise ArchiveError("archive.cannot_write") from error
        plain = self._held[1][self._position - chunk.plain_start :][: len(target)]
        target[: len(plain)] = plain
        self._position += len(plain)
        return len(plain)

    def close(self) -> None:
        """Close the encrypted file too."""
        self._file.close()
        super().close()


def repair(path: Path, media_key: MediaKey, key_of: KeyOf = no_key) -> tuple[Description, int] | None:
    """Make a cut-off media file whole up to its last good chunk.

    Returns:
        What it holds and how many bytes; None when it was cut off before anything was safe, and when it belongs to a
        visit that is not there any more.

    Raises:
        ArchiveError: `archive.media_damaged`, its head or its first chunk is whole but not what was written.
        OSError: The file cannot be read or written.
    """
    with path.open("r+b") as file:
        try:
            head = read_head(file, media_key)
            cipher = AESGCM(own_key(head, key_of))
        except ArchiveError as error:
            if error.code in {"archive.media_truncated", "archive.no_media"}:
                return None
            raise
        end, size_bytes, count = file.tell(), 0, 0
        chunks = _complete_chunks(file)
        for chunk in chunks:
            try:
                _decrypt(file, cipher, chunk)
            except ArchiveError:
                break
            if chunk.length:
                end, size_bytes, count = chunk.end, chunk.plain_start + chunk.length, count + 1
        if not size_bytes and any(chunk.length for chunk in chunks):
            raise ArchiveError("archive.media_damaged")
        if not size_bytes:
            return None
        file.seek(end)
        file.truncate()
        file.write(_CHUNK_LENGTH.pack(0) + cipher.encrypt(_nonce(count, last=True), b"", None))
        file.flush()
        os.fsync(file.fileno())
    return head.description, size_bytes


def _complete_chunks(file: BinaryIO) -> list[_Chunk]:
    """Return the chunks from the file's position on that are all there, up to and with the empty one."""
    start = file.tell()
    size = file.seek(0, os.SEEK_END)
    chunks: list[_Chunk] = []
    plain_start = 0
    while start + _CHUNK_LENGTH.size + TAG_BYTES <= size:
        file.seek(start)
        (length,) = _CHUNK_LENGTH.unpack(file.read(_CHUNK_LENGTH.size))
        chunk = _Chunk(len(chunks), plain_start, start + _CHUNK_LENGTH.size, length)
        if chunk.end > size:
            break
        chunks.append(chunk)
        if length == 0:
            break
        start, plain_start = chunk.end, plain_start + length
    return chunks


def _decrypt(file: BinaryIO, cipher: AESGCM, chunk: _Chunk) -> bytes:
    file.seek(chunk.offset)
    try:
        return cipher.decrypt(_nonce(chunk.index, last=chunk.length == 0), file.read(chunk.length + TAG_BYTES), None)
    except InvalidTag as error:
        raise ArchiveError("archive.media_damaged") from error
