"""Where the skin folds: lines of the forehead, between the brows, around the eyes, beside nose and mouth."""

from typing import Final

import cv2
import numpy as np
from numpy.typing import NDArray

from palsygrader.domain.face import Side
from palsygrader.training.canvas import Layer, SkinCanvas, blurred
from palsygrader.training.face_model import FaceModel

_STEPS: Final = 40
_FOREHEAD_LINES: Final = 5
_CROW_SLOPES: Final = (-0.55, -0.1, 0.35, 0.75)
"""Directions of the lines from the outer corner of the eye, down per sideways."""
_DEEPEST: Final = 10
"""Value of the bottom of a fold: not 0, which the renderer would leave out as transparent."""
_SIGN: Final = {Side.RIGHT: -1, Side.LEFT: 1}
"""The patient's left lies at the texture's right."""


class _Carver:
    """Collects grooves on one layer, 0 (flat) .. 1 (deepest)."""

    def __init__(self, size_px: int, random: np.random.Generator) -> None:
        self.grooves: Layer = np.zeros((size_px, size_px), np.float32)
        self._random = random

    def cut(self, points: NDArray[np.float64], width_px: int, depth: float) -> None:
        """Cut a slightly wavy groove along points, shape (n, 2), that runs out at both ends."""
        steps = np.linspace(0, len(points) - 1, _STEPS)
        line = np.stack([np.interp(steps, np.arange(len(points)), points[:, axis]) for axis in (0, 1)], axis=1)
        waves = np.convolve(self._random.normal(0, 1, _STEPS + 12), np.ones(13) / 13, mode="valid")
        line[:, 1] += 1.5 * width_px * waves
        strengths = np.sin(np.linspace(0.08, np.pi - 0.08, _STEPS - 1)) ** 0.5
        margin = 4 * width_px  # beyond it the blurred groove has run out
        left, top = np.maximum(np.floor(line.min(axis=0)).astype(int) - margin, 0)
        right, bottom = np.ceil(line.max(axis=0)).astype(int) + margin
        around = self.grooves[top:bottom, left:right]
        layer = np.zeros_like(around)
        places = (np.round(line).astype(int) - (left, top)).tolist()
        for start, end, strength in zip(places[:-1], places[1:], strengths, strict=True):
            cv2.line(layer, start, end, float(strength), width_px)
        np.maximum(around, depth * blurred(layer, 0.55 * width_px), out=around)


def carve_wrinkles(model: FaceModel, seed: int) -> NDArray[np.uint8]:
    """Return the height of the skin where it folds, uint8 (size, size): 255 flat, 10 at the bottom.

    The folds show only where and while the skin is pressed together.
    """
    random = np.random.default_rng((seed, 1))
    canvas = SkinCanvas(model)
    carver = _Carver(canvas.size_px, random)
    _forehead(canvas, carver, random)
    for side in Side:
        _around_eye(canvas, carver, side)
        _beside_nose(canvas, carver, side)
    height = cv2.convertScaleAbs(carver.grooves, alpha=-255, beta=255)
    return np.maximum(np.asarray(height, dtype=np.uint8), np.uint8(_DEEPEST))


def _forehead(canvas: SkinCanvas, carver: _Carver, random: np.random.Generator) -> None:
    """Cut the forehead's lines and the two between the brows."""
    brows = canvas.landmarks(*range(17, 27))
    right, left = float(brows[0, 0]), float(brows[-1, 0])
    base = float(np.median(brows[:, 1]))
    for number in range(_FOREHEAD_LINES):
        inset = (0.02 + 0.03 * number + 0.02 * random.random()) * (left - right)
        arch = -26.0 * np.cos(np.linspace(-np.pi, np.pi, 7)) + random.normal(0, 5, 7)
        line = np.stack([np.linspace(right + inset, left - inset, 7), base - 70 - 62 * number + arch], axis=1)
        carver.cut(line, 9, 1.0 - 0.1 * number)
    bridge = canvas.landmarks(27)[0]
    for inner in canvas.landmarks(21, 22):
        x = bridge[0] + 0.42 * (inner[0] - bridge[0])
        carver.cut(np.array([(x, inner[1] + 55), (x + 4, inner[1] - 10), (x, inner[1] - 85)]), 9, 0.9)


def _around_eye(canvas: SkinCanvas, carver: _Carver, side: Side) -> None:
    """Cut the lines at the outer corner and the fold below the lower lid."""
    sign = _SIGN[side]
    inner, below, outer = canvas.landmarks(*((39, 41, 36) if side is Side.RIGHT else (42, 47, 45)))
    for slope in _CROW_SLOPES:
        start = outer + np.array([sign * 42, 30 * slope])
        carver.cut(np.stack([start, start + np.array([sign * 105, 105 * slope])]), 7, 0.8)
    fold = np.stack([inner, below, outer]) + np.array([[0, 34], [0, 58], [sign * 20, 60]])
    carver.cut(fold, 8, 0.5)


def _beside_nose(canvas: SkinCanvas, carver: _Carver, side: Side) -> None:
    """Cut the nasolabial fold and the lines on the side of the nose."""
    sign = _SIGN[side]
    ala, corner = canvas.landmarks(*((31, 48) if side is Side.RIGHT else (35, 54)))
    offsets = np.array([[sign * 55, -40], [sign * 95, 40], [sign * 75, -40], [sign * 70, 60]])
    carver.cut(np.stack([ala, ala, corner, corner]) + offsets, 14, 0.9)
    bridge = canvas.landmarks(28)[0]
    for drop in (0, 38):
        start = bridge + np.array([sign * 25, drop - 10])
        carver.cut(np.stack([start, start + np.array([sign * 45, 36])]), 7, 0.7)
