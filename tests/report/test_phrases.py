"""Dates and numbers as words."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta, timezone

import pytest

from palsygrader.domain.comparison import Reading
from palsygrader.domain.expressions import Expression
from palsygrader.domain.face import Branch, Side
from palsygrader.domain.grade import BranchGrade, WithheldReason
from palsygrader.domain.measurement import Measurement, Quantity, Unit
from palsygrader.domain.severity import Severity, severity_of
from palsygrader.report import phrases


def test_a_moment_names_its_offset() -> None:
    summer = timezone(timedelta(hours=2))
    assert phrases.moment_words(datetime(2025, 5, 12, 14, 5, tzinfo=summer)) == "12 May 2025, 14:05 UTC+02:00"
    assert phrases.moment_words(datetime(2025, 1, 2, 4, 5, tzinfo=UTC)) == "2 Jan 2025, 04:05 UTC"


@pytest.mark.parametrize(
    ("born", "day", "years"),
    [
        (date(1984, 5, 12), date(2025, 5, 12), 41),
        (date(1984, 5, 13), date(2025, 5, 12), 40),
        (date(2024, 2, 29), date(2025, 2, 28), 0),
    ],
)
def test_age_is_in_whole_years(born: date, day: date, years: int) -> None:
    assert phrases.whole_years(born, day) == years


@pytest.mark.parametrize(
    ("function_percent", "words"),
    [(38.0, "38 %"), (89.6, "89.6 %"), (90.0, "90 %"), (74.9, "74.9 %"), (99.7, "100 %"), (0.2, "0 %")],
)
def test_rounding_never_seems_to_change_the_grade(function_percent: float, words: str) -> None:
    assert phrases.percent_words(function_percent).replace("\u00a0", " ") == words


@pytest.mark.parametrize(
    ("before", "now", "words"),
    [
        (9.7, 19.4, "+9 points"),
        (20.6, 40.6, "+20 points"),
        (20.4, 40.6, "+21 points"),
        (40.6, 20.4, "-21 points"),
        (74.6, 75.2, "+0.4 points"),
        (74.6, 74.6, "no change"),
        (11.6, 12.4, "no change"),
        (0.0, 100.0, "+100 points"),
    ],
)
def test_a_change_adds_up_with_the_numbers_shown(before: float, now: float, words: str) -> None:
    assert phrases.change_words(now, before) == words


@pytest.mark.parametrize(
    ("before", "now", "words"),
    [
        (10.0, 21.1, "+11 points"),
        (10.0, 19.4, "+9 points, not detectable (below 11)"),
        (10.76, 21.52, "+10.8 points, not detectable (below 11.0)"),
        (21.52, 10.76, "-10.8 points, not detectable (below 11.0)"),
        (40.2, 40.4, "no change"),
    ],
)
def test_a_change_that_is_not_detectable_is_less_than_the_least(before: float, now: float, words: str) -> None:
    readings = (Reading(percent, (0.0, 100.0), 11.0) for percent in (now, before))
    assert phrases.change_between_words(*readings) == words


def test_a_value_carries_noise_and_unit() -> None:
    made = Measurement(Quantity.BROW_ELEVATION, Expression.BROW_RAISE, Side.LEFT, 2.14, Unit.MM, 0.38)
    assert phrases.value_words(made).replace("\u00a0", " ") == "2.1 ± 0.4 mm"
    calm = replace(made, noise=0.04)
    assert phrases.value_words(calm).replace("\u00a0", " ") == "2.1 ± <0.1 mm"
    photograph = Measurement(Quantity.LID_CLOSURE, Expression.TIGHT_CLOSURE, Side.LEFT, 61.6, Unit.PERCENT)
    assert phrases.value_words(photograph).replace("\u00a0", " ") == "62 %"


@pytest.mark.parametrize(
    ("function_percent", "interval_percent", "words"),
    [(86.0, (45.0, 100.0), "II (I–IV)"), (80.0, (76.0, 88.0), "II"), (95.0, (88.0, 100.0), "I (I–II)")],
)
def test_a_grade_carries_the_grades_its_interval_reaches(
    function_percent: float, interval_percent: tuple[float, float], words: str
) -> None:
    severity = severity_of(function_percent)
    answer = BranchGrade(Branch.BUCCAL, function_percent, interval_percent, severity, None)
    assert phrases.grade_words(answer) == words
    withheld = BranchGrade(Branch.BUCCAL, None, None, None, WithheldReason.POOR_EFFORT)
    assert phrases.grade_words(withheld) == "–"


def test_seconds_are_in_tenths() -> None:
    times = [Measurement(Quantity.HOLD_TIME, Expression.SNARL, Side.LEFT, t, Unit.MS) for t in (0.0, 31.0, 3616.0)]
    assert [phrases.seconds_words(found) for found in times] == ["0", "0", "3.6"]


def test_what_rounds_to_nothing_has_no_sign() -> None:
    made = Measurement(Quantity.OCULAR_SYNKINESIS, Expression.OPEN_SMILE, Side.LEFT, -0.3, Unit.PERCENT)
    assert phrases.bare_words(made) == "0"


def test_an_absent_grade_and_interval() -> None:
    assert phrases.numeral(None) == "–"
    assert phrases.numeral(Severity.IV) == "IV"
    assert phrases.interval_words(None) == ""
    assert phrases.interval_words((31.2, 46.4)).replace("\u00a0", " ") == "31–46 %"
