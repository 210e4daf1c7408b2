"""What a hospital settles about its FHIR server."""

import re
from dataclasses import dataclass
from urllib.parse import quote

from palsygrader.errors import ReportError
from palsygrader.report.recorded_visit import RecordedVisit


@dataclass(frozen=True, slots=True)
class FhirRules:
    """How patients and orders are found on the hospital's server.

    Attributes:
        patient_system: System of the hospital's patient numbers, a URI.
        accession_system: System of its accession numbers, a URI; empty where none is told.
        create_patient: Whether a patient whom the server does not know is made there; else the server refuses.
    """

    patient_system: str = ""
    accession_system: str = ""
    create_patient: bool = False


def patient_number(visit: RecordedVisit) -> str:
    """Return the number by which the hospital knows the patient: the order's, else that of the record.

    Raises:
        ReportError: `hospital_record.no_number`.
    """
    ordered = visit.order.patient_identifier.strip() if visit.order is not None else ""
    number = ordered or visit.patient.record_number.strip()
    if not number:
        raise ReportError("hospital_record.no_number")
    return number


def search(parameter: str, system: str, value: str) -> str:
    """Return a search for a token, as it stands behind the question mark (FHIR R4B, search, token)."""
    whole = "|".join(re.sub(r"([\\$,|])", r"\\\1", part) for part in (system, value))
    return f"{parameter}={quote(whole, safe=':/.|-_~')}"
