"""Regions of the face lie where their landmarks are, on the half that is asked for."""

import numpy as np
import pytest

from palsygrader.domain.expressions import Expression
from palsygrader.domain.face import EYE, OUTER_CANTHUS, Region, Side
from palsygrader.domain.landmarks import MIRROR_INDEX
from palsygrader.vision.face_regions import region_middle_px, region_strength
from tests.gui.review_examples import face_points

FACE_PX = face_points(Expression.REST, 0.0, 0.0)


@pytest.mark.parametrize("side", Side)
def test_the_eyes_region_lies_on_the_eye(side: Side) -> None:
    middle = region_middle_px(FACE_PX, Region.EYE, side)
    assert middle == pytest.approx(FACE_PX[list(EYE[side])].mean(axis=0), abs=0.5)


@pytest.mark.parametrize("region", Region)
def test_a_mirrored_face_has_mirrored_regions(region: Region) -> None:
    mirrored = (FACE_PX * (-1, 1) + (640, 0))[MIRROR_INDEX]
    for side in Side:
        x, y = region_middle_px(FACE_PX, region, side)
        assert region_middle_px(mirrored, region, side.other) == pytest.approx((640 - x, y), abs=0.01)


def test_a_turned_face_has_its_regions_turned() -> None:
    turn = np.array([[0.9, -0.4], [0.4, 0.9]])
    for region in Region:
        middle = region_middle_px(FACE_PX, region, Side.LEFT)
        assert region_middle_px(FACE_PX @ turn.T + 7, region, Side.LEFT) == pytest.approx(turn @ middle + 7, abs=0.01)


def test_the_colour_is_strongest_in_its_region_and_fades_out() -> None:
    middle = region_middle_px(FACE_PX, Region.MOUTH, Side.RIGHT)
    columns, rows = np.arange(0.0, 640.0), np.arange(0.0, 480.0)
    strength = region_strength(FACE_PX, {(Region.MOUTH, Side.RIGHT): 0.5}, columns, rows)
    down, across = np.unravel_index(int(strength.argmax()), strength.shape)
    assert (across, down) == pytest.approx(tuple(middle), abs=1.0)
    assert strength.max() == pytest.approx(0.5, abs=0.01)
    x, y = FACE_PX[OUTER_CANTHUS[Side.LEFT]].astype(int)
    assert strength[y, x] < 0.01
