"""Delete a patient within a transaction, and tell before what goes."""

import json
from datetime import UTC, datetime
from typing import Final

from pydantic import TypeAdapter, ValidationError
from sqlalchemy import Connection, RowMapping, Select, delete, func, insert, select, update

from palsygrader.archive import audit
from palsygrader.archive.patient_keys import PatientKeys
from palsygrader.archive.tables import (
    ADDENDUM,
    AUDIT,
    BLOB,
    DELETION,
    DRAFT,
    EXAMINATION,
    HOSPITAL_OBJECT,
    HOSPITAL_ORDER,
    MEDIA,
    PATIENT,
    PATIENT_DRAFT,
    READING,
)
from palsygrader.domain.deletion import Deletion, PatientContents
from palsygrader.domain.hospital import LEFT_THE_HOUSE
from palsygrader.errors import ArchiveError

DELETED: Final = "patient.deleted"
_EXPORTED: Final = "patient.exported"
"""Lines of the record about exports begin so."""
_CONTENTS: Final = TypeAdapter(PatientContents)


def contents_of(connection: Connection, patient_id: str) -> PatientContents:
    """Count what is kept of a patient; `old_recordings` is told by the files, not here."""
    visits = _visits(patient_id)
    about = select(
        func.count(),
        func.count(EXAMINATION.c.signed_at),
        func.min(EXAMINATION.c.started_utc),
        func.max(EXAMINATION.c.started_utc),
    ).where(EXAMINATION.c.patient_id == patient_id)
    count, signed, first, last = connection.execute(about).one()
    media = select(func.count(), func.coalesce(func.sum(MEDIA.c.size_bytes), 0))
    recordings, recording_bytes = connection.execute(media.where(MEDIA.c.examination_id.in_(visits))).one()
    exports = select(func.count(), func.max(AUDIT.c.at_utc)).where(
        AUDIT.c.what.startswith(_EXPORTED, autoescape=True), AUDIT.c.subject == patient_id
    )
    exported, last_export = connection.execute(exports).one()

    def counted(query: Select[int]) -> int:
        return connection.scalar(query) or 0

    counts = {
        table.name: counted(select(func.count()).select_from(table).where(table.c.examination_id.in_(visits)))
        for table in (BLOB, ADDENDUM, READING, DRAFT)
    }
    gone = HOSPITAL_OBJECT.c.state.in_([state.value for state in LEFT_THE_HOUSE])
    sent = counted(select(func.count()).where(HOSPITAL_OBJECT.c.examination_id.in_(visits), gone))
    own_draft = counted(select(func.count()).where(PATIENT_DRAFT.c.patient_id == patient_id))
    return PatientContents(
        visits=count,
        signed_visits=signed,
        first_visit_at=_moment(first),
        last_visit_at=_moment(last),
        recordings=recordings,
        recording_bytes=recording_bytes,
        pictures=counts[BLOB.name],
        addenda=counts[ADDENDUM.name],
        readings=counts[READING.name],
        drafts=counts[DRAFT.name] + own_draft,
        exports=exported,
        last_export_at=_moment(last_export),
        sent=sent,
    )


def media_of(connection: Connection, patient_id: str) -> tuple[str, ...]:
    """Return the addresses of a patient's recordings."""
    found = select(MEDIA.c.media_id).where(MEDIA.c.examination_id.in_(_visits(patient_id)))
    return tuple(connection.scalars(found.order_by(MEDIA.c.media_id)))


def visits_of(connection: Connection, patient_id: str) -> set[str]:
    """Return the identifiers of a patient's visits."""
    return set(connection.scalars(_visits(patient_id)))


def delete_patient(
    connection: Connection, patient_id: str, contents: PatientContents, files: tuple[str, ...], who: str
) -> None:
    """Delete a patient with everything in the database, signed visits too, and the key.

    Args:
        connection: In a transaction that writes.
        patient_id: Whom.
        contents: What goes, for the record.
        files: Names in the media folder that are to be erased once this holds.
        who: Who deletes.
    """
    audit.append(connection, who=who, what=DELETED, subject=patient_id)
    line = connection.execute(select(AUDIT).order_by(AUDIT.c.sequence.desc()).limit(1)).one()
    values = {
        "patient_id": patient_id,
        "at_utc": datetime.now(UTC).isoformat(),
        "who": who,
        "contents": json.dumps(_CONTENTS.dump_python(contents, mode="json")),
        "audit_line": line.sequence,
        "audit_seal": line.digest,
        "pending": json.dumps(files),
    }
    connection.execute(insert(DELETION).values(**values))  # first: the guards of what is signed ask for it
    _delete_rows(connection, patient_id)


def delete_again(connection: Connection) -> None:
    """Delete those who are deleted by the record, and came back with a database from before; files follow later."""
    back = select(PATIENT.c.patient_id).where(PATIENT.c.patient_id.in_(select(DELETION.c.patient_id)))
    for patient_id in connection.scalars(back).all():
        files = media_of(connection, patient_id)
        of_patient = update(DELETION).where(DELETION.c.patient_id == patient_id)
        connection.execute(of_patient.values(pending=json.dumps(files)))
        _delete_rows(connection, patient_id)


def deletions(connection: Connection) -> list[Deletion]:
    """Return who was deleted, the oldest first, without names and backups.

    Raises:
        ArchiveError: `archive.damaged`.
    """
    rows = connection.execute(select(DELETION).order_by(DELETION.c.at_utc)).mappings()
    return [_deletion(row) for row in rows]


def pending(connection: Connection) -> dict[str, tuple[str, ...]]:
    """Return the files still to be erased, by patient; a patient without files still waits for the database's."""
    waiting = select(DELETION.c.patient_id, DELETION.c.pending).where(DELETION.c.pending.is_not(None))
    return {row.patient_id: tuple(json.loads(row.pending)) for row in connection.execute(waiting)}


def was_deleted(connection: Connection, patient_id: str) -> bool:
    """Return whether a patient with this identifier was deleted."""
    found = select(DELETION.c.patient_id).where(DELETION.c.patient_id == patient_id)
    return connection.scalar(found) is not None


def finish(connection: Connection, patient_id: str) -> None:
    """Note that nothing of a deletion is left to do."""
    connection.execute(update(DELETION).where(DELETION.c.patient_id == patient_id).values(pending=None))


def _delete_rows(connection: Connection, patient_id: str) -> None:
    visits = _visits(patient_id)
    connection.execute(delete(ADDENDUM).where(ADDENDUM.c.examination_id.in_(visits)))
    connection.execute(delete(MEDIA).where(MEDIA.c.examination_id.in_(visits)))
    connection.execute(delete(EXAMINATION).where(EXAMINATION.c.patient_id == patient_id))  # the rest follows it
    connection.execute(delete(HOSPITAL_ORDER).where(HOSPITAL_ORDER.c.patient_id == patient_id))
    connection.execute(delete(PATIENT_DRAFT).where(PATIENT_DRAFT.c.patient_id == patient_id))
    connection.execute(delete(PATIENT).where(PATIENT.c.patient_id == patient_id))
    PatientKeys.destroy(connection, patient_id)


def _visits(patient_id: str) -> Select[tuple[str]]:
    return select(EXAMINATION.c.examination_id).where(EXAMINATION.c.patient_id == patient_id)


def _moment(text: str | None) -> datetime | None:
    return None if text is None else datetime.fromisoformat(text)


def _deletion(row: RowMapping) -> Deletion:
    try:
        return Deletion(
            patient_id=row["patient_id"],
            deleted_at=datetime.fromisoformat(row["at_utc"]),
            deleted_by=row["who"],
            contents=_CONTENTS.validate_json(row["contents"]),
            audit_line=row["audit_line"],
            audit_seal=row["audit_seal"],
            finished=row["pending"] is None,
        )
    except (ValidationError, ValueError) as error:
        raise ArchiveError("archive.damaged") from error
