"""Sets of pictures to learn from: whole, or gone on with where they were cut off."""

import multiprocessing
import time
from collections.abc import Sequence
from functools import partial
from pathlib import Path

import numpy as np
import pytest

from palsygrader.domain.face import POINT_COUNT
from palsygrader.training import landmark_set_writer
from palsygrader.training.landmark_batches import read_set
from palsygrader.training.landmark_pictures import SIZE_PX, Sample
from palsygrader.training.landmark_set_writer import people_of, write_set
from palsygrader.training.workers import mapped

JOBS = 5


class StoppedError(Exception):
    """Somebody pressed Ctrl-C."""


def made(number: int) -> list[Sample]:
    """Return one picture, or two, of a colour of their own."""
    random = np.random.default_rng(number)
    return [
        Sample(
            np.full((SIZE_PX, SIZE_PX, 3), 10 * number + picture, np.uint8),
            random.uniform(0, SIZE_PX, (POINT_COUNT, 2)),
            random.uniform(0, 1, POINT_COUNT),
            "rendered",
            f"digital {number}",
        )
        for picture in range(1 + number % 2)
    ]


def stopping_at(last: int, done: list[int]) -> list[partial[list[Sample]]]:
    def job(number: int) -> list[Sample]:
        if number == last:
            raise StoppedError
        done.append(number)
        return made(number)

    return [partial(job, number) for number in range(JOBS)]


@pytest.fixture(autouse=True)
def keeping(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(landmark_set_writer, "_KEEPING_S", 0.0)


def check_whole(folder: Path) -> None:
    read = read_set(folder)
    expected = [sample for number in range(JOBS) for sample in made(number)]
    assert len(read.kinds) == len(expected)
    assert read.people == tuple(sample.person for sample in expected)
    for row, points, weights, sample in zip(read.rows, read.points_px, read.weights, expected, strict=True):
        np.testing.assert_array_equal(read.pictures[row], sample.picture)
        np.testing.assert_allclose(points, sample.points_px, rtol=1e-6)
        np.testing.assert_allclose(weights, sample.weights, rtol=1e-6)
    assert people_of(folder) == (tuple(dict.fromkeys(sample.person for sample in expected)), True)
    assert not [file for file in folder.iterdir() if "begun" in file.name or "writing" in file.name]


def test_a_set_that_was_cut_off_is_gone_on_with(tmp_path: Path) -> None:
    assert people_of(tmp_path) == ((), False)
    done: list[int] = []
    with pytest.raises(StoppedError):
        write_set(tmp_path, stopping_at(3, done), 2 * JOBS, 1)
    assert done == [0, 1, 2]
    assert people_of(tmp_path) == (("digital 0", "digital 1", "digital 2"), False)
    told: list[int] = []
    assert write_set(tmp_path, stopping_at(-1, done), 2 * JOBS, 1, told.append) == 7
    assert done == [0, 1, 2, 3, 4]
    assert told == [3, 4, 5]
    check_whole(tmp_path)


@pytest.mark.parametrize("fault", ["begun damaged", "pictures missing", "pictures of another size"])
def test_what_cannot_be_gone_on_with_is_begun_anew(fault: str, tmp_path: Path) -> None:
    done: list[int] = []
    with pytest.raises(StoppedError):
        write_set(tmp_path, stopping_at(3, done), 2 * JOBS + (fault == "pictures of another size"), 1)
    if fault == "begun damaged":
        (tmp_path / "begun.npz").write_bytes((tmp_path / "begun.npz").read_bytes()[:200])
    elif fault == "pictures missing":
        (tmp_path / "pictures.npy").unlink()
    done.clear()
    write_set(tmp_path, stopping_at(-1, done), 2 * JOBS, 1)
    assert done == [0, 1, 2, 3, 4]
    check_whole(tmp_path)


def test_processes_make_the_same_set(tmp_path: Path) -> None:
    jobs: Sequence[partial[list[Sample]]] = [partial(made, number) for number in range(JOBS)]
    assert write_set(tmp_path, jobs, 2 * JOBS, 2) == 7
    check_whole(tmp_path)


def stop_after_the_first(jobs: Sequence[partial[None]]) -> None:
    with mapped(jobs, 2) as results:
        next(results)
        raise StoppedError


def test_stopping_ends_processes_at_their_work() -> None:
    begun_s = time.monotonic()
    with pytest.raises(StoppedError):
        stop_after_the_first([partial(time.sleep, after_s) for after_s in (0, 90, 90, 90)])
    assert time.monotonic() - begun_s < 60
    assert not multiprocessing.active_children()
