"""The report as a PDF: made by a worker, shown, saved, printed, and copied as text."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Final

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QShowEvent
from PySide6.QtPdfWidgets import QPdfView
from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrinterInfo
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QFrame,
    QProgressBar,
    QStackedWidget,
    QWidget,
)

from palsygrader import wording
from palsygrader.archive.lines import ReportUse
from palsygrader.domain.consent import ConsentAnswer
from palsygrader.gui import theme
from palsygrader.gui.file_dialogs import ask_save_file
from palsygrader.gui.giving_line import GivingLine
from palsygrader.gui.help_topics import HelpTopic, explain
from palsygrader.gui.icons import Icon
from palsygrader.gui.layouts import button, column, row, words
from palsygrader.gui.notices import NoticeStrip
from palsygrader.gui.pdf_printing import PdfDocument, PdfPrinting, printer_for
from palsygrader.gui.question_strip import Answer, QuestionStrip
from palsygrader.gui.review_report import MadeReport
from palsygrader.gui.whole_file import failure_words, write_whole
from palsygrader.gui.workers import Job, JobQueue
from palsygrader.report.parts import ReportKind

_FILES: Final = {
    ReportKind.CLINICAL: "review.report",
    ReportKind.PATIENT: "plain",
    ReportKind.TEACHING: "teaching",
}
"""Rooms of the words that name the file."""
_LEAST_TITLE_PX: Final = 120


def kind_choice() -> QComboBox:
    """Return what chooses between the report and its copies."""
    choice = QComboBox()
    choice.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
    choice.setAccessibleName(wording.say("report_kind.name"))
    choice.setToolTip(wording.say("report_kind.name"))
    for kind in ReportKind:
        choice.addItem(wording.capitalised(wording.of(kind)), kind)
    return choice


class ReportPreview(QWidget):
    """Shows one report.

    Args:
        job_queue: Where the report is made and written.
        notices: Where failures are told.
        parent: Owner.

    Signals:
        left: The clinician goes back.
        printed: All pages have gone to the printer.
        saved: The Path the PDF has been written to.
        given: The ReportKind that leaves the archive, and its ReportUse.
    """

    left = Signal()
    printed = Signal()
    saved = Signal(object)
    given = Signal(object, object)

    def __init__(self, *, job_queue: JobQueue, notices: NoticeStrip, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        explain(self, HelpTopic.PRINTING)
        self._queue = job_queue
        self._notices = notices
        self._job: Job | None = None
        self._make: Callable[[ReportKind, Job], MadeReport] | None = None
        self._report = MadeReport(b"", "")
        self._day = ""
        self._kind = ReportKind.CLINICAL
        self._teaching = ConsentAnswer.NOT_ASKED
        self._print_when_ready = False
        self._dialog: QPrintDialog | None = None  # kept: Qt's dialogs crash when Python drops them
        self._document = PdfDocument(parent=self)
        self._printing = PdfPrinting(self)
        self._printing.printed.connect(self._tell_printed)
        self._printing.failed.connect(self._tell_not_printed)
        self._view = QPdfView()
        self._view.setDocument(self._document)
        self._view.setPageMode(QPdfView.PageMode.MultiPage)
        self._view.setZoomMode(QPdfView.ZoomMode.FitToWidth)
        self._view.setAccessibleName(wording.say("review.report.name"))
        self._waiting_words = words(wording.say("review.report.making"))
        self._progress = QProgressBar()
        self._progress.setRange(0, 0)
        self._progress.setFixedWidth(320)
        self._cancel = button(wording.say("review.cancel"))
        self._cancel.clicked.connect(self.leave)
        self._copy = button(wording.say("record.copy"), icon=Icon.COPY, tip=wording.say("record.copy.tip"))
        self._copy.clicked.connect(self.copy_text)
        self._save = button(wording.say("review.report.save"), icon=Icon.OPEN)
        self._save.clicked.connect(self.ask_where_to_save)
        self._print = button(wording.say("review.report.print"), "primary", Icon.PRINT)
        self._print.clicked.connect(self.ask_printer)
        self.question = QuestionStrip()
        self.kinds = kind_choice()
        self.kinds.activated.connect(lambda number: self.show_kind(ReportKind(self.kinds.itemData(number))))
        self._title = GivingLine("section", _LEAST_TITLE_PX)
        self._about = GivingLine("muted", _LEAST_TITLE_PX)
        self._stack = QStackedWidget()
        self._build()
        self._set_ready(ready=False)

    def _build(self) -> None:
        back = button(wording.say("review.report.back"), "quiet", Icon.BACK)
        back.clicked.connect(self.leave)
        self._stack.addWidget(self._waiting_page())
        self._stack.addWidget(self._view)
        bar = QFrame()
        theme.set_role(bar, "page")
        told = column(None, self._title, self._about, None, spacing=0)
        line = row(back, told, None, self.kinds, self._copy, self._save, self._print, margin=theme.GRID_PX)
        bar.setLayout(line)
        whole = column(bar, self._stack, self.question, spacing=0)
        whole.setStretch(1, 1)
        self.setLayout(whole)

    @property
    def page_count(self) -> int:
        """Pages of the report on show."""
        return self._document.pageCount()

    @property
    def file_name(self) -> str:
        """Offered when saving."""
        return wording.say(f"{_FILES[self._kind]}.file", day=self._day)

    @property
    def pdf(self) -> bytes:
        """The report on show, empty while there is none."""
        return self._report.pdf

    def show_report(
        self,
        title: str,
        day: str,
        make: Callable[[ReportKind, Job], MadeReport],
        *,
        about: str = "",
        teaching: ConsentAnswer = ConsentAnswer.NOT_ASKED,
        then_print: bool = False,
    ) -> None:
        """Make a report and show it.

        Args:
            title: Heading.
            day: Of the visit, for the name of the file; names carry no more than the doctor chooses to keep.
            make: Runs on the worker and returns the report of a kind.
            about: Line below the heading.
            teaching: What the patient answered about teaching; a teaching copy is asked about unless it was given.
            then_print: Ask for the printer as soon as the report is there.
        """
        self._cancel_job()
        self.question.withdraw()
        self._title.show_line(title)
        self._about.show_line(about)
        self._day = day
        self._make = make
        self._teaching = teaching
        self._print_when_ready = then_print
        self._kind = ReportKind.CLINICAL
        self.kinds.setCurrentIndex(0)
        self._start()

    def show_kind(self, kind: ReportKind) -> None:
        """Show another copy of the same visit; one for teaching without consent to it only once that is confirmed."""
        self.question.withdraw()
        if self._make is None or kind is self._kind:
            return
        if kind is ReportKind.TEACHING and self._teaching is not ConsentAnswer.GIVEN:
            self._choose_kind(self._kind)
            make = Answer(wording.say("teaching.consent.make"), partial(self._turn_to, kind), "danger")
            stay = Answer(wording.say("teaching.consent.stay"), self.question.withdraw, "primary")
            self.question.ask(wording.say(f"teaching.consent.{self._teaching}"), [make], stay)
        else:
            self._turn_to(kind)

    def _turn_to(self, kind: ReportKind) -> None:
        self.question.withdraw()
        self._cancel_job()
        self._choose_kind(kind)
        self._kind = kind
        self._start()

    def _choose_kind(self, kind: ReportKind) -> None:
        self.kinds.setCurrentIndex(self.kinds.findData(kind))

    def _start(self) -> None:
        self._set_ready(ready=False)
        if self._make is not None:
            make = partial(self._make, self._kind)
            self._job = self._queue.submit(make, done=self._show, failed=self._making_failed)

    def leave(self) -> None:
        """Stop what is going on and go back."""
        self.question.withdraw()
        self._cancel_job()
        self._print_when_ready = False
        self.left.emit()

    def copy_text(self) -> None:
        """Put the findings as text onto the clipboard, for the patient's record; that is meant to leave the program."""
        if self._copy.isEnabled():
            QGuiApplication.clipboard().setText(self._report.text)
            self._notices.show_notice(wording.say("record.copied"), "good")
            self.given.emit(self._kind, ReportUse.COPIED)

    def ask_where_to_save(self) -> None:
        """Let the clinician choose a file and write the report into it."""
        kinds = wording.say("review.report.pdf_files")
        file = ask_save_file(self, wording.say("review.report.save"), self.file_name, kinds)
        if file is not None:
            self.save_to(file if file.suffix.lower() == ".pdf" else file.with_name(f"{file.name}.pdf"))

    def save_to(self, file: Path) -> None:
        """Write the report into a file, whole or not at all."""
        pdf, kind = self._report.pdf, self._kind

        def done(_nothing: None) -> None:
            self._notices.show_notice(wording.say("review.report.saved", file=file.name), "good")
            self.saved.emit(file)
            self.given.emit(kind, ReportUse.SAVED)

        def failed(error: Exception) -> None:
            words = wording.say("review.report.save_failed", file=file.name, why=failure_words(error))
            self._notices.show_notice(words, "problem", wording.say("review.report.save"), self.ask_where_to_save)

        self._queue.submit(lambda _job: write_whole(file, pdf), done=done, failed=failed)

    def print_shown(self) -> None:
        """Print the copy that is on show, or as soon as it is made."""
        if self._job is not None:
            self._print_when_ready = True
        else:
            self.ask_printer()

    def ask_printer(self) -> None:
        """Ask for a printer, then print; without one, offer to save instead."""
        if not QPrinterInfo.availablePrinterNames():
            self._notices.show_notice(
                wording.say("review.report.no_printer"),
                "problem",
                wording.say("review.report.save"),
                self.ask_where_to_save,
            )
            return
        printer = printer_for(self._document)
        dialog = QPrintDialog(printer, self)
        dialog.setWindowTitle(wording.say("review.report.print"))
        dialog.accepted.connect(lambda: self.print_to(printer))
        dialog.finished.connect(dialog.deleteLater)
        self._dialog = dialog
        QDialog.open(dialog)

    def print_to(self, printer: QPrinter) -> None:
        """Print the report, one page per turn of the event loop."""
        self._set_busy(printing=True)
        self.given.emit(self._kind, ReportUse.PRINTED)  # first: no paper that nobody knows of
        self._printing.start(printer, [self._document])

    def showEvent(self, event: QShowEvent) -> None:
        """Ask for the printer now where the report was made while it was out of sight."""
        super().showEvent(event)
        QTimer.singleShot(0, self, self._print_if_wanted)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go back with Escape, copy with the system's keys."""
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
        elif event.matches(QKeySequence.StandardKey.Copy):
            self.copy_text()
        else:
            super().keyPressEvent(event)

    def _waiting_page(self) -> QWidget:
        page = QFrame()
        theme.set_role(page, "page")
        parts = (self._waiting_words, self._progress, self._cancel)
        page.setLayout(column(None, *(row(None, part, None) for part in parts), None))
        return page

    def _set_ready(self, *, ready: bool) -> None:
        self._stack.setCurrentIndex(1 if ready else 0)
        self._copy.setEnabled(ready)
        self._save.setEnabled(ready)
        self._print.setEnabled(ready)

    def _set_busy(self, *, printing: bool) -> None:
        self._print.setEnabled(not printing)

    def _show(self, made: MadeReport) -> None:
        self._job = None
        self._document.read(made.pdf)
        if not self._document.pageCount():
            self._notices.show_notice(wording.say("review.report.unreadable"), "problem")
            self.left.emit()
            return
        self._report = made
        self._set_ready(ready=True)
        self._view.setFocus()
        self._print_if_wanted()

    def _print_if_wanted(self) -> None:
        """Ask for the printer where that is wanted; a dialog over a locked window would print for whoever is there."""
        if self._print_when_ready and self._print.isEnabled() and self.isVisible():
            self._print_when_ready = False
            self.ask_printer()

    def _making_failed(self, error: Exception) -> None:
        self._job = None
        self._notices.show_notice(
            wording.say("review.report.failed", why=failure_words(error)),
            "problem",
            wording.say("review.try_again"),
            self._try_again,
        )
        self.left.emit()

    def _try_again(self) -> None:
        if self._make is not None:
            self.show_report(
                self._title.text(),
                self._day,
                self._make,
                about=self._about.text(),
                teaching=self._teaching,
                then_print=self._print_when_ready,
            )

    def _cancel_job(self) -> None:
        if self._job is not None:
            self._job.cancel()
            self._job = None

    def _tell_printed(self, pages: int) -> None:
        self._set_busy(printing=False)
        self._notices.show_notice(wording.say("review.report.printed", count=pages), "good")
        self.printed.emit()

    def _tell_not_printed(self) -> None:
        self._set_busy(printing=False)
        self._notices.show_notice(wording.say("review.report.print_failed"), "problem")
