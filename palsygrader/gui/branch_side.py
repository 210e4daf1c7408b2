"""The right column of the review: the card of a branch, or in its place the form that sets its grade."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QStackedWidget, QWidget

from palsygrader.domain.draft import Draft
from palsygrader.domain.examination import Examination
from palsygrader.domain.face import Branch
from palsygrader.domain.severity import Severity
from palsygrader.gui.decision_form import DecisionForm
from palsygrader.gui.grade_card import GradeCard
from palsygrader.gui.review_words import branch_answer, branch_decision, branch_key, decided_severity


class BranchSide(QStackedWidget):
    """One branch, shown or being decided.

    Signals:
        evidence_chosen: The Expression whose number was pressed.
        edit_wanted: The clinician wants to set the grade.
        record_wanted: What was covered is to be recorded again.
        decided: Grade (int, or None to go back to the program's) and reason (str).
        typed: The Draft of a decision, after each change by hand.
        closed: The key (str) of the decision whose form is closed, saved or not.
    """

    evidence_chosen = Signal(object)
    edit_wanted = Signal()
    record_wanted = Signal()
    decided = Signal(object, str)
    typed = Signal(object)
    closed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._card = GradeCard()
        self._card.evidence_chosen.connect(self.evidence_chosen)
        self._card.edit_wanted.connect(self.edit_wanted)
        self._card.record_wanted.connect(self.record_wanted)
        self._form = DecisionForm()
        self._form.decided.connect(self._decide)
        self._form.cancelled.connect(self._cancel)
        self._form.stayed.connect(self._stay)
        self._form.typed.connect(self._tell_typed)
        self._branch = Branch.TEMPORAL
        self._then: Callable[[], None] | None = None
        self.addWidget(self._card)
        self.addWidget(self._form)

    def show_branch(self, examination: Examination, branch: Branch, *, writable: bool) -> None:
        """Show a branch on the card; an open form stays open."""
        self._card.show_branch(examination, branch, writable=writable)

    def edit(self, examination: Examination, branch: Branch, draft: Draft | None = None) -> None:
        """Ask for the clinician's grade of a branch, beginning with a draft where there is one."""
        self._branch = branch
        decision = branch_decision(examination, branch)
        answer = branch_answer(examination, branch)
        self.setCurrentWidget(self._form)
        self._form.ask(
            branch,
            proposed=answer.severity if answer is not None else None,
            current=decided_severity(decision),
            reason=decision.reason if decision is not None else "",
        )
        if draft is not None:
            self._form.restore(draft.value, draft.text)

    @property
    def edit_button(self) -> QPushButton:
        """Begins to set the grade."""
        return self._card.edit_button

    @property
    def unsaved(self) -> bool:
        """Whether the form is open with a grade or a reason that is not saved."""
        return self.currentWidget() is self._form and self._form.changed

    def close_form(self) -> None:
        """Go back to the card."""
        self._then = None
        if self.currentWidget() is self._form:
            self.setCurrentWidget(self._card)
            self._card.setFocus()
            self.closed.emit(branch_key(self._branch))

    def settle(self, then: Callable[[], None]) -> bool:
        """Go on with something that leaves the form; with an unsaved grade only after it was saved or discarded.

        Returns:
            Whether it went on at once.
        """
        if self.unsaved:
            self._then = then
            self._form.warn_unsaved()
            return False
        self.close_form()
        then()
        return True

    def _tell_typed(self, value: Severity | None, reason: str) -> None:
        self.typed.emit(Draft(branch_key(self._branch), reason, value=int(value) if value is not None else None))

    def _decide(self, value: int | None, reason: str) -> None:
        then = self._then
        self.close_form()
        self.decided.emit(value, reason)
        if then is not None:
            then()

    def _cancel(self) -> None:
        then = self._then
        self.close_form()
        if then is not None:
            then()

    def _stay(self) -> None:
        self._then = None
