"""Turn the planes of a camera's frame into RGB."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum
from typing import Final

import cv2
import numpy as np
from numpy.typing import NDArray

from palsygrader.domain.examination import Picture
from palsygrader.errors import CaptureError


class PixelLayout(Enum):
    """How a camera lays out its pixels; the values are Qt's names."""

    YUYV = "Format_YUYV"
    UYVY = "Format_UYVY"
    NV12 = "Format_NV12"
    NV21 = "Format_NV21"
    YUV420P = "Format_YUV420P"
    YUV422P = "Format_YUV422P"
    JPEG = "Format_Jpeg"


@dataclass(frozen=True, slots=True)
class Plane:
    """One plane of a frame.

    Attributes:
        data: Its bytes.
        stride_bytes: Bytes from one row to the next, padding included.
    """

    data: memoryview
    stride_bytes: int

    def rows(self, count: int, row_bytes: int) -> NDArray[np.uint8]:
        """Return the rows without their padding, shape (count, row_bytes); the last row may lack its padding."""
        values = np.frombuffer(self.data, dtype=np.uint8)
        padding = count * self.stride_bytes - values.size
        if 0 < padding <= self.stride_bytes - row_bytes:
            values = np.pad(values, (0, padding))
        return values[: count * self.stride_bytes].reshape(count, self.stride_bytes)[:, :row_bytes]


_LEVELS: Final = np.arange(256)
_TO_STUDIO_RANGE: Final = (
    np.dstack([16 + _LEVELS * 219 / 255, 128 + (_LEVELS - 128) * 224 / 255]).round().astype(np.uint8)
)
"""Luma and chroma of full range (0-255, as in JPEG) in studio range (16-235, 16-240; ITU-R BT.601), which OpenCV
expects."""


def rgb_from_planes(
    layout: PixelLayout, width_px: int, height_px: int, planes: Sequence[Plane], *, full_range: bool = False
) -> Picture:
    """Return the picture of a frame, colours by BT.601 as webcams send them.

    Args:
        layout: How the pixels are laid out.
        width_px: Width of the picture, even except for JPEG.
        height_px: Height of the picture, even except for JPEG.
        planes: As many as the layout has.
        full_range: Whether luma and chroma use all of 0-255 instead of the studio range.

    Raises:
        CaptureError: `capture.bad_frame` when the bytes are not a picture of that size.
    """
    try:
        if layout is PixelLayout.JPEG:
            return _from_jpeg(planes[0], width_px, height_px)
        luma_and_chroma = _packed(layout, width_px, height_px, planes)
        if full_range:
            luma_and_chroma = np.asarray(cv2.LUT(luma_and_chroma, _TO_STUDIO_RANGE), dtype=np.uint8)
        return np.asarray(cv2.cvtColor(luma_and_chroma, cv2.COLOR_YUV2RGB_YUYV), dtype=np.uint8)
    except (cv2.error, ValueError, IndexError) as error:
        raise CaptureError("capture.bad_frame") from error


def _from_jpeg(plane: Plane, width_px: int, height_px: int) -> Picture:
    decoded = cv2.imdecode(np.frombuffer(plane.data, dtype=np.uint8), cv2.IMREAD_COLOR)
    if decoded is None or decoded.shape[:2] != (height_px, width_px):
        raise CaptureError("capture.bad_frame")
    return np.asarray(cv2.cvtColor(decoded, cv2.COLOR_BGR2RGB), dtype=np.uint8)


def _packed(layout: PixelLayout, width_px: int, height_px: int, planes: Sequence[Plane]) -> NDArray[np.uint8]:
    """Return luma in channel 0; blue and red chroma by turns along the row in channel 1: the layout of YUYV."""
    packed = np.empty((height_px, width_px, 2), dtype=np.uint8)
    if layout in {PixelLayout.YUYV, PixelLayout.UYVY}:
        rows = planes[0].rows(height_px, 2 * width_px).reshape(height_px, width_px, 2)
        packed[:] = rows if layout is PixelLayout.YUYV else rows[:, :, ::-1]
        return packed
    packed[:, :, 0] = planes[0].rows(height_px, width_px)
    if layout in {PixelLayout.NV12, PixelLayout.NV21}:
        pairs = planes[1].rows(height_px // 2, width_px).repeat(2, axis=0)
        blue, red = (pairs[:, 0::2], pairs[:, 1::2]) if layout is PixelLayout.NV12 else (pairs[:, 1::2], pairs[:, 0::2])
    elif layout is PixelLayout.YUV420P:
        blue, red = (plane.rows(height_px // 2, width_px // 2).repeat(2, axis=0) for plane in planes[1:3])
    else:
        blue, red = (plane.rows(height_px, width_px // 2) for plane in planes[1:3])
    packed[:, 0::2, 1], packed[:, 1::2, 1] = blue, red
    return packed
