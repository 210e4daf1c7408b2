from dataclasses import replace
from datetime import UTC, datetime

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QFontMetrics, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QPushButton, QSpinBox
from pytestqt.qtbot import QtBot

from palsygrader.domain.examination import Decision, Examination
from palsygrader.domain.expressions import Expression
from palsygrader.domain.grade import Scale, WithheldReason
from palsygrader.domain.scales import ScaleSection, definitions, eface
from palsygrader.gui import theme
from palsygrader.gui.eface_graphic import EfaceGraphic
from palsygrader.gui.scales_panel import ScalesPanel, shown_by
from palsygrader.gui.value_slider import ValueSlider
from palsygrader.wording.findings import value_words
from tests.gui.review_examples import visit, words


@pytest.fixture
def panel(qtbot: QtBot) -> ScalesPanel:
    widget = ScalesPanel()
    qtbot.addWidget(widget)
    widget.resize(1000, 500)
    widget.show_examination(visit(), writable=True)
    widget.show()
    return widget


def choices(panel: ScalesPanel) -> dict[str, QComboBox]:
    return {box.accessibleName(): box for box in panel.findChildren(QComboBox) if box.isVisibleTo(panel)}


def confirms(panel: ScalesPanel) -> list[QPushButton]:
    return [b for b in panel.findChildren(QPushButton) if b.text() == "Confirm" and b.isVisibleTo(panel)]


def decide(examination: Examination, key: str, value: int) -> Examination:
    return examination.with_decision(Decision(key, value, "", "Dr. Ito", datetime(2025, 6, 9, 11, tzinfo=UTC)))


def without(examination: Examination, scale: Scale, item: str) -> Examination:
    grade = examination.grade
    assert grade is not None
    proposals = tuple(
        replace(p, value=None, withheld=WithheldReason.NOT_MEASURABLE) if (p.scale, p.item) == (scale, item) else p
        for p in grade.proposals
    )
    return replace(examination, grade=replace(grade, proposals=proposals))


@pytest.mark.parametrize("scale", Scale)
def test_every_item_of_every_scale_has_a_row(panel: ScalesPanel, scale: Scale) -> None:
    panel.choose_scale(scale)

    editors = [*panel.findChildren(QComboBox), *panel.findChildren(QSpinBox)]
    assert sum(editor.isVisibleTo(panel) for editor in editors) == len(definitions(scale))


def test_setting_an_item_tells_its_key_and_value(qtbot: QtBot, panel: ScalesPanel) -> None:
    box = choices(panel)["Snarl"]
    with qtbot.waitSignal(panel.decided) as heard:
        box.setCurrentIndex(5)
        box.activated.emit(5)

    assert heard.args == ["sunnybrook.voluntary_snarl", 5]


def test_confirming_tells_the_proposal(qtbot: QtBot, panel: ScalesPanel) -> None:
    with qtbot.waitSignal(panel.decided) as heard:
        confirms(panel)[0].click()

    assert heard.args == ["sunnybrook.rest_eye", 2]


def test_a_confirmed_item_is_no_longer_asked_for(panel: ScalesPanel) -> None:
    before = len(confirms(panel))
    panel.show_examination(decide(visit(), "sunnybrook.rest_eye", 2), writable=True)

    assert len(confirms(panel)) == before - 1
    assert "confirmed" in words(panel)


def test_totals_follow_the_clinician(panel: ScalesPanel) -> None:
    assert "composite 30" in words(panel)
    panel.show_examination(decide(visit(), "sunnybrook.voluntary_snarl", 5), writable=True)

    assert "composite 38" in words(panel)
    assert "set by you" in words(panel)


def test_an_incomplete_scale_has_no_total_and_names_what_is_missing(panel: ScalesPanel) -> None:
    panel.show_examination(without(visit(), Scale.SUNNYBROOK, "rest_cheek"), writable=True)

    shown = words(panel)
    assert "Sunnybrook not complete: cheek (nasolabial fold) at rest." in shown
    assert "composite" not in shown
    assert "to be set" in shown


def test_house_brackmann_is_shown_both_ways_with_its_rule(panel: ScalesPanel) -> None:
    panel.choose_scale(Scale.HOUSE_BRACKMANN)

    shown = words(panel)
    assert "grade by its rules IV" in shown
    assert "Decided by: the mouth is asymmetric with maximum effort" in shown
    assert "By the FNGS 2.0 total (18): IV" in shown


def test_the_other_way_has_no_grade_while_its_scale_is_incomplete(panel: ScalesPanel) -> None:
    panel.show_examination(without(visit(), Scale.FNGS2, "brow"), writable=True)
    panel.choose_scale(Scale.HOUSE_BRACKMANN)

    assert "By the FNGS 2.0 total: that scale is not complete" in words(panel)


def test_house_brackmann_is_told_in_words_and_sunnybrook_with_its_points(panel: ScalesPanel) -> None:
    box = choices(panel)["Eye at rest"]
    assert [box.itemText(i) for i in range(1, box.count())] == [
        "0 · normal",
        "1 · narrow",
        "1 · wide",
        "1 · eyelid surgery",
    ]
    panel.choose_scale(Scale.HOUSE_BRACKMANN)
    box = choices(panel)["Face at rest"]
    assert [box.itemText(i) for i in range(1, box.count())] == ["normal symmetry and tone", "asymmetric"]


def test_the_buttons_count_what_waits(panel: ScalesPanel) -> None:
    panel.show_examination(without(visit(), Scale.SUNNYBROOK, "rest_cheek"), writable=True)

    shown = [b.text() for b in panel.findChildren(QPushButton) if "\n" in b.text()]
    assert shown == [
        "House-Brackmann\nIV",
        "Sunnybrook\n7 to confirm, 1 to set",
        "FNGS 2.0\n18",
        "eFACE-style\ncomplete",
        "Yanagihara\n20",
    ]


def test_an_answer_on_sunnybrook_shows_on_the_other_scales(panel: ScalesPanel) -> None:
    examination = visit()
    for item in ("rest_eye", "rest_cheek", "rest_mouth"):
        examination = decide(examination, f"sunnybrook.{item}", 0)
    panel.show_examination(examination, writable=True)
    panel.choose_scale(Scale.HOUSE_BRACKMANN)

    assert choices(panel)["Face at rest"].currentText() == "normal symmetry and tone"
    assert "follows Sunnybrook" in words(panel)
    panel.show_examination(decide(examination, "house_brackmann.rest", 1), writable=True)
    assert choices(panel)["Face at rest"].currentText() == "asymmetric"
    assert "confirmed" in words(panel)


def test_yanagihara_is_counted_as_it_is_set_and_withheld_while_anything_is_missing(panel: ScalesPanel) -> None:
    examination = without(visit(), Scale.YANAGIHARA, "one_eye_closure")
    panel.choose_scale(Scale.YANAGIHARA)
    panel.show_examination(examination, writable=True)
    assert "Yanagihara not complete: closure of the involved eye alone." in words(panel)

    panel.show_examination(decide(examination, "yanagihara.one_eye_closure", 4), writable=True)
    assert "Yanagihara: total 22" in words(panel)


def test_yanagihara_rests_as_it_was_answered_on_sunnybrook(panel: ScalesPanel) -> None:
    examination = decide(visit(), "sunnybrook.rest_cheek", 2)
    panel.choose_scale(Scale.YANAGIHARA)
    panel.show_examination(examination, writable=True)

    assert choices(panel)["Face at rest"].currentText() == "0 · markedly asymmetric"
    assert "follows Sunnybrook" in words(panel)


def test_leading_to_an_item_focuses_its_confirmation(qtbot: QtBot, panel: ScalesPanel) -> None:
    panel.choose_scale(Scale.EFACE)
    panel.activateWindow()
    with qtbot.waitSignal(panel.expression_chosen) as heard:
        panel.lead_to("sunnybrook.synkinesis_pucker")

    assert panel.scale is Scale.SUNNYBROOK
    assert heard.args == [Expression.PUCKER]
    focused = panel.window().focusWidget()
    assert isinstance(focused, QPushButton)
    assert focused.accessibleName() == "Confirm: Synkinesis during lip pucker"


def test_scrolling_never_changes_a_finding(panel: ScalesPanel) -> None:
    box = choices(panel)["Snarl"]
    before = box.currentIndex()
    wheel = QWheelEvent(
        QPointF(5, 5),
        box.mapToGlobal(QPointF(5, 5)),
        QPoint(),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(box, wheel)

    assert box.currentIndex() == before


def test_not_set_cannot_be_chosen_over_a_value(qtbot: QtBot, panel: ScalesPanel) -> None:
    box = choices(panel)["Snarl"]
    before = box.currentIndex()
    with qtbot.assertNotEmitted(panel.decided):
        box.setCurrentIndex(0)
        box.activated.emit(0)

    assert box.currentIndex() == before


def test_a_signed_visit_is_only_read(panel: ScalesPanel) -> None:
    panel.show_examination(visit(), writable=False)

    assert not confirms(panel)
    assert not any(box.isEnabled() for box in choices(panel).values())


def test_a_number_on_a_line_is_set_with_a_spin_box(qtbot: QtBot, panel: ScalesPanel) -> None:
    panel.choose_scale(Scale.EFACE)
    box = next(b for b in panel.findChildren(QSpinBox) if b.accessibleName() == "Brow elevation")
    with qtbot.waitSignal(panel.decided) as heard:
        box.setValue(73)

    assert heard.args == ["eface.brow_elevation", 73]


@pytest.mark.parametrize(
    ("item", "section", "expression"),
    [
        ("rest_eye", ScaleSection.REST, Expression.REST),
        ("voluntary_snarl", ScaleSection.VOLUNTARY, Expression.SNARL),
        ("synkinesis_open_smile", ScaleSection.SYNKINESIS, Expression.OPEN_SMILE),
        ("forehead", ScaleSection.VOLUNTARY, Expression.BROW_RAISE),
        ("lower_lip", ScaleSection.VOLUNTARY, Expression.LOWER_TEETH),
        ("blink", ScaleSection.VOLUNTARY, Expression.BLINK),
        ("one_eye_closure", ScaleSection.VOLUNTARY, Expression.TIGHT_CLOSURE),
    ],
)
def test_every_item_has_its_picture(item: str, section: ScaleSection, expression: Expression) -> None:
    assert shown_by(item, section) is expression


def test_what_a_signed_visit_left_open_is_not_said_to_wait(panel: ScalesPanel) -> None:
    panel.show_examination(without(visit(), Scale.SUNNYBROOK, "rest_cheek"), writable=False)

    button = next(b for b in panel.findChildren(QPushButton) if b.text().startswith("Sunnybrook"))
    assert "1 not set" in button.text()
    assert "to set" not in button.text()
    assert "to be set" not in words(panel)
    assert "not set" in words(panel)


def test_the_findings_of_the_narrowest_sheet_fit_into_their_boxes(panel: ScalesPanel) -> None:
    """320 px is what a box of this sheet has for words in a window of 1280 px."""
    panel.choose_scale(Scale.FNGS2)
    metrics = QFontMetrics(theme.text_font())
    for item in ("brow", "eye", "nasolabial_fold", "mouth"):
        for value in range(1, 7):
            words = value_words(Scale.FNGS2, item, value)
            assert metrics.horizontalAdvance(f"{value} · {words}") <= 320, words
    for value in range(4):
        words = value_words(Scale.FNGS2, "secondary_movement", value)
        assert metrics.horizontalAdvance(f"{value} · {words}") <= 320, words


def brow_slider(panel: ScalesPanel) -> ValueSlider:
    return next(each for each in panel.findChildren(ValueSlider) if each.accessibleName() == "Brow elevation")


def test_a_slider_sets_its_number_when_the_mouse_lets_go(panel: ScalesPanel) -> None:
    panel.resize(1000, 400)
    panel.choose_scale(Scale.EFACE)
    QApplication.processEvents()
    slider = brow_slider(panel)
    box = next(b for b in panel.findChildren(QSpinBox) if b.accessibleName() == "Brow elevation")
    told: list[tuple[str, int]] = []
    panel.decided.connect(lambda key, value: told.append((key, value)))
    middle_px = slider.height() // 2
    QTest.mousePress(slider, Qt.MouseButton.LeftButton, pos=QPoint(slider.width() // 4, middle_px))
    there = QPoint(slider.width() * 3 // 4, middle_px)
    QTest.mouseMove(slider, there)
    assert 73 <= box.value() <= 77
    assert not told, "nothing is decided while the handle is dragged"
    QTest.mouseRelease(slider, Qt.MouseButton.LeftButton, pos=there)
    assert told == [("eface.brow_elevation", box.value())]


def test_the_wheel_and_a_signed_visit_leave_a_slider_as_it_is(panel: ScalesPanel) -> None:
    panel.choose_scale(Scale.EFACE)
    panel.show_examination(visit(), writable=False)
    slider = brow_slider(panel)
    before = slider.value()
    assert not slider.isEnabled()
    QTest.mouseClick(slider, Qt.MouseButton.LeftButton)
    assert slider.value() == before


def test_the_graphic_tells_subscores_and_items(panel: ScalesPanel) -> None:
    panel.choose_scale(Scale.EFACE)
    (graphic,) = panel.findChildren(EfaceGraphic)
    graphic.show_values({"synkinesis_ocular": 40, "synkinesis_midfacial": 100, "synkinesis_mentalis": 80})
    assert "synkinesis –: eye 40, midface 100, chin 80, neck –" in graphic.accessibleDescription()
    graphic.show_values({item.identifier: 100 for item in eface.ITEMS} | {"rest_brow": 160})
    assert "static 85: brow 160" in graphic.accessibleDescription()
    graphic.resize(600, graphic.height())
    assert not graphic.grab().toImage().isNull()
    panel.choose_scale(Scale.SUNNYBROOK)
    assert not panel.findChildren(EfaceGraphic)
