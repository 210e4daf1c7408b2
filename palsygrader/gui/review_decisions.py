"""What the clinician decides on the review page, put into the visit and told."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject

from palsygrader import wording
from palsygrader.domain.examination import Examination
from palsygrader.domain.face import AffectedSide
from palsygrader.domain.grade import Grade
from palsygrader.domain.scales.sheet import to_confirm, to_set
from palsygrader.domain.second_reading import has_read
from palsygrader.gui.correction_work import Corrected
from palsygrader.gui.notices import NoticeStrip
from palsygrader.gui.review_head import ReviewHead
from palsygrader.gui.review_tabs import ReviewTabs
from palsygrader.gui.side_choice import SIDE_KEY, SideChoice
from palsygrader.gui.visit_file import VisitFile


class ReviewDecisions(QObject):
    """Takes what tabs, side and points hand over.

    Args:
        file: The visit.
        head: Where it is told whether it is saved.
        notices: Where it is told.
        tabs: Led to what is still to be answered.
        weak_side: Chosen again when its grader failed.
        clinician: Who decides.
        parent: Owner.
    """

    def __init__(
        self,
        *,
        file: VisitFile,
        head: ReviewHead,
        notices: NoticeStrip,
        tabs: ReviewTabs,
        weak_side: SideChoice,
        clinician: Callable[[], str],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._file = file
        self._head = head
        self._notices = notices
        self._tabs = tabs
        self._weak_side = weak_side
        self._clinician = clinician
        tabs.scale_decided.connect(self.decide_scale)
        tabs.questionnaire_answered.connect(self._keep_answer)
        tabs.notes_changed.connect(file.set_notes)
        weak_side.failed.connect(self._side_failed)
        file.saved.connect(self._show_saved)
        file.failed.connect(self._save_failed)

    def decide(self, key: str, value: int | str | None, *, reason: str = "", grade: Grade | None = None) -> None:
        """Decide an item, with the grade that comes of it where there is one."""
        self._file.decide(key, value, reason=reason, clinician=self._clinician(), grade=grade)

    def decide_side(self, side: AffectedSide, grade: Grade | None) -> None:
        """Decide the affected side."""
        self.decide(SIDE_KEY, side.value, grade=grade)
        if grade is not None:
            self._notices.show_notice(wording.say("review.side.graded", side=wording.of(side)), "good")

    def undo(self) -> None:
        """Take the last decision back; that can be taken back in its turn."""
        if self._file.undo(clinician=self._clinician()) is not None:
            told = wording.say("review.undone")
            self._notices.show_notice(told, action_text=wording.say("review.redo"), action=self.redo)

    def redo(self) -> None:
        """Decide again what was taken back last."""
        if self._file.redo(clinician=self._clinician()) is not None:
            told = wording.say("review.redone")
            self._notices.show_notice(told, action_text=wording.say("review.undo"), action=self.undo)

    def may_sign(self, clinician: str) -> bool:
        """Return whether somebody may sign the visit, and tell when not: who has read it blind is no first reader."""
        examination = self._file.examination
        if examination is None or not has_read(examination, clinician):
            return True
        self._notices.show_notice(wording.say("reading.no_signing"), "problem")
        return False

    def may_record(self) -> bool:
        """Return whether the visit may be recorded on, and tell when not: readings are of these recordings."""
        examination = self._file.examination
        if examination is None or not examination.readings:
            return True
        self._notices.show_notice(wording.say("reading.no_recording"), "problem")
        return False

    def take_points(self, made: Corrected) -> None:
        """Take corrected landmarks, or those of the program again."""
        self._file.correct(made.corrections, made.records, made.uncorrected, made.grade)
        back = not any(one.points for one in made.corrections)
        self._notices.show_notice(wording.say("correction.taken_back" if back else "correction.applied"), "good")

    def tell_points_failed(self, error: Exception) -> None:
        """Tell why corrected landmarks could not be graded."""
        self._notices.show_notice(wording.say("correction.failed", why=wording.error_line(error)), "problem")

    def _show_saved(self, examination: Examination) -> None:
        if examination is self._file.examination and examination.signature is None:
            self._head.show_saved()

    def _save_failed(self, error: Exception) -> None:
        self._head.show_not_saved()
        self._notices.show_notice(
            wording.say("review.save_failed", why=wording.error_line(error)),
            "problem",
            wording.say("review.try_again"),
            self._file.save,
        )

    def _side_failed(self, error: Exception, side: AffectedSide) -> None:
        self._notices.show_notice(
            wording.say("review.side.failed", why=wording.error_line(error)),
            "problem",
            wording.say("review.try_again"),
            partial(self._weak_side.choose, side),
        )

    def decide_scale(self, key: str, value: int) -> None:
        """Decide an item of a scale, and lead to the next one that waits."""
        self.decide(key, value)
        examination = self._file.examination
        waiting = (*to_confirm(examination), *to_set(examination)) if examination is not None else ()
        if waiting:
            self._tabs.lead_to(waiting[0])

    def _keep_answer(self, key: str, points: int | None) -> None:
        self.decide(key, points)
