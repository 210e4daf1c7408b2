from collections.abc import Callable
from pathlib import Path

import pytest
from sqlalchemy import text

from palsygrader.archive import audit_end, open_folder
from palsygrader.archive.keys import KeyCost
from palsygrader.archive.store import Archive

COST = KeyCost(time_cost=1, memory_kib=64, lanes=1)
PASSPHRASE = "correct horse"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Return an archive that was closed after five lines."""
    folder = tmp_path / "archive"
    with Archive.create(folder, PASSPHRASE, cost=COST, user="Dr Vega") as archive:
        for number in range(4):
            archive.note("patient.added", f"p{number}")
    return folder


def tamper(folder: Path, *statements: str) -> None:
    """Change the database as somebody with its key could, without its guards and without the end's file."""
    with Archive.open(folder, PASSPHRASE) as archive:
        before = (folder / audit_end.NAME).read_bytes()
        with archive.transaction() as connection:
            for guard in ("audit_stays", "audit_is_kept"):
                connection.execute(text(f"DROP TRIGGER {guard}"))
            for statement in statements:
                connection.execute(text(statement))
    (folder / audit_end.NAME).write_bytes(before)


def fault(folder: Path) -> str | None:
    with Archive.open(folder, PASSPHRASE) as archive:
        return None if archive.audit_fault is None else str(archive.audit_fault)


def test_a_whole_record_is_told_as_such_at_every_start(folder: Path) -> None:
    assert [fault(folder) for _ in range(3)] == [None, None, None]


def test_lines_that_were_cut_off_are_told_at_every_start(folder: Path) -> None:
    tamper(folder, "DELETE FROM audit WHERE sequence > 3")
    assert fault(folder) == "archive.audit_cut last=3 missing=3"
    assert str(fault(folder)).startswith("archive.audit_cut")
    for _ in range(5):  # even when the record has grown past its former end
        found = fault(folder)
    assert str(found).startswith("archive.audit_rewritten")


def test_lines_that_changed_places_are_told(folder: Path) -> None:
    move = "UPDATE audit SET sequence"
    tamper(
        folder, f"{move} = 99 WHERE sequence = 2", f"{move} = 2 WHERE sequence = 3", f"{move} = 3 WHERE sequence = 99"
    )
    assert fault(folder) == "archive.audit_broken line=2"


def test_a_database_put_back_to_an_earlier_state_is_told(folder: Path) -> None:
    earlier = (folder / "archive.db").read_bytes()
    with Archive.open(folder, PASSPHRASE) as archive:
        archive.note("examination.deleted", "v1")
    (folder / "archive.db").write_bytes(earlier)
    assert str(fault(folder)).startswith("archive.audit_cut")


def test_an_accepted_end_is_noted_and_guarded_anew(folder: Path) -> None:
    tamper(folder, "DELETE FROM audit WHERE sequence > 3")
    with Archive.open(folder, PASSPHRASE) as archive:
        archive.accept_audit()
        assert archive.audit_fault is None
        assert archive.audit_lines()[-1].what == audit_end.GUARDED_ANEW
    assert fault(folder) is None


def damage_first(content: bytes) -> bytes:
    return bytes([content[0] ^ 1]) + content[1:]


@pytest.mark.parametrize("change", [None, damage_first, lambda content: content[:-1], lambda content: b""])
def test_a_lost_or_damaged_file_is_told_once_and_noted(folder: Path, change: Callable[[bytes], bytes] | None) -> None:
    path = folder / audit_end.NAME
    if change is None:
        path.unlink()
    else:
        path.write_bytes(change(path.read_bytes()))
    assert fault(folder) == "archive.audit_unguarded"
    assert fault(folder) is None
    with Archive.open(folder, PASSPHRASE) as archive:
        assert audit_end.GUARDED_ANEW in [line.what for line in archive.audit_lines()]


@pytest.mark.parametrize("bit", [0, 77, 300, 8 * 100, 8 * 4095, 8 * 4096 + 5, 8 * 4100])
def test_a_single_bit_is_told(folder: Path, bit: int) -> None:
    path = folder / audit_end.NAME
    content = bytearray(path.read_bytes())
    content[bit // 8] ^= 1 << bit % 8
    path.write_bytes(content)
    assert fault(folder) == "archive.audit_unguarded"


def test_a_crash_between_database_and_file_is_no_fault(folder: Path) -> None:
    path = folder / audit_end.NAME
    before = path.read_bytes()
    with Archive.open(folder, PASSPHRASE) as archive:
        archive.note("patient.added", "late")
    path.write_bytes(before)
    assert fault(folder) is None


def open_at_cut(folder: Path, cut: int) -> tuple[str | None, list[str]]:
    """Put a power cut after so many bytes of the copy of the end that the last line was noted in; open, and tell."""
    path = folder / audit_end.NAME
    with Archive.open(folder, PASSPHRASE) as archive:
        archive.note("patient.added", "before")
        before = path.read_bytes()
        archive.note("patient.added", "last")
    after = path.read_bytes()
    place = 0 if before[:80] != after[:80] else 4096
    assert before[:place] + before[place + 80 :] == after[:place] + after[place + 80 :]
    path.write_bytes(before[:place] + after[place : place + cut] + before[place + cut :])
    with Archive.open(folder, PASSPHRASE) as archive:
        return None if archive.audit_fault is None else str(archive.audit_fault), [
            line.what for line in archive.audit_lines()
        ]


@pytest.mark.parametrize("cut", [0, 1, 15, 16, 17, 40, 48, 60, 79, 80])
def test_a_power_cut_while_the_end_is_written_is_no_fault(folder: Path, cut: int) -> None:
    found, whats = open_at_cut(folder, cut)
    assert found is None
    assert audit_end.GUARDED_ANEW not in whats
    assert open_at_cut(folder, max(cut - 1, 0))[0] is None  # and a second time
    assert fault(folder) is None


def test_lines_cut_off_after_such_a_power_cut_are_told(folder: Path) -> None:
    assert open_at_cut(folder, 40)[0] is None
    tamper(folder, "DELETE FROM audit WHERE sequence >= (SELECT max(sequence) FROM audit)")
    assert str(fault(folder)).startswith("archive.audit_cut")


def test_a_spoilt_copy_and_a_cut_off_line_are_told(folder: Path) -> None:
    tamper(folder, "DELETE FROM audit WHERE sequence >= (SELECT max(sequence) FROM audit)")
    path = folder / audit_end.NAME
    slots = [path.read_bytes()[place : place + 80] for place in (0, 4096)]
    newest = 0 if slots[0][8:16] > slots[1][8:16] else 4096
    content = bytearray(path.read_bytes())
    content[newest + 20 : newest + 80] = bytes(60)
    path.write_bytes(content)
    assert fault(folder) == "archive.audit_unguarded"


def test_the_end_is_on_the_disk_before_the_next_line(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    synced = list[bytes]()
    with Archive.open(folder, PASSPHRASE) as archive:

        def sync(_descriptor: int) -> None:
            synced.append((folder / audit_end.NAME).read_bytes())

        monkeypatch.setattr("palsygrader.archive.audit_end.os.fsync", sync)
        for number in range(3):
            archive.note("patient.added", str(number))
            assert synced[number:] == [(folder / audit_end.NAME).read_bytes()]


@pytest.mark.parametrize("step", ["renew", "rename_durably"])
def test_a_creation_that_is_cut_off_is_begun_anew(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, step: str) -> None:
    folder = tmp_path / "archive"

    def fail(*_arguments: object) -> None:
        raise SystemExit

    with monkeypatch.context() as patch:
        patch.setattr(audit_end.AuditEnd if step == "renew" else open_folder, step, fail)
        with pytest.raises(SystemExit):
            Archive.create(folder, PASSPHRASE, cost=COST)
    assert not Archive.exists(folder)
    Archive.create(folder, PASSPHRASE, cost=COST).close()
    assert fault(folder) is None


def test_an_early_archive_is_guarded_before_the_record_says_so(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = tmp_path / "archive"
    with monkeypatch.context() as patch:
        patch.setattr(audit_end, "GUARDED", "")
        Archive.create(folder, PASSPHRASE, cost=COST).close()
    (folder / audit_end.NAME).unlink()

    def fail(*_arguments: object) -> None:
        raise SystemExit

    with monkeypatch.context() as patch:
        patch.setattr(Archive, "_guard_end", fail)
        with pytest.raises(SystemExit):
            Archive.open(folder, PASSPHRASE)
    assert fault(folder) is None


def test_an_archive_of_an_early_version_is_guarded_from_now_on(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = tmp_path / "archive"
    with monkeypatch.context() as patch:
        patch.setattr(audit_end, "GUARDED", "")
        Archive.create(folder, PASSPHRASE, cost=COST).close()
    (folder / audit_end.NAME).unlink()
    assert fault(folder) is None
    (folder / audit_end.NAME).unlink()
    assert fault(folder) == "archive.audit_unguarded"
