from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from palsygrader.archive.patient_filter import EVERYBODY, PatientFilter
from palsygrader.domain.face import AffectedSide
from palsygrader.domain.severity import Severity
from palsygrader.gui.patients_page import PatientsPage
from palsygrader.gui.workers import JobQueue
from palsygrader.wording import say

if TYPE_CHECKING:
    from tests.gui.conftest import FakeArchive

Settled = Callable[[], None]


@pytest.fixture
def page(archive: FakeArchive, archive_queue: JobQueue, qtbot: QtBot, settled: Settled) -> PatientsPage:
    page = PatientsPage(archive=archive, archive_queue=archive_queue)
    qtbot.addWidget(page)
    page.resize(1176, 720)
    page.show()
    settled()
    return page


def names(page: PatientsPage) -> list[str]:
    return [line.patient.name.partition(" ")[0] for line in page.list.lines]


def read(page: PatientsPage, settled: Settled) -> None:
    page.reload()
    settled()


def chips(page: PatientsPage) -> list[str]:
    return [chip.text() for chip in page.finder.filters.chips.values() if chip.isVisible()]


def test_a_side_is_filtered_for_by_keyboard_and_its_chip_takes_it_away(page: PatientsPage, settled: Settled) -> None:
    QTest.keyClick(page.list, Qt.Key.Key_F, Qt.KeyboardModifier.ShiftModifier)
    assert QApplication.focusWidget() is page.finder.filters.side
    at = page.finder.filters.side.findData(AffectedSide.RIGHT)
    for _step in range(at):
        QTest.keyClick(page.finder.filters.side, Qt.Key.Key_Down)
    read(page, settled)
    assert names(page) == ["Benedikt"]
    assert page.finder.order.text() == say("views.filter.count", count=1)
    assert chips(page) == ["Side: patient's right"]
    assert page.finder.filters.side.hasFocus()  # a new list does not take the keyboard away
    QTest.keyClick(page.finder.filters.side, Qt.Key.Key_Escape)
    assert page.list.hasFocus()
    assert not page.finder.filters.side.isVisible()
    page.finder.filters.chips["side"].setFocus()
    QTest.keyClick(page.finder.filters.chips["side"], Qt.Key.Key_Space)
    assert page.finder.filters.toggle.hasFocus()
    read(page, settled)
    assert len(names(page)) == 3
    assert chips(page) == []
    assert page.finder.order.text() == say("patients.order")


def test_grades_are_by_the_worst_branch_and_stay_in_order(
    page: PatientsPage, archive: FakeArchive, settled: Settled
) -> None:
    filters = page.finder.filters
    archive.lines["ana"] = archive.lines["ana"][:-1]  # the last one graded III, as ben's
    filters.least.setCurrentIndex(filters.least.findData(Severity.III))
    read(page, settled)
    assert names(page) == ["Ana", "Benedikt"]
    assert chips(page) == ["Worst grade: III or worse"]
    filters.most.setCurrentIndex(filters.most.findData(Severity.II))
    assert filters.value == PatientFilter(least=Severity.II, most=Severity.II)
    assert chips(page) == ["Worst grade: II"]
    read(page, settled)
    assert names(page) == []
    assert say("views.filter.none") in page.finder.state.text


def test_days_are_typed_and_what_is_no_day_is_told_and_asks_for_nothing(page: PatientsPage, settled: Settled) -> None:
    filters = page.finder.filters
    filters.begin()
    filters.seen_from.setText("1 Aug 2024")
    assert filters.value.seen_from is not None
    read(page, settled)
    assert names(page) == ["Ana"]
    filters.seen_to.setText("1 Jul 2024")
    assert filters.value.seen_to is None
    assert say("views.filter.day_order") in [label.text() for label in filters.findChildren(type(page.finder.order))]
    filters.seen_from.setText("xyz")
    filters.seen_to.clear()
    assert filters.seen_from.property("invalid")
    assert filters.value == EVERYBODY


def test_words_and_filters_go_together_and_the_empty_state_shows_everybody(
    page: PatientsPage, settled: Settled
) -> None:
    page.finder.search.setText("ana")
    page.finder.filters.side.setCurrentIndex(page.finder.filters.side.findData(AffectedSide.RIGHT))
    read(page, settled)
    assert say("views.filter.none_words", words="ana") in page.finder.state.text
    QTest.mouseClick(page.finder.state.findChildren(QPushButton)[0], Qt.MouseButton.LeftButton)
    read(page, settled)
    assert len(names(page)) == 3
    assert page.finder.search.text() == ""
    assert page.finder.filters.value == EVERYBODY


def test_a_filter_asks_for_the_list_without_another_key(page: PatientsPage, qtbot: QtBot, settled: Settled) -> None:
    page.finder.filters.side.setCurrentIndex(page.finder.filters.side.findData(AffectedSide.LEFT))
    qtbot.waitUntil(lambda: settled() or names(page) == ["Ana"])  # type: ignore[func-returns-value]


def test_a_filter_is_about_what_the_line_shows(archive: FakeArchive) -> None:
    ana = archive.patients("ana")[0]
    assert ana.last_visit_at is not None
    day = ana.last_visit_at.astimezone().date()
    assert PatientFilter(seen_from=day, seen_to=day).fits(ana)
    assert not PatientFilter(seen_to=day.replace(day=1)).fits(ana)
    assert not PatientFilter(seen_from=day).fits(replace(ana, last_visit_at=None))
    assert not PatientFilter(least=Severity.I).fits(replace(ana, severities={}))
    assert not PatientFilter(affected_side=AffectedSide.BOTH).fits(ana)
