"""What somebody may try on an archive: guess its passphrase, alter its record of actions, swap its recordings."""

import shutil
from collections.abc import Callable
from pathlib import Path

from sqlalchemy import Connection, text
from torture_row import Bench, Outcome, progress, whole_visit  # type: ignore[import-not-found]  # beside this
from torture_visit import PASSPHRASE  # type: ignore[import-not-found]  # as above

from palsygrader.archive.database import connect
from palsygrader.archive.keys import read_header, unlock
from palsygrader.archive.store import Archive
from palsygrader.errors import ArchiveError, PalsyGraderError, PassphraseError

EACH = 30
_ALTER: tuple[tuple[str, str], ...] = (
    ("changed", "UPDATE audit SET who = who || 'x' WHERE sequence = :one"),
    ("changed", "UPDATE audit SET at_utc = '2001-01-01T00:00:00+00:00' WHERE sequence = :one"),
    ("changed", "UPDATE audit SET what = 'patient.printed' WHERE sequence = :one"),
    ("changed", "UPDATE audit SET subject = subject || '0' WHERE sequence = :one"),
    ("removed", "DELETE FROM audit WHERE sequence = :one"),
    ("removed at the end", "DELETE FROM audit WHERE sequence >= (SELECT max(sequence) FROM audit) - 1"),
)


def run(bench: Bench) -> Outcome:
    """Try everything on copies of an archive of two visits."""
    progress("tamper: two visits")
    data, _visit = whole_visit(bench, "whole", "--visits", "2")
    archive, count = data / "archive", bench.count(EACH)
    outcome = Outcome("")
    wrong = _passphrases(bench, archive, count, outcome)
    altered = _audit(bench, archive, count, outcome)
    swapped = _media(bench, archive, count, outcome)
    outcome.done = f"{wrong} passphrases, {altered} altered records, {swapped} swapped or changed recordings"
    outcome.found = f"{len(outcome.faults)} went unnoticed"
    return outcome


def _passphrases(bench: Bench, archive: Path, count: int, outcome: Outcome) -> int:
    tries = ["", " ", PASSPHRASE.upper(), PASSPHRASE + " ", PASSPHRASE[:-1], "0" * 32, "\0", PASSPHRASE + "\0"]
    while len(tries) < count + 8:
        letters = list(PASSPHRASE)
        at = bench.chance.randrange(len(letters))
        letters[at] = chr((ord(letters[at]) + bench.chance.randint(1, 20)) % 0x7F)
        tries.append("".join(letters))
    for tried in tries:
        progress("tamper: passphrases")
        try:
            Archive.open(archive, tried).close()
        except PassphraseError:
            continue
        except PalsyGraderError as error:
            if "throttle" in error.code or "wait" in error.code or "tries" in error.code:  # refused all the same
                continue
            outcome.faults.append(f"a wrong passphrase was answered by {error}")
        else:
            outcome.faults.append("a wrong passphrase opened the archive")
    return len(tries)


def _with_database(archive: Path, work: Callable[[Connection], None]) -> None:
    """Change the database as somebody can who has the passphrase and another program."""
    key = unlock(read_header(archive / "keys.json"), PASSPHRASE).master.derive("database")
    engine = connect(archive / "archive.db", key)
    with engine.begin() as connection:
        work(connection)
    engine.dispose()


def _audit(bench: Bench, archive: Path, count: int, outcome: Outcome) -> int:
    with Archive.open(archive, PASSPHRASE) as opened:
        lines = len(opened.audit_lines())
    swap = ("put in another order", "")
    for number in range(count):
        progress(f"tamper: record of actions {number + 1}/{count}")
        what, statement = (*_ALTER, swap)[number % (len(_ALTER) + 1)]
        copy = bench.folder / f"audit{number}"
        shutil.copytree(archive, copy)
        one = bench.chance.randint(1, lines - 3)

        def alter(connection: Connection, what: str = what, statement: str = statement, one: int = one) -> None:
            triggers = connection.execute(text("SELECT name FROM sqlite_master WHERE type = 'trigger'")).scalars().all()
            for trigger in triggers:  # whoever has another program has no triggers
                connection.execute(text(f'DROP TRIGGER "{trigger}"'))
            if what.startswith("put"):
                for to, fro in ((-1, one), (one, one + 1), (one + 1, -1)):
                    connection.execute(text("UPDATE audit SET sequence = :a WHERE sequence = :b"), {"a": to, "b": fro})
            else:
                connection.execute(text(statement), {"one": one} if ":one" in statement else {})

        _with_database(copy, alter)
        try:
            with Archive.open(copy, PASSPHRASE) as opened:
                if opened.audit_fault is None:
                    outcome.faults.append(f"an entry that was {what} was not told")
        except ArchiveError:
            pass  # told, and refused
        shutil.rmtree(copy)
    return count


def _media(bench: Bench, archive: Path, count: int, outcome: Outcome) -> int:
    files = sorted(each.name for each in (archive / "media").iterdir())
    for number in range(count):
        progress(f"tamper: recordings {number + 1}/{count}")
        copy = bench.folder / f"media{number}"
        shutil.copytree(archive, copy)
        one, other = bench.chance.sample(files, 2)
        a, b = copy / "media" / one, copy / "media" / other
        first, second = a.read_bytes(), b.read_bytes()
        at = bench.chance.randrange(len(first))
        match number % 4:
            case 0:  # each under the name of the other
                a.write_bytes(second)
                b.write_bytes(first)
            case 1:
                a.write_bytes(second)
            case 2:  # the other's content behind its own head
                a.write_bytes(first[: at % 400] + second[at % 400 :])
            case _:
                a.write_bytes(first[:at])
        with Archive.open(copy, PASSPHRASE) as opened:
            try:
                with opened.open_media(one) as file:
                    file.read()
                outcome.faults.append("a recording that was swapped or changed was shown")
            except ArchiveError:
                pass
        shutil.rmtree(copy)
    return count
