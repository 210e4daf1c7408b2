"""The face: sides, regions, branches and the 68 landmarks.

Side is always the patient's own. Pictures are never mirrored in data, so the patient's right is at the image's left.
"""

from dataclasses import dataclass
from enum import StrEnum
from typing import Final

import numpy as np
from numpy.typing import NDArray

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

_MIRROR_ORDER: Final = (
    *range(16, -1, -1),  # jaw
    *range(26, 16, -1),  # brows
    *range(27, 31),  # nose bridge
    *range(35, 30, -1),  # nostrils
    *(45, 44, 43, 42, 47, 46),  # the eye at the image's left
    *(39, 38, 37, 36, 41, 40),
    *(54, 53, 52, 51, 50, 49, 48, 59, 58, 57, 56, 55),  # outer lips
    *(64, 63, 62, 61, 60, 67, 66, 65),  # inner lips
)
MIRROR_INDEX: Final[NDArray[np.intp]] = np.array(_MIRROR_ORDER)
"""Shape (68,): landmark i of a mirrored face is landmark `MIRROR_INDEX[i]` of the face."""
MIRROR_INDEX.flags.writeable = False

IRIS: Final = {Side.RIGHT: (68, 69, 70, 71, 72), Side.LEFT: (73, 74, 75, 76, 77)}
"""Beyond the 68: the pupil, then the iris's outline at the image's left, above, at the image's right, below."""
POINT_COUNT: Final = 78
"""Landmarks and iris points."""
POINT_MIRROR_INDEX: Final[NDArray[np.intp]] = np.array((*_MIRROR_ORDER, 73, 76, 75, 74, 77, 68, 71, 70, 69, 72))
"""Shape (78,): `MIRROR_INDEX` of landmarks and iris points."""
POINT_MIRROR_INDEX.flags.writeable = False


@dataclass(frozen=True, slots=True, eq=False)
class Landmarks:
    """The 68 landmarks of one face in one picture.

    Attributes:
        points_px: Shape (68, 2), float64, read-only: x to the image's right, y down; pixel centres at integers.
        confidence: 0..1, how far the points can be trusted.
        iris_diameter_px: Visible iris diameter, mean of both eyes, or None when not measured.
        point_confidences: Shape (68,), read-only, 0..1, how far each point can be trusted; None when not known.
    """

    points_px: NDArray[np.float64]
    confidence: float
    iris_diameter_px: float | None = None
    point_confidences: NDArray[np.float64] | None = None

    def __post_init__(self) -> None:
        points = np.array(self.points_px, dtype=np.float64)
        if points.shape != (LANDMARK_COUNT, 2):
            message = f"landmarks have shape {points.shape}, not (68, 2)"
            raise ValueError(message)
        points.flags.writeable = False
        object.__setattr__(self, "points_px", points)
        if self.point_confidences is not None:
            confidences = np.array(self.point_confidences, dtype=np.float64)
            if confidences.shape != (LANDMARK_COUNT,):
                message = f"confidences have shape {confidences.shape}, not (68,)"
                raise ValueError(message)
            confidences.flags.writeable = False
            object.__setattr__(self, "point_confidences", confidences)

    @property
    def eye_distance_px(self) -> float:
        """Distance between the outer eye corners, the program's unit of face size."""
        outer = self.points_px[OUTER_CANTHUS[Side.RIGHT]] - self.points_px[OUTER_CANTHUS[Side.LEFT]]
        return float(np.hypot(*outer))

    def mirrored(self, width_px: int) -> "Landmarks":
        """Return the landmarks of the mirrored picture of the given width."""
        points = self.points_px[MIRROR_INDEX].copy()
        points[:, 0] = width_px - 1 - points[:, 0]
        confidences = None if self.point_confidences is None else self.point_confidences[MIRROR_INDEX]
        return Landmarks(points, self.confidence, self.iris_diameter_px, confidences)
