"""Drafts of patients' records within a transaction: one per patient on record, and one of a patient not added yet."""

import json

from sqlalchemy import Connection, delete, insert, select

from palsygrader.archive.tables import PATIENT, PATIENT_DRAFT
from palsygrader.domain.patient_draft import PatientDraft
from palsygrader.errors import ArchiveError

_ADDED = select(PATIENT.c.patient_id)


def find(connection: Connection, patient_id: str | None) -> PatientDraft | None:
    """Return the draft of a patient, of the one who is not added yet for None; None when there is none.

    Raises:
        ArchiveError: `archive.damaged` when it is not whole.
    """
    column = PATIENT_DRAFT.c.patient_id
    wanted = column == patient_id if patient_id is not None else column.not_in(_ADDED)
    found = connection.execute(select(PATIENT_DRAFT).where(wanted)).mappings().first()
    if found is None:
        return None
    try:
        fields = json.loads(found["content"])
        return PatientDraft(found["patient_id"], {str(name): str(text) for name, text in fields.items()})
    except (ValueError, AttributeError) as error:
        raise ArchiveError("archive.damaged") from error


def keep(connection: Connection, draft: PatientDraft) -> None:
    """Keep a draft in place of the former one; of patients who are not added yet the last one is kept."""
    remove(connection, draft.patient_id)
    if connection.scalar(_ADDED.where(PATIENT.c.patient_id == draft.patient_id)) is None:
        connection.execute(delete(PATIENT_DRAFT).where(PATIENT_DRAFT.c.patient_id.not_in(_ADDED)))
    content = json.dumps(dict(draft.fields), ensure_ascii=False)
    connection.execute(insert(PATIENT_DRAFT).values(patient_id=draft.patient_id, content=content))


def remove(connection: Connection, patient_id: str) -> None:
    """Remove a draft, if there is one."""
    connection.execute(delete(PATIENT_DRAFT).where(PATIENT_DRAFT.c.patient_id == patient_id))
