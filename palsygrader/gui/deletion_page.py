"""Delete a patient for good: what goes and what stays, the name or number to type, and then the certificate."""

from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Final, Protocol

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtPdfWidgets import QPdfView
from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrinterInfo
from PySide6.QtWidgets import QDialog, QFrame, QGridLayout, QLineEdit, QScrollArea, QStackedWidget, QWidget

from palsygrader import logs, wording
from palsygrader.domain.deletion import Deletion, DeletionPreview, confirms
from palsygrader.domain.patient import Patient
from palsygrader.errors import ReportError
from palsygrader.gui import dates, patient_words, theme
from palsygrader.gui.file_dialogs import ask_save_file
from palsygrader.gui.icons import Icon
from palsygrader.gui.layouts import breakable, button, card, column, row, words
from palsygrader.gui.notices import NoticeStrip
from palsygrader.gui.pdf_printing import PdfDocument, PdfPrinting, printer_for
from palsygrader.gui.question_strip import Answer, QuestionStrip
from palsygrader.gui.state_panel import StatePanel
from palsygrader.gui.whole_file import failure_words, write_whole
from palsygrader.gui.workers import JobQueue
from palsygrader.report.deletion_words import content_facts, remains
from palsygrader.report.parts import Fact, Letterhead
from palsygrader.settings import Settings, bundled
from palsygrader.wording import say

_LABEL_PX: Final = 264
_FIELD_PX: Final = 360


class DeletingArchive(Protocol):
    """What the page asks of the archive. Every call may raise ArchiveError and belongs on the archive queue."""

    def deletion_preview(self, patient_id: str) -> DeletionPreview:
        """Return what would be deleted."""

    def delete_patient(self, patient_id: str, typed: str) -> Deletion:
        """Delete the patient."""


class DeletionPage(QFrame):
    """The page that deletes.

    Args:
        archive: Open.
        archive_queue: The queue all calls of the archive go to.
        settings: Tells letterhead and paper of the certificate.

    Signals:
        deleted: The identifier of the patient who is gone.
        left: Back to the patients.
    """

    deleted = Signal(str)
    left = Signal()

    def __init__(
        self, *, archive: DeletingArchive, archive_queue: JobQueue, settings: Callable[[], Settings] = Settings
    ) -> None:
        super().__init__()
        theme.set_role(self, "page")
        self._archive = archive
        self._queue = archive_queue
        self._settings = settings
        self._patient: Patient | None = None
        self._pdf = b""
        self._given = True
        self._dialog: QPrintDialog | None = None  # kept: Qt's dialogs crash when Python drops them
        self._document = PdfDocument(parent=self)
        self._printing = PdfPrinting(self)
        self._printing.printed.connect(self._printed)
        self._printing.failed.connect(self._not_printed)
        self.notices = NoticeStrip()
        self.question = QuestionStrip()
        self.state = StatePanel()
        self._title = words(role="title", wrap=True)
        self._identity = words(role="muted", wrap=True)
        self._stack = QStackedWidget()
        self._asking = self._make_asking()
        self._done = self._make_done()
        for page in (self.state, self._asking, self._done):
            self._stack.addWidget(page)
        whole = column(self._stack, self.notices, self.question, spacing=0)
        whole.setStretch(0, 1)
        self.setLayout(whole)

    @property
    def certificate(self) -> bytes:
        """The certificate on show, empty while there is none."""
        return self._pdf

    def show_patient(self, patient: Patient) -> None:
        """Read what would be deleted, and show it."""
        self._patient, self._pdf, self._given = patient, b"", True
        self.question.withdraw()
        self.notices.dismiss()
        self.state.show_loading()
        self._stack.setCurrentWidget(self.state)
        self._queue.submit(
            lambda _job: self._archive.deletion_preview(patient.patient_id), done=self._show, failed=self._not_read
        )

    def delete(self) -> None:
        """Delete the patient, if the number or the name is typed."""
        patient, typed = self._patient, self.field.text()
        if patient is None or not confirms(patient, typed):
            return
        self.state.show_empty(say("state.loading"), say("deletion.running"))
        self._stack.setCurrentWidget(self.state)
        settings = self._settings()

        def work(_job: object) -> tuple[Deletion, bytes]:
            deletion = self._archive.delete_patient(patient.patient_id, typed)
            try:
                return deletion, _certificate(deletion, settings)
            except ReportError as error:  # the patient is gone all the same
                logs.failure("deletion.no_certificate", error)
                return deletion, b""

        self._queue.submit(work, done=lambda made: self._show_done(*made), failed=self._not_deleted)

    def leave(self) -> None:
        """Go back; asked first is a certificate that was neither printed nor saved."""
        self.settle(self._go)

    @property
    def unsaved(self) -> bool:
        """Whether there is a certificate that was neither printed nor saved."""
        return not self._given

    def settle(self, then: Callable[[], None]) -> None:
        """Go on with something that leaves the page; asked first is a certificate nobody has yet."""
        if self._given:
            then()
            return
        leave = Answer(say("deletion.leave_anyway"), then, "danger")
        self.question.ask(
            say("deletion.leave"), [leave], Answer(say("deletion.stay"), self.question.withdraw, "primary")
        )

    def ask_where_to_save(self) -> None:
        """Let the user choose a file and write the certificate into it."""
        name = say("deletion.file", day=f"{datetime.now(UTC).astimezone():%Y-%m-%d}")
        file = ask_save_file(self, say("deletion.save"), name, say("review.report.pdf_files"))
        if file is not None:
            self.save_to(file if file.suffix.lower() == ".pdf" else file.with_name(f"{file.name}.pdf"))

    def save_to(self, file: Path) -> None:
        """Write the certificate into a file, whole or not at all."""
        pdf = self._pdf

        def done(_none: None) -> None:
            self._given = True
            self.notices.show_notice(say("review.report.saved", file=file.name), "good")

        def failed(error: Exception) -> None:
            told = say("review.report.save_failed", file=file.name, why=failure_words(error))
            self.notices.show_notice(told, "problem", say("deletion.save"), self.ask_where_to_save)

        self._queue.submit(lambda _job: write_whole(file, pdf), done=done, failed=failed)

    def ask_printer(self) -> None:
        """Ask for a printer, then print; without one, offer to save instead."""
        if not QPrinterInfo.availablePrinterNames():
            told = say("review.report.no_printer")
            self.notices.show_notice(told, "problem", say("deletion.save"), self.ask_where_to_save)
            return
        printer = printer_for(self._document)
        dialog = QPrintDialog(printer, self)
        dialog.accepted.connect(lambda: self.print_to(printer))
        dialog.finished.connect(dialog.deleteLater)
        self._dialog = dialog
        QDialog.open(dialog)

    def print_to(self, printer: QPrinter) -> None:
        """Print the certificate."""
        self._printing.start(printer, [self._document])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go back with Escape."""
        if event.key() == Qt.Key.Key_Escape and self._stack.currentWidget() is not self.state:
            self.leave()
        else:
            super().keyPressEvent(event)

    def _make_asking(self) -> QWidget:
        self._goes, self._stays = QGridLayout(), QGridLayout()
        for grid in (self._goes, self._stays):
            grid.setHorizontalSpacing(2 * theme.GRID_PX)
            grid.setColumnStretch(1, 1)
        self._goes.setColumnMinimumWidth(0, _LABEL_PX)
        self._asked = words(role="section")
        self.field = QLineEdit()
        self.field.setMinimumWidth(_FIELD_PX // 2)
        self.field.setMaximumWidth(_FIELD_PX)
        self.field.textChanged.connect(self._allow)
        self.field.returnPressed.connect(self.delete)
        self.keep_button = button(say("deletion.keep"), "primary", Icon.BACK)
        self.keep_button.clicked.connect(self.leave)
        self.delete_button = button(say("deletion.delete"), "danger")
        self.delete_button.clicked.connect(self.delete)
        goes = card(words(say("deletion.goes"), "section"), self._goes, spacing=theme.GRID_PX)
        stays = card(words(say("deletion.stays"), "section"), self._stays, spacing=theme.GRID_PX)
        line = row(self._asked, self.field, None, self.delete_button, self.keep_button)
        line.setStretch(1, 3)  # a whole name is longer than the least width
        confirm = card(
            line,
            words(say("deletion.hint"), "problem", wrap=True),
            spacing=theme.GRID_PX,
        )
        inner = QFrame()
        theme.set_role(inner, "page")
        inner.setLayout(column(goes, stays, None, spacing=2 * theme.GRID_PX))
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(inner)
        page = QFrame()
        head = column(self._title, self._identity, spacing=0)
        page.setLayout(column(head, scroll, confirm, spacing=2 * theme.GRID_PX, margin=2 * theme.GRID_PX))
        return page

    def _make_done(self) -> QWidget:
        self._told = words(role="section", wrap=True)
        self._hint = words(role="muted", wrap=True)
        view = QPdfView()
        view.setDocument(self._document)
        view.setPageMode(QPdfView.PageMode.MultiPage)
        view.setZoomMode(QPdfView.ZoomMode.FitToWidth)
        view.setAccessibleName(say("certificate.heading"))
        self.save_button = button(say("deletion.save"), icon=Icon.SAVE)
        self.save_button.clicked.connect(self.ask_where_to_save)
        self.print_button = button(say("deletion.print"), "primary", Icon.PRINT)
        self.print_button.clicked.connect(self.ask_printer)
        self.close_button = button(say("deletion.close"), "quiet", Icon.BACK)
        self.close_button.clicked.connect(self.leave)
        bar = QFrame()
        theme.set_role(bar, "page")
        for label in (self._told, self._hint):
            label.setMinimumWidth(1)
        told = column(self._told, self._hint, spacing=0)
        line = row(self.close_button, told, self.save_button, self.print_button, margin=theme.GRID_PX)
        line.setStretch(1, 1)
        bar.setLayout(line)
        page = QFrame()
        whole = column(bar, view, spacing=0)
        whole.setStretch(1, 1)
        page.setLayout(whole)
        return page

    def _show(self, preview: DeletionPreview) -> None:
        patient = self._patient = preview.patient
        self._title.setText(breakable(say("deletion.title", name=patient.name)))
        self._identity.setText(breakable(patient_words.identity(patient, dates.today())))
        _fill(self._goes, content_facts(preview.contents))
        kept = remains(patient.patient_id, preview.contents, preview.backups)
        _fill(self._stays, [Fact("•", sentence) for sentence in kept])
        asked = say("deletion.confirm" if patient.record_number else "deletion.confirm_name")
        self._asked.setText(asked)
        self.field.setAccessibleName(asked)
        self.field.setText("")  # `clear` can be undone: it would show whom somebody deleted before
        self._allow()
        self._stack.setCurrentWidget(self._asking)
        self.field.setFocus()

    def _allow(self) -> None:
        allowed = self._patient is not None and confirms(self._patient, self.field.text())
        self.delete_button.setEnabled(allowed)

    def _show_done(self, deletion: Deletion, pdf: bytes) -> None:
        self._patient, self._pdf, self._given = None, pdf, not pdf
        self.field.setText("")
        self._document.read(pdf)
        self._told.setText(say("deletion.done"))
        self._hint.setText(say("deletion.done_hint"))
        self._stack.setCurrentWidget(self._done)
        self.print_button.setFocus()
        if not deletion.finished:
            self.notices.show_notice(say("deletion.unfinished"), "problem")
        self.deleted.emit(deletion.patient_id)

    def _printed(self, pages: int) -> None:
        self._given = True
        self.notices.show_notice(say("review.report.printed", count=pages), "good")

    def _not_printed(self) -> None:
        self.notices.show_notice(say("review.report.print_failed"), "problem")

    def _not_read(self, error: Exception) -> None:
        logs.failure("patient.deletion_not_read", error)
        self.state.show_empty(say("state.problem"), wording.error_line(error), say("deletion.back"), self._go)

    def _not_deleted(self, error: Exception) -> None:
        logs.failure("patient.not_deleted", error)
        self._stack.setCurrentWidget(self._asking)
        self.notices.show_notice(wording.error_line(error), "problem")

    def _go(self) -> None:
        self.question.withdraw()
        self.notices.dismiss()
        self._patient, self._pdf, self._given = None, b"", True
        self._document.read(b"")
        self.left.emit()


def _fill(grid: QGridLayout, facts: Sequence[Fact]) -> None:
    while grid.count():
        item = grid.takeAt(0)
        widget = item.widget() if item is not None else None
        if widget is not None:
            widget.deleteLater()
    for number, fact in enumerate(facts):
        grid.addWidget(words(fact.label, "muted"), number, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(words(breakable(fact.value), wrap=True), number, 1)


def _certificate(deletion: Deletion, settings: Settings) -> bytes:
    """Return the certificate.

    Raises:
        ReportError: It cannot be made.
    """
    from palsygrader.report.deletion_certificate import certificate  # noqa: PLC0415 - brings the PDF library
    from palsygrader.report.logo import logo_png  # noqa: PLC0415 - as said above

    return certificate(
        deletion,
        created_at=datetime.now(UTC).astimezone(),
        fonts=bundled("resources", "fonts"),
        letterhead=Letterhead(tuple(line for line in settings.clinic if line), logo_png(settings.logo)),
        page_size=settings.paper,
    )
