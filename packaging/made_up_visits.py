"""Earlier visits and pictures that `screens.py` shows, made from the one visit that it records."""

from dataclasses import replace
from datetime import timedelta
from typing import Final

import cv2
import numpy as np

from palsygrader.domain.examination import (
    Decision,
    Examination,
    ExpressionRecord,
    KeyFrame,
    Picture,
    QualityFlag,
    QualityIssue,
)
from palsygrader.domain.expressions import Expression
from palsygrader.domain.face import BROW, AffectedSide, Branch, Region, Side
from palsygrader.domain.grade import Grade
from palsygrader.domain.landmarks import Landmarks
from palsygrader.domain.measurement import Quantity, Unit
from palsygrader.domain.questionnaires import DEFINITIONS, Questionnaire, is_answer, item_key
from palsygrader.domain.severity import severity_of
from palsygrader.grading.grading_model import shared_model
from palsygrader.grading.network_grader import NetworkGrader
from palsygrader.grading.provenance import Provider
from palsygrader.settings import grading_weights

EARLIER: Final = ((84, 0.0), (42, 0.5))
"""Earlier visits made for the history: days before today, and movement of the weak side as a share of today's."""
WITHHELD: Final = Branch.TEMPORAL
"""The branch that `withheld_visit` withholds."""
WEAK: Final = Side.LEFT
"""Of the digital patient."""
WITHHELD_VISIT: Final = "withheld"
"""Identifier of that visit and of its patient."""
_DRESSING: Final = (236, 240, 242)
_SEAM: Final = 0.08
"""Half width of the seam between the halves of a made-up picture, in eye distances."""
_INTERVAL: Final = 9.0


def earlier_visits(examination: Examination) -> list[Examination]:
    """Return made-up earlier visits: the weak half of the face moves less, in pictures, numbers and grades alike."""
    made = []
    for days, share in EARLIER:
        grade = examination.grade
        assert grade is not None  # noqa: S101 - a finished visit is graded
        branches = tuple(
            branch
            if branch.function_percent is None
            else replace(
                branch,
                function_percent=branch.function_percent * share,
                interval_percent=(
                    max(0.0, branch.function_percent * share - _INTERVAL),
                    branch.function_percent * share + _INTERVAL,
                ),
                severity=severity_of(branch.function_percent * share),
                evidence_details=(),
            )
            for branch in grade.branches
        )
        made.append(
            replace(
                examination,
                examination_id=f"earlier-{days}",
                started_at=examination.started_at - timedelta(days=days),
                records={expression: _weaker(record, share) for expression, record in examination.records.items()},
                grade=replace(grade, branches=branches),
                decisions=_answered(examination, share),
            )
        )
    return made


def _answered(examination: Examination, share: float) -> tuple[Decision, ...]:
    """Return the decisions with the patient's answers to a questionnaire, the worse the less moved."""
    definition = DEFINITIONS[Questionnaire.FDI]
    answered = []
    for number in definition.numbers:
        points = definition.points_of(number)
        value = points[1 + round(share * (len(points) - 2))]
        key = item_key(Questionnaire.FDI, number)
        answered.append(Decision(key, value, "", examination.clinician, examination.started_at))
    return (*(made for made in examination.decisions if not is_answer(made.item)), *answered)


def withheld_visit(examination: Examination) -> Examination:
    """Return the visit as that of another patient, whose hair hides the brow: one branch is withheld."""
    grade = examination.grade
    assert grade is not None  # noqa: S101 - a finished visit is graded
    hair = (QualityIssue.COVERED, 0.9, (Region.BROW,))
    records = {e: replace(record, quality=(QualityFlag(e, *hair),)) for e, record in examination.records.items()}
    return replace(
        examination,
        examination_id=WITHHELD_VISIT,
        patient_id=WITHHELD_VISIT,
        records=records,
        grade=graded(records, grade.affected_side, examination),
    )


def graded(records: dict[Expression, ExpressionRecord], side: AffectedSide, examination: Examination) -> Grade:
    """Return the network's answer on some records, on the landmarks of a graded examination."""
    grade, at = examination.grade, examination.started_at
    assert grade is not None  # noqa: S101 - a finished visit is graded
    told = Provider(grade.provenance.landmarker, grade.provenance.landmarker_sha256)
    return NetworkGrader(shared_model(grading_weights(), "cpu"), told).grade(records, side, at)


def moved_aside(face: Picture) -> Picture:
    """Return the picture of a patient who sits a little aside and nearer; the gate accepts it."""
    height, width = face.shape[:2]
    move = cv2.getRotationMatrix2D((width / 2, height / 2), 3.0, 1.06)
    move[:, 2] += (0.012 * width, 0.01 * height)
    return np.asarray(cv2.warpAffine(face, move, (width, height), borderMode=cv2.BORDER_REPLICATE), np.uint8)


def refused_pictures(frame: KeyFrame) -> dict[str, Picture]:
    """Return pictures that the gate refuses, by the reason."""
    face = frame.picture
    height, width = face.shape[:2]
    half = cv2.resize(face, (width // 2, height // 2), interpolation=cv2.INTER_AREA)
    small = cv2.resize(face, (width // 3, height // 3), interpolation=cv2.INTER_AREA)
    far = np.full_like(face, face[0, 0])
    far[height // 3 : height // 3 + small.shape[0], width // 3 : width // 3 + small.shape[1]] = small
    two = np.full_like(face, face[0, 0])
    top = height // 4
    two[top : top + half.shape[0]] = np.hstack([half, half])[:, :width]
    turn = cv2.getRotationMatrix2D((width / 2, height / 2), 20, 1.0)
    return {
        "no-face": np.full_like(face, face[0, 0]),
        "two-faces": two,
        "too-far": far,
        "tilted": np.asarray(cv2.warpAffine(face, turn, (width, height), borderMode=cv2.BORDER_REPLICATE), np.uint8),
        "too-dark": (face * 0.12).astype(np.uint8),
        "covered": _with_dressing(frame),
    }


def _with_dressing(frame: KeyFrame) -> Picture:
    """Return the picture with a dressing over the weak side's brow."""
    brow = frame.landmarks.points_px[list(BROW[WEAK])]
    width_px = frame.landmarks.eye_distance_px
    middle, size = brow.mean(axis=0), (0.62 * width_px, 0.34 * width_px)
    corners = cv2.boxPoints(((float(middle[0]), float(middle[1] - 0.1 * width_px)), size, 12.0))
    dressed = frame.picture.copy()
    cv2.fillConvexPoly(dressed, np.round(corners).astype(np.int32), _DRESSING, cv2.LINE_AA)
    return dressed


def _weaker(record: ExpressionRecord, share: float) -> ExpressionRecord:
    """Return an expression during which the weak side moved less."""
    rows = np.array([share if side is WEAK else 1.0 for side in (Side.LEFT, Side.RIGHT)])
    lengths = {Unit.MM, Unit.EYE_DISTANCE_PERCENT, Unit.PERCENT}
    at_rest = {Quantity.BROW_HEIGHT, Quantity.PALPEBRAL_APERTURE, Quantity.ORAL_COMMISSURE_HEIGHT}
    measurements = tuple(
        replace(m, value=m.value * share) if m.side is WEAK and m.unit in lengths and m.quantity not in at_rest else m
        for m in record.measurements
    )
    return replace(
        record,
        peak=_halves(record.rest, record.peak, share),
        movement_percent=record.movement_percent * rows[:, np.newaxis],
        measurements=measurements,
    )


def _halves(rest: KeyFrame, peak: KeyFrame, share: float) -> KeyFrame:
    """Return the peak with the weak half of the face taken from rest when it is not to move at all."""
    if share > 0.0 or rest is peak:
        return peak
    points, at_rest = peak.landmarks.points_px, rest.landmarks.points_px
    middle = float(points[27:31, 0].mean())
    width = peak.picture.shape[1]
    seam = _SEAM * peak.landmarks.eye_distance_px
    weight = np.clip((np.arange(width) - middle) / (2 * seam) + 0.5, 0.0, 1.0)[np.newaxis, :, np.newaxis]
    picture = np.round(rest.picture * weight + peak.picture * (1.0 - weight)).astype(np.uint8)
    picture.flags.writeable = False
    mixed = np.where(points[:, :1] > middle, at_rest, points)
    return KeyFrame(picture, Landmarks(mixed, peak.landmarks.confidence, peak.landmarks.iris_diameter_px), peak.time_ms)
