import threading

import numpy as np
import pytest

from palsygrader.capture.opencv_camera import MAX_FAILED_READS, OpenCvCameraSource
from palsygrader.capture.source import FrameSource
from palsygrader.errors import CaptureError
from palsygrader.wording import error_line


class FakeDevice:
    """A driver that hands out blue pictures (in OpenCV's order of colours), then fails for ever."""

    def __init__(self, good_reads: int, *, opens: bool = True) -> None:
        self.good_reads = good_reads
        self.opens = opens
        self.settings: dict[int, float] = {}
        self.released = threading.Event()
        self.gate = threading.Semaphore(0)

    def isOpened(self) -> bool:  # noqa: N802
        return self.opens

    def set(self, propId: int, value: float, /) -> bool:  # noqa: N803
        self.settings[propId] = value
        return True

    def read(self) -> tuple[bool, object]:
        self.gate.acquire(timeout=30)
        self.good_reads -= 1
        if self.good_reads < 0:
            return False, None
        picture = np.zeros((4, 6, 3), np.uint8)
        picture[:, :, 0] = 255
        return True, picture

    def release(self) -> None:
        self.released.set()


def test_frames_are_rgb_and_the_camera_is_freed() -> None:
    device = FakeDevice(good_reads=1000)
    source: FrameSource = OpenCvCameraSource(1, open_device=lambda index: device)
    source.open()
    device.gate.release()
    frame = source.read(30.0)
    assert tuple(frame.image[0, 0]) == (0, 0, 255)
    assert {1280, 720, 30} <= set(device.settings.values())
    device.gate.release(1000)
    source.close()
    assert device.released.wait(30)
    with pytest.raises(CaptureError, match=r"capture\.closed"):
        source.read(0.0)
    assert source.name == "camera 2"


def test_a_driver_that_fails_again_and_again_is_an_unplugged_camera() -> None:
    device = FakeDevice(good_reads=0)
    source = OpenCvCameraSource(open_device=lambda index: device)
    source.open()
    device.gate.release(MAX_FAILED_READS)
    with pytest.raises(CaptureError) as caught:
        source.read(30.0)
    assert caught.value.code == "capture.unplugged"
    assert "camera 1" in error_line(caught.value)
    assert device.released.wait(30)
    source.close()


def test_a_driver_that_hangs_is_stalled() -> None:
    device = FakeDevice(good_reads=1)
    source = OpenCvCameraSource(open_device=lambda index: device)
    source.open()
    with pytest.raises(CaptureError, match=r"capture\.stalled"):
        source.read(0.0)
    device.gate.release(1000)
    source.close()


def test_no_camera() -> None:
    device = FakeDevice(0, opens=False)
    source = OpenCvCameraSource(open_device=lambda index: device)
    with pytest.raises(CaptureError) as caught:
        source.open()
    assert caught.value.code == "capture.no_camera"
    assert error_line(caught.value)
    assert device.released.is_set()
    with pytest.raises(CaptureError, match=r"capture\.closed"):
        source.read(0.0)
