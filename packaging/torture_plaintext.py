"""Search data folder, home and temporary folder for the patient after visits and after crashes."""

import time
from pathlib import Path

import numpy as np
from plaintext import samples, search  # type: ignore[import-not-found]  # beside this, no package
from torture_row import Bench, Outcome, Visit, progress  # type: ignore[import-not-found]  # as above
from torture_visit import NAME, PATIENT_ID, RECORD_NUMBER  # type: ignore[import-not-found]  # as above

WHOLE = 20


def run(bench: Bench) -> Outcome:
    """Do visits to their end, and some that are killed, each followed by a search of all they may have written."""
    count, outcome, files = bench.count(WHOLE), Outcome(""), 0
    pixels = samples(np.load(bench.patient / "rest.npy", mmap_mode="r", allow_pickle=False)[0].tobytes())
    _prove(bench, pixels, outcome)
    for number in range(2 * count):
        crash = number % 2 == 1
        progress(f"plaintext {number + 1}/{2 * count}, {'a crash' if crash else 'a visit'}, {len(outcome.faults)}")
        home = bench.place(f"home{number}")
        data, temporary = home / "data", home / "tmp"
        for each in (data, temporary):
            each.mkdir()
        places = {"TMPDIR": str(temporary), "HOME": str(home), "XDG_CACHE_HOME": str(home / "cache")}
        visit = Visit(data, bench.patient, environment={**places, "XDG_DATA_HOME": str(home / "share")})
        if crash:
            visit.wait_begun()
            time.sleep(bench.chance.uniform(1.0, 8.0))
            visit.kill()
        else:
            visit.wait()
        found = search([home], [NAME, *NAME.split(), RECORD_NUMBER, PATIENT_ID], pixels)
        outcome.faults += [f"after a {'crash' if crash else 'visit'}: {each}" for each in found]
        files += sum(1 for each in home.rglob("*") if each.is_file())
    outcome.done = f"{count} visits and {count} crashes, {files} files searched"
    outcome.found = f"{len(outcome.faults)} found"
    return outcome


def _prove(bench: Bench, pixels: set[bytes], outcome: Outcome) -> None:
    """Hide the name and the picture, and see that the search finds both: else its silence says nothing."""
    place: Path = bench.place("proof")
    (place / "a").write_bytes(b"\0" * 99 + NAME.encode("utf-16-le"))
    (place / "b").write_bytes(np.load(bench.patient / "rest.npy", allow_pickle=False)[0].tobytes())
    if len(search([place], [NAME], pixels)) != 2:  # noqa: PLR2004 - what was hidden
        outcome.faults.append("the search does not find what it should")
