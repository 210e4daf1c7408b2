"""What was typed into a patient's form and not saved."""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class PatientDraft:
    """One draft; it is no part of the patient's record.

    Attributes:
        patient_id: Of a patient on record, or of one who is about to be added.
        fields: What stands in each field, right or not, by the field's name.
    """

    patient_id: str
    fields: Mapping[str, str]
