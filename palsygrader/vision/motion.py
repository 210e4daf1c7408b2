"""Analyse one recorded expression: rest and peak, movement of either side, timing, synkinesis, quality."""

from collections.abc import Callable, Iterable
from typing import Final, TypeVar

import cv2
import numpy as np
from numpy.typing import NDArray

from palsygrader.domain.examination import ExpressionRecord, KeyFrame, Picture, QualityFlag, QualityIssue
from palsygrader.domain.expressions import Expression
from palsygrader.domain.face import ORAL_COMMISSURE
from palsygrader.domain.landmarks import Landmarks
from palsygrader.domain.measurement import Measurement, Quantity, Unit
from palsygrader.errors import InputError
from palsygrader.vision.alignment import STABLE_POINTS, align, to_face_units
from palsygrader.vision.clip import Clip, follow_clip
from palsygrader.vision.excursion import CLOSURES, EXCURSIONS, SIDES, closure, excursion, movement
from palsygrader.vision.iris import iris_diameter_px
from palsygrader.vision.landmarks import FaceLandmarker
from palsygrader.vision.millimetres import in_millimetres, nearest, with_median_iris
from palsygrader.vision.repeats import noise_of_difference
from palsygrader.vision.symmetry import resting_measurements
from palsygrader.vision.timing import Timing, calmest, held, paired_timings

MOST_PICTURE_PX: Final = 1920
"""Longer side of the pictures kept as key frames."""
_WHOLE: Final = 1.0
_Float = TypeVar("_Float", np.float32, np.float64)
_MOUTH_EXPRESSIONS: Final = (
    Expression.CLOSED_SMILE,
    Expression.OPEN_SMILE,
    Expression.SNARL,
    Expression.PUCKER,
    Expression.LOWER_TEETH,
)
_UPPER_EXPRESSIONS: Final = (Expression.BROW_RAISE, Expression.GENTLE_CLOSURE, Expression.TIGHT_CLOSURE)
_SMOOTHING: Final = (0.25, 0.5, 0.25)


def analyse_expression(
    expression: Expression,
    frames: Iterable[tuple[Picture, float]],
    landmarker: FaceLandmarker,
    *,
    attempt: int = 1,
    rest: KeyFrame | None = None,
    iris_diameter_mm: float = 11.77,
    media_id: str | None = None,
    progress: Callable[[int, int], None] | None = None,
) -> ExpressionRecord:
    """Return the record of one expression from its clip or photograph.

    Args:
        expression: Which one was asked for.
        frames: (picture, time in ms) pairs; one pair for a photograph. Pictures are RGB, (height, width, 3), uint8.
        landmarker: Any landmark model.
        attempt: As for `record_of`, and all that follow.
        rest: Rest frame of the examination's `rest` record.
        iris_diameter_mm: Assumed diameter of the visible iris.
        media_id: Address of the clip in the archive.
        progress: Told the number of frames done and of all frames (0 when not known).

    Raises:
        InputError: `input.no_face`, `input.several_faces`, `input.too_few_frames`, or `input.rest_missing` for a
            photograph without `rest`.
    """
    clip = follow_clip(expression, frames, landmarker, progress)
    return record_of(expression, clip, attempt=attempt, rest=rest, iris_diameter_mm=iris_diameter_mm, media_id=media_id)


def record_of(
    expression: Expression,
    clip: Clip,
    *,
    attempt: int = 1,
    rest: KeyFrame | None = None,
    iris_diameter_mm: float = 11.77,
    media_id: str | None = None,
) -> ExpressionRecord:
    """Return the record of one expression from the face followed through its clip or photograph.

    Movement is measured from the rest inside the clip itself; a photograph is compared with `rest`. Frames without a
    face are left out and flagged. Lengths are percent of the eye distance; where the iris could be measured at rest
    they follow once more in millimetres, on the scale of `rest` where it is given, so that an examination has one.

    Args:
        expression: Which one was asked for.
        clip: The face.
        attempt: Which attempt this is, 1 to 3.
        rest: Rest frame of the examination's `rest` record, for the scale in millimetres; needed for a photograph of
            any other expression.
        iris_diameter_mm: Assumed diameter of the visible iris (11.77 mm: `CLINICAL` section 3).
        media_id: Address of the clip in the archive.

    Raises:
        InputError: `input.rest_missing` for a photograph without `rest`.
    """
    points_px = _smoothed(clip.points_px)
    still: slice | None = None
    if len(clip.times_ms) > 1 or expression is Expression.REST:
        still = still_frames(expression, points_px, clip.times_ms)
        at_rest = to_face_units(np.median(points_px[still], axis=0))
        about_rest = nearest(clip.pictures, (still.start + still.stop) / 2)
        rest_frame = with_median_iris(
            _key_frame(clip, points_px, still, np.zeros(len(points_px))), about_rest, points_px
        )
    elif rest is not None:
        at_rest, rest_frame = to_face_units(rest.landmarks.points_px), rest
    else:
        raise InputError("input.rest_missing", expression=expression.value)
    points = align(points_px, at_rest, STABLE_POINTS[expression])
    curves = movement(expression, points, at_rest)
    leading = curves[int(np.argmax(np.percentile(curves, 95, axis=1)))]
    if expression is Expression.REST:
        measurements, peak = resting_measurements(points[still]), rest_frame
    else:
        hold = held(leading)
        measurements = measure(expression, points, at_rest, clip.times_ms, hold, still)
        peak = _key_frame(clip, points_px, hold, leading)
    scale = rest_frame if rest is None or expression is Expression.REST else rest
    return ExpressionRecord(
        expression=expression,
        attempt=attempt,
        media_id=media_id,
        rest=rest_frame,
        peak=peak,
        times_ms=_read_only(clip.times_ms),
        points_px=_read_only(points_px.astype(np.float32)),
        movement_percent=_read_only(curves),
        measurements=(*measurements, *in_millimetres(measurements, scale.landmarks, iris_diameter_mm)),
        quality=tuple(
            QualityFlag(expression, issue, share, clip.covered if issue is QualityIssue.COVERED else None)
            for issue, share in clip.shares.items()
        ),
    )


def live_movement(expression: Expression, rest: Landmarks, now: Landmarks) -> tuple[float, float]:
    """Return how far the patient's left and right have moved, in the units of `ExpressionRecord.movement_percent`.

    Args:
        expression: The one asked for.
        rest: Landmarks at rest.
        now: Landmarks of the present frame.
    """
    at_rest = to_face_units(rest.points_px)
    points = align(now.points_px[np.newaxis], at_rest, STABLE_POINTS[expression])
    left, right = movement(expression, points, at_rest)[:, 0]
    return float(left), float(right)


def still_frames(expression: Expression, points_px: NDArray[np.float64], times_ms: NDArray[np.float64]) -> slice:
    """Return the frames at rest: the calmest of the clip's beginning, for `rest` of the whole clip.

    Args:
        expression: Which one.
        points_px: Shape (n, 68, 2), smoothed.
        times_ms: Shape (n,).
    """
    first = to_face_units(points_px[0])
    points = align(points_px, first, STABLE_POINTS[Expression.REST])
    if expression is Expression.REST:
        return calmest(points, times_ms, share=_WHOLE)
    return calmest(points, times_ms)


def _smoothed(points_px: NDArray[np.float64]) -> NDArray[np.float64]:
    """Return points smoothed over three frames both ways in time: first the median, then a weighted mean.

    The weights of a frame and of its two neighbours are the same, so that what the picture and its mirror image differ
    in is averaged out (`vision.clip`).
    """
    if len(points_px) <= len(_SMOOTHING):
        return points_px
    padded = np.concatenate([points_px[:1], points_px, points_px[-1:]])
    middle = np.median(np.stack([padded[:-2], padded[1:-1], padded[2:]]), axis=0)
    padded = np.concatenate([middle[:1], middle, middle[-1:]])
    before, now, after = _SMOOTHING
    return np.asarray(before * padded[:-2] + now * padded[1:-1] + after * padded[2:])


def _key_frame(clip: Clip, points_px: NDArray[np.float64], window: slice, height: NDArray[np.float64]) -> KeyFrame:
    """Return the kept picture of a window with the greatest height, else the kept one nearest to the window."""
    inside = [index for index in clip.pictures if window.start <= index < window.stop]
    middle = (window.start + window.stop) / 2
    if inside:
        index = max(inside, key=lambda i: (height[i], -abs(i - middle)))
    else:
        index = min(clip.pictures, key=lambda i: abs(i - middle))
    picture, confidence = clip.pictures[index], float(clip.confidences[index])
    landmarks = Landmarks(points_px[index], confidence, iris_diameter_px(picture, points_px[index]))
    scale = MOST_PICTURE_PX / max(picture.shape[:2])
    if scale < 1.0:
        small = cv2.resize(picture, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA)
        iris_px = None if landmarks.iris_diameter_px is None else landmarks.iris_diameter_px * scale
        # Pixel centres are at integers: the picture's corner is at -0.5.
        landmarks = Landmarks((landmarks.points_px + 0.5) * scale - 0.5, confidence, iris_px)
        picture = np.asarray(small, dtype=np.uint8)
    kept = picture.copy()
    kept.flags.writeable = False
    return KeyFrame(kept, landmarks, float(clip.times_ms[index]))


def measure(
    expression: Expression,
    points: NDArray[np.float64],
    at_rest: NDArray[np.float64],
    times_ms: NDArray[np.float64],
    hold: slice,
    still: slice | None,
) -> tuple[Measurement, ...]:
    """Return the movement, synkinesis and timing of an expression; lengths in percent of the eye distance.

    Args:
        expression: Which one; not `rest`.
        points: Shape (n, 68, 2), aligned.
        at_rest: Shape (68, 2), in face units.
        times_ms: Shape (n,).
        hold: The frames at the peak.
        still: The frames at rest; None for a photograph.
    """
    found: list[Measurement] = []

    def add(
        quantity: Quantity, curves: NDArray[np.float64], unit: Unit, within: Callable[[float], float] = float
    ) -> None:
        for side, curve in zip(SIDES, curves, strict=True):
            before = np.zeros(0) if still is None else curve[still]
            value = float(np.median(curve[hold]) - (np.median(before) if before.size else 0.0))
            noise = noise_of_difference(curve[hold], before)
            found.append(Measurement(quantity, expression, side, within(value), unit, noise))

    if expression in CLOSURES:
        add(Quantity.LID_CLOSURE, closure(points, at_rest), Unit.PERCENT, _closed_percent)
    for definition in EXCURSIONS[expression]:
        if definition.quantity is not None:
            add(definition.quantity, excursion(points, at_rest, definition), Unit.EYE_DISTANCE_PERCENT)
    if expression in _MOUTH_EXPRESSIONS:
        add(Quantity.OCULAR_SYNKINESIS, closure(points, at_rest), Unit.PERCENT)
    if expression in _UPPER_EXPRESSIONS:
        found.extend(_oral_synkinesis(expression, points, at_rest, hold, still))
    if len(times_ms) > 1:
        found.extend(_timings(expression, movement(expression, points, at_rest), times_ms))
    return tuple(found)


def _closed_percent(closed: float) -> float:
    """Return lid closure within 0 to 100 percent of the resting opening.

    It is the difference of two medians of trembling landmarks and so goes a little beyond both ends: a shut eye read
    101 % where it stood wider before than in its frame at rest. No eye closes by more than its whole opening, and one
    that only widened has closed by nothing.
    """
    return min(max(closed, 0.0), 100.0)


def _oral_synkinesis(
    expression: Expression, points: NDArray[np.float64], at_rest: NDArray[np.float64], hold: slice, still: slice | None
) -> list[Measurement]:
    """Return the way of either mouth corner, in whatever direction, while the upper face moves."""
    found = []
    for side in SIDES:
        corner = points[:, ORAL_COMMISSURE[side]]
        before = at_rest[ORAL_COMMISSURE[side]] if still is None else np.median(corner[still], axis=0)
        way = np.median(corner[hold], axis=0) - before
        length = float(np.hypot(*way))
        along = (corner - before) @ (way / max(length, 1e-9))
        noise = None if still is None else noise_of_difference(along[hold], along[still])
        found.append(Measurement(Quantity.ORAL_SYNKINESIS, expression, side, length, Unit.EYE_DISTANCE_PERCENT, noise))
    return found


def _timings(expression: Expression, curves: NDArray[np.float64], times_ms: NDArray[np.float64]) -> list[Measurement]:
    """Return per side: how much later it began than the first side, time to its peak, how long it was held."""
    moved = {
        side: timed
        for side, timed in zip(SIDES, paired_timings(curves, times_ms), strict=True)
        if isinstance(timed, Timing)
    }
    if not moved:
        return []
    first = min(moved.values(), key=lambda timed: timed.onset_ms)
    found: list[Measurement] = []
    for side, timed in moved.items():
        lasting_noise_ms = float(np.sqrt(2.0) * timed.noise_ms)
        latency_noise_ms = float(np.hypot(timed.noise_ms, first.noise_ms))
        values = (
            (Quantity.ONSET_LATENCY, timed.onset_ms - first.onset_ms, latency_noise_ms),
            (Quantity.TIME_TO_PEAK, timed.time_to_peak_ms, lasting_noise_ms),
            (Quantity.HOLD_TIME, timed.hold_ms, lasting_noise_ms),
        )
        found.extend(
            Measurement(quantity, expression, side, value, Unit.MS, noise) for quantity, value, noise in values
        )
    return found


def _read_only(array: NDArray[_Float]) -> NDArray[_Float]:
    kept = np.ascontiguousarray(array)
    kept.flags.writeable = False
    return kept
