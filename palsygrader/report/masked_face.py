"""A face that is not told at once: eyes covered, hair, ears and all that is behind it taken away."""

from typing import Final

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageDraw

from palsygrader.domain.examination import Picture
from palsygrader.domain.face import BROW, EYE, OUTER_CANTHUS, Side

_COVER: Final = (118, 124, 126)
_BAND_ABOVE: Final = 0.17
"""Of the distance of the outer canthi, above the line through the eyes: open lids lie within, brows do not."""
_BAND_BELOW: Final = 0.17
_BAND_ASIDE: Final = 1.2
_ABOVE_BROWS: Final = 0.30
"""How far the forehead is left above the brows, of the same distance: its folds, and no hair line of most."""
_JAW: Final = tuple(range(17))


def masked(picture: Picture, points_px: NDArray[np.float64]) -> Picture:
    """Return a picture of which only forehead, brows, nose, cheeks, mouth and chin are left.

    A band along the eyes hides lids and pupils; what is hidden is not in the picture any more. Mouth, nose, skin and
    scars stay: whoever knows the person may still tell who it is.

    Args:
        picture: RGB, shape (height, width, 3), uint8.
        points_px: Shape (68, 2), the landmarks in it.
    """
    points = np.asarray(points_px, dtype=np.float64)
    right, left = (points[list(EYE[side])].mean(axis=0) for side in (Side.RIGHT, Side.LEFT))
    size = max(float(np.hypot(*(points[OUTER_CANTHUS[Side.LEFT]] - points[OUTER_CANTHUS[Side.RIGHT]]))), 1.0)
    across = (left - right) / max(float(np.hypot(*(left - right))), 1e-6)
    down = np.array((-across[1], across[0]))
    brows = points[[*BROW[Side.RIGHT], *BROW[Side.LEFT]]]
    forehead = brows - down * _ABOVE_BROWS * size
    outline = [*points[list(_JAW)], *forehead[::-1]]
    middle = (left + right) / 2.0
    band = [
        middle + across * x * size + down * y * size
        for x, y in (
            (-_BAND_ASIDE, -_BAND_ABOVE),
            (_BAND_ASIDE, -_BAND_ABOVE),
            (_BAND_ASIDE, _BAND_BELOW),
            (-_BAND_ASIDE, _BAND_BELOW),
        )
    ]
    shown = Image.new("L", (picture.shape[1], picture.shape[0]), 0)
    pen = ImageDraw.Draw(shown)
    pen.polygon([tuple(point) for point in outline], fill=1)
    pen.polygon([tuple(point) for point in band], fill=0)
    kept = np.asarray(shown, dtype=bool)[..., np.newaxis]
    made: Picture = np.where(kept, picture, np.array(_COVER, dtype=np.uint8))
    made.flags.writeable = False
    return made


def covered(height_px: int, width_px: int) -> Picture:
    """Return a picture of which nothing is left, for a frame in which no face was found."""
    made: Picture = np.full((height_px, width_px, 3), _COVER, dtype=np.uint8)
    made.flags.writeable = False
    return made
