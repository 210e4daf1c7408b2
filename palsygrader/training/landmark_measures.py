"""What landmarks are judged by: each measure from points and truth, without pictures.

"%IOD" is percent of the distance between the outer eye corners, as in `FACES`.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

from palsygrader.domain.expressions import Expression
from palsygrader.domain.face import (
    BROW,
    INNER_CANTHUS,
    LOWER_LIP,
    ORAL_COMMISSURE,
    OUTER_CANTHUS,
    UPPER_LIP,
    Side,
)
from palsygrader.vision.alignment import STABLE_POINTS, align, to_face_units
from palsygrader.vision.excursion import EXCURSIONS, SIDES, aperture, excursion

POINT_GROUPS: Final[dict[str, tuple[int, ...]]] = {
    "brows": tuple(range(17, 27)),
    "eyes": tuple(range(36, 48)),
    "nose": tuple(range(27, 36)),
    "mouth": tuple(range(48, 68)),
    "all": tuple(range(17, 68)),
}
"""`all` leaves the jaw out, as the figures of `FACES` section 1 do: nobody can say where along it a point belongs."""
HAND_GROUPS: Final[dict[str, tuple[int, ...]]] = {
    "mouth corners": tuple(ORAL_COMMISSURE.values()),
    "canthi": (*OUTER_CANTHUS.values(), *INNER_CANTHUS.values()),
    "outer canthi": tuple(OUTER_CANTHUS.values()),
    "inner canthi": tuple(INNER_CANTHUS.values()),
}
"""Points that people place alike by hand."""

DIFFERENCES: Final[dict[str, tuple[Expression, ...]]] = {
    "brow height": (Expression.BROW_RAISE,),
    "palpebral aperture": (Expression.GENTLE_CLOSURE, Expression.TIGHT_CLOSURE),
    "commissure excursion": (Expression.CLOSED_SMILE, Expression.OPEN_SMILE),
    "upper lip height": (Expression.SNARL, Expression.OPEN_SMILE),
    "lower lip height": (Expression.LOWER_TEETH, Expression.OPEN_SMILE),
}
"""Which expressions show each difference of the sides: those that move the part."""

JITTER_WINDOW: Final = 9
"""Frames of the local line: 0.3 s of video, in which a head moves evenly."""
_JITTER_PLACES: Final = ("mouth", "fissure", "brow")
LEAST_FACES: Final = 3
"""Fewer pairs than this have no slope."""


@dataclass(frozen=True, slots=True)
class Fit:
    """A straight line through measured on true values.

    Attributes:
        slope: 1 when differences are seen as they are; below 1 when they are pulled towards symmetry.
        r: Pearson's correlation.
        count: Pairs of values.
    """

    slope: float
    r: float
    count: int


def fit(true: NDArray[np.float64], measured: NDArray[np.float64]) -> Fit:
    """Return the least-squares line, with intercept, of measured on true values; NaN where there is none."""
    count = len(true)
    if count < LEAST_FACES or np.ptp(true) == 0.0:
        return Fit(np.nan, np.nan, count)
    from_mean, seen = true - true.mean(), measured - measured.mean()
    shared = float(from_mean @ seen)
    spread = float(np.sqrt((from_mean @ from_mean) * (seen @ seen)))
    return Fit(shared / float(from_mean @ from_mean), shared / spread if spread > 0.0 else 0.0, count)


def eye_distance(points: NDArray[np.float64]) -> float:
    """Return the distance between the outer eye corners."""
    return float(np.hypot(*(points[OUTER_CANTHUS[Side.LEFT]] - points[OUTER_CANTHUS[Side.RIGHT]])))


def errors_percent(found_px: NDArray[np.float64], truth_px: NDArray[np.float64]) -> NDArray[np.float64]:
    """Return each point's distance from its truth, %IOD of the truth; NaN where there is no truth.

    No constant offset is taken out.

    Args:
        found_px: Shape (68, 2).
        truth_px: Shape (68, 2).
    """
    return np.asarray(np.linalg.norm(found_px - truth_px, axis=1) / eye_distance(truth_px) * 100.0)


def grouped(errors: Iterable[NDArray[np.float64]], groups: Mapping[str, tuple[int, ...]]) -> dict[str, float]:
    """Return the mean error per group of points over many faces; NaN without faces.

    Args:
        errors: Shape (68,) each.
        groups: Indices of the points by name of the group.
    """
    stacked = np.array(list(errors))
    if not stacked.size:
        return dict.fromkeys(groups, np.nan)
    return {name: float(np.nanmean(stacked[:, list(indices)])) for name, indices in groups.items()}


def differences(expression: Expression, rest_px: NDArray[np.float64], peak_px: NDArray[np.float64]) -> dict[str, float]:
    """Return how much more the patient's left moved than the right, %IOD, for each quantity the expression shows.

    The same for truth and for what was measured: both are put into the face at rest by the expression's stable points,
    as the grader does. Heights are positive upwards; the commissure's excursion is along the usual smile.

    Args:
        expression: Which one.
        rest_px: Shape (68, 2), the face at rest.
        peak_px: Shape (68, 2), the expression at its fullest.
    """
    rest = to_face_units(rest_px)
    peak = align(peak_px[np.newaxis], rest, STABLE_POINTS[expression])
    moved = (peak - rest)[0]

    def height(points: Mapping[Side, tuple[int, ...]]) -> float:
        left, right = (float(moved[list(points[side]), 1].mean()) for side in SIDES)
        return left - right

    def across(rows: NDArray[np.float64]) -> float:
        left, right = rows[:, 0]
        return float(left - right)

    smile = EXCURSIONS[Expression.OPEN_SMILE][0]
    found = {
        "brow height": height(BROW),
        "palpebral aperture": across(aperture(peak) - aperture(rest[np.newaxis])),
        "commissure excursion": across(excursion(peak, rest, smile)),
        "upper lip height": height(UPPER_LIP),
        "lower lip height": height(LOWER_LIP),
    }
    return {name: value for name, value in found.items() if expression in DIFFERENCES[name]}


def resting_corner_difference(points_px: NDArray[np.float64]) -> float:
    """Return how much higher the left mouth corner is than the right, %IOD, in the frame of the eyes.

    Args:
        points_px: Shape (68, 2); eyes and mouth corners are used.
    """
    points = to_face_units(points_px)
    left, right = (points[ORAL_COMMISSURE[side], 1] for side in SIDES)
    return float(left - right)


def whole_smile_way(rest_px: NDArray[np.float64], smile_px: NDArray[np.float64], side: Side) -> NDArray[np.float64]:
    """Return the way of a mouth corner from rest to the whole smile, px of the picture at rest, shape (2,).

    The smile is put into the picture at rest by the same alignment as `one_sided` makes its pictures with, so this is
    where the corner of such a picture truly lies.

    Args:
        rest_px: Shape (68, 2).
        smile_px: Shape (68, 2), in the smiling picture.
        side: Whose corner.
    """
    rest = to_face_units(rest_px)
    aligned = align(smile_px[np.newaxis], rest, STABLE_POINTS[Expression.OPEN_SMILE])[0]
    x, y = aligned[ORAL_COMMISSURE[side]] - rest[ORAL_COMMISSURE[side]]
    right, up = _face_axes(rest_px)
    return np.asarray((x * right + y * up) * eye_distance(rest_px) / 100.0)


def _face_axes(rest_px: NDArray[np.float64]) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Return the unit vectors, in the picture, of the face's x (to the patient's left) and y (up)."""
    basis = to_face_units(rest_px)
    left, right = OUTER_CANTHUS[Side.LEFT], OUTER_CANTHUS[Side.RIGHT]
    in_face, in_picture = basis[left] - basis[right], rest_px[left] - rest_px[right]
    turn = complex(in_picture[0], -in_picture[1]) / complex(*in_face)
    turn /= abs(turn)
    across = np.array([turn.real, -turn.imag])
    return across, np.array([across[1], -across[0]])


@dataclass(frozen=True, slots=True)
class Recovered:
    """What was seen of a one-sided smile, as shares of the moving corner's true way.

    Attributes:
        moving: Of the corner that moved, along its true way.
        still: Of the corner that did not, along the mirror image of that way.
        moving_length: Of the corner that moved, in whatever direction.
        still_length: Of the other, likewise; noise alone makes it positive.
    """

    moving: float
    still: float
    moving_length: float
    still_length: float

    @property
    def net(self) -> float:
        """Moving less still, along the way."""
        return self.moving - self.still

    @property
    def net_length(self) -> float:
        """Moving less still, in whatever direction."""
        return self.moving_length - self.still_length


def recovered(
    *,
    rest_px: NDArray[np.float64],
    one_sided_px: NDArray[np.float64],
    true_rest_px: NDArray[np.float64],
    true_way_px: NDArray[np.float64],
    moving: Side,
) -> Recovered:
    """Return the shares of a one-sided smile that landmarks recover.

    The net share of the excursion recovered is (the moving corner's measured excursion less the still corner's) over
    the moving corner's true excursion. The two pictures share one frame (the still half is the same photograph), so
    excursions are taken in the picture itself: alignment has no part in it.

    Args:
        rest_px: Shape (68, 2), measured on the photograph at rest.
        one_sided_px: Shape (68, 2), measured on the one-sided smile.
        true_rest_px: Shape (68, 2), for the face's axes.
        true_way_px: Shape (2,), the moving corner's, from `whole_smile_way`.
        moving: The half that smiles.
    """
    length = float(np.hypot(*true_way_px))
    across, _ = _face_axes(true_rest_px)
    along = true_way_px / length
    mirrored = along - 2.0 * float(along @ across) * across
    shift = one_sided_px - rest_px
    moved, stayed = shift[ORAL_COMMISSURE[moving]], shift[ORAL_COMMISSURE[moving.other]]
    return Recovered(
        moving=float(moved @ along) / length,
        still=float(stayed @ mirrored) / length,
        moving_length=float(np.hypot(*moved)) / length,
        still_length=float(np.hypot(*stayed)) / length,
    )


def detrended(series: NDArray[np.float64], window: int = JITTER_WINDOW) -> NDArray[np.float64]:
    """Return what a straight line through the frames around each frame leaves, scaled to the noise's own size.

    A local line, and not a running median: it follows a head that moves evenly, and the share of white noise that it
    takes away with the movement is known (1 / window) and given back. The first and last frames have no full window.

    Args:
        series: Shape (n, ...), n at least `window`.
        window: Odd number of frames.

    Returns:
        Shape (n - window + 1, ...).
    """
    half = window // 2
    windows = np.lib.stride_tricks.sliding_window_view(series, window, axis=0)
    # In a window that is symmetric about its frame the line's value there is the window's mean.
    return np.asarray((series[half:-half] - windows.mean(axis=-1)) / np.sqrt(1.0 - 1.0 / window))


def jitter(points_px: NDArray[np.float64], moving: Sequence[range] = ()) -> dict[str, tuple[float, float]]:
    """Return how much measurements tremble from frame to frame: (without slow movement, as they are), SD, %IOD.

    Frames are aligned to the median frame by the points that rest leaves still. Of both sides the worse one counts.

    Args:
        points_px: Shape (n, 68, 2), n at least `JITTER_WINDOW`; NaN in frames without a face.
        moving: Frames in which the face truly moves, a blink for one; they and windows that touch them do not count.
    """
    steady: NDArray[np.bool_] = np.asarray(np.isfinite(points_px).all(axis=(1, 2)))
    if not steady.any():
        return dict.fromkeys(_JITTER_PLACES, (np.nan, np.nan))
    middle_px = np.median(points_px[steady], axis=0)
    rest = to_face_units(middle_px)
    points = align(np.where(steady[:, None, None], points_px, middle_px), rest, STABLE_POINTS[Expression.REST])
    for frames in moving:
        steady[frames.start : frames.stop] = False
    series = {
        "mouth": np.stack([points[:, ORAL_COMMISSURE[side], 1] for side in SIDES]),
        "fissure": aperture(points),
        "brow": np.stack([points[:, list(BROW[side]), 1].mean(axis=1) for side in SIDES]),
    }
    whole = np.lib.stride_tricks.sliding_window_view(steady, JITTER_WINDOW).all(axis=1)
    if not whole.any():
        return dict.fromkeys(_JITTER_PLACES, (np.nan, np.nan))
    return {
        name: (
            float(detrended(rows.T)[whole].std(axis=0).max()),
            float(rows[:, steady].std(axis=1).max()),
        )
        for name, rows in series.items()
    }
