"""Severity per branch in words."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from typing import Any

from palsygrader.domain.examination import Examination
from palsygrader.domain.expressions import Expression
from palsygrader.domain.face import AffectedSide, Branch, Region, Side
from palsygrader.domain.grade import RegionLoss, WithheldReason
from palsygrader.domain.severity import Severity
from palsygrader.report.branches import LONG_REASON_CHARACTERS, branch_rows, severities, trends


def plain(text: str) -> str:
    return text.replace("\u00a0", " ")


def test_a_row_says_function_interval_grades_and_evidence(make: Any) -> None:
    temporal, _, buccal, _ = branch_rows(make.examination(), ())
    assert (temporal.branch, temporal.region) == ("Temporal", "forehead and brow")
    assert (plain(temporal.function), plain(temporal.interval)) == ("38 %", "31–46 %")
    assert (temporal.model, temporal.model_range, temporal.change) == ("IV", "", "–")
    assert plain(temporal.remark) == "Brow raise: 45 % measured, 38 % after correction."
    assert plain(buccal.remark).startswith(
        "Open smile: 29 % measured, 22 % after correction; closed smile: 29 %, 22 %;"
    )
    assert buccal.model_range == "(IV–V)"
    assert (buccal.model, buccal.clinician, buccal.standing) == ("V", "IV", Severity.IV)
    assert "Clinician's reason: Slight movement of the corner seen live." in buccal.remark


def test_what_the_clinician_did_not_change_says_so_once_signed(make: Any) -> None:
    withheld = make.grade({**make.functions, Branch.ZYGOMATIC: None})
    words = [
        [row.clinician for row in branch_rows(make.examination(signed=signed, grade=withheld), ())]
        for signed in (False, True)
    ]
    assert words == [["–", "–", "IV", "–"], ["as program", "not set", "IV", "as program"]]


def test_evidence_without_numbers_on_record_is_named(make: Any) -> None:
    exam = make.examination()
    branches = tuple(replace(answer, evidence_details=()) for answer in exam.grade.branches)
    row = branch_rows(replace(exam, grade=replace(exam.grade, branches=branches)), ())[0]
    assert row.remark == "From brow raise."


def test_the_points_of_a_region_say_what_they_mean(make: Any) -> None:
    exam = make.examination()
    mouth, midface = (
        RegionLoss(Expression.SNARL, region, Side.LEFT, gain)
        for region, gain in ((Region.MOUTH, 31.2), (Region.MIDFACE, 12.0))
    )
    elsewhere = RegionLoss(Expression.PUCKER, Region.MOUTH, Side.LEFT, 9.0)
    for losses, told in (
        ((mouth, elsewhere), "Snarl: P +31 if the mouth moved as on the other side."),
        (
            (mouth, elsewhere, midface),
            "Snarl: P +31 if the mouth, +12 if the midface moved as on the other side (not a sum).",
        ),
    ):
        branches = tuple(
            replace(answer, losses=losses if answer.branch is Branch.BUCCAL else ()) for answer in exam.grade.branches
        )
        row = branch_rows(
            replace(exam, decisions=(), signature=None, grade=replace(exam.grade, branches=branches)), ()
        )[2]
        assert plain(row.remark) == told


def test_a_grade_one_that_is_not_told_from_weakness_says_so(make: Any) -> None:
    exam = make.examination()
    words = {}
    for low in (51.0, 76.0):
        answer = replace(exam.grade.branches[0], interval_percent=(low, 100.0), severity=Severity.I)
        grade = replace(exam.grade, branches=(answer, *exam.grade.branches[1:]))
        words[low] = branch_rows(replace(exam, grade=grade), ())[0].remark
    assert "reaches grade III" in words[51.0]
    assert "reaches grade" not in words[76.0]


def test_a_withheld_row_says_why(without: Callable[..., Examination]) -> None:
    temporal = branch_rows(without(Expression.OPEN_SMILE), ())[0]
    assert (temporal.function, temporal.interval, temporal.model) == ("–", "", "no grade")
    assert temporal.remark == "The program gives no grade: the expression that tests it was not recorded."
    assert temporal.standing is None


def test_a_long_reason_is_left_to_the_decisions(make: Any) -> None:
    reason = "because " * LONG_REASON_CHARACTERS
    exam = make.examination(decisions=(make.decision("branch.temporal", 2, reason),))
    remark = branch_rows(exam, ())[0].remark
    assert "see Decisions" in remark
    assert "because" not in remark


def test_a_grade_changed_without_a_reason_says_so(make: Any) -> None:
    exam = make.examination(decisions=(make.decision("branch.temporal", 2),))
    assert "no reason given" in branch_rows(exam, ())[0].remark


def test_a_grade_taken_back_leaves_the_programs(make: Any) -> None:
    taken_back = (make.decision("branch.temporal", 2, "x"), make.decision("branch.temporal", None))
    row = branch_rows(make.examination(decisions=taken_back), ())[0]
    assert (row.clinician, row.standing) == ("as program", Severity.IV)


def test_change_counts_from_the_last_visit(make: Any) -> None:
    last, first = make.earlier_visits()
    row = branch_rows(make.examination(), (first, last))[0]
    assert row.change == "+25 points\nV to IV"


def test_change_within_the_intervals_says_so(make: Any) -> None:
    near = {branch: function - 4 for branch, function in make.functions.items()}
    last = make.examination(at=make.visit - timedelta(days=7), grade=make.grade(near), decisions=())
    assert branch_rows(make.examination(), (last,))[0].change == "+4 points, intervals overlap"


def test_a_change_counts_where_it_is_detectable(make: Any) -> None:
    def measured(visit: Examination, points: float | None) -> Examination:
        assert visit.grade is not None
        branches = tuple(replace(answer, detectable_points=points) for answer in visit.grade.branches)
        return replace(visit, grade=replace(visit.grade, branches=branches))

    now, last = make.examination(), make.earlier_visits()[0]
    words = [branch_rows(measured(now, points), (measured(last, 11.0),))[0].change for points in (11.0, 30.4, None)]
    assert words[0] == "+25 points\nV to IV"
    assert words[1] == "+25 points, not detectable (below 30)\nV to IV"
    assert words[2] == "+25 points\nV to IV"


def test_a_change_is_that_of_the_numbers_shown(make: Any) -> None:
    before = {**make.functions, Branch.TEMPORAL: 9.7, Branch.ZYGOMATIC: 74.6}
    now = {**make.functions, Branch.TEMPORAL: 19.4, Branch.ZYGOMATIC: 50.2}
    last = make.examination(at=make.visit - timedelta(days=7), grade=make.grade(before), decisions=())
    temporal, zygomatic, *_ = branch_rows(make.examination(grade=make.grade(now)), (last,))
    assert (plain(temporal.function), temporal.change.splitlines()[0]) == ("19 %", "+9 points, intervals overlap")
    assert zygomatic.change == "-24.6 points", "it was 74.6 %, and 75 % would be another grade"


def test_change_is_not_counted_between_methods_or_sides(make: Any) -> None:
    last, _ = make.earlier_visits()
    other = replace(last, grade=make.grade(made=make.provenance(landmarker_sha256="00")))
    assert branch_rows(make.examination(decisions=()), (other,))[0].change == "other method"
    worse = make.grade(dict.fromkeys(Branch, 2.0), made=make.provenance(landmarker_sha256="00"))
    assert branch_rows(make.examination(decisions=()), (replace(last, grade=worse, decisions=()),))[0].change == (
        "other method"
    )
    decided = replace(last, grade=worse, decisions=(make.decision("branch.temporal", 6, "seen"),))
    now = make.examination(decisions=(make.decision("branch.temporal", 3, "seen"),))
    assert branch_rows(now, (decided,))[0].change == "other method\nVI to III"
    turned = replace(last, grade=make.grade(side=AffectedSide.RIGHT))
    assert branch_rows(make.examination(), (turned,))[0].change == "other side"
    withheld = replace(last, grade=make.grade(dict.fromkeys(Branch), withheld=WithheldReason.POOR_EFFORT))
    assert branch_rows(make.examination(), (withheld,))[0].change == "no value then"


def test_a_trend_runs_from_the_oldest_visit_to_this_one(make: Any) -> None:
    last, first = make.earlier_visits()
    found = trends(make.examination(), (first, last))
    assert [trend.branch for trend in found] == ["Temporal", "Zygomatic", "Buccal", "Marginal mandibular"]
    assert [point.function_percent for point in found[0].points] == [1.0, 13.0, 38.0]
    assert found[0].points[-1].day == make.visit.date()
    assert [trend.points[-1].decided for trend in found] == [False, False, True, False]


def test_a_first_visit_has_no_trend(make: Any) -> None:
    assert trends(make.examination(), ()) == ()


def test_a_visit_of_another_method_is_marked_in_the_trend(make: Any) -> None:
    last, _ = make.earlier_visits()
    other = replace(last, grade=make.grade(made=make.provenance(grader="network")))
    assert [point.comparable for point in trends(make.examination(), (other,))[0].points] == [False, True]


def test_severities_are_the_ones_that_stand(make: Any) -> None:
    assert severities(make.examination())[Branch.BUCCAL] is Severity.IV
    ungraded = make.examination(grade=None, decisions=())
    assert set(severities(ungraded).values()) == {None}
    assert branch_rows(ungraded, ())[0].model == "not graded"


def test_a_visit_decided_to_be_of_the_other_side_does_not_compare(make: Any) -> None:
    before = make.earlier_visits()[:1]
    decided = make.examination(decisions=(make.decision("affected_side", "right"),))
    assert {row.change for row in branch_rows(decided, before)} == {"other side"}
    assert trends(decided, before) == ()
