"""Read a signed visit out of the archive as it leaves for the hospital's record, with its printed report."""

from io import BytesIO
from pathlib import Path
from typing import Protocol

from palsygrader.archive.lines import VisitLine
from palsygrader.archive.sealed_words import KeyKeeper
from palsygrader.domain.examination import Examination
from palsygrader.domain.order import HospitalOrder
from palsygrader.domain.patient import Patient
from palsygrader.domain.worklist import WorklistEntry
from palsygrader.hospital.visit_objects import at_version
from palsygrader.report.dicom import study_uid
from palsygrader.report.recorded_visit import RecordedVisit
from palsygrader.settings import Settings, bundled


class RecordKeeper(Protocol):
    """What is asked of the archive."""

    def load_examination(self, examination_id: str) -> Examination:
        """Return a visit."""

    def load_numbers(self, examination_id: str) -> Examination:
        """Return a visit without its pictures."""

    def patient(self, patient_id: str) -> Patient:
        """Return a patient."""

    def visits(self, patient_id: str) -> list[VisitLine]:
        """Return a patient's visits, the newest first."""

    def hospital_entry(self, examination_id: str) -> WorklistEntry | None:
        """Return what a visit answers."""


class SealedRecordKeeper(RecordKeeper, KeyKeeper, Protocol):
    """The same, with the key of sealed words."""


def definitions() -> Path:
    """Return the folder of the program's published codes and of HL7's rules."""
    return bundled("resources", "fhir")


def recorded_visit(
    archive: RecordKeeper,
    examination_id: str,
    settings: Settings,
    *,
    version: int | None = None,
    order: HospitalOrder | None = None,
    printed: bool = True,
) -> RecordedVisit:
    """Return a visit, in the words of the language in force; the same whenever it is read again.

    Args:
        archive: Open.
        examination_id: Which visit.
        settings: Letterhead and paper.
        version: How many addenda and second readings it holds; None for all.
        order: What the hospital had asked for, where the archive knows of nothing.
        printed: Whether the printed report is told.

    Raises:
        ArchiveError: It cannot be read.
        ReportError: It is not signed, or its report cannot be made.
    """
    examination = archive.load_examination(examination_id)
    if version is not None:
        examination = at_version(examination, version)
    patient = archive.patient(examination.patient_id)
    entry = archive.hospital_entry(examination_id)
    asked = entry.order if entry is not None else order
    visit = RecordedVisit(patient, examination, None, asked, study_uid(examination, asked))
    if not printed:
        return visit
    earlier = [  # signed by then, so that the report stays the same
        archive.load_numbers(line.examination_id)
        for line in archive.visits(patient.patient_id)
        if line.started_at < examination.started_at
        and line.signed_at is not None
        and line.signed_at <= visit.signature.signed_at
    ]
    return RecordedVisit(patient, examination, _pdf(visit, earlier, settings), asked, visit.study_uid)


def _pdf(visit: RecordedVisit, earlier: list[Examination], settings: Settings) -> bytes:
    # Late: the PDF library is large.
    from palsygrader.report.content import Letterhead, report_content  # noqa: PLC0415 - as said above
    from palsygrader.report.logo import logo_png  # noqa: PLC0415 - as said above
    from palsygrader.report.pdf import write_pdf  # noqa: PLC0415 - as said above

    clinic = Letterhead(tuple(line for line in settings.clinic if line), logo_png(settings.logo))
    content = report_content(visit.patient, visit.examination, earlier, clinic=clinic, created_at=visit.changed_at)
    stream = BytesIO()
    write_pdf(content, stream, fonts=bundled("resources", "fonts"), page_size=settings.paper)
    return stream.getvalue()
