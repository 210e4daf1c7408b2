"""An archive on a PostgreSQL server that several stations share.

What differs from the archive of one folder: columns are sealed (`sealed_column`), the keys lie on the server copied
here, a save says what it is based on and is refused when another station saved since, a patient is held by one station
at a time, and while the server is lost everything goes to a local spool, which is merged when it is back.
"""

import base64
import secrets
import socket
import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Final, Self, TypeVar

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from sqlalchemy import Connection, Engine, select

from palsygrader.archive import audit, examinations, presence, server_keys, spool
from palsygrader.archive.database import migrate
from palsygrader.archive.faults import told
from palsygrader.archive.keys import NONCE_BYTES, STANDARD_COST, KeyCost, MasterKey
from palsygrader.archive.lines import Holder, PatientLine
from palsygrader.archive.media import Description
from palsygrader.archive.media_folder import MediaFolder, Recording
from palsygrader.archive.media_store import FolderStore
from palsygrader.archive.patient_filter import EVERYBODY, PatientFilter
from palsygrader.archive.server import ServerPlace, connect_server, read_place, take_turn, write_place
from palsygrader.archive.shared_media import SharedMedia
from palsygrader.archive.store import Archive
from palsygrader.archive.tables import MEDIA, VERSION
from palsygrader.archive.versions import OwnVersions, set_version, version_of
from palsygrader.domain.examination import Examination
from palsygrader.domain.expressions import Expression
from palsygrader.domain.patient import Patient
from palsygrader.errors import ArchiveError

T = TypeVar("T")
PLACE_NAME: Final = "server.json"
SPOOL_NAME: Final = "spool.db"
BEAT_S: Final = 20.0
"""Between two signs of life, and between two tries to reach a lost server."""
_LOST: Final = "archive.server_lost"
_OUTBOX: Final = "media"
_held_passwords: dict[Path, str] = {}


def hold_password(folder: Path, password: str) -> None:
    """Keep the server's password in memory until the archive of a folder is opened, which seals it."""
    _held_passwords[folder.resolve()] = password


class ServerArchive(Archive):
    """An open archive on a server; made by `create` and `open` with the station's folder, which holds `server.json`.

    Every method may also raise ArchiveError: `archive.server_busy`, `archive.server_refused`,
    `archive.server_not_trusted`; those that change something `archive.changed_elsewhere` and `archive.held_elsewhere`.

    Attributes:
        offline: Whether the server is lost, so that everything goes to the spool.
        merged: What came of the last merge, None before one.
        state_changed: Called on another thread when one of both has changed.
    """

    offline = False
    merged: spool.Merged | None = None
    state_changed: Callable[[], None] = staticmethod(lambda: None)
    _place: ServerPlace
    _at_work: Examination | None
    _watch: threading.Thread | None

    @classmethod
    def exists(cls, folder: Path) -> bool:
        """Return whether the keys of the server's archive are here; `server_keys.fetch` brings them."""
        return super().exists(folder)

    @classmethod
    def create(cls, folder: Path, passphrase: str, *, cost: KeyCost = STANDARD_COST, user: str = "") -> Self:
        """Make an archive on the server; as `OpenFolder.create`.

        Raises:
            ArchiveError: `archive.exists` also where the server has one.
        """
        place = read_place(folder / PLACE_NAME)
        with told():
            server_keys.fetch(place.address, _held_passwords.get(folder.resolve()), folder)
        archive = super().create(folder, passphrase, cost=cost, user=user)
        archive.start()
        return archive

    @classmethod
    def open(cls, folder: Path, passphrase: str, *, user: str = "") -> Self:
        """Open the archive; as `OpenFolder.open`. Without the server the spool opens, with the keys as they were."""
        place = read_place(folder / PLACE_NAME)
        if not place.password or folder.resolve() in _held_passwords:
            with suppress(ArchiveError), told():
                server_keys.fetch(place.address, _held_passwords.get(folder.resolve()), folder)
        archive = super().open(folder, passphrase, user=user)
        try:
            cls.check_passphrase(folder, passphrase)  # once more: by the keys as the server has them now
            archive.rejoin()
        except BaseException:
            archive.close()
            raise
        archive.start()
        return archive

    def close(self) -> None:
        """Close; the patients of this station are free."""
        self._ended.set()
        self._woken.set()
        if self._watch is not None and self._watch is not threading.current_thread():
            self._watch.join()
        with self._turn:
            if self._open and not self.offline:
                with suppress(ArchiveError), self._transaction() as connection:
                    presence.leave_all(connection, self._station_id)
            super().close()
            self._spool.dispose()

    def start(self) -> None:
        """Begin to give signs of life, and to move media and the spool; seal the password that was held."""
        with self._turn, told():
            held = _held_passwords.pop(self._folder.resolve(), None)
            if held is not None:
                nonce = secrets.token_bytes(NONCE_BYTES)
                sealed = nonce + AESGCM(self._master.derive("server password")).encrypt(nonce, held.encode(), None)
                self._place = replace(self._place, password=base64.b64encode(sealed).decode())
                write_place(self._folder / PLACE_NAME, self._place)
        self._watch = threading.Thread(target=self._keep_watch, name="server watch", daemon=True)
        self._watch.start()

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
        self._known[patient_id] = found
        return found

    def add_patient(self, patient: Patient) -> None:
        """Add a patient; as `Archive.add_patient`."""
        self._persist(
            lambda: self._save(patient.patient_id, patient.patient_id, 0, partial(Archive.add_patient, self, patient))
        )
        self._known[patient.patient_id] = patient

    def update_patient(self, patient: Patient) -> None:
        """Replace what is known of a patient; as `Archive.update_patient`."""
        key = patient.patient_id
        self._persist(lambda: self._save(key, key, patient.version, partial(Archive.update_patient, self, patient)))
        self._known[key] = patient

    def save_examination(self, examination: Examination) -> None:
        """Save an examination; as `Archive.save_examination`."""
        key = examination.examination_id

        def save() -> None:
            with self._transaction() as connection:
                if self.offline:
                    self._copy(connection, examination)
                Archive.save_examination(self, examination)

        self._persist(lambda: self._save(key, examination.patient_id, examination.version, save))
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

    def new_recording(self, examination_id: str, expression: Expression, attempt: int) -> Recording:
        """Begin a recording; as `Archive.new_recording`."""
        return self._persist(partial(Archive.new_recording, self, examination_id, expression, attempt))

    def rejoin(self) -> bool:
        """Merge the spool when the server is there; returns whether it is."""
        with self._turn:
            try:
                with self._on_server() as server:
                    self._merge(server)
            except ArchiveError as error:
                if error.code != _LOST:
                    raise
                self._lose_server()
                return False
            back, self.offline = self.offline, False
            self._renew_spool()
        if back:
            self.state_changed()
        self._send_media()
        return True

    # How it is connected.

    def _connect(self, folder: Path, master: MasterKey) -> Engine:
        self._folder = folder
        self._place = read_place(folder / PLACE_NAME)
        self._station_id = secrets.token_hex(8)
        self._station = self._place.station or socket.gethostname()
        self._known: dict[str, Patient] = {}
        self._own = OwnVersions()
        self._at_work = None
        self._watch = None
        self._ended, self._woken = threading.Event(), threading.Event()
        self._spool_key = master.derive("spool")
        self._spool = spool.open_spool(folder / SPOOL_NAME, self._spool_key)
        password = _held_passwords.get(folder.resolve()) or _opened(self._place.password, master)
        return connect_server(self._place.address, password, master.derive("server columns"))

    def _migrate(self, *, new: bool) -> None:
        try:
            with told():
                migrate(self._engine, new=new)
                if not new:
                    server_keys.refresh(self._engine, self._header)
        except ArchiveError as error:
            if new or error.code != _LOST:
                self._spool.dispose()
                raise
            self.offline = True

    def _make_media(self, folder: Path, master: MasterKey) -> MediaFolder:
        store = FolderStore(Path(self._place.address.media))
        return SharedMedia(folder / _OUTBOX, master.derive("media"), store)

    @classmethod
    def _has_database(cls, folder: Path) -> bool:
        return cls.exists(folder)

    @classmethod
    def _clear_database(cls, folder: Path) -> None:
        place = read_place(folder / PLACE_NAME)
        server_keys.clear_unfinished(place.address, _held_passwords.get(folder.resolve()))
        spool.remove_spool(folder / SPOOL_NAME, set_aside=False)

    @contextmanager
    def _transaction(self) -> Iterator[Connection]:
        """Give a connection within a transaction: to the server, or to the spool while the server is lost."""
        with self._turn:
            if not self._open:
                raise ArchiveError("archive.closed")
            if self._within is not None:
                yield self._within
                return
            if not self.offline:
                entered = False
                try:
                    with self._on_server() as connection:
                        entered = True
                        yield connection
                except ArchiveError as error:
                    if error.code == _LOST:
                        self._lose_server()
                    if error.code != _LOST or entered:
                        raise
                else:
                    return
            with told(), self._spool.begin() as connection:
                self._within = connection
                try:
                    yield connection
                finally:
                    self._within = None

    @contextmanager
    def _on_server(self) -> Iterator[Connection]:
        with told(), self._engine.begin() as connection:
            take_turn(connection)
            server_keys.push(connection, self._header)
            self._within = connection
            try:
                yield connection
            finally:
                self._within = None

    def _persist(self, action: Callable[[], T]) -> T:
        """Do something, once more when the server is lost in the middle: then it goes to the spool."""
        try:
            return action()
        except ArchiveError as error:
            if error.code != _LOST or not self.offline or self._within is not None:
                raise
            return action()

    def _save(self, subject: str, patient_id: str, read_at: int, action: Callable[[], None]) -> None:
        """Save something unless another station has the patient, or has saved since it was read."""
        with self._transaction() as connection:
            online, current = not self.offline, 0
            if online:
                holder = presence.holder_of(connection, patient_id, self._station_id)
                if holder is not None and not holder.silent:
                    raise ArchiveError("archive.held_elsewhere", station=holder.station, who=holder.who)
                current = version_of(connection, subject)
                if not self._own.fits(subject, read_at, current):
                    raise ArchiveError("archive.changed_elsewhere")
            elif subject == patient_id and subject in self._known:
                spool.copy_patient(connection, self._known[subject], self._own.newest(subject, read_at))
            action()
            if online:
                set_version(connection, subject, current + 1)
        if online:
            self._own.note(subject, current + 1)

    def _keep(self, path: Path, description: Description, size_bytes: int) -> str:
        media_id = self._persist(partial(Archive._keep, self, path, description, size_bytes))  # noqa: SLF001 - its own
        self._woken.set()
        return media_id

    def _remove(self, media_ids: Sequence[str]) -> None:
        """Remove files; where the shared store is out of reach an encrypted one stays there that nothing names."""
        for media_id in media_ids:
            with suppress(OSError):
                self._media.remove(media_id)

    # When the server is lost.

    def _lose_server(self) -> None:
        was, self.offline = self.offline, True
        self._engine.dispose()
        if not was:
            with told(), self._spool.begin() as connection:
                if self._at_work is not None:
                    self._copy(connection, self._at_work)
            self.state_changed()

    def _copy(self, connection: Connection, examination: Examination) -> None:
        """Put a visit and its patient into the spool, to be gone on with."""
        key, patient_id = examination.examination_id, examination.patient_id
        if not examinations.has_patient(connection, patient_id):
            patient = self._known.get(patient_id, Patient("", patient_id))
            spool.copy_patient(connection, patient, self._own.newest(patient_id, patient.version))
        base = self._own.newest(key, examination.version)
        if base:
            spool.copy_examination(connection, examination, base)

    def _merge(self, server: Connection) -> None:
        with self._spool.begin() as connection:
            if spool.is_empty(connection):
                self.merged = None
                return
            self.merged = spool.merge(connection, server)
        for subject, version in self.merged.versions.items():
            self._own.note(subject, version)

    def _renew_spool(self) -> None:
        """Begin an empty spool once the former one is merged."""
        self._spool.dispose()
        path = self._folder / SPOOL_NAME
        kept = self.merged.patients_kept if self.merged is not None else ()
        with told():
            spool.remove_spool(path, set_aside=bool(kept))
            self._spool = spool.open_spool(path, self._spool_key)

    def _keep_watch(self) -> None:
        while not self._ended.is_set():
            self._woken.wait(BEAT_S)
            self._woken.clear()
            if self._ended.is_set():
                return
            with suppress(ArchiveError, OSError):
                self._look_after()

    def _look_after(self) -> None:
        """Give a sign of life and move media, or try to reach the server; nobody waits for the network meanwhile."""
        try:
            with told(), self._engine.begin() as connection:
                presence.give_sign(connection, self._station_id)
        except ArchiveError as error:
            if error.code == _LOST and not self.offline:
                with self._turn:
                    self._lose_server()
            return
        if self.offline:
            self.rejoin()
        else:
            self._send_media()

    def _send_media(self) -> None:
        media = self._media
        if not isinstance(media, SharedMedia):
            return
        with suppress(ArchiveError, OSError):
            for media_id in media.waiting():
                with self._transaction() as connection:
                    kept = not self.offline and _known_media(connection, media_id)
                if kept:
                    media.send(media_id)


def _known_media(connection: Connection, media_id: str) -> bool:
    """Return whether the archive knows a recording."""
    return connection.scalar(select(MEDIA.c.media_id).where(MEDIA.c.media_id == media_id)) is not None


def _opened(sealed: str, master: MasterKey) -> str | None:
    """Return the password of the server; None where the system keeps it."""
    if not sealed:
        return None
    try:
        content = base64.b64decode(sealed)
        cipher = AESGCM(master.derive("server password"))
        return cipher.decrypt(content[:NONCE_BYTES], content[NONCE_BYTES:], None).decode()
    except (InvalidTag, ValueError) as error:
        raise ArchiveError("archive.damaged_place") from error
