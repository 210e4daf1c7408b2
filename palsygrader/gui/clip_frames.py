"""The pictures of a recorded clip, reduced, for going through it frame by frame."""

from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

from palsygrader.domain.examination import Picture
from palsygrader.gui.visit_file import VisitStore
from palsygrader.gui.workers import Job

LARGEST_PX: Final = 800
"""A clip's pictures are thinned to at most this width or height, so that six seconds fit into memory."""

MOST_PICTURES: Final = 360
"""Pictures of a clip that are kept, evenly spread: twelve seconds at 30 frames a second, a third of a gigabyte."""


@dataclass(frozen=True, slots=True, eq=False)
class ClipFrames:
    """The pictures of a clip; of a long one, such as an imported video, every so-many-eth.

    Attributes:
        times_ms: Shape (n,), float64, ascending.
        pictures: n pictures, thinned.
        thinning: Every how-many-eth pixel was kept.
    """

    times_ms: NDArray[np.float64]
    pictures: tuple[Picture, ...]
    thinning: int

    def at(self, time_ms: float) -> Picture:
        """Return the picture nearest in time."""
        return self.pictures[int(np.abs(self.times_ms - time_ms).argmin())]


def read_clip(archive: VisitStore, media_id: str, expected_frames: int, job: Job) -> ClipFrames:
    """Decode a clip; meant for a worker.

    Args:
        archive: Where the clip lies.
        media_id: Which clip.
        expected_frames: For the progress told to `job`.
        job: Told the progress; cancels.

    Raises:
        ArchiveError: The archive does not have it, or it is damaged.
        InputError: It cannot be decoded.
        Cancelled: The job was asked to stop.
    """
    from palsygrader.capture.video import read_video  # noqa: PLC0415 - pulls the decoder; the window must not wait

    times_ms: list[float] = []
    pictures: list[Picture] = []
    thinning = stride = 1
    with archive.open_media(media_id) as stream:
        for number, (picture, time_ms) in enumerate(read_video(stream)):
            job.step(number + 1, max(expected_frames, number + 1))
            if number % stride:
                continue
            thinning = max(1, -(-max(picture.shape[:2]) // LARGEST_PX))
            pictures.append(np.ascontiguousarray(picture[::thinning, ::thinning]))
            times_ms.append(time_ms)
            if len(pictures) > MOST_PICTURES:
                stride *= 2
                pictures, times_ms = pictures[::2], times_ms[::2]
    return ClipFrames(np.array(times_ms), tuple(pictures), thinning)
