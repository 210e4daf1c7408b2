"""A frame at half its size, as a recording holds it: for what waits to be recorded or looked at."""

from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from palsygrader.capture.source import Frame
from palsygrader.domain.examination import Picture

PIXEL_FORMAT = "yuv420p"
"""FFmpeg's name of how the planes are laid out."""


@dataclass(frozen=True, slots=True, eq=False)
class PackedFrame:
    """One picture, its colours at half the resolution in width and height (ITU-R BT.601, limited range).

    Attributes:
        planes: Shape (height * 3 / 2, width), uint8: brightness, then both colour planes.
        time_ns: When it was taken, on the clock of `time.monotonic_ns`.
    """

    planes: NDArray[np.uint8]
    time_ns: int

    @property
    def width_px(self) -> int:
        """Width of the picture, even."""
        return int(self.planes.shape[1])

    @property
    def height_px(self) -> int:
        """Height of the picture, even."""
        return int(self.planes.shape[0]) * 2 // 3

    @property
    def image(self) -> Picture:
        """The picture unpacked anew: RGB, shape (height, width, 3), uint8, read-only, never mirrored."""
        image = np.asarray(cv2.cvtColor(self.planes, cv2.COLOR_YUV2RGB_I420), dtype=np.uint8)
        image.flags.writeable = False
        return image


def pack(frame: Frame) -> PackedFrame:
    """Return a frame packed, without the last column or row where their number is odd."""
    even = frame.image[: frame.height_px // 2 * 2, : frame.width_px // 2 * 2]
    return PackedFrame(np.asarray(cv2.cvtColor(even, cv2.COLOR_RGB2YUV_I420), dtype=np.uint8), frame.time_ns)
