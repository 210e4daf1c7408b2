from collections.abc import Callable
from pathlib import Path

import pytest
from sqlalchemy import text

from palsygrader.archive import audit_end
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


def test_an_archive_of_an_early_version_is_guarded_from_now_on(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = tmp_path / "archive"
    with monkeypatch.context() as patch:
        patch.setattr(audit_end, "GUARDED", "")
        Archive.create(folder, PASSPHRASE, cost=COST).close()
    (folder / audit_end.NAME).unlink()
    assert fault(folder) is None
    (folder / audit_end.NAME).unlink()
    assert fault(folder) == "archive.audit_unguarded"
