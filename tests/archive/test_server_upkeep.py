"""What looks after an archive, on a server: verification, retention, deletion of a patient, and backups, refused."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy import text

from palsygrader.archive.backup import back_up
from palsygrader.archive.keys import KeyCost
from palsygrader.archive.repair import repair
from palsygrader.archive.retention import expire, expiring, usage, visit_usage
from palsygrader.archive.server import read_place
from palsygrader.archive.server_archive import ServerArchive
from palsygrader.archive.server_link import PLACE_NAME
from palsygrader.archive.verification import Damage, DamageKind, verify
from palsygrader.domain.examination import Examination, Signature
from palsygrader.domain.expressions import Expression
from palsygrader.domain.patient import Patient
from palsygrader.domain.roles import Role
from palsygrader.domain.worklist import Field
from palsygrader.errors import ArchiveError
from tests.archive.postgres import Cluster
from tests.archive.test_hospital_folder import ENTRY

AT = datetime(2026, 5, 12, 12, 0, tzinfo=UTC)


@pytest.fixture
def one(server: Callable[[str], Path], cheap: KeyCost) -> Iterator[ServerArchive]:
    with ServerArchive.create(server("room 1"), "open sesame", cost=cheap, user="Dr Vega") as archive:
        yield archive


@pytest.fixture
def two(one: ServerArchive, server: Callable[[str], Path]) -> Iterator[ServerArchive]:
    one.add_user("Dr Ito", Role.ADMINISTRATOR, "open barley")
    with ServerArchive.open(server("room 2"), "open barley") as archive:
        yield archive


@pytest.fixture
def media_id(one: ServerArchive, patient: Patient, examination: Examination) -> str:
    """Fill the archive and return the address of its recording, which lies in the shared folder."""
    one.add_patient(patient)
    one.save_examination(examination)
    recording = one.new_recording(examination.examination_id, Expression.REST, 1)
    recording.write(b"frames of a face" * 1000)
    recording.close()
    one.save_examination(replace(examination, notes="whole").signed(Signature("Dr Vega", AT)))
    one._send_media()
    return recording.media_id


def share(archive: ServerArchive) -> Path:
    return Path(read_place(archive.folder / PLACE_NAME).address.media)


def test_a_whole_archive_has_no_damage(one: ServerArchive, media_id: str, examination: Examination) -> None:
    assert media_id
    found = {damage.where for damage in verify(one)}
    assert found <= named_by(examination)  # made-up addresses


def named_by(examination: Examination) -> set[str | None]:
    return {record.media_id for record in examination.records.values()}


def test_a_damaged_recording_and_a_missing_one_are_named(
    one: ServerArchive, media_id: str, examination: Examination
) -> None:
    of_visit = [damage for damage in verify(one) if damage.where == media_id]
    assert of_visit == []
    path = share(one) / media_id
    content = bytearray(path.read_bytes())
    content[-40] ^= 1
    path.write_bytes(content)
    assert Damage(DamageKind.RECORDING_DAMAGED, media_id, examination.examination_id) in verify(one)
    path.unlink()
    assert Damage(DamageKind.RECORDING_MISSING, media_id, examination.examination_id) in verify(one)


def test_a_picture_that_was_changed_on_the_server_is_named(
    one: ServerArchive, media_id: str, examination: Examination
) -> None:
    assert media_id
    with one._engine.begin() as connection:
        connection.execute(text("ALTER TABLE blob DISABLE TRIGGER USER"))
        connection.execute(text("UPDATE blob SET content = content || '\\x00'::bytea WHERE name LIKE 'picture-%'"))
    found = verify(one)
    assert DamageKind.PICTURE in {damage.kind for damage in found}
    assert {damage.examination_id for damage in found if damage.kind is DamageKind.PICTURE} == {
        examination.examination_id
    }


def test_a_changed_line_of_the_record_is_told(one: ServerArchive, media_id: str) -> None:
    assert media_id
    with one._engine.begin() as connection:
        connection.execute(text("ALTER TABLE audit DISABLE TRIGGER USER"))
        connection.execute(text("UPDATE audit SET what = 'patient.viewed' WHERE sequence = 3"))
    assert Damage(DamageKind.AUDIT, "3") in verify(one)


def test_a_record_that_is_cut_off_on_the_server_is_told_at_each_station(
    one: ServerArchive, two: ServerArchive, media_id: str, server: Callable[[str], Path]
) -> None:
    assert media_id
    two.patients()
    two.note("patient.exported", "x")
    two.close()
    with one._engine.begin() as connection:
        connection.execute(text("ALTER TABLE audit DISABLE TRIGGER USER"))
        connection.execute(text("DELETE FROM audit WHERE sequence > 5"))
    with ServerArchive.open(server("room 2"), "open barley") as again:
        assert again.audit_fault is not None
        assert again.audit_fault.code == "archive.audit_cut"


def test_without_the_shared_folder_nothing_counts_as_damaged(one: ServerArchive, media_id: str) -> None:
    assert media_id
    share(one).rename(share(one).with_name("unplugged"))
    with pytest.raises(ArchiveError, match=r"archive\.media_out_of_reach"):
        verify(one)
    with pytest.raises(ArchiveError, match=r"archive\.media_out_of_reach"):
        one.open_media(media_id)


def test_an_empty_folder_in_place_of_the_share_takes_no_recording(
    one: ServerArchive, media_id: str, patient: Patient, examination: Examination
) -> None:
    share(one).rename(share(one).with_name("unplugged"))
    share(one).mkdir()
    other = replace(examination, examination_id="ef" * 16)
    one.save_examination(other)
    recording = one.new_recording(other.examination_id, Expression.REST, 1)
    recording.write(b"frames of a face" * 1000)
    recording.close()
    one._send_media()
    assert list(share(one).iterdir()) == []
    with one.open_media(recording.media_id) as file:
        assert file.read(6) == b"frames"
    assert media_id != recording.media_id
    assert patient.patient_id == other.patient_id


def test_old_recordings_are_removed_from_the_shared_folder(one: ServerArchive, media_id: str) -> None:
    now = AT + timedelta(days=400)
    found = expiring(one, 6, now)
    assert found.media_ids == (media_id,)
    assert usage(one).recordings_bytes == 16_000
    assert usage(one).pictures_bytes > 1000
    expire(one, 6, found, now)
    assert not (share(one) / media_id).exists()
    assert usage(one).recordings_bytes == 0


def test_what_a_visit_costs_is_told(one: ServerArchive, media_id: str, examination: Examination) -> None:
    assert media_id
    assert visit_usage(one, examination.examination_id).visits == 1


def test_backup_and_repair_are_refused_with_a_reason(one: ServerArchive, tmp_path: Path) -> None:
    with pytest.raises(ArchiveError, match=r"backup\.on_server"):
        back_up(one, tmp_path)
    with pytest.raises(ArchiveError, match=r"backup\.on_server"):
        repair(one, tmp_path)
    assert list(tmp_path.glob("palsygrader-backup")) == []


def test_a_deleted_patient_leaves_no_key_no_row_and_no_recording(
    one: ServerArchive, two: ServerArchive, media_id: str, patient: Patient, cluster: Cluster
) -> None:
    with one._engine.begin() as connection:
        wrapped: bytes = connection.execute(text("SELECT wrapped FROM patient_key")).scalar_one()
    made = two.delete_patient(patient.patient_id, patient.record_number)
    assert made.finished
    assert one.patients() == []
    assert not (share(one) / media_id).exists()
    dump = cluster.dump(read_place(one.folder / PLACE_NAME).address.database)
    assert wrapped.hex() not in dump
    with pytest.raises(ArchiveError, match=r"archive\.patient_deleted"):
        one.add_patient(patient)
    assert [deletion.patient_id for deletion in one.deletions()] == [patient.patient_id]
    assert verify(one) == ()


def test_the_table_of_keys_holds_nothing_of_a_deleted_key(
    one: ServerArchive, media_id: str, patient: Patient, cluster: Cluster
) -> None:
    """Read the files of the server itself, where a deleted row stays until it is overwritten."""
    assert media_id
    with one._engine.begin() as connection:
        wrapped: bytes = connection.execute(text("SELECT wrapped FROM patient_key")).scalar_one()
    path = cluster.file_of(one._engine, "patient_key")
    cluster.flush(one._engine)
    assert wrapped in path.read_bytes()
    one.delete_patient(patient.patient_id, patient.record_number)
    cluster.flush(one._engine)
    renewed = cluster.file_of(one._engine, "patient_key")
    assert wrapped not in renewed.read_bytes()
    assert not path.exists() or wrapped not in path.read_bytes()


def test_the_table_of_orders_holds_nothing_of_a_deleted_patient(
    one: ServerArchive, media_id: str, patient: Patient, examination: Examination, cluster: Cluster
) -> None:
    assert media_id
    one.assign_order(examination.examination_id, ENTRY, [Field.NAME])
    with one._engine.begin() as connection:
        words: list[bytes] = list(connection.execute(text("SELECT content, former FROM hospital_order")).one())
    cluster.flush(one._engine)
    path = cluster.file_of(one._engine, "hospital_order")
    assert all(each[:80] in path.read_bytes() for each in words)
    one.delete_patient(patient.patient_id, one.patient(patient.patient_id).record_number)
    cluster.flush(one._engine)
    for file in (path, cluster.file_of(one._engine, "hospital_order")):
        assert not file.exists() or not any(each[:80] in file.read_bytes() for each in words)


def test_a_patient_another_station_has_open_is_not_deleted(
    one: ServerArchive, two: ServerArchive, media_id: str, patient: Patient
) -> None:
    assert media_id
    one.enter_patient(patient.patient_id)
    with pytest.raises(ArchiveError, match=r"archive\.held_elsewhere"):
        two.delete_patient(patient.patient_id, patient.record_number)
    assert len(one.patients()) == 1


def test_a_recording_that_waits_at_another_station_goes_with_its_patient(
    one: ServerArchive, two: ServerArchive, patient: Patient, examination: Examination
) -> None:
    one.add_patient(patient)
    one.save_examination(examination)
    (share(one) / "palsygrader-media").unlink()  # the share is away
    recording = one.new_recording(examination.examination_id, Expression.REST, 1)
    recording.write(b"frames of a face" * 1000)
    recording.close()
    one._send_media()
    here = one.folder / "media" / recording.media_id
    assert here.is_file()
    (share(one) / "palsygrader-media").touch()
    two.delete_patient(patient.patient_id, patient.record_number)
    one._send_media()
    assert not here.exists()
    assert not (share(one) / recording.media_id).exists()
