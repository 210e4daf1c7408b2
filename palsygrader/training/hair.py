"""Short hair of the head, brushed up and to the side."""

from typing import Final

import numpy as np
from numpy.typing import NDArray

from palsygrader.training.face_model import FaceModel, scalp_depth
from palsygrader.training.paint import Colour
from palsygrader.training.strands import Strands, bind, lit, scatter_roots

_COUNT: Final = 13000
_POINTS: Final = 6
_HEAD_CENTRE_CM: Final = np.array([0.0, 5.0, -0.5])
_PARTING_CM: Final = 3.2
"""The parting's distance from the midline, on the patient's left."""
_REARMOST: Final = -0.6
"""Cosine of the angle to the front beyond which the head hides a hair, also when it is turned away by 18 degrees."""
_OPACITY: Final = np.array([0.9, 0.9, 0.85, 0.75, 0.55, 0.2])


def grow_hair(model: FaceModel, person: NDArray[np.float32], colour: Colour, random: np.random.Generator) -> Strands:
    """Return the hair of a resting person."""
    inside_cm = scalp_depth(model.neutral)
    density = np.clip(inside_cm / 0.5 + 0.6, 0, 1)
    roots = scatter_roots(model=model, person=person, density=density, count=_COUNT, random=random)
    outward = roots.spots - _HEAD_CENTRE_CM
    radius = np.linalg.norm(outward, axis=1, keepdims=True)
    outward /= radius
    crown = np.clip((roots.mean_spots[:, 1] - 6.0) / 6.0, 0, 1)
    from_parting = np.tanh((_PARTING_CM - roots.mean_spots[:, 0]) / 0.9)
    aside = crown * (0.13 - 0.68 * from_parting + 0.25 * random.normal(size=_COUNT))
    comb = np.stack([aside, crown - 0.75, -0.55 - 0.3 * crown * random.random(_COUNT)], axis=1)
    comb += 0.12 * random.normal(size=(_COUNT, 3))
    length = (1.0 + 2.6 * crown) * random.uniform(0.7, 1.1, _COUNT)
    volume = crown * np.clip(inside_cm[roots.triangles].mean(axis=1) / 1.5, 0.25, 1)
    lift = (0.15 + 1.05 * volume) * random.uniform(0.5, 1.05, _COUNT)
    t = np.linspace(0, 1, _POINTS)[None, :, None]
    direction = outward[:, None] + comb[:, None] * (length / radius[:, 0])[:, None, None] * t
    direction /= np.linalg.norm(direction, axis=2, keepdims=True)
    height = lift[:, None, None] * np.sin(0.75 * np.pi * np.clip(t * 1.05, 0, 1))
    curves = _HEAD_CENTRE_CM + direction * (radius[:, None] + height)
    shades = np.clip(random.normal(1.0, 0.22, _COUNT), 0.5, 1.7)
    colours = lit(curves, colour, shades) * (0.62 + 0.38 * t)
    seen = direction[..., 2].max(axis=1) > _REARMOST
    return bind(
        curves[seen],
        roots=roots.triangles[seen],
        person=person,
        colours=colours[seen],
        opacity=_OPACITY,
        width_px=1.3,
    )
