"""The chosen patient: the record, the line of visits, and what can be done next."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QScrollArea

from palsygrader.archive.lines import VisitLine
from palsygrader.domain.patient import Patient
from palsygrader.gui import dates, patient_words, theme
from palsygrader.gui.icons import Icon
from palsygrader.gui.layouts import breakable, button, card, column, row, words
from palsygrader.gui.visit_timeline import HEIGHT_PX, VisitTimeline
from palsygrader.wording import say

_LABEL_WIDTH_PX = 152


class PatientDetails(QFrame):
    """Shows a patient.

    Signals:
        visit_wanted: A new visit.
        import_wanted: A visit made of files.
        edit_wanted: The form.
        history_wanted: The history page.
        delete_wanted: The page that deletes the patient for good.
        opened: The identifier of the examination to open.

    Attributes:
        lost: Whether the server that has the visits is lost.
    """

    visit_wanted = Signal()
    import_wanted = Signal()
    edit_wanted = Signal()
    history_wanted = Signal()
    delete_wanted = Signal()
    opened = Signal(str)
    lost = False

    def __init__(self) -> None:
        super().__init__()
        self._name = words(role="title", wrap=True)
        self._facts = QGridLayout()
        self._facts.setHorizontalSpacing(2 * theme.GRID_PX)
        self._facts.setVerticalSpacing(theme.GRID_PX)
        self._facts.setColumnStretch(1, 1)
        self._facts.setColumnMinimumWidth(0, _LABEL_WIDTH_PX)
        self.new_visit = button(say("patients.new_visit"), "primary", Icon.CAMERA, tip=say("patients.new_visit_tip"))
        self.new_visit.setMinimumHeight(7 * theme.GRID_PX)
        self.import_files = button(say("patients.import"), icon=Icon.OPEN, tip=say("patients.import_tip"))
        self.edit = button(say("patients.edit"), icon=Icon.EDIT, tip=say("patients.edit_tip"))
        self.history = button(say("patients.history"), icon=Icon.HISTORY, tip=say("patients.history_tip"))
        self.new_visit.clicked.connect(self.visit_wanted)
        self.import_files.clicked.connect(self.import_wanted)
        self.edit.clicked.connect(self.edit_wanted)
        self.history.clicked.connect(self.history_wanted)
        self.delete = button(say("deletion.begin"), "quiet", Icon.DELETE, tip=say("deletion.begin_tip"))
        self.delete.clicked.connect(self.delete_wanted)
        self.timeline = VisitTimeline()
        self.timeline.opened.connect(self.opened)
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setWidget(self.timeline)
        self._scroll.viewport().setAutoFillBackground(False)
        self.timeline.setAutoFillBackground(False)
        self._scroll.setFixedHeight(HEIGHT_PX + 2 * theme.GRID_PX)
        self._told = words(role="muted", wrap=True)
        head = card(self._name, row(self.new_visit, self.import_files, None, self.edit, self.history))
        record = card(self._facts)
        visits = card(words(say("patients.visits"), "section"), self._scroll, self._told, spacing=theme.GRID_PX)
        inner = QFrame()
        theme.set_role(inner, "page")
        inner.setLayout(column(record, visits, row(None, self.delete), None, spacing=2 * theme.GRID_PX))
        whole = QScrollArea()
        whole.setWidgetResizable(True)
        whole.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        whole.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        whole.setWidget(inner)
        self.setLayout(column(head, whole, spacing=2 * theme.GRID_PX))  # what can be done stays in view

    @property
    def told(self) -> str:
        """What stands in place of the visits, empty when they are shown."""
        return "" if self._told.isHidden() else self._told.text()

    def show_patient(self, patient: Patient) -> None:
        """Show a record; the visits are still being read."""
        self._name.setText(breakable(patient.name))
        while self._facts.count():
            item = self._facts.takeAt(0)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.deleteLater()
        for number, (name, value) in enumerate(patient_words.facts(patient, dates.today())):
            self._facts.addWidget(words(name, "muted"), number, 0, Qt.AlignmentFlag.AlignTop)
            self._facts.addWidget(words(breakable(value), wrap=True), number, 1)
        self._scroll.hide()
        self._tell(say("state.loading"))

    def show_visits(self, visits: Sequence[VisitLine], patient: Patient) -> None:
        """Show the visits of the patient, or how to begin the first one."""
        self.timeline.show_visits(visits, patient.onset, patient.treatments)
        self._scroll.setFixedHeight(self.timeline.height_px + 2 * theme.GRID_PX)
        self._scroll.setVisible(bool(visits))
        self._tell("" if visits else say("patients.visits_lost" if self.lost else "patients.no_visits"))
        bar = self._scroll.horizontalScrollBar()
        bar.setValue(bar.maximum())

    def show_problem(self, text: str) -> None:
        """Show that the visits could not be read."""
        self._scroll.hide()
        self._tell(text)

    def _tell(self, text: str) -> None:
        self._told.setText(text)
        self._told.setVisible(bool(text))
