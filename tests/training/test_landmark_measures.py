"""Each measure on points whose answer is known."""

from pathlib import Path
from typing import Any

import numpy as np
import pytest
from numpy.typing import NDArray

from palsygrader.domain.expressions import Expression
from palsygrader.domain.face import BROW, ORAL_COMMISSURE, UPPER_LID, Side
from palsygrader.domain.landmarks import Landmarks
from palsygrader.training.landmark_measures import (
    HAND_GROUPS,
    JITTER_WINDOW,
    POINT_GROUPS,
    detrended,
    differences,
    errors_percent,
    eye_distance,
    fit,
    grouped,
    jitter,
    recovered,
    resting_corner_difference,
    whole_smile_way,
)
from palsygrader.training.one_sided import one_sided_points
from palsygrader.training.people import load_people


@pytest.fixture(scope="session")
def face(shared_data: Path) -> NDArray[np.float64]:
    """The 68 points of a real face at rest, px."""
    return load_people(shared_data)[0].teacher_neutral_68_px


def turned(points_px: NDArray[np.float64], deg: float, scale: float = 1.0) -> NDArray[np.float64]:
    cosine, sine = np.cos(np.radians(deg)), np.sin(np.radians(deg))
    return np.asarray(scale * points_px @ np.array([[cosine, sine], [-sine, cosine]]) + (31.0, -17.0))


def moved(points_px: NDArray[np.float64], points: Any, way_percent: tuple[float, float]) -> NDArray[np.float64]:
    """Move points by percent of the eye distance along the face's x (to the patient's left) and y (up)."""
    across = points_px[45] - points_px[36]
    up = np.array([across[1], -across[0]])
    changed = points_px.copy()
    changed[list(points)] += (way_percent[0] * across + way_percent[1] * up) / 100.0
    return changed


def test_fit_returns_slope_and_correlation() -> None:
    true = np.array([-3.0, 0.0, 1.0, 5.0])
    line = fit(true, 0.25 * true + 2.0)
    assert line.slope == pytest.approx(0.25)
    assert line.r == pytest.approx(1.0)
    assert line.count == 4


def test_fit_of_a_constant_answer_has_no_slope_and_no_correlation() -> None:
    line = fit(np.array([-3.0, 0.0, 1.0]), np.zeros(3))
    assert (line.slope, line.r) == (0.0, 0.0)


@pytest.mark.parametrize("true", [np.zeros(0), np.array([1.0, 2.0]), np.ones(5)])
def test_fit_without_a_range_is_not_a_number(true: NDArray[np.float64]) -> None:
    assert np.isnan(fit(true, true).slope)


def test_errors_are_percent_of_the_eye_distance(face: NDArray[np.float64]) -> None:
    truth = face.copy()
    truth[5] = np.nan
    found = moved(face, (48,), (3.0, 4.0))
    errors = errors_percent(found, truth)
    assert errors[48] == pytest.approx(5.0)
    assert np.isnan(errors[5])
    assert np.nanmax(np.delete(errors, 48)) == 0.0


def test_errors_do_not_depend_on_the_size_of_the_picture(face: NDArray[np.float64]) -> None:
    found = face + np.random.default_rng(1).normal(size=face.shape)
    np.testing.assert_allclose(errors_percent(3 * found, 3 * face), errors_percent(found, face))


def test_groups_leave_out_missing_points_and_the_jaw() -> None:
    errors = np.full(68, 1.0)
    errors[:17] = 99.0
    errors[60] = np.nan
    assert grouped([errors], POINT_GROUPS) == pytest.approx(dict.fromkeys(POINT_GROUPS, 1.0))
    assert np.isnan(grouped([], HAND_GROUPS)["canthi"])


@pytest.mark.parametrize(
    ("name", "expression", "points", "way", "expected"),
    [
        ("brow height", Expression.BROW_RAISE, BROW[Side.LEFT], (0.0, 6.0), 6.0),
        ("palpebral aperture", Expression.GENTLE_CLOSURE, UPPER_LID[Side.RIGHT], (0.0, -4.0), 4.0),
        ("commissure excursion", Expression.OPEN_SMILE, (54,), (4.5, 8.93), 10.0),
        ("commissure excursion", Expression.CLOSED_SMILE, (48,), (-4.5, 8.93), -10.0),
        ("upper lip height", Expression.SNARL, (52, 53), (0.0, 3.0), 3.0),
        ("lower lip height", Expression.LOWER_TEETH, (58, 59), (0.0, -3.0), 3.0),
    ],
)
def test_difference_of_a_one_sided_movement(
    face: NDArray[np.float64],
    name: str,
    expression: Expression,
    points: tuple[int, ...],
    way: tuple[float, float],
    expected: float,
) -> None:
    peak = turned(moved(face, points, way), 7.0, 1.3)
    assert differences(expression, face, peak)[name] == pytest.approx(expected, abs=0.15)


def test_resting_corner_difference_is_positive_with_the_left_corner_higher(face: NDArray[np.float64]) -> None:
    before = resting_corner_difference(face)
    after = resting_corner_difference(turned(moved(face, (54,), (0.0, 2.0)), -9.0, 0.5))
    assert after - before == pytest.approx(2.0, abs=0.01)


@pytest.mark.parametrize("moving", list(Side))
def test_whole_smile_way_is_where_the_one_sided_picture_has_the_corner(shared_data: Path, moving: Side) -> None:
    person = load_people(shared_data)[4]
    rest, smile = person.teacher_neutral_68_px, person.teacher_smiling_68_px
    places, _ = one_sided_points(Landmarks(rest, 1.0), Landmarks(smile, 1.0), moving, rest, smile)
    corner = ORAL_COMMISSURE[moving]
    np.testing.assert_allclose(whole_smile_way(rest, smile, moving), places[corner] - rest[corner], atol=0.05)


@pytest.mark.parametrize("moving", list(Side))
def test_recovered_tells_moving_and_still_corner_apart(face: NDArray[np.float64], moving: Side) -> None:
    sign = 1.0 if moving is Side.LEFT else -1.0
    way_percent = (sign * 6.0, 8.0)
    corner, other = ORAL_COMMISSURE[moving], ORAL_COMMISSURE[moving.other]
    true_way = (moved(face, (corner,), way_percent) - face)[corner]
    seen = moved(face, (corner,), (sign * 4.8, 6.4))  # four fifths of the way
    seen = moved(seen, (other,), (-sign * 0.6, 0.8))  # a tenth of its mirror image
    share = recovered(rest_px=face, one_sided_px=seen, true_rest_px=face, true_way_px=true_way, moving=moving)
    # The face's axes are those of the eyes, a little off those of the outer corners.
    assert share.moving == pytest.approx(0.8, abs=1e-6)
    assert share.still == pytest.approx(0.1, abs=0.002)
    assert share.net == pytest.approx(0.7, abs=0.002)
    assert share.net_length == pytest.approx(0.7, abs=1e-6)


def test_detrended_keeps_the_size_of_noise_and_drops_even_movement() -> None:
    noise = np.random.default_rng(3).normal(size=(4000, 2))
    slow = np.arange(4000.0)[:, None] * 0.3
    assert detrended(noise + slow).std(axis=0) == pytest.approx(1.0, abs=0.05)
    assert np.abs(detrended(np.repeat(slow, 2, axis=1))).max() < 1e-9


def test_jitter_counts_neither_the_head_nor_a_blink_nor_lost_frames(face: NDArray[np.float64]) -> None:
    frames = np.array([turned(face, 0.05 * frame) for frame in range(60)])
    frames[30:33] = [turned(moved(face, UPPER_LID[Side.LEFT], (0.0, -5.0)), 1.5)] * 3
    frames[50] = np.nan
    assert jitter(frames)["fissure"][0] > 0.1
    for residual, plain in jitter(frames, [range(30, 33)]).values():
        assert residual < 0.01
        assert plain < 0.01


def test_jitter_of_trembling_corners_is_their_own(face: NDArray[np.float64]) -> None:
    random = np.random.default_rng(5)
    trembling = [moved(face, (48,), (0.0, float(height))) for height in random.normal(0.0, 0.5, 400)]
    found = jitter(np.array(trembling))
    assert found["mouth"][0] == pytest.approx(0.5, rel=0.12)
    assert found["brow"][0] < 0.01


def test_jitter_without_faces_is_not_a_number() -> None:
    assert np.isnan(jitter(np.full((JITTER_WINDOW, 68, 2), np.nan))["mouth"][0])


def test_eye_distance(face: NDArray[np.float64]) -> None:
    assert eye_distance(turned(face, 40.0, 2.0)) == pytest.approx(2.0 * eye_distance(face))
