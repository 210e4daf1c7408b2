"""What landmarks are learnt from: never people or patients that they are judged on, never other patients than said."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from palsygrader.errors import InputError
from palsygrader.training import landmark_sets
from palsygrader.training.landmark_pictures import Sample
from palsygrader.training.landmark_set_writer import write_set
from palsygrader.training.landmark_sets import make_sets
from palsygrader.training.people import LondonPerson
from palsygrader.training.population import FIRST_JUDGED_SEED
from palsygrader.training.puppet_samples import FIRST_SEED
from tests.training.test_landmark_set_writer import made

Job = partial[Sequence[Sample]]


@pytest.fixture
def asked_for(monkeypatch: pytest.MonkeyPatch) -> dict[str, Sequence[Job]]:
    """Sets that would be made, by name."""
    asked: dict[str, Sequence[Job]] = {}

    def write(folder: Path, jobs: Sequence[Job], count: int, processes: int, tell: Callable[[int], None]) -> int:
        asked[folder.name] = jobs
        return 0

    monkeypatch.setattr(landmark_sets, "write_set", write)
    return asked


def arguments(jobs: Sequence[Job], kind: type[Any]) -> list[Any]:
    return [value for job in jobs for value in job.args if isinstance(value, kind)]


def test_nobody_who_is_judged_on_is_learnt_from(
    tmp_path: Path, shared_data: Path, asked_for: dict[str, Sequence[Job]]
) -> None:
    make_sets(shared_data, tmp_path, patients=10, first_seed=3, processes=1)
    assert list(asked_for) == ["rendered", "puppets", "photographs", "parted"]
    for name in ("puppets", "photographs", "parted"):
        people = arguments(asked_for[name], LondonPerson)
        assert len(people) == 60
        assert not any(person.is_test for person in people)
    seeds = {name: arguments(jobs, int) for name, jobs in asked_for.items()}
    assert seeds == {"rendered": list(range(3, 13)), "parted": list(range(13, 17)), "puppets": [], "photographs": []}
    assert FIRST_SEED + 3 * 80 <= FIRST_JUDGED_SEED


def test_seeds_of_puppets_and_of_judged_patients_are_refused(tmp_path: Path, shared_data: Path) -> None:
    for patients, first_seed in ((400_000, 0), (1, FIRST_SEED), (1, FIRST_JUDGED_SEED)):
        with pytest.raises(InputError, match="seeds_of_others"):
            make_sets(shared_data, tmp_path, patients=patients, first_seed=first_seed, processes=1)


@pytest.mark.usefixtures("asked_for")
@pytest.mark.parametrize("whole", [True, False])
@pytest.mark.parametrize(("patients", "first_seed"), [(3, 0), (2, 1)])
def test_sets_of_other_patients_are_refused(
    patients: int, first_seed: int, whole: bool, tmp_path: Path, shared_data: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("palsygrader.training.landmark_set_writer._KEEPING_S", 0.0)

    def stop() -> list[Sample]:
        raise KeyboardInterrupt

    jobs: list[Callable[[], list[Sample]]] = [partial(made, 0), partial(made, 1), *([] if whole else [stop])]
    try:
        write_set(tmp_path / "rendered", jobs, 9, 1)
    except KeyboardInterrupt:
        assert not whole
    make_sets(shared_data, tmp_path, patients=2, first_seed=0, processes=1)
    if first_seed or whole:  # a set that is not whole may be one of more patients
        with pytest.raises(InputError, match="other_samples"):
            make_sets(shared_data, tmp_path, patients=patients, first_seed=first_seed, processes=1)
