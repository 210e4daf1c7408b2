"""End a visit: when everything kept is measured, grade it and save it; until it is saved, it may be taken back."""

from collections.abc import Callable, Mapping

from palsygrader.domain.expressions import Expression
from palsygrader.gui.capture_attempts import Attempts
from palsygrader.gui.examination_saver import ExaminationSaver
from palsygrader.gui.visit_grader import VisitGrader
from palsygrader.gui.workers import Job


class VisitEnd:
    """Brings a visit to its end. Belongs to the Qt thread; nothing waits.

    Args:
        attempts: What was made.
        saver: Holds the examination.
        grader: Grades it.
        ended: Called when the graded examination is saved.
        failed: Called with the exception when it could not be.
    """

    def __init__(
        self,
        *,
        attempts: Attempts,
        saver: ExaminationSaver,
        grader: VisitGrader,
        ended: Callable[[], None],
        failed: Callable[[Exception], None],
    ) -> None:
        self._attempts = attempts
        self._saver = saver
        self._grader = grader
        self._ended = ended
        self._failed = failed
        self._saving: Job | None = None

    def go_on(self, kept: Mapping[Expression, int]) -> None:
        """Take the next step there is: grade when all that is kept is measured, save when all of it is graded."""
        if self._saving is not None:
            return
        examination = self._saver.present
        for attempt in self._attempts.kept(kept):
            if attempt.record is None:
                return
            if examination.records.get(attempt.expression) is not attempt.record:
                examination = examination.with_record(attempt.record)
        grade = self._grader.grade_of(examination)
        if grade is not None:
            self._saving = self._saver.finish(examination.with_grade(grade), done=self._ended, failed=self._fail)

    def take_back(self) -> None:
        """Save the examination as it was before, when the graded one is on its way to the archive."""
        if self._saving is not None:
            self._saving.cancel()
            self._saving = None
            self._saver.save()

    def _fail(self, error: Exception) -> None:
        self._saving = None
        self._failed(error)
