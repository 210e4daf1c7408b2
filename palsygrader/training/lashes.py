"""Upper and lower lashes, single hairs on the model's lash strips."""

from typing import Final

import numpy as np
from numpy.typing import NDArray

from palsygrader.training.face_model import LASHES, FaceModel
from palsygrader.training.paint import Colour
from palsygrader.training.strands import Strands, bind

_STRIP_VERTICES: Final = 114
_STRIPS: Final = len(LASHES) // _STRIP_VERTICES
"""Per eye three strips on the upper lid, then three on the lower."""
_HAIRS: Final = 34
"""Per strip."""
_POINTS: Final = 4
_NEIGHBOUR: Final = 0.07
"""How far to either side, in texture coordinates, a hair's root triangle reaches: wide, so that it stays steady."""
_BLUR: Final = 0.02
"""Width, in texture coordinates, over which the strip's vertices are averaged."""
_OPACITY: Final = np.array([1.0, 0.9, 0.7, 0.2])
_UPPER_OPACITY: Final = 0.8
_LOWER_OPACITY: Final = 0.35
_LOWER_LENGTH: Final = 0.55
_DARKER: Final = 0.4


def grow_lashes(model: FaceModel, person: NDArray[np.float32], colour: Colour, random: np.random.Generator) -> Strands:
    """Return all lashes of a resting person."""
    inside = (model.triangles >= LASHES.start).all(axis=1)
    vertices, corners = np.unique(model.triangles[inside].ravel(), return_index=True)
    places = model.texture_points[model.texture_triangles[inside].ravel()[corners]].astype(np.float64)
    curves, roots, strengths = [], [], []
    for strip, own in enumerate(np.split(np.arange(len(vertices)), _STRIPS)):
        upper = strip % (_STRIPS // 2) < _STRIPS // 4
        place, points = places[own], person[vertices[own]].astype(np.float64)
        (first, tip), (last, lid) = place.min(axis=0), place.max(axis=0)
        across = random.uniform(first, last, _HAIRS)
        reach = random.uniform(0.45, 0.8, _HAIRS) * (1.0 if upper else _LOWER_LENGTH)
        steps = np.linspace(0, 1, _POINTS)
        targets = np.stack(
            [np.repeat(across[:, None], _POINTS, axis=1), lid + (tip - lid) * reach[:, None] * steps], axis=2
        )
        curves.append(_on_strip(targets.reshape(-1, 2), place, points).reshape(_HAIRS, _POINTS, 3))
        beside = ((-_NEIGHBOUR, lid), (_NEIGHBOUR, lid), (0.0, 0.5 * (lid + tip)))
        wanted = np.stack([np.stack([across + step, np.full(_HAIRS, row)], axis=1) for step, row in beside], axis=1)
        nearest = np.linalg.norm(wanted[:, :, None] - place, axis=3).argmin(axis=2)
        roots.append(vertices[own][nearest])
        strengths.append(np.full((_HAIRS, 1), _UPPER_OPACITY if upper else _LOWER_OPACITY))
    grown = np.concatenate(curves)
    return bind(
        grown,
        roots=np.concatenate(roots),
        person=person,
        colours=np.broadcast_to(_DARKER * np.array(colour), grown.shape),
        opacity=np.concatenate(strengths) * _OPACITY,
        width_px=1.0,
    )


def _on_strip(
    targets: NDArray[np.float64], places: NDArray[np.float64], points: NDArray[np.float64]
) -> NDArray[np.float64]:
    """Return points in space at texture coordinates, averaged from the strip's nearest vertices."""
    apart = np.linalg.norm(places[None] - targets[:, None], axis=2)
    weight = np.exp(-((apart / _BLUR) ** 2))
    return np.asarray(weight @ points / weight.sum(axis=1, keepdims=True))
