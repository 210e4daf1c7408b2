"""Grade an examination while it grows, on the analysis queue."""

from collections.abc import Callable, Mapping
from datetime import UTC, datetime

from palsygrader import logs, memory
from palsygrader.domain.examination import Examination, ExpressionRecord
from palsygrader.domain.expressions import Expression
from palsygrader.domain.face import AffectedSide
from palsygrader.domain.grade import Grade
from palsygrader.gui.workers import Job, JobQueue
from palsygrader.settings import grading_weights
from palsygrader.vision.landmarks import FaceLandmarker

Records = Mapping[Expression, ExpressionRecord]


def grade_visit(
    examination: Examination,
    landmarker: FaceLandmarker,
    palsy_side: AffectedSide,
    iris_diameter_mm: float,
    compute_device: str,
) -> Grade:
    """Return the grade of an examination's records; meant for a worker.

    Args:
        examination: With its records.
        landmarker: The model that made them, for the provenance.
        palsy_side: From the patient's record.
        iris_diameter_mm: Assumed iris diameter, for the provenance.
        compute_device: What the grading network runs on.

    Raises:
        ModelError: The grading network is missing or damaged.
    """
    placed = (landmarker.name, landmarker.sha256, iris_diameter_mm)
    return _grade(examination, placed, palsy_side, compute_device, datetime.now(UTC))


def grade_again(
    examination: Examination, grade: Grade, palsy_side: AffectedSide, compute_device: str, graded_at: datetime
) -> Grade:
    """Return the answer of this program's grader on the landmarks of a former answer; meant for a worker.

    Args:
        examination: With its records and decisions.
        grade: The former answer: what placed the landmarks, and the assumed iris.
        palsy_side: From the patient's record, or the program's own.
        compute_device: What the grading network runs on.
        graded_at: When, timezone-aware.

    Raises:
        ModelError: The grading network is missing or damaged.
    """
    made = grade.provenance
    placed = (made.landmarker, made.landmarker_sha256, made.iris_diameter_mm)
    return _grade(examination, placed, palsy_side, compute_device, graded_at)


def _grade(
    examination: Examination,
    placed: tuple[str, str, float],
    palsy_side: AffectedSide,
    compute_device: str,
    graded_at: datetime,
) -> Grade:
    """Return the grade; `placed` are the landmark model's name and checksum, and the assumed iris diameter in mm."""
    from palsygrader.grading.grading_model import shared_model  # noqa: PLC0415 - off the Qt thread
    from palsygrader.grading.network_grader import NetworkGrader  # noqa: PLC0415 - as above
    from palsygrader.grading.provenance import Provider  # noqa: PLC0415 - as above

    grader = NetworkGrader(shared_model(grading_weights(), compute_device), Provider(*placed))
    return grader.grade_examination(examination, palsy_side, graded_at)


class VisitGrader:
    """Gives the grade of the records there are. Belongs to the Qt thread; the work is done on the queue.

    Args:
        queue: Where the work is done.
        landmarker: The model that made the records, for the provenance.
        palsy_side: From the patient's record.
        iris_diameter_mm: Assumed iris diameter, for the provenance.
        compute_device: What the grading network runs on.
        grade: The latest grade, of a visit that is gone on with.
        graded: Called when there is a new grade.
        failed: Called with the exception when there is none.
    """

    def __init__(
        self,
        *,
        queue: JobQueue,
        landmarker: FaceLandmarker,
        palsy_side: AffectedSide,
        iris_diameter_mm: float,
        compute_device: str,
        grade: Grade | None,
        graded: Callable[[], None],
        failed: Callable[[Exception], None],
    ) -> None:
        self._queue = queue
        self._landmarker = landmarker
        self._palsy_side = palsy_side
        self._iris_diameter_mm = iris_diameter_mm
        self._compute_device = compute_device
        self._grade = grade
        self._tell = graded
        self._tell_failure = failed
        self._graded: Records | None = None
        self._asked: Records | None = None

    @property
    def latest(self) -> Grade | None:
        """The latest grade, perhaps of fewer records than there are."""
        return self._grade

    def prepare(self) -> None:
        """Load the grading network while the first expression is being recorded."""

        def work(_job: Job) -> None:
            from palsygrader.grading.grading_model import shared_model  # noqa: PLC0415 - off the Qt thread

            shared_model(grading_weights(), self._compute_device).load()

        def failed(error: Exception) -> None:  # told when something is to be graded
            logs.failure("grader.not_loaded", error)

        self._queue.submit(work, done=lambda _nothing: None, failed=failed)

    def grade_of(self, examination: Examination) -> Grade | None:
        """Return the grade of an examination's records as they are; None while it is being found, and told then."""
        records = examination.records
        if self._graded is not None and dict(self._graded) == dict(records):
            return self._grade
        if self._asked is None or dict(self._asked) != dict(records):
            self._ask(examination)
        return None

    def _ask(self, examination: Examination) -> None:
        asked = self._asked = examination.records

        def work(_job: Job) -> Grade:
            return grade_visit(
                examination, self._landmarker, self._palsy_side, self._iris_diameter_mm, self._compute_device
            )

        def done(grade: Grade) -> None:
            self._grade, self._graded = grade, asked
            self._answered(asked)
            self._tell()
            self._queue.submit(lambda _job: memory.give_back(), done=lambda _any: None, failed=self._tell_failure)

        def failed(error: Exception) -> None:
            self._answered(asked)
            self._tell_failure(error)

        self._queue.submit(work, done=done, failed=failed)

    def _answered(self, asked: Records) -> None:
        if self._asked is asked:
            self._asked = None
