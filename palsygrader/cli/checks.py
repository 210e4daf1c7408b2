"""What the self-test on the command line looks at: the shared checks, with Qt begun without a screen where needed."""

import os
import threading
from collections.abc import Callable, Mapping
from concurrent.futures import Future
from functools import cache, partial
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from palsygrader.cli.interrupts import STOPPING, put_off
from palsygrader.cli.staging import check_folder
from palsygrader.errors import CaptureError
from palsygrader.selftest import checks as shared
from palsygrader.selftest.outcome import Check, Status, outcome_of
from palsygrader.settings import data_place

if TYPE_CHECKING:
    from PySide6.QtCore import QCoreApplication

    from palsygrader.capture.source import CameraSource, Frame

_EVENTS_S: Final = 0.01
"""How often Qt may go on while a camera is awaited."""


def check_camera() -> tuple[Status, str]:
    """Read one picture of the camera, as the window would; tells its name, its library and the picture's size."""
    from palsygrader.capture.camera import camera_source

    application = _begin_qt()
    source = camera_source()
    seen: Future[Frame] = Future()
    reader = threading.Thread(target=lambda: _look(source, seen), daemon=True)
    reader.start()
    while reader.is_alive():  # the camera is started on this thread
        application.processEvents()
        reader.join(_EVENTS_S)
    try:
        frame = seen.result()
    except CaptureError as error:
        if not shared.no_camera(error):
            raise
        return Status.ABSENT, ""
    return Status.PASS, f"{source.name}, {source.backend}, {frame.width_px} x {frame.height_px}"


def _look(source: "CameraSource", seen: "Future[Frame]") -> None:
    try:
        seen.set_result(shared.camera_frame(source))
    except Exception as error:  # noqa: BLE001 - raised again by the check
        seen.set_exception(error)


def check_archive() -> tuple[Status, str]:
    """Make an archive in a temporary folder; a signal waits until that is gone."""
    with put_off(*STOPPING):
        return shared.check_archive()


def check_data(chosen: Path | None = None) -> tuple[Status, str]:
    """Write into the data folder, or where it would be made; nothing of that stays.

    Args:
        chosen: The folder, None for the user's own.

    Raises:
        InputError: It cannot be written, or is no folder.
    """
    folder = data_place(chosen)
    with put_off(*STOPPING):
        check_folder(folder)
    return Status.PASS, str(folder)


def check_printer() -> tuple[Status, str]:
    """Look for a printer."""
    from PySide6.QtPrintSupport import QPrinterInfo

    _begin_qt()
    names = QPrinterInfo.availablePrinterNames()
    return (Status.PASS if names else Status.ABSENT), ", ".join(names)


def check_sound() -> tuple[Status, str]:
    """Look for a loudspeaker."""
    from palsygrader.capture.qt_device import multimedia

    _begin_qt()
    name = multimedia().QMediaDevices.defaultAudioOutput().description()
    return (Status.PASS if name else Status.ABSENT), name


CHECKS: Final[Mapping[str, Callable[[], tuple[Status, str]]]] = MappingProxyType(
    {
        "camera": check_camera,
        "speed": shared.check_speed,
        "model": shared.check_model,
        "archive": check_archive,
        "data": check_data,
        "fonts": shared.check_fonts,
        "printer": check_printer,
        "sound": check_sound,
        "demo": shared.check_demo,
    }
)
"""Every check by its name, in the order in which they are told. The light is not among them: it needs a face."""


def checks_for(data: Path | None) -> dict[str, Callable[[], tuple[Status, str]]]:
    """Return `CHECKS`, of a data folder that was named on the command line."""
    return {**CHECKS, "data": partial(check_data, data)} if data is not None else dict(CHECKS)


def run_check(name: str, data: Path | None = None) -> Check:
    """Run one check; whatever it raises is its failure.

    Args:
        name: One of `CHECKS`.
        data: The data folder, None for the user's own.
    """
    return outcome_of(name, checks_for(data)[name], unexpected="cli.unexpected")


@cache
def _begin_qt() -> "QCoreApplication":
    """Return the application that Qt needs for devices: without a screen, and silent about what it can do without."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from PySide6.QtCore import QCoreApplication, qInstallMessageHandler
    from PySide6.QtGui import QGuiApplication

    qInstallMessageHandler(lambda *_: None)
    return QCoreApplication.instance() or QGuiApplication([])
