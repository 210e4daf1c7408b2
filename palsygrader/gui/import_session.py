"""Carry out an import: read files, say what they stand for, measure, grade and keep. Knows no widget."""

from collections.abc import Iterable, Mapping
from datetime import date, datetime, time
from enum import Enum, auto
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from palsygrader.capture.dropped_files import gather_files
from palsygrader.domain.examination import Examination
from palsygrader.domain.expressions import Expression
from palsygrader.domain.patient import Patient
from palsygrader.gui.import_plan import Assignment, Why, plan_import
from palsygrader.gui.import_visit import ImportArchive, keep_visit, measure_visit, visit_moment
from palsygrader.gui.workers import Job, JobQueue
from palsygrader.settings import Settings
from palsygrader.vision.landmarks import FaceLandmarker
from palsygrader.wording import say

if TYPE_CHECKING:
    from palsygrader.gui.import_reading import FileFace

_NOON = time(12)


class Work(Enum):
    """What is being done."""

    NOTHING = auto()
    READING = auto()
    MEASURING = auto()
    STORING = auto()


class ImportSession(QObject):
    """One visit being imported. All methods belong to the Qt thread; long work goes to the queues.

    Args:
        patient: Whose visit.
        archive: Where it is kept.
        archive_queue: The archive's.
        queue: Reads and measures.
        landmarker: Any landmark model.
        settings: Clinician, iris diameter, what the grading network runs on.
        parent: Owner.

    Signals:
        changed: Files, what they stand for, or the progress have changed.
        failed: An exception to show; nothing was kept.
        kept: The graded Examination, in the archive.
    """

    changed = Signal()
    failed = Signal(object)
    kept = Signal(object)

    def __init__(
        self,
        *,
        patient: Patient,
        archive: ImportArchive,
        archive_queue: JobQueue,
        queue: JobQueue,
        landmarker: FaceLandmarker,
        settings: Settings,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.patient = patient
        self._archive = archive
        self._archive_queue = archive_queue
        self._queue = queue
        self._landmarker = landmarker
        self._settings = settings
        self._files: dict[Path, FileFace | Exception | None] = {}
        self._refused: list[Exception] = []
        self._choices: dict[Path, Expression | None] = {}
        self._plan: dict[Path, Assignment] = {}
        self._jobs: dict[Path, Job] = {}
        self._job: Job | None = None
        self.work = Work.NOTHING
        self.progress = (0, 0)

    @property
    def files(self) -> tuple[Path, ...]:
        """The files that can be read, or are still to be read."""
        return tuple(path for path, found in self._files.items() if not isinstance(found, Exception))

    @property
    def faces(self) -> "Mapping[Path, FileFace]":
        """What was seen in each file that could be read."""
        return {path: found for path, found in self._files.items() if not isinstance(found, Exception | None)}

    @property
    def problems(self) -> tuple[Exception, ...]:
        """Why files cannot be used."""
        unread = (found for found in self._files.values() if isinstance(found, Exception))
        return (*self._refused, *unread)

    @property
    def plan(self) -> Mapping[Path, Assignment]:
        """What each file that was read stands for."""
        return self._plan

    @property
    def used(self) -> dict[Expression, Path]:
        """The file of each expression, in protocol order."""
        found = {each.used: path for path, each in self._plan.items()}
        return {expression: found[expression] for expression in Expression if expression in found}

    @property
    def unassigned(self) -> int:
        """Number of files of which nobody has said yet what they stand for."""
        return sum(each.expression is None and path not in self._choices for path, each in self._plan.items())

    @property
    def unconfirmed_rest(self) -> Path | None:
        """The file that is only guessed to show the face at rest, until the doctor says that it does."""
        path = self.used.get(Expression.REST)
        return path if path is not None and self._plan[path].why is Why.REST_GUESSED else None

    @property
    def can_grade(self) -> bool:
        """Whether everything is read and there is a face at rest, by a file's name or by the doctor's word."""
        return self.work is Work.NOTHING and Expression.REST in self.used and self.unconfirmed_rest is None

    @property
    def days(self) -> frozenset[date]:
        """The days on which the photographs that are used were taken, as far as they tell."""
        return frozenset(moment.date() for moment in self._moments())

    def add(self, paths: Iterable[Path]) -> None:
        """Take files and folders; they are read one after the other."""
        if self.work not in {Work.NOTHING, Work.READING}:
            return
        gathered = gather_files(paths, known=self.files)
        self._refused.extend(gathered.refused)
        for path in gathered.files:
            self._files[path] = None
            self._read(path)
        self._tell()

    def choose(self, path: Path, expression: Expression | None) -> None:
        """Say what a file stands for; None leaves it out."""
        self._choices.pop(path, None)
        self._choices[path] = expression  # the latest last
        self._tell()

    def cancel(self) -> None:
        """Stop what is being done: files not read are left out, a visit not kept yet is not kept."""
        for path, job in self._jobs.items():
            job.cancel()
            del self._files[path]
        self._jobs = {}
        if self._job is not None:
            self._job.cancel()
            self._job = None
        self._tell()

    def grade(self, day: date | None) -> None:
        """Measure, grade and keep the visit.

        Args:
            day: Of the visit, None where it is not known.
        """
        if not self.can_grade:
            return
        files = self.used
        moment = None if day is None else min(self._moments_on(day), default=datetime.combine(day, _NOON))
        started_at, dated = visit_moment(moment)
        examination = Examination(
            self.patient.patient_id,
            started_at,
            self._settings.clinician,
            device=say("import.device"),
            dated=dated,
        )
        self.progress = (0, len(files) + 1)
        self._job = self._queue.submit(
            lambda job: measure_visit(
                examination, files, self.patient.palsy_side, self._landmarker, self._settings, job
            ),
            done=lambda graded: self._keep(graded, files),
            failed=self._fail,
            progress=self._show_progress,
        )
        self._tell(Work.MEASURING)

    def _read(self, path: Path) -> None:
        def work(job: Job) -> "FileFace":
            from palsygrader.gui.import_reading import read_face  # noqa: PLC0415 - brings the decoders, off this thread

            return read_face(path, self._landmarker, job)

        self._jobs[path] = self._queue.submit(work, done=partial(self._note, path), failed=partial(self._note, path))

    def _note(self, path: Path, found: "FileFace | Exception") -> None:
        self._jobs.pop(path, None)
        self._files[path] = found
        self._tell()

    def _keep(self, examination: Examination, files: Mapping[Expression, Path]) -> None:
        def done(kept: Examination) -> None:
            self._job = None
            self._tell()
            self.kept.emit(kept)

        self.progress = (0, len(files))
        self._job = self._archive_queue.submit(
            lambda job: keep_visit(self._archive, examination, files, job),
            done=done,
            failed=self._fail,
            progress=self._show_progress,
        )
        self._tell(Work.STORING)

    def _fail(self, error: Exception) -> None:
        self._job = None
        self._tell()
        self.failed.emit(error)

    def _show_progress(self, done: int, total: int) -> None:
        self.progress = (done, total)
        self.changed.emit()

    def _moments(self) -> list[datetime]:
        faces = self.faces
        return [moment for path in self.used.values() if (moment := faces[path].taken_at) is not None]

    def _moments_on(self, day: date) -> list[datetime]:
        return [moment for moment in self._moments() if moment.date() == day]

    def _tell(self, work: Work = Work.NOTHING) -> None:
        """Say anew what the files stand for, and tell."""
        self.work = Work.READING if self._jobs else work
        if self._jobs:
            self.progress = (len(self._files) - len(self._jobs), len(self._files))
        self._plan = plan_import(self.faces, self._choices, by_content=not self._jobs)
        self.changed.emit()
