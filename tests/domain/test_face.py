"""The face: mirroring swaps sides and is its own inverse."""

from collections.abc import Mapping

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from palsygrader.domain.face import (
    ALA,
    BROW,
    EYE,
    INNER_CANTHUS,
    LANDMARK_COUNT,
    LOWER_LID,
    LOWER_LIP,
    NOSE_BRIDGE,
    ORAL_COMMISSURE,
    OUTER_CANTHUS,
    UPPER_LID,
    UPPER_LIP,
    Side,
)
from palsygrader.domain.landmarks import MIRROR_INDEX, Landmarks

GROUPS: list[Mapping[Side, tuple[int, ...]]] = [BROW, EYE, UPPER_LID, LOWER_LID, UPPER_LIP, LOWER_LIP]
SINGLES: list[Mapping[Side, int]] = [OUTER_CANTHUS, INNER_CANTHUS, ALA, ORAL_COMMISSURE]


def landmarks(seed: int) -> Landmarks:
    return Landmarks(np.random.default_rng(seed).uniform(0, 640, (LANDMARK_COUNT, 2)), 0.9, 12.0)


def test_the_other_side() -> None:
    assert Side.LEFT.other is Side.RIGHT
    assert Side.RIGHT.other is Side.LEFT


def test_mirror_index_is_an_involution() -> None:
    assert sorted(MIRROR_INDEX) == list(range(LANDMARK_COUNT))
    np.testing.assert_array_equal(MIRROR_INDEX[MIRROR_INDEX], np.arange(LANDMARK_COUNT))


@given(st.integers(0, 10_000), st.integers(1, 4096))
def test_mirroring_twice_changes_nothing(seed: int, width_px: int) -> None:
    face = landmarks(seed)
    back = face.mirrored(width_px).mirrored(width_px)
    np.testing.assert_allclose(back.points_px, face.points_px, atol=1e-9)
    assert back.confidence == face.confidence
    assert back.iris_diameter_px == face.iris_diameter_px


@pytest.mark.parametrize("group", GROUPS)
def test_mirroring_swaps_the_sides_of_groups(group: Mapping[Side, tuple[int, ...]]) -> None:
    assert {int(MIRROR_INDEX[i]) for i in group[Side.LEFT]} == set(group[Side.RIGHT])


@pytest.mark.parametrize("single", SINGLES)
def test_mirroring_swaps_the_sides_of_points(single: Mapping[Side, int]) -> None:
    assert MIRROR_INDEX[single[Side.LEFT]] == single[Side.RIGHT]


def test_the_midline_stays() -> None:
    assert [int(MIRROR_INDEX[i]) for i in (*NOSE_BRIDGE, 8, 33, 51, 57, 62, 66)] == [
        *NOSE_BRIDGE,
        8,
        33,
        51,
        57,
        62,
        66,
    ]


def test_mirroring_moves_points_to_the_mirrored_pixel() -> None:
    face = landmarks(1)
    mirrored = face.mirrored(640)
    corner, other = face.points_px[ORAL_COMMISSURE[Side.LEFT]], mirrored.points_px[ORAL_COMMISSURE[Side.RIGHT]]
    np.testing.assert_allclose(other, (639 - corner[0], corner[1]))


def test_eye_distance_is_that_of_the_outer_corners_and_survives_mirroring() -> None:
    points = np.zeros((LANDMARK_COUNT, 2))
    points[OUTER_CANTHUS[Side.RIGHT]] = (100, 200)
    points[OUTER_CANTHUS[Side.LEFT]] = (130, 240)
    face = Landmarks(points, 1.0)
    assert face.eye_distance_px == 50.0
    assert face.mirrored(640).eye_distance_px == pytest.approx(50.0)


def test_points_are_copied_and_read_only() -> None:
    points = np.zeros((LANDMARK_COUNT, 2))
    face = Landmarks(points, 1.0)
    points[0] = 7.0
    assert face.points_px[0, 0] == 0.0
    with pytest.raises(ValueError, match="read-only"):
        face.points_px[0, 0] = 1.0


def test_another_number_of_points_is_refused() -> None:
    with pytest.raises(ValueError, match=r"\(67, 2\)"):
        Landmarks(np.zeros((67, 2)), 1.0)


def test_confidences_of_points_follow_the_mirror_and_cannot_be_changed() -> None:
    confidences = np.linspace(0.0, 1.0, LANDMARK_COUNT)
    face = Landmarks(np.zeros((LANDMARK_COUNT, 2)), 1.0, point_confidences=confidences)
    mirrored = face.mirrored(640)
    assert mirrored.point_confidences is not None
    assert mirrored.point_confidences[36] == confidences[45]
    assert face.point_confidences is not None
    with pytest.raises(ValueError, match="read-only"):
        face.point_confidences[0] = 0.5
    with pytest.raises(ValueError, match="not \\(68,\\)"):
        Landmarks(np.zeros((LANDMARK_COUNT, 2)), 1.0, point_confidences=np.zeros(3))
