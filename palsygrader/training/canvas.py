"""The skin's texture while it is painted: where each part of the face lies on it, and soft shapes to paint with."""

from functools import lru_cache
from typing import Final

import cv2
import numpy as np
from numpy.typing import NDArray

from palsygrader.training.face_model import FACE, LANDMARK_VERTICES, FaceModel

SKIN_SIZE_PX: Final = 2048
_SEAM: Final = 0.0045
"""Values per vertex are spread this far over the edge of the texture's used part, so that no seam shows; of its side.
"""
_FINE_BITS: Final = 4
"""Fractional bits of OpenCV's positions."""

Layer = NDArray[np.float32]
"""One value per pixel, shape (size, size)."""


def soft_noise(random: np.random.Generator, size_px: int, cell_px: float) -> Layer:
    """Return smooth noise of about unit deviation, shape (size, size), with features of about `cell_px`."""
    coarse = max(int(size_px / cell_px), 2)
    noise = random.normal(size=(coarse, coarse)).astype(np.float32)
    return np.asarray(cv2.resize(noise, (size_px, size_px), interpolation=cv2.INTER_CUBIC), dtype=np.float32)


def blurred(layer: NDArray[np.generic], blur_px: float) -> Layer:
    """Return a layer blurred by a Gaussian of this deviation."""
    return np.asarray(cv2.GaussianBlur(np.asarray(layer, dtype=np.float32), (0, 0), blur_px), dtype=np.float32)


def smooth_loop(points: NDArray[np.float32], steps: int = 12) -> NDArray[np.float32]:
    """Return a closed Catmull-Rom curve through the points, shape (n * steps, 2)."""
    t = np.linspace(0, 1, steps, endpoint=False, dtype=np.float32)[:, None]
    before, after, beyond = np.roll(points, 1, 0), np.roll(points, -1, 0), np.roll(points, -2, 0)
    pieces = [
        0.5 * (2 * b + (c - a) * t + (2 * a - 5 * b + 4 * c - d) * t**2 + (3 * b - a - 3 * c + d) * t**3)
        for a, b, c, d in zip(before, points, after, beyond, strict=True)
    ]
    return np.concatenate(pieces).astype(np.float32)


class SkinCanvas:
    """Places on the face's texture, and masks made from them.

    Args:
        model: The face model.
        size_px: Side of the picture.
    """

    def __init__(self, model: FaceModel, size_px: int = SKIN_SIZE_PX) -> None:
        self.size_px = size_px
        self._triangles, self._place = _places(model)

    def pixels(self, vertices: NDArray[np.intp]) -> NDArray[np.float32]:
        """Return the places of vertices, shape (n, 2): x to the right, y down."""
        place = self._place[vertices]
        return np.stack([place[:, 0], 1.0 - place[:, 1]], axis=1) * np.float32(self.size_px)

    def landmarks(self, *indices: int) -> NDArray[np.float32]:
        """Return the places of landmarks, shape (n, 2)."""
        return self.pixels(LANDMARK_VERTICES[list(indices)])

    def spread(self, values: NDArray[np.float64]) -> Layer:
        """Return a value per vertex, shape (n,), spread over the picture."""
        picture = np.zeros((self.size_px, self.size_px), np.float32)
        corners = np.round(self.pixels(self._triangles.ravel())).astype(np.int32).reshape(-1, 3, 2)
        for corner, value in zip(corners, values[self._triangles].mean(axis=1), strict=True):
            cv2.fillConvexPoly(picture, corner, float(value))
        seam_px = max(round(_SEAM * self.size_px), 1)
        return np.asarray(cv2.dilate(picture, np.ones((seam_px, seam_px), np.uint8)), dtype=np.float32)

    def area(self, outline: NDArray[np.float32], blur_px: float) -> Layer:
        """Return a soft mask 0..1 of a closed outline."""
        mask = np.zeros((self.size_px, self.size_px), np.uint8)
        cv2.fillPoly(mask, [_fine(outline)], 255, cv2.LINE_AA, _FINE_BITS)
        return blurred(mask, blur_px) / np.float32(255)

    def band(self, line: NDArray[np.float32], width_px: int, blur_px: float) -> Layer:
        """Return a soft mask 0..1 along a line."""
        mask = np.zeros((self.size_px, self.size_px), np.uint8)
        is_closed = False
        cv2.polylines(mask, [_fine(line)], is_closed, 255, width_px, cv2.LINE_AA, _FINE_BITS)
        return blurred(mask, blur_px) / np.float32(255)

    def spot(self, centre: NDArray[np.float32], radii_px: tuple[float, float]) -> Layer:
        """Return a soft oval mask 0..1."""
        places = np.arange(self.size_px, dtype=np.float32)
        across, down = (np.exp(-(((places - centre[axis]) / radii_px[axis]) ** 2)) for axis in (0, 1))
        return np.asarray(down[:, None] * across, dtype=np.float32)


@lru_cache(maxsize=1)
def _places(model: FaceModel) -> tuple[NDArray[np.intp], NDArray[np.float32]]:
    """Return the triangles on the texture, shape (m, 3), and where each vertex of the face lies on it."""
    in_face = (model.triangles < FACE.stop).all(axis=1)
    in_face &= model.texture_points[model.texture_triangles][:, :, 0].max(axis=1) <= 1.0
    triangles = model.triangles[in_face]
    place = np.zeros((FACE.stop, 2), np.float32)
    place[triangles.ravel()] = model.texture_points[model.texture_triangles[in_face].ravel()]
    return triangles, place


def _fine(points: NDArray[np.float32]) -> NDArray[np.int32]:
    """Return places as OpenCV takes them with `_FINE_BITS`."""
    return np.round(points * (1 << _FINE_BITS)).astype(np.int32)
