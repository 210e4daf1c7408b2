"""The room of the review: face map, pictures and card side by side, the tabs below, and who gives way to whom."""

from typing import Final

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from palsygrader.gui import theme
from palsygrader.gui.branch_side import BranchSide
from palsygrader.gui.correction_room import CorrectionRoom
from palsygrader.gui.face_map import FaceMap
from palsygrader.gui.height_share import HeightShare
from palsygrader.gui.layouts import column, row
from palsygrader.gui.review_pictures import ReviewPictures
from palsygrader.gui.review_tabs import ReviewTabs
from palsygrader.gui.side_choice import SideChoice

_MAP_PX: Final = 224
_CARD_PX: Final = 304
_WIDEST: Final = 1.6
"""How much wider map and card may become on a wide screen."""
_LOWER_RATIO: Final = 0.38
_LOWER_ROOMY_RATIO: Final = 0.62
"""Share of the height for the tabs; scales and comparison need more, and the curve makes way for them."""
_MAP_HEIGHT_PX: Final = 260
_MAP_LOW_HEIGHT_PX: Final = 136
_LOW_PX: Final = 600
"""Below this height not all of it finds room: a screen of 720 px with a notice and a correction."""
_LOWEST_PX: Final = 540
"""Below this the movement over time finds none."""


class ReviewRoom(QWidget):
    """Shares it.

    Args:
        face_map: Left.
        weak_side: Below the map.
        pictures: In the middle.
        side: Right.
        tabs: Below all.
    """

    def __init__(
        self,
        *,
        face_map: FaceMap,
        weak_side: SideChoice,
        pictures: ReviewPictures,
        side: BranchSide,
        tabs: ReviewTabs,
    ) -> None:
        super().__init__()
        self._map, self._pictures, self._tabs = face_map, pictures, tabs
        for part, least_px in ((face_map, _MAP_PX), (side, _CARD_PX)):
            part.setMinimumWidth(least_px)
            part.setMaximumWidth(round(_WIDEST * least_px))
        weak_side.setMaximumWidth(round(_WIDEST * _MAP_PX))
        face, whole = QWidget(), column(face_map, weak_side)
        whole.setStretch(0, 1)
        face.setLayout(whole)
        CorrectionRoom(pictures.correction, (face, side, tabs), self)
        beside = row(face, pictures, side)
        beside.setContentsMargins(theme.GRID_PX, 0, theme.GRID_PX, theme.GRID_PX // 2)
        for index, stretch in enumerate((2, 6, 2)):
            beside.setStretch(index, stretch)
        self._upper = QWidget()
        self._heights = HeightShare(self._upper, tabs)
        self._upper.setLayout(beside)
        self.setLayout(column(self._heights, spacing=0))
        self.share()
        tabs.room_wanted.connect(self.share)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let the movement over time make way where the room is low, so that nothing lies over anything else."""
        super().resizeEvent(event)
        self._pictures.spare_height(scarce=self.height() < _LOW_PX, none=self.height() < _LOWEST_PX)
        self._give_map_height()

    def _give_map_height(self) -> None:
        low = self._tabs.wants_room or self.height() < _LOW_PX
        self._map.setMinimumHeight(_MAP_LOW_HEIGHT_PX if low else _MAP_HEIGHT_PX)

    def share(self) -> None:
        """Share the height as the tabs want it, over a height set by hand."""
        roomy = self._tabs.wants_room
        self._pictures.show_movement(shown=not roomy)
        self._give_map_height()
        for part in filter(None, (self._map.parentWidget(), self._upper)):
            if (layout := part.layout()) is not None:
                layout.activate()  # so that the least height is known at once
        self._heights.share(_LOWER_ROOMY_RATIO if roomy else _LOWER_RATIO)
