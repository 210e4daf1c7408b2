"""Observations that need attention."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest

from palsygrader.domain.examination import Examination, QualityFlag, QualityIssue
from palsygrader.domain.expressions import Expression
from palsygrader.domain.face import AffectedSide, Region
from palsygrader.report.observations import observations
from palsygrader.report.pictures import quality_words


def plain(found: tuple[str, ...]) -> str:
    return "\n".join(found).replace("\u00a0", " ")


def test_an_eye_that_does_not_close_is_observed_with_its_number(make: Any) -> None:
    found = observations(make.patient(), make.examination())
    assert plain(found[:1]) == (
        "Observed: the eye on the patient's left does not close completely (lid closure 38 ± 0.4 % on tight eye "
        "closure). Incomplete closure can expose the cornea."
    )


@pytest.mark.parametrize(
    ("eye", "zygomatic", "warned"),
    [(2, 3, False), (3, 1, True), (2, 4, False), (4, 6, True), (0, 1, False), (None, 4, True)],
)
def test_the_eye_item_decides_and_without_one_the_zygomatic_grade(
    make: Any, eye: int | None, zygomatic: int, *, warned: bool
) -> None:
    decisions = (make.decision("house_brackmann.eye", eye), make.decision("branch.zygomatic", zygomatic))
    answer = make.grade()
    if eye is None:
        answer = replace(answer, proposals=tuple(p for p in answer.proposals if p.item != "eye"))
    found = observations(make.patient(), make.examination(decisions=decisions, grade=answer))
    assert ("cornea" in plain(found)) is warned


@pytest.mark.parametrize("side", [AffectedSide.BOTH, AffectedSide.UNKNOWN])
def test_an_open_eye_is_told_without_a_side_where_no_one_side_is_weak(make: Any, side: AffectedSide) -> None:
    decisions = (make.decision("house_brackmann.eye", 3), make.decision("affected_side", side.value))
    found = observations(make.patient(), make.examination(decisions=decisions))
    assert plain(found[:1]) == (
        "Observed: eye closure is incomplete (lid closure on tight eye closure: R 96 ± 0.4 %, L 38 ± 0.4 %). "
        "Incomplete closure can expose the cornea."
    )
    unmeasured = make.examination(decisions=decisions, records={})
    assert plain(observations(make.patient(), unmeasured)).startswith("Observed: eye closure is incomplete. ")


def test_what_was_not_recorded_is_listed_with_its_reason(make: Any, without: Callable[..., Examination]) -> None:
    found = plain(observations(make.patient(), without(Expression.OPEN_SMILE)))
    assert "Not recorded: pucker (patient cannot), brow raise, gentle eye closure" in found


def test_quality_is_told_by_expression(make: Any) -> None:
    assert "Picture quality: snarl: head turned (40 % of frames)." in plain(
        observations(make.patient(), make.examination())
    )


def test_the_same_problem_is_told_once(make: Any) -> None:
    flag = QualityFlag(Expression.SNARL, QualityIssue.TOO_DARK, 1.0)
    exam = make.examination()
    dark = {e: replace(one, quality=(flag,)) for e, one in exam.records.items()}
    assert "Picture quality: all expressions: too dark (100 % of frames)." in plain(
        observations(make.patient(), replace(exam, records=dark))
    )
    some = {e: one if e is Expression.SNARL else replace(one, quality=()) for e, one in dark.items()}
    some[Expression.PUCKER] = dark[Expression.PUCKER]
    found = plain(observations(make.patient(), replace(exam, records=some)))
    assert "Picture quality: snarl, pucker: too dark (100 % of frames)." in found


def test_what_was_covered_is_told() -> None:
    flag = QualityFlag(Expression.SNARL, QualityIssue.COVERED, 0.75, (Region.BROW, Region.CHIN))
    assert quality_words(flag, one_frame=True) == "part of the face covered: brow, chin"
    assert quality_words(flag, one_frame=False) == "part of the face covered: brow, chin (75 % of frames)"


def test_another_side_than_on_record_is_told(make: Any) -> None:
    exam = make.examination(grade=make.grade(side=AffectedSide.RIGHT))
    assert "Weak side on record is left; this examination found right." in plain(observations(make.patient(), exam))
    unknown = make.patient(palsy_side=AffectedSide.UNKNOWN)
    assert "on record" not in plain(observations(unknown, exam))


def test_an_ungraded_examination_says_so(make: Any) -> None:
    found = observations(make.patient(), make.examination(grade=None, decisions=()))
    assert found[0] == "This examination has not been graded by the program."
