"""Addenda on the review page: written to signed visits only, kept while typed, never lost by a failure."""

from collections.abc import Callable, Iterator
from datetime import UTC, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPushButton, QTabBar
from pytestqt.qtbot import QtBot

from palsygrader.domain.addendum import Addendum
from palsygrader.domain.draft import ADDENDUM, Draft
from palsygrader.domain.examination import Examination, Signature
from palsygrader.domain.face import Branch
from palsygrader.errors import ArchiveError
from palsygrader.gui.addenda_panel import AddendaPanel
from palsygrader.gui.decision_form import DecisionForm
from palsygrader.gui.refused_drafts import RefusedDrafts
from palsygrader.gui.review_page import ReviewPage
from palsygrader.gui.workers import JobQueue
from palsygrader.settings import Settings
from palsygrader.wording import say
from tests.gui.review_examples import PATIENT, FakeArchive, confirmed, only, visit, words

NOON = datetime(2025, 6, 9, 12, tzinfo=UTC)
Settled = Callable[[], None]


@pytest.fixture
def archive() -> FakeArchive:
    return FakeArchive()


@pytest.fixture
def page(qtbot: QtBot, archive: FakeArchive, archive_queue: JobQueue) -> Iterator[ReviewPage]:
    made = ReviewPage(archive=archive, archive_queue=archive_queue, settings=Settings(clinician="Dr. Sato"))
    qtbot.addWidget(made)
    made.resize(1280, 800)
    made.show()
    yield made
    assert made.stop()


def signed(days_ago: int = 0) -> Examination:
    return confirmed(visit(days_ago=days_ago)).signed(Signature("Dr. Ito", NOON))


def panel(page: ReviewPage) -> AddendaPanel:
    return only(page, AddendaPanel)


def open_notes(qtbot: QtBot, page: ReviewPage, examination: Examination) -> AddendaPanel:
    """Return the panel once its draft is read."""
    page.show_examination(PATIENT, examination, [])
    bar = only(page, QTabBar)
    bar.setCurrentIndex(next(n for n in range(bar.count()) if bar.tabText(n).startswith("Notes")))
    shown = panel(page)
    qtbot.waitUntil(lambda: not shown.text.isReadOnly())
    return shown


def test_a_visit_that_is_not_signed_has_no_addenda(page: ReviewPage, qtbot: QtBot) -> None:
    assert not open_notes(qtbot, page, visit()).isVisibleTo(page)
    assert say("review.notes.note") in words(page)


def test_an_addendum_is_written_by_keyboard_and_shown_in_order(
    page: ReviewPage, archive: FakeArchive, qtbot: QtBot
) -> None:
    made = signed().with_addendum(Addendum("Dr. Ito", NOON, "first words"))
    shown = open_notes(qtbot, page, made)
    assert shown.author.text() == "Dr. Sato"
    shown.text.setFocus()
    QTest.keyClicks(shown.text, "  MRI: no lesion ")
    QTest.keyClick(shown.text, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: "MRI: no lesion" in words(shown))
    ((examination_id, addendum),) = archive.addenda
    assert examination_id == made.examination_id
    assert (addendum.author, addendum.text) == ("Dr. Sato", "MRI: no lesion")
    assert abs((datetime.now(UTC) - addendum.written_at).total_seconds()) < 3600
    told = words(shown)
    assert told.index("first words") < told.index("Dr. Sato, ") < told.index("MRI: no lesion")
    assert shown.text.toPlainText() == ""
    assert page.notices.text == say("addendum.added")
    assert archive.saved == []
    bar = only(page, QTabBar)
    assert "Notes (2)" in [bar.tabText(n) for n in range(bar.count())]


@pytest.mark.parametrize(("text", "author", "key"), [(" \n ", "Dr. Sato", "empty"), ("MRI", "  ", "nameless")])
def test_an_addendum_without_words_or_name_is_refused_with_one_line(
    page: ReviewPage, archive: FakeArchive, qtbot: QtBot, text: str, author: str, key: str
) -> None:
    shown = open_notes(qtbot, page, signed())
    shown.text.setPlainText(text)
    shown.author.setText(author)
    shown.add.click()
    assert shown.told == say(f"addendum.{key}")
    assert archive.addenda == []


def test_what_is_typed_stays_with_its_visit_while_the_page_is_left(page: ReviewPage, qtbot: QtBot) -> None:
    first, second = signed(), signed(days_ago=30)
    open_notes(qtbot, page, first).text.setPlainText("half a sen")
    gone = []
    page.settle(lambda: gone.append(True))
    qtbot.waitUntil(lambda: gone == [True])  # the archive has it
    assert open_notes(qtbot, page, second).text.toPlainText() == ""
    assert open_notes(qtbot, page, first).text.toPlainText() == "half a sen"


def test_what_is_typed_is_kept_without_any_further_step_and_is_there_after_a_crash(
    page: ReviewPage, archive: FakeArchive, archive_queue: JobQueue, qtbot: QtBot
) -> None:
    made = signed()
    shown = open_notes(qtbot, page, made)
    assert shown.discard.isHidden()
    QTest.keyClicks(shown.text, "half a sen")
    shown.author.clear()
    QTest.keyClicks(shown.author, "Dr. Ueno")
    draft = Draft(ADDENDUM, "half a sen", "Dr. Ueno")
    qtbot.waitUntil(lambda: archive.kept == {(made.examination_id, ADDENDUM): draft})
    assert archive.addenda == []
    other = ReviewPage(archive=archive, archive_queue=archive_queue, settings=Settings(clinician="Dr. Sato"))
    qtbot.addWidget(other)
    found = open_notes(qtbot, other, made)
    assert (found.text.toPlainText(), found.author.text()) == ("half a sen", "Dr. Ueno")
    assert found.told == say("addendum.draft")
    assert say("addendum.none") in words(found)
    assert other.stop()


def test_a_closing_page_keeps_the_last_keys(
    archive: FakeArchive, archive_queue: JobQueue, qtbot: QtBot, page: ReviewPage
) -> None:
    made = signed()
    open_notes(qtbot, page, made).text.setPlainText("half")
    page.stop()
    closed: list[list[Draft]] = []
    archive_queue.submit(
        lambda _job: list(archive.kept.values()), done=closed.append, failed=lambda error: pytest.fail(str(error))
    )
    qtbot.waitUntil(lambda: closed == [[Draft(ADDENDUM, "half", "Dr. Sato")]])


def test_a_draft_is_discarded_and_brought_back_by_undo(page: ReviewPage, archive: FakeArchive, qtbot: QtBot) -> None:
    shown = open_notes(qtbot, page, signed())
    QTest.keyClicks(shown.text, "half")
    qtbot.waitUntil(lambda: len(archive.kept) == 1)
    shown.discard.click()
    qtbot.waitUntil(lambda: archive.kept == {})
    assert (shown.text.toPlainText(), shown.told) == ("", say("addendum.explain"))
    assert shown.discard.isHidden()
    shown.text.undo()
    qtbot.waitUntil(lambda: [draft.text for draft in archive.kept.values()] == ["half"])


def test_an_added_addendum_leaves_no_draft(page: ReviewPage, archive: FakeArchive, qtbot: QtBot) -> None:
    made = signed()
    shown = open_notes(qtbot, page, made)
    QTest.keyClicks(shown.text, "MRI")
    shown.add.click()
    qtbot.waitUntil(lambda: page.notices.text == say("addendum.added"))
    page.settle(lambda: None)
    again = open_notes(qtbot, page, signed(days_ago=30))
    assert again.text.toPlainText() == ""
    assert archive.kept == {}


def test_a_draft_that_cannot_be_kept_is_told_and_kept_later(
    page: ReviewPage, archive: FakeArchive, qtbot: QtBot
) -> None:
    shown = open_notes(qtbot, page, signed())
    archive.failure = ArchiveError("archive.cannot_write")
    QTest.keyClicks(shown.text, "half")
    qtbot.waitUntil(lambda: page.notices.text == say("draft.failed", why=say("archive.cannot_write")))
    archive.failure = None
    page.settle(lambda: None)
    qtbot.waitUntil(lambda: [draft.text for draft in archive.kept.values()] == ["half"])


def test_leaving_asks_about_what_the_archive_does_not_keep(
    page: ReviewPage, archive: FakeArchive, qtbot: QtBot
) -> None:
    shown = open_notes(qtbot, page, signed())
    archive.failure = ArchiveError("archive.cannot_write")
    QTest.keyClicks(shown.text, "half")
    left: list[str] = []
    page.settle(lambda: left.append("at once"))
    question = only(page, RefusedDrafts)
    qtbot.waitUntil(lambda: question.text == say("draft.refused"))
    question.cancel()
    assert (left, question.asking, shown.text.toPlainText()) == ([], False, "half")

    page.settle(lambda: left.append("later"))
    qtbot.waitUntil(lambda: question.asking)
    archive.failure = None
    press(question, "review.refused.save")
    qtbot.waitUntil(lambda: left == ["later"])
    assert [draft.text for draft in archive.kept.values()] == ["half"]
    assert not question.asking


def test_what_the_archive_does_not_keep_can_be_given_up(page: ReviewPage, archive: FakeArchive, qtbot: QtBot) -> None:
    shown = open_notes(qtbot, page, signed())
    archive.failure = ArchiveError("archive.cannot_write")
    QTest.keyClicks(shown.text, "half")
    assert page.unsaved
    left: list[str] = []
    page.settle(lambda: left.append("without"))
    question = only(page, RefusedDrafts)
    qtbot.waitUntil(lambda: question.asking)
    press(question, "draft.refused.leave")
    assert left == ["without"]
    page.settle(lambda: left.append("not asked twice"))
    assert len(left) == 2


def press(question: RefusedDrafts, key: str) -> None:
    next(b for b in question.findChildren(QPushButton) if b.text() == say(key) and b.isVisibleTo(question)).click()


def test_a_grade_that_was_not_saved_is_asked_again(
    page: ReviewPage, archive: FakeArchive, archive_queue: JobQueue, qtbot: QtBot
) -> None:
    made = visit()
    page.show_examination(PATIENT, made, [])
    page.choose_branch(Branch.BUCCAL)
    page.edit_branch()
    form = only(page, DecisionForm)
    reason = only(form, QLineEdit)
    QTest.keyClicks(reason, "looks wor")
    qtbot.waitUntil(lambda: [(d.place, d.text) for d in archive.kept.values()] == [("branch.buccal", "looks wor")])
    assert archive.saved == []
    other = ReviewPage(archive=archive, archive_queue=archive_queue, settings=Settings(clinician="Dr. Sato"))
    qtbot.addWidget(other)
    other.show_examination(PATIENT, made, [])
    qtbot.waitUntil(lambda: other.unsaved)
    assert other.branch is Branch.BUCCAL
    assert only(only(other, DecisionForm), QLineEdit).text() == "looks wor"
    assert "not saved" in other.notices.text
    only(other, DecisionForm).cancelled.emit()
    qtbot.waitUntil(lambda: archive.kept == {})
    assert not other.unsaved
    assert other.stop()


def test_an_addendum_that_cannot_be_saved_is_still_there(page: ReviewPage, archive: FakeArchive, qtbot: QtBot) -> None:
    archive.failure = ArchiveError("archive.cannot_write")
    shown = open_notes(qtbot, page, signed())
    shown.text.setPlainText("MRI")
    shown.add.click()
    told = say("addendum.failed", why=say("archive.cannot_write"))
    qtbot.waitUntil(lambda: page.notices.text == told)  # first it is told that the draft is not kept
    assert shown.text.toPlainText() == "MRI"
    archive.failure = None
    shown.add.click()
    qtbot.waitUntil(lambda: len(archive.addenda) == 1)
    qtbot.waitUntil(lambda: shown.text.toPlainText() == "")
