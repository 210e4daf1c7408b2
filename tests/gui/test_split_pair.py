from dataclasses import replace

import numpy as np
import pytest
from numpy.typing import NDArray
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QToolButton
from pytestqt.qtbot import QtBot

from palsygrader.domain.examination import Examination
from palsygrader.domain.expressions import Expression
from palsygrader.domain.face import INNER_CANTHUS, OUTER_CANTHUS
from palsygrader.gui.compare_panel import ComparePanel
from palsygrader.gui.picture_pair import Pane
from palsygrader.gui.split_pair import LARGE_STEP_SHARE, STEP_SHARE, SplitPair
from palsygrader.vision.alignment import laid_over, to_face_units
from palsygrader.wording import say
from tests.gui.review_examples import visit

CANTHI = [*OUTER_CANTHUS.values(), *INNER_CANTHUS.values()]


def turned(points: NDArray[np.float64]) -> NDArray[np.float64]:
    """Return the points of another camera: turned, larger, elsewhere."""
    angle = np.deg2rad(8)
    turn = np.array([[np.cos(angle), -np.sin(angle)], [np.sin(angle), np.cos(angle)]])
    moved: NDArray[np.float64] = 1.4 * points @ turn.T + (35, -60)
    return moved


def panes(examination: Examination | None = None, expression: Expression = Expression.OPEN_SMILE) -> tuple[Pane, Pane]:
    """Return a red and a blue picture of a face, the first one taken by another camera."""
    record = (examination or visit()).records[expression]
    shape = record.peak.picture.shape
    red, blue = np.zeros(shape, np.uint8), np.zeros(shape, np.uint8)
    red[..., 0], blue[..., 2] = 255, 255
    peak, rest = record.peak.landmarks.points_px, record.rest.landmarks.points_px
    return Pane(red, turned(peak), "then", turned(rest)), Pane(blue, peak, "now", rest)


@pytest.fixture
def pair(qtbot: QtBot) -> SplitPair:
    widget = SplitPair()
    qtbot.addWidget(widget)
    widget.resize(600, 424)
    widget.show()
    widget.show_pair(*panes(), Expression.OPEN_SMILE)
    widget.set_split(split=True)
    return widget


def shown_split(pair: SplitPair) -> bool:
    return pair.split


def colour(pair: SplitPair, share: float) -> QColor:
    area = pair._areas()[0]
    at = QPointF(area.left() + share * area.width(), area.center().y())
    return pair.grab().toImage().pixelColor(at.toPoint())


def test_a_face_is_laid_over_itself_whatever_the_camera() -> None:
    record = visit().records[Expression.OPEN_SMILE]
    rest, peak = record.rest.landmarks.points_px, record.peak.landmarks.points_px
    matrix = laid_over(turned(peak), turned(rest), Expression.OPEN_SMILE, rest)
    own = laid_over(peak, rest, Expression.OPEN_SMILE, rest)

    def place(matrix: NDArray[np.float64], points: NDArray[np.float64]) -> NDArray[np.float64]:
        placed: NDArray[np.float64] = np.column_stack([points, np.ones(len(points))]) @ matrix.T
        return placed

    np.testing.assert_allclose(place(matrix, turned(peak)), place(own, peak), atol=1e-6)
    at_rest = laid_over(rest, rest, Expression.REST, rest)
    np.testing.assert_allclose(place(at_rest, rest), to_face_units(rest), atol=1e-6)


def test_eyes_of_both_visits_lie_on_each_other(pair: SplitPair) -> None:
    before, after = pair._panes or ()
    area = pair._areas()[0]
    for index in CANTHI:
        one, other = (pair._to_screen(area, pane).map(QPointF(*pane.points_px[index])) for pane in (before, after))
        assert (one - other).manhattanLength() < 1


def test_the_line_parts_the_pictures_and_keys_move_it(pair: SplitPair) -> None:
    assert colour(pair, 0.35).red() > 200
    assert colour(pair, 0.65).blue() > 200
    QTest.keyClick(pair, Qt.Key.Key_Right)
    assert pair.line_share == pytest.approx(0.5 + STEP_SHARE)
    QTest.keyClick(pair, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClick(pair, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    assert pair.line_share == pytest.approx(0.5 + STEP_SHARE + 2 * LARGE_STEP_SHARE)
    assert colour(pair, 0.65).red() > 200
    assert pair.accessibleDescription() == say("views.split.line", percent=72)
    QTest.keyClick(pair, Qt.Key.Key_Home)
    assert colour(pair, 0.35).blue() > 200
    QTest.keyClick(pair, Qt.Key.Key_Left)
    assert pair.line_share == 0
    QTest.keyClick(pair, Qt.Key.Key_End)
    assert pair.line_share == 1


def test_the_line_is_dragged(pair: SplitPair) -> None:
    area = pair._areas()[0]
    start, end = (QPoint(round(area.left() + share * area.width()), 200) for share in (0.5, 0.2))
    QTest.mousePress(pair, Qt.MouseButton.LeftButton, pos=start)
    QTest.mouseMove(pair, end)
    QTest.mouseRelease(pair, Qt.MouseButton.LeftButton, pos=end)
    assert pair.line_share == pytest.approx(0.2, abs=0.01)


def test_the_middle_of_the_line_stays_where_the_picture_is_zoomed_and_moved(pair: SplitPair) -> None:
    pair.zoom_by(2)
    line = pair.line_share
    QTest.mousePress(pair, Qt.MouseButton.LeftButton, pos=QPoint(100, 200))
    QTest.mouseMove(pair, QPoint(140, 200))
    QTest.mouseRelease(pair, Qt.MouseButton.LeftButton, pos=QPoint(140, 200))
    assert pair.line_share == line
    assert pair._shift.x() > 0


def test_escape_puts_the_pictures_beside_each_other_and_a_single_one_is_never_parted(pair: SplitPair) -> None:
    told: list[bool] = []
    pair.split_changed.connect(told.append)
    still = replace(panes()[1], rest_px=None)
    pair.show_one(still, Expression.REST)
    assert shown_split(pair) is False
    pair.show_pair(*panes(), Expression.OPEN_SMILE)
    assert pair.split
    QTest.keyClick(pair, Qt.Key.Key_Escape)
    assert (pair.split, told) == (False, [False])
    assert len({area.left() for area in pair._areas()}) == 2


@pytest.mark.parametrize("split", [False, True])
def test_a_mirrored_picture_is_flipped_with_its_points_and_says_so(pair: SplitPair, *, split: bool) -> None:
    pair.set_split(split=split)
    area, pane = pair._areas()[1], (pair._panes or ())[1]
    nose, outer = pane.points_px[30], pane.points_px[OUTER_CANTHUS[next(iter(OUTER_CANTHUS))]]
    before = [pair._to_screen(area, pane).map(QPointF(*point)) for point in (nose, outer)]
    plain = pair.accessibleName()
    pair.set_mirrored(mirrored=True)
    after = [pair._to_screen(area, pane).map(QPointF(*point)) for point in (nose, outer)]
    for one, other in zip(before, after, strict=True):
        assert one.x() - area.center().x() == pytest.approx(area.center().x() - other.x(), abs=1e-6)
        assert one.y() == pytest.approx(other.y())
    assert say("views.mirrored") in pair.accessibleName()
    pair.set_mirrored(mirrored=False)
    assert pair.accessibleName() == plain


def test_mirrored_tags_change_places(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    painted: list[tuple[str, int]] = []
    monkeypatch.setattr(
        "palsygrader.gui.picture_pair.paint_tag", lambda _painter, _at, text, anchor: painted.append((text, anchor))
    )
    pair = SplitPair()
    qtbot.addWidget(pair)
    pair.resize(600, 424)
    pair.show_pair(*panes(), Expression.OPEN_SMILE)
    pair.grab()
    assert set(painted) == {("R", -1), ("L", 1)}
    painted.clear()
    pair.set_mirrored(mirrored=True)
    pair.grab()
    assert set(painted) == {("L", -1), ("R", 1), ("mirror", -1)}


def test_the_comparison_switches_by_button_and_keeps_the_way_between_expressions(qtbot: QtBot) -> None:
    panel = ComparePanel()
    qtbot.addWidget(panel)
    panel.resize(1160, 400)
    panel.show()
    panel.show_examination(visit(), [visit(days_ago=30)])
    panel.show_expression(Expression.OPEN_SMILE)
    pair = panel.findChild(SplitPair)
    assert isinstance(pair, SplitPair)
    toggle = next(each for each in panel.findChildren(QPushButton) if each.isCheckable())
    QTest.mouseClick(toggle, Qt.MouseButton.LeftButton)
    assert pair.split
    qtbot.waitUntil(pair.hasFocus)
    panel.show_expression(Expression.PUCKER)
    assert pair.split
    QTest.keyClick(pair, Qt.Key.Key_Escape)
    assert not toggle.isChecked()
    assert not panel.findChildren(QToolButton)
