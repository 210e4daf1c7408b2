"""How much of the sky each point of a mesh sees: the soft shade in folds, under the chin and in the mouth."""

from typing import Final

import numpy as np
from numpy.typing import NDArray

_DIRECTIONS: Final = 72
_CELL_CM: Final = 0.3
_BIAS_CM: Final = 0.35
"""A point this little behind the front still counts as seen, so that slanted skin does not shade itself."""
_SMOOTHING_STEPS: Final = 3
_OPEN_GAIN: Final = 1.08
"""Even open skin misses a little of the sky to its neighbours; it shall count as open."""
_LOWEST: Final = -0.7
_REARMOST: Final = -0.6
_GOLDEN_ANGLE: Final = np.pi * (3 - np.sqrt(5))


def _directions() -> NDArray[np.float64]:
    """Return directions spread evenly over the sphere, shape (n, 3), without those from below and from behind."""
    step = (np.arange(_DIRECTIONS) + 0.5) / _DIRECTIONS
    height, angle = 1 - 2 * step, np.arange(_DIRECTIONS) * _GOLDEN_ANGLE
    radius = np.sqrt(1 - height**2)
    spread = np.stack([radius * np.cos(angle), height, radius * np.sin(angle)], axis=1)
    return spread[(spread[:, 1] > _LOWEST) & (spread[:, 2] > _REARMOST)]


def sky_seen(
    vertices: NDArray[np.float32], normals: NDArray[np.float32], triangles: NDArray[np.intp]
) -> NDArray[np.float32]:
    """Return the cosine-weighted share of the sky each vertex sees, shape (n,), 0..1.

    Args:
        vertices: Shape (n, 3), cm.
        normals: Shape (n, 3), unit.
        triangles: Shape (m, 3), also what stands in the way.
    """
    blockers = np.concatenate([vertices[np.unique(triangles)], vertices[triangles].mean(axis=1)])
    # an axis a row: three times as fast as a point a row
    places, cells, facings = (np.ascontiguousarray(each.T, dtype=np.float32) for each in (vertices, blockers, normals))
    seen, weight = np.zeros(len(vertices), np.float32), np.full(len(vertices), 1e-6, np.float32)
    for direction in _directions():
        aside = np.cross(direction, (0.0, 1.0, 0.01))
        aside /= np.linalg.norm(aside)
        frame = np.stack([aside, np.cross(aside, direction), direction]).astype(np.float32)
        flat, depths = frame @ places, frame @ cells
        low = depths[:2].min(axis=1, keepdims=True)
        columns = ((depths[:2] - low) / _CELL_CM).astype(np.intp)
        size = columns.max(axis=1) + 1
        front = np.full(size[0] * size[1], -np.inf, np.float32)
        np.maximum.at(front, columns[0] * size[1] + columns[1], depths[2])
        own = ((flat[:2] - low) / _CELL_CM).astype(np.intp)
        across, up = np.clip(own[0], 0, size[0] - 1), np.clip(own[1], 0, size[1] - 1)
        facing = np.maximum(direction.astype(np.float32) @ facings, 0.0)
        seen += facing * (flat[2] >= front[across * size[1] + up] - _BIAS_CM)
        weight += facing
    return np.clip(_OPEN_GAIN * smoothed((seen / weight).astype(np.float64), triangles), 0.0, 1.0).astype(np.float32)


def smoothed(values: NDArray[np.float64], triangles: NDArray[np.intp]) -> NDArray[np.float64]:
    """Return values averaged with their neighbours' on the mesh a few times, shape (n,)."""
    flat = triangles.ravel()
    count = np.bincount(flat, minlength=len(values))
    for _ in range(_SMOOTHING_STEPS):
        means = np.repeat(values[triangles].mean(axis=1), 3)
        spread = np.bincount(flat, means, minlength=len(values)) / np.maximum(count, 1)
        values = np.where(count > 0, spread, values)
    return values
