"""A day as it was typed into a form: the day, or what is wrong with it."""

from dataclasses import dataclass
from datetime import date
from typing import Final

from palsygrader.gui import dates
from palsygrader.wording import say

EARLIEST: Final = date(1880, 1, 1)


@dataclass(frozen=True, slots=True)
class TypedDay:
    """A typed day: the day, or what is wrong with it; both None when nothing was typed."""

    day: date | None
    problem: str | None


def typed_day(typed: str) -> TypedDay:
    """Return the day that was typed; days to come and long ago are problems."""
    if not typed.strip():
        return TypedDay(None, None)
    day = dates.typed(typed)
    if day is None:
        return TypedDay(None, say("form.date_unknown"))
    if day > dates.today():
        return TypedDay(None, say("form.date_future"))
    return TypedDay(day, None) if day >= EARLIEST else TypedDay(None, say("form.date_early", year=EARLIEST.year))
