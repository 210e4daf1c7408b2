"""Reads the pictures of a grid in the background, one after the other, and only those that are wanted now."""

from collections import OrderedDict
from collections.abc import Callable, Iterable
from typing import Final

from PySide6.QtCore import QObject, QSize, Signal
from PySide6.QtGui import QImage

from palsygrader import logs
from palsygrader.archive.lines import PeakLine
from palsygrader.gui.ports import VisitArchive
from palsygrader.gui.workers import Job, JobQueue

MOST_KEPT: Final = 600
"""Thumbnails that are kept, the last used: a screen shows fewer than 150."""


class PeakLoader(QObject):
    """Thumbnails of peaks.

    Args:
        archive: Where they lie.
        archive_queue: The archive's queue; one picture at a time is asked of it, so that others need not wait.
        wanted: Returns the peaks on show, the foremost first.
        size: Of a thumbnail.

    Signals:
        read: The PeakLine whose picture is there, or cannot be had.
    """

    read = Signal(object)

    def __init__(
        self,
        *,
        archive: VisitArchive,
        archive_queue: JobQueue,
        wanted: Callable[[], Iterable[PeakLine]],
        size: QSize,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._archive = archive
        self._queue = archive_queue
        self._wanted = wanted
        self._size = size
        self._pictures: OrderedDict[PeakLine, QImage] = OrderedDict()
        self._failed: set[PeakLine] = set()
        self._job: Job | None = None

    def picture(self, line: PeakLine) -> QImage | None:
        """Return the thumbnail, None while it is not there."""
        if line in self._pictures:
            self._pictures.move_to_end(line)
        return self._pictures.get(line)

    def has_failed(self, line: PeakLine) -> bool:
        """Return whether the picture cannot be had."""
        return line in self._failed

    def retry(self) -> None:
        """Ask again for what could not be had."""
        self._failed = set()

    def go_on(self) -> None:
        """Read the next picture that is wanted, unless one is being read."""
        if self._job is not None:
            return
        line = next((each for each in self._wanted() if each not in self._pictures and each not in self._failed), None)
        if line is None:
            return
        width_px, height_px = self._size.width(), self._size.height()

        def done(picture: QImage) -> None:
            self._pictures[line] = picture
            while len(self._pictures) > MOST_KEPT:
                self._pictures.popitem(last=False)
            self._tell(line)

        def failed(error: Exception) -> None:
            logs.failure("history.picture_not_read", error)
            self._failed.add(line)
            self._tell(line)

        def read(_job: Job) -> QImage:
            from palsygrader.gui.expression_strip import face_thumbnail  # noqa: PLC0415 - not before the first picture

            return face_thumbnail(self._archive.load_peak(line), width_px, height_px)

        self._job = self._queue.submit(read, done=done, failed=failed)

    def _tell(self, line: PeakLine) -> None:
        self._job = None
        self.read.emit(line)
        self.go_on()
