"""The program's answer: severity per branch with its interval, reasons and proposals, and what made it."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from palsygrader.domain.expressions import Expression
from palsygrader.domain.face import AffectedSide, Branch, Region, Side
from palsygrader.domain.measurement import Quantity
from palsygrader.domain.severity import Severity, severity_of


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
    YANAGIHARA = "yanagihara"


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
