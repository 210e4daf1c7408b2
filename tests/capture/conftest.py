"""Clips, a clock that only moves when someone waits, and landmarks-free frame qualities."""

from collections.abc import Callable
from fractions import Fraction
from pathlib import Path

import av
import numpy as np
import pytest

from palsygrader.capture.source import Pace
from palsygrader.domain.examination import Picture
from palsygrader.errors import CaptureError

MakeClip = Callable[..., Path]


class FakePace(Pace):
    """Time passes only in `wait_until`."""

    def __init__(self) -> None:
        self.time_ns = 1_000_000_000
        super().__init__(lambda: self.time_ns)

    def wait_until(self, due_ns: int, timeout_s: float) -> None:
        if self._stopped.is_set():
            raise CaptureError("capture.closed")
        latest_ns = self.time_ns + round(timeout_s * 1e9)
        self.time_ns = max(self.time_ns, min(due_ns, latest_ns))
        if due_ns > latest_ns:
            raise CaptureError("capture.stalled", seconds=timeout_s)


@pytest.fixture
def pace() -> FakePace:
    return FakePace()


def numbered_picture(number: int, size_px: tuple[int, int] = (64, 48)) -> Picture:
    """Return a grey picture that tells its number by its brightness, red in its top left corner."""
    width_px, height_px = size_px
    picture = np.full((height_px, width_px, 3), 20 + 10 * (number % 20), dtype=np.uint8)
    picture[: height_px // 2, : width_px // 2] = (220, 20, 20)
    return picture


@pytest.fixture
def make_clip(tmp_path: Path) -> MakeClip:
    """Return a maker of small clips whose pictures tell their number by their brightness."""

    def make(
        name: str = "clip.mp4",
        frames: int = 10,
        *,
        size_px: tuple[int, int] = (64, 48),
        first: int = 0,
        options: dict[str, str] | None = None,
        folder: Path | None = None,
        title: str = "",
    ) -> Path:
        path = (folder or tmp_path) / name
        with av.open(path, mode="w", options=options or {}) as container:
            container.metadata["title"] = title
            stream = container.add_stream("libx264", rate=30, options={"crf": "10", "preset": "ultrafast"})
            stream.width, stream.height = size_px
            stream.pix_fmt = "yuv420p"
            stream.thread_count = 1
            for number in range(first, first + frames):
                frame = av.VideoFrame.from_ndarray(numbered_picture(number, size_px), format="rgb24")
                frame.pts, frame.time_base = number - first, Fraction(1, 30)
                container.mux(stream.encode(frame))
            container.mux(stream.encode(None))
        return path

    return make


@pytest.fixture
def number_of() -> Callable[[Picture], int]:
    """Return the reader of the numbers of `numbered_picture`."""

    def read(picture: Picture) -> int:
        height_px, width_px = picture.shape[:2]
        return round((float(picture[height_px * 3 // 4, width_px * 3 // 4].mean()) - 20) / 10)

    return read
