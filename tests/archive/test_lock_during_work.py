"""Locking while a backup, a verification or a repair goes on: the keys stay until it has ended."""

import threading
from collections.abc import Callable
from pathlib import Path

import pytest

from palsygrader.archive.backup import back_up
from palsygrader.archive.backup_generations import check
from palsygrader.archive.repair import repair
from palsygrader.archive.retention import expire, expiring
from palsygrader.archive.store import Archive
from palsygrader.archive.verification import verify
from palsygrader.domain.examination import Examination
from palsygrader.domain.patient import Patient
from palsygrader.errors import ArchiveError
from tests.archive.keeping_bench import fill, flip

Progress = Callable[[int, int], None]
LOCAL_ONLY = True  # backups are made of an archive in a folder
WORKS: dict[str, Callable[[Archive, Path, Progress], object]] = {
    "backup": back_up,
    "verification": lambda archive, _disk, progress: verify(archive, progress),
    "repair": lambda archive, disk, progress: repair(archive, disk, progress=progress),
}


@pytest.fixture
def disk(archive: Archive, patient: Patient, examination: Examination, folder: Path, tmp_path: Path) -> Path:
    media_id = fill(archive, patient, examination)
    disk = tmp_path / "disk"
    disk.mkdir()
    back_up(archive, disk)
    archive.add_patient(Patient("Somebody else"))
    flip(folder / "media" / media_id, 900)
    return disk


@pytest.mark.parametrize("name", WORKS)
def test_a_lock_waits_for_work_that_needs_the_keys(archive: Archive, disk: Path, name: str) -> None:
    begun, go_on = threading.Event(), threading.Event()
    ended: list[object] = []

    def progress(_done: int, _total: int) -> None:
        begun.set()
        assert go_on.wait(20)

    def work() -> None:
        try:
            ended.append(WORKS[name](archive, disk, progress))
        except ArchiveError as error:
            ended.append(error)

    thread = threading.Thread(target=work)
    thread.start()
    assert begun.wait(20)
    for _try in range(3):
        assert not archive.lock()
    go_on.set()
    thread.join(60)
    assert not isinstance(ended[0], ArchiveError)
    assert "archive.locked" not in [line.what for line in archive.audit_lines()]
    assert archive.lock()
    assert archive.locked
    assert archive.unlock("open sesame").name == "Dr Vega"
    assert all(each.whole for each in check(disk))


@pytest.mark.parametrize("name", WORKS)
def test_work_that_begins_behind_the_lock_is_refused_before_it_does_anything(
    archive: Archive, disk: Path, name: str
) -> None:
    archive.lock()
    before = sorted(path for path in disk.rglob("*") if path.is_file())
    with pytest.raises(ArchiveError, match=r"archive\.closed"):
        WORKS[name](archive, disk, lambda _done, _total: None)
    assert sorted(path for path in disk.rglob("*") if path.is_file()) == before


def test_removing_recordings_is_refused_behind_the_lock(archive: Archive, disk: Path) -> None:
    assert disk
    found = expiring(archive, 1)
    archive.lock()
    with pytest.raises(ArchiveError, match=r"archive\.closed"):
        expire(archive, 1, found)
