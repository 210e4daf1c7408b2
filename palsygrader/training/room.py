"""The room behind a digital patient, out of focus: a wall in uneven light, and what stands before it."""

from dataclasses import dataclass
from typing import Final

import cv2
import numpy as np

from palsygrader.domain.examination import Picture
from palsygrader.training.furnishings import Furnishing, shapes_of
from palsygrader.training.stencil import Colour, lay
from palsygrader.training.wall import Wall

Gradient = tuple[Colour, Colour]
"""Colours at the foot and at the top of the picture."""

_DRAWN_PX: Final = 270
"""Lines on which a room is drawn: out of focus it needs no more."""
_DEPTH_CM: Final = (60.0, 380.0)
"""Of the wall behind the patient's face."""
_EYE_CM: Final = (100.0, 140.0)
"""Height above the floor at which the camera looks, the patient sitting."""
_BLUR: Final = (0.004, 0.022)
"""Standard deviation of the blur, of the picture's lesser side."""
_PALE_CHANCE: Final = 0.65
"""Of walls; the others have any colour."""
_BARE_CHANCE: Final = 0.12
"""Of walls with nothing on them."""
_MOST: Final = 7
"""Things in a room."""
_UNEVEN: Final = 0.08
"""Standard deviation of the light along a wall."""


@dataclass(frozen=True, slots=True)
class Room:
    """A room.

    Attributes:
        seed: Draws where things stand, and their shapes and colours.
        foot: Colour of the wall at the foot of the picture.
        top: Colour of the wall at its top.
        depth_cm: Of the wall behind the patient's face.
        eye_cm: Height above the floor at which the camera looks.
        blur_ratio: Standard deviation of the blur, of the picture's lesser side.
        gain: Of the light in the room, 1 as on the patient.
        furnishings: What is there, from back to front.
    """

    seed: int
    foot: Colour
    top: Colour
    depth_cm: float
    eye_cm: float
    blur_ratio: float
    gain: float
    furnishings: tuple[Furnishing, ...]

    def seen_cm(self, at_face_cm: float, distance_cm: float) -> float:
        """Return the height of the picture at the wall.

        Args:
            at_face_cm: Height of the picture at the face.
            distance_cm: Of the camera from the face.
        """
        return at_face_cm * (distance_cm + self.depth_cm) / distance_cm


def draw_room(random: np.random.Generator, any_colours: Gradient) -> Room:
    """Draw a room.

    Args:
        random: Source of chance.
        any_colours: Of the wall, unless it is pale.
    """
    foot, top = any_colours
    if random.random() < _PALE_CHANCE:
        pale = np.clip(random.uniform(165, 240) + random.normal(0, 9, 3), 120, 250)
        foot, top = _colour(pale * random.uniform(0.82, 1.0)), _colour(pale * random.uniform(0.95, 1.05))
    kinds = list(Furnishing)
    count = 0 if random.random() < _BARE_CHANCE else int(random.integers(1, _MOST + 1))
    chosen = sorted(random.choice(len(kinds), count, replace=False).tolist())
    return Room(
        seed=int(random.integers(2**31)),
        foot=foot,
        top=top,
        depth_cm=float(random.uniform(*_DEPTH_CM)),
        eye_cm=float(random.uniform(*_EYE_CM)),
        blur_ratio=float(np.exp(random.uniform(*np.log(_BLUR)))),
        gain=float(random.uniform(0.6, 1.1)),
        furnishings=tuple(kinds[index] for index in chosen),
    )


def _colour(values: np.typing.NDArray[np.float64]) -> Colour:
    red, green, blue = (float(min(value, 255.0)) for value in values)
    return red, green, blue


def paint_gradient(gradient: Gradient, width_px: int, height_px: int) -> Picture:
    """Return a wall that only changes from its foot to its top, RGB uint8."""
    foot, top = np.array(gradient)
    down = np.linspace(0.0, 1.0, height_px)[:, None]
    rows = np.rint(np.clip(top + down * (foot - top), 0, 255)).astype(np.uint8)
    return np.ascontiguousarray(np.broadcast_to(rows[:, None], (height_px, width_px, 3)))


def paint_room(room: Room, width_px: int, height_px: int, visible_height_cm: float) -> Picture:
    """Return the room as the camera sees it, RGB uint8, shape (height, width, 3).

    Args:
        room: Which.
        width_px: Of the picture.
        height_px: Of the picture.
        visible_height_cm: Height of the picture at the wall.
    """
    random = np.random.default_rng(room.seed)
    shrink = min(_DRAWN_PX / height_px, 1.0)
    size = max(round(width_px * shrink), 2), max(round(height_px * shrink), 2)
    picture = paint_gradient((room.foot, room.top), *size)
    wall = Wall(((size[0] - 1) / 2, (size[1] - 1) / 2), room.eye_cm, size[1] / visible_height_cm)
    for furnishing in room.furnishings:
        for shape in shapes_of(furnishing, wall, random):
            lay(picture, shape, lambda _mask: 1.0)
    light = cv2.resize(random.normal(1.0, _UNEVEN, (3, 3)).astype(np.float32), size, interpolation=cv2.INTER_CUBIC)
    seen = picture * (room.gain * light)[..., None]
    sigma = room.blur_ratio * min(size)
    soft = cv2.GaussianBlur(np.clip(seen, 0, 255).astype(np.uint8), (0, 0), sigma, borderType=cv2.BORDER_REPLICATE)
    return np.asarray(cv2.resize(soft, (width_px, height_px), interpolation=cv2.INTER_CUBIC), dtype=np.uint8)
