"""Makes and reads the sets that grading is learnt from: shards of samples, features and truth only, resumable."""

import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache, partial
from pathlib import Path
from typing import Final
from zipfile import BadZipFile

import numpy as np
from numpy.typing import NDArray

from palsygrader.errors import InputError
from palsygrader.settings import landmark_weights
from palsygrader.training.face_model import FaceModel, load_face_model
from palsygrader.training.grader_samples import RECORDED, GraderSample, sample_of, shoot
from palsygrader.training.landmark_only_samples import KnownErrors, landmark_only_sample
from palsygrader.training.population import FIRST_JUDGED_SEED
from palsygrader.training.sitters import SittersRoom
from palsygrader.training.workers import mapped
from palsygrader.vision.network_landmarker import NetworkLandmarker

PATIENTS: Final = 1150
"""Photographed digital patients for the weights that come with the program; half rendered, half photographs that move.
"""
LANDMARK_ONLY_RATIO: Final = 6.0
"""So many further patients, for each of those, are known by landmarks only."""
FIRST_SEED: Final = 600_000
"""Of the photographed patients that grading is learnt from; landmarks are learnt from others."""
RECORDED_RATIO: Final = 0.5
"""So many further patients, for each of those, are recorded."""
FIRST_RECORDED_SEED: Final = 650_000
FIRST_LANDMARK_ONLY_SEED: Final = 700_000
PHOTOGRAPHS: Final = "samples"
RECORDINGS: Final = "recordings"
"""Folders of the patients in pictures, in that of a training."""
SHARD_PATIENTS: Final = 20
_LANDMARK_ONLY_SHARD_PATIENTS: Final = 200


@dataclass(frozen=True, slots=True, eq=False)
class GraderSet:
    """Samples as arrays, n of them; the arrays are those of `ExaminationFeatures` and `ExaminationTruth`, stacked.

    Attributes:
        people: Whose face.
        groups: What results are told by.
        present: Shape (n, 9).
        geometry: Shape (n, 9, 2, GEOMETRY_SIZE).
        motion: Shape (n, 9, 2, MOTION_SIZE).
        patches: Shape (n, 9, 2, 5, 2, 32, 32).
        low_percent: Shape (n, 2, 4).
        high_percent: Shape (n, 2, 4).
        side: Shape (n,).
        synkinesis: Shape (n, 2, 9, 4).
        rest: Shape (n, 2, 2).
        landmark_errors: Shape (n, 9, 68, 2), as `GraderSample.landmark_errors`.
        rest_errors: Shape (n, 9, 68, 2), as `GraderSample.rest_errors`.
    """

    people: tuple[str, ...]
    groups: tuple[Mapping[str, str], ...]
    present: NDArray[np.bool_]
    geometry: NDArray[np.float32]
    motion: NDArray[np.float32]
    patches: NDArray[np.uint8]
    low_percent: NDArray[np.float32]
    high_percent: NDArray[np.float32]
    side: NDArray[np.int64]
    synkinesis: NDArray[np.int8]
    rest: NDArray[np.int8]
    landmark_errors: NDArray[np.float32]
    rest_errors: NDArray[np.float32]

    def __len__(self) -> int:
        return len(self.people)

    def rows(self, chosen: NDArray[np.intp] | Sequence[int]) -> "GraderSet":
        """Return some of the samples."""
        order = np.asarray(chosen, dtype=np.intp)
        return GraderSet(
            tuple(self.people[row] for row in order),
            tuple(self.groups[row] for row in order),
            **{name: getattr(self, name)[order] for name in _ARRAYS},
        )


def known_errors(samples: GraderSet) -> KnownErrors:
    """Return how far landmarks were off in pictures."""
    recorded = np.array([groups.get("taken as") == RECORDED for groups in samples.groups], dtype=bool)
    return KnownErrors(samples.rest_errors, samples.landmark_errors, recorded)


_OF_FEATURES: Final = ("present", "geometry", "motion", "patches")
_OF_TRUTH: Final = ("low_percent", "high_percent", "side", "synkinesis", "rest")
_OF_LANDMARKS: Final = ("landmark_errors", "rest_errors")
_ARRAYS: Final = (*_OF_FEATURES, *_OF_TRUTH, *_OF_LANDMARKS)


def stacked(samples: Sequence[GraderSample]) -> GraderSet:
    """Return samples, at least one, as arrays."""
    arrays = {name: np.stack([getattr(sample.features, name) for sample in samples]) for name in _OF_FEATURES}
    arrays |= {name: np.stack([getattr(sample.truth, name) for sample in samples]) for name in _OF_TRUTH}
    arrays |= {name: np.stack([getattr(sample, name) for sample in samples]) for name in _OF_LANDMARKS}
    return GraderSet(tuple(sample.person for sample in samples), tuple(sample.groups for sample in samples), **arrays)


def joined(sets: Sequence[GraderSet]) -> GraderSet:
    """Return several sets, at least one, as one."""
    return GraderSet(
        tuple(person for one in sets for person in one.people),
        tuple(groups for one in sets for groups in one.groups),
        **{name: np.concatenate([getattr(one, name) for one in sets]) for name in _ARRAYS},
    )


def write_shard(file: Path, samples: GraderSet) -> None:
    """Write a set into a file, whole or not at all."""
    about = json.dumps({"people": samples.people, "groups": [dict(groups) for groups in samples.groups]})
    arrays = {name: getattr(samples, name) for name in _ARRAYS}
    half_written = file.with_suffix(".writing.npz")
    np.savez_compressed(half_written, about=np.frombuffer(about.encode(), np.uint8), allow_pickle=False, **arrays)
    half_written.replace(file)


def read_shards(folder: Path) -> GraderSet:
    """Return all samples of a folder.

    Raises:
        FileNotFoundError: There are none.
        InputError: `training.bad_samples`, a file is damaged or of another version of the program.
    """
    files = sorted(file for file in folder.glob("*.npz") if not file.name.endswith(".writing.npz"))
    if not files:
        raise FileNotFoundError(folder)
    return joined([_read_shard(file) for file in files])


def read_pictured(work: Path) -> GraderSet:
    """Return the samples of all patients in pictures in the folder of a training.

    Raises:
        FileNotFoundError: There are none.
        InputError: As `read_shards`.
    """
    return joined([read_shards(work / PHOTOGRAPHS), read_shards(work / RECORDINGS)])


def _read_shard(file: Path) -> GraderSet:
    try:
        with file.open("rb") as stream, np.load(stream, allow_pickle=False) as arrays:
            about = json.loads(arrays["about"].tobytes())
            return GraderSet(tuple(about["people"]), tuple(about["groups"]), **{name: arrays[name] for name in _ARRAYS})
    except (OSError, ValueError, KeyError, EOFError, BadZipFile) as error:
        raise InputError("training.bad_samples", file=file) from error


def claim(folder: Path, *, seed: int, patients: int) -> None:
    """Make a folder that of one training's samples, or find that it is.

    Samples made for another number of patients, by other landmarks or with another seed would be read along unseen.

    Raises:
        InputError: `training.other_samples`, it holds those of another training.
    """
    own = {"landmarks": NetworkLandmarker(landmark_weights()).sha256, "patients": patients, "seed": seed}
    file = folder / "samples.json"
    try:
        found = json.loads(file.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        found = None
    if found != own and any(folder.glob("*/*.npz")):
        raise InputError("training.other_samples", folder=folder)
    folder.mkdir(parents=True, exist_ok=True)
    half_written = file.with_suffix(".writing")
    half_written.write_text(json.dumps(own), encoding="utf-8")
    half_written.replace(file)


def make_shards(
    data: Path, folder: Path, *, first_seed: int, patients: int, processes: int, recorded: bool = False
) -> Iterator[int]:
    """Make the shards of patients in pictures that are not there yet; yield how many patients there are after each.

    Args:
        data: The development data.
        folder: Made.
        first_seed: Of the first patient; every second patient is a photograph that moves.
        patients: How many.
        processes: How many at a time.
        recorded: Whether each expression begins at its own rest, as a recording does.

    Raises:
        InputError: `training.judged_seeds`, the seeds reach those of patients kept for judging.
    """
    return _made(folder, partial(_pictured, data, recorded=recorded), first_seed, patients, processes, SHARD_PATIENTS)


def make_landmark_only_shards(
    data: Path, folder: Path, errors: KnownErrors, *, first_seed: int, patients: int, processes: int
) -> Iterator[int]:
    """Make the shards of patients of whom only landmarks are known; yield how many patients there are after each.

    Args:
        data: The development data.
        folder: Made.
        errors: Of samples of patients in pictures.
        first_seed: Of the first patient.
        patients: How many.
        processes: How many at a time.

    Raises:
        InputError: `training.judged_seeds`, the seeds reach those of patients kept for judging.
    """
    samples = partial(_landmarks_only, data, errors)
    return _made(folder, samples, first_seed, patients, processes, _LANDMARK_ONLY_SHARD_PATIENTS)


_Samples = Callable[[Sequence[int]], list[GraderSample]]
"""Makes the samples of some seeds; picklable."""


def _made(
    folder: Path, samples: _Samples, first_seed: int, patients: int, processes: int, shard_patients: int
) -> Iterator[int]:
    if first_seed + patients > FIRST_JUDGED_SEED:
        raise InputError("training.judged_seeds")
    folder.mkdir(parents=True, exist_ok=True)
    seeds = range(first_seed, first_seed + patients)
    parts = [seeds[start : start + shard_patients] for start in range(0, patients, shard_patients)]
    jobs = [(folder / f"{part[0]:07}.npz", part) for part in parts if not (folder / f"{part[0]:07}.npz").exists()]
    done = patients - sum(len(part) for _, part in jobs)
    yield done
    with mapped([partial(_make_shard, samples, job) for job in jobs], processes) as counts:
        for count in counts:
            done += count
            yield done


def _make_shard(samples: _Samples, job: tuple[Path, Sequence[int]]) -> int:
    file, seeds = job
    made = samples(seeds)
    if made:
        write_shard(file, stacked(made))
    return len(seeds)


@lru_cache(maxsize=1)
def _tools(data: Path) -> tuple[SittersRoom, NetworkLandmarker]:
    return SittersRoom(data), NetworkLandmarker(landmark_weights())


@lru_cache(maxsize=1)
def _model(data: Path) -> FaceModel:
    return load_face_model(data)


def _pictured(data: Path, seeds: Sequence[int], *, recorded: bool) -> list[GraderSample]:
    room, landmarker = _tools(data)
    samples = []
    for seed in seeds:
        shot = shoot(room, seed, photographed=seed % 2 == 1, recorded=recorded)
        records = shot.records(landmarker)
        if records:
            samples.append(sample_of(shot, records))
    return samples


def _landmarks_only(data: Path, errors: KnownErrors, seeds: Sequence[int]) -> list[GraderSample]:
    return [landmark_only_sample(_model(data), seed, errors) for seed in seeds]
