"""Writes the pictures that landmarks are learnt from into a set; one that was cut off is gone on with.

A set is a folder with `pictures.npy` (uint8, RGB), `points.npy` (px), `weights.npy` (0: not known) and, written last,
`set.json`. While it is made, `begun.npz` tells how far it is.
"""

import json
import os
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final
from zipfile import BadZipFile

import numpy as np
from numpy.lib.format import open_memmap
from numpy.typing import NDArray

from palsygrader.domain.face import POINT_COUNT
from palsygrader.training.landmark_pictures import SIZE_PX, Sample
from palsygrader.training.workers import mapped

SET_FILE: Final = "set.json"
_PICTURES_FILE: Final = "pictures.npy"
_BEGUN_FILE: Final = "begun.npz"
_KEEPING_S: Final = 20.0
"""Not much more than so many seconds' work is lost when it is cut off."""

Job = Callable[[], Sequence[Sample]]
"""Makes some samples; picklable."""


@dataclass(slots=True)
class _Begun:
    """What is known of the pictures that are written."""

    jobs: int = 0
    about: list[tuple[str, str]] = field(default_factory=list)
    points: list[NDArray[np.float32]] = field(default_factory=list)
    weights: list[NDArray[np.float32]] = field(default_factory=list)

    def add(self, samples: Iterable[Sample]) -> None:
        """Take in the samples of a job."""
        self.jobs += 1
        for sample in samples:
            self.about.append((sample.kind, sample.person))
            self.points.append(sample.points_px.astype(np.float32))
            self.weights.append(sample.weights.astype(np.float32))

    def arrays(self) -> dict[str, NDArray[np.float32]]:
        """Return points, shape (n, 78, 2), and weights, shape (n, 78)."""
        points = np.array(self.points, np.float32).reshape(-1, POINT_COUNT, 2)
        return {"points": points, "weights": np.array(self.weights, np.float32).reshape(-1, POINT_COUNT)}


def people_of(folder: Path) -> tuple[tuple[str, ...], bool]:
    """Return who is in a set, in order, and whether it is whole; nobody where none is begun."""
    if (folder / SET_FILE).exists():
        about = json.loads((folder / SET_FILE).read_text(encoding="utf-8"))["about"]
        return tuple(dict.fromkeys(person for _, person in about)), True
    begun = _read(folder / _BEGUN_FILE)
    return tuple(dict.fromkeys(person for _, person in begun.about)), False


def write_set(
    folder: Path, jobs: Sequence[Job], count: int, processes: int, tell: Callable[[int], None] = lambda _done: None
) -> int:
    """Write the samples of jobs, run in processes, into a set; return how many.

    Args:
        folder: Made; what the same jobs have left in it is gone on with, a whole set in it is replaced.
        jobs: Each gives some samples.
        count: At least as many as the samples of all jobs.
        processes: How many at a time.
        tell: Told how many jobs are done, first those done before.

    Raises:
        OSError: It cannot be written.
    """
    folder.mkdir(parents=True, exist_ok=True)
    (folder / SET_FILE).unlink(missing_ok=True)
    file, shape = folder / _PICTURES_FILE, (count, SIZE_PX, SIZE_PX, 3)
    begun = _read(folder / _BEGUN_FILE)
    try:
        pictures = np.load(file, mmap_mode="r") if begun.jobs else None
    except (OSError, ValueError, EOFError):
        pictures = None
    if pictures is None or pictures.shape != shape:
        begun, pictures = _Begun(), open_memmap(file, "w+", np.uint8, shape)
    offset, picture_bytes = int(pictures.offset), int(np.prod(shape[1:]))
    del pictures
    tell(begun.jobs)
    kept_s = time.monotonic()
    # Not through the map: a disk that is full would end the program without a word.
    with file.open("r+b") as stream, mapped(jobs[begun.jobs :], processes) as results:
        for samples in results:
            stream.seek(offset + len(begun.about) * picture_bytes)
            stream.writelines(sample.picture.tobytes() for sample in samples)
            begun.add(samples)
            tell(begun.jobs)
            if time.monotonic() - kept_s >= _KEEPING_S:
                stream.flush()
                os.fsync(stream.fileno())
                _keep(folder / _BEGUN_FILE, begun)
                kept_s = time.monotonic()
    for name, values in begun.arrays().items():
        np.save(folder / f"{name}.npy", values)
    with _whole(folder / SET_FILE) as half_written:
        half_written.write_text(json.dumps({"schema": 1, "about": begun.about}), encoding="utf-8")
    (folder / _BEGUN_FILE).unlink(missing_ok=True)
    return len(begun.about)


def _keep(file: Path, begun: _Begun) -> None:
    with _whole(file) as half_written, half_written.open("wb") as stream:
        np.savez(stream, allow_pickle=False, jobs=begun.jobs, about=np.array(begun.about, np.str_), **begun.arrays())


def _read(file: Path) -> _Begun:
    """Return what was kept; nothing where that is missing or damaged."""
    try:
        with file.open("rb") as stream, np.load(stream, allow_pickle=False) as kept:
            about = [(str(kind), str(person)) for kind, person in kept["about"].reshape(-1, 2)]
            return _Begun(int(kept["jobs"]), about, list(kept["points"]), list(kept["weights"]))
    except (OSError, ValueError, KeyError, EOFError, BadZipFile):
        return _Begun()


@contextmanager
def _whole(file: Path) -> Iterator[Path]:
    """Give a file to write that takes the place of another once it is whole."""
    half_written = file.with_name(f"{file.name}.writing")
    yield half_written
    half_written.replace(file)
