"""The wall behind a digital patient: places on it, in centimetres, and where they lie in the picture."""

from dataclasses import dataclass

import numpy as np

from palsygrader.training.stencil import Outline


@dataclass(frozen=True, slots=True)
class Wall:
    """Where the wall lies in a picture; x runs from its middle to the image's right, y up from the floor.

    Attributes:
        middle_px: Column and row of the picture's middle.
        eye_cm: Height of that middle above the floor.
        pixels_per_cm: Scale on the wall.
    """

    middle_px: tuple[float, float]
    eye_cm: float
    pixels_per_cm: float

    @property
    def half_width_cm(self) -> float:
        """Half of what is seen of the wall."""
        return (self.middle_px[0] + 1) / self.pixels_per_cm

    def at(self, points_cm: np.typing.ArrayLike) -> Outline:
        """Return places of the wall in the picture, shape (n, 2)."""
        x, y = np.asarray(points_cm, dtype=np.float64).T
        column, row = self.middle_px
        return np.stack([column + x * self.pixels_per_cm, row - (y - self.eye_cm) * self.pixels_per_cm], axis=1)

    def box(self, left: float, foot: float, right: float, top: float) -> Outline:
        """Return an upright rectangle."""
        return self.at([(left, foot), (right, foot), (right, top), (left, top)])

    def oval(self, x: float, y: float, half_width: float, half_height: float, turn_rad: float = 0.0) -> Outline:
        """Return an oval."""
        angle = np.linspace(0, 2 * np.pi, 24, endpoint=False)
        across, up = half_width * np.cos(angle), half_height * np.sin(angle)
        cosine, sine = np.cos(turn_rad), np.sin(turn_rad)
        return self.at(np.stack([x + cosine * across - sine * up, y + sine * across + cosine * up], axis=1))
