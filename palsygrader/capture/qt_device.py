"""One opened camera of QtMultimedia: its mode, its frames as pictures, its exposure."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from types import ModuleType
from typing import TYPE_CHECKING, Any, Final, Protocol

from PySide6.QtCore import QLoggingCategory, QObject, Qt
from PySide6.QtGui import QImage

from palsygrader.capture.pixels import PixelLayout, Plane, rgb_from_planes
from palsygrader.capture.source import FRAME_RATE_HZ, Locked
from palsygrader.domain.examination import Picture
from palsygrader.errors import CaptureError

if TYPE_CHECKING:
    from PySide6.QtMultimedia import QCamera, QCameraDevice, QVideoFrame

_WANTED_PIXELS: Final = 1280 * 720
_MIN_FRAME_RATE_HZ: Final = 25.0
"""Slower modes are taken only when there is no other: the onset of a movement takes about 0.2 s."""

_QUIET: Final = "qt.multimedia.symbolsresolver=false\nqt.multimedia.ffmpeg.info=false"
"""Qt names each optional library that is not there, such as PipeWire, although cameras work without it."""


@dataclass(frozen=True, slots=True)
class CameraMode:
    """Picture size and highest frame rate a camera offers together."""

    width_px: int
    height_px: int
    frame_rate_hz: float


def multimedia() -> ModuleType:
    """Return QtMultimedia, loaded on first use.

    Raises:
        CaptureError: `capture.no_multimedia` when one of its system libraries is missing.
    """
    QLoggingCategory.setFilterRules(_QUIET)
    try:
        from PySide6 import QtMultimedia  # noqa: PLC0415 - late: needs system libraries and time
    except ImportError as error:
        library = re.search(r"lib[\w.+-]+\.so[\w.]*", str(error))
        raise CaptureError("capture.no_multimedia", library=library.group() if library else str(error)) from error
    return QtMultimedia


def identifier_of(device: "QCameraDevice") -> str:
    """Return what Qt knows a camera by, as text for the settings."""
    return bytes(device.id().data()).decode(errors="replace")


def best_mode(modes: Sequence[CameraMode]) -> int | None:
    """Return the index of the mode nearest to 1280x720 at 30 frames a second, None without modes."""

    def distance(index: int) -> tuple[bool, int, float]:
        mode = modes[index]
        return (
            mode.frame_rate_hz < _MIN_FRAME_RATE_HZ,
            abs(mode.width_px * mode.height_px - _WANTED_PIXELS),
            abs(mode.frame_rate_hz - FRAME_RATE_HZ),
        )

    return min(range(len(modes)), key=distance, default=None)


def lock_camera(camera: "QCamera", *, locked: bool) -> Locked:
    """Hold exposure and white balance at their present values, or let them follow the light again.

    Returns:
        What stands still now; a camera need not support either.
    """
    camera_type = multimedia().QCamera
    features = camera.supportedFeatures()
    exposure = bool(features & camera_type.Feature.ManualExposureTime)
    white_balance = bool(features & camera_type.Feature.ColorTemperature) and camera.isWhiteBalanceModeSupported(
        camera_type.WhiteBalanceMode.WhiteBalanceManual
    )
    if exposure and locked:
        camera.setExposureMode(camera_type.ExposureMode.ExposureManual)
        camera.setManualExposureTime(camera.exposureTime())
    elif exposure:
        camera.setAutoExposureTime()
        camera.setExposureMode(camera_type.ExposureMode.ExposureAuto)
    if white_balance and locked:
        camera.setWhiteBalanceMode(camera_type.WhiteBalanceMode.WhiteBalanceManual)
        camera.setColorTemperature(camera.colorTemperature())
    elif white_balance:
        camera.setWhiteBalanceMode(camera_type.WhiteBalanceMode.WhiteBalanceAuto)
    return Locked(exposure and locked, white_balance and locked)


def picture_of(video_frame: "QVideoFrame") -> Picture:
    """Return the picture of a Qt frame.

    The bytes are converted here: `QVideoFrame.toImage` would use the graphics card from the reading thread.

    Raises:
        CaptureError: `capture.bad_frame`.
    """
    from PySide6.QtMultimedia import QVideoFrame, QVideoFrameFormat  # noqa: PLC0415 - loaded already by the camera

    layout = next((each for each in PixelLayout if each.value == video_frame.pixelFormat().name), None)
    image_format = QVideoFrameFormat.imageFormatFromPixelFormat(video_frame.pixelFormat())
    if layout is None and image_format == QImage.Format.Format_Invalid:
        return _rgb_of(video_frame.toImage())
    if not video_frame.map(QVideoFrame.MapMode.ReadOnly):
        raise CaptureError("capture.bad_frame")
    width_px, height_px = video_frame.width(), video_frame.height()
    try:
        planes = [
            Plane(memoryview(video_frame.bits(index)), video_frame.bytesPerLine(index))
            for index in range(video_frame.planeCount())
        ]
        if layout is None:
            return _rgb_of(QImage(planes[0].data, width_px, height_px, planes[0].stride_bytes, image_format))
        full_range = video_frame.surfaceFormat().colorRange().name == "ColorRange_Full"
        return rgb_from_planes(layout, width_px, height_px, planes, full_range=full_range)
    finally:
        video_frame.unmap()


def _rgb_of(image: QImage) -> Picture:
    rgb = image.convertToFormat(QImage.Format.Format_RGB888)
    if rgb.isNull():
        raise CaptureError("capture.bad_frame")
    rows = Plane(memoryview(rgb.constBits()), rgb.bytesPerLine()).rows(rgb.height(), 3 * rgb.width())
    return rows.reshape(rgb.height(), rgb.width(), 3).copy()


class Device(Protocol):
    """One opened camera; used on the Qt thread only.

    Attributes:
        name: For the doctor.
        chosen: Whether it is the one that was asked for, not one in its place.
    """

    name: str
    chosen: bool

    def start(self, arrived: Callable[[Any], None], failed: Callable[[CaptureError], None]) -> None:
        """Begin to call `arrived` with each QVideoFrame, from any thread, and `failed` once it fails."""

    def lock(self, *, locked: bool) -> Locked:
        """Hold exposure and white balance, or let go."""

    def stop(self) -> None:
        """Free the camera."""


class QtDevice(QObject):
    """A camera of QtMultimedia.

    Args:
        identifier: Of `CameraInfo`; None, or one that is not plugged in, for the default camera.

    Raises:
        CaptureError: `capture.no_camera`, `capture.no_multimedia`.
    """

    def __init__(self, identifier: str | None) -> None:
        super().__init__()
        module = multimedia()
        inputs: list[QCameraDevice] = module.QMediaDevices.videoInputs()
        default: QCameraDevice = module.QMediaDevices.defaultVideoInput()
        chosen = [each for each in inputs if identifier and identifier_of(each) == identifier]
        device = next(iter([*chosen, *([default] if not default.isNull() else []), *inputs]), None)
        if device is None:
            raise CaptureError("capture.no_camera")
        self.name = device.description()
        self.chosen = not identifier or bool(chosen)
        self._id = device.id()
        self._camera = module.QCamera(device)
        self._set_mode(device)
        self._sink = module.QVideoSink()
        self._session = module.QMediaCaptureSession()
        self._session.setCamera(self._camera)
        self._session.setVideoSink(self._sink)
        self._devices = module.QMediaDevices()

    def start(self, arrived: Callable[[Any], None], failed: Callable[[CaptureError], None]) -> None:
        """Begin to deliver frames, from the thread that decodes them."""

        def unplugged() -> None:
            if all(each.id() != self._id for each in self._devices.videoInputs()):
                failed(CaptureError("capture.unplugged", name=self.name))

        self._sink.videoFrameChanged.connect(arrived, Qt.ConnectionType.DirectConnection)
        self._camera.errorOccurred.connect(
            lambda _error, _text: failed(CaptureError("capture.camera_failed", name=self.name))
        )
        self._devices.videoInputsChanged.connect(unplugged)
        self._camera.start()

    def lock(self, *, locked: bool) -> Locked:
        """Hold exposure and white balance where the camera supports it, or let go."""
        return lock_camera(self._camera, locked=locked)

    def stop(self) -> None:
        """Free the camera."""
        self._sink.videoFrameChanged.disconnect()
        self._camera.stop()

    def _set_mode(self, device: "QCameraDevice") -> None:
        formats = device.videoFormats()
        index = best_mode(
            [CameraMode(f.resolution().width(), f.resolution().height(), f.maxFrameRate()) for f in formats]
        )
        if index is not None:
            self._camera.setCameraFormat(formats[index])
