"""What a hospital asked for, kept with its visit, within a transaction."""

import json
from dataclasses import asdict
from datetime import UTC, date, datetime

from sqlalchemy import Connection, delete, insert, select

from palsygrader.archive.tables import HOSPITAL_ORDER
from palsygrader.domain.order import HospitalOrder
from palsygrader.domain.patient import Patient, Sex
from palsygrader.domain.worklist import WorklistEntry
from palsygrader.errors import ArchiveError

_T = HOSPITAL_ORDER.c


def find(connection: Connection, examination_id: str) -> WorklistEntry | None:
    """Return the entry of the worklist that a visit answers, None for none.

    Raises:
        ArchiveError: `archive.damaged` when it is not whole.
    """
    content = connection.scalar(select(HOSPITAL_ORDER.c.content).where(_T.examination_id == examination_id))
    if content is None:
        return None
    try:
        told = json.loads(content)
        return WorklistEntry(
            order=HospitalOrder(**told.pop("order")),
            dicom_name=told["dicom_name"],
            name=told["name"],
            born=date.fromisoformat(told["born"]) if told["born"] else None,
            sex=Sex(told["sex"]),
            scheduled_at=datetime.fromisoformat(told["scheduled_at"]) if told["scheduled_at"] else None,
            modality=told["modality"],
            station=told["station"],
        )
    except (ValueError, KeyError, TypeError) as error:
        raise ArchiveError("archive.damaged") from error


def keep(
    connection: Connection, examination_id: str, patient_id: str, entry: WorklistEntry, former: Patient | None
) -> None:
    """Keep an entry in place of a former one.

    Args:
        connection: In a transaction that writes.
        examination_id: The visit, which need not be saved yet.
        patient_id: Whose it is.
        entry: What it answers.
        former: The patient's record before, to be put back when the assignment is; None for a visit begun from it.
    """
    remove(connection, examination_id)
    content = json.dumps(asdict(entry), ensure_ascii=False, default=lambda value: value.isoformat())
    before = None if former is None else json.dumps(_record(former), ensure_ascii=False)
    values = {
        "examination_id": examination_id,
        "patient_id": patient_id,
        "content": content,
        "former": before,
        "assigned_utc": datetime.now(UTC).isoformat(),
    }
    connection.execute(insert(HOSPITAL_ORDER).values(**values))


def former_of(connection: Connection, examination_id: str) -> dict[str, object] | None:
    """Return the patient's fields from before the assignment; None when there is nothing to put back."""
    kept = connection.scalar(select(HOSPITAL_ORDER.c.former).where(_T.examination_id == examination_id))
    if kept is None:
        return None
    told = json.loads(kept)
    born = date.fromisoformat(told["born"]) if told["born"] else None
    return {**told, "born": born, "sex": Sex(told["sex"])}


def remove(connection: Connection, examination_id: str) -> None:
    """Remove the entry of a visit, if there is one."""
    connection.execute(delete(HOSPITAL_ORDER).where(_T.examination_id == examination_id))


def _record(patient: Patient) -> dict[str, str]:
    born = patient.born.isoformat() if patient.born else ""
    return {"name": patient.name, "record_number": patient.record_number, "born": born, "sex": patient.sex.value}
