"""A plain crew-neck shirt for the digital patient: rings from the collar over the shoulders, closed into a mesh."""

from typing import Final

import numpy as np
from numpy.typing import NDArray

_AROUND: Final = 96
_BETWEEN: Final = 5
"""Rings drawn per given ring."""
_AXIS_Z_CM: Final = -2.5
"""Depth of the neck's axis."""

# One row per ring, from inside the collar outwards, cm: half width; depth in front and behind the axis;
# height at the sides, in front and behind.
_RINGS: Final = np.array(
    (
        (7.0, 6.9, 5.6, -12.0, -15.6, -11.0),
        (7.5, 7.5, 6.1, -10.9, -14.5, -9.8),
        (7.8, 7.8, 6.4, -10.8, -14.3, -9.7),
        (8.4, 8.1, 6.9, -11.1, -14.7, -10.1),
        (8.9, 8.3, 7.4, -11.6, -15.6, -11.2),
        (9.1, 8.4, 7.6, -11.7, -15.7, -11.5),
        (12.8, 9.6, 9.0, -12.5, -18.0, -14.0),
        (16.5, 10.8, 9.6, -13.7, -20.0, -17.0),
        (19.6, 11.6, 9.8, -15.6, -22.0, -20.0),
        (21.4, 12.2, 9.8, -18.2, -25.0, -23.0),
        (22.2, 12.6, 9.8, -22.0, -29.0, -27.0),
    )
)


COLLAR_VERTICES: Final = 6 * _BETWEEN * _AROUND + _AROUND
"""So many first vertices are whole rings, from inside the collar to the shoulders: neck and head are seen before or
behind no others. Whole, so that no inside is seen past an edge."""


def shirt_mesh() -> tuple[NDArray[np.float32], NDArray[np.intp]]:
    """Return vertices (n, 3) in cm and triangles (m, 3), for the mean face's neck."""
    angle = np.linspace(0, 2 * np.pi, _AROUND, endpoint=False)
    aside, ahead = np.sin(angle), np.cos(angle)
    front, back = np.clip(ahead, 0, None), np.clip(-ahead, 0, None)
    width, fore, aft, side_y, front_y, back_y = (column[:, None] for column in _smooth_rings().T)
    x = width * aside
    z = _AXIS_Z_CM + fore * front - aft * back
    y = side_y + (front_y - side_y) * front**1.4 + (back_y - side_y) * back**1.4
    # Soft folds that fade towards the collar.
    count = len(width)
    fold = np.linspace(-0.6, 1, count).clip(0)[:, None] * 0.3
    y = y + fold * np.sin(5 * angle + 0.7) * np.sin(3 * angle)
    vertices = np.stack([x, y, z], axis=2).reshape(-1, 3)
    ring, step = np.mgrid[: count - 1, :_AROUND].reshape(2, -1)
    here, beside = ring * _AROUND + step, ring * _AROUND + (step + 1) % _AROUND
    above, above_beside = here + _AROUND, beside + _AROUND
    triangles = np.concatenate([np.stack([here, above, beside], 1), np.stack([beside, above, above_beside], 1)])
    return vertices.astype(np.float32), triangles.astype(np.intp)


def _smooth_rings() -> NDArray[np.float64]:
    """Return many rings on smooth curves through the given ones, shape (rings, 6)."""
    before = np.vstack([_RINGS[:1], _RINGS[:-1]])
    after = np.vstack([_RINGS[1:], _RINGS[-1:]])
    slope = 0.5 * (after - before)
    t = np.linspace(0, 1, _BETWEEN, endpoint=False)[:, None]
    pieces = [
        (2 * t**3 - 3 * t**2 + 1) * start
        + (t**3 - 2 * t**2 + t) * leaving
        + (3 * t**2 - 2 * t**3) * end
        + (t**3 - t**2) * arriving
        for start, end, leaving, arriving in zip(_RINGS[:-1], _RINGS[1:], slope[:-1], slope[1:], strict=True)
    ]
    return np.concatenate([*pieces, _RINGS[-1:]])
