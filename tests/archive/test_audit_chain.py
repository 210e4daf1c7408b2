"""An altered, a removed and a moved entry, and an end that was cut off, are each told with their place."""

from collections.abc import Callable
from pathlib import Path

import pytest
from sqlalchemy import Connection, delete, text, update

from palsygrader.archive import audit_chain, audit_end
from palsygrader.archive.audit import FIRST, seal
from palsygrader.archive.audit_chain import find_state
from palsygrader.archive.keys import KeyCost
from palsygrader.archive.store import Archive
from palsygrader.archive.tables import AUDIT
from palsygrader.domain.audit import ChainFault, ChainState
from palsygrader.wording.audit_lines import state_words

COST = KeyCost(time_cost=1, memory_kib=64, lanes=1)
PASSPHRASE = "correct horse"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "archive"
    with Archive.create(folder, PASSPHRASE, cost=COST, user="Dr Vega") as archive:
        for number in range(8):
            archive.note("patient.added", f"p{number}")
    return folder


def tampered(folder: Path, *statements: str) -> ChainState:
    """Change the database as somebody with its key could; return what is told at the next start."""
    with Archive.open(folder, PASSPHRASE) as archive:
        before = (folder / audit_end.NAME).read_bytes()
        with archive.transaction() as connection:
            without_guards(connection)
            for statement in statements:
                connection.execute(text(statement))
    (folder / audit_end.NAME).write_bytes(before)
    with Archive.open(folder, PASSPHRASE) as archive:
        return find_state(archive)


def moved(number: int, to: int) -> list[str]:
    """Return what gives an entry the place of another one, and that one the first one's."""
    move = "UPDATE audit SET sequence"
    return [
        f"{move} = 999 WHERE sequence = {number}",
        f"{move} = {number} WHERE sequence = {to}",
        f"{move} = {to} WHERE sequence = 999",
    ]


def test_a_whole_record_is_told_as_such(folder: Path) -> None:
    with Archive.open(folder, PASSPHRASE) as archive:
        assert find_state(archive) == ChainState(10)
        assert "whole: all 10" in state_words(find_state(archive))


@pytest.mark.parametrize(
    ("statements", "state"),
    [
        (["UPDATE audit SET subject = 'x' WHERE sequence = 4"], (ChainFault.ALTERED, 4, 0)),
        (["UPDATE audit SET at_utc = 'yesterday' WHERE sequence = 4"], (ChainFault.ALTERED, 4, 0)),
        (["UPDATE audit SET digest = 'no digits' WHERE sequence = 5"], (ChainFault.ALTERED, 5, 0)),
        (["UPDATE audit SET who = 'x' WHERE sequence = 1"], (ChainFault.ALTERED, 1, 0)),
        (["DELETE FROM audit WHERE sequence = 4"], (ChainFault.REMOVED, 4, 1)),
        (["DELETE FROM audit WHERE sequence IN (4, 5, 6)"], (ChainFault.REMOVED, 4, 3)),
        (["DELETE FROM audit WHERE sequence = 1"], (ChainFault.REMOVED, 1, 1)),
        (
            ["DELETE FROM audit WHERE sequence = 4", "UPDATE audit SET sequence = sequence - 1 WHERE sequence > 4"],
            (ChainFault.REMOVED, 4, 1),
        ),
        (moved(3, 7), (ChainFault.REORDERED, 3, 7)),
        (moved(1, 2), (ChainFault.REORDERED, 1, 2)),
    ],
)
def test_what_was_done_to_an_entry_is_told_with_its_place(
    folder: Path, statements: list[str], state: tuple[ChainFault, int, int]
) -> None:
    found = tampered(folder, *statements)
    assert (found.fault, found.line, found.other) == state
    assert str(found.line) in state_words(found)


def test_an_end_that_was_cut_off_is_told_at_the_next_start(folder: Path) -> None:
    found = tampered(folder, "DELETE FROM audit WHERE sequence > 6")
    assert found.fault is ChainFault.CUT
    assert (found.line, found.other) == (7, 3)  # the opening has added one, and 10 were there before


def without_guards(connection: Connection) -> None:
    for guard in ("audit_stays", "audit_is_kept"):
        connection.execute(text(f"DROP TRIGGER {guard}"))


def test_an_end_that_is_cut_off_is_told_with_how_many_are_missing(folder: Path) -> None:
    with Archive.open(folder, PASSPHRASE) as archive:
        with archive.transaction() as connection:
            without_guards(connection)
            connection.execute(delete(AUDIT).where(AUDIT.c.sequence > 6))
        found = find_state(archive)
    assert (found.fault, found.line, found.other) == (ChainFault.CUT, 6, 4)


def test_a_record_that_was_sealed_anew_is_told(folder: Path) -> None:
    with Archive.open(folder, PASSPHRASE) as archive:
        lines, digest = archive.audit_lines(), FIRST
        with archive.transaction() as connection:
            without_guards(connection)
            for line in lines:
                who = "x" if line.sequence == 4 else line.who
                digest = seal(digest, (line.sequence, line.at.isoformat(), who, line.what, line.subject))
                changed = update(AUDIT).where(AUDIT.c.sequence == line.sequence)
                connection.execute(changed.values(who=who, digest=digest))
        found = find_state(archive)
    assert (found.fault, found.line) == (ChainFault.REWRITTEN, 10)


def test_a_lost_guard_of_the_end_is_told(folder: Path) -> None:
    with Archive.open(folder, PASSPHRASE) as archive:
        (folder / audit_end.NAME).unlink()
        assert find_state(archive).fault is ChainFault.UNGUARDED


def test_it_is_read_in_pieces_and_can_be_stopped(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(audit_chain, "READ_LINES", 3)
    told: list[tuple[int, int]] = []
    with Archive.open(folder, PASSPHRASE) as archive:
        assert find_state(archive, lambda done, total: told.append((done, total))).fault is None
    assert told == sorted(told)
    assert all(done <= total for done, total in told)
    assert len(told) > 4

    def stop(_done: int, _total: int) -> None:
        raise KeyboardInterrupt

    with Archive.open(folder, PASSPHRASE) as archive:
        for run in (stop,):
            with pytest.raises(KeyboardInterrupt):
                find_state(archive, run)
        assert archive.audit_lines()


def test_what_is_added_meanwhile_is_checked_too(folder: Path) -> None:
    with Archive.open(folder, PASSPHRASE) as archive:
        notes: list[Callable[[], None]] = [lambda: archive.note("patient.viewed", "p1")]

        def progress(_done: int, _total: int) -> None:
            if notes:
                notes.pop()()

        assert find_state(archive, progress) == ChainState(11)
