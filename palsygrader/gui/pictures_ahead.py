"""Decode pictures of visits off the Qt thread: those seen at once before a visit is shown, the others after."""

from collections.abc import Iterable, Sequence
from concurrent.futures import ThreadPoolExecutor
from typing import Final

import numpy as np
from PySide6.QtCore import QObject, QTimer, Signal

from palsygrader import logs
from palsygrader.domain.examination import Examination, KeyFrame, Picture
from palsygrader.domain.expressions import Expression
from palsygrader.errors import ArchiveError
from palsygrader.gui.workers import Job, JobQueue

_DECODERS: Final = 4
"""Pictures that are decoded at a time while somebody waits for them."""
_PAUSE_MS: Final = 50
"""In which the visit that was opened is painted, before others of its pictures are decoded."""


def first_expression(examination: Examination) -> Expression:
    """Return the expression that a review begins with: the first movement."""
    recorded = [e for e in examination.expressions if e in examination.records]
    moving = [e for e in recorded if e is not Expression.REST]
    return (moving or recorded or [Expression.REST])[0]


def decode_for_review(examination: Examination, expression: Expression | None = None) -> None:
    """Decode what a review shows at once: one expression, and thumbnails that are not kept beside their pictures.

    Args:
        examination: From the archive.
        expression: Which one; None for the one that a review begins with.
    """
    records = examination.records
    first = records.get(expression or first_expression(examination))
    pair = () if first is None else (first.rest, first.peak)
    _decode((*pair, *(record.peak for record in records.values() if record.peak.face is None)))


def decode_for_recording(examination: Examination, earlier: Sequence[Examination]) -> None:
    """Decode what the recording of a visit shows: its peaks, and the faces at rest of the visit before.

    Args:
        examination: The visit, unfinished.
        earlier: Visits before, the newest last.
    """
    before = (record.rest for visit in earlier[-1:] for record in visit.records.values())
    _decode((*(record.peak for record in examination.records.values()), *before))


def rest_picture(examination: Examination | None, expression: Expression) -> Picture | None:
    """Return the picture at rest of an expression; None where there is none, or where it is damaged."""
    record = examination.records.get(expression) if examination is not None else None
    try:
        return record.rest.picture if record is not None else None
    except ArchiveError:
        return None


class PicturesAhead(QObject):
    """Decodes the pictures of visits on show one after the other, so that none is waited for when it is chosen.

    Args:
        job_queue: Where; one picture at a time is asked of it, so that others need not wait.

    Signals:
        failed: An exception, of the first picture that cannot be decoded.
    """

    failed = Signal(object)

    def __init__(self, *, job_queue: JobQueue, parent: QObject) -> None:
        super().__init__(parent)
        self._queue = job_queue
        self._waiting: list[KeyFrame] = []
        self._job: Job | None = None

    @property
    def busy(self) -> bool:
        """Whether any are still to be decoded."""
        return self._job is not None or bool(self._waiting)

    def begin(self, visits: Iterable[Examination]) -> None:
        """Decode these and nothing that was begun before: the pictures of the first visit, the peaks of the others."""
        first, *others = visits
        frames = [frame for record in first.records.values() for frame in (record.rest, record.peak)]
        frames += [record.peak for visit in others for record in visit.records.values()]
        self._waiting = [frame for frame in frames if not isinstance(frame.source, np.ndarray)]
        if self._job is not None:
            self._job.cancel()
            self._job = None
        QTimer.singleShot(_PAUSE_MS, self, self._go_on)

    def _go_on(self) -> None:
        if self._job is not None or not self._waiting:
            return
        frame = self._waiting.pop(0)

        def decode(_job: Job) -> None:
            _ = frame.picture

        self._job = self._queue.submit(decode, done=self._take, failed=self._fail)

    def _take(self, _none: None) -> None:
        self._job = None
        self._go_on()

    def _fail(self, error: Exception) -> None:
        logs.failure("visit.picture_not_read", error)
        self._waiting, self._job = [], None
        self.failed.emit(error)


def _decode(frames: Iterable[KeyFrame]) -> None:
    """Decode pictures; one that is damaged is told where it is shown, and the others are seen."""

    def decode(frame: KeyFrame) -> None:
        try:
            _ = frame.picture
        except ArchiveError as error:
            logs.failure("visit.picture_not_read", error)

    with ThreadPoolExecutor(_DECODERS) as pool:
        list(pool.map(decode, frames))
