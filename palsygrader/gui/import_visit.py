"""Make a visit of imported files: measure and grade them, and put it with the files into the archive."""

from collections.abc import Mapping
from contextlib import suppress
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Final, Protocol

from palsygrader.capture.photograph import read_photograph
from palsygrader.capture.video import read_video
from palsygrader.domain.examination import Examination, ExpressionRecord, KeyFrame
from palsygrader.domain.expressions import Expression
from palsygrader.domain.face import AffectedSide
from palsygrader.errors import InputError, PalsyGraderError
from palsygrader.gui.clip_writer import ClipStream
from palsygrader.gui.import_reading import in_file, is_photograph
from palsygrader.gui.visit_grader import grade_visit
from palsygrader.gui.workers import Job
from palsygrader.settings import Settings
from palsygrader.vision.landmarks import FaceLandmarker
from palsygrader.vision.motion import analyse_expression
from palsygrader.wording import system_reason

_COPY_BYTES: Final = 1024 * 1024


class ImportArchive(Protocol):
    """What the import asks of the archive."""

    def save_examination(self, examination: Examination) -> None:
        """Make the examination durable."""

    def new_recording(self, examination_id: str, expression: Expression, attempt: int) -> ClipStream:
        """Begin a recording of a saved examination."""

    def delete_unfinished(self, examination_id: str) -> None:
        """Remove a visit that is not signed, with its recordings."""


def measure_visit(
    examination: Examination,
    files: Mapping[Expression, Path],
    side: AffectedSide,
    landmarker: FaceLandmarker,
    settings: Settings,
    job: Job,
) -> Examination:
    """Return the examination with the records of the files and its grade; meant for a worker.

    Args:
        examination: Without records.
        files: A photograph or video per expression, the rest among them.
        side: The palsy's side from the patient's record.
        landmarker: Any landmark model.
        settings: Iris diameter and what the grading network runs on.
        job: Told how many files are measured; cancels.

    Raises:
        InputError: A file cannot be measured any more; the error names it.
        ModelError: A model is missing or damaged.
        Cancelled: The job was asked to stop.
    """
    rest: KeyFrame | None = None
    for done, expression in enumerate(expression for expression in Expression if expression in files):
        job.step(done, len(files) + 1)
        record = _measured(expression, files[expression], rest, landmarker, settings, (done, len(files) + 1, job))
        rest = record.rest if expression is Expression.REST else rest
        examination = examination.with_expression(expression).with_record(record)
    job.step(len(files), len(files) + 1)
    grade = grade_visit(examination, landmarker, side, settings.iris_diameter_mm, settings.compute_device)
    return examination.with_grade(grade)


def _measured(
    expression: Expression,
    file: Path,
    rest: KeyFrame | None,
    landmarker: FaceLandmarker,
    settings: Settings,
    place: tuple[int, int, Job],
) -> ExpressionRecord:
    done, total, job = place
    try:
        return analyse_expression(
            expression,
            [(read_photograph(file), 0.0)] if is_photograph(file) else read_video(file),
            landmarker,
            rest=rest,
            iris_diameter_mm=settings.iris_diameter_mm,
            progress=lambda _frames, _unknown: job.step(done, total),
        )
    except InputError as error:
        raise in_file(file, error) from error


def keep_visit(
    archive: ImportArchive, examination: Examination, files: Mapping[Expression, Path], job: Job
) -> Examination:
    """Put a graded examination and its files into the archive, all or nothing; meant for the archive's worker.

    Args:
        archive: Open.
        examination: Measured and graded.
        files: As for `measure_visit`; they stay where they are.
        job: Told how many files are kept; cancels.

    Returns:
        The examination as it was saved: its records name the files in the archive.

    Raises:
        ArchiveError: The archive cannot take it.
        InputError: A file cannot be read any more.
        Cancelled: The job was asked to stop.
    """
    archive.save_examination(replace(examination, records={}, grade=None))
    try:
        kept = examination
        for done, (expression, record) in enumerate(examination.records.items()):
            job.step(done, len(files))
            media_id = _copy(
                archive, examination.examination_id, expression, files[expression], (done, len(files), job)
            )
            kept = kept.with_record(replace(record, media_id=media_id))
        job.step(len(files), len(files))
        archive.save_examination(kept)
    except BaseException:
        with suppress(PalsyGraderError):  # a disk that is full now may be gone altogether
            archive.delete_unfinished(examination.examination_id)
        raise
    return kept


def _copy(
    archive: ImportArchive, examination_id: str, expression: Expression, file: Path, place: tuple[int, int, Job]
) -> str:
    done, total, job = place
    recording = archive.new_recording(examination_id, expression, 1)
    try:
        with file.open("rb") as source:
            while content := source.read(_COPY_BYTES):
                job.step(done, total)
                recording.write(content)
    except OSError as error:
        raise InputError("input.unusable_file", file=file.name, reason=system_reason(error)) from error
    finally:
        recording.close()  # one that was given up, too: it is removed with its visit
    return recording.media_id


def visit_moment(day: datetime | None) -> tuple[datetime, bool]:
    """Return when a visit counts as begun, timezone-aware, and whether that is its own day.

    Args:
        day: The moment at the clinic, without a zone; None where it is not known.
    """
    return (datetime.now(UTC), False) if day is None else (day.astimezone(), True)
