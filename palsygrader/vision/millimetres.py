"""Give lengths in millimetres, by the visible iris of the face at rest."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Final

import numpy as np
from numpy.typing import NDArray

from palsygrader.domain.examination import KeyFrame, Picture
from palsygrader.domain.landmarks import Landmarks
from palsygrader.domain.measurement import Measurement, Unit
from palsygrader.vision.iris import iris_diameter_px

MOST_FRAMES: Final = 9
"""The iris is measured in so many of the kept frames nearest to rest."""
IRIS_NOISE_RATIO: Final = 0.028
"""One standard deviation of one measured iris over the hand-placed outlines of 80 London people (`vision.iris`).

What a person's iris differs from the assumed diameter is not in it: it is the same in all of the person's numbers.
"""


def with_median_iris(frame: KeyFrame, pictures: Mapping[int, Picture], points_px: NDArray[np.float64]) -> KeyFrame:
    """Return a clip's frame at rest with the median iris of the frames about it, as a share of the eye distance.

    Args:
        frame: The frame at rest.
        pictures: The frames to measure, by index into `points_px`.
        points_px: Shape (n, 68, 2).
    """
    landmarks = frame.landmarks
    ratios = []
    for index, picture in pictures.items():
        diameter_px = iris_diameter_px(picture, points_px[index])
        if diameter_px is not None:
            ratios.append(diameter_px / Landmarks(points_px[index], 1.0).eye_distance_px)
    iris_px = float(np.median(ratios)) * landmarks.eye_distance_px if ratios else None
    return replace(frame, landmarks=replace(landmarks, iris_diameter_px=iris_px))


def nearest(pictures: Mapping[int, Picture], middle: float) -> dict[int, Picture]:
    """Return the pictures nearest to a frame, at most `MOST_FRAMES`."""
    chosen = sorted(pictures, key=lambda index: abs(index - middle))[:MOST_FRAMES]
    return {index: pictures[index] for index in sorted(chosen)}


def in_millimetres(
    measurements: tuple[Measurement, ...], rest: Landmarks, iris_diameter_mm: float
) -> tuple[Measurement, ...]:
    """Return the lengths once more in millimetres, none when the iris was not measured.

    Their noise holds that of the scale. Lengths without noise stay without.

    Args:
        measurements: Of one expression.
        rest: The face at rest that the scale is taken from.
        iris_diameter_mm: Assumed diameter of the visible iris.
    """
    if rest.iris_diameter_px is None:
        return ()
    mm_per_percent = iris_diameter_mm / rest.iris_diameter_px * rest.eye_distance_px / 100.0
    return tuple(
        Measurement(
            m.quantity,
            m.expression,
            m.side,
            m.value * mm_per_percent,
            Unit.MM,
            None if m.noise is None else mm_per_percent * float(np.hypot(m.noise, IRIS_NOISE_RATIO * m.value)),
        )
        for m in measurements
        if m.unit is Unit.EYE_DISTANCE_PERCENT
    )
