"""Grades a visit with corrected landmarks on a worker, and holds up whoever would leave meanwhile."""

from collections.abc import Callable
from datetime import UTC, datetime

from PySide6.QtCore import QObject, Signal

from palsygrader import logs
from palsygrader.domain.correction import Correction
from palsygrader.domain.examination import Examination
from palsygrader.domain.face import AffectedSide
from palsygrader.gui.correction_work import Corrected, correct
from palsygrader.gui.point_correction import Wanted
from palsygrader.gui.workers import Job, JobQueue


class PointGrading(QObject):
    """One correction at a time.

    Args:
        job_queue: Where it is measured and graded.
        compute_device: What the grading network runs on.
        parent: Owner.

    Signals:
        corrected: The `Corrected` landmarks, records and grade.
        failed: The exception; nothing has changed.
        work_changed: The work has started or ended.
    """

    corrected = Signal(object)
    failed = Signal(object)
    work_changed = Signal()

    def __init__(self, *, job_queue: JobQueue, compute_device: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._queue = job_queue
        self.compute_device = compute_device
        self._job: Job | None = None
        self._then: Callable[[], None] | None = None

    @property
    def busy(self) -> bool:
        """Whether a correction is being graded."""
        return self._job is not None

    def begin(
        self, examination: Examination, wanted: Wanted, *, reason: str, clinician: str, palsy_side: AffectedSide
    ) -> None:
        """Grade a visit with landmarks that lie elsewhere; without effect while another correction is graded."""
        if self.busy:
            return
        now = datetime.now(UTC)
        corrections = tuple(Correction(e, points, reason, clinician, now) for e, points in wanted)

        def work(_job: Job) -> Corrected:
            return correct(examination, corrections, palsy_side, self.compute_device)

        self._job = self._queue.submit(work, done=self._done, failed=self._fail)
        self.work_changed.emit()

    def settle(self, then: Callable[[], None]) -> None:
        """Go on with something that leaves the visit, once what is being graded is in it."""
        if self.busy:
            self._then = then
        else:
            then()

    def cancel(self) -> None:
        """Give up what is being graded."""
        self._then = None
        if self._job is not None:
            self._job.cancel()
            self._end()

    def _done(self, result: Corrected) -> None:
        self._end()
        self.corrected.emit(result)
        then, self._then = self._then, None
        if then is not None:
            then()

    def _fail(self, error: Exception) -> None:
        logs.failure("review.not_graded", error)
        self._then = None
        self._end()
        self.failed.emit(error)

    def _end(self) -> None:
        self._job = None
        self.work_changed.emit()
