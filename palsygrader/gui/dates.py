"""Dates as they are typed and shown."""

import re
from collections.abc import Iterable
from datetime import date, datetime
from typing import Final

from PySide6.QtCore import QDate, QLocale

_LOCALE: Final = QLocale(QLocale.Language.English, QLocale.Country.UnitedStates)
_MONTHS: Final = {
    _LOCALE.monthName(number, QLocale.FormatType.ShortFormat)[:3].lower(): number for number in range(1, 13)
}
_PARTS: Final = 3
_MONTHS_A_YEAR: Final = 12


def shown(day: date) -> str:
    """Return a day as it is shown, for example `12 May 1984`."""
    return _LOCALE.toString(QDate(day.year, day.month, day.day), "d MMM yyyy")


def shown_with_time(moment: datetime) -> str:
    """Return a moment in local time, for example `12 May 1984, 10:40`."""
    local = moment.astimezone()
    return f"{shown(local.date())}, {local:%H:%M}"


def told_apart(moment: datetime, among: Iterable[datetime], *, short: bool = False) -> str:
    """Return the day of a moment, with its time where another one among these is on the same day.

    Args:
        moment: One of them.
        among: All of them.
        short: Whether the time takes the place of the year.
    """
    day = moment.astimezone().date()
    if sum(other.astimezone().date() == day for other in among) <= 1:
        return shown(day)
    return shown_with_time(moment).replace(f" {day.year}", "") if short else shown_with_time(moment)


def today() -> date:
    """Return the day at the clinic."""
    return datetime.now().astimezone().date()


def age_years(born: date, on: date) -> int:
    """Return the whole years from birth to a day."""
    return on.year - born.year - ((on.month, on.day) < (born.month, born.day))


def typed(words: str) -> date | None:
    """Return the day that was typed, None when it is not one.

    Year, month and day may come as `1984-05-12`, `12.5.1984`, `12/5/1984`, `12 May 1984` or `May 12 1984`. Of two
    numbers that could both be the month, the first is the day.
    """
    parts = re.findall(r"\d+|[^\W\d_]+", words)
    if len(parts) != _PARTS:
        return None
    named = [index for index, part in enumerate(parts) if not part.isdigit()]
    if len(named) > 1 or (named and parts[named[0]][:3].lower() not in _MONTHS):
        return None
    year_at = next((index for index in (0, 2) if parts[index].isdigit() and len(parts[index]) == len("1984")), None)
    if year_at is None:
        return None
    rest = [index for index in range(_PARTS) if index != year_at]
    month_at = named[0] if named else _month_place(parts, rest, year_first=year_at == 0)
    day_at = next(index for index in rest if index != month_at)
    month = _MONTHS[parts[month_at][:3].lower()] if named else int(parts[month_at])
    try:
        return date(int(parts[year_at]), month, int(parts[day_at]))
    except ValueError:
        return None


def _month_place(parts: list[str], rest: list[int], *, year_first: bool) -> int:
    first, second = rest
    if year_first:
        return first
    return first if int(parts[second]) > _MONTHS_A_YEAR else second
