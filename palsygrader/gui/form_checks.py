"""What is wrong with what is typed into a patient's form: told below the fields while it is typed."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from palsygrader.gui import dates, theme
from palsygrader.gui.layouts import words
from palsygrader.gui.typed_day import TypedDay, typed_day
from palsygrader.wording import say

if TYPE_CHECKING:
    from palsygrader.gui.patient_form import PatientForm


class FormChecks:
    """Checks one form.

    Args:
        form: Its fields.

    Attributes:
        name_told: What is wrong with the name.
        born_told: How the day of birth is read, or what is wrong with it.
        onset_told: The same of the onset.
    """

    def __init__(self, form: "PatientForm") -> None:
        self._form = form
        self.name_told = words(role="problem")
        self.born_told = words(role="muted")
        self.onset_told = words(role="muted")
        for told in (self.born_told, self.onset_told):
            told.setMinimumHeight(3 * theme.GRID_PX)

    @property
    def problems(self) -> list[str]:
        """What is wrong with what was typed."""
        form, born = self._form, typed_day(self._form.born.text())
        told = [self._name_problem(), born.problem, self._onset().problem]
        return [problem for problem in told if problem] + form.treatments.check(born.day) + form.consents.check()

    def show(self) -> None:
        """Show what is wrong beside each field."""
        form, problem = self._form, self._name_problem()
        self.name_told.setText(problem or "")
        self.name_told.setVisible(problem is not None)
        theme.set_role(form.name, "", invalid=problem is not None)
        born, onset = typed_day(form.born.text()), self._onset()
        for line, told, typed in ((form.born, self.born_told, born), (form.onset, self.onset_told, onset)):
            shown = dates.shown(typed.day) if typed.day else ""
            told.setText(typed.problem or ("" if shown == line.text().strip() else shown))
            theme.set_role(told, "problem" if typed.problem else "muted")
            theme.set_role(line, "", invalid=typed.problem is not None)
        form.treatments.check(born.day)
        form.altered.show_known(form.treatments.treatments)
        form.consents.check()

    def overlook_missing_name(self) -> None:
        """Say nothing of a name that nobody had the time to type yet."""
        self.name_told.hide()
        theme.set_role(self._form.name, "", invalid=False)

    def focus_problem(self) -> None:
        """Put the cursor where the first thing is wrong."""
        form, born = self._form, typed_day(self._form.born.text())
        places: tuple[tuple[Callable[[], None], bool], ...] = (
            (form.name.setFocus, self._name_problem() is not None),
            (form.born.setFocus, born.problem is not None),
            (form.onset.setFocus, self._onset().problem is not None),
            (form.treatments.focus_problem, bool(form.treatments.check(born.day))),
            (form.consents.focus_problem, bool(form.consents.check())),
        )
        next(focus for focus, wrong in places if wrong)()

    def _name_problem(self) -> str | None:
        return None if self._form.name.text().strip() else say("form.name_needed")

    def _onset(self) -> TypedDay:
        onset, born = typed_day(self._form.onset.text()), typed_day(self._form.born.text()).day
        if onset.day is not None and born is not None and onset.day < born:
            return TypedDay(None, say("form.onset_before_birth"))
        return onset
