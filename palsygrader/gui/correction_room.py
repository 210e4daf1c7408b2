"""Give the pictures the whole page while their points are corrected."""

from collections.abc import Sequence

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from palsygrader.gui.point_correction import PointCorrection


class CorrectionRoom(QObject):
    """Hides what stands beside the pictures while points can be moved, and shows it again afterwards.

    Args:
        correction: Tells when.
        beside: What is hidden.
        parent: Owner.
    """

    def __init__(self, correction: PointCorrection, beside: Sequence[QWidget], parent: QObject) -> None:
        super().__init__(parent)
        self._correction = correction
        self._beside = tuple(beside)
        correction.editing_changed.connect(self._give)

    def _give(self) -> None:
        for part in self._beside:
            part.setVisible(not self._correction.editing)
