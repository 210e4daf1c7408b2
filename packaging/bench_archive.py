"""Measure an archive of many patients and visits: list, search, opening a visit, a long history, numbers, export.

Every visit is a copy of the graded demonstration under another name and day. Those of one patient carry the pictures,
of the others thumbnails: 10,000 visits with pictures would take 40 GB and hours, and only what is opened is read.
"""

import argparse
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from PySide6.QtWidgets import QApplication

from palsygrader.archive.patient_filter import PatientFilter
from palsygrader.archive.store import Archive
from palsygrader.cli.examine import _landmarker, _records
from palsygrader.cli.expression_files import expression_files
from palsygrader.domain.examination import Examination, KeyFrame
from palsygrader.domain.face import AffectedSide
from palsygrader.domain.patient import Patient
from palsygrader.domain.severity import Severity
from palsygrader.grading.grading_model import shared_model
from palsygrader.grading.network_grader import NetworkGrader
from palsygrader.grading.provenance import Provider
from palsygrader.gui import theme
from palsygrader.gui.clinic_numbers import clinic_numbers
from palsygrader.gui.exporting import Export, write_export
from palsygrader.gui.history_page import HistoryPage
from palsygrader.gui.patients_page import PatientsPage
from palsygrader.gui.workers import Job, JobQueue
from palsygrader.settings import bundled, grading_weights

VISITS = 5
"""Of each patient but one."""
LONG = 40
"""Visits of that one."""
ROUNDS = 5
WANTED = PatientFilter(AffectedSide.LEFT, Severity.I, Severity.VI, date(2024, 1, 1), date(2024, 12, 31))
FIRST = datetime(2024, 2, 1, 9, 0, tzinfo=UTC)


def graded_demo() -> Examination:
    """Return the demonstration's visit, graded."""
    landmarker = _landmarker()
    records = {
        each.expression: each for each in _records(expression_files(bundled("resources", "demo")), lambda *_: None)
    }
    grader = NetworkGrader(shared_model(grading_weights(), "cpu"), Provider(landmarker.name, landmarker.sha256))
    grade = grader.grade(records, AffectedSide.UNKNOWN, FIRST)
    return Examination("nobody", FIRST, "Dr Ada Lind", records=records).with_grade(grade)


def without_pictures(visit: Examination) -> Examination:
    """Return the visit with thumbnails in the place of its pictures, and courses of a few frames."""

    def small(frame: KeyFrame) -> KeyFrame:
        return replace(frame, picture=frame.picture[:8, :8].copy())

    records = {
        expression: replace(
            record,
            rest=small(record.rest),
            peak=small(record.peak),
            times_ms=record.times_ms[:3],
            points_px=record.points_px[:3],
            movement_percent=record.movement_percent[:, :3],
        )
        for expression, record in visit.records.items()
    }
    return replace(visit, records=records)


def fill(archive: Archive, visit: Examination, patients: int) -> None:
    """Add the patients and their visits; those of the second patient carry their pictures."""
    small = without_pictures(visit)
    for number in range(patients):
        name = f"Given{number} Family{number % 97}"
        patient = Patient(name, f"p{number}", record_number=str(10_000 + number), onset=date(2024, 1, 1))
        archive.add_patient(patient)
        for turn in range(LONG if number == 0 else VISITS):
            began = FIRST + timedelta(days=14 * turn, minutes=number)
            identifier = f"p{number}v{turn}"
            archive.save_examination(
                replace(
                    visit if number == 1 else small,
                    patient_id=patient.patient_id,
                    examination_id=identifier,
                    started_at=began,
                )
            )
        sys.stderr.write(f"\r{number + 1}/{patients} patients\033[K")
    sys.stderr.write("\n")


def milliseconds(work: Callable[[], object]) -> float:
    """Return the median time of some rounds."""
    times = []
    for _round in range(ROUNDS):
        began = time.perf_counter()
        work()
        times.append(1000 * (time.perf_counter() - began))
    return sorted(times)[ROUNDS // 2]


def shown(page: HistoryPage | PatientsPage, queue: JobQueue, app: QApplication, show: Callable[[], None]) -> None:
    """Show something and wait until the answer of the archive is painted."""
    show()
    for _round in range(3):
        queue.drain()
        app.processEvents()
    page.grab()


def main() -> int:
    """Print a row for each measure."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--patients", type=int, default=2000)
    arguments = parser.parse_args()
    app = QApplication.instance() or QApplication(sys.argv)
    assert isinstance(app, QApplication)  # noqa: S101 - made here
    theme.apply(app, "light")
    with tempfile.TemporaryDirectory() as folder, Archive.create(Path(folder) / "archive", "of the bench") as archive:
        fill(archive, graded_demo(), arguments.patients)
        queue = JobQueue("archive")
        patients = PatientsPage(archive=archive, archive_queue=queue)
        history = HistoryPage(archive=archive, archive_queue=queue)
        for page in (patients, history):
            page.resize(1176, 800)
        longest = archive.patient("p0")
        file = Path(folder) / "export.xlsx"
        job = Job(lambda *_: None)
        rows: tuple[tuple[str, str, Callable[[], object]], ...] = (
            ("list of patients, read", "200", archive.patients),
            ("list of patients, shown", "200", lambda: shown(patients, queue, app, patients.reload)),
            ("search", "200", lambda: archive.patients("family12")),
            ("filter by side, grade and day", "200", lambda: archive.patients("", WANTED)),
            ("a visit opened, with its pictures", "200", lambda: archive.load_examination("p1v2")),
            (
                f"history of {LONG} visits, shown",
                "500",
                lambda: shown(history, queue, app, lambda: history.show_patient(longest)),
            ),
            (f"what was recorded at {LONG} visits", "-", lambda: archive.peaks("p0")),
            ("one picture of the history", "-", lambda: archive.load_peak(archive.peaks("p1")[0])),
            ("the clinic's numbers", "-", lambda: clinic_numbers(archive.patients(), archive.every_visit())),
        )
        print("| measure | median, ms | bar |\n|---|---|---|")
        for name, bar, work in rows:
            print(f"| {name} | {milliseconds(work):.0f} | {bar} |")
        began = time.perf_counter()
        exported = write_export(archive, Export(), file, job)
        print(f"| export of {exported.visits} visits as a workbook, s | {time.perf_counter() - began:.1f} | - |")
        queue.close()
    return 0


if __name__ == "__main__":
    sys.exit(main())
