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


def _cut(value: str, most: int) -> str:
    """Return words without what would part a value in two or break its line, cut to so many bytes of UTF-8.

    The standard counts characters; archives with columns of that many bytes, and `dciodvfy`, count bytes.
    """
    plain = " ".join("".join(sign if sign.isprintable() and sign != "\\" else " " for sign in value).split())
    return plain.encode("utf-8", errors="ignore")[:most].decode("utf-8", errors="ignore").strip()
