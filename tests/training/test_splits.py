"""Splits never have a person on both sides."""

from collections import Counter
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from palsygrader.domain.expressions import Expression
from palsygrader.domain.face import AffectedSide, Branch
from palsygrader.errors import InputError
from palsygrader.training.dataset import BranchTruth, Dataset, Rating, Visit
from palsygrader.training.splits import Split, hold_out, k_fold, leave_one_person_out

FOLDER = Path("set")


def visit(person: str, number: int, side: AffectedSide, percent: float | None) -> Visit:
    branches = {} if percent is None else {Branch.BUCCAL: BranchTruth(percent, percent)}
    name = f"{person}-{number}"
    return Visit(person, str(number), {Expression.REST: FOLDER / name}, (Rating("x", side, branches),), {})


def made(*persons: tuple[AffectedSide, float]) -> Dataset:
    return Dataset(FOLDER, tuple(visit(f"p{index}", 1, *each) for index, each in enumerate(persons)))


@st.composite
def datasets(draw: st.DrawFn) -> Dataset:
    persons = draw(st.lists(st.text(min_size=1, max_size=3), min_size=2, max_size=12, unique=True))
    who = [*persons, *draw(st.lists(st.sampled_from(persons), max_size=12))]
    percent = st.none() | st.floats(0, 100)
    visits = [visit(each, at, draw(st.sampled_from(AffectedSide)), draw(percent)) for at, each in enumerate(who)]
    return Dataset(FOLDER, tuple(draw(st.permutations(visits))))


def check_apart(dataset: Dataset, split: Split) -> None:
    training, judging = split.training, split.judging
    assert not set(training.persons) & set(judging.persons)
    assert training.visits
    assert judging.visits
    for part in (training, judging):
        assert part.visits == tuple(each for each in dataset.visits if each in part.visits)
    assert len(training.visits) + len(judging.visits) == len(dataset.visits)


@given(datasets(), st.floats(0.01, 0.99), st.integers(0, 9))
def test_hold_out(dataset: Dataset, ratio: float, seed: int) -> None:
    split = hold_out(dataset, ratio, seed)
    check_apart(dataset, split)
    assert abs(len(split.judging.persons) - ratio * len(dataset.persons)) <= 1
    assert hold_out(dataset, ratio, seed) == split


@given(datasets(), st.data(), st.integers(0, 9))
def test_k_fold(dataset: Dataset, data: st.DataObject, seed: int) -> None:
    k = data.draw(st.integers(2, len(dataset.persons)))
    splits = k_fold(dataset, k, seed)
    assert len(splits) == k
    for split in splits:
        check_apart(dataset, split)
    judged = [person for split in splits for person in split.judging.persons]
    assert sorted(judged) == sorted(dataset.persons)
    sizes = {len(split.judging.persons) for split in splits}
    assert max(sizes) - min(sizes) <= 1
    assert k_fold(dataset, k, seed) == splits


@given(datasets())
def test_leave_one_person_out(dataset: Dataset) -> None:
    splits = list(leave_one_person_out(dataset))
    for split in splits:
        check_apart(dataset, split)
    assert [split.judging.persons for split in splits] == [(person,) for person in dataset.persons]


def test_the_order_of_the_visits_does_not_matter() -> None:
    dataset = made(*((AffectedSide.LEFT, float(percent)) for percent in range(0, 100, 7)))
    backwards = Dataset(FOLDER, dataset.visits[::-1])
    assert set(hold_out(dataset, 0.3, 5).judging.persons) == set(hold_out(backwards, 0.3, 5).judging.persons)


def test_other_seeds_draw_others() -> None:
    dataset = made(*((AffectedSide.LEFT, float(percent)) for percent in range(20)))
    assert len({hold_out(dataset, 0.3, seed).judging.persons for seed in range(5)}) > 1
    assert len({k_fold(dataset, 4, seed)[0].judging.persons for seed in range(5)}) > 1


@pytest.mark.parametrize("seed", range(5))
def test_both_parts_hold_either_side_and_every_severity(seed: int) -> None:
    sides = AffectedSide.LEFT, AffectedSide.RIGHT
    dataset = made(*((side, place * 70.0 % 100.0) for side in sides for place in range(10)))
    for split in (hold_out(dataset, 0.2, seed), *k_fold(dataset, 5, seed)):
        assert Counter(each.truth().side for each in split.judging.visits) == dict.fromkeys(sides, 2)
        percent = [each.truth().branches[Branch.BUCCAL].percent for each in split.judging.visits]
        assert min(percent) < 50 <= max(percent)


def test_too_few_persons_are_told() -> None:
    alone = made((AffectedSide.LEFT, 40.0))
    for split in (
        lambda: hold_out(alone, 0.5, 0),
        lambda: k_fold(alone, 2, 0),
        lambda: list(leave_one_person_out(alone)),
    ):
        with pytest.raises(InputError) as caught:
            split()
        assert (caught.value.code, caught.value.values["count"]) == ("dataset.too_few_persons", 1)
    two = made((AffectedSide.LEFT, 40.0), (AffectedSide.LEFT, 50.0))
    with pytest.raises(InputError):
        k_fold(two, 3, 0)


@pytest.mark.parametrize("ratio", [0.0, 1.0, -0.1, float("nan")])
def test_a_share_that_is_none(ratio: float) -> None:
    with pytest.raises(ValueError, match="ratio"):
        hold_out(made((AffectedSide.LEFT, 4.0), (AffectedSide.LEFT, 5.0)), ratio, 0)


def test_one_fold_is_none() -> None:
    with pytest.raises(ValueError, match="1 folds"):
        k_fold(made((AffectedSide.LEFT, 4.0), (AffectedSide.LEFT, 5.0)), 1, 0)
