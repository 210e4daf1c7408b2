"""Whether the face lies in the oval guide of the live picture: where it stands there, and how far it reaches."""

from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

from palsygrader.domain.examination import QualityIssue

GUIDE_HEIGHT_RATIO: Final = 0.78
"""Height of the oval guide in the picture's height: the head at 0.5-1.5 m."""
GUIDE_ASPECT_RATIO: Final = 0.74
"""Width of the oval guide over its height."""
MAX_REACH_RATIO: Final = 1.12
"""(ours) How far the corners of the face's box may reach, 1 at the oval. A head that just fills the oval reaches 1.0;
at 1.12 an ear or the hair touches it. A head that fills most of it may still move two centimetres to every side."""
USUAL_REACH_RATIO: Final = 0.75
"""(ours) Reach of a head in the middle, 0.6 m away; a margin makes the limit stricter as seen from here."""
_FACE_BELOW_HEAD: Final = 0.25
"""(ours) How far the middle of the face, brow to chin, lies below that of the head, in eye distances."""


@dataclass(frozen=True, slots=True)
class Framing:
    """Where a face stands in the oval guide.

    Attributes:
        reach_ratio: Of the farthest corner of the face's box (brow to chin, cheek to cheek) from the oval's middle; 1
            at the oval.
        size_ratio: What that would be with the head in the middle of the oval.
        x_ratio: The head's middle from the oval's, in half widths of the oval, positive to the image's right.
        y_ratio: The same down, in half heights of the oval.
    """

    reach_ratio: float
    size_ratio: float
    x_ratio: float
    y_ratio: float


def framing(points_px: NDArray[np.float64], eye_distance_px: float, size_px: tuple[int, int]) -> Framing:
    """Return where a face stands.

    Args:
        points_px: Landmarks, shape (68, 2).
        eye_distance_px: Between the outer eye corners.
        size_px: Width and height of the picture.
    """
    half_height_px = size_px[1] * GUIDE_HEIGHT_RATIO / 2
    half_axes_px = np.array((half_height_px * GUIDE_ASPECT_RATIO, half_height_px))
    low, high = points_px.min(axis=0), points_px.max(axis=0)
    offset = ((low + high) / 2 - np.array(size_px) / 2) / half_axes_px
    half_box = (high - low) / 2 / half_axes_px
    below_head = np.array((0.0, _FACE_BELOW_HEAD * eye_distance_px)) / half_axes_px
    return Framing(
        reach_ratio=float(np.hypot(*(np.abs(offset) + half_box))),
        size_ratio=float(np.hypot(*(below_head + half_box))),
        x_ratio=float(offset[0]),
        y_ratio=float(offset[1] - below_head[1]),
    )


def framing_issue(face: Framing, margin_ratio: float = 0.0) -> QualityIssue | None:
    """Return whether the face is too near for the oval, or leaves it; None when it lies inside.

    Args:
        face: From `framing`.
        margin_ratio: Makes the limit stricter by this share of the room there is.
    """
    limit = USUAL_REACH_RATIO + (MAX_REACH_RATIO - USUAL_REACH_RATIO) * (1.0 - margin_ratio)
    if face.size_ratio > limit:
        return QualityIssue.TOO_NEAR
    return QualityIssue.OFF_CENTRE if face.reach_ratio > limit else None
