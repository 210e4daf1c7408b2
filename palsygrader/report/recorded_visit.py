"""A signed visit as it leaves for a hospital's record or for research, and how its parts are addressed."""

import hashlib
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from enum import StrEnum
from functools import partial
from typing import Final
from uuid import UUID, uuid5

from palsygrader.domain.examination import Examination, Signature
from palsygrader.domain.order import HospitalOrder
from palsygrader.domain.patient import Patient
from palsygrader.domain.reading import Reading
from palsygrader.errors import ReportError
from palsygrader.report.local_time import local

NAMESPACE: Final = UUID("dc83d8ac-48a5-4890-b4e3-bad1202ded01")
"""Of every address below; it never changes, so that what is sent again has the address it had."""
MOST_SHIFTED_DAYS: Final = 3_650
"""Days are moved back by one to so many days."""
SECRET_BYTES: Final = 16
CODE_LENGTH: Final = 10


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
        study_uid: Study Instance UID of the visit's pictures; empty where the order's, or none, is known.
        pseudonym: The patient's code where nobody may be recognised; empty where the patient is named.
        days_told: Whether days and times are told.

    Raises:
        ReportError: `hospital_record.not_signed`.
    """

    patient: Patient
    examination: Examination
    pdf: bytes | None = None
    order: HospitalOrder | None = None
    study_uid: str = ""
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
        """1 as signed, one more with each addendum, and each second reading that was finished after signing."""
        return 1 + len(self._added)

    @property
    def changed_at(self) -> datetime:
        """When the visit was signed, or the last of what was added."""
        return max(self._added, default=self.signature.signed_at)

    @property
    def readings_after(self) -> tuple[Reading, ...]:
        """Second readings that were finished after signing."""
        signed = self.signature.signed_at
        return tuple(e for e in self.examination.readings if e.finished_at is not None and e.finished_at > signed)

    @property
    def _added(self) -> tuple[datetime, ...]:
        readings = (each.finished_at for each in self.readings_after if each.finished_at is not None)
        return (*(each.written_at for each in self.examination.addenda), *readings)

    def told_at(self, moment: datetime) -> datetime:
        """Return a moment as it is told: in the time of the place, where nobody is named in none."""
        return moment if self.pseudonym else local(moment)

    def address(self, part: str = "") -> UUID:
        """Return the address of the visit, or of a part of it: always the same, and another one without the name."""
        return uuid5(NAMESPACE, f"visit/{self.examination.examination_id}/{part}")


def for_research(visit: RecordedVisit, dates: Dates, secret: bytes, subject: str = "") -> RecordedVisit:
    """Return a visit of which nobody can tell whose it is: no name, number, free text, clinician, device or PDF.

    Side, sex, measurements, grades and decisions stay. A secret gives the codes and days it gives in DICOM objects.

    Args:
        visit: The visit.
        dates: What becomes of its days.
        secret: Of this export, at least 16 random bytes, the same for all its visits: codes and addresses are made of
            it. Whoever has forgotten it cannot lead them back.
        subject: What the patient is called in this export; empty for a code.

    Raises:
        ValueError: The secret is too short.
    """
    if len(secret) < SECRET_BYTES:
        message = f"a secret of {len(secret)} bytes can be guessed"
        raise ValueError(message)
    examination, patient = visit.examination, visit.patient
    move = partial(_moved, back=_shift(secret) if dates is Dates.SHIFTED else timedelta())
    grade = examination.grade
    if grade is not None:
        made = replace(grade.provenance, graded_at=move(grade.provenance.graded_at))
        grade = replace(grade, provenance=made)
    return RecordedVisit(
        patient=Patient(name="", patient_id="", sex=patient.sex, palsy_side=patient.palsy_side),
        examination=replace(
            examination,
            patient_id="",
            examination_id=_hashed(secret, "visit", examination.examination_id),
            started_at=move(examination.started_at),
            clinician="",
            device="",
            grade=grade,
            decisions=tuple(
                replace(each, reason="", clinician="", decided_at=move(each.decided_at))
                for each in examination.decisions
            ),
            corrections=tuple(
                replace(each, reason="", clinician="", corrected_at=move(each.corrected_at))
                for each in examination.corrections
            ),
            notes="",
            signature=replace(visit.signature, clinician="", signed_at=move(visit.signature.signed_at)),
            dated=examination.dated and dates is not Dates.REMOVED,
            addenda=(),
            readings=(),
        ),
        pseudonym=subject or "P" + _hashed(secret, "patient", patient.patient_id)[:CODE_LENGTH].upper(),
        days_told=dates is not Dates.REMOVED,
    )


def _moved(at: datetime, back: timedelta) -> datetime:
    """Return a moment moved back, as if the clinic lay in Greenwich: a zone tells where it lies."""
    return at.replace(tzinfo=UTC) - back


def _hashed(secret: bytes, what: str, of: str) -> str:
    key = hashlib.sha256(secret).digest()
    return hashlib.blake2b(f"{what} {of}".encode(), key=key, digest_size=16).hexdigest()


def _shift(secret: bytes) -> timedelta:
    """Return how far the days of an export are moved back, all by the same (PS3.15 E.3.6, modified dates)."""
    return timedelta(days=1 + int(_hashed(secret, "days", ""), 16) % MOST_SHIFTED_DAYS)
