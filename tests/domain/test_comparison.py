"""When grades may be compared, and when they differ."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from palsygrader.domain.comparison import Interval, Method, intervals_overlap, same_method

GEOMETRY = Method("measured geometry", "ab" * 32)
ends = st.tuples(st.floats(0, 100), st.floats(0, 100)).map(lambda pair: (min(pair), max(pair)))


@pytest.mark.parametrize(
    ("other", "same"),
    [
        (Method("measured geometry", "ab" * 32), True),
        (Method("measured geometry", "cd" * 32), False),
        (Method("network 2", "ab" * 32), False),
        (None, False),
    ],
)
def test_only_the_same_grader_on_the_same_landmarks_compares(other: Method | None, same: bool) -> None:
    assert same_method(GEOMETRY, other) is same
    assert same_method(other, GEOMETRY) is same


def test_two_unknown_methods_are_not_called_the_same() -> None:
    assert not same_method(None, None)


@pytest.mark.parametrize(
    ("one", "other", "overlap"),
    [
        ((10.0, 20.0), (20.0, 30.0), True),
        ((10.0, 20.0), (20.1, 30.0), False),
        ((10.0, 40.0), (20.0, 30.0), True),
        ((10.0, 20.0), None, False),
        (None, None, False),
    ],
)
def test_intervals_overlap_when_they_share_a_value(one: Interval | None, other: Interval | None, overlap: bool) -> None:
    assert intervals_overlap(one, other) is overlap


@given(ends, ends)
def test_overlap_is_mutual(one: Interval, other: Interval) -> None:
    assert intervals_overlap(one, other) is intervals_overlap(other, one)
    assert intervals_overlap(one, one)
