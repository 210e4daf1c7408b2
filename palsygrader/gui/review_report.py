"""Make the report of a visit, as PDF and as text; meant for a worker."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from io import BytesIO

from palsygrader.domain.examination import Examination
from palsygrader.domain.patient import Patient
from palsygrader.gui.workers import Job
from palsygrader.report.parts import ReportKind
from palsygrader.settings import Settings, bundled

_STEPS = 2


@dataclass(frozen=True, slots=True)
class MadeReport:
    """A report.

    Attributes:
        pdf: For paper.
        text: For the patient's record.
    """

    pdf: bytes
    text: str


def make_report(
    patient: Patient,
    examination: Examination,
    previous: Sequence[Examination],
    settings: Settings,
    created_at: datetime,
    kind: ReportKind,
    job: Job,
) -> MadeReport:
    """Return the report, or one of its copies.

    Args:
        patient: Who was examined.
        examination: This visit.
        previous: Earlier visits.
        settings: Letterhead and paper.
        created_at: When, timezone-aware.
        kind: Which.
        job: Told the progress; cancels.

    Raises:
        ReportError: It cannot be made.
        Cancelled: The job was asked to stop.
    """
    # Late, so that the window does not wait for the PDF library.
    from palsygrader.report.content import Letterhead, report_content  # noqa: PLC0415 - as said above
    from palsygrader.report.logo import logo_png  # noqa: PLC0415 - as said above
    from palsygrader.report.patient_copy import patient_copy, plain_text  # noqa: PLC0415 - as said above
    from palsygrader.report.pdf import write_pdf  # noqa: PLC0415 - as said above
    from palsygrader.report.record_text import record_text  # noqa: PLC0415 - as said above
    from palsygrader.report.teaching_copy import teaching_content  # noqa: PLC0415 - as said above

    clinic = Letterhead(tuple(line for line in settings.clinic if line), logo_png(settings.logo))
    plain = None
    if kind is ReportKind.TEACHING:
        content = teaching_content(patient, examination, created_at=created_at, logo=clinic.logo)
    else:
        content = report_content(patient, examination, previous, clinic=clinic, created_at=created_at)
    if kind is ReportKind.PATIENT:
        plain = patient_copy(patient, examination, previous)
    job.step(1, _STEPS)
    stream = BytesIO()
    write_pdf(content, stream, fonts=bundled("resources", "fonts"), page_size=settings.paper, plain=plain)
    job.step(_STEPS, _STEPS)
    return MadeReport(stream.getvalue(), record_text(content) if plain is None else plain_text(plain))
