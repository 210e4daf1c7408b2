"""Picture quality: each spoilt photograph has its own reason, a good one none."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import cv2
import numpy as np
import pytest
from numpy.typing import NDArray

from palsygrader.domain.examination import Picture, QualityIssue
from palsygrader.domain.face import Region, Side
from palsygrader.domain.landmarks import Landmarks
from palsygrader.settings import landmark_weights
from palsygrader.training.occluders import Occluder, OccluderKind
from palsygrader.training.occluders import apply as apply_occluder
from palsygrader.vision.landmarks import find_face
from palsygrader.vision.network_landmarker import NetworkLandmarker
from palsygrader.vision.quality import MAX_YAW_DEG, FrameQuality, assess, issues

GOOD = FrameQuality(
    face_count=1,
    eye_distance_px=150.0,
    face_size_ratio=0.2,
    offset_x_ratio=0.0,
    offset_y_ratio=0.05,
    yaw_deg=1.0,
    pitch_deg=-2.0,
    roll_deg=0.5,
    brightness_percent=50.0,
    light_ratio=1.05,
    sharpness=20.0,
    covered_region=None,
    covered_side=None,
    covered_share=0.0,
)


@pytest.fixture(scope="module")
def photograph(shared_data: Path) -> tuple[Picture, Landmarks]:
    file = shared_data / "faces" / "london" / "neutral" / "001.jpg"
    picture = np.ascontiguousarray(np.asarray(cv2.imread(str(file)), dtype=np.uint8)[..., ::-1])
    return picture, find_face(NetworkLandmarker(landmark_weights()), picture)


def test_a_studio_photograph_has_no_issue(photograph: tuple[Picture, Landmarks]) -> None:
    assert issues(assess(photograph[0], 1, photograph[1])) == ()


def lit(picture: Picture, factor: NDArray[np.float64] | float) -> Picture:
    return np.asarray(np.clip(picture * factor, 0, 255), dtype=np.uint8)


SPOILT: dict[QualityIssue, Callable[[Picture], Picture]] = {
    QualityIssue.TOO_DARK: lambda picture: lit(picture, 0.2),
    QualityIssue.TOO_BRIGHT: lambda picture: lit(picture, 4.0),
    QualityIssue.UNEVEN_LIGHT: lambda picture: lit(
        picture, np.repeat([1.0, 0.4], picture.shape[1] // 2)[np.newaxis, :, np.newaxis]
    ),
    QualityIssue.BLURRED: lambda picture: np.asarray(cv2.GaussianBlur(picture, (0, 0), 5.0), dtype=np.uint8),
}


@pytest.mark.parametrize("issue", list(SPOILT))
def test_a_spoilt_photograph_has_its_reason(photograph: tuple[Picture, Landmarks], issue: QualityIssue) -> None:
    assert issue in issues(assess(SPOILT[issue](photograph[0]), 1, photograph[1]))


def test_a_cloth_over_a_cheek_is_seen_on_its_side(photograph: tuple[Picture, Landmarks]) -> None:
    picture, landmarks = photograph[0].copy(), photograph[1]
    left_cheek = landmarks.points_px[[46, 54, 13]].mean(axis=0)
    cv2.circle(picture, tuple(np.rint(left_cheek).astype(int).tolist()), 35, (40, 90, 200), -1)
    found = assess(picture, 1, landmarks)
    assert QualityIssue.COVERED in issues(found)
    assert (found.covered_region, found.covered_side) == (Region.MIDFACE, Side.LEFT)
    assert found.covered_regions == (Region.MIDFACE,)
    assert assess(photograph[0], 1, landmarks).covered_regions == ()


@pytest.mark.parametrize(
    ("seed", "aside", "up", "region", "side"),
    [(4, 0.5, 0.0, Region.MOUTH, None), (4, 0.35, 0.8, Region.BROW, Side.RIGHT)],
    ids=["hand over half the mouth", "hand over eye and brow"],
)
def test_a_bare_hand_is_seen(
    photograph: tuple[Picture, Landmarks], seed: int, aside: float, up: float, region: Region, side: Side | None
) -> None:
    picture, landmarks = photograph
    hand = Occluder(OccluderKind.HAND, seed=seed, skin=(196, 156, 138))
    points = np.concatenate([landmarks.points_px, np.full((10, 2), np.nan)])
    covered = apply_occluder(picture, points + np.array((aside, -up)) * landmarks.eye_distance_px, hand)
    found = assess(covered, 1, find_face(NetworkLandmarker(landmark_weights()), covered))
    assert (found.covered_region, found.covered_side) == (region, side)
    assert QualityIssue.COVERED in issues(found)


def test_a_fringe_above_the_brow_does_not_hide_the_brow(photograph: tuple[Picture, Landmarks]) -> None:
    picture, landmarks = photograph[0].copy(), photograph[1]
    above = landmarks.points_px[24] + 0.9 * (landmarks.points_px[24] - landmarks.points_px[44])
    cv2.circle(picture, tuple(np.rint(above).astype(int).tolist()), 25, (40, 90, 200), -1)
    unknown, sure = (replace(landmarks, point_confidences=told) for told in (None, np.ones(68)))
    for known, regions in ((unknown, (Region.BROW,)), (sure, ())):
        found = assess(picture, 1, known)
        assert QualityIssue.COVERED in issues(found), "the live picture asks to draw the hair aside all the same"
        assert found.covered_regions == regions


def test_a_larger_copy_is_judged_alike(photograph: tuple[Picture, Landmarks]) -> None:
    picture, landmarks = photograph
    twice = np.asarray(cv2.resize(picture, None, fx=2.0, fy=2.0), dtype=np.uint8)
    large = Landmarks(landmarks.points_px * 2.0, landmarks.confidence)
    one, other = assess(picture, 1, landmarks), assess(twice, 1, large)
    assert other.face_size_ratio == pytest.approx(one.face_size_ratio)
    assert other.brightness_percent == pytest.approx(one.brightness_percent, abs=2.0)
    assert other.sharpness == pytest.approx(one.sharpness, rel=0.3)


@pytest.mark.parametrize(
    ("changes", "issue"),
    [
        ({"face_count": 0}, QualityIssue.NO_FACE),
        ({"face_count": 2}, QualityIssue.SEVERAL_FACES),
        ({"face_size_ratio": 0.05}, QualityIssue.TOO_FAR),
        ({"eye_distance_px": 40.0}, QualityIssue.TOO_FAR),
        ({"face_size_ratio": 0.5}, QualityIssue.TOO_NEAR),
        ({"offset_x_ratio": -0.3}, QualityIssue.OFF_CENTRE),
        ({"yaw_deg": -20.0}, QualityIssue.TURNED),
        ({"roll_deg": 15.0}, QualityIssue.TILTED),
        ({"pitch_deg": 25.0}, QualityIssue.NODDED),
        ({"light_ratio": 0.4}, QualityIssue.UNEVEN_LIGHT),
        ({"light_ratio": 2.5}, QualityIssue.UNEVEN_LIGHT),
        ({"covered_share": 0.9}, QualityIssue.COVERED),
    ],
)
def test_one_reason_for_one_fault(changes: dict[str, float], issue: QualityIssue) -> None:
    assert issues(GOOD) == ()
    assert issues(replace(GOOD, **changes)) == (issue,)  # type: ignore[arg-type]  # numbers of named fields


def test_a_margin_keeps_a_reason_until_it_is_clearly_gone() -> None:
    nearly = replace(GOOD, yaw_deg=MAX_YAW_DEG * 0.95)
    assert issues(nearly) == ()
    assert issues(nearly, margin_ratio=0.1) == (QualityIssue.TURNED,)
    assert issues(GOOD, margin_ratio=0.1) == ()


def test_reasons_come_in_the_order_in_which_they_are_told() -> None:
    bad = replace(GOOD, yaw_deg=30.0, face_size_ratio=0.01, sharpness=0.0)
    assert issues(bad) == (QualityIssue.TOO_FAR, QualityIssue.TURNED, QualityIssue.BLURRED)
