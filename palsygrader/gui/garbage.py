"""Collects Python's garbage on the Qt thread, between two events.

By itself Python collects in whichever thread makes the next object, and in the midst of any call. A widget that only a
cycle of Python objects still holds is then deleted by a worker, or while Qt is just delivering an event to it: a crash.
"""

import gc
from typing import Final

from PySide6.QtCore import QObject, QTimer

PERIOD_MS: Final = 1000
DUE: Final = (700, 10, 10)
"""Python's own thresholds (gc.set_threshold): objects made since the last collection, and collections of the younger
generation."""


class GarbageCollection(QObject):
    """Takes the place of Python's own collection from when it is made until `stop`; collects from `begin` on."""

    def __init__(self) -> None:
        super().__init__()
        gc.disable()
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.collect)

    def begin(self) -> None:
        """Take what there is for staying, and collect of what comes.

        To look through libraries and pages would hold up the live picture for 200 ms now and then, and find nothing.
        """
        if not self._timer.isActive():
            gc.freeze()
            self._timer.start(PERIOD_MS)

    def look_at_all(self) -> None:
        """Collect of what there was before `begin` as well: pages have been left."""
        gc.unfreeze()

    def collect(self) -> None:
        """Collect the oldest generation that is due, and those younger."""
        due = [made > most for made, most in zip(gc.get_count(), DUE, strict=True)]
        if any(due):
            gc.collect(max(generation for generation, is_due in enumerate(due) if is_due))

    def stop(self) -> None:
        """Leave it to Python again."""
        self._timer.stop()
        gc.unfreeze()
        gc.enable()
