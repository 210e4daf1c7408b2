import pytest
from PySide6.QtCore import QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPixmap
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from palsygrader.domain.face import AffectedSide, Branch, Side
from palsygrader.domain.severity import Severity
from palsygrader.gui import face_drawing, theme
from palsygrader.gui.face_drawing import coloured_sides, drawing_transform, region_path
from palsygrader.gui.face_map import COMPACT_PX, FaceMap
from palsygrader.wording import severity as looks

GRADES = dict(zip(Branch, (Severity.IV, Severity.V, Severity.III, Severity.II), strict=True))


def face_map(qtbot: QtBot, side: AffectedSide = AffectedSide.LEFT) -> FaceMap:
    widget = FaceMap()
    qtbot.addWidget(widget)
    widget.resize(300, 400)
    widget.show_severities(GRADES, side)
    widget.show()
    return widget


def middle(widget: FaceMap, branch: Branch, side: Side) -> QPoint:
    return widget.region_middle(branch, side).toPoint()


def colours(widget: FaceMap) -> set[str]:
    image: QImage = widget.grab().toImage()
    return {
        QColor(image.pixel(x, y)).name().upper()
        for x in range(0, image.width(), 2)
        for y in range(0, image.height(), 2)
    }


@pytest.mark.parametrize("branch", Branch)
@pytest.mark.parametrize("side", Side)
def test_patient_right_lies_at_picture_left(branch: Branch, side: Side) -> None:
    middle_x = region_path(branch, side).boundingRect().center().x()

    assert (middle_x < 100) is (side is Side.RIGHT)


@pytest.mark.parametrize("branch", Branch)
def test_click_on_a_region_chooses_its_branch(qtbot: QtBot, branch: Branch) -> None:
    widget = face_map(qtbot)

    with qtbot.waitSignal(widget.branch_chosen) as heard:
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton, pos=middle(widget, branch, Side.LEFT))

    assert heard.args == [branch]
    assert widget.chosen is branch


def test_click_beside_the_face_chooses_nothing(qtbot: QtBot) -> None:
    widget = face_map(qtbot)

    with qtbot.assertNotEmitted(widget.branch_chosen):
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton, pos=QPoint(2, 2))

    assert widget.branch_at(QPointF(2, 2)) is None


def test_arrow_keys_walk_through_the_branches(qtbot: QtBot) -> None:
    widget = face_map(qtbot)
    heard: list[Branch] = []
    widget.branch_chosen.connect(heard.append)

    for key in (Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_End, Qt.Key.Key_Down, Qt.Key.Key_Home):
        QTest.keyClick(widget, key)

    first, second, *_, last = Branch
    assert heard == [first, second, first, last, last, first]


@pytest.mark.parametrize(
    ("side", "expected"),
    [
        (AffectedSide.LEFT, (Side.LEFT,)),
        (AffectedSide.RIGHT, (Side.RIGHT,)),
        (AffectedSide.NONE, ()),
        (AffectedSide.BOTH, (Side.RIGHT, Side.LEFT)),
        (AffectedSide.UNKNOWN, (Side.RIGHT, Side.LEFT)),
    ],
)
def test_only_the_affected_side_is_coloured(side: AffectedSide, expected: tuple[Side, ...]) -> None:
    assert coloured_sides(side) == expected


def test_grades_show_in_their_colour_on_the_affected_half_only(qtbot: QtBot) -> None:
    widget = face_map(qtbot)

    left, right = (widget.grab(widget.rect().adjusted(dx, 0, dw, 0)).toImage() for dx, dw in ((158, 0), (0, -158)))

    def has(image: QImage, colour: str) -> bool:
        return any(
            QColor(image.pixel(x, y)).name().upper() == colour
            for x in range(image.width())
            for y in range(0, image.height(), 2)
        )

    assert has(left, looks.COLOUR_HEX[Severity.V])
    assert not has(right, looks.COLOUR_HEX[Severity.V])


def test_withheld_is_grey_and_told_in_words(qtbot: QtBot) -> None:
    widget = face_map(qtbot)
    widget.show_severities({**GRADES, Branch.BUCCAL: None}, AffectedSide.RIGHT)

    assert looks.WITHHELD_HEX in colours(widget)
    assert "Buccal (midface and mouth): no grade" in widget.accessibleDescription()
    assert "right" in widget.accessibleName()


def test_compact_map_is_small_and_lets_the_pointer_through(qtbot: QtBot) -> None:
    widget = FaceMap(compact=True)
    qtbot.addWidget(widget)
    widget.show_severities(GRADES, AffectedSide.LEFT)

    assert widget.sizeHint().width() == COMPACT_PX
    assert widget.testAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
    assert looks.COLOUR_HEX[Severity.V] in colours(widget)


def test_a_small_map_is_lettered(qtbot: QtBot) -> None:
    widget = FaceMap(compact=True)
    qtbot.addWidget(widget)
    widget.show_severities({}, AffectedSide.NONE)
    plain: QImage = widget.grab().toImage()
    background = plain.pixelColor(COMPACT_PX - 1, COMPACT_PX - 1)
    for left in (0, COMPACT_PX - 14):
        corner = [plain.pixelColor(x, y) for x in range(left, left + 14) for y in range(20)]
        assert any(colour != background for colour in corner)


@pytest.mark.parametrize("height", [136, 400])
def test_the_outline_of_the_chosen_branch_is_not_broken_by_a_numeral(qtbot: QtBot, height: int) -> None:
    widget = face_map(qtbot)
    widget.setMinimumHeight(height)
    widget.resize(300, height)
    widget.choose(Branch.BUCCAL)
    image: QImage = widget.grab().toImage()
    path = drawing_transform(widget._face_rect()).map(region_path(Branch.BUCCAL, Side.LEFT))
    accent = theme.palette().accent
    words = {QColor(looks.TEXT_HEX[severity]).name() for severity in GRADES.values()}
    broken = 0
    for step in range(200):
        x, y = path.pointAtPercent(step / 200).toPoint().toTuple()
        near = [image.pixelColor(x + dx, y + dy) for dx in (-1, 0, 1) for dy in (-1, 0, 1)]
        broken += not any(colour == accent or colour.name() in words for colour in near)
    assert broken == 0


@pytest.mark.parametrize(
    ("width", "height"), [(200, 260), (224, 260), (224, 330), (224, 136), (224, 200), (300, 400), (358, 560)]
)
@pytest.mark.parametrize("side", Side)
def test_withheld_stands_clear_of_the_outline_at_every_size(
    qapp: QApplication, width: int, height: int, side: Side
) -> None:
    place = QRectF(0, 0, width, height).adjusted(8, 16, -8, -8)
    picture = QPixmap(width, height)
    painter = QPainter(picture)
    transform = drawing_transform(place)
    marks = {b: face_drawing._Mark(painter, transform, b, side, None, compact=False) for b in Branch}
    painter.end()
    shown = {branch: mark._box for branch, mark in marks.items() if mark.fits(place)}

    assert Branch.MARGINAL_MANDIBULAR in shown
    assert height < 260 or set(shown) == set(Branch)
    head = transform.map(face_drawing._HEAD)
    for box in shown.values():
        assert head.contains(box) or not head.intersects(box)
        assert box.left() >= 0
        assert box.right() <= width
    boxes = list(shown.values())
    assert not any(one.intersects(other) for number, one in enumerate(boxes) for other in boxes[:number])


def test_a_word_beside_the_chin_is_painted_there(qtbot: QtBot) -> None:
    widget = face_map(qtbot)
    beside = drawing_transform(widget._face_rect()).map(QPointF(200 - 20, 224)).toPoint()

    def seen() -> set[str]:
        image = widget.grab().toImage()
        return {image.pixelColor(x, beside.y()).name().upper() for x in range(beside.x() - 20, beside.x() + 20)}

    widget.show_severities({**GRADES, Branch.MARGINAL_MANDIBULAR: None}, AffectedSide.LEFT)
    assert looks.WITHHELD_HEX in seen()
    widget.show_severities(GRADES, AffectedSide.LEFT)
    assert looks.WITHHELD_HEX not in seen()
