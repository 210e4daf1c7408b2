"""The settings' section about where the archive lies: in a folder of this computer, or on a server."""

import platform
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame

from palsygrader import logs
from palsygrader.archive.server import ServerAddress, ServerPlace, read_place
from palsygrader.archive.server_check import ServerCheck, ServerState, check_server
from palsygrader.archive.server_link import PLACE_NAME
from palsygrader.archive.station import prepare_station
from palsygrader.archive.store import Archive
from palsygrader.errors import ArchiveError
from palsygrader.gui import theme
from palsygrader.gui.icons import Icon
from palsygrader.gui.layouts import breakable, button, column, row, words
from palsygrader.gui.server_form import ServerForm
from palsygrader.gui.server_move import ServerMove
from palsygrader.gui.setting_rows import ChoiceRow
from palsygrader.gui.workers import Job, JobQueue
from palsygrader.settings import archive_folder
from palsygrader.wording import error_line, say


class ArchiveSection(QFrame):
    """A card. Every look at a server is a job of a queue of its own, so that nothing waits for one that hangs.

    Args:
        data: The data folder.
        place: `folder` or `server`: where the open archive lies.
        archive: That of this computer's folder where it is open, to be taken to a server; else None.

    Signals:
        told_before: Words of an archive of this computer that was taken to a server before.
        moved: `folder` or `server`: the archive there is to be opened in the place of this one.
        moving_changed: Whether the archive is being taken to a server now.
    """

    moved = Signal(str)
    told_before = Signal(str)
    moving_changed = Signal(bool)

    def __init__(self, *, data: Path, place: str, archive: Archive | None = None) -> None:
        super().__init__()
        theme.set_role(self, "card")
        self._data = data
        self._in_use = self._chosen = place
        self._queue = JobQueue("server")
        self._job: Job | None = None
        self._tried: tuple[ServerAddress, str] | None = None
        self.place = ChoiceRow("archive_place", [(say(f"settings.archive_place.{each}"), each) for each in _PLACES])
        self.place.chosen.connect(self._choose)
        self._place_words = words(role="muted", wrap=True)
        self.form = ServerForm()
        self.form.edited.connect(self._forget_try)
        self.test_button = button(say("server.test"), icon=Icon.SHIELD)
        self.test_button.clicked.connect(self.test)
        self.use_button = button(say("server.use"), "primary")
        self.use_button.clicked.connect(self._use)
        self.server_move = None if archive is None else ServerMove(archive, self._queue)
        self._moving = False
        if self.server_move is not None:
            self.server_move.running_changed.connect(self._show_moving)
            self.server_move.done.connect(self._after_move)
            self.server_move.look_before(self.told_before.emit)
        self._result = words(wrap=True)
        self._tls = words(role="muted", wrap=True)
        self.setLayout(
            column(
                words(say("settings.section.archive"), "section"),
                self._place_words,
                self.place,
                self.form,
                row(self.test_button, self.use_button, None),
                self._result,
                self._tls,
                *(() if self.server_move is None else (self.server_move,)),
                margin=3 * theme.GRID_PX,
            )
        )
        self._show_known()
        self.place.show_value(place)
        self._choose(place)

    @property
    def told(self) -> str:
        """What the last try or use came to."""
        return self._result.text()

    @property
    def tls(self) -> str:
        """What is said of the encryption of the connection that was tried."""
        return self._tls.text()

    @property
    def moving(self) -> bool:
        """Whether the archive of this computer is being taken to a server."""
        return self._moving

    def test(self) -> None:
        """Try the server as it is typed."""
        address, password = self.form.address, self.form.password.line.text()
        if address is None or self._job is not None:
            return
        self._tell(say("server.checking"), "muted")

        def done(found: ServerCheck) -> None:
            self._job = None
            if (address, password) != (self.form.address, self.form.password.line.text()) or self._chosen != "server":
                self._tell("", "muted")  # what was tried is not what stands there
                self._show_buttons()
                return
            tls = say("server.check.tls", tls=found.tls) if found.tls else say("server.check.local")
            line, role = say(f"server.check.{found.state}"), "good" if found.usable else "problem"
            self._tell(line, role, tls if found.usable else "")
            self._tried = (address, password) if found.usable else None
            self._offer_move(empty=found.state is ServerState.EMPTY)
            self._show_buttons()

        self._job = self._queue.submit(
            lambda _job: check_server(address, password or None), done=done, failed=self._failed
        )
        self._show_buttons()

    def stop(self) -> bool:
        """End the queue; returns whether it ended in time, which one that waits for a server may not."""
        return self._queue.close(timeout_s=1.0)

    def _choose(self, place: object) -> None:
        on_server = place == "server"
        self.form.setVisible(on_server)
        self.test_button.setVisible(on_server)
        self.use_button.setText(say("server.use" if on_server else "server.use_folder"))
        self._tell("", "muted")
        self._chosen = str(place)
        self._offer_move(empty=False)
        self._show_buttons()

    def _show_buttons(self) -> None:
        running = self._job is not None or self._moving
        on_server = self._chosen == "server"
        self.test_button.setEnabled(self.form.address is not None and not running)
        self.use_button.setVisible(on_server or self._in_use == "server")
        self.use_button.setEnabled((not on_server or self._tried is not None) and not running)

    def _forget_try(self) -> None:
        if self._tried is not None:
            self._tried = None
            self._offer_move(empty=False)
            self._tell("", "muted")
        self._show_buttons()

    def _show_known(self) -> None:
        """Show the server that was set up, and what is in use."""
        folder, path = archive_folder(self._data, self._in_use), self._station / PLACE_NAME
        known = None
        try:
            known = read_place(path) if path.is_file() else None
        except ArchiveError as error:
            logs.failure("server.place", error)
        self.form.show_place(known or ServerPlace(ServerAddress(""), station=platform.node()))
        shown = known.address.shown if known is not None and self._in_use == "server" else str(folder)
        self._place_words.setText(say("server.in_use", place=breakable(shown)))

    @property
    def _station(self) -> Path:
        return archive_folder(self._data, "server")

    def _offer_move(self, *, empty: bool) -> None:
        """Offer to take the archive of this computer to a server that was tried and has none."""
        if self.server_move is None or self._moving:
            return
        tried, name = self._tried, self.form.station.typed

        def station() -> Path:
            address, password = tried or (ServerAddress(""), "")
            prepare_station(self._station, ServerPlace(address, station=name), password)
            return self._station

        self.server_move.offer(station if empty and tried is not None else None)

    def _show_moving(self, running: bool) -> None:  # noqa: FBT001 - a Qt slot
        self._moving = running
        self.moving_changed.emit(running)
        self.place.setEnabled(not running)
        self.form.setEnabled(not running)
        self._show_buttons()

    def _after_move(self) -> None:
        """What is left to do is to go on with the server."""
        self._tell("", "muted")
        self.use_button.setFocus()

    def _use(self) -> None:
        if self._chosen == "folder":
            self.moved.emit("folder")
            return
        if self._tried is None or self._job is not None:
            return
        address, password = self._tried
        place = ServerPlace(address, station=self.form.station.typed)

        def work(_job: Job) -> None:
            prepare_station(self._station, place, password)

        def done(_none: None) -> None:
            self._job = None
            self.form.password.line.clear()
            self.moved.emit("server")

        self._job = self._queue.submit(work, done=done, failed=self._failed)
        self._show_buttons()

    def _failed(self, error: Exception) -> None:
        self._job = None
        logs.failure("server.not_used", error)
        self._tell(error_line(error), "problem")
        self._show_buttons()

    def _tell(self, line: str, role: str, tls: str = "") -> None:
        self._result.setText(line)
        self._result.setVisible(bool(line))
        self._tls.setText(tls)
        self._tls.setVisible(bool(tls))
        theme.set_role(self._result, role)
        theme.restyle(self._result)


_PLACES = ("folder", "server")
