"""Cut words to the length a value may have."""

from typing import Final

SHORT: Final = 16
"""Of a value of type SH (PS3.5 table 6.2-1)."""
LONG: Final = 64
"""Of a value of type LO."""


def short(value: str) -> str:
    """Return what fits into a value of type SH."""
    return _cut(value, SHORT)


def long(value: str) -> str:
    """Return what fits into a value of type LO."""
    return _cut(value, LONG)


def whole(value: str) -> str:
    """Return an identifier without what would part it in two; never cut, since it would be another's."""
    return " ".join("".join(sign if sign.isprintable() and sign != "\\" else " " for sign in value).split())


def _cut(value: str, most: int) -> str:
    """Return words cut to so many bytes of UTF-8.

    The standard counts characters; archives with columns of that many bytes, and `dciodvfy`, count bytes.
    """
    return whole(value).encode("utf-8", errors="ignore")[:most].decode("utf-8", errors="ignore").strip()
