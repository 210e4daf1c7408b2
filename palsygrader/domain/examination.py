"""An examination: who, what was recorded, what was measured, graded, decided and signed."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from enum import StrEnum
from typing import Protocol
from uuid import uuid4

import numpy as np
from numpy.typing import NDArray

from palsygrader.domain.addendum import Addendum
from palsygrader.domain.correction import Correction
from palsygrader.domain.expressions import STANDARD_EXPRESSIONS, Expression, SkipReason
from palsygrader.domain.face import AffectedSide, Branch, Region
from palsygrader.domain.grade import (
    Grade,
)
from palsygrader.domain.landmarks import Landmarks
from palsygrader.domain.measurement import Measurement
from palsygrader.domain.reading import Reading
from palsygrader.domain.severity import Severity

Picture = NDArray[np.uint8]
"""An RGB picture, shape (height, width, 3), uint8, never mirrored, read-only once it is in an examination."""


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


class DeferredPicture(Protocol):
    """A picture that is made out of what is at hand when it is first asked for."""

    def decoded(self) -> Picture:
        """Return the picture, the same object each time; may be called on any thread."""
        ...


@dataclass(frozen=True, slots=True, eq=False)
class KeyFrame:
    """One picked frame with its landmarks.

    Attributes:
        source: Read-only RGB picture, or one of the archive that is decoded when it is asked for.
        landmarks: In the picture's pixels.
        time_ms: From the start of its clip; 0 for a photograph.
        face: Small picture of the face, kept beside a picture of the archive; None where there is none.
    """

    source: Picture | DeferredPicture
    landmarks: Landmarks
    time_ms: float
    face: DeferredPicture | None = None

    @property
    def picture(self) -> Picture:
        """The read-only RGB picture; one of the archive takes some ten milliseconds when it is first asked for.

        Raises:
            ArchiveError: `archive.damaged`, by a picture of the archive.
        """
        return self.source if isinstance(self.source, np.ndarray) else self.source.decoded()


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


def shares_rest(record: ExpressionRecord, rest: ExpressionRecord | None) -> bool:
    """Tell whether an expression is a photograph that is compared with the face of the `rest` record.

    Args:
        record: As the program made it, or both corrected.
        rest: The `rest` record, None without one.
    """
    return (
        rest is not None
        and record.expression is not Expression.REST
        and len(record.times_ms) == 1
        and np.array_equal(record.rest.landmarks.points_px, rest.rest.landmarks.points_px)
    )


@dataclass(frozen=True, slots=True)
class Decision:
    """What the clinician decided about one item; a later decision on the same item replaces an earlier one.

    Attributes:
        item: `"branch.temporal"` (value 1..6, the grade), `"sunnybrook.rest_eye"` and so on: scale and item
            identifier; `"fdi.1"` and so on: questionnaire and item, the patient's answer as the clinician entered it;
            or `"affected_side"` (value one of AffectedSide).
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
class Uncorrected:
    """What the program had made before landmarks were corrected by hand, kept so that it can be had back exactly.

    Attributes:
        records: Of the expressions that a correction changed.
        grade: The program's answer on them.
        decided_side: The clinician's affected side at that time, None without such a decision.
    """

    records: Mapping[Expression, ExpressionRecord]
    grade: Grade | None
    decided_side: str | None


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
        corrections: Of landmarks, the clinician's, oldest first.
        uncorrected: What they changed, as it was; None where no correction is in force.
        addenda: What was added after signing, oldest first; they leave the examination as it was signed.
        readings: Finished second readings, in the order in which they were finished.
        version: How often it had been saved when it was read, on a server that several stations share; else 0.
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
    corrections: tuple[Correction, ...] = ()
    uncorrected: Uncorrected | None = None
    addenda: tuple[Addendum, ...] = ()
    readings: tuple[Reading, ...] = ()
    version: int = field(default=0, compare=False, repr=False)

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

    def correction(self, expression: Expression) -> Correction | None:
        """Return the correction in force of an expression's landmarks; None without one, or when it was taken back.

        A correction of a recording that was repeated since is in force no more.
        """
        if self.uncorrected is None or expression not in self.uncorrected.records:
            return None
        of_it = (made for made in reversed(self.corrections) if made.expression is expression)
        latest = next(of_it, None)
        return latest if latest is not None and latest.points else None

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
        return self._changed(
            records={**self.records, record.expression: record},
            skipped=skipped,
            uncorrected=self._uncorrected_without(record.expression),
        )

    def with_skipped(self, expression: Expression, reason: SkipReason) -> "Examination":
        """Return the examination with an expression skipped; a recording of it is dropped."""
        records = {e: record for e, record in self.records.items() if e is not expression}
        return self._changed(
            records=records,
            skipped={**self.skipped, expression: reason},
            uncorrected=self._uncorrected_without(expression),
        )

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

    def with_corrections(
        self,
        corrections: tuple[Correction, ...],
        records: Mapping[Expression, ExpressionRecord],
        uncorrected: Uncorrected | None,
        grade: Grade | None,
    ) -> "Examination":
        """Return the examination with landmarks corrected.

        Args:
            corrections: By whom and why.
            records: All records as they are with them.
            uncorrected: Those that are not as the program made them, as they were; None when all are.
            grade: The program's answer on the records.
        """
        return self._changed(
            corrections=(*self.corrections, *corrections), records=records, uncorrected=uncorrected, grade=grade
        )

    def _uncorrected_without(self, expression: Expression) -> Uncorrected | None:
        kept = self.uncorrected
        if kept is None or expression not in kept.records:
            return kept
        others = {e: record for e, record in kept.records.items() if e is not expression}
        return replace(kept, records=others, grade=None) if others else None

    def with_device(self, name: str) -> "Examination":
        """Return the examination with the name of what recorded it."""
        return self._changed(device=name)

    def with_notes(self, notes: str) -> "Examination":
        """Return the examination with the clinician's notes."""
        return self._changed(notes=notes)

    def signed(self, signature: Signature) -> "Examination":
        """Return the examination signed and so frozen."""
        return self._changed(signature=signature)

    def with_addendum(self, addendum: Addendum) -> "Examination":
        """Return the signed examination with one more addendum; what was signed stays as it is.

        Raises:
            ValueError: It is not signed: notes can still be written.
        """
        if self.signature is None:
            message = "only a signed examination has addenda"
            raise ValueError(message)
        return replace(self, addenda=(*self.addenda, addendum))
