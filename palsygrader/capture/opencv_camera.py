"""The webcam through OpenCV: the fallback where QtMultimedia does not work."""

import threading
import time
from collections.abc import Callable
from typing import Final, Protocol

import cv2
import numpy as np

from palsygrader.capture.latest import Latest
from palsygrader.capture.source import FRAME_RATE_HZ, Frame
from palsygrader.errors import CaptureError
from palsygrader.wording import say

_WANTED_WIDTH_PX: Final = 1280
_WANTED_HEIGHT_PX: Final = 720
MAX_FAILED_READS: Final = 10
"""So many failed reads in a row mean that the camera is gone."""
_RETRY_S: Final = 0.05
_STOP_S: Final = 3.0
"""Longest wait of `open` for a former read that hangs in the driver."""


class _Device(Protocol):
    """What is used of `cv2.VideoCapture`."""

    def isOpened(self) -> bool: ...  # noqa: N802 - OpenCV's name
    def set(self, propId: int, value: float, /) -> bool: ...  # noqa: N803 - as above
    def read(self) -> tuple[bool, object]: ...
    def release(self) -> None: ...


def _open_device(index: int) -> _Device:
    cv2.utils.logging.setLogLevel(cv2.utils.logging.LOG_LEVEL_SILENT)  # a camera that is absent is told by an error
    device: _Device = cv2.VideoCapture(index)
    return device


class OpenCvCameraSource:
    """A camera by OpenCV's index, which is not the order of Qt's list.

    A driver may hang or send stale pictures after unplugging: read it through `Watchdog`.

    Args:
        index: OpenCV's number of the camera.
        open_device: Opens it; another one in tests.
    """

    def __init__(self, index: int = 0, *, open_device: Callable[[int], _Device] = _open_device) -> None:
        self.name = say("capture.numbered_camera", number=index + 1)
        self.backend = "OpenCV"
        self.note: str | None = None
        self._index = index
        self._open_device = open_device
        self._frames: Latest[Frame] = Latest()
        self._closing = threading.Event()
        self._thread: threading.Thread | None = None

    def open(self) -> None:
        """Open the camera and begin to read it on a thread of its own.

        Raises:
            CaptureError: `capture.no_camera`.
        """
        if self._thread is not None:
            self._thread.join(_STOP_S)  # until it has freed the camera
        device = self._open_device(self._index)
        if not device.isOpened():
            device.release()
            raise CaptureError("capture.no_camera", name=self.name)
        device.set(cv2.CAP_PROP_FRAME_WIDTH, _WANTED_WIDTH_PX)
        device.set(cv2.CAP_PROP_FRAME_HEIGHT, _WANTED_HEIGHT_PX)
        device.set(cv2.CAP_PROP_FPS, FRAME_RATE_HZ)
        device.set(cv2.CAP_PROP_BUFFERSIZE, 1)
        self._frames = Latest()
        self._closing = threading.Event()
        self._thread = threading.Thread(
            target=self._work, args=(device, self._frames, self._closing), name="opencv camera", daemon=True
        )
        self._thread.start()

    def read(self, timeout_s: float) -> Frame:
        """Return the newest frame that was not read yet.

        Raises:
            CaptureError: `capture.stalled`, `capture.unplugged`, `capture.closed`.
        """
        if self._thread is None:
            raise CaptureError("capture.closed")
        return self._frames.take(timeout_s)

    def close(self) -> None:
        """Let the reading thread free the camera, as soon as its read returns; never waits."""
        self._closing.set()
        self._frames.fail(CaptureError("capture.closed"))

    def _work(self, device: _Device, frames: Latest[Frame], closing: threading.Event) -> None:
        failed_reads = 0
        try:
            while not closing.is_set() and failed_reads < MAX_FAILED_READS:
                taken, picture = device.read()
                if taken:
                    failed_reads = 0
                    rgb = cv2.cvtColor(np.asarray(picture, dtype=np.uint8), cv2.COLOR_BGR2RGB)
                    frames.put(Frame(np.asarray(rgb, dtype=np.uint8), time.monotonic_ns()))
                else:
                    failed_reads += 1
                    closing.wait(_RETRY_S)
        except cv2.error:
            failed_reads = MAX_FAILED_READS
        finally:
            device.release()
        if failed_reads >= MAX_FAILED_READS:
            frames.fail(CaptureError("capture.unplugged", name=self.name))
