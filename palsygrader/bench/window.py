"""The program's window, opened with the demonstration and driven for a measurement."""

import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication

from palsygrader.errors import InputError
from palsygrader.gui.app import Program

if TYPE_CHECKING:
    from palsygrader.gui.capture_page import CapturePage

PATIENCE_S: Final = 60.0
WIDTH_PX: Final = 1280
HEIGHT_PX: Final = 800


def wait(milliseconds: int) -> None:
    """Let the window run."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def until(ready: Callable[[], bool], patience_s: float = PATIENCE_S) -> None:
    """Let the window run until something is so.

    Raises:
        InputError: `bench.not_ready`, it took too long.
    """
    end_s = time.monotonic() + patience_s
    while not ready():
        if time.monotonic() > end_s:
            raise InputError("bench.not_ready")
        wait(5)


@contextmanager
def demonstration(folder: Path) -> Iterator[Program]:
    """Open the program with the digital patient, the archive unlocked and the patient chosen; close it at the end.

    Args:
        folder: Its data folder, empty.
    """
    app = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(app, QApplication)  # noqa: S101 - made here
    program = Program(app, folder=folder, demo=True, source=None)
    program.start()
    window = program.window
    window.resize(WIDTH_PX, HEIGHT_PX)
    try:
        until(lambda: window.desk is not None and window.desk.patients.patient is not None)
        yield program
    finally:
        window.close_now()
        until(lambda: not window.isVisible())
        program.stop()


def begin_visit(program: Program) -> "CapturePage":
    """Begin a visit of the digital patient, and return its page once the live picture may be recorded."""
    from palsygrader.gui.capture_page import CapturePage  # noqa: PLC0415 - the start is measured without it

    desk = program.window.desk
    assert desk is not None  # noqa: S101 - the demonstration is open
    desk.patients.new_visit()
    until(lambda: isinstance(desk.page, CapturePage))
    page = desk.page
    assert isinstance(page, CapturePage)  # noqa: S101 - just waited for
    session = page.session
    assert session is not None  # noqa: S101 - the visit has begun
    until(lambda: session.state.recordable)
    return page
