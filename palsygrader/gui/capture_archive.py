"""What a visit asks of the archive while it is recorded."""

from typing import TYPE_CHECKING, BinaryIO, Protocol

from palsygrader.domain.examination import Examination
from palsygrader.domain.expressions import Expression
from palsygrader.gui.clip_writer import ClipStream

if TYPE_CHECKING:
    from palsygrader.archive.lines import RecoveredRecording


class RecordingArchive(Protocol):
    """What a session asks of the archive."""

    def save_examination(self, examination: Examination) -> None:
        """Make the examination durable."""

    def new_recording(self, examination_id: str, expression: Expression, attempt: int) -> ClipStream:
        """Begin a clip."""

    def open_media(self, media_id: str) -> BinaryIO:
        """Return a clip."""

    def discard(self, media_id: str) -> None:
        """Remove a clip."""

    def recordings(self, examination_id: str) -> "list[RecoveredRecording]":
        """Return the clips of a visit."""
