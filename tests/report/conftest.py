"""Synthetic patients and examinations: small pictures, known numbers."""

import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import numpy as np
import pytest

from palsygrader.domain.examination import (
    Decision,
    Examination,
    ExpressionRecord,
    KeyFrame,
    QualityFlag,
    QualityIssue,
    Signature,
)
from palsygrader.domain.expressions import BRANCH_EXPRESSIONS, STANDARD_EXPRESSIONS, Expression, SkipReason
from palsygrader.domain.face import AffectedSide, Branch, Side
from palsygrader.domain.grade import BranchEvidence, BranchGrade, Grade, ProposedItem, Provenance, Scale, WithheldReason
from palsygrader.domain.landmarks import Landmarks
from palsygrader.domain.measurement import Measurement, Quantity, Unit
from palsygrader.domain.patient import Patient, Sex
from palsygrader.domain.scales import definitions
from palsygrader.domain.severity import severity_of
from palsygrader.report.content import Letterhead, report_content
from palsygrader.report.parts import ReportContent

VISIT = datetime(2025, 5, 12, 14, 5, tzinfo=UTC)
CREATED = datetime(2025, 5, 12, 14, 40, tzinfo=UTC)
CLINIC = Letterhead(("Facial Nerve Clinic", "University Hospital, 12 Garden Street, Springfield"))
FONTS = Path(__file__).resolve().parents[2] / "resources" / "fonts"
FUNCTIONS = {
    Branch.TEMPORAL: 38.0,
    Branch.ZYGOMATIC: 61.0,
    Branch.BUCCAL: 22.0,
    Branch.MARGINAL_MANDIBULAR: 93.0,
}
EXCURSIONS = {
    Expression.BROW_RAISE: (Quantity.BROW_ELEVATION,),
    Expression.GENTLE_CLOSURE: (Quantity.LID_CLOSURE,),
    Expression.TIGHT_CLOSURE: (Quantity.LID_CLOSURE,),
    Expression.CLOSED_SMILE: (Quantity.ORAL_COMMISSURE_EXCURSION,),
    Expression.OPEN_SMILE: (Quantity.ORAL_COMMISSURE_EXCURSION, Quantity.UPPER_LIP_ELEVATION),
    Expression.SNARL: (Quantity.ALAR_ELEVATION, Quantity.UPPER_LIP_ELEVATION),
    Expression.PUCKER: (Quantity.LIP_CORNER_ADVANCE,),
    Expression.LOWER_TEETH: (Quantity.LOWER_LIP_DEPRESSION,),
}


def face_landmarks(centre: tuple[float, float] = (80.0, 80.0), eye_distance_px: float = 50.0) -> Landmarks:
    """Return a plain symmetric face: x, y in eye distances about the middle of the eyes, from the picture's left."""
    jaw = [(-0.75 * np.cos(a), 1.25 * np.sin(a)) for a in np.linspace(0, np.pi, 17)]
    brow = [(-0.55, -0.2), (-0.45, -0.28), (-0.33, -0.3), (-0.22, -0.28), (-0.12, -0.22)]
    brows = [*brow, *((-x, y) for x, y in reversed(brow))]
    nose = [(0, 0.05), (0, 0.18), (0, 0.31), (0, 0.44)]
    base = [(-0.16, 0.52), (-0.08, 0.55), (0, 0.57), (0.08, 0.55), (0.16, 0.52)]
    eye = [(-0.5, 0), (-0.41, -0.05), (-0.29, -0.05), (-0.2, 0), (-0.29, 0.04), (-0.41, 0.04)]
    eyes = [*eye, *((-x, y) for x, y in (eye[3], eye[2], eye[1], eye[0], eye[5], eye[4]))]
    angles = np.linspace(np.pi, -np.pi, 12, endpoint=False)
    lips = [(0.3 * np.cos(a), 0.85 - 0.1 * np.sin(a)) for a in angles]
    inner = [(0.22 * np.cos(a), 0.85 - 0.03 * np.sin(a)) for a in np.linspace(np.pi, -np.pi, 8, endpoint=False)]
    points = np.array([*jaw, *brows, *nose, *base, *eyes, *lips, *inner], dtype=np.float64)
    return Landmarks(points * eye_distance_px + np.array(centre), confidence=0.97)


def key_frame(value: int = 150) -> KeyFrame:
    """Return a small grey frame, lighter towards the picture's left."""
    picture = np.full((160, 160, 3), value, dtype=np.uint8)
    picture[:, :80] += 40
    picture.flags.writeable = False
    return KeyFrame(picture, face_landmarks(), 500.0)


def record(
    expression: Expression,
    share: float = 0.4,
    *,
    unit: Unit = Unit.MM,
    frames: int = 5,
    quality: tuple[QualityFlag, ...] = (),
    rest: KeyFrame | None = None,
    peak: KeyFrame | None = None,
) -> ExpressionRecord:
    """Return an analysed expression whose left side moves `share` of the right."""
    measurements = []
    for number, quantity in enumerate(EXCURSIONS.get(expression, ())):
        of_closure = quantity is Quantity.LID_CLOSURE
        right = 96.0 if of_closure else 7.0 - 2 * number
        real = Unit.PERCENT if of_closure else unit
        noise = None if frames == 1 else 0.4
        measurements += [
            Measurement(quantity, expression, Side.LEFT, right * share, real, noise),
            Measurement(quantity, expression, Side.RIGHT, right, real, noise),
        ]
    if expression is Expression.REST:
        for quantity, left, right in (
            (Quantity.BROW_HEIGHT, 14.2, 15.9),
            (Quantity.PALPEBRAL_APERTURE, 11.3, 9.8),
            (Quantity.ORAL_COMMISSURE_HEIGHT, -1.6, 0.2),
        ):
            measurements += [
                Measurement(quantity, expression, Side.LEFT, left, unit, 0.3),
                Measurement(quantity, expression, Side.RIGHT, right, unit, 0.3),
            ]
    if expression is Expression.OPEN_SMILE:
        measurements += [
            Measurement(Quantity.OCULAR_SYNKINESIS, expression, Side.LEFT, 14.0, Unit.PERCENT, 2.0),
            Measurement(Quantity.OCULAR_SYNKINESIS, expression, Side.RIGHT, 2.0, Unit.PERCENT, 2.0),
        ]
    if EXCURSIONS.get(expression) and frames > 1:
        for side, values in ((Side.LEFT, (120.0, 840.0, 1460.0)), (Side.RIGHT, (0.0, 610.0, 2210.0))):
            timed = (Quantity.ONSET_LATENCY, Quantity.TIME_TO_PEAK, Quantity.HOLD_TIME)
            measurements += [
                Measurement(what, expression, side, value, Unit.MS) for what, value in zip(timed, values, strict=True)
            ]
    times = np.arange(frames, dtype=np.float64) * 33.0
    points = np.repeat(face_landmarks().points_px[None].astype(np.float32), frames, axis=0)
    movement = np.stack([np.linspace(0, 10 * share, frames), np.linspace(0, 10, frames)])
    return ExpressionRecord(
        expression=expression,
        attempt=1,
        media_id=None,
        rest=rest or key_frame(),
        peak=peak or key_frame(170),
        times_ms=times,
        points_px=points,
        movement_percent=movement,
        measurements=tuple(measurements),
        quality=quality,
    )


def provenance(**changes: Any) -> Provenance:
    return replace(
        Provenance(
            program_version="0.1.0",
            grader="measured geometry",
            landmarker="dlib 68",
            landmarker_sha256="fbdc2cb8" * 8,
            scale_method="iris",
            iris_diameter_mm=11.77,
            libraries={"numpy": "2.4.6", "opencv": "5.0.0", "dlib": "20.0.1"},
            graded_at=VISIT + timedelta(minutes=6),
        ),
        **changes,
    )


def proposals(*, complete: bool = True) -> tuple[ProposedItem, ...]:
    """Return a proposal for every item of every scale; rest and synkinesis are to be confirmed."""
    proposed = {"house_brackmann.eye": 3, "house_brackmann.mouth": 3, "house_brackmann.forehead": 2}
    found = []
    for scale in Scale:
        for item in definitions(scale):
            value: int | None = proposed.get(f"{scale}.{item.identifier}", item.values[len(item.values) // 2])
            confirm = item.section.value != "voluntary"
            if not complete and confirm:
                value = None
            withheld = None if value is not None else WithheldReason.NOT_MEASURABLE
            found.append(ProposedItem(scale, item.identifier, value, withheld, confirm))
    return tuple(found)


def detail(expression: Expression, function: float, weight: float) -> BranchEvidence:
    """Return an expression whose measured ratio is 7 % above the function estimated from it."""
    quantity = EXCURSIONS[expression][0]
    return BranchEvidence(expression, quantity, function + 7.0, function, weight, 0.86, 63.0, 73.0)


def grade(
    functions: dict[Branch, float | None] | None = None,
    *,
    side: AffectedSide = AffectedSide.LEFT,
    withheld: WithheldReason = WithheldReason.POOR_EFFORT,
    complete: bool = True,
    made: Provenance | None = None,
) -> Grade:
    """Return an answer with the functions given; None is withheld."""
    branches = []
    for branch, function in (functions if functions is not None else dict(FUNCTIONS)).items():
        if function is None:
            branches.append(BranchGrade(branch, None, None, None, withheld, BRANCH_EXPRESSIONS[branch]))
            continue
        interval = (max(function - 7.4, 0.0), min(function + 7.8, 100.0))
        evidence = BRANCH_EXPRESSIONS[branch]
        details = tuple(detail(expression, function, 1.0 / len(evidence)) for expression in evidence)
        branches.append(BranchGrade(branch, function, interval, severity_of(function), None, evidence, details))
    return Grade(side, tuple(branches), proposals(complete=complete), made or provenance())


def decision(item: str, value: int | str | None, reason: str = "", clinician: str = "Dr. Ada Lind") -> Decision:
    return Decision(item, value, reason, clinician, VISIT + timedelta(minutes=9))


def patient(name: str = "Ana Ruiz", **changes: Any) -> Patient:
    made = Patient(
        name=name,
        patient_id="p1",
        record_number="4711-08",
        born=date(1984, 3, 30),
        sex=Sex.FEMALE,
        palsy_side=AffectedSide.LEFT,
        onset=date(2025, 5, 3),
        cause="Bell’s palsy",
        treatment="prednisolone since 4 May",
    )
    return replace(made, **changes)


def examination(*, signed: bool = True, at: datetime = VISIT, **changes: Any) -> Examination:
    """Return a complete examination of nine expressions with every branch graded."""
    flags = (QualityFlag(Expression.SNARL, QualityIssue.TURNED, 0.4),)
    standard = {e: record(e, quality=flags if e is Expression.SNARL else ()) for e in STANDARD_EXPRESSIONS}
    made = Examination(
        patient_id="p1",
        started_at=at,
        clinician="Dr. Ada Lind",
        device="Integrated webcam, 1280 x 720",
        examination_id="9a1f00c4d2",
        records=standard,
        grade=grade(),
        decisions=(decision("branch.buccal", 4, "Slight movement of the corner seen live."),),
    )
    made = replace(made, **changes)
    return made.signed(Signature("Dr. Ada Lind", at + timedelta(minutes=20))) if signed else made


def earlier_visits() -> tuple[Examination, ...]:
    """Return two visits before the present one, worse than it."""
    worse = {branch: max(function - 25, 2.0) for branch, function in FUNCTIONS.items()}
    worst = {branch: max(function - 40, 1.0) for branch, function in FUNCTIONS.items()}
    return (
        examination(at=VISIT - timedelta(days=14), grade=grade(dict(worse)), examination_id="b", decisions=()),
        examination(at=VISIT - timedelta(days=30), grade=grade(dict(worst)), examination_id="a", decisions=()),
    )


def content(
    exam: Examination | None = None, who: Patient | None = None, previous: tuple[Examination, ...] = ()
) -> ReportContent:
    return report_content(who or patient(), exam or examination(), previous, clinic=CLINIC, created_at=CREATED)


@pytest.fixture(scope="module", autouse=True)
def utc() -> Iterator[None]:
    """Let the clinic lie in Greenwich, wherever the tests run."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("TZ", "UTC")
        _read_zone()
        yield
    _read_zone()


@pytest.fixture
def tokyo(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Let the clinic lie in Tokyo, nine hours ahead of UTC."""
    with monkeypatch.context() as patch:
        patch.setenv("TZ", "Asia/Tokyo")
        _read_zone()
        yield
    _read_zone()


def _read_zone() -> None:
    if sys.platform != "win32":  # there the zone cannot be set for one process
        time.tzset()


@pytest.fixture(scope="session")
def make() -> SimpleNamespace:
    """Return the makers above, by name."""
    return SimpleNamespace(
        content=content,
        decision=decision,
        earlier_visits=earlier_visits,
        examination=examination,
        face_landmarks=face_landmarks,
        grade=grade,
        key_frame=key_frame,
        patient=patient,
        provenance=provenance,
        record=record,
        visit=VISIT,
        created=CREATED,
        clinic=CLINIC,
        functions=FUNCTIONS,
    )


@pytest.fixture(scope="session")
def fonts() -> Path:
    return FONTS


@pytest.fixture
def without() -> Callable[..., Examination]:
    """Return an examination of `rest` and one more expression, the others skipped or missing."""

    def make(expression: Expression) -> Examination:
        records = {e: record(e) for e in (Expression.REST, expression)}
        functions = {b: FUNCTIONS[b] if expression in BRANCH_EXPRESSIONS[b] else None for b in Branch}
        answer = grade(dict(functions), withheld=WithheldReason.EXPRESSION_MISSING, complete=False)
        skipped = {Expression.PUCKER: SkipReason.PATIENT_CANNOT}
        return examination(records=records, grade=answer, skipped=skipped, decisions=())

    return make
