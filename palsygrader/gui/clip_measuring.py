"""Measure the clip of an attempt, on the analysis queue: from what was seen while it was recorded, or from its file."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Final

from palsygrader.capture.following import Following
from palsygrader.capture.source import FRAME_RATE_HZ
from palsygrader.domain.examination import ExpressionRecord, KeyFrame
from palsygrader.domain.expressions import RECORDING_S, Expression
from palsygrader.gui.capture_archive import RecordingArchive
from palsygrader.gui.capture_attempts import Attempt
from palsygrader.gui.workers import Job, JobQueue
from palsygrader.vision.landmarks import FaceLandmarker

if TYPE_CHECKING:
    from palsygrader.vision.clip import Clip

CLIP_FRAMES: Final = round(RECORDING_S * FRAME_RATE_HZ)
"""Frames of a clip, for showing how far its measurement is."""
_TELLING_S: Final = 0.05
"""How often it is told how far what was recorded has been looked at."""


class ClipMeasuring:
    """Makes records of clips.

    Args:
        archive: Where the clips are.
        queue: Where they are measured.
        landmarker: Any landmark model.
        iris_diameter_mm: Assumed iris diameter.
    """

    def __init__(
        self, *, archive: RecordingArchive, queue: JobQueue, landmarker: FaceLandmarker, iris_diameter_mm: float
    ) -> None:
        self._archive = archive
        self._queue = queue
        self._landmarker = landmarker
        self._iris_diameter_mm = iris_diameter_mm

    def measure(
        self,
        attempt: Attempt,
        media_id: str,
        rest: KeyFrame | None,
        *,
        done: Callable[[ExpressionRecord], None],
        failed: Callable[[Exception], None],
        progress: Callable[[float], None],
    ) -> None:
        """Measure an attempt; its job may be cancelled.

        Args:
            attempt: Which one.
            media_id: Address of its clip.
            rest: Rest frame of the examination, None while it has none.
            done: Called on the Qt thread with the record.
            failed: Called on the Qt thread with the exception.
            progress: Called on the Qt thread with the share that is done, 0..1.
        """
        following = attempt.following

        def work(job: Job) -> ExpressionRecord:
            from palsygrader.vision.motion import record_of  # noqa: PLC0415 - loaded off the Qt thread

            clip = None if following is None else _followed(following, job)
            return record_of(
                attempt.expression,
                self._read(attempt.expression, media_id, job) if clip is None else clip,
                attempt=attempt.number,
                rest=rest,
                iris_diameter_mm=self._iris_diameter_mm,
                media_id=media_id,
            )

        def measured(record: ExpressionRecord) -> None:
            attempt.following = None
            done(record)

        attempt.job = self._queue.submit(
            work, done=measured, failed=failed, progress=lambda frames, total: progress(min(1.0, frames / total))
        )

    def _read(self, expression: Expression, media_id: str, job: Job) -> "Clip":
        """Return the face followed through a clip's file."""
        from palsygrader.capture.video import read_video  # noqa: PLC0415 - loads the decoder, off the Qt thread
        from palsygrader.vision.clip import follow_clip  # noqa: PLC0415 - as above

        with self._archive.open_media(media_id) as file:
            return follow_clip(
                expression,
                read_video(file),
                self._landmarker,
                progress=lambda frames, _unknown: job.step(frames, CLIP_FRAMES),
            )


def _followed(following: Following, job: Job) -> "Clip | None":
    """Return the face followed while the clip was recorded, None when that was given up."""
    while not following.wait(_TELLING_S):
        job.step(round(following.done_share * CLIP_FRAMES), CLIP_FRAMES)
    return following.clip
