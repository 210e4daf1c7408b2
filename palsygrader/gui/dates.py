"""Days and moments as they are shown and typed, in the zone of the clinic."""

from collections.abc import Iterable
from datetime import date, datetime

from palsygrader.wording import say
from palsygrader.wording.days import day_of_year_words, day_words, moment_words, typed

__all__ = ["age_years", "qt_format", "shown", "shown_with_time", "today", "told_apart", "typed"]


def shown(day: date) -> str:
    """Return a day as it is shown, for example `12 May 1984`."""
    return day_words(day)


def shown_with_time(moment: datetime) -> str:
    """Return a moment in local time, for example `12 May 1984, 10:40`."""
    return moment_words(moment.astimezone())


def told_apart(moment: datetime, among: Iterable[datetime], *, short: bool = False) -> str:
    """Return the day of a moment, with its time where another one among these is on the same day.

    Args:
        moment: One of them.
        among: All of them.
        short: Whether the time takes the place of the year.
    """
    local = moment.astimezone()
    if sum(other.astimezone().date() == local.date() for other in among) <= 1:
        return shown(local.date())
    if short:
        return say("report.moment", day=day_of_year_words(local.date()), time=f"{local:%H:%M}")
    return shown_with_time(moment)


def qt_format() -> str:
    """Return how days are shown in the notation of Qt's date fields."""
    day = say("report.day", day="'d'", month="'MMM'", year="'yyyy'")  # what stands between is quoted
    return f"'{day}'".replace("''", "")


def today() -> date:
    """Return the day at the clinic."""
    return datetime.now().astimezone().date()


def age_years(born: date, on: date) -> int:
    """Return the whole years from birth to a day."""
    return on.year - born.year - ((on.month, on.day) < (born.month, born.day))
