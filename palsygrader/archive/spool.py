"""What a station keeps while the server is lost: a local encrypted database of the same tables, merged later.

Every change in it has left a line in its own record of who did what; what was only copied there to be gone on with has
none. A merge is one transaction on the server, noted there, so that one that was cut off is not done twice. What both
sides have changed is kept twice: nothing is overwritten.
"""

import secrets
from collections.abc import Iterable
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import Any, Final
from uuid import uuid4

from sqlalchemy import Connection, Engine, Table, delete, insert, inspect, select, update

from palsygrader.archive import audit, document, examinations, readings
from palsygrader.archive.database import connect, migrate
from palsygrader.archive.lines import AuditLine
from palsygrader.archive.listing import patient_of, patient_row
from palsygrader.archive.tables import ADDENDUM, DRAFT, EXAMINATION, KEY_FILE, MEDIA, PATIENT, PATIENT_DRAFT, READING
from palsygrader.archive.versions import set_version, version_of
from palsygrader.domain.examination import Examination
from palsygrader.domain.patient import Patient

_NAME: Final = "spool"
_OPENED: Final = frozenset({"archive.opened"})


@dataclass(frozen=True, slots=True)
class Merged:
    """What came of a merge.

    Attributes:
        visits: How many visits went to the server.
        kept_twice: Visits that another station had changed too, and the copies that hold this station's state.
        patients_kept: Patients whose record another station had changed too: the server's stands, this station's stays
            in the spool, which is set aside.
        versions: Per subject, the version this station has written.
    """

    visits: int
    kept_twice: dict[str, str]
    patients_kept: tuple[str, ...]
    versions: dict[str, int]


def open_spool(path: Path, key: bytes) -> Engine:
    """Return the spool, made when absent."""
    engine = connect(path, key)
    with engine.begin() as connection:
        new = not inspect(connection).has_table("patient")
    migrate(engine, new=new)
    with engine.begin() as connection:
        if connection.scalar(select(KEY_FILE.c.name).where(KEY_FILE.c.name == _NAME)) is None:
            connection.execute(insert(KEY_FILE).values(name=_NAME, version=1, content=secrets.token_bytes(16)))
    return engine


def remove_spool(path: Path, *, set_aside: bool) -> None:
    """Remove the files of a spool that is closed, or give them another name, to be looked at by hand."""
    aside = secrets.token_hex(4)
    for file in path.parent.glob(path.name + "*"):
        if set_aside:
            file.rename(file.with_name(f"kept-{aside}-{file.name}"))
        else:
            file.unlink()


def is_empty(spool: Connection) -> bool:
    """Return whether nothing was changed while the server was lost."""
    drafts = spool.scalar(select(DRAFT.c.examination_id).limit(1)), spool.scalar(select(PATIENT_DRAFT.c.patient_id))
    return not _lines(spool) and drafts == (None, None)


def copy_patient(spool: Connection, patient: Patient, base: int) -> None:
    """Put a patient there to be gone on with, unless they are there."""
    if not examinations.has_patient(spool, patient.patient_id):
        spool.execute(insert(PATIENT).values(**patient_row(patient), added_utc=""))
        set_version(spool, patient.patient_id, base)


def copy_examination(spool: Connection, examination: Examination, base: int) -> None:
    """Put a visit there to be gone on with, unless it is there."""
    if examinations.is_signed(spool, examination.examination_id) is None:
        examinations.save(spool, examination, document.write(examination))
        set_version(spool, examination.examination_id, base)


def merge(spool: Connection, server: Connection) -> Merged:
    """Bring everything that was changed to the server; nothing there is overwritten.

    Args:
        spool: Read only.
        server: In a transaction that has its turn.
    """
    name = "spool:" + spool.execute(select(KEY_FILE.c.content).where(KEY_FILE.c.name == _NAME)).scalar_one().hex()
    if version_of(server, name):  # done, and cut off before the spool was removed
        return Merged(0, {}, (), {})
    lines = _lines(spool)
    changed = {what: {line.subject for line in lines if line.what.startswith(what)} for what in ("patient.", "exam")}
    versions: dict[str, int] = {}
    patients_kept = tuple(
        key for key in sorted(changed["patient."]) if not _merge_patient(spool, server, key, versions)
    )
    kept_twice: dict[str, str] = {}
    visits = sum(_merge_visit(spool, server, key, versions, kept_twice) for key in sorted(changed["exam"]))
    discarded = [line.subject for line in lines if line.what == "recording.discarded"]
    server.execute(delete(MEDIA).where(MEDIA.c.media_id.in_(discarded)))
    _copy_missing(spool, server, MEDIA, kept_twice)
    _copy_missing(spool, server, ADDENDUM, kept_twice)
    _copy_missing(spool, server, READING, kept_twice)
    _copy_drafts(spool, server, kept_twice)
    for line in lines:
        subject = kept_twice.get(line.subject, line.subject)
        audit.append(server, who=line.who, what=line.what, subject=subject, at=line.at)
    audit.append(server, who="", what="spool.merged", subject="")
    for copy in kept_twice.values():
        audit.append(server, who="", what="examination.kept_twice", subject=copy)
    set_version(server, name, 1)
    return Merged(visits, kept_twice, patients_kept, versions)


def _lines(spool: Connection) -> list[AuditLine]:
    return [line for line in audit.verified_lines(spool) if line.what not in _OPENED]


def _merge_patient(spool: Connection, server: Connection, key: str, versions: dict[str, int]) -> bool:
    """Return whether the server has the patient as this station had them."""
    of_patient = PATIENT.c.patient_id == key
    row = dict(spool.execute(select(PATIENT).where(of_patient)).mappings().one())
    there = server.execute(select(PATIENT).where(of_patient)).mappings().first()
    current = version_of(server, key)
    if there is None:
        server.execute(insert(PATIENT).values(**row))
    elif current == version_of(spool, key):
        server.execute(update(PATIENT).where(of_patient).values(**patient_row(patient_of(row))))
    elif patient_of(there) != patient_of(row):
        return False
    versions[key] = current + 1
    set_version(server, key, current + 1)
    return True


def _merge_visit(
    spool: Connection, server: Connection, key: str, versions: dict[str, int], kept_twice: dict[str, str]
) -> bool:
    """Return whether the visit went to the server."""
    current, base = version_of(server, key), version_of(spool, key)
    if examinations.is_signed(spool, key) is None:  # it was deleted here
        if current == base and examinations.is_signed(server, key) is False:
            server.execute(delete(MEDIA).where(MEDIA.c.examination_id == key))
            server.execute(delete(EXAMINATION).where(EXAMINATION.c.examination_id == key))
            set_version(server, key, current + 1)
        return False
    visit = _load(spool, key)
    there = examinations.is_signed(server, key)
    if there is not None and current != base and _same(server, key, visit):
        return False
    if current != base or (there is None and current):
        copy = kept_twice[key] = uuid4().hex
        visit, current = replace(visit, examination_id=copy), 0
    examinations.save(server, visit, document.write(visit))
    versions[visit.examination_id] = current + 1
    set_version(server, visit.examination_id, current + 1)
    return True


def _same(server: Connection, key: str, visit: Examination) -> bool:
    return examinations.load_document(server, key) == document.write(visit).document


def _load(spool: Connection, key: str) -> Examination:
    text, small = examinations.load(spool, key)
    read = partial(examinations.load_picture, spool, key)
    blobs = {name: partial(read, name) if content is None else content for name, content in small.items()}
    added = readings.addenda_of(spool, key)
    return replace(document.read(text, blobs), addenda=added)


def _copy_missing(spool: Connection, server: Connection, table: Table, renamed: dict[str, str]) -> None:
    """Copy the rows that the server does not have, under the names of the copies."""
    row_keys = [table.c.examination_id, table.c.written_at] if table is ADDENDUM else list(table.primary_key)
    for row in spool.execute(select(table)).mappings():
        values: dict[str, Any] = dict(row)
        values["examination_id"] = renamed.get(row["examination_id"], row["examination_id"])
        if table is ADDENDUM:
            del values["sequence"]
        if table is READING and values["examination_id"] != row["examination_id"]:
            values["reading_id"] = uuid4().hex
        there = select(table.c.examination_id).where(*(column == values[column.name] for column in row_keys))
        if server.execute(there).first() is None and _allowed(server, table, values["examination_id"]):
            server.execute(insert(table).values(**values))


def _allowed(server: Connection, table: Table, examination_id: str) -> bool:
    signed = examinations.is_signed(server, examination_id)
    return bool(signed) if table is ADDENDUM else signed is not None


def _copy_drafts(spool: Connection, server: Connection, renamed: dict[str, str]) -> None:
    for row in spool.execute(select(DRAFT)).mappings():
        key = renamed.get(row["examination_id"], row["examination_id"])
        if examinations.is_signed(server, key) is not None:
            _put(server, DRAFT, {**row, "examination_id": key})
    for row in spool.execute(select(PATIENT_DRAFT)).mappings():
        _put(server, PATIENT_DRAFT, dict(row))


def _put(server: Connection, table: Table, values: dict[str, Any]) -> None:
    keys: Iterable[Any] = table.primary_key
    server.execute(delete(table).where(*(column == values[column.name] for column in keys)))
    server.execute(insert(table).values(**values))
