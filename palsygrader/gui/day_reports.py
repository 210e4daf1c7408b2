"""The reports of a day's visits, printed or saved together."""

from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import Final

from PySide6.QtCore import QDate, QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrinterInfo
from PySide6.QtWidgets import QDateEdit, QDialog, QFrame

from palsygrader import logs
from palsygrader.archive.lines import ReportUse, VisitLine
from palsygrader.domain.consent import ConsentAnswer, ConsentPurpose, state
from palsygrader.domain.patient import Patient
from palsygrader.domain.roles import Permission
from palsygrader.gui import dates, theme
from palsygrader.gui.file_dialogs import ask_folder
from palsygrader.gui.icons import Icon
from palsygrader.gui.layouts import button, column, row, words
from palsygrader.gui.pdf_printing import PdfDocument, PdfPrinting, printer_for
from palsygrader.gui.ports import VisitArchive
from palsygrader.gui.report_preview import kind_choice
from palsygrader.gui.review_report import MadeReport, make_report
from palsygrader.gui.role_gate import refusal_words
from palsygrader.gui.visit_reading import earlier_identifiers
from palsygrader.gui.whole_file import failure_words, write_whole
from palsygrader.gui.work_bar import WorkBar
from palsygrader.gui.workers import Job, JobQueue
from palsygrader.report.parts import ReportKind
from palsygrader.settings import Settings
from palsygrader.wording import say
from palsygrader.wording.lists import sentences

_FIELD_PX: Final = 208


class DayReports(QFrame):
    """The card that prints a day.

    Args:
        archive: Open.
        archive_queue: The queue all calls of the archive go to.
        settings: Tells letterhead and paper.

    Signals:
        finished: All reports were printed or saved.
        previewed: The list of MadeReport to look at before they are printed or saved.
    """

    finished = Signal()
    previewed = Signal(object)

    def __init__(self, *, archive: VisitArchive, archive_queue: JobQueue, settings: Callable[[], Settings]) -> None:
        super().__init__()
        theme.set_role(self, "card")
        self._archive = archive
        self._queue = archive_queue
        self._settings = settings
        self._visits: tuple[VisitLine, ...] = ()
        self._given: list[VisitLine] = []
        self._teaching: frozenset[str] = frozenset()
        self._job: Job | None = None
        self._documents: list[PdfDocument] = []
        self._unasked: list[MadeReport] = []
        self._dialog: QPrintDialog | None = None  # kept: Qt's dialogs crash when Python drops them
        self._printing = PdfPrinting(self)
        self._printing.printed.connect(self._tell_printed)
        self._printing.failed.connect(self._tell_not_printed)
        self.day = QDateEdit(QDate.currentDate())
        self.day.setCalendarPopup(True)
        self.day.setDisplayFormat(dates.qt_format())
        self.day.setAccessibleName(say("day.day"))
        self.day.setFixedWidth(_FIELD_PX)
        self.day.dateChanged.connect(self._count)
        self.kinds = kind_choice()
        self.kinds.currentIndexChanged.connect(self._count)
        self._counted = words()
        self._left_out = words(role="muted", wrap=True)
        self._left_out.hide()
        self.print_button = button(say("day.print"), "primary", Icon.PRINT)
        self.print_button.clicked.connect(self.ask_printer)
        self.save_button = button(say("day.save"), icon=Icon.SAVE)
        self.save_button.clicked.connect(self.ask_folder)
        self.preview_button = button(say("day.preview"), icon=Icon.REPORT, tip=say("day.preview.tip"))
        self.preview_button.clicked.connect(lambda: self.make(self.previewed.emit))
        self.work = WorkBar(
            name=say("day.making"),
            cancel=say("day.cancel"),
            begin=(self.print_button, self.preview_button, self.save_button),
            fields=(self.day, self.kinds),
        )
        self.work.cancelled.connect(self.cancel)
        self.setLayout(
            column(
                words(say("day.title"), "section"),
                row(self.day, self.kinds, self._counted, None, spacing=2 * theme.GRID_PX),
                self._left_out,
                self.work,
                spacing=theme.GRID_PX,
                margin=3 * theme.GRID_PX,
            )
        )

    @property
    def chosen(self) -> list[VisitLine]:
        """The finished visits of the day that may be printed, in its order; for teaching of those who agreed to it."""
        return [visit for visit in self._allowed if self._agreed(visit)]

    @property
    def _allowed(self) -> list[VisitLine]:
        unsigned = self._archive.account.may(Permission.PRINT_UNSIGNED)
        return [visit for visit in self._of_day if unsigned or visit.signed_at is not None]

    def _agreed(self, visit: VisitLine) -> bool:
        return self._kind is not ReportKind.TEACHING or visit.patient_id in self._teaching

    @property
    def _kind(self) -> ReportKind:
        return ReportKind(self.kinds.currentData())

    @property
    def _of_day(self) -> list[VisitLine]:
        day = self.day.date().toPython()
        found = (v for v in self._visits if v.finished and v.started_at.astimezone().date() == day)
        return sorted(found, key=lambda visit: visit.started_at)

    def show_visits(self, visits: Sequence[VisitLine]) -> None:
        """Take the visits of all patients."""
        self._visits = tuple(visits)
        self._count()

    def show_consents(self, patients: Sequence[Patient]) -> None:
        """Take who agreed to teaching: of others no teaching copies are made by the dozen."""
        agreed = (each for each in patients if state(each.consents, ConsentPurpose.TEACHING) is ConsentAnswer.GIVEN)
        self._teaching = frozenset(each.patient_id for each in agreed)
        self._count()

    def ask_printer(self, *, made: list[MadeReport] | None = None) -> None:
        """Ask for a printer.

        Args:
            made: The reports; None to make them first.
        """
        if not QPrinterInfo.availablePrinterNames():
            self.work.tell(say("review.report.no_printer"), "problem")
        elif made is not None:
            self._ask_printer_for(made)
        else:
            self.make(self._ask_printer_for)

    def ask_folder(self, *, made: list[MadeReport] | None = None) -> None:
        """Ask for a folder, and write the reports into it.

        Args:
            made: The reports; None to make them first.
        """
        folder = ask_folder(self, say("day.save"))
        if folder is not None and made is not None:
            self._write(folder, made)
        elif folder is not None:
            self.save_to(folder)

    def save_to(self, folder: Path) -> None:
        """Make the reports and write them into a folder, each whole or not at all; no file is overwritten."""
        self.make(partial(self._write, folder))

    def print_to(self, printer: QPrinter) -> None:
        """Make the reports and print them."""
        self.make(lambda reports: self._print(printer, _documents(reports)))

    def make(self, then: Callable[[list[MadeReport]], None]) -> None:
        """Make the reports of the day on the worker, then go on with them."""
        visits = self.chosen
        if self._job is not None or not visits:
            return
        self._given = visits
        settings, kind = self._settings(), self._kind
        created_at = datetime.now(UTC).astimezone()

        def work(job: Job) -> list[MadeReport]:
            made = []
            for number, line in enumerate(visits):
                job.step(number, len(visits))
                made.append(self._made(line, settings, created_at, kind))
            return made

        def done(made: list[MadeReport]) -> None:
            self._job = None
            self.work.show_running(running=False)
            then(made)

        self.work.show_running(running=True)
        self._job = self._queue.submit(work, done=done, failed=self._failed, progress=self._show_progress)

    def cancel(self) -> None:
        """Stop making reports."""
        if self._job is not None:
            self._job.cancel()
            self._job = None
            self.work.show_running(running=False)
            self.work.tell(say("day.cancelled"), "muted")

    def _made(self, line: VisitLine, settings: Settings, created_at: datetime, kind: ReportKind) -> MadeReport:
        earlier = earlier_identifiers(self._archive.visits(line.patient_id), line.started_at)
        return make_report(
            self._archive.patient(line.patient_id),
            self._archive.load_examination(line.examination_id),
            [self._archive.load_numbers(examination_id) for examination_id in earlier],
            settings,
            created_at,
            kind,
            Job(lambda _job, _done, _total: None),  # progress is told by the report
        )

    def _count(self) -> None:
        visits = self._of_day
        signed = sum(visit.signed_at is not None for visit in visits)
        self._counted.setText(say("day.counted", visits=len(visits), signed=signed))
        allowed = self._allowed
        not_agreed = sum(not self._agreed(visit) for visit in allowed)
        told = (
            refusal_words(Permission.PRINT_UNSIGNED) if len(allowed) < len(visits) else "",
            say("day.not_agreed", count=not_agreed) if not_agreed else "",
        )
        self._left_out.setText(sentences(told))
        self._left_out.setVisible(any(told))
        for each in (self.print_button, self.preview_button, self.save_button):
            each.setEnabled(bool(self.chosen))

    def showEvent(self, event: QShowEvent) -> None:
        """Ask for the printer now where the card was out of sight when the reports were made."""
        super().showEvent(event)
        if self._unasked:
            QTimer.singleShot(0, self, lambda: self._ask_printer_for(self._unasked))

    def _ask_printer_for(self, reports: list[MadeReport]) -> None:
        self._unasked = [] if self.isVisible() else reports
        if self._unasked or not reports:  # a dialog over a locked window would print for whoever is there
            return
        documents = _documents(reports)
        printer = printer_for(documents[0])
        dialog = QPrintDialog(printer, self)
        dialog.setWindowTitle(say("day.print"))
        dialog.accepted.connect(lambda: self._print(printer, documents))
        dialog.finished.connect(dialog.deleteLater)
        self._dialog = dialog
        QDialog.open(dialog)

    def _print(self, printer: QPrinter, documents: list[PdfDocument]) -> None:
        self._documents = documents
        visits, kind = self._given, self._kind
        self._queue.submit(
            lambda _job: self._note(visits, kind, ReportUse.PRINTED),  # first: no paper that nobody knows of
            done=lambda _none: self._printing.start(printer, documents),
            failed=self._failed,
        )

    def _note(self, visits: Sequence[VisitLine], kind: ReportKind, use: ReportUse) -> None:
        for line in visits:
            self._archive.note_report(line.examination_id, kind, use)

    def _show_progress(self, done: int, total: int) -> None:
        self.work.show_progress(say("day.progress", done=done, total=total), done, total)

    def _tell_not_printed(self) -> None:
        self._documents = []
        self.work.tell(say("review.report.print_failed"), "problem")

    def _tell_printed(self, pages: int) -> None:
        self.work.tell(say("day.printed", reports=len(self._documents), pages=pages), "good")
        self._documents = []
        self.finished.emit()

    def _write(self, folder: Path, reports: list[MadeReport]) -> None:
        day, kind = f"{self.day.date().toPython():%Y-%m-%d}", self._kind

        visits = self._given

        def work(_job: Job) -> int:
            self._note(visits, kind, ReportUse.SAVED)
            for number, report in enumerate(reports, start=1):
                write_whole(_free(folder, say("day.file", day=day, kind=kind, number=number)), report.pdf)
            return len(reports)

        def done(count: int) -> None:
            self.work.tell(say("day.saved", reports=count, folder=folder.name), "good")
            self.finished.emit()

        self._queue.submit(work, done=done, failed=self._failed)

    def _failed(self, error: Exception) -> None:
        self._job = None
        logs.failure("day_reports.failed", error)
        self.work.show_running(running=False)
        self.work.tell(say("day.failed", why=failure_words(error)), "problem")


def _documents(reports: Sequence[MadeReport]) -> list[PdfDocument]:
    return [PdfDocument(report.pdf) for report in reports]


def _free(folder: Path, name: str) -> Path:
    """Return a file of the folder that is not there yet."""
    file, number = folder / f"{name}.pdf", 1
    while file.exists():
        number += 1
        file = folder / f"{name} ({number}).pdf"
    return file
