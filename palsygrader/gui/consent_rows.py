"""What the patient agreed to, in the patient's form: one row per purpose, with the answers before."""

from datetime import date
from typing import Final

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QComboBox, QFrame, QLineEdit

from palsygrader import wording
from palsygrader.domain.consent import Consent, ConsentAnswer, ConsentPurpose, answers_to, possible_answers, state
from palsygrader.gui import dates, theme
from palsygrader.gui.layouts import column, row, words
from palsygrader.gui.typed_day import typed_day
from palsygrader.report.treatment_words import consent_line
from palsygrader.wording import say
from palsygrader.wording.lists import semicolon_list

NAME_LENGTH: Final = 80
_PURPOSE_PX: Final = 264
_ANSWER_PX: Final = 172
_DAY_PX: Final = 148


class ConsentRows(QFrame):
    """Assessment, teaching and research.

    Signals:
        changed: Something was typed or chosen.
    """

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._consents: tuple[Consent, ...] = ()
        self.rows = {purpose: ConsentRow(purpose) for purpose in ConsentPurpose}
        for each in self.rows.values():
            each.changed.connect(self.changed)
        hint = words(say("form.consent.hint"), "muted", wrap=True)
        self.setLayout(column(words(say("form.consent"), "section"), *self.rows.values(), hint))

    def show_consents(self, consents: tuple[Consent, ...], clinician: str) -> None:
        """Show what is in force, to be followed by another answer.

        Args:
            consents: All answers of the patient.
            clinician: Who notes a new one, unless another name is typed.
        """
        self._consents = consents
        for purpose, each in self.rows.items():
            each.show_answers(answers_to(consents, purpose), clinician)

    @property
    def fields(self) -> tuple[object, ...]:
        """What stands in the rows, as it was typed."""
        return tuple(each.fields for each in self.rows.values())

    @property
    def consents(self) -> tuple[Consent, ...]:
        """All answers: those before, and the new ones that are whole."""
        new = (consent for each in self.rows.values() if (consent := each.new_consent) is not None)
        return (*self._consents, *new)

    def check(self) -> list[str]:
        """Show and return what is wrong."""
        return [problem for each in self.rows.values() if (problem := each.check())]

    def focus_problem(self) -> None:
        """Put the cursor where the first thing is missing."""
        wrong = next((each for each in self.rows.values() if each.problem), None)
        if wrong is not None:
            (wrong.day if wrong.day_problem else wrong.noted_by).setFocus()


class ConsentRow(QFrame):
    """One purpose.

    Args:
        purpose: Which.

    Signals:
        changed: Something was typed or chosen.
    """

    changed = Signal()

    def __init__(self, purpose: ConsentPurpose) -> None:
        super().__init__()
        self._purpose = purpose
        self._before: tuple[Consent, ...] = ()
        self._clinician = ""
        name = wording.of(purpose)
        told = words(wording.capitalised(name), wrap=True)
        told.setFixedWidth(_PURPOSE_PX)
        self.answer = QComboBox()
        self.answer.setFixedWidth(_ANSWER_PX)
        self.answer.setAccessibleName(wording.capitalised(name))
        self.answer.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.day = QLineEdit()
        self.day.setAccessibleName(say("form.consent.day", purpose=name))
        self.day.setFixedWidth(_DAY_PX)
        self.noted_by = QLineEdit()
        self.noted_by.setMaxLength(NAME_LENGTH)
        self.noted_by.setAccessibleName(say("form.consent.by", purpose=name))
        self._history = words(role="muted", wrap=True)
        self._told = words(role="problem", wrap=True)
        line = row(told, self.answer, self.day, self.noted_by)
        line.setStretch(3, 1)
        below = column(self._told, self._history, spacing=0)
        self.setLayout(column(line, below, spacing=theme.GRID_PX // 2))
        self.answer.currentIndexChanged.connect(self._answered)
        for typed in (self.day, self.noted_by):
            typed.textChanged.connect(self.changed)

    def show_answers(self, before: tuple[Consent, ...], clinician: str) -> None:
        """Show the answer in force and those before it."""
        self._before, self._clinician = before, clinician
        with QSignalBlocker(self.answer):
            self.answer.clear()
            for answer in possible_answers(state(before, self._purpose)):
                self.answer.addItem(wording.capitalised(wording.of(answer)), answer)
        self._show_in_force()
        self.check()

    @property
    def fields(self) -> tuple[object, ...]:
        """What stands in the row, as it was typed."""
        return self.answer.currentData(), self.day.text().strip(), self.noted_by.text().strip()

    @property
    def is_new(self) -> bool:
        """Whether another answer is chosen than the one in force."""
        return self.answer.currentIndex() > 0

    @property
    def new_consent(self) -> Consent | None:
        """The new answer, None when there is none or it is not whole."""
        day, by = typed_day(self.day.text()).day, self.noted_by.text().strip()
        if not self.is_new or day is None or self.problem:
            return None
        return Consent(self._purpose, ConsentAnswer(self.answer.currentData()), day, by)

    @property
    def day_problem(self) -> str | None:
        """What is wrong with the day of a new answer."""
        if not self.is_new:
            return None
        typed = typed_day(self.day.text())
        if typed.day is None:
            return typed.problem or say("form.consent.day_needed")
        last: date | None = self._before[-1].day if self._before else None
        if last is not None and typed.day < last:
            return say("form.consent.day_early", day=dates.shown(last))
        return None

    @property
    def problem(self) -> str | None:
        """What is wrong with a new answer."""
        if self.is_new and not self.noted_by.text().strip():
            return self.day_problem or say("form.consent.by_needed")
        return self.day_problem

    def check(self) -> str | None:
        """Show and return what is wrong."""
        problem = self.problem
        self._told.setText(problem or "")
        self._told.setVisible(problem is not None)
        theme.set_role(self.day, "", invalid=self.day_problem is not None)
        theme.set_role(self.noted_by, "", invalid=problem is not None and self.day_problem is None)
        return problem

    def _answered(self) -> None:
        """Offer today and the clinician for a new answer; what is in force cannot be typed over."""
        if self.is_new:
            self.day.setText(dates.shown(dates.today()))
            self.noted_by.setText(self._clinician)
            self._show_editable(editable=True)
        else:
            self._show_in_force()
        self.changed.emit()

    def _show_in_force(self) -> None:
        last = self._before[-1] if self._before else None
        self.day.setText(dates.shown(last.day) if last is not None else "")
        self.noted_by.setText(last.noted_by if last is not None else "")
        self._show_editable(editable=False)

    def _show_editable(self, *, editable: bool) -> None:
        for field, hint in ((self.day, "form.treatments.day_hint"), (self.noted_by, "form.consent.by_hint")):
            field.setEnabled(editable)
            field.setPlaceholderText(say(hint) if editable else "")
        former = self._before if editable else self._before[:-1]
        lines = semicolon_list(map(consent_line, former))
        self._history.setText(say("consent.before", lines=lines))
        self._history.setVisible(bool(former))
