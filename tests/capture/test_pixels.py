import cv2
import numpy as np
import pytest
from numpy.typing import NDArray

from palsygrader.capture.pixels import PixelLayout, Plane, rgb_from_planes
from palsygrader.errors import CaptureError
from palsygrader.wording import error_line

WIDTH_PX, HEIGHT_PX, PADDING = 64, 40, 16


def colours() -> NDArray[np.uint8]:
    """Return a picture of smooth colours that survive halved chroma."""
    y, x = np.mgrid[0:HEIGHT_PX, 0:WIDTH_PX]
    return np.dstack([60 + 2 * x, 200 - 3 * y, 100 + x + y]).clip(0, 255).astype(np.uint8)


def yuv(picture: NDArray[np.uint8], *, full_range: bool) -> NDArray[np.float64]:
    """Return luma, blue and red chroma by the formulas of BT.601."""
    red, green, blue = (picture[:, :, channel].astype(np.float64) for channel in range(3))
    luma = 0.299 * red + 0.587 * green + 0.114 * blue
    chroma_blue, chroma_red = (blue - luma) / 1.772, (red - luma) / 1.402
    if full_range:
        return np.stack([luma, 128 + chroma_blue, 128 + chroma_red])
    return np.stack([16 + luma * 219 / 255, 128 + chroma_blue * 224 / 255, 128 + chroma_red * 224 / 255])


def plane(rows: NDArray[np.float64]) -> Plane:
    """Return the rows as a plane with padded rows, the last one without its padding."""
    values = rows.round().clip(0, 255).astype(np.uint8)
    padded = np.full((values.shape[0], values.shape[1] + PADDING), 255, dtype=np.uint8)
    padded[:, : values.shape[1]] = values
    return Plane(memoryview(padded.tobytes()[:-PADDING]), padded.shape[1])


def planes(layout: PixelLayout, *, full_range: bool) -> list[Plane]:
    luma, blue, red = yuv(colours(), full_range=full_range)
    wide_blue, wide_red = (chroma.reshape(HEIGHT_PX, -1, 2).mean(axis=2) for chroma in (blue, red))
    low_blue, low_red = (chroma.reshape(HEIGHT_PX // 2, 2, -1).mean(axis=1) for chroma in (wide_blue, wide_red))
    by_turns = np.dstack([wide_blue, wide_red]).reshape(HEIGHT_PX, WIDTH_PX)
    match layout:
        case PixelLayout.YUYV:
            return [plane(np.dstack([luma, by_turns]).reshape(HEIGHT_PX, -1))]
        case PixelLayout.UYVY:
            return [plane(np.dstack([by_turns, luma]).reshape(HEIGHT_PX, -1))]
        case PixelLayout.NV12:
            return [plane(luma), plane(np.dstack([low_blue, low_red]).reshape(HEIGHT_PX // 2, -1))]
        case PixelLayout.NV21:
            return [plane(luma), plane(np.dstack([low_red, low_blue]).reshape(HEIGHT_PX // 2, -1))]
        case PixelLayout.YUV420P:
            return [plane(luma), plane(low_blue), plane(low_red)]
        case _:
            return [plane(luma), plane(wide_blue), plane(wide_red)]


@pytest.mark.parametrize("full_range", [False, True])
@pytest.mark.parametrize("layout", [each for each in PixelLayout if each is not PixelLayout.JPEG])
def test_every_layout_gives_the_same_colours(layout: PixelLayout, full_range: bool) -> None:
    picture = rgb_from_planes(layout, WIDTH_PX, HEIGHT_PX, planes(layout, full_range=full_range), full_range=full_range)
    assert picture.shape == (HEIGHT_PX, WIDTH_PX, 3)
    assert np.abs(picture.astype(int) - colours()).max() <= 8
    assert np.abs(picture.astype(int) - colours()).mean() <= 2


def test_jpeg() -> None:
    encoded = cv2.imencode(".jpg", cv2.cvtColor(colours(), cv2.COLOR_RGB2BGR), [cv2.IMWRITE_JPEG_QUALITY, 95])[1]
    picture = rgb_from_planes(PixelLayout.JPEG, WIDTH_PX, HEIGHT_PX, [Plane(memoryview(encoded.tobytes()), 0)])
    assert np.abs(picture.astype(int) - colours()).mean() <= 4


@pytest.mark.parametrize("layout", PixelLayout)
@pytest.mark.parametrize("data", [b"", b"too short"])
def test_too_few_bytes_are_told(layout: PixelLayout, data: bytes) -> None:
    with pytest.raises(CaptureError) as caught:
        rgb_from_planes(layout, WIDTH_PX, HEIGHT_PX, [Plane(memoryview(data), 128)] * 3)
    assert caught.value.code == "capture.bad_frame"
    assert error_line(caught.value)
