"""The table for the terminal."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from palsygrader.cli.result_table import WIDTH, result_table
from palsygrader.domain.examination import Decision, Examination
from palsygrader.domain.expressions import Expression
from palsygrader.domain.face import AffectedSide, Branch
from palsygrader.domain.grade import BranchGrade, Grade, Provenance, WithheldReason
from palsygrader.domain.severity import Severity

NOON = datetime(2024, 5, 12, 12, tzinfo=UTC)


@pytest.fixture
def examination() -> Examination:
    branches = (
        BranchGrade(Branch.TEMPORAL, 37.6, (31.2, 46.0), Severity.IV, None, (Expression.BROW_RAISE,)),
        *(BranchGrade(branch, None, None, None, WithheldReason.POOR_EFFORT) for branch in list(Branch)[1:]),
    )
    provenance = Provenance("0", "fake", "fake", "0", "none", 11.77, {}, NOON)
    return Examination("p", NOON, "").with_grade(Grade(AffectedSide.LEFT, branches, (), provenance))


def test_branches_scales_and_reasons(examination: Examination) -> None:
    for item, value in {"brow": 2, "eye": 3, "nasolabial_fold": 2, "mouth": 3, "secondary_movement": 1}.items():
        examination = examination.with_decision(Decision(f"fngs2.{item}", value, "", "", NOON))
    lines = result_table(examination).splitlines()
    assert lines[0] == "  affected side: left"
    assert lines[1] == "  temporal              38 %  (31-46)  grade IV, moderately severe weakness"
    assert lines[2] == "  zygomatic            no grade: the healthy side hardly moved"
    assert "  FNGS 2.0             total 11, House-Brackmann grade by the total 3" in lines
    assert any(line.startswith("  Sunnybrook           not complete, missing: eye at rest") for line in lines)
    assert max(map(len, lines)) <= WIDTH


def test_without_a_grade_there_is_no_table() -> None:
    with pytest.raises(ValueError, match="not graded"):
        result_table(Examination("p", NOON, ""))


@pytest.mark.parametrize(
    ("low", "words"),
    [(46.0, " (I-IV), not distinguishable from grade IV"), (76.0, " (I-II), normal"), (91.0, ", normal")],
)
def test_a_grade_one_is_normal_only_when_weakness_is_excluded(examination: Examination, low: float, words: str) -> None:
    assert examination.grade is not None
    branch = BranchGrade(Branch.TEMPORAL, 100.0, (low, 100.0), Severity.I, None, (Expression.BROW_RAISE,))
    grade = replace(
        examination.grade,
        affected_side=AffectedSide.UNKNOWN,
        branches=(branch, *examination.grade.branches[1:]),
    )
    lines = result_table(examination.with_grade(grade)).splitlines()
    assert lines[0] == "  affected side: cannot be told: 1 of 4 regions examined"
    assert lines[1].endswith(f"grade I{words}")
