"""Make one-sided smiles of real people from their neutral and their smiling photograph."""

from typing import Final

import cv2
import numpy as np
from numpy.typing import NDArray

from palsygrader.domain.examination import Picture
from palsygrader.domain.expressions import Expression
from palsygrader.domain.face import Side
from palsygrader.domain.landmarks import Landmarks
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
    warp = _onto_neutral(at_rest, in_smile)
    moved = cv2.warpAffine(smiling, warp, (width_px, height_px), flags=cv2.INTER_CUBIC, borderMode=cv2.BORDER_REPLICATE)
    rows, columns = np.mgrid[:height_px, :width_px]
    share = _smiling_share(at_rest, moving, columns, rows)[..., np.newaxis]
    return np.asarray(np.clip(np.rint(moved * share + neutral * (1.0 - share)), 0, 255), dtype=np.uint8)


def one_sided_points(
    at_rest: Landmarks,
    in_smile: Landmarks,
    moving: Side,
    rest_px: NDArray[np.float64],
    smile_px: NDArray[np.float64],
) -> tuple[NDArray[np.float64], NDArray[np.bool_]]:
    """Return where points of both photographs lie in the picture of `one_sided`.

    Args:
        at_rest: As for `one_sided`.
        in_smile: As for `one_sided`.
        moving: As for `one_sided`.
        rest_px: Shape (n, 2), in the neutral photograph.
        smile_px: Shape (n, 2), the same points in the smiling one.

    Returns:
        Places, shape (n, 2), and which of them are the smiling half's, shape (n,).
    """
    warp = _onto_neutral(at_rest, in_smile)
    moved = smile_px @ warp[:, :2].T + warp[:, 2]
    of_smile = _smiling_share(at_rest, moving, rest_px[:, 0], rest_px[:, 1]) > 0.5  # noqa: PLR2004 - the greater share
    return np.where(of_smile[:, np.newaxis], moved, rest_px), of_smile


def _onto_neutral(at_rest: Landmarks, in_smile: Landmarks) -> NDArray[np.float64]:
    """Return the 2x3 map that lays the smiling photograph onto the neutral one by what does not move."""
    rest = to_face_units(at_rest.points_px)
    aligned = align(in_smile.points_px[np.newaxis], rest, STABLE_POINTS[Expression.OPEN_SMILE])[0]
    flip = rest * (1.0, -1.0)
    to_picture, _ = cv2.estimateAffinePartial2D(flip, at_rest.points_px)
    place = (aligned * (1.0, -1.0)) @ to_picture[:, :2].T + to_picture[:, 2]
    warp, _ = cv2.estimateAffinePartial2D(in_smile.points_px, place)
    return np.asarray(warp, dtype=np.float64)


def _smiling_share(
    at_rest: Landmarks, moving: Side, x_px: NDArray[np.generic], y_px: NDArray[np.generic]
) -> NDArray[np.float64]:
    """Return the smiling photograph's share at places of the neutral one, 0..1."""
    middle = at_rest.points_px[list(_MIDLINE)]
    down = middle[-1] - middle[0]
    across = np.array([down[1], -down[0]]) / np.hypot(*down)
    to_left = (x_px - middle[:, 0].mean()) * across[0] + (y_px - middle[:, 1].mean()) * across[1]
    share = np.clip(to_left / (_BLEND_RATIO * at_rest.eye_distance_px) + 0.5, 0.0, 1.0)
    return np.asarray(share if moving is Side.LEFT else 1.0 - share, dtype=np.float64)
