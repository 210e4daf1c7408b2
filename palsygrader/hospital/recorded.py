"""Read a signed visit out of the archive as it leaves for the hospital's record, with its printed report."""

from io import BytesIO
from typing import TYPE_CHECKING

from palsygrader.domain.examination import Examination
from palsygrader.domain.order import HospitalOrder
from palsygrader.domain.patient import Patient
from palsygrader.report.recorded_visit import RecordedVisit
from palsygrader.settings import Settings, bundled

if TYPE_CHECKING:
    from pathlib import Path

    from palsygrader.archive.store import Archive


def definitions() -> "Path":
    """Return the folder of the program's published codes and of HL7's rules."""
    return bundled("resources", "fhir")


def recorded_visit(
    archive: "Archive",
    examination_id: str,
    settings: Settings,
    *,
    order: HospitalOrder | None = None,
    study_uid: str = "",
    printed: bool = True,
) -> RecordedVisit:
    """Return a visit, in the words of the language in force; the same whenever it is read again.

    Args:
        archive: Open.
        examination_id: Which visit.
        settings: Letterhead and paper.
        order: What the hospital had asked for.
        study_uid: Study Instance UID of the visit's pictures, empty for the order's.
        printed: Whether the printed report is told.

    Raises:
        ArchiveError: It cannot be read.
        ReportError: It is not signed, or its report cannot be made.
    """
    examination = archive.load_examination(examination_id)
    patient = archive.patient(examination.patient_id)
    visit = RecordedVisit(patient, examination, None, order, study_uid)
    if not printed:
        return visit
    earlier = [  # signed by then, so that the report stays the same
        archive.load_numbers(line.examination_id)
        for line in archive.visits(patient.patient_id)
        if line.started_at < examination.started_at
        and line.signed_at is not None
        and line.signed_at <= visit.signature.signed_at
    ]
    return RecordedVisit(patient, examination, _pdf(patient, visit, earlier, settings), order, study_uid)


def _pdf(patient: Patient, visit: RecordedVisit, earlier: list[Examination], settings: Settings) -> bytes:
    # Late: the PDF library is large.
    from palsygrader.report.content import Letterhead, report_content  # noqa: PLC0415 - as said above
    from palsygrader.report.logo import logo_png  # noqa: PLC0415 - as said above
    from palsygrader.report.pdf import write_pdf  # noqa: PLC0415 - as said above

    clinic = Letterhead(tuple(line for line in settings.clinic if line), logo_png(settings.logo))
    content = report_content(patient, visit.examination, earlier, clinic=clinic, created_at=visit.changed_at)
    stream = BytesIO()
    write_pdf(content, stream, fonts=bundled("resources", "fonts"), page_size=settings.paper)
    return stream.getvalue()
