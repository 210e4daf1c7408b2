"""Paint of the digital patient: pictures for skin, eyes and cloth, made from noise and a few curves."""

from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

from palsygrader.domain.face import BROW, EYE, Side
from palsygrader.training.canvas import Layer, SkinCanvas, blurred, smooth_loop, soft_noise
from palsygrader.training.face_model import IRIS_RADIUS_RATIO, FaceModel, beard_share, scalp_depth
from palsygrader.training.wrinkles import carve_wrinkles

Colour = tuple[float, float, float]
"""sRGB, 0..255."""

EYE_SIZE_PX: Final = 512
CLOTH_SIZE_PX: Final = 256
PUPIL_RATIO: Final = 0.40
"""Radius of the pupil over the radius of the iris, in room light."""
_LIPS: Final = range(48, 60)
_BLOTCHES: Final = ((300, 2.2), (60, 1.6), (20, 1.0), (5, 1.0))
"""Size in px and strength of the skin's natural unevenness."""


@dataclass(frozen=True, slots=True)
class Look:
    """Colours of a person.

    Attributes:
        beard_ratio: 0 (shaven) .. 1 (full).
        brow_ratio: Hairs of the brows; 1 is ordinary.
    """

    skin: Colour = (212, 169, 147)
    lips: Colour = (184, 116, 106)
    hair: Colour = (84, 62, 47)
    iris: Colour = (96, 78, 52)
    shirt: Colour = (108, 128, 140)
    beard_ratio: float = 0.0
    brow_ratio: float = 1.0


def _mix(picture: NDArray[np.float32], colour: Colour, mask: Layer) -> None:
    """Blend a colour into a picture in place."""
    picture += mask[..., None] * (np.array(colour, np.float32) - picture)


def _with_height(picture: NDArray[np.float32], height: NDArray[np.uint8] | None = None) -> NDArray[np.uint8]:
    """Return colours and the height of the folds as one RGBA picture; flat without `height`."""
    colours = np.clip(picture, 0, 255).astype(np.uint8)
    return np.dstack([colours, np.full(colours.shape[:2], 255, np.uint8) if height is None else height])


def paint_skin(model: FaceModel, look: Look, seed: int) -> NDArray[np.uint8]:
    """Return the skin's picture, RGBA uint8 (size, size, 4): colour, and height of the folds."""
    random = np.random.default_rng(seed)
    canvas = SkinCanvas(model)
    size = canvas.size_px
    picture = np.broadcast_to(np.array(look.skin, np.float32), (size, size, 3)).copy()
    for cell_px, strength in _BLOTCHES:
        picture += strength * soft_noise(random, size, cell_px)[..., None] * np.array([0.6, 1.0, 1.0], np.float32)
    redness = 0.5 * canvas.spot(canvas.landmarks(33)[0], (150, 110))
    redness += 0.2 * canvas.spot(canvas.landmarks(8)[0], (160, 110))
    for eye, mouth in ((36, 48), (45, 54)):
        redness += 0.5 * canvas.spot(canvas.landmarks(eye, mouth).mean(axis=0), (170, 130))
    picture += redness[..., None] * np.array([2.0, -16.0, -13.0], np.float32)
    for side in Side:
        hollow = canvas.spot(canvas.landmarks(*EYE[side]).mean(axis=0), (150, 85))
        picture -= hollow[..., None] * np.array([16, 22, 18], np.float32)
        _mix(picture, look.hair, 0.42 * min(look.brow_ratio, 1.5) * canvas.band(canvas.landmarks(*BROW[side]), 34, 9))
    _mix(picture, look.hair, 0.75 * blurred(canvas.spread(np.clip(scalp_depth(model.neutral) / 0.6 + 0.5, 0, 1)), 8))
    lips = canvas.area(smooth_loop(canvas.landmarks(*_LIPS)), 9) * (1.0 + 0.03 * soft_noise(random, size, 10))
    _mix(picture, look.lips, np.clip(0.78 * lips, 0, 1))
    if look.beard_ratio:
        stubble = canvas.spread(beard_share(model.neutral)) * (0.75 + 0.25 * soft_noise(random, size, 4))
        _mix(picture, look.hair, np.clip(0.7 * look.beard_ratio * blurred(stubble, 4), 0, 1))
    return _with_height(picture, carve_wrinkles(model, seed))


def paint_eye(look: Look, seed: int) -> NDArray[np.uint8]:
    """Return the eye's picture seen from the front, RGBA uint8 (size, size, 4); it spans the eyeball's diameter."""
    random = np.random.default_rng((seed, 3))
    size = EYE_SIZE_PX
    y, x = (np.mgrid[:size, :size].astype(np.float32) + 0.5) / size * 2 - 1
    radius, angle = np.hypot(x, y), np.arctan2(y, x)
    picture = np.broadcast_to(np.array((226, 221, 216), np.float32), (size, size, 3)).copy()
    picture -= np.clip((radius - 0.45) / 0.5, 0, 1)[..., None] * np.array([14, 40, 38], np.float32)
    spokes = random.normal(size=181)
    spokes[-1] = spokes[0]
    rays = np.interp(angle, np.linspace(-np.pi, np.pi, 181), spokes).astype(np.float32)
    from_centre = radius / IRIS_RADIUS_RATIO
    iris = np.array(look.iris, np.float32) * (1.0 + 0.18 * rays[..., None])
    iris *= 1.25 - 0.65 * np.clip(from_centre, 0, 1)[..., None] ** 3
    picture += np.clip((1.0 - from_centre) * 12 + 0.5, 0, 1)[..., None] * (iris - picture)
    _mix(picture, (10, 9, 9), np.clip((PUPIL_RATIO - from_centre) * 20 + 0.5, 0, 1).astype(np.float32))
    under_lid = 1.0 - 0.35 * np.clip(0.15 - y, 0, 1)
    return _with_height(picture * under_lid[..., None])


def paint_cloth(look: Look, seed: int) -> NDArray[np.uint8]:
    """Return plain knitted cloth, RGBA uint8 (size, size, 4)."""
    random = np.random.default_rng((seed, 4))
    knit = 1.0 + 0.02 * soft_noise(random, CLOTH_SIZE_PX, 2)
    return _with_height(np.array(look.shirt, np.float32) * knit[..., None])
