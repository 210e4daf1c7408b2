"""The moving mesh: its state at one moment, normals, areas, and the pose of the head."""

from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

_NECK_PIVOT_CM: Final = np.array([0.0, -9.0, -1.0], np.float32)
_NECK_BAND_CM: Final = (-16.0, -8.0)
"""The head's movement fades out down the neck, between these heights."""


@dataclass(frozen=True, slots=True)
class HeadPose:
    """Position of the head on the neck.

    Attributes:
        pitch_deg: Positive bends the head down.
        yaw_deg: Positive turns it to the patient's left.
        roll_deg: Positive tilts it to the patient's left shoulder.
        aside_cm: Positive moves it to the patient's left.
    """

    pitch_deg: float = 0.0
    yaw_deg: float = 0.0
    roll_deg: float = 0.0
    aside_cm: float = 0.0


@dataclass(frozen=True, slots=True, eq=False)
class Mesh:
    """The mesh at one moment; n vertices.

    Attributes:
        vertices: Shape (n, 3), cm.
        normals: Shape (n, 3), unit.
        sky_seen: Shape (n,), 0 in a closed hole .. 1 in the open.
        pressed: Shape (n,), how far the skin is pressed together, 0..1.
    """

    vertices: NDArray[np.float32]
    normals: NDArray[np.float32]
    sky_seen: NDArray[np.float32]
    pressed: NDArray[np.float32]


def vertex_normals(vertices: NDArray[np.float32], triangles: NDArray[np.intp]) -> NDArray[np.float32]:
    """Return unit normals, shape (n, 3)."""
    corners = vertices[triangles]
    across = np.cross(corners[:, 1] - corners[:, 0], corners[:, 2] - corners[:, 0])
    flat = triangles.ravel()
    summed = np.stack(
        [np.bincount(flat, np.repeat(across[:, axis], 3), minlength=len(vertices)) for axis in range(3)], axis=1
    )
    length = np.maximum(np.linalg.norm(summed, axis=1, keepdims=True), 1e-12)
    return np.asarray(summed / length, dtype=np.float32)


def vertex_areas(vertices: NDArray[np.float32], triangles: NDArray[np.intp]) -> NDArray[np.float64]:
    """Return the area of the triangles around each vertex, shape (n,), above 0."""
    corners = vertices[triangles]
    area = np.linalg.norm(np.cross(corners[:, 1] - corners[:, 0], corners[:, 2] - corners[:, 0]), axis=1)
    summed = np.bincount(triangles.ravel(), np.repeat(area, 3), minlength=len(vertices))
    return np.maximum(summed, 1e-9)


def posed(vertices: NDArray[np.float32], pose: HeadPose) -> NDArray[np.float32]:
    """Turn the head on the neck; the bust stays."""
    pitch, yaw, roll = np.radians([pose.pitch_deg, pose.yaw_deg, -pose.roll_deg])
    about_x = np.array([[1, 0, 0], [0, np.cos(pitch), -np.sin(pitch)], [0, np.sin(pitch), np.cos(pitch)]])
    about_y = np.array([[np.cos(yaw), 0, np.sin(yaw)], [0, 1, 0], [-np.sin(yaw), 0, np.cos(yaw)]])
    about_z = np.array([[np.cos(roll), -np.sin(roll), 0], [np.sin(roll), np.cos(roll), 0], [0, 0, 1]])
    turn = (about_y @ about_x @ about_z).astype(np.float32)
    low, high = _NECK_BAND_CM
    height = np.clip((vertices[:, 1:2] - low) / (high - low), 0.0, 1.0)
    share = height * height * (3 - 2 * height)
    arm = vertices - _NECK_PIVOT_CM
    aside = np.array([pose.aside_cm, 0.0, 0.0], np.float32)
    return np.asarray(vertices + share * (arm @ turn.T - arm + aside), dtype=np.float32)
