"""The live picture is mirrored on screen only, and its side tags say where the patient's sides are."""

import numpy as np
import pytest
from PySide6.QtGui import QColor
from pytestqt.qtbot import QtBot

from palsygrader.domain.examination import Picture
from palsygrader.gui.viewfinder import Countdown, Viewfinder

WIDTH, HEIGHT = 640, 360


@pytest.fixture
def viewfinder(qtbot: QtBot) -> Viewfinder:
    made = Viewfinder()
    qtbot.addWidget(made)
    made.resize(WIDTH, HEIGHT)
    made.show()
    return made


def two_halves() -> Picture:
    """Return a picture that is red at the image's left, where the patient's right is, and blue at its right."""
    picture = np.zeros((HEIGHT, WIDTH, 3), dtype=np.uint8)
    picture[:, : WIDTH // 2] = (200, 0, 0)
    picture[:, WIDTH // 2 :] = (0, 0, 200)
    return picture


def colour_at(viewfinder: Viewfinder, x_px: int, y_px: int = HEIGHT // 2) -> QColor:
    return QColor(viewfinder.grab().toImage().pixel(x_px, y_px))


def test_mirrored_the_patients_right_is_at_the_right(viewfinder: Viewfinder) -> None:
    viewfinder.set_frame(two_halves(), 1, good=True)
    assert colour_at(viewfinder, 40).blue() > 150
    viewfinder.set_mirrored(False)
    assert colour_at(viewfinder, 40).red() > 150


def test_the_guide_is_green_only_while_the_face_is_well_placed(viewfinder: Viewfinder) -> None:
    seen = []
    for good in (True, False, True):
        viewfinder.set_frame(two_halves(), 1, good=good)
        seen.append(viewfinder.grab().toImage())
    assert seen[0] == seen[2] != seen[1]


def test_the_sides_are_told_where_they_are_also_after_turning(viewfinder: Viewfinder) -> None:
    viewfinder.set_frame(np.zeros((HEIGHT, WIDTH, 3), dtype=np.uint8), 1, good=True)
    mirrored = viewfinder.grab().toImage()
    viewfinder.set_mirrored(False)
    assert viewfinder.grab().toImage() != mirrored
    viewfinder.set_mirrored(True)
    assert viewfinder.grab().toImage() == mirrored


def test_the_frame_itself_stays_unmirrored(viewfinder: Viewfinder) -> None:
    picture = two_halves()
    picture.flags.writeable = False
    viewfinder.set_frame(picture, 1, good=True)
    viewfinder.grab()
    assert (picture == two_halves()).all()


def test_the_moment_of_the_painted_frame_is_told(viewfinder: Viewfinder, qtbot: QtBot) -> None:
    with qtbot.waitSignal(viewfinder.painted) as told:
        viewfinder.set_frame(two_halves(), 4711, good=True)
    assert told.args == [4711]


def test_a_message_covers_the_picture(viewfinder: Viewfinder) -> None:
    viewfinder.set_frame(two_halves(), 1, good=True)
    viewfinder.set_message("The camera is switched off.")
    assert colour_at(viewfinder, 40).blue() < 60


def test_the_ring_light_is_white_and_leaves_the_picture(viewfinder: Viewfinder) -> None:
    viewfinder.set_frame(two_halves(), 1, good=True)
    viewfinder.set_ring_light(True)
    assert colour_at(viewfinder, 4) == QColor("white")
    assert colour_at(viewfinder, WIDTH // 2 + 60, HEIGHT // 2).lightness() < 200


def test_the_ghost_shines_through_when_it_is_asked_for(viewfinder: Viewfinder) -> None:
    viewfinder.set_frame(np.zeros((HEIGHT, WIDTH, 3), dtype=np.uint8), 1, good=True)
    viewfinder.set_ghost(np.full((HEIGHT, WIDTH, 3), 255, dtype=np.uint8))
    assert colour_at(viewfinder, 100).lightness() == 0
    viewfinder.show_ghost(True)
    assert 40 < colour_at(viewfinder, 100).lightness() < 200


def test_the_countdown_is_drawn_and_goes(viewfinder: Viewfinder) -> None:
    viewfinder.set_frame(two_halves(), 1, good=True)
    plain = viewfinder.grab().toImage()
    viewfinder.set_countdown(Countdown("3", 1.0))
    assert viewfinder.grab().toImage() != plain
    viewfinder.set_countdown(None)
    assert viewfinder.grab().toImage() == plain
