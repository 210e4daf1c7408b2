"""The way of a visit over the desk's pages: read, recorded or imported, reviewed, printed, read by another person."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QStackedWidget, QWidget

from palsygrader import logs, wording
from palsygrader.archive.lines import ReportUse
from palsygrader.domain.examination import Examination
from palsygrader.domain.expressions import Expression
from palsygrader.domain.patient import Patient
from palsygrader.domain.roles import Permission
from palsygrader.gui import theme
from palsygrader.gui.given_reports import GivenReports
from palsygrader.gui.history_page import HistoryPage
from palsygrader.gui.notices import NoticeStrip
from palsygrader.gui.patients_page import PatientsPage
from palsygrader.gui.ports import VisitArchive
from palsygrader.gui.rail import Rail
from palsygrader.gui.role_gate import refusal_words
from palsygrader.gui.state_panel import StatePanel
from palsygrader.gui.visit_reading import begun_visit, kept_visit
from palsygrader.gui.visit_way import Visit, VisitPages
from palsygrader.gui.workers import Job, JobQueue
from palsygrader.settings import Settings
from palsygrader.wording import say

if TYPE_CHECKING:
    from palsygrader.domain.worklist import WorklistEntry
    from palsygrader.gui.capture_page import CapturePage
    from palsygrader.gui.import_page import ImportPage
    from palsygrader.gui.reading_page import ReadingPage
    from palsygrader.gui.review_page import ReviewPage


class VisitDesk(QFrame):
    """The pages of patients, history and visits; those of a visit are made when they are first needed.

    Args:
        archive: Open.
        archive_queue: The queue all calls of the archive go to.
        visit_pages: Makes capture, import, review and second reading.

    Signals:
        capture_shown: Whether the live picture is now on show.
        review_made: The ReviewPage, once it is made.
    """

    capture_shown = Signal(bool)
    review_made = Signal(object)

    def __init__(self, *, archive: VisitArchive, archive_queue: JobQueue, visit_pages: VisitPages) -> None:
        super().__init__()
        theme.set_role(self, "page")
        self._archive = archive
        self._queue = archive_queue
        self._visit_pages = visit_pages
        self._given = GivenReports(archive=archive, archive_queue=archive_queue)
        self._visit: Visit | None = None
        self._job: Job | None = None
        self._back: QWidget | None = None
        self._aside: QWidget | None = None
        self._aside_of: QWidget | None = None
        self._reviewed = ""
        self.capture: CapturePage | None = None
        self.importing: ImportPage | None = None
        self.review: ReviewPage | None = None
        self.reading: ReadingPage | None = None
        self.notices = NoticeStrip()
        self._given.not_noted.connect(self._tell_problem)
        self.rail = Rail()
        self.patients = PatientsPage(
            archive=archive,
            archive_queue=archive_queue,
            clinician=lambda: self.settings.clinician,
            settings=lambda: self.settings,
        )
        self.history = HistoryPage(archive=archive, archive_queue=archive_queue)
        self.loading = StatePanel()
        self._pages = QStackedWidget()
        for page in (self.patients, self.history, self.loading):
            self._pages.addWidget(page)
        for page in (self.patients, self.history):
            page.visit_requested.connect(self.begin_visit)
            page.visit_opened.connect(self.open_visit)
        self.patients.import_requested.connect(self.import_visit)
        self.history.expression_opened.connect(self.open_visit)
        self.history.print_requested.connect(self.print_visit)
        self.history.reading_requested.connect(self.read_again)

    @property
    def settings(self) -> Settings:
        """The settings in force; made by the whole desk."""
        raise NotImplementedError

    @property
    def page(self) -> QWidget | None:
        """The page that is shown."""
        return self._pages.currentWidget()

    @property
    def recording(self) -> bool:
        """Whether a visit is being recorded."""
        return self.capture is not None and self.capture.in_progress

    @property
    def busy(self) -> bool:
        """Whether a recording runs or is about to."""
        return self.capture is not None and self.capture.busy

    @property
    def unsaved(self) -> bool:
        """Whether the page that is shown has something that is typed and not saved."""
        page = self._settling
        return page is not None and page.unsaved

    def settle(self, then: Callable[[], None]) -> None:
        """Go on with something that leaves the page; asked first is what is not saved there."""
        page = self._settling
        if page is None:
            then()
        else:
            page.settle(then)

    def begin_visit(self, patient: Patient, entry: "WorklistEntry | None" = None) -> None:
        """Begin a visit, which may answer an entry of the worklist: read the earlier ones, then record."""
        settings = self.settings
        examination = Examination(patient.patient_id, datetime.now(UTC), settings.clinician)

        self._read(lambda job: begun_visit(self._archive, patient, examination, job, entry))

    def import_visit(self, patient: Patient, paths: Sequence[Path]) -> None:
        """Make a visit of files."""
        if self.importing is None:
            self.importing = self._visit_pages.importing(self._archive, self._queue, self.settings)
            self.importing.finished.connect(self.open_visit)
            self.importing.left.connect(self._go_back)
            self._pages.addWidget(self.importing)
        self._back = self.patients
        self._turn_to(self.importing)
        self.importing.begin(patient, paths)

    def open_visit(self, examination_id: str, expression: Expression | None = None) -> None:
        """Open a visit: a finished one is reviewed, at an expression where one is named; another is gone on with."""

        def show(visit: Visit) -> None:
            self._show(visit)
            if expression is not None and self.review is not None and self.page is self.review:
                self.review.show_expression(expression)

        self._read(lambda job: kept_visit(self._archive, examination_id, job, expression), show)

    def print_visit(self, examination_id: str) -> None:
        """Open a visit and print its report."""

        def show(visit: Visit) -> None:
            self._show(visit)
            if self.review is not None and self.page is self.review:
                self.review.show_report(then_print=True)

        self._read(lambda job: kept_visit(self._archive, examination_id, job), show)

    def read_again(self, examination_id: str) -> None:
        """Let another person read a visit, without what anybody made of it before."""
        if not self._archive.account.may(Permission.READ_BLIND):
            self.notices.show_notice(refusal_words(Permission.READ_BLIND), "problem")
            return
        if self.reading is None:
            self.reading = self._visit_pages.reading(self._archive, self._queue)
            self.reading.left.connect(self._leave_reading)
            self._pages.addWidget(self.reading)
        self._reviewed = examination_id if self.review is not None and self.page is self.review else ""
        self._turn_to(self.reading)
        self.reading.begin(examination_id)

    def look_for_camera(self) -> None:
        """Let a visit go on that waits for a camera, when cameras were plugged in or out."""
        if self.capture is not None:
            self.capture.look_for_camera()

    def _turn_to(self, page: QWidget) -> None:
        if self._job is not None:
            self._job.cancel()
            self._job = None
        self.rail.setVisible(page not in {self.capture, self.reading})
        self.capture_shown.emit(page is self.capture)
        self._pages.setCurrentWidget(page)
        self._mark_rail()

    def _read(self, read: Callable[[Job], Visit], show: "Callable[[Visit], None] | None" = None) -> None:
        """Read a visit on the archive queue and show it; the page before stays the one to go back to."""
        if self.page in {self.history, self.patients}:
            self._back = self.page
        back = self._back = self._back or self.patients
        self._turn_to(self.loading)
        self.loading.show_loading()

        def failed(error: Exception) -> None:
            logs.failure("visit.not_read", error)
            self._turn_to(back)
            self.notices.show_notice(wording.error_line(error), "problem")

        self._job = self._queue.submit(read, done=show or self._show, failed=failed)

    def _show(self, visit: Visit) -> None:
        self._visit = visit
        self._warn(say("upkeep.earlier_unread", count=visit.unread) if visit.unread else "")
        if visit.finished:
            self._review(visit.examination)
        else:
            self._record(visit)

    def _record(self, visit: Visit) -> None:
        if self.capture is None:
            self.capture = self._visit_pages.capture(self._archive, self._queue, self.settings)
            self.capture.ending.connect(self._the_review, Qt.ConnectionType.QueuedConnection)  # first it is painted
            self.capture.finished.connect(self._review)
            self.capture.left.connect(self._go_back)
            self._pages.addWidget(self.capture)
        self._turn_to(self.capture)
        previous = visit.previous[-1] if visit.previous else None
        self.capture.begin(visit.patient, visit.examination, previous, number=visit.number)

    def _record_more(self, examination: Examination) -> None:
        if self._visit is not None:
            self._record(replace(self._visit, examination=examination))

    def _review(self, examination: Examination) -> None:
        visit = self._visit
        if visit is None:
            return
        review = self._the_review()
        self._turn_to(review)
        review.show_examination(visit.patient, examination, visit.previous)

    def _the_review(self) -> "ReviewPage":
        """Return the page of the review; to make it takes as long as to grade, and is done meanwhile."""
        if self.review is None:
            self.review = self._visit_pages.review(self._archive, self._queue, self.settings)
            self.review.left.connect(self._go_back)
            self.review.record_wanted.connect(self._record_more)
            self.review.reading_wanted.connect(self.read_again)
            self.review.preview.given.connect(self._note_report)
            self.review.sign_in(self._archive.account)
            self._pages.addWidget(self.review)
            self.review_made.emit(self.review)
        return self.review

    def _leave_reading(self) -> None:
        """Go back to where the reading was begun; a review is read anew, since it may show the reading now."""
        if self._reviewed:
            self.open_visit(self._reviewed)
        else:
            self._turn_to(self.history)

    def _go_back(self) -> None:
        self._turn_to(self._back or self.patients)

    def show_aside(self, page: QWidget) -> None:
        """Show a page that belongs to no visit; `leave_aside` goes back to the one before."""

        def turn() -> None:
            self._aside, self._aside_of = page, self.page
            if self._pages.indexOf(page) < 0:
                self._pages.addWidget(page)
            self._turn_to(page)

        self.settle(turn)

    def leave_aside(self) -> None:
        """Go back from a page that was shown aside."""
        self._turn_to(self._aside_of or self.patients)

    @property
    def _settling(self) -> "PatientsPage | ImportPage | ReviewPage | ReadingPage | None":
        """The page that is shown, if something may be typed on it and not saved."""
        pages = (self.patients, self.importing, self.review, self.reading)
        return next((page for page in pages if page is not None and page is self.page), None)

    def _stop_visits(self) -> bool:
        """Stop the threads of the visit's pages; return whether all ended in time."""
        ended = True
        if self.capture is not None:
            ended = self.capture.shut_down() and ended
        if self.importing is not None:
            ended = self.importing.stop() and ended
        for page in (self.review, self.reading):
            if page is not None:
                ended = page.stop() and ended
        return ended

    def _use_settings_in_visits(self) -> None:
        settings = self.settings
        if self.capture is not None:
            self.capture.apply_settings(settings)
        if self.importing is not None:
            self.importing.use_settings(settings)
        if self.review is not None:
            self.review.use_settings(settings)

    def _mark_rail(self) -> None:
        """Mark what the page on show belongs to; made by the whole desk."""
        raise NotImplementedError

    def _warn(self, line: str) -> None:
        """Show a warning about the archive, empty for none; made by the whole desk."""
        raise NotImplementedError

    def _note_report(self, kind: str, use: ReportUse) -> None:
        examination = self.review.examination if self.review is not None else None
        if examination is not None:
            self._given.note(examination.examination_id, kind, use)

    def _tell_problem(self, error: Exception) -> None:
        self.notices.show_notice(wording.error_line(error), "problem")
