"""The day of a visit as it is shown: a recording of an unknown day is told by that, never by its day of import."""

from collections.abc import Sequence
from datetime import datetime
from typing import Protocol

from palsygrader.gui import dates
from palsygrader.wording import say


class TimedVisit(Protocol):
    """A visit, or the line of one in a list."""

    @property
    def started_at(self) -> datetime:
        """When it was begun, or imported, timezone-aware."""

    @property
    def dated(self) -> bool:
        """Whether that is the day of the visit itself."""


def day_words(visit: TimedVisit, among: Sequence[TimedVisit], *, short: bool = False) -> str:
    """Return the day of a visit, told apart from the others.

    Args:
        visit: One of them.
        among: All of them; another one on the same day, or of an unknown day as well, adds the time or the import.
        short: Whether the time takes the place of the year, and an unknown day is one word.
    """
    if visit.dated:
        return dates.told_apart(visit.started_at, [each.started_at for each in among if each.dated], short=short)
    if short:
        return say("views.undated")
    if sum(not each.dated for each in among) <= 1:
        return say("import.undated")
    return imported_words(visit)


def moment_words(visit: TimedVisit) -> str:
    """Return day and time of a visit; of an unknown day, that it is unknown."""
    return dates.shown_with_time(visit.started_at) if visit.dated else say("import.undated")


def imported_words(visit: TimedVisit) -> str:
    """Return that the day of a visit is unknown, and when it was imported."""
    return say("views.undated.imported", moment=dates.shown_with_time(visit.started_at))
