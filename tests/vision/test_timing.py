"""Timing: rest, hold and the pace of a known curve."""

import numpy as np
import pytest
from numpy.typing import NDArray

from palsygrader.vision.timing import Timing, WhyUntimed, calmest, held, one_movement, paired_timings, timing

TIMES_MS = np.arange(180, dtype=np.float64) * 1000.0 / 30.0


def rise_and_hold(onset_ms: float = 1000.0, rise_ms: float = 600.0, top: float = 10.0) -> NDArray[np.float64]:
    up = np.clip((TIMES_MS - onset_ms) / rise_ms, 0.0, 1.0)
    down = np.clip((TIMES_MS - 5000.0) / 500.0, 0.0, 1.0)
    return np.asarray(top * (up - down), dtype=np.float64)


def test_the_hold_is_the_stretch_at_the_top() -> None:
    hold = held(rise_and_hold())
    assert TIMES_MS[hold.start] == pytest.approx(1480.0, abs=40.0)
    assert TIMES_MS[hold.stop - 1] == pytest.approx(5100.0, abs=40.0)


def test_one_wild_frame_is_no_hold() -> None:
    curve = rise_and_hold()
    curve[10] = 60.0
    assert held(curve).start > 30


def test_a_single_frame_is_held() -> None:
    assert held(np.array([3.0])) == slice(0, 1)


def test_the_pace_of_a_known_curve() -> None:
    found = timing(rise_and_hold(), TIMES_MS)
    assert isinstance(found, Timing)
    assert found.onset_ms == pytest.approx(1060.0, abs=20.0)
    assert found.time_to_peak_ms == pytest.approx(480.0, abs=20.0)
    assert found.hold_ms == pytest.approx(3620.0, abs=70.0)


def test_the_noise_of_a_timing_grows_with_the_frame_spacing_and_the_curves_noise() -> None:
    clean, sparse = timing(rise_and_hold(), TIMES_MS), timing(rise_and_hold()[::3], TIMES_MS[::3])
    trembling = rise_and_hold() + 0.3 * np.random.default_rng(3).normal(size=len(TIMES_MS))
    noisy = timing(trembling, TIMES_MS)
    assert isinstance(clean, Timing)
    assert isinstance(sparse, Timing)
    assert isinstance(noisy, Timing)
    assert clean.noise_ms == pytest.approx(1000.0 / 30.0 / np.sqrt(12.0), abs=1.0)
    assert sparse.noise_ms == pytest.approx(3.0 * clean.noise_ms, abs=3.0)
    assert noisy.noise_ms > 1.5 * clean.noise_ms


def test_the_noise_of_an_onset_is_that_of_repeated_ones() -> None:
    random, onsets, noises = np.random.default_rng(5), [], []
    for _ in range(200):
        curve = rise_and_hold(onset_ms=1000.0 + random.uniform(0.0, 33.0)) + 0.1 * random.normal(size=len(TIMES_MS))
        found = timing(curve, TIMES_MS)
        assert isinstance(found, Timing)
        onsets.append(found.onset_ms)
        noises.append(found.noise_ms)
    assert np.mean(noises) == pytest.approx(np.std(onsets), rel=0.5)


@pytest.mark.parametrize("curve", [np.zeros(180), -rise_and_hold()])
def test_a_side_that_never_moves_has_no_timing(curve: NDArray[np.float64]) -> None:
    assert timing(curve, TIMES_MS) is WhyUntimed.TOO_LITTLE


def test_a_side_that_hardly_moves_is_not_timed_beside_the_other() -> None:
    weak, healthy = paired_timings(np.stack([0.19 * rise_and_hold(), rise_and_hold()]), TIMES_MS)
    assert weak is WhyUntimed.TOO_LITTLE
    assert isinstance(healthy, Timing)
    assert isinstance(paired_timings(np.stack([0.21 * rise_and_hold(), rise_and_hold()]), TIMES_MS)[0], Timing)


def test_a_side_that_moves_as_the_recording_begins_has_no_onset() -> None:
    assert timing(rise_and_hold()[60:], TIMES_MS[60:]) is WhyUntimed.NO_START


def test_a_side_that_is_not_still_before_it_moves_is_not_timed() -> None:
    curve = rise_and_hold()
    curve[:30] += np.tile((-1.2, 1.2), 15)
    assert timing(curve, TIMES_MS) is WhyUntimed.UNSTEADY


def blinks(heights: list[float], sharp_ms: float = 80.0) -> NDArray[np.float64]:
    """Return a curve of three blinks at 1, 2.5 and 4 s."""
    at_ms = (1000.0, 2500.0, 4000.0)
    return np.asarray(
        sum(h * np.exp(-0.5 * ((TIMES_MS - at) / sharp_ms) ** 2) for h, at in zip(heights, at_ms, strict=True))
    )


def test_the_sides_of_a_blink_are_timed_in_the_same_one() -> None:
    curves = np.stack([blinks([44.0, 41.0, 39.0]), blinks([94.0, 96.0, 100.0])])
    alone = [timing(curve, TIMES_MS) for curve in curves]
    weak, healthy = paired_timings(curves, TIMES_MS)
    assert isinstance(weak, Timing)
    assert isinstance(healthy, Timing)
    assert weak.onset_ms == pytest.approx(healthy.onset_ms, abs=40.0)
    assert alone == [WhyUntimed.BROKEN] * 2  # three movements are not one hold


def test_one_movement_of_several_ends_where_it_parts_from_the_next() -> None:
    curve = blinks([80.0, 100.0, 60.0])
    frames = one_movement(curve)
    assert 1000.0 < TIMES_MS[frames.start] < 2300.0
    assert 2700.0 < TIMES_MS[frames.stop - 1] < 4000.0
    assert one_movement(rise_and_hold()) == slice(0, len(TIMES_MS))


@pytest.mark.parametrize("dips", [(52,), (50, 75, 100, 125)])
def test_a_hold_is_not_broken_by_a_dip(dips: tuple[int, ...]) -> None:
    curve = rise_and_hold()
    curve[list(dips)] = 6.5
    found = timing(curve, TIMES_MS)
    assert isinstance(found, Timing)
    assert found.hold_ms == pytest.approx(3620.0, abs=70.0)
    assert found.time_to_peak_ms == pytest.approx(480.0, abs=20.0)


@pytest.mark.parametrize("seed", range(5))
def test_a_hold_that_noise_breaks_is_withheld(seed: int) -> None:
    random = np.random.default_rng(seed)
    trembling = rise_and_hold(top=2.5) + np.repeat(random.normal(scale=0.8, size=60), 3)
    assert timing(trembling, TIMES_MS) is WhyUntimed.BROKEN


def test_a_hold_that_is_given_up_and_taken_up_again_has_no_length() -> None:
    curve = rise_and_hold()
    curve[90:100] = 1.0
    assert timing(curve, TIMES_MS) is WhyUntimed.BROKEN


def test_rest_is_the_calmest_stretch_before_the_movement() -> None:
    points = np.zeros((180, 68, 2))
    points[:, 48, 1] = rise_and_hold()
    points[:8, 37, 1] = np.linspace(0, 5, 8)
    rest = calmest(points, TIMES_MS)
    assert 8 <= rest.start < rest.stop <= 31
