"""Things laid over a face. The face is a plain one made of points: no model is needed."""

import numpy as np
import pytest
from numpy.typing import NDArray

from palsygrader.domain.examination import Picture
from palsygrader.domain.face import EYE, IRIS, Side
from palsygrader.training.face_frame import FaceFrame
from palsygrader.training.occluders import Occluder, OccluderKind, apply, covered, draw_occluder
from palsygrader.training.stencil import Shape, lay, mask_of

SIDE_PX = 352
CHIN = range(6, 11)
kinds = pytest.mark.parametrize("kind", list(OccluderKind))


def face() -> NDArray[np.float64]:
    """An even face, in eye distances from between the eyes, laid in the middle of the picture."""
    points = np.zeros((78, 2))
    angle = np.linspace(np.pi, 0, 17)
    points[:17] = np.stack([0.78 * np.cos(angle), 0.1 + 1.15 * np.sin(angle)], axis=1)
    points[17:22] = np.stack([np.linspace(-0.6, -0.12, 5), np.full(5, -0.22)], axis=1)
    points[22:27] = np.stack([np.linspace(0.12, 0.6, 5), np.full(5, -0.22)], axis=1)
    points[27:31] = np.stack([np.zeros(4), np.linspace(0.0, 0.36, 4)], axis=1)
    points[31:36] = np.stack([np.linspace(-0.15, 0.15, 5), np.full(5, 0.44)], axis=1)
    for side, sign in ((Side.RIGHT, -1), (Side.LEFT, 1)):
        across = np.array([-1, -0.4, 0.4, 1, 0.4, -0.4]) * 0.16
        points[list(EYE[side])] = np.stack([sign * 0.34 + across, np.array([0, -1, -1, 0, 1, 1]) * 0.05], axis=1)
        iris = np.array([(0, 0), (-1, 0), (0, -1), (1, 0), (0, 1)]) * 0.06
        points[list(IRIS[side])] = iris + np.array([sign * 0.34, 0])
    turn = np.linspace(np.pi, -np.pi, 12, endpoint=False)
    points[48:60] = np.stack([0.28 * np.cos(turn), 0.74 - 0.08 * np.sin(turn)], axis=1)
    turn = np.linspace(np.pi, -np.pi, 8, endpoint=False)
    points[60:68] = np.stack([0.22 * np.cos(turn), 0.74 - 0.02 * np.sin(turn)], axis=1)
    return points * 130 + (SIDE_PX / 2, 130)


@pytest.fixture
def skin() -> Picture:
    return np.full((SIDE_PX, SIDE_PX, 3), (205, 160, 138), np.uint8)


@kinds
def test_same_seed_gives_the_same_pixels(skin: Picture, kind: OccluderKind) -> None:
    first, second = (draw_occluder(np.random.default_rng(4), kind) for _ in range(2))
    assert first == second
    drawn = apply(skin, face(), first)
    assert np.array_equal(drawn, apply(skin, face(), second))
    assert drawn.shape == skin.shape
    assert not np.array_equal(drawn, skin)
    assert (skin == (205, 160, 138)).all()


@kinds
def test_seeds_differ(skin: Picture, kind: OccluderKind) -> None:
    first, second = (apply(skin, face(), Occluder(kind, seed)) for seed in (1, 2))
    assert not np.array_equal(first, second)


@kinds
def test_follows_the_face(skin: Picture, kind: OccluderKind) -> None:
    """On a face moved by whole pixels the picture is moved as well."""
    moved = apply(skin, face() + np.array([7, 4]), Occluder(kind, 3)).astype(int)
    still = apply(skin, face(), Occluder(kind, 3)).astype(int)
    assert np.abs(moved[40:320, 40:320] - still[36:316, 33:313]).mean() < 0.6


@kinds
def test_face_may_lie_partly_outside(skin: Picture, kind: OccluderKind) -> None:
    for shift in ((-200, -120), (220, 160), (0, 900), (-2000, 0)):
        assert apply(skin, face() + shift, Occluder(kind, 5)).shape == skin.shape


def test_eyes_are_seen_through_glasses() -> None:
    for seed in range(12):
        hidden = covered(face(), Occluder(OccluderKind.GLASSES, seed))
        assert not hidden[[*EYE[Side.RIGHT], *IRIS[Side.RIGHT], *IRIS[Side.LEFT]]].any()
        assert not hidden[48:68].any()


def test_glasses_sit_around_the_eyes(skin: Picture) -> None:
    for seed in range(12):
        changed = np.abs(apply(skin, face(), Occluder(OccluderKind.GLASSES, seed)).astype(int) - skin).max(axis=2) > 12
        rows = np.flatnonzero(changed.any(axis=1))
        frame = FaceFrame(face())
        assert frame.at((0, -0.5))[1] < rows[0]
        assert rows[-1] < frame.at((0, 0.55))[1]


def test_mask_hides_the_chin_at_most() -> None:
    hidden = [covered(face(), Occluder(OccluderKind.MASK, seed)) for seed in range(12)]
    assert any(each[list(CHIN)].all() for each in hidden)
    assert not any(each[17:48].any() or each[60:].any() for each in hidden)


def test_hand_hides_something_of_cheek_or_chin_but_no_eye() -> None:
    hidden = [covered(face(), Occluder(OccluderKind.HAND, seed)) for seed in range(12)]
    assert sum(each[:17].any() for each in hidden) >= 8
    assert not any(each[17:48].any() for each in hidden)


def test_hair_hides_brows_or_an_eye_but_no_mouth() -> None:
    hidden = [covered(face(), Occluder(OccluderKind.HAIR, seed)) for seed in range(12)]
    assert sum(each[17:48].any() for each in hidden) >= 4
    assert not any(each[48:68].any() for each in hidden)


def test_given_colour_of_hair_is_used(skin: Picture) -> None:
    drawn = apply(skin, face(), draw_occluder(np.random.default_rng(1), OccluderKind.HAIR, hair=(0.0, 200.0, 0.0)))
    assert (drawn[..., 1].astype(int) - drawn[..., 0] > 100).any()


def test_dark_pictures_get_dark_things(skin: Picture) -> None:
    things = Occluder(OccluderKind.TAPE, 2)
    bright, dark = (apply(picture, face(), things).astype(int) for picture in (skin, skin // 3))
    assert dark.max() < bright.max()


def test_masks_are_antialiased_and_placed_to_a_part_of_a_pixel(skin: Picture) -> None:
    square = np.array([(10.25, 10.0), (20.25, 10.0), (20.25, 15.0), (10.25, 15.0)])
    mask = mask_of(Shape((square,), (0.0, 0.0, 0.0)), 100, 100)
    assert mask is not None
    assert mask.share.sum() == pytest.approx(50, rel=0.15)
    columns = np.arange(mask.share.shape[1]) + mask.left
    assert (mask.share.sum(axis=0) * columns).sum() / mask.share.sum() == pytest.approx(15.25, abs=0.1)
    assert mask_of(Shape((square + 500,), (0.0, 0.0, 0.0)), 100, 100) is None
    lay(skin, Shape((square,), (10.0, 20.0, 30.0)), lambda _: 1.0)
    assert skin[12, 15].tolist() == [10, 20, 30]
