"""Look at the table of items of a HEIC photograph before its decoder, which does not survive every damage to it."""

from pathlib import Path
from typing import Final

from palsygrader.errors import InputError

_BRANDS: Final = b"ftyp"
_ITEM: Final = b"infe"
_TYPE_AT: Final = {2: 8, 3: 10}
"""Where an item's type stands behind the box's name, by the version of the box (ISO/IEC 14496-12, 8.11.6)."""
_TYPE_BYTES: Final = 4
_HEAD_BYTES: Final = 2**20
"""The table stands within these, before the pictures themselves."""


def check_heif(path: Path) -> None:
    """Refuse a HEIC photograph with an item whose type is no text: the decoder's library (pi-heif) ends the program.

    Args:
        path: A file of any kind.

    Raises:
        InputError: `input.damaged_picture`.
    """
    try:
        with path.open("rb") as file:
            head = file.read(12)
            if head[4:8] != _BRANDS:
                return
            head += file.read(_HEAD_BYTES)
    except OSError:
        return  # told by whoever reads it
    at = head.find(_ITEM)
    while at >= 0:
        place = at + len(_ITEM)
        begin = place + _TYPE_AT.get(head[place] if place < len(head) else 0, 0)
        kind = head[begin : begin + _TYPE_BYTES]
        if begin > place and not (len(kind) == _TYPE_BYTES and kind.isascii() and kind.decode().isprintable()):
            raise InputError("input.damaged_picture", file=path.name)
        at = head.find(_ITEM, place)
