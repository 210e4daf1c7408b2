"""Days and times as DICOM writes them (PS3.5 table 6.2-1)."""

import re
from datetime import date, datetime, timedelta, timezone
from typing import Final

_DATE_TIME: Final = re.compile(r"(\d{14})\.(\d{6})([+-])(\d{2})(\d{2})")


def day(value: date | None) -> str:
    """Return a day (DA), empty for none."""
    return "" if value is None else f"{value:%Y%m%d}" if value.year > 999 else f"{value.year:04d}{value:%m%d}"  # noqa: PLR2004 - four digits


def time(value: datetime) -> str:
    """Return a time of day (TM) to the microsecond."""
    return f"{value:%H%M%S.%f}"


def date_time(value: datetime) -> str:
    """Return a day and time with its zone (DT), exact where the zone counts whole minutes."""
    return f"{day(value)}{time(value)}{zone(value)}"


def zone(value: datetime) -> str:
    """Return a moment's distance from UTC, as `+0200`."""
    minutes = round((value.utcoffset() or timedelta()).total_seconds() / 60)
    return f"{'-' if minutes < 0 else '+'}{abs(minutes) // 60:02d}{abs(minutes) % 60:02d}"


def moment_of(text: str) -> datetime:
    """Return the moment of a day and time that `date_time` wrote.

    Raises:
        ValueError: It did not write it.
    """
    found = _DATE_TIME.fullmatch(text)
    if found is None:
        message = f"not a moment with its zone: {len(text)} characters"
        raise ValueError(message)
    whole, fraction, sign, hours, minutes = found.groups()
    distance = timedelta(hours=int(hours), minutes=int(minutes)) * (-1 if sign == "-" else 1)
    return datetime.strptime(whole + fraction, "%Y%m%d%H%M%S%f").replace(tzinfo=timezone(distance))
