"""Encode a recording as H.264 that every archive plays: High Profile, Level 4.1, in mp4, pictures at an even rate."""

import io
from collections.abc import Iterable, Iterator
from fractions import Fraction
from itertools import islice, pairwise
from statistics import median
from typing import TYPE_CHECKING, Final, NamedTuple

from palsygrader.domain.examination import Picture

if TYPE_CHECKING:
    from av.container import OutputContainer
    from av.video.stream import VideoStream

MOST_BLOCKS: Final = 8_192
"""Blocks of 16 x 16 pixels in a picture (ITU-T H.264 table A-1, level 4.1)."""
MOST_BLOCKS_A_SECOND: Final = 245_760
"""The same in a second."""
_BLOCK_PX: Final = 16
_USUAL_RATE_HZ: Final = 30
_FIRST: Final = 16
"""So many pictures tell the rate."""
_ENCODER: Final = {"preset": "faster", "crf": "18", "g": "30", "profile": "high", "level": "4.1", "bf": "0"}
"""x264: visually lossless, a key picture every second."""
_THREADS: Final = 2
"""Always as many, so that the same recording gives the same file."""


class Film(NamedTuple):
    """An encoded recording.

    Attributes:
        content: mp4.
        width_px: Of its pictures.
        height_px: Of its pictures.
        frame_count: Number of pictures.
        rate_hz: Pictures a second.
        source_bytes: Size of the pictures before.
    """

    content: bytes
    width_px: int
    height_px: int
    frame_count: int
    rate_hz: int
    source_bytes: int


def film(pictures: Iterable[tuple[Picture, float]]) -> Film:
    """Return a recording at its own rate, each picture at the time it was taken, to half an interval.

    A picture too large for the level is made smaller, a rate too high for it halved or more.

    Args:
        pictures: With their times in ms, each later than the one before, all of one size.

    Raises:
        ValueError: There is no picture in it.
    """
    import av  # noqa: PLC0415 - late, as everywhere

    source = iter(pictures)
    first = list(islice(source, _FIRST))
    if not first:
        message = "a recording without pictures"
        raise ValueError(message)
    height_px, width_px = first[0][0].shape[:2]
    size_px = fitting_size_px(width_px, height_px)
    rate_hz = fitting_rate_hz([at_ms for _, at_ms in first], *size_px)
    stream_to, count = io.BytesIO(), 0
    with av.open(stream_to, mode="w", format="mp4") as container:
        stream = container.add_stream("libx264", rate=rate_hz, options=_ENCODER)
        stream.width, stream.height = size_px
        stream.pix_fmt = "yuv420p"
        stream.time_base = stream.codec_context.time_base = Fraction(1, rate_hz)
        stream.codec_context.thread_count = _THREADS
        for count, picture in enumerate(_evenly(_chained(first, source), rate_hz), start=1):
            frame = av.VideoFrame.from_ndarray(picture, format="rgb24").reformat(*size_px, format="yuv420p")
            frame.pts, frame.time_base = count - 1, Fraction(1, rate_hz)
            _mux(container, stream, frame)
        _mux(container, stream, None)
    return Film(stream_to.getvalue(), *size_px, count, rate_hz, count * width_px * height_px * 3)


def fitting_size_px(width_px: int, height_px: int) -> tuple[int, int]:
    """Return the size of the pictures, both even: as they are, or as large as the level allows."""
    scale = 1.0
    while True:
        size = max(2, int(width_px * scale) // 2 * 2), max(2, int(height_px * scale) // 2 * 2)
        if _blocks(*size) <= MOST_BLOCKS:
            return size
        scale *= 0.99


def fitting_rate_hz(times_ms: list[float], width_px: int, height_px: int) -> int:
    """Return the rate of pictures with these times, as high as the level allows."""
    intervals = [after - before for before, after in pairwise(times_ms) if after > before]
    rate_hz = max(1, round(1000.0 / median(intervals))) if intervals else _USUAL_RATE_HZ
    most_hz = MOST_BLOCKS_A_SECOND // _blocks(width_px, height_px)
    return -(-rate_hz // -(-rate_hz // most_hz)) if rate_hz > most_hz else rate_hz


def _blocks(width_px: int, height_px: int) -> int:
    return -(-width_px // _BLOCK_PX) * -(-height_px // _BLOCK_PX)


def _chained(
    first: list[tuple[Picture, float]], rest: Iterator[tuple[Picture, float]]
) -> Iterator[tuple[Picture, float]]:
    yield from first
    yield from rest


def _evenly(pictures: Iterator[tuple[Picture, float]], rate_hz: int) -> Iterator[Picture]:
    """Yield the picture in force at each tick: the last one taken until half an interval after it."""
    interval_ms = 1000.0 / rate_hz
    shown, first_ms = next(pictures)
    ticks = 0
    for picture, at_ms in pictures:
        while first_ms + (ticks + 0.5) * interval_ms <= at_ms:
            yield shown
            ticks += 1
        shown = picture
    yield shown


def _mux(container: "OutputContainer", stream: "VideoStream", frame: object) -> None:
    for packet in stream.encode(frame):  # type: ignore[arg-type]  # a picture, or None for the end
        container.mux(packet)
