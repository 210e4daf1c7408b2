"""The form for a patient's record: checked while it is typed, saved with Ctrl+S, left with Esc."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QGridLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from palsygrader import wording
from palsygrader.domain.face import AffectedSide
from palsygrader.domain.patient import Patient, Sex
from palsygrader.domain.patient_draft import PatientDraft
from palsygrader.gui import dates, patient_words, theme
from palsygrader.gui.altered_boxes import AlteredBoxes
from palsygrader.gui.consent_rows import ConsentRows
from palsygrader.gui.form_checks import FormChecks
from palsygrader.gui.form_fields import changes_of, texts_of, write_texts
from palsygrader.gui.layouts import button, card, column, row, words
from palsygrader.gui.question_strip import Answer, QuestionStrip
from palsygrader.gui.same_name import SameName
from palsygrader.gui.treatment_rows import TreatmentRows
from palsygrader.gui.typed_day import typed_day
from palsygrader.wording import say

NAME_LENGTH: Final = 120
LINE_LENGTH: Final = 200
_FORM_WIDTH_PX: Final = 880
_NOTES_HEIGHT_PX: Final = 80


class PatientForm(QFrame):
    """Edits one patient.

    Args:
        clinician: Gives the name of who notes a consent, unless another one is typed.

    Signals:
        saved: The Patient as it was typed; the page keeps it and calls `go_on`, or `show_problem`, `show_same_name`.
        added_anyway: The same Patient, although another one has this name.
        existing_wanted: The Patient who has this name, to be opened in place of adding one.
        left: The form is done with.
        opened: The Patient whose form is shown now, None for a new one.
        typed: The PatientDraft, after each change.
        closed: The identifier of the patient of whom nothing is typed any more that is not saved.
    """

    saved = Signal(object)
    added_anyway = Signal(object)
    existing_wanted = Signal(object)
    left = Signal()
    opened = Signal(object)
    typed = Signal(object)
    closed = Signal(str)

    def __init__(self, *, clinician: Callable[[], str] = str) -> None:
        super().__init__()
        theme.set_role(self, "page")
        self._clinician = clinician
        self._patient = Patient("")
        self._start: tuple[object, ...] = ()
        self._title = words(role="title")
        self.name = _line(NAME_LENGTH)
        self.born = _line(LINE_LENGTH, say("form.date_hint"))
        self.sex = QComboBox()
        for sex in Sex:
            self.sex.addItem(wording.capitalised(wording.of(sex)), sex)
        self.record_number = _line(LINE_LENGTH)
        self.side = QComboBox()
        for side in (AffectedSide.UNKNOWN, AffectedSide.LEFT, AffectedSide.RIGHT, AffectedSide.BOTH, AffectedSide.NONE):
            self.side.addItem(patient_words.side(side), side)
        self.onset = _line(LINE_LENGTH, say("form.date_hint"))
        self.cause = _line(LINE_LENGTH, say("form.cause_hint"))
        self.treatment = _line(LINE_LENGTH, say("form.treatment_hint"))
        self.treatments = TreatmentRows()
        self.altered = AlteredBoxes()
        self.consents = ConsentRows()
        self.notes = QPlainTextEdit()
        self.notes.setTabChangesFocus(True)
        self.notes.setFixedHeight(_NOTES_HEIGHT_PX)
        self._checks = FormChecks(self)
        self._problem = words(role="problem", wrap=True)
        self.save_button = button(say("form.save"), "primary", tip=say("form.save_tip"))
        self.save_button.clicked.connect(self.save)
        self._cancel = button(say("form.cancel"), tip=say("form.cancel_tip"))
        self._cancel.clicked.connect(self.cancel)
        self._scroll = QScrollArea()
        self._ask = QuestionStrip()
        self._then: Callable[[], None] | None = None
        self._saving = False
        self._filling = False
        self._same = SameName()
        self._same.existing_wanted.connect(self._open_existing)
        self._same.addition_wanted.connect(self._add_anyway)
        self._draft_told = words(role="muted", wrap=True)
        self._build()
        for line in (self.name, self.born, self.onset):
            line.textChanged.connect(self._checks.show)
        self.name.textChanged.connect(self._same.hide)
        for rows in (self.treatments, self.consents):
            rows.changed.connect(self._checks.show)
        for change in changes_of(self):
            change.connect(self._tell_typed)
        self.treatments.added.connect(self._show_focus, Qt.ConnectionType.QueuedConnection)
        for keys, slot in (
            (QKeySequence("Ctrl+S"), self.save),
            (QKeySequence("Ctrl+T"), self.treatments.add),
            (QKeySequence(Qt.Key.Key_Escape), self.cancel),
        ):
            shortcut = QShortcut(keys, self, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(slot)

    def show_patient(self, patient: Patient | None) -> None:
        """Edit a patient, or a new one."""
        self._filling = True
        self._patient = patient or Patient("")
        self._title.setText(say("form.edit_title") if patient else say("form.add_title"))
        self.name.setText(self._patient.name)
        self.born.setText(dates.shown(self._patient.born) if self._patient.born else "")
        self.sex.setCurrentIndex(self.sex.findData(self._patient.sex))
        self.record_number.setText(self._patient.record_number)
        self.side.setCurrentIndex(self.side.findData(self._patient.palsy_side))
        self.onset.setText(dates.shown(self._patient.onset) if self._patient.onset else "")
        self.cause.setText(self._patient.cause)
        self.treatment.setText(self._patient.treatment)
        self.notes.setPlainText(self._patient.notes)
        self.treatments.show_treatments(self._patient.treatments)
        self.altered.show_altered(self._patient.altered)
        self.consents.show_consents(self._patient.consents, self._clinician())
        self._start = self._fields()
        self._then = None
        self._ask.withdraw()
        self._same.hide()
        self._problem.hide()
        self._draft_told.hide()
        self._wait(saving=False)
        self._checks.show()
        self._checks.overlook_missing_name()
        self.name.setFocus()
        self._filling = False
        self.opened.emit(patient)

    def restore(self, patient: Patient | None, draft: PatientDraft) -> None:
        """Write what was typed before of this patient, or a new one, unless something else is typed by now."""
        same = self._patient.patient_id == draft.patient_id if patient is not None else not self._patient.name
        if not same or self.changed or self._saving:
            return
        self._patient = replace(self._patient, patient_id=draft.patient_id)
        self._filling = True
        write_texts(self, draft.fields)
        self._filling = False
        self._checks.show()
        if self._fields() != self._start:
            self._tell_draft(say("form.draft"))
        else:
            self.closed.emit(draft.patient_id)

    def tell_not_kept(self, error: Exception) -> None:
        """Tell that what is typed is nowhere but here."""
        self._tell_draft(say("draft.failed", why=wording.error_line(error)), "problem")

    def tell_kept(self) -> None:
        """Tell no more that what is typed is nowhere but here."""
        if self._draft_told.property("role") == "problem":
            self._draft_told.hide()

    @property
    def changed(self) -> bool:
        """Whether something was typed or chosen, be it right or not."""
        return self._fields() != self._start

    @property
    def problems(self) -> list[str]:
        """What is wrong with what was typed."""
        return self._checks.problems

    @property
    def problem(self) -> str:
        """Why the patient could not be kept, empty when nothing failed."""
        return "" if self._problem.isHidden() else self._problem.text()

    @property
    def asking(self) -> bool:
        """Whether the form asks what to do with the changes."""
        return self._ask.asking

    def save(self) -> None:
        """Hand the patient over when everything is right, else show what is not; not twice at once."""
        if self._saving:
            return
        self._checks.show()
        self._ask.withdraw()
        if self.problems:
            self._then = None
            self._checks.focus_problem()
            self._show_focus()
            return
        self._wait(saving=True)
        self.saved.emit(self._typed())

    def cancel(self) -> None:
        """Leave at once when nothing was changed, else ask; asked already, go on editing."""
        if self.asking:
            self._ask.cancel()
        else:
            self.settle(lambda: None)

    def settle(self, then: Callable[[], None]) -> None:
        """Go on with something that leaves the form; with something typed only after it was saved or discarded."""
        if self._saving:
            self._then = then
        elif self.changed:
            self._same.hide()
            self._ask.ask(
                say("form.unsaved"),
                [
                    Answer(say("form.discard"), partial(self._discard, then), "danger"),
                    Answer(say("form.save"), partial(self._save_then, then), "primary"),
                ],
                Answer(say("form.stay"), self.keep_editing),
            )
        else:
            self._discard(then)

    def go_on(self) -> None:
        """Go on, now that the patient is kept, with what waited for it."""
        self._wait(saving=False)
        self._start = self._fields()
        self.closed.emit(self._patient.patient_id)
        then, self._then = self._then, None
        if then is not None:
            then()

    def show_problem(self, text: str) -> None:
        """Show that the patient could not be kept."""
        self._then = None
        self._problem.setText(text)
        self._problem.show()
        self._wait(saving=False)

    def show_same_name(self, existing: Patient) -> None:
        """Ask whether the patient who has this name is meant."""
        self._same.ask(existing)
        self._wait(saving=False)

    def _wait(self, *, saving: bool) -> None:
        self._saving = saving
        self.save_button.setEnabled(not saving)

    def _save_then(self, then: Callable[[], None]) -> None:
        self._then = then
        self.save()

    def _discard(self, then: Callable[[], None]) -> None:
        self._then = None
        if self.changed:
            self._start = self._fields()
            self.closed.emit(self._patient.patient_id)
        self.left.emit()
        then()

    def _fields(self) -> tuple[object, ...]:
        """Return what stands in the fields, as it was typed."""
        lines = (self.name, self.born, self.record_number, self.onset, self.cause, self.treatment)
        typed = (*(line.text().strip() for line in lines), self.notes.toPlainText().strip())
        rows = (self.treatments.fields, self.altered.altered, self.consents.fields)
        return (*typed, self.sex.currentData(), self.side.currentData(), *rows)

    def _typed(self) -> Patient:
        return replace(
            self._patient,
            name=" ".join(self.name.text().split()),
            born=typed_day(self.born.text()).day,
            sex=Sex(self.sex.currentData()),
            record_number=self.record_number.text().strip(),
            palsy_side=AffectedSide(self.side.currentData()),
            onset=typed_day(self.onset.text()).day,
            cause=self.cause.text().strip(),
            treatment=self.treatment.text().strip(),
            notes=self.notes.toPlainText().strip(),
            treatments=self.treatments.treatments,
            altered=self.altered.altered,
            consents=self.consents.consents,
        )

    def _tell_typed(self) -> None:
        if self._filling or self._saving:
            return
        if self.changed:
            self.typed.emit(PatientDraft(self._patient.patient_id, texts_of(self)))
        else:
            self.closed.emit(self._patient.patient_id)

    def _tell_draft(self, text: str, role: str = "muted") -> None:
        self._draft_told.setText(text)
        theme.set_role(self._draft_told, role)
        self._draft_told.show()

    def _open_existing(self, existing: Patient) -> None:
        self._then = None
        self.existing_wanted.emit(existing)

    def _add_anyway(self) -> None:
        self._same.hide()
        self._checks.show()
        if not self.problems:
            self._wait(saving=True)
            self.added_anyway.emit(self._typed())

    def keep_editing(self) -> None:
        """Go on typing after the question; nothing that waited happens."""
        self._then = None
        self._ask.withdraw()

    def _build(self) -> None:
        rows = (
            (_labelled("form.name", self.name, self._checks.name_told), _labelled("form.palsy_side", self.side)),
            (
                _labelled("form.born", self.born, self._checks.born_told),
                _labelled("form.onset", self.onset, self._checks.onset_told),
            ),
            (_labelled("form.sex", self.sex), _labelled("form.cause", self.cause)),
            (_labelled("form.record_number", self.record_number), _labelled("form.treatment", self.treatment)),
        )
        fields = QGridLayout()
        fields.setHorizontalSpacing(4 * theme.GRID_PX)
        fields.setVerticalSpacing(2 * theme.GRID_PX)
        for number, beside in enumerate(rows):
            for place, field in enumerate(beside):
                field.addStretch(1)
                fields.addLayout(field, number, place)
                fields.setColumnStretch(place, 1)
        form = card(
            self._title,
            fields,
            self.treatments,
            self.altered,
            self.consents,
            _labelled("form.notes", self.notes),
        )
        form.setMaximumWidth(_FORM_WIDTH_PX)
        inner = QFrame()
        theme.set_role(inner, "page")
        middle = row(None, form, None)
        middle.setStretch(1, 100)
        inner.setLayout(column(middle, None, margin=2 * theme.GRID_PX))
        self._scroll.setWidgetResizable(True)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setWidget(inner)
        self.setLayout(column(self._scroll, self._same, self._ask, self._make_foot(), spacing=0))

    def _make_foot(self) -> QFrame:
        """Return the bar that keeps the buttons in sight however long the form is."""
        foot = QFrame()
        theme.set_role(foot, "bar")
        held = QFrame()
        held.setMaximumWidth(_FORM_WIDTH_PX)
        inside = column(self._draft_told, self._problem, row(self.save_button, self._cancel, None))
        inside.setContentsMargins(3 * theme.GRID_PX, 0, 3 * theme.GRID_PX, 0)  # as the card's
        held.setLayout(inside)
        line = row(None, held, None, margin=theme.GRID_PX)
        line.setStretch(1, 100)
        foot.setLayout(line)
        return foot

    def _show_focus(self) -> None:
        """Scroll to where the cursor is."""
        here = self.focusWidget()
        if here is not None and self._scroll.isAncestorOf(here):
            self._scroll.ensureWidgetVisible(here)


def _line(length: int, hint: str = "") -> QLineEdit:
    line = QLineEdit()
    line.setMaxLength(length)
    line.setPlaceholderText(hint)
    return line


def _labelled(key: str, field: QWidget, told: QLabel | None = None) -> QVBoxLayout:
    name = say(key)
    field.setAccessibleName(name)
    return column(words(name), field, *([told] if told is not None else []), spacing=theme.GRID_PX // 2)
