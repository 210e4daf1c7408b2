"""The morphable face: identity and one-sided expression offsets on one mesh."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import cv2
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
IRIS_RADIUS_RATIO: Final = 0.38
"""Radius of the iris over the radius of the eyeball: 11.4 mm across on this mesh (`CLINICAL` section 3: 11.77)."""
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

# Where a beard grows on the mean face.
_BEARD_BELOW_NOSE_CM: Final = 0.4
_BEARD_RISE: Final = 0.8
"""Towards the ears its upper edge rises by this much per cm aside."""
_BEARD_RISE_FROM_CM: Final = 3.0
_BEARD_BELOW_CHIN_CM: Final = 1.5
_BEARD_EDGE_CM: Final = 0.8

_LOOK_DEG: Final = 35.0
"""What a shape of an eyeball turns it by at weight 1."""
_LOOKS: Final = {
    "eyeballUp": (-1.0, 0.0),
    "eyeballDown": (1.0, 0.0),
    "eyeballLeft": (0.0, 1.0),
    "eyeballRight": (0.0, -1.0),
}
"""Those shapes: axis of the turn, x to the patient's left, y up."""
_IRIS_DIRECTIONS: Final = ((0.0, 0.0), (-1.0, 0.0), (0.0, 1.0), (1.0, 0.0), (0.0, -1.0))
"""The pupil, then the iris at the image's left, above, at the image's right, below; x to the patient's left, y up."""

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
class IrisSpots:
    """Ten places on the eyeballs, in the order of `domain.face.IRIS_POINTS`, as means of mesh corners.

    Attributes:
        corners: Shape (10, 3), vertex indices.
        shares: Shape (10, 3), barycentric.
    """

    corners: NDArray[np.intp]
    shares: NDArray[np.float32]

    def of(self, vertices: NDArray[np.float32]) -> NDArray[np.float32]:
        """Return the ten places in space, shape (10, 3)."""
        return np.asarray(np.einsum("pc,pcx->px", self.shares, vertices[self.corners]), dtype=np.float32)


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
        iris: Where pupils and iris outlines lie on the eyeballs.
    """

    neutral: NDArray[np.float32]
    triangles: NDArray[np.intp]
    texture_points: NDArray[np.float32]
    texture_triangles: NDArray[np.intp]
    identity: NDArray[np.float32]
    shapes: Mapping[str, NDArray[np.float32]]
    iris: IrisSpots

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


def _eyeball_turned(neutral: NDArray[np.float32], side: Side, axis: tuple[float, float]) -> NDArray[np.float32]:
    """Return the offsets that turn one eyeball about an axis: the model's own looks move the lids only."""
    part = EYEBALL[side]
    ball = neutral[part.start : part.stop]
    centre = 0.5 * (ball.min(axis=0) + ball.max(axis=0))
    turn = np.asarray(cv2.Rodrigues(np.radians(_LOOK_DEG) * np.array([*axis, 0.0]))[0], dtype=np.float32)
    offsets = np.zeros_like(neutral)
    offsets[part.start : part.stop] = (ball - centre) @ turn.T - (ball - centre)
    return offsets


def _iris_spots(neutral: NDArray[np.float32], triangles: NDArray[np.intp]) -> IrisSpots:
    """Find pupils and iris outlines on the front of the eyeballs, as `paint` colours them."""
    corners, shares = [], []
    for side in (Side.RIGHT, Side.LEFT):
        part = EYEBALL[side]
        ball = neutral[part.start : part.stop]
        centre, radius = (ball.min(axis=0) + ball.max(axis=0)) / 2, np.ptp(ball[:, 0]) / 2
        own = triangles[((triangles >= part.start) & (triangles < part.stop)).all(axis=1)]
        own = own[(neutral[own][:, :, 2] > centre[2]).all(axis=1)]
        for along in _IRIS_DIRECTIONS:
            place = centre[:2] + IRIS_RADIUS_RATIO * radius * np.array(along)
            edges = np.concatenate([neutral[own][:, :, :2], np.ones((len(own), 3, 1))], axis=2).transpose(0, 2, 1)
            share = np.linalg.solve(edges, np.array([*place, 1.0])[:, None])[..., 0]
            best = int(share.min(axis=1).argmax())
            corners.append(own[best])
            shares.append(share[best])
    return IrisSpots(np.array(corners), np.array(shares, np.float32))


def load_face_model(data_folder: Path) -> FaceModel:
    """Read the face model from the development data.

    Args:
        data_folder: The folder that holds `face_model/`.

    Raises:
        FileNotFoundError: The model is not there.
    """
    with np.load(data_folder / MODEL_FILE) as arrays:
        neutral, triangles = arrays["neutral"], arrays["faces"].astype(np.intp)
        whole = dict(zip(arrays["names"].tolist(), arrays["expr"].astype(np.float32), strict=True))
        shapes = {name: offsets for name, offsets in whole.items() if name not in _UNSPLIT_SHAPES}
        for name in _UNSPLIT_SHAPES:
            for side, half in _split(whole[name], neutral).items():
                shapes[sided(name, side)] = half
        for side in Side:
            for name, axis in _LOOKS.items():
                shapes[sided(name, side)] = _eyeball_turned(neutral, side, axis)
        return FaceModel(
            neutral=neutral,
            triangles=triangles,
            texture_points=arrays["vt"],
            texture_triangles=arrays["fuv"].astype(np.intp),
            identity=arrays["identity"].astype(np.float32),
            shapes=shapes,
            iris=_iris_spots(neutral, triangles),
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


def beard_share(neutral: NDArray[np.float32]) -> NDArray[np.float64]:
    """Return how densely a beard grows at each vertex of the mean face, 0..1."""
    lips = neutral[LANDMARK_VERTICES[48:60]].astype(np.float64)
    x, y = np.abs(neutral[:, 0]).astype(np.float64), neutral[:, 1].astype(np.float64)
    nose_base, chin = (float(neutral[LANDMARK_VERTICES[index], 1]) for index in (33, 8))
    upper_edge = nose_base - _BEARD_BELOW_NOSE_CM + _BEARD_RISE * np.maximum(x - _BEARD_RISE_FROM_CM, 0.0)
    cheek = np.clip((upper_edge - y) / _BEARD_EDGE_CM, 0.0, 1.0)
    neck = np.clip((y - (chin - _BEARD_BELOW_CHIN_CM)) / _BEARD_EDGE_CM, 0.0, 1.0)
    half_width = max(float(np.abs(lips[:, 0]).max()), 1e-6)
    edge = np.interp(x, [0.0, half_width], [0.5 * float(np.ptp(lips[:, 1])), 0.0])
    off_lips = np.where(x < half_width, np.clip((np.abs(y - lips[:, 1].mean()) - edge) / 0.25, 0.0, 1.0), 1.0)
    return np.asarray(cheek * neck * off_lips * (neutral[:, 2] > 0))
