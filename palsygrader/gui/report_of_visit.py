"""Show the report of a visit on the report's page."""

from collections.abc import Sequence
from datetime import UTC, datetime
from functools import partial

from palsygrader.domain.consent import ConsentPurpose, state
from palsygrader.domain.examination import Examination
from palsygrader.domain.patient import Patient
from palsygrader.gui.report_preview import ReportPreview
from palsygrader.gui.review_report import make_report
from palsygrader.gui.review_words import visit_day
from palsygrader.settings import Settings


def show_report_of(
    preview: ReportPreview,
    patient: Patient,
    examination: Examination,
    previous: Sequence[Examination],
    settings: Settings,
    *,
    then_print: bool,
) -> None:
    """Make the report of a visit as it stands now and show it.

    Args:
        preview: The report's page.
        patient: Whose visit.
        examination: The visit.
        previous: Earlier visits in their order.
        settings: Letterhead and paper.
        then_print: Whether it is printed once it is shown.
    """
    preview.show_report(
        patient.name,
        f"{examination.started_at.astimezone():%Y-%m-%d}",
        partial(make_report, patient, examination, previous, settings, datetime.now(UTC).astimezone()),
        about=visit_day(examination),
        teaching=state(patient.consents, ConsentPurpose.TEACHING),
        then_print=then_print,
    )
