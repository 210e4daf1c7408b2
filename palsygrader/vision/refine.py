"""Correct brows and lids by what the picture shows there.

The predictor has seen few faces with one brow up or one eye shut: on rendered palsies it tells 12 % of a difference of
the lids and none of the brows. A brow is a dark band and an open eye is not skin: both can be looked for directly.
On the same renders the found brows and apertures follow the truth with correlations of 0.99 and 0.98.
"""

from typing import Final

import cv2
import numpy as np
from numpy.typing import NDArray

from palsygrader.domain.examination import Picture
from palsygrader.domain.face import BROW, EYE, INNER_CANTHUS, LOWER_LID, OUTER_CANTHUS, UPPER_LID, Side

# Lengths in eye distances. The upper face is drawn upright, this many px to an eye distance, eyes in the middle.
_EYE_DISTANCE_PX: Final = 160.0
_WIDTH_PX: Final = 260
_ABOVE_PX: Final = 115
_BELOW_PX: Final = 40

BROW_THICKNESS: Final = 0.06
"""The band that is compared with the skin above and below it."""
BROW_SEARCH_UP: Final = 0.16
BROW_SEARCH_DOWN: Final = 0.06
"""How far from the predicted place a brow is looked for."""
BROW_STRAY_COST: Final = 200.0
"""Contrast (percent of the face's luma) that a brow one eye distance away must have more, squared: 0.5 at 0.05."""
LEAST_BROW_CONTRAST: Final = 2.0
"""Percent of the face's luma; a fainter brow stays where it was predicted."""

MOST_SKIN_CHROMA: Final = 0.65
MOST_SKIN_LIGHTNESS: Final = 0.60
"""Eye, not skin, is what has less than this share of the chroma or of the lightness of the skin under the eye."""
LASH_HEIGHT: Final = 0.012
"""Height of the lashes of a closed eye, which are not skin either."""
_LID_MARGIN_UP: Final = 0.02
_LID_MARGIN_DOWN: Final = 0.015
"""An eye is looked for between the predicted lids and this far beyond."""
_UNDER_EYE: Final = 0.07
"""Where the skin under the eye is sampled, below the line of its corners."""
_OPENING_PX: Final = 5
"""Single lashes and glints, narrower than this, are not the eye (morphological opening)."""


def refine(image: Picture, points_px: NDArray[np.float64]) -> NDArray[np.float64]:
    """Return landmarks with brows and lids moved up or down to where the picture shows them.

    Args:
        image: Shape (height, width, 3), uint8.
        points_px: Shape (68, 2).
    """
    to_upright = _to_upright(points_px)
    flags, size = cv2.INTER_LINEAR, (_WIDTH_PX, _ABOVE_PX + _BELOW_PX)
    face = cv2.warpAffine(image, to_upright, size, flags=flags, borderMode=cv2.BORDER_REPLICATE)
    lab = cv2.cvtColor(cv2.GaussianBlur(face, (0, 0), 1.0), cv2.COLOR_RGB2LAB).astype(np.float32)
    lightness, chroma = lab[..., 0], np.hypot(lab[..., 1] - 128.0, lab[..., 2] - 128.0)
    points = points_px @ to_upright[:, :2].T + to_upright[:, 2]
    ridge = _ridge(lightness)
    for side in Side:
        points[list(BROW[side]), 1] += _brow_shift_px(ridge, points[list(BROW[side])])
        _set_aperture(points, side, _aperture_px(lightness, chroma, points, side))
    return np.asarray((points - to_upright[:, 2]) @ np.linalg.inv(to_upright[:, :2]).T)


def _to_upright(points_px: NDArray[np.float64]) -> NDArray[np.float64]:
    """Return the 2x3 map from the picture to the upright upper face."""
    right, left = (points_px[list(EYE[side])].mean(axis=0) for side in (Side.RIGHT, Side.LEFT))
    outer = points_px[OUTER_CANTHUS[Side.LEFT]] - points_px[OUTER_CANTHUS[Side.RIGHT]]
    scale = _EYE_DISTANCE_PX / max(1.0, float(np.hypot(*outer)))
    cosine, sine = scale * (left - right) / max(1e-9, float(np.hypot(*(left - right))))
    turn = np.array([[cosine, sine], [-sine, cosine]])
    shift = np.array([_WIDTH_PX / 2, _ABOVE_PX]) - turn @ (left + right) / 2
    return np.column_stack([turn, shift])


def _ridge(lightness: NDArray[np.float32]) -> NDArray[np.float32]:
    """Return how much darker each place is than what lies a brow's thickness above and below, percent of the mean."""
    step = round(BROW_THICKNESS * _EYE_DISTANCE_PX)
    band = cv2.blur(lightness, (7, step))
    around = (np.roll(band, step, axis=0) + np.roll(band, -step, axis=0)) / 2
    return np.asarray((around - band) / max(1.0, float(lightness.mean())) * 100.0, dtype=np.float32)


def _brow_shift_px(ridge: NDArray[np.float32], brow: NDArray[np.float64]) -> float:
    """Return how far down (negative: up) the dark band lies from the predicted brow, in upright pixels."""
    across = np.arange(brow[:, 0].min(), brow[:, 0].max() + 1.0, 2.0)
    height = np.interp(across, brow[:, 0], brow[:, 1])
    shifts = np.arange(-round(BROW_SEARCH_UP * _EYE_DISTANCE_PX), round(BROW_SEARCH_DOWN * _EYE_DISTANCE_PX) + 1)
    rows = np.clip(np.rint(height + shifts[:, np.newaxis]), 0, ridge.shape[0] - 1).astype(np.intp)
    columns = np.clip(np.rint(across), 0, ridge.shape[1] - 1).astype(np.intp)
    contrast = ridge[rows, columns].mean(axis=1)
    score = contrast - BROW_STRAY_COST * (shifts / _EYE_DISTANCE_PX) ** 2
    best = int(np.argmax(score))
    if contrast[best] < LEAST_BROW_CONTRAST:
        return 0.0
    return float(shifts[best]) + _parabola_top(score, best)


def _parabola_top(score: NDArray[np.float64], best: int) -> float:
    """Return where between the neighbours of the best score the top lies, -0.5..0.5."""
    if not 0 < best < len(score) - 1:
        return 0.0
    before, top, after = score[best - 1 : best + 2]
    bend = before - 2.0 * top + after
    return float(np.clip(0.5 * (before - after) / bend, -0.5, 0.5)) if bend < 0.0 else 0.0


def _aperture_px(
    lightness: NDArray[np.float32], chroma: NDArray[np.float32], points: NDArray[np.float64], side: Side
) -> float:
    """Return the mean height of what is not skin in the middle half of the eye, less the lashes, in upright pixels."""
    corners = points[[OUTER_CANTHUS[side], INNER_CANTHUS[side]]]
    first, last = sorted(corners[:, 0])
    line = corners[:, 1].mean()
    columns = slice(max(0, int(first)), max(1, int(last)))
    under = int(line + _UNDER_EYE * _EYE_DISTANCE_PX)
    skin = (slice(under, under + 6), columns)
    top = points[list(UPPER_LID[side]), 1].min() - _LID_MARGIN_UP * _EYE_DISTANCE_PX
    bottom = points[list(LOWER_LID[side]), 1].max() + _LID_MARGIN_DOWN * _EYE_DISTANCE_PX
    eye = (slice(max(0, int(top)), int(bottom) + 1), columns)
    not_skin = (chroma[eye] < MOST_SKIN_CHROMA * np.median(chroma[skin])) | (
        lightness[eye] < MOST_SKIN_LIGHTNESS * np.median(lightness[skin])
    )
    kernel = cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (_OPENING_PX, _OPENING_PX))
    opened = cv2.morphologyEx(not_skin.astype(np.uint8), cv2.MORPH_OPEN, kernel)
    quarter = opened.shape[1] // 4
    height_px = float(opened[:, quarter : opened.shape[1] - quarter].sum(axis=0).mean())
    return max(0.0, height_px - LASH_HEIGHT * _EYE_DISTANCE_PX)


def _set_aperture(points: NDArray[np.float64], side: Side, aperture_px: float) -> None:
    """Move the upper lid so that the mean gap to the lower lid becomes the aperture."""
    lower = points[list(LOWER_LID[side]), 1]
    gaps = lower - points[list(UPPER_LID[side]), 1]
    mean_px = float(gaps.mean())
    shape = gaps / mean_px if mean_px > 1.0 else np.ones(len(gaps))
    points[list(UPPER_LID[side]), 1] = lower - shape * aperture_px
