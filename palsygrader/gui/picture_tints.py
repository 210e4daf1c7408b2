"""Colour laid over a face: a grid about it, and a picture of one colour, as thick as something is strong there."""

from typing import Final

import cv2
import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage

_STEPS: Final = 96
_ALPHA: Final = 210


def face_grid(points_px: NDArray[np.float64]) -> tuple[NDArray[np.float64], NDArray[np.float64], QRectF]:
    """Return columns and rows of a grid over the face, and the place it takes in the picture."""
    low, high = points_px.min(axis=0), points_px.max(axis=0)
    margin = 0.15 * (high - low)
    (left, top), (right, bottom) = low - margin, high + margin
    columns, rows = np.linspace(left, right, _STEPS), np.linspace(top, bottom, _STEPS)
    return columns, rows, QRectF(left, top, right - left, bottom - top)


def tinted(strength: NDArray[np.float64], colour: QColor) -> QImage:
    """Return a picture of one colour, as thick as strength (0..1, of a `face_grid`) says."""
    pixels = np.empty((_STEPS, _STEPS, 4), dtype=np.uint8)
    pixels[:] = (colour.red(), colour.green(), colour.blue(), 0)
    pixels[..., 3] = cv2.GaussianBlur(np.round(strength * _ALPHA).astype(np.uint8), (5, 5), 0)
    return QImage(pixels.data, _STEPS, _STEPS, 4 * _STEPS, QImage.Format.Format_RGBA8888).copy()
