"""Tell how the head is turned, from the landmarks of one picture."""

from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

# Eye corners, nose bridge and nose base: points of the skull and the nose, which expressions move least.
_RIGID: Final = (36, 39, 42, 45, 27, 28, 29, 30, 31, 32, 33, 34, 35)
# The same points of the mean face of the ICT-FaceKit morphable model (MIT licence; Li et al. 2020,
# doi 10.1109/CVPR42600.2020.00347), cm: x to the patient's left, y down, z away from the camera.
_HEAD_CM: Final = np.array(
    [
        (-4.46, -2.20, 2.12),
        (-1.84, -2.02, 1.53),
        (1.84, -2.02, 1.53),
        (4.46, -2.20, 2.12),
        (0.00, -2.51, -0.01),
        (0.00, -1.40, -0.80),
        (0.00, -0.38, -1.59),
        (0.00, 0.82, -2.35),
        (-1.25, 2.37, -0.15),
        (-0.60, 2.37, -0.70),
        (0.00, 2.43, -0.84),
        (0.60, 2.37, -0.70),
        (1.25, 2.37, -0.15),
    ]
)
_HEAD: Final = _HEAD_CM - _HEAD_CM.mean(axis=0)
_SOLVE: Final = np.linalg.pinv(_HEAD)
PITCH_OF_LEVEL_HEAD_DEG: Final = -3.8
"""Mean pitch the fit gives for the 160 level London faces: their noses differ from the model's by that much.

From person to person it differs by 6 degrees (standard deviation), yaw by 3, roll by 2. All 80 people were used: not
checked on others.
"""


@dataclass(frozen=True, slots=True)
class HeadPose:
    """Rotation of the head against the camera.

    Attributes:
        yaw_deg: Positive: turned to the patient's left.
        pitch_deg: Positive: chin up.
        roll_deg: Positive: tilted to the patient's left shoulder.
        residual_ratio: Root mean square distance of the points to the fitted head, share of the eye distance.
    """

    yaw_deg: float
    pitch_deg: float
    roll_deg: float
    residual_ratio: float


def head_pose(points_px: NDArray[np.float64]) -> HeadPose:
    """Return the head's rotation by a scaled-orthographic fit of a mean head.

    Least squares for the two rows of the projection, made orthogonal by their polar decomposition (the first step of
    POSIT: DeMenthon & Davis 1995, doi 10.1007/BF01450852). Needs no camera constants.

    Args:
        points_px: Shape (68, 2).
    """
    rigid = points_px[list(_RIGID)]
    centred = rigid - rigid.mean(axis=0)
    projection = (_SOLVE @ centred).T
    left, _, right = np.linalg.svd(projection, full_matrices=False)
    rows = left @ right
    x_axis, y_axis = rows
    z_axis = np.cross(x_axis, y_axis)
    yaw = np.degrees(np.arctan2(-x_axis[2], z_axis[2]))
    pitch = np.degrees(np.arcsin(np.clip(y_axis[2], -1.0, 1.0))) - PITCH_OF_LEVEL_HEAD_DEG
    roll = np.degrees(np.arctan2(y_axis[0], x_axis[0]))
    errors = centred - _HEAD @ projection.T
    eye_distance_px = max(1e-9, float(np.hypot(*(rigid[0] - rigid[3]))))
    residual = float(np.sqrt(np.square(errors).sum(axis=1).mean())) / eye_distance_px
    return HeadPose(float(yaw), float(pitch), float(roll), residual)
