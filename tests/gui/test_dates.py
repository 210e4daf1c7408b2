from datetime import date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from palsygrader.gui import dates

DAYS = st.dates(date(1880, 1, 1), date(2100, 1, 1))


@pytest.mark.parametrize(
    "words",
    [
        "1984-05-12",
        "12.5.1984",
        "12/5/1984",
        " 12 May 1984 ",
        "May 12, 1984",
        "12-05-1984",
        "1984 May 12",
        "12 MAY 1984",
    ],
)
def test_a_day_may_be_typed_in_many_ways(words: str) -> None:
    assert dates.typed(words) == date(1984, 5, 12)


def test_the_month_first_is_understood_where_it_can_only_be_so() -> None:
    assert dates.typed("5/13/1984") == date(1984, 5, 13)


def test_moments_of_one_day_are_told_apart_by_their_times() -> None:
    morning, evening = (datetime(2024, 5, 3, hour).astimezone() for hour in (8, 20))
    later = morning + timedelta(days=1)
    among = (morning, evening, later)
    assert [dates.told_apart(moment, among) for moment in among] == [
        "3 May 2024, 08:00",
        "3 May 2024, 20:00",
        "4 May 2024",
    ]
    assert dates.told_apart(morning, among, short=True) == "3 May, 08:00"


@pytest.mark.parametrize("words", ["", "x", "12.5", "12.5.84", "31.2.1984", "13.13.1984", "12 Foo 1984", "1.2.3.1984"])
def test_what_is_no_day_is_none(words: str) -> None:
    assert dates.typed(words) is None


@given(DAYS)
def test_what_is_shown_can_be_typed(day: date) -> None:
    assert dates.typed(dates.shown(day)) == day
    assert dates.typed(day.isoformat()) == day


@given(st.text())
def test_any_text_may_be_typed(words: str) -> None:
    assert dates.typed(words) is None or isinstance(dates.typed(words), date)


@pytest.mark.parametrize(("on", "years"), [((2024, 5, 11), 39), ((2024, 5, 12), 40)])
def test_age_grows_on_the_birthday(on: tuple[int, int, int], years: int) -> None:
    assert dates.age_years(date(1984, 5, 12), date(*on)) == years
