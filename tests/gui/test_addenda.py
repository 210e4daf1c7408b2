"""Addenda on the review page: written to signed visits only, kept while typed, never lost by a failure."""

from collections.abc import Callable, Iterator
from datetime import UTC, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QTabBar
from pytestqt.qtbot import QtBot

from palsygrader.domain.addendum import Addendum
from palsygrader.domain.examination import Examination, Signature
from palsygrader.errors import ArchiveError
from palsygrader.gui.addenda_panel import AddendaPanel
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


def open_notes(page: ReviewPage, examination: Examination) -> AddendaPanel:
    page.show_examination(PATIENT, examination, [])
    bar = only(page, QTabBar)
    bar.setCurrentIndex(next(n for n in range(bar.count()) if bar.tabText(n).startswith("Notes")))
    return panel(page)


def test_a_visit_that_is_not_signed_has_no_addenda(page: ReviewPage) -> None:
    assert not open_notes(page, visit()).isVisibleTo(page)
    assert say("review.notes.note") in words(page)


def test_an_addendum_is_written_by_keyboard_and_shown_in_order(
    page: ReviewPage, archive: FakeArchive, qtbot: QtBot
) -> None:
    made = signed().with_addendum(Addendum("Dr. Ito", NOON, "first words"))
    shown = open_notes(page, made)
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
    page: ReviewPage, archive: FakeArchive, text: str, author: str, key: str
) -> None:
    shown = open_notes(page, signed())
    shown.text.setPlainText(text)
    shown.author.setText(author)
    shown.add.click()
    assert shown.told == say(f"addendum.{key}")
    assert archive.addenda == []


def test_what_is_typed_stays_with_its_visit_while_the_page_is_left(page: ReviewPage) -> None:
    first, second = signed(), signed(days_ago=30)
    open_notes(page, first).text.setPlainText("half a sen")
    gone = []
    page.settle(lambda: gone.append(True))
    assert gone == [True]
    assert open_notes(page, second).text.toPlainText() == ""
    assert open_notes(page, first).text.toPlainText() == "half a sen"


def test_an_addendum_that_cannot_be_saved_is_still_there(page: ReviewPage, archive: FakeArchive, qtbot: QtBot) -> None:
    archive.failure = ArchiveError("archive.cannot_write")
    shown = open_notes(page, signed())
    shown.text.setPlainText("MRI")
    shown.add.click()
    qtbot.waitUntil(lambda: page.notices.text != "")
    assert page.notices.text == say("addendum.failed", why=say("archive.cannot_write"))
    assert shown.text.toPlainText() == "MRI"
    archive.failure = None
    shown.add.click()
    qtbot.waitUntil(lambda: len(archive.addenda) == 1)
    qtbot.waitUntil(lambda: shown.text.toPlainText() == "")
