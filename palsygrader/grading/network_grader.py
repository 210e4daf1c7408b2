"""Grade an examination by the grading network; what cannot be told is withheld with its reason.

Its limits: trained on digital patients and on photographs of healthy people, never on a patient, and not validated on
patients. It supports the clinician and replaces nothing.
"""

from collections.abc import Mapping
from datetime import datetime
from typing import Final

import numpy as np

from palsygrader.domain.examination import BranchGrade, Examination, ExpressionRecord, Grade, WithheldReason
from palsygrader.domain.expressions import BRANCH_EXPRESSIONS, Expression
from palsygrader.domain.face import AffectedSide, Branch, Side
from palsygrader.domain.severity import severity_of
from palsygrader.grading.branch_function import MOST_HALF_WIDTH_PERCENT, pairs_of, spoilt, withheld_branch
from palsygrader.grading.features import EXPRESSIONS, examination_features
from palsygrader.grading.grading_model import SIDE_ORDER, GradingModel, NetworkAnswer
from palsygrader.grading.proposals import propose
from palsygrader.grading.provenance import Provider
from palsygrader.vision.excursion import SIDES

LEAST_SIDE_CHANCE: Final = 0.6
"""(ours) A side is told when the network gives it at least this chance."""
_LEAST_SHARE: Final = 0.1
"""(ours) An expression with a smaller share of the network's attention is not named as evidence."""


class NetworkGrader:
    """Grades by the grading network; same input, same answer.

    Args:
        model: The network.
        provider: Tells the provenance.
    """

    def __init__(self, model: GradingModel, provider: Provider) -> None:
        self._model = model
        self._provider = provider

    def grade(
        self, records: Mapping[Expression, ExpressionRecord], affected_side: AffectedSide, graded_at: datetime
    ) -> Grade:
        """Return the answer for every branch; what cannot be told is withheld with its reason.

        Args:
            records: Any subset of the expressions.
            affected_side: From the patient's record; UNKNOWN to infer it. Where it cannot be told it stays UNKNOWN, and
                each branch is graded on its lesser half, as it is where no half is weak.
            graded_at: When, timezone-aware.

        Raises:
            ModelError: The network is missing or damaged.
        """
        answer = self._answer(records)
        own = infer_side(answer) if affected_side is AffectedSide.UNKNOWN else affected_side
        return self._graded(records, answer, own, own, graded_at)

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
        answer = self._answer(examination.records)
        own = infer_side(answer) if affected_side is AffectedSide.UNKNOWN else affected_side
        decided = AffectedSide(str(decision.value))
        return self._graded(examination.records, answer, decided, own, graded_at)

    def _answer(self, records: Mapping[Expression, ExpressionRecord]) -> NetworkAnswer | None:
        """Return what the network tells of the expressions that can be used; None without any."""
        usable: dict[Expression, ExpressionRecord] = {e: one for e, one in records.items() if not spoilt(one)}
        features = examination_features(usable)
        return self._model.answer(features) if features.present.any() else None

    def _graded(
        self,
        records: Mapping[Expression, ExpressionRecord],
        answer: NetworkAnswer | None,
        side: AffectedSide,
        own: AffectedSide,
        graded_at: datetime,
    ) -> Grade:
        reasons = {b: pairs for b, pairs in pairs_of(records).items() if isinstance(pairs, WithheldReason)}
        decided_unknown = side is AffectedSide.UNKNOWN and own is not side
        branches = tuple(
            withheld_branch(branch, reasons.get(branch, WithheldReason.POOR_QUALITY))
            if answer is None or branch in reasons
            else _branch(branch, answer, side, decided_unknown=decided_unknown)
            for branch in Branch
        )
        name = f"{self._model.name} ({self._model.sha256[:8]})"
        return Grade(
            own, branches, propose(records, side, branches), self._provider.provenance(name, records, graded_at)
        )


def infer_side(answer: NetworkAnswer | None) -> AffectedSide:
    """Return the weak half the network is sure of, UNKNOWN where it is not."""
    if answer is None or answer.side_chances.max() < LEAST_SIDE_CHANCE:
        return AffectedSide.UNKNOWN
    return SIDE_ORDER[int(answer.side_chances.argmax())]


def _branch(branch: Branch, answer: NetworkAnswer, side: AffectedSide, *, decided_unknown: bool) -> BranchGrade:
    if side is AffectedSide.BOTH:
        return withheld_branch(branch, WithheldReason.BOTH_SIDES)
    if decided_unknown:
        return withheld_branch(branch, WithheldReason.SIDE_UNKNOWN)
    column = list(Branch).index(branch)
    if side in {AffectedSide.LEFT, AffectedSide.RIGHT}:
        half = SIDES.index(Side(side.value))
    else:
        half = int(answer.function_percent[:, column].argmin())
    percent = float(np.clip(answer.function_percent[half, column], 0.0, 100.0))
    low, high = (float(end) for end in answer.interval_percent[half, column])
    if high - low > 2.0 * MOST_HALF_WIDTH_PERCENT:
        return withheld_branch(branch, WithheldReason.POOR_EFFORT)
    shares = answer.attention[half, column]
    order = [EXPRESSIONS[index] for index in np.argsort(-shares, kind="stable") if shares[index] >= _LEAST_SHARE]
    tested = [expression for expression in order if expression in BRANCH_EXPRESSIONS[branch]]
    return BranchGrade(
        branch=branch,
        function_percent=percent,
        interval_percent=(low, high),
        severity=severity_of(percent),
        withheld=None,
        evidence=(*tested, *(expression for expression in order if expression not in tested)),
    )
