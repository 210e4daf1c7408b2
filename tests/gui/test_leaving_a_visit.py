"""Nothing of a visit is lost when its page is left: a half-set grade, an open note, a change the archive refused."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QPushButton
from pytestqt.qtbot import QtBot

from palsygrader import wording
from palsygrader.domain.face import Branch
from palsygrader.domain.severity import Severity
from palsygrader.errors import ArchiveError
from palsygrader.gui.decision_form import DecisionForm
from palsygrader.gui.refused_save import RefusedSave
from palsygrader.gui.review_page import ReviewPage
from palsygrader.gui.workers import JobQueue
from palsygrader.settings import Settings
from tests.gui.review_examples import PATIENT, FakeArchive, only, visit, words


@pytest.fixture
def archive() -> FakeArchive:
    return FakeArchive()


@pytest.fixture
def page(qtbot: QtBot, archive: FakeArchive, archive_queue: JobQueue) -> Iterator[ReviewPage]:
    made = ReviewPage(archive=archive, archive_queue=archive_queue, settings=Settings(clinician="Dr. Ito"))
    qtbot.addWidget(made)
    made.resize(1280, 800)
    made.show()
    made.show_examination(PATIENT, visit(), [])
    made.choose_branch(Branch.BUCCAL)
    yield made
    assert made.stop()


@pytest.fixture
def gone() -> list[str]:
    return []


def press(page: ReviewPage, text: str) -> None:
    next(b for b in page.findChildren(QPushButton) if b.text() == text and b.isVisibleTo(page)).click()


def leave(page: ReviewPage, gone: list[str]) -> None:
    page.settle(lambda: gone.append("on"))


def half_set(page: ReviewPage, reason: str = "seen better") -> None:
    page.edit_branch()
    press(page, "II")
    next(e for e in page.findChildren(QLineEdit) if e.placeholderText() == "Why it differs").setText(reason)


def test_nothing_is_asked_when_nothing_was_changed(page: ReviewPage, gone: list[str]) -> None:
    page.edit_branch()
    leave(page, gone)
    assert gone == ["on"]
    assert not page.unsaved


@pytest.mark.parametrize(
    ("answer", "left", "severity"),
    [("Save", ["on"], Severity.II), ("Discard", ["on"], Severity.IV), ("Keep editing", [], Severity.IV)],
)
def test_a_half_set_grade_is_saved_discarded_or_kept_open(
    page: ReviewPage, gone: list[str], answer: str, left: list[str], severity: Severity
) -> None:
    half_set(page)
    leave(page, gone)
    assert gone == []
    assert page.unsaved
    assert "Your grade for Buccal is not saved." in words(page)
    press(page, answer)
    assert gone == left
    assert page.examination is not None
    assert page.examination.severity(Branch.BUCCAL) is severity
    assert only(page, DecisionForm).isVisibleTo(page) is (answer == "Keep editing")
    assert page.unsaved is (answer == "Keep editing")


def test_after_keep_editing_a_save_leaves_nowhere(page: ReviewPage, gone: list[str]) -> None:
    half_set(page)
    leave(page, gone)
    press(page, "Keep editing")
    press(page, "Save")
    assert gone == []


def test_a_half_set_grade_behind_the_report_comes_to_the_front(page: ReviewPage, gone: list[str]) -> None:
    half_set(page)
    page.show_report()
    leave(page, gone)
    assert gone == []
    assert only(page, DecisionForm).isVisible()
    assert not page.preview.isVisible()


def test_an_open_note_is_saved_without_a_question(
    page: ReviewPage, archive: FakeArchive, archive_queue: JobQueue, gone: list[str]
) -> None:
    only(page, QPlainTextEdit).setPlainText("Dry eye.")
    leave(page, gone)
    archive_queue.drain()
    assert gone == ["on"]
    assert archive.saved[-1].notes == "Dry eye."


def refuse(page: ReviewPage, archive: FakeArchive, qtbot: QtBot) -> None:
    archive.failure = ArchiveError("archive.cannot_write")
    half_set(page)
    press(page, "Save")
    qtbot.waitUntil(lambda: page.unsaved)


def test_changes_the_archive_refused_are_tried_again_before_the_visit_is_left(
    page: ReviewPage, archive: FakeArchive, gone: list[str], qtbot: QtBot
) -> None:
    refuse(page, archive, qtbot)
    leave(page, gone)
    question = only(page, RefusedSave)
    assert (question.text, gone) == (wording.say("review.refused"), [])
    archive.failure = None
    press(page, "Save and leave")
    qtbot.waitUntil(lambda: gone == ["on"])
    assert archive.saved[-1].severity(Branch.BUCCAL) is Severity.II
    assert not page.unsaved


def test_changes_refused_once_more_leave_nowhere(
    page: ReviewPage, archive: FakeArchive, gone: list[str], qtbot: QtBot
) -> None:
    refuse(page, archive, qtbot)
    leave(page, gone)
    with qtbot.waitSignal(page._file.failed):
        press(page, "Save and leave")
    archive.failure = None
    with qtbot.waitSignal(page._file.saved):
        page._file.save()
    assert gone == []


@pytest.mark.parametrize(("answer", "left"), [("Leave without them", ["on"]), ("Stay here", [])])
def test_refused_changes_are_given_up_only_when_told(
    page: ReviewPage, archive: FakeArchive, gone: list[str], qtbot: QtBot, answer: str, left: list[str]
) -> None:
    refuse(page, archive, qtbot)
    leave(page, gone)
    press(page, answer)
    assert gone == left


def test_escape_back_to_the_patients_asks_about_refused_changes_too(
    page: ReviewPage, archive: FakeArchive, qtbot: QtBot
) -> None:
    refuse(page, archive, qtbot)
    with qtbot.assertNotEmitted(page.left):
        QTest.keyClick(page, Qt.Key.Key_Escape)
    assert only(page, RefusedSave).asking
