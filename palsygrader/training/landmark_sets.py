"""Makes the picture sets that landmarks are learnt from: rendered patients, puppets, photographs, parted movements."""

import math
from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import Final

import numpy as np
from numpy.typing import NDArray

from palsygrader.errors import InputError
from palsygrader.training.landmark_pictures import (
    DIGITAL,
    PARTED_PICTURES,
    PICTURES_PER_PATIENT,
    Sample,
    render_samples,
)
from palsygrader.training.landmark_set_writer import Job, people_of, write_set
from palsygrader.training.people import LondonPerson, load_people
from palsygrader.training.photograph_samples import photograph_samples, teacher_difference
from palsygrader.training.population import FIRST_JUDGED_SEED
from palsygrader.training.puppet_samples import (
    FIRST_SEED,
    PATIENTS_PER_PERSON,
    puppet_samples,
)
from palsygrader.training.puppet_samples import PICTURES_PER_PATIENT as PUPPET_PICTURES
from palsygrader.training.training_progress import ProgressBar, Report

PATIENTS: Final = 560
"""Rendered patients for the weights that come with the program."""
PARTED_RATIO: Final = 0.4
"""So many further patients, for each of those, show parted movements."""
_PHOTOGRAPHS: Final = 4
"""Of a person: at rest, smiling, and with either half smiling."""


def make_sets(data: Path, folder: Path, *, patients: int, first_seed: int, processes: int) -> tuple[Path, ...]:
    """Make the sets that are not there yet; return their folders.

    Args:
        data: The development data.
        folder: For the sets.
        patients: How many rendered patients.
        first_seed: Of the rendered patients.
        processes: How many at a time.

    Raises:
        InputError: `training.seeds_of_others`, the seeds reach those of puppets or of patients kept for judging;
            `training.other_samples`, the folder holds sets of other patients.
        FileNotFoundError: The development data are not there.
        OSError: The sets cannot be written.
    """
    parted_from = first_seed + patients
    parted_to = parted_from + math.ceil(PARTED_RATIO * patients)
    if parted_to > min(FIRST_SEED, FIRST_JUDGED_SEED):
        raise InputError("training.seeds_of_others")
    _check_patients(folder / "rendered", range(first_seed, parted_from))
    _check_patients(folder / "parted", range(parted_from, parted_to))
    people = [person for person in load_people(data) if not person.is_test]
    difference = teacher_difference(people)
    rendered = [partial(render_samples, data, seed) for seed in range(first_seed, first_seed + patients)]
    parted: list[Job] = [partial(render_samples, data, seed, parted=True) for seed in range(parted_from, parted_to)]
    parted += [partial(_puppet_samples, data, person, difference, parted=True) for person in people]
    puppets = [partial(_puppet_samples, data, person, difference) for person in people]
    photographs = [partial(_photograph_samples, person, difference) for person in people]
    sets: tuple[tuple[str, Sequence[Job], int], ...] = (
        ("rendered", rendered, PICTURES_PER_PATIENT),
        ("puppets", puppets, PATIENTS_PER_PERSON * PUPPET_PICTURES),
        ("photographs", photographs, _PHOTOGRAPHS),
        ("parted", parted, PATIENTS_PER_PERSON * PARTED_PICTURES),
    )
    missing = [(name, jobs, most) for name, jobs, most in sets if not people_of(folder / name)[1]]
    if missing:
        with ProgressBar({name: len(jobs) for name, jobs, _ in missing}, what="people") as bar:
            for name, jobs, most in missing:
                tell = partial(_tell, bar, name)
                write_set(folder / name, jobs, most * len(jobs), processes, tell)
    return tuple(folder / name for name, _, _ in sets)


def _tell(bar: ProgressBar, name: str, done: int) -> None:
    bar.show(Report(name, done))


def _check_patients(folder: Path, seeds: range) -> None:
    """Refuse a set of other digital patients, which would be learnt from unseen.

    Raises:
        InputError: `training.other_samples`.
    """
    people, whole = people_of(folder)
    found = [person for person in people if person.startswith(DIGITAL)]
    wanted = [f"{DIGITAL}{seed}" for seed in seeds]
    if found != (wanted if whole else wanted[: len(found)]):
        raise InputError("training.other_samples", folder=folder.parent)


def _puppet_samples(
    data: Path, person: LondonPerson, difference: NDArray[np.float64], *, parted: bool = False
) -> Sequence[Sample]:
    return list(puppet_samples(data, person, difference, parted=parted))


def _photograph_samples(person: LondonPerson, difference: NDArray[np.float64]) -> Sequence[Sample]:
    return list(photograph_samples(person, difference))
