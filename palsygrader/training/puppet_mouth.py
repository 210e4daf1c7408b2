"""A photograph's mouth: the opening between the lips, and the teeth, gums and dark seen in it."""

from typing import Final

import cv2
import numpy as np
from numpy.typing import NDArray

from palsygrader.domain.examination import Picture
from palsygrader.training.face_model import GUMS, MOUTH_SOCKET, TEETH, FaceModel
from palsygrader.training.mesh import vertex_normals
from palsygrader.training.puppet_raster import rasterise, smooth_step

_BESIDE: Final = 0.40
_ABOVE: Final = 0.25
_BELOW: Final = 0.40
"""The box around the resting mouth, in eye distances."""
_LINE_WIDTH: Final = 0.009
"""Half width of the dark line between resting lips, in eye distances."""
_LINE_FADES: Final = (0.6, 2.5)
"""The line goes while the lips part by these px."""
_LIP_TAPER: Final = 0.22
_CORNER_TAPER: Final = 0.05
"""Shares of the mouth's width over which the line's removal and the opening grow from the corners."""
_EDGE_BLUR_PX: Final = 0.5
_FINE: Final = 2
"""The mouth's inside is drawn this many times larger and averaged down."""
_TOOTH: Final = np.array([1.00, 0.95, 0.86], np.float32)
"""A tooth's colour beside the white of the eye's."""
_TOOTH_LIGHT: Final = 1.22
_GUM: Final = np.array([1.02, 0.80, 0.78], np.float32)
"""The gum's colour beside the lips'."""
_SOCKET: Final = np.array([0.34, 0.22, 0.22], np.float32)
"""The mouth's inner skin beside the lips."""
_DEPTH_CM: Final = 2.2
"""Light falls to a third this far behind the lips."""
_LIT_WIDTH: Final = 0.022
"""The lips' shadow on what lies behind them, in eye distances."""


class Mouth:
    """The inside of a photograph's mouth.

    Args:
        model: The face model.
        photograph: RGB uint8.
        upper: Shape (k, 2) px, the resting upper lip's edge at the opening, from corner to corner.
        lower: Shape (l, 2) px, the lower lip's.
        eye_distance_px: Between the outer canthi.
        white: Colour of the white of the eye.

    Attributes:
        box: Rows and columns of the picture that the opening may take.
        unlined: The box of the photograph without the dark line between the lips.
    """

    def __init__(
        self,
        *,
        model: FaceModel,
        photograph: Picture,
        upper: NDArray[np.float64],
        lower: NDArray[np.float64],
        eye_distance_px: float,
        white: NDArray[np.float32],
    ) -> None:
        self._unit = eye_distance_px
        both = np.concatenate([upper, lower])
        height, width = photograph.shape[:2]
        left, right = both[:, 0].min() - _BESIDE * self._unit, both[:, 0].max() + _BESIDE * self._unit
        top, bottom = both[:, 1].min() - _ABOVE * self._unit, both[:, 1].max() + _BELOW * self._unit
        self.box = (
            slice(max(int(top), 0), min(int(bottom), height)),
            slice(max(int(left), 0), min(int(right), width)),
        )
        self._corner = np.array([self.box[1].start, self.box[0].start])
        self._shape = (self.box[0].stop - self.box[0].start, self.box[1].stop - self.box[1].start)
        highest, lowest = model.triangles.max(axis=1), model.triangles.min(axis=1)
        self._triangles = model.triangles[(lowest >= MOUTH_SOCKET.start) & (highest < TEETH.stop)]
        self._triangles = self._triangles[
            (self._triangles.min(axis=1) >= GUMS.start) | (self._triangles.max(axis=1) < MOUTH_SOCKET.stop)
        ]
        self._rest_gap = _gap(upper, lower)
        patch = photograph[self.box]
        line = np.zeros(self._shape, np.uint8)
        for edge in (upper, lower):
            points = np.round((edge - self._corner) * 16).astype(np.int32)
            cv2.polylines(line, [points], False, 255, max(round(2 * _LINE_WIDTH * self._unit), 2), cv2.LINE_AA, 4)  # noqa: FBT003 - OpenCV's
        self.unlined = cv2.inpaint(patch, line, 4, cv2.INPAINT_TELEA)
        lips = cv2.dilate(line, np.ones((7, 7), np.uint8)) > 0
        lip = self.unlined[lips].mean(axis=0).astype(np.float32)
        colours = np.empty((TEETH.stop, 3), np.float32)
        colours[:] = lip * _SOCKET
        colours[GUMS.start : GUMS.stop] = lip * _GUM
        colours[TEETH.start :] = white * _TOOTH * _TOOTH_LIGHT
        self._colours = np.minimum(colours, 250)
        self._dark = lip * _SOCKET * 0.5

    def parted(
        self, upper: NDArray[np.float64], lower: NDArray[np.float64], taper: float = _LIP_TAPER
    ) -> NDArray[np.float32]:
        """Return how far the lips have parted over each column of the box, 0 (as at rest) .. 1, shape (1, width, 1).

        Args:
            upper: Shape (k, 2) px, the upper lip's edge.
            lower: Shape (l, 2) px, the lower lip's.
            taper: Share of the mouth's width over which it grows from the corners.
        """
        gap = _gap(upper, lower)
        along = np.linspace(0, 1, len(gap))
        low, high = _LINE_FADES
        share = smooth_step((gap - self._rest_gap - low) / (high - low))
        share *= smooth_step(np.minimum(along, 1 - along) / taper)
        columns = np.arange(self._shape[1]) + self._corner[0]
        left, right = upper[:, 0].min(), upper[:, 0].max()
        spread = np.interp((columns - left) / (right - left), along, share, left=0, right=0)
        return np.asarray(spread[None, :, None], dtype=np.float32)

    def opening(self, upper: NDArray[np.float64], lower: NDArray[np.float64]) -> NDArray[np.float32]:
        """Return the share of each pixel of the box that lies between the parted lips, shape (height, width)."""
        parted = self.parted(upper, lower, _CORNER_TAPER)[..., 0]
        if not parted.any():
            return np.zeros(self._shape, np.float32)
        outline = np.concatenate([upper, _below(upper, lower)[::-1]]) - self._corner
        mask = np.zeros(self._shape, np.uint8)
        cv2.fillPoly(mask, [np.round(outline * 16).astype(np.int32)], 255, cv2.LINE_AA, 4)
        return np.asarray(cv2.GaussianBlur(mask.astype(np.float32) / 255, (0, 0), _EDGE_BLUR_PX) * parted)

    def inside(
        self, opening: NDArray[np.float32], points: NDArray[np.float32], turned: NDArray[np.float32], lip_depth: float
    ) -> NDArray[np.float32]:
        """Return what is seen through the opening, a picture of the box.

        Args:
            opening: Share of each pixel between the lips.
            points: Shape (n, 2) px, the vertices in the picture.
            turned: Shape (n, 3), the vertices before the camera, cm.
            lip_depth: Of the lips before the camera, cm.
        """
        rows, columns = np.flatnonzero(opening.any(axis=1)), np.flatnonzero(opening.any(axis=0))
        seen = np.zeros((*self._shape, 3), np.float32)
        if not len(rows):
            return seen
        area = (slice(rows[0], rows[-1] + 1), slice(columns[0], columns[-1] + 1))
        shape = (area[0].stop - area[0].start, area[1].stop - area[1].start)
        corner = self._corner + np.array([columns[0], rows[0]])
        fine = ((points[: TEETH.stop] - corner + 0.5) * _FINE - 0.5).astype(np.float32)
        depth = turned[: TEETH.stop, 2]
        normals = vertex_normals(turned[: TEETH.stop], self._triangles)
        facing = np.clip(0.30 + 0.62 * normals[:, 2] + 0.12 * normals[:, 1], 0.12, 1.05)
        light = facing * np.clip(np.exp((depth - lip_depth + 0.9) / _DEPTH_CM), 0.05, 1.0)
        raster = rasterise(fine, depth, self._triangles, (shape[0] * _FINE, shape[1] * _FINE))
        back = np.empty((*raster.shape, 3), np.float32)
        back[:] = self._dark
        drawn = cv2.resize(raster.draw(self._colours * light[:, None], back), shape[::-1], interpolation=cv2.INTER_AREA)
        sigma = _LIT_WIDTH * self._unit
        patch = cv2.copyMakeBorder(opening[area], 8, 8, 8, 8, cv2.BORDER_CONSTANT, value=0)
        around = cv2.GaussianBlur(patch, (0, 0), sigma)
        lit = around[4:-12, 8:-8]  # from 4 px higher: the upper lip throws the longer shadow
        seen[area] = cv2.GaussianBlur(drawn, (0, 0), 0.6) * (0.45 + 0.55 * smooth_step(1.8 * lit))[..., None]
        return seen


def _heights(edge: NDArray[np.float64], x: NDArray[np.float64]) -> NDArray[np.float64]:
    order = edge[:, 0].argsort()
    return np.asarray(np.interp(x, edge[order, 0], edge[order, 1]), dtype=np.float64)


def _gap(upper: NDArray[np.float64], lower: NDArray[np.float64]) -> NDArray[np.float64]:
    """Return the height of the opening at even steps from the picture's left to right, shape (33,) px."""
    x = np.linspace(upper[:, 0].min(), upper[:, 0].max(), 33)
    return np.asarray(_heights(lower, x) - _heights(upper, x))


def _below(upper: NDArray[np.float64], lower: NDArray[np.float64]) -> NDArray[np.float64]:
    """Return the lower edge, in the upper's direction, nowhere above the upper edge."""
    ordered = lower if (lower[-1, 0] > lower[0, 0]) == (upper[-1, 0] > upper[0, 0]) else lower[::-1]
    kept = ordered.copy()
    kept[:, 1] = np.maximum(ordered[:, 1], _heights(upper, ordered[:, 0]))
    return kept
