"""Read single findings of one examination: how far each side moved, how it rests, what moved along."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from palsygrader.domain.examination import ExpressionRecord, QualityIssue
from palsygrader.domain.expressions import BRANCH_EXPRESSIONS, Expression
from palsygrader.domain.face import AffectedSide, Branch, Region, Side
from palsygrader.domain.grade import BranchGrade, WithheldReason
from palsygrader.domain.measurement import Quantity, Unit
from palsygrader.grading.branch_function import (
    SPOILING,
    Pair,
    grade_branch,
    measured_pair,
    pair_of,
    why_spoilt,
    withheld_branch,
)
from palsygrader.grading.usability import MOVES, WhyUntold

_MEASURED_AT: Final[Mapping[Quantity, Region]] = {
    Quantity.BROW_HEIGHT: Region.BROW,
    Quantity.PALPEBRAL_APERTURE: Region.EYE,
    Quantity.ORAL_COMMISSURE_HEIGHT: Region.MOUTH,
    Quantity.OCULAR_SYNKINESIS: Region.EYE,
    Quantity.ORAL_SYNKINESIS: Region.MOUTH,
}
"""The region at which each difference at rest or of what moves along is measured."""
_SPOILING_ANY_REGION: Final = frozenset(SPOILING) - {QualityIssue.COVERED}
"""Problems that spoil a comparison of measured movements wherever it is made: a turned head foreshortens one side."""


@dataclass(frozen=True, slots=True)
class Findings:
    """What can be read from an examination about the affected side in comparison with the healthy one.

    Attributes:
        records: Any subset of the expressions.
        affected_side: For NONE the weaker side of each movement counts as affected, at rest the patient's left.
        branches: The program's answers.
        why_untold: The rule by which the branches were withheld; None for that of measured geometry, which compares no
            movement in a recording that is spoilt anywhere.
    """

    records: Mapping[Expression, ExpressionRecord]
    affected_side: AffectedSide
    branches: Mapping[Branch, BranchGrade]
    why_untold: WhyUntold | None = None

    def expression(self, expression: Expression) -> BranchGrade:
        """Return the answer from one expression alone, found as its branch's is from all of them.

        Args:
            expression: One that tests a branch, or the blink, which moves what the zygomatic branch does.
        """
        branch = next((b for b, tested in BRANCH_EXPRESSIONS.items() if expression in tested), Branch.ZYGOMATIC)
        if expression not in self.records:
            return withheld_branch(branch, WithheldReason.EXPRESSION_MISSING)
        pair = self._pair(expression, MOVES[branch])
        if isinstance(pair, WithheldReason):
            return withheld_branch(branch, pair)
        weaker = Side.LEFT if pair.left < pair.right else Side.RIGHT
        affected = weaker if self.affected_side is AffectedSide.NONE else self._affected()
        if isinstance(affected, WithheldReason):
            return withheld_branch(branch, affected)
        return grade_branch(branch, (pair,), affected)

    def resting_difference(self, quantity: Quantity) -> float | WithheldReason:
        """Return affected minus healthy side at rest, percent of the eye distance."""
        if Expression.REST not in self.records:
            return WithheldReason.REST_MISSING
        return self._difference(Expression.REST, quantity)

    def excess(self, expression: Expression, quantity: Quantity) -> float | WithheldReason:
        """Return how much more the affected side moved along than the healthy side, in the quantity's unit."""
        if expression not in self.records:
            return WithheldReason.EXPRESSION_MISSING
        difference = self._difference(expression, quantity)
        return difference if isinstance(difference, WithheldReason) else max(0.0, difference)

    def least(self, expression: Expression, quantity: Quantity) -> float | WithheldReason:
        """Return the smaller of both sides' values of a quantity, in its unit."""
        if expression not in self.records:
            return WithheldReason.EXPRESSION_MISSING
        found = self._sides(expression, quantity)
        return min(found.values()) if len(found) == len(Side) else WithheldReason.NOT_MEASURABLE

    def _pair(self, expression: Expression, region: Region) -> Pair | WithheldReason:
        """Return the movement of both sides of a region in an expression, or why it does not count."""
        record = self.records[expression]
        if self.why_untold is None:
            return pair_of(record)
        untold = self.why_untold(expression, region) or why_spoilt(record, _SPOILING_ANY_REGION)
        return untold or measured_pair(record)

    def _affected(self) -> Side | WithheldReason:
        if self.affected_side is AffectedSide.BOTH:
            return WithheldReason.BOTH_SIDES
        if self.affected_side is AffectedSide.UNKNOWN:
            return WithheldReason.SIDE_UNKNOWN
        return Side.RIGHT if self.affected_side is AffectedSide.RIGHT else Side.LEFT

    def _difference(self, expression: Expression, quantity: Quantity) -> float | WithheldReason:
        """Return the affected minus the healthy side's value of a quantity."""
        untold = None if self.why_untold is None else self.why_untold(expression, _MEASURED_AT[quantity])
        if untold is not None:
            return untold
        affected = self._affected()
        if isinstance(affected, WithheldReason):
            return affected
        found = self._sides(expression, quantity)
        if len(found) < len(Side):
            return WithheldReason.NOT_MEASURABLE
        return found[affected] - found[affected.other]

    def _sides(self, expression: Expression, quantity: Quantity) -> dict[Side, float]:
        """Return a quantity's value of every side that was measured; never in millimetres."""
        return {
            measurement.side: measurement.value
            for measurement in self.records[expression].measurements
            if measurement.quantity is quantity and measurement.unit is not Unit.MM and measurement.side is not None
        }
