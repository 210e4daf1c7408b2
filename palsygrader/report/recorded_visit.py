"""A signed visit as it leaves for a hospital's record or for research, and how its parts are addressed."""

import hashlib
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from enum import StrEnum
from typing import Final
from uuid import UUID, uuid5

from palsygrader.domain.examination import Examination, Signature
from palsygrader.domain.order import HospitalOrder
from palsygrader.domain.patient import Patient
from palsygrader.errors import ReportError
from palsygrader.report.cohort import patient_code

NAMESPACE: Final = UUID("dc83d8ac-48a5-4890-b4e3-bad1202ded01")
"""Of every address below; it never changes, so that what is sent again has the address it had."""
MOST_SHIFTED_DAYS: Final = 365
"""Days of a patient are moved back by one to so many days, all by the same (PS3.15 E.3.6, modified dates)."""


class Dates(StrEnum):
    """What becomes of days and times where nobody may be recognised."""

    KEPT = "kept"
    SHIFTED = "shifted"
    REMOVED = "removed"


@dataclass(frozen=True, slots=True, eq=False)
class RecordedVisit:
    """A signed visit and what is told with it.

    Attributes:
        patient: Whose.
        examination: The visit.
        pdf: The printed report; None where none is told.
        order: What the hospital had asked for; None where there was no order.
        pseudonym: The patient's code where nobody may be recognised; empty where the patient is named.
        days_told: Whether days and times are told.

    Raises:
        ReportError: `hospital_record.not_signed`.
    """

    patient: Patient
    examination: Examination
    pdf: bytes | None = None
    order: HospitalOrder | None = None
    pseudonym: str = ""
    days_told: bool = True

    def __post_init__(self) -> None:
        """Refuse what can still change."""
        if self.examination.signature is None:
            raise ReportError("hospital_record.not_signed")

    @property
    def signature(self) -> Signature:
        """Who signed, and when."""
        signature = self.examination.signature
        assert signature is not None  # noqa: S101 - checked above
        return signature

    @property
    def version(self) -> int:
        """1 as signed, one more with each addendum."""
        return 1 + len(self.examination.addenda)

    @property
    def changed_at(self) -> datetime:
        """When the visit was signed, or the last addendum written."""
        addenda = self.examination.addenda
        return addenda[-1].written_at if addenda else self.signature.signed_at

    def address(self, part: str = "") -> UUID:
        """Return the address of the visit, or of a part of it: always the same, and another one without the name."""
        known_as = f"research/{self.pseudonym}" if self.pseudonym else "visit"
        return uuid5(NAMESPACE, f"{known_as}/{self.examination.examination_id}/{part}")


def for_research(visit: RecordedVisit, dates: Dates) -> RecordedVisit:
    """Return a visit of which nobody can tell whose it is: no name, number, free text, clinician, device or PDF.

    Side, sex, measurements, grades and what was decided stay. The code is that of tables without names
    (`report.cohort`).

    Args:
        visit: The visit.
        dates: What becomes of its days.
    """
    examination, patient = visit.examination, visit.patient
    back = _shift(patient.patient_id) if dates is Dates.SHIFTED else timedelta()
    grade = examination.grade
    if grade is not None:
        made = replace(grade.provenance, graded_at=grade.provenance.graded_at - back)
        grade = replace(grade, provenance=made)
    signed = replace(visit.signature, clinician="", signed_at=visit.signature.signed_at - back)
    decisions = (
        replace(each, reason="", clinician="", decided_at=each.decided_at - back) for each in examination.decisions
    )
    return RecordedVisit(
        patient=Patient(name="", patient_id=patient.patient_id, sex=patient.sex, palsy_side=patient.palsy_side),
        examination=replace(
            examination,
            patient_id=patient.patient_id,
            started_at=examination.started_at - back,
            clinician="",
            device="",
            grade=grade,
            decisions=tuple(decisions),
            notes="",
            signature=signed,
            dated=examination.dated and dates is not Dates.REMOVED,
            addenda=(),
            readings=(),
        ),
        pseudonym=patient_code(patient.patient_id),
        days_told=dates is not Dates.REMOVED,
    )


def shifted(day: date, patient_id: str) -> date:
    """Return a day of a patient as `Dates.SHIFTED` tells it; the days between two days stay as many."""
    return day - _shift(patient_id)


def _shift(patient_id: str) -> timedelta:
    drawn = int.from_bytes(hashlib.sha256(f"dates/{patient_id}".encode()).digest()[:8])
    return timedelta(days=1 + drawn % MOST_SHIFTED_DAYS)
