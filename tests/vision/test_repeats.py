"""Noise of repeated frames."""

import numpy as np
import pytest

from palsygrader.vision.repeats import LEAST_FRAMES, noise_of_difference, noise_of_mean


def test_too_few_frames_tell_no_noise() -> None:
    assert noise_of_mean(np.zeros(LEAST_FRAMES - 1)) is None
    assert noise_of_difference(np.zeros(50), np.zeros(1)) is None


def test_noise_is_that_of_the_mean_and_falls_with_the_number_of_frames() -> None:
    values = np.random.default_rng(1).normal(0.0, 2.0, 4000)
    assert noise_of_mean(values) == pytest.approx(2.0 * np.sqrt(2 / 4000), rel=0.1)
    few, many = noise_of_mean(values[:40]), noise_of_mean(values[:400])
    assert few is not None
    assert many is not None
    assert many < few


def test_noise_of_a_difference_holds_both() -> None:
    random = np.random.default_rng(2)
    now, before = random.normal(0, 1, 100), random.normal(0, 1, 100)
    one = noise_of_mean(now)
    both = noise_of_difference(now, before)
    assert one is not None
    assert both is not None
    assert both > one
