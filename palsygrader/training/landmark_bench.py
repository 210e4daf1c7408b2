"""What landmarkers are measured with: the bench they lie on, the tally of what they did, the rows of the table."""

import sys
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

import numpy as np
from numpy.typing import NDArray

from palsygrader.domain.examination import Picture
from palsygrader.domain.landmarks import Landmarks
from palsygrader.errors import InputError
from palsygrader.training.landmark_cases import DrawSitting, Sitting
from palsygrader.training.landmark_measures import DIFFERENCES, differences, errors_percent, grouped
from palsygrader.training.people import LondonPerson
from palsygrader.vision.landmarks import FaceLandmarker, find_face

LEAST_CONFIDENCE: Final = 0.5
"""A face counts as confidently found from here on."""


@dataclass(frozen=True, slots=True)
class Bar:
    """What is asked for, both ends included."""

    least: float = -np.inf
    most: float = np.inf

    def __str__(self) -> str:
        if np.isinf(self.least):
            return f"at most {self.most:g}"
        return f"at least {self.least:g}" if np.isinf(self.most) else f"{self.least:g} to {self.most:g}"


@dataclass(frozen=True, slots=True)
class Row:
    """One line of the table.

    Attributes:
        measure: What is measured.
        values: One per landmarker, ours first; NaN where it was not measured.
        bar: For ours; None for a line that is only told.
    """

    measure: str
    values: tuple[float, ...]
    bar: Bar | None = None

    def __str__(self) -> str:
        cells = ["-" if np.isnan(value) else f"{value:.2f}" for value in self.values]
        ours = self.values[0]
        reached = ""
        if self.bar is not None:
            reached = "not measured" if np.isnan(ours) else "no"
            reached = "yes" if self.bar.least <= ours <= self.bar.most else reached
        return f"| {self.measure} | {' | '.join(cells)} | {self.bar or ''} | {reached} |"


@dataclass(slots=True)
class Tally:
    """What one landmarker did on many pictures with a known truth."""

    shown: int = 0
    confident: int = 0
    errors: list[NDArray[np.float64]] = field(default_factory=list)
    pairs: dict[str, list[tuple[float, float]]] = field(default_factory=lambda: {name: [] for name in DIFFERENCES})

    @property
    def confident_percent(self) -> float:
        """Share of the faces found with confidence."""
        return 100.0 * self.confident / self.shown if self.shown else np.nan

    def error(self, groups: dict[str, tuple[int, ...]], name: str) -> float:
        """Return the mean error of a group of points, %IOD."""
        return grouped(self.errors, groups)[name]

    def see(self, found: Landmarks | None, truth_px: NDArray[np.float64]) -> None:
        """Take in one picture."""
        self.shown += 1
        if found is not None:
            self.confident += found.confidence >= LEAST_CONFIDENCE
            self.errors.append(errors_percent(found.points_px, truth_px))

    def sit(self, landmarker: FaceLandmarker, sitting: Sitting) -> None:
        """Take in one digital patient."""
        rest = placed(landmarker, sitting.rest.picture)
        self.see(rest, sitting.rest.truth_px)
        for shot in sitting.peaks:
            peak = placed(landmarker, shot.picture)
            self.see(peak, shot.truth_px)
            if rest is not None and peak is not None:
                true = differences(shot.expression, sitting.rest.truth_px, shot.truth_px)
                seen = differences(shot.expression, rest.points_px, peak.points_px)
                for name, value in true.items():
                    self.pairs[name].append((value, seen[name]))


def placed(landmarker: FaceLandmarker, picture: Picture) -> Landmarks | None:
    """Return the landmarks as the program places them in a photograph; None where it finds no single face."""
    try:
        return find_face(landmarker, picture)
    except InputError:
        return None


@dataclass(frozen=True, slots=True)
class Bench:
    """What is measured, and on what.

    Attributes:
        landmarkers: Ours first.
        data: Folder of the development data.
        people: Real people kept from training.
        patients: How many digital patients.
        draw: Draws them.
        classes: Class of each landmarker for speed and memory, in a process of its own; None where that says nothing.
    """

    landmarkers: tuple[FaceLandmarker, ...]
    data: Path
    people: tuple[LondonPerson, ...]
    patients: int
    draw: DrawSitting
    classes: tuple[str | None, ...] = ()

    def each(self, measure: Callable[[FaceLandmarker], float]) -> tuple[float, ...]:
        """Return a value per landmarker."""
        return tuple(measure(landmarker) for landmarker in self.landmarkers)

    def tallies(self, sittings: Iterable[Sitting]) -> list[Tally]:
        """Show digital patients to every landmarker."""
        tallies = [Tally() for _ in self.landmarkers]
        for number, sitting in enumerate(sittings):
            tell(f"digital patient {number + 1}")
            for tally, landmarker in zip(tallies, self.landmarkers, strict=True):
                tally.sit(landmarker, sitting)
        return tallies


def tell(line: str) -> None:
    """Say how far the work is."""
    sys.stderr.write(f"{line}\n")
