"""Visits of other patients that `screens.py` shows, made from the one visit that it records: its halves rearranged."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from typing import Final

import numpy as np
from made_up_visits import graded  # type: ignore[import-not-found]  # beside this script, which is no package
from numpy.typing import NDArray

from palsygrader.domain.consent import Consent, ConsentAnswer, ConsentPurpose
from palsygrader.domain.examination import Examination, ExpressionRecord, KeyFrame, Picture
from palsygrader.domain.expressions import Expression
from palsygrader.domain.face import AffectedSide, Side
from palsygrader.domain.landmarks import MIRROR_INDEX
from palsygrader.domain.patient import Patient
from palsygrader.domain.treatments import Treatment, TreatmentKind
from palsygrader.vision.excursion import SIDES

OTHERS: Final = ("healthy", "both-sides", "right-side", "side-unknown")
"""The other patients, by the identifier that each has in common with the one visit."""
FEW: Final = (Expression.REST, Expression.OPEN_SMILE)
"""What is recorded of the patient whose side cannot be told."""
_NOSE: Final = slice(27, 31)
_SEAM_PX: Final = 6.0
"""Half width of the seam between the halves of a made-up picture."""
_Records = dict[Expression, ExpressionRecord]
Visits = dict[str, tuple[AffectedSide, Examination]]
"""Of each of the patients by name, with the side on record."""


def other_patients(examination: Examination, weak: Side) -> Visits:
    """Return a visit of each of some other patients: a healthy one, and those with other weak sides.

    Args:
        examination: Of a patient with one weak half, graded.
        weak: Which half that is.
    """
    records = dict(examination.records)
    healthy = {e: _of_one_half(record, weak.other) for e, record in records.items()}
    few: _Records = {e: record for e, record in healthy.items() if e in FEW}
    made: tuple[tuple[AffectedSide, _Records], ...] = (
        (AffectedSide.UNKNOWN, healthy),
        (AffectedSide.BOTH, {e: _of_one_half(record, weak) for e, record in records.items()}),
        (AffectedSide.RIGHT, {e: _mirrored(record) for e, record in records.items()}),
        (AffectedSide.UNKNOWN, few),
    )
    return {
        name: (
            side,
            replace(
                examination,
                examination_id=name,
                patient_id=name,
                records=of_patient,
                grade=graded(of_patient, side, examination),
            ),
        )
        for name, (side, of_patient) in zip(OTHERS, made, strict=True)
    }


def with_record(patient: Patient, seen: date) -> Patient:
    """Return a patient with an onset before the made-up visits, dated treatments and answers about consent.

    Args:
        patient: Weak on the left.
        seen: Day of the newest visit.
    """

    # notes are the same in every language, as the clinic's own words are not translated
    def treated(kind: TreatmentKind, days: int, side: Side | None = None, note: str = "") -> Treatment:
        return Treatment(kind, seen - timedelta(days=days), side, note)

    def answered(purpose: ConsentPurpose, answer: ConsentAnswer, days: int) -> Consent:
        return Consent(purpose, answer, seen - timedelta(days=days), "Dr Weber")

    return replace(
        patient,
        onset=seen - timedelta(days=90),
        treatments=(
            treated(TreatmentKind.STEROID, 89, note="60 mg"),
            treated(TreatmentKind.ANTIVIRAL, 89),
            treated(TreatmentKind.LID_WEIGHT, 60, Side.LEFT, "1 g"),
            treated(TreatmentKind.PHYSIOTHERAPY, 56),
            treated(TreatmentKind.BOTULINUM_TOXIN, 12, Side.RIGHT),
        ),
        consents=(
            answered(ConsentPurpose.ASSESSMENT, ConsentAnswer.GIVEN, 84),
            answered(ConsentPurpose.RESEARCH, ConsentAnswer.GIVEN, 84),
            answered(ConsentPurpose.RESEARCH, ConsentAnswer.REVOKED, 42),
        ),
    )


def _mirrored(record: ExpressionRecord) -> ExpressionRecord:
    """Return an expression as the patient's mirror image would show it."""
    width = record.rest.picture.shape[1]

    def frame(shown: KeyFrame) -> KeyFrame:
        picture = _kept(shown.picture[:, ::-1])
        return KeyFrame(picture, shown.landmarks.mirrored(picture.shape[1]), shown.time_ms)

    points = record.points_px[:, MIRROR_INDEX].copy()
    points[..., 0] = width - 1 - points[..., 0]
    return _with_frames(
        replace(
            record,
            media_id=None,
            points_px=points,
            movement_percent=record.movement_percent[::-1],
            measurements=tuple(replace(m, side=m.side.other) if m.side is not None else m for m in record.measurements),
        ),
        record,
        frame,
    )


def _of_one_half(record: ExpressionRecord, half: Side) -> ExpressionRecord:
    """Return an expression of which one half of the face is shown on both sides."""
    own = [m for m in record.measurements if m.side is not half.other]
    both = [made for m in own for made in ((m,) if m.side is None else (replace(m, side=half.other), m))]

    def frame(shown: KeyFrame) -> KeyFrame:
        points = shown.landmarks.points_px
        middle = float(points[_NOSE, 0].mean())
        landmarks = replace(shown.landmarks, points_px=_points_of_one_half(points, middle, half))
        return KeyFrame(_picture_of_one_half(shown.picture, middle, half), landmarks, shown.time_ms)

    points = np.stack([_points_of_one_half(one, float(one[_NOSE, 0].mean()), half) for one in record.points_px])
    return _with_frames(
        replace(
            record,
            media_id=None,
            points_px=points.astype(np.float32),
            movement_percent=record.movement_percent[[SIDES.index(half)] * len(SIDES)],
            measurements=tuple(both),
        ),
        record,
        frame,
    )


def _with_frames(
    made: ExpressionRecord, record: ExpressionRecord, frame: Callable[[KeyFrame], KeyFrame]
) -> ExpressionRecord:
    """Return a record with the frames of another one changed; at rest both are the same."""
    rest = frame(record.rest)
    return replace(made, rest=rest, peak=rest if record.peak is record.rest else frame(record.peak))


def _points_of_one_half(points: NDArray[np.floating], middle: float, half: Side) -> NDArray[np.float64]:
    """Return landmarks that lie on the other side of the middle as they lie on one; shape (68, 2)."""
    across = np.asarray(points[MIRROR_INDEX], np.float64) * (-1.0, 1.0) + (2.0 * middle, 0.0)
    # The patient's left is at the picture's right.
    kept = points[:, :1] > middle if half is Side.LEFT else points[:, :1] < middle
    central = np.arange(len(points)) == MIRROR_INDEX
    made = np.where(kept & ~central[:, np.newaxis], points, across)
    made[central, 0] = middle
    made[central, 1] = points[central, 1]
    return made


def _picture_of_one_half(picture: Picture, middle: float, half: Side) -> Picture:
    """Return a picture that shows on the other side of the middle what it shows on one."""
    columns = np.arange(picture.shape[1])
    opposite = np.clip(np.round(2.0 * middle - columns).astype(int), 0, picture.shape[1] - 1)
    towards = columns - middle if half is Side.LEFT else middle - columns
    own = np.clip(towards / (2.0 * _SEAM_PX) + 0.5, 0.0, 1.0)[np.newaxis, :, np.newaxis]
    return _kept(np.round(own * picture + (1.0 - own) * picture[:, opposite]).astype(np.uint8))


def _kept(picture: Picture) -> Picture:
    kept = np.ascontiguousarray(picture)
    kept.flags.writeable = False
    return kept
