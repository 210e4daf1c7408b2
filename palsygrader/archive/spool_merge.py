"""Bring what a station did without the server to the server; nothing there is overwritten.

A merge is one transaction. The server may be lost at its end, so that nobody knows whether it holds: the line up to
which a spool is merged and the versions that the merge wrote lie on the server under the spool's name, and the next
merge of the same spool goes on from there. So nothing is done twice, and what was changed after a merge that held
unnoticed is not lost. What both sides have changed is kept twice.
"""

import hashlib
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field, replace
from functools import partial
from typing import Any, Final

from sqlalchemy import Connection, Table, delete, insert, select, update
from sqlalchemy.exc import DBAPIError

from palsygrader.archive import audit, deletions, document, examinations, hospital_orders, hospital_queue, readings
from palsygrader.archive.faults import fault_code
from palsygrader.archive.listing import patient_of, patient_row
from palsygrader.archive.patient_keys import PatientKeys, open_blob, seal_blob
from palsygrader.archive.spool import lines_of, name_of, patient_digest, unsure_digest, visit_digest
from palsygrader.archive.tables import (
    ADDENDUM,
    DRAFT,
    EXAMINATION,
    HOSPITAL_ORDER,
    MEDIA,
    PATIENT,
    PATIENT_DRAFT,
    PATIENT_KEY,
    READING,
)
from palsygrader.archive.versions import set_version, version_of
from palsygrader.domain.examination import Examination
from palsygrader.domain.hospital import SendState
from palsygrader.errors import ArchiveError

MERGED: Final = "spool.merged"
KEPT_TWICE: Final = "examination.kept_twice"
_ORDERED: Final = frozenset({"hospital.begun", "hospital.assigned", "hospital.unassigned"})
_QUEUED: Final = "hospital.queued."
"""What the record of a spool says of the hospital."""
_PASSED_ON: Final = frozenset({"archive.server_lost", "archive.server_busy", "archive.cannot_write"})
"""Faults of the server, not of a visit."""


@dataclass(frozen=True, slots=True)
class Merged:
    """What came of a merge.

    Attributes:
        visits: How many visits went to the server.
        kept_twice: Visits that another station had changed too, and the copies that hold this station's state.
        patients_kept: Patients whose record another station had changed too: the server's stands.
        not_merged: Visits that the server does not take, for example of a patient who was deleted meanwhile.
        versions: Per subject, the version this station has written.
    """

    visits: int = 0
    kept_twice: dict[str, str] = field(default_factory=dict)
    patients_kept: tuple[str, ...] = ()
    not_merged: tuple[str, ...] = ()
    versions: dict[str, int] = field(default_factory=dict)

    @property
    def leaves_something(self) -> bool:
        """Whether something stays in the spool alone, which is then set aside."""
        return bool(self.patients_kept or self.not_merged)


def copy_name(source: str, examination_id: str) -> str:
    """Return the identifier of the copy of a visit; the same for the same source, so that it is made once."""
    return hashlib.sha256(f"{source}/{examination_id}".encode()).hexdigest()[:32]


def merge(spool: Connection, server: Connection, keys: PatientKeys) -> Merged:
    """Bring everything that was changed to the server.

    Args:
        spool: Read only.
        server: In a transaction that has its turn.
        keys: Of the archive.
    """
    return _Merge(spool, server, keys).run()


class _Merge:
    def __init__(self, spool: Connection, server: Connection, keys: PatientKeys) -> None:
        self._spool, self._server, self._keys = spool, server, keys
        self._name = name_of(spool)
        self._versions: dict[str, int] = {}
        self._kept_twice: dict[str, str] = {}

    def run(self) -> Merged:
        spool, server = self._spool, self._server
        every = lines_of(spool)
        lines = [line for line in every if line.sequence > version_of(server, self._name)]
        changed = {
            what: sorted({line.subject for line in lines if line.what.startswith(what) and _changes(line.what)})
            for what in ("patient.", "consent.", "examination.", "landmarks.")
        }
        patients = sorted({*changed["patient."], *changed["consent."]})
        patients_kept = tuple(key for key in patients if not self._merge_patient(key))
        self._copy_keys()
        visits, not_merged = 0, []
        for key in sorted({*changed["examination."], *changed["landmarks."]}):
            try:
                with server.begin_nested():
                    visits += self._merge_visit(key)
            except (ArchiveError, DBAPIError) as error:
                code = error.code if isinstance(error, ArchiveError) else fault_code(error)
                if code in _PASSED_ON:
                    raise
                not_merged.append(key)
        discarded = [line.subject for line in lines if line.what == "recording.discarded"]
        server.execute(delete(MEDIA).where(MEDIA.c.media_id.in_(discarded)))
        for table in (MEDIA, ADDENDUM, READING):
            self._copy_rows(table)
        self._copy_drafts()
        self._copy_orders({line.subject for line in lines if line.what in _ORDERED})
        self._copy_queue({line.subject for line in lines if line.what.startswith(_QUEUED)})
        for line in lines:
            subject = self._kept_twice.get(line.subject, line.subject)
            audit.append(server, who=line.who, what=line.what, subject=subject, at=line.at)
        if lines:
            audit.append(server, who="", what=MERGED, subject="")
        for copy in self._kept_twice.values():
            audit.append(server, who="", what=KEPT_TWICE, subject=copy)
        set_version(server, self._name, every[-1].sequence if every else 0)
        return Merged(visits, self._kept_twice, patients_kept, tuple(not_merged), self._versions)

    def _base(self, subject: str) -> int:
        """Return the version that this station's state is based on: an earlier merge's, or that it was copied at."""
        return version_of(self._server, f"{self._name}/{subject}") or version_of(self._spool, subject)

    def _wrote(self, subject: str, version: int) -> None:
        self._versions[subject] = version
        set_version(self._server, subject, version)
        set_version(self._server, f"{self._name}/{subject}", version)

    def _merge_patient(self, key: str) -> bool:
        """Return whether the server has the patient as this station had them."""
        of_patient = PATIENT.c.patient_id == key
        found = self._spool.execute(select(PATIENT).where(of_patient)).mappings().first()
        if found is None:
            return True
        row = dict(found)
        there = self._server.execute(select(PATIENT).where(of_patient)).mappings().first()
        current, base = version_of(self._server, key), self._base(key)
        if there is None:
            if deletions.was_deleted(self._server, key):
                return False
            self._server.execute(insert(PATIENT).values(**row))
        elif current == base or self._arrived(key, current, base, patient_digest(patient_of(there))):
            self._server.execute(update(PATIENT).where(of_patient).values(**patient_row(patient_of(row))))
        elif patient_of(there) != patient_of(row):
            return False
        self._wrote(key, current + 1)
        return True

    def _arrived(self, subject: str, current: int, base: int, digest: str) -> bool:
        """Return whether the newest state there is what this station had sent when the server was lost."""
        return current == base + 1 and unsure_digest(self._spool, subject) == digest

    def _copy_keys(self) -> None:
        """Bring the keys of new patients."""
        known = set(self._server.scalars(select(PATIENT_KEY.c.patient_id)))
        there = set(self._server.scalars(select(PATIENT.c.patient_id)))
        for row in self._spool.execute(select(PATIENT_KEY)).mappings():
            if row["patient_id"] in there - known:
                self._server.execute(insert(PATIENT_KEY).values(**row))

    def _merge_visit(self, key: str) -> bool:
        """Return whether the visit went to the server."""
        server, spool = self._server, self._spool
        current, base = version_of(server, key), self._base(key)
        there = examinations.is_signed(server, key)
        if examinations.is_signed(spool, key) is None:  # it was deleted here
            if current == base and there is False:
                server.execute(delete(MEDIA).where(MEDIA.c.examination_id == key))
                server.execute(delete(EXAMINATION).where(EXAMINATION.c.examination_id == key))
                self._wrote(key, current + 1)
            return False
        visit = self._load(key)
        written = document.write(visit)
        if there is not None and current != base:
            text = examinations.load_document(server, key)
            if text == written.document:
                return False
            if not self._arrived(key, current, base, visit_digest(text)):
                copy = self._kept_twice[key] = copy_name(self._name, key)
                visit, current = replace(visit, examination_id=copy), version_of(server, copy)
                written = document.write(visit)
        self._save(visit, written)
        self._wrote(visit.examination_id, current + 1)
        return True

    def _save(self, visit: Examination, written: document.Written) -> None:
        if not examinations.has_patient(self._server, visit.patient_id):
            raise ArchiveError("archive.no_patient")
        key = self._keys.make(self._server, visit.patient_id)
        blobs = {name: partial(_sealed, key, name, content) for name, content in written.blobs.items()}
        examinations.save(self._server, visit, written._replace(blobs=blobs))

    def _load(self, key: str) -> Examination:
        text, small = examinations.load(self._spool, key)
        patient_key = self._keys.of_examination(self._spool, key)

        def read(name: str) -> bytes:
            return open_blob(patient_key, name, examinations.load_picture(self._spool, key, name))

        blobs = {
            name: partial(read, name) if content is None else open_blob(patient_key, name, content)
            for name, content in small.items()
        }
        return replace(document.read(text, blobs), addenda=readings.addenda_of(self._spool, key))

    def _copy_rows(self, table: Table) -> None:
        """Copy the rows that the server does not have, under the names of the copies; a begun reading goes on."""
        server = self._server
        row_keys = [table.c.examination_id, table.c.written_at] if table is ADDENDUM else list(table.primary_key)
        for row in self._spool.execute(select(table)).mappings():
            values: dict[str, Any] = dict(row)
            values["examination_id"] = self._kept_twice.get(row["examination_id"], row["examination_id"])
            if table is ADDENDUM:
                del values["sequence"]
            if table is READING and values["examination_id"] != row["examination_id"]:
                values["reading_id"] = copy_name(self._name, row["reading_id"])
            if not self._allowed(table, values["examination_id"]):
                continue
            there = [column == values[column.name] for column in row_keys]
            if server.execute(select(table.c.examination_id).where(*there)).first() is None:
                server.execute(insert(table).values(**values))
            elif table is READING:
                begun = (READING.c.reading_id == values.pop("reading_id"), READING.c.finished_at.is_(None))
                if server.execute(select(READING.c.reading_id).where(*begun)).first() is not None:
                    server.execute(update(READING).where(*begun).values(**values))

    def _allowed(self, table: Table, examination_id: str) -> bool:
        signed = examinations.is_signed(self._server, examination_id)
        return bool(signed) if table is ADDENDUM else signed is not None

    def _copy_drafts(self) -> None:
        for row in self._spool.execute(select(DRAFT)).mappings():
            key = self._kept_twice.get(row["examination_id"], row["examination_id"])
            if examinations.is_signed(self._server, key) is not None:
                _put(self._server, DRAFT, {**row, "examination_id": key})
        for row in self._spool.execute(select(PATIENT_DRAFT)).mappings():
            _put(self._server, PATIENT_DRAFT, dict(row))

    def _copy_orders(self, examination_ids: set[str]) -> None:
        """Bring what visits answer of the hospital's worklist; whose order was taken back here has none there."""
        for key in examination_ids:
            there = self._kept_twice.get(key, key)
            of_visit = select(HOSPITAL_ORDER).where(HOSPITAL_ORDER.c.examination_id == key)
            row = self._spool.execute(of_visit).mappings().first()
            if row is None:
                hospital_orders.remove(self._server, there)
            elif examinations.has_patient(self._server, row["patient_id"]):
                _put(self._server, HOSPITAL_ORDER, {**row, "examination_id": there})

    def _copy_queue(self, examination_ids: set[str]) -> None:
        """Queue what was to go to the hospital: it is made and sent from the visit as the server has it."""
        for key in examination_ids:
            there = self._kept_twice.get(key, key)
            if not examinations.is_signed(self._server, there):
                continue
            for each in hospital_queue.of_visit(self._spool, key):
                if each.state is SendState.WAITING:
                    hospital_queue.queue_visit(self._server, there, each.channel, each.version)


def _changes(what: str) -> bool:
    return not what.endswith((".viewed", ".compared", ".exported", ".exported_with_identity"))


def _sealed(key: bytes, name: str, content: Callable[[], bytes]) -> bytes:
    return seal_blob(key, name, content())


def _put(server: Connection, table: Table, values: dict[str, Any]) -> None:
    keys: Iterable[Any] = table.primary_key
    server.execute(delete(table).where(*(column == values[column.name] for column in keys)))
    server.execute(insert(table).values(**values))
