"""Segments and fields of HL7 v2 (v2.5.1 chapter 2.5 to 2.7), every text escaped."""

import re
from datetime import date, datetime
from itertools import accumulate
from typing import Final

from palsygrader.report.fhir.parts import plain

SEPARATORS: Final = "|^~\\&"
"""Of fields, components and repetitions, the escape character, and of subcomponents."""
ST_LENGTH: Final = 199
FT_LENGTH: Final = 65_536
"""Longest text of these types (2A.74, 2A.30), escaped."""
_CUT: Final = "…"
_ESCAPES: Final = {"\n": "\\.br\\", "\\": "\\E\\", "|": "\\F\\", "^": "\\S\\", "&": "\\T\\", "~": "\\R\\"}
_LINES: Final = re.compile(r"[ \t]*(?:\r\n|\r|\n)[ \t]*")


def text(words: str, *, lines: bool = False) -> str:
    """Return a text with every delimiter escaped (2.7.1), cut where its type ends.

    Args:
        words: Any.
        lines: Whether it stands in formatted text (FT), where new lines are kept; elsewhere they are spaces.
    """
    kept = _LINES.sub("\n" if lines else " ", plain(words))
    escaped = [_ESCAPES.get(each, each) for each in kept]
    longest = FT_LENGTH if lines else ST_LENGTH
    if sum(map(len, escaped)) <= longest:
        return "".join(escaped)
    ends = accumulate(map(len, escaped))
    return "".join(each for each, end in zip(escaped, ends, strict=True) if end < longest) + _CUT


def components(*parts: str) -> str:
    """Return a field of components that are escaped already; empty ones at the end are left out."""
    return "^".join(parts).rstrip("^")


def segment(name: str, fields: dict[int, str]) -> str:
    """Return a segment.

    Args:
        name: Of the segment.
        fields: By their number, escaped; those without a value are left out.
    """
    last = max(fields, default=0)
    return "|".join([name, *(fields.get(number, "") for number in range(1, last + 1))]).rstrip("|")


def day(value: date) -> str:
    """Return a day (DT)."""
    return f"{value.year:04d}{value.month:02d}{value.day:02d}"


def moment(at: datetime) -> str:
    """Return a moment (TS) with its zone."""
    return f"{day(at)}{at:%H%M%S%z}"[:19]


def person_name(name: str) -> tuple[str, ...]:
    """Return family and given name where a comma parts them, else the whole as it is shown (XPN; table 0200)."""
    family, comma, given = (part.strip() for part in plain(name).partition(","))
    if comma and family and given:
        return (text(family), text(given), "", "", "", "", "L")
    return (text(name), "", "", "", "", "", "D" if plain(name) else "U")
