"""The words and numbers of a whole report."""

import sys
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from palsygrader.domain.examination import Decision
from palsygrader.domain.expressions import Expression, SkipReason
from palsygrader.domain.face import AffectedSide, Branch, Region, Side
from palsygrader.domain.grade import RegionLoss
from palsygrader.domain.patient import Sex
from palsygrader.domain.severity import SEVERITY_LOWER_BOUND_PERCENT
from palsygrader.report.content import Letterhead, report_content


def facts(found: Any) -> dict[str, str]:
    return {fact.label: fact.value for fact in found}


def test_identity_and_history_are_worded(make: Any) -> None:
    content = make.content()
    assert facts(content.identity) == {
        "Patient": "Ana Ruiz",
        "Record number": "4711-08",
        "Born": "30 Mar 1984 (41 years), female",
        "Visit": "12 May 2025, 14:05 UTC",
        "Clinician": "Dr. Ada Lind",
        "Device": "Integrated webcam, 1280 x 720",
    }
    assert facts(content.history)["Onset"] == "3 May 2025 (9 days before this visit)"
    assert facts(content.history)["Recorded"] == "9 of 9 expressions"


@pytest.mark.skipif(sys.platform == "win32", reason="the zone cannot be set for one process")
@pytest.mark.usefixtures("tokyo")
def test_every_moment_is_the_clinics_own(make: Any) -> None:
    visit = datetime(2026, 11, 25, 23, 30, tzinfo=UTC)
    before = make.examination(at=visit - timedelta(days=7), examination_id="before", decisions=())
    same_day = Decision("branch.buccal", 4, "seen", "Dr. Bo", visit + timedelta(hours=1))
    exam = make.examination(at=visit, decisions=(same_day,), grade=make.grade(made=make.provenance(graded_at=visit)))
    content = report_content(make.patient(), exam, (before,), clinic=Letterhead(), created_at=visit)
    assert facts(content.identity)["Visit"] == "26 Nov 2026, 08:30 JST"
    assert content.title.endswith("26 Nov 2026")
    assert content.running_title.endswith("26 Nov 2026")
    assert content.signature.endswith("26 Nov 2026, 08:50 JST")
    assert content.created_at.isoformat() == "2026-11-26T08:30:00+09:00"
    assert content.change_label == "Since 19 Nov 2026"
    assert [point.day.isoformat() for point in content.trends[0].points] == ["2026-11-19", "2026-11-26"]
    assert facts(content.method)["Graded"] == "26 Nov 2026, 08:30 JST"
    assert content.decisions[0].by == "Dr. Bo"


def test_a_visit_of_an_unknown_day_has_none_printed(make: Any) -> None:
    content = make.content(make.examination(dated=False, signed=False))
    assert facts(content.identity)["Visit"] == "not recorded"
    assert facts(content.identity)["Born"] == "30 Mar 1984, female"
    assert facts(content.history)["Onset"] == "3 May 2025"
    assert (content.title, content.running_title.replace("\u200e", "")) == (
        "Facial nerve examination, Ana Ruiz",
        "Ana Ruiz · no. 4711-08",
    )
    assert "12 May 2025" in facts(content.method)["Graded"]


def test_facts_that_are_not_known_are_left_out(make: Any) -> None:
    bare = make.patient(
        record_number="",
        born=None,
        sex=Sex.UNKNOWN,
        onset=None,
        cause="",
        treatment="",
        palsy_side=AffectedSide.UNKNOWN,
    )
    content = make.content(make.examination(device=""), bare)
    assert set(facts(content.identity)) == {"Patient", "Visit", "Clinician"}
    assert facts(content.history) == {
        "Palsy side on record": "not known",
        "Onset": "not recorded",
        "Recorded": "9 of 9 expressions",
    }


def test_an_added_expression_is_named_beside_the_standard_ones(make: Any) -> None:
    exam = make.examination(signed=False).with_expression(Expression.FROWN).with_record(make.record(Expression.FROWN))
    exam = exam.with_skipped(Expression.PUCKER, SkipReason.PATIENT_CANNOT)
    assert facts(make.content(exam).history)["Recorded"] == "8 of 9 expressions, plus frown"


def test_the_method_names_the_correction_of_p(make: Any) -> None:
    said = " ".join(make.content().limits).replace("\u00a0", " ")
    assert "brow 0.86, gentle 0.86" in said
    assert "63–73 % for brow, gentle" in said
    exam = make.examination()
    old = tuple(replace(answer, evidence_details=()) for answer in exam.grade.branches)
    assert "0.86" not in " ".join(make.content(replace(exam, grade=replace(exam.grade, branches=old))).limits)


def test_a_side_that_too_few_regions_could_tell_says_how_many(make: Any) -> None:
    seen = dict.fromkeys(Branch) | {Branch.BUCCAL: 98.0}
    exam = make.examination(grade=make.grade(seen, side=AffectedSide.UNKNOWN))
    assert make.content(exam).side_note == "Weak side cannot be told: 1 of 4 regions examined"
    nothing = make.grade(dict.fromkeys(Branch), side=AffectedSide.UNKNOWN)
    assert make.content(make.examination(grade=nothing)).side_note == "Weak side not known"


def test_unsigned_is_a_draft_and_signed_names_who_and_when(make: Any) -> None:
    draft = make.content(make.examination(signed=False))
    assert (draft.draft, draft.status, draft.signature) == (True, "DRAFT, not signed", "")
    signed = make.content()
    assert not signed.draft
    assert signed.signature.replace("\u200e", "") == "Signed electronically by Dr. Ada Lind, 12 May 2025, 14:25 UTC"


def test_only_earlier_visits_count_whatever_their_order(make: Any) -> None:
    later = make.examination(at=make.visit + timedelta(days=3), examination_id="later")
    content = make.content(previous=(later, make.examination(), *make.earlier_visits()))
    assert facts(content.history)["Earlier visits"] == "2"
    assert content.change_label == "Since 28 Apr 2025"
    assert [point.day.isoformat() for point in content.trends[0].points] == ["2025-04-12", "2025-04-28", "2025-05-12"]


def test_a_comparison_with_a_visit_that_is_not_signed_says_so(make: Any) -> None:
    last, first = make.earlier_visits()
    square, hollow = "A square mark is a visit that is not signed.", "A hollow mark"
    signed = make.content(previous=(first, last))
    assert [point.signed for point in signed.trends[0].points] == [True, True, True]
    assert square not in signed.trend_note
    assert hollow not in signed.trend_note
    other = make.grade(dict.fromkeys(Branch, 2.0), made=make.provenance(landmarker_sha256="00"))
    unsigned = make.content(previous=(replace(first, grade=other), replace(last, signature=None)))
    assert unsigned.change_label == "Since 28 Apr 2025 (not signed)"
    assert [point.signed for point in unsigned.trends[0].points] == [True, False, True]
    assert square in unsigned.trend_note
    assert hollow in unsigned.trend_note


def test_the_method_says_where_the_proposals_come_from(make: Any) -> None:
    network = make.grade(made=make.provenance(grader="grading network 1, 093fe948"))
    limits = " ".join(make.content(make.examination(grade=network)).limits)
    assert "proposes how eye and mouth stand at rest, and synkinesis" in limits
    assert "single movements and for the brow at rest are measured geometry" in limits


def test_a_first_visit_says_that_there_is_no_course(make: Any) -> None:
    content = make.content()
    assert content.trends == ()
    assert "no course yet" in content.trend_note
    assert content.change_label == "Change"


def test_without_a_weak_side_no_note_speaks_of_one(make: Any) -> None:
    healthy = make.content(make.examination(grade=make.grade(side=AffectedSide.NONE), decisions=()))
    assert "P is the lesser side's in percent of the other's." in healthy.branch_note
    assert "lesser side" not in make.content().branch_note
    assert healthy.trend_note == "There is no course yet."


def test_the_smallest_detectable_change_is_told_where_it_was_measured(make: Any) -> None:
    exam = make.examination()
    first, *others = exam.grade.branches
    branches = (replace(first, detectable_points=10.6), *others)
    measured = replace(exam, grade=replace(exam.grade, branches=branches))
    note = make.content(measured, previous=make.earlier_visits()).trend_note
    assert "Smallest detectable change between two visits, points (95 %): Temporal 11; measured on digital" in note
    assert "No smallest" not in note


def test_the_course_says_whose_grade_is_marked(make: Any) -> None:
    told = "* Grade set by the clinician"
    assert told in make.content(previous=make.earlier_visits()).trend_note
    undecided = make.examination(decisions=())
    assert told not in make.content(undecided, previous=make.earlier_visits()).trend_note


def test_points_of_regions_are_explained_only_where_there_are_some(make: Any) -> None:
    exam = make.examination()
    assert "not a sum" not in make.content(exam).branch_note + make.content(exam).pair_note
    loss = RegionLoss(Expression.BROW_RAISE, Region.BROW, Side.LEFT, 41.2)
    branches = tuple(
        replace(one, losses=(loss,) if one.branch is Branch.TEMPORAL else ()) for one in exam.grade.branches
    )
    told = make.content(replace(exam, grade=replace(exam.grade, branches=branches)))
    assert "not a sum" in told.branch_note
    assert "not a sum" in told.pair_note


def test_no_change_is_called_detectable_or_important(make: Any) -> None:
    content = make.content(previous=make.earlier_visits())
    assert "No smallest detectable change is given" in content.trend_note
    assert (
        "No minimal clinically important difference is published for House-Brackmann, Sunnybrook or eFACE."
        in content.limits
    )


def test_the_limits_name_the_thresholds_in_force(make: Any) -> None:
    (thresholds,) = (limit for limit in make.content().limits if "Table I" in limit)
    assert all(f"{lowest:.0f}" in thresholds for lowest in SEVERITY_LOWER_BOUND_PERCENT.values() if lowest)
    assert make.content().limits[0] == "Supports, never replaces, the clinician. Not a certified medical device."


def test_another_predictor_is_not_described_as_the_known_one(make: Any) -> None:
    other = make.grade(made=make.provenance(landmarker="other", grader="network"))
    limits = " ".join(make.content(make.examination(grade=other)).limits)
    assert "iBUG" not in limits
    assert "measured geometry" not in limits
    refined = make.grade(made=make.provenance(landmarker="dlib 68, brows and lids refined"))
    assert "iBUG" in " ".join(make.content(make.examination(grade=refined)).limits)


def test_millimetres_are_explained_only_where_there_are_some(make: Any) -> None:
    assert "11.77 mm" in make.content().pair_note
    assert "mm across" not in make.content(make.examination(records={})).pair_note


def test_noise_is_explained_only_where_there_is_some(make: Any) -> None:
    assert "standard deviation" in make.content().pair_note
    photographs = {e: make.record(e, frames=1) for e in (Expression.REST, Expression.OPEN_SMILE)}
    assert "standard deviation" not in make.content(make.examination(records=photographs)).pair_note


def test_the_method_can_be_traced(make: Any) -> None:
    method = facts(make.content().method)
    assert method["Program"] == "palsygrader 0.1.0, measured geometry"
    assert method["Landmarks"].startswith("dlib 68, SHA-256 fbdc2cb8")
    assert method["Examination"] == "9a1f00c4d2"


def test_an_ungraded_examination_still_makes_a_report(make: Any) -> None:
    exam = make.examination(grade=None, decisions=(), signed=False)
    content = report_content(make.patient(), exam, (), clinic=Letterhead(), created_at=make.created)
    assert content.side_note == "Weak side not known"
    assert {row.value for row in content.scales} == {"not complete"}


def test_the_side_the_clinician_decided_is_the_weak_side(make: Any) -> None:
    content = make.content(make.examination(decisions=(make.decision("affected_side", "right"),)))
    assert content.affected_side is AffectedSide.RIGHT
    assert content.side_note == "Weak side: patient's right"
    row = next(row for row in content.decisions if row.item == "Weak side")
    assert (row.model, row.clinician) == ("left", "right")
