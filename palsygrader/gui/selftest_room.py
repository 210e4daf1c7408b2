"""Brings the self-test into the window: its page, the way there from the settings, and the offer at the first start."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from palsygrader.errors import CaptureError
from palsygrader.gui.desk import Desk
from palsygrader.gui.selftest_page import SelftestPage, Step
from palsygrader.selftest import checks
from palsygrader.selftest.outcome import Status
from palsygrader.wording import say

if TYPE_CHECKING:
    from palsygrader.capture.source import Frame, FrameSource


class SelftestRoom(QObject):
    """The self-test of one desk.

    Args:
        desk: The pages.
        make_source: Makes the source of frames, as for a patient's first visit.
        data: The data folder, on whose disk the archive is tried.
    """

    def __init__(self, *, desk: Desk, make_source: "Callable[[int], FrameSource]", data: Path) -> None:
        super().__init__(desk)
        self._desk = desk
        self._make_source = make_source
        self._data = data
        self._source: FrameSource | None = None
        self._frame: Frame | None = None
        self.page: SelftestPage | None = None
        desk.settings_page.about.check_button.clicked.connect(self.show)
        desk.patients.listed.connect(self._offer)
        desk.stopping.connect(self._stop)

    def show(self, *, begin: bool = False) -> None:
        """Show the page.

        Args:
            begin: Whether the checks begin at once.
        """
        if self._desk.recording:
            return
        if self.page is None:
            self.page = SelftestPage(self._steps())
            self.page.begun.connect(self._take_source)
            self.page.left.connect(self._desk.leave_aside)
        self._desk.show_aside(self.page)
        self.page.begin_button.setFocus()
        if begin:
            self.page.begin()

    def _steps(self) -> tuple[Step, ...]:
        return (
            Step("camera", self._look_at_camera),
            Step("light", self._look_at_light),
            Step("speed", checks.check_speed),
            Step("model", checks.check_model),
            Step("archive", lambda: checks.check_archive(self._data)),
            Step("printer", find_printer, in_window=True),
            Step("sound", find_sound, in_window=True),
        )

    def _offer(self, empty: bool) -> None:  # noqa: FBT001 - a Qt slot
        """Offer it once, where no patient was entered yet."""
        if empty and not self._desk.settings.selftest_offered:
            self._desk.settings_page.change(selftest_offered=True)
            self._desk.notices.show_notice(
                say("selftest.offer"), "info", say("selftest.begin"), lambda: self.show(begin=True)
            )

    def _take_source(self) -> None:
        """Make the source on the Qt thread, where cameras begin to be watched."""
        self._source = self._make_source(1)

    def _look_at_camera(self) -> tuple[Status, str]:
        self._frame, source = None, self._source
        if source is None:
            return Status.ABSENT, ""
        try:
            frame = self._frame = checks.camera_frame(source, settle_s=checks.LIGHT_S)
        except CaptureError as error:
            if not checks.no_camera(error):
                raise
            return Status.ABSENT, ""
        return Status.PASS, f"{source.name}, {frame.width_px} x {frame.height_px}"

    def _look_at_light(self) -> tuple[Status, str]:
        frame, self._frame = self._frame, None  # a face is not kept
        return (Status.ABSENT, "") if frame is None else checks.check_light(frame)

    def _stop(self) -> None:
        if self.page is not None:
            self.page.stop()


def find_printer() -> tuple[Status, str]:
    """Look for a printer; on the Qt thread."""
    from PySide6.QtPrintSupport import QPrinterInfo  # noqa: PLC0415 - the window shows before

    names = QPrinterInfo.availablePrinterNames()
    return (Status.PASS if names else Status.ABSENT), ", ".join(names)


def find_sound() -> tuple[Status, str]:
    """Look for a loudspeaker; on the Qt thread."""
    from palsygrader.capture.qt_device import multimedia  # noqa: PLC0415 - as above

    name = multimedia().QMediaDevices.defaultAudioOutput().description()
    return (Status.PASS if name else Status.ABSENT), name
