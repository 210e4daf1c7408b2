"""Notes in the record of who did what that a report of a visit leaves the archive."""

from functools import partial

from PySide6.QtCore import QObject, Signal

from palsygrader import logs
from palsygrader.archive.lines import ReportUse
from palsygrader.gui.ports import VisitArchive
from palsygrader.gui.workers import JobQueue


class GivenReports(QObject):
    """Notes reports on the archive queue.

    Args:
        archive: Open.
        archive_queue: The queue all calls of the archive go to.

    Signals:
        not_noted: The exception of a report that could not be noted.
    """

    not_noted = Signal(object)

    def __init__(self, *, archive: VisitArchive, archive_queue: JobQueue) -> None:
        super().__init__()
        self._archive = archive
        self._queue = archive_queue

    def note(self, examination_id: str, kind: str, use: ReportUse) -> None:
        """Note that a report of a visit is printed, saved or copied."""
        noted = partial(self._archive.note_report, examination_id, kind, use)
        self._queue.submit(lambda _job: noted(), done=lambda _none: None, failed=self._tell)

    def _tell(self, error: Exception) -> None:
        logs.failure("audit.report_not_noted", error)
        self.not_noted.emit(error)
