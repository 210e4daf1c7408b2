"""The archive: patients, visits and media, encrypted in one folder."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import BinaryIO

from sqlalchemy import Connection, delete, insert, select, true, update

from palsygrader.archive import (
    audit,
    deletions,
    document,
    drafts,
    examinations,
    hospital_orders,
    patient_drafts,
    readings,
)
from palsygrader.archive.draft_folder import DraftFolder
from palsygrader.archive.erasing import ErasingFolder
from palsygrader.archive.faults import told
from palsygrader.archive.hospital_folder import HospitalFolder
from palsygrader.archive.lines import PatientLine, PeakLine, RecoveredRecording, VisitLine
from palsygrader.archive.listing import list_patients, list_visits, patient_of, patient_row
from palsygrader.archive.media import address
from palsygrader.archive.media_folder import Recording
from palsygrader.archive.media_head import Description
from palsygrader.archive.patient_filter import EVERYBODY, PatientFilter
from palsygrader.archive.peaks import list_peaks, load_peak, peak_frame
from palsygrader.archive.removed_recordings import erase_removed
from palsygrader.archive.tables import EXAMINATION, MEDIA, PATIENT
from palsygrader.archive.users import ArchiveOfUsers
from palsygrader.archive.visit_loading import load_visit
from palsygrader.archive.visit_rights import require_for_saving
from palsygrader.domain.addendum import Addendum
from palsygrader.domain.draft import ADDENDUM
from palsygrader.domain.examination import Examination, KeyFrame
from palsygrader.domain.expressions import Expression
from palsygrader.domain.patient import Patient
from palsygrader.domain.reading import Reading
from palsygrader.domain.roles import Permission, Role
from palsygrader.domain.second_reading import has_read, refusal
from palsygrader.errors import ArchiveError


class Archive(ArchiveOfUsers, ErasingFolder, DraftFolder, HospitalFolder):
    """An open archive. Made by `create` and `open`; calls from several threads wait for each other.

    Every method that changes something is durable on return. Every method raises ArchiveError: `archive.closed` after
    `close`, `archive.cannot_write` when the disk is full or gone, `archive.damaged` when the database is, and
    `refused.` with a permission when the role of who is signed in does not have it.

    Attributes:
        recovery_faults: What was wrong with each file that `recover_recordings` could not make whole.
    """

    recovery_faults: tuple[Exception, ...] = ()

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
        """Add a patient; the draft is gone.

        Raises:
            ArchiveError: `archive.patient_exists`, or `archive.patient_deleted` when the patient was deleted for good.
        """
        self.require(Permission.KEEP_PATIENTS)
        with self._transaction() as connection:
            if examinations.has_patient(connection, patient.patient_id):
                raise ArchiveError("archive.patient_exists")
            if deletions.was_deleted(connection, patient.patient_id):
                raise ArchiveError("archive.patient_deleted")
            connection.execute(insert(PATIENT).values(**patient_row(patient), added_utc=_now_utc()))
            self._keys.make(connection, patient.patient_id)
            audit.append(connection, who=self.user, what="patient.added", subject=patient.patient_id)
            self._note_consents(connection, patient, 0)
            patient_drafts.remove(connection, patient.patient_id)

    def update_patient(self, patient: Patient) -> None:
        """Replace what is known of a patient; answers about consent are only added to, the draft is gone.

        Raises:
            ArchiveError: `archive.no_patient`, or `archive.consent_kept` when an answer on record is missing.
        """
        self.require(Permission.KEEP_PATIENTS)
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
            patient_drafts.remove(connection, patient.patient_id)

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
            ArchiveError: `archive.signed` when the saved one is signed and this one differs, `archive.no_patient`,
                `archive.read_blind` when who signs has finished a second reading of it.
        """
        written = document.write(examination)
        with self._transaction() as connection:
            self._require_rights(connection, examination)
            self._require_first_reader(connection, examination)
            known = examinations.correction_count(connection, examination)
            if examinations.save(connection, examination, self._sealed(connection, examination.patient_id, written)):
                self._note_corrections(connection, examination, known)
                what = "examination.saved" if examination.signature is None else "examination.signed"
                who, subject = self.user or examination.clinician, examination.examination_id
                audit.append(connection, who=who, what=what, subject=subject)

    def load_examination(self, examination_id: str) -> Examination:
        """Return an examination as it was saved, with its addenda and finished readings; its arrays are read-only.

        Its pictures are read and decoded when they are first asked for, while the archive is open; that raises
        `archive.damaged`, and `archive.no_examination` when the picture was deleted since.

        Raises:
            ArchiveError: `archive.no_examination`, or `archive.newer` when a later version of the program saved it.
        """

        def read_picture(name: str) -> bytes:
            with self._transaction() as connection:
                kept = examinations.load_picture(connection, examination_id, name)
                return self._opened(connection, examination_id, name, kept)

        text, small, addenda, finished = load_visit(self._transaction, self._all_opened, examination_id)
        blobs = {name: partial(read_picture, name) if content is None else content for name, content in small.items()}
        return replace(document.read(text, blobs), addenda=addenda, readings=finished)

    def load_numbers(self, examination_id: str) -> Examination:
        """Return an examination without its pictures and courses, as `document.read` leaves them out.

        Raises:
            ArchiveError: As `load_examination`.
        """
        with self._transaction() as connection:
            return self._numbers(connection, examination_id)

    # What is added to a visit and leaves it as it is.

    def add_addendum(self, examination_id: str, addendum: Addendum) -> None:
        """Keep one more addendum of a signed visit; nothing changes or removes it afterwards, its draft is gone.

        Raises:
            ArchiveError: `archive.no_examination` or `archive.not_signed`.
        """
        self.require(Permission.SIGN)
        with self._transaction() as connection:
            signed = examinations.is_signed(connection, examination_id)
            if signed is None:
                raise ArchiveError("archive.no_examination")
            if not signed:
                raise ArchiveError("archive.not_signed")
            readings.add_addendum(connection, examination_id, addendum)
            drafts.remove(connection, examination_id, ADDENDUM)
            audit.append(connection, who=addendum.author, what="addendum.added", subject=examination_id)

    def open_readings(self, examination_id: str) -> tuple[Reading, ...]:
        """Return the second readings of a visit that were begun and not finished."""
        with self._transaction() as connection:
            return readings.readings_of(connection, examination_id, finished=False)

    def save_reading(self, examination_id: str, reading: Reading) -> None:
        """Save a second reading, new or changed; one that is finished does not change any more.

        Raises:
            ArchiveError: `archive.no_examination`, `archive.own_reading` when the reader is a first reader of the
                visit, has no name or has finished another reading of it, `archive.reading_kept`.
        """
        self.require(Permission.READ_BLIND)
        with self._transaction() as connection:
            visit = self._numbers(connection, examination_id)
            others = tuple(each for each in visit.readings if each.reading_id != reading.reading_id)
            if refusal(replace(visit, readings=others), reading.reader) is not None:
                raise ArchiveError("archive.own_reading")
            is_new = readings.save_reading(connection, examination_id, reading)
            if is_new or reading.finished:
                what = "reading.finished" if reading.finished else "reading.begun"
                audit.append(connection, who=reading.reader, what=what, subject=examination_id)

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
            blobs = self._all_opened(connection, line.examination_id, load_peak(connection, line))
        return peak_frame(line, blobs)

    def delete_unfinished(self, examination_id: str) -> None:
        """Delete a visit that is not signed, with its pictures and recordings.

        Raises:
            ArchiveError: `archive.signed` or `archive.no_examination`.
        """
        self.require(Permission.DELETE_VISITS)
        with self._transaction() as connection:
            examinations.require_changeable(connection, examination_id)
            of_visit = MEDIA.c.examination_id == examination_id
            media_ids = connection.scalars(select(MEDIA.c.media_id).where(of_visit)).all()
            connection.execute(delete(MEDIA).where(of_visit))
            connection.execute(delete(EXAMINATION).where(EXAMINATION.c.examination_id == examination_id))
            hospital_orders.remove(connection, examination_id)
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
            patient_key = self._key_for(connection, examination_id)
        description = Description(examination_id, expression, attempt)
        path, writer = self._media.start(description, patient_key)
        return Recording(writer, lambda: self._keep(path, description, writer.size_bytes))

    def open_media(self, media_id: str) -> BinaryIO:
        """Return the content of a recording, seekable; may be used on any one thread.

        Raises:
            ArchiveError: `archive.no_media`, `archive.media_truncated` or `archive.media_damaged`.
        """
        return self._media.open(media_id, self._key_of)

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

        What cannot be made whole stays in its folder and is told by `recovery_faults`. A deletion of a patient that was
        cut off is finished first, and so are removals of recordings.
        """
        self.finish_deletions()
        erase_removed(self)
        recovered = []
        with told():
            cut_off, faults = self._media.cut_off(self._key_of)
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

    def _require_rights(self, connection: Connection, examination: Examination) -> None:
        if self.account.role is Role.ASSISTANT:  # everybody else may change all of a visit
            known = examinations.is_signed(connection, examination.examination_id) is not None
            saved = self._numbers(connection, examination.examination_id) if known else None
            require_for_saving(self.require, saved, examination)

    @staticmethod
    def _require_first_reader(connection: Connection, examination: Examination) -> None:
        signature = examination.signature
        if signature is not None:
            read = replace(examination, readings=readings.readings_of(connection, examination.examination_id))
            if has_read(read, signature.clinician):
                raise ArchiveError("archive.read_blind")

    def _numbers(self, connection: Connection, examination_id: str) -> Examination:
        written = document.read(examinations.load_document(connection, examination_id), None)
        addenda = readings.addenda_of(connection, examination_id)
        return replace(written, addenda=addenda, readings=readings.readings_of(connection, examination_id))

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


def _now_utc() -> str:
    return datetime.now(UTC).isoformat(timespec="microseconds")
