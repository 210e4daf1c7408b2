"""The pages behind the lock, and the way of a visit from one to the next."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QStackedWidget, QWidget

from palsygrader import logs, wording
from palsygrader.archive.lines import ReportUse
from palsygrader.domain.examination import Examination
from palsygrader.domain.expressions import Expression
from palsygrader.domain.patient import Patient
from palsygrader.domain.roles import Permission
from palsygrader.gui import theme
from palsygrader.gui.clinic_page import ClinicPage
from palsygrader.gui.history_page import HistoryPage
from palsygrader.gui.icons import Icon, IconLabel
from palsygrader.gui.layouts import column, row, words
from palsygrader.gui.notices import NoticeStrip
from palsygrader.gui.passphrase_change import PassphraseChange
from palsygrader.gui.patients_page import PatientsPage
from palsygrader.gui.ports import VisitArchive
from palsygrader.gui.rail import Rail, RailPage
from palsygrader.gui.role_gate import gate, refusal_words
from palsygrader.gui.server_room import make_server_room
from palsygrader.gui.settings_page import Cameras, SettingsPage
from palsygrader.gui.state_panel import StatePanel
from palsygrader.gui.tour_strip import TourStrip
from palsygrader.gui.users_section import UsersSection
from palsygrader.gui.visit_reading import begun_visit, kept_visit
from palsygrader.gui.visit_way import Visit, VisitPages
from palsygrader.gui.workers import Job, JobQueue
from palsygrader.settings import Settings, SettingsStore
from palsygrader.wording import say

if TYPE_CHECKING:
    from palsygrader.gui.archive_section import ArchiveSection
    from palsygrader.gui.capture_page import CapturePage
    from palsygrader.gui.import_page import ImportPage
    from palsygrader.gui.reading_page import ReadingPage
    from palsygrader.gui.review_page import ReviewPage
    from palsygrader.gui.upkeep_pages import UpkeepPages


class Desk(QFrame):
    """Rail, pages and notices.

    Args:
        archive: Open.
        archive_queue: The queue all calls of the archive go to.
        settings_store: Where the settings are kept.
        visit_pages: Makes capture and review.
        cameras: Lists the cameras.
        data: The data folder.
        demo: Whether this is the demonstration.
        upkeep: Looks after the archive and shows it in the settings; None for nobody.

    Signals:
        settings_changed: The new Settings.
        lock_wanted: The window is to be locked.
        help_wanted: The help is wanted.
        capture_shown: Whether the live picture is now on show.
        stopping: The pages end; pages shown aside have to end too.
    """

    settings_changed = Signal(object)
    lock_wanted = Signal()
    help_wanted = Signal()
    capture_shown = Signal(bool)
    stopping = Signal()

    def __init__(
        self,
        *,
        archive: VisitArchive,
        archive_queue: JobQueue,
        settings_store: SettingsStore,
        visit_pages: VisitPages,
        cameras: Cameras,
        data: Path,
        demo: bool,
        upkeep: "UpkeepPages | None" = None,
    ) -> None:
        super().__init__()
        self.upkeep = upkeep
        self.archive: ArchiveSection | None = None
        self._data = data
        theme.set_role(self, "page")
        self._archive = archive
        self._queue = archive_queue
        self._visit_pages = visit_pages
        self._visit: Visit | None = None
        self._job: Job | None = None
        self._back: QWidget | None = None
        self._aside_of: QWidget | None = None
        self._reviewed = ""
        self.capture: CapturePage | None = None
        self.importing: ImportPage | None = None
        self.review: ReviewPage | None = None
        self.reading: ReadingPage | None = None
        self.notices = NoticeStrip()
        self.tour = TourStrip()
        self.server = make_server_room(archive, queue=archive_queue, notices=self.notices, parent=self)
        self.rail = Rail()
        self.patients = PatientsPage(
            archive=archive,
            archive_queue=archive_queue,
            clinician=lambda: self.settings.clinician,
            settings=lambda: self.settings,
        )
        self.history = HistoryPage(archive=archive, archive_queue=archive_queue)
        self.clinic = ClinicPage(archive=archive, archive_queue=archive_queue, settings=lambda: self.settings)
        self.settings_page = SettingsPage(
            settings_store=settings_store,
            cameras=cameras,
            data=data,
            security=None if demo else PassphraseChange(archive=archive, archive_queue=archive_queue),
            cards=self._cards(demo=demo),
            card_rows={} if upkeep is None else upkeep.rows,
        )
        self.loading = StatePanel()
        self._pages = QStackedWidget()
        for page in (self.patients, self.history, self.clinic, self.settings_page, self.loading):
            self._pages.addWidget(page)
        self._rail_pages: dict[RailPage, QWidget] = {
            RailPage.PATIENTS: self.patients,
            RailPage.HISTORY: self.history,
            RailPage.CLINIC: self.clinic,
            RailPage.SETTINGS: self.settings_page,
        }
        shared = () if self.server is None else self.server.widgets
        bars = (_demo_bar(),) if demo else ()
        self.around_pages: tuple[QWidget, ...] = (*bars, self.tour, *shared, self.notices)
        main = column(*bars, self._pages, self.tour, *shared, self.notices, spacing=0)
        main.setStretchFactor(self._pages, 1)
        self.setLayout(row(self.rail, main, spacing=0))
        self._connect()
        self._gate()
        self.rail.offer_theme(self._other_theme)
        self.show_page(RailPage.PATIENTS)
        if upkeep is not None:
            upkeep.warned.connect(self._warn)
            self.patients.patient_chosen.connect(upkeep.storage.choose_patient)
            self._warn(upkeep.start(self.settings))

    @property
    def settings(self) -> Settings:
        """The settings in force; who is signed in is the clinician."""
        name = self._archive.account.name
        settings = self.settings_page.settings
        return settings.model_copy(update={"clinician": name}) if name else settings

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
    def working(self) -> bool:
        """Whether something goes on that needs the archive: a visit, an import, a backup, grading anew."""
        upkeep = self.upkeep is not None and self.upkeep.upkeep.work is not None
        review = self.review is not None and self.review.working
        return self.recording or upkeep or review or (self.importing is not None and self.page is self.importing)

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

    def show_page(self, page: RailPage) -> None:
        """Show a page of the rail; a visit that is being recorded is left on its own page only."""
        if self.recording:
            return
        self.settle(partial(self._show_page, page))
        self._mark_rail()

    def show_settings(self, patient: Patient | None) -> None:
        """Show the settings, with this patient chosen on the page of patients."""
        self.patients.choose_patient(patient)
        self.show_page(RailPage.SETTINGS)
        self.settings_page.rows["language"].field.setFocus()

    def _show_page(self, page: RailPage) -> None:
        if page is RailPage.HISTORY and self.patients.patient is not None:
            self._show_history(self.patients.patient)
        else:
            self._turn_to(self._rail_pages[page])

    def begin_visit(self, patient: Patient) -> None:
        """Begin a visit: read the earlier ones, then record."""
        settings = self.settings
        examination = Examination(patient.patient_id, datetime.now(UTC), settings.clinician)

        self._read(lambda job: begun_visit(self._archive, patient, examination, job))

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

    def show_aside(self, page: QWidget) -> None:
        """Show a page that belongs to no visit; `leave_aside` goes back to the one before."""

        def turn() -> None:
            self._aside_of = self.page
            if self._pages.indexOf(page) < 0:
                self._pages.addWidget(page)
            self._turn_to(page)

        self.settle(turn)

    def leave_aside(self) -> None:
        """Go back from a page that was shown aside."""
        self._turn_to(self._aside_of or self.patients)

    def look_for_camera(self) -> None:
        """Let a visit go on that waits for a camera, when cameras were plugged in or out."""
        if self.capture is not None:
            self.capture.look_for_camera()

    def toggle_theme(self) -> None:
        """Change to the other theme."""
        self.settings_page.change(theme=self._other_theme)

    def stop(self) -> bool:
        """Stop the pages' threads; return whether all ended in time."""
        self.stopping.emit()
        self.patients.stop()
        if self.server is not None:
            self.server.stop()
        if self.archive is not None:
            self.archive.stop()  # one that still waits for a server holds nothing
        if self.upkeep is not None:
            self.upkeep.stop()
        ended = self.settings_page.stop()
        if self.capture is not None:
            ended = self.capture.shut_down() and ended
        if self.importing is not None:
            ended = self.importing.stop() and ended
        for page in (self.review, self.reading):
            if page is not None:
                ended = page.stop() and ended
        return ended

    @property
    def _settling(self) -> "PatientsPage | ImportPage | ReviewPage | ReadingPage | None":
        """The page that is shown, if something may be typed on it and not saved."""
        pages = (self.patients, self.importing, self.review, self.reading)
        return next((page for page in pages if page is not None and page is self.page), None)

    @property
    def _other_theme(self) -> theme.ThemeName:
        return "dark" if self.settings.theme == "light" else "light"

    def _connect(self) -> None:
        self.rail.page_chosen.connect(self.show_page)
        self.rail.theme_toggled.connect(self.toggle_theme)
        self.rail.lock_wanted.connect(self.lock_wanted)
        self.rail.help_wanted.connect(self.help_wanted)
        if self.server is not None:
            self.server.visit_wanted.connect(self.open_visit)
        for page in (self.patients, self.history):
            page.visit_requested.connect(self.begin_visit)
            page.visit_opened.connect(self.open_visit)
        self.patients.import_requested.connect(self.import_visit)
        self.patients.history_requested.connect(self._show_history)
        self.patients.patient_chosen.connect(self._allow_history)
        self.patients.patient_chosen.connect(self.clinic.show_patient)
        self.history.expression_opened.connect(self.open_visit)
        self.history.print_requested.connect(self.print_visit)
        self.history.reading_requested.connect(self.read_again)
        self.settings_page.changed.connect(self._use_settings)
        for number, page_name in enumerate(RailPage, start=1):
            shortcut = QShortcut(QKeySequence(f"Ctrl+{number}"), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(lambda name=page_name: self.show_page(name))

    def _warn(self, line: str) -> None:
        """Show what the upkeep of the archive warns of, with the way to it; not over the live picture."""
        if line and not self.recording:
            self.notices.show_notice(line, "problem", say("upkeep.show"), lambda: self.show_page(RailPage.SETTINGS))

    def _cards(self, *, demo: bool) -> tuple[QWidget, ...]:
        """Return the sections about the archive: its users, backup and storage."""
        kept = () if self.upkeep is None else tuple(self.upkeep.cards)
        if demo:
            return kept
        from palsygrader.gui.archive_section import ArchiveSection  # noqa: PLC0415 - the window shows before it is needed

        self.archive = ArchiveSection(data=self._data, place="folder" if self.server is None else "server")
        self.users = UsersSection(archive=self._archive, archive_queue=self._queue)
        return (self.users, self.archive, *kept)

    def _gate(self) -> None:
        """Turn off what the role of who is signed in may not do."""
        user, page = self._archive.account, self.settings_page
        if user.name:
            page.rows["clinician"].hide()
        gate(user, Permission.CHANGE_SECURITY, page.rows["auto_lock_minutes"].field)
        if self.archive is not None:
            gate(user, Permission.CHANGE_SECURITY, self.archive)
        gate(user, Permission.EXPORT, self.clinic.export)
        gate(user, Permission.READ_BLIND, self.history.reading_button)
        gate(user, Permission.DELETE_VISITS, self.patients.unfinished.discard, self.patients.unfinished.really)
        if self.upkeep is not None:
            gate(user, Permission.BACK_UP, self.upkeep.backup)
            gate(user, Permission.APPLY_RETENTION, self.upkeep.storage)

    def _use_settings(self, told: Settings) -> None:
        settings = self.settings
        if self.capture is not None:
            self.capture.apply_settings(settings)
        if self.importing is not None:
            self.importing.use_settings(settings)
        if self.review is not None:
            self.review.use_settings(settings)
        self.rail.offer_theme(self._other_theme)
        self.settings_changed.emit(told)
        if self.upkeep is not None:
            self.upkeep.use_settings(settings)

    def _allow_history(self, patient: Patient | None) -> None:
        self.rail.pages[RailPage.HISTORY].setEnabled(patient is not None)

    def _show_history(self, patient: Patient) -> None:
        if self.history.patient != patient:
            self.history.show_patient(patient)
        self._turn_to(self.history)

    def _turn_to(self, page: QWidget) -> None:
        if self._job is not None:
            self._job.cancel()
            self._job = None
        self.rail.setVisible(page not in {self.capture, self.reading})
        self.capture_shown.emit(page is self.capture)
        self._pages.setCurrentWidget(page)
        self._mark_rail()
        if self.server is not None and page in self._rail_pages.values():
            self.server.leave()

    def _mark_rail(self) -> None:
        on_rail = (name for name, rail_page in self._rail_pages.items() if rail_page is self.page)
        self.rail.mark(next(on_rail, RailPage.PATIENTS))  # a visit belongs to its patient

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
        if self.server is not None:
            self.server.enter(visit.patient.patient_id)
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
            if self.server is not None:
                self.server.watch(self.review)
            self.review.sign_in(self._archive.account)
            self._pages.addWidget(self.review)
        return self.review

    def _note_report(self, kind: str, use: ReportUse) -> None:
        """Note that a report of the visit on show leaves the archive."""
        examination = self.review.examination if self.review is not None else None
        if examination is not None:
            noted = partial(self._archive.note_report, examination.examination_id, kind, use)
            self._queue.submit(lambda _job: noted(), done=lambda _none: None, failed=self._not_noted)

    def _not_noted(self, error: Exception) -> None:
        logs.failure("audit.report_not_noted", error)
        self.notices.show_notice(wording.error_line(error), "problem")

    def _leave_reading(self) -> None:
        """Go back to where the reading was begun; a review is read anew, since it may show the reading now."""
        if self._reviewed:
            self.open_visit(self._reviewed)
        else:
            self._turn_to(self.history)

    def _go_back(self) -> None:
        self._turn_to(self._back or self.patients)


def _demo_bar() -> QFrame:
    bar = QFrame()
    theme.set_role(bar, "notice", kind="info")
    bar.setLayout(row(IconLabel(Icon.INFO, say("demo.sign"), "accent"), words(say("demo.bar")), None, margin=4))
    return bar
