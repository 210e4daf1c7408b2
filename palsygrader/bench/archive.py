"""The archive with 100, 1,000 and 10,000 visits: open, list, search, a visit, saving; and how the cost grows.

Every visit is a copy of the graded demonstration under another name and day, saved as any other. Those of one patient
carry the pictures, of the others thumbnails: 10,000 visits with pictures would take 60 GB, and only what is opened is
read.
"""

import time
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Final

from palsygrader.archive.store import Archive
from palsygrader.bench.figures import Figure, percentile
from palsygrader.capture.video import read_video
from palsygrader.domain.examination import Examination, ExpressionRecord, KeyFrame
from palsygrader.domain.expressions import STANDARD_EXPRESSIONS, Expression
from palsygrader.domain.face import AffectedSide
from palsygrader.domain.patient import Patient
from palsygrader.grading.grading_model import shared_model
from palsygrader.grading.network_grader import NetworkGrader
from palsygrader.grading.provenance import Provider
from palsygrader.settings import bundled, grading_weights, landmark_weights
from palsygrader.vision.motion import analyse_expression
from palsygrader.vision.network_landmarker import NetworkLandmarker

SIZES: Final = (100, 1_000, 10_000)
BAR_MS: Final = 200.0
VISITS: Final = 5
"""Of each patient."""
_ROUNDS: Final = 5
_PASSPHRASE: Final = "of the bench"  # noqa: S105 - of an archive that is thrown away
_FIRST: Final = datetime(2024, 2, 1, 9, 0, tzinfo=UTC)
_WHOLE: Final = "p0"
"""The patient whose visits carry their pictures."""


def measure(folder: Path, sizes: tuple[int, ...] = SIZES) -> list[Figure]:
    """Return what the archive takes at each size, medians of five, and the growth from the smallest to the largest.

    Args:
        folder: For the archives.
        sizes: Visits, rising.
    """
    graded = graded_demonstration()
    found: dict[int, dict[str, float]] = {}
    for size in sizes:
        place = folder / f"{size} visits"
        with Archive.create(place, _PASSPHRASE) as archive:
            fill(archive, graded, max(size // VISITS, 1))
        found[size] = _timed(place, graded)
    figures = [
        Figure(f"archive of {size:,} visits: {name}", value_ms, "ms", BAR_MS if name in _BARRED else None)
        for size, times in found.items()
        for name, value_ms in times.items()
    ]
    smallest, largest = found[sizes[0]], found[sizes[-1]]
    more = sizes[-1] / sizes[0]
    return figures + [
        Figure(f"archive, {more:.0f} times the visits: cost of {name}, times", largest[name] / smallest[name], "", more)
        for name in largest
    ]


_BARRED: Final = ("list of patients", "search", "a visit opened")


def _timed(place: Path, graded: Examination) -> dict[str, float]:
    began_s = time.perf_counter()
    with Archive.open(place, _PASSPHRASE) as archive:
        opened_ms = 1000.0 * (time.perf_counter() - began_s)
        return {
            "opened with its passphrase": opened_ms,
            "list of patients": _median_ms(archive.patients),
            "search": _median_ms(lambda: archive.patients("family12")),
            "a visit opened": _median_ms(lambda: _seen(archive.load_examination(f"{_WHOLE}v2"))),
            "a new visit saved": _median_ms(lambda: archive.save_examination(_new(graded))),
        }


def _seen(visit: Examination) -> None:
    """Decode the first pair of pictures, as the review shows them."""
    record = visit.records[Expression.REST]
    _shapes = record.rest.picture.shape, record.peak.picture.shape


def _new(graded: Examination) -> Examination:
    return replace(graded, patient_id=_WHOLE, examination_id=f"new{time.monotonic_ns()}")


def _median_ms(work: Callable[[], object]) -> float:
    took_ms = []
    for _round in range(_ROUNDS):
        began_s = time.perf_counter()
        work()
        took_ms.append(1000.0 * (time.perf_counter() - began_s))
    return percentile(took_ms, 50)


def graded_demonstration() -> Examination:
    """Return the demonstration's first visit, measured and graded."""
    landmarker = NetworkLandmarker(landmark_weights())
    records: dict[Expression, ExpressionRecord] = {}
    for expression in STANDARD_EXPRESSIONS:
        rest = records.get(Expression.REST)
        frames = read_video(bundled("resources", "demo", f"{expression}.mp4"))
        records[expression] = analyse_expression(
            expression, frames, landmarker, rest=None if rest is None else rest.peak
        )
    grader = NetworkGrader(shared_model(grading_weights(), "cpu"), Provider(landmarker.name, landmarker.sha256))
    grade = grader.grade(records, AffectedSide.UNKNOWN, _FIRST)
    return Examination("nobody", _FIRST, "", records=records).with_grade(grade)


def fill(archive: Archive, graded: Examination, patients: int) -> None:
    """Add patients and their visits.

    Args:
        archive: Empty.
        graded: The visit that all are copies of.
        patients: How many.
    """
    plain, whole = without_pictures(graded), graded
    for number in range(patients):
        name = f"Given{number} Family{number % 97}"
        patient = Patient(name, f"p{number}", record_number=str(10_000 + number), onset=date(2024, 1, 1))
        archive.add_patient(patient)
        for turn in range(VISITS):
            is_whole = patient.patient_id == _WHOLE
            made = replace(
                whole if is_whole else plain,
                patient_id=patient.patient_id,
                examination_id=f"p{number}v{turn}",
                started_at=_FIRST + timedelta(days=14 * turn, minutes=number),
            )
            archive.save_examination(made)
            if turn == 0 and number < 2:  # noqa: PLR2004 - the first with pictures, and the first without
                read = archive.load_examination(made.examination_id)  # its pictures need not be encoded again
                whole, plain = (read, plain) if is_whole else (whole, read)


def without_pictures(visit: Examination) -> Examination:
    """Return the visit with thumbnails in the place of its pictures, and courses of a few frames."""

    def small(frame: KeyFrame) -> KeyFrame:
        return replace(frame, source=frame.picture[:8, :8].copy())

    records = {
        expression: replace(
            record,
            rest=small(record.rest),
            peak=small(record.peak),
            times_ms=record.times_ms[:3],
            points_px=record.points_px[:3],
            movement_percent=record.movement_percent[:, :3],
        )
        for expression, record in visit.records.items()
    }
    return replace(visit, records=records)
