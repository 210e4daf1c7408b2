"""Lines about damage, generations of backups, and sizes."""

from datetime import datetime
from typing import Final

from palsygrader.wording import say
from palsygrader.wording.days import moment_words
from palsygrader.wording.numbers import decimal

_STEP: Final = 1000
"""Of the units, as disks are sold and most systems tell them."""
_FROM_GIGABYTES: Final = 3


def damage_line(kind: str, where: str, visit: str | None) -> str:
    """Return what is damaged.

    Args:
        kind: Of damage.
        where: Which part.
        visit: Of which visit: its identifier, which tells nobody's name, or patient and day.
    """
    line = say(f"keeping.damage.{kind}", where=where)
    return line if visit is None else say("keeping.damage_of_visit", damage=line, visit=visit)


def generation_line(name: str, made_at: datetime | None, size_bytes: int, damaged: int) -> str:
    """Return a line about a generation.

    Args:
        name: Its name.
        made_at: When; None when its manifest is damaged.
        size_bytes: Of the archive in it.
        damaged: How many of its parts are missing or damaged.
    """
    if made_at is None:
        return say("keeping.generation.unreadable", name=name)
    moment, size = moment_words(made_at.astimezone()), size_words(size_bytes)
    if damaged:
        return say("keeping.generation.damaged", name=name, moment=moment, size=size, count=damaged)
    return say("keeping.generation.whole", name=name, moment=moment, size=size)


def size_words(size_bytes: float) -> str:
    """Return a size, for example `340 kB` or `1.2 GB`."""
    size, unit = float(size_bytes), 0
    while size >= _STEP and unit < len(_UNITS) - 1:
        size, unit = size / _STEP, unit + 1
    return f"{decimal(size, 1 if unit >= _FROM_GIGABYTES else 0)} {_UNITS[unit]}"


_UNITS: Final = ("B", "kB", "MB", "GB", "TB")
