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
from palsygrader.gui import dates, patient_words, theme
from palsygrader.gui.altered_boxes import AlteredBoxes
from palsygrader.gui.consent_rows import ConsentRows
from palsygrader.gui.layouts import button, card, column, row, words
from palsygrader.gui.question_strip import Answer, QuestionStrip
from palsygrader.gui.treatment_rows import TreatmentRows
from palsygrader.gui.typed_day import TypedDay, typed_day
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
    """

    saved = Signal(object)
    added_anyway = Signal(object)
    existing_wanted = Signal(object)
    left = Signal()

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
        self._name_told = words(role="problem")
        self._born_told = words(role="muted")
        self._onset_told = words(role="muted")
        for told in (self._born_told, self._onset_told):
            told.setMinimumHeight(3 * theme.GRID_PX)
        self._problem = words(role="problem", wrap=True)
        self.save_button = button(say("form.save"), "primary", tip=say("form.save_tip"))
        self.save_button.clicked.connect(self.save)
        self._cancel = button(say("form.cancel"), tip=say("form.cancel_tip"))
        self._cancel.clicked.connect(self.cancel)
        self._scroll = QScrollArea()
        self._ask = QuestionStrip()
        self._then: Callable[[], None] | None = None
        self._saving = False
        self._existing: Patient | None = None
        self._same = self._same_name()
        self._build()
        for line in (self.name, self.born, self.onset):
            line.textChanged.connect(self._check)
        self.name.textChanged.connect(self._same.hide)
        for rows in (self.treatments, self.consents):
            rows.changed.connect(self._check)
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
        self._wait(saving=False)
        self._check()
        self._name_told.hide()
        theme.set_role(self.name, "", invalid=False)
        self.name.setFocus()

    @property
    def changed(self) -> bool:
        """Whether something was typed or chosen, be it right or not."""
        return self._fields() != self._start

    @property
    def problems(self) -> list[str]:
        """What is wrong with what was typed."""
        born = typed_day(self.born.text())
        told = [self._name_problem(), born.problem, self._onset().problem]
        return [problem for problem in told if problem] + self.treatments.check(born.day) + self.consents.check()

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
        self._check()
        self._ask.withdraw()
        if self.problems:
            self._then = None
            self._focus_problem()
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
        self._existing = existing
        identity = patient_words.identity(existing, dates.today())
        self._same_told.setText(say("form.same_name", identity=identity))
        self._same.show()
        self.open_existing.setFocus()
        self._wait(saving=False)

    def _focus_problem(self) -> None:
        """Put the cursor where the first thing is wrong."""
        born = typed_day(self.born.text())
        places: tuple[tuple[Callable[[], None], bool], ...] = (
            (self.name.setFocus, self._name_problem() is not None),
            (self.born.setFocus, born.problem is not None),
            (self.onset.setFocus, self._onset().problem is not None),
            (self.treatments.focus_problem, bool(self.treatments.check(born.day))),
            (self.consents.focus_problem, bool(self.consents.check())),
        )
        next(focus for focus, wrong in places if wrong)()
        self._show_focus()

    def _wait(self, *, saving: bool) -> None:
        self._saving = saving
        self.save_button.setEnabled(not saving)

    def _save_then(self, then: Callable[[], None]) -> None:
        self._then = then
        self.save()

    def _discard(self, then: Callable[[], None]) -> None:
        self._then = None
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

    def _name_problem(self) -> str | None:
        return None if self.name.text().strip() else say("form.name_needed")

    def _onset(self) -> TypedDay:
        onset, born = typed_day(self.onset.text()), typed_day(self.born.text()).day
        if onset.day is not None and born is not None and onset.day < born:
            return TypedDay(None, say("form.onset_before_birth"))
        return onset

    def _check(self) -> None:
        problem = self._name_problem()
        self._name_told.setText(problem or "")
        self._name_told.setVisible(problem is not None)
        theme.set_role(self.name, "", invalid=problem is not None)
        born, onset = typed_day(self.born.text()), self._onset()
        for line, told, typed in ((self.born, self._born_told, born), (self.onset, self._onset_told, onset)):
            shown = dates.shown(typed.day) if typed.day else ""
            told.setText(typed.problem or ("" if shown == line.text().strip() else shown))
            theme.set_role(told, "problem" if typed.problem else "muted")
            theme.set_role(line, "", invalid=typed.problem is not None)
        self.treatments.check(born.day)
        self.altered.show_known(self.treatments.treatments)
        self.consents.check()

    def _same_name(self) -> QFrame:
        frame = QFrame()
        theme.set_role(frame, "notice", kind="info")
        self._same_told = words(wrap=True)
        self.open_existing = button(say("form.open_existing"), "primary")
        self.open_existing.clicked.connect(self._open_existing)
        self.add_anyway = button(say("form.add_anyway"))
        self.add_anyway.clicked.connect(self._add_anyway)
        line = row(self._same_told, self.add_anyway, self.open_existing, margin=2 * theme.GRID_PX)
        line.setStretch(0, 1)
        frame.setLayout(line)
        return frame

    def _open_existing(self) -> None:
        self._then = None
        self.existing_wanted.emit(self._existing)

    def _add_anyway(self) -> None:
        self._same.hide()
        self._check()
        if not self.problems:
            self._wait(saving=True)
            self.added_anyway.emit(self._typed())

    def keep_editing(self) -> None:
        """Go on typing after the question; nothing that waited happens."""
        self._then = None
        self._ask.withdraw()

    def _build(self) -> None:
        rows = (
            (_labelled("form.name", self.name, self._name_told), _labelled("form.palsy_side", self.side)),
            (
                _labelled("form.born", self.born, self._born_told),
                _labelled("form.onset", self.onset, self._onset_told),
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
        inside = column(self._problem, row(self.save_button, self._cancel, None))
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
