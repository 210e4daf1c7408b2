"""The questionnaires' tab: filled in by digits, scores live, saved and read back, frozen by signing."""

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QTabBar, QWidget
from pytestqt.qtbot import QtBot

from palsygrader.archive.keys import KeyCost
from palsygrader.archive.store import Archive
from palsygrader.domain.examination import Decision, Examination
from palsygrader.domain.questionnaires import DEFINITIONS, Questionnaire, answers
from palsygrader.gui import theme
from palsygrader.gui.answer_row import AnswerRow
from palsygrader.gui.picture_pair import Layer
from palsygrader.gui.questionnaires_panel import QuestionnairesPanel
from palsygrader.gui.review_page import ReviewPage
from palsygrader.gui.review_pictures import ReviewPictures
from palsygrader.gui.workers import JobQueue
from palsygrader.settings import Settings
from palsygrader.wording.findings import answer_words
from tests.gui.review_examples import PATIENT, FakeArchive, confirmed, only, visit, words

NOON = datetime(2025, 6, 9, 12, tzinfo=UTC)


@pytest.fixture
def queue(qtbot: QtBot) -> Iterator[JobQueue]:
    made = JobQueue("archive")
    yield made
    assert made.close()


@pytest.fixture
def archive() -> FakeArchive:
    return FakeArchive()


@pytest.fixture
def page(qtbot: QtBot, archive: FakeArchive, queue: JobQueue) -> Iterator[ReviewPage]:
    made = ReviewPage(archive=archive, archive_queue=queue, settings=Settings(clinician="Dr. Ito"))
    qtbot.addWidget(made)
    made.resize(1192, 760)
    made.show()
    made.activateWindow()
    yield made
    assert made.stop()


@pytest.fixture
def panel(page: ReviewPage) -> QuestionnairesPanel:
    page.show_examination(PATIENT, visit(), [])
    QTest.keyClick(page, Qt.Key.Key_Q)
    return only(page, QuestionnairesPanel)


def focused(page: QWidget) -> AnswerRow:
    row = page.window().focusWidget()
    assert isinstance(row, AnswerRow)
    return row


def type_in(page: QWidget, digits: str) -> None:
    for digit in digits:
        QTest.keyClicks(focused(page), digit)


def filled(examination: Examination, questionnaire: Questionnaire, points: int) -> Examination:
    for number in DEFINITIONS[questionnaire].numbers:
        examination = examination.with_decision(Decision(f"{questionnaire}.{number}", points, "", "Dr. Ito", NOON))
    return examination


def test_a_key_opens_the_tab_at_the_first_item(page: ReviewPage, panel: QuestionnairesPanel) -> None:
    tabs = next(bar for bar in page.findChildren(QTabBar) if bar.isVisible())
    assert tabs.tabText(tabs.currentIndex()) == "Questionnaires"
    assert focused(page).number == 1


def test_digits_fill_in_a_questionnaire_and_its_scores_are_live(page: ReviewPage, panel: QuestionnairesPanel) -> None:
    assert "Facial Disability Index: not filled in" in words(panel)
    type_in(page, "43524")
    assert "Facial Disability Index: physical function 65" in words(panel)
    assert "Not answered: 6, 7, 8, 9, 10." in words(panel)
    assert focused(page).number == 6
    type_in(page, "53624")
    assert "physical function 65 · social function and well-being 60" in words(panel)
    assert focused(page).number == 10, "at the end the keyboard stays"
    assert page.examination is not None
    assert answers(page.examination, Questionnaire.FDI) == dict(enumerate((4, 3, 5, 2, 4, 5, 3, 6, 2, 4), start=1))


def test_what_is_not_on_the_sheet_is_not_taken_and_no_layer_is_laid(
    page: ReviewPage, panel: QuestionnairesPanel
) -> None:
    pictures = only(page, ReviewPictures)
    before = {layer: pictures._tools.layers[layer].isChecked() for layer in Layer}
    panel.choose(Questionnaire.SAQ)
    panel.begin()
    type_in(page, "9")
    assert focused(page).number == 1
    type_in(page, "123")
    assert page.examination is not None
    assert answers(page.examination, Questionnaire.SAQ) == {1: 1, 2: 2, 3: 3}
    assert {layer: pictures._tools.layers[layer].isChecked() for layer in Layer} == before


def test_arrows_move_and_delete_clears(page: ReviewPage, panel: QuestionnairesPanel) -> None:
    type_in(page, "43")
    QTest.keyClick(focused(page), Qt.Key.Key_Up)
    assert focused(page).number == 2
    QTest.keyClick(focused(page), Qt.Key.Key_Delete)
    assert page.examination is not None
    assert answers(page.examination, Questionnaire.FDI) == {1: 4}
    QTest.keyClick(focused(page), Qt.Key.Key_Down)
    QTest.keyClick(focused(page), Qt.Key.Key_Return)
    assert focused(page).number == 4


def test_undo_puts_the_last_answer_back(page: ReviewPage, panel: QuestionnairesPanel) -> None:
    type_in(page, "4")
    QTest.keyClick(focused(page), Qt.Key.Key_Up)
    type_in(page, "2")
    page.undo()
    assert page.examination is not None
    assert answers(page.examination, Questionnaire.FDI) == {1: 4}


def test_a_click_answers_and_a_second_one_takes_it_back(page: ReviewPage, panel: QuestionnairesPanel) -> None:
    row = panel.rows[2]
    three = next(b for b in row.findChildren(QPushButton) if b.text() == "3")
    assert three.toolTip() == "moderate difficulty"
    QTest.mouseClick(three, Qt.MouseButton.LeftButton)
    assert page.examination is not None
    assert answers(page.examination, Questionnaire.FDI) == {3: 3}
    assert three.isChecked()
    assert focused(page) is row
    QTest.mouseClick(three, Qt.MouseButton.LeftButton)
    assert answers(page.examination, Questionnaire.FDI) == {}
    assert not three.isChecked()


@pytest.mark.parametrize("questionnaire", Questionnaire)
def test_every_item_has_a_row_with_its_answers(panel: QuestionnairesPanel, questionnaire: Questionnaire) -> None:
    panel.choose(questionnaire)
    for number, row in zip(DEFINITIONS[questionnaire].numbers, panel.rows, strict=True):
        points = DEFINITIONS[questionnaire].points_of(number)
        assert [b.text() for b in row.findChildren(QPushButton)] == [str(each) for each in points]


def test_the_clinics_words_take_the_place_of_the_topic(page: ReviewPage, panel: QuestionnairesPanel) -> None:
    assert "Drinking" in words(panel)
    page.use_settings(Settings(questionnaire_items={"fdi.2": "Wie gut konnten Sie trinken?"}))
    assert "Wie gut konnten Sie trinken?" in words(panel)
    assert "Drinking" not in words(panel)
    assert "Speech sounds" in words(panel)


def test_a_questionnaire_tells_how_much_of_it_is_answered(page: ReviewPage, panel: QuestionnairesPanel) -> None:
    page.show_examination(PATIENT, filled(visit(), Questionnaire.SAQ, 2), [])
    QTest.keyClick(page, Qt.Key.Key_Q)
    type_in(page, "5")
    shown = [b.text() for b in panel.findChildren(QPushButton) if "\n" in b.text()]
    assert shown == ["FDI\n1 of 10 answered", "FaCE\nnot filled in", "SAQ\ncomplete"]


def test_answers_are_saved_and_read_back(qtbot: QtBot, queue: JobQueue, tmp_path: Path) -> None:
    with Archive.create(tmp_path / "archive", "correct horse", cost=KeyCost(1, 64, 1)) as archive:
        archive.add_patient(PATIENT)
        page = ReviewPage(archive=archive, archive_queue=queue, settings=Settings(clinician="Dr. Ito"))
        qtbot.addWidget(page)
        page.show()
        page.activateWindow()
        examination = visit()
        page.show_examination(PATIENT, examination, [])
        QTest.keyClick(page, Qt.Key.Key_Q)
        only(page, QuestionnairesPanel).choose(Questionnaire.FACE)
        only(page, QuestionnairesPanel).begin()
        type_in(page, "3" * 15)
        queue.drain()
        came_back = archive.load_examination(examination.examination_id)
        assert answers(came_back, Questionnaire.FACE) == dict.fromkeys(range(1, 16), 3)
        (line,) = archive.visits(PATIENT.patient_id)
        assert line.questionnaires[Questionnaire.FACE]["total"] == 50.0
        page.show_examination(PATIENT, came_back, [])
        assert "FaCE scale: total 50" in words(page)
        assert page.stop()


def test_every_digit_is_saved(
    page: ReviewPage, panel: QuestionnairesPanel, archive: FakeArchive, queue: JobQueue
) -> None:
    type_in(page, "43")
    queue.drain()
    assert answers(archive.saved[-1], Questionnaire.FDI) == {1: 4, 2: 3}


def test_signing_freezes_the_answers(page: ReviewPage, panel: QuestionnairesPanel, queue: JobQueue) -> None:
    page.show_examination(PATIENT, confirmed(visit()), [])
    QTest.keyClick(page, Qt.Key.Key_Q)
    type_in(page, "4")
    page._file.sign(clinician="Dr. Ito")
    queue.drain()
    QApplication.processEvents()
    signed = page.examination
    assert signed is not None
    assert signed.signature is not None
    row = panel.rows[1]
    row.setFocus()
    for key in (Qt.Key.Key_5, Qt.Key.Key_Delete):
        QTest.keyClick(row, key)
    assert page.examination is signed
    assert answers(signed, Questionnaire.FDI) == {1: 4}
    assert not any(b.isEnabled() for b in row.findChildren(QPushButton))
    assert "Signed: answers do not change any more." in words(panel)


def test_answers_keep_no_visit_from_being_signed(page: ReviewPage, panel: QuestionnairesPanel) -> None:
    page.show_examination(PATIENT, confirmed(visit()), [])
    QTest.keyClick(page, Qt.Key.Key_Q)
    type_in(page, "4")
    texts = {b.text() for b in page.findChildren(QPushButton) if b.isVisibleTo(page)}
    assert "Sign" in texts


def test_only_the_last_tab_is_cut_where_there_is_no_room(page: ReviewPage, panel: QuestionnairesPanel) -> None:
    page.show_examination(PATIENT, visit(), [visit(days_ago=40)])
    QApplication.processEvents()
    tabs = next(bar for bar in page.findChildren(QTabBar) if bar.isVisible())
    metrics = QFontMetrics(theme.text_font())
    for index in range(tabs.count() - 1):
        assert metrics.horizontalAdvance(tabs.tabText(index)) <= tabs.tabRect(index).width() - 16, tabs.tabText(index)
    assert tabs.tabRect(tabs.count() - 1).right() <= tabs.width()


def test_the_longest_answer_stands_on_two_lines_at_most() -> None:
    """150 px is what the words beside the buttons have in a window of 1280 px."""
    metrics = QFontMetrics(theme.text_font())
    for questionnaire, definition in DEFINITIONS.items():
        for number in definition.numbers:
            for points in definition.points_of(number):
                meaning = answer_words(questionnaire, number, points)
                assert metrics.horizontalAdvance(meaning) <= 2 * 140, meaning
