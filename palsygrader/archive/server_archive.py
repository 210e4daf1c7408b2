"""An archive on a PostgreSQL server that several stations share.

What differs from the archive of one folder: columns are sealed (`sealed_column`), the keys lie on the server copied
here, a save says what it is based on and overwrites nothing that another station saved since, a patient is held by one
station at a time, and while the server is lost everything goes to a local spool (`server_link`).
"""

from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Self

from sqlalchemy import Connection, Engine, select

from palsygrader.archive import audit, document, examinations, patient_wipe, presence, server_keys, spool
from palsygrader.archive.document import Written
from palsygrader.archive.faults import told
from palsygrader.archive.keys import STANDARD_COST, KeyCost, MasterKey
from palsygrader.archive.lines import Holder, PatientLine
from palsygrader.archive.media_folder import Recording
from palsygrader.archive.media_head import Description
from palsygrader.archive.media_store import FolderStore
from palsygrader.archive.patient_filter import EVERYBODY, PatientFilter
from palsygrader.archive.server import read_place
from palsygrader.archive.server_link import LOST, PLACE_NAME
from palsygrader.archive.server_password import held_password, open_without_server, opens_without_server
from palsygrader.archive.server_writing import ServerWriting
from palsygrader.archive.spool_merge import KEPT_TWICE, copy_name
from palsygrader.archive.store import Archive
from palsygrader.archive.tables import BLOB, PATIENT_KEY, VERSION
from palsygrader.archive.versions import set_version, version_of
from palsygrader.domain.deletion import Deletion
from palsygrader.domain.examination import Examination
from palsygrader.domain.expressions import Expression
from palsygrader.domain.patient import Patient
from palsygrader.errors import ArchiveError


class ServerArchive(ServerWriting):
    """An open archive on a server; made by `create` and `open` with the station's folder, which holds `server.json`.

    Every method may also raise ArchiveError: `archive.server_lost` when the server is lost in the middle (tried again
    it goes to the spool), `archive.server_busy`, `archive.server_refused`, `archive.server_not_trusted`,
    `archive.only_on_server`; those that change something `archive.changed_elsewhere` and `archive.held_elsewhere`.
    """

    _at_work: Examination | None

    @classmethod
    def create(cls, folder: Path, passphrase: str, *, cost: KeyCost = STANDARD_COST, user: str = "") -> Self:
        """Make an archive on the server; as `OpenFolder.create`.

        Raises:
            ArchiveError: `archive.exists` also where the server has one, `archive.media_out_of_reach`.
        """
        place = read_place(folder / PLACE_NAME)
        with told():
            server_keys.fetch(place.address, held_password(folder), folder)
        if not cls.exists(folder):
            try:
                FolderStore(Path(place.address.media)).prepare()
            except OSError as error:
                raise ArchiveError("archive.media_out_of_reach") from error
        archive = super().create(folder, passphrase, cost=cost, user=user)
        try:
            with archive.transaction():
                pass  # the file of keys has its name only now: with the next transaction it goes to the server
            archive.start()
        except BaseException:
            archive.close()
            raise
        return archive

    @classmethod
    def open(cls, folder: Path, passphrase: str, *, user: str = "", user_id: str | None = None) -> Self:
        """Open the archive; as `OpenFolder.open`. Without the server the spool opens, with the keys as they were.

        Where the server is there but lets nobody in, that is so after `server_password.open_without_server` only.
        """
        try:
            return cls._open_station(folder, passphrase, user, user_id)
        finally:
            open_without_server(folder, "")

    @classmethod
    def _open_station(cls, folder: Path, passphrase: str, user: str, user_id: str | None) -> Self:
        place, without = read_place(folder / PLACE_NAME), opens_without_server(folder)
        if not without and (not place.password or held_password(folder) is not None):
            try:
                with told():
                    server_keys.fetch(place.address, held_password(folder), folder)
            except ArchiveError:
                if not cls.exists(folder):
                    raise
        try:
            archive = super().open(folder, passphrase, user=user, user_id=user_id)
        except ArchiveError as error:
            if error.code != "archive.older_header":
                raise
            archive = super().open(folder, passphrase, user=user, user_id=user_id)  # with the keys of the server now
        try:
            if not without:
                archive.rejoin()
            archive.start()
        except BaseException:
            archive.close()
            raise
        return archive

    def _connect(self, folder: Path, master: MasterKey) -> Engine:
        if self._beating is None:
            self._known: dict[str, Patient] = {}
            self._known_keys: dict[str, bytes] = {}
            self._held: tuple[str, dict[str, bytes]] = ("", {})
            self._at_work = None
        return super()._connect(folder, master)

    # Patients of one station at a time.

    def enter_patient(self, patient_id: str) -> Holder | None:
        """Take a patient; returns who has them when another station does, and None when this one has now."""
        with self._transaction() as connection:
            if self.offline:
                return None
            return presence.enter(connection, patient_id, self._station_id, self._station, self.user)

    def take_patient(self, patient_id: str) -> None:
        """Take a patient from a station that fell silent, or whose user agreed."""
        with self._transaction() as connection:
            if not self.offline:
                presence.take(connection, patient_id, self._station_id, self._station, self.user)
                audit.append(connection, who=self.user, what="patient.taken_over", subject=patient_id)

    def leave_patient(self, patient_id: str) -> None:
        """Give a patient back."""
        with self._transaction() as connection:
            if not self.offline:
                presence.leave(connection, patient_id, self._station_id)

    # What also says what it is based on.

    def patients(self, search: str = "", wanted: PatientFilter = EVERYBODY) -> list[PatientLine]:
        """Return the patients; as `Archive.patients`."""
        with self._transaction() as connection:
            lines = super().patients(search, wanted)
            versions = {row.subject: row.version for row in connection.execute(select(VERSION))}
            if not self.offline:
                self._known_keys = {row.patient_id: row.wrapped for row in connection.execute(select(PATIENT_KEY))}
        lines = [
            replace(line, patient=replace(line.patient, version=versions.get(line.patient.patient_id, 0)))
            for line in lines
        ]
        self._known.update({line.patient.patient_id: line.patient for line in lines})
        return lines

    def patient(self, patient_id: str) -> Patient:
        """Return a patient; as `Archive.patient`."""
        with self._transaction() as connection:
            found = replace(super().patient(patient_id), version=version_of(connection, patient_id))
            self._know(connection, found)
        return found

    def add_patient(self, patient: Patient) -> None:
        """Add a patient; as `Archive.add_patient`."""
        add = partial(Archive.add_patient, self, patient)
        self._persist(lambda: self._save_patient(patient, 0, add))

    def update_patient(self, patient: Patient) -> None:
        """Replace what is known of a patient; as `Archive.update_patient`."""
        change = partial(Archive.update_patient, self, patient)
        self._persist(lambda: self._save_patient(patient, patient.version, change))

    def delete_patient(self, patient_id: str, typed: str) -> Deletion:
        """Delete a patient for good; as `Archive.delete_patient`.

        Raises:
            ArchiveError: Also `archive.needs_server`.
        """
        with self._transaction() as connection:
            if self.offline:
                raise ArchiveError("archive.needs_server")
            self._require_free(connection, patient_id)
            presence.leave(connection, patient_id, self._station_id)
        self._known.pop(patient_id, None)
        self._known_keys.pop(patient_id, None)
        return super().delete_patient(patient_id, typed)

    def finish_deletions(self) -> None:
        """Erase what deletions left; nothing while the server is lost."""
        with self._turn:
            with self._transaction() as connection:
                waiting = not self.offline and bool(patient_wipe.pending(connection))
            if waiting:
                super().finish_deletions()
                with told(), self._guard.waiting():
                    patient_wipe.renew_tables(self._engine)

    def open_examination(self, examination_id: str) -> Examination:
        """Return an examination; as `NotedFolder.open_examination`.

        One that may still change is kept in memory with its pictures, so that it can be gone on with when the server
        is lost.
        """
        opened = super().open_examination(examination_id)
        if opened.signature is None and not self.offline:
            with self._transaction() as connection:
                kept = connection.execute(
                    select(BLOB.c.name, BLOB.c.content).where(BLOB.c.examination_id == examination_id)
                )
                self._held = (examination_id, {row.name: row.content for row in kept})
                self._know(connection, Archive.patient(self, opened.patient_id))
            self._at_work = opened
        return opened

    def save_examination(self, examination: Examination) -> None:
        """Save an examination; as `Archive.save_examination`.

        Raises:
            ArchiveError: `archive.kept_beside`, another station has saved this visit since: what was to be saved is
                kept as a visit of its own, whose identifier is `copy`.
        """
        try:
            self._persist(partial(self._save_visit, examination))
        except ArchiveError as error:
            if error.code != "archive.changed_elsewhere" or examination.signature is not None:
                raise
            copy = copy_name(self._station_id, examination.examination_id)
            beside = replace(examination, examination_id=copy, version=self._own.newest(copy, 0))
            self._persist(partial(self._save_visit, beside))
            self.note(KEPT_TWICE, copy)
            raise ArchiveError("archive.kept_beside", copy=copy) from error
        if examination.signature is None:
            self._at_work = examination

    def load_examination(self, examination_id: str) -> Examination:
        """Return an examination; as `Archive.load_examination`."""
        with self._transaction() as connection:
            loaded = super().load_examination(examination_id)
            return replace(loaded, version=version_of(connection, examination_id))

    def load_numbers(self, examination_id: str) -> Examination:
        """Return an examination without pictures; as `Archive.load_numbers`."""
        with self._transaction() as connection:
            return replace(super().load_numbers(examination_id), version=version_of(connection, examination_id))

    def delete_unfinished(self, examination_id: str) -> None:
        """Delete a visit that is not signed; as `Archive.delete_unfinished`."""
        with self._transaction() as connection:
            super().delete_unfinished(examination_id)
            if not self.offline:
                set_version(connection, examination_id, version_of(connection, examination_id) + 1)
        if self._at_work is not None and self._at_work.examination_id == examination_id:
            self._at_work = None

    def new_recording(self, examination_id: str, expression: Expression, attempt: int) -> Recording:
        """Begin a recording; as `Archive.new_recording`."""
        return self._persist(partial(Archive.new_recording, self, examination_id, expression, attempt))

    # How a save goes.

    def _save_patient(self, patient: Patient, read_at: int, action: Callable[[], None]) -> None:
        key = patient.patient_id
        self._save(key, key, read_at, spool.patient_digest(patient), action)
        with self._transaction() as connection:
            self._know(connection, replace(patient, version=self._own.newest(key, read_at)))

    def _save_visit(self, examination: Examination) -> None:
        key = examination.examination_id

        def save() -> None:
            with self._transaction() as connection:
                if self.offline:
                    self._copy(connection, examination)
                Archive.save_examination(self, examination)

        digest = spool.visit_digest(document.write(examination).document)
        self._save(key, examination.patient_id, examination.version, digest, save)

    def _save(self, subject: str, patient_id: str, read_at: int, digest: str, action: Callable[[], None]) -> None:
        """Save something unless another station has the patient, or has saved since it was read."""
        was_online = not self.offline
        try:
            with self._transaction() as connection:
                online, current = not self.offline, 0
                if online:
                    self._require_free(connection, patient_id)
                    current = version_of(connection, subject)
                    if not self._own.fits(subject, read_at, current):
                        raise ArchiveError("archive.changed_elsewhere")
                elif subject == patient_id and subject in self._known:
                    self._copy_patients(connection, [subject])
                action()
                if online:
                    set_version(connection, subject, current + 1)
        except ArchiveError as error:
            if error.code == LOST and was_online and self.offline:  # it may have arrived all the same
                with self._in_spool() as connection:
                    spool.note_unsure(connection, subject, digest)
            raise
        if online:
            self._own.note(subject, current + 1)

    def _require_free(self, connection: Connection, patient_id: str) -> None:
        """Return when no other station that is alive has a patient.

        Raises:
            ArchiveError: `archive.held_elsewhere`.
        """
        holder = presence.holder_of(connection, patient_id, self._station_id)
        if holder is not None and not holder.silent:
            raise ArchiveError("archive.held_elsewhere", station=holder.station, who=holder.who)

    def _keep(self, path: Path, description: Description, size_bytes: int) -> str:
        media_id = self._persist(partial(Archive._keep, self, path, description, size_bytes))  # noqa: SLF001 - its own
        self._woken.set()
        return media_id

    def _remove(self, media_ids: Sequence[str]) -> None:
        """Remove files; where the shared store is out of reach an encrypted one stays there that nothing names."""
        for media_id in media_ids:
            with suppress(OSError):
                self._media.remove(media_id)

    # What goes to the spool when the server is lost.

    def _know(self, connection: Connection, patient: Patient) -> None:
        self._known[patient.patient_id] = patient
        found = select(PATIENT_KEY.c.wrapped).where(PATIENT_KEY.c.patient_id == patient.patient_id)
        wrapped = connection.scalar(found)
        if wrapped is not None:
            self._known_keys[patient.patient_id] = wrapped

    def _copy_at_hand(self, connection: Connection) -> None:
        """Put every patient that was listed into the spool, and the visit at work."""
        self._copy_patients(connection, self._known)
        if self._at_work is not None:
            self._copy(connection, self._at_work)

    def _copy_patients(self, connection: Connection, patient_ids: "Sequence[str] | dict[str, Patient]") -> None:
        copied = {}
        for key in patient_ids:
            patient = self._known[key]
            copied[key] = (patient, self._own.newest(key, patient.version), self._known_keys.get(key))
        spool.copy_patients(connection, copied)

    def _copy(self, connection: Connection, examination: Examination) -> None:
        """Put a visit into the spool that is not there yet, to be gone on with; its patient too."""
        key, patient_id = examination.examination_id, examination.patient_id
        if not examinations.has_patient(connection, patient_id) and patient_id in self._known:
            self._copy_patients(connection, [patient_id])
        base = self._own.newest(key, examination.version)
        if not base or examinations.is_signed(connection, key) is not None:
            return
        written = self._sealed(connection, patient_id, document.write(examination))
        spool.copy_examination(connection, examination, self._with_held(key, written), base)

    def _with_held(self, key: str, written: Written) -> Written:
        """Return what is written with the pictures that are in memory as they are kept on the server."""
        held_key, held = self._held
        if held_key != key:
            return written
        kept = {name: partial(held.__getitem__, name) for name in held.keys() & written.blobs.keys()}
        return written._replace(blobs={**written.blobs, **kept})
