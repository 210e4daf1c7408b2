"""Lines of the archive's lists, cheap to import."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from palsygrader.domain.comparison import Method
from palsygrader.domain.expressions import Expression
from palsygrader.domain.face import AffectedSide, Branch
from palsygrader.domain.grade import WithheldReason
from palsygrader.domain.hospital import Delivery
from palsygrader.domain.patient import Patient
from palsygrader.domain.questionnaires import Questionnaire
from palsygrader.domain.reading import Reading
from palsygrader.domain.severity import Severity


@dataclass(frozen=True, slots=True)
class PatientLine:
    """A patient in the list of patients.

    Attributes:
        patient: Who.
        last_visit_at: When the latest visit of a known day began, timezone-aware; None without one.
        visit_count: Number of visits, unfinished ones included.
        severities: Per branch, of the latest graded visit; None where withheld or never graded.
        affected_side: Of the latest graded visit, else as in the patient's record.
        withheld: Per branch, why the program gave no grade at that visit; an early version did not note it in the list.
    """

    patient: Patient
    last_visit_at: datetime | None
    visit_count: int
    severities: Mapping[Branch, Severity | None]
    affected_side: AffectedSide
    withheld: Mapping[Branch, WithheldReason | None] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class VisitLine:
    """A visit in a patient's history.

    Attributes:
        examination_id: Which examination.
        patient_id: Whose.
        started_at: When, timezone-aware.
        clinician: Who examined, else who signed.
        signed_at: When it was signed, None while it can be changed.
        finished: Whether recording has ended: the visit is graded or signed.
        severities: Per branch, the grade that stands.
        affected_side: The clinician's decision, else the program's answer.
        function_percent: Per branch, P of the program, 0..100.
        interval_percent: Per branch, its 90 % interval; a visit saved by an early version of the program has none.
        detectable_points: Per branch, the smallest detectable change of P, where the method's was measured.
        method: What made the program's grade; None without a grade, and where an early version saved the visit.
        program_severities: Per branch, the program's own grade; None where it gave none.
        withheld: Per branch, why the program gave no grade; an early version did not note it in the list.
        questionnaires: Per questionnaire, its scores by name; without those that were not filled in.
        dated: Whether the visit was when it was begun here; false for recordings of another, unknown day.
        addenda: How many were added after signing.
        readings: Finished second readings, in the order in which they were finished.
        delivery: What became of it on its way to a hospital, None where it was never sent.
    """

    examination_id: str
    patient_id: str
    started_at: datetime
    clinician: str
    signed_at: datetime | None
    finished: bool
    severities: Mapping[Branch, Severity | None]
    affected_side: AffectedSide
    function_percent: Mapping[Branch, float | None]
    interval_percent: Mapping[Branch, tuple[float, float] | None] = field(default_factory=dict)
    detectable_points: Mapping[Branch, float | None] = field(default_factory=dict)
    method: Method | None = None
    program_severities: Mapping[Branch, Severity | None] = field(default_factory=dict)
    withheld: Mapping[Branch, WithheldReason | None] = field(default_factory=dict)
    questionnaires: Mapping[Questionnaire, Mapping[str, float]] = field(default_factory=dict)
    dated: bool = True
    addenda: int = 0
    readings: tuple[Reading, ...] = ()
    delivery: Delivery | None = None

    def differs(self, branch: Branch) -> bool:
        """Return whether the grade that stands is the clinician's and another one than the program's."""
        stands = self.severities.get(branch)
        return stands is not None and stands is not self.program_severities.get(branch)


@dataclass(frozen=True, slots=True)
class PeakLine:
    """An expression that was recorded at a visit, and where the picture of its largest movement lies.

    Attributes:
        examination_id: The visit.
        expression: Which one.
        picture: Name of the picture within the visit.
        points_px: Name of its landmarks within the visit.
        confidence: Of the landmarks.
        time_ms: From the start of the clip; 0 for a photograph.
    """

    examination_id: str
    expression: Expression
    picture: str
    points_px: str
    confidence: float
    time_ms: float


@dataclass(frozen=True, slots=True)
class RecoveredRecording:
    """A recording found in the archive; one that a crash cut off is whole up to its last flushed chunk.

    Attributes:
        media_id: Its address in the archive.
        examination_id: The visit it belongs to.
        expression: What was recorded.
        attempt: 1, 2 or 3.
        size_bytes: Bytes of media saved.
    """

    media_id: str
    examination_id: str
    expression: Expression
    attempt: int
    size_bytes: int


@dataclass(frozen=True, slots=True)
class AuditLine:
    """One line of the record of who did what and when.

    Attributes:
        sequence: 1, 2, 3 and so on.
        at: When, UTC.
        who: Clinician or account.
        what: Name of the action, for example `"examination.signed"`.
        subject: Identifier of the patient, examination or media concerned; never a name.
        digest: Its seal over all lines up to it, in hexadecimal digits.
    """

    sequence: int
    at: datetime
    who: str
    what: str
    subject: str
    digest: str = ""


class ReportUse(StrEnum):
    """How a report leaves the archive."""

    PRINTED = "printed"
    SAVED = "saved"
    COPIED = "copied"
