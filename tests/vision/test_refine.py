"""Refinement: drawn brows and eyes are found where they are drawn, on their own side."""

import cv2
import numpy as np
import pytest
from numpy.typing import NDArray

from palsygrader.domain.face import BROW, EYE, LOWER_LID, UPPER_LID, Side
from palsygrader.vision.refine import refine

SKIN, HAIR, SCLERA = (205, 160, 135), (70, 50, 40), (225, 222, 220)
Points = NDArray[np.float64]


def drawn(face: Points, brows_up: dict[Side, float], open_share: dict[Side, float]) -> NDArray[np.uint8]:
    """Return a face of two brows and two eyes; brows up in percent of the eye distance."""
    picture = np.empty((512, 512, 3), np.uint8)
    picture[:] = SKIN
    for side in Side:
        brow = 2.0 * face[list(BROW[side])] - (0.0, 1.8 * brows_up[side])
        cv2.polylines(picture, [np.rint(brow).astype(np.int32)], isClosed=False, color=HAIR, thickness=9)
        eye = 2.0 * face[list(EYE[side])]
        bottom = eye[:, 1].max()
        eye[:, 1] = bottom - (bottom - eye[:, 1]) * open_share[side]
        if open_share[side] > 0.0:
            cv2.fillPoly(picture, [np.rint(eye).astype(np.int32)], SCLERA)
    return picture


def aperture(points: Points, side: Side) -> float:
    return float(points[list(LOWER_LID[side]), 1].mean() - points[list(UPPER_LID[side]), 1].mean())


@pytest.mark.parametrize("weak", list(Side))
def test_a_one_sided_brow_raise_is_seen(face: Points, weak: Side) -> None:
    is_open = dict.fromkeys(Side, 1.0)
    rest = refine(drawn(face, dict.fromkeys(Side, 0.0), is_open), 2.0 * face)
    peak = refine(drawn(face, {weak: 0.0, weak.other: 8.0}, is_open), 2.0 * face)
    up = {side: (rest - peak)[list(BROW[side]), 1].mean() / 1.8 for side in Side}
    assert up[weak] == pytest.approx(0.0, abs=0.3)
    assert up[weak.other] == pytest.approx(8.0, abs=0.6)


@pytest.mark.parametrize("weak", list(Side))
def test_an_eye_left_open_is_seen(face: Points, weak: Side) -> None:
    level = dict.fromkeys(Side, 0.0)
    rest = refine(drawn(face, level, dict.fromkeys(Side, 1.0)), 2.0 * face)
    peak = refine(drawn(face, level, {weak: 1.0, weak.other: 0.0}), 2.0 * face)
    assert aperture(peak, weak) == pytest.approx(aperture(rest, weak), rel=0.05)
    assert aperture(rest, weak.other) > 5.0
    assert aperture(peak, weak.other) == 0.0


def test_a_face_without_brows_keeps_the_predicted_ones(face: Points) -> None:
    plain = np.full((512, 512, 3), 180, np.uint8)
    found = refine(plain, 2.0 * face)
    brows = [index for side in Side for index in BROW[side]]
    np.testing.assert_allclose(found[brows], 2.0 * face[brows], atol=1e-6)


def test_only_brows_and_upper_lids_move(face: Points) -> None:
    picture = drawn(face, dict.fromkeys(Side, 3.0), dict.fromkeys(Side, 0.5))
    may_move = {index for side in Side for index in (*BROW[side], *UPPER_LID[side])}
    others = [index for index in range(68) if index not in may_move]
    np.testing.assert_allclose(refine(picture, 2.0 * face)[others], 2.0 * face[others], atol=1e-6)
