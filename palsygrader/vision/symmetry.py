"""Measure the face at rest: heights of brow and mouth corner, opening of the eyes."""

import numpy as np
from numpy.typing import NDArray

from palsygrader.domain.expressions import Expression
from palsygrader.domain.face import BROW, INNER_CANTHUS, ORAL_COMMISSURE, OUTER_CANTHUS
from palsygrader.domain.measurement import Measurement, Quantity, Unit
from palsygrader.vision.excursion import SIDES, aperture
from palsygrader.vision.repeats import noise_of_mean


def resting_measurements(points: NDArray[np.float64]) -> tuple[Measurement, ...]:
    """Return brow height, palpebral aperture and commissure height per side, percent of the eye distance.

    Heights are above the line through the four eye corners, which rest does not move; the mouth's are negative.

    Args:
        points: Shape (n, 68, 2), frames at rest, aligned, in face units.
    """
    corners = points[:, [*OUTER_CANTHUS.values(), *INNER_CANTHUS.values()]]
    line = np.array([np.polyfit(frame[:, 0], frame[:, 1], 1) for frame in corners])
    height = points[..., 1] - line[:, :1] * points[..., 0] - line[:, 1:]
    brows = np.stack([height[:, list(BROW[side])].mean(axis=1) for side in SIDES])
    mouth = np.stack([height[:, ORAL_COMMISSURE[side]] for side in SIDES])
    found = (
        (Quantity.BROW_HEIGHT, brows),
        (Quantity.PALPEBRAL_APERTURE, aperture(points)),
        (Quantity.ORAL_COMMISSURE_HEIGHT, mouth),
    )
    return tuple(
        Measurement(
            quantity, Expression.REST, side, float(np.median(row)), Unit.EYE_DISTANCE_PERCENT, noise_of_mean(row)
        )
        for quantity, values in found
        for side, row in zip(SIDES, values, strict=True)
    )
