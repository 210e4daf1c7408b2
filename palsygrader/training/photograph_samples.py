"""Photographs to learn landmarks from: people at rest, smiling, and with either half of the face smiling.

Points placed by hand count fully. Where there are none the teacher's stand in, moved by the mean difference between
teacher and hand on the training people's photographs at rest, and count for less.
"""

from collections.abc import Iterator, Sequence
from typing import Final

import numpy as np
from numpy.typing import NDArray

from palsygrader.capture.photograph import read_photograph
from palsygrader.domain.face import INNER_CANTHUS, IRIS, LANDMARK_COUNT, OUTER_CANTHUS, POINT_COUNT, Side
from palsygrader.domain.landmarks import Landmarks
from palsygrader.training.landmark_pictures import Sample, to_sample
from palsygrader.training.one_sided import one_sided, one_sided_points
from palsygrader.training.people import (
    TEACHER_IRIS_OUTLINES,
    TEACHER_PUPILS,
    LondonPerson,
    teacher_68,
)
from palsygrader.vision.landmark_crops import FACE, Frame, region_frame

HAND_WEIGHT: Final = 1.0
TEACHER_WEIGHT: Final = 0.5
TEACHER_JAW_WEIGHT: Final = 0.1
"""The mesh's outline is not where the jaw's landmarks are."""
CANTHUS_HAND_RATIO: Final = 0.4
"""How far a canthus is learnt where the hand placed it, and for the rest where the teacher did, moved by the mean
difference: one hand's place of one canthus is off by more than teacher and hand differ (1.1 %IOD), and a network learns
that of 60 people by heart."""
CANTHI: Final = (*INNER_CANTHUS.values(), *OUTER_CANTHUS.values())
_JAW: Final = slice(0, 17)
_OUTLINE_ORDER: Final = ((-1.0, 0.0), (0.0, -1.0), (1.0, 0.0), (0.0, 1.0))
"""Image's left, above, image's right, below (`domain.face.IRIS`); y down."""


def resting_points(person: LondonPerson) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Return the 78 points of a person's photograph at rest and their weights, by hand where there are any."""
    points, weights = taught_points(person.teacher_neutral_px)
    known = ~np.isnan(person.hand_px[:, 0])
    points[:LANDMARK_COUNT][known] = person.hand_px[known]
    weights[:LANDMARK_COUNT][known] = HAND_WEIGHT
    for number, side in enumerate((Side.RIGHT, Side.LEFT)):
        pupil, outline = person.pupils_px[number], person.iris_outlines_px[number]
        points[list(IRIS[side])] = [pupil, *_extremes(outline, pupil)]
        weights[list(IRIS[side])] = HAND_WEIGHT
    return points, weights


def taught_points(teacher_px: NDArray[np.float64]) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Return the 78 points by the teacher's (478, 2), and their weights."""
    points = np.zeros((POINT_COUNT, 2))
    points[:LANDMARK_COUNT] = teacher_68(teacher_px)
    for number, side in enumerate((Side.RIGHT, Side.LEFT)):
        pupil = teacher_px[TEACHER_PUPILS[number]]
        points[list(IRIS[side])] = [pupil, *_extremes(teacher_px[list(TEACHER_IRIS_OUTLINES[number])], pupil)]
    weights = np.full(POINT_COUNT, TEACHER_WEIGHT)
    weights[_JAW] = TEACHER_JAW_WEIGHT
    return points, weights


def _extremes(outline: NDArray[np.float64], pupil: NDArray[np.float64]) -> list[NDArray[np.float64]]:
    """Return the places at the four sides of an outline, on the circle through it: its own points may lie between."""
    centre = outline.mean(axis=0)
    radius = float(np.linalg.norm(outline - centre, axis=1).mean())
    return [(centre + pupil) / 2 + radius * np.array(direction) for direction in _OUTLINE_ORDER]


def teacher_difference(people: Sequence[LondonPerson]) -> NDArray[np.float64]:
    """Return what to add to the teacher's points to have the hand's, shape (78, 2), upright, in eye distances."""
    differences = np.full((len(people), POINT_COUNT, 2), np.nan)
    for number, person in enumerate(people):
        placed, weights = resting_points(person)
        taught, _ = taught_points(person.teacher_neutral_px)
        by_hand = weights == HAND_WEIGHT
        differences[number, by_hand] = _upright(placed - taught, region_frame(taught, FACE, Side.LEFT))[by_hand]
    mean = np.zeros((POINT_COUNT, 2))
    known = ~np.isnan(differences[..., 0]).all(axis=0)
    mean[known] = np.nanmean(differences[:, known], axis=0)
    return mean


def learnt_resting_points(
    person: LondonPerson, difference: NDArray[np.float64]
) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Return what is learnt of a person's photograph at rest: `resting_points`, the canthi between hand and teacher.

    Args:
        person: Who.
        difference: From `teacher_difference`.
    """
    points, weights = resting_points(person)
    taught = _as_by_hand(taught_points(person.teacher_neutral_px)[0], difference)
    canthi = list(CANTHI)
    points[canthi] = CANTHUS_HAND_RATIO * points[canthi] + (1 - CANTHUS_HAND_RATIO) * taught[canthi]
    return points, weights


def _as_by_hand(taught_px: NDArray[np.float64], difference: NDArray[np.float64]) -> NDArray[np.float64]:
    """Return the teacher's points moved by the mean difference to the hand's."""
    frame = region_frame(taught_px, FACE, Side.LEFT)
    cosine, sine = np.cos(frame.roll_rad), np.sin(frame.roll_rad)
    return np.asarray(taught_px + frame.eye_distance_px * difference @ np.array([[cosine, sine], [-sine, cosine]]))


def _upright(vectors_px: NDArray[np.float64], frame: Frame) -> NDArray[np.float64]:
    cosine, sine = np.cos(frame.roll_rad), np.sin(frame.roll_rad)
    return np.asarray(vectors_px @ np.array([[cosine, -sine], [sine, cosine]]) / frame.eye_distance_px)


def photograph_samples(person: LondonPerson, difference: NDArray[np.float64]) -> Iterator[Sample]:
    """Yield a person at rest, smiling, and smiling with either half.

    Args:
        person: Who; not one kept apart for judging.
        difference: From `teacher_difference`.
    """
    neutral, smiling = read_photograph(person.neutral_path), read_photograph(person.smiling_path)
    rest, rest_weights = learnt_resting_points(person, difference)
    smile, smile_weights = taught_points(person.teacher_smiling_px)
    smile = _as_by_hand(smile, difference)
    name = f"london {person.number}"
    yield to_sample(neutral, rest, rest_weights, "photograph", name)
    yield to_sample(smiling, smile, smile_weights, "photograph", name)
    at_rest, in_smile = Landmarks(rest[:LANDMARK_COUNT], 1.0), Landmarks(smile[:LANDMARK_COUNT], 1.0)
    for moving in Side:
        picture = one_sided(neutral, at_rest, smiling, in_smile, moving)
        points, of_smile = one_sided_points(at_rest, in_smile, moving, rest, smile)
        weights = np.where(of_smile, smile_weights, rest_weights) * _off_seam(points)
        yield to_sample(picture, points, weights, "one-sided", name)


def _off_seam(points_px: NDArray[np.float64]) -> NDArray[np.float64]:
    """Return 0 for points where the halves meet, else 1, shape (78,)."""
    on_seam = np.zeros(POINT_COUNT, dtype=bool)
    on_seam[[8, 27, 28, 29, 30, 33, 51, 57, 62, 66]] = True
    return np.where(on_seam[: len(points_px)], 0.0, 1.0)
