"""Send visits to a real archive (Orthanc) and back, also while it fails, and print a table of what came of it.

Exit status 0 only where every row holds.
"""

import argparse
import os
import sys
import tempfile
import time
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

import hospital_fetch as fetch  # type: ignore[import-not-found]  # beside this, no package
import hospital_fhir as fhir  # type: ignore[import-not-found]  # as above
import hospital_rows as rows  # type: ignore[import-not-found]  # beside this, no package
import hospital_window as window  # type: ignore[import-not-found]  # as above

README: Final = Path(__file__).parent.parent / "README.md"
BEGIN, END = "<!-- packaging/hospital-test -->", "<!-- end of packaging/hospital-test -->"
"""Between these the table stands in the README."""
HEAD: Final = "| what | bar | found | holds | s |\n|---|---|---|---|---|"
Row = Callable[[Path, "rows.Faults", float], str]
ROWS: Final[dict[str, tuple[Row, str, str]]] = {
    "round_trip": (
        rows.round_trip,
        "PDF, photographs, video, SR to Orthanc and back; Latin, Cyrillic, Chinese names",
        "identical, dciodvfy without errors",
    ),
    "window": (
        window.worklist_to_pacs,
        "worklist to signed visit to PACS, driven through the window",
        "no typed demographics, under 5 s of waiting",
    ),
    "fetch": (
        fetch.fetched_elsewhere,
        "an earlier visit fetched by C-MOVE onto another workstation's fresh archive, through the window",
        "every number and picture; read-only, not kept",
    ),
    "commitment": (rows.commitment, "storage commitment, then an addendum", "committed; only what is new is sent"),
    "fhir": (
        fhir.validated,
        "bundle against the R4B schema and against our stricter checks, by an open validator",
        "valid; a wrong status is refused",
    ),
    "server_down": (rows.server_down, "server killed in the middle, twice", "told, each object stored exactly once"),
    "refused": (rows.refused, "association refused, wrong AE title", "told, each object stored exactly once"),
    "slow": (rows.slow, "slow server", "told, each object stored exactly once"),
    "duplicate": (rows.duplicate, "duplicate UID", "taken for success, not sent twice"),
    "disk_full": (rows.disk_full, "disk full at the server", "told, each object stored exactly once"),
    "hundred": (rows.hundred, "100 visits, every third connection cut off", "each object stored exactly once"),
}


def main() -> int:
    """Run the rows and print the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--quick", action="store_true", help="twenty visits in place of a hundred")
    parser.add_argument("--only", choices=ROWS, action="append", help="one row; may be given again")
    parser.add_argument("--readme", action="store_true", help="put the table into the README")
    parser.add_argument("--keep", type=Path, metavar="FOLDER", help="work in this folder and leave everything there")
    arguments = parser.parse_args()
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    print(HEAD, flush=True)
    with tempfile.TemporaryDirectory(prefix="palsygrader-hospital-") as temporary:
        work = arguments.keep or Path(temporary)
        share = 0.2 if arguments.quick else 1.0
        done = [_row(name, work / name, share) for name in arguments.only or ROWS]
    if arguments.readme:
        _put_into_readme(f"share {share:g}, {datetime.now(UTC):%Y-%m-%d}", [line for _held, line in done])
    return 0 if all(held for held, _line in done) else 1


def _put_into_readme(caption: str, lines: list[str]) -> None:
    """Put the table in the place of the former one."""
    before, _, rest = README.read_text(encoding="utf-8").partition(BEGIN)
    _, _, after = rest.partition(END)
    table = "\n".join([BEGIN, HEAD, *lines, "", f"`packaging/hospital-test`, {caption}.", END])
    README.write_text(before + table + after, encoding="utf-8")


def _row(name: str, folder: Path, share: float) -> tuple[bool, str]:
    """Do a row and print its line; return whether it holds, and the line."""
    run, what, bar = ROWS[name]
    folder.mkdir(parents=True)
    begun_s, faults, found = time.monotonic(), rows.Faults(), ""
    try:
        found = run(folder, faults, share)
    except Exception as error:  # noqa: BLE001 - the other rows are still to be done
        faults.append(f"the row itself failed: {type(error).__name__}: {error}")
    for fault in faults[:20]:
        sys.stderr.write(f"{name}: {fault}\n")
    took_s = time.monotonic() - begun_s
    line = f"| {what} | {bar} | {found} | {'NO' if faults else 'yes'} | {took_s:.0f} |"
    print(line, flush=True)
    return not faults, line


if __name__ == "__main__":
    sys.exit(main())
