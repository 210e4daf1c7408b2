"""Measure the clip of an attempt, on the analysis queue."""

from collections.abc import Callable
from typing import Final

from palsygrader.capture.source import FRAME_RATE_HZ
from palsygrader.domain.examination import ExpressionRecord, KeyFrame
from palsygrader.domain.expressions import RECORDING_S
from palsygrader.gui.capture_archive import RecordingArchive
from palsygrader.gui.capture_attempts import Attempt
from palsygrader.gui.workers import Job, JobQueue
from palsygrader.vision.landmarks import FaceLandmarker

CLIP_FRAMES: Final = round(RECORDING_S * FRAME_RATE_HZ)
"""Frames of a clip, for showing how far its measurement is."""


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

        def work(job: Job) -> ExpressionRecord:
            from palsygrader.capture.video import read_video  # noqa: PLC0415 - loads the decoder, off the Qt thread
            from palsygrader.vision.motion import analyse_expression  # noqa: PLC0415 - as above

            with self._archive.open_media(media_id) as file:
                return analyse_expression(
                    attempt.expression,
                    read_video(file),
                    self._landmarker,
                    attempt=attempt.number,
                    rest=rest,
                    iris_diameter_mm=self._iris_diameter_mm,
                    media_id=media_id,
                    progress=lambda frames, _unknown: job.step(frames, CLIP_FRAMES),
                )

        attempt.job = self._queue.submit(
            work, done=done, failed=failed, progress=lambda frames, total: progress(min(1.0, frames / total))
        )
