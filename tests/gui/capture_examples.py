"""A landmarker that knows where the face is, a quick source, and an archive in memory for the capture page."""

import io
import itertools
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import BinaryIO

import numpy as np

from palsygrader.archive.lines import RecoveredRecording
from palsygrader.capture.source import Frame
from palsygrader.domain.examination import Examination, Picture
from palsygrader.domain.expressions import Expression
from palsygrader.domain.face import AffectedSide
from palsygrader.domain.landmarks import Landmarks
from palsygrader.domain.patient import Patient
from palsygrader.errors import ArchiveError
from palsygrader.vision.detection import Box
from tests.gui.review_examples import HEIGHT_PX, WIDTH_PX, drawn_face, face_points

MIDDLE_PX = np.array((WIDTH_PX, HEIGHT_PX)) / 2
POINTS_PX = MIDDLE_PX + 0.85 * (face_points(Expression.REST, 0.0, 1.0) - MIDDLE_PX)
"""A little farther away than in the review, so that the head lies in the oval guide."""
FACE = drawn_face(POINTS_PX)
PATIENT = Patient("Ana Ruiz", "ana", palsy_side=AffectedSide.LEFT)


def examination() -> Examination:
    """Return an examination that has just begun."""
    return Examination("ana", datetime(2025, 6, 9, 10, 40, tzinfo=UTC), "Dr Weber")


def face_frame(number: int, time_ns: int = 0) -> Frame:
    """Return a picture that differs from frame to frame."""
    picture = FACE.copy()
    picture[number % 100 : number % 100 + 8, :8] = 250
    return Frame(picture, time_ns)


class KnowingLandmarker:
    """Finds the same face in every picture."""

    name = "known face"
    sha256 = "0" * 64

    def detect(self, image: Picture) -> tuple[Box, ...]:
        return (Box(210, 140, 220, 220),)

    def locate(self, image: Picture, box: Box) -> Landmarks:
        return Landmarks(POINTS_PX, 1.0)


class MemoryRecording:
    """A recording that stays in memory."""

    def __init__(self, keep: Callable[[bytes], str]) -> None:
        self._content = io.BytesIO()
        self._keep = keep
        self.media_id = ""

    def write(self, content: bytes, /) -> int:
        return self._content.write(content)

    def flush(self) -> None:
        pass

    def close(self) -> None:
        self.media_id = self.media_id or self._keep(self._content.getvalue())


@dataclass
class RecordingArchive:
    """Clips and examinations in memory."""

    saved: list[Examination] = field(default_factory=list)
    media: dict[str, bytes] = field(default_factory=dict)
    described: dict[str, RecoveredRecording] = field(default_factory=dict)
    failure: ArchiveError | None = None
    unreadable: set[str] = field(default_factory=set)
    numbers: "itertools.count[int]" = field(default_factory=itertools.count)

    def save_examination(self, examination: Examination) -> None:
        if self.failure is not None:
            raise self.failure
        self.saved.append(examination)

    def new_recording(self, examination_id: str, expression: Expression, attempt: int) -> MemoryRecording:
        if self.failure is not None:
            raise self.failure
        if examination_id not in {each.examination_id for each in self.saved}:
            raise ArchiveError("archive.no_examination")

        def keep(content: bytes) -> str:
            media_id = f"media-{next(self.numbers)}"
            self.media[media_id] = content
            self.described[media_id] = RecoveredRecording(media_id, examination_id, expression, attempt, len(content))
            return media_id

        return MemoryRecording(keep)

    def open_media(self, media_id: str) -> BinaryIO:
        if media_id in self.unreadable:
            raise ArchiveError("archive.media_damaged")
        return io.BytesIO(self.media[media_id])

    def discard(self, media_id: str) -> None:
        del self.media[media_id]
        del self.described[media_id]

    def recordings(self, examination_id: str) -> list[RecoveredRecording]:
        return list(self.described.values())
