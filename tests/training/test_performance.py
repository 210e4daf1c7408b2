"""How an expression is acted out over time."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from palsygrader.domain.expressions import BASELINE_S, RECORDING_S, Expression
from palsygrader.training.mesh import HeadPose
from palsygrader.training.performance import BLINK_S, Performance, blink_closure, ease

expressions = st.sampled_from(list(Expression))


@given(expressions, st.integers(0, 99))
def test_starts_and_ends_at_rest_upright(expression: Expression, seed: int) -> None:
    performance = Performance(expression, seed)
    for time_s in (0.0, RECORDING_S):
        assert max(performance.activation(time_s).values(), default=0.0) == 0.0
        pose = performance.head_pose(time_s)
        assert abs(pose.pitch_deg) + abs(pose.yaw_deg) + abs(pose.roll_deg) + abs(pose.aside_cm) < 1e-9


@given(expressions, st.floats(0, BASELINE_S))
def test_baseline_is_rest(expression: Expression, time_s: float) -> None:
    assert Performance(expression, 1).amount(time_s) == 0.0


@given(expressions.filter(lambda e: e not in {Expression.REST, Expression.BLINK}))
def test_peak_is_held(expression: Expression) -> None:
    performance = Performance(expression, 1)
    assert performance.amount(performance.peak_s) == pytest.approx(1.0, abs=0.03)


def test_blink_clip_peaks_with_closed_lids() -> None:
    performance = Performance(Expression.BLINK, 1)
    assert performance.activation(performance.peak_s)["eyeBlink"] > 0.99


@given(st.floats(0, RECORDING_S))
def test_sway_is_slight(time_s: float) -> None:
    pose = Performance(Expression.OPEN_SMILE, 2).head_pose(time_s)
    assert max(abs(pose.pitch_deg), abs(pose.yaw_deg), abs(pose.roll_deg)) <= 1.0
    assert isinstance(pose, HeadPose)


@given(st.floats(-1, 2), st.floats(-1, 2))
def test_ease_rises_from_zero_to_one(first: float, second: float) -> None:
    low, high = sorted((first, second))
    assert 0.0 <= ease(low) <= ease(high) <= 1.0


def test_blink_closes_and_opens() -> None:
    assert blink_closure(0.0) == blink_closure(BLINK_S) == 0.0
    assert max(blink_closure(step / 1000) for step in range(340)) == pytest.approx(1.0, abs=1e-3)


def test_onset_hold_and_effort_are_followed() -> None:
    slow = Performance(Expression.OPEN_SMILE, 1, onset_s=2.0, hold_s=0.5, effort_ratio=0.6, tremor_ratio=0.0)
    assert slow.amount(BASELINE_S + 1.0) == pytest.approx(0.3)
    assert slow.amount(slow.peak_s) == pytest.approx(0.6)
    assert slow.release_begins_s == pytest.approx(BASELINE_S + 2.5)
    assert slow.amount(slow.release_begins_s + slow.release_s) == pytest.approx(0.0, abs=1e-9)


def test_head_sways_about_the_held_pose() -> None:
    held = HeadPose(4.0, -10.0, 2.0, 0.3)
    performance = Performance(Expression.OPEN_SMILE, 1, held_pose=held, sway_ratio=3.0)
    assert performance.head_pose(0.0) == held
    middle = performance.head_pose(RECORDING_S / 2)
    assert middle != held
    assert abs(middle.yaw_deg - held.yaw_deg) <= 1.8 + 1e-9


def test_further_blinks_close_the_lids() -> None:
    performance = Performance(Expression.BROW_RAISE, 1, blinks_s=(2.0,))
    assert performance.activation(2.0 + 0.36 * BLINK_S)["eyeBlink"] > 0.99
    assert performance.activation(3.0)["eyeBlink"] == 0.0
