"""The face: sides, regions, branches and the 68 landmarks.

Side is always the patient's own. Pictures are never mirrored in data, so the patient's right is at the image's left.
"""

from enum import StrEnum
from typing import Final

LANDMARK_COUNT: Final = 68
"""Points of the Multi-PIE / iBUG 68 mark-up (Sagonas 2016, doi 10.1016/j.imavis.2016.01.002)."""


class Side(StrEnum):
    """A half of the face, the patient's own."""

    LEFT = "left"
    RIGHT = "right"

    @property
    def other(self) -> "Side":
        """The opposite half."""
        return Side.RIGHT if self is Side.LEFT else Side.LEFT


class AffectedSide(StrEnum):
    """Which half of the face is weak."""

    LEFT = "left"
    RIGHT = "right"
    NONE = "none"
    BOTH = "both"
    UNKNOWN = "unknown"


class Branch(StrEnum):
    """A facial nerve branch that is graded, top to bottom (`CLINICAL` section 2)."""

    TEMPORAL = "temporal"
    ZYGOMATIC = "zygomatic"
    BUCCAL = "buccal"
    MARGINAL_MANDIBULAR = "marginal_mandibular"


class Region(StrEnum):
    """A part of the face that can be measured or covered."""

    BROW = "brow"
    EYE = "eye"
    MIDFACE = "midface"
    MOUTH = "mouth"
    CHIN = "chin"


# Landmark indices per side. The mark-up counts from the image's left, which is the patient's right.
BROW: Final = {Side.RIGHT: (17, 18, 19, 20, 21), Side.LEFT: (22, 23, 24, 25, 26)}
EYE: Final = {Side.RIGHT: (36, 37, 38, 39, 40, 41), Side.LEFT: (42, 43, 44, 45, 46, 47)}
OUTER_CANTHUS: Final = {Side.RIGHT: 36, Side.LEFT: 45}
INNER_CANTHUS: Final = {Side.RIGHT: 39, Side.LEFT: 42}
UPPER_LID: Final = {Side.RIGHT: (37, 38), Side.LEFT: (43, 44)}
LOWER_LID: Final = {Side.RIGHT: (41, 40), Side.LEFT: (47, 46)}
ALA: Final = {Side.RIGHT: 31, Side.LEFT: 35}
ORAL_COMMISSURE: Final = {Side.RIGHT: 48, Side.LEFT: 54}
UPPER_LIP: Final = {Side.RIGHT: (49, 50), Side.LEFT: (52, 53)}
LOWER_LIP: Final = {Side.RIGHT: (58, 59), Side.LEFT: (55, 56)}
NOSE_BRIDGE: Final = (27, 28, 29, 30)

IRIS: Final = {Side.RIGHT: (68, 69, 70, 71, 72), Side.LEFT: (73, 74, 75, 76, 77)}
"""Beyond the 68: the pupil, then the iris's outline at the image's left, above, at the image's right, below."""
POINT_COUNT: Final = 78
"""Landmarks and iris points."""
