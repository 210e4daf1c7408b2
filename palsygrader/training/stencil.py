"""Antialiased shapes laid over a picture: outlines in, a soft mask and a blend out."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

import cv2
import numpy as np
from numpy.typing import NDArray

Outline = NDArray[np.float64]
"""Shape (n, 2), closed, px, pixel centres at integers."""
Colour = tuple[float, float, float]
"""sRGB, 0..255."""

_SHIFT: Final = 4
"""Fractional bits of cv2's positions."""
_FINE_BELOW_PX: Final = (400, 1100)
"""Shapes up to these sizes are drawn 4 and 2 times larger and averaged down; still larger ones as they are."""
_EDGE_SD: Final = 3.0
"""A blur's reach in standard deviations."""


@dataclass(frozen=True, slots=True, eq=False)
class Shape:
    """What one colour covers.

    Attributes:
        outlines: What is filled.
        colour: Of the filling in ordinary light.
        opacity: 0..1.
        holes: What is left out.
        within: Where the shape ends, if it does.
        soft_px: Standard deviation of the edge's blur.
        glows: Whether it keeps its colour whatever the light: shadows and reflections.
    """

    outlines: tuple[Outline, ...]
    colour: Colour
    opacity: float = 1.0
    holes: tuple[Outline, ...] = ()
    within: Outline | None = None
    soft_px: float = 0.0
    glows: bool = False


@dataclass(frozen=True, slots=True, eq=False)
class Mask:
    """The part of a picture that a shape touches.

    Attributes:
        left: First column.
        top: First row.
        share: Shape (height, width), 0..1.
    """

    left: int
    top: int
    share: NDArray[np.float32]

    @property
    def part(self) -> tuple[slice, slice]:
        """Rows and columns."""
        height, width = self.share.shape
        return slice(self.top, self.top + height), slice(self.left, self.left + width)


def mask_of(shape: Shape, height_px: int, width_px: int) -> Mask | None:
    """Return what a shape covers, opacity included; None when all of it lies outside the picture."""
    everywhere = np.concatenate(shape.outlines)
    margin = 1 + _EDGE_SD * shape.soft_px
    low = np.floor(everywhere.min(axis=0) - margin)
    high = np.ceil(everywhere.max(axis=0) + margin) + 1
    left, top = (int(value) for value in np.clip(low, 0, (width_px, height_px)))
    right, bottom = (int(value) for value in np.clip(high, 0, (width_px, height_px)))
    if right <= left or bottom <= top:
        return None
    size = max(right - left, bottom - top)
    fine = 4 if size <= _FINE_BELOW_PX[0] else 2 if size <= _FINE_BELOW_PX[1] else 1
    drawn = np.zeros((fine * (bottom - top), fine * (right - left)), np.uint8)

    def fill(outlines: tuple[Outline, ...], value: int) -> None:
        places = [((np.asarray(o) - (left, top) + 0.5) * fine - 0.5) * (1 << _SHIFT) for o in outlines]
        for place in places:  # one by one: cv2 leaves out where several overlap
            cv2.fillPoly(drawn, [np.round(place).astype(np.int32)], (value,), cv2.LINE_AA, _SHIFT)

    fill(shape.outlines, 255)
    if shape.holes:
        fill(shape.holes, 0)
    if shape.within is not None:
        inside = drawn
        drawn = np.zeros_like(inside)
        fill((shape.within,), 255)
        drawn = np.minimum(drawn, inside)
    share = drawn.astype(np.float32)
    if fine > 1:
        share = np.asarray(cv2.resize(share, (right - left, bottom - top), interpolation=cv2.INTER_AREA), np.float32)
    if shape.soft_px:
        share = np.asarray(cv2.GaussianBlur(share, (0, 0), shape.soft_px), np.float32)
    return Mask(left, top, share * np.float32(shape.opacity / 255))


def lay(picture: NDArray[np.uint8], shape: Shape, light: Callable[[Mask], NDArray[np.float32] | float]) -> None:
    """Blend a shape into a picture in place.

    Args:
        picture: RGB uint8.
        shape: What to lay over it.
        light: Gives the light on the shape, 1 where ordinary, per pixel of its mask (height, width) or for all.
    """
    mask = mask_of(shape, *picture.shape[:2])
    if mask is None:
        return
    part = picture[mask.part].astype(np.float32)
    colour = np.asarray(shape.colour, np.float32)
    target = colour if shape.glows else np.asarray(light(mask), np.float32)[..., None] * colour
    part += mask.share[..., None] * (np.minimum(target, 255.0) - part)
    picture[mask.part] = (part + 0.5).astype(np.uint8)


def ribbon(path: NDArray[np.float64], half_width_px: NDArray[np.float64] | float) -> Outline:
    """Return the outline of a band along a path, shape (2n, 2).

    Args:
        path: Shape (n, 2).
        half_width_px: For the whole path or at each of its points, shape (n,).
    """
    along = np.gradient(path, axis=0)
    across = np.stack([-along[:, 1], along[:, 0]], axis=1)
    across /= np.maximum(np.linalg.norm(across, axis=1, keepdims=True), 1e-9)
    reach = across * np.broadcast_to(half_width_px, len(path))[:, None]
    return np.concatenate([path + reach, (path - reach)[::-1]])


def capsule(path: NDArray[np.float64], half_width_px: NDArray[np.float64]) -> Outline:
    """Return a band with round ends."""
    body: Outline = ribbon(path, half_width_px)
    first, last = body[: len(path)], body[len(path) :]
    turn = np.linspace(0, np.pi, 13)[1:-1, None]

    def cap(centre: NDArray[np.float64], edge: NDArray[np.float64]) -> NDArray[np.float64]:
        arm = edge - centre
        side = np.array([arm[1], -arm[0]])
        return np.asarray(centre + np.cos(turn) * arm + np.sin(turn) * side, dtype=np.float64)

    return np.concatenate([first, cap(path[-1], first[-1]), last, cap(path[0], last[-1])])


def curve(points: NDArray[np.float64], steps: int) -> NDArray[np.float64]:
    """Return a smooth path through points (Catmull-Rom), shape ((n - 1) * steps + 1, 2)."""
    padded = np.concatenate([2 * points[:1] - points[1:2], points, 2 * points[-1:] - points[-2:-1]])
    t = np.linspace(0, 1, steps, endpoint=False)[:, None]
    pieces = []
    for before, start, end, after in zip(padded, padded[1:], padded[2:], padded[3:], strict=False):
        pieces.append(
            start
            + 0.5 * t * (end - before)
            + t**2 * (before - 2.5 * start + 2 * end - 0.5 * after)
            + 0.5 * t**3 * (3 * start - before - 3 * end + after)
        )
    return np.concatenate([*pieces, points[-1:]])
