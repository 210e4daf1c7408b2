"""History: one patient's visits on a time axis, the trend of each branch, and the list to open them from."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QStackedWidget

from palsygrader import wording
from palsygrader.archive.lines import VisitLine
from palsygrader.domain.face import Branch
from palsygrader.domain.patient import Patient
from palsygrader.gui import dates, patient_words, theme
from palsygrader.gui.help_topics import HelpTopic, explain
from palsygrader.gui.history_pictures import HistoryPictures
from palsygrader.gui.icons import Icon
from palsygrader.gui.layouts import button, card, column, row, words
from palsygrader.gui.ports import VisitArchive
from palsygrader.gui.questionnaire_course import QuestionnaireCourse
from palsygrader.gui.row_table import ROW_PX
from palsygrader.gui.state_panel import StatePanel
from palsygrader.gui.trend_panel import TrendPanel
from palsygrader.gui.visit_table import VisitTable
from palsygrader.gui.visit_timeline import HEIGHT_PX, VisitTimeline
from palsygrader.gui.workers import Job, JobQueue
from palsygrader.wording import say
from palsygrader.wording.lists import sentences

_TABLE_ROWS = 6
"""Visits that the table shows before it scrolls."""


class HistoryPage(QFrame):
    """The page of one patient's history.

    Signals:
        visit_requested: The Patient to begin a visit with.
        visit_opened: The identifier of the examination to open or to go on with.
        expression_opened: The identifier of the examination to open, and the Expression to show of it.
        print_requested: The identifier of the examination whose report is to be printed.
        reading_requested: The identifier of the examination that another person is to read.

    Attributes:
        lost: Whether the server that has the visits is lost.
    """

    visit_requested = Signal(object)
    visit_opened = Signal(str)
    expression_opened = Signal(str, object)
    print_requested = Signal(str)
    reading_requested = Signal(str)
    lost = False

    def __init__(self, *, archive: VisitArchive, archive_queue: JobQueue) -> None:
        super().__init__()
        theme.set_role(self, "page")
        explain(self, HelpTopic.COMPARING)
        self._archive = archive
        self._queue = archive_queue
        self._patient: Patient | None = None
        self._job: Job | None = None

        self._name = words(role="title")
        self._identity = words(role="muted", wrap=True)
        self.new_visit = button(say("patients.new_visit"), "primary", Icon.CAMERA, tip=say("patients.new_visit_tip"))
        self.new_visit.clicked.connect(self._begin)
        self.open_button = button(say("history.open"), icon=Icon.OPEN, tip=say("history.open_tip"))
        self.open_button.clicked.connect(self._open)
        self.print_button = button(say("history.print"), icon=Icon.PRINT, tip=say("history.print_tip"))
        self.print_button.clicked.connect(self._print)
        self.pictures_button = button(say("views.grid"), "chip", tip=say("views.grid.tip"))
        self.pictures_button.setCheckable(True)
        self.pictures_button.toggled.connect(self._turn)
        self.pictures = HistoryPictures(archive=archive, archive_queue=archive_queue)
        self.pictures.opened.connect(self.expression_opened)
        self._visits: list[VisitLine] = []
        self.reading_button = button(say("reading.start"), icon=Icon.EYE, tip=say("reading.start.tip_key"))
        self.reading_button.clicked.connect(self._read_again)
        self.timeline = VisitTimeline()
        self.trends = tuple(TrendPanel(branch) for branch in Branch)
        self._trends_hint = words(say("history.trends_hint"), "muted", wrap=True)
        self.questionnaires = QuestionnaireCourse()
        self.table = VisitTable()
        self.decided = words(say("table.decided.note"), "muted", wrap=True)
        self.timeline.chosen.connect(lambda visit: self.table.choose(visit.examination_id))
        self.table.chosen.connect(lambda visit: self.timeline.choose(visit.examination_id))
        self.table.chosen.connect(lambda visit: self.reading_button.setEnabled(visit.finished))
        self.timeline.opened.connect(self.visit_opened)
        self.table.opened.connect(self.visit_opened)
        self.state = StatePanel()
        self._body = QStackedWidget()
        self._body.addWidget(self.state)
        self._content = self._make_content()
        self._body.addWidget(self._content)
        self._body.addWidget(self.pictures)
        head = QFrame()
        line = row(
            column(self._name, self._identity, spacing=0),
            self.pictures_button,
            self.reading_button,
            self.print_button,
            self.open_button,
            self.new_visit,
            margin=2 * theme.GRID_PX,
        )
        line.setStretch(0, 1)
        head.setLayout(line)
        self.setLayout(column(head, self._body, spacing=0))
        for keys, slot in (
            ("N", self._begin),
            ("P", self._print),
            ("G", self.pictures_button.click),
            ("S", self._read_again),
        ):
            shortcut = QShortcut(QKeySequence(keys), self, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(slot)
        self._show_nobody()
        self.setFocusProxy(self.timeline)

    @property
    def patient(self) -> Patient | None:
        """Whose history is shown."""
        return self._patient

    def show_patient(self, patient: Patient) -> None:
        """Show the history of a patient."""
        self._patient = patient
        self._visits = []
        self.pictures_button.setChecked(False)
        self.pictures.forget()
        self._name.setText(patient.name)
        self._identity.setText(patient_words.identity(patient, dates.today()))
        self.new_visit.setEnabled(True)
        self.state.show_loading()
        self._body.setCurrentWidget(self.state)
        self.reload()

    def reload(self) -> None:
        """Read the visits anew."""
        if self._patient is None:
            return
        if self._job is not None:
            self._job.cancel()
        patient = self._patient
        self._job = self._queue.submit(
            lambda _job: self._archive.open_visits(patient.patient_id),
            done=partial(self._show, patient),
            failed=self._failed,
        )

    def showEvent(self, event: QShowEvent) -> None:
        """Read the visits anew: another page may have changed them."""
        super().showEvent(event)
        self.reload()

    def _make_content(self) -> QScrollArea:
        line = QScrollArea()
        line.setWidgetResizable(True)
        line.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        line.setWidget(self.timeline)
        line.viewport().setAutoFillBackground(False)
        self.timeline.setAutoFillBackground(False)
        line.setFixedHeight(HEIGHT_PX + 2 * theme.GRID_PX)
        self._line = line
        inner = QFrame()
        theme.set_role(inner, "page")
        inner.setLayout(
            column(
                card(words(say("history.visits"), "section"), line, spacing=theme.GRID_PX),
                card(
                    words(say("history.trends"), "section"),
                    row(*self.trends, spacing=2 * theme.GRID_PX),
                    self._trends_hint,
                ),
                self.questionnaires,
                card(
                    words(say("history.list"), "section"),
                    self.table,
                    self.decided,
                    words(say("history.compare_hint"), "muted"),
                    spacing=theme.GRID_PX,
                ),
                None,
                spacing=2 * theme.GRID_PX,
                margin=2 * theme.GRID_PX,
            )
        )
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(inner)
        return scroll

    def _show(self, patient: Patient, visits: list[VisitLine]) -> None:
        self._visits = visits
        for each in (self.open_button, self.print_button, self.pictures_button):
            each.setEnabled(bool(visits))
        self.reading_button.setEnabled(False)
        if not visits:
            title, hint = ("visits.lost", "history.lost_hint") if self.lost else ("history.empty", "history.empty_hint")
            self.state.show_empty(say(title), say(hint), say("patients.new_visit"), self._begin)
            self._body.setCurrentWidget(self.state)
            return
        self.timeline.show_visits(visits, patient.onset, patient.treatments)
        self._line.setFixedHeight(self.timeline.height_px + 2 * theme.GRID_PX)
        for panel in self.trends:
            panel.show_visits(visits, patient.treatments)
        self._trends_hint.setText(sentences((say("history.trends_hint"), *self._further_hints(visits))))
        self.questionnaires.show_visits(visits)
        self.table.show_visits(visits)
        self.decided.setVisible(self.table.has_differing_grades)
        shown = min(len(visits), _TABLE_ROWS)
        self.table.setFixedHeight(shown * ROW_PX + self.table.horizontalHeader().sizeHint().height() + theme.GRID_PX)
        bar = self._line.horizontalScrollBar()
        bar.setValue(bar.maximum())
        self._turn(self.pictures_button.isChecked())

    def _turn(self, to_pictures: bool) -> None:  # noqa: FBT001 - Qt's own
        """Show the visits in pictures or as a course, once they are read."""
        if not self._visits:
            return
        if to_pictures:
            self.pictures.show_visits(self._visits)
        self._body.setCurrentWidget(self.pictures if to_pictures else self._content)
        (self.pictures if to_pictures else self.timeline).setFocus()

    def _further_hints(self, visits: Sequence[VisitLine]) -> list[str]:
        hints = [say("trend.treatments")] if any(panel.treatments for panel in self.trends) else []
        return hints if all(visit.dated for visit in visits) else [*hints, say("views.undated.trends")]

    def _failed(self, error: Exception) -> None:
        self._body.setCurrentWidget(self.state)
        self.state.show_problem(wording.error_line(error), self.reload)

    def _show_nobody(self) -> None:
        for each in (
            self.new_visit,
            self.open_button,
            self.print_button,
            self.pictures_button,
            self.reading_button,
        ):
            each.setEnabled(False)
        self.state.show_empty(say("patients.nobody"), say("history.nobody_hint"))

    def _begin(self) -> None:
        if self._patient is not None:
            self.visit_requested.emit(self._patient)

    def _open(self) -> None:
        if self.table.visit is not None:
            self.visit_opened.emit(self.table.visit.examination_id)

    def _print(self) -> None:
        if self.table.visit is not None:
            self.print_requested.emit(self.table.visit.examination_id)

    def _read_again(self) -> None:
        if self.table.visit is not None and self.table.visit.finished:
            self.reading_requested.emit(self.table.visit.examination_id)
