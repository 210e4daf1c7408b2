"""Photographs of the digital patient to be imported, and an archive in memory that takes a visit."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from PIL import Image

from palsygrader.capture.video import read_video
from palsygrader.domain.expressions import Expression
from palsygrader.errors import ArchiveError
from palsygrader.settings import bundled
from tests.gui.capture_examples import MemoryRecording, RecordingArchive

if TYPE_CHECKING:
    from palsygrader.domain.examination import Picture

PEAK_MS = 3000.0


@cache
def peak(expression: Expression) -> Picture:
    """Return the digital patient at the peak of an expression; the left half is weak."""
    clip = bundled("resources", "demo", f"{expression}.mp4")
    return next(picture for picture, time_ms in read_video(clip) if time_ms >= PEAK_MS)


def photograph(path: Path, expression: Expression, taken: str | None = None) -> Path:
    """Write a photograph of the digital patient, with the moment it was taken when given."""
    exif = Image.Exif()
    if taken is not None:
        exif.get_ifd(0x8769)[0x9003] = taken
    Image.fromarray(peak(expression)).save(path, exif=exif, quality=92)
    return path


@dataclass
class ImportArchive(RecordingArchive):
    """Examinations and files in memory; after so many files the disk is full."""

    deleted: list[str] = field(default_factory=list)
    most_files: int = 100

    def new_recording(self, examination_id: str, expression: Expression, attempt: int) -> MemoryRecording:
        if len(self.media) >= self.most_files:
            raise ArchiveError("archive.cannot_write")
        return super().new_recording(examination_id, expression, attempt)

    def delete_unfinished(self, examination_id: str) -> None:
        self.deleted.append(examination_id)
        self.media.clear()
