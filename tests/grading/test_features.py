"""What the grading network sees: the halves exchanged by a mirror, nothing changed by size, place and light."""

from dataclasses import replace

import cv2
import numpy as np
import pytest
from numpy.typing import NDArray

from palsygrader.domain.examination import ExpressionRecord, KeyFrame, Picture
from palsygrader.domain.expressions import Expression
from palsygrader.domain.face import ORAL_COMMISSURE, Side
from palsygrader.domain.landmarks import MIRROR_INDEX, Landmarks
from palsygrader.grading.features import (
    EXPRESSIONS,
    GEOMETRY_SIZE,
    MOTION_SIZE,
    PATCH_PX,
    POINTS,
    REGIONS,
    ExaminationFeatures,
    examination_features,
)

SIZE_PX = 400
SHIFT_PX = np.array((13.0, -6.0))


def face_px() -> NDArray[np.float64]:
    """Return a face's landmarks, a little uneven."""
    points = np.zeros((68, 2))
    points[:17] = [(120 * np.sin(a), 20 + 130 * np.cos(a)) for a in np.linspace(-1.8, 1.8, 17)]
    for brow, lateral in ((range(17, 22), -1), (range(26, 21, -1), 1)):
        points[list(brow)] = [(lateral * (58 - 10 * n), -34 - 5 * np.sin(n)) for n in range(5)]
    points[27:31] = [(0, -8), (0, 6), (0, 20), (0, 34)]
    points[31:36] = [(-16, 44), (-8, 47), (0, 49), (8, 47), (16, 44)]
    points[36:42] = [(-52, 0), (-42, -6), (-30, -6), (-20, 2), (-30, 6), (-42, 6)]
    points[42:48] = [(20, 2), (30, -6), (42, -6), (52, 0), (42, 6), (30, 6)]
    points[48:60] = [
        *((-30, 78), (-18, 72), (-7, 69), (0, 71), (7, 69), (18, 72), (30, 78)),
        *((18, 86), (8, 90), (0, 91), (-8, 90), (-18, 86)),
    ]
    points[60:] = [(-24, 78), (-8, 77), (0, 78), (8, 77), (24, 78), (8, 80), (0, 80), (-8, 80)]
    return np.asarray(points + (200.0, 170.0))  # noqa: RUF005


def picture_of(seed: int) -> Picture:
    random = np.random.default_rng(seed)
    coarse = random.uniform(20, 230, (24, 24, 3)).astype(np.float32)
    return np.asarray(cv2.resize(coarse, (SIZE_PX, SIZE_PX), interpolation=cv2.INTER_CUBIC).clip(0, 255), np.uint8)


def key_frame(points_px: NDArray[np.float64], seed: int, time_ms: float = 0.0) -> KeyFrame:
    return KeyFrame(picture_of(seed), Landmarks(points_px, 1.0), time_ms)


def smile(left_px: float, right_px: float) -> NDArray[np.float64]:
    moved = face_px()
    moved[ORAL_COMMISSURE[Side.LEFT]] += (0.5 * left_px, -left_px)
    moved[ORAL_COMMISSURE[Side.RIGHT]] += (-0.5 * right_px, -right_px)
    return moved


def record(expression: Expression, *frames_px: NDArray[np.float64]) -> ExpressionRecord:
    """Return the record of a photograph, or of a clip of several frames whose first are at rest."""
    is_clip = len(frames_px) > 1
    return ExpressionRecord(
        expression=expression,
        attempt=1,
        media_id=None,
        rest=key_frame(face_px(), 1),
        peak=key_frame(frames_px[-1], 2, 40.0 * (len(frames_px) - 1) if is_clip else 0.0),
        times_ms=np.linspace(0.0, 40.0 * (len(frames_px) - 1), len(frames_px)),
        points_px=np.array(frames_px, dtype=np.float32),
        movement_percent=np.zeros((2, len(frames_px))),
        measurements=(),
        quality=(),
    )


def mirrored(one: ExpressionRecord) -> ExpressionRecord:
    def frame(key: KeyFrame) -> KeyFrame:
        picture = np.ascontiguousarray(key.picture[:, ::-1])
        return replace(key, source=picture, landmarks=key.landmarks.mirrored(SIZE_PX))

    points = one.points_px[:, MIRROR_INDEX].copy()
    points[..., 0] = SIZE_PX - 1 - points[..., 0]
    return replace(one, rest=frame(one.rest), peak=frame(one.peak), points_px=points)


CLIP = (*(smile(0, 0) for _ in range(12)), *(smile(a, 0.4 * a) for a in range(1, 13)), *(smile(12, 5),) * 20)
RECORDS = {
    Expression.REST: record(Expression.REST, face_px()),
    Expression.OPEN_SMILE: record(Expression.OPEN_SMILE, *CLIP),
    Expression.SNARL: record(Expression.SNARL, smile(9, 2)),
}


@pytest.fixture(scope="module")
def features() -> ExaminationFeatures:
    return examination_features(RECORDS)


def row(expression: Expression) -> int:
    return EXPRESSIONS.index(expression)


def test_what_is_absent_is_zero(features: ExaminationFeatures) -> None:
    assert [e for e, there in zip(EXPRESSIONS, features.present, strict=True) if there] == list(RECORDS)
    for array in (features.geometry, features.motion, features.patches):
        assert not array[~features.present].any()
    assert features.geometry.shape == (9, 2, GEOMETRY_SIZE)
    assert features.motion.shape == (9, 2, MOTION_SIZE)
    assert features.patches.shape == (9, 2, len(REGIONS), 2, PATCH_PX, PATCH_PX)


def test_a_mirror_exchanges_the_halves(features: ExaminationFeatures) -> None:
    there = examination_features({e: mirrored(one) for e, one in RECORDS.items()}).exchanged()
    assert there.geometry == pytest.approx(features.geometry, abs=1e-3)
    assert there.motion == pytest.approx(features.motion, abs=1e-3)
    assert np.abs(there.patches.astype(int) - features.patches).max() <= 3
    assert (features.geometry[:, 0] != features.geometry[:, 1]).any()


def test_size_and_place_do_not_matter(features: ExaminationFeatures) -> None:
    def doubled(key: KeyFrame) -> KeyFrame:
        return replace(key, landmarks=Landmarks(2.0 * key.landmarks.points_px + 7.0, 1.0))

    far = {
        e: replace(one, rest=doubled(one.rest), peak=doubled(one.peak), points_px=2 * one.points_px + 7)
        for e, one in RECORDS.items()
    }
    assert examination_features(far).geometry == pytest.approx(features.geometry, abs=1e-3)


def test_the_weak_corner_shows_in_ratio_and_movement(features: ExaminationFeatures) -> None:
    left, right = features.geometry[row(Expression.SNARL)]
    corner = POINTS.index(ORAL_COMMISSURE[Side.LEFT])
    moved = 2 * len(POINTS) + 2 * corner
    assert left[moved + 1] > 3 * right[moved + 1] > 0


def test_the_way_to_the_peak_is_known_of_clips_only(features: ExaminationFeatures) -> None:
    known = features.motion[:, :, -1]
    assert known[row(Expression.OPEN_SMILE)].tolist() == [1.0, 1.0]
    assert known[row(Expression.SNARL)].tolist() == [0.0, 0.0]
    halfway = examination_features(RECORDS, {Expression.SNARL: smile(4, 1)}).motion
    assert halfway[row(Expression.SNARL), :, -1].tolist() == [1.0, 1.0]


def test_a_patch_shows_the_movement_and_not_the_head(features: ExaminationFeatures) -> None:
    """A picture moved as a whole, landmarks and all, gives the same patches."""
    shift = np.column_stack([np.eye(2), SHIFT_PX])

    def moved(key: KeyFrame) -> KeyFrame:
        picture = cv2.warpAffine(key.picture, shift, (SIZE_PX, SIZE_PX), borderMode=cv2.BORDER_REPLICATE)
        landmarks = Landmarks(key.landmarks.points_px + SHIFT_PX, 1.0)
        return replace(key, source=np.asarray(picture, np.uint8), landmarks=landmarks)

    snarl = RECORDS[Expression.SNARL]
    there = replace(snarl, peak=moved(snarl.peak), points_px=snarl.points_px + SHIFT_PX.astype(np.float32))
    patches = examination_features({**RECORDS, Expression.SNARL: there}).patches
    assert np.abs(patches.astype(int) - features.patches).max() <= 3
