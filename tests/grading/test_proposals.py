"""Proposals: what geometry can tell becomes a value on the sheet, the rest is withheld with its reason."""

from dataclasses import dataclass
from functools import cache

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from palsygrader.domain.examination import ExpressionRecord, KeyFrame
from palsygrader.domain.expressions import STANDARD_EXPRESSIONS, Expression
from palsygrader.domain.face import AffectedSide, Branch, Side
from palsygrader.domain.grade import BranchGrade, ProposedItem, Scale, WithheldReason
from palsygrader.domain.landmarks import Landmarks
from palsygrader.domain.measurement import Measurement, Quantity, Unit
from palsygrader.domain.scales import ScaleSection, definitions, score
from palsygrader.domain.severity import severity_of
from palsygrader.grading.branch_function import Pair, grade_branch, pair_of
from palsygrader.grading.proposals import VOLUNTARY_LOWER_BOUND_PERCENT, propose
from palsygrader.grading.yardsticks import YARDSTICKS
from palsygrader.wording import say
from palsygrader.wording.findings import value_words

HEALTHY = {Unit.EYE_DISTANCE_PERCENT: 10.0, Unit.PERCENT: 99.0}
AT_REST = {Quantity.BROW_HEIGHT: 24.0, Quantity.PALPEBRAL_APERTURE: 10.0, Quantity.ORAL_COMMISSURE_HEIGHT: -76.0}
LENGTHS = Unit.EYE_DISTANCE_PERCENT


def record(expression: Expression, measurements: list[Measurement]) -> ExpressionRecord:
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
        measurements=tuple(measurements),
        quality=(),
    )


@dataclass
class Face:
    """A patient with a weak side, described by its function P in percent; makes records and proposals."""

    weak: Side = Side.LEFT
    affected: AffectedSide = AffectedSide.LEFT

    def __post_init__(self) -> None:
        self.records: dict[Expression, ExpressionRecord] = {}
        self.rest()
        for expression in STANDARD_EXPRESSIONS[1:]:
            self.moves_by(expression, 1.0)
        self.branches = {b: BranchGrade(b, 100.0, (95.0, 100.0), severity_of(100.0), None) for b in Branch}

    def pair(
        self, quantity: Quantity, expression: Expression, weak: float, healthy: float, unit: Unit
    ) -> list[Measurement]:
        return [
            Measurement(quantity, expression, self.weak, weak, unit),
            Measurement(quantity, expression, self.weak.other, healthy, unit),
        ]

    def rest(self, **difference: float) -> "Face":
        found = []
        for quantity, height in AT_REST.items():
            weak = height + difference.get(quantity.value, 0.0)
            found += self.pair(quantity, Expression.REST, weak, height, LENGTHS)
            found += self.pair(quantity, Expression.REST, 99.0, 1.0, Unit.MM)
        self.records[Expression.REST] = record(Expression.REST, found)
        return self

    def moves(
        self, expression: Expression, percent: float, *, healthy: float | None = None, along: float = 0.0
    ) -> "Face":
        """Let the weak side move so that its function is P = percent."""
        return self.moves_by(expression, ratio_of(expression, percent), healthy=healthy, along=along)

    def moves_by(
        self, expression: Expression, ratio: float, *, healthy: float | None = None, along: float = 0.0
    ) -> "Face":
        """Let the weak side move by a share of the healthy side's movement."""
        quantity = YARDSTICKS[expression].quantity
        unit = Unit.PERCENT if quantity is Quantity.LID_CLOSURE else LENGTHS
        strong = HEALTHY[unit] if healthy is None else healthy
        found = self.pair(quantity, expression, strong * ratio, strong, unit)
        upper = expression in {Expression.BROW_RAISE, Expression.GENTLE_CLOSURE, Expression.TIGHT_CLOSURE}
        if upper:
            found += self.pair(Quantity.ORAL_SYNKINESIS, expression, 1.0 + along, 1.0, LENGTHS)
        else:
            found += self.pair(Quantity.OCULAR_SYNKINESIS, expression, 9.0 + along, 9.0, Unit.PERCENT)
        self.records[expression] = record(expression, found)
        return self

    def branch(self, branch: Branch, percent: float, *evidence: Expression) -> "Face":
        self.branches[branch] = BranchGrade(branch, percent, (percent, percent), severity_of(percent), None, evidence)
        return self

    def withhold(self, branch: Branch, reason: WithheldReason) -> "Face":
        self.branches[branch] = BranchGrade(branch, None, None, None, reason)
        return self

    def without(self, *expressions: Expression) -> "Face":
        for expression in expressions:
            del self.records[expression]
        return self

    def proposals(self) -> dict[tuple[Scale, str], ProposedItem]:
        found = propose(self.records, self.affected, tuple(self.branches.values()))
        return {(item.scale, item.item): item for item in found}

    def value(self, scale: Scale, item: str) -> int | WithheldReason | None:
        proposal = self.proposals()[scale, item]
        return proposal.value if proposal.withheld is None else proposal.withheld


@cache
def ratio_of(expression: Expression, percent: float) -> float:
    """Return which share of the healthy movement the grader takes for a function, found by halving."""
    low, high = -1.0, 1.0
    for _ in range(40):
        middle = (low + high) / 2
        pair = pair_of(Face().moves_by(expression, middle).records[expression])
        assert isinstance(pair, Pair)
        function = grade_branch(Branch.BUCCAL, (pair,), Side.LEFT).function_percent
        assert function is not None
        low, high = (middle, high) if function < percent else (low, middle)
    return high


HB, SB, FNGS, EFACE = Scale.HOUSE_BRACKMANN, Scale.SUNNYBROOK, Scale.FNGS2, Scale.EFACE
YANAGIHARA = Scale.YANAGIHARA
NOT_RECORDED = (YANAGIHARA, "blink")
NOT_MEASURABLE = {
    (SB, "rest_cheek"),
    (EFACE, "rest_nasolabial_fold"),
    (EFACE, "fold_depth_smile"),
    (EFACE, "fold_orientation_smile"),
    (EFACE, "synkinesis_mentalis"),
    (EFACE, "synkinesis_platysmal"),
    (YANAGIHARA, "one_eye_closure"),
}


def test_every_item_of_every_scale_is_proposed_or_withheld_in_order() -> None:
    found = list(Face().proposals())
    assert found == [(scale, item.identifier) for scale in Scale for item in definitions(scale)]


def test_values_are_on_the_sheet_and_rest_and_synkinesis_must_be_confirmed() -> None:
    sections = {(scale, item.identifier): item for scale in Scale for item in definitions(scale)}
    for key, proposal in Face().proposals().items():
        assert (proposal.value is None) == (proposal.withheld is not None)
        assert proposal.value is None or proposal.value in sections[key].values
        from_other_sign = key == (FNGS, "nasolabial_fold")
        assert proposal.must_confirm == (sections[key].section is not ScaleSection.VOLUNTARY or from_other_sign)


def test_what_landmarks_cannot_show_is_left_to_the_clinician() -> None:
    withheld = {key: p.withheld for key, p in Face().proposals().items() if p.withheld is not None}
    assert withheld.pop(NOT_RECORDED) is WithheldReason.EXPRESSION_MISSING
    assert withheld == dict.fromkeys(NOT_MEASURABLE, WithheldReason.NOT_MEASURABLE)


def test_a_healthy_face_scores_as_healthy_once_the_clinician_fills_in_the_rest() -> None:
    best = {(SB, "rest_cheek"): 0} | {key: 100 for key in NOT_MEASURABLE if key[0] is EFACE}
    best |= {NOT_RECORDED: 4, (YANAGIHARA, "one_eye_closure"): 4}
    values: dict[Scale, dict[str, int]] = {scale: {} for scale in Scale}
    for (scale, item), proposal in Face().proposals().items():
        value = best.get((scale, item), proposal.value)
        assert value is not None
        values[scale][item] = value
    assert score(HB, values[HB]).totals["grade"] == 1
    assert score(SB, values[SB]).totals["composite"] == 100
    assert score(FNGS, values[FNGS]).totals == {"total": 4, "grade": 1}
    assert score(EFACE, values[EFACE]).totals == {"static": 100, "dynamic": 100, "synkinesis": 100}
    assert score(YANAGIHARA, values[YANAGIHARA]).totals == {"total": 40}


@pytest.mark.parametrize(
    ("percent", "value"),
    [
        (100.0, 5),
        (90.5, 5),
        (89.0, 4),
        (63.0, 4),
        (62.0, 3),
        (38.0, 3),
        (37.0, 2),
        (5.0, 2),
        (4.0, 1),
        (0.0, 1),
        (-9.0, 1),
    ],
)
def test_sunnybrook_voluntary_movement(percent: float, value: int) -> None:
    assert Face().moves(Expression.SNARL, percent).value(SB, "voluntary_snarl") == value


def test_voluntary_bounds_fall_with_the_value() -> None:
    bounds = list(VOLUNTARY_LOWER_BOUND_PERCENT.values())
    assert bounds == sorted(bounds, reverse=True)


@pytest.mark.parametrize(
    ("percent", "forehead", "mouth", "grade"),
    [(95.0, 0, 0, 1), (80.0, 1, 1, 2), (60.0, 2, 2, 3), (30.0, 2, 3, 4), (10.0, 2, 4, 5), (2.0, 3, 5, 6)],
)
def test_branches_become_regions(percent: float, forehead: int, mouth: int, grade: int) -> None:
    face = Face().branch(Branch.TEMPORAL, percent).branch(Branch.BUCCAL, percent)
    assert face.value(HB, "forehead") == forehead
    assert face.value(HB, "mouth") == mouth
    assert face.value(FNGS, "brow") == face.value(FNGS, "mouth") == grade
    assert face.value(EFACE, "brow_elevation") == percent


@pytest.mark.parametrize(
    ("gentle", "tight", "eye"),
    [(95.0, 95.0, 0), (80.0, 95.0, 1), (40.0, 95.0, 2), (40.0, 60.0, 3), (1.0, 2.0, 4)],
)
def test_eye_closure(gentle: float, tight: float, eye: int) -> None:
    face = Face().moves(Expression.GENTLE_CLOSURE, gentle).moves(Expression.TIGHT_CLOSURE, tight)
    assert face.value(HB, "eye") == eye


@pytest.mark.parametrize(
    ("function", "tight", "grade"), [(80.0, 60.0, 4), (40.0, 95.0, 3), (10.0, 10.0, 5), (80.0, 95.0, 2)]
)
def test_fngs2_eye_turns_on_complete_closure(function: float, tight: float, grade: int) -> None:
    face = Face().moves(Expression.GENTLE_CLOSURE, 0.0).moves(Expression.TIGHT_CLOSURE, tight)
    assert face.branch(Branch.ZYGOMATIC, function).value(FNGS, "eye") == grade


@pytest.mark.parametrize("region", ["brow", "eye", "nasolabial_fold", "mouth"])
def test_no_step_of_fngs2_says_how_the_face_rests(region: str) -> None:
    assert not any("at rest" in value_words(FNGS, region, value) for value in range(1, 7))


def test_the_fold_of_fngs2_says_that_it_is_from_the_snarl() -> None:
    face = Face().moves(Expression.SNARL, 40.0)
    assert face.value(FNGS, "nasolabial_fold") == 4
    assert "from snarl" in say("scale.fngs2.nasolabial_fold")


def test_two_eyes_that_close_half_way_are_alike_but_not_closed() -> None:
    face = Face()
    for expression in (Expression.GENTLE_CLOSURE, Expression.TIGHT_CLOSURE):
        face.moves(expression, 100.0, healthy=55.0)
    assert face.value(HB, "eye") is WithheldReason.NOT_MEASURABLE
    assert face.value(FNGS, "eye") is WithheldReason.NOT_MEASURABLE
    assert face.branch(Branch.ZYGOMATIC, 30.0).value(FNGS, "eye") == 4
    assert face.moves(Expression.TIGHT_CLOSURE, 40.0, healthy=90.0).value(HB, "eye") == 3


def test_half_a_gentle_closure_of_both_eyes_does_not_tell_how_much_effort_the_whole_one_takes() -> None:
    face = Face().moves(Expression.GENTLE_CLOSURE, 100.0, healthy=45.0)
    assert face.value(HB, "eye") is WithheldReason.NOT_MEASURABLE


def test_one_closure_alone_may_decide() -> None:
    missing = WithheldReason.EXPRESSION_MISSING
    assert Face().without(Expression.TIGHT_CLOSURE).value(HB, "eye") == 0
    assert Face().moves(Expression.GENTLE_CLOSURE, 40.0).without(Expression.TIGHT_CLOSURE).value(HB, "eye") is missing
    assert Face().moves(Expression.TIGHT_CLOSURE, 40.0).without(Expression.GENTLE_CLOSURE).value(HB, "eye") == 3
    assert Face().without(Expression.GENTLE_CLOSURE).value(HB, "eye") is missing


@pytest.mark.parametrize(
    ("difference", "eye", "fissure"), [(0.0, 0, 100), (0.5, 0, 100), (3.0, 2, 70), (-3.0, 1, 130), (-20.0, 1, 200)]
)
def test_palpebral_fissure_at_rest(difference: float, eye: int, fissure: int) -> None:
    face = Face().rest(palpebral_aperture=difference)
    assert face.value(SB, "rest_eye") == eye
    assert face.value(EFACE, "rest_palpebral_fissure") == fissure


@pytest.mark.parametrize(
    ("difference", "mouth", "commissure", "rest"),
    [(0.0, 0, 100, 0), (-5.0, 1, 50, 1), (5.0, 2, 150, 1), (-30.0, 1, 0, 1)],
)
def test_mouth_at_rest(difference: float, mouth: int, commissure: int, rest: int) -> None:
    face = Face().rest(oral_commissure_height=difference)
    assert face.value(SB, "rest_mouth") == mouth
    assert face.value(EFACE, "rest_oral_commissure") == commissure
    assert face.value(HB, "rest") == rest


@pytest.mark.parametrize(
    ("along", "value", "ocular"),
    [(0.0, 0, 100), (12.0, 0, 100), (20.0, 1, 80), (40.0, 2, 60), (60.0, 3, 40)],
)
def test_the_eye_closing_with_the_mouth(along: float, value: int, ocular: int) -> None:
    face = Face().moves(Expression.OPEN_SMILE, 100.0, along=along)
    assert face.value(SB, "synkinesis_open_smile") == value
    assert face.value(SB, "synkinesis_pucker") == 0
    assert face.value(HB, "synkinesis") == face.value(FNGS, "secondary_movement") == value
    assert face.value(EFACE, "synkinesis_ocular") == ocular


@pytest.mark.parametrize(("along", "value", "midfacial"), [(1.0, 0, 100), (3.0, 1, 81), (5.0, 2, 69), (20.0, 3, 0)])
def test_the_mouth_moving_with_the_eye(along: float, value: int, midfacial: int) -> None:
    face = Face().moves(Expression.GENTLE_CLOSURE, 100.0, along=along)
    assert face.value(SB, "synkinesis_gentle_closure") == value
    assert face.value(EFACE, "synkinesis_midfacial") == midfacial


def test_synkinesis_of_the_face_needs_eye_and_mouth_to_be_seen() -> None:
    mouth = (Expression.CLOSED_SMILE, Expression.OPEN_SMILE, Expression.SNARL, Expression.PUCKER)
    assert Face().without(*mouth).value(FNGS, "secondary_movement") is WithheldReason.EXPRESSION_MISSING
    assert Face().without(*mouth[:3]).value(FNGS, "secondary_movement") == 0


def test_a_missing_expression_withholds_its_items_only() -> None:
    face = Face().without(Expression.SNARL)
    missing = {key for key, p in face.proposals().items() if p.withheld is WithheldReason.EXPRESSION_MISSING}
    items = {(SB, "voluntary_snarl"), (SB, "synkinesis_snarl"), (FNGS, "nasolabial_fold"), (YANAGIHARA, "snarl")}
    assert missing - {NOT_RECORDED} == items


def test_without_a_picture_at_rest_nothing_is_said_about_rest() -> None:
    face = Face().without(Expression.REST)
    withheld = {key for key, p in face.proposals().items() if p.withheld is WithheldReason.REST_MISSING}
    assert withheld == {
        (HB, "rest"),
        (SB, "rest_eye"),
        (SB, "rest_mouth"),
        (EFACE, "rest_brow"),
        (EFACE, "rest_palpebral_fissure"),
        (EFACE, "rest_oral_commissure"),
        (YANAGIHARA, "rest"),
    }


def test_smile_falls_back_on_the_closed_one() -> None:
    face = Face().without(Expression.OPEN_SMILE).moves(Expression.CLOSED_SMILE, 40.0)
    assert face.value(EFACE, "commissure_smile") == 40


@pytest.mark.parametrize("reason", [WithheldReason.POOR_QUALITY, WithheldReason.POOR_EFFORT])
def test_a_withheld_branch_withholds_its_items_for_the_same_reason(reason: WithheldReason) -> None:
    face = Face().withhold(Branch.BUCCAL, reason)
    assert face.value(HB, "mouth") is reason
    assert face.value(FNGS, "mouth") is reason
    assert face.value(HB, "forehead") == 0


def test_a_healthy_side_that_hardly_moves_is_no_measure() -> None:
    assert (
        Face().moves(Expression.PUCKER, 50.0, healthy=1.5).value(SB, "voluntary_pucker") is WithheldReason.POOR_EFFORT
    )


@pytest.mark.parametrize(
    ("affected", "reason"),
    [(AffectedSide.BOTH, WithheldReason.BOTH_SIDES), (AffectedSide.UNKNOWN, WithheldReason.SIDE_UNKNOWN)],
)
def test_without_a_healthy_side_comparisons_are_withheld(affected: AffectedSide, reason: WithheldReason) -> None:
    face = Face(affected=affected)
    for branch in Branch:
        face.withhold(branch, reason)
    told = {key: p.withheld for key, p in face.proposals().items() if key != NOT_RECORDED}
    assert set(told.values()) == {reason, WithheldReason.NOT_MEASURABLE}


YANAGIHARA_STEPS = [(100.0, 4), (76.0, 4), (74.0, 2), (26.0, 2), (24.0, 0), (0.0, 0)]


@pytest.mark.parametrize(("percent", "value"), YANAGIHARA_STEPS)
@pytest.mark.parametrize("expression", [Expression.SNARL, Expression.PUCKER, Expression.OPEN_SMILE])
def test_yanagihara_movements_of_the_mouth(expression: Expression, percent: float, value: int) -> None:
    assert Face().moves(expression, percent).value(YANAGIHARA, expression.value) == value


@pytest.mark.parametrize(("percent", "value"), YANAGIHARA_STEPS)
def test_yanagihara_forehead_and_lower_lip_are_their_branches(percent: float, value: int) -> None:
    face = Face().branch(Branch.TEMPORAL, percent).branch(Branch.MARGINAL_MANDIBULAR, percent)
    assert face.value(YANAGIHARA, "forehead") == face.value(YANAGIHARA, "lower_lip") == value


@pytest.mark.parametrize(("percent", "value"), YANAGIHARA_STEPS)
def test_yanagihara_blink_is_told_where_it_was_recorded(percent: float, value: int) -> None:
    assert Face().moves(Expression.BLINK, percent).value(YANAGIHARA, "blink") == value


@pytest.mark.parametrize(
    ("percent", "value", "eye"), [(100.0, 4, 0), (91.0, 4, 0), (88.0, 2, 3), (30.0, 2, 3), (10.0, 0, 3), (2.0, 0, 4)]
)
def test_yanagihara_closure_is_partial_where_house_brackmann_calls_it_incomplete(
    percent: float, value: int, eye: int
) -> None:
    face = Face().moves(Expression.GENTLE_CLOSURE, percent).moves(Expression.TIGHT_CLOSURE, percent)
    assert face.value(YANAGIHARA, "gentle_closure") == face.value(YANAGIHARA, "tight_closure") == value
    assert face.value(HB, "eye") == eye


def test_two_eyes_half_closed_tell_no_yanagihara_closure() -> None:
    face = Face().moves(Expression.TIGHT_CLOSURE, 100.0, healthy=55.0)
    assert face.value(YANAGIHARA, "tight_closure") is WithheldReason.NOT_MEASURABLE


@given(st.fixed_dictionaries({quantity.value: st.floats(-12, 12) for quantity in AT_REST}))
def test_yanagihara_rests_as_house_brackmann_does(differences: dict[str, float]) -> None:
    face = Face().rest(**differences)
    rest, points = face.value(HB, "rest"), face.value(YANAGIHARA, "rest")
    assert (rest == 0) == (points == 4)


def test_yanagihara_rest_counts_the_places_that_are_not_level() -> None:
    assert Face().rest(brow_height=-8.0).value(YANAGIHARA, "rest") == 2
    assert Face().rest(brow_height=-8.0, palpebral_aperture=3.0).value(YANAGIHARA, "rest") == 2
    all_three = Face().rest(brow_height=-8.0, palpebral_aperture=3.0, oral_commissure_height=-5.0)
    assert all_three.value(YANAGIHARA, "rest") == 0


def test_a_measurement_that_was_not_made_withholds() -> None:
    face = Face()
    face.records[Expression.SNARL] = record(Expression.SNARL, [])
    assert face.value(SB, "voluntary_snarl") is WithheldReason.NOT_MEASURABLE


@given(
    ratios=st.fixed_dictionaries({e: st.floats(-0.2, 1.3) for e in STANDARD_EXPRESSIONS[1:]}),
    differences=st.fixed_dictionaries({quantity.value: st.floats(-12, 12) for quantity in AT_REST}),
    along=st.floats(0, 90),
)
def test_mirroring_the_face_changes_no_proposal(
    ratios: dict[Expression, float], differences: dict[str, float], along: float
) -> None:
    left, right = Face(Side.LEFT, AffectedSide.LEFT), Face(Side.RIGHT, AffectedSide.RIGHT)
    for face in (left, right):
        face.rest(**differences)
        for expression, ratio in ratios.items():
            face.moves_by(expression, ratio, along=along)
    assert left.proposals() == right.proposals()


@given(st.sampled_from(STANDARD_EXPRESSIONS[1:]), st.floats(-0.2, 1.3))
def test_a_face_without_palsy_is_measured_by_its_stronger_side(expression: Expression, ratio: float) -> None:
    faces = [Face(weak, AffectedSide.NONE).moves_by(expression, ratio) for weak in Side]
    voluntary = [{key: p for key, p in face.proposals().items() if p.must_confirm is False} for face in faces]
    assert voluntary[0] == voluntary[1]
