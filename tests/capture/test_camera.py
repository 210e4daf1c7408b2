import threading
from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QThread
from PySide6.QtGui import QImage
from PySide6.QtMultimedia import QMediaDevices, QVideoFrame, QVideoSink
from pytestqt.qtbot import QtBot

from palsygrader.capture import camera
from palsygrader.capture.camera import CameraInfo, CameraWatcher, QtCameraSource, camera_source, cameras
from palsygrader.capture.opencv_camera import OpenCvCameraSource
from palsygrader.capture.qt_device import multimedia
from palsygrader.capture.source import Frame, FrameSource, Lockable, Locked
from palsygrader.errors import CaptureError, PalsyGraderError
from palsygrader.wording import error_line


@pytest.fixture(autouse=True)
def quiet_multimedia() -> None:
    """Load QtMultimedia as the program does, which keeps it from naming every optional library that is missing."""
    multimedia()


FRONT = CameraInfo("Front camera", "front")
USB = CameraInfo("USB camera", "usb")


class FakeDevice:
    """A camera of Qt without hardware: frames are put into a real video sink."""

    def __init__(self, identifier: str | None) -> None:
        self.name = f"camera {identifier}"
        self.chosen = identifier != "gone"
        self.sink = QVideoSink()
        self.threads = [QThread.currentThread()]
        self.stopped = threading.Event()
        self.failed: Callable[[CaptureError], None] = lambda _error: None
        self.locked = False

    def start(self, arrived: Callable[[Any], None], failed: Callable[[CaptureError], None]) -> None:
        self.threads.append(QThread.currentThread())
        self.sink.videoFrameChanged.connect(arrived)
        self.failed = failed

    def lock(self, *, locked: bool) -> Locked:
        self.locked = locked
        return Locked(exposure=locked, white_balance=False)

    def stop(self) -> None:
        self.threads.append(QThread.currentThread())
        self.stopped.set()

    def show(self, colour: int) -> None:
        image = QImage(64, 48, QImage.Format.Format_RGB32)
        image.fill(colour)
        self.sink.setVideoFrame(QVideoFrame(image))


class Opened:
    """A source opened from a thread of its own, as the program does, while the Qt thread runs its loop."""

    def __init__(self, qtbot: QtBot) -> None:
        self.qtbot = qtbot
        self.devices: list[FakeDevice] = []
        self.source = QtCameraSource("usb", open_device=self._open)
        self.off_thread(self.source.open)

    def _open(self, identifier: str | None) -> FakeDevice:
        self.devices.append(FakeDevice(identifier))
        return self.devices[-1]

    def off_thread(self, action: Callable[[], object]) -> list[object]:
        results: list[object] = []

        def work() -> None:
            try:
                results.append(action())
            except PalsyGraderError as error:
                results.append(error)

        worker = threading.Thread(target=work)
        worker.start()
        self.qtbot.waitUntil(lambda: not worker.is_alive(), timeout=30_000)
        return results


@pytest.fixture
def opened(qtbot: QtBot) -> Opened:
    return Opened(qtbot)


class TestQtCameraSource:
    def test_the_newest_frame_is_read_as_rgb_on_another_thread(self, opened: Opened) -> None:
        opened.devices[0].show(0xFF00FF00)
        opened.devices[0].show(0xFFFF0000)
        (frame,) = opened.off_thread(lambda: opened.source.read(30.0))
        assert isinstance(frame, Frame)
        assert tuple(frame.image[0, 0]) == (255, 0, 0)
        assert frame.time_ns > 0
        assert opened.source.name == "camera usb"

    def test_qt_things_happen_on_the_qt_thread(self, opened: Opened) -> None:
        opened.off_thread(opened.source.close)
        opened.qtbot.waitUntil(opened.devices[0].stopped.is_set)
        application = QCoreApplication.instance()
        assert application is not None
        assert all(thread == application.thread() for thread in opened.devices[0].threads)

    def test_no_frame_is_stalled(self, opened: Opened) -> None:
        with pytest.raises(CaptureError, match=r"capture\.stalled"):
            opened.source.read(0.0)

    def test_unplugging_ends_a_waiting_read(self, opened: Opened) -> None:
        opened.devices[0].failed(CaptureError("capture.unplugged", name="camera usb"))
        (error,) = opened.off_thread(lambda: opened.source.read(30.0))
        assert isinstance(error, CaptureError)
        assert error_line(error) == "camera usb: the camera was unplugged."

    def test_close_ends_it_and_it_can_be_opened_again(self, opened: Opened) -> None:
        opened.off_thread(opened.source.close)
        with pytest.raises(CaptureError, match=r"capture\.closed"):
            opened.source.read(0.0)
        opened.off_thread(opened.source.open)
        opened.devices[1].show(0xFF0000FF)
        assert tuple(opened.source.read(30.0).image[0, 0]) == (0, 0, 255)
        assert opened.devices[0].stopped.is_set()

    def test_lock_is_told(self, opened: Opened) -> None:
        assert isinstance(opened.source, Lockable)
        before = opened.source.lock_state
        opened.off_thread(lambda: opened.source.lock(locked=True))
        opened.qtbot.waitUntil(lambda: opened.source.lock_state is not None)
        assert (before, opened.source.lock_state) == (None, Locked(exposure=True, white_balance=False))
        assert opened.devices[0].locked

    def test_opening_from_the_qt_thread_works_too(self, qtbot: QtBot) -> None:
        source: FrameSource = QtCameraSource(open_device=FakeDevice)
        source.open()
        assert source.name == "camera None"

    @pytest.mark.parametrize(
        ("identifier", "note"),
        [
            (None, None),
            ("usb", None),
            ("gone", "The camera chosen in the settings is not plugged in; camera gone is used."),
        ],
    )
    def test_another_camera_than_the_chosen_one_is_told(
        self, qtbot: QtBot, identifier: str | None, note: str | None
    ) -> None:
        source = QtCameraSource(identifier, open_device=FakeDevice)
        source.open()
        assert source.note == note

    def test_a_camera_that_cannot_be_opened(self, qtbot: QtBot) -> None:
        def none(_identifier: str | None) -> FakeDevice:
            raise CaptureError("capture.no_camera")

        source = QtCameraSource(open_device=none)
        with pytest.raises(CaptureError, match=r"capture\.no_camera"):
            source.open()
        source.close()

    def test_not_opened(self) -> None:
        with pytest.raises(CaptureError, match=r"capture\.closed"):
            QtCameraSource(open_device=FakeDevice).read(0.0)


class TestCameraWatcher:
    def test_plugging_in_and_out_is_told_once(self, qtbot: QtBot) -> None:
        present: list[CameraInfo] = []
        told: list[tuple[CameraInfo, ...]] = []
        watcher = CameraWatcher(list_cameras=lambda: tuple(present))
        watcher.cameras_changed.connect(told.append)
        watcher.start()
        for now in ([FRONT], [FRONT], [FRONT, USB], [FRONT], []):
            present[:] = now
            watcher.refresh()
        assert told == [(FRONT,), (FRONT, USB), (FRONT,), ()]
        assert watcher.cameras == ()

    def test_the_system_is_listened_to(self, qtbot: QtBot) -> None:
        present = [FRONT]
        watcher = CameraWatcher(list_cameras=lambda: tuple(present))
        watcher.start()
        assert watcher.cameras == (FRONT,)
        devices = watcher.findChild(QMediaDevices)
        assert devices is not None
        present.append(USB)
        with qtbot.waitSignal(watcher.cameras_changed) as signal:
            devices.videoInputsChanged.emit()
        assert signal.args == [(FRONT, USB)]


class TestCameras:
    def test_lists_what_is_plugged_in(self, qtbot: QtBot) -> None:
        assert len(cameras()) == len(QMediaDevices.videoInputs())

    def test_qt_is_chosen_and_opencv_stands_in(self, monkeypatch: pytest.MonkeyPatch) -> None:
        assert camera_source("usb").backend == "QtMultimedia"

        def missing() -> None:
            raise CaptureError("capture.no_multimedia", library="libpulse.so.0")

        monkeypatch.setattr(camera, "multimedia", missing)
        assert isinstance(camera_source("usb"), OpenCvCameraSource)
