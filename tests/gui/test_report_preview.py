from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from io import BytesIO
from pathlib import Path

import pikepdf
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QPushButton
from pytestqt.qtbot import QtBot

from palsygrader import wording
from palsygrader.domain.consent import ConsentAnswer
from palsygrader.errors import ReportError
from palsygrader.export import whole_stream
from palsygrader.gui.notices import NoticeStrip
from palsygrader.gui.pdf_printing import PdfDocument, printer_for
from palsygrader.gui.report_preview import ReportPreview
from palsygrader.gui.review_report import MadeReport, make_report
from palsygrader.gui.workers import Job, JobQueue
from palsygrader.report.parts import ReportKind
from palsygrader.settings import Settings
from tests.gui.review_examples import PATIENT, visit


@pytest.fixture
def queue(qtbot: QtBot) -> Iterator[JobQueue]:
    made = JobQueue("review")
    yield made
    assert made.close()


@pytest.fixture
def notices(qtbot: QtBot) -> NoticeStrip:
    made = NoticeStrip()
    qtbot.addWidget(made)
    return made


@pytest.fixture
def preview(qtbot: QtBot, queue: JobQueue, notices: NoticeStrip) -> ReportPreview:
    made = ReportPreview(job_queue=queue, notices=notices)
    qtbot.addWidget(made)
    made.resize(900, 700)
    made.show()
    return made


@pytest.fixture(scope="session")
def report() -> MadeReport:
    settings = Settings(clinic=("Clinic of Otology",))
    job = Job(lambda *_: None)
    return make_report(PATIENT, visit(), [visit(days_ago=28)], settings, datetime.now(UTC), ReportKind.CLINICAL, job)


@pytest.fixture(scope="session")
def pdf(report: MadeReport) -> bytes:
    return report.pdf


def shown(qtbot: QtBot, preview: ReportPreview, make: Callable[[ReportKind, Job], MadeReport]) -> None:
    preview.show_report("Report", "2025-06-09", make)
    qtbot.waitUntil(lambda: preview.page_count > 0, timeout=10_000)


def test_the_report_is_a_pdf_with_pages(pdf: bytes) -> None:
    with pikepdf.open(BytesIO(pdf)) as document:
        assert 1 <= len(document.pages) <= 3


def test_the_report_is_made_and_shown(qtbot: QtBot, preview: ReportPreview, pdf: bytes) -> None:
    shown(qtbot, preview, lambda _kind, _job: MadeReport(pdf, ""))

    assert preview.pdf == pdf


def test_the_findings_are_copied_as_text(
    qtbot: QtBot, preview: ReportPreview, notices: NoticeStrip, report: MadeReport
) -> None:
    QGuiApplication.clipboard().setText("before")
    preview.copy_text()  # there is no report yet
    assert QGuiApplication.clipboard().text() == "before"
    shown(qtbot, preview, lambda _kind, _job: report)
    QTest.keyClick(preview, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == report.text
    assert "paste it" in notices.text


def test_saving_writes_the_same_bytes(qtbot: QtBot, preview: ReportPreview, pdf: bytes, tmp_path: Path) -> None:
    shown(qtbot, preview, lambda _kind, _job: MadeReport(pdf, ""))
    with qtbot.waitSignal(preview.saved):
        preview.save_to(tmp_path / "report.pdf")

    assert [file.name for file in tmp_path.iterdir()] == ["report.pdf"]
    assert (tmp_path / "report.pdf").read_bytes() == pdf


def test_a_folder_that_is_gone_is_told(
    qtbot: QtBot, preview: ReportPreview, notices: NoticeStrip, pdf: bytes, tmp_path: Path
) -> None:
    shown(qtbot, preview, lambda _kind, _job: MadeReport(pdf, ""))
    preview.save_to(tmp_path / "gone" / "report.pdf")

    qtbot.waitUntil(lambda: "report.pdf could not be saved" in notices.text)


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a device that is always full")
def test_a_full_disk_is_told_and_nothing_is_left(
    qtbot: QtBot,
    preview: ReportPreview,
    notices: NoticeStrip,
    pdf: bytes,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    shown(qtbot, preview, lambda _kind, _job: MadeReport(pdf, ""))
    full = Path("/dev/full").open("w+b")  # noqa: SIM115 - the stream closes it
    monkeypatch.setattr(whole_stream, "_opened", lambda _fresh, _mode: (full, True))
    preview.save_to(tmp_path / "report.pdf")

    qtbot.waitUntil(lambda: "the disk is full" in notices.text)
    assert not list(tmp_path.iterdir())


def test_printing_puts_every_page_on_paper(
    qtbot: QtBot, preview: ReportPreview, notices: NoticeStrip, pdf: bytes, tmp_path: Path
) -> None:
    shown(qtbot, preview, lambda _kind, _job: MadeReport(pdf, ""))
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    with qtbot.waitSignal(preview.printed, timeout=20_000):
        preview.print_to(printer)

    with pikepdf.open(tmp_path / "printed.pdf") as document:
        assert len(document.pages) == preview.page_count
    assert "Sent to the printer" in notices.text


def test_the_copy_on_show_is_printed_as_it_is(
    qtbot: QtBot, preview: ReportPreview, notices: NoticeStrip, pdf: bytes, monkeypatch: pytest.MonkeyPatch
) -> None:
    made: list[ReportKind] = []

    def make(kind: ReportKind, _job: Job) -> MadeReport:
        made.append(kind)
        return MadeReport(pdf, "")

    monkeypatch.setattr(QPrinterInfo, "availablePrinterNames", staticmethod(list))
    shown(qtbot, preview, make)
    preview.show_kind(ReportKind.PATIENT)
    preview.print_shown()  # it is still being made
    qtbot.waitUntil(lambda: "No printer was found" in notices.text)
    notices.dismiss()
    preview.print_shown()
    assert "No printer was found" in notices.text
    assert made == [ReportKind.CLINICAL, ReportKind.PATIENT]


@pytest.mark.qt_log_ignore("QPainter::begin", "This plugin does not support", extend=True)
def test_a_printer_that_cannot_write_is_told(
    qtbot: QtBot, preview: ReportPreview, notices: NoticeStrip, pdf: bytes, tmp_path: Path
) -> None:
    shown(qtbot, preview, lambda _kind, _job: MadeReport(pdf, ""))
    printer = QPrinter()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "gone" / "printed.pdf"))
    preview.print_to(printer)

    qtbot.waitUntil(lambda: "The printer did not take the report" in notices.text)


def test_the_printer_is_asked_for_only_while_the_report_is_in_sight(
    qtbot: QtBot, preview: ReportPreview, report: MadeReport, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[QDialog] = []
    monkeypatch.setattr(QPrinterInfo, "availablePrinterNames", staticmethod(lambda: ["Office"]))
    monkeypatch.setattr(QDialog, "open", asked.append)
    preview.show_report("Report", "2025-06-09", lambda _kind, _job: report, then_print=True)
    preview.hide()  # as behind a window that was locked while the report is made
    qtbot.waitUntil(lambda: preview.page_count > 0, timeout=10_000)
    assert asked == []
    preview.show()
    qtbot.waitUntil(lambda: len(asked) == 1)
    preview.hide()
    preview.show()
    qtbot.wait(50)
    assert len(asked) == 1


def test_without_a_printer_saving_is_offered(
    qtbot: QtBot,
    preview: ReportPreview,
    notices: NoticeStrip,
    pdf: bytes,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(QPrinterInfo, "availablePrinterNames", staticmethod(list))
    preview.show_report("Report", "2025-06-09", lambda _kind, _job: MadeReport(pdf, ""), then_print=True)

    qtbot.waitUntil(lambda: "No printer was found" in notices.text)


def test_a_report_that_cannot_be_made_is_told_and_left(
    qtbot: QtBot, preview: ReportPreview, notices: NoticeStrip
) -> None:
    def fail(_kind: ReportKind, _job: Job) -> MadeReport:
        raise ReportError("report.fonts_missing", file="NotoSans-Regular.ttf")

    with qtbot.waitSignal(preview.left):
        preview.show_report("Report", "2025-06-09", fail)

    assert "The report could not be made" in notices.text


def test_bytes_that_are_no_pdf_are_told(qtbot: QtBot, preview: ReportPreview, notices: NoticeStrip) -> None:
    with qtbot.waitSignal(preview.left):
        preview.show_report("Report", "2025-06-09", lambda _kind, _job: MadeReport(b"no pdf", ""))

    assert "cannot be shown" in notices.text


def test_leaving_cancels_the_making(qtbot: QtBot, preview: ReportPreview, queue: JobQueue, pdf: bytes) -> None:
    def make(_kind: ReportKind, job: Job) -> MadeReport:
        while not job.cancelled:
            QTest.qSleep(1)
        return MadeReport(pdf, "")

    preview.show_report("Report", "2025-06-09", make)
    with qtbot.waitSignal(preview.left):
        QTest.keyClick(preview, Qt.Key.Key_Escape)

    assert queue.drain(5)
    assert preview.page_count == 0


def test_the_print_queue_does_not_learn_the_patients_name(
    qtbot: QtBot, preview: ReportPreview, pdf: bytes, tmp_path: Path
) -> None:
    preview.show_report("Report · Ana Ruiz · 9 Jun 2025", "2025-06-09", lambda _kind, _job: MadeReport(pdf, ""))
    qtbot.waitUntil(lambda: preview.page_count > 0, timeout=10_000)
    printer = printer_for(PdfDocument(pdf))
    assert printer.docName() == "palsygrader report"
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    with qtbot.waitSignal(preview.printed, timeout=20_000):
        preview.print_to(printer)
    assert [file.name for file in tmp_path.iterdir()] == ["printed.pdf"]
    printed = (tmp_path / "printed.pdf").read_bytes()
    assert b"Ana Ruiz" not in printed
    assert "Ana Ruiz".encode("utf-16-be") not in printed


def test_another_copy_is_made_when_it_is_chosen(qtbot: QtBot, preview: ReportPreview, pdf: bytes) -> None:
    asked: list[ReportKind] = []

    def make(kind: ReportKind, _job: Job) -> MadeReport:
        asked.append(kind)
        return MadeReport(pdf, kind.value)

    shown(qtbot, preview, make)
    preview.kinds.setCurrentIndex(1)
    preview.kinds.activated.emit(1)
    qtbot.waitUntil(lambda: len(asked) == 2 and preview.pdf == pdf)
    assert asked == [ReportKind.CLINICAL, ReportKind.PATIENT]
    preview.show_report("Report", "2025-06-09", make)
    qtbot.waitUntil(lambda: len(asked) == 3)
    assert asked[-1] is ReportKind.CLINICAL
    assert preview.kinds.currentIndex() == 0


@pytest.mark.parametrize("answer", [each for each in ConsentAnswer if each is not ConsentAnswer.GIVEN])
def test_a_teaching_copy_without_consent_is_asked_about_first(
    qtbot: QtBot, preview: ReportPreview, pdf: bytes, answer: ConsentAnswer
) -> None:
    asked: list[ReportKind] = []

    def make(kind: ReportKind, _job: Job) -> MadeReport:
        asked.append(kind)
        return MadeReport(pdf, kind.value)

    preview.show_report("Report", "2025-06-09", make, teaching=answer)
    qtbot.waitUntil(lambda: preview.page_count > 0, timeout=10_000)
    preview.kinds.setCurrentIndex(2)
    preview.kinds.activated.emit(2)
    assert preview.question.text == wording.say(f"teaching.consent.{answer}")
    assert preview.kinds.currentData() == ReportKind.CLINICAL
    press(preview, "teaching.consent.stay")
    assert not preview.question.asking
    assert asked == [ReportKind.CLINICAL]
    preview.kinds.activated.emit(2)
    press(preview, "teaching.consent.make")
    qtbot.waitUntil(lambda: asked == [ReportKind.CLINICAL, ReportKind.TEACHING] and preview.pdf == pdf)
    assert preview.kinds.currentData() == ReportKind.TEACHING


def test_a_teaching_copy_with_consent_is_made_at_once(qtbot: QtBot, preview: ReportPreview, pdf: bytes) -> None:
    asked: list[ReportKind] = []

    def make(kind: ReportKind, _job: Job) -> MadeReport:
        asked.append(kind)
        return MadeReport(pdf, kind.value)

    preview.show_report("Report", "2025-06-09", make, teaching=ConsentAnswer.GIVEN)
    preview.kinds.activated.emit(2)
    assert not preview.question.asking
    qtbot.waitUntil(lambda: asked[-1:] == [ReportKind.TEACHING])


def press(preview: ReportPreview, key: str) -> None:
    buttons = preview.question.findChildren(QPushButton)
    next(each for each in buttons if each.text() == wording.say(key) and each.isVisibleTo(preview)).click()


def test_every_copy_is_a_pdf_with_its_own_words() -> None:
    settings = Settings(clinic=("Clinic of Otology",))
    for kind in ReportKind:
        job = Job(lambda *_: None)
        made = make_report(PATIENT, visit(), [visit(days_ago=28)], settings, datetime.now(UTC), kind, job)
        with pikepdf.open(BytesIO(made.pdf)) as document:
            assert len(document.pages) >= 1
        assert (PATIENT.name in made.text) is (kind is not ReportKind.TEACHING)
