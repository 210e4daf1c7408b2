"""Read a visit with the earlier ones that are compared with it; on the archive's queue."""

from collections.abc import Sequence
from datetime import datetime
from typing import Final

from palsygrader import logs
from palsygrader.archive.lines import VisitLine
from palsygrader.domain.examination import Examination
from palsygrader.domain.expressions import Expression
from palsygrader.domain.patient import Patient
from palsygrader.domain.worklist import WorklistEntry
from palsygrader.errors import ArchiveError
from palsygrader.gui.pictures_ahead import decode_for_recording, decode_for_review
from palsygrader.gui.ports import VisitArchive
from palsygrader.gui.visit_way import Visit
from palsygrader.gui.workers import Job

MOST_EARLIER: Final = 8
"""Earlier visits that are read for comparison and course, the latest."""


def earlier_identifiers(visits: Sequence[VisitLine], started_at: datetime) -> list[str]:
    """Return the identifiers of the earlier finished visits that are compared with one begun then, the oldest first.

    Args:
        visits: Of the patient, the newest first.
        started_at: When it began.
    """
    earlier = [line.examination_id for line in visits if line.finished and line.started_at < started_at]
    return earlier[:MOST_EARLIER][::-1]


def begun_visit(
    archive: VisitArchive, patient: Patient, examination: Examination, job: Job, entry: WorklistEntry | None = None
) -> Visit:
    """Return a visit that is begun now: the order it answers is kept, the pictures its recording shows are decoded.

    Raises:
        ArchiveError: As the archive says, `archive.no_room` when the disk is too full to begin.
        Cancelled: The job was asked to stop.
    """
    archive.require_room()
    if entry is not None:
        archive.begin_order(examination.examination_id, patient.patient_id, entry)
    visits = archive.visits(patient.patient_id)
    earlier, unread = _earlier(archive, examination, visits, job)
    decode_for_recording(examination, earlier)
    return Visit(patient, examination, earlier, _number(examination, visits), finished=False, unread=unread)


def kept_visit(archive: VisitArchive, examination_id: str, job: Job, expression: Expression | None = None) -> Visit:
    """Return a visit as it is in the archive; the pictures that are shown at once are decoded.

    Args:
        archive: Where it is.
        examination_id: Which one.
        job: Of the reading.
        expression: The one that a finished visit is shown at; None for its first.

    Raises:
        ArchiveError: As the archive says.
        Cancelled: The job was asked to stop.
    """
    examination = archive.open_examination(examination_id)
    patient = archive.patient(examination.patient_id)
    visits = archive.visits(patient.patient_id)
    finished = next(line.finished for line in visits if line.examination_id == examination_id)
    earlier, unread = _earlier(archive, examination, visits, job)
    if finished:
        decode_for_review(examination, expression)
    else:
        decode_for_recording(examination, earlier)
    return Visit(patient, examination, earlier, _number(examination, visits), finished=finished, unread=unread)


def _number(examination: Examination, visits: Sequence[VisitLine]) -> int:
    return 1 + sum(line.started_at < examination.started_at for line in visits)


def _earlier(
    archive: VisitArchive, examination: Examination, visits: Sequence[VisitLine], job: Job
) -> tuple[tuple[Examination, ...], int]:
    """Return the earlier visits, and how many of them are damaged and left out."""
    identifiers = earlier_identifiers(visits, examination.started_at)
    found, unread = [], 0
    for number, identifier in enumerate(identifiers):
        job.step(number, len(identifiers))
        try:
            found.append(archive.load_examination(identifier))
        except ArchiveError as error:
            if error.code != "archive.damaged":
                raise
            logs.failure("visit.earlier_not_read", error)
            unread += 1
    archive.note_views("examination.compared", [each.examination_id for each in found])
    return tuple(found), unread
