"""The morphable face: identity and one-sided expression offsets on one mesh."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import numpy as np
from numpy.typing import NDArray

from palsygrader.domain.face import Side

MODEL_FILE: Final = Path("face_model") / "ict_face_model.npz"
"""Where the development data keep the model: ICT-FaceKit light (USC ICT 2020, MIT licence)."""

# Vertex ranges of the mesh's parts.
FACE: Final = range(9409)
SKIN: Final = range(11248)
"""Face, head, neck and bust."""
MOUTH_SOCKET: Final = range(11248, 13294)
EYE_SOCKETS: Final = range(13294, 14062)
GUMS: Final = range(14062, 17039)
TEETH: Final = range(17039, 21451)
EYEBALL: Final = {Side.LEFT: range(21451, 22221), Side.RIGHT: range(23021, 23791)}
"""The outer shell with the cornea; the iris is painted on it."""
OPAQUE_STOP: Final = 24591
"""Vertices before this one stand in the way of light."""
LASHES: Final = range(25351, 26719)

# fmt: off
LANDMARK_VERTICES: Final[NDArray[np.intp]] = np.array((
    1225, 1888, 1052, 367, 1719, 1722, 2199, 1447, 966, 3661, 4390, 3927, 3924, 2608, 3272, 4088, 3443,
    268, 493, 1914, 2044, 1401, 3615, 4240, 4114, 2734, 2509,
    978, 4527, 4942, 4857, 1140, 2075, 1147, 4269, 3360,
    1507, 1542, 1537, 1528, 1518, 1511, 3742, 3751, 3756, 3721, 3725, 3732,
    5708, 5695, 2081, 0, 4275, 6200, 6213, 6346, 6461, 5518, 5957, 5841,
    5702, 5711, 5533, 6216, 6207, 6470, 5517, 5966,
))
# fmt: on
"""The vertex of each of the 68 landmarks (ICT-FaceKit, Multi-PIE mark-up)."""
LANDMARK_VERTICES.flags.writeable = False

# Hairline of the mean face: height (cm) by angle around the head (degrees, 0 in front, 180 behind).
_HAIRLINE_DEG: Final = (0, 18, 32, 45, 56, 66, 74, 90, 105, 130, 180)
_HAIRLINE_CM: Final = (10.7, 11.0, 10.5, 9.3, 7.6, 5.4, 3.8, 3.9, 3.0, -3.0, -5.0)
_EAR_X_CM: Final = 7.7
_EAR_TOP_CM: Final = 5.5
"""Skin farther out and lower than this is ear."""

_UNSPLIT_SHAPES: Final = (
    "mouthPucker",
    "mouthFunnel",
    "mouthRollLower",
    "mouthRollUpper",
    "mouthShrugLower",
    "mouthShrugUpper",
)
"""Shapes of the model that move both sides and are split here."""
_SPLIT_HALF_WIDTH_CM: Final = 0.8
"""Half width of the band around the midline in which a split shape fades from one side into the other."""


def sided(shape: str, side: Side) -> str:
    """Return the name of a shape's half, for example `"mouthSmile_L"`."""
    return f"{shape}_{'L' if side is Side.LEFT else 'R'}"


@dataclass(frozen=True, slots=True, eq=False)
class FaceModel:
    """The mesh and its offsets. Units cm; +x is the patient's left, +y up, +z out of the face.

    Attributes:
        neutral: Shape (n, 3), the mean face.
        triangles: Shape (m, 3), vertex indices.
        texture_points: Shape (k, 2), texture coordinates; the whole part tells the picture they belong to.
        texture_triangles: Shape (m, 3), indices into `texture_points`.
        identity: Shape (modes, n, 3), offsets for weights drawn from N(0, 1).
        shapes: Offsets of shape (n, 3) per expression shape at weight 1.
    """

    neutral: NDArray[np.float32]
    triangles: NDArray[np.intp]
    texture_points: NDArray[np.float32]
    texture_triangles: NDArray[np.intp]
    identity: NDArray[np.float32]
    shapes: Mapping[str, NDArray[np.float32]]

    def person(self, identity_weights: NDArray[np.float64]) -> NDArray[np.float32]:
        """Return the resting vertices of a person, shape (n, 3).

        Args:
            identity_weights: Shape (at most `modes`,), in standard deviations.
        """
        count = len(identity_weights)
        offset = np.tensordot(identity_weights.astype(np.float32), self.identity[:count], axes=1)
        return np.asarray(self.neutral + offset, dtype=np.float32)

    def moved(self, person: NDArray[np.float32], shape_weights: Mapping[str, float]) -> NDArray[np.float32]:
        """Return a person's vertices with expression shapes added.

        Raises:
            KeyError: A shape is not in the model.
        """
        vertices = person.copy()
        for name, weight in shape_weights.items():
            if weight:
                vertices += np.float32(weight) * self.shapes[name]
        return vertices


def _split(offsets: NDArray[np.float32], neutral: NDArray[np.float32]) -> dict[Side, NDArray[np.float32]]:
    """Share a shape between the sides, smoothly across the midline; the halves add up to the whole."""
    towards_left = np.clip(neutral[:, :1] / _SPLIT_HALF_WIDTH_CM, -1.0, 1.0)
    left_share = (0.5 + 0.5 * np.sin(0.5 * np.pi * towards_left)).astype(np.float32)
    return {Side.LEFT: offsets * left_share, Side.RIGHT: offsets * (1 - left_share)}


def _eyeballs_only(offsets: NDArray[np.float32]) -> NDArray[np.float32]:
    """Return a look's offsets without the lids, which follow the eye in every look of the model."""
    alone = np.zeros_like(offsets)
    for part in EYEBALL.values():
        alone[part.start : part.stop] = offsets[part.start : part.stop]
    return alone


def load_face_model(data_folder: Path) -> FaceModel:
    """Read the face model from the development data.

    Args:
        data_folder: The folder that holds `face_model/`.

    Raises:
        FileNotFoundError: The model is not there.
    """
    with np.load(data_folder / MODEL_FILE) as arrays:
        neutral = arrays["neutral"]
        whole = dict(zip(arrays["names"].tolist(), arrays["expr"].astype(np.float32), strict=True))
        shapes = {name: offsets for name, offsets in whole.items() if name not in _UNSPLIT_SHAPES}
        for name in _UNSPLIT_SHAPES:
            for side, half in _split(whole[name], neutral).items():
                shapes[sided(name, side)] = half
        for side in Side:
            shapes[sided("eyeballUp", side)] = _eyeballs_only(shapes[sided("eyeLookUp", side)])
        return FaceModel(
            neutral=neutral,
            triangles=arrays["faces"].astype(np.intp),
            texture_points=arrays["vt"],
            texture_triangles=arrays["fuv"].astype(np.intp),
            identity=arrays["identity"].astype(np.float32),
            shapes=shapes,
        )


def landmark_points(vertices: NDArray[np.float32]) -> NDArray[np.float32]:
    """Return the 68 landmarks in space, shape (68, 3)."""
    return vertices[LANDMARK_VERTICES]


def scalp_depth(neutral: NDArray[np.float32]) -> NDArray[np.float64]:
    """Return how far inside the hairline each vertex of the mean face lies, cm; negative on bare skin."""
    angle = np.degrees(np.arctan2(np.abs(neutral[:, 0]), neutral[:, 2] + 0.5))
    above = neutral[:, 1] - np.interp(angle, _HAIRLINE_DEG, _HAIRLINE_CM)
    ear = (np.abs(neutral[:, 0]) > _EAR_X_CM) & (neutral[:, 1] < _EAR_TOP_CM)
    return np.where(ear, -1.0, above)
