"""The archive: patients, visits and media, encrypted in one folder."""

import threading
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType
from typing import BinaryIO, Final, Self

from sqlalchemy import Connection, delete, insert, select, true, update

from palsygrader.archive import audit, document, examinations
from palsygrader.archive.database import connect, migrate
from palsygrader.archive.disk import rename_durably
from palsygrader.archive.failures import told
from palsygrader.archive.keys import (
    STANDARD_COST,
    KeyCost,
    MasterKey,
    create_header,
    read_header,
    unlock,
    with_new_recovery_key,
    with_passphrase,
    write_header,
)
from palsygrader.archive.lines import AuditLine, PatientLine, PeakLine, RecoveredRecording, VisitLine
from palsygrader.archive.listing import list_patients, list_visits, patient_of, patient_row
from palsygrader.archive.lock import FolderLock
from palsygrader.archive.media import Description, address
from palsygrader.archive.media_folder import MediaFolder, Recording
from palsygrader.archive.patient_filter import EVERYBODY, PatientFilter
from palsygrader.archive.peaks import list_peaks, load_peak, peak_frame
from palsygrader.archive.tables import EXAMINATION, MEDIA, PATIENT
from palsygrader.domain.examination import Examination, KeyFrame
from palsygrader.domain.expressions import Expression
from palsygrader.domain.patient import Patient
from palsygrader.errors import ArchiveError

_HEADER: Final = "keys.json"
_DATABASE: Final = "archive.db"
_MEDIA: Final = "media"
_LOCK: Final = "archive.lock"


class Archive:
    """An open archive. Made by `create` and `open`; calls from several threads wait for each other.

    Every method that changes something is durable on return. Every method raises ArchiveError: `archive.closed` after
    `close`, `archive.cannot_write` when the disk is full or gone, `archive.damaged` when the database is.

    Attributes:
        user: Who is at the machine, for the audit trail, where an examination does not name its clinician.
        recovery_key: The printed key that also opens the archive, to be shown; only after `create` and
            `renew_recovery_key`, and None again after `keep_recovery_key`.
        audit_fault: What is wrong with the record of who did what, found by `open`; None when it is whole. Patients
            stay within reach all the same.
        recovery_faults: What was wrong with each file that `recover_recordings` could not make whole.
    """

    def __init__(self, folder: Path, master: MasterKey, lock: FolderLock, user: str, *, new: bool) -> None:
        self.user = user
        self.recovery_key: str | None = None
        self.audit_fault: ArchiveError | None = None
        self.recovery_faults: tuple[Exception, ...] = ()
        self._header = folder / _HEADER
        self._master = master
        self._lock = lock
        self._turn = threading.RLock()
        self._open = True
        with ExitStack() as stack, told():
            self._engine = connect(folder / _DATABASE, master.derive("database"))
            stack.callback(self._engine.dispose)
            migrate(self._engine, new=new)
            self._media = MediaFolder(folder / _MEDIA, master.derive("media"))
            stack.pop_all()

    @classmethod
    def exists(cls, folder: Path) -> bool:
        """Return whether a folder holds an archive."""
        return (folder / _HEADER).is_file()

    @classmethod
    def create(cls, folder: Path, passphrase: str, *, cost: KeyCost = STANDARD_COST, user: str = "") -> Self:
        """Make an archive and open it; its `recovery_key` is to be shown and printed now, and then kept.

        Args:
            folder: Made when absent.
            passphrase: Not empty.
            cost: What one try of the passphrase costs.
            user: Who is at the machine.

        Raises:
            PassphraseError: The passphrase is empty.
            ArchiveError: `archive.exists`, `archive.locked`, `archive.not_writable`, or `archive.lost_header` when a
                database lies in the folder whose keys are gone.
        """
        if cls.exists(folder):
            raise ArchiveError("archive.exists")
        header, master, recovery_key = create_header(passphrase, cost)
        unfinished = folder / (_HEADER + ".making")
        try:
            folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        except OSError as error:
            raise ArchiveError("archive.not_writable") from error
        with ExitStack() as stack, told():
            lock = FolderLock(folder / _LOCK)
            stack.callback(lock.release)
            if (folder / _DATABASE).exists() and not unfinished.exists():
                raise ArchiveError("archive.lost_header")
            write_header(unfinished, header)
            for leftover in folder.glob(_DATABASE + "*"):  # of a creation that was cut off
                leftover.unlink()
            archive = cls(folder, master, lock, user, new=True)
            rename_durably(unfinished, folder / _HEADER)
            archive._record("archive.created")
            stack.pop_all()
        archive.recovery_key = recovery_key
        return archive

    @classmethod
    def open(cls, folder: Path, passphrase: str, *, user: str = "") -> Self:
        """Open an archive with its passphrase or its recovery key.

        Whoever opens it with the recovery key has it: it counts as kept.

        Raises:
            PassphraseError: Neither fits.
            ArchiveError: `archive.not_an_archive`, `archive.locked`, `archive.newer`, `archive.damaged_header`,
                `archive.damaged`, `archive.not_writable`, `archive.key_memory`.
        """
        if not cls.exists(folder):
            raise ArchiveError("archive.not_an_archive")
        with ExitStack() as stack:
            lock = FolderLock(folder / _LOCK)
            stack.callback(lock.release)
            unlocked = unlock(read_header(folder / _HEADER), passphrase)
            if not (folder / _DATABASE).is_file():
                raise ArchiveError("archive.damaged")
            archive = cls(folder, unlocked.master, lock, user, new=False)
            archive.audit_fault = archive._find_audit_fault()
            archive._record("archive.opened")
            if unlocked.by_recovery_key:
                archive.keep_recovery_key()
            stack.pop_all()
        return archive

    @staticmethod
    def check_passphrase(folder: Path, passphrase: str) -> None:
        """Return when the passphrase or the recovery key opens an archive, which may be open.

        Raises:
            PassphraseError: Neither fits.
            ArchiveError: `archive.not_an_archive`, `archive.newer`, `archive.damaged_header`, `archive.unreadable`,
                `archive.key_memory`.
        """
        unlock(read_header(folder / _HEADER), passphrase)

    def close(self) -> None:
        """Close; closing twice does nothing."""
        with self._turn:
            if self._open:
                self._open = False
                self._engine.dispose()
                self._lock.release()

    def __enter__(self) -> Self:
        """Return the archive."""
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Close."""
        self.close()

    def change_passphrase(self, current: str, new: str) -> None:
        """Put a new passphrase in the place of the current one; the recovery key stays as it is.

        Args:
            current: The passphrase, or the recovery key when it is forgotten.
            new: Not empty.

        Raises:
            PassphraseError: `current` is wrong or `new` is empty.
        """
        with self._turn, told():
            header = read_header(self._header)
            write_header(self._header, with_passphrase(header, unlock(header, current).master, new))
            self._record("archive.passphrase_changed")

    @property
    def recovery_key_kept(self) -> bool:
        """Whether somebody has said that the recovery key is put away; else nobody may have it."""
        return read_header(self._header).recovery_kept

    def renew_recovery_key(self) -> None:
        """Put a new `recovery_key` in the place of the former one, which opens nothing any more."""
        with self._turn, told():
            header, recovery_key = with_new_recovery_key(read_header(self._header), self._master)
            write_header(self._header, header)
            self._record("archive.recovery_key_renewed")
            self.recovery_key = recovery_key

    def keep_recovery_key(self) -> None:
        """Note that the recovery key is put away, and forget it here; nothing is noted twice."""
        with self._turn, told():
            header = read_header(self._header)
            if not header.recovery_kept:
                write_header(self._header, replace(header, recovery_kept=True))
                self._record("archive.recovery_key_kept")
            self.recovery_key = None

    # Patients.

    def patients(self, search: str = "", wanted: PatientFilter = EVERYBODY) -> list[PatientLine]:
        """Return the patients, the latest activity first.

        Args:
            search: Words that must all be in the name, record number or date of birth (2001-12-31), in any case.
            wanted: What else they have to be.
        """
        with self._transaction() as connection:
            lines = list_patients(connection, search)
        return [line for line in lines if wanted.fits(line)]

    def patient(self, patient_id: str) -> Patient:
        """Return a patient.

        Raises:
            ArchiveError: `archive.no_patient`.
        """
        with self._transaction() as connection:
            row = connection.execute(select(PATIENT).where(PATIENT.c.patient_id == patient_id)).mappings().first()
        if row is None:
            raise ArchiveError("archive.no_patient")
        return patient_of(row)

    def add_patient(self, patient: Patient) -> None:
        """Add a patient.

        Raises:
            ArchiveError: `archive.patient_exists`.
        """
        with self._transaction() as connection:
            if examinations.has_patient(connection, patient.patient_id):
                raise ArchiveError("archive.patient_exists")
            connection.execute(insert(PATIENT).values(**patient_row(patient), added_utc=_now_utc()))
            audit.append(connection, who=self.user, what="patient.added", subject=patient.patient_id)
            self._note_consents(connection, patient, 0)

    def update_patient(self, patient: Patient) -> None:
        """Replace what is known of a patient; answers about consent are only added to.

        Raises:
            ArchiveError: `archive.no_patient`, or `archive.consent_kept` when an answer on record is missing.
        """
        of_patient = PATIENT.c.patient_id == patient.patient_id
        with self._transaction() as connection:
            row = connection.execute(select(PATIENT).where(of_patient)).mappings().first()
            if row is None:
                raise ArchiveError("archive.no_patient")
            former = patient_of(row).consents
            if patient.consents[: len(former)] != former:
                raise ArchiveError("archive.consent_kept")
            connection.execute(update(PATIENT).where(of_patient).values(**patient_row(patient)))
            audit.append(connection, who=self.user, what="patient.changed", subject=patient.patient_id)
            self._note_consents(connection, patient, len(former))

    # Visits.

    def visits(self, patient_id: str) -> list[VisitLine]:
        """Return a patient's visits, the newest first."""
        with self._transaction() as connection:
            return list_visits(connection, EXAMINATION.c.patient_id == patient_id)

    def every_visit(self) -> list[VisitLine]:
        """Return the visits of all patients, the newest first."""
        with self._transaction() as connection:
            return list_visits(connection, true())

    def unfinished(self) -> list[VisitLine]:
        """Return the visits of all patients that can be resumed, the newest first."""
        with self._transaction() as connection:
            return list_visits(connection, EXAMINATION.c.finished.is_(False))

    def save_examination(self, examination: Examination) -> None:
        """Save an examination, new or changed; saving a signed one again without a change does nothing.

        Raises:
            ArchiveError: `archive.signed` when the saved one is signed and this one differs, `archive.no_patient`.
        """
        written = document.write(examination)
        with self._transaction() as connection:
            known = examinations.correction_count(connection, examination)
            if examinations.save(connection, examination, written):
                self._note_corrections(connection, examination, known)
                what = "examination.saved" if examination.signature is None else "examination.signed"
                who, subject = examination.clinician or self.user, examination.examination_id
                audit.append(connection, who=who, what=what, subject=subject)

    def load_examination(self, examination_id: str) -> Examination:
        """Return an examination as it was saved, its arrays read-only.

        Raises:
            ArchiveError: `archive.no_examination`, or `archive.newer` when a later version of the program saved it.
        """
        with self._transaction() as connection:
            text, blobs = examinations.load(connection, examination_id)
        return document.read(text, blobs)

    def load_numbers(self, examination_id: str) -> Examination:
        """Return an examination without its pictures and courses, as `document.read` leaves them out.

        Raises:
            ArchiveError: As `load_examination`.
        """
        with self._transaction() as connection:
            text = examinations.load_document(connection, examination_id)
        return document.read(text, None)

    def peaks(self, patient_id: str) -> list[PeakLine]:
        """Return what was recorded at a patient's visits, for `load_peak`."""
        with self._transaction() as connection:
            return list_peaks(connection, patient_id)

    def load_peak(self, line: PeakLine) -> KeyFrame:
        """Return the frame of the largest movement of one expression at one visit, and nothing else of the visit.

        Raises:
            ArchiveError: `archive.no_examination` when it was deleted or recorded anew since `peaks`.
        """
        with self._transaction() as connection:
            blobs = load_peak(connection, line)
        return peak_frame(line, blobs)

    def note_export(self, patient_ids: Sequence[str]) -> None:
        """Note that visits of these patients were written to a file outside the archive."""
        with self._transaction() as connection:
            for patient_id in patient_ids:
                audit.append(connection, who=self.user, what="patient.exported", subject=patient_id)

    def delete_unfinished(self, examination_id: str) -> None:
        """Delete a visit that is not signed, with its pictures and recordings.

        Raises:
            ArchiveError: `archive.signed` or `archive.no_examination`.
        """
        with self._transaction() as connection:
            examinations.require_changeable(connection, examination_id)
            of_visit = MEDIA.c.examination_id == examination_id
            media_ids = connection.scalars(select(MEDIA.c.media_id).where(of_visit)).all()
            connection.execute(delete(MEDIA).where(of_visit))
            connection.execute(delete(EXAMINATION).where(EXAMINATION.c.examination_id == examination_id))
            audit.append(connection, who=self.user, what="examination.deleted", subject=examination_id)
        self._remove(media_ids)

    # Media.

    def new_recording(self, examination_id: str, expression: Expression, attempt: int) -> Recording:
        """Begin a recording of a saved examination.

        Raises:
            ArchiveError: `archive.no_examination` when it was never saved, `archive.signed`.
        """
        with self._transaction() as connection:
            examinations.require_changeable(connection, examination_id)
        description = Description(examination_id, expression, attempt)
        path, writer = self._media.start(description)
        return Recording(writer, lambda: self._keep(path, description, writer.size_bytes))

    def open_media(self, media_id: str) -> BinaryIO:
        """Return the content of a recording, seekable; may be used on any one thread.

        Raises:
            ArchiveError: `archive.no_media`, `archive.media_truncated` or `archive.media_damaged`.
        """
        return self._media.open(media_id)

    def discard(self, media_id: str) -> None:
        """Remove a recording of a visit that is not signed.

        Raises:
            ArchiveError: `archive.no_media` or `archive.signed`.
        """
        with self._transaction() as connection:
            examination_id = connection.scalar(select(MEDIA.c.examination_id).where(MEDIA.c.media_id == media_id))
            if examination_id is None:
                raise ArchiveError("archive.no_media")
            examinations.require_changeable(connection, examination_id)
            connection.execute(delete(MEDIA).where(MEDIA.c.media_id == media_id))
            audit.append(connection, who=self.user, what="recording.discarded", subject=media_id)
        self._remove([media_id])

    def recover_recordings(self) -> list[RecoveredRecording]:
        """Make whole the recordings that a crash cut off, and keep them; those of deleted visits are removed.

        What cannot be made whole stays in its folder and is told by `recovery_faults`.
        """
        recovered = []
        with told():
            cut_off, faults = self._media.cut_off()
        self.recovery_faults = tuple(faults)
        for path, description, size_bytes in cut_off:
            with self._transaction() as connection:
                wanted = examinations.is_signed(connection, description.examination_id) is False
            if wanted:
                media_id = self._keep(path, description, size_bytes)
                recovered.append(
                    RecoveredRecording(
                        media_id, description.examination_id, description.expression, description.attempt, size_bytes
                    )
                )
            else:
                path.unlink()
        return recovered

    def recordings(self, examination_id: str) -> list[RecoveredRecording]:
        """Return the recordings of an examination that are whole, by expression and attempt."""
        chosen = select(MEDIA).where(MEDIA.c.examination_id == examination_id)
        chosen = chosen.order_by(MEDIA.c.expression, MEDIA.c.attempt)
        with self._transaction() as connection:
            return [
                RecoveredRecording(
                    row["media_id"], examination_id, Expression(row["expression"]), row["attempt"], row["size_bytes"]
                )
                for row in connection.execute(chosen).mappings()
            ]

    def audit_lines(self) -> list[AuditLine]:
        """Return who did what and when, the oldest first, after checking that no line was changed.

        Raises:
            ArchiveError: `archive.audit_broken`.
        """
        with self._transaction() as connection:
            return audit.verified_lines(connection)

    def _find_audit_fault(self) -> ArchiveError | None:
        with self._transaction() as connection:
            try:
                audit.verified_lines(connection)
            except ArchiveError as error:
                return error
        return None

    def _note_consents(self, connection: Connection, patient: Patient, known: int) -> None:
        """Note the answers after those known, for example as `consent.research.revoked`."""
        for consent in patient.consents[known:]:
            what = f"consent.{consent.purpose}.{consent.answer}"
            audit.append(connection, who=self.user, what=what, subject=patient.patient_id)

    def _note_corrections(self, connection: Connection, examination: Examination, known: int) -> None:
        """Note the corrections of landmarks after those known, and those that take former ones back."""
        for made in examination.corrections[known:]:
            what = "landmarks.corrected" if made.points else "landmarks.taken_back"
            who = made.clinician or self.user
            audit.append(connection, who=who, what=what, subject=examination.examination_id)

    def _keep(self, path: Path, description: Description, size_bytes: int) -> str:
        media_id = address(path)
        with self._transaction() as connection:
            if connection.scalar(select(MEDIA.c.media_id).where(MEDIA.c.media_id == media_id)) is None:
                values = {
                    "media_id": media_id,
                    "examination_id": description.examination_id,
                    "expression": description.expression.value,
                    "attempt": description.attempt,
                    "size_bytes": size_bytes,
                }
                connection.execute(insert(MEDIA).values(**values))
                audit.append(connection, who=self.user, what="recording.kept", subject=media_id)
        self._media.keep(path, media_id)
        return media_id

    def _remove(self, media_ids: Sequence[str]) -> None:
        """Remove files once nothing in the database names them any more."""
        with told():
            for media_id in media_ids:
                self._media.remove(media_id)

    def _record(self, what: str) -> None:
        with self._transaction() as connection:
            audit.append(connection, who=self.user, what=what, subject="")

    @contextmanager
    def _transaction(self) -> Iterator[Connection]:
        with self._turn:
            if not self._open:
                raise ArchiveError("archive.closed")
            with told(), self._engine.begin() as connection:
                yield connection


def _now_utc() -> str:
    return datetime.now(UTC).isoformat(timespec="microseconds")
