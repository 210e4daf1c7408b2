"""Look at a file that is to be imported: its face, its thumbnail and what is needed to tell what it shows."""

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Final

import numpy as np
from numpy.typing import NDArray
from PySide6.QtGui import QImage

from palsygrader import wording
from palsygrader.capture.photograph import read_photograph
from palsygrader.capture.picture_day import picture_moment
from palsygrader.capture.suffixes import PHOTOGRAPH_SUFFIXES
from palsygrader.capture.video import read_video
from palsygrader.domain.examination import KeyFrame, Picture
from palsygrader.domain.expressions import Expression
from palsygrader.domain.landmarks import Landmarks
from palsygrader.errors import InputError
from palsygrader.gui.expression_strip import face_thumbnail
from palsygrader.gui.workers import Job
from palsygrader.vision.alignment import STABLE_POINTS, align, to_face_units
from palsygrader.vision.clip import ClipFollower, FrameChoice, PlainPicture
from palsygrader.vision.expression_guess import median_moved
from palsygrader.vision.landmarks import FaceLandmarker
from palsygrader.vision.timing import calmest

THUMBNAIL_PX: Final = (224, 168)
"""Width and height of a thumbnail."""
_LOOK_MS: Final = 100.0
"""Frames of a video that follow sooner on one that was looked at are passed over here; they are measured later."""
_HELD_SHARE: Final = 0.2
"""Share of a video in which an expression is held at least: more than a second of six."""


@dataclass(frozen=True, slots=True, eq=False)
class FileFace:
    """The face of a file.

    Attributes:
        thumbnail: Cut out of the picture, of a video at its largest movement.
        points_px: Shape (68, 2), landmarks of the photograph, of a video of the frames farthest from its rest.
        rest_px: Shape (68, 2), the video's own rest; None for a photograph.
        problems: Number of problems of the picture.
        taken_at: When the camera says it was taken, without a zone; None where it does not.
    """

    thumbnail: QImage
    points_px: NDArray[np.float64]
    rest_px: NDArray[np.float64] | None
    problems: int
    taken_at: datetime | None


def is_photograph(path: Path) -> bool:
    """Tell by its name whether a file is a photograph."""
    return path.suffix.lower() in PHOTOGRAPH_SUFFIXES


def read_face(path: Path, landmarker: FaceLandmarker, job: Job) -> FileFace:
    """Read a file and find its face; meant for a worker.

    Raises:
        InputError: It cannot be read, or shows no single face; the error names the file.
        Cancelled: The job was asked to stop.
    """
    try:
        return _read_face(path, landmarker, job)
    except InputError as error:
        raise in_file(path, error) from error


def in_file(path: Path, error: InputError) -> InputError:
    """Return an error that names the file."""
    if "file" in error.values:
        return error
    return InputError("import.in_file", file=path.name, reason=wording.error_line(error))


def _read_face(path: Path, landmarker: FaceLandmarker, job: Job) -> FileFace:
    follower, choice = ClipFollower(landmarker), FrameChoice(_LOOK_MS)
    frames = [(read_photograph(path), 0.0)] if is_photograph(path) else read_video(path)
    for number, (picture, time_ms) in enumerate(frames):
        job.step(number, number + 1)
        if choice.takes(time_ms):
            follower.look(PlainPicture(picture), time_ms)
    clip = follower.clip()
    if len(clip.times_ms) == 1:
        thumbnail = _thumbnail(clip.pictures[0], clip.points_px[0])
        return FileFace(thumbnail, clip.points_px[0], None, len(clip.shares), picture_moment(path))
    aligned = align(clip.points_px, to_face_units(clip.points_px[0]), STABLE_POINTS[Expression.REST])
    rest_px = np.median(clip.points_px[calmest(aligned, clip.times_ms)], axis=0)
    moved_px = median_moved(clip.points_px, rest_px, _HELD_SHARE)
    shown = min(clip.pictures, key=lambda index: float(np.abs(clip.points_px[index] - moved_px).mean()))
    thumbnail = _thumbnail(clip.pictures[shown], clip.points_px[shown])
    return FileFace(thumbnail, moved_px, rest_px, len(clip.shares), None)


def _thumbnail(picture: Picture, points_px: NDArray[np.float64]) -> QImage:
    return face_thumbnail(KeyFrame(picture, Landmarks(points_px, 1.0), 0.0), *THUMBNAIL_PX)
