"""The master key is renewed: who was removed reads nothing written later, and a crash at any moment is made good."""

import json
import random
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import select
from sqlalchemy.exc import DatabaseError

from palsygrader.archive import key_renewal, page_keys
from palsygrader.archive.audit_end import AuditEnd
from palsygrader.archive.backup import back_up
from palsygrader.archive.backup_generations import check
from palsygrader.archive.database import connect
from palsygrader.archive.keys import KeyCost, MasterKey, Renewal, read_header, unlock, write_header
from palsygrader.archive.media import MediaReader
from palsygrader.archive.pages import LOCK_PAGE, PAGE_BYTES, PageCheck, damaged_in, damaged_pages
from palsygrader.archive.patient_keys import PURPOSE, PatientKeys
from palsygrader.archive.repair import repair
from palsygrader.archive.restore import restore
from palsygrader.archive.store import Archive
from palsygrader.archive.tables import PATIENT, PATIENT_KEY
from palsygrader.archive.verification import verify
from palsygrader.domain.examination import Examination
from palsygrader.domain.expressions import Expression
from palsygrader.domain.patient import Patient
from palsygrader.domain.roles import Role, User
from palsygrader.errors import ArchiveError, PassphraseError
from tests.archive.conftest import difference
from tests.archive.keeping_bench import fill, flip
from tests.archive.test_keys import write_version_1


class Killed(BaseException):
    """Stands for the end of the process."""


LOCAL_ONLY = True  # the keys of an archive on a server are not renewed


@pytest.fixture
def kim(archive: Archive, patient: Patient, examination: Examination) -> User:
    """Return a user of a filled archive who is going to be removed; a clinician stays."""
    fill(archive, patient, examination)
    archive.keep_recovery_key()
    archive.add_user("Lou", Role.CLINICIAN, "of Lou")
    return archive.add_user("Kim", Role.ADMINISTRATOR, "of Kim")


@pytest.fixture
def old(archive: Archive, kim: User, folder: Path, tmp_path: Path) -> Path:
    """Return a copy of the whole folder that the user made before."""
    assert archive.renewal is Renewal.NONE
    assert json.loads((folder / "keys.json").read_text())["version"] == 2
    return Path(shutil.copytree(folder, tmp_path / "old", ignore=shutil.ignore_patterns("archive.lock")))


def due(archive: Archive) -> bool:
    return archive.renewal is Renewal.DUE


def record(archive: Archive, examination: Examination, content: bytes) -> str:
    recording = archive.new_recording(examination.examination_id, Expression.SNARL, 3)
    recording.write(content)
    recording.close()
    return recording.media_id


def is_whole(archive: Archive, examination: Examination) -> None:
    assert verify(archive) == ()
    loaded = archive.load_examination(examination.examination_id)
    assert difference(replace(loaded, records={}), replace(examination, records={})) is None
    first = next(iter(loaded.records.values()))
    assert difference(first.peak, examination.records[first.expression].peak) is None


def old_master(old: Path) -> MasterKey:
    return unlock(read_header(old / "keys.json"), "of Kim").master


def test_everything_stays_readable_for_those_who_stay(
    archive: Archive, kim: User, folder: Path, examination: Examination
) -> None:
    (media_id, *_) = [line.media_id for line in archive.recordings(examination.examination_id)]
    before = archive.open_media(media_id).read()
    archive.remove_user(kim.user_id)
    assert due(archive)
    told: list[tuple[int, int]] = []
    archive.renew_keys(lambda done, total: told.append((done, total)))
    assert archive.renewal is Renewal.NONE
    assert told[-1][0] == told[-1][1] > 0
    assert told == sorted(told)
    later = record(archive, examination, b"later")
    is_whole(archive, examination)
    recovery_key = archive.recovery_key
    assert recovery_key is not None
    archive.keep_recovery_key()
    assert "archive.keys_renewed" in [line.what for line in archive.audit_lines()]
    archive.close()
    for passphrase in ("open sesame", "of Lou", recovery_key):
        with Archive.open(folder, passphrase) as again:
            assert again.audit_fault is None
            assert again.open_media(media_id).read() == before
            assert again.open_media(later).read() == b"later"
            is_whole(again, examination)
    with pytest.raises(PassphraseError):
        Archive.open(folder, "of Kim")


def test_it_can_be_renewed_again_and_again(archive: Archive, kim: User, folder: Path, examination: Examination) -> None:
    assert kim.enabled
    made = []
    for number in range(3):
        archive.renew_keys()
        made.append(record(archive, examination, f"{number}".encode()))
        archive.lock()
        archive.unlock("of Lou")
        archive.unlock("open sesame", "first")
    archive.close()
    with Archive.open(folder, "open sesame") as again:
        assert len(read_header(folder / "keys.json").former) == 3
        assert [again.open_media(each).read() for each in made] == [b"0", b"1", b"2"]
        is_whole(again, examination)


def test_an_old_copy_opens_nothing_that_is_written_later(
    archive: Archive, kim: User, old: Path, folder: Path, examination: Examination, patient: Patient
) -> None:
    (earlier, *_) = [line.media_id for line in archive.recordings(examination.examination_id)]
    archive.remove_user(kim.user_id)
    archive.renew_keys()
    later = record(archive, examination, b"later")
    archive.update_patient(replace(patient, notes="said later"))
    archive.close()
    master = old_master(old)

    engine = connect(folder / "archive.db", master.derive("database"), reads=True)
    with pytest.raises(DatabaseError), engine.connect() as connection:
        connection.execute(select(PATIENT))
    engine.dispose()
    pages = (folder / "archive.db").stat().st_size // PAGE_BYTES
    assert len(damaged_pages(folder / "archive.db", master.derive("database"))) == pages  # not one page

    former = connect(old / "archive.db", master.derive("database"), reads=True)
    with former.connect() as connection:
        patient_key = PatientKeys(master.derive(PURPOSE)).of_patient(connection, patient.patient_id)
    former.dispose()
    assert patient_key is not None
    with pytest.raises(ArchiveError, match="media_damaged"):
        MediaReader((folder / "media" / later).open("rb"), master.derive("media"), lambda _id: patient_key)
    with (folder / "media" / earlier).open("rb") as file:  # what the docstring says: not written anew
        assert MediaReader(file, master.derive("media"), lambda _id: patient_key).read()
    for secret in (master.secret, patient_key):
        assert all(secret not in path.read_bytes() for path in folder.rglob("*") if path.is_file())


@pytest.mark.parametrize("passphrase", ["of Kim", "open sesame"])
def test_an_old_file_of_keys_that_is_put_back_opens_nothing(
    archive: Archive, kim: User, old: Path, folder: Path, passphrase: str
) -> None:
    archive.remove_user(kim.user_id)
    archive.renew_keys()
    archive.close()
    shutil.copy(old / "keys.json", folder / "keys.json")
    with pytest.raises(ArchiveError):
        Archive.open(folder, passphrase)


def test_the_former_recovery_key_opens_nothing(archive: Archive, folder: Path) -> None:
    recovery_key = archive.recovery_key
    assert recovery_key is not None
    archive.keep_recovery_key()
    archive.renew_keys()
    archive.close()
    with pytest.raises(PassphraseError):
        Archive.open(folder, recovery_key)


def test_a_patients_keys_are_wrapped_anew_and_stay(archive: Archive, kim: User, patient: Patient) -> None:
    assert kim.enabled
    former = archive._key

    def wrapped() -> bytes:
        with archive.transaction() as connection:
            found = select(PATIENT_KEY.c.wrapped).where(PATIENT_KEY.c.patient_id == patient.patient_id)
            return bytes(connection.scalars(found).one())

    before = wrapped()
    of_before = PatientKeys(former.derive(PURPOSE))
    with archive.transaction() as connection:
        kept = of_before.of_patient(connection, patient.patient_id)
    archive.renew_keys()
    assert wrapped() != before
    with archive.transaction() as connection:
        assert PatientKeys(archive.derive_key(PURPOSE)).of_patient(connection, patient.patient_id) == kept
        with pytest.raises(ArchiveError, match=r"archive\.damaged"):
            of_before.of_patient(connection, patient.patient_id)


def test_it_can_be_stopped_and_is_still_due(
    archive: Archive, kim: User, folder: Path, examination: Examination
) -> None:
    archive.remove_user(kim.user_id)
    before = archive._key

    def stop(_done: int, _total: int) -> None:
        raise Killed

    with pytest.raises(Killed):
        archive.renew_keys(stop)
    assert archive._key is before
    assert due(archive)
    assert not list(folder.glob("*.renewing"))
    is_whole(archive, examination)
    archive.close()
    with Archive.open(folder, "open sesame") as again:
        assert due(again)
        again.renew_keys()
        is_whole(again, examination)


def after(real: Callable[..., Any]) -> Callable[..., Any]:
    def run(*arguments: Any, **named: Any) -> Any:
        real(*arguments, **named)
        raise Killed

    return run


def instead(*_arguments: Any, **_named: Any) -> None:
    raise Killed


POINTS: dict[str, tuple[object, str, Callable[[Callable[..., Any]], Callable[..., Any]]]] = {
    "before the database is written": (key_renewal, "write_under", lambda _real: instead),
    "after the database is written": (key_renewal, "write_under", after),
    "before the file of keys": (key_renewal, "write_header", lambda _real: instead),
    "after the file of keys": (key_renewal, "write_header", after),
    "before the database is put in place": (key_renewal, "put_in_place", lambda _real: instead),
    "after its log is gone": (page_keys, "rename_durably", lambda _real: instead),
    "after the database is put in place": (key_renewal, "put_in_place", after),
    "before patients' keys": (PatientKeys, "renew", lambda _real: instead),
    "within patients' keys": (PatientKeys, "renew", after),
    "before the end of the record": (AuditEnd, "renew", lambda _real: instead),
    "after the end of the record": (AuditEnd, "renew", after),
    "before it is done": (Archive, "_keep_header", lambda _real: instead),
    "after it is done": (Archive, "_keep_header", after),
}


@pytest.mark.parametrize("point", POINTS)
def test_a_crash_at_every_step_is_made_good(
    archive: Archive,
    kim: User,
    old: Path,
    folder: Path,
    examination: Examination,
    point: str,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    archive.remove_user(kim.user_id)
    place, name, wrong = POINTS[point]
    with monkeypatch.context() as patch:
        patch.setattr(place, name, wrong(getattr(place, name)))
        with pytest.raises(Killed):
            archive.renew_keys()
    crashed = shutil.copytree(folder, folder.parent / "crashed", ignore=shutil.ignore_patterns("archive.lock"))
    with pytest.raises(PassphraseError):
        Archive.open(crashed, "of Kim")
    with Archive.open(crashed, "of Lou") as again:  # whoever comes first
        assert again.audit_fault is None
        assert again.renewal in {Renewal.NONE, Renewal.DUE}
        is_whole(again, examination)
        if again.renewal is Renewal.DUE:
            again.unlock("open sesame", "first")
            again.renew_keys()
        assert not list(Path(crashed).glob("*.renewing"))
    with Archive.open(crashed, "open sesame") as again:
        assert again.renewal is Renewal.NONE
        assert again.audit_fault is None
        is_whole(again, examination)
    assert damaged_pages(Path(crashed) / "archive.db", old_master(old).derive("database"))


KILLED = """
import sys
from pathlib import Path
from palsygrader.archive.store import Archive
archive = Archive.open(Path(sys.argv[1]), "open sesame")
print("ready", flush=True)
archive.renew_keys()
print("done", flush=True)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="kill -9 is of POSIX")
def test_a_process_that_is_killed_at_random_moments(
    archive: Archive, kim: User, folder: Path, examination: Examination
) -> None:
    archive.remove_user(kim.user_id)
    archive.close()
    chance = random.Random(5)  # noqa: S311 - moments, no keys
    for number in range(8):
        run = Path(shutil.copytree(folder, folder.parent / f"run{number}"))
        with subprocess.Popen([sys.executable, "-c", KILLED, str(run)], stdout=subprocess.PIPE, text=True) as process:
            assert process.stdout is not None
            assert process.stdout.readline() == "ready\n"
            time.sleep(chance.uniform(0, 0.12))
            with suppress(ProcessLookupError):
                process.send_signal(signal.SIGKILL)
        with Archive.open(run, "open sesame") as again:
            assert again.audit_fault is None
            is_whole(again, examination)
            if again.renewal is Renewal.DUE:
                again.renew_keys()
        with Archive.open(run, "of Lou") as again:
            is_whole(again, examination)
        shutil.rmtree(run)


def test_backups_from_before_are_pruned_with_the_others_of_the_archive(
    archive: Archive, kim: User, examination: Examination, tmp_path: Path
) -> None:
    disk = tmp_path / "disk"
    disk.mkdir()
    before = back_up(archive, disk).manifest
    archive.remove_user(kim.user_id)
    archive.renew_keys()
    after_it = back_up(archive, disk).manifest
    assert before.archive_id != after_it.archive_id
    assert [each.name for each in check(disk)] == [after_it.name]  # of the same day, the last one
    assert all(each.whole for each in check(disk))
    restore(disk, tmp_path / "new", "open sesame")
    with Archive.open(tmp_path / "new", "of Lou") as again:
        is_whole(again, examination)


def test_an_old_backup_repairs_an_archive_with_a_new_key(
    archive: Archive, kim: User, folder: Path, examination: Examination, tmp_path: Path
) -> None:
    disk = tmp_path / "disk"
    disk.mkdir()
    name = back_up(archive, disk).manifest.name
    archive.remove_user(kim.user_id)
    archive.renew_keys()
    later = record(archive, examination, b"later")
    with archive.database_closed():
        content = bytearray((folder / "archive.db").read_bytes())
        content[PAGE_BYTES : 3 * PAGE_BYTES] = bytes(2 * PAGE_BYTES)
        (folder / "archive.db").write_bytes(content)
    repaired = repair(archive, disk)
    assert repaired.generation == name
    assert repaired.left == ()
    is_whole(archive, examination)
    assert archive.open_media(later).read() == b"later"
    archive.close()
    with Archive.open(folder, "of Lou") as again:
        is_whole(again, examination)


def test_a_restored_old_backup_is_opened_by_who_was_removed_later(
    archive: Archive, kim: User, examination: Examination, tmp_path: Path
) -> None:
    disk = tmp_path / "disk"
    disk.mkdir()
    back_up(archive, disk)
    archive.remove_user(kim.user_id)
    archive.renew_keys()
    restore(disk, tmp_path / "new", "of Kim")
    with Archive.open(tmp_path / "new", "of Kim") as again:
        is_whole(again, examination)


def test_a_damaged_page_stops_it_before_anything_is_changed(archive: Archive, kim: User, folder: Path) -> None:
    assert kim.enabled
    before = (folder / "keys.json").read_bytes()
    with archive.database_closed():
        pass
    flip(folder / "archive.db", PAGE_BYTES * 8 + 100)
    with pytest.raises(ArchiveError, match=r"archive\.damaged"):
        archive.renew_keys()
    assert (folder / "keys.json").read_bytes() == before
    assert not list(folder.glob("*.renewing"))


def test_a_slot_of_an_early_version_is_told_before_anything_is_changed(
    archive: Archive, folder: Path, cheap: KeyCost
) -> None:
    write_version_1(folder / "keys.json", "of old", cheap, archive._key)
    with pytest.raises(ArchiveError, match=r"renewal\.old_slot"):
        archive.renew_keys()


def test_only_administrators_renew_keys_and_not_over_a_broken_record(archive: Archive, kim: User) -> None:
    assert kim.enabled
    archive.unlock("of Lou")
    with pytest.raises(ArchiveError, match=r"refused\.change_security"):
        archive.renew_keys()
    archive.unlock("open sesame", "first")
    archive.audit_fault = ArchiveError("archive.audit_cut", last=1, missing=2)
    with pytest.raises(ArchiveError, match=r"archive\.audit_cut"):
        archive.renew_keys()


def test_a_header_with_another_former_key_is_refused(archive: Archive, folder: Path) -> None:
    archive.renew_keys()
    header = read_header(folder / "keys.json")
    write_header(folder / "keys.json", replace(header, former=()))
    with pytest.raises(ArchiveError, match=r"archive\.altered_header"):
        unlock(read_header(folder / "keys.json"), "open sesame")


def test_the_page_that_sqlite_never_writes_is_not_taken_for_damaged() -> None:
    check = PageCheck(bytes(32), bytes(16))
    content = bytes(2 * PAGE_BYTES)
    assert list(damaged_in(content, LOCK_PAGE - 1, check)) == [LOCK_PAGE - 1]
    assert LOCK_PAGE == 262_145
