"""The head of the review: who, when, which side, and whether it is saved and signed."""

from datetime import date
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QWidget

from palsygrader import wording
from palsygrader.domain.examination import Examination
from palsygrader.domain.patient import Patient
from palsygrader.gui import dates, patient_words, theme, visit_days
from palsygrader.gui.altered_chip import AlteredChip
from palsygrader.gui.giving_line import GivingLine
from palsygrader.gui.help_topics import HelpTopic, explain
from palsygrader.gui.hospital_line import HospitalLine
from palsygrader.gui.icons import Icon, IconLabel
from palsygrader.gui.layouts import button, column, row, words

_LEAST_NAME_PX: Final = 160
_LEAST_FACTS_PX: Final = 64


class ReviewHead(QFrame):
    """One line above everything, below it a chip where the face was altered.

    Signals:
        left: Back.
        visit_shown: The Examination that is shown now.
        undo_wanted: The last decision is to be taken back.
        record_wanted: Expressions are to be recorded or repeated.
    """

    left = Signal()
    visit_shown = Signal(object)
    undo_wanted = Signal()
    record_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        explain(self, HelpTopic.REVIEW)
        back = button(wording.say("review.back"), "quiet", Icon.BACK)
        back.clicked.connect(self.left)
        self._name = GivingLine("title", _LEAST_NAME_PX)
        self._facts = GivingLine("muted", _LEAST_FACTS_PX)
        self.altered = AlteredChip()
        self.hospital = HospitalLine()
        self._sign = IconLabel(Icon.GOOD, wording.say("review.status.signed_short"), "good")
        self._status = words()
        self._undo = button(wording.say("review.undo"), "quiet", Icon.REPEAT, tip=wording.say("review.undo.tip"))
        self._undo.clicked.connect(self.undo_wanted)
        self._record = button(wording.say("review.record"), "quiet", Icon.CAMERA, tip=wording.say("review.record.tip"))
        self._record.clicked.connect(self.record_wanted)
        line = row(back, self._name, self._facts, None, self._record, self._undo, self._sign, self._status)
        both = column(line, spacing=theme.GRID_PX // 2)
        both.addWidget(self.altered, alignment=Qt.AlignmentFlag.AlignLeft)
        both.addWidget(self.hospital)
        both.setContentsMargins(theme.GRID_PX, theme.GRID_PX // 2, 2 * theme.GRID_PX, theme.GRID_PX // 2)
        self.setLayout(both)
        theme.set_role(self, "page")

    @property
    def status(self) -> str:
        """The words about saving and signing."""
        return self._status.text()

    def show_visit(self, patient: Patient, examination: Examination, *, can_undo: bool, writable: bool) -> None:
        """Show patient and visit."""
        self._name.show_line(patient.name)
        day = visit_days.moment_words(examination)
        side = wording.say("review.head.side", side=wording.of(examination.side_in_force))
        born = patient_words.born(patient, date.today())  # noqa: DTZ011 - the patient's age on the wall calendar
        self._facts.show_line(" · ".join(part for part in (born, side, day) if part))
        self.altered.show_altered(patient.altered_on(examination.started_at.astimezone().date()))
        signature = examination.signature
        self._sign.setVisible(signature is not None)
        self._undo.setVisible(writable)
        self._record.setVisible(writable)
        self._undo.setEnabled(can_undo)
        if signature is not None:
            when = dates.shown_with_time(signature.signed_at)
            self._tell("review.status.signed", "good", clinician=signature.clinician, when=when)
        elif not writable:
            self._tell("review.status.signing", "muted")
        self.visit_shown.emit(examination)

    def show_saving(self) -> None:
        """Say that a change is on its way to the archive."""
        self._tell("review.status.saving", "muted")

    def show_saved(self) -> None:
        """Say that the archive has everything."""
        self._tell("review.status.saved", "muted")

    def show_not_saved(self) -> None:
        """Say that the archive does not have the last change."""
        self._tell("review.status.not_saved", "problem")

    def show_unsigned(self) -> None:
        """Say that the visit waits for its signature."""
        self._tell("review.status.unsigned", "muted")

    def _tell(self, key: str, role: str, **values: str) -> None:
        self._status.setText(wording.say(key, **values))
        theme.set_role(self._status, role)
