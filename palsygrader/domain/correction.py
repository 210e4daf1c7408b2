"""A correction by hand: which landmarks of an expression the clinician moved, and why."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

import numpy as np
from numpy.typing import NDArray

from palsygrader.domain.expressions import Expression
from palsygrader.domain.face import LANDMARK_COUNT


class Moment(StrEnum):
    """Which key frame of an expression."""

    REST = "rest"
    PEAK = "peak"


@dataclass(frozen=True, slots=True)
class MovedPoint:
    """One landmark and where it lies now.

    Attributes:
        moment: In which key frame; a record of the face at rest has but one.
        index: Of the landmark, 0..67.
        from_px: Where the program had placed it, (x, y) in the key frame's pixels.
        to_px: Where the clinician placed it.
    """

    moment: Moment
    index: int
    from_px: tuple[float, float]
    to_px: tuple[float, float]


@dataclass(frozen=True, slots=True)
class Correction:
    """What the clinician corrected in one expression; a later one on the same expression replaces it.

    Attributes:
        expression: Whose key frames.
        points: All that lie elsewhere than the program had placed them; none takes former corrections back.
        reason: Why.
        clinician: Who.
        corrected_at: When, timezone-aware.
    """

    expression: Expression
    points: tuple[MovedPoint, ...]
    reason: str
    clinician: str
    corrected_at: datetime

    def shift_px(self, moment: Moment) -> NDArray[np.float64]:
        """Return how far each landmark was moved in a key frame, shape (68, 2), in its pixels."""
        shift = np.zeros((LANDMARK_COUNT, 2))
        for point in self.points:
            if point.moment is moment:
                shift[point.index] = np.subtract(point.to_px, point.from_px)
        return shift
