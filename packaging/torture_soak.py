"""Hours of capture in fast-forward in one process: visit after visit, and what grows meanwhile."""

import gc
import json
import os
import subprocess
import sys
import threading
from pathlib import Path
from typing import Final

from torture_row import HERE, Bench, Outcome, progress  # type: ignore[import-not-found]  # beside this, no package

WHOLE_HOURS: Final = 8.0
FRAMES_A_SECOND: Final = 1200.0
"""Of the fast camera at most: forty times as fast as a real one. It waits where the encoder is slower."""
EVERY: Final = 200
"""The networks look at one of so many frames, else the answers found before are taken again."""
SETTLED_VISITS: Final = 4
"""Then every page was shown and every library loaded; growth is counted from there on.

Measured after each of 19 visits: 495, 501, 503, 509, 513, 514, 520, 521, 524, then eight times 525, 527, 527 MB. The
median of the last third is held against that of the first.
"""
CACHE: Final = "cache_size = -2000"
"""Of the database here. Its usual 64 MB are a bound, but fill only in hours, and would be taken for a leak."""
MOST_GROWTH: Final = 0.05


def run(bench: Bench) -> Outcome:
    """Do it in a process of its own, which tells what it counted."""
    hours = WHOLE_HOURS * bench.share
    data = bench.place("soak")
    told = data / "told.json"
    progress(f"soak: {hours:.1f} hours of frames")
    process = subprocess.run(
        [sys.executable, str(HERE / "torture_soak.py"), str(data), str(bench.patient), str(hours), str(told)],
        env={
            **os.environ,
            "PYTHONPATH": os.pathsep.join([str(HERE.parent), os.environ.get("PYTHONPATH", "")]),
            "QT_LOGGING_RULES": "*=false",
        },
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        check=False,
    )
    if not told.exists():
        return Outcome("", "", [f"ended by {process.returncode}: {process.stderr.decode(errors='replace')[-500:]}"])
    found = json.loads(told.read_text())
    outcome = Outcome(
        f"{found['hours']:.2f} hours of camera, {found['visits']} visits, {found['recorded']} frames recorded",
        f"memory {found['growth_percent']:+.1f} % ({found['settled_mb']:.0f} to {found['end_mb']:.0f} MB), "
        f"{found['missing']} frames missing, threads {found['threads']:+d}, files {found['files']:+d}",
    )
    if found["growth_percent"] > 100 * MOST_GROWTH:
        outcome.faults.append(f"memory grew: {found['memory_mb']}")
    for what in ("missing", "dropped", "threads", "files"):
        if found[what] > 0:
            outcome.faults.append(f"{what}: {found[what]} {found['open_more'] if what == 'files' else ''}")
    if found["hours"] < 0.9 * hours or found["visits"] < 2 * SETTLED_VISITS:
        outcome.faults.append(f"only {found['hours']:.2f} hours, {found['visits']} visits were done: {found['told']}")
    return outcome


def _soak(data: Path, patient: Path, hours: float, told: Path) -> None:
    from PySide6.QtCore import QTimer  # noqa: PLC0415 - the child only
    from PySide6.QtWidgets import QApplication  # noqa: PLC0415 - as above
    from torture_patient import CountingRecorder  # type: ignore[import-not-found]  # noqa: PLC0415 - as above
    from torture_visit import CHEAP, PASSPHRASE, Visits  # type: ignore[import-not-found]  # noqa: PLC0415 - as above

    from palsygrader.archive import database  # noqa: PLC0415 - as above
    from palsygrader.archive.store import Archive  # noqa: PLC0415 - as above
    from palsygrader.capture.video import video_length  # noqa: PLC0415 - as above
    from palsygrader.gui import theme  # noqa: PLC0415 - as above
    from palsygrader.memory import use_few_heaps  # noqa: PLC0415 - as above

    use_few_heaps()  # as the program does
    kept = [CACHE if each.startswith("cache_size") else each for each in database._SETTINGS]  # noqa: SLF001
    database._SETTINGS = tuple(kept)  # type: ignore[assignment, misc]  # noqa: SLF001 - see `CACHE`
    app = QApplication([])
    theme.apply(app, "light")
    archive = Archive.create(data / "archive", PASSPHRASE, cost=CHEAP)
    visits = Visits(archive, patient, FRAMES_A_SECOND, count=10**6, every=EVERY)
    began_ns = visits.clock.now_ns
    end_ns = began_ns + round(hours * 3600e9)
    points: list[dict[str, float]] = []

    def look(_examination_id: str) -> None:
        """Count between two visits, when nothing is under way."""
        gc.collect()
        share = (visits.clock.now_ns - began_ns) / (end_ns - began_ns)
        points.append(
            {"share": share, "mb": _private_mb(), "threads": threading.active_count(), "files": len(_files())}
        )
        if len(points) == SETTLED_VISITS:
            first_files.extend(_files())
        if visits.clock.now_ns >= end_ns:
            visits.end(0)

    first_files: list[str] = []
    visits.between = look
    stopped = QTimer()
    stopped.setSingleShot(True)
    stopped.timeout.connect(lambda: visits.end(3))
    stopped.start(round(1000 * (600 + hours * 3600)))
    QTimer.singleShot(0, visits.begin_or_tell)
    app.exec()
    visits.page.shut_down()
    visits.queue.close()
    written = recordings = 0
    with archive:
        for line in archive.every_visit():
            for recording in archive.recordings(line.examination_id):
                with archive.open_media(recording.media_id) as file:
                    written += video_length(file).frame_count
                recordings += 1
    settled = points[SETTLED_VISITS - 1 :] or points
    third = max(1, len(settled) // 3)
    begin_mb = _median([point["mb"] for point in settled[:third]])
    end_mb = _median([point["mb"] for point in settled[-third:]])
    told.write_text(
        json.dumps(
            {
                "hours": (visits.clock.now_ns - began_ns) / 3600e9,
                "visits": visits.visits_done,
                "recorded": written,
                "recordings": recordings,
                # What was taken but belongs to a recording that ended with the run was thrown away with it.
                "missing": _missing(CountingRecorder.finished_counts, written),
                "dropped": CountingRecorder.dropped,
                "growth_percent": 100 * (end_mb / begin_mb - 1),
                "settled_mb": begin_mb,
                "end_mb": end_mb,
                "memory_mb": [round(point["mb"]) for point in points],
                "threads": round(settled[-1]["threads"] - settled[0]["threads"]),
                "files": round(settled[-1]["files"] - settled[0]["files"]),
                "open_more": sorted(set(_files()) - set(first_files))[:8],
                "told": [],
            }
        )
    )


def _missing(finished: list[int], written: int) -> int:
    """Return how many frames were taken by recordings that came to their end and are not in the archive."""
    return sum(finished) - written


def _median(values: list[float]) -> float:
    return sorted(values)[len(values) // 2]


def _private_mb() -> float:
    """Return the memory of the process's own; the frames of the fast camera lie in files."""
    for line in Path("/proc/self/status").read_text().splitlines():
        if line.startswith("RssAnon"):
            return float(line.split()[1]) / 1024
    return 0.0


def _files() -> list[str]:
    found = []
    for each in Path("/proc/self/fd").iterdir():
        try:
            found.append(str(each.readlink()))
        except OSError:
            continue
    return found


if __name__ == "__main__":
    _soak(Path(sys.argv[1]), Path(sys.argv[2]), float(sys.argv[3]), Path(sys.argv[4]))
