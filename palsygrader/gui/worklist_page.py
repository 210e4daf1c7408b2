"""Today's list: the hospital's worklist, from which a visit begins without anything typed."""

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import QDate, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import (
    QDateEdit,
    QFrame,
    QHeaderView,
    QScrollArea,
    QStackedWidget,
    QTableWidget,
    QTableWidgetItem,
)

from palsygrader import logs, wording
from palsygrader.domain.patient import Patient
from palsygrader.domain.worklist import Field, WorklistEntry, known_as
from palsygrader.gui import dates, hospital_words, theme
from palsygrader.gui.entry_card import EntryCard, Known
from palsygrader.gui.help_topics import HelpTopic, explain
from palsygrader.gui.hospital_ports import HospitalArchive
from palsygrader.gui.icons import Icon
from palsygrader.gui.layouts import button, column, row, words
from palsygrader.gui.list_choice import ListChoice
from palsygrader.gui.ports import VisitArchive
from palsygrader.gui.row_table import choose_rows
from palsygrader.gui.search_line import SearchLine
from palsygrader.gui.state_panel import StatePanel
from palsygrader.gui.workers import Job, JobQueue
from palsygrader.hospital.stations import Setup
from palsygrader.hospital.worklist import WorklistQuery, find_entries
from palsygrader.wording import say

_CARD_PX = 416
_READ_AGAIN_MS = 60_000
"""While the page is in view the list is read again, so that it stays today's."""


class WorklistPage(QFrame):
    """The page.

    Args:
        archive: Open.
        archive_queue: The queue all calls of the archive go to.
        network_queue: The queue servers are asked on.
        setup: The hospital as the settings say; None where there is none any more.

    Signals:
        everybody_wanted: The list of all patients.
        visit_wanted: The Patient to begin a visit with, and the WorklistEntry it answers.
        assigned: The identifier of the visit that was assigned, and the WorklistEntry.
        assigning_left: The way back from assigning, without having done it.
    """

    everybody_wanted = Signal()
    visit_wanted = Signal(object, object)
    assigned = Signal(str, object)
    assigning_left = Signal()

    def __init__(
        self,
        *,
        archive: HospitalArchive,
        archive_queue: JobQueue,
        network_queue: JobQueue,
        setup: Callable[[], Setup | None],
    ) -> None:
        super().__init__()
        theme.set_role(self, "page")
        explain(self, HelpTopic.FIRST_VISIT)
        self._archive = archive
        self._archive_queue = archive_queue
        self._network_queue = network_queue
        self._setup = setup
        self._read_job: Job | None = None
        self._known_job: Job | None = None
        self._assigning: tuple[str, Patient] | None = None
        self._entries: tuple[WorklistEntry, ...] = ()
        self._shown: tuple[WorklistEntry, ...] = ()
        self.choice = ListChoice(today=True)
        self.choice.everybody.clicked.connect(self.everybody_wanted)
        self.table = _EntryTable()
        self.table.chosen.connect(self._choose)
        self.search = SearchLine(say("worklist.search"), self.table)
        self.search.textChanged.connect(lambda _text: self._show_fitting())
        self.day = QDateEdit(QDate.currentDate())
        self.day.setCalendarPopup(True)
        self.day.setDisplayFormat(dates.qt_format())
        self.day.setAccessibleName(say("worklist.day"))
        self.day.dateChanged.connect(lambda _day: self.reload())
        self.again = button(say("worklist.read_again"), icon=Icon.REPEAT)
        self.again.clicked.connect(self.reload)
        self.state = StatePanel()
        self.count = words(role="muted")
        self.card = EntryCard()
        self.card.accepted.connect(self._accept)
        self.table.accepted.connect(self.card.accept.setFocus)
        self.nobody = StatePanel()
        self.nobody.show_empty(say("worklist.choose"), say("worklist.choose_hint"))
        self.title = words(role="section", wrap=True)
        self.title.hide()
        self.cancel = button(say("form.cancel"), "quiet", Icon.BACK)
        self.cancel.clicked.connect(self._leave_assigning)
        self.cancel.hide()
        self._build()
        self._pulse = QTimer(self)
        self._pulse.setInterval(_READ_AGAIN_MS)
        self._pulse.timeout.connect(lambda: self.reload(quietly=True) if self.isVisible() else None)
        self._pulse.start()
        for keys, slot in (("N", self.card.take), ("F", self._find), ("F5", self.reload)):
            shortcut = QShortcut(QKeySequence(keys), self, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(slot)
        self.setFocusProxy(self.table)

    def showEvent(self, event: QShowEvent) -> None:
        """Read the list anew."""
        super().showEvent(event)
        self.reload(quietly=bool(self._entries))
        self.table.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go back with Escape: to the visit that was to be assigned, or to the list of all patients."""
        if event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
        elif self._assigning is not None:
            self._leave_assigning()
        else:
            self.everybody_wanted.emit()

    def assign(self, examination_id: str, patient: Patient) -> None:
        """Let an entry be chosen that a visit is assigned to."""
        self._assigning = (examination_id, patient)
        self.title.setText(say("worklist.assign_title", name=patient.name))
        self.search.clear()
        self._show_mode()
        self._choose_likely()

    def begin(self) -> None:
        """Let an entry be chosen that a visit begins with."""
        self._assigning = None
        self._show_mode()

    def reload(self, *, quietly: bool = False) -> None:
        """Ask the server for the list of the day.

        Args:
            quietly: Whether the former list stays in view meanwhile, also when the server does not answer.
        """
        setup = self._setup()
        if setup is None or setup.worklist is None:
            return
        if self._read_job is not None:
            self._read_job.cancel()
        if not quietly:
            self.state.show_loading()
            self._left.setCurrentWidget(self.state)
        query = WorklistQuery(self._asked_day, setup.scheduled_station, setup.modality)
        station, peer = setup.station, setup.worklist

        def failed(error: Exception) -> None:
            logs.failure("hospital.worklist_not_read", error)
            if not quietly:
                self._entries = ()
                self.state.show_problem(wording.error_line(error), self.reload)
                self._left.setCurrentWidget(self.state)

        self._read_job = self._network_queue.submit(
            lambda _job: find_entries(station, peer, query), done=self._show, failed=failed
        )

    def _show(self, entries: Sequence[WorklistEntry]) -> None:
        if tuple(entries) == self._entries and self._left.currentWidget() is self._listed:
            return
        self._entries = tuple(entries)
        self._show_fitting()
        self._choose_likely()

    def _show_fitting(self) -> None:
        typed = self.search.text().casefold().split()
        self._shown = tuple(each for each in self._entries if _fits(each, typed))
        self.table.show_entries(self._shown)
        self.count.setText(say("worklist.count", count=len(self._shown)))
        if self._shown:
            self._left.setCurrentWidget(self._listed)
            return
        self._right.setCurrentWidget(self.nobody)
        self._left.setCurrentWidget(self.state)
        if self._entries:
            none = say("worklist.none_found", words=self.search.text().strip())
            self.state.show_empty(none, "", say("patients.clear"), self.search.clear)
        else:
            none = say("worklist.empty", day=dates.shown(self._asked_day))
            self.state.show_empty(none, say("worklist.empty_hint"), say("worklist.read_again"), self.reload)

    @property
    def _asked_day(self) -> date:
        day = self.day.date()
        return date(day.year(), day.month(), day.day())

    def _choose(self, entry: WorklistEntry | None) -> None:
        if self._known_job is not None:
            self._known_job.cancel()
        if entry is None:
            self._right.setCurrentWidget(self.nobody)
            return

        def show(known: Known) -> None:
            visit_of = None if self._assigning is None else self._assigning[1]
            self.card.show_entry(entry, known, visit_of)
            self._right.setCurrentWidget(self._card_room)

        self._known_job = self._archive_queue.submit(
            lambda _job: look_up(self._archive, entry), done=show, failed=self._tell_problem
        )

    def _accept(self) -> None:
        entry = self.card.entry
        if entry is None:
            return
        if self._assigning is not None:
            self._assign_now(self._assigning[0], entry, self.card.taken)
            return
        patient, is_new = self.card.patient, self.card.is_new

        def keep(_job: Job) -> None:
            if is_new:
                self._archive.add_patient(patient)
            elif patient != self._archive.patient(patient.patient_id):
                self._archive.update_patient(patient)

        self.card.accept.setEnabled(False)

        def kept(_none: None) -> None:
            self.card.accept.setEnabled(True)
            self.visit_wanted.emit(patient, entry)

        self._archive_queue.submit(keep, done=kept, failed=self._tell_problem)

    def _assign_now(self, examination_id: str, entry: WorklistEntry, taken: tuple[Field, ...]) -> None:
        def done(_none: None) -> None:
            self._assigning = None
            self._show_mode()
            self.assigned.emit(examination_id, entry)

        assign_order = self._archive.assign_order
        self._archive_queue.submit(
            lambda _job: assign_order(examination_id, entry, taken), done=done, failed=self._tell_problem
        )

    def _leave_assigning(self) -> None:
        self.begin()
        self.assigning_left.emit()

    def _choose_likely(self) -> None:
        """Put the cursor on the entry that the visit to be assigned may answer: with the patient's number or name."""
        if self._assigning is None:
            return
        whose = self._assigning[1]
        for number, each in enumerate(self._shown):
            found, alike = known_as(each, [whose])
            if found is not None or alike:
                self.table.setCurrentCell(number, 0)
                return

    def _show_mode(self) -> None:
        assigning = self._assigning is not None
        self.title.setVisible(assigning)
        self.cancel.setVisible(assigning)
        self.choice.setVisible(not assigning)
        self._choose(self.table.entry)

    def _tell_problem(self, error: Exception) -> None:
        self.card.accept.setEnabled(True)
        self.state.show_problem(wording.error_line(error), self.reload)
        self._left.setCurrentWidget(self.state)

    def _find(self) -> None:
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def _build(self) -> None:
        top = row(self.choice, self.title, None, self.cancel)
        asked = row(self.search, self.day, self.again)
        asked.setStretch(0, 1)
        self._listed = QFrame()
        self._listed.setLayout(column(self.count, self.table, spacing=theme.GRID_PX))
        self._left = QStackedWidget()
        self._left.addWidget(self.state)
        self._left.addWidget(self._listed)
        side = QFrame()
        theme.set_role(side, "card")
        side.setLayout(column(top, asked, self._left, margin=theme.GRID_PX))
        self._card_room = QScrollArea()
        self._card_room.setWidgetResizable(True)
        self._card_room.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._card_room.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._card_room.setWidget(self.card)
        self._right = QStackedWidget()
        self._right.addWidget(self.nobody)
        self._right.addWidget(self._card_room)
        self._right.setFixedWidth(_CARD_PX)
        both = row(side, self._right, spacing=2 * theme.GRID_PX, margin=2 * theme.GRID_PX)
        both.setStretch(0, 1)
        self.setLayout(both)


class _EntryTable(QTableWidget):
    """One entry a row, in the order of the day.

    Signals:
        chosen: The WorklistEntry under the cursor, None for none.
        accepted: Return was pressed or an entry double-clicked.
    """

    chosen = Signal(object)
    accepted = Signal()

    def __init__(self) -> None:
        heads = [say(f"worklist.{name}") for name in ("time", "name", "born", "number", "procedure")]
        super().__init__(0, len(heads))
        self._entries: tuple[WorklistEntry, ...] = ()
        self.setHorizontalHeaderLabels(heads)
        choose_rows(self, say("worklist.table"))
        header = self.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        self.currentCellChanged.connect(self._moved)
        self.cellDoubleClicked.connect(lambda _row, _column: self.accepted.emit())

    @property
    def entry(self) -> WorklistEntry | None:
        """The entry under the cursor."""
        return self._entries[self.currentRow()] if 0 <= self.currentRow() < len(self._entries) else None

    def show_entries(self, entries: Sequence[WorklistEntry]) -> None:
        """Show entries; the cursor stays on the one it is on."""
        before = self.entry
        self._entries = tuple(entries)
        self.blockSignals(True)  # noqa: FBT003 - Qt's own signature
        self.setRowCount(len(self._entries))
        for number, each in enumerate(self._entries):
            born = "" if each.born is None else dates.shown(each.born)
            told = (hospital_words.time_of(each), each.name, born, each.order.patient_identifier, each.order.procedure)
            for place, text in enumerate(told):
                item = QTableWidgetItem(text)
                item.setToolTip(text)
                self.setItem(number, place, item)
        wanted = self._entries.index(before) if before in self._entries else 0
        if self._entries:
            self.setCurrentCell(wanted, 0)
        self.blockSignals(False)  # noqa: FBT003 - as above
        if self.entry != before or self.entry is None:
            self.chosen.emit(self.entry)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go on with Return."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.entry is not None:
            self.accepted.emit()
        else:
            super().keyPressEvent(event)

    def _moved(self, row: int, _column: int, before: int, _column_before: int) -> None:
        if row != before:
            self.chosen.emit(self.entry)


def look_up(archive: VisitArchive, entry: WorklistEntry) -> Known:
    """Return who of the archive an entry may be about; on the archive's queue."""
    found: dict[str, Patient] = {}
    for asked in filter(None, (entry.order.patient_identifier, *entry.names)):
        words_only = " ".join("".join(letter if letter.isalnum() else " " for letter in asked).split())
        for line in archive.patients(asked) + (archive.patients(words_only) if words_only else []):
            found[line.patient.patient_id] = line.patient
    return Known(*known_as(entry, found.values()))


def _fits(entry: WorklistEntry, typed: Sequence[str]) -> bool:
    told = " ".join((*entry.names, entry.order.patient_identifier, entry.order.accession_number)).casefold()
    return all(word in told for word in typed)
