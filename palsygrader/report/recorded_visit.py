"""A signed visit as it leaves for a hospital's record or for research, and how its parts are addressed."""

from dataclasses import dataclass
from datetime import datetime
from typing import Final
from uuid import UUID, uuid5

from palsygrader.domain.dicom_choices import KeptDates
from palsygrader.domain.examination import Examination, Signature
from palsygrader.domain.order import HospitalOrder
from palsygrader.domain.patient import Patient
from palsygrader.domain.reading import Reading
from palsygrader.errors import ReportError
from palsygrader.report.local_time import local
from palsygrader.report.nameless import nameless_examination
from palsygrader.report.pseudonyms import Pseudonyms

NAMESPACE: Final = UUID("dc83d8ac-48a5-4890-b4e3-bad1202ded01")
"""Of every address below; it never changes, so that what is sent again has the address it had."""


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


def for_research(visit: RecordedVisit, dates: KeptDates, pseudonyms: Pseudonyms, subject: str = "") -> RecordedVisit:
    """Return a visit of which nobody can tell whose it is: no name, number, free text, clinician, device or PDF.

    Side, sex, measurements, grades and decisions stay.

    Args:
        visit: The visit.
        dates: What becomes of its days.
        pseudonyms: Of the archive; they give the codes and days that its other exports give.
        subject: What the patient is called in this export; empty for the code.
    """
    patient = visit.patient
    return RecordedVisit(
        patient=Patient(name="", patient_id="", sex=patient.sex, palsy_side=patient.palsy_side),
        examination=nameless_examination(visit.examination, dates, pseudonyms),
        pseudonym=subject or pseudonyms.patient(patient.patient_id),
        days_told=dates is not KeptDates.REMOVED,
    )
