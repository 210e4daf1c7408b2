"""An open archive that deletes a patient for good (crypto-shredding), with all that belongs to that patient.

The patient's own key goes from the database, and with it the recordings and the pictures that are sealed under it, also
in copies of the archive's files that hold no database from before. Names and documents are deleted and overwritten in
the database and its log (`scrub`), the heads of the recordings are overwritten and their files removed. A crash on the
way is made good at the next opening.

This does not reach backups and copies of the database from before: they hold the patient's key. Nor does it promise
more than a disk does: see `scrub`.
"""

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import datetime
from functools import partial
from typing import Final, TypeVar

from sqlalchemy import Connection, select

from palsygrader import logs
from palsygrader.archive import deletions, scrub
from palsygrader.archive.backup_manifest import SEAL_PURPOSE
from palsygrader.archive.backup_remains import backups_holding
from palsygrader.archive.before_migration import copies
from palsygrader.archive.disk import sync_folder
from palsygrader.archive.document import Written
from palsygrader.archive.faults import told
from palsygrader.archive.listing import patient_of
from palsygrader.archive.open_folder import OpenFolder
from palsygrader.archive.patient_keys import PURPOSE, PatientKeys, open_blob, seal_blob
from palsygrader.archive.tables import EXAMINATION, PATIENT
from palsygrader.domain.deletion import BackupRemains, Deletion, DeletionPreview, confirms
from palsygrader.domain.patient import Patient
from palsygrader.domain.roles import Permission
from palsygrader.errors import ArchiveError

_LOCAL: Final = "sqlite"
T = TypeVar("T", bytes, bytes | None)


class ErasingFolder(OpenFolder):
    """An open archive with its patients' keys."""

    @property
    def may_delete_patients(self) -> bool:
        """Whether who is signed in may delete patients."""
        return self.account.may(Permission.DELETE_PATIENTS)

    def deletion_preview(self, patient_id: str) -> DeletionPreview:
        """Return what would be deleted of a patient.

        Raises:
            ArchiveError: `archive.no_patient`.
        """
        with self._transaction() as connection:
            preview = self._preview(connection, patient_id)
        return replace(preview, backups=self._backups(patient_id))

    def delete_patient(self, patient_id: str, typed: str) -> Deletion:
        """Delete a patient for good with everything that belongs to that patient, signed visits too.

        Args:
            patient_id: Whom.
            typed: The record number or the name, as somebody typed it.

        Raises:
            ArchiveError: `archive.no_patient`, `archive.may_not_delete`, `archive.not_confirmed`, or
                `archive.patient_in_use` while something of the patient is being recorded.
        """
        if not self.may_delete_patients:
            raise ArchiveError("archive.may_not_delete")
        backups = self._backups(patient_id)
        with self._transaction() as connection:
            preview = self._preview(connection, patient_id)
            if not confirms(preview.patient, typed):
                raise ArchiveError("archive.not_confirmed")
            visits = deletions.visits_of(connection, patient_id)
            if visits & self._media.in_progress():
                raise ArchiveError("archive.patient_in_use")
            left_behind = (path.name for path, visit in self._media.left_behind().items() if visit in visits)
            files = (*deletions.media_of(connection, patient_id), *left_behind)
            deletions.delete_patient(connection, patient_id, preview.contents, files, self.user)
        try:
            self.finish_deletions()
        except ArchiveError as error:  # the patient is gone from the archive; the rest is done at the next opening
            logs.failure("archive.deletion_not_finished", error)
        made = next(each for each in self.deletions() if each.patient_id == patient_id)
        return replace(made, patient=preview.patient, backups=backups)

    def deletions(self) -> list[Deletion]:
        """Return which patients were deleted, the oldest first, without names and backups."""
        with self._transaction() as connection:
            return deletions.deletions(connection)

    def finish_deletions(self) -> None:
        """Erase what deletions of patients left in files, freed pages and the log; nothing when all is done.

        Raises:
            ArchiveError: `archive.cannot_write`; it can be tried again.
        """
        with self._turn, told():
            with self._transaction() as connection:
                waiting = deletions.pending(connection)
                local = connection.dialect.name == _LOCAL
            if not waiting:
                return
            for name in (name for files in waiting.values() for name in files):
                self._media.erase(name)
            for copy in copies(self._database):  # of the schema before an update
                copy.unlink()
            sync_folder(self.folder)
            if local:
                scrub.scrub(self._engine, self._database)
            with self._transaction() as connection:
                for patient_id in waiting:
                    deletions.finish(connection, patient_id)

    @property
    def _keys(self) -> PatientKeys:
        return PatientKeys(*self._key.derive_all(PURPOSE))

    def _key_of(self, examination_id: str) -> bytes | None:
        """Return the key of the patient of an examination, None when there is none."""
        with self._transaction() as connection:
            return self._keys.of_examination(connection, examination_id)

    def _key_for(self, connection: Connection, examination_id: str) -> bytes:
        """Return the key of the patient of an examination that is there, drawn when there is none yet."""
        whose = EXAMINATION.select().where(EXAMINATION.c.examination_id == examination_id)
        return self._keys.make(connection, connection.execute(whose).one().patient_id)

    def _sealed(self, connection: Connection, patient_id: str, written: Written) -> Written:
        """Return a written examination whose pictures and arrays are sealed under the patient's key."""
        if connection.execute(PATIENT.select().where(PATIENT.c.patient_id == patient_id)).first() is None:
            return written  # told by who saves it
        key = self._keys.make(connection, patient_id)
        blobs = {name: partial(_sealed_blob, key, name, encode) for name, encode in written.blobs.items()}
        return written._replace(blobs=blobs)

    def _opened(self, connection: Connection, examination_id: str, name: str, kept: bytes) -> bytes:
        return open_blob(self._keys.of_examination(connection, examination_id), name, kept)

    def _all_opened(self, connection: Connection, examination_id: str, kept: Mapping[str, T]) -> dict[str, T]:
        """Return pictures and arrays by name as they were sealed; what is None stays so."""
        key = self._keys.of_examination(connection, examination_id)
        return {name: content if content is None else open_blob(key, name, content) for name, content in kept.items()}

    def _preview(self, connection: Connection, patient_id: str) -> DeletionPreview:
        row = connection.execute(PATIENT.select().where(PATIENT.c.patient_id == patient_id)).mappings().first()
        if row is None:
            raise ArchiveError("archive.no_patient")
        patient: Patient = patient_of(row)
        contents = deletions.contents_of(connection, patient_id)
        media = deletions.media_of(connection, patient_id)
        old = sum(not self._media.needs_patient_key(media_id) for media_id in media)
        return DeletionPreview(patient, replace(contents, old_recordings=old))

    def _backups(self, patient_id: str) -> tuple[BackupRemains, ...]:
        """Return the backups that hold a patient; read outside of transactions, as their disk may be slow."""
        with self._transaction() as connection:
            added = connection.scalar(select(PATIENT.c.added_utc).where(PATIENT.c.patient_id == patient_id))
        if added is None:
            return ()
        with told():
            seal_keys, since = self._key.derive_all(SEAL_PURPOSE), datetime.fromisoformat(added)
            return backups_holding(self.backup_places(), seal_keys, self._database, since)


def _sealed_blob(key: bytes, name: str, encode: Callable[[], bytes]) -> bytes:
    return seal_blob(key, name, encode())
