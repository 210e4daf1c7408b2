"""Taking the archive of this computer to a server: offered where a server has none, with progress and a way to stop."""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame

from palsygrader import logs
from palsygrader.archive.server_move import Moved, move_to_server, moved_to, require_movable
from palsygrader.archive.store import Archive
from palsygrader.gui import dates, theme
from palsygrader.gui.icons import Icon
from palsygrader.gui.layouts import button, column, words
from palsygrader.gui.work_bar import WorkBar
from palsygrader.gui.workers import Job, JobQueue
from palsygrader.wording import error_line, say


class ServerMove(QFrame):
    """The offer and the work.

    Args:
        archive: Open, of this computer.
        queue: The work's own; the archive's calls wait only while its rows are read.

    Signals:
        running_changed: Whether it is under way.
        done: The archive is on the server.
    """

    running_changed = Signal(bool)
    done = Signal()

    def __init__(self, archive: Archive, queue: JobQueue) -> None:
        super().__init__()
        self._archive = archive
        self._queue = queue
        self._job: Job | None = None
        self._before: tuple[datetime, str] | None = None
        self._moved: Moved | None = None
        self._station: Callable[[], Path] | None = None
        self.begin_button = button(say("server.move"), icon=Icon.SHIELD)
        self.begin_button.clicked.connect(self.begin)
        self.bar = WorkBar(name=say("server.move"), cancel=say("upkeep.cancel"), begin=[self.begin_button], fields=[])
        self.bar.cancelled.connect(self._cancel)
        self._text = words(say("server.move.text"), "muted", wrap=True)
        self.setLayout(column(self._text, self.bar, spacing=theme.GRID_PX))
        self.hide()

    @property
    def told(self) -> str:
        """What came of the last try."""
        return self.bar.result

    def offer(self, station: Callable[[], Path] | None) -> None:
        """Offer it, or offer it no more.

        Args:
            station: Sets this computer up as a station of the server and returns its folder; off the Qt thread.
        """
        self._station = station
        self.begin_button.setVisible(station is not None)
        self._text.setVisible(station is not None)
        if station is not None:
            self.bar.forget()
        self.setVisible(station is not None or bool(self.told))

    def look_before(self, tell: Callable[[str], None]) -> None:
        """Tell, where this archive was taken to a server before, that what is recorded here does not go there."""

        def show(known: tuple[datetime, str] | None) -> None:
            if known is not None:
                tell(_before_words(known))

        def failed(error: Exception) -> None:
            logs.failure("server.move_not_read", error)

        self._queue.submit(lambda _job: moved_to(self._archive), done=show, failed=failed)

    def begin(self) -> None:
        """Take it there."""
        station = self._station
        if station is None or self._job is not None:
            return
        self._moved = None

        def work(job: Job) -> Moved:
            self._before = moved_to(self._archive)
            require_movable(self._archive)
            self._moved = move_to_server(self._archive, station(), job.step)  # also where it was stopped too late to be
            return self._moved

        self._show_running(running=True)
        self._job = self._queue.submit(work, done=self._tell, failed=self._failed, progress=self._show_progress)

    def _show_running(self, *, running: bool) -> None:
        self.bar.show_running(running=running)
        self.running_changed.emit(running)

    def _show_progress(self, done: int, total: int) -> None:
        self.bar.show_progress(say("server.move.running", percent=100 * done // max(total, 1)), done, total)

    def _cancel(self) -> None:
        """Stop; where it was too late for that, the archive is on the server."""
        if self._job is not None and not self._job.cancelled:
            self._job.cancel()
            self._queue.submit(lambda _job: moved_to(self._archive), done=self._tell_stopped, failed=self._failed)

    def _tell_stopped(self, known: tuple[datetime, str] | None) -> None:
        if self._moved is not None:
            self._tell(self._moved)
            return
        self._end()
        if known is None or known == self._before:
            self.bar.tell(say("server.move.stopped"), "muted")
        else:
            self.bar.tell(_before_words(known), "muted")
            self.offer(None)
            self.done.emit()

    def _tell(self, moved: Moved) -> None:
        self._end()
        line = say("server.move.done", patients=moved.patients, visits=moved.visits, recordings=moved.recordings)
        if moved.missing:
            line += " " + say("server.move.missing", count=len(moved.missing))
        self.bar.tell(line, "problem" if moved.missing else "good")
        self.offer(None)
        self.done.emit()

    def _failed(self, error: Exception) -> None:
        logs.failure("server.not_moved", error)
        self._end()
        self.bar.tell(error_line(error), "problem")

    def _end(self) -> None:
        self._job = None
        self._show_running(running=False)


def _before_words(known: tuple[datetime, str]) -> str:
    """Return the words of an archive that was taken to a server."""
    moment, place = known
    return say("server.move.before", place=place, day=dates.shown(moment.astimezone().date()))
