"""Check patients and visits in the database: whether each can be read, and each picture is the one it was."""

import json

from sqlalchemy import select

from palsygrader.archive import document, drafts, examinations, patient_drafts, readings
from palsygrader.archive.blobs import checksum, decode_array
from palsygrader.archive.listing import patient_of
from palsygrader.archive.patient_keys import PatientKeys, open_blob
from palsygrader.archive.snapshot import View
from palsygrader.archive.stored_picture import StoredPicture
from palsygrader.archive.tables import BLOB, PATIENT
from palsygrader.domain.examination import Examination
from palsygrader.errors import ArchiveError


def patient_is_whole(now: View, patient_id: str) -> bool:
    """Return whether a patient's record can be read; one that was deleted meanwhile counts as whole."""
    try:
        with now.reading() as connection:
            row = connection.execute(select(PATIENT).where(PATIENT.c.patient_id == patient_id)).mappings().first()
            if row is not None:
                patient_of(row)
            patient_drafts.find(connection, patient_id)
    except (ArchiveError, ValueError):
        return False
    return True


def damaged_parts(now: View, keys: PatientKeys, examination_id: str) -> list[str]:
    """Return the names of the pictures and arrays of a visit that are damaged; an empty name for the visit itself."""
    try:
        with now.reading() as connection:
            text = examinations.load_document(connection, examination_id)
            readings.addenda_of(connection, examination_id)
            readings.readings_of(connection, examination_id)
            drafts.drafts_of(connection, examination_id)
            key = keys.of_examination(connection, examination_id)
        document.read(text, None)
        names = _names(now, examination_id)
    except ArchiveError as error:
        return [] if error.code == "archive.no_examination" else [""]
    except ValueError:
        return [""]
    wanted = _wanted(text)
    damaged = [name for name in sorted(names) if not _blob_is_whole(now, key, examination_id, name)]
    return damaged + sorted(wanted - names)


def visit_media(now: View, examination_id: str) -> list[str]:
    """Return the addresses of the recordings that the records of a visit name."""
    try:
        with now.reading() as connection:
            visit = document.read(examinations.load_document(connection, examination_id), None)
    except (ArchiveError, ValueError):
        return []
    return sorted(_media_ids(visit))


def _wanted(text: str) -> set[str]:
    """Return the names of the pictures and arrays that a document needs."""
    content = json.loads(text)
    former = content.get("uncorrected") or {}
    found = set[str]()
    for record in (*content["records"], *former.get("records", ())):
        found.update(record[name] for name in ("times_ms", "points_px", "movement_percent"))
        for frame in (record["rest"], record["peak"]):
            found.update((frame["picture"], frame["points_px"]))
    return found


def _media_ids(visit: Examination) -> set[str]:
    return {record.media_id for record in visit.records.values() if record.media_id is not None}


def _names(now: View, examination_id: str) -> set[str]:
    with now.reading() as connection:
        return set(connection.scalars(select(BLOB.c.name).where(BLOB.c.examination_id == examination_id)))


def _blob_is_whole(now: View, key: bytes | None, examination_id: str, name: str) -> bool:
    try:
        with now.reading() as connection:
            kept = examinations.load_picture(connection, examination_id, name)
        content = open_blob(key, name, kept)
    except ArchiveError as error:
        return error.code == "archive.no_examination"  # removed meanwhile
    return content_is_whole(name, content)


def content_is_whole(name: str, content: bytes) -> bool:
    """Return whether a picture or an array is what its name says; of a small face, whether it is whole."""
    kind, _, expected = name.partition("-")
    try:
        if kind == "array":
            return checksum(decode_array(content)) == expected
        picture = StoredPicture(name, content).decoded()
    except ArchiveError:
        return False
    return kind != "picture" or checksum(picture) == expected
