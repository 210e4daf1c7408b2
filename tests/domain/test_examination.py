"""An examination: changed only by its methods, frozen once signed, the last decision stands."""

from collections.abc import Callable
from dataclasses import FrozenInstanceError
from datetime import UTC, datetime

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
from palsygrader.domain.expressions import STANDARD_EXPRESSIONS, Expression, SkipReason
from palsygrader.domain.face import AffectedSide, Branch, Side
from palsygrader.domain.grade import BranchGrade, Grade, Provenance
from palsygrader.domain.landmarks import Landmarks
from palsygrader.domain.measurement import Measurement, Quantity, Unit
from palsygrader.domain.severity import Severity

NOON = datetime(2024, 5, 12, 12, tzinfo=UTC)


def record(expression: Expression) -> ExpressionRecord:
    frame = KeyFrame(np.zeros((4, 4, 3), np.uint8), Landmarks(np.zeros((68, 2)), 1.0), 0.0)
    return ExpressionRecord(
        expression=expression,
        attempt=1,
        media_id=None,
        rest=frame,
        peak=frame,
        times_ms=np.zeros(1),
        points_px=np.zeros((1, 68, 2), np.float32),
        movement_percent=np.zeros((2, 1)),
        measurements=(Measurement(Quantity.BROW_ELEVATION, expression, Side.LEFT, 1.0, Unit.MM),),
        quality=(QualityFlag(expression, QualityIssue.TOO_DARK, 0.5),),
    )


def grade() -> Grade:
    branches = tuple(BranchGrade(branch, 60.0, (50.0, 70.0), Severity.III, None) for branch in Branch)
    return Grade(AffectedSide.LEFT, branches, (), Provenance("0", "fake", "fake", "0", "none", 11.77, {}, NOON))


def decide(item: str, value: int | str | None) -> Decision:
    return Decision(item, value, "", "Dr Abe", NOON)


@pytest.fixture
def examination() -> Examination:
    return Examination("p", NOON, "Dr Abe")


CHANGES: list[Callable[[Examination], Examination]] = [
    lambda e: e.with_record(record(Expression.REST)),
    lambda e: e.with_skipped(Expression.SNARL, SkipReason.NOT_WANTED),
    lambda e: e.with_expression(Expression.FROWN),
    lambda e: e.with_grade(grade()),
    lambda e: e.with_decision(decide("branch.temporal", 2)),
    lambda e: e.with_notes("seen"),
    lambda e: e.with_device("camera"),
    lambda e: e.signed(Signature("Dr Bo", NOON)),
]


@pytest.mark.parametrize("change", CHANGES)
def test_a_signed_examination_never_changes(
    examination: Examination, change: Callable[[Examination], Examination]
) -> None:
    signed = examination.signed(Signature("Dr Abe", NOON))
    with pytest.raises(ValueError, match="signed"):
        change(signed)
    assert signed.signature == Signature("Dr Abe", NOON)


@pytest.mark.parametrize("change", CHANGES)
def test_a_change_makes_a_new_examination_and_leaves_the_old(
    examination: Examination, change: Callable[[Examination], Examination]
) -> None:
    changed = change(examination)
    assert changed is not examination
    assert changed.examination_id == examination.examination_id
    untouched = (examination.records, examination.skipped, examination.grade, examination.decisions, examination.notes)
    assert untouched == ({}, {}, None, (), "")
    assert examination.signature is None


def test_fields_cannot_be_assigned(examination: Examination) -> None:
    with pytest.raises(FrozenInstanceError):
        examination.notes = "other"  # type: ignore[misc]  # the assignment is what is tested


def test_recording_undoes_skipping_and_the_other_way_round(examination: Examination) -> None:
    skipped = examination.with_skipped(Expression.SNARL, SkipReason.PATIENT_CANNOT)
    recorded = skipped.with_record(record(Expression.SNARL))
    assert recorded.skipped == {}
    again = recorded.with_skipped(Expression.SNARL, SkipReason.NOT_WANTED)
    assert again.records == {}
    assert again.skipped == {Expression.SNARL: SkipReason.NOT_WANTED}


def test_missing_is_what_is_neither_recorded_nor_skipped(examination: Examination) -> None:
    assert examination.missing == STANDARD_EXPRESSIONS
    begun = examination.with_record(record(Expression.REST)).with_skipped(Expression.SNARL, SkipReason.NOT_WANTED)
    assert set(STANDARD_EXPRESSIONS) - set(begun.missing) == {Expression.REST, Expression.SNARL}


def test_an_optional_expression_is_added_once_at_the_end(examination: Examination) -> None:
    added = examination.with_expression(Expression.FROWN)
    assert added.expressions == (*STANDARD_EXPRESSIONS, Expression.FROWN)
    assert added.with_expression(Expression.FROWN) is added


def test_measurements_come_in_protocol_order(examination: Examination) -> None:
    begun = examination.with_record(record(Expression.SNARL)).with_record(record(Expression.REST))
    assert [m.expression for m in begun.measurements] == [Expression.REST, Expression.SNARL]
    assert {flag.expression for flag in begun.quality} == {Expression.REST, Expression.SNARL}


def test_the_last_decision_stands_and_can_be_taken_back(examination: Examination) -> None:
    item = "branch.temporal"
    assert examination.decision(item) is None
    twice = examination.with_decision(decide(item, 2)).with_decision(decide(item, 4))
    assert twice.decision(item) == decide(item, 4)
    assert twice.decision("branch.buccal") is None
    back = twice.with_decision(decide(item, None))
    assert back.decision(item) is None
    assert len(back.decisions) == 3


def test_the_clinicians_grade_stands_before_the_programs(examination: Examination) -> None:
    assert examination.severity(Branch.TEMPORAL) is None
    graded = examination.with_grade(grade())
    assert graded.severity(Branch.TEMPORAL) is Severity.III
    decided = graded.with_decision(decide("branch.temporal", 5))
    assert decided.severity(Branch.TEMPORAL) is Severity.V
    assert decided.severity(Branch.BUCCAL) is Severity.III
    assert decided.with_decision(decide("branch.temporal", None)).severity(Branch.TEMPORAL) is Severity.III


@pytest.mark.parametrize(
    ("severity", "interval", "reached"),
    [
        (Severity.II, (45.0, 100.0), (Severity.I, Severity.IV)),
        (Severity.II, (75.0, 89.9), None),
        (Severity.II, (74.9, 89.9), (Severity.II, Severity.III)),
        (Severity.VI, (6.0, 20.0), (Severity.V, Severity.VI)),  # within the noise
        (Severity.III, None, None),
        (None, None, None),
    ],
)
def test_the_interval_reaches_a_range_of_grades(
    severity: Severity | None,
    interval: tuple[float, float] | None,
    reached: tuple[Severity, Severity] | None,
) -> None:
    assert BranchGrade(Branch.BUCCAL, None, interval, severity, None).severity_range == reached


def test_the_clinicians_side_stands_before_the_programs(examination: Examination) -> None:
    assert examination.side_in_force is AffectedSide.UNKNOWN
    examination = examination.with_grade(grade())
    assert examination.side_in_force is AffectedSide.LEFT
    examination = examination.with_decision(decide("affected_side", "right"))
    assert examination.side_in_force is AffectedSide.RIGHT
    assert examination.with_decision(decide("affected_side", None)).side_in_force is AffectedSide.LEFT


def test_the_device_is_named(examination: Examination) -> None:
    assert examination.with_device("Webcam C920").device == "Webcam C920"
