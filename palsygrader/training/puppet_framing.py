"""How a camera sees a moving photograph: size, distance, tilt and place of the head in the picture."""

from dataclasses import dataclass
from typing import Final

import cv2
import numpy as np
from numpy.typing import NDArray

from palsygrader.training.mesh import HeadPose
from palsygrader.training.puppet_fit import PuppetFit
from palsygrader.training.render import Camera

_LEAST_ZOOM: Final = 1.04
"""The photograph is at least this much larger than the picture, so that a tilt shows little beyond its edge."""

_SOFTENING: Final = 0.4
"""Standard deviation of the blur before the picture is made smaller, px of the picture."""


@dataclass(frozen=True, slots=True, eq=False)
class Framing:
    """The camera before a photograph.

    Attributes:
        side_px: Of the square picture.
        zoom: Picture over photograph.
        place_px: Shape (2,), the place of the photograph that lies in the picture's middle.
        pixels_per_cm: Of the photograph at the face.
        rotation: Shape (3, 3), the head's in the photograph (`mesh.posed`).
    """

    side_px: int
    zoom: float
    place_px: NDArray[np.float64]
    pixels_per_cm: float
    rotation: NDArray[np.float64]

    def picture(self, photograph: NDArray[np.uint8], pose: HeadPose) -> NDArray[np.uint8]:
        """Return what the camera sees, shape (side, side) or (side, side, 3); beyond its edge that goes on."""
        flags = cv2.INTER_CUBIC
        if self.zoom < 1.0:  # warpAffine does not average, as a smaller picture needs
            flags = cv2.INTER_LINEAR
            photograph = np.asarray(cv2.GaussianBlur(photograph, (0, 0), _SOFTENING / self.zoom), dtype=np.uint8)
        size = (self.side_px, self.side_px)
        seen = cv2.warpAffine(photograph, self._move(pose), size, flags=flags, borderMode=cv2.BORDER_REPLICATE)
        return np.asarray(seen, dtype=np.uint8)

    def points_px(self, points_px: NDArray[np.float64], pose: HeadPose) -> NDArray[np.float64]:
        """Return where points of the photograph, shape (n, 2), lie in the picture."""
        move = self._move(pose)
        return np.asarray(points_px @ move[:, :2].T + move[:, 2])

    def pose(self, pose: HeadPose) -> HeadPose:
        """Return the pose that is seen."""
        roll = np.radians(-pose.roll_deg)
        tilt = np.array([[np.cos(roll), -np.sin(roll), 0], [np.sin(roll), np.cos(roll), 0], [0, 0, 1]])
        turn = tilt @ self.rotation
        return HeadPose(
            pitch_deg=float(np.degrees(np.arcsin(np.clip(-turn[1, 2], -1, 1)))),
            yaw_deg=float(np.degrees(np.arctan2(turn[0, 2], turn[2, 2]))),
            roll_deg=float(-np.degrees(np.arctan2(turn[1, 0], turn[1, 1]))),
            aside_cm=pose.aside_cm,
        )

    def _move(self, pose: HeadPose) -> NDArray[np.float64]:
        """Return what takes places of the photograph into the picture, shape (2, 3)."""
        roll = np.radians(pose.roll_deg)
        turn = self.zoom * np.array([[np.cos(roll), -np.sin(roll)], [np.sin(roll), np.cos(roll)]])
        middle = np.full(2, 0.5 * (self.side_px - 1))
        middle[0] += pose.aside_cm * self.pixels_per_cm * self.zoom
        return np.concatenate([turn, (middle - turn @ self.place_px)[:, None]], axis=1)


def framed(fit: PuppetFit, photograph_px: int, camera: Camera) -> Framing:
    """Return how a camera sees a photograph.

    Args:
        fit: Of the face model.
        photograph_px: Side of the photograph; pictures are never larger.
        camera: Gives lines, and how much is seen.
    """
    side_px = min(camera.height_px, photograph_px)
    across_cm = camera.visible_height_cm / max(camera.height_px / camera.width_px, 1.0)
    zoom = max(side_px / (across_cm * fit.scale_px_per_cm), _LEAST_ZOOM * side_px / photograph_px)
    place = fit.shift_px - (0.0, camera.height_cm * fit.scale_px_per_cm)
    half = 0.5 * side_px / zoom
    inside = np.clip(place, half - 0.5, photograph_px - 0.5 - half)
    return Framing(side_px, zoom, inside, fit.scale_px_per_cm, fit.rotation)
