import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from threading import Thread
from typing import Any

import pytest
from sqlalchemy import text

from palsygrader.archive import audit
from palsygrader.archive.keys import KeyCost
from palsygrader.archive.store import Archive
from palsygrader.domain.examination import Decision, Examination, Signature
from palsygrader.domain.expressions import Expression
from palsygrader.domain.patient import Patient
from palsygrader.errors import ArchiveError, PassphraseError
from palsygrader.wording import CATALOGUE

Difference = Callable[[Any, Any], str | None]
SIGNATURE = Signature("Dr Vega", datetime(2026, 5, 12, 12, 0, tzinfo=UTC))
# Each at least six bytes long: a shorter mark turns up by chance in half a megabyte of good ciphertext.
READABLE = {
    "JPEG": b"\xff\xd8\xff\xe0\x00\x10JFIF",
    "PNG": b"\x89PNG\r\n\x1a\n",
    "Matroska": b"\x1a\x45\xdf\xa3\x42\x86\x81\x01",
    "SQLite": b"SQLite format 3",
    "NPY": b"\x93NUMPY",
    "JSON document": b'"patient_id"',
}


@pytest.fixture
def filled(archive: Archive, patient: Patient, examination: Examination) -> Archive:
    archive.add_patient(patient)
    archive.save_examination(examination)
    return archive


def record(archive: Archive, examination: Examination, content: bytes = b"clip") -> str:
    recording = archive.new_recording(examination.examination_id, Expression.SNARL, 1)
    recording.write(content)
    recording.close()
    return recording.media_id


def media_files(folder: Path) -> list[str]:
    return [path.name for path in (folder / "media").iterdir()]


class TestOpening:
    def test_the_next_day_everything_is_found(
        self, filled: Archive, folder: Path, patient: Patient, examination: Examination, find_difference: Difference
    ) -> None:
        media_id = record(filled, examination)
        filled.close()
        with Archive.open(folder, "open sesame") as archive:
            assert archive.patient(patient.patient_id) == patient
            assert find_difference(archive.load_examination(examination.examination_id), examination) is None
            with archive.open_media(media_id) as file:
                assert file.read() == b"clip"

    def test_a_wrong_passphrase_is_told_and_leaves_the_archive_free(self, archive: Archive, folder: Path) -> None:
        archive.close()
        with pytest.raises(PassphraseError):
            Archive.open(folder, "open the door")
        Archive.open(folder, "open sesame").close()

    def test_the_recovery_key_opens_and_is_shown_once(self, archive: Archive, folder: Path) -> None:
        recovery_key = archive.recovery_key
        assert recovery_key is not None
        archive.close()
        with Archive.open(folder, recovery_key) as again:
            assert again.recovery_key is None
            again.change_passphrase(recovery_key, "new")
        with pytest.raises(PassphraseError):
            Archive.open(folder, "open sesame")
        Archive.open(folder, "new").close()
        Archive.open(folder, recovery_key).close()

    def test_a_recovery_key_nobody_has_kept_is_renewed_and_the_former_opens_no_more(
        self, archive: Archive, folder: Path
    ) -> None:
        former = archive.recovery_key
        assert former is not None
        archive.close()  # as when the program dies while the key is shown
        with Archive.open(folder, "open sesame") as again:
            assert not again.recovery_key_kept
            again.renew_recovery_key()
            renewed = again.recovery_key
            assert renewed is not None
            again.keep_recovery_key()
            assert again.recovery_key is None
        with pytest.raises(PassphraseError):
            Archive.open(folder, former)
        with Archive.open(folder, renewed) as again:
            assert again.recovery_key_kept

    def test_who_opens_with_the_recovery_key_has_it(self, archive: Archive, folder: Path) -> None:
        assert archive.recovery_key is not None
        archive.close()
        with Archive.open(folder, archive.recovery_key) as again:
            assert again.recovery_key_kept

    def test_the_recovery_key_is_nowhere_in_the_clear(self, archive: Archive, folder: Path) -> None:
        keys = [archive.recovery_key or ""]
        archive.renew_recovery_key()
        keys.append(archive.recovery_key or "")
        written = b"".join(path.read_bytes() for path in folder.rglob("*") if path.is_file())
        for key in keys:
            assert len(key) == 39
            assert key.encode() not in written
            assert key.replace("-", "").encode() not in written

    def test_keeping_the_recovery_key_is_noted_once(self, archive: Archive) -> None:
        archive.keep_recovery_key()
        archive.keep_recovery_key()
        assert [line.what for line in archive.audit_lines()] == ["archive.created", "archive.recovery_key_kept"]

    def test_the_passphrase_changes_only_for_who_knows_it(self, archive: Archive, folder: Path) -> None:
        with pytest.raises(PassphraseError):
            archive.change_passphrase("guess", "mine")
        archive.change_passphrase("open sesame", "ours")
        archive.close()
        Archive.open(folder, "ours").close()

    def test_exists(self, archive: Archive, folder: Path, tmp_path: Path) -> None:
        assert Archive.exists(folder)
        assert not Archive.exists(tmp_path)

    def test_a_folder_without_an_archive(self, tmp_path: Path) -> None:
        with pytest.raises(ArchiveError, match=r"archive\.not_an_archive"):
            Archive.open(tmp_path, "x")
        assert not list(tmp_path.iterdir())

    def test_an_archive_is_not_made_over_another(self, archive: Archive, folder: Path, cheap: KeyCost) -> None:
        archive.close()
        with pytest.raises(ArchiveError, match=r"archive\.exists"):
            Archive.create(folder, "x", cost=cheap)

    def test_an_archive_is_not_made_where_a_file_is(self, folder: Path, cheap: KeyCost) -> None:
        folder.write_text("in the way")
        with pytest.raises(ArchiveError, match=r"archive\.not_writable"):
            Archive.create(folder, "x", cost=cheap)

    def test_an_archive_that_lost_its_keys_is_not_overwritten(
        self, archive: Archive, folder: Path, cheap: KeyCost
    ) -> None:
        archive.close()
        (folder / "keys.json").unlink()
        with pytest.raises(ArchiveError, match=r"archive\.lost_header"):
            Archive.create(folder, "x", cost=cheap)

    def test_a_creation_that_was_cut_off_is_begun_anew(self, archive: Archive, folder: Path, cheap: KeyCost) -> None:
        archive.close()
        (folder / "keys.json").rename(folder / "keys.json.making")
        with Archive.create(folder, "again", cost=cheap) as anew:
            assert anew.patients() == []
        assert sorted(path.name for path in folder.iterdir()) == [
            "archive.db",
            "archive.lock",
            "audit.end",
            "keys.json",
            "media",
        ]

    def test_one_at_a_time_also_across_processes(self, archive: Archive, folder: Path) -> None:
        with pytest.raises(ArchiveError, match=r"archive\.locked"):
            Archive.open(folder, "open sesame")
        script = (
            "import sys; from pathlib import Path; from palsygrader.archive.store import Archive\n"
            "try: Archive.open(Path(sys.argv[1]), 'open sesame').close()\n"
            "except Exception as error: print(error)"
        )
        command = [sys.executable, "-c", script, str(folder)]
        assert subprocess.run(command, capture_output=True, text=True, check=True).stdout == "archive.locked\n"
        archive.close()
        assert subprocess.run(command, capture_output=True, text=True, check=True).stdout == ""

    def test_after_closing_everything_says_so(self, archive: Archive) -> None:
        archive.close()
        archive.close()
        with pytest.raises(ArchiveError, match=r"archive\.closed"):
            archive.patients()

    @pytest.mark.parametrize("damage", ["missing", "empty", "flipped", "not a database"])
    def test_a_damaged_database_is_told(
        self, filled: Archive, folder: Path, damage: str, capfd: pytest.CaptureFixture[str]
    ) -> None:
        filled.close()
        path = folder / "archive.db"
        raw = bytearray(path.read_bytes())
        raw[100:4000:7] = b"\0" * len(raw[100:4000:7])
        if damage == "missing":
            path.unlink()
        else:
            path.write_bytes({"empty": b"", "flipped": bytes(raw), "not a database": b"hello " * 999}[damage])
        with pytest.raises(ArchiveError, match=r"archive\.damaged"):
            Archive.open(folder, "open sesame")
        assert capfd.readouterr().err == ""

    def test_a_page_damaged_later_is_told(self, filled: Archive, folder: Path, examination: Examination) -> None:
        filled.close()
        path = folder / "archive.db"
        raw = bytearray(path.read_bytes())
        middle = len(raw) // 2
        raw[middle::64] = b"\0" * len(raw[middle::64])
        path.write_bytes(raw)
        damaged = pytest.raises(ArchiveError, match=r"archive\.damaged")
        with Archive.open(folder, "open sesame") as archive, damaged:
            for record in archive.load_examination(examination.examination_id).records.values():
                assert record.rest.picture.any()
                assert record.peak.picture.any()


class TestSecrecy:
    def test_nothing_is_readable_on_the_disk(
        self, filled: Archive, folder: Path, patient: Patient, examination: Examination
    ) -> None:
        record(filled, examination, (READABLE["Matroska"] + READABLE["JPEG"]) * 200)
        cut_off = filled.new_recording(examination.examination_id, Expression.REST, 1)
        cut_off.write(READABLE["Matroska"] * 99)
        cut_off.flush()
        words = [
            patient.name,
            patient.record_number,
            patient.notes,
            SIGNATURE.clinician,
            "open sesame",
            "open_smile",
            "1984-02-29",
        ]
        forbidden = {**READABLE, **{word: word.encode() for word in words}}
        names = {path.name for path in folder.iterdir()}
        assert {"archive.db", "archive.db-wal"} <= names
        while_open = {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()}
        cut_off.close()
        filled.close()
        closed = {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()}
        for files in (while_open, closed):
            assert sum(map(len, files.values())) > 100_000
            for path, raw in files.items():
                shown = {SIGNATURE.clinician} if path.name == "keys.json" else set()  # users are asked for by name
                assert {what for what, mark in forbidden.items() if mark in raw} == shown, path.name

    def test_plain_sqlite_cannot_open_it(self, filled: Archive, folder: Path) -> None:
        filled.close()
        connection = sqlite3.connect(folder / "archive.db")
        with pytest.raises(sqlite3.DatabaseError, match="not a database"):
            connection.execute("SELECT * FROM patient")
        connection.close()

    def test_two_archives_with_one_passphrase_do_not_open_each_other(
        self, filled: Archive, folder: Path, tmp_path: Path, cheap: KeyCost
    ) -> None:
        filled.close()
        Archive.create(tmp_path / "other", "open sesame", cost=cheap).close()
        shutil.copy(tmp_path / "other" / "keys.json", folder)
        with pytest.raises(ArchiveError, match=r"archive\.damaged"):
            Archive.open(folder, "open sesame")


class TestPatients:
    def test_a_patient_comes_back_and_changes(self, archive: Archive, patient: Patient) -> None:
        archive.add_patient(patient)
        assert archive.patient(patient.patient_id) == patient
        changed = replace(patient, name="Zoë Novák", born=None, notes="")
        archive.update_patient(changed)
        assert archive.patient(patient.patient_id) == changed
        assert [line.patient for line in archive.patients("novak")] == [changed]
        assert archive.patients("celik") == []

    def test_unknown_and_known_patients_are_told(self, archive: Archive, patient: Patient) -> None:
        for action in (lambda: archive.patient(patient.patient_id), lambda: archive.update_patient(patient)):
            with pytest.raises(ArchiveError, match=r"archive\.no_patient"):
                action()
        archive.add_patient(patient)
        with pytest.raises(ArchiveError, match=r"archive\.patient_exists"):
            archive.add_patient(patient)


class TestExaminations:
    def test_a_change_replaces_what_was_saved(
        self, filled: Archive, examination: Examination, find_difference: Difference
    ) -> None:
        record = examination.records[Expression.SNARL]
        quieter = examination.with_record(replace(record, peak=record.rest)).with_notes("better")
        filled.save_examination(quieter)
        assert find_difference(filled.load_examination(examination.examination_id), quieter) is None

    def test_a_signed_examination_never_changes(
        self, filled: Archive, examination: Examination, find_difference: Difference
    ) -> None:
        media_id = record(filled, examination)
        signed = examination.signed(SIGNATURE)
        filled.save_examination(signed)
        lines = len(filled.audit_lines())
        filled.save_examination(signed)
        assert len(filled.audit_lines()) == lines
        unsigned_again = examination.with_decision(Decision("branch.buccal", 1, "", "Dr No", SIGNATURE.signed_at))
        for change in (
            lambda: filled.save_examination(replace(signed, notes="changed")),
            lambda: filled.save_examination(unsigned_again),
            lambda: filled.delete_unfinished(examination.examination_id),
            lambda: filled.discard(media_id),
            lambda: filled.new_recording(examination.examination_id, Expression.REST, 1),
        ):
            with pytest.raises(ArchiveError, match=r"archive\.signed"):
                change()
        assert find_difference(filled.load_examination(examination.examination_id), signed) is None
        filled.open_media(media_id).close()

    def test_a_signed_examination_with_a_number_that_is_none_is_the_same_again(
        self, filled: Archive, examination: Examination
    ) -> None:
        calm = examination.records[Expression.REST]
        no_number = replace(calm, measurements=(replace(calm.measurements[0], noise=float("nan")),))
        signed = examination.with_record(no_number).signed(SIGNATURE)
        filled.save_examination(signed)
        filled.save_examination(filled.load_examination(examination.examination_id))

    def test_an_examination_may_be_signed_when_first_saved(
        self, archive: Archive, patient: Patient, examination: Examination, find_difference: Difference
    ) -> None:
        archive.add_patient(patient)
        signed = examination.signed(SIGNATURE)
        archive.save_examination(signed)
        assert find_difference(archive.load_examination(examination.examination_id), signed) is None

    def test_an_examination_needs_its_patient(self, archive: Archive, examination: Examination) -> None:
        with pytest.raises(ArchiveError, match=r"archive\.no_patient"):
            archive.save_examination(examination)
        with pytest.raises(ArchiveError, match=r"archive\.no_examination"):
            archive.load_examination(examination.examination_id)

    def test_numbers_are_read_without_pictures(self, filled: Archive, examination: Examination) -> None:
        whole, numbers = (read(examination.examination_id) for read in (filled.load_examination, filled.load_numbers))
        assert numbers.measurements == whole.measurements
        assert numbers.grade == whole.grade
        assert numbers.decisions == whole.decisions
        assert {record.peak.picture.size for record in numbers.records.values()} == {3}
        assert not any(len(record.times_ms) for record in numbers.records.values())

    def test_the_visits_of_all_patients_are_listed(
        self, filled: Archive, patient: Patient, examination: Examination
    ) -> None:
        other = replace(patient, patient_id="other")
        filled.add_patient(other)
        filled.save_examination(replace(examination, patient_id="other", examination_id="second"))
        assert {line.patient_id for line in filled.every_visit()} == {patient.patient_id, "other"}

    def test_an_export_is_noted_per_patient_and_names_nobody(self, filled: Archive, patient: Patient) -> None:
        filled.note_export([patient.patient_id])
        line = filled.audit_lines()[-1]
        assert (line.what, line.subject) == ("patient.exported", patient.patient_id)

    def test_deleting_takes_pictures_and_recordings_along(
        self, filled: Archive, folder: Path, patient: Patient, examination: Examination
    ) -> None:
        other = Examination(patient.patient_id, examination.started_at, "Dr Vega")
        filled.save_examination(other)
        kept = record(filled, other)
        media_id = record(filled, examination)
        filled.delete_unfinished(examination.examination_id)
        assert media_files(folder) == [kept]
        assert [line.examination_id for line in filled.visits(patient.patient_id)] == [other.examination_id]
        for action in (filled.load_examination, filled.delete_unfinished):
            with pytest.raises(ArchiveError, match=r"archive\.no_examination"):
                action(examination.examination_id)
        with pytest.raises(ArchiveError, match=r"archive\.no_media"):
            filled.open_media(media_id)


class TestRecordings:
    def test_a_recording_needs_a_saved_examination(self, archive: Archive) -> None:
        with pytest.raises(ArchiveError, match=r"archive\.no_examination"):
            archive.new_recording("nobody", Expression.REST, 1)

    def test_the_recordings_of_a_visit_are_listed(
        self, filled: Archive, patient: Patient, examination: Examination
    ) -> None:
        other = Examination(patient.patient_id, examination.started_at, "Dr Vega")
        filled.save_examination(other)
        record(filled, other)
        for expression, attempt in ((Expression.SNARL, 2), (Expression.REST, 1), (Expression.SNARL, 1)):
            recording = filled.new_recording(examination.examination_id, expression, attempt)
            recording.write(b"clip" * attempt)
            recording.close()
        found = filled.recordings(examination.examination_id)
        assert [(line.expression, line.attempt, line.size_bytes) for line in found] == [
            (Expression.REST, 1, 4),
            (Expression.SNARL, 1, 4),
            (Expression.SNARL, 2, 8),
        ]
        for line in found:
            with filled.open_media(line.media_id) as file:
                assert len(file.read()) == line.size_bytes

    def test_discarding_removes_the_file(self, filled: Archive, folder: Path, examination: Examination) -> None:
        media_id = record(filled, examination)
        filled.discard(media_id)
        assert media_files(folder) == []
        with pytest.raises(ArchiveError, match=r"archive\.no_media"):
            filled.discard(media_id)

    def test_what_cannot_be_recorded_removes_no_file(
        self, filled: Archive, folder: Path, examination: Examination, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        media_id = record(filled, examination)

        def full(*_arguments: object, **_values: object) -> None:
            raise OSError

        with monkeypatch.context() as patched:
            patched.setattr(audit, "append", full)
            with pytest.raises(ArchiveError, match=r"archive\.cannot_write"):
                filled.discard(media_id)
            with pytest.raises(ArchiveError, match=r"archive\.cannot_write"):
                filled.delete_unfinished(examination.examination_id)
        assert media_files(folder) == [media_id]
        assert [line.media_id for line in filled.recordings(examination.examination_id)] == [media_id]

    def test_recording_and_reading_on_other_threads(self, filled: Archive, examination: Examination) -> None:
        recording = filled.new_recording(examination.examination_id, Expression.REST, 1)
        content: list[bytes] = []

        def encode() -> None:
            recording.write(b"frame" * 9999)
            recording.close()
            with filled.open_media(recording.media_id) as file:
                content.append(file.read())

        thread = Thread(target=encode)
        thread.start()
        filled.save_examination(examination.with_notes("meanwhile"))
        thread.join()
        assert content == [b"frame" * 9999]

    def test_a_recording_left_open_is_recovered(self, filled: Archive, folder: Path, examination: Examination) -> None:
        recording = filled.new_recording(examination.examination_id, Expression.PUCKER, 3)
        recording.write(b"safe")
        recording.flush()
        filled.close()
        with pytest.raises(ArchiveError, match=r"archive\.closed"):
            recording.close()
        with Archive.open(folder, "open sesame") as archive:
            (found,) = archive.recover_recordings()
            assert archive.recover_recordings() == []
            assert (found.expression, found.attempt, found.size_bytes) == (Expression.PUCKER, 3, 4)
            assert found.examination_id == examination.examination_id
            with archive.open_media(found.media_id) as file:
                assert file.read() == b"safe"

    def test_a_recording_of_a_deleted_visit_is_not_recovered(
        self, filled: Archive, folder: Path, examination: Examination
    ) -> None:
        recording = filled.new_recording(examination.examination_id, Expression.PUCKER, 3)
        recording.write(b"safe")
        recording.flush()
        filled.delete_unfinished(examination.examination_id)
        filled.close()
        with pytest.raises(ArchiveError, match=r"archive\.closed"):
            recording.close()
        with Archive.open(folder, "open sesame") as archive:
            assert archive.recover_recordings() == []
        assert media_files(folder) == []


def test_the_trail_names_actions_and_people_but_no_patient(
    filled: Archive, patient: Patient, examination: Examination
) -> None:
    media_id = record(filled, examination)
    filled.discard(media_id)
    filled.update_patient(patient)
    filled.save_examination(examination.signed(SIGNATURE))
    lines = filled.audit_lines()
    assert [(line.what, line.subject) for line in lines] == [
        ("archive.created", "guarded"),
        ("patient.added", patient.patient_id),
        ("examination.saved", examination.examination_id),
        ("recording.kept", media_id),
        ("recording.discarded", media_id),
        ("patient.changed", patient.patient_id),
        ("examination.signed", examination.examination_id),
    ]
    assert {line.who for line in lines} == {"Dr Vega"}
    assert patient.name not in str(lines)


def test_a_changed_trail_is_told_at_opening_and_patients_stay_within_reach(
    filled: Archive, folder: Path, patient: Patient
) -> None:
    assert filled.audit_fault is None
    with filled._transaction() as connection:
        guards = connection.execute(text("select name from sqlite_master where type = 'trigger'")).scalars().all()
        for guard in guards:
            connection.execute(text(f"drop trigger {guard}"))
        connection.execute(text("update audit set who = 'Dr No' where sequence = 2"))
    filled.close()
    with Archive.open(folder, "open sesame") as archive:
        assert str(archive.audit_fault) == "archive.audit_broken line=2"
        assert archive.patient(patient.patient_id) == patient


def test_the_passphrase_of_an_open_archive_is_checked(archive: Archive, folder: Path) -> None:
    Archive.check_passphrase(folder, "open sesame")
    assert archive.recovery_key is not None
    Archive.check_passphrase(folder, archive.recovery_key)
    with pytest.raises(PassphraseError):
        Archive.check_passphrase(folder, "sesame")
    with pytest.raises(ArchiveError, match=r"archive\.not_an_archive"):
        Archive.check_passphrase(folder.parent, "open sesame")


def test_every_error_has_a_sentence_and_every_sentence_an_error() -> None:
    sources = list(Path(__file__).parents[2].joinpath("palsygrader", "archive").glob("*.py"))
    codes = {part.split('"')[0] for path in sources for part in path.read_text().split('ArchiveError("')[1:]}
    codes |= {part.split('"')[0] for path in sources for part in path.read_text().split('PassphraseError("')[1:]}
    faults = next(path for path in sources if path.name == "faults.py").read_text()
    codes |= {part for part in faults.split('"') if part.startswith("archive.")}
    worded = {code for code in CATALOGUE if code.startswith(("archive.", "backup.", "move.", "restore."))}
    worded -= {f"{code}.singular" for code in worded}
    assert {code for code in codes if not code.startswith(("users.", "renewal."))} == worded
    assert codes <= CATALOGUE.keys()
