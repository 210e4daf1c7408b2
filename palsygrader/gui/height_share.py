"""Two parts below each other that share the height by a ratio, until it is set by hand."""

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSplitter, QWidget

_WHOLE: Final = 10_000
"""Sizes are told to Qt in parts of this, and it shares the height that there is accordingly."""


class HeightShare(QSplitter):
    """An upper and a lower part; neither gets less than it needs.

    Args:
        upper: Above.
        lower: Below.
    """

    def __init__(self, upper: QWidget, lower: QWidget) -> None:
        super().__init__(Qt.Orientation.Vertical)
        self._lower_share = 0.5
        self._by_hand = False
        for part in (upper, lower):
            self.addWidget(part)
        self.setChildrenCollapsible(False)
        self.splitterMoved.connect(self._keep)

    def share(self, lower_share: float) -> None:
        """Give the lower part this share, 0..1, over a height set by hand."""
        self._lower_share = lower_share
        self._by_hand = False
        self._apply()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the new height."""
        super().resizeEvent(event)
        if not self._by_hand:
            self._apply()

    def _keep(self) -> None:
        self._by_hand = True

    def _apply(self) -> None:
        lower = round(_WHOLE * self._lower_share)
        self.setSizes([_WHOLE - lower, lower])
