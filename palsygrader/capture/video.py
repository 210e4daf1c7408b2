"""Read a video picture by picture: upright, RGB, with times."""

import math
from collections import deque
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO, Final

import numpy as np

from palsygrader.capture.regular_file import check_file
from palsygrader.domain.examination import Picture
from palsygrader.errors import InputError
from palsygrader.wording import say

if TYPE_CHECKING:
    from av.container import InputContainer
    from av.video.frame import VideoFrame
    from av.video.stream import VideoStream

_FORMATS: Final = "mov,matroska,webm,avi,mpeg,mpegts"
"""FFmpeg's names of the formats read. Others (play lists, for one) would open further files or still pictures."""
_WITHOUT_TIMES: Final = "avi"
"""FFmpeg's name of the format that keeps no times but a rate: what is taken for a picture's time there counts the
pictures in the order of the file, which is not that of the video when some are coded from later ones."""
MOST_PIXELS: Final = 8192 * 4320
"""Of a picture, 8K: the decoder keeps several, and larger ones would take a gigabyte of memory."""
_USUAL_RATE_HZ: Final = 30
"""Rate of a video that states none."""
_MISSING_MS: Final = 500.0
"""A video that ends this much before the length its header states is cut off; sound may outlast it by less."""


@dataclass(frozen=True, slots=True)
class VideoLength:
    """How long a video is.

    Attributes:
        frame_count: Number of pictures.
        duration_ms: From the first to the last picture.
    """

    frame_count: int
    duration_ms: float


def read_video(file: Path | BinaryIO) -> Iterator[tuple[Picture, float]]:
    """Yield the pictures of a video, upright (the rotation a telephone writes into the file is applied).

    A recording of this program that a crash cut off (Matroska, without a stated length) is read up to its end.

    Args:
        file: A path, or a readable and seekable binary stream, which stays open.

    Yields:
        RGB picture, read-only, and its time in ms from the first one on; each is later than the one before.

    Raises:
        InputError: When iterated: as `check_file`; `input.not_a_video`, `input.empty_video` (no picture in it),
            `input.damaged_video`, `input.unordered_video` (the times go back), or `input.truncated_video` after the
            last picture when the file states a greater length.
    """
    from av.error import FFmpegError  # noqa: PLC0415 - late, so that the window opens at once

    name = _name(file)
    with _opened(file) as (container, stream):
        first_ms: float | None = None
        end_ms = 0.0
        try:
            for frame, at_ms in _timed(container, stream, name):
                first_ms = at_ms if first_ms is None else first_ms
                end_ms = at_ms - first_ms + _milliseconds(frame.duration, stream.time_base)
                yield _picture(frame), at_ms - first_ms
        except FFmpegError as error:
            raise InputError("input.damaged_video", file=name) from error
        if first_ms is None:
            raise InputError("input.empty_video", file=name)
        if _stated_ms(container, stream) - end_ms > _MISSING_MS:
            raise InputError("input.truncated_video", file=name, seconds=round(end_ms / 1000.0, 1))


def video_length(file: Path | BinaryIO) -> VideoLength:
    """Return how long a video is, without decoding it.

    Raises:
        InputError: As `read_video`, except that damage inside is not noticed.
    """
    from av.error import FFmpegError  # noqa: PLC0415 - as above

    with _opened(file) as (container, stream):
        try:
            times_ms = [
                _milliseconds(packet.dts if _keeps_no_times(container) else packet.pts, stream.time_base)
                for packet in container.demux(stream)
                if packet.size > 0
            ]
        except FFmpegError as error:
            raise InputError("input.damaged_video", file=_name(file)) from error
    if not times_ms:
        raise InputError("input.empty_video", file=_name(file))
    return VideoLength(len(times_ms), max(times_ms) - min(times_ms))


@contextmanager
def _opened(file: Path | BinaryIO) -> "Iterator[tuple[InputContainer, VideoStream]]":
    import av  # noqa: PLC0415 - as above
    from av.error import FFmpegError  # noqa: PLC0415 - as above

    name = _name(file)
    if isinstance(file, Path):
        check_file(file)
        if file.stat().st_size == 0:
            raise InputError("input.empty_video", file=name)
    options = {"format_whitelist": _FORMATS}
    try:  # titles and the like may be in any encoding
        container = av.open(file, mode="r", container_options=options, metadata_errors="replace")
    except PermissionError as error:
        raise InputError("input.unreadable_file", file=name) from error
    except (FFmpegError, OSError) as error:
        raise InputError("input.not_a_video", file=name) from error
    with container:
        if not container.streams.video:
            raise InputError("input.not_a_video", file=name)
        stream = container.streams.video[0]
        if stream.codec_context is None:  # in a way of coding that is not known
            raise InputError("input.not_a_video", file=name)
        if stream.codec_context.width * stream.codec_context.height > MOST_PIXELS:
            raise InputError("input.picture_too_large", file=name)
        stream.codec_context.options = {"max_pixels": str(MOST_PIXELS)}  # also of those that grow on the way
        stream.thread_type = "AUTO"
        yield container, stream


def _timed(container: "InputContainer", stream: "VideoStream", name: str) -> "Iterator[tuple[VideoFrame, float]]":
    """Yield the decoded pictures, each with a time in ms later than the one before.

    A picture without a time follows the one before by the video's usual interval. One at the time of another is passed
    over: it cannot be told when it was taken.

    Raises:
        InputError: `input.unordered_video`.
    """
    waiting = deque[int]()
    stated_ms = last_ms = -math.inf
    for packet in container.demux(stream):
        if _keeps_no_times(container) and packet.size > 0 and packet.dts is not None:
            waiting.append(packet.dts)
        for frame in packet.decode():  # in the order of the video, so the earliest place still waiting is its own
            ticks = frame.pts if not _keeps_no_times(container) else waiting.popleft() if waiting else None
            if ticks is None:
                at_ms = last_ms + _interval_ms(stream) if math.isfinite(last_ms) else 0.0
            else:
                at_ms = _milliseconds(ticks, stream.time_base)
                if at_ms < stated_ms:
                    raise InputError("input.unordered_video", file=name)
                stated_ms = at_ms
            if at_ms > last_ms:
                last_ms = at_ms
                yield frame, at_ms


def _keeps_no_times(container: "InputContainer") -> bool:
    return container.format.name == _WITHOUT_TIMES


def _interval_ms(stream: "VideoStream") -> float:
    """Return the usual time from one picture to the next."""
    return 1000.0 / float(stream.average_rate or _USUAL_RATE_HZ)


def _picture(frame: "VideoFrame") -> Picture:
    image = frame.to_ndarray(format="rgb24").astype(np.uint8, copy=False)
    if frame.rotation:
        image = np.ascontiguousarray(np.rot90(image, round(frame.rotation / 90)))
    image.flags.writeable = False
    return image


def _stated_ms(container: "InputContainer", stream: "VideoStream") -> float:
    """Return the length the file's header states, 0 when it states none."""
    if stream.duration is not None:
        return _milliseconds(stream.duration, stream.time_base)
    return (container.duration or 0) / 1000.0  # FFmpeg counts a container's length in microseconds


def _milliseconds(ticks: int | None, time_base: Fraction | None) -> float:
    return 0.0 if ticks is None or time_base is None else float(ticks * time_base * 1000)


def _name(file: Path | BinaryIO) -> str:
    return file.name if isinstance(file, Path) else say("capture.recording")
