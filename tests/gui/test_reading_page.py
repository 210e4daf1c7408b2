"""A second reading: blind until it is finished, saved as it goes, side by side afterwards."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QTableWidget, QWidget
from pytestqt.qtbot import QtBot

from palsygrader.archive.keys import KeyCost
from palsygrader.archive.store import Archive
from palsygrader.domain.examination import Decision, Examination, Signature
from palsygrader.domain.expressions import BRANCH_EXPRESSIONS
from palsygrader.domain.face import Branch
from palsygrader.domain.reading import Reading
from palsygrader.domain.severity import Severity
from palsygrader.errors import ArchiveError
from palsygrader.gui.choice_row import ChoiceRow
from palsygrader.gui.curves import MovementCurve
from palsygrader.gui.reading_page import ReadingPage
from palsygrader.gui.readings_panel import ReadingsPanel
from palsygrader.gui.review_page import ReviewPage
from palsygrader.gui.workers import JobQueue
from palsygrader.settings import Settings
from palsygrader.wording import say
from tests.gui.review_examples import PATIENT, confirmed, only, visit, words

NOON = datetime(2025, 6, 9, 12, tzinfo=UTC)
Settled = Callable[[], None]


@pytest.fixture
def archive(tmp_path: Path) -> Iterator[Archive]:
    with Archive.create(tmp_path / "archive", "open sesame", cost=KeyCost(1, 8, 1), user="Dr. Ito") as made:
        made.add_patient(PATIENT)
        yield made


@pytest.fixture
def signed(archive: Archive) -> Examination:
    made = (
        visit().with_notes("Zeta remark").with_decision(Decision("branch.buccal", 6, "Omega reason", "Dr. Ito", NOON))
    )
    made = confirmed(made).signed(Signature("Dr. Ito", NOON))
    archive.save_examination(made)
    return made


@pytest.fixture
def page(qtbot: QtBot, archive: Archive, archive_queue: JobQueue) -> Iterator[ReadingPage]:
    made = ReadingPage(archive=archive, archive_queue=archive_queue)
    qtbot.addWidget(made)
    made.resize(1280, 720)
    made.show()
    yield made
    assert made.stop()


def begin(page: ReadingPage, examination: Examination, reader: str, qtbot: QtBot) -> None:
    page.begin(examination.examination_id)
    qtbot.waitUntil(lambda: page.reader.isVisibleTo(page), timeout=20_000)
    page.reader.name.setText(reader)
    QTest.keyClick(page.reader.name, Qt.Key.Key_Return)


def grade(page: ReadingPage, digits: str) -> None:
    """Type digits where the keyboard is, from the first row on."""
    rows = list(page.sheet.grades.values())
    for place, digit in enumerate(digits):
        QTest.keyClicks(rows[place], digit)


def finish(page: ReadingPage, qtbot: QtBot) -> None:
    QTest.keyClick(page, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    assert page.question.asking
    QTest.keyClick(QApplication.focusWidget() or page, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: page.table.isVisibleTo(page), timeout=20_000)


def everything_said(widget: QWidget) -> str:
    """Return all that any part of a widget says, shown or hidden, to eyes or to a screen reader."""
    said = [label.text() for label in widget.findChildren(QLabel)]
    for part in widget.findChildren(QWidget):
        said += [part.accessibleName(), part.accessibleDescription(), part.toolTip(), part.windowTitle()]
    said += [action.text() for action in widget.findChildren(QAction)]
    for table in widget.findChildren(QTableWidget):
        said += [item.text() for row in range(table.rowCount()) if (item := table.item(row, 0)) is not None]
    return "\n".join(said)


@pytest.mark.parametrize(("signed_in", "proposed"), [("Dr. Weber", "Dr. Weber"), ("Dr. Ito", ""), ("", "")])
def test_who_is_signed_in_is_proposed_unless_it_is_the_first_reader(
    signed_in: str, proposed: str, archive: Archive, archive_queue: JobQueue, signed: Examination, qtbot: QtBot
) -> None:
    page = ReadingPage(archive=archive, archive_queue=archive_queue, signed_in=signed_in)
    qtbot.addWidget(page)
    page.show()
    page.begin(signed.examination_id)
    qtbot.waitUntil(lambda: page.reader.isVisibleTo(page), timeout=20_000)
    assert page.reader.name.text() == proposed
    assert page.stop()


def test_nothing_of_the_first_reading_is_revealed_before_the_end(
    page: ReadingPage, signed: Examination, qtbot: QtBot
) -> None:
    begin(page, signed, "Dr. Weber", qtbot)
    for branch in Branch:
        page.sheet.grades[branch].setFocus()
    said = everything_said(page)
    for secret in ("Dr. Ito", "Zeta remark", "Omega reason", "12 %", "63 %", "38 %", "Signed", "Function P"):
        assert secret not in said
    assert all(row.value is None for row in (*page.sheet.grades.values(), *page.sheet.items.values()))
    assert not any(mark in only(page, MovementCurve).accessibleName() for mark in ("%", "right", "left"))
    assert page.table.table is None
    assert "Ana Ruiz" in said


def test_a_first_reader_is_refused_with_a_line_and_another_may_begin(
    page: ReadingPage, signed: Examination, qtbot: QtBot
) -> None:
    begin(page, signed, "dr ito", qtbot)
    assert page.reader.problem == say("reader_refusal.first_reader")
    assert page.reader.isVisibleTo(page)
    page.reader.name.clear()
    page.reader.begin.click()
    assert page.reader.problem == say("reader_refusal.nameless")
    page.reader.name.setText("Dr. Weber")
    page.reader.begin.click()
    assert page.sheet.isVisibleTo(page)
    assert not page.reader.isVisibleTo(page)


def test_a_reading_is_graded_by_digits_finished_and_shown_beside_the_first(
    page: ReadingPage, archive: Archive, signed: Examination, qtbot: QtBot
) -> None:
    begin(page, signed, "Dr. Weber", qtbot)
    grade(page, "534")
    assert page.pictures.expression in BRANCH_EXPRESSIONS[Branch.MARGINAL_MANDIBULAR] or not page.isActiveWindow()
    finish(page, qtbot)
    (reading,) = archive.load_examination(signed.examination_id).readings
    assert reading.reader == "Dr. Weber"
    assert reading.severities == {
        Branch.TEMPORAL: Severity.V,
        Branch.ZYGOMATIC: Severity.III,
        Branch.BUCCAL: Severity.IV,
    }
    assert reading.house_brackmann is None
    assert reading.finished
    table = page.table.table
    assert table is not None
    heads = [head.text() for n in range(table.columnCount()) if (head := table.horizontalHeaderItem(n)) is not None]
    assert heads[:3] == ["Graded", "Program", "First reader:\nDr. Ito"]
    assert heads[3].startswith("Dr. Weber,\n")
    cells = [
        [
            item.text() or str(item.data(Qt.ItemDataRole.AccessibleTextRole))
            for n in range(5)
            if (item := table.item(row, n))
        ]
        for row in range(4)
    ]
    buccal = cells[2]
    assert buccal[0] == "Buccal"
    assert buccal[1].startswith("IV,")
    assert buccal[2].startswith("VI,")
    assert buccal[3].startswith("IV,")
    assert buccal[4] == "-2"
    assert cells[0][4] == "0"
    assert cells[3][3:] == ["–", "–"]


def test_a_reading_that_was_left_goes_on_where_it_was(
    page: ReadingPage, archive: Archive, signed: Examination, qtbot: QtBot
) -> None:
    begin(page, signed, "Dr. Weber", qtbot)
    grade(page, "2")
    page.sheet.items["sunnybrook.rest_mouth"].buttons[1].click()
    qtbot.waitUntil(lambda: any(each.items for each in archive.open_readings(signed.examination_id)), timeout=20_000)
    left: list[bool] = []
    page.left.connect(lambda: left.append(True))
    QTest.keyClick(page, Qt.Key.Key_Escape)
    assert left == [True]
    assert archive.load_examination(signed.examination_id).readings == ()
    begin(page, signed, "dr. weber", qtbot)
    assert page.sheet.grades[Branch.TEMPORAL].value == 2
    assert page.sheet.items["sunnybrook.rest_mouth"].value == 1


def test_another_reader_does_not_see_what_one_left_open(
    page: ReadingPage, archive: Archive, signed: Examination, qtbot: QtBot
) -> None:
    begin(page, signed, "Dr. Weber", qtbot)
    grade(page, "2")
    qtbot.waitUntil(lambda: bool(archive.open_readings(signed.examination_id)), timeout=20_000)
    begin(page, signed, "Dr. Okafor", qtbot)
    assert page.sheet.grades[Branch.TEMPORAL].value is None


def test_nothing_graded_is_no_reading(page: ReadingPage, signed: Examination, qtbot: QtBot) -> None:
    begin(page, signed, "Dr. Weber", qtbot)
    page.ask_to_finish()
    assert not page.question.asking
    assert page.notices.text == say("reading.finish.nothing")


def test_a_change_that_cannot_be_saved_is_told_and_asked_for(
    page: ReadingPage, archive: Archive, signed: Examination, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    begin(page, signed, "Dr. Weber", qtbot)

    def refuse(examination_id: str, reading: Reading) -> None:
        raise ArchiveError("archive.cannot_write")

    with monkeypatch.context() as patched:
        patched.setattr(archive, "save_reading", refuse)
        grade(page, "2")
        qtbot.waitUntil(lambda: page.unsaved, timeout=20_000)
    assert page.notices.text == say("reading.not_saved", why=say("archive.cannot_write"))
    gone: list[bool] = []
    page.settle(lambda: gone.append(True))
    assert gone == []
    assert page.question.text == say("reading.unsaved")
    QTest.keyClick(QApplication.focusWidget() or page, Qt.Key.Key_Space)  # saves and goes
    qtbot.waitUntil(lambda: gone == [True], timeout=20_000)
    assert archive.open_readings(signed.examination_id)[0].severities == {Branch.TEMPORAL: Severity.II}


def test_a_row_is_cleared_and_walked_by_keys(qtbot: QtBot) -> None:
    row = ChoiceRow("Buccal", {1: ("I", "normal"), 2: ("II", "slight weakness")})
    qtbot.addWidget(row)
    told: list[int | None] = []
    moved: list[int] = []
    row.chosen.connect(told.append)
    row.moved.connect(moved.append)
    for key in (Qt.Key.Key_2, Qt.Key.Key_9, Qt.Key.Key_Delete, Qt.Key.Key_Up, Qt.Key.Key_Down):
        QTest.keyClick(row, key)
    assert told == [2, None]
    assert moved == [1, -1, 1]
    row.buttons[1].click()
    assert row.accessibleDescription() == "normal"
    row.buttons[1].click()
    assert row.value is None
    assert told == [2, None, 1, None]


@pytest.fixture
def review(qtbot: QtBot, archive: Archive, archive_queue: JobQueue) -> Iterator[ReviewPage]:
    made = ReviewPage(archive=archive, archive_queue=archive_queue, settings=Settings(clinician="Dr. Ito"))
    qtbot.addWidget(made)
    made.resize(1280, 800)
    made.show()
    yield made
    assert made.stop()


READ = Reading("Dr. Weber", NOON, {Branch.BUCCAL: Severity.II}, finished_at=NOON)


def test_the_review_shows_readings_of_a_signed_visit_and_only_readers_before(review: ReviewPage) -> None:
    panel = only(review, ReadingsPanel)
    review.show_examination(PATIENT, visit(), [])
    assert panel.told == say("reading.none")
    review.show_examination(PATIENT, replace(visit(), readings=(READ,)), [])
    assert "Dr. Weber" in panel.told
    assert not panel.table.isVisibleTo(review)
    assert panel.findChildren(QTableWidget) == []
    made = confirmed(visit()).signed(Signature("Dr. Ito", NOON))
    review.show_examination(PATIENT, replace(made, readings=(READ,)), [])
    assert len(panel.findChildren(QTableWidget)) == 1
    assert panel.told == say("reading.side_by_side")


def test_the_review_asks_for_a_reading_of_its_visit(review: ReviewPage) -> None:
    made = visit()
    wanted: list[str] = []
    review.reading_wanted.connect(wanted.append)
    review.show_examination(PATIENT, made, [])
    only(review, ReadingsPanel).start.click()
    assert wanted == [made.examination_id]


def test_who_read_a_visit_blind_cannot_sign_it(review: ReviewPage, archive: Archive) -> None:
    review.show_examination(PATIENT, replace(confirmed(visit()), readings=(READ,)), [])
    review.begin_signing()
    review._signing.bar.confirmed.emit("dr weber")
    assert review.notices.text == say("reading.no_signing")
    assert review.examination is not None
    assert review.examination.signature is None
    assert "Signing" not in words(review)


def test_what_was_read_blind_is_not_recorded_again(review: ReviewPage) -> None:
    wanted: list[Examination] = []
    review.record_wanted.connect(wanted.append)
    review.show_examination(PATIENT, replace(visit(), readings=(READ,)), [])
    review._head.record_wanted.emit()
    assert wanted == []
    assert review.notices.text == say("reading.no_recording")
    review.show_examination(PATIENT, visit(), [])
    review._head.record_wanted.emit()
    assert len(wanted) == 1
