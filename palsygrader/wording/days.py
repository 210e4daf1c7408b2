"""Days and moments as words, and days as they are typed."""

import re
from datetime import date, datetime
from typing import Final

from palsygrader.wording import say
from palsygrader.wording.catalogue import CATALOGUE

MONTHS_A_YEAR: Final = 12
_PARTS: Final = 3
_YEAR_DIGITS: Final = 4
_BETWEEN: Final = frozenset({"de", "del", "年", "月", "日", "号"})
"""What stands between the parts of a day, in Spanish and in Chinese."""
_WORDS: Final = re.compile(r"\d+|[^\W\d_]+")
_MONTH_LETTERS: Final = 3
"""So many letters tell the month in every language here whose months have names."""


def day_words(day: date) -> str:
    """Return a day, for example `12 May 2025`."""
    return say("report.day", day=day.day, month=month_words(day.month), year=day.year)


def day_of_year_words(day: date) -> str:
    """Return a day without its year, for example `12 May`."""
    return say("joining.day_of_year", day=day.day, month=month_words(day.month))


def month_of_year_words(day: date) -> str:
    """Return the month of a day with its year, for example `May 2025`."""
    return say("joining.month_of_year", month=month_words(day.month), year=day.year)


def month_words(month: int) -> str:
    """Return the short name of a month, 1 to 12."""
    return say(f"report.month.{month}")


def moment_words(moment: datetime, *, zone: bool = False) -> str:
    """Return a moment as it stands, for example `12 May 2025, 14:05`.

    Args:
        moment: Timezone-aware, in the zone in which it is told.
        zone: Whether the offset from UTC is told, too.
    """
    time = f"{moment:%H:%M}"
    return say("report.moment", day=day_words(moment.date()), time=f"{time} {moment.tzname()}" if zone else time)


def typed(words: str) -> date | None:
    """Return the day that was typed, None when it is not one.

    Year, month and day may come as `1984-05-12`, `12.5.1984`, `12/5/1984`, `12 May 1984`, `May 12 1984`,
    `12 de mayo de 1984` or `1984年5月12日`; months are named in the language in force or in English. Of two numbers
    that could both be the month, the first is the day.
    """
    parts = [part for part in _WORDS.findall(words) if part.lower() not in _BETWEEN]
    if len(parts) != _PARTS:
        return None
    named = [index for index, part in enumerate(parts) if not part.isdecimal()]
    month = _month_named(parts[named[0]]) if named else None
    if len(named) > 1 or (named and month is None):
        return None
    year_at = next((index for index in (0, 2) if parts[index].isdecimal() and len(parts[index]) == _YEAR_DIGITS), None)
    if year_at is None:
        return None
    rest = [index for index in range(_PARTS) if index != year_at]
    month_at = named[0] if named else _month_place(parts, rest, year_first=year_at == 0)
    day_at = next(index for index in rest if index != month_at)
    try:
        return date(int(parts[year_at]), month or int(parts[month_at]), int(parts[day_at]))
    except ValueError:
        return None


def _month_named(word: str) -> int | None:
    """Return the month that a word begins to name, in the language in force or in English."""
    letters = word[:_MONTH_LETTERS].lower()
    for month in range(1, MONTHS_A_YEAR + 1):
        names = (month_words(month), CATALOGUE[f"report.month.{month}"])
        if letters in {name[:_MONTH_LETTERS].lower() for name in names}:
            return month
    return None


def _month_place(parts: list[str], rest: list[int], *, year_first: bool) -> int:
    first, second = rest
    if year_first:
        return first
    return first if int(parts[second]) > MONTHS_A_YEAR else second
