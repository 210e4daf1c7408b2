"""The ablation trains each variant on the same samples and prints its errors on people kept from learning."""

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from palsygrader.domain.face import Branch
from palsygrader.training.ablate_grader import ABLATIONS, Ablation, branch_errors
from palsygrader.training.grader_sets import GraderSet, write_shard
from palsygrader.training.landmark_only_samples import LOOK
from palsygrader.training.smile_samples import LOOK as HEALTHY
from palsygrader.training.train_grader import STEPS
from tests.training.test_grader_training import made_set


def with_looks(samples: GraderSet, *looks: str) -> GraderSet:
    return replace(samples, groups=tuple({"look": looks[n % len(looks)]} for n in range(len(samples))))


@pytest.fixture
def ablation(tmp_path: Path) -> Ablation:
    for name, samples in (
        ("samples", with_looks(made_set(24, 1), "rendered", "photograph")),
        ("recordings", with_looks(made_set(12, 4, first_person=50), "rendered", "photograph")),
        ("smiles", with_looks(made_set(4, 3), HEALTHY)),
        ("landmarks only", with_looks(made_set(8, 2, first_person=90), LOOK)),
    ):
        (tmp_path / name).mkdir()
        write_shard(tmp_path / name / "0.npz", samples)
    return Ablation(tmp_path, 2 / STEPS)


@pytest.mark.parametrize(("name", "rows"), [("regression", 4), ("looks", 2)])
def test_every_variant_has_its_row(ablation: Ablation, name: str, rows: int) -> None:
    printed = list(ABLATIONS[name](ablation))
    assert len({row.split("|")[1] for row in printed}) == rows
    for row in printed:
        *errors, spared = [float(cell) for cell in row.split("|")[2:-1]]
        assert 0.0 <= spared <= 100.0
        assert len(errors) == len(Branch) + 1
        assert errors[-1] == pytest.approx(np.mean(errors[:-1]), abs=0.1)
        assert all(0.0 <= error <= 100.0 for error in errors)


def test_errors_are_those_of_the_weaker_half_beyond_what_is_known() -> None:
    samples = made_set(2, 3)
    low = np.full((2, 2, 4), 100.0, np.float32)
    low[:, 0] = 50.0
    low[1, 0, 3] = np.nan
    high = low.copy()
    high[:, 0, 1] = 60.0
    percent = np.full((2, 2, 4), 70.0)
    errors = branch_errors(percent, replace(samples, low_percent=low, high_percent=high))
    assert [errors[branch] for branch in Branch] == pytest.approx([20.0, 10.0, 20.0, 20.0])
