"""Patients: find one, add one, change one, and begin or open a visit."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QFrame, QStackedWidget

from palsygrader import wording
from palsygrader.archive.lines import PatientLine, VisitLine
from palsygrader.domain.patient import Patient
from palsygrader.domain.roles import Permission
from palsygrader.gui import theme
from palsygrader.gui.dropping import dropped_paths
from palsygrader.gui.help_topics import HelpTopic, explain
from palsygrader.gui.layouts import column, row
from palsygrader.gui.patient_details import PatientDetails
from palsygrader.gui.patient_drafts import PatientDrafts
from palsygrader.gui.patient_finder import PatientFinder
from palsygrader.gui.patient_form import PatientForm
from palsygrader.gui.patient_saving import PatientSaving
from palsygrader.gui.ports import VisitArchive
from palsygrader.gui.role_gate import gate
from palsygrader.gui.state_panel import StatePanel
from palsygrader.gui.tour_strip import TourOffer
from palsygrader.gui.unfinished_strip import UnfinishedStrip, UnfinishedVisit
from palsygrader.gui.workers import Job, JobQueue
from palsygrader.settings import Settings
from palsygrader.wording import say

if TYPE_CHECKING:
    from palsygrader.gui.deletion_page import DeletionPage
    from palsygrader.gui.worklist_page import WorklistPage


class PatientsPage(QFrame):
    """The page of patients.

    Args:
        archive: Open.
        archive_queue: The queue all calls of the archive go to.
        clinician: Gives the name of who notes a consent.
        settings: Tells letterhead and paper of a certificate of deletion.

    Signals:
        visit_requested: The Patient to begin a visit with.
        import_requested: The Patient to import a visit of, and the paths that were dropped.
        visit_opened: The identifier of the examination to open or to go on with.
        history_requested: The Patient whose history is wanted.
        patient_chosen: The Patient under the cursor, None when there is none.
        listed: Whether there are no patients at all, each time the list was read.
        patient_deleted: The identifier of a patient who was deleted for good.
    """

    visit_requested = Signal(object)
    import_requested = Signal(object, object)
    visit_opened = Signal(str)
    history_requested = Signal(object)
    patient_chosen = Signal(object)
    listed = Signal(bool)
    patient_deleted = Signal(str)
    _open_when_read = False
    _worklist: "WorklistPage | None" = None

    def __init__(
        self,
        *,
        archive: VisitArchive,
        archive_queue: JobQueue,
        clinician: Callable[[], str] = str,
        settings: Callable[[], Settings] = Settings,
    ) -> None:
        super().__init__()
        self._settings = settings
        self.deletion: DeletionPage | None = None
        theme.set_role(self, "page")
        explain(self, HelpTopic.FIRST_VISIT)
        self._clinician = clinician
        self._archive = archive
        self._queue = archive_queue
        self._visits_job: Job | None = None
        self._visits: list[VisitLine] | None = None  # not read yet

        self.finder = PatientFinder(archive=archive, archive_queue=archive_queue)
        self.finder.add_wanted.connect(self.add_patient)
        self.finder.listed.connect(self.listed)
        self.finder.failed.connect(self._show_nobody_at_first)
        self.finder.again_wanted.connect(self.reload)
        self.finder.choice.today.clicked.connect(self._begin_todays_list)
        self.list = self.finder.list
        self.list.chosen.connect(self._choose)
        self.list.opened.connect(lambda _line: self.open_last())
        self.details = self._make_details()
        self.nobody = StatePanel()
        self._right = QStackedWidget()
        self._right.addWidget(self.nobody)
        self._right.addWidget(self.details)
        self.unfinished = UnfinishedStrip()
        self.unfinished.resumed.connect(self.visit_opened)
        self.unfinished.discarded.connect(self._discard)
        self.offer = TourOffer()
        self.form = self._make_form()
        self._whole = QStackedWidget()
        self._browser = self._make_browser()
        self._whole.addWidget(self._browser)
        self._whole.addWidget(self.form)
        self.setLayout(column(self._whole))
        self._shortcuts()
        self.setAcceptDrops(True)
        self.setFocusProxy(self.list)

    def showEvent(self, event: QShowEvent) -> None:
        """Read the list anew: another page may have changed it."""
        super().showEvent(event)
        self.reload()
        if self._whole.currentIndex() == 0:
            self.list.setFocus()

    @property
    def patient(self) -> Patient | None:
        """The chosen patient."""
        line = self.list.line
        return line.patient if line is not None else None

    @property
    def unsaved(self) -> bool:
        """Whether the form is open and something in it is not saved."""
        if self.deletion is not None and self._whole.currentWidget() is self.deletion:
            return self.deletion.unsaved
        return self._whole.currentWidget() is self.form and self.form.changed

    def settle(self, then: Callable[[], None]) -> None:
        """Go on with something that leaves the page; asked first is an open form with something not saved."""
        if self._whole.currentWidget() is self.form:
            self.form.settle(then)
        elif self.deletion is not None and self._whole.currentWidget() is self.deletion:
            self.deletion.settle(then)
        else:
            then()

    def stop(self) -> None:
        """Keep what is typed in the form."""
        self._drafts.keep_now()

    def show_lost(self, *, lost: bool) -> None:
        """Say of what is missing that it is on the server, which is lost; once it is back, read all anew."""
        self.list.show_lost(lost=lost)
        self.details.lost = lost
        if not lost and self.isVisible():
            self.reload(quietly=True)

    def reload(self, *, quietly: bool = False) -> None:
        """Read the list and the unfinished visits; quietly, the keyboard stays where it is."""
        self.finder.reload(quietly=quietly)
        self._queue.submit(
            lambda _job: self._unfinished(), done=self.unfinished.show_visits, failed=self.finder.show_failure
        )

    def choose_patient(self, patient: Patient | None) -> None:
        """Choose a patient of the list, which is read anew."""
        self.finder.choose_next(patient.patient_id if patient is not None else None)
        self.reload()

    def add_patient(self) -> None:
        """Open the form for a new patient."""
        self._edit(None)

    def edit_patient(self) -> None:
        """Open the form for the chosen patient."""
        if self.patient is not None:
            self._edit(self.patient)

    def new_visit(self) -> None:
        """Begin a visit with the chosen patient."""
        if self.patient is not None:
            self.visit_requested.emit(self.patient)

    def import_visit(self) -> None:
        """Import a visit of the chosen patient."""
        if self.patient is not None:
            self.import_requested.emit(self.patient, ())

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files and folders where a patient is chosen."""
        browsing = self._whole.currentWidget() is self._browser
        if browsing and self.patient is not None and dropped_paths(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Import what was dropped as a visit of the chosen patient."""
        event.acceptProposedAction()
        if self.patient is not None:
            self.import_requested.emit(self.patient, dropped_paths(event.mimeData()))

    def show_history(self) -> None:
        """Show the history of the chosen patient."""
        if self.patient is not None:
            self.history_requested.emit(self.patient)

    def delete_patient(self) -> None:
        """Open the page that deletes the chosen patient for good."""
        if self.patient is None:
            return
        if self.deletion is None:
            from palsygrader.gui.deletion_page import DeletionPage  # noqa: PLC0415 - brings Qt's viewer of PDF

            self.deletion = DeletionPage(archive=self._archive, archive_queue=self._queue, settings=self._settings)
            self.deletion.deleted.connect(self.patient_deleted)
            self.deletion.left.connect(self._leave_form)
            self.deletion.left.connect(self.reload)
            self._whole.addWidget(self.deletion)
        self._whole.setCurrentWidget(self.deletion)
        self.deletion.show_patient(self.patient)

    def open_last(self) -> None:
        """Open the newest visit of the chosen patient; without one the details tell how to begin."""
        self._open_when_read = self._visits is None
        if self._visits:
            self.visit_opened.emit(self._visits[0].examination_id)
        elif self._visits is not None:
            self.list.setFocus()  # from the search, so that the key the details name begins a visit

    def offer_worklist(self, page: "WorklistPage | None") -> None:
        """Offer the hospital's list of today beside that of all patients, or offer it no more."""
        if page is None:
            self.show_everybody()
        elif self._worklist is None:
            self._whole.addWidget(page)
            page.everybody_wanted.connect(self.show_everybody)
        self._worklist = page or self._worklist
        self.finder.choice.setVisible(page is not None)

    def show_worklist(self) -> None:
        """Show the hospital's list of today."""
        if self._worklist is not None:
            self._whole.setCurrentWidget(self._worklist)

    def show_everybody(self) -> None:
        """Go back from the hospital's list to that of all patients."""
        if self._worklist is not None and self._whole.currentWidget() is self._worklist:
            self._leave_form()

    def _begin_todays_list(self) -> None:
        if self._worklist is not None:
            self._worklist.begin()
            self.show_worklist()

    def _make_browser(self) -> QFrame:
        browser = QFrame()
        theme.set_role(browser, "page")
        both = row(self.finder, self._right, spacing=2 * theme.GRID_PX, margin=2 * theme.GRID_PX)
        browser.setLayout(column(both, self.offer, self.unfinished, spacing=0))
        return browser

    def _make_details(self) -> PatientDetails:
        details = PatientDetails()
        details.visit_wanted.connect(self.new_visit)
        details.import_wanted.connect(self.import_visit)
        details.edit_wanted.connect(self.edit_patient)
        details.history_wanted.connect(self.show_history)
        details.delete_wanted.connect(self.delete_patient)
        gate(self._archive.account, Permission.DELETE_PATIENTS, details.delete)
        details.opened.connect(self.visit_opened)
        return details

    def _make_form(self) -> PatientForm:
        form = PatientForm(clinician=self._clinician)
        form.left.connect(self._leave_form)
        self._drafts = PatientDrafts(form=form, archive=self._archive, archive_queue=self._queue)
        saving = PatientSaving(form=form, archive=self._archive, archive_queue=self._queue, known=self._is_listed)
        saving.saved.connect(self._was_saved)
        return form

    def _shortcuts(self) -> None:
        for keys, slot in (
            ("F", self._find),
            ("Ctrl+F", self._find),
            ("Shift+F", self.finder.filters.begin),
            ("Ctrl+Shift+F", self.finder.filters.begin),
            ("N", self.new_visit),
            ("I", self.import_visit),
            ("E", self.edit_patient),
            ("H", self.show_history),
            ("Ctrl+N", self.add_patient),
        ):
            shortcut = QShortcut(
                QKeySequence(keys), self._browser, context=Qt.ShortcutContext.WidgetWithChildrenShortcut
            )
            shortcut.activated.connect(slot)

    def _find(self) -> None:
        self.finder.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.finder.search.selectAll()

    def _unfinished(self) -> list[UnfinishedVisit]:
        return [
            UnfinishedVisit(self._archive.patient(visit.patient_id).name, visit) for visit in self._archive.unfinished()
        ]

    def _show_nobody_at_first(self) -> None:
        if self.list.line is None:
            self._show_nobody()

    def _choose(self, line: PatientLine | None) -> None:
        self._visits = None
        self._open_when_read = False
        if self._visits_job is not None:
            self._visits_job.cancel()
        self.patient_chosen.emit(line.patient if line is not None else None)
        if line is None:
            self._show_nobody()
            return
        patient = line.patient
        self._right.setCurrentWidget(self.details)
        self.details.show_patient(patient)
        self._visits_job = self._queue.submit(
            lambda _job: self._archive.open_visits(patient.patient_id),
            done=partial(self._show_visits, patient),
            failed=lambda error: self.details.show_problem(wording.error_line(error)),
        )

    def _show_nobody(self) -> None:
        self.nobody.show_empty(say("patients.nobody"), say("patients.nobody_hint"))
        self._right.setCurrentWidget(self.nobody)

    def _show_visits(self, patient: Patient, visits: list[VisitLine]) -> None:
        self._visits = visits
        self.details.show_visits(visits, patient)
        if self._open_when_read:
            self.open_last()

    def _edit(self, patient: Patient | None) -> None:
        self._whole.setCurrentWidget(self.form)
        self.form.show_patient(patient)

    def _leave_form(self) -> None:
        self._whole.setCurrentIndex(0)
        self.list.setFocus()

    def _is_listed(self, patient_id: str) -> bool:
        return any(line.patient.patient_id == patient_id for line in self.list.lines)

    def _was_saved(self, patient: Patient) -> None:
        self.finder.show_everybody()
        self._leave_form()
        self.choose_patient(patient)
        self.form.go_on()

    def _discard(self, examination_id: str) -> None:
        self._queue.submit(
            lambda _job: self._archive.delete_unfinished(examination_id),
            done=lambda _none: self.reload(),
            failed=self.finder.show_failure,
        )
