"""What is typed about the visit on show and not yet part of it: kept in the archive while it is typed."""

from collections.abc import Callable, Mapping
from typing import Final, Protocol

from PySide6.QtCore import QObject, QTimer, Signal

from palsygrader.domain.draft import Draft
from palsygrader.gui.workers import Job, JobQueue

_DELAY_MS: Final = 700
"""A draft is kept this long after the last key."""


class DraftStore(Protocol):
    """What drafts need of the archive."""

    def drafts(self, examination_id: str) -> tuple[Draft, ...]:
        """Return the drafts of a visit."""

    def keep_draft(self, examination_id: str, draft: Draft) -> None:
        """Keep a draft in place of the former one, durably."""

    def discard_draft(self, examination_id: str, place: str) -> None:
        """Remove a draft, if there is one."""


class Drafts(QObject):
    """The drafts of one visit at a time.

    Args:
        archive: Where they are kept.
        archive_queue: The archive's own queue.
        parent: Owner.

    Signals:
        opened: The drafts of the visit by their places, once they are read.
        failed: The exception that kept a draft from being read or kept; it is tried again with the next key.
    """

    opened = Signal(object)
    failed = Signal(object)

    def __init__(self, *, archive: DraftStore, archive_queue: JobQueue, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._archive = archive
        self._queue = archive_queue
        self._examination_id = ""
        self._waiting: dict[tuple[str, str], Draft | None] = {}
        self._timer = QTimer(self, singleShot=True, interval=_DELAY_MS)
        self._timer.timeout.connect(self.keep_now)

    @property
    def unkept(self) -> bool:
        """Whether something is typed that the archive does not have yet."""
        return any(draft is not None for draft in self._waiting.values())

    def open(self, examination_id: str) -> None:
        """Turn to a visit and read its drafts; without effect when it is on show already."""
        if examination_id == self._examination_id:
            return
        self.keep_now()
        self._examination_id = examination_id

        def done(found: tuple[Draft, ...]) -> None:
            if examination_id == self._examination_id:
                self.opened.emit(self._newest({draft.place: draft for draft in found}))

        def failed(error: Exception) -> None:
            if examination_id == self._examination_id:
                self.opened.emit(self._newest({}))
                self.failed.emit(error)

        self._queue.submit(lambda _job: self._archive.drafts(examination_id), done=done, failed=failed)

    def type(self, draft: Draft) -> None:
        """Take what is typed; it is kept shortly after the last key."""
        self._waiting[self._examination_id, draft.place] = draft
        self._timer.start()

    def discard(self, place: str) -> None:
        """Discard a draft of the visit on show."""
        self._waiting[self._examination_id, place] = None
        self.keep_now()

    def forget(self, examination_id: str, place: str) -> None:
        """Keep nothing more of a draft that the archive has removed itself."""
        self._waiting.pop((examination_id, place), None)

    def give_up(self) -> None:
        """Forget what did not reach the archive."""
        self._timer.stop()
        self._waiting.clear()

    def keep_now(self, answered: Callable[[], None] | None = None) -> None:
        """Keep what is typed without waiting for more; `answered` is called when the archive took or refused it."""
        self._timer.stop()
        for (examination_id, place), draft in list(self._waiting.items()):
            self._submit(examination_id, place, draft)
        if answered is not None:
            self._queue.submit(lambda _job: None, done=lambda _none: answered(), failed=self.failed.emit)

    def _newest(self, found: Mapping[str, Draft]) -> dict[str, Draft]:
        """Return the drafts of the visit on show with those that did not reach the archive."""
        newest: dict[str, Draft | None] = dict(found)
        newest.update({place: draft for (of, place), draft in self._waiting.items() if of == self._examination_id})
        return {place: draft for place, draft in newest.items() if draft is not None}

    def _submit(self, examination_id: str, place: str, draft: Draft | None) -> None:
        key = (examination_id, place)

        def work(_job: Job) -> None:
            if draft is None:
                self._archive.discard_draft(examination_id, place)
            else:
                self._archive.keep_draft(examination_id, draft)

        def done(_none: None) -> None:
            if key in self._waiting and self._waiting[key] is draft:
                del self._waiting[key]

        def failed(error: Exception) -> None:
            if draft is not None:
                self.failed.emit(error)

        self._queue.submit(work, done=done, failed=failed)
