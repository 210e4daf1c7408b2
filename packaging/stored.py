"""An archive with graded visits for `screens.py`, made once: nothing has to be recorded to show them."""

import shutil
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from screens_of_archive import fill_archive  # type: ignore[import-not-found]  # as above

from palsygrader.archive.store import Archive
from palsygrader.bench.archive import graded_demonstration
from palsygrader.gui import demonstration
from palsygrader.settings import translations
from palsygrader.wording import say
from palsygrader.wording.language import speaking

VISIT = "screens"
"""Identifier of the visit of today."""


def stored_archive(folder: Path) -> Path:
    """Return a data folder with the demonstration's patient, visits and other patients; made when it is not there."""
    if folder.is_dir():
        return folder
    making = folder.with_suffix(".part")
    shutil.rmtree(making, ignore_errors=True)
    making.mkdir(parents=True)
    print("screens: grading the digital patient once, a minute or two", flush=True)
    with Archive.create(making / "archive", demonstration.PASSPHRASE) as archive:
        demonstration.prepare(archive)
        patient = archive.patients()[0].patient
        examination = replace(
            graded_demonstration(), examination_id=VISIT, patient_id=patient.patient_id, started_at=datetime.now(UTC)
        )
        archive.save_examination(examination)
    fill_archive(making, examination)
    making.rename(folder)
    return folder


def copy_stored(made: Path, folder: Path, language: str) -> None:
    """Copy what `stored_archive` made into a new data folder, with the patient's words in a language."""
    shutil.copytree(made, folder)
    with Archive.open(folder / "archive", demonstration.PASSPHRASE) as archive, speaking(language, translations()):
        patient = archive.patient(archive.load_examination(VISIT).patient_id)
        archive.update_patient(
            replace(
                patient,
                name=say("demo.patient"),
                record_number=say("demo.number"),
                cause=say("demo.cause"),
                notes=say("demo.notes"),
            )
        )
