"""Records of expressions whose landmarks were corrected by hand.

A correction is a shift of landmarks in the key frame at rest, at the peak, or in both. In a clip the whole course
follows, since grading looks at all of it: a shift at rest counts wholly while the face is at rest, a shift at the peak
wholly while the movement is held, and on the way each as far as the movement has come. So noise and timing stay those
of the recording, while rest and peak lie where the clinician placed them. The shift keeps the picture's axes; a head
that turns meanwhile is not followed. The patches that the grading network sees are cut where the landmarks lie, too.
"""

from collections.abc import Mapping
from dataclasses import replace
from typing import TypeVar

import numpy as np
from numpy.typing import NDArray

from palsygrader.domain.correction import Correction, Moment
from palsygrader.domain.examination import ExpressionRecord, KeyFrame, shares_rest
from palsygrader.domain.expressions import Expression
from palsygrader.domain.face import LANDMARK_COUNT
from palsygrader.domain.landmarks import Landmarks
from palsygrader.domain.measurement import Unit
from palsygrader.vision.alignment import STABLE_POINTS, align, to_face_units
from palsygrader.vision.excursion import movement
from palsygrader.vision.millimetres import in_millimetres
from palsygrader.vision.motion import measure, still_frames
from palsygrader.vision.symmetry import resting_measurements
from palsygrader.vision.timing import HOLD_SHARE, held

_Float = TypeVar("_Float", np.float32, np.float64)


def corrected_records(
    records: Mapping[Expression, ExpressionRecord],
    corrections: Mapping[Expression, Correction],
    iris_diameter_mm: float,
) -> dict[Expression, ExpressionRecord]:
    """Return the records with their landmarks corrected; those that nothing changes are the same objects.

    Photographs share the face at rest of the `rest` record: what is corrected there is corrected in them, and where it
    gives the scale, in the millimetres of all.

    Args:
        records: As the program made them.
        corrections: Those in force, by expression.
        iris_diameter_mm: Assumed diameter of the visible iris.
    """
    former = records.get(Expression.REST)
    rest = _corrected(former, corrections, None, None) if former is not None else None
    found = {e: _corrected(record, corrections, former, rest) for e, record in records.items()}
    if rest is not None:
        found[Expression.REST] = rest
    return {e: _in_scale(record, records[e], former, rest, iris_diameter_mm) for e, record in found.items()}


def _corrected(
    record: ExpressionRecord,
    corrections: Mapping[Expression, Correction],
    former_rest: ExpressionRecord | None,
    rest: ExpressionRecord | None,
) -> ExpressionRecord:
    shared = shares_rest(record, former_rest)
    at_rest = corrections.get(Expression.REST if shared else record.expression)
    at_peak = corrections.get(record.expression)
    nothing = np.zeros((LANDMARK_COUNT, 2))
    rest_shift = nothing if at_rest is None else at_rest.shift_px(Moment.REST)
    peak_shift = nothing if at_peak is None else at_peak.shift_px(Moment.PEAK)
    if not rest_shift.any() and not peak_shift.any():
        return record
    rest_frame = rest.rest if shared and rest is not None else _moved(record.rest, rest_shift)
    if record.expression is Expression.REST:
        return _resting(record, rest_frame, rest_shift)
    if len(record.times_ms) == 1:
        points_px = record.points_px + _in_course(peak_shift, record.peak, record)
        return _measured(record, rest_frame, _moved(record.peak, peak_shift), points_px, None)
    still = still_frames(record.expression, record.points_px.astype(np.float64), record.times_ms)
    weights = _share_of_peak(record, still)[:, np.newaxis, np.newaxis]
    points_px = (
        record.points_px
        + (1.0 - weights) * _in_course(rest_shift, record.rest, record)
        + weights * _in_course(peak_shift, record.peak, record)
    )
    return _measured(record, rest_frame, _moved(record.peak, peak_shift), points_px, still)


def _moved(frame: KeyFrame, shift_px: NDArray[np.float64]) -> KeyFrame:
    landmarks = frame.landmarks
    return replace(frame, landmarks=replace(landmarks, points_px=landmarks.points_px + shift_px))


def _in_course(shift_px: NDArray[np.float64], frame: KeyFrame, record: ExpressionRecord) -> NDArray[np.float64]:
    """Return a shift in the pixels of the course: key frames of large pictures are kept smaller."""
    index = int(np.abs(record.times_ms - frame.time_ms).argmin())
    of_course = Landmarks(record.points_px[index].astype(np.float64), 1.0).eye_distance_px
    return shift_px * of_course / max(frame.landmarks.eye_distance_px, 1.0)


def _share_of_peak(record: ExpressionRecord, still: slice) -> NDArray[np.float64]:
    """Return per frame how far a clip is from rest (0) to where it is held (1), shape (n,)."""
    curves = record.movement_percent
    leading = curves[int(np.argmax(np.percentile(curves, 95, axis=1)))]
    hold = held(leading)
    top = float(np.median(leading[hold]))
    share = np.clip(leading / (HOLD_SHARE * top), 0.0, 1.0) if top > 0.0 else np.zeros(len(leading))
    share[still] = 0.0
    share[hold] = 1.0
    return np.asarray(share, dtype=np.float64)


def _resting(record: ExpressionRecord, frame: KeyFrame, shift_px: NDArray[np.float64]) -> ExpressionRecord:
    """Return the `rest` record with its landmarks shifted in every frame."""
    points_px = record.points_px + _in_course(shift_px, record.rest, record)
    still = still_frames(Expression.REST, record.points_px.astype(np.float64), record.times_ms)
    at_rest = to_face_units(np.median(points_px[still], axis=0))
    points = align(points_px, at_rest, STABLE_POINTS[Expression.REST])
    return replace(
        record,
        rest=frame,
        peak=frame,
        points_px=_read_only(points_px.astype(np.float32)),
        movement_percent=_read_only(movement(Expression.REST, points, at_rest)),
        measurements=resting_measurements(points[still]),
    )


def _measured(
    record: ExpressionRecord,
    rest: KeyFrame,
    peak: KeyFrame,
    points_px: NDArray[np.float64],
    still: slice | None,
) -> ExpressionRecord:
    """Return the record of a movement with other landmarks, measured as `vision.motion` does."""
    expression = record.expression
    at_rest = to_face_units(rest.landmarks.points_px if still is None else np.median(points_px[still], axis=0))
    points = align(points_px, at_rest, STABLE_POINTS[expression])
    curves = movement(expression, points, at_rest)
    leading = curves[int(np.argmax(np.percentile(curves, 95, axis=1)))]
    measurements = measure(expression, points, at_rest, record.times_ms, held(leading), still)
    return replace(
        record,
        rest=rest,
        peak=peak,
        points_px=_read_only(points_px.astype(np.float32)),
        movement_percent=_read_only(curves),
        measurements=measurements,
    )


def _in_scale(
    record: ExpressionRecord,
    former: ExpressionRecord,
    former_rest: ExpressionRecord | None,
    rest: ExpressionRecord | None,
    iris_diameter_mm: float,
) -> ExpressionRecord:
    """Return a record with its lengths in millimetres anew, where it or the face that gives the scale has changed."""
    if not any(one.unit is Unit.MM for one in former.measurements):
        return record
    of_visit = rest is not None and rest.rest.landmarks.iris_diameter_px is not None
    scale, former_scale = (rest, former_rest) if of_visit else (record, former)
    if scale is None or former_scale is None:
        return record
    same = scale.rest.landmarks.eye_distance_px == former_scale.rest.landmarks.eye_distance_px
    if record is former and same:
        return record
    measured = tuple(one for one in record.measurements if one.unit is not Unit.MM)
    lengths = in_millimetres(measured, scale.rest.landmarks, iris_diameter_mm)
    return replace(record, measurements=(*measured, *lengths))


def _read_only(array: NDArray[_Float]) -> NDArray[_Float]:
    kept = np.ascontiguousarray(array)
    kept.flags.writeable = False
    return kept
