"""What light falls on a digital patient."""

from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True, slots=True)
class Light:
    """Three lamps and the sky, in the camera's frame: x to the image's right, y up, z to the camera.

    Attributes:
        directions: Where each lamp stands; any length.
        strengths: Of each lamp; 1 in all is ordinary.
        sky: Strength of the light from everywhere; 1 is ordinary.
    """

    directions: tuple[tuple[float, float, float], ...] = ((-0.62, 0.34, 0.71), (0.62, 0.34, 0.71), (0.0, 0.75, 0.66))
    strengths: tuple[float, float, float] = (0.40, 0.38, 0.22)
    sky: float = 1.0


ORDINARY_LIGHT: Final = Light()
"""Soft light from both sides."""
