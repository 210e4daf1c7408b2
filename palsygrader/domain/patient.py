"""A patient as the clinic knows them."""

from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from uuid import uuid4

from palsygrader.domain.consent import Consent
from palsygrader.domain.face import AffectedSide
from palsygrader.domain.treatments import AlteredSide, Treatment, altered_by, ordered


class Sex(StrEnum):
    """Sex as recorded by the clinic."""

    FEMALE = "female"
    MALE = "male"
    OTHER = "other"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Patient:
    """A patient as the clinic knows them.

    Attributes:
        name: Full name.
        patient_id: Address in the archive.
        record_number: Of the clinic.
        born: Date of birth.
        sex: As recorded.
        palsy_side: On record.
        onset: Of the palsy.
        cause: Free text.
        treatment: Free text.
        notes: Free text.
        treatments: Those with a day.
        altered: What is altered in the face, noted by hand besides what follows from the treatments.
        consents: Every answer, in the order in which they were noted.
        version: How often the record had been saved when it was read, on a server that several stations share; else 0.
    """

    name: str
    patient_id: str = field(default_factory=lambda: uuid4().hex)
    record_number: str = ""
    born: date | None = None
    sex: Sex = Sex.UNKNOWN
    palsy_side: AffectedSide = AffectedSide.UNKNOWN
    onset: date | None = None
    cause: str = ""
    treatment: str = ""
    notes: str = ""
    treatments: tuple[Treatment, ...] = ()
    altered: tuple[AlteredSide, ...] = ()
    consents: tuple[Consent, ...] = ()
    version: int = field(default=0, compare=False, repr=False)

    def altered_on(self, day: date) -> tuple[AlteredSide, ...]:
        """Return what is altered in the face on a day: by treatments until then, and as noted by hand."""
        return ordered((*altered_by(self.treatments, day), *self.altered))
