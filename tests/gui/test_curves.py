import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from palsygrader.domain.expressions import Expression
from palsygrader.domain.face import Side
from palsygrader.gui import theme
from palsygrader.gui.curves import MovementCurve
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
    assert curve._moment_words(smile) == "Peak frame:"
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
