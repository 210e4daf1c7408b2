"""The left of the page of patients: the list, its search, its filters, and what stands there when nobody is found."""

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QFrame, QStackedWidget

from palsygrader import wording
from palsygrader.archive.lines import PatientLine
from palsygrader.archive.patient_filter import EVERYBODY, PatientFilter
from palsygrader.gui import theme
from palsygrader.gui.icons import Icon
from palsygrader.gui.layouts import button, column, row, words
from palsygrader.gui.list_choice import ListChoice
from palsygrader.gui.nobody_found import show_nobody_found
from palsygrader.gui.patient_filters import PatientFilters
from palsygrader.gui.patient_list import PatientList
from palsygrader.gui.patient_search import found_patients
from palsygrader.gui.ports import VisitArchive
from palsygrader.gui.search_line import SearchLine
from palsygrader.gui.state_panel import StatePanel
from palsygrader.gui.workers import Job, JobQueue
from palsygrader.wording import say

SEARCH_DELAY_MS = 150
LIST_WIDTH_PX = 464


class PatientFinder(QFrame):
    """The patients that are looked for.

    Args:
        archive: Open.
        archive_queue: The queue all calls of the archive go to.

    Signals:
        add_wanted: A patient is to be added.
        listed: Whether there are no patients at all, each time the list was read.
        failed: The list cannot be read; it is told here.
        again_wanted: It is to be tried again.
    """

    add_wanted = Signal()
    listed = Signal(bool)
    failed = Signal()
    again_wanted = Signal()

    def __init__(self, *, archive: VisitArchive, archive_queue: JobQueue) -> None:
        super().__init__()
        theme.set_role(self, "card")
        self._archive = archive
        self._queue = archive_queue
        self._job: Job | None = None
        self._wanted_id: str | None = None
        self._asked = False
        self.list = PatientList()
        self.search = SearchLine(say("patients.search"), self.list)
        self.filters = PatientFilters()
        self.filters.left.connect(self.list.setFocus)
        self._delay = QTimer(self)
        self._delay.setSingleShot(True)
        self._delay.setInterval(SEARCH_DELAY_MS)
        self._delay.timeout.connect(self.reload)
        self.search.textChanged.connect(lambda _text: self._delay.start())
        self.filters.changed.connect(self._delay.start)
        self.add_button = button(say("patients.add"), icon=Icon.ADD, tip=say("patients.add_tip"))
        self.add_button.clicked.connect(self.add_wanted)
        self.choice = ListChoice(today=False)
        self.choice.setContentsMargins(theme.GRID_PX, theme.GRID_PX, theme.GRID_PX, 0)
        self.choice.hide()
        self.order = words(say("patients.order"), "muted", wrap=True)
        self.order.setContentsMargins(2 * theme.GRID_PX, 0, theme.GRID_PX, theme.GRID_PX)
        self.state = StatePanel()
        self._listed = QFrame()
        self._listed.setLayout(column(self.order, self.list, spacing=0))
        self._stack = QStackedWidget()
        self._stack.addWidget(self._listed)
        self._stack.addWidget(self.state)
        top = row(self.search, self.filters.toggle, self.add_button, margin=theme.GRID_PX)
        self.setLayout(column(self.choice, top, self.filters, self._stack, spacing=0, margin=1))
        self.setFixedWidth(LIST_WIDTH_PX)

    @property
    def lost(self) -> bool:
        """Whether the server that has the patients is lost."""
        return self.list.lost

    def reload(self, *, quietly: bool = False) -> None:
        """Read the list; quietly, where nobody asked for that: the keyboard stays where it is."""
        self._delay.stop()
        self._asked = self._asked or not quietly  # one that this takes the place of may have been
        if self._job is not None:
            self._job.cancel()
        if not self.list.lines:
            self.state.show_loading()
            self._stack.setCurrentWidget(self.state)
        typed, wanted = self.search.text(), self.filters.value
        self._job = self._queue.submit(
            lambda _job: found_patients(self._archive, typed, wanted),
            done=lambda lines: self._show(typed.strip(), wanted, lines),
            failed=self.show_failure,
        )

    def choose_next(self, patient_id: str | None) -> None:
        """Choose a patient once the list is read the next time; None leaves the choice as it is."""
        self._wanted_id = patient_id

    def show_everybody(self) -> None:
        """Take search and filters back."""
        self.filters.clear()
        self.search.clear()

    def show_failure(self, error: Exception) -> None:
        """Tell in the list's place what went wrong, and offer to read it again."""
        self._stack.setCurrentWidget(self.state)
        self.state.show_problem(wording.error_line(error), self.again_wanted.emit)
        self.failed.emit()

    def _show(self, typed: str, wanted: PatientFilter, lines: list[PatientLine]) -> None:
        chosen = self.list.line
        kept = self._wanted_id or (chosen.patient.patient_id if chosen is not None else None)
        self._wanted_id = None
        self.list.show_lines(lines, kept)
        filtered = wanted != EVERYBODY
        leads, self._asked = self._asked, False
        leads = leads and self.isVisible() and not self.search.hasFocus() and not self.filters.in_use
        self.listed.emit(not lines and not typed and not self.lost)
        if lines:
            self._stack.setCurrentWidget(self._listed)
            self.order.setText(
                say("views.filter.count", count=len(lines)) if filtered or typed else say("patients.order")
            )
            if leads:
                self.list.setFocus()
            return
        self._stack.setCurrentWidget(self.state)
        show_nobody_found(
            self.state,
            typed,
            filtered=filtered,
            lost=self.lost,
            everybody=self.show_everybody,
            add=self.add_wanted.emit,
        )
        if leads and not filtered and not typed:
            self.add_button.setFocus()
