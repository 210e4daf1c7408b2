"""Kill, fill, damage, fuzz and wear out the program, and print a table of what came of it.

Exit status 0 only where every row holds.
"""

import argparse
import importlib
import os
import random
import resource
import subprocess
import sys
import tempfile
import time
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from torture_row import Bench, Outcome, prepared_patient  # type: ignore[import-not-found]  # beside this, no package

AT_A_TIME: Final = 2
"""Rows that are done at the same time."""
README: Final = Path(__file__).parent.parent / "README.md"
BEGIN, END = "<!-- packaging/torture -->", "<!-- end of packaging/torture -->"
"""Between these the table stands in the README."""
HEAD: Final = "| what | bar | done | found | holds | s |\n|---|---|---|---|---|---|"
README_HEAD: Final = "| what | bar | done | found | holds | s | share, seed, day |\n|---|---|---|---|---|---|---|"
AT_ONCE: Final = "The last run of all rows at once: "
FUZZED: Final = {
    "pictures": "fuzzed pictures",
    "videos": "fuzzed videos and recordings",
    "files": "fuzzed folders, settings, weights",
    "archive": "fuzzed archive",
    "replies": "fuzzed replies of a hospital",
}
"""Kinds of readers, a row each: half an hour for every reader is nine hours in all."""
LONGEST_FIRST: Final = (
    "soak", "disk", "kill", "upkeep", *(f"fuzz-{kind}" for kind in FUZZED), "tamper", "plaintext", "damage",
)  # fmt: skip
"""So that two at a time come to their end together."""
ROWS: Final = {
    "kill": ("kill -9 at random moments of a visit", "0 accepted expressions lost, 0 damaged archives"),
    "upkeep": (
        "kill -9, power cut while archive, user, passphrase, backup, schema is made or changed, or a patient deleted",
        "nobody locked out, nothing deleted comes back, nothing lost or damaged",
    ),
    "disk": ("disk full at random writes, read-only, vanished share, power cut", "0 lost, a clear message each time"),
    "damage": ("single-bit damage in random places of database, media, keys, backup", "100 % found, 100 % restored"),
    "tamper": ("wrong passphrase, altered audit entry, swapped media file", "refused / told, every time"),
    "plaintext": ("plaintext of name, number or picture on disk after a visit and after a crash", "none"),
    **{f"fuzz-{kind}": (what, "no crash, no hang over 2 s, no memory over 1 GB") for kind, what in FUZZED.items()},
    "soak": (
        "hours of capture in fast-forward",
        "memory growth under 5 %, no dropped accepted frame, no leaked thread or file",
    ),
}


def main() -> int:
    """Run the rows and print the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--quick", action="store_true", help="a tenth of each row")
    parser.add_argument("--share", type=float, help="another share of each row, 0 to 1")
    parser.add_argument("--only", choices=ROWS, action="append", help="one row; may be given again")
    parser.add_argument("--seed", type=int, default=int(time.time()))
    parser.add_argument("--work", type=Path, help="keep the prepared patient and what fails in this folder")
    parser.add_argument("--readme", action="store_true", help="put the rows into the table of the README")
    arguments = parser.parse_args()
    share = arguments.share or (0.1 if arguments.quick else 1.0)
    begun_s, caption = time.monotonic(), f"seed {arguments.seed}, share {share:g}"
    print(f"{caption}\n\n{HEAD}", flush=True)
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    with tempfile.TemporaryDirectory(prefix="palsygrader-torture-") as temporary:
        work = arguments.work or Path(temporary)
        patient = prepared_patient(work)
        rows = sorted(arguments.only or ROWS, key=LONGEST_FIRST.index)
        if len(rows) == 1 and not arguments.readme:
            return 0 if _row(rows[0], arguments.seed, share, patient, Path(temporary)) else 1
        options = ["--seed", str(arguments.seed), "--share", str(share), "--work", str(work)]
        with ThreadPoolExecutor(AT_A_TIME) as pool:
            done = dict(zip(rows, pool.map(lambda row: _row_apart(row, options), rows), strict=True))
    held = all(holds for holds, _line in done.values())
    minutes, load = (time.monotonic() - begun_s) / 60.0, os.getloadavg()[2]
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    caption += (
        f", {datetime.now(UTC):%Y-%m-%d}, {minutes:.0f} minutes on {os.cpu_count()} processors "
        f"at a load of {load:.0f}, {(used.ru_utime + used.ru_stime) / 60.0:.0f} minutes of one processor"
    )
    print(f"\n{caption}: {'every row holds' if held else 'NOT every row holds'}", flush=True)
    if arguments.readme:
        run = f"{share:g}, {arguments.seed}, {datetime.now(UTC):%Y-%m-%d}"
        put_into_readme({row: f"{line} {run} |" for row, (_holds, line) in done.items() if line.endswith("|")}, caption)
    return 0 if held else 1


def _row_apart(row: str, options: list[str]) -> tuple[bool, str]:
    """Do a row in a process of its own and print its line; return whether it holds, and the line."""
    command = [sys.executable, __file__, "--only", row, *options]
    done = subprocess.run(command, stdout=subprocess.PIPE, check=False)
    line = (done.stdout.decode().splitlines() or [""])[-1]
    print(line, flush=True)
    return done.returncode == 0, line


def put_into_readme(lines: dict[str, str], caption: str) -> None:
    """Put each row in the place of the former one of its kind; the others stay as they are."""
    content = README.read_text(encoding="utf-8")
    before, _, rest = content.partition(BEGIN)
    former, _, after = rest.partition(END)
    rows = {
        row: line
        for line in former.splitlines()
        for row, (what, _bar) in ROWS.items()
        if line.startswith(f"| {what} |")
    }
    rows |= lines
    at_once = [line for line in former.splitlines() if line.startswith(AT_ONCE)]
    if len(lines) == len(ROWS):
        at_once = [f"{AT_ONCE}{caption}."]
    table = [BEGIN, README_HEAD, *(rows[row] for row in ROWS if row in rows), "", *at_once, END]
    README.write_text(before + "\n".join(table) + after, encoding="utf-8")


def _row(row: str, seed: int, share: float, patient: Path, temporary: Path) -> bool:
    """Do a row and print its line; return whether it holds."""
    what, bar = ROWS[row]
    folder = Path(tempfile.mkdtemp(prefix=f"{row}-", dir=temporary))
    begun_s = time.monotonic()
    bench = Bench(folder, patient, random.Random(f"{seed} {row}"), share)  # noqa: S311 - no secret
    try:
        module, _, kind = row.partition("-")
        run = importlib.import_module(f"torture_{module}").run
        outcome: Outcome = run(bench, kind) if kind else run(bench)
    except Exception as error:  # noqa: BLE001 - the other rows are still to be done
        outcome = Outcome("", "", [f"the row itself failed: {type(error).__name__}: {error}"])
    took_s, holds = time.monotonic() - begun_s, not outcome.faults
    sys.stderr.write("\r\033[K")
    for fault in outcome.faults[:20]:
        sys.stderr.write(f"{row}: {fault}\n")
    cells = (what, bar, outcome.done, outcome.found, "yes" if holds else "NO", f"{took_s:.0f}")
    print(f"| {' | '.join(cells)} |", flush=True)
    return holds


if __name__ == "__main__":
    sys.exit(main())
