"""Days and times as DICOM writes them (PS3.5 table 6.2-1)."""

import re
from datetime import date, datetime, timedelta, timezone
from typing import Final

_DATE_TIME: Final = re.compile(r"(\d{14})\.(\d{6})(?:([+-])(\d{2})(\d{2}))?")
_ZONE: Final = re.compile(r"([+-])(\d{2})(\d{2})")


def day(value: date | None) -> str:
    """Return a day (DA), empty for none."""
    return "" if value is None else f"{value:%Y%m%d}" if value.year > 999 else f"{value.year:04d}{value:%m%d}"  # noqa: PLR2004 - four digits


def time(value: datetime) -> str:
    """Return a time of day (TM) to the microsecond."""
    return f"{value:%H%M%S.%f}"


def date_time(value: datetime) -> str:
    """Return a day and time with its zone (DT), exact where the zone counts whole minutes.

    UTC is not written, since DCMTK 3.6.7 takes `+0000` for a fault: such a moment is in its object's zone (0008,0201),
    and all of an object are in one (`zones`).
    """
    return f"{day(value)}{time(value)}{zone(value) if value.utcoffset() else ''}"


def zone(value: datetime) -> str:
    """Return a moment's distance from UTC, as `+0200`."""
    minutes = round((value.utcoffset() or timedelta()).total_seconds() / 60)
    return f"{'-' if minutes < 0 else '+'}{abs(minutes) // 60:02d}{abs(minutes) % 60:02d}"


def zone_of(text: str) -> timezone:
    """Return the zone that `zone` wrote.

    Raises:
        ValueError: It did not write it.
    """
    found = _ZONE.fullmatch(text)
    if found is None:
        message = "not a distance from UTC"
        raise ValueError(message)
    sign, hours, minutes = found.groups()
    return timezone(timedelta(hours=int(hours), minutes=int(minutes)) * (-1 if sign == "-" else 1))


def moment_of(text: str, place: timezone) -> datetime:
    """Return the moment of a day and time that `date_time` wrote.

    Args:
        text: As it was written.
        place: Zone of the object.

    Raises:
        ValueError: It did not write it.
    """
    found = _DATE_TIME.fullmatch(text)
    if found is None:
        message = f"not a moment: {len(text)} characters"
        raise ValueError(message)
    moment = datetime.strptime(found[1] + found[2], "%Y%m%d%H%M%S%f")  # noqa: DTZ007 - the zone follows
    return moment.replace(tzinfo=place if found[3] is None else zone_of(text[-5:]))
