"""An examination: who, what was recorded, what was measured, graded, decided and signed."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from enum import StrEnum
from uuid import uuid4

import numpy as np
from numpy.typing import NDArray

from palsygrader.domain.expressions import STANDARD_EXPRESSIONS, Expression, SkipReason
from palsygrader.domain.face import AffectedSide, Branch, Landmarks, Region, Side
from palsygrader.domain.measurement import Measurement, Quantity
from palsygrader.domain.severity import Severity, severity_of

Picture = NDArray[np.uint8]
"""An RGB picture, shape (height, width, 3), uint8, never mirrored, read-only once it is in an examination."""


class Sex(StrEnum):
    """Sex as recorded by the clinic."""

    FEMALE = "female"
    MALE = "male"
    OTHER = "other"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Patient:
    """A patient as the clinic knows them."""

    name: str
    patient_id: str = field(default_factory=lambda: uuid4().hex)
    record_number: str = ""
    born: date | None = None
    sex: Sex = Sex.UNKNOWN
    palsy_side: AffectedSide = AffectedSide.UNKNOWN
    onset: date | None = None
    cause: str = ""
    treatment: str = ""
    notes: str = ""


class QualityIssue(StrEnum):
    """Why a picture or a clip is worth less, in the order in which reasons are told."""

    NO_FACE = "no_face"
    SEVERAL_FACES = "several_faces"
    TOO_FAR = "too_far"
    TOO_NEAR = "too_near"
    OFF_CENTRE = "off_centre"
    TURNED = "turned"
    TILTED = "tilted"
    NODDED = "nodded"
    TOO_DARK = "too_dark"
    TOO_BRIGHT = "too_bright"
    UNEVEN_LIGHT = "uneven_light"
    BLURRED = "blurred"
    COVERED = "covered"


@dataclass(frozen=True, slots=True)
class QualityFlag:
    """One quality problem of a recorded expression.

    Attributes:
        expression: Which expression.
        issue: What was wrong.
        share: Share of the frames concerned, 0..1.
        regions: What was hidden in more than half of the frames; None where that is not known, as of other problems.
    """

    expression: Expression
    issue: QualityIssue
    share: float
    regions: tuple[Region, ...] | None = None


@dataclass(frozen=True, slots=True, eq=False)
class KeyFrame:
    """One picked frame with its landmarks.

    Attributes:
        picture: Read-only RGB picture.
        landmarks: In the picture's pixels.
        time_ms: From the start of its clip; 0 for a photograph.
    """

    picture: Picture
    landmarks: Landmarks
    time_ms: float


@dataclass(frozen=True, slots=True, eq=False)
class ExpressionRecord:
    """One recorded expression, analysed.

    Attributes:
        expression: Which one.
        attempt: 1, 2 or 3.
        media_id: Address of the clip in the archive, None outside the archive.
        rest: Frame at rest, from the clip itself or, for a photograph, from the `rest` picture.
        peak: Frame of the largest movement (for `rest`: the calmest frame).
        times_ms: Shape (n,), float64, n frames with landmarks (1 for a photograph).
        points_px: Shape (n, 68, 2), float32.
        movement_percent: Per side, shape (n,), float64: how far the quantity that defines this expression has moved
            from rest, in percent of the eye distance (eye closure: percent of the resting aperture).
            Key order: patient's left in row 0, patient's right in row 1; shape (2, n).
        measurements: All numbers of this expression.
        quality: Problems found.
    """

    expression: Expression
    attempt: int
    media_id: str | None
    rest: KeyFrame
    peak: KeyFrame
    times_ms: NDArray[np.float64]
    points_px: NDArray[np.float32]
    movement_percent: NDArray[np.float64]
    measurements: tuple[Measurement, ...]
    quality: tuple[QualityFlag, ...]


class WithheldReason(StrEnum):
    """Why a branch or an item has no value."""

    EXPRESSION_MISSING = "expression_missing"
    REST_MISSING = "rest_missing"
    POOR_EFFORT = "poor_effort"  # the healthy side hardly moved
    POOR_QUALITY = "poor_quality"
    TURNED = "turned"  # the head, too far or on the way
    COVERED = "covered"  # what moves is hidden
    UNSURE = "unsure"  # the interval is so wide that it says too little
    SIDE_UNKNOWN = "side_unknown"
    BOTH_SIDES = "both_sides"
    NOT_MEASURABLE = "not_measurable"


@dataclass(frozen=True, slots=True)
class BranchEvidence:
    """What one expression adds to a branch's P, and what made the estimate of the measured ratio.

    Attributes:
        expression: Which one.
        quantity: The movement whose sides were compared.
        measured_percent: The movement of the weak side in percent of the healthy side, as measured; may be negative.
        estimated_percent: The function estimated from it, 0..100; P is the mean of these by their weights.
        weight: Share in P, 0..1.
        gain: Share of a true difference of the sides that the landmarks show.
        lowest_percent: Nine of ten healthy faces are above it.
        usual_percent: Three of four healthy faces are above it; counted as full function.
    """

    expression: Expression
    quantity: Quantity
    measured_percent: float
    estimated_percent: float
    weight: float
    gain: float
    lowest_percent: float
    usual_percent: float


@dataclass(frozen=True, slots=True)
class RegionLoss:
    """Where a branch's lost function is seen: one region of the graded half during one expression.

    Attributes:
        expression: During which expression.
        region: Which region.
        side: Of which half.
        gain_percent: So many points more the branch's P would be, had the region moved as the other half's did.
    """

    expression: Expression
    region: Region
    side: Side
    gain_percent: float


@dataclass(frozen=True, slots=True)
class BranchGrade:
    """The program's answer for one branch; either the numbers or `withheld` is set.

    Attributes:
        branch: Which branch.
        function_percent: P, 0..100: function of the affected side in percent of the healthy side.
        interval_percent: 90 % interval of P.
        severity: Grade I to VI.
        withheld: Why there is no answer.
        evidence: The expressions the answer rests on, the weightiest first.
        evidence_details: The numbers of each of them; empty where they are not what the answer was made of.
        losses: Where its lost function is seen, most first; empty where nothing is lost, or that is not known.
        detectable_points: Smallest detectable change: P of two visits that differ by less may be the same, with 95 %
            confidence; None where that was not measured with this method.
    """

    branch: Branch
    function_percent: float | None
    interval_percent: tuple[float, float] | None
    severity: Severity | None
    withheld: WithheldReason | None
    evidence: tuple[Expression, ...] = ()
    evidence_details: tuple[BranchEvidence, ...] = ()
    losses: tuple[RegionLoss, ...] = ()
    detectable_points: float | None = None

    @property
    def not_told_from(self) -> Severity | None:
        """The weaker grade that a grade I cannot be told from: that of the interval's end, when III or worse."""
        if self.severity is not Severity.I or self.interval_percent is None:
            return None
        lowest = severity_of(self.interval_percent[0])
        return lowest if lowest > Severity.II else None

    @property
    def severity_range(self) -> tuple[Severity, Severity] | None:
        """The best and the worst grade within the interval, None where it reaches no grade but this one."""
        if self.severity is None or self.interval_percent is None:
            return None
        reached = (self.severity, *map(severity_of, self.interval_percent))
        best, worst = min(reached), max(reached)
        return (best, worst) if best is not worst else None


@dataclass(frozen=True, slots=True)
class Provenance:
    """What made a grade, so that it can be traced.

    Attributes:
        program_version: Of palsygrader.
        grader: Name of the grading method, for example `"measured geometry"`.
        landmarker: Name of the landmark model.
        landmarker_sha256: Checksum of its file.
        scale_method: How millimetres were found: `"iris"`, or `"none"` where no length is in millimetres.
        iris_diameter_mm: Assumed iris diameter.
        libraries: Version per library that touches the numbers.
        graded_at: When, timezone-aware.
    """

    program_version: str
    grader: str
    landmarker: str
    landmarker_sha256: str
    scale_method: str
    iris_diameter_mm: float
    libraries: Mapping[str, str]
    graded_at: datetime


class Scale(StrEnum):
    """A published grading scale."""

    HOUSE_BRACKMANN = "house_brackmann"
    SUNNYBROOK = "sunnybrook"
    FNGS2 = "fngs2"
    EFACE = "eface"


@dataclass(frozen=True, slots=True)
class ProposedItem:
    """The program's proposal for one item of a scale.

    Attributes:
        scale: Which scale.
        item: Identifier of the item in `domain.scales`.
        value: Proposed value, None when the program cannot tell.
        withheld: Why there is none.
        must_confirm: The clinician has to confirm it before signing (rest, synkinesis, and what was told by another
            sign than the item's own).
    """

    scale: Scale
    item: str
    value: int | None
    withheld: WithheldReason | None = None
    must_confirm: bool = False


@dataclass(frozen=True, slots=True)
class Grade:
    """The program's whole answer.

    Attributes:
        affected_side: The program's own: inferred, or taken from the patient's record. The branches are graded on the
            side in force, `Examination.side_in_force`. With NONE each branch is graded on its lesser side, and so are
            those that could be examined when, for want of the others, no side can be told (UNKNOWN).
        branches: One per `Branch`, in that order.
        proposals: One per scale item the program knows.
        provenance: What made it.
    """

    affected_side: AffectedSide
    branches: tuple[BranchGrade, ...]
    proposals: tuple[ProposedItem, ...]
    provenance: Provenance

    def branch(self, branch: Branch) -> BranchGrade:
        """Return the answer for one branch."""
        return next(grade for grade in self.branches if grade.branch is branch)


@dataclass(frozen=True, slots=True)
class Decision:
    """What the clinician decided about one item; a later decision on the same item replaces an earlier one.

    Attributes:
        item: `"branch.temporal"` (value 1..6, the grade), `"sunnybrook.rest_eye"` and so on: scale and item
            identifier; or `"affected_side"` (value one of AffectedSide).
        value: The clinician's value; None takes a former decision back.
        reason: Why it differs from the program's; may be empty for a confirmation.
        clinician: Who.
        decided_at: When, timezone-aware.
    """

    item: str
    value: int | str | None
    reason: str
    clinician: str
    decided_at: datetime


@dataclass(frozen=True, slots=True)
class Signature:
    """Who signed, and when; a signed examination never changes."""

    clinician: str
    signed_at: datetime


@dataclass(frozen=True, slots=True, eq=False)
class Examination:
    """One visit. Changed only by making a new one with the methods below.

    Attributes:
        patient_id: Whose.
        started_at: When it was begun, timezone-aware.
        clinician: Who examines.
        device: What recorded it.
        examination_id: Its address in the archive.
        expressions: Those asked for.
        records: What was recorded.
        skipped: What was not, and why.
        grade: The program's answer.
        decisions: The clinician's, oldest first.
        notes: The clinician's.
        signature: Who signed; a signed examination never changes.
        dated: Whether the visit was when it was begun here; false for recordings of another, unknown day.
    """

    patient_id: str
    started_at: datetime
    clinician: str
    device: str = ""
    examination_id: str = field(default_factory=lambda: uuid4().hex)
    expressions: tuple[Expression, ...] = STANDARD_EXPRESSIONS
    records: Mapping[Expression, ExpressionRecord] = field(default_factory=dict)
    skipped: Mapping[Expression, SkipReason] = field(default_factory=dict)
    grade: Grade | None = None
    decisions: tuple[Decision, ...] = ()
    notes: str = ""
    signature: Signature | None = None
    dated: bool = True

    @property
    def quality(self) -> tuple[QualityFlag, ...]:
        """All quality problems, in protocol order."""
        return tuple(flag for record in self.records.values() for flag in record.quality)

    @property
    def measurements(self) -> tuple[Measurement, ...]:
        """All measurements, in protocol order."""
        return tuple(
            measurement
            for expression in Expression
            if expression in self.records
            for measurement in self.records[expression].measurements
        )

    @property
    def missing(self) -> tuple[Expression, ...]:
        """Expressions neither recorded nor skipped."""
        return tuple(e for e in self.expressions if e not in self.records and e not in self.skipped)

    def decision(self, item: str) -> Decision | None:
        """Return the decision in force on an item, None when there is none or it was taken back."""
        for decision in reversed(self.decisions):
            if decision.item == item:
                return decision if decision.value is not None else None
        return None

    def severity(self, branch: Branch) -> Severity | None:
        """Return the grade that stands: the clinician's, else the program's, else None."""
        decision = self.decision(f"branch.{branch}")
        if decision is not None:
            return Severity(int(decision.value or 0))
        return self.grade.branch(branch).severity if self.grade is not None else None

    @property
    def side_in_force(self) -> AffectedSide:
        """The affected side that stands: the clinician's, else the program's, else not known."""
        decision = self.decision("affected_side")
        if decision is not None:
            return AffectedSide(str(decision.value))
        return self.grade.affected_side if self.grade is not None else AffectedSide.UNKNOWN

    @property
    def graded_regions(self) -> int:
        """Number of branches with a P of the program."""
        answers = self.grade.branches if self.grade is not None else ()
        return sum(answer.function_percent is not None for answer in answers)

    def _changed(self, **changes: object) -> "Examination":
        if self.signature is not None:
            message = "a signed examination does not change"
            raise ValueError(message)
        return replace(self, **changes)  # type: ignore[arg-type]  # names are checked by the callers below

    def with_record(self, record: ExpressionRecord) -> "Examination":
        """Return the examination with an expression recorded; it is no longer skipped."""
        skipped = {e: reason for e, reason in self.skipped.items() if e is not record.expression}
        return self._changed(records={**self.records, record.expression: record}, skipped=skipped)

    def with_skipped(self, expression: Expression, reason: SkipReason) -> "Examination":
        """Return the examination with an expression skipped; a recording of it is dropped."""
        records = {e: record for e, record in self.records.items() if e is not expression}
        return self._changed(records=records, skipped={**self.skipped, expression: reason})

    def with_expression(self, expression: Expression) -> "Examination":
        """Return the examination with an optional expression added to the protocol."""
        if expression in self.expressions:
            return self
        return self._changed(expressions=(*self.expressions, expression))

    def with_grade(self, grade: Grade) -> "Examination":
        """Return the examination with the program's answer."""
        return self._changed(grade=grade)

    def with_decision(self, decision: Decision) -> "Examination":
        """Return the examination with one more decision of the clinician."""
        return self._changed(decisions=(*self.decisions, decision))

    def with_device(self, name: str) -> "Examination":
        """Return the examination with the name of what recorded it."""
        return self._changed(device=name)

    def with_notes(self, notes: str) -> "Examination":
        """Return the examination with the clinician's notes."""
        return self._changed(notes=notes)

    def signed(self, signature: Signature) -> "Examination":
        """Return the examination signed and so frozen."""
        return self._changed(signature=signature)
