from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QFontMetrics
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QProgressBar, QPushButton
from pytestqt.qtbot import QtBot

from palsygrader import wording
from palsygrader.domain.face import AffectedSide
from palsygrader.domain.patient import Patient
from palsygrader.domain.treatments import Treatment, TreatmentKind
from palsygrader.errors import ArchiveError
from palsygrader.gui import dates, patient_words, theme
from palsygrader.gui.patient_finder import LIST_WIDTH_PX, SEARCH_DELAY_MS
from palsygrader.gui.patient_list import VISITS_ROLE
from palsygrader.gui.patients_page import PatientsPage
from palsygrader.gui.workers import JobQueue
from palsygrader.settings import translations
from palsygrader.wording.language import LANGUAGES, speaking

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
    return [line.patient.name for line in page.list.lines]


def button(parent: object, words: str) -> QPushButton:
    assert hasattr(parent, "findChildren")
    found: list[QPushButton] = parent.findChildren(QPushButton)
    return next(each for each in found if each.text() == words and not each.isHidden())


def search(page: PatientsPage, words: str, settled: Settled, qtbot: QtBot) -> None:
    page.finder.search.setText(words)
    qtbot.wait(SEARCH_DELAY_MS + 50)
    settled()


def test_everybody_is_listed_and_the_first_chosen(page: PatientsPage) -> None:
    assert names(page) == ["Ana Ruiz", "Benedikt Ødegård", "Zoë Müller-Łukasiewicz"]
    assert page.patient is not None
    assert page.patient.patient_id == "ana"
    assert page.details.timeline.visit is not None


def test_the_order_of_the_list_is_told_where_there_is_a_list(
    archive: FakeArchive, page: PatientsPage, settled: Settled
) -> None:
    assert page.finder.order.isVisible()
    assert "Latest visit first" in page.finder.order.text()
    archive.known.clear()
    page.reload()
    settled()
    assert not page.finder.order.isVisible()


def test_the_grades_of_a_patient_are_told_in_words(page: PatientsPage) -> None:
    index = page.list.model().index(1, 0)
    tip, read = (index.data(role) for role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole))
    assert "Zygomatic: grade III." in tip.splitlines()
    assert "Zygomatic: grade III." in read


def test_arrows_move_and_the_choice_is_told(page: PatientsPage, settled: Settled) -> None:
    chosen: list[Patient] = []
    page.patient_chosen.connect(chosen.append)
    QTest.keyClick(page.list, Qt.Key.Key_Down)
    settled()
    assert [patient.patient_id for patient in chosen] == ["ben"]


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_return_opens_the_newest_visit(page: PatientsPage, key: Qt.Key) -> None:
    opened: list[str] = []
    page.visit_opened.connect(opened.append)
    QTest.keyClick(page.list, key)
    assert opened == ["ana-180"]


def test_return_without_a_visit_opens_nothing_and_the_page_teaches(page: PatientsPage, settled: Settled) -> None:
    opened: list[str] = []
    page.visit_opened.connect(opened.append)
    QTest.keyClick(page.list, Qt.Key.Key_End)
    settled()
    QTest.keyClick(page.list, Qt.Key.Key_Return)
    assert opened == []
    assert page.details.told == wording.say("patients.no_visits")


def test_keys_begin_a_visit_and_show_the_history(page: PatientsPage, qtbot: QtBot) -> None:
    told: list[tuple[str, Patient]] = []
    page.visit_requested.connect(lambda patient: told.append(("visit", patient)))
    page.history_requested.connect(lambda patient: told.append(("history", patient)))
    qtbot.waitUntil(page.list.hasFocus)
    QTest.keyClick(page.list, Qt.Key.Key_N)
    QTest.keyClick(page.list, Qt.Key.Key_H)
    assert [(what, patient.patient_id) for what, patient in told] == [("visit", "ana"), ("history", "ana")]


def test_f_goes_to_the_search_and_typing_finds(page: PatientsPage, qtbot: QtBot, settled: Settled) -> None:
    qtbot.waitUntil(page.list.hasFocus)
    QTest.keyClick(page.list, Qt.Key.Key_F)
    assert page.finder.search.hasFocus()
    QTest.keyClicks(page.finder.search, "fn")
    assert page.finder.search.text() == "fn"
    search(page, "ø", settled, qtbot)
    assert names(page) == ["Benedikt Ødegård"]
    QTest.keyClick(page.finder.search, Qt.Key.Key_Escape)
    assert page.finder.search.text() == ""


def test_the_arrows_work_from_the_search_line(page: PatientsPage, settled: Settled) -> None:
    page.finder.search.setFocus()
    QTest.keyClick(page.finder.search, Qt.Key.Key_Down)
    settled()
    assert page.patient is not None
    assert page.patient.patient_id == "ben"


def test_nobody_found_offers_everybody(page: PatientsPage, qtbot: QtBot, settled: Settled) -> None:
    search(page, "nobody", settled, qtbot)
    assert "nobody" in page.finder.state.text
    assert page.patient is None
    button(page.finder.state, wording.say("patients.clear")).click()
    qtbot.wait(SEARCH_DELAY_MS + 50)
    settled()
    assert len(names(page)) == 3


def test_an_empty_archive_teaches(archive: FakeArchive, page: PatientsPage, settled: Settled) -> None:
    archive.known.clear()
    archive.lines.clear()
    page.reload()
    settled()
    assert wording.say("patients.empty_hint") in page.finder.state.text
    button(page.finder.state, wording.say("patients.add")).click()
    assert page.form.isVisible()


def test_who_is_not_found_without_the_server_may_be_there(
    archive: FakeArchive, page: PatientsPage, settled: Settled, qtbot: QtBot
) -> None:
    page.show_lost(lost=True)
    search(page, "nobody", settled, qtbot)
    assert wording.say("patients.lost_hint") in page.finder.state.text
    archive.known.clear()
    archive.lines.clear()
    with qtbot.waitSignal(page.listed) as listed:
        page.finder.show_everybody()
    assert listed.args == [False]  # nobody new here, who would be offered the tour
    assert wording.say("patients.lost") in page.finder.state.text
    button(page.finder.state, wording.say("patients.add")).click()
    assert page.form.isVisible()


def test_a_patient_without_visits_here_may_have_some_on_the_server(
    archive: FakeArchive, page: PatientsPage, settled: Settled
) -> None:
    archive.lines.clear()
    page.show_lost(lost=True)
    page.reload()
    settled()
    assert page.list.model().index(0, 0).data(VISITS_ROLE) == wording.say("patient.visits_lost")
    assert wording.say("patients.visits_lost") in [label.text() for label in page.details.findChildren(QLabel)]
    page.show_lost(lost=False)
    settled()
    assert page.list.model().index(0, 0).data(VISITS_ROLE) == wording.say("patient.no_visits")
    assert wording.say("patients.no_visits") in [label.text() for label in page.details.findChildren(QLabel)]


def test_an_empty_list_leads_to_its_button_where_it_was_asked_for(
    archive: FakeArchive, page: PatientsPage, settled: Settled
) -> None:
    archive.known.clear()
    archive.lines.clear()
    page.setFocus()
    page.reload(quietly=True)
    settled()
    assert not page.finder.add_button.hasFocus()
    page.reload()
    page.reload(quietly=True)  # in the place of the one before
    settled()
    assert page.finder.add_button.hasFocus()


def test_a_failure_is_shown_with_another_try(archive: FakeArchive, page: PatientsPage, settled: Settled) -> None:
    archive.failure = ArchiveError("archive.cannot_write")
    page.reload()
    settled()
    assert wording.say("archive.cannot_write") in page.finder.state.text
    archive.failure = None
    button(page.finder.state, wording.say("state.retry")).click()
    settled()
    assert page.list.isVisible()


def test_a_list_that_was_never_read_leaves_no_half_made_panel(
    archive: FakeArchive, archive_queue: JobQueue, qtbot: QtBot, settled: Settled
) -> None:
    archive.failure = ArchiveError("archive.damaged")
    page = PatientsPage(archive=archive, archive_queue=archive_queue)
    qtbot.addWidget(page)
    page.show()
    settled()
    assert wording.say("archive.damaged") in page.finder.state.text
    assert page.nobody.text.startswith(wording.say("patients.nobody"))
    assert not any(bar.isVisible() for bar in page.nobody.findChildren(QProgressBar))


def test_return_in_the_search_leads_to_the_key_that_begins_the_first_visit(
    page: PatientsPage, settled: Settled, qtbot: QtBot
) -> None:
    begun: list[Patient] = []
    page.visit_requested.connect(begun.append)
    page.finder.search.setFocus()
    QTest.keyClicks(page.finder.search, "7")
    qtbot.waitUntil(lambda: page.patient is not None and page.patient.patient_id == "zoe")
    settled()
    QTest.keyClick(page.finder.search, Qt.Key.Key_Return)
    assert page.list.hasFocus()
    QTest.keyClick(page.list, Qt.Key.Key_N)
    assert [patient.patient_id for patient in begun] == ["zoe"]


def test_a_very_long_word_pushes_no_button_out_of_sight(
    archive: FakeArchive, page: PatientsPage, settled: Settled
) -> None:
    archive.known["zoe"] = replace(archive.known["zoe"], name="\u0630\u0648 " + "W" * 118, cause="x" * 200)
    page.choose_patient(archive.known["zoe"])
    settled()
    history = page.details.history
    assert history.mapTo(page, history.rect().bottomRight()).x() < page.width()


def test_adding_a_patient_chooses_them(archive: FakeArchive, page: PatientsPage, settled: Settled) -> None:
    page.add_patient()
    QTest.keyClicks(page.form.name, "Chen Wei")
    page.form.save()
    settled()
    assert "Chen Wei" in {patient.name for patient in archive.known.values()}
    assert page.patient is not None
    assert page.patient.name == "Chen Wei"
    assert not page.form.isVisible()


def test_a_name_that_exists_is_asked_about(archive: FakeArchive, page: PatientsPage, settled: Settled) -> None:
    page.add_patient()
    page.form.name.setText("ANA  ruiz")
    page.form.save()
    settled()
    assert len(archive.known) == 3
    age = dates.age_years(date(1984, 5, 12), dates.today())
    told = [label.text() for label in page.form.findChildren(QLabel) if not label.isHidden()]
    identity = f"12 May 1984 ({age}) · no. 20441 · palsy: left"
    assert f"A patient of this name exists ({identity}). Opening it discards what you typed." in told
    button(page.form, "Add anyway").click()
    settled()
    assert len(archive.known) == 4
    assert page.patient is not None
    assert page.patient.name == "ANA ruiz"


def test_the_patient_of_that_name_can_be_opened_instead(
    archive: FakeArchive, page: PatientsPage, settled: Settled
) -> None:
    page.add_patient()
    page.form.name.setText("Zoë Müller-Łukasiewicz")
    page.form.save()
    settled()
    button(page.form, "Open it").click()
    settled()
    assert len(archive.known) == 3
    assert page.patient is not None
    assert page.patient.patient_id == "zoe"
    assert not page.form.isVisible()


def test_what_is_not_recorded_is_said(page: PatientsPage, settled: Settled) -> None:
    page.list.setCurrentIndex(page.list.model().index(2, 0))
    settled()
    assert page.patient is not None
    assert patient_words.identity(page.patient, dates.today()) == (
        "born: not recorded · no. 7 · palsy side: not recorded"
    )
    assert patient_words.facts(page.patient, dates.today()) == [
        ("Born", "not recorded"),
        ("Record number", "7"),
        ("Palsy side", "not recorded"),
    ]


def test_editing_keeps_who_it_is(archive: FakeArchive, page: PatientsPage, settled: Settled) -> None:
    page.edit_patient()
    page.form.treatment.setText("Physiotherapy")
    page.form.save()
    settled()
    assert archive.known["ana"].treatment == "Physiotherapy"
    assert len(archive.known) == 3


def test_a_patient_that_cannot_be_kept_stays_in_the_form(
    archive: FakeArchive, page: PatientsPage, settled: Settled
) -> None:
    page.edit_patient()
    page.form.cause.setText("Zoster")
    archive.failure = ArchiveError("archive.cannot_write")
    page.form.save()
    settled()
    assert page.form.isVisible()
    assert page.form.problem == wording.say("form.failed", why=wording.say("archive.cannot_write"))
    assert page.form.cause.text() == "Zoster"


def test_an_unfinished_visit_can_be_resumed(page: PatientsPage) -> None:
    opened: list[str] = []
    page.visit_opened.connect(opened.append)
    assert page.unfinished.isVisible()
    page.unfinished.resume.click()
    assert opened == ["ana-180"]


def test_an_unfinished_visit_is_discarded_only_when_asked_twice(
    archive: FakeArchive, page: PatientsPage, settled: Settled
) -> None:
    page.unfinished.discard.click()
    settled()
    assert len(archive.lines["ana"]) == 4
    page.unfinished.keep.click()
    assert page.unfinished.resume.isVisible()
    page.unfinished.discard.click()
    page.unfinished.really.click()
    settled()
    assert len(archive.lines["ana"]) == 3
    assert not page.unfinished.isVisible()


def test_the_chosen_patients_visit_is_imported_by_button_and_key(page: PatientsPage, qtbot: QtBot) -> None:
    for ask in (button(page, wording.say("patients.import")).click, lambda: QTest.keyClick(page.list, Qt.Key.Key_I)):
        with qtbot.waitSignal(page.import_requested) as asked:
            ask()
        patient, paths = asked.args
        assert patient.patient_id == "ana"
        assert tuple(paths) == ()


def test_dropped_files_are_imported_for_the_chosen_patient(page: PatientsPage, tmp_path: Path, qtbot: QtBot) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(tmp_path))])
    copy, left, keys = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    entered = QDragEnterEvent(QPoint(5, 5), copy, data, left, keys)
    entered.ignore()
    page.dragEnterEvent(entered)
    assert entered.isAccepted()
    with qtbot.waitSignal(page.import_requested) as asked:
        page.dropEvent(QDropEvent(QPointF(5, 5), copy, data, left, keys))
    assert asked.args[0].patient_id == "ana"
    assert tuple(asked.args[1]) == (tmp_path,)


def test_nothing_can_be_dropped_on_the_form_or_without_a_patient(
    page: PatientsPage, settled: Settled, qtbot: QtBot, tmp_path: Path
) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(tmp_path))])

    def entered() -> bool:
        copy, left, keys = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        event = QDragEnterEvent(QPoint(5, 5), copy, data, left, keys)
        event.ignore()
        page.dragEnterEvent(event)
        return event.isAccepted()

    page.edit_patient()
    assert not entered()
    page.form.left.emit()
    assert entered()
    search(page, "nobody of this name", settled, qtbot)
    assert not entered()


def test_a_new_visit_stays_in_view_beside_a_long_record(page: PatientsPage) -> None:
    assert page.patient is not None
    days = tuple(Treatment(TreatmentKind.PHYSIOTHERAPY, date(2024, 1, 1 + day)) for day in range(30))
    page.details.show_patient(replace(page.patient, treatments=days))
    QApplication.processEvents()
    shown = page.details.new_visit
    assert shown.visibleRegion().boundingRect().size() == shown.size()


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_line_of_the_list_is_not_cut_in_any_language(language: str) -> None:
    born = date(1984, 12, 28)
    patient = Patient("Ana", born=born, record_number="2026-12345", palsy_side=AffectedSide.BOTH)
    room_px = LIST_WIDTH_PX - 140  # beside the small face and the scroll bar
    with speaking(language, translations()):
        lines = patient_words.identity_lines(patient, date(2026, 11, 29))
    widths = [QFontMetrics(theme.text_font()).horizontalAdvance(line) for line in lines]
    assert max(widths) <= room_px, lines
