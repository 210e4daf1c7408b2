"""What somebody may try on an archive: guess its passphrase, alter its record of actions, swap its recordings."""

import hashlib
import json
import shutil
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Any, Final

from sqlalchemy import Connection, text
from torture_act import add_patient  # type: ignore[import-not-found]  # beside this, no package
from torture_row import Bench, Outcome, progress, whole_visit  # type: ignore[import-not-found]  # as above
from torture_visit import PASSPHRASE  # type: ignore[import-not-found]  # as above

from palsygrader.archive.database import connect
from palsygrader.archive.keys import read_header, unlock
from palsygrader.archive.store import Archive
from palsygrader.archive.tries import ALTERED, FREE_TRIES, LOST, TRIES_NAME
from palsygrader.archive.verification import DamageKind, verify
from palsygrader.domain.roles import Role
from palsygrader.errors import ArchiveError, PalsyGraderError, PassphraseError

EACH = 120
OF_KIM = "four grey geese"
OF_LEAVER = "two white swans"
RECORDING = {DamageKind.RECORDING_DAMAGED, DamageKind.RECORDING_MISSING, DamageKind.RECORDING_UNKNOWN}
Fields = dict[str, Any]
_ALTER: tuple[tuple[str, str], ...] = (
    ("changed", "UPDATE audit SET who = who || 'x' WHERE sequence = :one"),
    ("changed", "UPDATE audit SET at_utc = '2001-01-01T00:00:00+00:00' WHERE sequence = :one"),
    ("changed", "UPDATE audit SET what = 'patient.printed' WHERE sequence = :one"),
    ("changed", "UPDATE audit SET subject = subject || '0' WHERE sequence = :one"),
    ("removed", "DELETE FROM audit WHERE sequence = :one"),
    ("removed at the end", "DELETE FROM audit WHERE sequence >= (SELECT max(sequence) FROM audit) - 1"),
    ("removed with all others", "DELETE FROM audit WHERE sequence >= 1"),
)
ADDED = "added"
ORDER = "put in another order"
_WAITING = "waits were not counted"


def run(bench: Bench) -> Outcome:
    """Try everything on copies of an archive of two visits."""
    progress("tamper: two visits")
    data, _visit = whole_visit(bench, "whole", "--visits", "2")
    archive, count = data / "archive", bench.count(EACH)
    outcome = Outcome("")
    wrong = _passphrases(bench, archive, count, outcome)
    altered = _audit(bench, archive, count, outcome)
    swapped = _media(bench, archive, count, outcome)
    foreign = _other_patient(bench, archive, count, outcome)
    keys = _keys(bench, archive, count, outcome)
    tries = _tries(bench, archive, count, outcome)
    outcome.done = (
        f"{wrong} passphrases, {altered} altered records of actions, {swapped} swapped or changed recordings, "
        f"{foreign} of another patient, {keys} altered files of keys, {tries} counters set back"
    )
    outcome.found = f"{len(outcome.faults)} went unnoticed"
    return outcome


def _passphrases(bench: Bench, archive: Path, count: int, outcome: Outcome) -> int:
    tries = ["", " ", PASSPHRASE.upper(), PASSPHRASE + " ", PASSPHRASE[:-1], "0" * 32, "\0", PASSPHRASE + "\0"]
    while len(tries) < count + 8:
        letters = list(PASSPHRASE)
        at = bench.chance.randrange(len(letters))
        letters[at] = chr((ord(letters[at]) + bench.chance.randint(1, 20)) % 0x7F)
        tries.append("".join(letters))
    copy = bench.folder / "passphrases"
    shutil.copytree(archive, copy)
    for tried in tries:
        progress("tamper: passphrases")
        (copy / TRIES_NAME).unlink(missing_ok=True)  # it is to be refused by itself, and not by waiting
        try:
            Archive.open(copy, tried).close()
        except PassphraseError as error:
            if error.code == "archive.wait":
                outcome.faults.append("a passphrase was not tried")
        except PalsyGraderError as error:
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
    whats = (*_ALTER, (ORDER, ""), (ADDED, ""), (f"{ADDED} in the middle", ""))
    for number in range(count):
        progress(f"tamper: record of actions {number + 1}/{count}")
        what, statement = whats[number % len(whats)]
        copy = bench.folder / f"audit{number}"
        shutil.copytree(archive, copy)
        one = bench.chance.randint(1, lines - 3)

        def alter(connection: Connection, what: str = what, statement: str = statement, one: int = one) -> None:
            triggers = connection.execute(text("SELECT name FROM sqlite_master WHERE type = 'trigger'")).scalars().all()
            for trigger in triggers:  # whoever has another program has no triggers
                connection.execute(text(f'DROP TRIGGER "{trigger}"'))
            if what == ORDER:
                for to, fro in ((-1, one), (one, one + 1), (one + 1, -1)):
                    connection.execute(text("UPDATE audit SET sequence = :a WHERE sequence = :b"), {"a": to, "b": fro})
            elif what.startswith(ADDED):
                if what != ADDED:
                    _make_place(connection, one)
                place = one if what != ADDED else lines + 1
                copied = "SELECT :place, at_utc, who, what, subject, digest FROM audit WHERE sequence = :from"
                connection.execute(text(f"INSERT INTO audit {copied}"), {"place": place, "from": place - 1})
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


def _make_place(connection: Connection, one: int) -> None:
    """Move every line from one on by one."""
    connection.execute(text("UPDATE audit SET sequence = -sequence - 1 WHERE sequence >= :one"), {"one": one})
    connection.execute(text("UPDATE audit SET sequence = -sequence WHERE sequence < 0"))


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


def _other_patient(bench: Bench, archive: Path, count: int, outcome: Outcome) -> int:
    """Give a visit a recording of another patient, by the files or by the database as well."""
    both = bench.folder / "both"
    shutil.copytree(archive, both)
    with Archive.open(both, PASSPHRASE) as opened:
        _patient_id, foreign = add_patient(opened, "Somebody Else")
        own = sorted(each.name for each in (archive / "media").iterdir())
    for number in range(count):
        progress(f"tamper: recordings of another patient {number + 1}/{count}")
        copy, one = bench.folder / f"other{number}", bench.chance.choice(own)
        shutil.copytree(both, copy)
        if number % 2:
            (copy / "media" / one).write_bytes((copy / "media" / foreign).read_bytes())
        else:

            def exchange(connection: Connection, one: str = one) -> None:
                whose = text("SELECT examination_id FROM media WHERE media_id = :id")
                visits = [connection.execute(whose, {"id": each}).scalar_one() for each in (one, foreign)]
                for media_id, visit in zip((foreign, one), visits, strict=True):
                    change = text("UPDATE media SET examination_id = :visit WHERE media_id = :id")
                    connection.execute(change, {"visit": visit, "id": media_id})

            _with_database(copy, exchange)
        with Archive.open(copy, PASSPHRASE) as opened:
            if not any(damage.kind in RECORDING for damage in verify(opened)):
                outcome.faults.append("a recording of another patient was not told")
            if number % 2:
                with suppress(ArchiveError), opened.open_media(one) as file:
                    file.read()
                    outcome.faults.append("a recording of another patient was shown")
        shutil.rmtree(copy)
    return count


def _keys(bench: Bench, archive: Path, count: int, outcome: Outcome) -> int:
    """Change the file of keys, with a right checksum, as somebody can who has the folder and no passphrase, or one."""
    two = bench.folder / "two"
    shutil.copytree(archive, two)
    with Archive.open(two, PASSPHRASE) as opened:
        opened.add_user("Kim", Role.ASSISTANT, OF_KIM)
        former = (two / "keys.json").read_text(encoding="utf-8")
        leaver = opened.add_user("Leaver", Role.ADMINISTRATOR, OF_LEAVER)
        before = (two / "keys.json").read_text(encoding="utf-8")
        opened.remove_user(leaver.user_id)
    for number in range(count):
        progress(f"tamper: keys {number + 1}/{count}")
        copy = bench.folder / f"keys{number}"
        shutil.copytree(two, copy)
        what, change = tuple(_CHANGES.items())[number % len(_CHANGES)]
        fields = change(json.loads((copy / "keys.json").read_text(encoding="utf-8")), json.loads(before))
        fields.pop("sha256", None)
        fields["sha256"] = hashlib.sha256(json.dumps(fields, sort_keys=True).encode()).hexdigest()
        (copy / "keys.json").write_text(json.dumps(fields), encoding="utf-8")
        for passphrase in (PASSPHRASE, OF_KIM, OF_LEAVER):
            try:
                Archive.open(copy, passphrase).close()
            except PalsyGraderError:
                continue
            outcome.faults.append(f"an altered file of keys opened the archive: {what}")
        shutil.rmtree(copy)
    if former == before:
        outcome.faults.append("adding a user changed nothing")
    return count


def _changed(what: str, value: object, place: int | None = None) -> Callable[[Fields, Fields], Fields]:
    """Return a change of one field, of the whole or of the user at a place."""

    def change(fields: Fields, _before: Fields) -> Fields:
        (fields if place is None else fields["users"][place])[what] = value
        return fields

    return change


def _with_slots_exchanged(fields: Fields, _before: Fields) -> Fields:
    first, second = fields["users"]
    first["slot"], second["slot"] = second["slot"], first["slot"]
    return fields


def _with_one_more(fields: Fields, _before: Fields) -> Fields:
    fields["users"].append({**fields["users"][1], "user_id": "0" * 16, "name": "Nobody", "role": "administrator"})
    return fields


def _without_the_other(fields: Fields, _before: Fields) -> Fields:
    del fields["users"][1]
    return fields


def _of_version_1(fields: Fields, _before: Fields) -> Fields:
    return {**fields, "version": 1, "passphrase": fields["users"][1]["slot"]}


_CHANGES: Final[dict[str, Callable[[Fields, Fields], Fields]]] = {
    "another role": _changed("role", "administrator", 1),
    "another name": _changed("name", "Dr Weber", 1),
    "another identifier": _changed("user_id", "first", 1),
    "slots exchanged": _with_slots_exchanged,
    "one user more": _with_one_more,
    "one user less": _without_the_other,
    "a later generation": _changed("generation", 99),
    "a seal of zeros": _changed("seal", "0" * 64),
    "no seal": _changed("seal", ""),
    "of the version before users": _of_version_1,
    "an earlier one, with a user who was removed": lambda _fields, before: before,
    "recovery key said to be kept": _changed("recovery_kept", value=True),
}
"""What is changed in the file of keys: of the present one and of one from before a user was removed."""


def _tries(bench: Bench, archive: Path, count: int, outcome: Outcome) -> int:
    """Try wrong passphrases and set the counter of tries back; the record has to tell at the next opening."""
    base = bench.folder / "counted"
    shutil.copytree(archive, base)
    Archive.open(base, PASSPHRASE).close()
    for number in range(count):
        progress(f"tamper: tries {number + 1}/{count}")
        copy = bench.folder / f"tries{number}"
        shutil.copytree(base, copy)
        file, tried = copy / TRIES_NAME, bench.chance.randint(1, 3)
        for _try in range(tried):
            with suppress(PalsyGraderError):
                Archive.open(copy, "wrong").close()
                outcome.faults.append("a wrong passphrase opened the archive")
        if tried >= FREE_TRIES and not Archive.wait_s(copy, None):
            outcome.faults.append(_WAITING)
        content = json.loads(file.read_text(encoding="utf-8"))
        match number % 4:
            case 0:
                file.unlink()
            case 1:
                file.write_text(json.dumps({**content, "users": {}}), encoding="utf-8")
            case 2:
                for user in content["users"].values():
                    user["failed"] = user["untold"] = 0
                file.write_text(json.dumps(content), encoding="utf-8")
            case _:
                file.write_bytes(bench.chance.randbytes(bench.chance.randrange(200)))
        with Archive.open(copy, PASSPHRASE) as opened:
            if not {line.what for line in opened.audit_lines()} & {LOST, ALTERED}:
                outcome.faults.append("a counter of tries that was set back was not told")
        shutil.rmtree(copy)
    return count
