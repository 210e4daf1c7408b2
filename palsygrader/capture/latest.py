"""A slot for the newest value between two threads: who is slow misses values, nobody waits for nothing."""

import threading
from typing import Generic, TypeVar

from palsygrader.errors import CaptureError

T = TypeVar("T")


class Latest(Generic[T]):
    """Holds one value or one failure; a newer value replaces one that was not taken."""

    def __init__(self) -> None:
        self._changed = threading.Condition()
        self._value: T | None = None
        self._failure: CaptureError | None = None

    def put(self, value: T) -> None:
        """Hand over a value; never waits for the taker."""
        with self._changed:
            self._value = value
            self._changed.notify_all()

    def fail(self, failure: CaptureError) -> None:
        """Let every `take` raise this, from now on; a first failure is not replaced."""
        with self._changed:
            self._failure = self._failure or failure
            self._changed.notify_all()

    def take(self, timeout_s: float) -> T:
        """Wait for a value, and take it out.

        Raises:
            CaptureError: What `fail` handed over, or `capture.stalled` when no value comes in time.
        """
        with self._changed:
            self._changed.wait_for(lambda: self._value is not None or self._failure is not None, timeout_s)
            if self._failure is not None:
                raise CaptureError(self._failure.code, **self._failure.values)
            if self._value is None:
                raise CaptureError("capture.stalled", seconds=timeout_s)
            value, self._value = self._value, None
            return value
