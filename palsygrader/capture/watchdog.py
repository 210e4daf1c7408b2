"""Tell a camera that delivers pictures without seeing: frozen, black, of another size."""

from typing import Final

import numpy as np

from palsygrader.capture.source import CameraSource, Frame, Lockable, Locked
from palsygrader.domain.examination import Picture
from palsygrader.errors import CaptureError

FROZEN_S: Final = 2.0
"""A picture that stays the same, pixel by pixel, for this long is frozen: a live sensor always has noise."""
BLACK_S: Final = 2.0
"""A picture that stays black for this long comes from a covered lens."""
BLACK_LEVEL: Final = 6
"""Brightest value, 0..255, of a picture that counts as black; a lit pixel in a dark room is far above."""
_STRIDE_PX: Final = 16
"""Every so many rows and columns are compared: 0.1 ms for 1280x720."""


class Watchdog:
    """A camera under watch. `read` also raises while the camera is frozen or black, and when its size changes.

    Reading may go on after `capture.frozen` and `capture.black`: they end when the picture lives again. Only for
    cameras: photographs and rendered clips may stand still without fault.

    Args:
        source: The camera.
    """

    def __init__(self, source: CameraSource) -> None:
        self._source = source
        self._sample: Picture | None = None
        self._size_px: tuple[int, int] | None = None
        self._changed_ns = 0
        self._lit_ns = 0

    @property
    def name(self) -> str:
        """Name of the camera."""
        return self._source.name

    @property
    def note(self) -> str | None:
        """A line the doctor should know once the camera is open; usually None."""
        return self._source.note

    @property
    def lock_state(self) -> Locked | None:
        """What of the camera stands still since the last `lock`, None where that is not known."""
        return self._source.lock_state if isinstance(self._source, Lockable) else None

    def open(self) -> None:
        """Open the camera and begin to watch.

        Raises:
            CaptureError: The camera cannot be opened.
        """
        self._sample = None
        self._size_px = None
        self._source.open()

    def read(self, timeout_s: float) -> Frame:
        """Return the next frame.

        Raises:
            CaptureError: `capture.frozen`, `capture.black`, `capture.size_changed`, or what the camera raises.
        """
        frame = self._source.read(timeout_s)
        size_px = (frame.width_px, frame.height_px)
        if self._size_px is None:
            self._size_px, self._lit_ns = size_px, frame.time_ns
        if size_px != self._size_px:
            raise CaptureError("capture.size_changed", width_px=size_px[0], height_px=size_px[1])
        sample = frame.image[::_STRIDE_PX, ::_STRIDE_PX].copy()
        if self._sample is None or not np.array_equal(sample, self._sample):
            self._sample, self._changed_ns = sample, frame.time_ns
        if int(sample.max()) > BLACK_LEVEL:
            self._lit_ns = frame.time_ns
        if frame.time_ns - self._lit_ns >= BLACK_S * 1e9:
            raise CaptureError("capture.black")
        if frame.time_ns - self._changed_ns >= FROZEN_S * 1e9:
            raise CaptureError("capture.frozen", seconds=FROZEN_S)
        return frame

    def lock(self, *, locked: bool) -> None:
        """Hold exposure and white balance of a camera that can, or let go."""
        if isinstance(self._source, Lockable):
            self._source.lock(locked=locked)

    def close(self) -> None:
        """Close the camera."""
        self._source.close()
