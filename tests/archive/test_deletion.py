"""Deleting a patient for good: what is left in the files, tried with every key that is left."""

import random
import shutil
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes
from sqlalchemy import text
from sqlalchemy.exc import IntegrityError

from palsygrader.archive import erasing, scrub
from palsygrader.archive.keys import KeyCost
from palsygrader.archive.media import MediaReader, MediaWriter, address
from palsygrader.archive.media_head import Description
from palsygrader.archive.patient_keys import open_blob
from palsygrader.archive.store import Archive
from palsygrader.domain.addendum import Addendum
from palsygrader.domain.examination import Examination, Signature
from palsygrader.domain.expressions import Expression
from palsygrader.domain.patient import Patient
from palsygrader.domain.patient_draft import PatientDraft
from palsygrader.errors import ArchiveError

PAGE, RESERVED, VECTOR, SALT = 4096, 80, 16, 16
"""SQLCipher 4: bytes of a page, of its end with vector and HMAC, of the vector, and of the file's salt."""
AT = datetime(2026, 5, 12, 12, 0, tzinfo=UTC)
CLIP = b"forty-two frames of a face " * 4000


def plain_pages(database: Path, key: bytes) -> bytes:
    """Return all pages of an encrypted database, decrypted without SQLCipher."""
    raw, pages = database.read_bytes(), []
    for start in range(0, len(raw), PAGE):
        page = raw[start : start + PAGE]
        vector = page[PAGE - RESERVED : PAGE - RESERVED + VECTOR]
        cipher = Cipher(algorithms.AES(key), modes.CBC(vector)).decryptor()
        pages.append(cipher.update(page[SALT if start == 0 else 0 : PAGE - RESERVED]))
    return b"".join(pages)


def left_of(gone: list[Patient], archive: Archive, folder: Path, key: bytes) -> list[str]:
    """Return the names of those that can be found in the database after everything is brought into it."""
    raw = archive._engine.raw_connection()
    raw.cursor().execute("PRAGMA wal_checkpoint(TRUNCATE)")
    raw.close()
    pages = plain_pages(folder / "archive.db", key)
    return [each.name for each in gone if each.name.encode() in pages]


def other(number: int) -> Patient:
    return Patient(name=f"Other {number}", record_number=f"OTHER-{number}", notes="n" * (number * 37 % 900))


@pytest.fixture
def filled(archive: Archive, patient: Patient, examination: Examination) -> Iterator[Archive]:
    """Return an archive with a patient with a signed visit, an addendum, a recording and drafts, among others."""
    for number in range(20):
        archive.add_patient(other(number))
    archive.add_patient(patient)
    archive.save_examination(examination)
    record(archive, examination)
    archive.save_examination(examination.signed(Signature("Dr Vega", AT)))
    archive.add_addendum(examination.examination_id, Addendum("Dr Vega", AT, "Addendum about Çelik"))
    archive.keep_patient_draft(PatientDraft(patient.patient_id, {"notes": "Draft about Çelik"}))
    archive.note_export([patient.patient_id])
    for number in range(20, 40):
        archive.add_patient(other(number))
    yield archive
    archive.close()


def record(archive: Archive, examination: Examination) -> str:
    recording = archive.new_recording(examination.examination_id, Expression.SNARL, 1)
    recording.write(CLIP)
    recording.close()
    return recording.media_id


def words_of(patient: Patient, examination: Examination) -> list[bytes]:
    told = (patient.name, patient.record_number, patient.notes, "about Çelik", examination.notes.splitlines()[1])
    return [word.encode() for word in told]


class TestNothingIsLeft:
    def test_what_there_was_can_be_found_before(
        self, filled: Archive, folder: Path, patient: Patient, examination: Examination
    ) -> None:
        key = filled._key.derive("database")
        filled.close()
        pages = plain_pages(folder / "archive.db", key)
        for word in words_of(patient, examination):
            assert word in pages, word

    def test_no_page_of_the_database_tells_of_the_patient(
        self, filled: Archive, folder: Path, patient: Patient, examination: Examination
    ) -> None:
        key = filled._key.derive("database")
        with filled._transaction() as connection:
            names = connection.scalars(text("SELECT name FROM blob")).all()
            kept = connection.scalars(text("SELECT content FROM blob")).all()
            wrapped = connection.scalar(
                text("SELECT wrapped FROM patient_key WHERE patient_id = :p"), {"p": patient.patient_id}
            )
        filled.delete_patient(patient.patient_id, patient.name)
        assert (folder / "archive.db-wal").stat().st_size < 4 * PAGE  # only that nothing is left to do
        filled.close()
        assert not (folder / "archive.db-wal").exists()
        pages = plain_pages(folder / "archive.db", key)
        assert b"Other 7" in pages
        for word in words_of(patient, examination):
            assert word not in pages, word
        assert wrapped not in pages
        for name, content in zip(names, kept, strict=True):
            assert name.encode() not in pages
            assert content[:64] not in pages
            assert content[-64:] not in pages

    def test_copies_of_the_recordings_from_before_do_not_open_with_any_key_that_is_left(
        self, filled: Archive, folder: Path, tmp_path: Path, patient: Patient, examination: Examination
    ) -> None:
        copies = tmp_path / "copies"
        shutil.copytree(folder / "media", copies)
        with filled._transaction() as connection:
            sealed = connection.execute(text("SELECT name, content FROM blob")).all()
        filled.delete_patient(patient.patient_id, patient.record_number)
        assert not list((folder / "media").iterdir())
        purposes = ("media", "database", "patient keys", "audit", "backup")
        keys = [filled._key.secret, *map(filled._key.derive, purposes)]
        with filled._transaction() as connection:
            ids = connection.scalars(text("SELECT patient_id FROM patient_key")).all()
            keys += [key for each in ids if (key := filled._keys.of_patient(connection, each)) is not None]
        assert len(keys) == len(purposes) + 1 + 40
        (copy,) = copies.iterdir()
        for media_key in keys:
            for patient_key in keys:
                with copy.open("rb") as file, pytest.raises(ArchiveError):
                    MediaReader(file, media_key, lambda _id, key=patient_key: key)  # type: ignore[misc]
        assert len(sealed) > 1
        for name, content in sealed:
            for key in keys:
                with pytest.raises(ArchiveError):
                    open_blob(key, name, content)

    def test_the_copy_opens_as_long_as_the_patient_is_there(self, filled: Archive, folder: Path) -> None:
        (media_id,) = (path.name for path in (folder / "media").iterdir())
        with filled.open_media(media_id) as file:
            assert file.read() == CLIP
        with (folder / "media" / media_id).open("rb") as raw, pytest.raises(ArchiveError, match=r"archive\.no_media"):
            MediaReader(raw, filled._key.derive("media"))

    def test_rows_that_moved_between_pages_leave_nothing(self, archive: Archive, folder: Path) -> None:
        chance, known = random.Random(6), []  # noqa: S311 - no secret
        for number in range(400):
            known.append(
                Patient(
                    f"Marker{number:05d}q",
                    f"{number:032x}",
                    notes="n" * chance.randrange(600),
                    cause=f"Marker{number:05d}q",
                )
            )
            archive.add_patient(known[-1])
            if number > 10 and chance.random() < 0.5:
                at = chance.randrange(len(known))
                known[at] = replace(known[at], notes="m" * chance.randrange(3000))
                archive.update_patient(known[at])
        key, gone = archive._key.derive("database"), chance.sample(known, 200)
        for each in gone:
            with archive._transaction() as connection:
                connection.execute(text("DELETE FROM patient WHERE patient_id = :p"), {"p": each.patient_id})
        assert left_of(gone, archive, folder, key), "SQLite itself leaves nothing any more: is the scrubbing needed?"
        scrub.scrub(archive._engine, folder / "archive.db")
        assert left_of(gone, archive, folder, key) == []

    def test_a_recording_from_before_there_were_keys_is_overwritten(
        self, archive: Archive, folder: Path, patient: Patient, examination: Examination
    ) -> None:
        archive.add_patient(patient)
        archive.save_examination(examination)
        path = folder / "media" / "old.part"
        description = Description(examination.examination_id, Expression.SNARL, 1)
        writer = MediaWriter(path, archive._key.derive("media"), description)
        writer.write(CLIP)
        writer.finish()
        media_id = archive._keep(path, description, len(CLIP))
        assert archive.deletion_preview(patient.patient_id).contents.old_recordings == 1
        linked = folder.parent / "the same blocks of the disk"
        linked.hardlink_to(folder / "media" / media_id)
        archive.delete_patient(patient.patient_id, patient.name)
        with linked.open("rb") as file, pytest.raises(ArchiveError, match=r"archive\.media_damaged"):
            MediaReader(file, archive._key.derive("media"))


class TestWhatStays:
    def test_the_others_and_the_trail_stay_whole(
        self, filled: Archive, folder: Path, patient: Patient, examination: Examination
    ) -> None:
        made = filled.delete_patient(patient.patient_id, f"  {patient.name.upper()} ")
        assert made.finished
        assert made.patient == patient
        contents = made.contents
        assert (contents.visits, contents.signed_visits, contents.recordings, contents.addenda) == (1, 1, 1, 1)
        assert (contents.recording_bytes, contents.old_recordings, contents.exports) == (len(CLIP), 0, 1)
        assert contents.drafts == 1
        assert contents.first_visit_at == examination.started_at
        assert filled.visits(patient.patient_id) == []
        assert len(filled.patients()) == 40
        filled.close()
        with Archive.open(folder, "open sesame") as archive:
            assert archive.audit_fault is None
            (line,) = (line for line in archive.audit_lines() if line.what == "patient.deleted")
            assert (line.subject, line.who, line.sequence) == (patient.patient_id, "Dr Vega", made.audit_line)
            assert archive.deletions() == [replace(made, patient=None)]
            with archive._transaction() as connection:
                assert connection.scalar(text("PRAGMA foreign_keys")) == 1
                assert connection.execute(text("PRAGMA foreign_key_check")).all() == []
                assert connection.scalar(text("PRAGMA integrity_check")) == "ok"
                triggers = set(connection.scalars(text("SELECT name FROM sqlite_master WHERE type = 'trigger'")))
            assert {"signed_is_kept", "signed_stays", "addendum_is_kept", "reading_is_kept"} <= triggers

    def test_the_deleted_do_not_come_back(self, filled: Archive, patient: Patient) -> None:
        filled.delete_patient(patient.patient_id, patient.name)
        with pytest.raises(ArchiveError, match=r"archive\.patient_deleted"):
            filled.add_patient(patient)

    def test_signed_visits_of_others_are_still_guarded(
        self, filled: Archive, patient: Patient, examination: Examination
    ) -> None:
        for statement in ("DELETE FROM examination", "DELETE FROM addendum"):
            with pytest.raises(IntegrityError), filled._engine.begin() as connection:
                connection.execute(text(statement))
        filled.delete_patient(patient.patient_id, patient.name)
        with pytest.raises(IntegrityError), filled._engine.begin() as connection:
            connection.execute(text("DELETE FROM deletion"))


class TestRefusals:
    @pytest.mark.parametrize("typed", ["", "Zoë", "MRN-0041", "Other 3", "MRN-00417 x"])
    def test_what_was_typed_has_to_be_the_number_or_the_name(
        self, typed: str, filled: Archive, patient: Patient
    ) -> None:
        with pytest.raises(ArchiveError, match=r"archive\.not_confirmed"):
            filled.delete_patient(patient.patient_id, typed)
        assert filled.patient(patient.patient_id) == patient

    def test_not_while_something_is_recorded(
        self, archive: Archive, patient: Patient, examination: Examination
    ) -> None:
        archive.add_patient(patient)
        archive.save_examination(examination)
        recording = archive.new_recording(examination.examination_id, Expression.SNARL, 1)
        with pytest.raises(ArchiveError, match=r"archive\.patient_in_use"):
            archive.delete_patient(patient.patient_id, patient.name)
        recording.write(CLIP)
        recording.close()
        assert archive.delete_patient(patient.patient_id, patient.name).contents.recordings == 1

    def test_only_who_may(self, filled: Archive, patient: Patient, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(erasing.ErasingFolder, "may_delete_patients", False)
        with pytest.raises(ArchiveError, match=r"archive\.may_not_delete"):
            filled.delete_patient(patient.patient_id, patient.name)


@pytest.mark.parametrize("step", ["erase", "scrub"])
def test_a_deletion_that_was_cut_off_is_finished_at_the_next_opening(
    step: str,
    filled: Archive,
    folder: Path,
    patient: Patient,
    examination: Examination,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def broken(*_arguments: object) -> None:
        raise OSError

    key = filled._key.derive("database")
    with monkeypatch.context() as patched:
        patched.setattr(filled._media if step == "erase" else scrub, step, broken)
        made = filled.delete_patient(patient.patient_id, patient.name)
    assert not made.finished
    filled.close()
    with Archive.open(folder, "open sesame") as archive:
        archive.recover_recordings()
        assert [each.finished for each in archive.deletions()] == [True]
    assert not list((folder / "media").iterdir())
    pages = plain_pages(folder / "archive.db", key)
    for word in words_of(patient, examination):
        assert word not in pages, word


def test_what_a_crash_left_of_a_recording_goes_with_the_patient(
    archive: Archive, folder: Path, cheap: KeyCost, patient: Patient, examination: Examination
) -> None:
    assert cheap
    archive.add_patient(patient)
    archive.save_examination(examination)
    recording = archive.new_recording(examination.examination_id, Expression.SNARL, 1)
    recording.write(CLIP)
    recording.flush()
    archive.close()
    with Archive.open(folder, "open sesame") as again:
        assert len(list((folder / "media").iterdir())) == 1
        again.delete_patient(patient.patient_id, patient.name)
        assert not list((folder / "media").iterdir())
    recording._writer.leave()


def test_a_recording_lies_under_its_address(filled: Archive, folder: Path) -> None:
    assert filled.patients()
    for path in (folder / "media").iterdir():
        assert address(path) == path.name
