import errno
import random
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from palsygrader.archive import backup_generations
from palsygrader.archive.backup import back_up
from palsygrader.archive.backup_generations import check, generations, to_keep
from palsygrader.archive.backup_manifest import Manifest
from palsygrader.archive.backup_objects import ObjectPool
from palsygrader.archive.keys import KeyCost
from palsygrader.archive.pages import PAGE_BYTES
from palsygrader.archive.restore import repair, repair_closed, restore
from palsygrader.archive.store import Archive
from palsygrader.archive.tables import AUDIT, FACT, KEPT, KEY_FILE, METADATA, PRESENCE, VERSION
from palsygrader.archive.verification import DamageKind, verify
from palsygrader.domain.examination import Examination, Signature
from palsygrader.domain.expressions import Expression
from palsygrader.domain.hospital import Mark, SendChannel, SendState
from palsygrader.domain.patient import Patient
from palsygrader.errors import ArchiveError, PassphraseError
from tests.archive.keeping_bench import RECORDED, files, fill, flip
from tests.archive.test_hospital_folder import ENTRY

PASSPHRASE = "open sesame"
LOCAL_ONLY = True  # backups are made of an archive in a folder


@pytest.fixture
def media_id(archive: Archive, patient: Patient, examination: Examination) -> str:
    return fill(archive, patient, examination)


@pytest.fixture
def disk(tmp_path: Path) -> Path:
    (tmp_path / "disk").mkdir()
    return tmp_path / "disk"


def test_a_restored_archive_is_the_same(
    archive: Archive,
    media_id: str,
    disk: Path,
    tmp_path: Path,
    patient: Patient,
    examination: Examination,
    find_difference: Callable[[Any, Any], str | None],
) -> None:
    made = back_up(archive, disk)
    assert made.copied_bytes == made.manifest.size_bytes > 0
    saved = archive.load_examination(examination.examination_id)
    restored = restore(disk, tmp_path / "restored", PASSPHRASE)
    assert (restored.manifest, restored.damage) == (made.manifest, ())
    with Archive.open(tmp_path / "restored", PASSPHRASE) as again:
        assert again.patient(patient.patient_id) == patient
        assert find_difference(again.load_examination(examination.examination_id), saved) is None
        with again.open_media(media_id) as file:
            assert file.read() == RECORDED
    with pytest.raises(ArchiveError, match=r"restore\.not_empty"):
        restore(disk, tmp_path / "restored", PASSPHRASE)
    with pytest.raises(PassphraseError):
        restore(disk, tmp_path / "other", "wrong")
    assert not (tmp_path / "other").exists()
    assert not list(tmp_path.glob("*.restoring"))


def test_restoring_is_stopped_at_any_step_and_leaves_nothing(
    archive: Archive, media_id: str, disk: Path, tmp_path: Path
) -> None:
    back_up(archive, disk)
    steps: list[tuple[int, int]] = []
    restore(disk, tmp_path / "whole", PASSPHRASE, progress=lambda done, total: steps.append((done, total)))
    assert steps == sorted(steps)
    assert len({total for _done, total in steps}) == 1
    assert steps[-1][0] == steps[-1][1]
    checked = [done for done, total in steps if done > total // 2]
    assert len(checked) > 2, "the check tells how far it is, too"

    for last in range(len(steps)):
        left = iter(range(last))

        def stop(_done: int, _total: int, left: Iterator[int] = left) -> None:
            if next(left, None) is None:
                raise KeyboardInterrupt

        with pytest.raises(KeyboardInterrupt):
            restore(disk, tmp_path / "new", PASSPHRASE, progress=stop)
        assert not (tmp_path / "new").exists()
        assert not list(tmp_path.glob("*.restoring"))


def test_only_what_is_new_is_copied_and_each_generation_stays_as_it_was(
    archive: Archive, media_id: str, disk: Path, tmp_path: Path, patient: Patient, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("palsygrader.archive.backup.to_keep", lambda all_: {each.name for each in all_})
    first = back_up(archive, disk)
    archive.discard(media_id)
    second = back_up(archive, disk)
    assert second.copied_bytes < sum(piece.size_bytes for piece in second.manifest.database)
    assert [each.name for each in check(disk)] == [second.manifest.name, first.manifest.name]
    assert all(each.whole for each in check(disk))
    assert restore(disk, tmp_path / "then", PASSPHRASE, first.manifest.name).damage == ()
    with Archive.open(tmp_path / "then", PASSPHRASE) as then:
        assert then.open_media(media_id).read() == RECORDED


def test_the_archive_is_written_to_while_it_is_copied(
    archive: Archive, media_id: str, disk: Path, tmp_path: Path, patient: Patient
) -> None:
    written = False

    def write(_done: int, _total: int) -> None:
        nonlocal written
        if not written:
            written = True
            archive.update_patient(patient.__class__(name="Somebody else", patient_id=patient.patient_id))

    back_up(archive, disk, write)
    assert archive.patient(patient.patient_id).name == "Somebody else"
    restore(disk, tmp_path / "restored", PASSPHRASE)
    with Archive.open(tmp_path / "restored", PASSPHRASE) as again:
        assert again.patient(patient.patient_id) == patient


def test_a_stopped_backup_leaves_no_generation_and_nothing_half_written(
    archive: Archive, media_id: str, disk: Path
) -> None:
    class StoppedError(Exception):
        pass

    def stop(done: int, total: int) -> None:
        if done > total / 2:
            raise StoppedError

    with pytest.raises(StoppedError):
        back_up(archive, disk, stop)
    assert generations(disk) == []
    assert not [path for path in files(disk) if path.suffix == ".new"]
    assert back_up(archive, disk).copied_bytes > 0
    assert all(each.whole for each in check(disk))


def test_a_folder_that_is_not_there_or_within_the_archive_is_refused(
    archive: Archive, folder: Path, disk: Path
) -> None:
    with pytest.raises(ArchiveError, match=r"backup\.no_folder"):
        back_up(archive, disk / "not plugged in")
    with pytest.raises(ArchiveError, match=r"backup\.inside"):
        back_up(archive, folder / "media")
    with pytest.raises(ArchiveError, match=r"backup\.none"):
        restore(disk, disk / "restored", PASSPHRASE)


def test_a_full_disk_is_told_before_anything_is_written(
    archive: Archive, media_id: str, disk: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    usage = type("Usage", (), {"free": 1000})
    monkeypatch.setattr("palsygrader.archive.backup.shutil.disk_usage", lambda _path: usage)
    with pytest.raises(ArchiveError, match=r"backup\.full .*free_mb=0"):
        back_up(archive, disk)
    assert generations(disk) == []


def test_a_disk_that_is_unplugged_in_the_middle_is_told_as_that_of_the_backup(
    archive: Archive, media_id: str, disk: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def gone(*_given: object) -> bool:
        raise OSError(errno.EIO, "unplugged")

    monkeypatch.setattr(ObjectPool, "add", gone)
    with pytest.raises(ArchiveError, match=r"backup\.cannot_write"):
        back_up(archive, disk)
    monkeypatch.undo()
    assert back_up(archive, disk).manifest.incomplete == ()
    assert all(each.whole for each in check(disk))


def test_a_damaged_database_is_not_copied_over_whole_ones(
    archive: Archive, media_id: str, disk: Path, folder: Path
) -> None:
    back_up(archive, disk)
    flip(folder / "archive.db", 3 * PAGE_BYTES + 9)
    with pytest.raises(ArchiveError, match=r"backup\.archive_damaged"):
        back_up(archive, disk)
    assert [each.whole for each in check(disk)] == [True]


def test_seven_days_four_weeks_and_twelve_months_are_kept() -> None:
    now = datetime(2026, 6, 30, 12, tzinfo=UTC)
    made = [
        Manifest(
            f"{number:08d}-20260101T000000Z", number, "a", now - timedelta(hours=12 * (1000 - number)), "", "", (), ()
        )
        for number in range(1001)
    ]
    kept = [each for each in made if each.name in to_keep(made)]
    days = {(now - each.made_at).days for each in kept}
    assert {0, 1, 2, 3, 4, 5, 6} <= days
    assert len(kept) <= backup_generations.DAILY + backup_generations.WEEKLY + backup_generations.MONTHLY
    assert len({(each.made_at.year, each.made_at.month) for each in kept}) == backup_generations.MONTHLY
    clock_set_back = Manifest("00001002-20200101T000000Z", 1002, "a", datetime(2020, 1, 1, tzinfo=UTC), "", "", (), ())
    assert clock_set_back.name in to_keep([*made, clock_set_back])


def test_every_damaged_bit_of_an_archive_is_found_and_repaired_from_a_backup(
    archive: Archive, media_id: str, disk: Path, folder: Path, cheap: KeyCost
) -> None:
    back_up(archive, disk)
    back_up(archive, disk)
    chance = random.Random(6)  # noqa: S311 - which bits, is no secret
    parts = ("archive.db", f"media/{media_id}", "keys.json")
    for number in range(30):
        path = folder / parts[number % 3]
        whole = path.read_bytes()
        flip(path, chance.randrange(len(whole)), chance.randrange(8))
        assert verify(archive), number
        repaired = repair(archive, disk)
        assert (repaired.left, repaired.generation) == ((), None), number
        if path.suffix != ".db":
            assert path.read_bytes() == whole


def test_an_archive_that_does_not_open_any_more_is_repaired(
    archive: Archive, media_id: str, disk: Path, folder: Path, patient: Patient
) -> None:
    back_up(archive, disk)
    archive.close()
    for name, offset in (("archive.db", 3), ("archive.db", 100), ("archive.db", PAGE_BYTES - 1), ("keys.json", 300)):
        flip(folder / name, offset)
        with pytest.raises(ArchiveError):
            Archive.open(folder, PASSPHRASE)
        assert repair_closed(folder, disk, PASSPHRASE) is None, name
        with Archive.open(folder, PASSPHRASE) as again:
            assert again.patient(patient.patient_id) == patient
            assert verify(again) == ()


def test_a_database_that_is_gone_comes_back_from_the_newest_generation(
    archive: Archive, media_id: str, disk: Path, folder: Path, patient: Patient
) -> None:
    made = back_up(archive, disk)
    archive.close()
    (folder / "archive.db").unlink()
    assert repair_closed(folder, disk, PASSPHRASE) == made.manifest.name
    with Archive.open(folder, PASSPHRASE) as again:
        assert again.patient(patient.patient_id) == patient
        assert repair(again, disk).left == ()


def test_lost_keys_come_back_from_the_backups_of_the_same_archive(
    archive: Archive, media_id: str, disk: Path, folder: Path, patient: Patient, cheap: KeyCost
) -> None:
    back_up(archive, disk)
    archive.close()
    with Archive.create(folder.with_name("next door"), PASSPHRASE, cost=cheap) as other:
        back_up(other, disk)  # to the same disk, later, and under the same passphrase
    (folder / "keys.json").unlink()
    assert repair_closed(folder, disk, PASSPHRASE) is None
    with Archive.open(folder, PASSPHRASE) as again:
        assert again.patient(patient.patient_id) == patient
        assert verify(again) == ()


def test_what_was_written_since_the_backup_is_taken_over_from_a_damaged_database(
    archive: Archive,
    disk: Path,
    folder: Path,
    patient: Patient,
    examination: Examination,
    find_difference: Callable[[Any, Any], str | None],
) -> None:
    made = back_up(archive, disk)
    media_id = fill(archive, patient, examination)
    saved = archive.load_examination(examination.examination_id)
    for record in saved.records.values():
        record.rest.picture.any()
        record.peak.picture.any()
    verify(archive)  # moves the log into the file
    flip(folder / "archive.db", 200)  # the first page, which every writing changes
    repaired = repair(archive, disk)
    assert (repaired.left, repaired.generation) == ((), made.manifest.name)
    assert archive.patient(patient.patient_id) == patient
    assert find_difference(archive.load_examination(examination.examination_id), saved) is None
    assert archive.open_media(media_id).read() == RECORDED
    assert (folder / "archive.db.damaged").exists()
    lines = [line.what for line in archive.audit_lines()]
    assert "examination.saved" in lines
    assert lines[-1] == "archive.repaired"


def test_what_the_hospital_asked_for_and_was_sent_since_the_backup_is_taken_over(
    archive: Archive, disk: Path, folder: Path, patient: Patient, examination: Examination
) -> None:
    archive.add_patient(patient)
    visit = replace(examination, records={}, signature=Signature("Dr Vega", datetime(2026, 5, 12, tzinfo=UTC)))
    archive.save_examination(visit)
    archive.queue_visit(visit.examination_id, [SendChannel.PACS])
    back_up(archive, disk)
    other = replace(patient, patient_id="other")
    fill(archive, other, replace(examination, patient_id="other", examination_id="other"))  # the file grows
    archive.assign_order(visit.examination_id, ENTRY)
    archive.unpack_visit(archive.queued(), [("1.1", "pdf"), ("1.2", "sr")])
    archive.mark_objects(["1.1"], Mark(SendState.STORED))
    asked, queued = archive.hospital_entry(visit.examination_id), archive.queued()
    verify(archive)  # moves the log into the file
    flip(folder / "archive.db", 200)
    repaired = repair(archive, disk)
    assert repaired.left == ()
    assert repaired.generation is not None  # the damaged database was replaced, and not mended
    assert archive.hospital_entry(visit.examination_id) == asked == ENTRY
    again = {each.object_id: each for each in archive.queued()}
    assert {each.object_id: again.get(each.object_id) for each in queued} == {each.object_id: each for each in queued}


def test_a_recording_that_no_backup_has_is_set_aside_and_told(
    archive: Archive, disk: Path, folder: Path, patient: Patient, examination: Examination
) -> None:
    back_up(archive, disk)
    media_id = fill(archive, patient, examination)
    flip(folder / "media" / media_id, 1000)
    left = repair(archive, disk).left
    assert [(damage.kind, damage.where) for damage in left] == [(DamageKind.RECORDING_SET_ASIDE, media_id)]
    with pytest.raises(ArchiveError, match=r"archive\.no_media"):
        archive.open_media(media_id)
    assert archive.load_examination(examination.examination_id).records


def test_every_damaged_bit_of_a_backup_is_found_and_mended_by_the_next(
    archive: Archive, media_id: str, disk: Path
) -> None:
    back_up(archive, disk)
    chance = random.Random(7)  # noqa: S311 - as above
    for number in range(20):
        path = chance.choice([path for path in files(disk) if path.name != "backup.lock"])
        flip(path, chance.randrange(path.stat().st_size), chance.randrange(8))
        assert not all(each.whole for each in check(disk)), (number, path.name)
        back_up(archive, disk, thorough=True)
        assert all(each.whole for each in check(disk)), path.name


def test_a_foreign_or_altered_manifest_is_not_taken(
    archive: Archive, media_id: str, disk: Path, tmp_path: Path, cheap: KeyCost
) -> None:
    with Archive.create(tmp_path / "other", "other words", cost=cheap) as other:
        back_up(other, disk)
    assert repair(archive, disk).found == ()
    made = back_up(archive, disk)
    assert restore(disk, tmp_path / "restored", PASSPHRASE).manifest == made.manifest
    with Archive.open(tmp_path / "restored", PASSPHRASE) as again:
        assert again.recordings(again.visits(again.patients()[0].patient.patient_id)[0].examination_id)[
            0
        ].expression is (Expression.REST)


def test_no_table_is_forgotten_where_what_was_written_since_the_backup_is_taken_over() -> None:
    of_a_station_or_the_file = {FACT, PRESENCE, VERSION, KEY_FILE}
    assert set(METADATA.tables.values()) - of_a_station_or_the_file - {AUDIT} == set(KEPT)
