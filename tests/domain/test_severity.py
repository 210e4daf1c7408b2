"""Grades from P: the table, its order, and noise."""

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from palsygrader.domain.severity import SEVERITY_LOWER_BOUND_PERCENT, Severity, severity_of

percents = st.floats(0.0, 100.0)


@pytest.mark.parametrize(
    ("function_percent", "grade"),
    [
        (100.0, Severity.I),
        (90.0, Severity.I),
        (89.9, Severity.II),
        (75.0, Severity.II),
        (74.9, Severity.III),
        (50.0, Severity.III),
        (49.9, Severity.IV),
        (25.0, Severity.IV),
        (24.9, Severity.V),
        (5.0, Severity.V),
        (4.9, Severity.VI),
        (0.0, Severity.VI),
    ],
)
def test_the_table(function_percent: float, grade: Severity) -> None:
    assert severity_of(function_percent) is grade


@given(percents, percents)
def test_less_function_is_never_a_better_grade(a: float, b: float) -> None:
    assert severity_of(min(a, b)) >= severity_of(max(a, b))


@given(percents, percents)
def test_movement_within_noise_is_no_movement(function_percent: float, noise_percent: float) -> None:
    below_four = function_percent < SEVERITY_LOWER_BOUND_PERCENT[Severity.IV]
    expected = Severity.VI if function_percent <= noise_percent and below_four else severity_of(function_percent)
    assert severity_of(function_percent, noise_percent) is expected


@given(st.floats(25.0, 100.0), percents)
def test_noise_makes_no_moving_branch_still(function_percent: float, noise_percent: float) -> None:
    assert severity_of(function_percent, noise_percent) <= Severity.IV


@given(percents, percents, percents)
def test_less_function_is_never_a_better_grade_whatever_the_noise(a: float, b: float, noise_percent: float) -> None:
    assert severity_of(min(a, b), noise_percent) >= severity_of(max(a, b), noise_percent)


@pytest.mark.parametrize("outside", [-0.1, 100.1, math.nan, math.inf])
def test_outside_the_range_is_refused(outside: float) -> None:
    with pytest.raises(ValueError, match="not within"):
        severity_of(outside)


def test_the_table_covers_every_grade_in_order() -> None:
    assert list(SEVERITY_LOWER_BOUND_PERCENT) == list(Severity)
    bounds = list(SEVERITY_LOWER_BOUND_PERCENT.values())
    assert bounds == sorted(bounds, reverse=True)
    assert bounds[-1] == 0.0
