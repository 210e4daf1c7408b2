"""Tells when nobody has touched the program for a while, and when the computer has slept."""

import time
from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QWindow
from PySide6.QtWidgets import QApplication

PULSE_MS: Final = 1000
SLEPT_S: Final = 30.0
"""A longer gap between two pulses is sleep; a busy window is never held up so long."""
_INPUT: Final = frozenset({
    QEvent.Type.KeyPress,
    QEvent.Type.MouseButtonPress,
    QEvent.Type.MouseMove,
    QEvent.Type.Wheel,
    QEvent.Type.TouchBegin,
})  # fmt: skip


class IdleWatch(QObject):
    """Watches keyboard, pointer and touch of every window of the program, from when it first has the keyboard.

    Windows, not the application: a filter in Python on every event of every object lets Python collect the object it is
    just being asked about, and Qt crashes.

    Signals:
        idle: Nothing came for the time given to `watch`.
        slept: The computer has just woken, or is about to sleep where the system tells.
    """

    idle = Signal()
    slept = Signal()

    def __init__(self, app: QApplication, clock_s: Callable[[], float] = time.time) -> None:
        super().__init__(app)
        self._clock_s = clock_s
        self._seen_s = clock_s()
        self._pulse = QTimer(self, interval=PULSE_MS)
        self._pulse.timeout.connect(self._look_at_clock)
        self._pulse.start()
        app.applicationStateChanged.connect(self._note_state)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.idle)
        app.focusWindowChanged.connect(self._take_up)
        self._take_up(app.focusWindow())

    def watch(self, minutes: float) -> None:
        """Begin to wait for this long; 0 stops."""
        self._timer.stop()
        self._timer.setInterval(round(minutes * 60_000))
        if minutes > 0:
            self._timer.start()

    @property
    def left_ms(self) -> int:
        """Time until `idle`, negative when nothing is waited for."""
        return self._timer.remainingTime()

    def _look_at_clock(self) -> None:
        """See a gap in time: while the computer sleeps no timer runs. A clock that is set forward counts as one."""
        now_s = self._clock_s()
        gap_s, self._seen_s = now_s - self._seen_s, now_s
        if gap_s > SLEPT_S:
            self.slept.emit()

    def _note_state(self, state: Qt.ApplicationState) -> None:
        if state == Qt.ApplicationState.ApplicationSuspended:
            self.slept.emit()

    def _take_up(self, window: QWindow | None) -> None:
        if window is not None:
            window.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Begin the wait anew at every input."""
        if event.type() in _INPUT and self._timer.isActive():
            self._timer.start()
        return False
