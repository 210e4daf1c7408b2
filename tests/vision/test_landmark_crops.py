"""Crops: the points in them lie where the picture's content lies, mirrored, turned, enlarged or much reduced."""

import cv2
import numpy as np
import pytest
from numpy.typing import NDArray

from palsygrader.domain.face import EYE, POINT_COUNT, Side
from palsygrader.domain.landmarks import POINT_MIRROR_INDEX
from palsygrader.vision.landmark_crops import (
    EYE_REGION,
    FACE,
    MOUTH,
    NOSE,
    REGIONS,
    Frame,
    Region,
    apply,
    apply_inverse,
    crop_transform,
    cut,
    region_frame,
)

Points = NDArray[np.float64]
FRAME = Frame(x_px=310.0, y_px=240.0, eye_distance_px=100.0, roll_rad=0.2)


@pytest.mark.parametrize("region", REGIONS.values(), ids=REGIONS)
def test_the_frames_centre_is_the_crops_and_lengths_scale(region: Region) -> None:
    to_crop = crop_transform(FRAME, region, mirrored=False)
    centre, aside = apply(to_crop, np.array([(310.0, 240.0), (410.0, 240.0)]))
    np.testing.assert_allclose(centre, ((region.width_px - 1) / 2, (region.height_px - 1) / 2))
    assert np.hypot(*(aside - centre)) == pytest.approx(region.pixels_per_eye_distance)


def test_back_and_forth_is_where_it_was() -> None:
    points = np.array([(3.0, 4.0), (300.5, 200.25)])
    for mirrored in (False, True):
        to_crop = crop_transform(FRAME, EYE_REGION, mirrored=mirrored)
        np.testing.assert_allclose(apply_inverse(to_crop, apply(to_crop, points)), points)


def test_the_right_eye_mirrored_looks_like_the_left_one(face: Points) -> None:
    width_px = 256
    mirrored_face = face.copy()
    mirrored_face[:, 0] = width_px - 1 - face[:, 0]
    mirrored_face = mirrored_face[POINT_MIRROR_INDEX[:68]]
    of_left = crop_transform(region_frame(mirrored_face, EYE_REGION, Side.LEFT), EYE_REGION, mirrored=False)
    of_right = crop_transform(region_frame(face, EYE_REGION, Side.RIGHT), EYE_REGION, mirrored=True)
    np.testing.assert_allclose(
        apply(of_left, mirrored_face[list(EYE[Side.LEFT])]),
        apply(of_right, face[POINT_MIRROR_INDEX[list(EYE[Side.LEFT])]]),
        atol=1e-9,
    )


@pytest.mark.parametrize("eye_distance_px", [40.0, 133.0, 700.0])
@pytest.mark.parametrize("mirrored", [False, True])
def test_content_lies_where_the_points_say(eye_distance_px: float, mirrored: bool) -> None:
    size = 1600
    rows, columns = np.mgrid[:size, :size]
    spot = 800.0 + eye_distance_px * np.array([0.12, -0.1])
    radius = 0.02 * eye_distance_px + 1.0
    light = 255.0 * np.exp(-(((columns - spot[0]) ** 2 + (rows - spot[1]) ** 2) / (2 * radius**2)))
    picture = np.repeat(light.astype(np.uint8)[..., None], 3, axis=2)
    frame = Frame(800.0, 800.0, eye_distance_px, 0.15)
    to_crop = crop_transform(frame, MOUTH, mirrored=mirrored)
    crop = cut(picture, to_crop, MOUTH)[..., 0].astype(np.float64)
    expected = apply(to_crop, spot[None])[0]
    crop[crop < 40] = 0
    y, x = np.mgrid[: MOUTH.height_px, : MOUTH.width_px]
    found = np.array([(crop * x).sum(), (crop * y).sum()]) / crop.sum()
    np.testing.assert_allclose(found, expected, atol=0.15)


def test_a_crop_beyond_the_picture_does_no_harm() -> None:
    picture = np.full((40, 30, 3), 77, np.uint8)
    for place in ((-500.0, -500.0), (15.0, 20.0), (900.0, 10.0)):
        for size in (3.0, 900.0):
            crop = cut(picture, crop_transform(Frame(*place, size, 0.0), FACE, mirrored=False), FACE)
            assert crop.shape == (FACE.height_px, FACE.width_px, 3)


def test_every_point_has_a_network_and_a_fellow() -> None:
    placed = {*EYE_REGION.points, *POINT_MIRROR_INDEX[list(EYE_REGION.points)].tolist(), *NOSE.points, *MOUTH.points}
    assert placed == set(range(17, POINT_COUNT))
    assert set(FACE.points) == set(range(POINT_COUNT))
    np.testing.assert_array_equal(POINT_MIRROR_INDEX[POINT_MIRROR_INDEX], np.arange(POINT_COUNT))


def test_cutting_is_the_only_resize_and_keeps_grey(face: Points) -> None:
    grey = np.full((256, 256, 3), 93, np.uint8)
    crop = cut(grey, crop_transform(region_frame(face, NOSE, Side.LEFT), NOSE, mirrored=False), NOSE)
    assert cv2.minMaxLoc(crop[..., 0])[:2] == (93.0, 93.0)
