"""The chosen entry of the worklist: whose it is, what it says otherwise than the archive, and the way on."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QFrame, QGridLayout, QLineEdit, QRadioButton

from palsygrader import wording
from palsygrader.domain.patient import Patient
from palsygrader.domain.worklist import (
    Difference,
    Field,
    WorklistEntry,
    is_damaged,
    known_as,
    new_patient,
    to_ask,
    with_told,
)
from palsygrader.gui import hospital_words, theme
from palsygrader.gui.icons import Icon, give_icon
from palsygrader.gui.layouts import breakable, button, column, row, words
from palsygrader.wording import say

_LABEL_PX = 168
_INDENT_PX = 36


@dataclass(frozen=True, slots=True)
class Known:
    """Who of the archive an entry may be about.

    Attributes:
        patient: Who has the hospital's number, None for nobody.
        alike: Who may be the same.
    """

    patient: Patient | None
    alike: tuple[Patient, ...] = ()


class EntryCard(QFrame):
    """Shows an entry and asks what is not certain.

    Signals:
        accepted: The entry is taken; read `result`.
    """

    accepted = Signal()

    def __init__(self) -> None:
        super().__init__()
        theme.set_role(self, "card")
        self._entry: WorklistEntry | None = None
        self._known = Known(None)
        self._visit_of: Patient | None = None
        self._taken: dict[Field, QRadioButton] = {}
        self._same: dict[QRadioButton, Patient | None] = {}
        self._name = words(role="title", wrap=True)
        self._facts = QGridLayout()
        self._facts.setColumnMinimumWidth(0, _LABEL_PX)
        self._facts.setColumnStretch(1, 1)
        self._about = words(wrap=True)
        self._stranger = words(say("worklist.other_person"), "problem", wrap=True)
        self._questions = QFrame()
        self._asked = column(spacing=theme.GRID_PX)
        self._questions.setLayout(self._asked)
        self.name = QLineEdit()
        self.name.setAccessibleName(say("field.name"))
        self.accept = button(say("worklist.begin"), "primary", Icon.CAMERA, tip=say("worklist.begin_tip"))
        self.accept.setMinimumHeight(7 * theme.GRID_PX)
        self.accept.clicked.connect(self.take)
        self.setLayout(
            column(
                self._name,
                self._facts,
                self._about,
                self._stranger,
                self._questions,
                self.name,
                row(self.accept, None),
                None,
                spacing=2 * theme.GRID_PX,
                margin=3 * theme.GRID_PX,
            )
        )

    @property
    def entry(self) -> WorklistEntry | None:
        """The entry that is shown."""
        return self._entry

    @property
    def taken(self) -> tuple[Field, ...]:
        """The fields that are to be taken over from the worklist."""
        return tuple(field for field, choice in self._taken.items() if choice.isChecked())

    @property
    def patient(self) -> Patient:
        """Who the entry is about, with what is taken over; somebody new has a new identifier.

        Raises:
            ValueError: No entry is shown.
        """
        if self._entry is None:
            message = "no entry is shown"
            raise ValueError(message)
        chosen = self._chosen()
        if chosen is not None:
            return with_told(chosen, self._entry, self.taken)
        made = new_patient(self._entry)
        return replace(made, name=" ".join(self.name.text().split())) if not self.name.isHidden() else made

    @property
    def is_new(self) -> bool:
        """Whether the archive does not have the patient yet."""
        return self._chosen() is None

    def show_entry(self, entry: WorklistEntry, known: Known, visit_of: Patient | None = None) -> None:
        """Show an entry.

        Args:
            entry: Which one.
            known: Who it may be about.
            visit_of: Whose visit is to be assigned to it; None where a visit is to begin.
        """
        self._entry, self._known, self._visit_of = entry, known, visit_of
        self._name.setText(breakable(entry.name) or say("worklist.differs.nothing"))
        told = (
            ("number", entry.order.patient_identifier),
            ("born", entry.born),
            ("sex", entry.sex),
            ("time", hospital_words.time_of(entry)),
            ("procedure", entry.order.procedure),
            ("accession", entry.order.accession_number),
        )
        while self._facts.count():
            item = self._facts.takeAt(0)
            if item is not None and (widget := item.widget()) is not None:
                widget.deleteLater()
        for number, (name, value) in enumerate(told):
            self._facts.addWidget(words(say(f"worklist.{name}"), "muted"), number, 0)
            self._facts.addWidget(words(breakable(hospital_words.value(value)), wrap=True), number, 1)
        self.accept.setText(say("worklist.begin" if visit_of is None else "worklist.assign"))
        give_icon(self.accept, Icon.CAMERA if visit_of is None else Icon.GOOD, "accent_text")
        stranger = visit_of is not None and known_as(entry, [visit_of]) == (None, ())
        self._stranger.setVisible(stranger)
        self._ask_who()

    def take(self) -> None:
        """Take the entry, once everything that is asked is answered."""
        if self._entry is None or not self._answered:
            return
        if not self.name.isHidden() and not self.name.text().strip():
            self.name.setFocus()
            return
        self.accepted.emit()

    @property
    def _answered(self) -> bool:
        """Whether it is certain who the entry is about."""
        certain = self._visit_of is not None or self._known.patient is not None or not self._same
        return certain or any(choice.isChecked() for choice in self._same)

    def _chosen(self) -> Patient | None:
        if self._visit_of is not None:
            return self._visit_of
        if self._known.patient is not None:
            return self._known.patient
        return next((patient for choice, patient in self._same.items() if choice.isChecked()), None)

    def _ask_who(self) -> None:
        self._clear()
        known = self._known.patient if self._visit_of is None else self._visit_of
        if known is not None:
            self._about.setText(say("worklist.known", name=breakable(known.name)))
        elif self._known.alike:
            self._about.setText(say("worklist.alike"))
            group = QButtonGroup(self._questions)
            for patient in (*self._known.alike, None):
                self._offer(group, patient)
        else:
            self._about.setText(say("worklist.unknown"))
        self._ask_what()

    def _offer(self, group: QButtonGroup, patient: Patient | None) -> None:
        new = say("worklist.alike.new")
        choice = QRadioButton(new if patient is None else say("worklist.alike.same", name=breakable(patient.name)))
        choice.toggled.connect(lambda on: self._ask_what() if on else None)
        group.addButton(choice)
        self._same[choice] = patient
        if patient is None:
            self._asked.addWidget(choice)
            return
        facts = hospital_words.facts(patient)
        choice.setAccessibleDescription(facts)
        below = words(breakable(facts), "muted", wrap=True)
        below.setContentsMargins(_INDENT_PX, 0, 0, 0)
        line = QFrame()
        line.setLayout(column(choice, below, spacing=0))
        self._asked.addWidget(line)

    def _ask_what(self) -> None:
        """Ask which of two values holds, where archive and worklist tell otherwise."""
        entry = self._entry
        if entry is None:
            return
        self._clear(keep=len(self._same))
        self.accept.setEnabled(self._answered)
        if not self._answered:
            self.name.hide()
            return
        chosen = self._chosen()
        damaged = chosen is None and (not entry.name or is_damaged(entry.dicom_name))
        self.name.setVisible(damaged)
        if damaged:
            self._asked.addWidget(words(say("worklist.damaged_new", told=breakable(entry.name)), "problem", wrap=True))
            self.name.clear()
        asked: Sequence[Difference] = () if chosen is None else to_ask(chosen, entry)
        choices = [each for each in asked if not each.damaged]
        for each in asked:
            if each.damaged:
                kept = breakable(str(each.kept))
                told = say("worklist.damaged", told=breakable(str(each.told)), kept=kept)
                self._asked.addWidget(words(told, "problem", wrap=True))
        if choices:
            self._asked.addWidget(words(say("worklist.differs"), "section", wrap=True))
        for each in choices:
            self._ask_difference(each)

    def _ask_difference(self, each: Difference) -> None:
        field = say(f"field.{each.field}")
        keep = QRadioButton(breakable(say("worklist.differs.keep", value=hospital_words.value(each.kept))))
        take = QRadioButton(breakable(say("worklist.differs.take", value=hospital_words.value(each.told))))
        keep.setChecked(True)
        group = QButtonGroup(self._questions)
        for choice in (keep, take):
            choice.setAccessibleName(wording.capitalised(f"{field}: {choice.text()}"))
            group.addButton(choice)
        self._taken[each.field] = take
        line = QFrame()
        line.setLayout(column(words(field, "muted"), keep, take, spacing=theme.GRID_PX // 2))
        self._asked.addWidget(line)

    def _clear(self, keep: int = 0) -> None:
        """Take away what is asked, but the first so many."""
        self._taken = {}
        if not keep:
            self._same = {}
        while self._asked.count() > keep:
            item = self._asked.takeAt(keep)
            if item is not None and (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
