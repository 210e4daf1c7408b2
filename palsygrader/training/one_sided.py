"""Make one-sided smiles of real people from their neutral and their smiling photograph."""

from typing import Final

import cv2
import numpy as np

from palsygrader.domain.examination import Picture
from palsygrader.domain.expressions import Expression
from palsygrader.domain.face import Landmarks, Side
from palsygrader.vision.alignment import STABLE_POINTS, align, to_face_units

_MIDLINE: Final = (27, 33, 51, 57, 8)
_BLEND_RATIO: Final = 0.06
"""Width over which one half passes into the other, share of the eye distance."""


def one_sided(neutral: Picture, at_rest: Landmarks, smiling: Picture, in_smile: Landmarks, moving: Side) -> Picture:
    """Return the neutral face with one half smiling; the other half is the neutral photograph itself.

    Args:
        neutral: Shape (height, width, 3), uint8.
        at_rest: Its landmarks.
        smiling: Of the same person, any size.
        in_smile: Its landmarks.
        moving: The half that smiles, the patient's own.
    """
    height_px, width_px = neutral.shape[:2]
    rest = to_face_units(at_rest.points_px)
    aligned = align(in_smile.points_px[np.newaxis], rest, STABLE_POINTS[Expression.OPEN_SMILE])[0]
    flip = rest * (1.0, -1.0)
    to_picture, _ = cv2.estimateAffinePartial2D(flip, at_rest.points_px)
    place = (aligned * (1.0, -1.0)) @ to_picture[:, :2].T + to_picture[:, 2]
    warp, _ = cv2.estimateAffinePartial2D(in_smile.points_px, place)
    moved = cv2.warpAffine(smiling, warp, (width_px, height_px), flags=cv2.INTER_CUBIC, borderMode=cv2.BORDER_REPLICATE)
    middle = at_rest.points_px[list(_MIDLINE)]
    down = middle[-1] - middle[0]
    across = np.array([down[1], -down[0]]) / np.hypot(*down)
    rows, columns = np.mgrid[:height_px, :width_px]
    to_left = (columns - middle[:, 0].mean()) * across[0] + (rows - middle[:, 1].mean()) * across[1]
    share = np.clip(to_left / (_BLEND_RATIO * at_rest.eye_distance_px) + 0.5, 0.0, 1.0)[..., np.newaxis]
    if moving is Side.RIGHT:
        share = 1.0 - share
    return np.asarray(np.clip(np.rint(moved * share + neutral * (1.0 - share)), 0, 255), dtype=np.uint8)
