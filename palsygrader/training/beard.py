"""Beard: short hairs that lie down the cheeks and the chin."""

from typing import Final

import numpy as np
from numpy.typing import NDArray

from palsygrader.training.face_model import FaceModel, beard_share
from palsygrader.training.paint import Colour
from palsygrader.training.strands import Strands, bind, lit, scatter_roots

_COUNT: Final = 5000
"""Hairs of a full beard."""
_POINTS: Final = 3
_LENGTH_CM: Final = (0.15, 0.9)
"""Of the hairs of a stubble and of a full beard."""
_LYING: Final = np.array([0.0, -1.0, 0.25])
"""Where the hairs point, before they are scattered."""
_OPACITY: Final = np.array([0.8, 0.7, 0.3])


def grow_beard(
    model: FaceModel,
    person: NDArray[np.float32],
    colour: Colour,
    random: np.random.Generator,
    beard_ratio: float,
) -> Strands:
    """Return the beard of a resting person.

    Args:
        model: The face model.
        person: Shape (n, 3), the resting person.
        colour: Of the hair.
        random: Draws the places.
        beard_ratio: 0 (none) .. 1 (full): both density and length.
    """
    count = max(round(_COUNT * beard_ratio), 1)
    roots = scatter_roots(model=model, person=person, density=beard_share(model.neutral), count=count, random=random)
    direction = _LYING + 0.35 * random.normal(size=(count, 3))
    direction /= np.linalg.norm(direction, axis=1, keepdims=True)
    shortest, longest = _LENGTH_CM
    length = (shortest + (longest - shortest) * beard_ratio) * random.uniform(0.6, 1.2, count)
    t = np.linspace(0, 1, _POINTS)[None, :, None]
    curves = roots.spots[:, None] + direction[:, None] * length[:, None, None] * t
    curves[..., 2] += 0.12 * np.sin(np.pi * 0.6 * t[..., 0])
    colours = lit(curves, colour, np.clip(random.normal(1.0, 0.2, count), 0.5, 1.6))
    return bind(curves, roots=roots.triangles, person=person, colours=colours, opacity=_OPACITY, width_px=1.2)
