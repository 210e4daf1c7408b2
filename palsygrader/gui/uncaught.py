"""What nobody caught, on any thread: into the log and to the window, once."""

import sys
import threading
from types import TracebackType

from PySide6.QtCore import QObject, Signal

from palsygrader import logs


class UncaughtErrors(QObject):
    """Takes the place of Python's two hooks while the window is open.

    Signals:
        caught: The exception; delivered on the window's thread.
    """

    caught = Signal(object)

    def install(self) -> None:
        """Take over."""
        sys.excepthook = self._uncaught
        threading.excepthook = self._uncaught_in_thread

    def remove(self) -> None:
        """Give Python its hooks back."""
        sys.excepthook = sys.__excepthook__
        threading.excepthook = threading.__excepthook__

    def _uncaught(self, _kind: type[BaseException], error: BaseException, _trace: TracebackType | None) -> None:
        self._tell(error, threading.current_thread().name)

    def _uncaught_in_thread(self, told: threading.ExceptHookArgs) -> None:
        if told.exc_value is not None:
            self._tell(told.exc_value, told.thread.name if told.thread else "")

    def _tell(self, error: BaseException, thread: str) -> None:
        logs.failure("uncaught", error, thread=thread)
        if isinstance(error, Exception):
            self.caught.emit(error)
