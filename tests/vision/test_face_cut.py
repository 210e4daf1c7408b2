import numpy as np
import pytest

from palsygrader.domain.landmarks import Landmarks
from palsygrader.vision.face_cut import cut_face, fit_face


@pytest.fixture
def landmarks() -> Landmarks:
    points = np.full((68, 2), (200.0, 150.0))
    points[36:42], points[42:48] = (150.0, 120.0), (250.0, 120.0)
    return Landmarks(points, 1.0)


def test_the_nose_lies_in_the_middle_and_the_size_follows_the_eyes(landmarks: Landmarks) -> None:
    picture = np.zeros((300, 400, 3), np.uint8)
    picture[140:160, 190:210] = 255
    cut = cut_face(picture, landmarks, 190, 95)
    rows, columns = np.nonzero(cut[..., 0] > 128)
    assert cut.shape == (95, 190, 3)
    assert (rows.mean(), columns.mean()) == pytest.approx((47, 95), abs=1.5)
    assert np.ptp(rows) == pytest.approx(10, abs=1.5)  # 95 pixels show 1.9 eye distances of 100


def test_a_kept_face_gives_the_thumbnail_that_the_picture_gives(landmarks: Landmarks) -> None:
    rows, columns = np.mgrid[0:300, 0:400]
    waves = (127 + 60 * np.sin(rows / 25) + 60 * np.cos(columns / 30)).astype(np.uint8)
    picture = np.dstack([waves] * 3)
    kept = cut_face(picture, landmarks, 256, 120)
    fitted = fit_face(kept, 62, 44)
    assert fitted is not None
    off = np.abs(fitted.astype(int) - cut_face(picture, landmarks, 62, 44))
    assert off.mean() < 4


@pytest.mark.parametrize("size", [(100, 121), (257, 120), (188, 60)])
def test_a_face_that_is_too_small_or_too_narrow_is_not_taken(size: tuple[int, int]) -> None:
    assert fit_face(np.zeros((120, 256, 3), np.uint8), *size) is None
