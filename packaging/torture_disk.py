"""A disk that is full, read-only or gone at random writes, and power cuts, by a library between program and disk."""

import shutil
import subprocess
from pathlib import Path
from typing import Final

from torture_power import Change, Disk, read_log  # type: ignore[import-not-found]  # beside this, no package
from torture_row import (  # type: ignore[import-not-found]  # as above
    HERE,
    Bench,
    Outcome,
    Visit,
    accepted_in,
    check,
    dropped_in,
    lost_in,
    progress,
    signed_in,
    words_fault,
)

FULL: Final = 50
READ_ONLY: Final = 10
VANISHED: Final = 10
POWER_CUTS: Final = 200
MESSAGES: Final = 6
"""Of a disk that stays as it is; then the doctor has understood."""
FULL_FOR_MS: Final = 4000
"""Then somebody has made room, and the visit has to go on."""


def disk_library(bench: Bench) -> Path:
    """Return the library that stands between program and disk.

    Raises:
        RuntimeError: There is no C compiler.
    """
    library: Path = bench.folder / "disk.so"
    made = subprocess.run(
        ["gcc", "-O1", "-shared", "-fPIC", "-o", library, HERE / "torture_disk.c", "-ldl", "-lpthread"], check=False
    )
    if made.returncode:
        message = "no C compiler: the failing disk cannot be made"
        raise RuntimeError(message)
    return library


def acknowledged(changes: list[Change]) -> list[str]:
    """Return the lines that were said up to the last of some changes, of a program whose lines are written down too."""
    said, inodes = list[bytes](), set[int]()
    for change in changes:
        if change.kind == "C" and change.one.endswith("acknowledged"):
            inodes.add(change.inode)
        elif change.kind == "W" and change.inode in inodes:
            said.append(change.data)
    return b"".join(said).decode().splitlines()


def run(bench: Bench) -> Outcome:
    """Do visits on failing disks."""
    library = disk_library(bench)
    cuts = bench.count(POWER_CUTS)
    outcome = Outcome("")
    writes, kept = _power_cuts(bench, library, cuts, outcome)
    kinds = {"full": FULL, "read-only": READ_ONLY, "vanished": VANISHED}
    done, told = [f"{cuts} power cuts"], 0
    for kind, whole in kinds.items():
        count = bench.count(whole)
        done.append(f"{count} {kind}")
        for number in range(count):
            progress(f"disk {kind} {number + 1}/{count}, faults {len(outcome.faults)}")
            of_one, accepted = _one(bench, library, kind, number, bench.chance.randint(1, writes), outcome)
            told, kept = told + of_one, kept + accepted
    outcome.done = ", ".join(done)
    outcome.found = f"{kept} expressions accepted, {lost_in(outcome.faults)} lost, {told} messages"
    return outcome


def _power_cuts(bench: Bench, library: Path, count: int, outcome: Outcome) -> tuple[int, int]:
    """Cut the power at random moments of a visit.

    Returns:
        How many changes an undisturbed visit makes, and how many expressions were accepted before all the cuts.
    """
    data, log = bench.place("power"), bench.folder / "power.log"
    progress("disk: a visit that is written down")
    visit = Visit(
        data,
        bench.patient,
        environment={
            "LD_PRELOAD": str(library),
            "TORTURE_FOLDER": str(data),
            "TORTURE_LOG": str(log),
            "TORTURE_ACKNOWLEDGED": str(data / "acknowledged"),
        },
    )
    visit.wait()
    changes = read_log(log)
    if not visit.signed:
        outcome.faults.append(f"the visit that is written down did not end: {visit.lines[-2:]} {visit.errors[-300:]}")
    kept = 0
    for number in range(count):
        moment = bench.chance.randint(1, len(changes))
        progress(f"power cut {number + 1}/{count} after {moment} of {len(changes)}, faults {len(outcome.faults)}")
        disk = Disk()
        for change in changes[:moment]:
            disk.take(change)
        lines = acknowledged(changes[:moment])
        kept += len(accepted_in(lines))
        place = bench.place(f"cut{number}")
        disk.cut(data, place, bench.chance)
        found = check(place, accepted_in(lines), signed_in(lines), dropped_in(lines))
        outcome.faults += [f"power cut after change {moment} of {len(changes)}: {fault}" for fault in found]
        shutil.rmtree(place)
    return sum(change.kind in "CWTRUM" for change in changes), kept


def _one(bench: Bench, library: Path, kind: str, number: int, moment: int, outcome: Outcome) -> tuple[int, int]:
    """Do a visit on a disk that fails from the moment-th change on; return how many messages and accepted came."""
    data = bench.place(f"{kind}{number}")
    visit = Visit(
        data,
        bench.patient,
        "--messages",
        "0" if kind == "full" else str(MESSAGES),
        environment={
            "LD_PRELOAD": str(library),
            "TORTURE_FOLDER": str(data),
            "TORTURE_FAULT": kind,
            "TORTURE_AT": str(moment),
            "TORTURE_FOR_MS": str(FULL_FOR_MS if kind == "full" else 0),
        },
    )
    code = visit.wait()
    what = f"{kind} from change {moment} on"
    outcome.faults += [f"{what}: {fault}" for fault in check(data, visit.accepted, visit.signed, visit.dropped)]
    outcome.faults += [f"{what}: {fault}" for told in visit.told if (fault := words_fault(*told)) is not None]
    begun = any(line.startswith("begun") for line in visit.lines)
    if not visit.told and not visit.signed:
        outcome.faults.append(f"{what}: nothing was told, and the visit did not end: {visit.lines[-1:]}")
    elif kind == "full" and begun and not visit.signed:
        outcome.faults.append(f"{what}: the visit did not go on once there was room: {visit.lines[-1:]}")
    if code or "Traceback" in visit.errors:
        outcome.faults.append(f"{what}: status {code}: {visit.errors[-600:]}")
    shutil.rmtree(data)
    return len(visit.told), len(visit.accepted)
