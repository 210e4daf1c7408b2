"""Put the clips of a visit into the archive and take them out again, on the archive's queue."""

from collections.abc import Callable
from typing import Final

from palsygrader.capture.following import Following
from palsygrader.domain.expressions import Expression
from palsygrader.gui.capture_archive import RecordingArchive
from palsygrader.gui.capture_attempts import Attempt
from palsygrader.gui.clip_writer import ClipStream, ClipWriter
from palsygrader.gui.workers import Job, JobQueue
from palsygrader.vision.landmarks import FaceLandmarker

LET_GO_S: Final = 5.0
"""Longest wait for a cancelled measurement to let go of its clip before the clip is removed."""


class ClipStore:
    """Writes and removes clips. Belongs to the Qt thread; nothing waits.

    Args:
        archive: Where the clips are.
        queue: The archive's.
        landmarker: Follows the face while a clip is recorded.
        keep_visit: Called before a clip is written, off the Qt thread: an archive takes clips of a visit it has only.
        failed: Called on the Qt thread with the exception when a clip cannot be removed.
    """

    def __init__(
        self,
        *,
        archive: RecordingArchive,
        queue: JobQueue,
        landmarker: FaceLandmarker,
        keep_visit: Callable[[], None],
        failed: Callable[[Exception], None],
    ) -> None:
        self._archive = archive
        self._queue = queue
        self._landmarker = landmarker
        self._keep_visit = keep_visit
        self._failed = failed
        self._running: dict[tuple[Expression, int], ClipWriter] = {}

    def begin(self, examination_id: str, expression: Expression, number: int) -> ClipWriter:
        """Begin the clip of an attempt and return what takes its frames."""

        def start() -> ClipStream:
            self._keep_visit()
            return self._archive.new_recording(examination_id, expression, number)

        clip = ClipWriter(start, Following(expression, self._landmarker))
        self._running[expression, number] = clip
        return clip

    def finish(self, attempt: Attempt, *, done: Callable[[], None], failed: Callable[[Exception], None]) -> int:
        """End the clip of an attempt and keep it; return how many frames were lost.

        Args:
            attempt: Takes what follows the face, and its address as soon as it is written.
            done: Called on the Qt thread when it is written.
            failed: Called on the Qt thread with the exception when it is not.
        """
        clip = self._running.pop((attempt.expression, attempt.number))
        attempt.following = clip.end()

        def work(_job: Job) -> None:
            attempt.media_id = clip.finish()

        self._queue.submit(work, done=lambda _none: done(), failed=failed)
        return clip.dropped_frames

    def break_off(self, expression: Expression, number: int) -> None:
        """End a clip that is being written, and throw it away."""
        clip = self._running.pop((expression, number))
        clip.end().give_up()

        def work(_job: Job) -> None:
            media_id = clip.discard()
            if media_id is not None:
                self._archive.discard(media_id)

        self._queue.submit(work, done=lambda _none: None, failed=self._failed)

    def break_all_off(self) -> None:
        """End every clip that is being written, and throw it away."""
        for expression, number in tuple(self._running):
            self.break_off(expression, number)

    def remove(self, attempt: Attempt, instead: Attempt | None = None) -> None:
        """Throw the clip of an attempt away, unless that of the attempt kept instead turns out not to be written."""

        def work(_job: Job) -> None:
            if attempt.job is not None:
                attempt.job.wait(LET_GO_S)
            if attempt.media_id is not None and (instead is None or instead.media_id is not None):
                self._archive.discard(attempt.media_id)

        self._queue.submit(work, done=lambda _none: None, failed=self._failed)
