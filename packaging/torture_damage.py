"""One flipped bit anywhere in database, recordings, keys or backup: found every time, and mended from what is whole."""

import shutil
from pathlib import Path

from torture_row import Bench, Outcome, check, progress, whole_visit  # type: ignore[import-not-found]  # beside this
from torture_visit import PASSPHRASE  # type: ignore[import-not-found]  # as above

from palsygrader.archive import backup_generations
from palsygrader.archive.backup import back_up
from palsygrader.archive.restore import repair, repair_closed, restore
from palsygrader.archive.store import Archive
from palsygrader.archive.verification import verify
from palsygrader.errors import ArchiveError, PalsyGraderError

WHOLE = 200


def run(bench: Bench) -> Outcome:
    """Flip bits in copies of an archive or of its backup."""
    count = bench.count(WHOLE)
    progress("damage: a visit and its backup")
    data, visit = whole_visit(bench, "whole")
    backups = bench.place("backups")
    with Archive.open(data / "archive", PASSPHRASE) as archive:
        if (before := verify(archive)) != ():
            return Outcome("", "", [f"a whole archive is called damaged: {before}"])
        back_up(archive, backups)
    found = mended = 0
    outcome = Outcome(f"{count} single bits")
    kinds = ("database", "recording", "keys", "backup")
    done = dict.fromkeys(kinds, 0)
    for number in range(count):
        kind = kinds[number % 4]
        done[kind] += 1
        progress(f"damage {kind} {number + 1}/{count}, found {found}, mended {mended}")
        place = bench.place(f"damage{number}")
        work = place / "data"
        shutil.copytree(data, work)
        shutil.copytree(backups, place / "backups")
        where, at = _flip(bench, kind, work / "archive", place / "backups")
        words = f"bit {at} of {where.relative_to(place)}"
        told = _told(work / "archive") if kind != "backup" else _told_of_backup(place / "backups")
        found += told
        if not told:
            outcome.faults.append(f"{words}: not found")
        try:
            faults = _mend(kind, number, place, work, visit.accepted)
        except PalsyGraderError as error:
            faults = [f"not mended: {error}"]
        mended += not faults
        outcome.faults += [f"{words}: {fault}" for fault in faults]
        shutil.rmtree(place)
    outcome.done += " (" + ", ".join(f"{amount} {kind}" for kind, amount in done.items()) + ")"
    outcome.found = f"{found} found, {mended} restored"
    return outcome


def _flip(bench: Bench, kind: str, archive: Path, backups: Path) -> tuple[Path, int]:
    """Flip one bit; every byte of the files of a kind is as likely as any other."""
    match kind:
        case "database":
            files = [archive / "archive.db"]
        case "keys":
            files = [archive / "keys.json"]
        case "recording":
            files = sorted((archive / "media").iterdir())
        case _:
            files = sorted(each for each in backups.rglob("*") if each.is_file() and each.stat().st_size)
    chosen = bench.chance.choices(files, [each.stat().st_size for each in files])[0]
    if kind == "backup" and bench.chance.random() < 0.3:  # noqa: PLR2004 - the small files would be met too rarely
        chosen = bench.chance.choice(files)
    bit = bench.chance.randrange(8 * chosen.stat().st_size)
    content = bytearray(chosen.read_bytes())
    content[bit // 8] ^= 1 << bit % 8
    chosen.write_bytes(content)
    return chosen, bit


def _told(archive: Path) -> bool:
    try:
        with Archive.open(archive, PASSPHRASE) as opened:
            return verify(opened) != ()
    except ArchiveError:
        return True


def _told_of_backup(backups: Path) -> bool:
    try:
        return not all(each.whole for each in backup_generations.check(backups))
    except ArchiveError:
        return True


def _mend(kind: str, number: int, place: Path, data: Path, accepted: set[tuple[str, str]]) -> list[str]:
    """Mend, and return what is still wrong: by turns in place, and by a new archive made of the backup."""
    backups, archive = place / "backups", data / "archive"
    if kind == "backup":  # the archive is whole: the next thorough backup mends its copies
        with Archive.open(archive, PASSPHRASE) as opened:
            back_up(opened, backups, thorough=True)
        if _told_of_backup(backups):
            return ["the backup is not mended by a thorough one"]
        restore(backups, place / "restored" / "archive", PASSPHRASE)
        return _whole(place / "restored", accepted)
    if number // 4 % 2:
        restore(backups, place / "restored" / "archive", PASSPHRASE)
        return _whole(place / "restored", accepted)
    try:
        with Archive.open(archive, PASSPHRASE) as opened:
            repair(opened, backups)
    except ArchiveError:
        repair_closed(archive, backups, PASSPHRASE)
    return _whole(data, accepted)


def _whole(data: Path, accepted: set[tuple[str, str]]) -> list[str]:
    faults: list[str] = check(data, accepted)
    with Archive.open(data / "archive", PASSPHRASE) as opened:
        faults += [f"still damaged: {damage.kind} {damage.where}" for damage in verify(opened)]
    return faults
