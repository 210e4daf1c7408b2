"""What grades a visit under review anew, one at a time: another weak side, and points that are put right."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from palsygrader.domain.face import AffectedSide
from palsygrader.domain.grade import Grade
from palsygrader.domain.patient import Patient
from palsygrader.domain.roles import Permission
from palsygrader.gui.branch_side import BranchSide
from palsygrader.gui.notices import NoticeStrip
from palsygrader.gui.point_correction import Wanted
from palsygrader.gui.point_grading import PointGrading
from palsygrader.gui.review_decisions import ReviewDecisions
from palsygrader.gui.review_pictures import ReviewPictures
from palsygrader.gui.review_signing import ReviewSigning
from palsygrader.gui.side_choice import SideChoice
from palsygrader.gui.visit_file import VisitFile
from palsygrader.wording import say


class ReviewRegrading(QObject):
    """Leads both to the grader, and keeps off meanwhile what would need the new grades.

    Args:
        file: The visit.
        patient: Whose visit it is.
        weak_side: Grades on another side.
        points: Grades points that were moved.
        pictures: Where points are moved.
        side: Its form is closed when another side is graded on.
        decisions: Takes what comes of it.
        signing: Waits for it.
        notices: Where it is told.
        clinician: Who puts points right.
        parent: Owner.
    """

    def __init__(
        self,
        *,
        file: VisitFile,
        patient: Callable[[], Patient | None],
        weak_side: SideChoice,
        points: PointGrading,
        pictures: ReviewPictures,
        side: BranchSide,
        decisions: ReviewDecisions,
        signing: ReviewSigning,
        notices: NoticeStrip,
        clinician: Callable[[], str],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._file = file
        self._patient = patient
        self._weak_side = weak_side
        self._points = points
        self._pictures = pictures
        self._side = side
        self._decisions = decisions
        self._signing = signing
        self._notices = notices
        self._clinician = clinician
        weak_side.decided.connect(self.decide_side)
        weak_side.work_changed.connect(self.show_busy)
        pictures.correction.wanted.connect(self._grade_points)
        points.corrected.connect(decisions.take_points)
        points.corrected.connect(pictures.correction.close_applied)
        points.failed.connect(decisions.tell_points_failed)
        points.failed.connect(pictures.correction.resume_applied)
        points.work_changed.connect(self.show_busy)

    @property
    def busy(self) -> bool:
        """Whether grades are being worked out anew."""
        return self._weak_side.busy or self._points.busy

    def cancel(self) -> None:
        """Stop; nothing changes."""
        self._weak_side.cancel()
        self._points.cancel()

    def use_device(self, compute_device: str) -> None:
        """Grade on this device from now on."""
        self._weak_side.compute_device = self._points.compute_device = compute_device

    def decide_side(self, side: AffectedSide, grade: Grade | None) -> None:
        """Take another weak side, with the grade on it where there is one."""
        self._side.close_form()
        self._decisions.decide_side(side, grade)

    def show_busy(self) -> None:
        """Keep off what has to wait."""
        self._signing.allow(busy=self.busy)
        self._weak_side.setEnabled(not self._points.busy)
        self._pictures.correction.show_busy(busy=self.busy, correcting=self._points.busy)

    def undo(self) -> None:
        """Take the last decision back, unless points are being graded, which come after it."""
        if not self._points.busy:
            self._decisions.undo()

    def redo(self) -> None:
        """Decide again what was taken back last, likewise."""
        if not self._points.busy:
            self._decisions.redo()

    def correct_points(self) -> None:
        """Begin or end putting points right; of a signed visit tell why not."""
        examination = self._file.examination
        if examination is not None and examination.signature is not None:
            self._notices.show_notice(say("correction.toggle.signed"))
        elif self._file.allows(Permission.GRADE):
            self._pictures.correction.switch()

    def _grade_points(self, wanted: Wanted, reason: str) -> None:
        examination, patient = self._file.examination, self._patient()
        if examination is None or patient is None or not self._file.writable or self._weak_side.busy:
            return
        self._points.begin(
            examination, wanted, reason=reason, clinician=self._clinician(), palsy_side=patient.palsy_side
        )
