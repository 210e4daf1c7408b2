from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from palsygrader.domain.expressions import Expression
from palsygrader.domain.face import Side
from palsygrader.gui import theme
from palsygrader.gui.curves import MovementCurve, _taken
from tests.gui.review_examples import FRAME_COUNT, record


@pytest.fixture
def curve(qtbot: QtBot) -> MovementCurve:
    widget = MovementCurve()
    qtbot.addWidget(widget)
    widget.resize(640, 136)
    widget.show_record(record(Expression.OPEN_SMILE))
    widget.show()
    return widget


def test_cursor_begins_at_the_peak(curve: MovementCurve) -> None:
    assert curve.index == 30
    assert "at 3.0 s: patient's right 14 %, left 5.3 %" in curve.accessibleName()


def test_the_legend_tells_which_single_frame_its_numbers_are_of(curve: MovementCurve) -> None:
    smile = record(Expression.OPEN_SMILE)
    assert curve._moment_words(smile) == "Peak frame, 3.0 s:"
    QTest.keyClick(curve, Qt.Key.Key_Left)
    assert curve._moment_words(smile) == "At 2.9 s:"


@pytest.mark.parametrize(
    ("key", "index"),
    [
        (Qt.Key.Key_Left, 29),
        (Qt.Key.Key_Right, 31),
        (Qt.Key.Key_PageUp, 20),
        (Qt.Key.Key_PageDown, 40),
        (Qt.Key.Key_Home, 0),
        (Qt.Key.Key_End, FRAME_COUNT - 1),
    ],
)
def test_keys_move_the_cursor(qtbot: QtBot, curve: MovementCurve, key: Qt.Key, index: int) -> None:
    with qtbot.waitSignal(curve.time_chosen) as heard:
        QTest.keyClick(curve, key)

    assert curve.index == index
    assert heard.args == [index * 100.0]


def test_p_goes_back_to_the_peak(curve: MovementCurve) -> None:
    QTest.keyClick(curve, Qt.Key.Key_Home)
    QTest.keyClick(curve, Qt.Key.Key_P)

    assert curve.index == 30


def test_the_cursor_follows_the_pointer_and_stays_inside(curve: MovementCurve) -> None:
    QTest.mouseClick(curve, Qt.MouseButton.LeftButton, pos=QPoint(5, 60))
    assert curve.index == 0
    QTest.mouseClick(curve, Qt.MouseButton.LeftButton, pos=QPoint(638, 60))
    assert curve.index == FRAME_COUNT - 1


def test_a_photograph_has_no_curve(qtbot: QtBot, curve: MovementCurve) -> None:
    curve.show_record(record(Expression.OPEN_SMILE, photograph=True))

    with qtbot.assertNotEmitted(curve.time_chosen):
        QTest.keyClick(curve, Qt.Key.Key_Right)
    assert not curve.has_curve
    assert not curve.grab().isNull()


def test_without_a_record_it_says_so(curve: MovementCurve) -> None:
    curve.show_record(None)

    assert curve.accessibleName() == "No movement recorded"
    assert not curve.grab().isNull()


def test_the_legend_names_the_patients_right_first(curve: MovementCurve) -> None:
    image = curve.grab().toImage()
    colours = theme.palette()
    first = {
        side: next(x for x in range(20, image.width()) if image.pixelColor(x, 14) == colour)
        for side, colour in ((Side.RIGHT, colours.patient_right), (Side.LEFT, colours.patient_left))
    }
    assert first[Side.RIGHT] < first[Side.LEFT]


def test_where_rest_and_peak_were_taken_is_marked(curve: MovementCurve) -> None:
    smile = record(Expression.OPEN_SMILE)
    assert _taken(smile) == [(0.0, "rest"), (3000.0, "peak")]
    assert _taken(record(Expression.REST)) == [(3000.0, "rest")]
    elsewhere = replace(smile, rest=replace(smile.rest, time_ms=-500.0))
    assert _taken(elsewhere) == [(3000.0, "peak")]


@pytest.mark.parametrize("name", ["light", "dark"])
def test_the_seconds_are_written_below_the_curve(
    qapp: QApplication, curve: MovementCurve, name: theme.ThemeName
) -> None:
    theme.apply(qapp, name)
    smile, image = record(Expression.OPEN_SMILE), curve.grab().toImage()

    def written(second: float) -> bool:
        """Whether something is written below the axis within 8 px of a moment."""
        x, y = round(curve._x(smile, second * 1000)), round(curve._plot().bottom()) + 18
        ground = image.pixelColor(image.width() - 10, y)
        near = (image.pixelColor(x + dx, y + dy) for dx in range(-8, 9) for dy in range(4, 16))
        return any(abs(colour.lightness() - ground.lightness()) > 60 for colour in near)

    assert [written(second) for second in (1, 2, 3, 4, 5)] == [True] * 5
    assert not written(1.5)
    assert curve._plot().height() >= 40
