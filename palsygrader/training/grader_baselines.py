"""Answers that need no look at the face: the commonest grade and the mean P of the training cases."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

import numpy as np

from palsygrader.domain.face import AffectedSide, Branch
from palsygrader.domain.severity import Severity, severity_of
from palsygrader.training.grader_measures import BranchAnswer, Case

_NOTHING_LEARNT = "no training case tells this branch"


@dataclass(frozen=True, slots=True)
class _Constant:
    """What a branch is always answered with."""

    function_percent: float
    severity: Severity


def majority_class(training: Sequence[Case], judged: Iterable[Case]) -> list[Case]:
    """Return cases answered, branch by branch, with the commonest grade of training and the mean P of that grade.

    The side is the commonest one. There are no intervals.

    Args:
        training: Their truths are learnt from.
        judged: Their answers are replaced.
    """
    constants = {}
    for branch in Branch:
        graded = [(s, a) for a in _truths(training, branch) if (s := a.true_severity) is not None]
        if graded:
            commonest = Counter(severity for severity, _ in graded).most_common(1)[0][0]
            mean_percent = _mean_percent(answer for severity, answer in graded if severity is commonest)
            constants[branch] = _Constant(mean_percent, commonest)
    return _answered(training, judged, constants)


def predict_the_mean(training: Sequence[Case], judged: Iterable[Case]) -> list[Case]:
    """Return cases answered, branch by branch, with the mean P of training; otherwise as `majority_class`."""
    constants = {}
    for branch in Branch:
        truths = _truths(training, branch)
        if truths:
            mean_percent = _mean_percent(truths)
            constants[branch] = _Constant(mean_percent, severity_of(mean_percent))
    return _answered(training, judged, constants)


def _truths(cases: Iterable[Case], branch: Branch) -> list[BranchAnswer]:
    return [case.branches[branch] for case in cases if branch in case.branches]


def _mean_percent(answers: Iterable[BranchAnswer]) -> float:
    """Return the mean true P, a range counting as its middle."""
    return float(np.mean([np.mean(answer.true_range_percent) for answer in answers]))


def _answered(training: Iterable[Case], judged: Iterable[Case], constants: dict[Branch, _Constant]) -> list[Case]:
    sides = Counter(case.true_side for case in training).most_common(1)
    side = sides[0][0] if sides else AffectedSide.UNKNOWN
    return [
        replace(
            case,
            side=side,
            branches={branch: _replaced(answer, constants.get(branch)) for branch, answer in case.branches.items()},
        )
        for case in judged
    ]


def _replaced(answer: BranchAnswer, constant: _Constant | None) -> BranchAnswer:
    if constant is None:
        return BranchAnswer(answer.true_percent, withheld=_NOTHING_LEARNT)
    return BranchAnswer(answer.true_percent, constant.function_percent, severity=constant.severity)
