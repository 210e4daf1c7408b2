"""Global grades and decisions in words."""

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from palsygrader.domain.examination import Decision
from palsygrader.domain.scales.sheet import to_confirm
from palsygrader.report.sheets import decision_rows, scale_note, scale_rows


def test_house_brackmann_is_given_both_ways_and_their_difference_told(make: Any) -> None:
    rules, total, sunnybrook, eface, yanagihara = scale_rows(make.examination())
    assert (rules.value, rules.detail) == (
        "V",
        "V: the eye does not close completely and the face is asymmetric at rest",
    )
    assert total.value == "IV"
    assert total.detail.startswith("FNGS 2.0 total 18 (4 to 24): brow 4, eye 4")
    assert "differ" in total.detail
    assert sunnybrook.value == "30 of 100"
    assert "Voluntary movement 60: brow 3, gentle 3, open smile 3, snarl 3, pucker 3" in sunnybrook.detail
    assert eface.value == "100 · 64 · 50"
    assert yanagihara.value == "20 of 40"
    assert yanagihara.detail == (
        "Each 4 (normal or nearly so), 2 or 0: rest 2, forehead 2, blink 2, light closure 2, tight closure 2, "
        "one eye alone 2, nose 2, whistle 2, grin 2, lower lip 2"
    )
    assert eface.detail.splitlines()[0] == "Static 100: brow 100, fissure 100, fold depth 100, commissure 100"


def test_an_incomplete_scale_has_no_value_and_says_what_is_missing(make: Any) -> None:
    rules, total, sunnybrook, eface, yanagihara = scale_rows(make.examination(grade=make.grade(complete=False)))
    assert {row.value for row in (rules, total, sunnybrook)} == {"not complete"}
    assert eface.value == "– · 64 · –"
    assert yanagihara.value == "not complete"
    assert yanagihara.detail.splitlines()[-1] == "Not set: face at rest"
    assert eface.detail.splitlines()[0].startswith("Dynamic 64: brow 50, gentle closure 50")
    assert eface.detail.splitlines()[-1] == "Not set: at rest (all 4), synkinesis (all 4)"
    assert total.detail.splitlines()[-1] == "Not set: secondary movement"
    assert sunnybrook.detail.splitlines()[-1] == "Not set: at rest (all 3), synkinesis (all 5)"


def test_missing_items_are_named_by_section(make: Any) -> None:
    grade = make.grade()
    kept = tuple(p for p in grade.proposals if p.item not in {"rest_cheek", "voluntary_snarl", "voluntary_pucker"})
    sunnybrook = scale_rows(make.examination(grade=replace(grade, proposals=kept)))[2]
    assert sunnybrook.detail.splitlines()[-1] == (
        "Not set: cheek (nasolabial fold) at rest, voluntary movement (snarl, pucker)"
    )


def test_eface_items_that_are_set_are_printed_though_no_subscore_is_complete(make: Any) -> None:
    grade = make.grade()
    unseen = {"rest_nasolabial_fold", "fold_depth_smile", "fold_orientation_smile", "synkinesis_mentalis"}
    kept = tuple(p for p in grade.proposals if p.item not in unseen)
    exam = make.examination(grade=replace(grade, proposals=kept))
    eface = scale_rows(exam)[3]
    assert eface.value == "not complete"
    assert eface.detail.splitlines() == [
        "Static: brow 100, fissure 100, commissure 100",
        "Dynamic: brow 50, gentle closure 50, full closure 50, smile 50, lower lip 50",
        "Synkinesis: eye 50, midface 50, neck 50",
        (
            "Not set: nasolabial fold depth at rest, voluntary movement (fold depth, fold orientation), "
            "mentalis synkinesis"
        ),
    ]
    assert "100, the best" in scale_note(exam)


def test_a_negative_composite_shows_its_raw_value(make: Any) -> None:
    worst = [("rest_eye", 1), ("rest_cheek", 2), ("rest_mouth", 1)]
    movements = ("brow_raise", "gentle_closure", "open_smile", "snarl", "pucker")
    worst += [(f"voluntary_{name}", 1) for name in movements] + [(f"synkinesis_{name}", 3) for name in movements]
    decisions = tuple(make.decision(f"sunnybrook.{item}", value) for item, value in worst)
    sunnybrook = scale_rows(make.examination(decisions=decisions))[2]
    assert sunnybrook.value == "0 of 100"
    assert sunnybrook.detail.splitlines()[-1] == "not clipped: -15"


def test_unconfirmed_items_make_the_grades_provisional(make: Any) -> None:
    exam = make.examination(decisions=())
    assert scale_note(exam).startswith("Provisional: 11 proposed items are not yet confirmed")
    keys = to_confirm(exam)
    all_but_one = tuple(make.decision(key, 1) for key in keys[1:])
    assert scale_note(make.examination(decisions=all_but_one)).startswith("Provisional: one proposed item is")
    assert scale_note(make.examination(decisions=(*all_but_one, make.decision(keys[0], 1)))).startswith("Values are")


def test_a_changed_value_stands_beside_the_programs(make: Any) -> None:
    decisions = (
        make.decision("branch.buccal", 4, "seen live"),
        make.decision("sunnybrook.rest_cheek", 2),
        make.decision("affected_side", "right", "history"),
        make.decision("fngs2.secondary_movement", 2),
    )
    rows, confirmed = decision_rows(make.examination(decisions=decisions))
    found = [(row.item, row.model, row.clinician, row.reason) for row in rows]
    assert found == [
        ("Buccal branch", "V", "IV", "seen live"),
        ("Weak side", "left", "right", "history"),
    ]
    assert confirmed == (
        "Confirmed as proposed: Sunnybrook: cheek (nasolabial fold) at rest; FNGS 2.0: secondary movement."
    )


def test_what_was_confirmed_is_told_scale_by_scale(make: Any) -> None:
    exam = make.examination(decisions=())
    proposed = {f"{p.scale}.{p.item}": p.value for p in exam.grade.proposals if p.must_confirm}
    keys = [key for key in proposed if key.startswith(("sunnybrook", "fngs2"))]
    decisions = [make.decision(key, proposed[key]) for key in reversed(keys)]
    decisions += [make.decision("branch.zygomatic", 3), make.decision("branch.temporal", 4)]
    _, confirmed = decision_rows(make.examination(decisions=tuple(decisions)))
    assert confirmed == (
        "Confirmed as proposed: temporal, zygomatic branches; Sunnybrook: at rest (all 3), synkinesis (all 5); "
        "FNGS 2.0: secondary movement."
    )


def test_what_the_patient_answered_is_no_decision_of_the_clinicians(make: Any) -> None:
    assert decision_rows(make.examination(decisions=(make.decision("fdi.1", 4), make.decision("saq.9", 5)))) == ((), "")


def test_only_the_decision_in_force_is_printed(make: Any) -> None:
    decisions = (
        make.decision("branch.buccal", 4, "first"),
        make.decision("branch.buccal", 3, "second"),
        make.decision("branch.temporal", 1, "gone"),
        make.decision("branch.temporal", None),
    )
    rows, confirmed = decision_rows(make.examination(decisions=decisions))
    assert [(row.clinician, row.reason) for row in rows] == [("III", "second")]
    assert confirmed == ""


def test_a_decision_on_a_later_day_names_it(make: Any) -> None:
    late = Decision("branch.buccal", 4, "seen", "Dr. Bo", make.visit + timedelta(days=3))
    (row,), _ = decision_rows(make.examination(decisions=(late,)))
    assert row.by.replace("\u200e", "") == "Dr. Bo, 15 May 2025"


def test_who_signed_answers_for_a_decision_without_a_name(make: Any) -> None:
    decisions = (
        make.decision("branch.buccal", 4, "seen", clinician=""),
        Decision("branch.temporal", 2, "seen", " ", make.visit + timedelta(days=3)),
        make.decision("branch.zygomatic", 2, "seen", clinician="Dr. Bo"),
    )
    by = {}
    for signed in (True, False):
        rows, _ = decision_rows(make.examination(signed=signed, decisions=decisions))
        by[signed] = [row.by.replace("\u200e", "") for row in rows]
    assert by[True] == ["Dr. Ada Lind", "Dr. Ada Lind, 15 May 2025", "Dr. Bo"]
    assert by[False] == ["", "15 May 2025", "Dr. Bo"]


def test_a_value_without_a_proposal_is_new(make: Any) -> None:
    grade = make.grade(complete=False)
    (row,), _ = decision_rows(make.examination(grade=grade, decisions=(make.decision("house_brackmann.rest", 1),)))
    assert (row.item, row.model, row.clinician) == ("House-Brackmann: face at rest", "–", "asymmetric")
    assert row.reason == "none given"


@pytest.mark.parametrize(("secondary", "told"), [(0, False), (1, True), (3, True)])
def test_a_total_beyond_the_published_table_is_told_as_our_reading(make: Any, secondary: int, *, told: bool) -> None:
    regions = tuple(make.decision(f"fngs2.{region}", 6) for region in ("brow", "eye", "nasolabial_fold", "mouth"))
    decisions = (*regions, make.decision("fngs2.secondary_movement", secondary))
    total = scale_rows(make.examination(decisions=decisions))[1]
    assert total.value == "VI"
    assert ("table ends at 24" in total.detail) is told
