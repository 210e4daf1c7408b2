"""A patient's earlier visits that lie in the hospital's archive: found, fetched and shown, never kept."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QListWidget, QListWidgetItem

from palsygrader import logs, wording
from palsygrader.domain.patient import Patient
from palsygrader.errors import HospitalError, InputError
from palsygrader.gui import dates, theme
from palsygrader.gui.icons import Icon
from palsygrader.gui.layouts import breakable, button, column, row, words
from palsygrader.gui.workers import Job, JobQueue
from palsygrader.hospital.fetching import StudyLine, fetch_study, find_studies
from palsygrader.hospital.listener import Listener
from palsygrader.hospital.stations import Setup
from palsygrader.wording import say

if TYPE_CHECKING:
    from palsygrader.report.dicom.fetched import FetchedVisit


class EarlierPanel(QFrame):
    """The panel.

    Args:
        queue: Servers are asked on.
        setup: The hospital as the settings say.
        listener: The program's own port while it is open, for archives that only move.
        noted: Called with the patient's identifier before something is asked about him.

    Signals:
        fetched: The FetchedVisit that came, and its report as bytes of PDF.
    """

    fetched = Signal(object, bytes)

    def __init__(
        self,
        *,
        queue: JobQueue,
        setup: Callable[[], Setup | None],
        listener: Callable[[], Listener | None],
        noted: Callable[[str], None],
    ) -> None:
        super().__init__()
        theme.set_role(self, "card")
        self._queue = queue
        self._setup = setup
        self._listener = listener
        self._noted = noted
        self._patient: Patient | None = None
        self._studies: tuple[StudyLine, ...] = ()
        self._job: Job | None = None
        self._title = words(say("hospital.earlier"), "section", wrap=True)
        self.look = button(say("hospital.earlier.look"), icon=Icon.SEARCH, tip=say("hospital.earlier.look_tip"))
        self.look.clicked.connect(self._find)
        self.list = QListWidget()
        self.list.setAccessibleName(say("hospital.earlier"))
        self.list.itemActivated.connect(lambda _item: self._fetch())
        self.list.currentRowChanged.connect(lambda _row: self._allow())
        self.open = button(say("hospital.earlier.open"), icon=Icon.OPEN)
        self.open.clicked.connect(self._fetch)
        self.told = words(role="muted", wrap=True)
        head = row(self._title, self.look)
        head.setStretch(0, 1)
        foot = row(self.told, self.open)
        foot.setStretch(0, 1)
        self.setLayout(column(head, self.list, foot, None, margin=2 * theme.GRID_PX))
        self.show_patient(None)

    def show_patient(self, patient: Patient | None) -> None:
        """Show whose earlier visits can be looked for."""
        if self._job is not None:
            self._job.cancel()
        self._patient = patient
        known = patient is not None and bool(patient.record_number)
        self.look.setEnabled(known)
        title = say("hospital.earlier.of", name=breakable(patient.name)) if patient is not None else ""
        self._title.setText(title or say("hospital.earlier"))
        self._studies = ()
        self.list.clear()
        self.list.hide()
        self._tell("" if known else say("hospital.earlier.nobody"))
        self._allow()

    def _find(self) -> None:
        setup, patient = self._setup(), self._patient
        if setup is None or setup.pacs is None or patient is None:
            return
        station, peer, number = setup.station, setup.pacs, patient.record_number
        self._wait(say("hospital.test.asking"))
        self._noted(patient.patient_id)

        def show(found: Sequence[StudyLine]) -> None:
            self.look.setEnabled(True)
            self._studies = tuple(found)
            self.list.clear()
            for each in found:
                day = dates.shown(each.day) if each.day is not None else say("hospital.earlier.no_day")
                parts = {"description": each.description, "accession": each.accession_number}
                QListWidgetItem(say("hospital.earlier.line", day=day, **parts).strip(" ·"), self.list)
            self.list.setVisible(bool(found))
            self._tell("" if found else say("hospital.earlier.none", number=number))
            if found:
                self.list.setCurrentRow(0)
                self.list.setFocus(Qt.FocusReason.OtherFocusReason)
            self._allow()

        self._job = self._queue.submit(
            lambda _job: find_studies(station, peer, number), done=show, failed=self._tell_problem
        )

    def _fetch(self) -> None:
        setup, number = self._setup(), self.list.currentRow()
        if setup is None or setup.pacs is None or not 0 <= number < len(self._studies):
            return
        station, peer, study = setup.station, setup.pacs, self._studies[number].study_uid
        listener = self._listener()
        self._wait(say("hospital.earlier.fetching"))

        def work(_job: Job) -> "tuple[FetchedVisit, bytes]":
            from palsygrader.hospital.visit_objects import report_of_fetched  # noqa: PLC0415 - brings heavy libraries
            from palsygrader.report.dicom import read_visit  # noqa: PLC0415 - as above

            visit = read_visit(fetch_study(station, peer, study, listener))
            return visit, report_of_fetched(visit)

        def show(fetched: "tuple[FetchedVisit, bytes]") -> None:
            self.look.setEnabled(True)
            self._tell("")
            self._allow()
            self.fetched.emit(*fetched)

        self._job = self._queue.submit(work, done=show, failed=self._tell_problem)

    def _wait(self, told: str) -> None:
        self.look.setEnabled(False)
        self.open.setEnabled(False)
        self._tell(told)

    def _tell_problem(self, error: Exception) -> None:
        if not isinstance(error, HospitalError | InputError):
            logs.failure("hospital.earlier", error)
        self.look.setEnabled(True)
        self._tell(wording.error_line(error), "problem")
        self._allow()

    def _tell(self, text: str, role: str = "muted") -> None:
        self.told.setText(text)
        theme.set_role(self.told, role)

    def _allow(self) -> None:
        self.open.setEnabled(0 <= self.list.currentRow() < len(self._studies))
        self.open.setVisible(bool(self._studies))
