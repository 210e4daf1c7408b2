"""Sets a digital patient before the webcam and takes pictures whose truth is known."""

from typing import Final

import numpy as np
from numpy.typing import NDArray

from palsygrader.domain.examination import Picture
from palsygrader.domain.face import LANDMARK_COUNT
from palsygrader.training.body import Body
from palsygrader.training.face_model import FaceModel, landmark_points
from palsygrader.training.light import ORDINARY_LIGHT, Light
from palsygrader.training.mesh import HeadPose, Mesh, posed, vertex_areas, vertex_normals
from palsygrader.training.occlusion import sky_seen
from palsygrader.training.paint import Look
from palsygrader.training.render import SUPERSAMPLING, Camera, Studio
from palsygrader.training.room import Gradient, Room, paint_gradient, paint_room
from palsygrader.training.simulate import DigitalPatient, Face, ShapeWeights

_PRESSED_GAIN: Final = 4.0
"""A loss of area by one part in this many folds the skin fully."""
_NOISE: Final = 1.2
"""Standard deviation of the webcam's noise, of 255."""


class Scene:
    """A digital patient before the webcam.

    Args:
        model: The face model.
        patient: Who.
        look: Colours.
        camera: The webcam.
        background: The room, or only colours at the foot and at the top of the picture.
        folds_at_rest: How far the skin is folded at rest, 0 (young) .. 1.
        light: What falls on the patient.
        sensor_noise: Whether the webcam adds its own noise.
    """

    def __init__(
        self,
        *,
        model: FaceModel,
        patient: DigitalPatient,
        look: Look,
        camera: Camera,
        background: Gradient | Room,
        folds_at_rest: float = 0.05,
        light: Light = ORDINARY_LIGHT,
        sensor_noise: bool = True,
    ) -> None:
        self._model = model
        self._face = Face(model, patient)
        self._camera = camera
        self._sensor_noise = sensor_noise
        self._seed = patient.seed
        self._folds_at_rest = folds_at_rest
        self._triangles = model.triangles
        self._rest = self._face.person
        self._rest_areas = vertex_areas(self._rest, model.triangles)
        scale = camera.pixels_per_cm * SUPERSAMPLING
        self._body = Body(
            model=model, person=self._rest, look=look, light=light, seed=patient.seed, pixels_per_cm=scale
        )
        self._sky_at_rest = self._sky_seen(self._rest)
        self._sky_at_full = self._sky_at_rest
        self._full_move = np.zeros_like(self._rest)
        self._studio = Studio(
            camera=camera,
            pieces=self._body.pieces(),
            still=self._body.still_pieces(),
            backdrop=_backdrop(background, camera),
        )

    def rehearse(self, activation: ShapeWeights) -> None:
        """Work out the soft shade of a full expression; pictures on the way to it blend towards it."""
        full = self._face.vertices(activation)
        self._full_move = full - self._rest
        self._sky_at_full = self._sky_seen(full)

    def landmarks_px(self, activation: ShapeWeights, pose: HeadPose) -> NDArray[np.float64]:
        """Return the true 68 landmarks in the picture, shape (68, 2)."""
        return self.points_px(activation, pose)[:LANDMARK_COUNT]

    def points_px(self, activation: ShapeWeights, pose: HeadPose) -> NDArray[np.float64]:
        """Return the true landmarks and iris points in the picture, shape (78, 2)."""
        vertices = posed(self._face.vertices(activation), pose)
        points = np.concatenate([landmark_points(vertices), self._model.iris.of(vertices)])
        return self._camera.project(points)

    def true_pose(self, pose: HeadPose) -> HeadPose:
        """Return the pose itself: a rendered head takes every one."""
        return pose

    def picture(self, activation: ShapeWeights, pose: HeadPose, frame: int) -> Picture:
        """Return one picture.

        Args:
            activation: Intended movements.
            pose: Of the head.
            frame: Number of the frame, draws its noise.
        """
        clean = self._studio.picture(self._mesh(activation, pose))
        if not self._sensor_noise:
            return clean
        random = np.random.default_rng((self._seed, frame))
        noise = _NOISE * random.standard_normal(clean.shape[:2], dtype=np.float32)
        return np.clip(clean + noise[..., None] + 0.5, 0, 255).astype(np.uint8)

    def _sky_seen(self, vertices: NDArray[np.float32]) -> NDArray[np.float32]:
        """Return the share of the sky that each vertex of person and shirt sees."""
        dressed = np.concatenate([vertices, self._body.shirt])
        return sky_seen(dressed, vertex_normals(dressed, self._body.blockers), self._body.blockers)

    def _mesh(self, activation: ShapeWeights, pose: HeadPose) -> Mesh:
        upright = self._face.vertices(activation)
        full = self._full_move.ravel()
        share = float((upright - self._rest).ravel() @ full) / max(float(full @ full), 1e-6)
        shade = self._sky_at_rest + np.float32(np.clip(share, 0, 1)) * (self._sky_at_full - self._sky_at_rest)
        lost = 1.0 - vertex_areas(upright, self._triangles) / self._rest_areas
        pressed = np.zeros(len(shade), np.float32)
        pressed[: len(upright)] = np.clip(self._folds_at_rest + _PRESSED_GAIN * lost, 0.0, 1.0)
        vertices = np.concatenate([posed(upright, pose), self._body.shirt])
        return Mesh(vertices, vertex_normals(vertices, self._body.triangles), shade, pressed)


def _backdrop(background: Gradient | Room, camera: Camera) -> Picture:
    """Return what is seen behind the patient."""
    if not isinstance(background, Room):
        return paint_gradient(background, camera.width_px, camera.height_px)
    seen_cm = background.seen_cm(camera.visible_height_cm, camera.distance_cm)
    return paint_room(background, camera.width_px, camera.height_px, seen_cm)
