"""What nobody caught, on any thread: into the log and to the window, once."""

import sys
import threading
from collections.abc import Callable
from types import TracebackType

from PySide6.QtCore import QLoggingCategory, QObject, Signal

from palsygrader import logs


class UncaughtErrors(QObject):
    """Takes the place of Python's hooks, which write messages to the desktop's log, while the window is open.

    Signals:
        caught: The exception; delivered on the window's thread.
    """

    caught = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._unraisable_before: Callable[[sys.UnraisableHookArgs], object] | None = None

    def install(self) -> None:
        """Take over."""
        self._unraisable_before = self._unraisable_before or sys.unraisablehook
        sys.unraisablehook = self._unraisable
        sys.excepthook = self._uncaught
        threading.excepthook = self._uncaught_in_thread

    def remove(self) -> None:
        """Give Python its hooks back."""
        sys.excepthook = sys.__excepthook__
        threading.excepthook = threading.__excepthook__
        if self._unraisable_before is not None:
            sys.unraisablehook, self._unraisable_before = self._unraisable_before, None

    def _uncaught(self, _kind: type[BaseException], error: BaseException, _trace: TracebackType | None) -> None:
        self._tell(error, threading.current_thread().name)

    def _uncaught_in_thread(self, told: threading.ExceptHookArgs) -> None:
        if told.exc_value is not None:
            self._tell(told.exc_value, told.thread.name if told.thread else "")

    def _unraisable(self, told: "sys.UnraisableHookArgs") -> None:
        """Write of what was raised where nobody can catch it; it is no reason to disturb."""
        if told.exc_value is not None:
            logs.failure("unraisable", told.exc_value, thread=threading.current_thread().name)

    def _tell(self, error: BaseException, thread: str) -> None:
        logs.failure("uncaught", error, thread=thread)
        if isinstance(error, Exception):
            self.caught.emit(error)


def keep_qt_quiet() -> None:
    """Let Qt print nothing where nobody reads it: the desktop keeps what is printed, and it may name files.

    By Qt's own rules, not by a handler in Python: that would wait for Python while Qt loads a library, and Python,
    loading another one, for Qt.
    """
    if sys.stderr is None or not sys.stderr.isatty():
        QLoggingCategory.setFilterRules("*=false")
