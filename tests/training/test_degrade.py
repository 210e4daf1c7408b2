"""What a camera and a file do to a picture."""

from dataclasses import replace

import numpy as np
import pytest
from numpy.typing import NDArray

from palsygrader.domain.examination import Picture
from palsygrader.training.degrade import Degradation, apply, draw_degradation, through_camera

SIDE_PX = 120
PLACES = ((30.0, 40.25), (61.5, 59.0), (88.3, 77.7))
"""x and y of the dots."""


@pytest.fixture
def dots() -> Picture:
    """Bright dots on a dark ground, their centres known to a hundredth of a pixel."""
    y, x = np.mgrid[:SIDE_PX, :SIDE_PX]
    bright = sum(np.exp(-((x - left) ** 2 + (y - top) ** 2) / (2 * 2.5**2)) for left, top in PLACES)
    return np.repeat((20 + 200 * np.asarray(bright)[..., None] + 0.5).astype(np.uint8), 3, axis=2)


def centres(picture: Picture) -> NDArray[np.float64]:
    found = []
    for left, top in PLACES:
        x0, y0, reach = round(left), round(top), 11
        part = picture[y0 - reach : y0 + reach + 1, x0 - reach : x0 + reach + 1].astype(float).mean(axis=2)
        part = np.clip(part - np.percentile(part, 30), 0, None)
        y, x = np.mgrid[y0 - reach : y0 + reach + 1, x0 - reach : x0 + reach + 1]
        found.append([(x * part).sum() / part.sum(), (y * part).sum() / part.sum()])
    return np.array(found)


@pytest.mark.parametrize(
    "degradation",
    [
        Degradation(defocus_px=1.7),
        Degradation(motion_px=5.5, motion_deg=33),
        Degradation(motion_px=2.2, motion_deg=150),
        Degradation(resolution_ratio=0.5),
        Degradation(resolution_ratio=0.37),
        Degradation(resolution_ratio=0.81),
        Degradation(sharpening_ratio=0.8),
        Degradation(jpeg_quality=85),
        Degradation(defocus_px=1.0, motion_px=3.0, resolution_ratio=0.6, sharpening_ratio=0.5, jpeg_quality=80),
    ],
    ids=lambda degradation: f"{degradation.defocus_px}-{degradation.motion_px}-{degradation.resolution_ratio}",
)
def test_nothing_moves(dots: Picture, degradation: Degradation) -> None:
    seen = apply(degradation, dots, np.random.default_rng(1))
    assert seen.shape == dots.shape
    assert not np.array_equal(seen, dots)
    assert centres(seen) == pytest.approx(centres(dots), abs=0.1)
    assert (centres(seen) - centres(dots)).mean(axis=0) == pytest.approx([0.0, 0.0], abs=0.05)


def test_default_changes_nothing(dots: Picture) -> None:
    assert np.array_equal(apply(Degradation(), dots, np.random.default_rng(1)), dots)


def test_no_strength_is_next_to_nothing(dots: Picture) -> None:
    for seed in range(20):
        random = np.random.default_rng(seed)
        assert np.array_equal(apply(draw_degradation(random, 0.0), dots, random), dots)


def test_same_seed_gives_the_same_pixels(dots: Picture) -> None:
    for seed in range(10):
        first, second = (np.random.default_rng(seed) for _ in range(2))
        drawn = draw_degradation(first)
        assert drawn == draw_degradation(second)
        assert np.array_equal(apply(drawn, dots, first), apply(drawn, dots, second))


def test_noise_grows_with_the_light() -> None:
    random = np.random.default_rng(5)
    dark, bright = (np.full((200, 200, 3), level, np.uint8) for level in (25, 200))
    noise = [float(apply(Degradation(noise_sigma=6.0), grey, random).std()) for grey in (dark, bright)]
    assert noise[0] < 0.75 * noise[1]
    middle = apply(Degradation(noise_sigma=6.0), np.full((200, 200, 3), 128, np.uint8), random)
    assert middle.std() == pytest.approx(6.0, rel=0.1)


def test_light_grows_towards_its_direction() -> None:
    grey = np.full((100, 160, 3), 120, np.uint8)
    lit = apply(Degradation(gradient_deg=0.0, gradient_ratio=0.3), grey, np.random.default_rng(0))
    assert lit[:, -1].mean() == pytest.approx(120 * 1.3, abs=1)
    assert lit[:, 0].mean() == pytest.approx(120 * 0.7, abs=1)


def test_colours_follow_gains_and_saturation() -> None:
    skin = np.full((8, 8, 3), (180, 130, 100), np.uint8)
    random = np.random.default_rng(0)
    warm = apply(Degradation(white_balance=(1.1, 1.0, 0.8)), skin, random)
    assert warm[0, 0].tolist() == pytest.approx([198, 130, 80], abs=1)
    grey = apply(Degradation(saturation_ratio=0.0), skin, random)[0, 0]
    assert np.ptp(grey.astype(int)) <= 1


def test_camera_delivers_its_own_resolution(dots: Picture) -> None:
    seen = through_camera(Degradation(resolution_ratio=0.5), dots, np.random.default_rng(0))
    assert seen.shape == (SIDE_PX // 2, SIDE_PX // 2, 3)


def test_larger_pictures_get_wider_blurs() -> None:
    drawn = replace(Degradation(), defocus_px=1.0, motion_px=2.0, noise_sigma=3.0).scaled(2.0)
    assert (drawn.defocus_px, drawn.motion_px, drawn.noise_sigma) == (2.0, 4.0, 3.0)


def test_pictures_larger_than_the_noise_sheet() -> None:
    grey = np.full((520, 700, 3), 128, np.uint8)
    noisy = apply(Degradation(noise_sigma=5.0), grey, np.random.default_rng(3))
    assert noisy.std() == pytest.approx(5.0, rel=0.05)
    assert np.array_equal(noisy[:, 512:], noisy[:, :188])
    assert np.array_equal(noisy[512:], noisy[:8])
