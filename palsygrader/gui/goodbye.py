"""The last seconds of the window: pages stop, the archive does what it was given, is backed up if due, and closes."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QTimer, Signal

from palsygrader import logs
from palsygrader.gui.print_jobs import is_printing
from palsygrader.gui.state_panel import StatePanel
from palsygrader.gui.workers import JobQueue
from palsygrader.wording import say

if TYPE_CHECKING:
    from palsygrader.gui.desk import Desk
    from palsygrader.gui.ports import VisitArchive

CLOSING_MS: Final = 15_000
"""Longest wait for the archive when the window closes; then the window closes all the same."""
_PAINTED_MS: Final = 30
"""Time for this to be painted before threads are waited for."""
_PRINTING_MS: Final = 500
"""Wait before it is looked again whether a print job has ended."""


class Goodbye(StatePanel):
    """Stands in the window's place while it closes.

    Args:
        archive_queue: The queue all calls of the archive go to.

    Signals:
        over: Nothing is to be waited for any more.
    """

    over = Signal()

    def __init__(self, archive_queue: JobQueue) -> None:
        super().__init__()
        self._queue = archive_queue
        self._give_up = QTimer(self, singleShot=True, interval=CLOSING_MS)
        self._give_up.timeout.connect(self._end)

    def wait(self) -> None:
        """Show that the archive closes."""
        self.show_empty(say("window.closing"), say("window.closing_hint"))

    def begin(
        self,
        desk: "Desk | None",
        archive: "Callable[[], VisitArchive | None]",
        when_quiet: Callable[[Callable[[], None]], None],
        *,
        in_a_hurry: bool,
    ) -> None:
        """Stop the pages, let the archive finish what it was given, and close it.

        Args:
            desk: The pages, None where no archive is open.
            archive: Returns what is to be closed, once the pages have stopped.
            when_quiet: Goes on as soon as the archive has nothing more to answer.
            in_a_hurry: Whether the system ends the program: nothing is printed to its end, and nothing backed up.
        """
        self.wait()

        def stop() -> None:
            if not in_a_hurry and is_printing():  # else half the paper would be missing
                QTimer.singleShot(_PRINTING_MS, self, stop)
                return
            if desk is not None and not desk.stop():
                logs.note("window.threads_left")
            open_archive = archive()
            if open_archive is None:
                self._end()
            else:
                self._back_up(desk, open_archive, when_quiet, in_a_hurry=in_a_hurry)

        QTimer.singleShot(_PAINTED_MS, self, stop)

    def _back_up(
        self,
        desk: "Desk | None",
        archive: "VisitArchive",
        when_quiet: Callable[[Callable[[], None]], None],
        *,
        in_a_hurry: bool,
    ) -> None:
        upkeep = desk.upkeep.upkeep if desk is not None and desk.upkeep is not None else None
        if upkeep is None or in_a_hurry or not upkeep.wanted_at_exit:
            self._close(archive)
            return

        def skip() -> None:
            upkeep.cancel()
            self._close(archive)

        self.show_working(say("upkeep.closing"), say("upkeep.closing_hint"), say("upkeep.skip"), skip)
        upkeep.changed.connect(lambda: self.show_share(*upkeep.progress))
        when_quiet(lambda: upkeep.back_up_at_exit(lambda: self._close(archive)))  # what is to be saved, is

    def _close(self, archive: "VisitArchive") -> None:
        self.wait()
        self._give_up.start()
        self._queue.submit(lambda _job: archive.close(), done=lambda _none: self._end(), failed=self._failed)

    def _failed(self, error: Exception) -> None:
        logs.failure("archive.not_closed", error)
        self._end()

    def _end(self) -> None:
        self._give_up.stop()
        self.over.emit()
