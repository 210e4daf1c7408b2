import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QImage, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from palsygrader.domain.expressions import Expression
from palsygrader.domain.face import Region, Side
from palsygrader.domain.grade import RegionLoss
from palsygrader.gui.picture_pair import ZOOM_MAX, Layer, Pane, PicturePair
from tests.gui.review_examples import record


@pytest.fixture
def pair(qtbot: QtBot) -> PicturePair:
    widget = PicturePair()
    qtbot.addWidget(widget)
    widget.resize(640, 340)
    smile = record(Expression.OPEN_SMILE)
    panes = [Pane(f.picture, f.landmarks.points_px, t) for f, t in ((smile.rest, "Rest"), (smile.peak, "Peak"))]
    widget.show_pair(panes[0], panes[1], Expression.OPEN_SMILE)
    widget.show()
    return widget


def image(widget: PicturePair) -> QImage:
    return widget.grab().toImage()


def differing_halves(one: QImage, other: QImage) -> tuple[bool, bool]:
    middle = one.width() // 2
    left = one.copy(0, 0, middle - 8, one.height()) != other.copy(0, 0, middle - 8, one.height())
    right = one.copy(middle + 8, 0, middle - 8, one.height()) != other.copy(middle + 8, 0, middle - 8, one.height())
    return left, right


@pytest.mark.parametrize(
    ("layer", "halves"),
    [
        (Layer.LANDMARKS, (True, True)),
        (Layer.ARROWS, (False, True)),
        (Layer.HEAT, (False, True)),
        (Layer.LOSS, (False, True)),
    ],
)
def test_layers_lie_on_their_pictures(pair: PicturePair, layer: Layer, halves: tuple[bool, bool]) -> None:
    pair.show_losses([RegionLoss(Expression.OPEN_SMILE, Region.MOUTH, Side.LEFT, 20.0)])
    plain = image(pair)
    pair.set_layers(frozenset({layer}))

    assert differing_halves(plain, image(pair)) == halves


def test_no_loss_colours_nothing(pair: PicturePair) -> None:
    plain = image(pair)
    pair.set_layers(frozenset({Layer.LOSS}))
    assert image(pair) == plain


def test_a_face_at_rest_is_shown_once(pair: PicturePair) -> None:
    still = record(Expression.REST).rest
    pair.show_one(Pane(still.picture, still.landmarks.points_px, "At rest"), Expression.REST)
    for layer in Layer:
        pair.set_layers(frozenset({layer}))
        assert not image(pair).isNull()
    assert pair.accessibleName() == "Pictures: At rest"


def test_the_titles_leave_the_pictures_free(pair: PicturePair) -> None:
    plain = image(pair)
    smile = record(Expression.OPEN_SMILE)
    panes = [Pane(f.picture, f.landmarks.points_px, "") for f in (smile.rest, smile.peak)]
    pair.show_pair(panes[0], panes[1], Expression.OPEN_SMILE)
    assert plain != image(pair)
    assert plain.copy(0, 24, 640, 316) == image(pair).copy(0, 24, 640, 316)


def test_side_tags_stay_pinned_while_zooming(pair: PicturePair) -> None:
    corner = image(pair).copy(10, 34, 28, 26)
    for _ in range(3):
        QTest.keyClick(pair, Qt.Key.Key_Plus)
    white = [QColor(image(pair).pixel(x, y)).lightness() > 240 for x in range(12, 36) for y in range(36, 58)]

    assert any(white)
    assert any(QColor(corner.pixel(x, y)).lightness() > 240 for x in range(24) for y in range(22))


def test_zoom_by_wheel_and_keys_stays_in_bounds(pair: PicturePair) -> None:
    wheel = QWheelEvent(
        QPointF(100, 100),
        pair.mapToGlobal(QPointF(100, 100)),
        QPoint(),
        QPoint(0, 120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(pair, wheel)
    assert pair.zoom == pytest.approx(1.25)
    for _ in range(20):
        QTest.keyClick(pair, Qt.Key.Key_Plus)
    assert pair.zoom == ZOOM_MAX
    QTest.keyClick(pair, Qt.Key.Key_0)
    assert pair.zoom == 1.0


def test_dragging_moves_both_pictures(pair: PicturePair) -> None:
    pair.zoom_by(2.0)
    before = image(pair)
    QTest.mousePress(pair, Qt.MouseButton.LeftButton, pos=QPoint(100, 150))
    QTest.mouseMove(pair, QPoint(130, 170))
    QTest.mouseRelease(pair, Qt.MouseButton.LeftButton, pos=QPoint(130, 170))

    assert differing_halves(before, image(pair)) == (True, True)


def test_nothing_to_show_is_said(pair: PicturePair) -> None:
    pair.show_nothing("Snarl: patient cannot")

    assert "Snarl: patient cannot" in pair.accessibleName()
