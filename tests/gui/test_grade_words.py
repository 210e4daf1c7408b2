from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from palsygrader.archive.lines import VisitLine
from palsygrader.domain.face import Branch
from palsygrader.domain.grade import WithheldReason
from palsygrader.domain.severity import Severity
from palsygrader.gui import grade_words

if TYPE_CHECKING:
    from tests.gui.conftest import FakeArchive


@pytest.fixture
def visit(archive: FakeArchive) -> VisitLine:
    """Return a visit at which the program found 55 % everywhere, grade III."""
    return archive.visits("ben")[0]


def stands(visit: VisitLine, severity: Severity | None) -> VisitLine:
    return replace(visit, severities={**visit.severities, Branch.ZYGOMATIC: severity})


def without_program(visit: VisitLine, reason: WithheldReason | None) -> VisitLine:
    nothing = {Branch.ZYGOMATIC: None}
    return replace(
        visit,
        function_percent={**visit.function_percent, **nothing},
        program_severities={**visit.program_severities, **nothing},
        withheld={Branch.ZYGOMATIC: reason},
    )


def told(visit: VisitLine) -> tuple[str, str]:
    words = (grade_words.short(visit, Branch.ZYGOMATIC), grade_words.in_full(visit, Branch.ZYGOMATIC))
    return words[0].replace("\N{NO-BREAK SPACE}", " "), words[1].replace("\N{NO-BREAK SPACE}", " ")


def test_the_programs_grade_has_no_star(visit: VisitLine) -> None:
    assert told(visit) == ("III · 55 %", "Zygomatic: grade III, by the program; function P 55 %.")


def test_a_grade_the_clinician_set_otherwise_has_a_star_and_says_whose_the_percent_is(visit: VisitLine) -> None:
    assert told(stands(visit, Severity.IV)) == (
        "IV* · 55 %",
        "Zygomatic: grade IV, set by the clinician. The program: function P 55 %, which would be grade III.",
    )


def test_a_grade_where_the_program_gave_none_is_the_clinicians(visit: VisitLine) -> None:
    alone = without_program(stands(visit, Severity.IV), WithheldReason.COVERED)
    assert told(alone) == ("IV*", "Zygomatic: grade IV, set by the clinician. The program gave no grade.")


@pytest.mark.parametrize(
    ("reason", "why"),
    [
        (WithheldReason.POOR_EFFORT, "Zygomatic: no grade, the healthy side hardly moved."),
        (None, "Zygomatic: no grade."),
    ],
)
def test_no_grade_says_why(visit: VisitLine, reason: WithheldReason | None, why: str) -> None:
    assert told(without_program(stands(visit, None), reason)) == ("no grade", why)


def test_an_unfinished_visit_is_not_graded_yet(archive: FakeArchive) -> None:
    assert told(archive.visits("ana")[0]) == ("–", "Zygomatic: not graded yet; the visit is unfinished.")


def test_the_grades_of_a_patient_are_told_with_the_reason(archive: FakeArchive) -> None:
    ben, zoe = archive.patients("ben")[0], archive.patients("zoë")[0]
    hidden = replace(
        ben, severities={**ben.severities, Branch.BUCCAL: None}, withheld={Branch.BUCCAL: WithheldReason.COVERED}
    )
    lines = grade_words.of_patient(hidden)
    assert lines[0] == "Temporal: grade III."
    assert lines[2] == "Buccal: no grade, something covers the part of the face that moves."
    assert grade_words.of_patient(zoe) == []
