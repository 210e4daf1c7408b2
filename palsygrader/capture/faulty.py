"""A scripted camera that fails on purpose, for tests of everything behind a camera."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

import numpy as np

from palsygrader.capture.source import FRAME_PERIOD_NS, Frame, Pace
from palsygrader.domain.examination import Picture
from palsygrader.errors import CaptureError

FRAME_SIZE_PX: Final = (320, 240)
"""Width and height of the good frames."""
_NOISE: Final = 8
"""Values above 0 of the noise that good frames show, as a sensor does."""


class Fault(StrEnum):
    """What the camera does for a while."""

    NONE = "none"
    UNPLUGGED = "unplugged"  # raises from then on, also after opening again
    STALLED = "stalled"  # sends nothing
    FROZEN = "frozen"  # sends the same picture again and again
    BLACK = "black"
    WRONG_SIZE = "wrong_size"


@dataclass(frozen=True, slots=True)
class Scene:
    """One part of the script.

    Attributes:
        fault: What goes wrong.
        frames: For how many reads.
        picture: What good frames show, None for grey.
    """

    fault: Fault
    frames: int
    picture: Picture | None = None


class FaultySource:
    """Plays a script of faults, then `capture.ended`.

    Args:
        script: The scenes in order. A stalled read waits for its whole `timeout_s`.
        pace: The clock to play by.
    """

    def __init__(self, script: Sequence[Scene], *, pace: Pace | None = None) -> None:
        self.name = "faulty"
        self.backend = "script"
        self.note: str | None = None
        self._script = script
        self._pace = pace or Pace()
        self._noise = np.random.default_rng(0)
        self._scenes: Iterator[Scene] = iter(())
        self._unplugged = False
        self._due_ns = 0
        self._last = self._good(None)

    def open(self) -> None:
        """Begin the script.

        Raises:
            CaptureError: `capture.unplugged` after such a scene.
        """
        if self._unplugged:
            raise CaptureError("capture.unplugged", name=self.name)
        self._scenes = iter([scene for scene in self._script for _ in range(scene.frames)])
        self._pace.start()
        self._due_ns = self._pace.now_ns

    def read(self, timeout_s: float) -> Frame:
        """Return the next frame of the script when it is due.

        Raises:
            CaptureError: What the script says; `capture.ended` after it; `capture.closed`.
        """
        scene = next(self._scenes, None)
        if scene is None:
            raise CaptureError("capture.ended")
        if scene.fault is Fault.UNPLUGGED or self._unplugged:
            self._unplugged = True
            raise CaptureError("capture.unplugged", name=self.name)
        if scene.fault is Fault.STALLED:
            self._due_ns = self._pace.now_ns + round(timeout_s * 1e9) + FRAME_PERIOD_NS
        self._pace.wait_until(self._due_ns, timeout_s)
        frame = Frame(self._picture(scene), self._due_ns)
        self._due_ns += FRAME_PERIOD_NS
        return frame

    def close(self) -> None:
        """Stop."""
        self._pace.stop()

    def _picture(self, scene: Scene) -> Picture:
        match scene.fault:
            case Fault.FROZEN:
                return self._last
            case Fault.BLACK:
                return np.zeros_like(self._last)
            case Fault.WRONG_SIZE:
                return np.ascontiguousarray(self._last[::2, ::2])
            case _:
                self._last = self._good(scene.picture)
                return self._last

    def _good(self, picture: Picture | None) -> Picture:
        width_px, height_px = FRAME_SIZE_PX
        base = np.full((height_px, width_px, 3), 128, dtype=np.uint8) if picture is None else picture
        noise = self._noise.integers(0, _NOISE, base.shape, dtype=np.uint8)
        return np.minimum(base, 255 - _NOISE) + noise
