"""Small pictures of the face alone."""

from typing import Final

import cv2
import numpy as np

from palsygrader.domain.examination import Picture
from palsygrader.domain.landmarks import Landmarks

_NOSE: Final = slice(27, 36)
_HALF_HEIGHT: Final = 0.95
"""Half of the height, in eye distances: from above the brows to below the chin."""


def cut_face(picture: Picture, landmarks: Landmarks, width_px: int, height_px: int) -> Picture:
    """Return the face about the nose, cut out and scaled to a size; beyond the picture its edge goes on.

    Args:
        picture: RGB.
        landmarks: In the picture, both eyes apart.
        width_px: Of the cut.
        height_px: Of the cut; it shows the face whole.
    """
    centre_x, centre_y = landmarks.points_px[_NOSE].mean(axis=0)
    scale = height_px / (2 * _HALF_HEIGHT * landmarks.eye_distance_px)
    matrix = np.array([[scale, 0, width_px / 2 - centre_x * scale], [0, scale, height_px / 2 - centre_y * scale]])
    size = (width_px, height_px)
    cut = cv2.warpAffine(picture, matrix, size, flags=cv2.INTER_AREA, borderMode=cv2.BORDER_REPLICATE)
    return np.asarray(cut, np.uint8)


def fit_face(face: Picture, width_px: int, height_px: int) -> Picture | None:
    """Return a face that was cut out before at another size, None when it is too small or too narrow for that.

    Args:
        face: From `cut_face`.
        width_px: Of the answer.
        height_px: Of the answer.
    """
    height, width = face.shape[:2]
    wanted = round(width_px * height / height_px)
    if height < height_px or wanted > width:
        return None
    left = (width - wanted) // 2
    part = face[:, left : left + wanted]
    return np.asarray(cv2.resize(part, (width_px, height_px), interpolation=cv2.INTER_AREA), np.uint8)
