"""Save an examination while it grows, on the archive's queue."""

from collections.abc import Callable
from dataclasses import replace

from palsygrader.domain.examination import Examination
from palsygrader.gui.capture_archive import RecordingArchive
from palsygrader.gui.workers import Job, JobQueue


class ExaminationSaver:
    """Holds an examination and saves each change. Belongs to the Qt thread; nothing waits.

    Args:
        archive: Where it is saved.
        queue: The archive's.
        examination: As it is in the archive, or new.
        saved: Called with each examination that has become durable.
        failed: Called with the exception when one has not.

    Attributes:
        present: The examination as it is now.
        durable: As it was saved last.
        kept: Whether the archive has it.
    """

    def __init__(
        self,
        *,
        archive: RecordingArchive,
        queue: JobQueue,
        examination: Examination,
        saved: Callable[[Examination], None],
        failed: Callable[[Exception], None],
    ) -> None:
        self._archive = archive
        self._queue = queue
        self._saved = saved
        self._failed = failed
        self.present = self.durable = examination
        self.kept = False

    def keep_now(self) -> None:
        """Save the examination where the archive does not have it yet, as after a full disk; off the Qt thread.

        Raises:
            ArchiveError: It cannot be saved now either.
        """
        if not self.kept:
            self._archive.save_examination(self.present)
            self.kept = True

    def note(self, examination: Examination) -> None:
        """Take a change that is saved with the next one."""
        self.present = examination

    def change(self, examination: Examination) -> None:
        """Take a change and save it; a grade from before it is not its grade, and is dropped."""
        self.present = replace(examination, grade=None)
        self.save()

    def save(self) -> None:
        """Save the examination as it is now."""
        examination = self.present

        def done(_none: None) -> None:
            self.durable = examination
            self._saved(examination)

        self._submit(examination, done, self._failed)

    def finish(self, graded: Examination, *, done: Callable[[], None], failed: Callable[[Exception], None]) -> Job:
        """Save the graded examination and take it when it is durable; until then the job may be cancelled."""

        def take(_none: None) -> None:
            self.present = self.durable = graded
            done()

        return self._submit(graded, take, failed)

    def _submit(
        self, examination: Examination, done: Callable[[None], None], failed: Callable[[Exception], None]
    ) -> Job:
        def work(_job: Job) -> None:
            self._archive.save_examination(examination)
            self.kept = True

        return self._queue.submit(work, done=done, failed=failed)
