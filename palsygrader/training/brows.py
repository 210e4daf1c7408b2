"""Brows: hairs that stand up near the nose and lie outwards towards the temple."""

from typing import Final

import numpy as np
from numpy.typing import NDArray

from palsygrader.domain.face import BROW, Side
from palsygrader.training.face_model import LANDMARK_VERTICES, SKIN, FaceModel
from palsygrader.training.paint import Colour
from palsygrader.training.strands import Curves, Roots, Strands, bind, lit, root_frames, scatter_roots

_COUNT: Final = 460
"""Hairs per brow."""
_POINTS: Final = 4
_LINE_POINTS: Final = 81
_BELOW_LANDMARKS_CM: Final = 0.12
"""The landmarks lie on the upper half of the brow."""
_FRONT_CM: Final = 6.0
"""Brows grow on the front of the head only."""
_OPACITY: Final = np.array([0.8, 0.85, 0.7, 0.25])

_WIDEST: Final = 2.0
"""No hair grows farther from the middle line than this many half widths."""

# Along the brow, 0 at the nose .. 1 at the temple.
_HALF_WIDTH: Final = ((0, 0.15, 0.6, 1), (0.30, 0.36, 0.27, 0.10))
_UPRIGHT: Final = ((0, 0.25, 0.6, 1), (1.5, 0.6, 0.15, 0.0))
_LENGTH: Final = ((0, 0.3, 1), (0.55, 0.75, 0.5))
_INWARDS: Final = ((0.25, 0.35), (0.0, 0.25))
"""How far hairs lean towards the brow's middle line."""


def grow_brows(
    model: FaceModel,
    person: NDArray[np.float32],
    colour: Colour,
    random: np.random.Generator,
    count_ratio: float = 1.0,
) -> Strands:
    """Return both brows of a resting person; `count_ratio` thins or thickens them."""
    roots, curves = [], []
    for side in Side:
        line = _middle_line(model, side)
        in_front = np.flatnonzero(model.neutral[: SKIN.stop, 2] > _FRONT_CM)
        apart = np.linalg.norm(model.neutral[in_front, None, :2] - line[None, ::4], axis=2)
        half_width = np.interp(apart.argmin(axis=1) / (_LINE_POINTS // 4), *_HALF_WIDTH)
        near = apart.min(axis=1) / half_width
        density = np.zeros(len(model.neutral))
        density[in_front] = np.where(near < _WIDEST, np.exp(-(near**2)), 0.0)
        own = scatter_roots(
            model=model, person=person, density=density, count=round(_COUNT * count_ratio), random=random
        )
        roots.append(own.triangles)
        curves.append(_curves(own, line, person, random))
    grown, triangles = np.concatenate(curves), np.concatenate(roots)
    colours = lit(grown, colour, np.clip(random.normal(1.0, 0.2, len(grown)), 0.5, 1.6))
    return bind(grown, roots=triangles, person=person, colours=colours, opacity=_OPACITY, width_px=1.2)


def _middle_line(model: FaceModel, side: Side) -> NDArray[np.float64]:
    """Return the brow's middle line on the mean face seen from the front, from the nose outwards."""
    indices = BROW[side] if side is Side.LEFT else BROW[side][::-1]
    corners = model.neutral[LANDMARK_VERTICES[list(indices)]][:, :2].astype(np.float64)
    corners[:, 1] -= _BELOW_LANDMARKS_CM
    steps = np.linspace(0, len(corners) - 1, _LINE_POINTS)
    return np.stack([np.interp(steps, np.arange(len(corners)), corners[:, axis]) for axis in (0, 1)], axis=1)


def _curves(
    roots: Roots, line: NDArray[np.float64], person: NDArray[np.float32], random: np.random.Generator
) -> Curves:
    """Return the hairs of one brow."""
    near = np.linalg.norm(roots.mean_spots[:, None, :2] - line[None], axis=2).argmin(axis=1)
    along = near / (_LINE_POINTS - 1)
    lean = np.gradient(line, axis=0)[near]
    lean /= np.linalg.norm(lean, axis=1, keepdims=True)
    towards_middle = np.sign(line[near][:, 1] - roots.mean_spots[:, 1])
    lean[:, 1] += np.interp(along, *_UPRIGHT) + towards_middle * np.interp(along, *_INWARDS)
    lean += 0.16 * random.normal(size=lean.shape)
    lean /= np.linalg.norm(lean, axis=1, keepdims=True)
    normal = root_frames(person, roots.triangles)[1][:, 2].astype(np.float64)
    direction = np.concatenate([lean, np.zeros((len(lean), 1))], axis=1)
    direction -= normal * (direction * normal).sum(axis=1, keepdims=True)
    length = np.interp(along, *_LENGTH) * random.uniform(0.7, 1.15, len(lean))
    t = np.linspace(0, 1, _POINTS)[None, :, None]
    # The ridge curves back towards the temple, so the tips do too.
    back = np.abs(roots.spots[:, :1, None]) * t**2 * np.array([0.0, 0.0, -0.025])
    off_skin = normal[:, None] * (0.03 + 0.05 * np.sin(0.7 * np.pi * t))
    return np.asarray(roots.spots[:, None] + direction[:, None] * length[:, None, None] * t + off_skin + back)
