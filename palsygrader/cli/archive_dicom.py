"""The command `archive dicom`: signed visits as DICOM files, with or without the patient's name."""

import argparse
from collections.abc import Callable, Iterator, Mapping
from functools import partial
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING

from palsygrader.cli.argument_types import name_of_path, one_of, path_argument
from palsygrader.cli.staging import Staging, cannot_write, check_folder
from palsygrader.cli.status import OK
from palsygrader.cli.streams import put_text
from palsygrader.domain.dicom_choices import USUAL_KINDS, KeptDates, KeptFaces, Kind
from palsygrader.errors import InputError, ReportError
from palsygrader.settings import SETTINGS_NAME, Settings, SettingsStore, bundled, data_place, translations
from palsygrader.wording import say
from palsygrader.wording.language import ENGLISH, LANGUAGES, speaking

if TYPE_CHECKING:
    from palsygrader.archive.store import Archive
    from palsygrader.domain.examination import Examination, Picture
    from palsygrader.domain.expressions import Expression
    from palsygrader.domain.patient import Patient
    from palsygrader.report.dicom import Deidentification, PdfFile, PlannedObject


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the arguments."""
    words = "cli.archive.dicom"
    parser.add_argument("visits", nargs="+", type=name_of_path, metavar="VISIT", help=say(f"{words}.visits"))
    parser.add_argument("--out", type=path_argument, required=True, metavar="FOLDER", help=say(f"{words}.out"))
    parser.add_argument(
        "--kind",
        action="append",
        type=one_of(Kind, f"{words}.unknown"),
        metavar="KIND",
        help=say(f"{words}.kind", known=", ".join(Kind)),
    )
    parser.add_argument(
        "--language",
        type=one_of(LANGUAGES, "cli.grade.no_language"),
        default=ENGLISH.code,
        metavar="LANGUAGE",
        help=say(f"{words}.language"),
    )
    parser.add_argument("--nameless", action="store_true", help=say(f"{words}.nameless"))
    parser.add_argument(
        "--dates",
        type=one_of(KeptDates, f"{words}.unknown"),
        default=KeptDates.REMOVED,
        metavar="DATES",
        help=say(f"{words}.dates", known=", ".join(KeptDates)),
    )
    parser.add_argument("--faces", action="store_true", help=say(f"{words}.faces"))


def export(arguments: argparse.Namespace, open_archive: "Callable[[argparse.Namespace], Archive]") -> int:
    """Write each visit into a folder named by its study, whole or not at all, and note in the archive that it left."""
    from palsygrader.report.dicom import Deidentification
    from palsygrader.report.pseudonyms import Pseudonyms

    check_folder(arguments.out)
    kinds = [Kind(kind) for kind in arguments.kind or USUAL_KINDS]
    settings = SettingsStore(data_place(arguments.data) / SETTINGS_NAME).load()
    with open_archive(arguments) as archive, speaking(arguments.language, translations()):
        how = None
        if arguments.nameless:
            faces = KeptFaces.RECOGNISABLE if arguments.faces else KeptFaces.DRAWN
            how = Deidentification(Pseudonyms(archive.export_key()), dates=KeptDates(arguments.dates), faces=faces)
        for examination_id in arguments.visits:
            found = _planned(archive, examination_id, settings, kinds, how)
            archive.note_export([archive.load_numbers(examination_id).patient_id], identified=how is None)
            folder = arguments.out / found[0].study_uid if found else arguments.out
            _write(found, folder)
            put_text(say("cli.archive.dicom.done", count=len(found), folder=folder))
    return OK


def _planned(
    archive: "Archive",
    examination_id: str,
    settings: Settings,
    kinds: list[Kind],
    how: "Deidentification | None",
) -> "tuple[PlannedObject, ...]":
    from palsygrader.report.dicom import Request, Station, planned

    examination = archive.load_examination(examination_id)
    patient = archive.patient(examination.patient_id)
    wanted = Kind.PDF in kinds and examination.signature is not None
    pdf = _pdf(archive, patient, examination, settings, nameless=how is not None) if wanted else None
    station = Station(institution=next((line for line in settings.clinic if line), ""))
    clips = _clips(archive, examination) if Kind.VIDEO in kinds else {}
    try:
        return planned(patient, examination, Request(station, kinds, pdf, clips, deidentification=how))
    except ReportError as error:  # what the caller can set right: another visit, other options
        raise InputError(error.code, **error.values) from error


def _pdf(
    archive: "Archive", patient: "Patient", examination: "Examination", settings: Settings, *, nameless: bool
) -> "PdfFile":
    """Return the report as it was when the visit was signed or last added to, or the teaching copy."""
    from palsygrader.report.content import Letterhead, report_content
    from palsygrader.report.dicom import PdfFile, edition_moment
    from palsygrader.report.logo import logo_png
    from palsygrader.report.pdf import write_pdf
    from palsygrader.report.teaching_copy import teaching_content

    moment = edition_moment(examination)
    if nameless:
        content = teaching_content(patient, examination, created_at=moment)
    else:
        lines = [line for line in archive.visits(patient.patient_id) if line.started_at < examination.started_at]
        previous = [archive.load_numbers(line.examination_id) for line in lines if line.signed_at is not None]
        clinic = Letterhead(tuple(line for line in settings.clinic if line), logo_png(settings.logo))
        content = report_content(patient, examination, previous, clinic=clinic, created_at=moment)
    stream = BytesIO()
    write_pdf(content, stream, fonts=bundled("resources", "fonts"), page_size=settings.paper)
    return PdfFile(stream.getvalue(), say("dicom.title.pdf"), nameless=nameless)


def _clips(
    archive: "Archive", examination: "Examination"
) -> "Mapping[Expression, Callable[[], Iterator[tuple[Picture, float]]]]":
    """Return what reads each recording that is more than a photograph."""
    return {
        expression: partial(_frames, archive, record.media_id)
        for expression, record in examination.records.items()
        if record.media_id is not None and len(record.times_ms) > 1
    }


def _frames(archive: "Archive", media_id: str) -> "Iterator[tuple[Picture, float]]":
    from palsygrader.capture.video import read_video

    with archive.open_media(media_id) as file:
        yield from read_video(file)


def _write(found: "tuple[PlannedObject, ...]", folder: Path) -> None:
    """Write the objects one after another; all of them appear together."""
    from pydicom import dcmwrite

    try:
        folder.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise cannot_write(folder.parent, error) from error
    with Staging() as staging:
        for planned_object in found:
            made = planned_object.make()
            stream = BytesIO()
            dcmwrite(stream, made, enforce_file_format=True)
            name = f"{int(made.SeriesNumber)}-{int(made.InstanceNumber):02d}.dcm"
            staging.write(folder / name, stream.getvalue())
        staging.publish()
