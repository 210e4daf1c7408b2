"""What a grader is judged by: truths and answers as values, and each measure from them, whatever gave the answers.

P is the function of the affected side in percent of the healthy side; errors are in points of it.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, fields
from typing import Final

import numpy as np
from numpy.typing import NDArray
from sklearn.metrics import confusion_matrix

from palsygrader.domain import agreement as domain_agreement
from palsygrader.domain.face import AffectedSide, Branch
from palsygrader.domain.severity import SEVERITY_LOWER_BOUND_PERCENT, Severity, severity_of

WEAK_BELOW_PERCENT: Final = SEVERITY_LOWER_BOUND_PERCENT[Severity.II]
"""A branch below this P is surely weak: 75, the lower edge of grade II."""
SPARED_FROM_PERCENT: Final = SEVERITY_LOWER_BOUND_PERCENT[Severity.I]
"""A branch from this P on is spared: 90, the lower edge of grade I."""
LEAST_PAIRS: Final = 3
"""Fewer pairs of values than this have no correlation and no agreement."""
LEAST_PEOPLE: Final = 5
"""(ours) Fewer people than this have no interval: there are too few different samples of them (3 people give 10)."""
DRAWS: Final = 1000
"""(ours) Samples of people for an interval: 25 of them lie beyond either end."""
_SEED: Final = 20
_INTERVAL_PERCENT: Final = (2.5, 97.5)
_GRADES: Final = [int(grade) for grade in Severity]

FloatArray = NDArray[np.float64]
BoolArray = NDArray[np.bool_]
Rows = NDArray[np.intp]


@dataclass(frozen=True, slots=True)
class BranchAnswer:
    """The truth of one branch in one examination, and what was answered.

    Attributes:
        true_percent: The true P, 0..100; or the lowest and the highest it may be, where only a grade is known. A range
            is taken as `SEVERITY_LOWER_BOUND_PERCENT` means it: its upper end belongs to the next better grade, 100
            to grade I.
        function_percent: The answered P, 0..100; None when withheld.
        interval_percent: The answered 90 % interval of P; None when there is none.
        severity: The answered grade; None when withheld.
        withheld: Why there is no answer; None when there is one.

    Raises:
        ValueError: A number is not within 0..100, a range is reversed, or the answer is neither wholly given nor
            withheld.
    """

    true_percent: float | tuple[float, float]
    function_percent: float | None = None
    interval_percent: tuple[float, float] | None = None
    severity: Severity | None = None
    withheld: str | None = None

    def __post_init__(self) -> None:
        ranges = [self.true_range_percent, self.interval_percent or (0.0, 0.0), (self.function_percent or 0.0, 100.0)]
        if not all(0.0 <= low <= high <= 100.0 for low, high in ranges):  # noqa: PLR2004 - percent
            message = f"not within 0..100, or reversed: {ranges}"
            raise ValueError(message)
        is_answered = self.function_percent is not None
        if (self.severity is not None, self.withheld is None) != (is_answered, is_answered):
            message = "an answer has a P and a grade, or the reason why it is withheld"
            raise ValueError(message)
        if self.interval_percent is not None and not is_answered:
            message = "a withheld answer has no interval"
            raise ValueError(message)

    @property
    def true_range_percent(self) -> tuple[float, float]:
        """The lowest and the highest true P, the same twice where it is known."""
        if isinstance(self.true_percent, tuple):
            return self.true_percent
        return self.true_percent, self.true_percent

    @property
    def is_weak(self) -> bool:
        """Whether the branch is truly below `WEAK_BELOW_PERCENT`."""
        return self._highest_percent < WEAK_BELOW_PERCENT

    @property
    def is_spared(self) -> bool:
        """Whether the branch truly has at least `SPARED_FROM_PERCENT`."""
        return self.true_range_percent[0] >= SPARED_FROM_PERCENT

    @property
    def true_severity(self) -> Severity | None:
        """The true grade; None where the range spans several."""
        worst, best = severity_of(self.true_range_percent[0]), severity_of(self._highest_percent)
        return best if best is worst else None

    @property
    def _highest_percent(self) -> float:
        low, high = self.true_range_percent
        return high if low == high else float(np.nextafter(high, low))


@dataclass(frozen=True, slots=True)
class Case:
    """One examination: its truth, and what one method answered.

    Attributes:
        person: Whose; people, not examinations, are drawn for intervals.
        visit: Which examination of the person.
        true_side: The weak side, UNKNOWN where that is not known.
        side: The answered side.
        branches: Those whose truth is known; none where both halves are weak, of which P says nothing.
        groups: What the person and the recording belong to, by name of the grouping: skin tone, gender, look and so on.
            Grade and side of the truth are grouped without being named here.
    """

    person: str
    visit: str
    true_side: AffectedSide
    side: AffectedSide
    branches: Mapping[Branch, BranchAnswer]
    groups: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, eq=False)
class Answers:
    """Answers of many branches as arrays of one length n.

    Attributes:
        people: Shape (n,), a number per person.
        true_percent: Shape (n, 2), lowest and highest true P.
        answered_percent: Shape (n,), NaN when withheld.
        intervals_percent: Shape (n, 2), NaN where there is none.
        true_grades: Shape (n,), 1..6, NaN where not known.
        grades: Shape (n,), 1..6, NaN when withheld.
    """

    people: Rows
    true_percent: FloatArray
    answered_percent: FloatArray
    intervals_percent: FloatArray
    true_grades: FloatArray
    grades: FloatArray

    def rows(self, chosen: Rows | BoolArray) -> "Answers":
        """Return some of the answers, by index or by mask."""
        return Answers(*(getattr(self, column.name)[chosen] for column in fields(self)))

    @property
    def all(self) -> BoolArray:
        """Every answer, the withheld ones too."""
        return np.ones(len(self.people), dtype=np.bool_)

    @property
    def answered(self) -> BoolArray:
        """Those that are not withheld."""
        return np.isfinite(self.answered_percent)

    @property
    def exact(self) -> BoolArray:
        """Those not withheld whose true P is known."""
        low, high = self.true_percent.T
        return np.asarray(self.answered & (low == high))

    @property
    def bounded(self) -> BoolArray:
        """Those with an interval whose true P is known."""
        return np.asarray(self.exact & np.isfinite(self.intervals_percent).all(axis=1))

    @property
    def graded(self) -> BoolArray:
        """Those not withheld whose true grade is known."""
        return self.answered & np.isfinite(self.true_grades)


def answers_of(cases: Iterable[Case], branches: Sequence[Branch] = tuple(Branch)) -> Answers:
    """Return the answers of some branches in all cases, one below the other."""
    found = [(case.person, case.branches[b]) for case in cases for b in branches if b in case.branches]
    names = np.array([person for person, _ in found], dtype=np.str_)
    answers = [answer for _, answer in found]

    def column(values: Iterable[float | None]) -> FloatArray:
        return np.array([np.nan if value is None else value for value in values], dtype=np.float64)

    return Answers(
        people=np.unique(names, return_inverse=True)[1],
        true_percent=np.array([a.true_range_percent for a in answers], dtype=np.float64).reshape(-1, 2),
        answered_percent=column(a.function_percent for a in answers),
        intervals_percent=column(end for a in answers for end in a.interval_percent or (None, None)).reshape(-1, 2),
        true_grades=column(a.true_severity for a in answers),
        grades=column(a.severity for a in answers),
    )


def errors_percent(answers: Answers) -> FloatArray:
    """Return how far each answer that is not withheld is above its truth, points; 0 within a range of truths."""
    some = answers.rows(answers.answered)
    return some.answered_percent - np.clip(some.answered_percent, *some.true_percent.T)


def mean_absolute_error(answers: Answers) -> float:
    """Return the mean size of the error, points; NaN without answers."""
    errors = errors_percent(answers)
    return float(np.abs(errors).mean()) if errors.size else np.nan


def root_mean_square_error(answers: Answers) -> float:
    """Return the root of the mean squared error, points; NaN without answers."""
    errors = errors_percent(answers)
    return float(np.sqrt(np.square(errors).mean())) if errors.size else np.nan


def pearson_r(answers: Answers) -> float:
    """Return Pearson's correlation of true and answered P; NaN where either is constant or pairs are too few."""
    some = answers.rows(answers.exact)
    pairs = np.stack([some.true_percent[:, 0], some.answered_percent])
    if pairs.shape[1] < LEAST_PAIRS or (np.ptp(pairs, axis=1) == 0.0).any():
        return np.nan
    return float(np.corrcoef(pairs)[0, 1])


def agreement(answers: Answers) -> float:
    """Return the ICC(2,1) of true and answered P; NaN where there is none."""
    some = answers.rows(answers.exact)
    return icc_2_1(np.stack([some.true_percent[:, 0], some.answered_percent], axis=1))


def icc_2_1(ratings: FloatArray) -> float:
    """Return the ICC(2,1): two-way random effects, a single rater, absolute agreement; NaN where there is none.

    Shrout & Fleiss 1979, doi 10.1037/0033-2909.86.2.420, case 2.

    Args:
        ratings: Shape (n targets, k raters).
    """
    targets, raters = ratings.shape
    if targets < LEAST_PAIRS or np.ptp(ratings) == 0.0:
        return np.nan
    of_targets, of_raters = ratings.mean(axis=1, keepdims=True), ratings.mean(axis=0, keepdims=True)
    mean = ratings.mean()
    between = raters * float(np.square(of_targets - mean).sum()) / (targets - 1)
    of_rater = targets * float(np.square(of_raters - mean).sum()) / (raters - 1)
    rest = float(np.square(ratings - of_targets - of_raters + mean).sum()) / ((targets - 1) * (raters - 1))
    return float((between - rest) / (between + (raters - 1) * rest + raters * (of_rater - rest) / targets))


def grade_pairs(answers: Answers) -> tuple[Rows, Rows]:
    """Return true and answered grades, 1..6, where both are known."""
    some = answers.rows(answers.graded)
    return some.true_grades.astype(np.intp), some.grades.astype(np.intp)


def grades_within(answers: Answers, steps: int) -> float:
    """Return the share of grades that are at most some steps from the true one, %; NaN without grades."""
    true, answered = grade_pairs(answers)
    return share_percent(np.abs(true - answered) <= steps)


def quadratic_kappa(answers: Answers) -> float:
    """Return Cohen's kappa of the grades with quadratic weights; NaN where only one grade occurs."""
    pairs = [(Severity(one), Severity(other)) for one, other in zip(*grade_pairs(answers), strict=True)]
    kappa = domain_agreement.quadratic_kappa(pairs)
    return np.nan if kappa is None else kappa


def confusion(answers: Answers) -> Rows:
    """Return how often each true grade (row) got each answered grade (column), shape (6, 6)."""
    true, answered = grade_pairs(answers)
    if not true.size:
        return np.zeros((len(Severity), len(Severity)), dtype=np.intp)
    return np.asarray(confusion_matrix(true, answered, labels=_GRADES), dtype=np.intp)


def interval_coverage(answers: Answers) -> float:
    """Return how many intervals hold the true P, %; NaN without intervals."""
    some = answers.rows(answers.bounded)
    low, high = some.intervals_percent.T
    return share_percent((low <= some.true_percent[:, 0]) & (some.true_percent[:, 0] <= high))


def abstention(answers: Answers) -> float:
    """Return how many answers are withheld, %; NaN without any."""
    return share_percent(~answers.answered)


def share_percent(hits: BoolArray) -> float:
    """Return the share of hits, %; NaN without any chance of one."""
    return 100.0 * float(np.count_nonzero(hits)) / hits.size if hits.size else np.nan


@dataclass(frozen=True, slots=True, eq=False)
class Verdicts:
    """What is right or wrong of an examination as a whole.

    Attributes:
        people: Shape (n,), a number per person.
        hits: Shape (n,), whether it is right.
    """

    people: Rows
    hits: BoolArray


def _verdicts(found: Sequence[tuple[str, bool]]) -> Verdicts:
    names = np.array([person for person, _ in found], dtype=np.str_)
    return Verdicts(np.unique(names, return_inverse=True)[1], np.array([hit for _, hit in found], dtype=np.bool_))


def sides_told(cases: Iterable[Case]) -> Verdicts:
    """Return whether the affected side is right where any branch is weak; a side that is not told is wrong."""
    return _verdicts([(case.person, case.side is case.true_side) for case in cases if is_side_judged(case)])


def is_side_judged(case: Case) -> bool:
    """Return whether the affected side of an examination is judged: it is known, and a branch of it is weak."""
    if case.true_side is AffectedSide.UNKNOWN:
        return False
    return case.true_side is AffectedSide.BOTH or any(answer.is_weak for answer in case.branches.values())


def told_sides_right(cases: Iterable[Case]) -> Verdicts:
    """Return whether the affected side is right where any branch is weak and a side is told."""
    return sides_told(case for case in cases if case.side is not AffectedSide.UNKNOWN)


def lesions_found(cases: Iterable[Case]) -> Verdicts:
    """Return whether the branch is found where exactly one is weak and the three others are spared.

    It is found when its answered P is less than that of every other branch that is not withheld.
    """
    found = []
    for case in cases:
        weak = [branch for branch, answer in case.branches.items() if answer.is_weak]
        spared = [branch for branch, answer in case.branches.items() if answer.is_spared]
        if len(weak) == 1 and len(spared) == len(Branch) - 1:
            lesion = case.branches[weak[0]].function_percent
            others = [case.branches[branch].function_percent for branch in spared]
            found.append((case.person, lesion is not None and all(p is None or lesion < p for p in others)))
    return _verdicts(found)


def healthy_spared(cases: Iterable[Case], worst: Severity) -> Verdicts:
    """Return whether each answered branch of people without any weak half got this grade or a better one."""
    healthy = [case for case in cases if case.true_side is AffectedSide.NONE]
    answers = [(case.person, answer.severity) for case in healthy for answer in case.branches.values()]
    return _verdicts([(person, severity <= worst) for person, severity in answers if severity is not None])


def person_intervals(
    people: Rows, measure: Callable[[Rows], Sequence[float]], draws: int = DRAWS
) -> list[tuple[float, float]]:
    """Return the 95 % bootstrap interval (percentiles) of several measures, NaN twice where there is none.

    People are drawn with replacement, each with all of their rows: rows of one person are alike.

    Args:
        people: Shape (n,), the person of each row.
        measure: Gives the measures of some rows, by index; a row may be there more than once.
        draws: How many samples.
    """
    order = np.argsort(people, kind="stable")
    each = np.split(order, np.flatnonzero(np.diff(people[order])) + 1)
    if len(each) < LEAST_PEOPLE:
        return [(np.nan, np.nan)] * len(measure(order))
    random = np.random.default_rng(_SEED)
    samples = (random.integers(0, len(each), len(each)) for _ in range(draws))
    found = np.array([measure(np.concatenate([each[person] for person in sample])) for sample in samples])
    return [_central(column) for column in found.T]


def _central(values: FloatArray) -> tuple[float, float]:
    """Return the ends of the middle 95 %; NaN twice where most samples have no value."""
    known = values[np.isfinite(values)]
    if 2 * len(known) < len(values):
        return np.nan, np.nan
    low, high = np.percentile(known, _INTERVAL_PERCENT)
    return float(low), float(high)
