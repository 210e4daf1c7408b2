import builtins
import sys
from collections.abc import Callable
from typing import Any

import numpy as np
import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QImage
from PySide6.QtMultimedia import QCamera, QVideoFrame, QVideoFrameFormat
from pytestqt.qtbot import QtBot

from palsygrader.capture.qt_device import CameraMode, QtDevice, best_mode, lock_camera, multimedia, picture_of
from palsygrader.capture.source import Locked
from palsygrader.errors import CaptureError
from palsygrader.wording import error_line


@pytest.fixture(autouse=True)
def quiet_multimedia() -> None:
    """Load QtMultimedia as the program does, which keeps it from naming every optional library that is missing."""
    multimedia()


class TestBestMode:
    def test_the_wanted_one(self) -> None:
        modes = [CameraMode(640, 480, 30), CameraMode(1280, 720, 30), CameraMode(1920, 1080, 30)]
        assert best_mode(modes) == 1

    def test_fast_before_large(self) -> None:
        modes = [CameraMode(1280, 720, 10), CameraMode(640, 480, 30), CameraMode(1280, 720, 60)]
        assert best_mode(modes) == 2
        assert best_mode(modes[:2]) == 1

    def test_slow_is_better_than_none(self) -> None:
        assert best_mode([CameraMode(320, 240, 5), CameraMode(1280, 720, 5)]) == 1
        assert best_mode([]) is None


@pytest.mark.parametrize(
    "image_format",
    [
        QImage.Format.Format_RGB888,
        QImage.Format.Format_RGB32,
        QImage.Format.Format_ARGB32,
        QImage.Format.Format_RGBX8888,
    ],
)
@pytest.mark.parametrize("width_px", [64, 61])
def test_a_frame_of_an_image_is_read_as_rgb(qtbot: QtBot, image_format: QImage.Format, width_px: int) -> None:
    image = QImage(width_px, 48, image_format)
    image.fill(QColor(0x20, 0x60, 0xC0))
    image.setPixelColor(3, 2, QColor(255, 0, 0))
    picture = picture_of(QVideoFrame(image))
    assert picture.shape == (48, width_px, 3)
    assert picture.dtype == np.uint8
    assert tuple(picture[40, 50]) == (0x20, 0x60, 0xC0)
    assert tuple(picture[2, 3]) == (255, 0, 0)


@pytest.mark.parametrize("name", ["NV12", "NV21", "YUYV", "UYVY", "YUV420P", "YUV422P"])
def test_a_frame_of_planes_is_read_as_rgb(qtbot: QtBot, name: str) -> None:
    frame = QVideoFrame(QVideoFrameFormat(QSize(64, 48), getattr(QVideoFrameFormat.PixelFormat, f"Format_{name}")))
    assert frame.map(QVideoFrame.MapMode.WriteOnly)
    for index in range(frame.planeCount()):
        values = np.frombuffer(frame.bits(index), dtype=np.uint8)
        if name in {"YUYV", "UYVY"}:
            values[:] = 128
        else:
            values[:] = 126 if index == 0 else 128
    frame.unmap()
    picture = picture_of(frame)
    assert picture.shape == (48, 64, 3)
    assert np.abs(picture.astype(int) - 129).max() <= 3
    assert not frame.isMapped()


def test_an_empty_frame_is_told(qtbot: QtBot) -> None:
    with pytest.raises(CaptureError, match=r"capture\.bad_frame"):
        picture_of(QVideoFrame())


class FakeCamera:
    """Remembers what is set."""

    def __init__(self, features: QCamera.Feature, *, manual_white_balance: bool = True) -> None:
        self.features = features
        self.manual_white_balance = manual_white_balance
        self.calls: list[tuple[str, Any]] = []

    def supportedFeatures(self) -> QCamera.Feature:  # noqa: N802
        return self.features

    def isWhiteBalanceModeSupported(self, mode: QCamera.WhiteBalanceMode) -> bool:  # noqa: N802
        return self.manual_white_balance

    def exposureTime(self) -> float:  # noqa: N802
        return 0.02

    def colorTemperature(self) -> int:  # noqa: N802
        return 4200

    def __getattr__(self, name: str) -> Callable[..., None]:
        return lambda *values: self.calls.append((name, values[0] if values else None))


BOTH = QCamera.Feature.ManualExposureTime | QCamera.Feature.ColorTemperature


class TestLock:
    def test_holds_the_present_values(self) -> None:
        camera = FakeCamera(BOTH)
        assert lock_camera(camera, locked=True) == Locked(exposure=True, white_balance=True)  # type: ignore[arg-type]  # stands for one
        assert ("setManualExposureTime", 0.02) in camera.calls
        assert ("setColorTemperature", 4200) in camera.calls

    def test_lets_go(self) -> None:
        camera = FakeCamera(BOTH)
        assert lock_camera(camera, locked=False) == Locked(exposure=False, white_balance=False)  # type: ignore[arg-type]  # as above
        assert ("setExposureMode", QCamera.ExposureMode.ExposureAuto) in camera.calls
        assert ("setWhiteBalanceMode", QCamera.WhiteBalanceMode.WhiteBalanceAuto) in camera.calls

    def test_what_is_not_supported_is_left_alone(self) -> None:
        camera = FakeCamera(QCamera.Feature.ColorTemperature, manual_white_balance=False)
        assert lock_camera(camera, locked=True) == Locked(exposure=False, white_balance=False)  # type: ignore[arg-type]  # as above
        assert camera.calls == []

    def test_qt_knows_every_name_that_is_used(self, qtbot: QtBot) -> None:
        assert lock_camera(QCamera(), locked=True) == Locked(exposure=False, white_balance=False)
        for name, _ in (*self._calls(locked=True), *self._calls(locked=False)):
            assert hasattr(QCamera, name)

    def _calls(self, *, locked: bool) -> list[tuple[str, Any]]:
        camera = FakeCamera(BOTH)
        lock_camera(camera, locked=locked)  # type: ignore[arg-type]  # as above
        return camera.calls


def test_a_missing_system_library_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    real_import = builtins.__import__

    def failing(name: str, globals_: Any = None, locals_: Any = None, fromlist: Any = (), level: int = 0) -> Any:
        if name == "PySide6" and "QtMultimedia" in (fromlist or ()):
            message = "libpulse.so.0: cannot open shared object file: No such file or directory"
            raise ImportError(message)
        return real_import(name, globals_, locals_, fromlist, level)

    monkeypatch.setattr(builtins, "__import__", failing)
    monkeypatch.delitem(sys.modules, "PySide6.QtMultimedia")
    with pytest.raises(CaptureError) as caught:
        multimedia()
    assert caught.value.code == "capture.no_multimedia"
    assert "libpulse.so.0" in error_line(caught.value)


def test_without_any_camera_the_device_says_so(qtbot: QtBot) -> None:
    if multimedia().QMediaDevices.videoInputs():
        pytest.skip("this machine has a camera")
    with pytest.raises(CaptureError) as caught:
        QtDevice(None)
    assert error_line(caught.value) == "There is no camera. Plug one in."
