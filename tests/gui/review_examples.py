"""A made-up visit for the tests of the review: drawn faces, a weak left side, all nine expressions."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from io import BytesIO
from typing import BinaryIO, TypeVar

import av
import cv2
import numpy as np
from numpy.typing import NDArray
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from palsygrader.domain.addendum import Addendum
from palsygrader.domain.draft import ADDENDUM, Draft
from palsygrader.domain.examination import Examination, ExpressionRecord, KeyFrame, Picture, QualityFlag, QualityIssue
from palsygrader.domain.expressions import BRANCH_EXPRESSIONS, STANDARD_EXPRESSIONS, Expression, SkipReason
from palsygrader.domain.face import AffectedSide, Branch, Side
from palsygrader.domain.grade import BranchGrade, Grade, ProposedItem, Provenance, Scale, WithheldReason
from palsygrader.domain.landmarks import MIRROR_INDEX, Landmarks
from palsygrader.domain.measurement import Measurement, Quantity, Unit
from palsygrader.domain.patient import Patient, Sex
from palsygrader.domain.scales import ScaleSection, definitions
from palsygrader.domain.severity import severity_of
from palsygrader.errors import ArchiveError

WIDTH_PX, HEIGHT_PX = 640, 480
CENTRE_PX = (320.0, 235.0)
EYE_DISTANCE_PX = 150.0
FRAME_COUNT = 60
FRAME_MS = 100.0
STARTED = datetime(2025, 6, 9, 10, 40, tzinfo=UTC)
FUNCTION_PERCENT = {
    Branch.TEMPORAL: 12.0,
    Branch.ZYGOMATIC: 63.0,
    Branch.BUCCAL: 38.0,
    Branch.MARGINAL_MANDIBULAR: 81.0,
}
QUANTITY = {
    Expression.BROW_RAISE: Quantity.BROW_ELEVATION,
    Expression.GENTLE_CLOSURE: Quantity.LID_CLOSURE,
    Expression.TIGHT_CLOSURE: Quantity.LID_CLOSURE,
    Expression.CLOSED_SMILE: Quantity.ORAL_COMMISSURE_EXCURSION,
    Expression.OPEN_SMILE: Quantity.ORAL_COMMISSURE_EXCURSION,
    Expression.SNARL: Quantity.ALAR_ELEVATION,
    Expression.PUCKER: Quantity.LIP_CORNER_ADVANCE,
    Expression.LOWER_TEETH: Quantity.LOWER_LIP_DEPRESSION,
}
PATIENT = Patient(
    name="Ana Ruiz", record_number="4711", born=date(1984, 3, 2), sex=Sex.FEMALE, palsy_side=AffectedSide.LEFT
)
# The patient's right half of a face in eye distances, x to the picture's right, y down, origin between the eyes.
_RIGHT_HALF = {
    **{i: (-0.74 * np.cos(i * np.pi / 16), 0.1 + 1.05 * np.sin(i * np.pi / 16)) for i in range(9)},
    **dict(
        zip(range(17, 22), [(-0.66, -0.2), (-0.53, -0.29), (-0.39, -0.3), (-0.25, -0.27), (-0.12, -0.22)], strict=True)
    ),
    **dict(zip(range(27, 31), [(0, 0), (0, 0.14), (0, 0.28), (0, 0.4)], strict=True)),
    **dict(zip(range(31, 34), [(-0.16, 0.47), (-0.08, 0.5), (0, 0.52)], strict=True)),
    **dict(
        zip(
            range(36, 42),
            [(-0.5, 0), (-0.41, -0.06), (-0.28, -0.06), (-0.19, 0.01), (-0.28, 0.05), (-0.41, 0.05)],
            strict=True,
        )
    ),
    **dict(zip(range(48, 52), [(-0.28, 0.77), (-0.18, 0.72), (-0.07, 0.69), (0, 0.71)], strict=True)),
    **dict(zip((59, 58, 57), [(-0.18, 0.83), (-0.08, 0.87), (0, 0.88)], strict=True)),
    **dict(
        zip((60, 61, 62, 67, 66), [(-0.24, 0.77), (-0.09, 0.76), (0, 0.765), (-0.09, 0.79), (0, 0.795)], strict=True)
    ),
}
_MOVES = {
    Expression.BROW_RAISE: ((17, 18, 19, 20, 21), (0.0, -0.11)),
    Expression.GENTLE_CLOSURE: ((37, 38), (0.0, 0.1)),
    Expression.TIGHT_CLOSURE: ((37, 38), (0.0, 0.11)),
    Expression.CLOSED_SMILE: ((48, 60, 49, 59), (-0.08, -0.05)),
    Expression.OPEN_SMILE: ((48, 60, 49, 59), (-0.12, -0.08)),
    Expression.SNARL: ((31, 49, 50, 61), (0.0, -0.08)),
    Expression.PUCKER: ((48, 60, 49, 59), (0.11, 0.0)),
    Expression.LOWER_TEETH: ((58, 59, 67), (0.0, 0.08)),
}


def face_points(expression: Expression, amount: float, weak: float) -> NDArray[np.float64]:
    """Return 68 landmarks in pixels; `amount` 0..1 of the movement on the right, `weak` of that on the left."""
    right = np.zeros((68, 2))
    for index, place in _RIGHT_HALF.items():
        right[index] = place
    moved = right.copy()
    if expression in _MOVES:
        indices, by = _MOVES[expression]
        moved[list(indices)] += amount * np.array(by)
    weakly = right + weak * (moved - right)
    points = moved.copy()
    mirrored = weakly[MIRROR_INDEX] * (-1, 1)
    for index in range(68):
        if index not in _RIGHT_HALF:
            points[index] = mirrored[index]
    return points * EYE_DISTANCE_PX + CENTRE_PX


def drawn_face(points: NDArray[np.float64]) -> Picture:
    """Return a plain drawing of a face."""
    picture = np.full((HEIGHT_PX, WIDTH_PX, 3), (88, 104, 108), dtype=np.uint8)
    at = np.round(points).astype(np.int32)
    cv2.ellipse(picture, (320, 245), (118, 158), 0, 0, 360, (222, 184, 158), -1, cv2.LINE_AA)
    for brow in (slice(17, 22), slice(22, 27)):
        cv2.polylines(picture, [at[brow]], isClosed=False, color=(92, 62, 46), thickness=6, lineType=cv2.LINE_AA)
    for eye in (slice(36, 42), slice(42, 48)):
        cv2.fillPoly(picture, [at[eye]], (245, 245, 245), cv2.LINE_AA)
        cv2.polylines(picture, [at[eye]], isClosed=True, color=(70, 50, 40), thickness=2, lineType=cv2.LINE_AA)
    cv2.polylines(picture, [at[31:36]], isClosed=False, color=(170, 120, 100), thickness=2, lineType=cv2.LINE_AA)
    cv2.fillPoly(picture, [at[48:60]], (178, 92, 92), cv2.LINE_AA)
    cv2.fillPoly(picture, [at[60:68]], (110, 40, 48), cv2.LINE_AA)
    picture.flags.writeable = False
    return picture


def key_frame(expression: Expression, amount: float, weak: float, time_ms: float) -> KeyFrame:
    points = face_points(expression, amount, weak)
    return KeyFrame(drawn_face(points), Landmarks(points, 0.97), time_ms)


def weakness(expression: Expression) -> float:
    return next((FUNCTION_PERCENT[b] / 100 for b in Branch if expression in BRANCH_EXPRESSIONS[b]), 1.0)


def record(expression: Expression, *, media_id: str | None = None, photograph: bool = False) -> ExpressionRecord:
    """Return one analysed expression: rest for a second, up in half a second, hold, relax."""
    weak = weakness(expression)
    times = np.array([number * FRAME_MS for number in range(1 if photograph else FRAME_COUNT)], dtype=np.float64)
    amount = np.interp(times, [0, 1000, 1600, 5000, 5600], [0, 0, 1, 1, 0]) if not photograph else np.ones(1)
    points = np.stack([face_points(expression, a, weak) for a in amount]).astype(np.float32)
    full = 0.0 if expression is Expression.REST else 100.0 if "closure" in expression else 14.0
    movement = np.stack([amount * full * weak, amount * full])
    sides = ((Side.LEFT, weak), (Side.RIGHT, 1.0))
    measurements = tuple(
        Measurement(QUANTITY[expression], expression, side, 8.0 * share, Unit.MM, 0.4)
        for side, share in sides
        if expression in QUANTITY
    )
    if expression is Expression.OPEN_SMILE:
        measurements += tuple(
            Measurement(Quantity.OCULAR_SYNKINESIS, expression, side, value, Unit.PERCENT, 2.0)
            for side, value in ((Side.LEFT, 24.0), (Side.RIGHT, 3.0))
        )
    quality = (QualityFlag(expression, QualityIssue.TURNED, 0.3),) if expression is Expression.SNARL else ()
    return ExpressionRecord(
        expression=expression,
        attempt=1,
        media_id=media_id,
        rest=key_frame(Expression.REST, 0, 1, 0),
        peak=key_frame(expression, 1, weak, 0.0 if photograph else 3000.0),
        times_ms=times,
        points_px=points,
        movement_percent=movement,
        measurements=measurements,
        quality=quality,
    )


def proposals() -> tuple[ProposedItem, ...]:
    """Return a proposal for every item; rest and synkinesis wait for the clinician."""
    found = []
    for scale in Scale:
        for item in definitions(scale):
            middle = item.values[len(item.values) // 2]
            waits = scale is Scale.SUNNYBROOK and item.section is not ScaleSection.VOLUNTARY
            found.append(ProposedItem(scale, item.identifier, middle, must_confirm=waits))
    return tuple(found)


def grade(withheld: dict[Branch, WithheldReason] | None = None) -> Grade:
    """Return an answer, some branches withheld."""
    branches = []
    for branch, percent in FUNCTION_PERCENT.items():
        reason = (withheld or {}).get(branch)
        shown = tuple(e for e in BRANCH_EXPRESSIONS[branch])
        if reason is not None:
            branches.append(BranchGrade(branch, None, None, None, reason, ()))
        else:
            interval = (max(percent - 8, 0), min(percent + 7, 100))
            branches.append(BranchGrade(branch, percent, interval, severity_of(percent), None, shown))
    provenance = Provenance("0.1.0", "measured geometry", "dlib 68", "0" * 64, "iris", 11.77, {"numpy": "2"}, STARTED)
    return Grade(AffectedSide.LEFT, tuple(branches), proposals(), provenance)


def visit(
    *,
    days_ago: int = 0,
    withheld: dict[Branch, WithheldReason] | None = None,
    media: dict[Expression, str] | None = None,
    left_out: frozenset[Expression] = frozenset(),
) -> Examination:
    """Return a whole visit, graded and not signed."""
    made = Examination(
        patient_id=PATIENT.patient_id, started_at=STARTED - timedelta(days=days_ago), clinician="Dr. Ito", device="demo"
    )
    for expression in STANDARD_EXPRESSIONS:
        if expression in left_out:
            made = made.with_skipped(expression, SkipReason.PATIENT_CANNOT)
        else:
            made = made.with_record(record(expression, media_id=(media or {}).get(expression)))
    return made.with_grade(grade(withheld))


def confirmed(examination: Examination) -> Examination:
    """Return the visit with nothing left to confirm."""
    answer = examination.grade
    assert answer is not None
    settled = tuple(replace(p, must_confirm=False) for p in answer.proposals)
    return replace(examination, grade=replace(answer, proposals=settled))


W = TypeVar("W", bound=QWidget)


def only(parent: QWidget, kind: type[W]) -> W:
    """Return the first child of a kind."""
    return parent.findChildren(kind)[0]


def words(parent: QWidget) -> str:
    """Return everything that labels say at the moment."""
    QApplication.processEvents()
    shown = (label.text() for label in parent.findChildren(QLabel) if label.isVisibleTo(parent))
    return "\n".join(shown).replace("\N{NO-BREAK SPACE}", " ")


class FakeArchive:
    """Keeps what is saved; can be told to fail."""

    def __init__(self, media: dict[str, bytes] | None = None) -> None:
        self.saved: list[Examination] = []
        self.addenda: list[tuple[str, Addendum]] = []
        self.kept: dict[tuple[str, str], Draft] = {}
        self.failure: Exception | None = None
        self.media = media or {}

    def save_examination(self, examination: Examination) -> None:
        if self.failure is not None:
            raise self.failure
        self.saved.append(examination)

    def add_addendum(self, examination_id: str, addendum: Addendum) -> None:
        if self.failure is not None:
            raise self.failure
        self.addenda.append((examination_id, addendum))
        self.kept.pop((examination_id, ADDENDUM), None)

    def drafts(self, examination_id: str) -> tuple[Draft, ...]:
        return tuple(draft for (of, _place), draft in self.kept.items() if of == examination_id)

    def keep_draft(self, examination_id: str, draft: Draft) -> None:
        if self.failure is not None:
            raise self.failure
        self.kept[examination_id, draft.place] = draft

    def discard_draft(self, examination_id: str, place: str) -> None:
        self.kept.pop((examination_id, place), None)

    def open_media(self, media_id: str) -> BinaryIO:
        if media_id not in self.media:
            raise ArchiveError("archive.no_media")
        return BytesIO(self.media[media_id])


def clip(frame_count: int = 12) -> bytes:
    """Return a small Matroska video; every picture is brighter than the one before."""
    stream = BytesIO()
    with av.open(stream, mode="w", format="matroska") as container:
        video = container.add_stream("libx264", rate=10)
        video.width, video.height, video.pix_fmt = 160, 120, "yuv420p"
        for number in range(frame_count):
            picture = np.full((120, 160, 3), min(20 * number, 255), dtype=np.uint8)
            container.mux(video.encode(av.VideoFrame.from_ndarray(picture, format="rgb24")))
        container.mux(video.encode(None))
    return stream.getvalue()
