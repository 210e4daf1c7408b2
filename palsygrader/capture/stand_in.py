"""A second way to the camera, taken when the first one fails before its first picture."""

from collections.abc import Callable
from typing import Final

from palsygrader.capture.source import CameraSource, Frame, Lockable, Locked
from palsygrader.errors import CaptureError
from palsygrader.wording import say

PASSED_ON: Final = frozenset({"capture.no_camera", "capture.camera_failed", "capture.no_multimedia"})
"""Faults of the first way that another one may not have."""


class StandInSource:
    """A camera by its first way, or by a second one when the first cannot even begin.

    Args:
        first: The first way.
        make_second: Makes the second way when it is needed.
    """

    def __init__(self, first: CameraSource, make_second: Callable[[], CameraSource]) -> None:
        self._first = first
        self._make_second = make_second
        self._source = first
        self._delivered = False
        self._closed = True

    @property
    def name(self) -> str:
        """Name of the camera."""
        return self._source.name

    @property
    def backend(self) -> str:
        """The library of the way that was taken."""
        return self._source.backend

    @property
    def note(self) -> str | None:
        """What the doctor should know of the choice of the camera."""
        if self._source is self._first:
            return self._first.note
        return say("capture.stand_in", name=self._source.name)

    @property
    def lock_state(self) -> Locked | None:
        """What stands still now, None where that is not known."""
        return self._source.lock_state if isinstance(self._source, Lockable) else None

    def open(self) -> None:
        """Open the camera by the first way that works.

        Raises:
            CaptureError: What the first way raised.
        """
        self._source, self._delivered, self._closed = self._first, False, False
        try:
            self._first.open()
        except CaptureError as error:
            self._pass_on(error)

    def read(self, timeout_s: float) -> Frame:
        """Return the next frame.

        Raises:
            CaptureError: What the camera raises.
        """
        try:
            frame = self._source.read(timeout_s)
        except CaptureError as error:
            if self._delivered or self._source is not self._first:
                raise
            self._pass_on(error)
            frame = self._source.read(timeout_s)
        self._delivered = True
        return frame

    def lock(self, *, locked: bool) -> None:
        """Hold exposure and white balance where that is possible, or let go."""
        if isinstance(self._source, Lockable):
            self._source.lock(locked=locked)

    def close(self) -> None:
        """Close the camera."""
        self._closed = True
        self._source.close()

    def _pass_on(self, error: CaptureError) -> None:
        """Go on by the second way; the first fault is told when that fails too, or is not of this kind."""
        if error.code not in PASSED_ON:
            raise error
        self._first.close()
        second = self._make_second()
        try:
            second.open()
        except CaptureError:
            raise error from None
        self._source = second
        if self._closed:  # while the second way was being opened
            second.close()
