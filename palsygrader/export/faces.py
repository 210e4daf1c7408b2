"""What is told of the faces of a visit: landmarks as CSV, pictures as PNG, recordings as MP4, all of them made anew.

No file is copied: what a camera, a telephone or an editor wrote into it besides the pictures (names, places, days,
sound) stays behind.
"""

import io
from collections.abc import Callable, Iterator
from fractions import Fraction
from typing import BinaryIO, Final, Protocol

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from palsygrader.capture.video import read_video
from palsygrader.domain.examination import Examination, ExpressionRecord, Picture
from palsygrader.domain.face import LANDMARK_COUNT
from palsygrader.errors import ArchiveError, InputError
from palsygrader.export.choice import Export, Faces
from palsygrader.report.cohort import Cell, Column, Table
from palsygrader.report.cohort_files import csv_file
from palsygrader.report.masked_face import covered, masked
from palsygrader.vision.alignment import STABLE_POINTS, align, to_face_units

LANDMARK_COLUMNS: Final = (
    Column("expression"),
    Column("moment", "rest, peak, or recording"),
    Column("time", "ms"),
    *(Column(f"{axis}_{point}", "percent") for point in range(1, LANDMARK_COUNT + 1) for axis in "xy"),
)
MOMENTS: Final = ("rest", "peak")
_NEAR_MS: Final = 40.0
"""A frame of a recording is masked by landmarks found at most one frame apart, else it is covered as a whole."""
_RATE_HZ: Final = 30
_TIME_BASE: Final = Fraction(1, 1000)
_ENCODER: Final = {"preset": "medium", "crf": "20"}
_CONTAINER: Final = {"fflags": "+bitexact"}
_GONE: Final = frozenset({"archive.no_media", "archive.media_damaged", "archive.media_truncated", "archive.damaged"})


class Recordings(Protocol):
    """Where recordings lie."""

    def open_media(self, media_id: str) -> BinaryIO:
        """Open a recorded clip."""


def face_files(
    visit: Examination, code: str, export: Export, archive: Recordings, alive: Callable[[], None]
) -> Iterator[tuple[str, bytes | None]]:
    """Yield the files of a visit, each with its name; without content where it could not be had.

    Args:
        visit: With its pictures and courses.
        code: Of the visit; the names begin with it.
        export: What is told.
        archive: Where the recordings lie.
        alive: Called for every frame; an exception it raises stops the work.
    """
    if visit.records:
        yield f"landmarks/{code}.csv", csv_file(landmark_table(visit, courses=export.clips))
    if export.faces is Faces.LANDMARKS:
        return
    for expression, record in visit.records.items():
        for moment, frame in zip(MOMENTS, (record.rest, record.peak), strict=True):
            alive()
            name = f"pictures/{code}_{expression}_{moment}.png"
            try:
                picture = frame.picture
            except ArchiveError as error:
                if error.code not in _GONE:
                    raise
                yield name, None
            else:
                yield name, _png(_told(picture, frame.landmarks.points_px, export.faces))
        if export.clips and record.media_id is not None and len(record.times_ms) > 1:
            yield f"clips/{code}_{expression}.mp4", _clip(record, export.faces, archive, alive)


def landmark_table(visit: Examination, *, courses: bool) -> Table:
    """Return the landmarks of a visit in percent of the eye distance at rest, the head held still.

    Args:
        visit: With its courses.
        courses: Whether those of every frame are told, too.
    """
    rows: list[tuple[Cell, ...]] = []
    for expression, record in visit.records.items():
        rest = to_face_units(record.rest.landmarks.points_px)
        stable = STABLE_POINTS[expression]

        def add(moment: str, time_ms: float, points: NDArray[np.float64], name: str = expression.value) -> None:
            told = np.round(points.astype(np.float64), 2).reshape(-1)
            rows.append((name, moment, round(float(time_ms), 1), *told.tolist()))

        add("rest", record.rest.time_ms, rest)
        peak = align(record.peak.landmarks.points_px[np.newaxis], rest, stable)[0]
        add("peak", record.peak.time_ms, peak)
        if courses and len(record.times_ms) > 1:
            aligned = align(record.points_px.astype(np.float64), rest, stable)
            for time_ms, points in zip(record.times_ms, aligned, strict=True):
                add("recording", time_ms, points)
    return Table("landmarks", LANDMARK_COLUMNS, tuple(rows))


def _told(picture: Picture, points_px: NDArray[np.float64], faces: Faces) -> Picture:
    return picture if faces is Faces.WHOLE else masked(picture, points_px)


def _png(picture: Picture) -> bytes:
    stream = io.BytesIO()
    Image.fromarray(picture).save(stream, "PNG")
    return stream.getvalue()


def _clip(record: ExpressionRecord, faces: Faces, archive: Recordings, alive: Callable[[], None]) -> bytes | None:
    """Return a recording as MP4 without sound, None where it is gone or cannot be read."""
    try:
        with archive.open_media(record.media_id or "") as stream:
            return _encoded(_frames(record, faces, stream, alive))
    except InputError:
        return None
    except ArchiveError as error:
        if error.code in _GONE:
            return None
        raise


def _frames(
    record: ExpressionRecord, faces: Faces, stream: BinaryIO, alive: Callable[[], None]
) -> Iterator[tuple[Picture, float]]:
    for picture, time_ms in read_video(stream):
        alive()
        if faces is Faces.WHOLE:
            yield picture, time_ms
            continue
        nearest = int(np.abs(record.times_ms - time_ms).argmin())
        near = abs(float(record.times_ms[nearest]) - time_ms) <= _NEAR_MS
        points = record.points_px[nearest].astype(np.float64)
        yield (masked(picture, points) if near else covered(*picture.shape[:2])), time_ms


def _encoded(frames: Iterator[tuple[Picture, float]]) -> bytes | None:
    import av  # noqa: PLC0415 - late, so that the window opens at once

    stream = io.BytesIO()  # in memory: no picture in a temporary file
    with av.open(stream, mode="w", format="mp4", options=_CONTAINER) as container:
        video, last = None, -1
        for picture, time_ms in frames:
            even = np.ascontiguousarray(picture[: picture.shape[0] // 2 * 2, : picture.shape[1] // 2 * 2])
            if video is None:
                video = container.add_stream("libx264", rate=_RATE_HZ, options=_ENCODER)
                video.height, video.width = even.shape[:2]
                video.pix_fmt = "yuv420p"
                video.time_base = video.codec_context.time_base = _TIME_BASE
            last = max(last + 1, round(time_ms))
            frame = av.VideoFrame.from_ndarray(even, format="rgb24")
            frame.pts, frame.time_base = last, _TIME_BASE
            container.mux(video.encode(frame))
        if video is not None:
            container.mux(video.encode(None))
    return stream.getvalue() if video is not None else None
