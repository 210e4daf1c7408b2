"""Builds everything and hands it down: the one place where the window's parts meet."""

import platform
import signal
import sys
import time
from collections.abc import Callable
from functools import partial
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QTimer
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from palsygrader import __version__, logs
from palsygrader.gui import demonstration, file_dialogs, languages, theme
from palsygrader.gui.garbage import GarbageCollection
from palsygrader.gui.idle import IdleWatch
from palsygrader.gui.live_source import CameraList, source_factory
from palsygrader.gui.main_window import MainWindow
from palsygrader.gui.server_entry import ServerEntry
from palsygrader.gui.uncaught import UncaughtErrors, keep_qt_quiet
from palsygrader.gui.unlock_page import UnlockPage
from palsygrader.gui.vault import ArchiveVault
from palsygrader.gui.visit_pages import LatePages
from palsygrader.gui.workers import Job, JobQueue
from palsygrader.settings import SETTINGS_NAME, Settings, SettingsStore, archive_folder, bundled, data_folder
from palsygrader.wording import say

if TYPE_CHECKING:
    from palsygrader.gui.desk import Desk
    from palsygrader.gui.open_desk import OpenDesk
    from palsygrader.gui.ports import VisitArchive

LOG_FOLDER: Final = "logs"
WINDOW_NAME: Final = "window.ini"
BAD_FOLDER: Final = 2
"""Exit status when the data folder cannot be used, as for every other argument that cannot be."""
SIGNAL_MS: Final = 200
"""How often Python gets a turn to see Ctrl-C while Qt waits."""
_STOPPING: Final = ("SIGINT", "SIGTERM", "SIGHUP")
"""By Ctrl-C, by the system, and when the terminal or the session is closed that the program was started from."""
PAINT_MS: Final = 50
"""Wait after the first page is there, so that it is painted before anything is imported in the background."""
_UNLOCKING: Final = ("palsygrader.archive.store", "palsygrader.gui.open_desk")
"""Imported while the passphrase is typed, or tried."""
_VISITING: Final = (
    "palsygrader.gui.capture_page",
    "palsygrader.gui.review_page",
    "palsygrader.report.content",
    "palsygrader.report.pdf",
)
"""Imported after the models, so that the first visit and its report do not wait for them."""


class Program:
    """The window with all it needs; `start` shows it, `stop` ends every thread.

    Args:
        app: Qt's application.
        folder: The data folder, or the demonstration's own below it.
        demo: Whether to open the demonstration's archive without asking.
        source: A file or folder to play in the camera's place.
        returns: Whether this is the demonstration over another program that is gone back to; the tour begins at once.
    """

    def __init__(
        self, app: QApplication, *, folder: Path, demo: bool, source: Path | None, returns: bool = False
    ) -> None:
        self._app = app
        self._folder = folder
        self._demo = demo
        self._returns = returns
        self.opened: OpenDesk | None = None
        self.demonstration: Program | None = None
        self._garbage = None if returns else GarbageCollection()  # the program below it collects for both
        self._store = SettingsStore(folder / SETTINGS_NAME)
        self.settings = self._store.load()
        languages.speak(app, self.settings.language)
        theme.apply(app, self.settings.theme)
        self.archive_queue = JobQueue("archive")
        self._warm_queue = JobQueue("warm-up")
        self._upkeep_queue = JobQueue("upkeep", gives_way=True)
        self._cameras = CameraList(app)
        self._vault = self._make_vault()
        self._make_source = source_factory(
            demo=demo, source=source, settings=lambda: self.settings, cameras=self._cameras
        )
        self._pages = LatePages(self._make_source)
        self._idle = IdleWatch(app)
        self._idle.idle.connect(self._lock_when_idle)
        self._idle.slept.connect(self._lock)
        self.window = MainWindow(
            unlock_page=self._make_unlock_page(),
            make_desk=self._make_desk,
            archive_queue=self.archive_queue,
            state_file=folder / WINDOW_NAME,
            title=self._title,
        )
        self.window.tour_wanted.connect(self._begin_tour)
        self.errors = UncaughtErrors(self.window)
        self.errors.caught.connect(self.window.tell)

    def start(self) -> None:
        """Show the window, then begin to unlock."""
        self.errors.install()
        self.window.show()
        if self._store.set_aside is not None:
            told = "settings.newer" if self._store.newer else "settings.set_aside"
            self.window.notices.show_notice(say(told, file=self._store.set_aside.name), "problem")
        QTimer.singleShot(0, self._unlock)

    def stop(self) -> bool:
        """End the queues; return whether all ended in time."""
        self.errors.remove()
        ended = [self._warm_queue.close(), self._upkeep_queue.close(), self.archive_queue.close()]
        if self.demonstration is not None:
            ended.append(self.demonstration.stop())
        self._idle.deleteLater()
        self._cameras.deleteLater()
        if self._garbage is not None:
            self._garbage.stop()
        return all(ended)

    @property
    def prepared(self) -> bool:
        """Whether nothing is being loaded in the background."""
        return self._warm_queue.idle

    @property
    def _title(self) -> str:
        return say("window.demo_title") if self._demo else say("window.title")

    def _make_vault(self) -> ArchiveVault:
        place = "folder" if self._demo else self.settings.archive_place
        return ArchiveVault(archive_folder(self._folder, place), user=lambda: self.settings.clinician)

    def _make_unlock_page(self) -> UnlockPage:
        return UnlockPage(
            vault=self._vault,
            archive_queue=self.archive_queue,
            hint=say("demo.passphrase", passphrase=demonstration.PASSPHRASE) if self._demo else "",
            server=self._make_server_entry(),
            restoring=None if self._demo or self._vault.server else self._vault,
        )

    def _make_server_entry(self) -> ServerEntry | None:
        if not self._vault.server:
            return None
        entry = ServerEntry(self._vault)
        entry.local_wanted.connect(partial(self._move_archive, "folder"))
        return entry

    def _look_at_all_garbage(self) -> None:
        if self._garbage is not None:
            self._garbage.look_at_all()

    def _move_archive(self, place: str) -> None:
        """Close the archive that is open, and unlock the one at another place from now on."""
        try:
            self.settings = self.settings.changed(archive_place=place)
            self._store.save(self.settings)
        except OSError as error:
            logs.failure("settings.not_saved", error)
            self.window.notices.show_notice(say("settings.not_saved"), "problem")
            return

        def ask() -> None:
            self._vault = self._make_vault()
            self.window.ask_for(self._make_unlock_page(), self._title)
            self._unlock()

        self.window.leave_archive(ask)
        self._look_at_all_garbage()

    def close_now(self) -> None:
        """Close without asking, the demonstration over it first."""
        if self.demonstration is not None:
            self.demonstration.window.close_now()
        self.window.close_now()

    def show_demonstration(self) -> None:
        """Show the demonstration with its tour in this window's place; closing it brings this window back."""
        if self.demonstration is not None:
            return
        folder = self._folder / demonstration.FOLDER
        try:
            SettingsStore(data_folder(folder) / SETTINGS_NAME).save(self.settings.changed(tour_answered=True))
        except OSError as error:
            logs.failure("demonstration.not_opened", error)
            self.window.notices.show_notice(say("tour.no_demonstration"), "problem")
            return
        self.demonstration = Program(self._app, folder=folder, demo=True, source=None, returns=True)
        self.demonstration.window.closed.connect(self._leave_demonstration)
        self.demonstration.window.restoreGeometry(self.window.saveGeometry())
        self.demonstration.start()
        self.window.hide()

    def _leave_demonstration(self) -> None:
        """Show the own window before the other one is gone, or Qt would end the program."""
        left, self.demonstration = self.demonstration, None
        languages.speak(self._app, self.settings.language)
        theme.apply(self._app, self.settings.theme)
        self.window.show()
        if left is not None:
            QTimer.singleShot(0, self.window, lambda: self._end_demonstration(left))

    def _end_demonstration(self, left: "Program") -> None:
        if not left.stop():
            logs.note("window.threads_left")
        left.window.deleteLater()
        self.errors.install()

    def _begin_tour(self) -> None:
        if not self._demo:
            self.show_demonstration()
        elif self.opened is not None:
            self.opened.tour.begin()

    def _unlock(self) -> None:
        if self._demo:
            self.window.unlock.open_with(demonstration.PASSPHRASE, demonstration.prepare)
        else:
            self.window.unlock.start()
        QTimer.singleShot(PAINT_MS, self.window, self._prepare)

    def _prepare(self) -> None:
        """Load in the background what is needed next: for unlocking, for the live picture, for a visit's pages."""
        self._warm_up(_UNLOCKING)
        self._prepare_models()
        self._warm_up(_VISITING, self._pages.prepare_report)
        if self._garbage is not None:
            begin = self._garbage.begin
            self._warm_queue.submit(lambda _job: None, done=lambda _none: begin(), failed=self.window.tell)

    def _prepare_models(self) -> None:
        device = self.settings.compute_device
        self._warm_up((), lambda: self._pages.prepare(device, self._tell_fallback))

    def _tell_fallback(self, reason: str) -> None:
        """Tell that the processor grades though a card is chosen; from any thread."""

        def tell(_none: None) -> None:
            self.window.notices.show_notice(say(f"grading.fallback.{reason}"), "info")

        self._warm_queue.submit(lambda _job: None, done=tell, failed=self.window.tell)

    def _warm_up(self, names: tuple[str, ...], then: Callable[[], None] = lambda: None) -> None:
        def work(job: Job) -> None:
            for number, name in enumerate(names):
                job.step(number, len(names))
                import_module(name)
            then()

        self._warm_queue.submit(work, done=lambda _none: None, failed=self.window.tell)

    def _make_desk(self, archive: "VisitArchive") -> "Desk":
        self.opened = self._open_desk(archive)
        desk = self.opened.desk
        self._cameras.changed.connect(desk.settings_page.list_cameras)
        self._cameras.changed.connect(desk.look_for_camera)
        desk.settings_changed.connect(self._use_settings)
        desk.capture_shown.connect(self._dim)
        if desk.archive is not None:
            desk.archive.moved.connect(self._move_archive)
        self.opened.tour.demonstration_wanted.connect(self.show_demonstration)
        self.opened.tour.return_wanted.connect(self.window.close)
        if self._returns:
            self.opened.tour.begin()
        self._idle.watch(self.settings.auto_lock_minutes)
        return desk

    def _open_desk(self, archive: "VisitArchive") -> "OpenDesk":
        from palsygrader.gui.open_desk import open_demonstration, open_desk  # noqa: PLC0415 - brings every page

        if self._demo:
            return open_demonstration(
                archive,
                archive_queue=self.archive_queue,
                settings_store=self._store,
                visit_pages=self._pages,
                cameras=self._cameras,
                data=self._folder,
                returns=self._returns,
            )
        return open_desk(
            archive,
            archive_queue=self.archive_queue,
            upkeep_queue=self._upkeep_queue,
            settings_store=self._store,
            settings=lambda: self.settings,
            visit_pages=self._pages,
            cameras=self._cameras,
            make_source=self._make_source,
            data=self._folder,
            recording=lambda: self.window.recording,
        )

    def _dim(self, capture_shown: bool) -> None:  # noqa: FBT001 - a Qt slot
        """Keep the window dark beside the live picture, so that its light does not fall on the face from one side."""
        around = self.window.around_pages
        capture = self.window.desk.capture if self.window.desk is not None else None
        if capture_shown and capture is not None:  # it stays dark for the next visit
            theme.dress((capture, *around), "dark")
        elif theme.current() != self.settings.theme:
            theme.dress(around, self.settings.theme)

    def _use_settings(self, settings: Settings) -> None:
        if settings.theme != self.settings.theme:
            theme.apply(self._app, settings.theme)
        other_language = settings.language != self.settings.language
        other_device = settings.compute_device != self.settings.compute_device
        self.settings = settings
        if other_device:
            self._prepare_models()
        self._idle.watch(settings.auto_lock_minutes)
        if other_language:
            self.window.when_quiet(self._renew)

    def _renew(self) -> None:
        """Make the window's pages anew in another language; while a visit is recorded it waits for the next start."""
        desk = self.window.desk
        if desk is not None and not desk.recording:
            desk.settle(self._speak)

    def _speak(self) -> None:
        languages.speak(self._app, self.settings.language)
        theme.apply(self._app, self.settings.theme)
        self.window.renew(self._make_unlock_page(), self._title)
        self._look_at_all_garbage()

    def _lock_when_idle(self) -> None:
        """Lock, but never in the middle of an attempt: whoever moves before the camera is there."""
        desk = self.window.desk
        if desk is not None and desk.busy:
            self._idle.watch(self.settings.auto_lock_minutes)
        else:
            self._lock()

    def _lock(self) -> None:
        self.window.lock()
        self._idle.watch(self.settings.auto_lock_minutes)


def run(*, demo: bool = False, source: Path | None = None, data: Path | None = None) -> int:
    """Show the window until it is closed.

    Args:
        demo: Open the demonstration: its own archive, the digital patient as camera.
        source: A video or a folder to play in the camera's place.
        data: The data folder, None for the user's own.

    Returns:
        The exit status.
    """
    began_s = time.monotonic()
    file_dialogs.keep_nothing()
    keep_qt_quiet()
    app = QApplication.instance() or QApplication(sys.argv[:1])
    if not isinstance(app, QApplication):
        return 1
    app.setApplicationName("palsygrader")
    app.setApplicationVersion(__version__)
    app.setDesktopFileName("palsygrader")
    app.setWindowIcon(QIcon(str(bundled("resources", "icons", "palsygrader.png"))))
    try:
        folder = data_folder(data) / demonstration.FOLDER if demo else data_folder(data)
        logs.start(folder / LOG_FOLDER)
    except OSError:
        sys.stderr.write(say("window.no_folder") + "\n")
        return BAD_FOLDER
    program = Program(app, folder=folder, demo=demo, source=source)
    program.window.closed.connect(app.quit)
    for name in _STOPPING:
        number = getattr(signal, name, None)
        if number is not None and signal.getsignal(number) is not signal.SIG_IGN:  # as under nohup
            signal.signal(number, lambda _number, _frame: program.close_now())
    pulse = QTimer()
    pulse.timeout.connect(lambda: None)
    pulse.start(SIGNAL_MS)
    program.start()
    logs.note(
        "window.shown",
        seconds=round(time.monotonic() - began_s, 2),
        version=__version__,
        system=platform.platform(),
        python=platform.python_version(),
        demo=demo,
    )
    status = app.exec()
    logs.note("window.closed", count=0 if program.stop() else 1)
    logs.stop()
    return status
