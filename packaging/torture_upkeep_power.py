"""Power cuts in the midst of what is done with an archive beside visits.

Each act is done for a while by a process whose writes and syncs are written down (`torture_power.py`), and the archive
that a cut at some moment leaves is held to what was said until then.
"""

import copy
import shutil
import time
from dataclasses import replace
from pathlib import Path
from typing import Any

from torture_disk import acknowledged, disk_library  # type: ignore[import-not-found]  # beside this, no package
from torture_power import Disk, read_log  # type: ignore[import-not-found]  # as above
from torture_row import Bench, progress  # type: ignore[import-not-found]  # as above

from palsygrader.errors import PalsyGraderError


def power_cuts(bench: Bench, acts: list[tuple[str, Any]], count: int) -> list[str]:
    """Cut the power at so many moments in all, and return what must not be.

    Args:
        bench: Where.
        acts: Words for each and its class, of `torture_upkeep.py`.
        count: Shared among them.
    """
    library, faults = disk_library(bench), list[str]()
    for number, (what, kind) in enumerate(acts):
        of_act = len(range(number, count, len(acts)))
        progress(f"upkeep {of_act} power cuts while {what}, faults {len(faults)}")
        faults += [f"{what}: {fault}" for fault in _of_act(bench, kind, library, of_act)]
    return faults


def _of_act(bench: Bench, kind: Any, library: Path, count: int) -> list[str]:  # noqa: ANN401 - a class of acts
    folder, log = bench.place(f"power-{kind.kind}"), bench.folder / f"power-{kind.kind}.log"
    act = kind(replace(bench, folder=folder))
    act.before()
    before = Disk()
    before.hold(folder)
    child = act.child(
        {
            "LD_PRELOAD": str(library),
            "TORTURE_FOLDER": str(act.data),
            "TORTURE_LOG": str(log),
            "TORTURE_ACKNOWLEDGED": str(act.data / "acknowledged"),
        }
    )
    child.wait_begun()
    time.sleep(act.longest_s)
    child.kill()
    changes, faults = read_log(log), list[str]()
    if not changes:
        return ["nothing was written down"]
    for number in range(count):
        moment, place = bench.chance.randint(0, len(changes)), bench.place(f"cut-{kind.kind}{number}")
        disk = copy.deepcopy(before)
        for change in changes[:moment]:
            disk.take(change)
        disk.cut(folder, place, bench.chance)
        try:
            found = act.elsewhere(place).check(acknowledged(changes[:moment]))
        except PalsyGraderError as error:
            found = [f"the archive is damaged: {error}"]
        faults += [f"power cut after change {moment} of {len(changes)}: {fault}" for fault in found]
        shutil.rmtree(place)
    return faults
