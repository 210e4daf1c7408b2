"""The affected side below the face map: what the program found, and the clinician's choice, which grades anew."""

from datetime import UTC, datetime
from functools import partial
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QWidget

from palsygrader import logs, wording
from palsygrader.domain.examination import Decision, Examination
from palsygrader.domain.face import AffectedSide
from palsygrader.domain.grade import Grade
from palsygrader.gui import theme
from palsygrader.gui.icons import Icon, IconLabel
from palsygrader.gui.layouts import button, column, row
from palsygrader.gui.review_words import open_eye_words
from palsygrader.gui.visit_grader import grade_again
from palsygrader.gui.whole_words import WholeWords
from palsygrader.gui.workers import Job, JobQueue
from palsygrader.report.phrases import side_words

SIDE_KEY: Final = "affected_side"
"""Decision key of the affected side."""


class SideChoice(QWidget):
    """The side in force on a button that opens a menu, the program's side, and the warning about the cornea.

    Args:
        job_queue: Where the grader runs.
        compute_device: What its network runs on.
        parent: Owner.

    Signals:
        decided: The AffectedSide and the Grade on it, None where the visit has none.
        failed: The exception of the grader, and the AffectedSide that was chosen; nothing has changed.
        work_changed: The grader has started or ended.
    """

    decided = Signal(object, object)
    failed = Signal(object, object)
    work_changed = Signal()

    def __init__(self, *, job_queue: JobQueue, compute_device: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._queue = job_queue
        self.compute_device = compute_device
        self._examination: Examination | None = None
        self._job: Job | None = None
        self._writable = False
        self._button = button("", "fact", tip=wording.say("review.side.tip"))
        menu = QMenu(self._button)
        self._actions = {}
        for side in AffectedSide:
            action = menu.addAction(wording.capitalised(wording.of(side)))
            action.setCheckable(True)
            action.triggered.connect(partial(self.choose, side))
            self._actions[side] = action
        self._button.setMenu(menu)
        self._program = WholeWords(role="muted")
        self._cornea_words = WholeWords()
        self._cornea = QWidget()
        sign = IconLabel(Icon.PROBLEM, wording.say("review.cornea.sign"), "problem")
        line = row(sign, self._cornea_words)
        line.setStretch(1, 1)
        self._cornea.setLayout(line)
        self.setLayout(column(self._cornea, self._button, self._program, spacing=theme.GRID_PX // 2))

    @property
    def busy(self) -> bool:
        """Whether the grader runs."""
        return self._job is not None

    def show_examination(self, examination: Examination, *, writable: bool) -> None:
        """Show the side that stands; a side that cannot be changed is only read."""
        self._examination = examination
        self._writable = writable
        warning = open_eye_words(examination)
        self._cornea_words.setText(warning)
        self._cornea.setVisible(bool(warning))
        self._refresh()

    def choose(self, side: AffectedSide) -> None:
        """Grade on a side and tell; without effect when it stands already or nothing can be changed."""
        examination = self._examination
        if examination is None or not self._writable or self.busy or side is examination.side_in_force:
            self._refresh()
            return
        if examination.grade is None:
            self.decided.emit(side, None)
            return
        self._job = self._queue.submit(
            partial(_graded_on, side, examination, examination.grade, self.compute_device),
            done=partial(self._done, side),
            failed=partial(self._fail, side),
        )
        self._refresh()
        self.work_changed.emit()

    def cancel(self) -> None:
        """Stop grading; nothing changes."""
        if self._job is not None:
            self._job.cancel()
            self._end()

    def _done(self, side: AffectedSide, grade: Grade) -> None:
        self._end()
        self.decided.emit(side, grade)

    def _fail(self, side: AffectedSide, error: Exception) -> None:
        logs.failure("review.not_graded", error)
        self._end()
        self.failed.emit(error, side)

    def _end(self) -> None:
        self._job = None
        self._refresh()
        self.work_changed.emit()

    def _refresh(self) -> None:
        examination = self._examination
        if examination is None:
            return
        standing = examination.side_in_force
        for side, action in self._actions.items():
            action.setChecked(side is standing)
        shown = wording.of(standing)
        self._button.setText(wording.say("review.side", side=shown))
        self._button.setAccessibleName(wording.say("review.side.name", side=shown))
        self._button.setEnabled(self._writable and not self.busy)
        if self.busy:
            self._program.setText(wording.say("review.side.grading"))
        elif examination.grade is None:
            self._program.setText(wording.say("review.side.not_graded"))
        else:
            choose = self._writable and standing is AffectedSide.UNKNOWN
            key = "review.side.program_choose" if choose else "review.side.program"
            found = side_words(examination.grade.affected_side, examination.graded_regions)
            self._program.setText(wording.say(key, side=found))


def _graded_on(side: AffectedSide, examination: Examination, grade: Grade, compute_device: str, _job: Job) -> Grade:
    """Return the answer on a side, by the grader of this program on the landmarks of the former answer."""
    now = datetime.now(UTC)
    decided = examination.with_decision(Decision(SIDE_KEY, side.value, "", examination.clinician, now))
    return grade_again(decided, grade, grade.affected_side, compute_device, now)
