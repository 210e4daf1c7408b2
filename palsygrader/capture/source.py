"""Frames and where they come from: the interface of every source, video files and folders of photographs."""

import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final, Protocol, runtime_checkable

from palsygrader.capture.photograph import read_photograph
from palsygrader.capture.suffixes import PHOTOGRAPH_SUFFIXES
from palsygrader.capture.video import read_video
from palsygrader.domain.examination import Picture
from palsygrader.errors import CaptureError, InputError
from palsygrader.wording import system_reason

FRAME_RATE_HZ: Final = 30
"""Frames a second the program asks of a camera and plays still pictures at."""
FRAME_PERIOD_NS: Final = 1_000_000_000 // FRAME_RATE_HZ
"""Time from one frame to the next at `FRAME_RATE_HZ`."""
PHOTOGRAPH_SHOWN_S: Final = 2.0
"""How long `PhotographFolderSource` shows each photograph: long enough to see it and for the gate to settle."""
_LATE_NS: Final = 2 * FRAME_PERIOD_NS
"""A frame later than this is dropped, as a camera would drop it."""


@dataclass(frozen=True, slots=True, eq=False)
class Frame:
    """One picture of a source.

    Attributes:
        image: RGB, shape (height, width, 3), uint8, read-only, never mirrored.
        time_ns: When it was taken, on the clock of `time.monotonic_ns`.
    """

    image: Picture
    time_ns: int

    def __post_init__(self) -> None:
        image = self.image.view()
        image.flags.writeable = False
        object.__setattr__(self, "image", image)

    @property
    def width_px(self) -> int:
        """Width of the picture."""
        return int(self.image.shape[1])

    @property
    def height_px(self) -> int:
        """Height of the picture."""
        return int(self.image.shape[0])


class FrameSource(Protocol):
    """Where frames come from. `open`, `read` and `close` may be called from any thread, `close` also during `read`."""

    @property
    def name(self) -> str:
        """Name for the doctor, for example that of the camera."""

    def open(self) -> None:
        """Start to deliver frames.

        Raises:
            CaptureError: The source cannot be opened.
        """

    def read(self, timeout_s: float) -> Frame:
        """Wait for the next frame and return it.

        Args:
            timeout_s: Longest time to wait.

        Raises:
            CaptureError: `capture.stalled` (nothing came in time), `capture.unplugged`, `capture.ended` (the last
                frame was read), `capture.closed` (`close` was called) or another fault of the source.
        """

    def close(self) -> None:
        """Stop and free the device; a waiting `read` ends. Closing twice does nothing."""


@runtime_checkable
class CameraSource(FrameSource, Protocol):
    """A camera."""

    @property
    def backend(self) -> str:
        """Name of the library that reads it."""

    @property
    def note(self) -> str | None:
        """A line the doctor should know once it is open, such as that another camera stands in; usually None."""


@dataclass(frozen=True, slots=True)
class Locked:
    """What of a camera stands still now."""

    exposure: bool
    white_balance: bool


@runtime_checkable
class Lockable(Protocol):
    """A source whose exposure and white balance can stand still while a recording runs."""

    @property
    def lock_state(self) -> Locked | None:
        """What stands still since the last `lock`, None while that is not known. A camera need not support either."""

    def lock(self, *, locked: bool) -> None:
        """Hold the present values where the camera supports it, or let them follow the light again. Never waits."""


class Pace:
    """Waits until a frame is due, and is woken by `stop`.

    Args:
        clock_ns: The clock, `time.monotonic_ns` outside tests.
    """

    def __init__(self, clock_ns: Callable[[], int] = time.monotonic_ns) -> None:
        self._clock_ns = clock_ns
        self._stopped = threading.Event()
        self._stopped.set()

    @property
    def now_ns(self) -> int:
        """The time now."""
        return self._clock_ns()

    def start(self) -> None:
        """Let `wait_until` wait."""
        self._stopped.clear()

    def stop(self) -> None:
        """Wake who waits, and let nobody wait any more."""
        self._stopped.set()

    def wait_until(self, due_ns: int, timeout_s: float) -> None:
        """Wait until a moment of the clock.

        Raises:
            CaptureError: `capture.stalled` after `timeout_s`, or `capture.closed`.
        """
        wait_s = max(0.0, (due_ns - self.now_ns) / 1e9)
        if self._stopped.wait(min(wait_s, timeout_s)):
            raise CaptureError("capture.closed")
        if wait_s > timeout_s:
            raise CaptureError("capture.stalled", seconds=timeout_s)


class PlayedFrames:
    """Pictures with times of their own, handed out at real-time pace; late ones are dropped.

    Args:
        pictures: Pairs of picture and time in ms from the first one on.
        start_ns: When the picture of time 0 is due.
    """

    def __init__(self, pictures: Iterator[tuple[Picture, float]], start_ns: int) -> None:
        self._pictures = pictures
        self._start_ns = start_ns
        self._upcoming: Frame | None = None
        self._period_ns = FRAME_PERIOD_NS
        self._last_ns = start_ns - FRAME_PERIOD_NS

    @property
    def end_ns(self) -> int:
        """When the picture after the last one handed out is due."""
        return self._last_ns + self._period_ns

    def upcoming(self, now_ns: int) -> Frame | None:
        """Return the next frame without taking it, None after the last one."""
        while self._upcoming is None or self._upcoming.time_ns < now_ns - _LATE_NS:
            following = next(self._pictures, None)
            if following is None:
                break
            picture, time_ms = following
            due_ns = self._start_ns + round(time_ms * 1e6)
            if due_ns > self._last_ns:
                self._period_ns = due_ns - self._last_ns
            self._last_ns = due_ns
            self._upcoming = Frame(picture, due_ns)
        return self._upcoming

    def take(self) -> None:
        """Take the frame that `upcoming` returned."""
        self._upcoming = None


def as_capture_error(error: InputError) -> CaptureError:
    """Return the fault of a file as the fault of the source that plays it."""
    return CaptureError(error.code, **error.values)


class VideoSource:
    """A video file played at real-time pace, as if it were a camera.

    Args:
        path: The video file.
        loop: Whether to begin again after its end; else `read` raises `capture.ended` then.
        pace: The clock to play by.
    """

    def __init__(self, path: Path, *, loop: bool = False, pace: Pace | None = None) -> None:
        self.name = path.name
        self._path = path
        self._loop = loop
        self._pace = pace or Pace()
        self._played: PlayedFrames | None = None

    def open(self) -> None:
        """Open the file and decode its first picture.

        Raises:
            CaptureError: The file cannot be read as a video.
        """
        self._pace.start()
        self._played = self._begin(self._pace.now_ns)

    def read(self, timeout_s: float) -> Frame:
        """Return the next frame when it is due.

        Raises:
            CaptureError: `capture.ended`, `capture.closed`, `capture.stalled`, or the file is damaged.
        """
        played = self._played
        if played is None:
            raise CaptureError("capture.closed")
        try:
            frame = played.upcoming(self._pace.now_ns)
            if frame is None and self._loop:
                played = self._played = self._begin(max(played.end_ns, self._pace.now_ns - _LATE_NS))
                frame = played.upcoming(self._pace.now_ns)
        except InputError as error:
            raise as_capture_error(error) from error
        if frame is None:
            raise CaptureError("capture.ended")
        self._pace.wait_until(frame.time_ns, timeout_s)
        played.take()
        return frame

    def close(self) -> None:
        """Stop playing."""
        self._pace.stop()
        self._played = None

    def _begin(self, start_ns: int) -> PlayedFrames:
        played = PlayedFrames(read_video(self._path), start_ns)
        try:
            played.upcoming(start_ns)
        except InputError as error:
            raise as_capture_error(error) from error
        return played


class PhotographFolderSource:
    """The photographs of a folder in the order of their names, each shown for `PHOTOGRAPH_SHOWN_S`, over and over.

    Args:
        folder: The folder; hidden files and those that are not photographs by their suffix are passed over.
        pace: The clock to play by.
    """

    def __init__(self, folder: Path, *, pace: Pace | None = None) -> None:
        self.name = folder.name
        self._folder = folder
        self._pace = pace or Pace()
        self._files: tuple[Path, ...] = ()
        self._index = 0
        self._picture: Picture | None = None
        self._shown_since_ns = 0
        self._due_ns = 0

    def open(self) -> None:
        """List the folder and read its first photograph.

        Raises:
            CaptureError: `capture.no_photographs`, `capture.unreadable_folder`, or the first one cannot be read.
        """
        try:
            self._files = tuple(sorted(file for file in self._folder.iterdir() if _is_photograph(file)))
        except (FileNotFoundError, NotADirectoryError):
            self._files = ()
        except (OSError, ValueError) as error:
            reason = system_reason(error)
            raise CaptureError("capture.unreadable_folder", folder=self._folder.name, reason=reason) from error
        if not self._files:
            raise CaptureError("capture.no_photographs", folder=self._folder.name)
        self._pace.start()
        self._due_ns = self._pace.now_ns
        self._show(0)

    def read(self, timeout_s: float) -> Frame:
        """Return the photograph being shown, `FRAME_RATE_HZ` times a second.

        Raises:
            CaptureError: `capture.closed`, `capture.stalled`, or the photograph cannot be read.
        """
        self._pace.wait_until(self._due_ns, timeout_s)
        if self._due_ns - self._shown_since_ns >= PHOTOGRAPH_SHOWN_S * 1e9:
            self._show((self._index + 1) % len(self._files))
        if self._picture is None:
            raise CaptureError("capture.closed")
        frame = Frame(self._picture, self._due_ns)
        self._due_ns = max(self._due_ns + FRAME_PERIOD_NS, self._pace.now_ns - _LATE_NS)
        return frame

    def close(self) -> None:
        """Stop showing."""
        self._pace.stop()

    def _show(self, index: int) -> None:
        try:
            self._picture = read_photograph(self._files[index])
        except InputError as error:
            raise as_capture_error(error) from error
        self._index = index
        self._shown_since_ns = self._due_ns


def _is_photograph(file: Path) -> bool:
    return file.suffix.lower() in PHOTOGRAPH_SUFFIXES and not file.name.startswith(".")
