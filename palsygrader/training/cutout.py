"""Cuts a photographed person out of a plain, bright backdrop, so that a room can be seen behind."""

from dataclasses import dataclass
from typing import Final

import cv2
import numpy as np
from numpy.typing import NDArray

from palsygrader.domain.examination import Picture

_SHRINK: Final = 5
"""The backdrop is looked for in a picture this many times smaller."""
_SIDE: Final = 0.10
_ABOVE_SHOULDERS: Final = 0.62
_TOP: Final = 0.03
"""At first the backdrop is taken to be this much of both sides, down to the shoulders, and of the top."""
_DOWN_TO: Final = 0.75
"""The backdrop reaches the picture's sides above this height."""
_ALIKE: Final = 7.0
"""Largest difference from the backdrop's even light, of 255."""
_ROUNDS: Final = 4
_LEAST: Final = 100
"""Pixels of the smaller picture that tell the light of a backdrop."""
_FRINGE: Final = 0.05
"""Within this distance from the backdrop, of the picture's width, it is seen between hairs."""
_HAIR_FROM: Final = 6.0
_HAIR: Final = 40.0
"""What is darker than the backdrop by this much hides it wholly, and by that much hardly."""
_HAIR_DOWN_TO: Final = (0.68, 0.76)
"""Below these heights it is cloth that looks like the backdrop, not the backdrop between hairs."""
_PLAIN: Final = (0.2, 0.75)
"""Share of a picture that a plain backdrop takes; otherwise it was not found."""


@dataclass(frozen=True, slots=True, eq=False)
class Cutout:
    """Where the backdrop is seen in a photograph.

    Attributes:
        share: Shape (height, width), uint8: 0 where the person hides the backdrop, 255 where it is all that is seen.
        light: Shape (height, width, 3), uint8: what the backdrop gives to the photograph.
    """

    share: NDArray[np.uint8]
    light: NDArray[np.uint8]

    @property
    def is_plain(self) -> bool:
        """Whether a backdrop was found."""
        low, high = _PLAIN
        return low < float(self.share.mean()) / 255 < high


def cut_out(photograph: Picture) -> Cutout:
    """Return where the backdrop is seen.

    Args:
        photograph: RGB uint8, shape (height, width, 3), of a person from the shoulders up.
    """
    height, width = photograph.shape[:2]
    size = (width // _SHRINK, height // _SHRINK)
    small = np.asarray(cv2.resize(photograph, size, interpolation=cv2.INTER_AREA), dtype=np.float32)
    even, found = _backdrop(small)
    backdrop = np.asarray(cv2.resize(even, (width, height), interpolation=cv2.INTER_CUBIC), dtype=np.float32)
    steps = cv2.resize(found, (width, height), interpolation=cv2.INTER_LINEAR)
    sure = np.asarray(cv2.GaussianBlur(steps, (0, 0), 0.5 * _SHRINK), dtype=np.float32)
    away = np.minimum(cv2.distanceTransform((sure < 0.5).astype(np.uint8), cv2.DIST_L2, 3) / (_FRINGE * width), 1.0)  # noqa: PLR2004 - half
    darker = (backdrop - photograph).max(axis=2)
    hidden = np.clip((darker - _HAIR_FROM) / (_HAIR - _HAIR_FROM), 0.0, 1.0)
    low, high = _HAIR_DOWN_TO
    down = np.clip((np.arange(height) / height - low) / (high - low), 0.0, 1.0)[:, None]
    seen = np.maximum(sure, np.where(away < 1.0, 1.0 - np.maximum(np.maximum(hidden, away**2), down), 0.0))
    share = np.clip(255 * seen, 0, 255).astype(np.uint8)
    light = np.clip(np.minimum(seen[..., None] * backdrop, photograph), 0, 255).astype(np.uint8)
    return Cutout(share, light)


def _backdrop(small: NDArray[np.float32]) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
    """Return the backdrop's even light everywhere, shape (h, w, 3), and where it is seen for sure, 0 or 1, (h, w)."""
    height, width = small.shape[:2]
    y, x = (np.mgrid[:height, :width] / width - 0.5).reshape(2, -1)
    terms = np.stack([np.ones_like(x), x, y, x * x, y * y, x * y, x * x * y, y**3, x**4], axis=1)
    sides = np.zeros((height, width), np.bool_)
    down, aside = int(_ABOVE_SHOULDERS * height), int(_SIDE * width)
    sides[:down, :aside] = sides[:down, width - aside :] = sides[: max(int(_TOP * height), 1)] = True
    even = small
    for _ in range(_ROUNDS):
        chosen = sides.ravel()
        if np.count_nonzero(chosen) < _LEAST:
            return even, np.zeros((height, width), np.float32)
        weights = terms[chosen].T
        solved = np.linalg.solve(weights @ weights.T, weights @ small.reshape(-1, 3)[chosen])
        even = (terms @ solved).reshape(small.shape).astype(np.float32)
        alike = (np.abs(small - even).max(axis=2) < _ALIKE).astype(np.uint8)
        alike = np.asarray(cv2.erode(alike, np.ones((3, 3), np.uint8)), dtype=np.uint8)
        count, pieces = cv2.connectedComponents(alike, connectivity=4)
        edge = pieces[: int(_DOWN_TO * height)]
        reached = np.zeros(count, np.bool_)
        reached[np.concatenate([pieces[0], edge[:, 0], edge[:, -1]])] = True
        reached[0] = False
        sides = reached[pieces]
    return even, np.asarray(cv2.dilate(sides.astype(np.float32), np.ones((3, 3), np.uint8)), dtype=np.float32)
