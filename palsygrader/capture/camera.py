"""The webcam: which cameras there are, plugging in and out, and the source that reads one."""

import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot

from palsygrader.capture.latest import Latest
from palsygrader.capture.opencv_camera import OpenCvCameraSource
from palsygrader.capture.qt_device import Device, QtDevice, identifier_of, multimedia, picture_of
from palsygrader.capture.source import CameraSource, Frame, Locked
from palsygrader.capture.stand_in import StandInSource
from palsygrader.errors import CaptureError
from palsygrader.wording import say

if TYPE_CHECKING:
    from PySide6.QtMultimedia import QVideoFrame

OPEN_S: Final = 5.0
"""Longest wait for a camera to be started."""


@dataclass(frozen=True, slots=True)
class CameraInfo:
    """A camera that is plugged in.

    Attributes:
        name: For the doctor.
        identifier: Stays the same while the camera stays at its plug; kept in the settings.
    """

    name: str
    identifier: str


def cameras() -> tuple[CameraInfo, ...]:
    """Return the cameras that are plugged in, the system's default first.

    Raises:
        CaptureError: `capture.no_multimedia`, or `capture.no_application` while there is no QCoreApplication.
    """
    if QCoreApplication.instance() is None:
        raise CaptureError("capture.no_application")
    devices = multimedia().QMediaDevices
    default = identifier_of(devices.defaultVideoInput())
    found = (CameraInfo(device.description(), identifier_of(device)) for device in devices.videoInputs())
    return tuple(sorted(found, key=lambda camera: camera.identifier != default))


def camera_source(identifier: str | None = None) -> CameraSource:
    """Return the source for a camera: by QtMultimedia, or OpenCV's first camera where that does not work.

    Args:
        identifier: Of `CameraInfo`; None, or one that is not plugged in, for the default camera.
    """
    try:
        multimedia()
    except CaptureError:
        return OpenCvCameraSource()
    return StandInSource(QtCameraSource(identifier), OpenCvCameraSource)


class CameraWatcher(QObject):
    """Tells when a camera is plugged in or out. Lives in the Qt thread.

    Args:
        list_cameras: Lists them; another one in tests.
        parent: Its owner.

    Signals:
        cameras_changed: The tuple of CameraInfo there is now.
    """

    cameras_changed = Signal(object)

    def __init__(
        self, *, list_cameras: Callable[[], tuple[CameraInfo, ...]] = cameras, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._list_cameras = list_cameras
        self._cameras: tuple[CameraInfo, ...] = ()
        self._devices: QObject | None = None

    @property
    def cameras(self) -> tuple[CameraInfo, ...]:
        """The cameras that were there at the last look."""
        return self._cameras

    def start(self) -> None:
        """Look now, and again whenever the system says so.

        Raises:
            CaptureError: `capture.no_multimedia`.
        """
        devices = multimedia().QMediaDevices(self)
        devices.videoInputsChanged.connect(self.refresh)
        self._devices = devices
        self._cameras = self._list_cameras()

    @Slot()
    def refresh(self) -> None:
        """Look again and tell what changed."""
        now = self._list_cameras()
        if now != self._cameras:
            self._cameras = now
            self.cameras_changed.emit(now)


class _Desk(QObject):
    """Does on the Qt thread what a source asks for from its own thread."""

    asked = Signal(object)  # Callable[[], None]

    def __init__(self) -> None:
        super().__init__()
        application = QCoreApplication.instance()
        if application is None:
            raise CaptureError("capture.no_application")
        self.moveToThread(application.thread())
        self.asked.connect(self._do)

    @Slot(object)
    def _do(self, task: Callable[[], None]) -> None:
        task()


class QtCameraSource:
    """A camera by QtMultimedia. The Qt thread has to run its event loop while another thread opens or locks it.

    Args:
        identifier: Of `CameraInfo`; None, or one that is not plugged in, for the default camera.
        open_device: Opens it; another one in tests.
    """

    def __init__(
        self, identifier: str | None = None, *, open_device: Callable[[str | None], Device] = QtDevice
    ) -> None:
        self.name = say("capture.camera")
        self.backend = "QtMultimedia"
        self.note: str | None = None
        self.lock_state: Locked | None = None
        self._identifier = identifier
        self._open_device = open_device
        self._arrived: Latest[tuple[QVideoFrame, int]] = Latest()
        self._arrived.fail(CaptureError("capture.closed"))
        self._opening = threading.Event()
        self._closed = True
        self._desk: _Desk | None = None
        self._device: Device | None = None

    def open(self) -> None:
        """Start the camera on the Qt thread.

        Raises:
            CaptureError: `capture.no_camera`, `capture.no_multimedia`, `capture.stalled`, or `capture.closed` when
                `close` is called meanwhile.
        """
        arrived: Latest[tuple[QVideoFrame, int]] = Latest()
        failures: list[CaptureError] = []
        started = threading.Event()

        def start() -> None:
            try:
                self._device = self._open_device(self._identifier)
                self.name = self._device.name
                self.note = None if self._device.chosen else say("capture.another_camera", name=self.name)
                self._device.start(lambda frame: arrived.put((frame, time.monotonic_ns())), arrived.fail)
            except CaptureError as error:
                failures.append(error)
            started.set()

        self.lock_state = None
        self._arrived = arrived
        self._opening = started
        self._closed = False
        self._desk = self._desk or _Desk()
        self._desk.asked.emit(start)
        if not started.wait(OPEN_S):
            raise CaptureError("capture.stalled", seconds=OPEN_S)
        if self._closed:
            raise CaptureError("capture.closed")
        for failure in failures:
            raise failure

    def read(self, timeout_s: float) -> Frame:
        """Return the newest frame that was not read yet; it is converted here, on the reading thread.

        Raises:
            CaptureError: `capture.stalled`, `capture.unplugged`, `capture.camera_failed`, `capture.bad_frame`,
                `capture.closed`.
        """
        video_frame, time_ns = self._arrived.take(timeout_s)
        return Frame(picture_of(video_frame), time_ns)

    def lock(self, *, locked: bool) -> None:
        """Hold exposure and white balance at their present values, or let them follow the light again.

        `lock_state` tells what the camera supports of it, as soon as the Qt thread has come to it.
        """

        def lock() -> None:
            if self._device is not None:
                self.lock_state = self._device.lock(locked=locked)

        if self._desk is not None:
            self._desk.asked.emit(lock)

    def close(self) -> None:
        """Stop the camera, as soon as the Qt thread comes to it; never waits."""
        self._arrived.fail(CaptureError("capture.closed"))
        self._closed = True
        self._opening.set()  # the Qt thread, which is to open the camera, may be waiting for this thread

        def stop() -> None:
            if self._device is not None:
                self._device.stop()
                self._device = None

        if self._desk is not None:
            self._desk.asked.emit(stop)
