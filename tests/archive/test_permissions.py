"""What a role may not do is refused by the archive itself, whatever the window shows."""

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest

from palsygrader.archive.backup import back_up, choose_folder
from palsygrader.archive.lines import ReportUse
from palsygrader.archive.repair import repair, repair_closed
from palsygrader.archive.restore import restore
from palsygrader.archive.retention import expire, expiring
from palsygrader.archive.store import Archive
from palsygrader.archive.verification import verify
from palsygrader.domain.examination import Examination, Signature
from palsygrader.domain.patient import Patient
from palsygrader.domain.roles import Permission, Role, User
from palsygrader.errors import ArchiveError
from tests.archive.keeping_bench import fill, flip

LOCAL_ONLY = True  # backups are made of an archive in a folder
ADMINISTRATORS = [Role.ASSISTANT, Role.CLINICIAN]


@pytest.fixture
def disk(archive: Archive, patient: Patient, examination: Examination, tmp_path: Path) -> Path:
    fill(archive, patient, examination)
    (tmp_path / "disk").mkdir()
    back_up(archive, tmp_path / "disk")
    return tmp_path / "disk"


@pytest.fixture(params=ADMINISTRATORS)
def kim(archive: Archive, disk: Path, request: pytest.FixtureRequest) -> User:
    """Return who is signed in and no administrator; the passphrase is also that of a backup."""
    kim = archive.add_user("Kim", request.param, "of Kim")
    back_up(archive, disk)
    archive.unlock("of Kim", kim.user_id)
    return kim


def refused(permission: Permission) -> pytest.RaisesExc[ArchiveError]:
    return pytest.raises(ArchiveError, match=rf"^refused\.{permission}$")


def test_the_record_of_actions_is_read_and_accepted_by_administrators_only(archive: Archive, kim: User) -> None:
    assert kim.name == "Kim"
    with refused(Permission.READ_AUDIT):
        archive.audit_lines()
    with refused(Permission.CHANGE_SECURITY):
        archive.accept_audit()
    with refused(Permission.CHANGE_SECURITY):
        archive.keep_recovery_key()
    archive.check_audit()
    assert verify(archive) == ()
    archive.unlock("open sesame", "first")
    assert archive.audit_lines()[-1].what == "archive.unlocked"


def test_backups_go_where_an_administrator_wants_them(archive: Archive, disk: Path, kim: User, tmp_path: Path) -> None:
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    for folder in (disk, elsewhere):
        with refused(Permission.BACK_UP):
            back_up(archive, folder)
    with refused(Permission.BACK_UP):
        choose_folder(archive, elsewhere)
    assert list(elsewhere.iterdir()) == []
    archive.unlock("open sesame", "first")
    choose_folder(archive, disk)
    choose_folder(archive, disk)
    assert [line.what for line in archive.audit_lines()].count("backup.folder_chosen") == 1
    archive.unlock("of Kim", kim.user_id)
    assert back_up(archive, disk).manifest.incomplete == ()
    with refused(Permission.BACK_UP):
        back_up(archive, elsewhere)


def test_an_assistant_takes_no_report_of_an_unsigned_visit_out(
    archive: Archive, disk: Path, examination: Examination
) -> None:
    assert disk
    kim = archive.add_user("Lou", Role.ASSISTANT, "of Lou")
    archive.unlock("of Lou", kim.user_id)
    with refused(Permission.PRINT_UNSIGNED):
        archive.note_report(examination.examination_id, "clinical", ReportUse.PRINTED)
    archive.unlock("open sesame", "first")
    archive.note_report(examination.examination_id, "clinical", ReportUse.PRINTED)
    saved = archive.load_examination(examination.examination_id)
    archive.save_examination(saved.signed(Signature("Dr Vega", datetime.now(UTC))))
    archive.unlock("of Lou", kim.user_id)
    archive.note_report(examination.examination_id, "patient", ReportUse.SAVED)
    archive.unlock("open sesame", "first")
    noted = [(line.who, line.what) for line in archive.audit_lines() if line.what.startswith("report.")]
    assert noted == [("Dr Vega", "report.clinical.printed"), ("Lou", "report.patient.saved")]


@pytest.mark.usefixtures("kim")
def test_recordings_are_removed_by_administrators_only(archive: Archive) -> None:
    with refused(Permission.APPLY_RETENTION):
        expire(archive, 1, expiring(archive, 1))


def test_repairing_is_for_administrators(archive: Archive, disk: Path, kim: User, folder: Path) -> None:
    with refused(Permission.REPAIR):
        repair(archive, disk)
    archive.close()
    flip(folder / "archive.db", 40)
    damaged = (folder / "archive.db").read_bytes()
    with refused(Permission.REPAIR):
        repair_closed(folder, disk, "of Kim")
    (folder / "keys.json").unlink()
    with refused(Permission.REPAIR):
        repair_closed(folder, disk, "of Kim")
    assert (folder / "archive.db").read_bytes() == damaged
    assert not (folder / "keys.json").exists()
    repair_closed(folder, disk, "open sesame")
    Archive.open(folder, "of Kim", user_id=kim.user_id).close()


@pytest.mark.usefixtures("kim")
def test_restoring_is_for_administrators_and_leaves_nothing(disk: Path, tmp_path: Path) -> None:
    with refused(Permission.REPAIR):
        restore(disk, tmp_path / "new", "of Kim")
    assert not list(tmp_path.glob("new*"))
    assert restore(disk, tmp_path / "new", "open sesame").damage == ()


def test_the_commands_refuse_too(
    archive: Archive,
    disk: Path,
    kim: User,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    import io

    from palsygrader.cli.commands import parse, run_command

    assert kim.enabled
    archive.close()
    commands: list[Callable[[], tuple[object, ...]]] = [
        lambda: ("audit",),
        lambda: ("audit", "--json", tmp_path / "audit.json"),
        lambda: ("audit", "--accept"),
        lambda: ("backup", disk),
        lambda: ("verify", "--repair-from", disk),
        lambda: ("restore", disk, "--to", tmp_path / "other"),
    ]
    for command in commands:
        monkeypatch.setattr("sys.stdin", io.StringIO("of Kim\n"))
        assert run_command(parse(["archive", "--data", str(tmp_path), *map(str, command())])) == 2
        told = capsys.readouterr()
        assert "administrator" in told.err
        assert "archive.created" not in told.out
    assert not (tmp_path / "audit.json").exists()
    assert not (tmp_path / "other" / "archive").exists()
