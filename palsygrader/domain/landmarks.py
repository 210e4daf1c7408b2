"""The landmarks of one face as arrays, and how they are ordered in its mirror image."""

from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

from palsygrader.domain.face import LANDMARK_COUNT, OUTER_CANTHUS, Side

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
