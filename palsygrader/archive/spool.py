"""What a station keeps while the server is lost: a local encrypted database of the same tables, merged later.

Every change in it has left a line in its own record of who did what; what was only copied there to be gone on with has
none. `spool_merge` brings the changes to the server.
"""

import hashlib
import json
import secrets
from collections.abc import Mapping
from pathlib import Path
from typing import Final

from sqlalchemy import Connection, Engine, insert, inspect, select

from palsygrader.archive import audit, examinations, facts
from palsygrader.archive.database import connect, migrate
from palsygrader.archive.document import Written
from palsygrader.archive.listing import patient_row
from palsygrader.archive.tables import DRAFT, KEY_FILE, PATIENT, PATIENT_DRAFT, PATIENT_KEY
from palsygrader.archive.versions import set_version
from palsygrader.domain.audit import AuditLine
from palsygrader.domain.examination import Examination
from palsygrader.domain.patient import Patient

_NAME: Final = "spool"
_UNSURE: Final = "unsure:"


def open_spool(path: Path, key: bytes) -> Engine:
    """Return the spool, made when absent."""
    engine = connect(path, key)
    with engine.begin() as connection:
        new = not inspect(connection).has_table(PATIENT.name)
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


def name_of(spool: Connection) -> str:
    """Return the name of a spool, which no other one has."""
    drawn: bytes = spool.execute(select(KEY_FILE.c.content).where(KEY_FILE.c.name == _NAME)).scalar_one()
    return "spool:" + drawn.hex()


def lines_of(spool: Connection) -> list[AuditLine]:
    """Return who did what while the server was lost."""
    return audit.verified_lines(spool)


def is_empty(spool: Connection) -> bool:
    """Return whether nothing was done while the server was lost."""
    drafts = spool.scalar(select(DRAFT.c.examination_id).limit(1)), spool.scalar(select(PATIENT_DRAFT.c.patient_id))
    return not lines_of(spool) and drafts == (None, None)


def copy_patients(spool: Connection, patients: Mapping[str, tuple[Patient, int, bytes | None]]) -> None:
    """Put patients there to be gone on with, unless they are there.

    Args:
        spool: To be written.
        patients: By identifier: what is known, the version on the server, and the wrapped key.
    """
    there = set(spool.scalars(select(PATIENT.c.patient_id)))
    with_key = set(spool.scalars(select(PATIENT_KEY.c.patient_id)))
    for patient_id, (patient, base, wrapped) in patients.items():
        if patient_id not in there:
            spool.execute(insert(PATIENT).values(**patient_row(patient), added_utc=""))
            set_version(spool, patient_id, base)
        if wrapped is not None and patient_id not in with_key:
            spool.execute(insert(PATIENT_KEY).values(patient_id=patient_id, wrapped=wrapped))


def note_unsure(spool: Connection, subject: str, digest: str) -> None:
    """Note what was on its way to the server when that was lost: it may have arrived, and is then this station's."""
    facts.keep(spool, _UNSURE + subject, digest)


def unsure_digest(spool: Connection, subject: str) -> str | None:
    """Return what `note_unsure` has noted."""
    return facts.find(spool, _UNSURE + subject)


def visit_digest(text: str) -> str:
    """Return what tells whether two documents are the same."""
    return hashlib.sha256(text.encode()).hexdigest()


def patient_digest(patient: Patient) -> str:
    """Return what tells whether two records of a patient are the same."""
    return visit_digest(json.dumps(patient_row(patient), default=str, sort_keys=True))


def copy_examination(spool: Connection, examination: Examination, written: Written, base: int) -> None:
    """Put a visit there to be gone on with, unless it is there.

    Args:
        spool: To be written; the patient is there.
        examination: The visit.
        written: As it is kept, sealed under the patient's key.
        base: Its version on the server.
    """
    if examinations.is_signed(spool, examination.examination_id) is None:
        examinations.save(spool, examination, written)
        set_version(spool, examination.examination_id, base)
