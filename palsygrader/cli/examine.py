"""Examine one folder without a screen: read, measure, grade, and make its outputs."""

from collections.abc import Callable, Iterable, Mapping
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import cache
from io import BytesIO
from pathlib import Path
from typing import Final

import cv2
import dlib  # noqa: F401 - loads here, where it cannot be taken for a fault in an examination

from palsygrader.capture.photograph import read_photograph
from palsygrader.capture.picture_day import picture_day
from palsygrader.capture.suffixes import PHOTOGRAPH_SUFFIXES
from palsygrader.capture.video import read_video, video_length
from palsygrader.cli.expression_files import examination_name, expression_files
from palsygrader.cli.json_text import json_bytes
from palsygrader.cli.result_table import result_table
from palsygrader.cli.streams import printable, quiet_libraries
from palsygrader.domain.examination import Examination, ExpressionRecord, Picture
from palsygrader.domain.expressions import Expression
from palsygrader.domain.face import AffectedSide
from palsygrader.domain.patient import Patient
from palsygrader.errors import InputError
from palsygrader.grading.grading_model import shared_model
from palsygrader.grading.network_grader import NetworkGrader
from palsygrader.grading.provenance import Provider
from palsygrader.report.content import Letterhead, report_content
from palsygrader.report.pdf import write_pdf
from palsygrader.report.table import examination_json, measurement_rows
from palsygrader.settings import bundled, grading_weights, landmark_weights, translations
from palsygrader.vision.motion import analyse_expression
from palsygrader.vision.network_landmarker import NetworkLandmarker
from palsygrader.wording import error_line, say, speaking
from palsygrader.wording.days import day_words

Progress = Callable[[Expression, int, int], None]
"""Called with the expression being read, and how many of its pictures are done and expected."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is to be made of an examination.

    Attributes:
        side: The affected side; UNKNOWN lets the grader infer it.
        device: What the grading network runs on, `cpu` or `cuda`.
        json: Whether JSON is wanted.
        pdf: Whether a PDF is wanted.
        csv: Whether rows of a CSV are wanted.
        language: Code of the language of the PDF.
    """

    side: AffectedSide
    device: str
    json: bool
    pdf: bool
    csv: bool
    language: str = "en"


@dataclass(frozen=True, slots=True)
class Outcome:
    """What was made of an examination: contents of its files, rows of the common CSV, a table for the terminal."""

    json: bytes | None
    pdf: bytes | None
    rows: list[list[object]]
    table: str


@dataclass(frozen=True, slots=True)
class Refusal:
    """Why nothing could be made of an examination.

    Attributes:
        reason: One clear line.
        is_input: Whether what was given is at fault, not the program.
    """

    reason: str
    is_input: bool


def examine_or_refuse(folder: Path, wanted: Wanted, progress: Progress) -> Outcome | Refusal:
    """Examine a folder; a failure of this one examination is told, so that the others can go on.

    Args:
        folder: As for `examine`.
        wanted: As for `examine`.
        progress: As for `examine`.
    """
    try:
        return examine(folder, wanted, progress)
    except Exception as error:  # noqa: BLE001 - a fault in one examination must not stop a cohort
        return Refusal(error_line(error, unexpected="cli.unexpected"), is_input=isinstance(error, InputError))


def examine(folder: Path, wanted: Wanted, progress: Progress) -> Outcome:
    """Examine a folder.

    Args:
        folder: Holds a photograph or video per expression.
        wanted: What to make.
        progress: Told as the work goes on; an exception it raises stops the work.

    Raises:
        InputError: A file is missing or cannot be used.
        ModelError: A model is missing or damaged.
        ReportError: The PDF cannot be made.
    """
    files = expression_files(folder)
    name = printable(examination_name(folder))
    examination = Examination(
        patient_id=name, started_at=datetime.now(UTC), clinician="", examination_id=name, dated=False
    )
    for record in _records(files, progress):
        examination = examination.with_expression(record.expression).with_record(record)
    examination = examination.with_device(_device(files))
    landmarker = _landmarker()
    model = shared_model(grading_weights(), wanted.device)
    grader = NetworkGrader(model, Provider(landmarker.name, landmarker.sha256))
    examination = examination.with_grade(grader.grade(examination.records, wanted.side, datetime.now(UTC)))
    return Outcome(
        json=json_bytes(examination_json(examination)) if wanted.json else None,
        pdf=_pdf(examination, files, wanted.language) if wanted.pdf else None,
        rows=measurement_rows(examination) if wanted.csv else [],
        table=result_table(examination),
    )


def _device(files: Mapping[Expression, Path]) -> str:
    """Return what recorded the pictures: files, with the day the camera wrote into them where it did."""
    day = picture_day(files.values())
    return say("import.files") if day is None else say("import.files_day", day=day_words(day))


_MOST_THREADS: Final = 4
"""Expressions measured at a time: each holds up to 48 pictures, a gigabyte at 4K."""


@cache
def _landmarker() -> NetworkLandmarker:
    """Return the process's one landmark model."""
    return NetworkLandmarker(landmark_weights())


def _records(files: Mapping[Expression, Path], progress: Progress) -> list[ExpressionRecord]:
    """Return the records of all expressions, the rest first; the others are measured several at a time.

    As many as OpenCV may use threads, which is one in each of several processes.
    """
    rest = _record(_opened(Expression.REST, files[Expression.REST], progress), None, progress)
    others = [_opened(e, file, progress) for e, file in files.items() if e is not Expression.REST]
    threads = cv2.getNumThreads()
    cv2.setNumThreads(1)
    pool = ThreadPoolExecutor(min(threads, _MOST_THREADS))
    try:
        futures = [pool.submit(_record, recording, rest, progress) for recording in others]
        return [rest, *(future.result() for future in futures)]
    finally:
        pool.shutdown(cancel_futures=True)
        cv2.setNumThreads(threads)


@dataclass(frozen=True, slots=True)
class _Recording:
    """A file that was opened: a photograph as a video of one picture.

    Attributes:
        expression: What it shows.
        file: Where it lies.
        pictures: With their times, ms.
        expected: How many pictures there are.
    """

    expression: Expression
    file: Path
    pictures: Iterable[tuple[Picture, float]]
    expected: int


def _opened(expression: Expression, file: Path, progress: Progress) -> _Recording:
    if file.suffix.lower() in PHOTOGRAPH_SUFFIXES:
        with quiet_libraries():  # for the whole process, so by one thread only
            recording = _Recording(expression, file, [(read_photograph(file), 0.0)], 1)
    else:
        recording = _Recording(expression, file, read_video(file), video_length(file).frame_count)
    progress(expression, 0, recording.expected)
    return recording


def _record(recording: _Recording, rest: ExpressionRecord | None, progress: Progress) -> ExpressionRecord:
    try:
        return analyse_expression(
            recording.expression,
            recording.pictures,
            _landmarker(),
            rest=rest.peak if rest is not None else None,
            progress=lambda done, _: progress(recording.expression, done, recording.expected),
        )
    except InputError as error:
        if "file" in error.values:
            raise
        raise InputError("cli.in_file", file=recording.file.name, reason=error_line(error)) from error


def _pdf(examination: Examination, files: Mapping[Expression, Path], language: str) -> bytes:
    patient = Patient(name=examination.patient_id, patient_id=examination.patient_id)
    buffer = BytesIO()
    with speaking(language, translations()):
        told = examination.with_device(_device(files))
        content = report_content(patient, told, (), clinic=Letterhead(), created_at=examination.started_at)
        write_pdf(content, buffer, fonts=bundled("resources", "fonts"))
    return buffer.getvalue()
