"""Measure an archive of many patients and visits: list, search, opening a visit, a long history, numbers, export.

Every visit is a copy of the graded demonstration under another name and day, saved as any other. Those of one patient
carry the pictures, of the others thumbnails: 10,000 visits with pictures would take 60 GB and hours, and only what is
opened is read. The copies are read from the archive first, so that their pictures need not be encoded again.

A visit is opened in the window itself, from the choice to the review page painted; each round opens another one.
"""

import argparse
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from functools import partial
from itertools import cycle
from pathlib import Path
from typing import NamedTuple

from PySide6.QtWidgets import QApplication

from palsygrader.archive.patient_filter import PatientFilter
from palsygrader.archive.store import Archive
from palsygrader.bench.archive import graded_demonstration, without_pictures
from palsygrader.capture.source import FrameSource
from palsygrader.domain.examination import Examination
from palsygrader.domain.face import AffectedSide
from palsygrader.domain.patient import Patient
from palsygrader.domain.severity import Severity
from palsygrader.export.choice import Export
from palsygrader.export.writing import write_export
from palsygrader.gui import theme
from palsygrader.gui.clinic_numbers import clinic_numbers
from palsygrader.gui.desk import Desk
from palsygrader.gui.expression_strip import face_thumbnail
from palsygrader.gui.rail import RailPage
from palsygrader.gui.review_pictures import ReviewPictures
from palsygrader.gui.visit_pages import LatePages
from palsygrader.gui.workers import JobQueue
from palsygrader.settings import SettingsStore

VISITS = 5
"""Of each patient but the first."""
LONG = 40
"""Visits of the first patient."""
OPENED = 1
"""The patient whose visits carry their pictures and are opened."""
ROUNDS = 5
WANTED = PatientFilter(AffectedSide.LEFT, Severity.I, Severity.VI, date(2024, 1, 1), date(2024, 12, 31))
FIRST = datetime(2024, 2, 1, 9, 0, tzinfo=UTC)


def fill(archive: Archive, visit: Examination, patients: int) -> None:
    """Add the patients and their visits."""
    plain, whole = without_pictures(visit), visit
    for number in range(patients):
        name = f"Given{number} Family{number % 97}"
        patient = Patient(name, f"p{number}", record_number=str(10_000 + number), onset=date(2024, 1, 1))
        archive.add_patient(patient)
        for turn in range(LONG if number == 0 else VISITS):
            made = replace(
                whole if number == OPENED else plain,
                patient_id=patient.patient_id,
                examination_id=f"p{number}v{turn}",
                started_at=FIRST + timedelta(days=14 * turn, minutes=number),
            )
            archive.save_examination(made)
            if turn == 0 and number == OPENED:
                whole = archive.load_examination(made.examination_id)
            elif turn == 0 and number == 0:
                plain = archive.load_examination(made.examination_id)
        sys.stderr.write(f"\r{number + 1}/{patients} patients\033[K")
    sys.stderr.write("\n")


class Took(NamedTuple):
    """What some work took, the median of some rounds."""

    wall_ms: float
    processor_ms: float


def took(work: Callable[[], object], settle: Callable[[], None] = lambda: None, rounds: int = ROUNDS) -> Took:
    """Return what some work takes; `settle` lets what it began in the background end, after each round."""
    walls, processors = [], []
    for _round in range(rounds):
        wall, processor = time.perf_counter(), time.process_time()
        work()
        walls.append(1000 * (time.perf_counter() - wall))
        processors.append(1000 * (time.process_time() - processor))
        settle()
    return Took(sorted(walls)[rounds // 2], sorted(processors)[rounds // 2])


class Window:
    """The desk with its pages, as the doctor sees it.

    Args:
        archive: What it shows.
        folder: For the settings.
        app: Runs.
    """

    def __init__(self, archive: Archive, folder: Path, app: QApplication) -> None:
        self._app = app
        self.queue = JobQueue("archive")
        self.desk = Desk(
            archive=archive,
            archive_queue=self.queue,
            settings_store=SettingsStore(folder / "settings.json"),
            visit_pages=LatePages(no_camera),
            cameras=list,
            data=folder,
            demo=False,
        )
        self.desk.resize(1280, 800)
        self.desk.show()
        self._visits = cycle(f"p{OPENED}v{turn}" for turn in reversed(range(VISITS)))

    def shown(self, show: Callable[[], None]) -> None:
        """Show something and wait until the answer of the archive is there and painted."""
        show()
        self.settle()
        self.paint()

    def open_next(self) -> None:
        """Open a visit, from the choice to the review page painted with map, thumbnails and the first pair."""
        chosen = next(self._visits)
        self.desk.open_visit(chosen)
        while self.desk.review is None or self.desk.page is not self.desk.review:
            self._wait()
        visit = self.desk.review.examination
        if visit is None or visit.examination_id != chosen:
            raise AssertionError(chosen)
        self.paint()

    def paint(self) -> None:
        """Let everything that is to be painted be painted, as the window does before it waits for the doctor."""
        for _round in range(2):  # the second paints what the first has moved
            self._app.sendPostedEvents()
            self._app.processEvents()

    def _wait(self) -> None:
        time.sleep(0.001)  # the threads behind have the processor meanwhile
        self._app.processEvents()

    def settle(self) -> None:
        """Let everything that runs in the background end."""
        while not self.queue.idle or any(pictures.decoding for pictures in self.desk.findChildren(ReviewPictures)):
            self._wait()

    def close(self) -> None:
        """End the threads."""
        self.desk.stop()
        self.queue.close()


def no_camera(_number: int) -> FrameSource:
    """Refuse to record: visits are opened only."""
    raise NotImplementedError


def main() -> int:
    """Print a row for each measure."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--patients", type=int, default=2000)
    arguments = parser.parse_args()
    app = QApplication.instance() or QApplication(sys.argv)
    assert isinstance(app, QApplication)  # noqa: S101 - made here
    theme.apply(app, "light")
    with tempfile.TemporaryDirectory() as folder, Archive.create(Path(folder) / "archive", "of the bench") as archive:
        graded = graded_demonstration()
        began = time.perf_counter()
        fill(archive, graded, arguments.patients)
        sys.stderr.write(f"filled in {time.perf_counter() - began:.0f} s\n")
        measure(archive, Path(folder), app)
    return 0


def measure(archive: Archive, folder: Path, app: QApplication) -> None:
    """Print the table."""
    window = Window(archive, folder, app)
    desk, longest = window.desk, archive.patient("p0")
    print("| measure, median of 5 | wall, ms | processor, ms | bar, ms |\n|---|---|---|---|")

    def tell(name: str, bar: str, measured: Took) -> None:
        print(f"| {name} | {measured.wall_ms:.0f} | {measured.processor_ms:.0f} | {bar} |", flush=True)

    def history() -> None:
        desk.show_page(RailPage.HISTORY)
        desk.history.show_patient(longest)

    tell("list of patients, read", "200", took(archive.patients))
    tell("list of patients, shown", "200", took(lambda: window.shown(desk.patients.reload)))
    tell("search, read", "200", took(lambda: archive.patients("family12")))
    tell("filter by side, grade and day, read", "200", took(lambda: archive.patients("", WANTED)))
    tell("visits that are not finished, read", "200", took(archive.unfinished))
    tell("the first visit opened since the start (one)", "-", took(window.open_next, window.settle, rounds=1))
    tell("a visit opened, review shown", "200", took(window.open_next, window.settle))
    tell("a visit read", "-", took(lambda: archive.load_examination(f"p{OPENED}v2")))
    tell("a visit saved again", "-", took(partial(archive.save_examination, archive.load_examination(f"p{OPENED}v2"))))
    tell(f"history of {LONG} visits, shown", "500", took(lambda: window.shown(history)))
    tell(f"what was recorded at {LONG} visits", "-", took(lambda: archive.peaks("p0")))
    peak = archive.peaks(f"p{OPENED}")[0]
    tell("one picture of the history", "-", took(lambda: face_thumbnail(archive.load_peak(peak), 124, 112)))
    tell("the clinic's numbers", "-", took(lambda: clinic_numbers(archive.patients(), archive.every_visit())))
    exported = took(lambda: write_export(archive, Export(), folder / "export.zip", lambda *_: None), rounds=1)
    tell("export of all visits as a workbook (one)", "-", exported)
    window.close()


if __name__ == "__main__":
    sys.exit(main())
