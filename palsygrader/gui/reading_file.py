"""The second reading under way: read from the archive, each change saved at once, finished for good."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from typing import Protocol

from PySide6.QtCore import QObject, Signal

from palsygrader.domain.examination import Examination
from palsygrader.domain.patient import Patient
from palsygrader.domain.reading import Reading
from palsygrader.domain.second_reading import same_person
from palsygrader.gui.pictures_ahead import decode_for_review
from palsygrader.gui.visit_file import VisitStore
from palsygrader.gui.workers import Job, JobQueue


class ReadingStore(VisitStore, Protocol):
    """What a second reading needs of the archive."""

    def patient(self, patient_id: str) -> Patient:
        """Return one patient."""

    def open_examination(self, examination_id: str) -> Examination:
        """Return a visit with its finished readings."""

    def open_readings(self, examination_id: str) -> tuple[Reading, ...]:
        """Return the readings of a visit that are not finished."""

    def save_reading(self, examination_id: str, reading: Reading) -> None:
        """Save a reading durably."""


class ReadingFile(QObject):
    """Holds one visit and one reading of it at a time.

    Args:
        archive: Where they are.
        archive_queue: The archive's own queue.
        now: The clock.
        parent: Owner.

    Signals:
        opened: Patient and Examination, once they are read.
        not_opened: The exception that kept them from being read.
        saved: The Reading that has just reached the archive; maybe finished.
        failed: The exception of a save; the change stays on the screen and `save` tries again.
    """

    opened = Signal(object, object)
    not_opened = Signal(object)
    saved = Signal(object)
    failed = Signal(object)

    def __init__(
        self,
        *,
        archive: ReadingStore,
        archive_queue: JobQueue,
        now: Callable[[], datetime] = lambda: datetime.now(UTC),
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._archive = archive
        self._queue = archive_queue
        self._now = now
        self._job: Job | None = None
        self._left_open: tuple[Reading, ...] = ()
        self._refused = False
        self.examination: Examination | None = None
        self.reading: Reading | None = None

    @property
    def refused(self) -> bool:
        """Whether the archive has refused a change and taken nothing since: what is new is nowhere but here."""
        return self._refused

    def open(self, examination_id: str) -> None:
        """Read a visit and what readers have left open of it."""
        self.close()
        archive = self._archive

        def read(_job: Job) -> tuple[Patient, Examination, tuple[Reading, ...]]:
            examination = archive.open_examination(examination_id)
            decode_for_review(examination)
            return archive.patient(examination.patient_id), examination, archive.open_readings(examination_id)

        def done(found: tuple[Patient, Examination, tuple[Reading, ...]]) -> None:
            self._job = None
            patient, self.examination, self._left_open = found
            self.opened.emit(patient, self.examination)

        def failed(error: Exception) -> None:
            self._job = None
            self.not_opened.emit(error)

        self._job = self._queue.submit(read, done=done, failed=failed)

    def close(self) -> None:
        """Put the visit away."""
        if self._job is not None:
            self._job.cancel()
        self._job = self.examination = self.reading = None
        self._left_open, self._refused = (), False

    def begin(self, reader: str) -> Reading:
        """Return the reading that this reader left open, else a new one, which is saved with its first change."""
        own = (reading for reading in self._left_open if same_person(reading.reader, reader))
        self.reading = next(own, None) or Reading(reader, self._now())
        return self.reading

    def change(self, reading: Reading) -> None:
        """Take a changed reading and save it."""
        self.reading = reading
        self.save()

    def finish(self) -> None:
        """Finish and save; the reading counts as finished only once the archive has it."""
        if self.reading is not None:
            self._save(replace(self.reading, finished_at=self._now()))

    def save(self) -> None:
        """Save the reading as it stands."""
        if self.reading is not None:
            self._save(self.reading)

    def _save(self, reading: Reading) -> None:
        examination = self.examination
        if examination is None:
            return
        key = examination.examination_id

        def is_held() -> bool:
            return self.reading is not None and self.reading.reading_id == reading.reading_id

        def done(_none: None) -> None:
            if is_held():
                self._refused = False
                if reading.finished:
                    self.reading = reading
                    self.examination = replace(examination, readings=(*examination.readings, reading))
                self.saved.emit(reading)

        def failed(error: Exception) -> None:
            if is_held():
                self._refused = True
                self.failed.emit(error)

        self._queue.submit(lambda _job: self._archive.save_reading(key, reading), done=done, failed=failed)
