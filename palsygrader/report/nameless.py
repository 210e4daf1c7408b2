"""An examination of which nobody can tell whose it is, the same in every kind of export of one archive."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from typing import Final

from palsygrader.domain.dicom_choices import KeptDates
from palsygrader.domain.examination import Examination
from palsygrader.report.pseudonyms import Pseudonyms

_NO_DAY: Final = datetime(2000, 1, 1, tzinfo=UTC)


def nameless_examination(examination: Examination, dates: KeptDates, pseudonyms: Pseudonyms) -> Examination:
    """Return an examination without clinician, device and free text, under its code.

    Notes, reasons, addenda, and second readings with them, are left out. What was measured, graded and decided stays,
    and the affected side.

    Args:
        examination: The visit.
        dates: What becomes of its days.
        pseudonyms: Of the archive; they give the codes and days that its other exports give.
    """
    move = _moved(dates, pseudonyms, examination.patient_id)
    signature, grade = examination.signature, examination.grade
    if grade is not None:
        grade = replace(grade, provenance=replace(grade.provenance, graded_at=move(grade.provenance.graded_at)))
    return replace(
        examination,
        patient_id="",
        examination_id=pseudonyms.visit(examination.patient_id, examination.examination_id),
        started_at=move(examination.started_at),
        clinician="",
        device="",
        grade=grade,
        decisions=tuple(
            replace(each, reason="", clinician="", decided_at=move(each.decided_at)) for each in examination.decisions
        ),
        corrections=tuple(
            replace(each, reason="", clinician="", corrected_at=move(each.corrected_at))
            for each in examination.corrections
        ),
        notes="",
        signature=signature and replace(signature, clinician="", signed_at=move(signature.signed_at)),
        dated=examination.dated and dates is not KeptDates.REMOVED,
        addenda=(),
        readings=(),
    )


def _moved(dates: KeptDates, pseudonyms: Pseudonyms, patient_id: str) -> Callable[[datetime], datetime]:
    """Return what becomes of a moment; none tells its zone, which tells where the clinic lies."""
    if dates is KeptDates.KEPT:
        return lambda moment: moment.replace(tzinfo=UTC)
    if dates is KeptDates.REMOVED:
        return lambda _moment: _NO_DAY
    back = pseudonyms.shift(patient_id)
    return lambda moment: moment.replace(tzinfo=UTC) - back
