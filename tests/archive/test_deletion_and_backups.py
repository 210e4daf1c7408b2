"""Deleting a patient beside backups, repairs and updates."""

from datetime import UTC, datetime, timedelta, tzinfo
from pathlib import Path
from typing import Self

import pytest

from palsygrader.archive.backup import back_up
from palsygrader.archive.backup_remains import BackupPlace, gone_by
from palsygrader.archive.repair import repair
from palsygrader.archive.snapshot import snapshot
from palsygrader.archive.store import Archive
from palsygrader.archive.verification import verify
from palsygrader.domain.examination import Examination
from palsygrader.domain.patient import Patient
from tests.archive.keeping_bench import fill, flip

LOCAL_ONLY = True  # as in test_backup


@pytest.fixture
def disk(tmp_path: Path) -> Path:
    (tmp_path / "disk").mkdir()
    return tmp_path / "disk"


@pytest.fixture
def filled(archive: Archive, patient: Patient, examination: Examination) -> Archive:
    fill(archive, patient, examination)
    return archive


def test_the_backups_that_hold_the_patient_are_told(filled: Archive, patient: Patient, disk: Path) -> None:
    places = [BackupPlace(disk, None)]
    filled.backup_places = lambda: places
    assert filled.deletion_preview(patient.patient_id).backups == ()
    manifest = back_up(filled, disk).manifest
    later = Patient(name="Later", record_number="LATER")
    filled.add_patient(later)
    assert filled.deletion_preview(later.patient_id).backups == ()
    made = filled.delete_patient(patient.patient_id, patient.name)
    (told,) = made.backups
    assert (told.place, told.taken_at) == (str(disk), manifest.made_at)
    assert told.gone_by is not None
    assert timedelta(days=364) < told.gone_by - told.taken_at < timedelta(days=398)


@pytest.mark.parametrize("years", [-3, 3])
def test_a_clock_that_is_set_back_hides_no_backup(
    filled: Archive, patient: Patient, disk: Path, years: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Clock(datetime):
        @classmethod
        def now(cls, tz: tzinfo | None = None) -> Self:
            return cls.fromtimestamp(datetime.now(UTC).timestamp(), tz) + timedelta(days=365 * years)

    filled.backup_places = lambda: [BackupPlace(disk, None)]
    if years > 0:  # when the patient was added; right again since
        with monkeypatch.context() as patch:
            patch.setattr("palsygrader.archive.listing.datetime", Clock)
            patch.setattr("palsygrader.archive.store.datetime", Clock)
            patient = Patient(name="Later", record_number="LATER")
            filled.add_patient(patient)
    else:  # when the backup was made, after another one
        back_up(filled, disk)
        patient = Patient(name="Later", record_number="LATER")
        filled.add_patient(patient)
        monkeypatch.setattr("palsygrader.archive.backup.datetime", Clock)
    manifest = back_up(filled, disk).manifest
    (told,) = filled.deletion_preview(patient.patient_id).backups
    assert (told.place, told.taken_at) == (str(disk), manifest.made_at)


def test_of_a_disk_that_is_not_there_the_last_backup_is_told(filled: Archive, patient: Patient, disk: Path) -> None:
    at = datetime.now(UTC)
    filled.backup_places = lambda: [BackupPlace(disk / "gone", at)]
    (told,) = filled.deletion_preview(patient.patient_id).backups
    assert (told.taken_at, told.gone_by) == (at, None)


def test_the_last_backup_of_a_month_goes_when_twelve_later_months_have_one() -> None:
    local = datetime(2026, 11, 29, 12).astimezone()
    assert gone_by(local) == datetime(2027, 12, 1).astimezone()
    assert gone_by(datetime(2026, 12, 31, 12).astimezone()) == datetime(2028, 1, 1).astimezone()


def test_nothing_is_damaged_after_a_deletion(filled: Archive, patient: Patient) -> None:
    assert verify(filled) == ()
    filled.delete_patient(patient.patient_id, patient.name)
    assert verify(filled) == ()
    assert filled.audit_fault is None


def test_copies_from_before_an_update_go_too(filled: Archive, folder: Path, patient: Patient) -> None:
    copy = folder / "archive.db.before-0007"
    copy.write_bytes((folder / "archive.db").read_bytes())
    assert filled.delete_patient(patient.patient_id, patient.name).finished
    assert not copy.exists()


def test_a_database_from_a_backup_does_not_bring_the_deleted_back(
    filled: Archive, folder: Path, patient: Patient, disk: Path
) -> None:
    other = Patient(name="Other", record_number="OTHER")
    filled.add_patient(other)
    made = back_up(filled, disk)
    filled.delete_patient(patient.patient_id, patient.name)
    filled.add_patient(Patient(name="Added later", record_number="LATER"))
    verify(filled)  # moves the log into the file
    flip(folder / "archive.db", 200)  # the first page, which every writing changes
    repaired = repair(filled, disk)
    assert (repaired.left, repaired.generation) == ((), made.manifest.name)
    assert {line.patient.name for line in filled.patients()} == {"Other", "Added later"}
    filled.recover_recordings()
    (told,) = filled.deletions()
    assert told.finished
    assert not list((folder / "media").iterdir())
    (aside,) = filled.deletion_preview(other.patient_id).backups
    assert aside.place == str(folder / "archive.db.damaged")


def test_what_a_verification_or_backup_holds_back_is_done_at_the_next_opening(
    filled: Archive, folder: Path, patient: Patient
) -> None:
    with snapshot(filled):
        assert not filled.delete_patient(patient.patient_id, patient.name).finished
    assert filled.patients() == []
    filled.close()
    with Archive.open(folder, "open sesame") as again:
        again.recover_recordings()
        assert [each.finished for each in again.deletions()] == [True]
