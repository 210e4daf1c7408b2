"""What a camera and a file do to a clean picture: light, colour, blur, noise, resolution, compression.

Nothing here moves the picture's content: blurs are symmetric, and sizes change about pixel centres.
"""

from dataclasses import dataclass, replace
from functools import cache
from typing import Final

import cv2
import numpy as np
from numpy.typing import NDArray

from palsygrader.domain.examination import Picture

REFERENCE_HEIGHT_PX: Final = 352
"""Lengths in px are drawn for a face crop of this height; `scaled` fits them to others."""
LOSSLESS: Final = 100
"""JPEG quality from which nothing is compressed."""

_CAST_SD: Final = 0.06
"""Standard deviation of the log gains of red and blue: a wrong white balance."""
_EXPOSURE_SD: Final = 0.22
_GAMMA_SD: Final = 0.15
_CONTRAST_SD: Final = 0.12
_SATURATION_SD: Final = 0.2
_GRADIENT_MAX: Final = 0.45
_NOISE_MEAN: Final = 3.5
"""Mean standard deviation of the noise at middle grey, of 255; most cameras 1 to 5, low light above 10."""
_NOISE_MAX: Final = 18.0
_DEFOCUS_CHANCE: Final = 0.5
_DEFOCUS_MEAN_PX: Final = 0.7
_MOTION_CHANCE: Final = 0.2
_MOTION_PX: Final = (1.5, 7.0)
_COARSE_CHANCE: Final = 0.45
_COARSE_RATIO: Final = (0.25, 1.0)
_JPEG_CHANCE: Final = 0.75
_JPEG_QUALITY: Final = (25, 95)
_SHARPEN_CHANCE: Final = 0.3
"""Telephones sharpen."""
_SHARPEN_MAX: Final = 0.9
_SHARPEN_SIGMA_PX: Final = 1.2

_DARK_NOISE_SHARE: Final = 0.25
"""Variance of the noise in black over that at middle grey; the rest grows with the light (photon noise)."""
_BANK_SIDE_PX: Final = 512
_COLOUR_NOISE: Final = 0.5
"""Standard deviation of each channel's own noise over that of the noise all channels share."""
_LEAST_BLUR_PX: Final = 0.2
"""A narrower blur changes nothing."""
_LEAST_NOISE: Final = 0.1


@dataclass(frozen=True, slots=True)
class Degradation:
    """A camera and a file; the default leaves a picture as it is.

    Attributes:
        white_balance: Gains of red, green and blue.
        exposure_ratio: Gain of all channels.
        gamma: Exponent of the tone curve; below 1 lightens the shadows.
        contrast_ratio: Gain about middle grey.
        saturation_ratio: 0 (grey) .. 1 (as it is) and beyond.
        gradient_deg: Direction in which it gets lighter; 0 is the image's right, 90 its foot.
        gradient_ratio: What the light gains at that edge; the opposite edge loses as much.
        noise_sigma: Standard deviation of the sensor's noise at middle grey, of 255.
        defocus_px: Standard deviation of the lens's blur.
        motion_px: Length of the path moved during exposure.
        motion_deg: Its direction.
        resolution_ratio: Of the sensor's height over the picture's, at most 1.
        sharpening_ratio: Strength of the camera's sharpening.
        jpeg_quality: 1 .. 100; `LOSSLESS` leaves it out.
    """

    white_balance: tuple[float, float, float] = (1.0, 1.0, 1.0)
    exposure_ratio: float = 1.0
    gamma: float = 1.0
    contrast_ratio: float = 1.0
    saturation_ratio: float = 1.0
    gradient_deg: float = 0.0
    gradient_ratio: float = 0.0
    noise_sigma: float = 0.0
    defocus_px: float = 0.0
    motion_px: float = 0.0
    motion_deg: float = 0.0
    resolution_ratio: float = 1.0
    sharpening_ratio: float = 0.0
    jpeg_quality: int = LOSSLESS

    def scaled(self, ratio: float) -> "Degradation":
        """Return it for pictures this many times larger: blurs look as wide as before."""
        return replace(self, defocus_px=self.defocus_px * ratio, motion_px=self.motion_px * ratio)


def draw_degradation(random: np.random.Generator, strength_ratio: float = 1.0) -> Degradation:
    """Draw a camera and a file.

    Args:
        random: Source of chance.
        strength_ratio: 0 (a clean picture) .. 1 (all that clinics and telephones do) and beyond.
    """
    strength = strength_ratio

    def gain(spread: float) -> float:
        return float(np.exp(np.clip(random.normal(), -2.5, 2.5) * spread * strength))

    def happens(chance: float) -> bool:
        return bool(random.random() < chance * min(strength, 1.0))

    def less(low: float, high: float) -> float:
        """Return a share drawn towards `high`, and 1 without strength."""
        return float(1.0 - (1.0 - random.uniform(low, high)) * min(strength, 1.0))

    low_quality, high_quality = _JPEG_QUALITY
    return Degradation(
        white_balance=(gain(_CAST_SD), gain(_CAST_SD / 3), gain(_CAST_SD)),
        exposure_ratio=gain(_EXPOSURE_SD),
        gamma=gain(_GAMMA_SD),
        contrast_ratio=gain(_CONTRAST_SD),
        saturation_ratio=gain(_SATURATION_SD),
        gradient_deg=float(random.uniform(0.0, 360.0)),
        gradient_ratio=float(random.beta(1.2, 3.0)) * _GRADIENT_MAX * min(strength, 2.0),
        noise_sigma=min(float(random.exponential(_NOISE_MEAN)) * strength, _NOISE_MAX),
        defocus_px=float(random.exponential(_DEFOCUS_MEAN_PX)) * strength if happens(_DEFOCUS_CHANCE) else 0.0,
        motion_px=float(random.uniform(*_MOTION_PX)) * strength if happens(_MOTION_CHANCE) else 0.0,
        motion_deg=float(random.uniform(0.0, 180.0)),
        resolution_ratio=less(*_COARSE_RATIO) if happens(_COARSE_CHANCE) else 1.0,
        sharpening_ratio=float(random.uniform(0.0, _SHARPEN_MAX)) * strength if happens(_SHARPEN_CHANCE) else 0.0,
        jpeg_quality=int(random.integers(low_quality, high_quality + 1)) if happens(_JPEG_CHANCE) else LOSSLESS,
    )


def apply(degradation: Degradation, picture: Picture, random: np.random.Generator) -> Picture:
    """Return the picture as the camera sees it and the file keeps it, of the same size.

    Args:
        degradation: What happens.
        picture: RGB uint8, shape (height, width, 3).
        random: Draws the noise.
    """
    return through_file(degradation, through_camera(degradation, picture, random), picture.shape[:2])


def through_camera(degradation: Degradation, picture: Picture, random: np.random.Generator) -> Picture:
    """Return what the camera delivers: at its own resolution, not yet compressed."""
    seen = _blurred(degradation, np.ascontiguousarray(picture))
    seen = _coarse(degradation.resolution_ratio, seen)
    seen = _developed(degradation, seen)
    seen = _noisy_in_uneven_light(degradation, seen, random)
    strength = degradation.sharpening_ratio
    if not strength:
        return seen
    soft = cv2.GaussianBlur(seen, (0, 0), _SHARPEN_SIGMA_PX)
    return np.asarray(cv2.addWeighted(seen, 1 + strength, soft, -strength, 0), dtype=np.uint8)


def through_file(degradation: Degradation, picture: Picture, size: tuple[int, int]) -> Picture:
    """Return a picture compressed and enlarged to a height and width."""
    if degradation.jpeg_quality < LOSSLESS:
        quality = (cv2.IMWRITE_JPEG_QUALITY, degradation.jpeg_quality)
        _, file = cv2.imencode(".jpg", cv2.cvtColor(picture, cv2.COLOR_RGB2BGR), quality)
        picture = np.asarray(cv2.imdecode(file, cv2.IMREAD_COLOR_RGB), dtype=np.uint8)
    if picture.shape[:2] == size:
        return picture
    return np.asarray(cv2.resize(picture, size[::-1], interpolation=cv2.INTER_CUBIC), dtype=np.uint8)


def _blurred(degradation: Degradation, picture: Picture) -> Picture:
    seen: cv2.typing.MatLike = picture
    if degradation.defocus_px >= _LEAST_BLUR_PX:
        seen = cv2.GaussianBlur(seen, (0, 0), degradation.defocus_px, borderType=cv2.BORDER_REPLICATE)
    if degradation.motion_px > 1.0:
        path = _motion_kernel(degradation.motion_px, degradation.motion_deg)
        seen = cv2.filter2D(seen, -1, path, borderType=cv2.BORDER_REPLICATE)
    return np.asarray(seen, dtype=np.uint8)


def _motion_kernel(length_px: float, direction_deg: float) -> NDArray[np.float32]:
    """Return the even path of a moving point, centred, of sum 1."""
    reach = int(np.ceil(length_px / 2))
    kernel = np.zeros((2 * reach + 3, 2 * reach + 3))
    half = np.linspace(0.0, length_px / 2, 4 * reach + 4)[1:]
    along = np.concatenate([-half[::-1], [0.0], half])
    angle = np.radians(direction_deg)
    x, y = along * np.cos(angle) + reach + 1, along * np.sin(angle) + reach + 1
    left, top = np.floor(x).astype(int), np.floor(y).astype(int)
    for down in (0, 1):
        for right in (0, 1):
            share = (1 - np.abs(x - left - right)) * (1 - np.abs(y - top - down))
            np.add.at(kernel, (top + down, left + right), share)
    return np.asarray(kernel / kernel.sum(), dtype=np.float32)


def _coarse(ratio: float, picture: Picture) -> Picture:
    """Return the picture on a coarser sensor; each of its pixels averages what falls on it."""
    height, width = picture.shape[:2]
    size = max(round(width * ratio), 1), max(round(height * ratio), 1)
    if size == (width, height):
        return picture
    return np.asarray(cv2.resize(picture, size, interpolation=cv2.INTER_AREA), dtype=np.uint8)


def _developed(degradation: Degradation, picture: Picture) -> Picture:
    """Return the picture with the camera's colours and tones."""
    light = np.linspace(0.0, 1.0, 256)
    table = np.empty((1, 256, 3), np.uint8)
    for channel, gain in enumerate(degradation.white_balance):
        tone = np.clip(light * gain * degradation.exposure_ratio, 0.0, None) ** degradation.gamma
        tone = (tone - 0.5) * degradation.contrast_ratio + 0.5
        table[0, :, channel] = np.clip(255.0 * tone + 0.5, 0, 255)
    seen = cv2.LUT(picture, table)
    if degradation.saturation_ratio != 1.0:
        grey = np.full((3, 1), 1.0) @ np.array([[0.299, 0.587, 0.114]])  # ITU-R BT.601
        turn = degradation.saturation_ratio * np.eye(3) + (1 - degradation.saturation_ratio) * grey
        seen = cv2.transform(seen, turn)
    return np.asarray(seen, dtype=np.uint8)


def _noisy_in_uneven_light(degradation: Degradation, picture: Picture, random: np.random.Generator) -> Picture:
    """Return the picture with a gradient of light, and with noise that grows with it."""
    if degradation.gradient_ratio == 0.0 and degradation.noise_sigma < _LEAST_NOISE:
        return picture
    height, width = picture.shape[:2]
    seen: cv2.typing.MatLike = picture.astype(np.float32)
    if degradation.gradient_ratio:
        angle = np.radians(degradation.gradient_deg)
        across = np.linspace(-1, 1, width, dtype=np.float32) * np.float32(np.cos(angle))
        down = np.linspace(-1, 1, height, dtype=np.float32) * np.float32(np.sin(angle))
        plane = np.add.outer(down, across) * np.float32(degradation.gradient_ratio) + np.float32(1.0)
        seen = cv2.multiply(seen, cv2.merge([plane, plane, plane]))
    if degradation.noise_sigma >= _LEAST_NOISE:
        levels = np.linspace(0.0, 2.0, 256)  # 1 is middle grey
        sigma = degradation.noise_sigma * np.sqrt(_DARK_NOISE_SHARE + (1 - _DARK_NOISE_SHARE) * levels)
        strength = cv2.LUT(picture, sigma.astype(np.float32))
        seen = cv2.add(seen, cv2.multiply(strength, _noise(height, width, random)))
    return np.asarray(cv2.convertScaleAbs(np.maximum(seen, 0.0)), dtype=np.uint8)


def _noise(height: int, width: int, random: np.random.Generator) -> NDArray[np.float32]:
    """Return noise of unit variance, shape (height, width, 3): a piece of one large sheet, which repeats beyond it."""
    bank = _noise_bank()
    top, left = (int(place) for place in random.integers(0, _BANK_SIDE_PX, 2))
    side = _BANK_SIDE_PX
    if max(height, width) <= side:
        return bank[top : top + height, left : left + width]
    noise = np.empty((height, width, 3), np.float32)
    for row in range(0, height, side):
        for column in range(0, width, side):
            piece = noise[row : row + side, column : column + side]
            piece[:] = bank[top : top + piece.shape[0], left : left + piece.shape[1]]
    return noise


@cache
def _noise_bank() -> NDArray[np.float32]:
    """Return the sheet of noise, its first half repeated beyond the second, so that every piece is one slice."""
    random = np.random.default_rng(1)
    side = _BANK_SIDE_PX
    own = _COLOUR_NOISE * random.standard_normal((side, side, 3), dtype=np.float32)
    sheet = (own + random.standard_normal((side, side, 1), dtype=np.float32)) / np.float32(np.hypot(1, _COLOUR_NOISE))
    return np.tile(sheet, (2, 2, 1))
