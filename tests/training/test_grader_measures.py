"""Measures of a grader and the baselines, on answers whose measures are known."""

from collections.abc import Callable

import numpy as np
import pytest

from palsygrader.domain.face import AffectedSide, Branch
from palsygrader.domain.severity import Severity, severity_of
from palsygrader.training.grader_baselines import majority_class, predict_the_mean
from palsygrader.training.grader_measures import (
    LEAST_PEOPLE,
    Answers,
    BranchAnswer,
    Case,
    abstention,
    agreement,
    answers_of,
    confusion,
    errors_percent,
    grades_within,
    healthy_spared,
    icc_2_1,
    interval_coverage,
    lesions_found,
    mean_absolute_error,
    pearson_r,
    person_intervals,
    quadratic_kappa,
    root_mean_square_error,
    share_percent,
    sides_told,
    told_sides_right,
)

Truth = float | tuple[float, float]
EVERY_MEASURE: tuple[Callable[[Answers], float], ...] = (
    mean_absolute_error,
    root_mean_square_error,
    pearson_r,
    agreement,
    lambda a: grades_within(a, 0),
    lambda a: grades_within(a, 1),
    quadratic_kappa,
    interval_coverage,
    abstention,
)


def answer(true: Truth, percent: float | None, half_width: float | None = None) -> BranchAnswer:
    if percent is None:
        return BranchAnswer(true, withheld="poor_effort")
    ends = None if half_width is None else (max(0.0, percent - half_width), min(100.0, percent + half_width))
    return BranchAnswer(true, percent, ends, severity_of(percent))


def buccal_case(number: int, one: BranchAnswer, side: AffectedSide = AffectedSide.LEFT) -> Case:
    return Case(f"person {number}", "1", AffectedSide.LEFT, side, {Branch.BUCCAL: one})


def buccal(*pairs: tuple[Truth, float | None], half_width: float | None = None) -> Answers:
    return answers_of(buccal_case(n, answer(true, given, half_width)) for n, (true, given) in enumerate(pairs))


def whole_case(true: tuple[float, ...], given: tuple[float | None, ...]) -> Case:
    branches = {b: answer(t, g) for b, t, g in zip(Branch, true, given, strict=True)}
    return Case("person", "1", AffectedSide.RIGHT, AffectedSide.RIGHT, branches)


def test_icc_is_that_of_shrout_and_fleiss() -> None:
    # Their table 2: six targets, four judges; table 4 gives ICC(2,1) = .29.
    ratings = [[9, 2, 5, 8], [6, 1, 3, 2], [8, 4, 6, 8], [7, 1, 2, 6], [10, 5, 6, 9], [6, 2, 4, 7]]
    assert icc_2_1(np.array(ratings, dtype=np.float64)) == pytest.approx(0.2898, abs=5e-5)


def test_perfect_answers() -> None:
    perfect = buccal(*((p, p) for p in (0.0, 10.0, 30.0, 60.0, 80.0, 95.0)), half_width=3.0)
    found = [measure(perfect) for measure in EVERY_MEASURE]
    assert found == pytest.approx([0.0, 0.0, 1.0, 1.0, 100.0, 100.0, 1.0, 100.0, 0.0])
    assert (confusion(perfect) == np.eye(6)).all()


def test_errors_have_the_sign_and_size_of_the_answers() -> None:
    some = buccal((50.0, 53.0), (50.0, 46.0), (20.0, 20.0), (90.0, None))
    assert errors_percent(some).tolist() == [3.0, -4.0, 0.0]
    assert mean_absolute_error(some) == pytest.approx(7.0 / 3.0)
    assert root_mean_square_error(some) == pytest.approx(np.sqrt(25.0 / 3.0))
    assert abstention(some) == 25.0


def test_a_shift_lowers_agreement_and_not_correlation() -> None:
    shifted = buccal(*((p, p + 20.0) for p in (0.0, 20.0, 40.0, 60.0, 80.0)))
    assert pearson_r(shifted) == pytest.approx(1.0)
    # Between 2000, within raters 1000, rest 0: 2000 / (2000 + 2 * 1000 / 5).
    assert agreement(shifted) == pytest.approx(2000.0 / 2400.0)


def test_grades() -> None:
    some = buccal((95.0, 80.0), (80.0, 80.0), (60.0, 30.0), (30.0, 95.0))  # I II III IV, answered II II IV I
    assert grades_within(some, 0) == 25.0
    assert grades_within(some, 1) == 75.0
    # Mean squared distance over that of all pairings: means 2.5 and 2.25, variances 1.25 and 1.1875.
    assert quadratic_kappa(some) == pytest.approx(1.0 - 2.75 / (1.25 + 1.1875 + 0.25**2))
    counts = confusion(some)
    assert counts.sum() == 4
    assert counts[3, 0] == 1


def test_the_answered_grade_counts_and_not_that_of_the_answered_p() -> None:
    told = answers_of([buccal_case(0, BranchAnswer(3.0, 12.0, severity=Severity.VI))])
    assert grades_within(told, 0) == 100.0


def test_constant_answers_have_no_correlation_and_no_agreement() -> None:
    constant = buccal((10.0, 50.0), (50.0, 50.0), (90.0, 50.0))
    assert np.isnan(pearson_r(constant))
    assert agreement(constant) == pytest.approx(0.0)
    assert quadratic_kappa(constant) == pytest.approx(0.0)
    same = buccal((50.0, 50.0), (50.0, 50.0), (50.0, 50.0))
    assert np.isnan([pearson_r(same), agreement(same), quadratic_kappa(same)]).all()


def test_withheld_answers_and_none_at_all_have_no_number_but_abstention() -> None:
    withheld = buccal((10.0, None), (50.0, None), (90.0, None))
    assert np.isnan([measure(withheld) for measure in EVERY_MEASURE[:-1]]).all()
    assert abstention(withheld) == 100.0
    assert confusion(withheld).sum() == 0
    assert np.isnan([measure(answers_of([])) for measure in EVERY_MEASURE]).all()


def test_a_range_of_truths_has_no_error_inside() -> None:
    third = (50.0, 75.0)
    some = buccal((third, 50.0), (third, 60.0), (third, 75.0), (third, 79.0), (third, 44.0), half_width=2.0)
    assert errors_percent(some).tolist() == [0.0, 0.0, 0.0, 4.0, -6.0]
    assert some.graded.all()
    assert grades_within(some, 0) == 40.0  # 75 is grade II already
    assert np.isnan([pearson_r(some), agreement(some), interval_coverage(some)]).all()


@pytest.mark.parametrize(
    ("true", "severity"),
    [
        ((90.0, 100.0), Severity.I),
        ((75.0, 90.0), Severity.II),
        ((5.0, 25.0), Severity.V),
        ((0.0, 5.0), Severity.VI),
        ((37.5, 62.5), None),
        (75.0, Severity.II),
        (74.9, Severity.III),
    ],
)
def test_grade_of_the_truth(true: Truth, severity: Severity | None) -> None:
    assert answer(true, 50.0).true_severity is severity


def test_a_range_over_several_grades_counts_in_no_grade() -> None:
    some = buccal(((37.5, 62.5), 50.0))
    assert mean_absolute_error(some) == 0.0
    assert np.isnan(grades_within(some, 1))


def test_intervals_hold_their_ends() -> None:
    some = buccal((50.0, 53.0), (50.0, 47.0), (50.0, 46.9), (50.0, 60.0), half_width=3.0)
    assert interval_coverage(some) == 50.0
    assert np.isnan(interval_coverage(buccal((50.0, 50.0))))


@pytest.mark.parametrize(
    "made",
    [
        lambda: BranchAnswer(101.0, withheld="?"),
        lambda: BranchAnswer((75.0, 50.0), withheld="?"),
        lambda: BranchAnswer(float("nan"), withheld="?"),
        lambda: BranchAnswer(50.0, float("nan"), severity=Severity.III),
        lambda: BranchAnswer(50.0, -0.1, severity=Severity.VI),
        lambda: BranchAnswer(50.0, 50.0, (60.0, 40.0), Severity.III),
        lambda: BranchAnswer(50.0),
        lambda: BranchAnswer(50.0, 50.0),
        lambda: BranchAnswer(50.0, severity=Severity.III),
        lambda: BranchAnswer(50.0, 50.0, severity=Severity.III, withheld="?"),
        lambda: BranchAnswer(50.0, interval_percent=(40.0, 60.0), withheld="?"),
    ],
)
def test_answers_that_cannot_be_are_refused(made: Callable[[], BranchAnswer]) -> None:
    with pytest.raises(ValueError, match=r"answer|within"):
        made()


def test_side_counts_where_a_branch_is_weak_and_not_told_is_wrong() -> None:
    weak, mild = answer(74.0, 50.0), answer(75.0, 50.0)
    cases = [
        buccal_case(0, weak),
        buccal_case(1, weak, AffectedSide.RIGHT),
        buccal_case(2, weak, AffectedSide.UNKNOWN),
        buccal_case(3, answer((50.0, 75.0), 50.0)),
        buccal_case(4, mild, AffectedSide.RIGHT),
        Case("person 5", "1", AffectedSide.UNKNOWN, AffectedSide.LEFT, {Branch.BUCCAL: weak}),
    ]
    assert sides_told(cases).hits.tolist() == [True, False, False, True]
    assert told_sides_right(cases).hits.tolist() == [True, False, True]


@pytest.mark.parametrize(
    ("true", "given", "hits"),
    [
        ((95.0, 95.0, 40.0, 90.0), (80.0, 90.0, 79.0, 99.0), [True]),
        ((95.0, 95.0, 40.0, 90.0), (60.0, 90.0, 60.0, 99.0), [False]),  # a tie tells nothing
        ((95.0, 95.0, 40.0, 90.0), (None, 90.0, 60.0, None), [True]),
        ((95.0, 95.0, 40.0, 90.0), (95.0, 90.0, None, 99.0), [False]),
        ((95.0, 89.0, 40.0, 90.0), (95.0, 90.0, 40.0, 99.0), []),  # not isolated
        ((95.0, 95.0, 40.0, 40.0), (95.0, 90.0, 40.0, 40.0), []),
        ((95.0, 95.0, 75.0, 90.0), (95.0, 90.0, 40.0, 90.0), []),  # not weak
    ],
)
def test_isolated_lesions(true: tuple[float, ...], given: tuple[float | None, ...], hits: list[bool]) -> None:
    assert lesions_found([whole_case(true, given)]).hits.tolist() == hits


def test_a_lesion_is_isolated_only_when_the_other_branches_are_known() -> None:
    assert lesions_found([buccal_case(0, answer(40.0, 40.0))]).hits.size == 0
    assert np.isnan(share_percent(lesions_found([]).hits))


def test_people_are_drawn_and_not_examinations() -> None:
    values = np.repeat(np.random.default_rng(1).normal(size=20), 30)
    people = np.repeat(np.arange(20), 30)
    (by_person,) = person_intervals(people, lambda rows: [float(values[rows].mean())], 400)
    (by_row,) = person_intervals(np.arange(600), lambda rows: [float(values[rows].mean())], 400)
    ratio = (by_person[1] - by_person[0]) / (by_row[1] - by_row[0])
    assert ratio == pytest.approx(np.sqrt(30.0), rel=0.25)
    # The mean of 20 people has a standard error of their spread over the root of 20.
    assert by_person[1] - by_person[0] == pytest.approx(2 * 1.96 * values.std() / np.sqrt(20), rel=0.25)


def test_each_person_comes_with_all_of_their_rows() -> None:
    people = np.array([3, 1, 3, 0, 2, 4, 1])

    def whole(rows: np.ndarray[tuple[int, ...], np.dtype[np.intp]]) -> list[float]:
        drawn = np.bincount(rows, minlength=len(people))
        assert drawn[0] == drawn[2]
        assert drawn[1] == drawn[6]
        return [float(len(rows))]

    assert person_intervals(people, whole, 50) == person_intervals(people, whole, 50)


def test_few_people_and_measures_without_a_value_have_no_interval() -> None:
    few = np.repeat(np.arange(LEAST_PEOPLE - 1), 50)
    assert np.isnan(person_intervals(few, lambda rows: [1.0, 2.0], 10)).all()
    many = np.arange(30)
    (none, some) = person_intervals(many, lambda rows: [np.nan, 2.0], 10)
    assert np.isnan(none).all()
    assert some == (2.0, 2.0)


@pytest.fixture
def training() -> list[Case]:
    """Grades I twice and III once; the mean P is 80."""
    truths: tuple[Truth, ...] = (90.0, 100.0, (50.0, 50.0))
    cases = [buccal_case(n, answer(true, None)) for n, true in enumerate(truths)]
    right = Case("person 9", "1", AffectedSide.RIGHT, AffectedSide.UNKNOWN, {})
    return [right, *cases]


def test_majority_class_answers_the_commonest_grade_with_its_mean(training: list[Case]) -> None:
    judged = buccal_case(7, answer(10.0, 12.0, 3.0), AffectedSide.RIGHT)
    (case,) = majority_class(training, [judged])
    assert case.branches[Branch.BUCCAL] == BranchAnswer(10.0, 95.0, None, Severity.I)
    assert (case.person, case.side) == (judged.person, AffectedSide.LEFT)


def test_predict_the_mean_answers_the_mean(training: list[Case]) -> None:
    (case,) = predict_the_mean(training, [buccal_case(7, answer(10.0, None))])
    assert case.branches[Branch.BUCCAL] == BranchAnswer(10.0, 80.0, None, Severity.II)


@pytest.mark.parametrize("baseline", [majority_class, predict_the_mean])
def test_a_branch_that_training_does_not_tell_is_withheld(
    baseline: Callable[[list[Case], list[Case]], list[Case]], training: list[Case]
) -> None:
    judged = whole_case((10.0,) * 4, (10.0,) * 4)
    (case,) = baseline(training, [judged])
    assert [a.withheld is None for a in case.branches.values()] == [False, False, True, False]
    (case,) = baseline([], [judged])
    assert case.side is AffectedSide.UNKNOWN
    assert abstention(answers_of([case])) == 100.0


def test_only_healthy_people_are_looked_at_for_false_alarms() -> None:
    def case(side: AffectedSide, percent: float | None) -> Case:
        return Case("one", "1", side, side, {Branch.BUCCAL: answer(100.0, percent)})

    cases = [case(AffectedSide.NONE, p) for p in (95.0, 80.0, 60.0, None)] + [case(AffectedSide.LEFT, 10.0)]
    assert healthy_spared(cases, Severity.I).hits.tolist() == [True, False, False]
    assert healthy_spared(cases, Severity.II).hits.tolist() == [True, True, False]
