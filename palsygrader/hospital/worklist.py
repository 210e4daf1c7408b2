"""Ask a hospital's server for today's list: modality worklist by C-FIND (DICOM PS3.4 K)."""

import warnings
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, time
from typing import TYPE_CHECKING, Any, Final

from palsygrader import logs
from palsygrader.domain.order import HospitalOrder
from palsygrader.domain.patient import Sex
from palsygrader.domain.worklist import WorklistEntry
from palsygrader.errors import HospitalError
from palsygrader.hospital.association import associated, checked, require_context
from palsygrader.hospital.stations import Peer, Station
from palsygrader.report.dicom import plain_name

if TYPE_CHECKING:
    from pydicom import Dataset

MODALITY_WORKLIST: Final = "1.2.840.10008.5.1.4.31"
MOST_ENTRIES: Final = 500
"""More than that is a mistake in what was asked for, and no list that anybody reads."""
_UTF8: Final = "ISO_IR 192"
_SEXES: Final = {"F": Sex.FEMALE, "M": Sex.MALE, "O": Sex.OTHER}
_ORDER_FIELDS: Final = {
    "patient_identifier": "PatientID",
    "accession_number": "AccessionNumber",
    "study_uid": "StudyInstanceUID",
    "procedure_id": "RequestedProcedureID",
    "procedure": "RequestedProcedureDescription",
    "issuer": "IssuerOfPatientID",
    "referrer": "ReferringPhysicianName",
}


@dataclass(frozen=True, slots=True)
class WorklistQuery:
    """What is asked for; what is empty is not asked.

    Attributes:
        day: When it is scheduled.
        station: AE title it is scheduled for.
        modality: Such as `XC`.
        name: Any part of the name.
        patient_identifier: The hospital's number, whole.
    """

    day: date | None = None
    station: str = ""
    modality: str = ""
    name: str = ""
    patient_identifier: str = ""


def find_entries(station: Station, peer: Peer, query: WorklistQuery) -> list[WorklistEntry]:
    """Return the entries that fit, by time and name.

    Raises:
        HospitalError: As `associated`, `hospital.not_offered`, `hospital.no_answer`, `hospital.failed`.
    """
    found: list[WorklistEntry] = []
    with associated(station, peer, [(MODALITY_WORKLIST, ())]) as association, warnings.catch_warnings():
        warnings.simplefilter("ignore")  # names that are not in the character set they claim; `is_damaged` tells
        require_context(association, MODALITY_WORKLIST)
        for status, answer in association.send_c_find(_asked(query), MODALITY_WORKLIST):
            checked(status, association)
            if answer is None:
                continue
            try:
                found += _entries(answer)
            except Exception as error:  # noqa: BLE001 - whatever a server sends, the other entries are there
                logs.failure("hospital.entry_not_read", error)
            if len(found) > MOST_ENTRIES:
                raise HospitalError("hospital.too_many", retry=False, count=MOST_ENTRIES)
    return sorted(found, key=lambda entry: (entry.scheduled_at or datetime.max, entry.name))  # noqa: DTZ901


def _asked(query: WorklistQuery) -> "Dataset":
    from pydicom import Dataset  # noqa: PLC0415 - as its users

    step = Dataset()
    step.Modality = query.modality
    step.ScheduledStationAETitle = query.station
    step.ScheduledProcedureStepStartDate = f"{query.day:%Y%m%d}" if query.day is not None else ""
    for keyword in ("StartTime", "Description", "ID"):
        setattr(step, f"ScheduledProcedureStep{keyword}", "")
    asked = Dataset()
    asked.SpecificCharacterSet = _UTF8
    for keyword in (*_ORDER_FIELDS.values(), "PatientBirthDate", "PatientSex"):
        setattr(asked, keyword, "")
    asked.PatientName = f"*{query.name.strip()}*" if query.name.strip() else ""
    asked.PatientID = query.patient_identifier.strip()
    asked.ScheduledProcedureStepSequence = [step]
    return asked


def _entries(answer: "Dataset") -> Iterator[WorklistEntry]:
    """Give one entry for each scheduled step of an answer; usually there is one."""
    order = {name: _text(answer, keyword) for name, keyword in _ORDER_FIELDS.items()}
    dicom_name = _text(answer, "PatientName")
    for step in answer.get("ScheduledProcedureStepSequence") or ():
        described = order["procedure"] or _text(step, "ScheduledProcedureStepDescription")
        step_id = _text(step, "ScheduledProcedureStepID")
        yield WorklistEntry(
            order=HospitalOrder(**{**order, "procedure": described}, step_id=step_id),
            dicom_name=dicom_name,
            name=plain_name(dicom_name),
            born=_day(_text(answer, "PatientBirthDate")),
            sex=_SEXES.get(_text(answer, "PatientSex").upper(), Sex.UNKNOWN),
            scheduled_at=_moment(step),
            modality=_text(step, "Modality"),
            station=_text(step, "ScheduledStationAETitle"),
        )


def _moment(step: "Dataset") -> datetime | None:
    day = _day(_text(step, "ScheduledProcedureStepStartDate"))
    if day is None:
        return None
    digits = _text(step, "ScheduledProcedureStepStartTime").partition(".")[0].replace(":", "")
    try:
        hour, minute = int(digits[:2] or 0), int(digits[2:4] or 0)
        return datetime.combine(day, time(hour, minute))  # the hospital's wall clock, which has no zone
    except ValueError:
        return datetime.combine(day, time())


def _day(text: str) -> date | None:
    digits = text.replace(".", "").replace("-", "")
    try:
        return date(int(digits[:4]), int(digits[4:6]), int(digits[6:8]))
    except ValueError:
        return None


def _text(told: "Dataset", keyword: str) -> str:
    """Return a value as text, empty where there is none or it cannot be read."""
    try:
        value: Any = told.get(keyword)
    except (ValueError, TypeError, LookupError, UnicodeError):
        return ""
    return "" if value is None else str(value).strip().strip("\0")
