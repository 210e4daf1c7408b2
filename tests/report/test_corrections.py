"""The report tells whose hand moved which points, and why; a copy without names tells only that."""

from datetime import UTC, datetime
from typing import Any

import pytest

from palsygrader.domain.correction import Correction, Moment, MovedPoint
from palsygrader.domain.examination import Examination, Uncorrected
from palsygrader.domain.expressions import Expression
from palsygrader.report.pictures import pairs
from palsygrader.report.teaching_copy import teaching_content

NOON = datetime(2025, 5, 12, 12, tzinfo=UTC)
SMILE = Expression.OPEN_SMILE
MADE = Correction(SMILE, (MovedPoint(Moment.PEAK, 54, (10.0, 20.0), (12.0, 19.0)),), "off the lip", "Dr Ito", NOON)


@pytest.fixture
def corrected(make: Any) -> Examination:
    """Return a visit with the smile's points corrected."""
    exam: Examination = make.examination(signed=False)
    kept = Uncorrected({SMILE: exam.records[SMILE]}, exam.grade, None)
    return exam.with_corrections((MADE,), exam.records, kept, exam.grade)


def test_the_expressions_block_says_by_whom_and_why(corrected: Examination) -> None:
    told = [part for part in pairs(corrected) if any("corrected by hand" in remark for remark in part.remarks)]

    assert len(told) == 1
    assert "Dr Ito" in told[0].remarks[-1]
    assert "1 point. Reason: off the lip" in told[0].remarks[-1]


def test_a_copy_without_names_tells_neither_who_nor_why(make: Any, corrected: Examination) -> None:
    remarks = " ".join(
        remark for part in teaching_content(make.patient(), corrected, created_at=NOON).pairs for remark in part.remarks
    )

    assert "Points corrected by hand: 1 point" in remarks
    assert "Ito" not in remarks
    assert "off the lip" not in remarks
    assert "2025" not in remarks
