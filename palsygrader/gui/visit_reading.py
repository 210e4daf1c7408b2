"""Read a visit with the earlier ones that are compared with it; on the archive's queue."""

from datetime import datetime
from typing import Final

from palsygrader.domain.examination import Examination
from palsygrader.domain.patient import Patient
from palsygrader.gui.ports import VisitArchive
from palsygrader.gui.visit_way import Visit
from palsygrader.gui.workers import Job

MOST_EARLIER: Final = 8
"""Earlier visits that are read for comparison and course, the latest; each takes about half a second."""


def earlier_identifiers(archive: VisitArchive, patient_id: str, started_at: datetime) -> list[str]:
    """Return the identifiers of the earlier finished visits that are compared with one begun then, the oldest first."""
    newest_first = archive.visits(patient_id)
    earlier = [line.examination_id for line in newest_first if line.finished and line.started_at < started_at]
    return earlier[:MOST_EARLIER][::-1]


def begun_visit(archive: VisitArchive, patient: Patient, examination: Examination, job: Job) -> Visit:
    """Return a visit that is begun now.

    Raises:
        ArchiveError: As the archive says.
        Cancelled: The job was asked to stop.
    """
    return Visit(
        patient, examination, _earlier(archive, examination, job), _number(archive, examination), finished=False
    )


def kept_visit(archive: VisitArchive, examination_id: str, job: Job) -> Visit:
    """Return a visit as it is in the archive.

    Raises:
        ArchiveError: As the archive says.
        Cancelled: The job was asked to stop.
    """
    examination = archive.load_examination(examination_id)
    patient = archive.patient(examination.patient_id)
    lines = archive.visits(patient.patient_id)
    finished = next(line.finished for line in lines if line.examination_id == examination_id)
    return Visit(
        patient, examination, _earlier(archive, examination, job), _number(archive, examination), finished=finished
    )


def _number(archive: VisitArchive, examination: Examination) -> int:
    lines = archive.visits(examination.patient_id)
    return 1 + sum(line.started_at < examination.started_at for line in lines)


def _earlier(archive: VisitArchive, examination: Examination, job: Job) -> tuple[Examination, ...]:
    identifiers = earlier_identifiers(archive, examination.patient_id, examination.started_at)
    found = []
    for number, identifier in enumerate(identifiers):
        job.step(number, len(identifiers))
        found.append(archive.load_examination(identifier))
    return tuple(found)
