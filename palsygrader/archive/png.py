"""Check that a PNG is one of the archive's own, and whole, before anything of it is decoded."""

import struct
import zlib
from collections.abc import Iterator
from typing import Final

from palsygrader.errors import ArchiveError

MOST_PIXELS: Final = 64_000_000
"""Of a kept picture, four times the largest photograph. One that says it has more is no picture of the program."""
MOST_DEFLATED: Final = 1032
"""Bytes that one compressed byte can become: deflate's longest match is 258 bytes and takes two bits (RFC 1951)."""
_BEGIN: Final = b"\x89PNG\r\n\x1a\n"
_PART: Final = struct.Struct(">I4s")
_CHECK: Final = struct.Struct(">I")
_HEAD: Final = struct.Struct(">II5s")
_COLOURS: Final = bytes((8, 2, 0, 0, 0))
"""Eight bits, red, green and blue, not interlaced: what OpenCV writes of a picture."""
_FIRST, _CONTENT, _LAST = b"IHDR", b"IDAT", b"IEND"


def check(content: bytes) -> None:
    """Refuse a PNG that is cut off, has changed, or is of another kind than the archive writes.

    Every part is there as its checksum says, which is a hundred times as fast to see as by decoding. Nothing is decoded
    that other programs may write: an animated picture of 400 bytes takes OpenCV over a gigabyte. A size is believed
    only where so much data is there that it can be true.

    Raises:
        ArchiveError: `archive.damaged`.
    """
    if not content.startswith(_BEGIN):
        raise ArchiveError("archive.damaged")
    parts = list(_parts(content))
    (first, head), packed_bytes = parts[0], sum(len(data) for kind, data in parts if kind == _CONTENT)
    if first != _FIRST or len(head) != _HEAD.size or {kind for kind, _data in parts[1:]} != {_CONTENT, _LAST}:
        raise ArchiveError("archive.damaged")
    width_px, height_px, colours = _HEAD.unpack(head)
    possible = height_px * (1 + 3 * width_px) <= packed_bytes * MOST_DEFLATED  # a byte begins each row
    if colours != _COLOURS or width_px * height_px > MOST_PIXELS or not possible:
        raise ArchiveError("archive.damaged")


def _parts(content: bytes) -> Iterator[tuple[bytes, memoryview]]:
    """Return kind and data of each part up to the last."""
    start, kind = len(_BEGIN), b""
    while kind != _LAST:
        if len(content) < start + _PART.size:
            raise ArchiveError("archive.damaged")
        length, kind = _PART.unpack_from(content, start)
        data, end = start + _PART.size, start + _PART.size + length
        if len(content) < end + _CHECK.size:
            raise ArchiveError("archive.damaged")
        if zlib.crc32(memoryview(content)[data - len(kind) : end]) != _CHECK.unpack_from(content, end)[0]:
            raise ArchiveError("archive.damaged")
        yield kind, memoryview(content)[data:end]
        start = end + _CHECK.size
