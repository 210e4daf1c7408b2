"""Parts of a mouth are moved with their points, and nothing else is."""

import numpy as np
from numpy.typing import NDArray

from palsygrader.domain.examination import Picture
from palsygrader.domain.face import LOWER_LIP, Side
from palsygrader.training.mouth_warps import warped
from palsygrader.vision.landmark_crops import MOUTH


def spots() -> tuple[Picture, NDArray[np.float64]]:
    """Return a dark crop with a light spot at each point of a mouth."""
    angle = np.pi + np.arange(12) * 2 * np.pi / 12
    outer = np.stack([63.5 + 38 * np.cos(angle), 47.5 + 14 * np.sin(angle)], axis=1)
    inner = np.stack([63.5 + 28 * np.cos(angle[::2]), 47.5 + 5 * np.sin(angle[::2])], axis=1)
    points = np.concatenate([outer, inner[:3], [(63.5, 43.0)], inner[3:], [(63.5, 52.0)]])
    assert len(points) == len(MOUTH.points)
    rows, columns = np.mgrid[: MOUTH.height_px, : MOUTH.width_px]
    crop = np.full((MOUTH.height_px, MOUTH.width_px, 3), 30, np.uint8)
    for x, y in points[:12]:
        crop[np.hypot(columns - x, rows - y) < 2.2] = 230
    return crop, points


def brightest_near(crop: Picture, point: NDArray[np.float64]) -> NDArray[np.float64]:
    """Return the middle of what is light within some pixels of a point."""
    rows, columns = np.mgrid[: crop.shape[0], : crop.shape[1]]
    light = np.where(np.hypot(columns - point[0], rows - point[1]) < 5, crop[..., 0].astype(float) - 30, 0)
    return np.asarray(np.array([(light * columns).sum(), (light * rows).sum()]) / light.sum())


def test_points_go_where_the_picture_goes() -> None:
    crop, points = spots()
    for seed in range(20):
        seen, moved = warped(crop, points, np.random.default_rng(seed))
        far = [np.hypot(*(brightest_near(seen, point) - point)) for point in moved[:12]]
        assert np.mean(far) < 0.3
        assert np.max(far) < 1.2


def test_halves_move_apart_and_the_rest_of_the_picture_stays() -> None:
    crop, points = spots()
    first = MOUTH.points[0]
    apart = []
    for seed in range(200):
        seen, moved = warped(crop, points, np.random.default_rng(seed))
        shift = (moved - points)[:, 1]
        left, right = (shift[[point - first for point in LOWER_LIP[side]]].mean() for side in Side)
        apart.append((left - right) / MOUTH.pixels_per_eye_distance * 100)
        assert np.array_equal(seen[:4, :8], crop[:4, :8])
    assert abs(np.mean(apart)) < 0.6
    assert np.std(apart) > 2.5


def test_the_same_chance_moves_the_same() -> None:
    crop, points = spots()
    (one, there), (other, also) = (warped(crop, points, np.random.default_rng(3)) for _ in range(2))
    assert np.array_equal(one, other)
    assert np.array_equal(there, also)
