"""Grade an examination by the grading network; what cannot be told is withheld with its reason.

Its limits: trained on digital patients and on photographs of healthy people, never on a patient, and not validated on
patients. It supports the clinician and replaces nothing.
"""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from functools import partial
from typing import Final

import numpy as np

from palsygrader.domain.examination import Examination, ExpressionRecord
from palsygrader.domain.expressions import BRANCH_EXPRESSIONS, Expression
from palsygrader.domain.face import AffectedSide, Branch, Side
from palsygrader.domain.grade import BranchGrade, Grade, RegionLoss, Scale, WithheldReason
from palsygrader.domain.severity import SEVERITY_LOWER_BOUND_PERCENT, Severity, severity_of
from palsygrader.grading.branch_function import MOST_HALF_WIDTH_PERCENT, withheld_branch
from palsygrader.grading.explanation import losses_of
from palsygrader.grading.features import EXPRESSIONS, ExaminationFeatures, examination_features
from palsygrader.grading.grading_model import SIDE_ORDER, GradingModel, NetworkAnswer
from palsygrader.grading.network_signs import told_items
from palsygrader.grading.proposals import propose
from palsygrader.grading.provenance import Provider
from palsygrader.grading.usability import MOVES, WhyUntold, why_untold, why_unusable, withheld_branches
from palsygrader.vision.excursion import SIDES

LEAST_SIDE_CHANCE: Final = 0.6
"""(ours) A side is told when the network gives it at least this chance, that of both halves left out."""
LEAST_BOTH_CHANCE: Final = 0.8
"""(ours) Of both halves: it withholds every branch, so the network has to be surer. Less likely, but likelier than any
other, nothing is told."""
_WEAK_PERCENT: Final = SEVERITY_LOWER_BOUND_PERCENT[Severity.II]
"""75: a branch below has grade III or worse, which healthy faces do not reach: it is not true that no half is weak."""
_ONE_SIDED: Final = frozenset({AffectedSide.LEFT, AffectedSide.RIGHT})


class NetworkGrader:
    """Grades by the grading network; same input, same answer.

    Args:
        model: The network.
        provider: Tells the provenance.
    """

    def __init__(self, model: GradingModel, provider: Provider) -> None:
        self._model = model
        self._provider = replace(provider, libraries=(*provider.libraries, "torch"))

    def grade(
        self, records: Mapping[Expression, ExpressionRecord], affected_side: AffectedSide, graded_at: datetime
    ) -> Grade:
        """Return the answer for every branch; what cannot be told is withheld with its reason.

        Args:
            records: Any subset of the expressions.
            affected_side: From the patient's record; UNKNOWN to infer it. Where it cannot be told, or the network
                contradicts itself, it stays UNKNOWN and nothing is graded. Where no half is weak each branch is graded
                on its lesser half; if not all could be, the side is UNKNOWN all the same, and those that could be keep
                their answer.
            graded_at: When, timezone-aware.

        Raises:
            ModelError: The network is missing or damaged.
        """
        return self._on_own_side(records, self._look(records), affected_side, graded_at)

    def _on_own_side(
        self,
        records: Mapping[Expression, ExpressionRecord],
        seen: "_Seen",
        affected_side: AffectedSide,
        graded_at: datetime,
    ) -> Grade:
        if affected_side is not AffectedSide.UNKNOWN:
            return self._graded(records, seen, affected_side, affected_side, graded_at)
        own = infer_side(seen.answer, set(Branch) - seen.withheld.keys())
        grade = self._graded(records, seen, own, own, graded_at)
        return grade if _supports(grade.branches, own) else replace(grade, affected_side=AffectedSide.UNKNOWN)

    def grade_examination(self, examination: Examination, affected_side: AffectedSide, graded_at: datetime) -> Grade:
        """Return the answer on the side the clinician decided, the program's own side kept beside it.

        Without such a decision it is the answer of `grade`. A side decided as not known is not inferred.

        Args:
            examination: Its records and decisions.
            affected_side: As for `grade`.
            graded_at: When, timezone-aware.

        Raises:
            ModelError: The network is missing or damaged.
        """
        decision = examination.decision("affected_side")
        if decision is None:
            return self.grade(examination.records, affected_side, graded_at)
        seen = self._look(examination.records)
        own = self._on_own_side(examination.records, seen, affected_side, graded_at).affected_side
        decided = AffectedSide(str(decision.value))
        return self._graded(examination.records, seen, decided, own, graded_at)

    def _look(self, records: Mapping[Expression, ExpressionRecord]) -> "_Seen":
        """Return what the network tells of the expressions that can be used."""
        usable = {expression: record for expression, record in records.items() if why_unusable(record) is None}
        features = examination_features(usable)
        answer = self._model.answer(features) if features.present.any() else None
        return _Seen(usable, features, answer, withheld_branches(records), partial(why_untold, records))

    def _graded(
        self,
        records: Mapping[Expression, ExpressionRecord],
        seen: "_Seen",
        side: AffectedSide,
        own: AffectedSide,
        graded_at: datetime,
    ) -> Grade:
        detectable = self._model.detectable_points
        withheld = dict(seen.withheld)
        if side is AffectedSide.BOTH:  # no side is the measure of the other's effort
            withheld = {branch: why for branch, why in withheld.items() if why is not WithheldReason.POOR_EFFORT}
        answers = {
            branch: withheld_branch(branch, withheld.get(branch, WithheldReason.POOR_QUALITY))
            if seen.answer is None or branch in withheld
            else _branch(branch, seen.answer, side, detectable.get(branch))
            for branch in Branch
        }
        branches = tuple(self._explained(seen, answers, side).values())
        name = f"{self._model.name}, {self._model.sha256[:8]}"
        told: Mapping[Scale, Mapping[str, int]] = {}
        if seen.answer is not None and side in _ONE_SIDED:
            told = told_items(seen.answer, Side(side.value), seen.why_untold)
        proposals = propose(records, side, branches, told, seen.why_untold)
        return Grade(own, branches, proposals, self._provider.provenance(name, records, graded_at))

    def _explained(
        self, seen: "_Seen", answers: Mapping[Branch, BranchGrade], side: AffectedSide
    ) -> dict[Branch, BranchGrade]:
        """Return the answers with where their losses are seen, and the expressions that show them."""
        answer = seen.answer
        if answer is None:
            return dict(answers)
        halves = {
            branch: _half(branch, answer, side)
            for branch, given in answers.items()
            if given.function_percent is not None
        }
        losses = losses_of(self._model, seen.features, seen.records, halves, seen.why_untold)
        losses |= {branch: () for branch in halves if answers[branch].severity is Severity.I}  # nothing is lost
        return {
            branch: replace(
                given, losses=losses[branch], evidence=_evidence(branch, answer, seen, halves[branch], losses[branch])
            )
            if branch in halves
            else given
            for branch, given in answers.items()
        }


@dataclass(frozen=True, slots=True, eq=False)
class _Seen:
    """What the network was shown, and what it told.

    Attributes:
        records: The expressions that can be used.
        features: Theirs.
        answer: The network's; None without any expression.
        withheld: The branches that nothing is told of, with the reason.
        why_untold: The rule by which they are withheld.
    """

    records: Mapping[Expression, ExpressionRecord]
    features: ExaminationFeatures
    answer: NetworkAnswer | None
    withheld: Mapping[Branch, WithheldReason]
    why_untold: WhyUntold


def infer_side(answer: NetworkAnswer | None, tested: Collection[Branch] = tuple(Branch)) -> AffectedSide:
    """Return the weak half the network is sure of, UNKNOWN where it is not, or where it contradicts itself.

    Args:
        answer: The network's; None without one.
        tested: The branches of which its P counts: where one of them is weak, it is not true that no half is.
    """
    if answer is None:
        return AffectedSide.UNKNOWN
    chances = dict(zip(SIDE_ORDER, answer.side_chances, strict=True))
    both = chances.pop(AffectedSide.BOTH)
    if both >= LEAST_BOTH_CHANCE:
        return AffectedSide.BOTH
    likeliest = max(chances, key=chances.__getitem__)
    if both > chances[likeliest]:
        return AffectedSide.UNKNOWN
    columns = [column for column, branch in enumerate(Branch) if branch in tested]
    if likeliest is AffectedSide.NONE and (answer.function_percent[:, columns] < _WEAK_PERCENT).any():
        return AffectedSide.UNKNOWN
    return likeliest if chances[likeliest] >= LEAST_SIDE_CHANCE * (1.0 - both) else AffectedSide.UNKNOWN


def _branch(branch: Branch, answer: NetworkAnswer, side: AffectedSide, detectable_points: float | None) -> BranchGrade:
    if side is AffectedSide.BOTH:
        return withheld_branch(branch, WithheldReason.BOTH_SIDES)
    if side is AffectedSide.UNKNOWN:
        return withheld_branch(branch, WithheldReason.SIDE_UNKNOWN)
    half, column = SIDES.index(_half(branch, answer, side)), list(Branch).index(branch)
    percent = float(np.clip(answer.function_percent[half, column], 0.0, 100.0))
    low, high = (float(end) for end in answer.interval_percent[half, column])
    if high - low > 2.0 * MOST_HALF_WIDTH_PERCENT:
        return withheld_branch(branch, WithheldReason.UNSURE)
    return BranchGrade(
        branch=branch,
        function_percent=percent,
        interval_percent=(low, high),
        severity=severity_of(percent),
        withheld=None,
        detectable_points=detectable_points,
    )


def _half(branch: Branch, answer: NetworkAnswer, side: AffectedSide) -> Side:
    """Return the half a branch is graded on: the weak one, the lesser one where none is."""
    if side in _ONE_SIDED:
        return Side(side.value)
    return SIDES[int(answer.function_percent[:, list(Branch).index(branch)].argmin())]


def _evidence(
    branch: Branch, answer: NetworkAnswer, seen: _Seen, half: Side, losses: Sequence[RegionLoss]
) -> tuple[Expression, ...]:
    """Return the expressions that test the branch: where most is lost first, then where the network looked most."""
    shares = answer.attention[SIDES.index(half), list(Branch).index(branch)]
    share_of = dict(zip(EXPRESSIONS, shares, strict=True))
    lost = {loss.expression: loss.gain_percent for loss in reversed(losses)}
    tested = (
        expression for expression in BRANCH_EXPRESSIONS[branch] if seen.why_untold(expression, MOVES[branch]) is None
    )
    return tuple(sorted(tested, key=lambda expression: (-lost.get(expression, 0.0), -share_of[expression])))


def _supports(branches: Sequence[BranchGrade], side: AffectedSide) -> bool:
    """Tell whether an inferred side is told: no weak half needs every branch, a weak one needs any."""
    graded = [branch.function_percent is not None for branch in branches]
    return all(graded) if side is AffectedSide.NONE else any(graded) or side is AffectedSide.BOTH
