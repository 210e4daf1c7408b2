"""The sheet of one examination: the clinician's value stands, and proposals to confirm are counted."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from palsygrader.domain.examination import Decision, Examination, QualityFlag, QualityIssue
from palsygrader.domain.expressions import Expression
from palsygrader.domain.face import AffectedSide, Region, Side
from palsygrader.domain.grade import Grade, ProposedItem, Provenance, Scale, WithheldReason
from palsygrader.domain.measurement import Measurement, Quantity, Unit
from palsygrader.domain.scales.sheet import (
    eye_stays_open,
    followed,
    scale_scores,
    to_confirm,
    to_set,
    values_in_force,
)
from tests.domain.test_examination import record

NOON = datetime(2024, 5, 12, 12, tzinfo=UTC)
PROPOSALS = (
    ProposedItem(Scale.FNGS2, "brow", 3),
    ProposedItem(Scale.FNGS2, "eye", None, WithheldReason.EXPRESSION_MISSING),
    ProposedItem(Scale.SUNNYBROOK, "rest_eye", 2, must_confirm=True),
    ProposedItem(Scale.SUNNYBROOK, "rest_cheek", None, WithheldReason.NOT_MEASURABLE, must_confirm=True),
    ProposedItem(Scale.HOUSE_BRACKMANN, "rest", 1, must_confirm=True),
)


def decide(item: str, value: int | str | None) -> Decision:
    return Decision(item, value, "seen otherwise", "Dr Abe", NOON)


@pytest.fixture
def examination() -> Examination:
    provenance = Provenance("0", "fake", "fake", "0", "none", 11.77, {}, NOON)
    grade = Grade(AffectedSide.LEFT, (), PROPOSALS, provenance)
    return Examination("p", NOON, "Dr Abe").with_grade(grade)


def test_proposals_stand_until_decided(examination: Examination) -> None:
    assert values_in_force(examination, Scale.FNGS2) == {"brow": 3}
    decided = examination.with_decision(decide("fngs2.brow", 5)).with_decision(decide("fngs2.eye", 4))
    assert values_in_force(decided, Scale.FNGS2) == {"brow": 5, "eye": 4}
    taken_back = decided.with_decision(decide("fngs2.brow", None))
    assert values_in_force(taken_back, Scale.FNGS2) == {"brow": 3, "eye": 4}


def test_decisions_alone_make_a_score() -> None:
    examination = Examination("p", NOON, "Dr Abe")
    for item, value in {"brow": 2, "eye": 3, "nasolabial_fold": 2, "mouth": 3, "secondary_movement": 1}.items():
        examination = examination.with_decision(decide(f"fngs2.{item}", value))
    assert scale_scores(examination)[Scale.FNGS2].totals == {"total": 11, "grade": 3}


def test_every_scale_is_scored_and_names_what_is_missing(examination: Examination) -> None:
    scores = scale_scores(examination)
    assert set(scores) == set(Scale)
    assert scores[Scale.FNGS2].missing == ("eye", "nasolabial_fold", "mouth", "secondary_movement")


def test_only_proposed_values_need_confirming(examination: Examination) -> None:
    assert to_confirm(examination) == ("sunnybrook.rest_eye",)
    confirmed = examination.with_decision(decide("sunnybrook.rest_eye", 2))
    assert to_confirm(confirmed) == ()
    assert to_confirm(confirmed.with_decision(decide("sunnybrook.rest_eye", None))) == to_confirm(examination)


def test_an_item_whose_sources_have_no_value_is_asked_for_itself(examination: Examination) -> None:
    grade = examination.grade
    assert grade is not None
    proposals = tuple(p for p in PROPOSALS if p.item != "rest_eye")
    assert to_confirm(examination.with_grade(replace(grade, proposals=proposals))) == ("house_brackmann.rest",)


def test_followers_follow_the_clinician_unless_set_on_their_own(examination: Examination) -> None:
    assert values_in_force(examination, Scale.HOUSE_BRACKMANN) == {"rest": 1}
    normal = examination.with_decision(decide("sunnybrook.rest_eye", 0))
    assert values_in_force(normal, Scale.HOUSE_BRACKMANN) == {"rest": 0}
    assert followed(normal, "house_brackmann.rest") == 0
    own = normal.with_decision(decide("house_brackmann.rest", 1))
    assert values_in_force(own, Scale.HOUSE_BRACKMANN) == {"rest": 1}
    assert followed(own, "house_brackmann.rest") is None


def test_what_the_program_withheld_waits_for_all_that_it_follows(examination: Examination) -> None:
    grade = examination.grade
    assert grade is not None
    brow = ProposedItem(Scale.EFACE, "rest_brow", 100, must_confirm=True)
    mouth = ProposedItem(Scale.SUNNYBROOK, "rest_mouth", None, WithheldReason.COVERED, must_confirm=True)
    rest = ProposedItem(Scale.HOUSE_BRACKMANN, "rest", None, WithheldReason.COVERED, must_confirm=True)
    covered = examination.with_grade(replace(grade, proposals=(*PROPOSALS[:-1], brow, mouth, rest)))
    confirmed = covered.with_decision(decide("sunnybrook.rest_eye", 2))
    assert values_in_force(confirmed, Scale.HOUSE_BRACKMANN) == {}
    assert "house_brackmann.rest" not in to_set(confirmed), "it will follow the mouth, which is asked for"
    answered = confirmed.with_decision(decide("sunnybrook.rest_mouth", 0)).with_decision(
        decide("sunnybrook.rest_cheek", 0)
    )
    assert values_in_force(answered, Scale.HOUSE_BRACKMANN) == {"rest": 1}


def test_a_brow_that_was_not_seen_keeps_nothing_open(examination: Examination) -> None:
    grade = examination.grade
    assert grade is not None
    rest = ProposedItem(Scale.HOUSE_BRACKMANN, "rest", None, WithheldReason.COVERED, must_confirm=True)
    covered = examination.with_grade(replace(grade, proposals=(*PROPOSALS[:-1], rest)))
    for item in ("rest_eye", "rest_cheek", "rest_mouth"):
        covered = covered.with_decision(decide(f"sunnybrook.{item}", 0))
    assert values_in_force(covered, Scale.HOUSE_BRACKMANN)["rest"] == 0, "nobody is asked for the brow at rest"


def test_what_keeps_the_scales_incomplete_is_asked_for_once(examination: Examination) -> None:
    waiting = to_set(examination)
    assert "sunnybrook.rest_cheek" in waiting
    assert "house_brackmann.forehead" in waiting
    assert not {"house_brackmann.rest", "house_brackmann.synkinesis", "fngs2.secondary_movement"} & set(waiting)
    assert not any(key.startswith(("eface.", "yanagihara.")) for key in waiting)
    complete = examination
    for key in waiting:
        complete = complete.with_decision(decide(key, 1))
    assert to_set(complete) == ()
    scores = scale_scores(complete)
    assert all(scores[scale].totals for scale in (Scale.HOUSE_BRACKMANN, Scale.SUNNYBROOK, Scale.FNGS2))
    assert scores[Scale.EFACE].missing


def test_nothing_to_set_without_a_grade() -> None:
    assert to_set(Examination("p", NOON, "Dr Abe")) == ()


def test_nothing_to_confirm_without_a_grade() -> None:
    assert to_confirm(Examination("p", NOON, "Dr Abe")) == ()


@pytest.mark.parametrize(
    ("eye", "zygomatic", "stays_open"),
    [
        (3, 1, True),
        (4, None, True),
        (2, 5, False),
        (0, 6, False),
        (None, 3, False),
        (None, 4, True),
        (None, None, False),
    ],
)
def test_the_eye_item_decides_whether_the_eye_stays_open(
    eye: int | None, zygomatic: int | None, *, stays_open: bool
) -> None:
    examination = Examination("p", NOON, "Dr Abe")
    for item, value in (("house_brackmann.eye", eye), ("branch.zygomatic", zygomatic)):
        examination = examination.with_decision(Decision(item, value, "", "Dr Abe", NOON))
    assert eye_stays_open(examination) is stays_open


@pytest.mark.parametrize(
    ("left", "right", "covered", "stays_open"),
    [(55.0, 48.0, False, True), (95.0, 70.0, False, True), (95.0, 82.0, False, False), (55.0, 48.0, True, False)],
)
def test_ungraded_eyes_stay_open_as_they_were_measured(
    left: float, right: float, *, covered: bool, stays_open: bool
) -> None:
    expression = Expression.TIGHT_CLOSURE
    flags = (QualityFlag(expression, QualityIssue.COVERED, 1.0, (Region.EYE,)),) if covered else ()
    measured = tuple(
        Measurement(Quantity.LID_CLOSURE, expression, side, value, Unit.PERCENT, 0.5)
        for side, value in ((Side.LEFT, left), (Side.RIGHT, right))
    )
    closed = replace(record(expression), measurements=measured, quality=flags)
    assert eye_stays_open(Examination("p", NOON, "Dr Abe").with_record(closed)) is stays_open
