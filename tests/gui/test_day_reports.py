"""The reports of a day together: counted, made, printed as one, saved without overwriting, and stopped."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import pikepdf
import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtPdfWidgets import QPdfView
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from palsygrader.domain.consent import Consent, ConsentAnswer, ConsentPurpose
from palsygrader.domain.roles import Role
from palsygrader.errors import ArchiveError
from palsygrader.gui.day_preview import DayPreview
from palsygrader.gui.day_reports import DayReports
from palsygrader.gui.review_report import MadeReport
from palsygrader.gui.workers import JobQueue
from palsygrader.report.parts import ReportKind
from palsygrader.settings import Settings
from palsygrader.wording import say
from tests.gui.conftest import visit_line

if TYPE_CHECKING:
    from tests.gui.conftest import FakeArchive

Settled = Callable[[], None]
DAY = QDate(2024, 3, 14)


@pytest.fixture
def card(archive: FakeArchive, archive_queue: JobQueue, qtbot: QtBot) -> DayReports:
    ana, ben = archive.known["ana"], archive.known["ben"]
    archive.lines = {
        "ana": [visit_line(ana, 10, 40.0), visit_line(ana, 11, 45.0)],
        "ben": [visit_line(ben, 10, 55.0, signed=False), visit_line(ben, 10, None, finished=False)],
    }
    made = DayReports(archive=archive, archive_queue=archive_queue, settings=Settings)
    qtbot.addWidget(made)
    made.show()
    made.show_visits(archive.every_visit())
    made.day.setDate(DAY)
    return made


def test_finished_visits_of_the_day_are_counted(card: DayReports) -> None:
    assert [visit.patient_id for visit in card.chosen] == ["ana", "ben"]
    assert card._counted.text() == "Finished visits: 2, 1 signed"
    card.day.setDate(DAY.addDays(5))
    assert not card.chosen
    assert not card.print_button.isEnabled()


def test_an_assistant_gets_the_signed_ones_only_and_is_told_why(card: DayReports, archive: FakeArchive) -> None:
    assert card._left_out.text() == ""
    archive.account = replace(archive.account, role=Role.ASSISTANT)
    card._count()
    assert [visit.patient_id for visit in card.chosen] == ["ana"]
    assert card._left_out.isVisible()
    assert card._left_out.text() == say("refused.print_unsigned")
    assert card.print_button.isEnabled()


def test_all_are_saved_and_no_file_is_overwritten(card: DayReports, settled: Settled, tmp_path: Path) -> None:
    for count in (2, 4):
        card.save_to(tmp_path)
        settled()
        assert card.work.result == f"Saved: reports 2, to {tmp_path.name}."
        assert len(list(tmp_path.glob("*.pdf"))) == count
    assert min(file.name for file in tmp_path.iterdir()) == "palsygrader-clinical-2024-03-14-1 (2).pdf"
    assert not [file for file in tmp_path.iterdir() if "Ruiz" in file.name]


def test_all_are_printed_as_one_job(card: DayReports, settled: Settled, qtbot: QtBot, tmp_path: Path) -> None:
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "day.pdf"))
    card.kinds.setCurrentIndex(1)
    card.print_to(printer)
    with qtbot.waitSignal(card.finished, timeout=30_000):
        settled()
    with pikepdf.open(tmp_path / "day.pdf") as document:
        assert len(document.pages) == 2
    assert card.work.result == "Sent to the printer: reports 2, pages 2."


def test_without_a_printer_nothing_is_made(card: DayReports, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QPrinterInfo, "availablePrinterNames", staticmethod(list))
    card.ask_printer()
    assert "No printer was found" in card.work.result
    assert not card.work.progress.isVisible()


def test_the_printer_is_asked_for_only_while_the_card_is_in_sight(
    card: DayReports, settled: Settled, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[QDialog] = []
    monkeypatch.setattr(QPrinterInfo, "availablePrinterNames", staticmethod(lambda: ["Office"]))
    monkeypatch.setattr(QDialog, "open", asked.append)
    card.ask_printer()
    card.hide()  # as behind a window that was locked while the reports are made
    settled()
    assert asked == []
    card.show()
    settled()
    assert len(asked) == 1
    card.hide()
    card.show()
    settled()
    assert len(asked) == 1


def test_a_visit_that_cannot_be_read_is_told(
    card: DayReports, archive: FakeArchive, settled: Settled, tmp_path: Path
) -> None:
    archive.failure = ArchiveError("archive.damaged")
    card.save_to(tmp_path)
    settled()
    assert card.work.result.startswith("Not all reports were made")
    assert not list(tmp_path.iterdir())
    assert card.save_button.isVisible()


def test_cancelling_makes_nothing(card: DayReports, settled: Settled, tmp_path: Path) -> None:
    card.save_to(tmp_path)
    card.work.cancel_button.click()
    settled()
    assert card.work.result == "Cancelled. Nothing was printed or saved."
    assert not list(tmp_path.iterdir())


def test_teaching_copies_are_made_of_those_who_agreed_to_teaching(card: DayReports, archive: FakeArchive) -> None:
    ana = archive.known["ana"]
    card.kinds.setCurrentIndex(card.kinds.findData(ReportKind.TEACHING))
    assert not card.chosen
    assert not card.print_button.isEnabled()
    assert card._left_out.text() == say("day.not_agreed", count=2)
    given = Consent(ConsentPurpose.TEACHING, ConsentAnswer.GIVEN, date(2024, 3, 1), "Dr Vega")
    card.show_consents([replace(ana, consents=(given,)), archive.known["ben"]])
    assert [visit.patient_id for visit in card.chosen] == ["ana"]
    card.kinds.setCurrentIndex(0)
    assert len(card.chosen) == 2
    assert card._left_out.text() == ""


def test_the_keyboard_returns_to_the_button_that_began(card: DayReports, settled: Settled, tmp_path: Path) -> None:
    card.activateWindow()
    card.save_button.setFocus()
    card.save_to(tmp_path)
    assert card.work.cancel_button.hasFocus()
    settled()
    assert card.save_button.hasFocus()


def test_reports_are_looked_at_before_they_are_printed(
    card: DayReports, settled: Settled, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen: list[list[MadeReport]] = []
    card.previewed.connect(seen.append)
    card.preview_button.click()
    settled()
    (reports,) = seen
    preview = DayPreview()
    qtbot.addWidget(preview)
    with qtbot.waitActive(preview):
        preview.show()
    preview.show_reports(reports)
    assert preview.told == "Report 1 of 2"
    assert not preview.before.isEnabled()
    assert isinstance(QApplication.focusWidget(), QPdfView)
    QTest.keyClick(QApplication.focusWidget() or preview, Qt.Key.Key_Right)
    assert preview.told == "Report 2 of 2"
    assert preview._document.pageCount() > 0
    assert not preview.next.isEnabled()
    with qtbot.waitSignal(preview.save_wanted) as wanted:
        preview.save.click()
    monkeypatch.setattr("palsygrader.gui.day_reports.ask_folder", lambda *_asked: tmp_path)
    card.ask_folder(made=wanted.args[0])
    settled()
    assert len(list(tmp_path.glob("*.pdf"))) == 2
    with qtbot.waitSignal(preview.left):
        QTest.keyClick(preview, Qt.Key.Key_Escape)
