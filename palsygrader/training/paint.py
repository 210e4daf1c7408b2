"""Paint of the digital patient: pictures for skin, eyes and cloth, made from noise and a few curves."""

from dataclasses import dataclass
from functools import lru_cache
from typing import Final

import cv2
import numpy as np
from numpy.typing import NDArray

from palsygrader.domain.face import BROW, EYE, Side
from palsygrader.training.canvas import SKIN_SIZE_PX, Layer, SkinCanvas, blurred, smooth_loop, soft_noise
from palsygrader.training.face_model import IRIS_RADIUS_RATIO, FaceModel, beard_share, scalp_depth
from palsygrader.training.wrinkles import carve_wrinkles

Colour = tuple[float, float, float]
"""sRGB, 0..255."""

EYE_SIZE_PX: Final = 512
CLOTH_SIZE_PX: Final = 256
PUPIL_RATIO: Final = 0.40
"""Radius of the pupil over the radius of the iris, in room light."""
_LIPS: Final = range(48, 60)
COARSE_SIZE_PX: Final = SKIN_SIZE_PX // 4
"""Side of the canvas on which all that is soft is painted."""
_BLOTCHES: Final = ((75, 2.2), (15, 1.6), (5, 1.0))
"""Size in px of the coarse canvas and strength of the skin's natural unevenness."""
_PORES: Final = 409
"""So many across the whole skin are the finest unevenness, of strength 1."""
_UNEVEN: Final = np.array([0.6, 1.0, 1.0], np.float32)
"""How much of the unevenness red, green and blue show."""


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


@dataclass(frozen=True, slots=True, eq=False)
class _Masks:
    """Where what lies on the skin, 0..1, on the coarse canvas; the same for all people.

    Attributes:
        tint: Shape (size, size, 3), what redness and the hollows of the eyes add to the colours.
    """

    tint: NDArray[np.float32]
    brows: Layer
    scalp: Layer
    lips: Layer
    beard: Layer


@lru_cache(maxsize=1)
def _masks(model: FaceModel) -> _Masks:
    canvas = SkinCanvas(model, COARSE_SIZE_PX)
    redness = 0.5 * canvas.spot(canvas.landmarks(33)[0], (38, 28))
    redness += 0.2 * canvas.spot(canvas.landmarks(8)[0], (40, 28))
    for eye, mouth in ((36, 48), (45, 54)):
        redness += 0.5 * canvas.spot(canvas.landmarks(eye, mouth).mean(axis=0), (43, 33))
    hollows = np.zeros_like(redness)
    brows = np.zeros_like(redness)
    for side in Side:
        hollows += canvas.spot(canvas.landmarks(*EYE[side]).mean(axis=0), (38, 21))
        brows += canvas.band(canvas.landmarks(*BROW[side]), 8, 2.3)
    tint = redness[..., None] * np.array([2.0, -16.0, -13.0], np.float32)
    tint -= hollows[..., None] * np.array([16.0, 22.0, 18.0], np.float32)
    return _Masks(
        tint=tint,
        brows=brows,
        scalp=blurred(canvas.spread(np.clip(scalp_depth(model.neutral) / 0.6 + 0.5, 0, 1)), 2.0),
        lips=canvas.area(smooth_loop(canvas.landmarks(*_LIPS)), 2.3),
        beard=canvas.spread(beard_share(model.neutral)),
    )


def _mix(picture: NDArray[np.float32], colour: Colour, mask: Layer) -> None:
    """Blend a colour into a picture in place."""
    picture += mask[..., None] * (np.array(colour, np.float32) - picture)


def _with_height(picture: NDArray[np.float32], height: NDArray[np.uint8] | None = None) -> NDArray[np.uint8]:
    """Return colours and the height of the folds as one RGBA picture; flat without `height`."""
    colours = np.clip(picture, 0, 255).astype(np.uint8)
    return np.dstack([colours, np.full(colours.shape[:2], 255, np.uint8) if height is None else height])


def paint_skin(model: FaceModel, look: Look, seed: int) -> NDArray[np.uint8]:
    """Return the skin's picture, RGBA uint8 (size, size, 4): colour, and height of the folds.

    All that is soft is painted on a coarse canvas and enlarged; only pores and folds need the fine one.
    """
    random = np.random.default_rng(seed)
    masks = _masks(model)
    size = COARSE_SIZE_PX
    unevenness = sum(strength * soft_noise(random, size, cell_px) for cell_px, strength in _BLOTCHES)
    pores = random.normal(size=(_PORES, _PORES)).astype(np.float32)
    picture = np.array(look.skin, np.float32) + masks.tint
    picture += np.asarray(unevenness, np.float32)[..., None] * _UNEVEN
    _mix(picture, look.hair, 0.42 * min(look.brow_ratio, 1.5) * masks.brows)
    _mix(picture, look.hair, 0.75 * masks.scalp)
    _mix(picture, look.lips, np.clip(0.78 * masks.lips * (1.0 + 0.03 * soft_noise(random, size, 2.5)), 0, 1))
    if look.beard_ratio:
        stubble = masks.beard * (0.75 + 0.25 * soft_noise(random, size, 1))
        _mix(picture, look.hair, np.clip(0.7 * look.beard_ratio * blurred(stubble, 1.0), 0, 1))
    skin = _enlarged(np.clip(picture + 0.5, 0, 255).astype(np.uint8))
    middle, steps = 128.0, 16.0  # as bytes, which are enlarged the fastest
    fine = _enlarged(np.clip(middle + steps * pores[..., None] * _UNEVEN, 0, 255).astype(np.uint8))
    skin = cv2.cvtColor(cv2.addWeighted(skin, 1.0, fine, 1 / steps, -middle / steps), cv2.COLOR_RGB2RGBA)
    skin[..., 3] = carve_wrinkles(model, seed)
    return np.asarray(skin, dtype=np.uint8)


def _enlarged(picture: NDArray[np.uint8]) -> cv2.typing.MatLike:
    return cv2.resize(picture, (SKIN_SIZE_PX, SKIN_SIZE_PX), interpolation=cv2.INTER_CUBIC)


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
