"""The treatments in the patient's form: one row each, added, changed and removed by keyboard and mouse."""

from datetime import date
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QFrame, QLineEdit, QWidget

from palsygrader import wording
from palsygrader.domain.face import Side
from palsygrader.domain.treatments import Treatment, TreatmentKind, in_time
from palsygrader.gui import dates, theme
from palsygrader.gui.icons import Icon
from palsygrader.gui.layouts import button, column, row, words
from palsygrader.gui.typed_day import TypedDay, typed_day
from palsygrader.wording import say

NOTE_LENGTH: Final = 80
_KIND_PX: Final = 264
_SIDE_PX: Final = 148
_DAY_PX: Final = 148


class TreatmentRows(QFrame):
    """All treatments of a patient.

    Signals:
        changed: Something was typed, chosen, added or removed.
        added: The cursor stands in a new row.
    """

    changed = Signal()
    added = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.rows: list[TreatmentRow] = []
        self._born: date | None = None
        self.add_button = button(say("form.treatments.add"), icon=Icon.ADD, tip=say("form.treatments.add_tip"))
        self.add_button.clicked.connect(self.add)
        self._lines = column(spacing=theme.GRID_PX)
        hint = words(say("form.treatments.hint"), "muted")
        self.setLayout(column(words(say("form.treatments"), "section"), self._lines, row(self.add_button, hint, None)))

    def show_treatments(self, treatments: tuple[Treatment, ...]) -> None:
        """Edit these, by their days."""
        while self.rows:
            self._take_out(self.rows[-1])
        for treatment in in_time(treatments):
            self.append(treatment)

    @property
    def fields(self) -> tuple[object, ...]:
        """What stands in the rows, as it was typed."""
        return tuple(each.fields for each in self.rows)

    @property
    def treatments(self) -> tuple[Treatment, ...]:
        """The treatments whose day is right, by their days."""
        return in_time(treatment for each in self.rows if (treatment := each.treatment) is not None)

    def check(self, born: date | None) -> list[str]:
        """Show and return what is wrong, given the date of birth."""
        self._born = born
        return [problem for each in self.rows if (problem := each.check(born))]

    def focus_problem(self) -> None:
        """Put the cursor into the first row whose day is not right."""
        wrong = [each for each in self.rows if each.day_typed(self._born).problem]
        for each in wrong:
            each.tell_missing(self._born)
        if wrong:
            wrong[0].day.setFocus()

    def add(self) -> None:
        """Add a row and put the cursor into it."""
        added = self.append()
        added.kind.setFocus()
        self.changed.emit()
        self.added.emit()

    def append(self, treatment: Treatment | None = None) -> "TreatmentRow":
        """Add a row, and leave the cursor where it is; a new one when None."""
        added = TreatmentRow(treatment)
        added.removed.connect(lambda: self._remove(added))
        added.changed.connect(self.changed)
        self.rows.append(added)
        self._lines.addWidget(added)
        added.show()  # the layout would show it later, and Tab would pass it by until then
        self._number()
        return added

    def _remove(self, removed: "TreatmentRow") -> None:
        at = self.rows.index(removed)
        self._take_out(removed)
        self._number()
        (self.rows[min(at, len(self.rows) - 1)].kind if self.rows else self.add_button).setFocus()
        self.changed.emit()

    def _take_out(self, removed: "TreatmentRow") -> None:
        self.rows.remove(removed)
        self._lines.removeWidget(removed)
        removed.hide()
        removed.deleteLater()

    def _number(self) -> None:
        """Tell the rows apart for those who hear the form; Tab goes from row to row, then to the button."""
        previous: QWidget | None = None
        for number, each in enumerate(self.rows, start=1):
            each.show_number(number)
            for stop in each.stops:
                if previous is not None:
                    QWidget.setTabOrder(previous, stop)
                previous = stop
        if previous is not None:
            QWidget.setTabOrder(previous, self.add_button)


class TreatmentRow(QFrame):
    """One treatment.

    Args:
        treatment: What is shown; a new one when None.

    Signals:
        changed: Something was typed or chosen.
        removed: The row is not wanted.
    """

    changed = Signal()
    removed = Signal()

    def __init__(self, treatment: Treatment | None) -> None:
        super().__init__()
        self.kind = QComboBox()
        for kind in TreatmentKind:
            self.kind.addItem(wording.capitalised(wording.of(kind)), kind)
        self.kind.setFixedWidth(_KIND_PX)
        self.side = QComboBox()
        self.side.addItem(say("form.treatments.side.none"), None)
        for side in (Side.RIGHT, Side.LEFT):
            self.side.addItem(say(f"form.altered.{side}"), side)
        self.side.setFixedWidth(_SIDE_PX)
        self.day = QLineEdit()
        self.day.setPlaceholderText(say("form.treatments.day_hint"))
        self.day.setFixedWidth(_DAY_PX)
        self.note = QLineEdit()
        self.note.setMaxLength(NOTE_LENGTH)
        self.note.setPlaceholderText(say("form.treatments.note_hint"))
        self.remove = button("", "quiet", Icon.DELETE, tip=say("form.treatments.remove_tip"))
        self.remove.setFixedWidth(theme.TARGET_PX + theme.GRID_PX)
        self.remove.setAccessibleName(say("form.treatments.remove_tip"))
        self.remove.clicked.connect(self.removed)
        self._missing_told = False
        self._told = words(role="problem")
        self._told.hide()
        self.stops = (self.kind, self.side, self.day, self.note, self.remove)
        line = row(*self.stops)
        line.setStretch(3, 1)
        self.setLayout(column(line, self._told, spacing=theme.GRID_PX // 2))
        if treatment is not None:
            self.kind.setCurrentIndex(self.kind.findData(treatment.kind))
            self.side.setCurrentIndex(self.side.findData(treatment.side))
            self.day.setText(dates.shown(treatment.day))
            self.note.setText(treatment.note)
        for chosen in (self.kind, self.side):
            chosen.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            chosen.currentIndexChanged.connect(self.changed)
        for typed in (self.day, self.note):
            typed.textChanged.connect(self.changed)

    @property
    def fields(self) -> tuple[object, ...]:
        """What stands in the row, as it was typed."""
        return self.kind.currentData(), self.side.currentData(), self.day.text().strip(), self.note.text().strip()

    @property
    def treatment(self) -> Treatment | None:
        """The treatment, None while its day is not right."""
        day = typed_day(self.day.text()).day
        if day is None:
            return None
        side = self.side.currentData()
        note = self.note.text().strip()
        return Treatment(TreatmentKind(self.kind.currentData()), day, Side(side) if side is not None else None, note)

    def day_typed(self, born: date | None) -> TypedDay:
        """Return the day, or what is wrong with it; one is needed, and not before birth."""
        typed = typed_day(self.day.text())
        if typed.day is None and typed.problem is None:
            return TypedDay(None, say("form.treatments.day_needed"))
        if typed.day is not None and born is not None and typed.day < born:
            return TypedDay(None, say("form.treatments.before_birth"))
        return typed

    def check(self, born: date | None) -> str | None:
        """Show and return what is wrong; that nothing was typed yet is shown after `tell_missing`."""
        problem = self.day_typed(born).problem
        shown = problem is not None and (self._missing_told or bool(self.day.text().strip()))
        self._told.setText(problem or "")
        self._told.setVisible(shown)
        theme.set_role(self.day, "", invalid=shown)
        return problem

    def tell_missing(self, born: date | None) -> None:
        """Show what is wrong, a missing day too."""
        self._missing_told = True
        self.check(born)

    def show_number(self, number: int) -> None:
        """Tell which one of all rows this is."""
        for name, field in (("kind", self.kind), ("side", self.side), ("day", self.day), ("note", self.note)):
            field.setAccessibleName(say(f"form.treatments.{name}", number=number))
