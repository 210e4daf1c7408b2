"""The foot of the import: what is assigned and missing, the day of the visit, the work that is done, and Grade."""

from collections.abc import Set as AbstractSet
from datetime import date
from pathlib import Path
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QLayout, QLineEdit, QProgressBar, QStackedWidget, QWidget

from palsygrader import wording
from palsygrader.domain.expressions import STANDARD_EXPRESSIONS, Expression
from palsygrader.gui import dates, theme
from palsygrader.gui.icons import Icon, IconLabel
from palsygrader.gui.import_session import ImportSession, Work
from palsygrader.gui.layouts import button, column, row, words
from palsygrader.wording import say
from palsygrader.wording.lists import comma_list, sentences

_DAY_PX: Final = 200


class ImportFoot(QFrame):
    """What is still to be done before the visit is graded.

    Signals:
        grade_wanted: The day of the visit, None where it is not known.
        cancel_wanted: What is being done is to stop.
        rest_confirmed: The file (Path) that was guessed to show the face at rest does.
        rest_doubted: The file (Path) is to be looked at before anything can be graded.
    """

    grade_wanted = Signal(object)
    cancel_wanted = Signal()
    rest_confirmed = Signal(object)
    rest_doubted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme.set_role(self, "bar")
        self._can_grade = False
        self._touched = False
        self._sign = IconLabel(Icon.INFO, "")
        self._state = words(role="section", wrap=True)
        self._more = words(role="muted", wrap=True)
        self._guessed: Path | None = None
        self.confirm = button(say("import.confirm_rest"), icon=Icon.GOOD, tip=say("import.confirm_rest_tip"))
        self.confirm.clicked.connect(lambda: self.rest_confirmed.emit(self._guessed))
        self.confirm.hide()
        self.day = QLineEdit()
        self.day.setFixedWidth(_DAY_PX)
        self.day.setPlaceholderText(say("patient.not_recorded"))
        self.day.setAccessibleName(say("import.day"))
        self.day.setToolTip(say("form.date_hint"))
        self.day.textEdited.connect(self._touch)
        self._about_day = words(role="muted", wrap=True)
        self.grade = button(say("import.grade"), "primary", Icon.CHART, tip=say("import.grade_tip"))
        self.grade.clicked.connect(self.ask_for_grade)
        self._progress = QProgressBar()
        self._working = words()
        self.cancel = button(say("import.cancel"))
        self.cancel.clicked.connect(self.cancel_wanted)
        self._ends = QStackedWidget()
        self._ends.addWidget(_holding(column(None, row(None, self.confirm), row(None, self.grade), None)))
        self._ends.addWidget(_holding(row(column(None, self._working, self._progress, None), self.cancel)))
        state = row(column(self._sign, None), column(self._state, self._more, None, spacing=2))
        state.setStretch(1, 1)
        day_label = words(say("import.day"), "section")
        day_label.setBuddy(self.day)
        day = column(row(day_label, self.day, None), self._about_day, None, spacing=2)
        whole = row(state, day, self._ends, margin=2 * theme.GRID_PX, spacing=3 * theme.GRID_PX)
        for number, stretch in enumerate((3, 2, 0)):
            whole.setStretch(number, stretch)
        self.setLayout(whole)

    @property
    def text(self) -> str:
        """What is said about the files and the day."""
        return "\n".join(label.text() for label in (self._state, self._more, self._about_day))

    def begin(self) -> None:
        """Forget the day of a former import."""
        self._touched = False
        self.day.clear()

    def ask_for_grade(self) -> None:
        """Ask for the grade, where it can be given; a face at rest that is only guessed is led to first."""
        if not self.confirm.isHidden():
            self.rest_doubted.emit(self._guessed)
            self.confirm.setFocus()
        elif self._can_grade and self._day_problem() is None:
            self.grade_wanted.emit(dates.typed(self.day.text()))

    def show_session(self, session: ImportSession) -> None:
        """Show how things stand."""
        buttons = (self.confirm, self.grade, self.cancel)
        had_keyboard = any(each.hasFocus() for each in buttons)
        self._can_grade = session.can_grade
        self._show_state(session)
        if not self._touched:
            day = next(iter(session.days)) if len(session.days) == 1 else None
            self.day.setText(dates.shown(day) if day is not None else "")
        self._show_day(session.days)
        self._show_work(session)
        usable = [each for each in buttons if each.isEnabled() and each.isVisibleTo(self)]
        if had_keyboard and usable and not any(each.hasFocus() for each in usable):
            usable[0].setFocus()  # else it would go to the rail

    def _show_state(self, session: ImportSession) -> None:
        used, reading = session.used, session.work is Work.READING
        self._guessed = session.unconfirmed_rest if session.work is Work.NOTHING else None
        self.confirm.setVisible(self._guessed is not None)
        standard = [expression for expression in STANDARD_EXPRESSIONS if expression in used]
        more = len(used) - len(standard)
        key = "import.count_more" if more else "import.count"
        count = say(key, count=len(standard), total=len(STANDARD_EXPRESSIONS), more=more)
        lines = []
        if len(standard) < len(STANDARD_EXPRESSIONS):
            missing = [wording.of(expression) for expression in STANDARD_EXPRESSIONS if expression not in used]
            lines.append(say("import.missing", expressions=comma_list(missing)))
        if session.unassigned and not reading:
            key = "import.unassigned.one" if session.unassigned == 1 else "import.unassigned.many"
            lines.append(say(key, count=session.unassigned))
        if reading:
            self._sign.show_icon(Icon.HISTORY, count, "muted")
            self._state.setText(count)
        elif Expression.REST not in used:
            self._sign.show_icon(Icon.PROBLEM, say("notice.problem"), "problem")
            self._state.setText(say("import.no_rest"))
        elif self._guessed is not None:
            self._sign.show_icon(Icon.PROBLEM, say("notice.problem"), "problem")
            self._state.setText(say("import.rest_guessed", file=self._guessed.name))
        else:
            self._sign.show_icon(Icon.GOOD, count, "good")
            self._state.setText(count)
            lines.append(say("import.check"))
        self._more.setText(sentences(lines))

    def _show_day(self, days: AbstractSet[date]) -> None:
        problem = self._day_problem()
        if problem is not None:
            about = problem
        elif not self.day.text().strip():
            about = say("import.day.different" if len(days) > 1 else "import.day.unknown")
        else:
            about = "" if self._touched else say("import.day.from_files")
        self._about_day.setText(about)
        theme.set_role(self._about_day, "muted" if problem is None else "problem")
        theme.set_role(self.day, "", invalid=problem is not None)
        self.grade.setEnabled(self._can_grade and problem is None)

    def _day_problem(self) -> str | None:
        """Return what is wrong with the day that was typed."""
        text = self.day.text().strip()
        day = dates.typed(text)
        if text and day is None:
            return say("form.date_unknown")
        return say("form.date_future") if day is not None and day > dates.today() else None

    def _show_work(self, session: ImportSession) -> None:
        done, total = session.progress
        if session.work is Work.MEASURING and done + 1 >= total:
            said = say("import.grading")
        elif session.work is Work.STORING:
            said = say("import.storing")
        else:
            key = "import.measuring" if session.work is Work.MEASURING else "import.reading"
            of_all = total - 1 if session.work is Work.MEASURING else total
            said = say(key, done=done + 1 if done < of_all else done, total=of_all)
        self._working.setText(said)
        self._progress.setAccessibleName(said)
        self._progress.setRange(0, max(total, 1))
        self._progress.setValue(done)
        self._ends.setCurrentIndex(0 if session.work is Work.NOTHING else 1)
        self.day.setEnabled(session.work in {Work.NOTHING, Work.READING})

    def _touch(self) -> None:
        self._touched = True
        self._show_day(frozenset())


def _holding(layout: QLayout) -> QWidget:
    holder = QWidget()
    holder.setLayout(layout)
    return holder
