"""The person's visible pieces: skin, eyes, mouth, hair and shirt."""

from typing import Final

import numpy as np
from numpy.typing import NDArray

from palsygrader.training import face_model
from palsygrader.training.beard import grow_beard
from palsygrader.training.brows import grow_brows
from palsygrader.training.face_model import EYEBALL, SKIN, FaceModel, scalp_depth
from palsygrader.training.hair import grow_hair
from palsygrader.training.lashes import grow_lashes
from palsygrader.training.light import Light
from palsygrader.training.paint import Colour, Look, paint_cloth, paint_eye, paint_skin
from palsygrader.training.shirt import COLLAR_VERTICES, shirt_mesh
from palsygrader.training.surfaces import Hairs, Material, Surface

_SKIN: Final = Material(wrap=(0.45, 0.28, 0.22), gloss=0.35, power=14, two_sided=True)
_EYE: Final = Material(gloss=2.5, power=500, exposure=1.05)
_WET: Final = Material(wrap=(0.35, 0.35, 0.35), gloss=0.5, power=60, exposure=1.25)
_CLOTH: Final = Material(wrap=(0.2, 0.2, 0.2), two_sided=True)
_WET_PARTS: Final[tuple[tuple[range, Colour], ...]] = (
    (face_model.MOUTH_SOCKET, (66, 26, 26)),
    (face_model.GUMS, (206, 138, 130)),
    (face_model.TEETH, (244, 232, 214)),
    (face_model.EYE_SOCKETS, (196, 132, 118)),
)
_RELIEF_CM: Final = 0.06
"""Depth of a full skin fold."""
_HAIR_PIXELS_PER_CM: Final = 45.0
"""In a finer picture hairs are drawn wider, or they would be seen through."""
_NECK_CM: Final = (-13.0, -10.0)
"""Heights between which the neck tells where the shirt goes."""
_COLLAR_CM: Final = -10.0
_COLLAR_FRONT_CM: Final = -16.5
_COLLAR_RADIUS_CM: Final = 7.9
"""Skin below the collar's height and farther out than its radius is under the shirt and left out."""
_CLOTH_CM: Final = 6.0
"""Size of one repeat of the cloth's picture."""


class Body:
    """A person's mesh with the shirt on, and the pieces that show it.

    Args:
        model: The face model.
        person: Shape (n, 3), the resting person.
        look: Colours.
        light: What falls on the person.
        seed: Draws blotches, wrinkles and hairs.
        pixels_per_cm: Scale of the picture in which the pieces are drawn.

    Attributes:
        shirt: Shape (k, 3), the shirt's vertices; they follow the model's.
        triangles: Shape (m, 3), of model and shirt.
        blockers: Those of them that keep light away.
    """

    def __init__(
        self,
        *,
        model: FaceModel,
        person: NDArray[np.float32],
        look: Look,
        light: Light,
        seed: int,
        pixels_per_cm: float,
    ) -> None:
        self._light = light
        self._model = model
        self._person = person
        self._look = look
        self._seed = seed
        self._relief_px = _RELIEF_CM * pixels_per_cm
        self._hair_ratio = max(pixels_per_cm / _HAIR_PIXELS_PER_CM, 1.0)
        vertices, shirt_triangles = shirt_mesh()
        height = model.neutral[: SKIN.stop, 1]
        neck = (height > _NECK_CM[0]) & (height < _NECK_CM[1])
        shift = (person[: SKIN.stop] - model.neutral[: SKIN.stop])[neck].mean(axis=0)
        self._neck_x_cm = float(shift[0])
        self.shirt: NDArray[np.float32] = vertices + shift
        self._shirt_triangles = shirt_triangles + len(model.neutral)
        self.triangles = np.concatenate([model.triangles, self._shirt_triangles])
        opaque = model.triangles[model.triangles.max(axis=1) < face_model.OPAQUE_STOP]
        self.blockers = np.concatenate([opaque, self._shirt_triangles])

    def pieces(self) -> list[Surface | Hairs]:
        """Return all that moves with the head, and the part of the shirt around the neck."""
        return [*self._skin(), *self._mouth_and_sockets(), *self._eyes(), self._cloth(self._collar()), *self._hairs()]

    def still_pieces(self) -> list[Surface]:
        """Return what does not move: the whole shirt."""
        return [self._cloth(self._shirt_triangles)]

    def _inside(self, part: range) -> NDArray[np.bool_]:
        """Tell which triangles reach into a part but not beyond it, shape (m,)."""
        highest = self._model.triangles.max(axis=1)
        return np.asarray((highest >= part.start) & (highest < part.stop))

    def _skin(self) -> list[Surface]:
        """Return face and head; skin under the shirt is left out."""
        model, look = self._model, self._look
        places = model.texture_points[model.texture_triangles]
        on_face = places[:, :, 0].min(axis=1) < 1.0
        corners = self._person[model.triangles]
        aside = np.abs(corners[:, :, 0] - self._neck_x_cm).max(axis=1)
        height = corners[:, :, 1].max(axis=1)
        bare = (height > _COLLAR_CM) | ((aside < _COLLAR_RADIUS_CM) & (height > _COLLAR_FRONT_CM))
        bare &= self._inside(SKIN)
        haired = (scalp_depth(model.neutral)[model.triangles] > 0).all(axis=1)
        face = Surface(
            triangles=model.triangles[bare & on_face],
            corner_places=places[bare & on_face],
            picture=paint_skin(model, look, self._seed),
            material=_SKIN,
            light=self._light,
            relief_px=self._relief_px,
        )
        return [
            face,
            self._plain(model.triangles[bare & ~on_face & ~haired], look.skin, _SKIN),
            self._plain(model.triangles[bare & ~on_face & haired], look.hair, _CLOTH),
        ]

    def _mouth_and_sockets(self) -> list[Surface]:
        return [self._plain(self._model.triangles[self._inside(part)], colour, _WET) for part, colour in _WET_PARTS]

    def _eyes(self) -> list[Surface]:
        """Return both eyeballs, painted as seen from the front."""
        picture = paint_eye(self._look, self._seed)
        eyes = []
        for part in EYEBALL.values():
            ball = self._model.neutral[part.start : part.stop]
            lowest, highest = ball.min(axis=0), ball.max(axis=0)
            centre, diameter = 0.5 * (lowest + highest), highest[0] - lowest[0]
            own = self._model.triangles[self._inside(part) & (self._model.triangles.min(axis=1) >= part.start)]
            places = 0.5 + (self._model.neutral[own][:, :, :2] - centre[:2]) / diameter
            eyes.append(Surface(triangles=own, corner_places=places, picture=picture, material=_EYE, light=self._light))
        return eyes

    def _collar(self) -> NDArray[np.intp]:
        """Return the triangles of the shirt that neck and head may be seen before or behind."""
        of_collar = (self._shirt_triangles < len(self._model.neutral) + COLLAR_VERTICES).all(axis=1)
        return np.asarray(self._shirt_triangles[of_collar])

    def _cloth(self, triangles: NDArray[np.intp]) -> Surface:
        corners = self.shirt[triangles - len(self._model.neutral)]
        return Surface(
            triangles=triangles,
            corner_places=corners[:, :, :2] / _CLOTH_CM,
            picture=paint_cloth(self._look, self._seed),
            material=_CLOTH,
            light=self._light,
        )

    def _hairs(self) -> list[Hairs]:
        random = np.random.default_rng((self._seed, 2))
        model, person, look = self._model, self._person, self._look
        grown = [
            grow_hair(model, person, look.hair, random),
            grow_brows(model, person, look.hair, random, look.brow_ratio),
            grow_lashes(model, person, look.hair, random),
        ]
        if look.beard_ratio:
            grown.append(grow_beard(model, person, look.hair, random, look.beard_ratio))
        return [Hairs(strands, self._hair_ratio) for strands in grown]

    def _plain(self, triangles: NDArray[np.intp], colour: Colour, material: Material) -> Surface:
        """Return a piece of one colour."""
        picture = np.full((4, 4, 4), (*colour, 255), np.uint8)
        places = np.zeros((*triangles.shape, 2), np.float32)
        return Surface(triangles=triangles, corner_places=places, picture=picture, material=material, light=self._light)
