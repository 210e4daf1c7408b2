"""A whole visit through the real window: from the demonstration's camera to the report, and back from the archive."""

from collections.abc import Iterator
from functools import partial
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from palsygrader.capture.protocol import Phase
from palsygrader.domain.expressions import Expression, SkipReason
from palsygrader.domain.face import AffectedSide, Branch
from palsygrader.domain.grade import WithheldReason
from palsygrader.domain.scales.sheet import to_confirm
from palsygrader.gui.app import Program
from palsygrader.gui.capture_page import CapturePage
from palsygrader.gui.capture_session import CaptureSession
from palsygrader.gui.review_page import ReviewPage
from palsygrader.gui.sign_bar import SignBar
from palsygrader.settings import ARCHIVE_FOLDER
from palsygrader.wording import say
from tests.gui.own_threads import own_threads

RECORDED = (Expression.REST, Expression.BROW_RAISE, Expression.OPEN_SMILE)
CLINICIAN = "Dr Weber"
CONFIRM = say("review.scales.confirm")
LONG_MS = 60_000
P = TypeVar("P")


@pytest.fixture
def programs(qapp: QApplication, qtbot: QtBot) -> Iterator[list[Program]]:
    threads = own_threads()
    started: list[Program] = []
    yield started
    for program in started:
        if program.window.isVisible():
            close(program, qtbot)
        assert program.stop()
        program.window.deleteLater()
    qapp.processEvents()
    assert own_threads() <= threads


def close(program: Program, qtbot: QtBot) -> None:
    """Close the window, which closes the archive."""
    with qtbot.waitSignal(program.window.closed, timeout=LONG_MS):
        program.window.close()


def begin(programs: list[Program], folder: Path, qapp: QApplication, qtbot: QtBot) -> Program:
    program = Program(qapp, folder=folder, demo=True, source=None)
    programs.append(program)
    program.start()
    qtbot.waitUntil(lambda: program.window.desk is not None, timeout=LONG_MS)
    assert program.window.desk is not None
    patients = program.window.desk.patients
    qtbot.waitUntil(lambda: patients.patient is not None, timeout=LONG_MS)
    return program


def page_of(program: Program, kind: type[P], qtbot: QtBot) -> P:
    desk = program.window.desk
    assert desk is not None
    qtbot.waitUntil(lambda: isinstance(desk.page, kind), timeout=LONG_MS)
    page = desk.page
    assert isinstance(page, kind)
    return page


def is_kept(session: CaptureSession, expression: Expression) -> bool:
    return expression in session.state.kept


def record_or_skip(page: CapturePage, qtbot: QtBot) -> None:
    session = page.session
    assert session is not None
    for expression in session.state.expressions:
        assert session.state.expression is expression
        if expression not in RECORDED:
            QTest.keyClick(page, Qt.Key.Key_S)
            QTest.keyClick(page, Qt.Key.Key_2)
            assert session.state.skipped[expression] is SkipReason.NOT_WANTED
            continue
        qtbot.waitUntil(lambda: session.state.recordable, timeout=LONG_MS)
        QTest.keyClick(page, Qt.Key.Key_Space)
        qtbot.waitUntil(partial(is_kept, session, expression), timeout=LONG_MS)
    assert session.state.phase is Phase.CHOOSING
    QTest.keyClick(page, Qt.Key.Key_Space)


def test_from_the_camera_to_the_report_and_back(
    programs: list[Program], qapp: QApplication, qtbot: QtBot, tmp_path: Path
) -> None:
    program = begin(programs, tmp_path, qapp, qtbot)
    assert program.window.desk is not None
    program.window.desk.patients.new_visit()
    record_or_skip(page_of(program, CapturePage, qtbot), qtbot)
    review = page_of(program, ReviewPage, qtbot)
    graded = review.examination
    assert graded is not None
    assert graded.grade is not None
    assert graded.grade.affected_side is AffectedSide.LEFT
    assert graded.grade.branch(Branch.MARGINAL_MANDIBULAR).withheld is WithheldReason.EXPRESSION_MISSING
    sign(review, qtbot)
    words = printed_words(review, tmp_path, qtbot)
    assert f"{graded.grade.branch(Branch.BUCCAL).function_percent:.0f}" in words
    assert CLINICIAN in words
    close(program, qtbot)
    assert_nothing_readable(tmp_path / ARCHIVE_FOLDER)

    next_day = begin(programs, tmp_path, qapp, qtbot)
    assert next_day.window.desk is not None
    next_day.window.desk.patients.open_last()
    found = page_of(next_day, ReviewPage, qtbot).examination
    assert found is not None
    assert found.examination_id == graded.examination_id
    assert found.signature is not None
    assert found.grade == graded.grade
    assert set(found.records) == set(RECORDED)


def sign(review: ReviewPage, qtbot: QtBot) -> None:
    confirm_everything(review)
    review.begin_signing()
    bar = review.findChild(SignBar)
    assert isinstance(bar, SignBar)
    QTest.keyClicks(bar.focusWidget(), CLINICIAN)
    with qtbot.waitSignal(review.signed, timeout=LONG_MS):
        next(b for b in bar.findChildren(QPushButton) if b.text() == say("review.sign.anyway")).click()


def printed_words(review: ReviewPage, folder: Path, qtbot: QtBot) -> str:
    """Print and save the report; return what the saved one says."""
    review.show_report()
    qtbot.waitUntil(lambda: review.preview.page_count > 0, timeout=LONG_MS)
    printer = QPrinter()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(folder / "printed.pdf"))
    with qtbot.waitSignal(review.preview.printed, timeout=LONG_MS):
        review.preview.print_to(printer)
    assert (folder / "printed.pdf").read_bytes().startswith(b"%PDF")
    with qtbot.waitSignal(review.preview.saved, timeout=LONG_MS):
        review.preview.save_to(folder / "report.pdf")
    return text_of(folder / "report.pdf")


def assert_nothing_readable(folder: Path) -> None:
    files = [file for file in folder.rglob("*") if file.is_file()]
    assert len(files) > len(RECORDED)
    for file in files:
        content = file.read_bytes()
        for readable in (CLINICIAN.encode(), b"Demo Patient", b"matroska", b"\x89PNG\r\n", b"SQLite format 3"):
            assert readable not in content


def confirm_everything(review: ReviewPage) -> None:
    """Confirm each item the sign button leads to, as the clinician would."""
    examination = review.examination
    assert examination is not None
    for _item in to_confirm(examination):
        review.begin_signing()
        confirm = next(b for b in review.findChildren(QPushButton) if b.isVisible() and b.text() == CONFIRM)
        confirm.click()
    assert review.examination is not None
    assert to_confirm(review.examination) == ()


def text_of(file: Path) -> str:
    document = QPdfDocument()
    document.load(str(file))
    words = " ".join(document.getAllText(page).text() for page in range(document.pageCount()))
    document.close()
    return words
