"""Grade an examination from measured geometry: a first grader, without learning.

Its limits: the landmark predictor pulls faces towards symmetry (`FACES` section 1); what it hides is put back on
average, by gains fitted on digital patients, not for the single face. Only the smile has a measured range of healthy
faces. Pictures see no depth. No real palsy was at hand: accuracy rests on digital patients and on one-sided smiles made
of photographs of healthy people (`python -m palsygrader.training.evaluate`). It supports the clinician and replaces
nothing.
"""

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime
from typing import Final

import numpy as np

from palsygrader.domain.examination import ExpressionRecord
from palsygrader.domain.expressions import Expression
from palsygrader.domain.face import AffectedSide, Branch, Side
from palsygrader.domain.grade import BranchGrade, Grade, WithheldReason
from palsygrader.grading.branch_function import Pair, grade_branch, pairs_of, withheld_branch
from palsygrader.grading.proposals import propose
from palsygrader.grading.provenance import Provider

GRADER_NAME: Final = "measured geometry"
LEAST_EVIDENCE: Final = 2.0
"""A side is called weak when the evidence of all branches together is this many standard deviations from balance."""

_Pairs = Mapping[Branch, tuple[Pair, ...] | WithheldReason]


class GeometryGrader:
    """Grades by the ratio of measured movements; same input, same answer.

    Args:
        landmarker_name: Name of the landmark model that made the records.
        landmarker_sha256: Checksum of its file.
        iris_diameter_mm: Assumed iris diameter, for the provenance.
    """

    def __init__(self, *, landmarker_name: str, landmarker_sha256: str, iris_diameter_mm: float = 11.77) -> None:
        self._provider = Provider(landmarker_name, landmarker_sha256, iris_diameter_mm)

    def grade(
        self,
        records: Mapping[Expression, ExpressionRecord],
        affected_side: AffectedSide,
        graded_at: datetime,
    ) -> Grade:
        """Return the answer for every branch; what cannot be told is withheld with its reason.

        Args:
            records: Any subset of the expressions.
            affected_side: From the patient's record; UNKNOWN to infer it. Where no branch is weak but not all could be
                graded it stays UNKNOWN, and those that could be keep their answer, the lesser side over the other.
            graded_at: When, timezone-aware.
        """
        pairs = pairs_of(records)
        if affected_side is not AffectedSide.UNKNOWN:
            return self._graded(records, pairs, affected_side, graded_at)
        answer = self._graded(records, pairs, infer_side(pairs), graded_at)
        if answer.affected_side is AffectedSide.NONE and any(branch.withheld for branch in answer.branches):
            return replace(answer, affected_side=AffectedSide.UNKNOWN)
        return answer

    def _graded(
        self, records: Mapping[Expression, ExpressionRecord], pairs: _Pairs, side: AffectedSide, graded_at: datetime
    ) -> Grade:
        branches = tuple(_grade(branch, pairs[branch], side) for branch in Branch)
        return Grade(
            side, branches, propose(records, side, branches), self._provider.provenance(GRADER_NAME, records, graded_at)
        )


def _grade(branch: Branch, pairs: tuple[Pair, ...] | WithheldReason, side: AffectedSide) -> BranchGrade:
    if isinstance(pairs, WithheldReason):
        return withheld_branch(branch, pairs)
    if side is AffectedSide.BOTH:
        return withheld_branch(branch, WithheldReason.BOTH_SIDES)
    if side is AffectedSide.UNKNOWN:
        return withheld_branch(branch, WithheldReason.SIDE_UNKNOWN)
    if side is AffectedSide.NONE:
        return grade_branch(branch, pairs, _weaker_side(pairs))
    return grade_branch(branch, pairs, Side(side.value))


def _weaker_side(pairs: tuple[Pair, ...]) -> Side:
    return Side.LEFT if _evidence(pairs) > 0.0 else Side.RIGHT


def _evidence(pairs: tuple[Pair, ...]) -> float:
    """Return the mean evidence of a branch's expressions: they repeat each other, so they do not add up."""
    return float(np.mean([pair.evidence for pair in pairs]))


def infer_side(pairs: _Pairs) -> AffectedSide:
    """Return the weak side, NONE when every measured branch is within normal variation, UNKNOWN when it cannot be told.

    Args:
        pairs: From `pairs_of`.
    """
    measured = [answer for answer in pairs.values() if not isinstance(answer, WithheldReason)]
    if not measured:
        return AffectedSide.UNKNOWN
    abnormal = [answer for answer in measured if _is_abnormal(answer)]
    if not abnormal:
        return AffectedSide.NONE
    evidence = sum(_evidence(answer) for answer in abnormal) / np.sqrt(len(abnormal))
    if abs(evidence) < LEAST_EVIDENCE:
        return AffectedSide.UNKNOWN
    return AffectedSide.LEFT if evidence > 0.0 else AffectedSide.RIGHT


def _is_abnormal(pairs: tuple[Pair, ...]) -> bool:
    """Tell whether the weaker side of a branch is below the range of healthy faces, noise allowed for."""
    weaker = _weaker_side(pairs)
    below = [pair.ratio(weaker) / pair.yardstick.normal.lowest for pair in pairs]
    return float(np.mean(below)) < 1.0 and abs(_evidence(pairs)) >= LEAST_EVIDENCE
