"""Places on a face in a picture, found from its true points, so that what is put on turns with the head."""

from typing import Final

import numpy as np
from numpy.typing import NDArray

from palsygrader.domain.face import EYE, INNER_CANTHUS, OUTER_CANTHUS, Side

_WIDTH_RATIO_BOUNDS: Final = (0.8, 1.25)
"""What turning the head to 15 degrees makes of an eye's width, and somewhat more."""


class FaceFrame:
    """Coordinates of a face: u to the image's right, v down the face, both in eye distances from between the eyes.

    Args:
        points: Shape (78, 2), px.

    Attributes:
        points: The same.
        size_px: Distance between the outer eye corners.
    """

    def __init__(self, points: NDArray[np.float64]) -> None:
        self.points = np.asarray(points, dtype=np.float64)
        right, left = (self.points[OUTER_CANTHUS[side]] for side in (Side.RIGHT, Side.LEFT))
        self.size_px = max(float(np.hypot(*(left - right))), 1e-6)
        self._x = (left - right) / self.size_px
        self._y = np.array([-self._x[1], self._x[0]])
        corners = [*OUTER_CANTHUS.values(), *INNER_CANTHUS.values()]
        self._middle = self.points[corners].mean(axis=0)

    def at(self, places: object) -> NDArray[np.float64]:
        """Return px of places (u, v), shape (..., 2)."""
        uv = np.asarray(places, dtype=np.float64)
        px: NDArray[np.float64] = self._middle + self.size_px * (uv[..., :1] * self._x + uv[..., 1:] * self._y)
        return px

    def place(self, *indices: int) -> NDArray[np.float64]:
        """Return u and v of the mean of some points."""
        arm = (self.points[list(indices)].mean(axis=0) - self._middle) / self.size_px
        return np.array([arm @ self._x, arm @ self._y])

    def eye_width_ratio(self, side: Side) -> float:
        """Return an eye's width over the mean of both: the nearer eye looks wider."""
        widths = {
            each: float(np.hypot(*(self.points[OUTER_CANTHUS[each]] - self.points[INNER_CANTHUS[each]])))
            for each in Side
        }
        return float(np.clip(2 * widths[side] / max(sum(widths.values()), 1e-6), *_WIDTH_RATIO_BOUNDS))

    def eye_place(self, side: Side) -> NDArray[np.float64]:
        """Return u and v of an eye's middle."""
        return self.place(*EYE[side])


def outward(side: Side) -> float:
    """Return the sign of u on a half of the face: the patient's left is at the image's right."""
    return 1.0 if side is Side.LEFT else -1.0
