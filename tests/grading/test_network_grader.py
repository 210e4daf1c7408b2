"""The network's answers become grades: the right half, its interval, withheld where it cannot be told."""

import json
from collections.abc import Callable, Mapping, Sequence
from contextlib import nullcontext
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import numpy as np
import pytest
import torch
from numpy.typing import NDArray
from safetensors.torch import save_file

from palsygrader.domain.examination import Decision, Examination, ExpressionRecord, QualityFlag, QualityIssue
from palsygrader.domain.expressions import BRANCH_EXPRESSIONS, Expression
from palsygrader.domain.face import AffectedSide, Branch, Region, Side
from palsygrader.domain.grade import Grade, Scale, WithheldReason
from palsygrader.domain.measurement import Measurement, Quantity, Unit
from palsygrader.domain.severity import Severity
from palsygrader.errors import ModelError
from palsygrader.grading import grading_model
from palsygrader.grading.features import EXPRESSIONS, REGIONS, ExaminationFeatures, examination_features
from palsygrader.grading.grading_model import Fallback, GradingModel, NetworkAnswer, cuda_is_there
from palsygrader.grading.network import Answers, GradingNetwork, Inputs
from palsygrader.grading.network_grader import NetworkGrader
from palsygrader.grading.provenance import Provider
from palsygrader.grading.yardsticks import YARDSTICKS
from palsygrader.settings import grading_weights
from tests.grading.test_features import face_px, record

NOW = datetime(2026, 1, 2, 3, 4, tzinfo=UTC)
GAINS = {(Expression.BROW_RAISE, Region.BROW): 30.0, (Expression.SNARL, Region.MOUTH): 20.0}
WEAK_LEFT = (1.0, 0.0, 0.0, 0.0)
torch.set_num_threads(1)  # several tests run at a time


class FakeModel(GradingModel):
    """Answers what it is told to, and remembers what it was shown."""

    def __init__(self, answer: NetworkAnswer) -> None:
        super().__init__(Path("nowhere"))
        self.told = answer
        self.seen: list[ExaminationFeatures] = []

    @property
    def sha256(self) -> str:
        return "0123456789abcdef"

    @property
    def detectable_points(self) -> Mapping[Branch, float]:
        return {Branch.TEMPORAL: 9.5}

    def answer(self, features: ExaminationFeatures) -> NetworkAnswer:
        self.seen.append(features)
        return self.told

    def function_percents(self, variants: Sequence[ExaminationFeatures]) -> NDArray[np.float64]:
        """Answer 30 points more once the brow is healed in the brow raise, 20 once the mouth is in the snarl."""
        found = np.repeat(self.told.function_percent[np.newaxis], len(variants), axis=0)
        for (expression, region), gain in GAINS.items():
            place = 1 + EXPRESSIONS[1:].index(expression) * len(REGIONS) + REGIONS.index(region)
            if place < len(found):
                found[place] += gain
        return found


def answer(
    left: float = 100.0, right: float = 100.0, side: tuple[float, ...] = (0.0, 0.0, 1.0, 0.0), arm: float = 5.0
) -> NetworkAnswer:
    percent = np.array([[left] * 4, [right] * 4])
    interval = np.clip(percent[..., np.newaxis] + arm * np.array((-1.0, 1.0)), 0.0, 100.0)
    attention = np.zeros((2, 4, 9))
    for column, branch in enumerate(Branch):
        attention[:, column, EXPRESSIONS.index(BRANCH_EXPRESSIONS[branch][0])] = 0.7
        attention[:, column, 0] = 0.3
    return NetworkAnswer(
        percent, interval, np.array(side), np.full((2, 9, 4, 4), 0.25), np.full((2, 2, 3), 1 / 3), attention
    )


def moved(expression: Expression, quality: tuple[QualityFlag, ...] = ()) -> ExpressionRecord:
    one = record(expression, face_px())
    if expression not in YARDSTICKS:
        return replace(one, quality=quality)
    unit = Unit.PERCENT if expression in BRANCH_EXPRESSIONS[Branch.ZYGOMATIC] else Unit.EYE_DISTANCE_PERCENT
    value = 90.0 if unit is Unit.PERCENT else 9.0
    quantity = YARDSTICKS[expression].quantity
    measurements = tuple(Measurement(quantity, expression, side, value, unit, 0.1) for side in Side)
    return replace(one, measurements=measurements, quality=quality)


RECORDS = {expression: moved(expression) for expression in EXPRESSIONS}


def graded(
    told: NetworkAnswer,
    records: Mapping[Expression, ExpressionRecord] = RECORDS,
    side: AffectedSide = AffectedSide.UNKNOWN,
) -> Grade:
    return NetworkGrader(FakeModel(told), Provider("fake", "0" * 64)).grade(records, side, NOW)


def test_the_weak_half_is_graded() -> None:
    grade = graded(answer(left=40.0, side=(0.9, 0.05, 0.05, 0.0)))
    assert grade.affected_side is AffectedSide.LEFT
    temporal = grade.branch(Branch.TEMPORAL)
    assert temporal.function_percent == 40.0
    assert temporal.interval_percent == (35.0, 45.0)
    assert temporal.severity is Severity.IV
    assert temporal.evidence == (Expression.BROW_RAISE,)
    first, second = temporal.losses
    assert (first.expression, first.region, first.side) == (Expression.BROW_RAISE, Region.BROW, Side.LEFT)
    assert (first.gain_percent, second.gain_percent) == (30.0, 20.0)
    assert grade.branch(Branch.BUCCAL).evidence[:2] == (Expression.SNARL, Expression.OPEN_SMILE)
    assert grade.provenance.grader == "grading network 1, 01234567"


def test_the_side_on_record_decides_which_half_is_graded() -> None:
    grade = graded(answer(left=40.0, side=(0.9, 0.05, 0.05, 0.0)), side=AffectedSide.RIGHT)
    assert grade.affected_side is AffectedSide.RIGHT
    assert grade.branch(Branch.BUCCAL).function_percent == 100.0


def test_without_a_weak_half_the_lesser_one_is_graded() -> None:
    told = answer(left=97.0, right=93.0, side=(0.0, 0.0, 1.0, 0.0))
    grade = graded(told)
    assert grade.affected_side is AffectedSide.NONE
    assert grade.branch(Branch.ZYGOMATIC).function_percent == 93.0
    some: dict[Expression, ExpressionRecord] = {e: one for e, one in RECORDS.items() if e is not Expression.LOWER_TEETH}
    grade = graded(told, some)
    assert grade.affected_side is AffectedSide.UNKNOWN, "one branch may still be weak"
    assert grade.branch(Branch.ZYGOMATIC).function_percent == 93.0


def test_a_side_that_cannot_be_told_is_not_graded() -> None:
    grade = graded(answer(left=40.0, right=60.0, side=(0.45, 0.05, 0.5, 0.0)))
    assert grade.affected_side is AffectedSide.UNKNOWN
    assert {branch.withheld for branch in grade.branches} == {WithheldReason.SIDE_UNKNOWN}


def test_a_weak_side_is_told_where_any_branch_is_graded() -> None:
    told = answer(left=40.0, side=(0.9, 0.05, 0.05, 0.0))
    some = {e: RECORDS[e] for e in (Expression.REST, Expression.SNARL)}
    assert graded(told, some).affected_side is AffectedSide.LEFT
    assert graded(told, {Expression.REST: RECORDS[Expression.REST]}).affected_side is AffectedSide.UNKNOWN


def test_a_healthy_branch_has_lost_nothing() -> None:
    assert graded(answer(left=95.0, right=96.0)).branch(Branch.TEMPORAL).losses == ()


def test_two_weak_halves_are_withheld() -> None:
    grade = graded(answer(20.0, 30.0, side=(0.0, 0.0, 0.0, 1.0)))
    assert grade.affected_side is AffectedSide.BOTH
    assert {branch.withheld for branch in grade.branches} == {WithheldReason.BOTH_SIDES}


def test_of_two_weak_halves_none_has_made_too_little_effort() -> None:
    still = {
        expression: replace(one, measurements=tuple(replace(m, value=0.1) for m in one.measurements))
        for expression, one in RECORDS.items()
    }
    assert graded(answer(20.0), still, AffectedSide.LEFT).branch(Branch.TEMPORAL).withheld is WithheldReason.POOR_EFFORT
    grade = graded(answer(20.0, 30.0), still, AffectedSide.BOTH)
    assert {branch.withheld for branch in grade.branches} == {WithheldReason.BOTH_SIDES}


def test_both_halves_are_told_only_where_that_is_very_likely() -> None:
    for side, told in (
        ((0.1, 0.05, 0.05, 0.8), AffectedSide.BOTH),
        ((0.28, 0.01, 0.01, 0.7), AffectedSide.UNKNOWN),
        ((0.55, 0.01, 0.01, 0.43), AffectedSide.LEFT),
        ((0.3, 0.25, 0.02, 0.43), AffectedSide.UNKNOWN),
    ):
        assert graded(answer(20.0, 30.0, side=side)).affected_side is told


def test_no_weak_half_is_not_told_against_a_weak_branch() -> None:
    told = answer(left=40.0, right=99.0, side=(0.01, 0.0, 0.99, 0.0))
    grade = graded(told)
    assert grade.affected_side is AffectedSide.UNKNOWN
    assert {branch.withheld for branch in grade.branches} == {WithheldReason.SIDE_UNKNOWN}
    assert graded(told, side=AffectedSide.LEFT).branch(Branch.BUCCAL).function_percent == 40.0
    told.function_percent[0] = (99.0, 99.0, 40.0, 99.0)
    told.interval_percent[0, [0, 1, 3], 1] = 100.0
    mouth = {*BRANCH_EXPRESSIONS[Branch.BUCCAL], *BRANCH_EXPRESSIONS[Branch.MARGINAL_MANDIBULAR]}
    some = {expression: one for expression, one in RECORDS.items() if expression not in mouth}
    assert graded(told, some).branch(Branch.TEMPORAL).function_percent == 99.0, "what was not recorded does not count"


def test_no_weak_half_is_not_told_beside_a_grade_of_iii_however_unsure() -> None:
    for left, side in ((74.0, AffectedSide.UNKNOWN), (76.0, AffectedSide.NONE)):
        assert graded(answer(left=left, right=99.0, side=(0.01, 0.0, 0.99, 0.0), arm=30.0)).affected_side is side


def test_a_wide_interval_says_too_little() -> None:
    assert graded(answer(50.0, side=WEAK_LEFT, arm=41.0)).branch(Branch.BUCCAL).withheld is WithheldReason.UNSURE


def test_a_branch_whose_expressions_are_missing_is_withheld() -> None:
    some = {e: one for e, one in RECORDS.items() if e not in BRANCH_EXPRESSIONS[Branch.ZYGOMATIC]}
    grade = graded(answer(40.0, side=WEAK_LEFT), some)
    assert grade.branch(Branch.ZYGOMATIC).withheld is WithheldReason.EXPRESSION_MISSING
    assert grade.branch(Branch.BUCCAL).withheld is None


def test_a_spoilt_recording_is_not_shown_to_the_network() -> None:
    spoilt = moved(Expression.BROW_RAISE, (QualityFlag(Expression.BROW_RAISE, QualityIssue.BLURRED, 0.9),))
    model = FakeModel(answer(40.0, side=WEAK_LEFT))
    grader = NetworkGrader(model, Provider("fake", "0" * 64))
    grade = grader.grade({**RECORDS, Expression.BROW_RAISE: spoilt}, AffectedSide.UNKNOWN, NOW)
    assert grade.branch(Branch.TEMPORAL).withheld is WithheldReason.POOR_QUALITY
    assert not model.seen[0].present[EXPRESSIONS.index(Expression.BROW_RAISE)]
    assert model.seen[0].present.sum() == 8


def test_nothing_recorded_is_nothing_told() -> None:
    grade = graded(answer(40.0, side=WEAK_LEFT), {})
    assert grade.affected_side is AffectedSide.UNKNOWN
    assert {branch.withheld for branch in grade.branches} == {WithheldReason.EXPRESSION_MISSING}


def test_the_clinicians_side_counts_and_the_networks_stays_beside_it() -> None:
    told = answer(left=40.0, right=80.0, side=(0.9, 0.05, 0.05, 0.0))
    examination = Examination("p", NOW, "Dr A", records=RECORDS)
    for value, percent, reason in (
        ("right", 80.0, None),
        ("unknown", None, WithheldReason.SIDE_UNKNOWN),
        ("none", 40.0, None),
    ):
        decided = examination.with_decision(Decision("affected_side", value, "", "Dr A", NOW))
        grader = NetworkGrader(FakeModel(told), Provider("fake", "0" * 64))
        grade = grader.grade_examination(decided, AffectedSide.UNKNOWN, NOW)
        assert grade.affected_side is AffectedSide.LEFT
        assert grade.branch(Branch.BUCCAL).function_percent == percent
        assert grade.branch(Branch.BUCCAL).withheld is reason


@pytest.fixture(scope="module")
def weights(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("weights")
    torch.manual_seed(0)
    save_file(GradingNetwork().state_dict(), folder / "grader.safetensors")
    card = {
        "sha256": GradingModel(folder).sha256,
        "features": ["geometry", "motion", "appearance"],
        "regression": "label distribution",
        "interval_tail": {"temporal": 0.2},
    }
    (folder / "card.json").write_text(json.dumps(card), encoding="utf-8")
    return folder


def test_a_mirrored_examination_gets_the_mirrored_answer(weights: Path) -> None:
    features = examination_features(RECORDS)
    model = GradingModel(weights)
    here, there = model.answer(features), model.answer(features.exchanged())
    assert there.function_percent[::-1] == pytest.approx(here.function_percent, abs=0.01)
    assert there.side_chances[[1, 0, 2, 3]] == pytest.approx(here.side_chances, abs=1e-4)
    assert here.side_chances.sum() == pytest.approx(1.0, abs=1e-5)


def test_the_card_says_how_much_an_interval_leaves_out(weights: Path, tmp_path: Path) -> None:
    card = json.loads((weights / "card.json").read_text(encoding="utf-8"))
    (tmp_path / "grader.safetensors").write_bytes((weights / "grader.safetensors").read_bytes())
    (tmp_path / "card.json").write_text(json.dumps({**card, "interval_tail": {}}), encoding="utf-8")
    features = examination_features(RECORDS)
    narrowed, plain = (GradingModel(folder).answer(features).interval_percent for folder in (weights, tmp_path))
    assert (np.diff(narrowed[:, 0]) < np.diff(plain[:, 0])).all()
    assert narrowed[:, 1:] == pytest.approx(plain[:, 1:])


def test_a_graded_branch_carries_the_detectable_change() -> None:
    grade = graded(answer(left=40.0, side=WEAK_LEFT))
    assert [branch.detectable_points for branch in grade.branches] == [9.5, None, None, None]


def test_missing_and_damaged_weights_are_told(weights: Path, tmp_path: Path) -> None:
    with pytest.raises(ModelError) as missing:
        GradingModel(tmp_path / "none").load()
    assert missing.value.code == "model.missing"
    for name in ("grader.safetensors", "card.json"):
        (tmp_path / name).write_bytes((weights / name).read_bytes())
    content = bytearray((weights / "grader.safetensors").read_bytes())
    content[-1] ^= 1
    (tmp_path / "grader.safetensors").write_bytes(content)
    with pytest.raises(ModelError) as damaged:
        GradingModel(tmp_path).load()
    assert damaged.value.code == "model.damaged"


def test_synkinesis_and_rest_are_proposed_as_the_network_tells_them() -> None:
    told = answer(left=40.0, side=(0.9, 0.05, 0.05, 0.0))
    told.synkinesis_chances[:] = (0.9, 0.1, 0.0, 0.0)
    told.synkinesis_chances[0, EXPRESSIONS.index(Expression.PUCKER), 0] = (0.1, 0.2, 0.6, 0.1)
    told.synkinesis_chances[0, EXPRESSIONS.index(Expression.PUCKER), 3] = (0.0, 0.0, 0.0, 1.0)  # the neck is not seen
    told.rest_chances[0] = ((0.1, 0.2, 0.7), (0.1, 0.8, 0.1))
    at_rest = tuple(
        Measurement(quantity, Expression.REST, side, 9.0, Unit.EYE_DISTANCE_PERCENT, 0.1)
        for quantity in (Quantity.PALPEBRAL_APERTURE, Quantity.ORAL_COMMISSURE_HEIGHT)
        for side in Side
    )
    still = replace(RECORDS[Expression.REST], measurements=at_rest)
    lid = tuple(
        Measurement(Quantity.OCULAR_SYNKINESIS, Expression.PUCKER, side, 1.0, Unit.PERCENT, 0.1) for side in Side
    )
    pucker = RECORDS[Expression.PUCKER]
    pucker = replace(pucker, measurements=(*pucker.measurements, *lid))
    records = {**RECORDS, Expression.REST: still, Expression.PUCKER: pucker}
    proposed = {(one.scale, one.item): one for one in graded(told, records).proposals}
    for item, value in (("rest_eye", 2), ("rest_mouth", 1), ("synkinesis_pucker", 2)):
        assert proposed[Scale.SUNNYBROOK, item].value == value
        assert proposed[Scale.SUNNYBROOK, item].must_confirm
    assert proposed[Scale.SUNNYBROOK, "synkinesis_open_smile"].withheld is WithheldReason.NOT_MEASURABLE
    both = graded(answer(20.0, 30.0, side=(0.0, 0.0, 0.0, 1.0)), records).proposals
    assert all(one.value is None for one in both if one.item in {"rest_eye", "synkinesis_pucker"})


def test_nothing_is_told_of_what_moves_along_where_the_face_is_covered() -> None:
    told = answer(left=40.0, side=WEAK_LEFT)
    told.synkinesis_chances[:] = (0.0, 0.0, 0.0, 1.0)
    covered = {e: moved(e, (QualityFlag(e, QualityIssue.COVERED, 0.9, (Region.MOUTH,)),)) for e in RECORDS}
    grade = graded(told, covered)
    assert grade.branch(Branch.BUCCAL).withheld is WithheldReason.COVERED
    assert grade.branch(Branch.TEMPORAL).function_percent == 40.0
    assert all(one.value != 3 for one in grade.proposals if "synkinesis" in one.item)


def test_a_covered_expression_is_no_evidence() -> None:
    first, *others = BRANCH_EXPRESSIONS[Branch.ZYGOMATIC]
    hidden = moved(first, (QualityFlag(first, QualityIssue.COVERED, 0.9, (Region.EYE,)),))
    grade = graded(answer(left=40.0, side=WEAK_LEFT), {**RECORDS, first: hidden})
    assert set(grade.branch(Branch.ZYGOMATIC).evidence) == set(others)


@pytest.mark.skipif(cuda_is_there(), reason="there is a CUDA card")
def test_without_a_graphics_card_the_processor_answers(weights: Path) -> None:
    features = examination_features(RECORDS)
    on_card, on_processor = (GradingModel(weights, device).answer(features) for device in ("cuda", "cpu"))
    assert np.array_equal(on_card.function_percent, on_processor.function_percent)


@pytest.mark.skipif(not cuda_is_there(), reason="there is no CUDA card")
def test_the_graphics_card_gives_the_same_answer(weights: Path) -> None:
    features = examination_features(RECORDS)
    on_card, on_processor = (GradingModel(weights, device).answer(features) for device in ("cuda", "cpu"))
    assert np.abs(on_card.function_percent - on_processor.function_percent).max() <= 0.5


def test_half_precision_as_on_a_card_gives_the_same_answer() -> None:
    """The shipped weights, on the processor with the card's number format: what is left of a card without one."""
    features = examination_features(RECORDS)
    whole, halved = GradingModel(grading_weights()), GradingModel(grading_weights())
    halved._device = torch.device("cpu", 0)  # not the plain processor
    for seen in (features, features.exchanged()):
        difference = np.abs(halved.answer(seen).function_percent - whole.answer(seen).function_percent).max()
        assert 0.0 < difference <= 0.5


@pytest.mark.parametrize("loads", [True, False])
def test_the_processor_goes_on_where_the_graphics_card_fails(
    weights: Path, monkeypatch: pytest.MonkeyPatch, *, loads: bool
) -> None:
    """The card is one that computes nothing: `meta`."""

    def refuse(_network: GradingNetwork, _device: torch.device) -> GradingNetwork:
        message = "CUDA error: out of memory"
        raise RuntimeError(message)

    features = examination_features(RECORDS)
    model = GradingModel(weights)
    model._device = torch.device("meta")
    if not loads:
        monkeypatch.setattr(GradingNetwork, "to", refuse)
    told: list[Fallback] = []
    model.tell_fallback(told.append)
    model.load()
    expected = GradingModel(weights).answer(features).function_percent
    for _ in range(2):
        assert model.answer(features).function_percent == pytest.approx(expected, abs=0.01)
    assert model._device.type == "cpu"
    assert told == [Fallback.CARD_FAILED if loads else Fallback.CARD_FULL]


def test_a_driver_that_is_missing_is_told(weights: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(grading_model, "cuda_is_there", lambda: False)
    told: list[Fallback] = []
    GradingModel(weights, "cuda").tell_fallback(told.append)
    GradingModel(weights, "cpu").tell_fallback(told.append)
    assert told == [Fallback.NO_CARD]


def test_a_graphics_card_whose_failure_shows_late_is_left(weights: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A card computes at its own time: what went wrong is told when the answer is fetched."""
    features, model = examination_features(RECORDS), GradingModel(weights)
    expected = model.answer(features).function_percent
    model._device = torch.device("meta")
    monkeypatch.setattr(torch, "autocast", lambda *_, **__: nullcontext())
    model.__dict__["network"] = model.network.to("meta")
    monkeypatch.setattr(GradingNetwork, "forward", late_failure(GradingNetwork.forward))
    assert model.answer(features).function_percent == pytest.approx(expected, abs=0.01)
    assert model._device.type == "cpu"


def late_failure(forward: Callable[..., Answers]) -> Callable[..., Answers]:
    """Let a network on `meta` answer with tensors that cannot be fetched."""

    def answered(network: GradingNetwork, inputs: Inputs) -> Answers:
        if not inputs.present.is_meta:
            return forward(network, inputs)
        return Answers(*(torch.zeros(1, device="meta") for _ in range(6)))

    return answered
