"""The view of a history in pictures: the grid, or why there is none."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QFrame, QStackedWidget

from palsygrader import wording
from palsygrader.archive.lines import PeakLine, VisitLine
from palsygrader.gui import theme
from palsygrader.gui.layouts import card, column, words
from palsygrader.gui.picture_grid import PictureGrid
from palsygrader.gui.ports import VisitArchive
from palsygrader.gui.state_panel import StatePanel
from palsygrader.gui.workers import Job, JobQueue
from palsygrader.wording import say


class HistoryPictures(QFrame):
    """Pictures of all visits of a patient.

    Signals:
        opened: The identifier of an examination and the Expression to show of it.
    """

    opened = Signal(str, object)

    def __init__(self, *, archive: VisitArchive, archive_queue: JobQueue) -> None:
        super().__init__()
        theme.set_role(self, "page")
        self._archive = archive
        self._queue = archive_queue
        self._job: Job | None = None
        self._visits: tuple[VisitLine, ...] = ()
        self.grid = PictureGrid(archive=archive, archive_queue=archive_queue)
        self.grid.opened.connect(self.opened)
        self.state = StatePanel()
        shown = card(
            words(say("views.grid.title"), "section"),
            self.grid,
            words(say("views.grid.hint"), "muted", wrap=True),
            spacing=theme.GRID_PX,
        )
        self._pages = QStackedWidget()
        self._pages.addWidget(self.state)
        self._pages.addWidget(shown)
        self.setLayout(column(self._pages, margin=2 * theme.GRID_PX))
        self.setFocusProxy(self.grid)

    def minimumSizeHint(self) -> QSize:
        """Need no more room than the page gives."""
        return QSize(0, 0)

    def show_visits(self, visits: Sequence[VisitLine]) -> None:
        """Read what was recorded at visits of one patient, and show it."""
        self._visits = tuple(visits)
        if self._job is not None:
            self._job.cancel()
        if not self.grid.cells.visits:
            self.state.show_loading()
            self._pages.setCurrentIndex(0)
        patient_id = self._visits[0].patient_id
        self._job = self._queue.submit(lambda _job: self._archive.peaks(patient_id), done=self._show, failed=self._fail)

    def forget(self) -> None:
        """Show nothing of the patient before."""
        if self._job is not None:
            self._job.cancel()
        self.grid.show_peaks((), ())

    def _show(self, peaks: list[PeakLine]) -> None:
        self.grid.show_peaks(self._visits, peaks)
        if peaks:
            self._pages.setCurrentIndex(1)
            return
        self.state.show_empty(say("views.grid.empty"), say("views.grid.empty_hint"))
        self._pages.setCurrentIndex(0)

    def _fail(self, error: Exception) -> None:
        self._pages.setCurrentIndex(0)
        self.state.show_problem(wording.error_line(error), lambda: self.show_visits(self._visits))
