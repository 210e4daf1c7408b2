"""Dates and numbers as words."""

from datetime import date, datetime
from decimal import Decimal
from typing import Final

from palsygrader import wording
from palsygrader.domain.comparison import Reading, detectable_points, intervals_overlap
from palsygrader.domain.examination import QualityFlag
from palsygrader.domain.face import AffectedSide, Branch
from palsygrader.domain.grade import BranchGrade
from palsygrader.domain.measurement import Measurement, Unit
from palsygrader.domain.severity import Severity, severity_of
from palsygrader.wording import days
from palsygrader.wording.lists import comma_list
from palsygrader.wording.numbers import decimal, marked

_DECIMALS: Final = {Unit.MM: 1, Unit.EYE_DISTANCE_PERCENT: 1, Unit.DEG: 1, Unit.MS: 0, Unit.PERCENT: 0}
"""Decimals printed per unit: not finer than the noise of a good recording."""


def moment_words(moment: datetime) -> str:
    """Return a day with its time and offset from UTC, for example `12 May 2025, 14:05 UTC+02:00`."""
    return days.moment_words(moment, zone=True)


def whole_years(born: date, day: date) -> int:
    """Return the age in whole years on a day."""
    return day.year - born.year - ((day.month, day.day) < (born.month, born.day))


def percent_words(function_percent: float) -> str:
    """Return P without decimals, or with one where rounding would seem to put it in another grade."""
    return wording.say("report.percent", number=marked(_shown(function_percent)))


def _shown(function_percent: float) -> str:
    """Return P as `percent_words` tells it, with a decimal point."""
    rounded = f"{function_percent:.0f}"
    return rounded if severity_of(float(rounded)) is severity_of(function_percent) else f"{function_percent:.1f}"


def interval_words(interval_percent: tuple[float, float] | None) -> str:
    """Return an interval of P, empty when there is none."""
    if interval_percent is None:
        return ""
    low, high = interval_percent
    return wording.say("report.interval", low=f"{low:.0f}", high=f"{high:.0f}")


def grade_words(answer: BranchGrade) -> str:
    """Return the program's grade with the grades its interval reaches, for example `II (I–IV)`; a dash without one."""
    return " ".join(filter(None, (numeral(answer.severity), range_words(answer.severity_range))))


def range_words(severities: tuple[Severity, Severity] | None) -> str:
    """Return a range of grades in brackets, for example `(I–IV)`; empty when there is none."""
    if severities is None:
        return ""
    best, worst = severities
    return wording.say("report.grade_range", best=best.name, worst=worst.name)


def side_words(side: AffectedSide, graded_regions: int) -> str:
    """Return an affected side; where too few regions were examined to tell it, how many were.

    Args:
        side: Which one.
        graded_regions: Number of branches with a P.
    """
    if side is AffectedSide.UNKNOWN and 0 < graded_regions < len(Branch):
        return wording.say("affected_side.too_few", count=graded_regions, all=len(Branch))
    return wording.of(side)


def change_between_words(now: Reading, before: Reading) -> str:
    """Return how far P moved between two readings of the same method, and whether that may be chance.

    It may be chance where it is less than the smallest detectable change, or, that not known, where the intervals
    overlap.
    """
    change = change_words(now.function_percent, before.function_percent)
    least = detectable_points(now, before)
    if least is None:
        overlap = intervals_overlap(now.interval_percent, before.interval_percent)
        return wording.say("report.change_overlap", change=change) if overlap else change
    points = now.function_percent - before.function_percent
    shown = _points_shown(now.function_percent, before.function_percent)
    if abs(points) >= least or not shown:
        return change
    decimals = 0
    if round(abs(shown)) >= round(least):
        decimals = 1  # in whole points it would seem to be enough
        change = wording.say("report.change", points=decimal(points, 1, signed=True))
    return wording.say("report.change_not_detectable", change=change, least=decimal(least, decimals))


def whole_words(number: float) -> str:
    """Return a number without decimals; what rounds to nothing has no sign."""
    return f"{round(number) + 0:d}"


def change_words(now_percent: float, before_percent: float) -> str:
    """Return how far P moved in points, and that it did not where this rounds to nothing.

    The difference is that of the numbers shown (`percent_words`), so that the three of them add up.
    """
    points = _points_shown(now_percent, before_percent)
    return wording.say("report.change", points=marked(f"{points:+}")) if points else wording.say("report.change.none")


def _points_shown(now_percent: float, before_percent: float) -> Decimal:
    return Decimal(_shown(now_percent)) - Decimal(_shown(before_percent))


def numeral(severity: Severity | None) -> str:
    """Return the roman numeral, or a dash."""
    return severity.name if severity is not None else wording.say("report.none")


def bare_words(measurement: Measurement, *, signed: bool = False) -> str:
    """Return a measured value without its unit; what rounds to nothing has no sign."""
    return decimal(measurement.value, _DECIMALS[measurement.unit], signed=signed)


def as_shown(measurement: Measurement) -> float:
    """Return a measured value rounded as `bare_words` shows it."""
    return round(measurement.value, _DECIMALS[measurement.unit])


def seconds_words(measurement: Measurement) -> str:
    """Return milliseconds as seconds with one decimal, none where it is nothing; without its unit."""
    seconds = round(measurement.value / 1000.0, 1)
    return decimal(seconds, 1 if seconds else 0)


def signed_words(difference: Measurement) -> str:
    """Return a difference with its sign and unit; what rounds to nothing has no sign."""
    number = bare_words(difference, signed=True)
    return wording.say("report.value", number=number, unit=wording.of(difference.unit))


def plain_words(measurement: Measurement) -> str:
    """Return a measured value with its unit, without noise."""
    return wording.say("report.value", number=bare_words(measurement), unit=wording.of(measurement.unit))


def value_words(measurement: Measurement) -> str:
    """Return a measured value with its noise, where known, and its unit; no noise is said to be nothing."""
    if measurement.noise is None:
        return plain_words(measurement)
    number, unit = bare_words(measurement), wording.of(measurement.unit)
    decimals = max(_DECIMALS[measurement.unit], 1)
    noise = decimal(measurement.noise, decimals)
    if not round(measurement.noise, decimals):
        noise = wording.say("report.noise_below", least=decimal(10.0**-decimals, decimals))
    return wording.say("report.value_noise", number=number, noise=noise, unit=unit)


def issue_words(flag: QualityFlag) -> str:
    """Return a quality problem, and where on the face it is."""
    issue = wording.of(flag.issue)
    if not flag.regions:
        return issue
    return wording.say("report.warning.quality_where", issue=issue, where=comma_list(map(wording.of, flag.regions)))
