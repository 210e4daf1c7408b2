"""Parts a data set into what is learnt from and what is judged on: always by person.

Persons are put in order by their weak side and mean P first, so that both parts hold mild and severe palsies of either
side.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

import numpy as np

from palsygrader.errors import InputError
from palsygrader.training.dataset import Dataset, Truth

_LEAST_PERSONS: Final = 2


@dataclass(frozen=True, slots=True)
class Split:
    """Two parts of a data set that have no person in common.

    Attributes:
        training: To learn from.
        judging: Kept apart, to judge on.
    """

    training: Dataset
    judging: Dataset


def hold_out(dataset: Dataset, ratio: float, seed: int) -> Split:
    """Keep some persons apart; the same seed keeps the same ones.

    Args:
        dataset: At least two persons.
        ratio: Share of the persons that is kept apart, above 0 and below 1; at least one is, and one is not.
        seed: Draws them.

    Raises:
        InputError: `dataset.too_few_persons`.
        ValueError: `ratio` is out of its range.
    """
    if not 0.0 < ratio < 1.0:
        message = f"ratio {ratio} is not within 0..1"
        raise ValueError(message)
    persons = _ordered(dataset, _LEAST_PERSONS)
    count = min(max(round(ratio * len(persons)), 1), len(persons) - 1)
    random = np.random.default_rng(seed)
    alike = np.array_split(np.arange(len(persons)), count)
    return _split(dataset, {persons[int(random.choice(group))] for group in alike})


def k_fold(dataset: Dataset, k: int, seed: int) -> tuple[Split, ...]:
    """Keep every person apart once, in folds whose numbers of persons differ by one at most.

    Args:
        dataset: At least `k` persons.
        k: Number of folds, 2 or more.
        seed: Draws them; the same seed draws the same ones.

    Raises:
        InputError: `dataset.too_few_persons`.
        ValueError: `k` is below 2.
    """
    if k < _LEAST_PERSONS:
        message = f"{k} folds; at least 2 are needed"
        raise ValueError(message)
    persons = _ordered(dataset, k)
    random = np.random.default_rng(seed)
    rounds = [random.permutation(k) for _ in range(0, len(persons), k)]
    fold_of = dict(zip(persons, np.concatenate(rounds).tolist(), strict=False))
    return tuple(_split(dataset, {person for person in persons if fold_of[person] == fold}) for fold in range(k))


def leave_one_person_out(dataset: Dataset) -> Iterator[Split]:
    """Yield a split per person, who alone is kept apart, in the order of the data set.

    Raises:
        InputError: When iterated: `dataset.too_few_persons`.
    """
    _ordered(dataset, _LEAST_PERSONS)
    for person in dataset.persons:
        yield _split(dataset, {person})


def _ordered(dataset: Dataset, least: int) -> list[str]:
    """Return the persons so that neighbours are alike.

    Raises:
        InputError: `dataset.too_few_persons`.
    """
    if len(dataset.persons) < least:
        raise InputError("dataset.too_few_persons", count=len(dataset.persons), least=least)
    truths: dict[str, list[Truth]] = {}
    for visit in dataset.visits:
        truths.setdefault(visit.person, []).append(visit.truth())

    def rank(person: str) -> tuple[str, float, str]:
        percent = [branch.percent for truth in truths[person] for branch in truth.branches.values()]
        return truths[person][0].side.value, float(np.mean(percent)) if percent else 0.0, person

    return sorted(truths, key=rank)


def _split(dataset: Dataset, judged: set[str]) -> Split:
    return Split(dataset.of_persons(set(dataset.persons) - judged), dataset.of_persons(judged))
