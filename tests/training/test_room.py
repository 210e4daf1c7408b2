"""Rooms behind digital patients."""

import numpy as np
import pytest

from palsygrader.training.furnishings import Furnishing, shapes_of
from palsygrader.training.population import draw_sitting
from palsygrader.training.room import paint_gradient, paint_room
from palsygrader.training.stencil import lay
from palsygrader.training.wall import Wall

GREY = (128.0, 128.0, 128.0)


@pytest.mark.parametrize("furnishing", Furnishing)
def test_every_furnishing_is_seen_on_the_wall(furnishing: Furnishing) -> None:
    wall = Wall((159.5, 89.5), 120.0, 1.0)
    changed = []
    for seed in range(6):
        picture = paint_gradient((GREY, GREY), 320, 180)
        for shape in shapes_of(furnishing, wall, np.random.default_rng(seed)):
            lay(picture, shape, lambda _mask: 1.0)
        changed.append((picture != 128).any(axis=2).mean())
    assert max(changed) > 0.004
    assert min(changed) < 1.0 or furnishing is Furnishing.CORNER


def test_same_seed_is_the_same_room_and_others_differ() -> None:
    rooms = [draw_sitting(seed).room for seed in range(40)]
    assert draw_sitting(3).room == rooms[3]
    first, again = (paint_room(rooms[3], 320, 180, 100.0) for _ in range(2))
    assert first.shape == (180, 320, 3)
    assert np.array_equal(first, again)
    assert not np.array_equal(first, paint_room(rooms[4], 320, 180, 100.0))
    seen = {furnishing for room in rooms for furnishing in room.furnishings}
    assert seen == set(Furnishing)
    assert any(not room.furnishings for room in rooms)


def test_rooms_are_out_of_focus() -> None:
    for seed in range(12):
        picture = paint_room(draw_sitting(seed).room, 640, 360, 100.0).astype(float)
        assert np.abs(np.diff(picture, axis=1)).max() < 90
        assert np.abs(np.diff(picture, axis=0)).max() < 90


def test_a_gradient_runs_from_foot_to_top() -> None:
    picture = paint_gradient(((10.0, 20.0, 30.0), (200.0, 210.0, 220.0)), 4, 9)
    assert picture.shape == (9, 4, 3)
    assert picture[-1, 0].tolist() == [10, 20, 30]
    assert picture[0, 3].tolist() == [200, 210, 220]
