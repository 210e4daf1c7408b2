"""Strands of hair that are bound to the mesh and move with it."""

from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

from palsygrader.training.face_model import SKIN, FaceModel
from palsygrader.training.paint import Colour

Curves = NDArray[np.float64]
"""Points of strands in space, shape (strands, points, 3), cm, from the root outwards."""

_LIGHT: Final = np.array([0.0, 0.55, 0.83])
"""Where most light comes from."""
_SHEEN: Final = 30.0
"""Brightness of the sheen, of 255."""


@dataclass(frozen=True, slots=True, eq=False)
class Strands:
    """Strands bound to root triangles.

    Attributes:
        roots: Shape (strands, 3), vertex indices of each strand's root triangle.
        local: Shape (strands, points, 3), in the root triangle's frame: along its first edge, across, along its normal.
        colours: Shape (strands, points, 4), RGBA uint8.
        width_px: Of a line in the supersampled picture.
    """

    roots: NDArray[np.intp]
    local: NDArray[np.float32]
    colours: NDArray[np.uint8]
    width_px: float

    def points(self, vertices: NDArray[np.float32]) -> NDArray[np.float32]:
        """Return the strands in space, shape (strands, points, 3)."""
        origin, frame = root_frames(vertices, self.roots)
        return np.asarray(origin[:, None] + self.local @ frame, dtype=np.float32)


@dataclass(frozen=True, slots=True, eq=False)
class Roots:
    """Where strands grow.

    Attributes:
        triangles: Shape (n, 3), vertex indices.
        spots: Shape (n, 3), the roots on the person.
        mean_spots: Shape (n, 3), the same places on the mean face.
    """

    triangles: NDArray[np.intp]
    spots: NDArray[np.float64]
    mean_spots: NDArray[np.float64]


def scatter_roots(
    *,
    model: FaceModel,
    person: NDArray[np.float32],
    density: NDArray[np.float64],
    count: int,
    random: np.random.Generator,
) -> Roots:
    """Scatter roots over the skin.

    Args:
        model: The face model.
        person: Shape (n, 3), the resting person.
        density: Shape (n,), hairs per area at each vertex, in any unit.
        count: How many.
        random: Draws the places.
    """
    skin = model.triangles[(model.triangles < SKIN.stop).all(axis=1)]
    corners = model.neutral[skin]
    area = np.linalg.norm(np.cross(corners[:, 1] - corners[:, 0], corners[:, 2] - corners[:, 0]), axis=1)
    weight = area * density[skin].mean(axis=1)
    triangles = skin[random.choice(len(skin), count, p=weight / weight.sum())]
    share = random.dirichlet((1.0, 1.0, 1.0), count)
    spots, mean_spots = (
        np.einsum("sc,scx->sx", share, vertices[triangles].astype(np.float64)) for vertices in (person, model.neutral)
    )
    return Roots(triangles, spots, mean_spots)


def root_frames(
    vertices: NDArray[np.float32], roots: NDArray[np.intp]
) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
    """Return origin (strands, 3) and orthonormal frame (strands, 3, 3; an axis a row) of root triangles."""
    corners = vertices[roots]
    along = corners[:, 1] - corners[:, 0]
    normal = np.cross(along, corners[:, 2] - corners[:, 0])
    along /= np.maximum(np.linalg.norm(along, axis=1, keepdims=True), 1e-9)
    normal /= np.maximum(np.linalg.norm(normal, axis=1, keepdims=True), 1e-9)
    return corners.mean(axis=1), np.stack([along, np.cross(normal, along), normal], axis=1)


def bind(
    curves: Curves,
    *,
    roots: NDArray[np.intp],
    person: NDArray[np.float32],
    colours: NDArray[np.float64],
    opacity: NDArray[np.float64],
    width_px: float,
) -> Strands:
    """Bind curves grown on the resting person to their root triangles.

    Args:
        curves: The strands.
        roots: Shape (strands, 3), vertex indices.
        person: Shape (n, 3).
        colours: Shape (strands, points, 3), 0..255.
        opacity: Broadcast to (strands, points), 0..1.
        width_px: Of a line in the supersampled picture.
    """
    origin, frame = root_frames(person, roots)
    local = (curves - origin[:, None]) @ frame.transpose(0, 2, 1)
    alpha = np.broadcast_to(255 * opacity, curves.shape[:2])[..., None]
    rgba = np.clip(np.concatenate([colours, alpha], axis=2), 0, 255).astype(np.uint8)
    return Strands(roots, local.astype(np.float32), rgba, width_px)


def lit(curves: Curves, colour: Colour, shades: NDArray[np.float64]) -> NDArray[np.float64]:
    """Return the colours of lit strands, shape (strands, points, 3).

    A strand is brightest across the light (Kajiya & Kay 1989, doi 10.1145/74334.74361).

    Args:
        curves: The strands.
        colour: Of the hair.
        shades: Shape (strands,), brightness of each.
    """
    along = np.gradient(curves, axis=1)
    along /= np.maximum(np.linalg.norm(along, axis=2, keepdims=True), 1e-9)
    across = np.sqrt(np.clip(1 - (along @ _LIGHT) ** 2, 0, 1))
    diffuse = (shades[:, None] * (0.45 + 0.55 * across))[..., None] * np.array(colour)
    return np.asarray(diffuse + (_SHEEN * shades[:, None] * across**16)[..., None], dtype=np.float64)
