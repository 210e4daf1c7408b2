"""Make the objects of a visit so that they tell nobody who the patient is."""

import hashlib
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Final

import numpy as np

from palsygrader.domain.dicom_choices import KeptDates, KeptFaces, Kind
from palsygrader.domain.examination import Examination, ExpressionRecord, KeyFrame, Signature
from palsygrader.domain.expressions import Expression
from palsygrader.domain.landmarks import Landmarks
from palsygrader.domain.patient import Patient
from palsygrader.report.dicom.planning import PlannedObject
from palsygrader.report.dicom.request import Deidentification, Station
from palsygrader.report.dicom.visit import Visit
from palsygrader.report.teaching_copy import drawn_face

if TYPE_CHECKING:
    from pydicom import Dataset

_NO_DAY: Final = datetime(2000, 1, 1, tzinfo=UTC)
_MOST_DAYS: Final = 3_650
"""Days are shifted back by at least one and at most so many."""
_CODE_LENGTH: Final = 10


def nameless_visit(visit: Visit, how: Deidentification) -> Visit:
    """Return a visit without anything that tells who it is, with identifiers of its own in this export.

    Names, places, devices and all free text are left out: notes, reasons, addenda, and second readings with them. What
    was measured, graded and decided stays, and the affected side.

    Args:
        visit: With the patient's name.
        how: What becomes of dates and faces.
    """
    code = how.subject or "P" + _hashed(how, "patient", visit.patient.patient_id)[:_CODE_LENGTH].upper()
    person = Patient(name=code, patient_id=code, record_number=code, palsy_side=visit.patient.palsy_side)
    examination = _nameless(visit.examination, how)
    if how.faces is KeptFaces.DRAWN and Kind.PHOTOGRAPHS in visit.kinds:
        examination = _drawn(examination)
    return replace(visit, patient=person, examination=examination, station=Station(), order=None, faces=how.faces)


def deidentified(planned: PlannedObject, how: Deidentification) -> PlannedObject:
    """Return an object of a nameless visit that is made by the confidentiality profile."""

    def make() -> "Dataset":
        from palsygrader.report.dicom.confidentiality import apply_profile  # noqa: PLC0415 - loads pydicom

        return apply_profile(planned.make(), how)

    return replace(planned, make=make)


def moved(how: Deidentification) -> Callable[[datetime], datetime]:
    """Return what becomes of a moment: all of an export are moved alike, and none tells its zone (0008,0201)."""
    if how.dates is KeptDates.KEPT:
        return lambda moment: moment.replace(tzinfo=UTC)
    if how.dates is KeptDates.REMOVED:
        return lambda _moment: _NO_DAY
    days = 1 + int(_hashed(how, "days", ""), 16) % _MOST_DAYS
    return lambda moment: moment.replace(tzinfo=UTC) - timedelta(days=days)


def _hashed(how: Deidentification, what: str, of: str) -> str:
    key = hashlib.sha256(how.secret).digest()
    return hashlib.blake2b(f"{what} {of}".encode(), key=key, digest_size=16).hexdigest()


def _nameless(examination: Examination, how: Deidentification) -> Examination:
    move = moved(how)
    signature, grade = examination.signature, examination.grade
    if grade is not None:
        made = replace(grade.provenance, graded_at=move(grade.provenance.graded_at))
        grade = replace(grade, provenance=made)
    return replace(
        examination,
        patient_id="",
        examination_id=_hashed(how, "visit", examination.examination_id),
        started_at=move(examination.started_at),
        clinician="",
        device="",
        grade=grade,
        decisions=tuple(
            replace(each, reason="", clinician="", decided_at=move(each.decided_at)) for each in examination.decisions
        ),
        notes="",
        signature=signature and Signature("", move(signature.signed_at)),
        dated=examination.dated and how.dates is not KeptDates.REMOVED,
        corrections=tuple(
            replace(each, reason="", clinician="", corrected_at=move(each.corrected_at))
            for each in examination.corrections
        ),
        addenda=(),
        readings=(),
    )


def _drawn(examination: Examination) -> Examination:
    """Return the examination with lines in the place of photographs."""
    drawn: dict[int, KeyFrame] = {}

    def frame(of: KeyFrame) -> KeyFrame:
        if id(of) not in drawn:
            part = drawn_face(of)
            height_px, width_px = part.picture.shape[:2]
            points_px = part.points_ratio * np.array([width_px, height_px]) - 0.5
            marks = of.landmarks
            drawn[id(of)] = KeyFrame(part.picture, Landmarks(points_px, marks.confidence), of.time_ms)
        return drawn[id(of)]

    def record(of: ExpressionRecord) -> ExpressionRecord:
        return replace(of, rest=frame(of.rest), peak=frame(of.peak))

    records: dict[Expression, ExpressionRecord] = {e: record(each) for e, each in examination.records.items()}
    return replace(examination, records=records)
