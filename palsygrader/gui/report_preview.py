"""The report as a PDF: made by a worker, shown, saved, printed, and copied as text."""

from collections.abc import Callable
from pathlib import Path
from typing import Final

from PySide6.QtCore import (
    QBuffer,
    QByteArray,
    QIODevice,
    QMarginsF,
    QPointF,
    QRectF,
    QSize,
    QSizeF,
    QStandardPaths,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QPageLayout, QPageSize, QPainter
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPdfWidgets import QPdfView
from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrinterInfo
from PySide6.QtWidgets import QDialog, QFileDialog, QFrame, QProgressBar, QStackedWidget, QVBoxLayout, QWidget

from palsygrader import wording
from palsygrader.gui import theme
from palsygrader.gui.icons import Icon
from palsygrader.gui.layouts import button, row, words
from palsygrader.gui.notices import NoticeStrip
from palsygrader.gui.review_report import MadeReport
from palsygrader.gui.whole_file import failure_words, write_whole
from palsygrader.gui.workers import Job, JobQueue

PRINT_DPI: Final = 300
"""Pages are drawn at this resolution, or the printer's when that is lower: finer is slower and not seen."""
_POINTS_PER_INCH: Final = 72.0


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
    """

    left = Signal()
    printed = Signal()
    saved = Signal(object)

    def __init__(self, *, job_queue: JobQueue, notices: NoticeStrip, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._queue = job_queue
        self._notices = notices
        self._job: Job | None = None
        self._make: Callable[[Job], MadeReport] | None = None
        self._report = MadeReport(b"", "")
        self._file_name = ""
        self._print_when_ready = False
        self._printer: QPrinter | None = None  # kept: Qt's dialogs crash when Python drops it
        self._dialog: QPrintDialog | None = None
        self._document = QPdfDocument(self)
        self._buffer = QBuffer(self)
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
        back = button(wording.say("review.report.back"), "quiet", Icon.BACK)
        back.clicked.connect(self.leave)
        self._title = words(role="title")
        self._stack = QStackedWidget()
        self._stack.addWidget(self._waiting_page())
        self._stack.addWidget(self._view)
        bar = QFrame()
        theme.set_role(bar, "page")
        bar.setLayout(row(back, self._title, None, self._copy, self._save, self._print, margin=theme.GRID_PX))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(bar)
        column.addWidget(self._stack, 1)
        self._set_ready(ready=False)

    @property
    def page_count(self) -> int:
        """Pages of the report on show."""
        return self._document.pageCount()

    @property
    def pdf(self) -> bytes:
        """The report on show, empty while there is none."""
        return self._report.pdf

    def show_report(
        self, title: str, file_name: str, make: Callable[[Job], MadeReport], *, then_print: bool = False
    ) -> None:
        """Make a report and show it.

        Args:
            title: Heading.
            file_name: Offered when saving; carries no more than the doctor chooses to keep.
            make: Runs on the worker and returns the report.
            then_print: Ask for the printer as soon as the report is there.
        """
        self._cancel_job()
        self._title.setText(title)
        self._file_name = file_name
        self._make = make
        self._print_when_ready = then_print
        self._set_ready(ready=False)
        self._job = self._queue.submit(make, done=self._show, failed=self._making_failed)

    def leave(self) -> None:
        """Stop what is going on and go back."""
        self._cancel_job()
        self.left.emit()

    def copy_text(self) -> None:
        """Put the findings as text onto the clipboard, for the patient's record."""
        if self._copy.isEnabled():
            QGuiApplication.clipboard().setText(self._report.text)
            self._notices.show_notice(wording.say("record.copied"), "good")

    def ask_where_to_save(self) -> None:
        """Let the clinician choose a file and write the report into it."""
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        chosen, _ = QFileDialog.getSaveFileName(
            self,
            wording.say("review.report.save"),
            str(Path(folder) / self._file_name),
            wording.say("review.report.pdf_files"),
        )
        if chosen:
            file = Path(chosen)
            self.save_to(file if file.suffix.lower() == ".pdf" else file.with_name(f"{file.name}.pdf"))

    def save_to(self, file: Path) -> None:
        """Write the report into a file, whole or not at all."""
        pdf = self._report.pdf

        def done(_nothing: None) -> None:
            self._notices.show_notice(wording.say("review.report.saved", file=file.name), "good")
            self.saved.emit(file)

        def failed(error: Exception) -> None:
            words = wording.say("review.report.save_failed", file=file.name, why=failure_words(error))
            self._notices.show_notice(words, "problem", wording.say("review.report.save"), self.ask_where_to_save)

        self._queue.submit(lambda _job: write_whole(file, pdf), done=done, failed=failed)

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
        printer = self._new_printer()
        dialog = QPrintDialog(printer, self)
        dialog.setWindowTitle(wording.say("review.report.print"))
        dialog.accepted.connect(lambda: self.print_to(printer))
        dialog.finished.connect(dialog.deleteLater)
        self._printer, self._dialog = printer, dialog
        QDialog.open(dialog)

    def print_to(self, printer: QPrinter) -> None:
        """Print the report, one page per turn of the event loop."""
        self._printer = printer
        painter = QPainter()
        if not self._document.pageCount() or not painter.begin(printer):
            self._notices.show_notice(wording.say("review.report.print_failed"), "problem")
            return
        self._set_busy(printing=True)
        self._print_page(painter, printer, 0)

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
        column = QVBoxLayout(page)
        column.addStretch(1)
        column.addLayout(row(None, self._waiting_words, None))
        column.addLayout(row(None, self._progress, None))
        column.addLayout(row(None, self._cancel, None))
        column.addStretch(1)
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
        self._document.close()
        self._buffer.close()
        self._buffer.setData(QByteArray(made.pdf))
        self._buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        self._document.load(self._buffer)
        if not self._document.pageCount():
            self._notices.show_notice(wording.say("review.report.unreadable"), "problem")
            self.left.emit()
            return
        self._report = made
        self._set_ready(ready=True)
        self._view.setFocus()
        if self._print_when_ready:
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
            self.show_report(self._title.text(), self._file_name, self._make, then_print=self._print_when_ready)

    def _cancel_job(self) -> None:
        if self._job is not None:
            self._job.cancel()
            self._job = None

    def _new_printer(self) -> QPrinter:
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        size = self._document.pagePointSize(0)
        printer.setPageSize(QPageSize(size, QPageSize.Unit.Point, matchPolicy=QPageSize.SizeMatchPolicy.FuzzyMatch))
        printer.setPageMargins(QMarginsF(0, 0, 0, 0), QPageLayout.Unit.Point)
        printer.setFullPage(True)
        printer.setDocName(wording.say("review.report.document"))  # print queues log it
        return printer

    def _print_page(self, painter: QPainter, printer: QPrinter, page: int) -> None:
        if page > 0 and not printer.newPage():
            painter.end()
            self._set_busy(printing=False)
            self._notices.show_notice(wording.say("review.report.print_failed"), "problem")
            return
        paper = QRectF(printer.paperRect(QPrinter.Unit.DevicePixel))
        points = self._document.pagePointSize(page)
        target = QSizeF(points).scaled(paper.size(), Qt.AspectRatioMode.KeepAspectRatio)
        dpi = min(PRINT_DPI, printer.resolution())
        drawn = self._document.render(
            page, QSize(round(points.width() / _POINTS_PER_INCH * dpi), round(points.height() / _POINTS_PER_INCH * dpi))
        )
        place = QRectF(QPointF(0, 0), target)
        place.moveCenter(paper.center() - printer.pageLayout().paintRectPixels(printer.resolution()).topLeft())
        painter.drawImage(place, drawn)
        if page + 1 < self._document.pageCount():
            QTimer.singleShot(0, self, lambda: self._print_page(painter, printer, page + 1))
            return
        sent = painter.end()
        self._set_busy(printing=False)
        if sent and printer.printerState() is not QPrinter.PrinterState.Error:
            self._notices.show_notice(wording.say("review.report.printed", count=page + 1), "good")
            self.printed.emit()
        else:
            self._notices.show_notice(wording.say("review.report.print_failed"), "problem")
