"""Save and load one examination within a transaction; a signed one stays as it is."""

import json

from sqlalchemy import Connection, case, delete, insert, select, update

from palsygrader.archive.document import PICTURE, Written
from palsygrader.archive.listing import examination_row
from palsygrader.archive.stored_picture import FACE
from palsygrader.archive.tables import BLOB, EXAMINATION, PATIENT
from palsygrader.domain.examination import Examination
from palsygrader.errors import ArchiveError


def has_patient(connection: Connection, patient_id: str) -> bool:
    """Return whether a patient is known."""
    return connection.scalar(select(PATIENT.c.patient_id).where(PATIENT.c.patient_id == patient_id)) is not None


def is_signed(connection: Connection, examination_id: str) -> bool | None:
    """Return whether an examination is signed, None when there is none."""
    found = select(EXAMINATION.c.signed_at).where(EXAMINATION.c.examination_id == examination_id)
    row = connection.execute(found).first()
    return None if row is None else row.signed_at is not None


def patient_id_of(connection: Connection, examination_id: str) -> str | None:
    """Return whose an examination is, None when there is none."""
    found = select(EXAMINATION.c.patient_id).where(EXAMINATION.c.examination_id == examination_id)
    whose: str | None = connection.scalar(found)
    return whose


def require_changeable(connection: Connection, examination_id: str) -> None:
    """Return when an examination may change.

    Raises:
        ArchiveError: `archive.no_examination` or `archive.signed`.
    """
    signed = is_signed(connection, examination_id)
    if signed is None:
        raise ArchiveError("archive.no_examination")
    if signed:
        raise ArchiveError("archive.signed")


def save(connection: Connection, examination: Examination, written: Written) -> bool:
    """Save an examination; only pictures and arrays that are new are encoded.

    Returns:
        Whether anything was written; False for a signed examination that is the same.

    Raises:
        ArchiveError: `archive.signed` when the saved one is signed and this one differs, `archive.no_patient`.
    """
    key = examination.examination_id
    signed = is_signed(connection, key)
    if signed:
        saved = select(EXAMINATION.c.document).where(EXAMINATION.c.examination_id == key)
        if _values(connection.execute(saved).scalar_one()) != _values(written.document):
            raise ArchiveError("archive.signed")
        return False
    if not has_patient(connection, examination.patient_id):
        raise ArchiveError("archive.no_patient")
    held = set(connection.scalars(select(BLOB.c.name).where(BLOB.c.examination_id == key)))
    for gone in held - written.blobs.keys():
        connection.execute(delete(BLOB).where(BLOB.c.examination_id == key, BLOB.c.name == gone))
    row = {**examination_row(examination), "document": written.document}
    if signed is None:
        connection.execute(insert(EXAMINATION).values(**row))
    else:
        connection.execute(update(EXAMINATION).where(EXAMINATION.c.examination_id == key).values(**row))
    new = [
        {"examination_id": key, "name": name, "content": written.blobs[name]()}
        for name in sorted(written.blobs.keys() - held)
    ]
    if new:
        connection.execute(insert(BLOB), new)
    return True


def correction_count(connection: Connection, examination: Examination) -> int:
    """Return how many of an examination's corrections of landmarks are saved already."""
    if not examination.corrections:
        return 0
    key = examination.examination_id
    saved = connection.scalar(select(EXAMINATION.c.document).where(EXAMINATION.c.examination_id == key))
    return 0 if saved is None else len(json.loads(saved).get("corrections", ()))


def load_document(connection: Connection, examination_id: str) -> str:
    """Return the document of an examination.

    Raises:
        ArchiveError: `archive.no_examination`.
    """
    found = select(EXAMINATION.c.document).where(EXAMINATION.c.examination_id == examination_id)
    document: str | None = connection.scalar(found)
    if document is None:
        raise ArchiveError("archive.no_examination")
    return document


def load(connection: Connection, examination_id: str, *, faces: bool = True) -> tuple[str, dict[str, bytes | None]]:
    """Return the document of an examination and its arrays and faces by name; None for pictures, which are large.

    Args:
        connection: In a transaction.
        examination_id: Which one.
        faces: Whether with the faces.

    Raises:
        ArchiveError: `archive.no_examination`.
    """
    document = load_document(connection, examination_id)
    small = case((BLOB.c.name.startswith(PICTURE), None), else_=BLOB.c.content)
    blobs = select(BLOB.c.name, small.label("content")).where(BLOB.c.examination_id == examination_id)
    if not faces:
        blobs = blobs.where(BLOB.c.name.not_like(f"{FACE}%"))
    return document, {blob.name: blob.content for blob in connection.execute(blobs)}


def load_picture(connection: Connection, examination_id: str, name: str) -> bytes:
    """Return one picture of an examination.

    Raises:
        ArchiveError: `archive.no_examination` when it was deleted or recorded anew since `load`.
    """
    of_name = (BLOB.c.examination_id == examination_id, BLOB.c.name == name)
    content: bytes | None = connection.scalar(select(BLOB.c.content).where(*of_name))
    if content is None:
        raise ArchiveError("archive.no_examination")
    return content


def _values(document: str) -> object:
    """Return the values of a document, such that "not a number" equals itself."""
    return json.loads(document, parse_constant=str)
