"""The grading network: no side is favoured, a missing expression is only missing, chances are chances."""

from dataclasses import fields, replace

import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st

from palsygrader.grading.features import EXPRESSIONS, GEOMETRY_SIZE, MOTION_SIZE, PATCH_PX, REGIONS
from palsygrader.grading.network import BINS, Answers, Feature, GradingNetwork, Inputs, Regression

torch.set_num_threads(1)  # several tests run at a time


def drawn(seed: int, count: int = 3) -> Inputs:
    random = torch.Generator().manual_seed(seed)
    present = torch.rand(count, len(EXPRESSIONS), generator=random) < 0.7
    present[:, 0] = True
    return Inputs(
        present,
        torch.randn(count, len(EXPRESSIONS), 2, GEOMETRY_SIZE, generator=random),
        torch.randn(count, len(EXPRESSIONS), 2, MOTION_SIZE, generator=random),
        torch.randint(
            0,
            256,
            (count, len(EXPRESSIONS), 2, len(REGIONS), 2, PATCH_PX, PATCH_PX),
            dtype=torch.uint8,
            generator=random,
        ),
    )


@pytest.fixture(scope="module", params=list(Regression))
def network(request: pytest.FixtureRequest) -> GradingNetwork:
    torch.manual_seed(1)
    return GradingNetwork(regression=request.param).eval()


def answered(network: GradingNetwork, inputs: Inputs) -> Answers:
    with torch.inference_mode():
        answers = network(inputs)
    assert isinstance(answers, Answers)
    return answers


@settings(max_examples=15, deadline=None)
@given(seed=st.integers(0, 10_000))
def test_the_mirrored_patient_gets_the_mirrored_answer(network: GradingNetwork, seed: int) -> None:
    inputs = drawn(seed)
    here, there = answered(network, inputs), answered(network, inputs.exchanged()).exchanged()
    for field in fields(Answers):
        assert torch.allclose(getattr(here, field.name), getattr(there, field.name), atol=2e-5), field.name
    assert not torch.allclose(here.function_percent[:, 0], here.function_percent[:, 1], atol=1e-4)


def test_a_missing_expression_is_not_looked_at(network: GradingNetwork) -> None:
    inputs = drawn(5)
    other = drawn(6)
    absent = ~inputs.present[:, :, None, None]
    changed = replace(inputs, geometry=torch.where(absent, other.geometry, inputs.geometry))
    here, there = answered(network, inputs), answered(network, changed)
    assert torch.allclose(here.function_percent, there.function_percent, atol=1e-4)
    looked = here.attention.amax(dim=(1, 2))
    assert (looked[~inputs.present] == 0).all()


def test_others_in_the_batch_do_not_matter(network: GradingNetwork) -> None:
    inputs = drawn(7)
    alone = Inputs(*(getattr(inputs, field.name)[:1] for field in fields(Inputs)))
    together, single = answered(network, inputs).function_percent[:1], answered(network, alone).function_percent
    assert torch.allclose(together, single, atol=1e-3)


def test_variants_that_share_patches_are_answered_as_each_alone(network: GradingNetwork) -> None:
    first = drawn(5, count=1)
    other = replace(first, patches=first.patches.clone())
    other.patches[0, 3, 0, 1] = other.patches[0, 3, 1, 1]
    together = Inputs(*(torch.cat([getattr(one, name.name) for one in (first, other)]) for name in fields(Inputs)))
    both = answered(network, together).function
    for row, alone in enumerate((first, other)):
        torch.testing.assert_close(both[row : row + 1], answered(network, alone).function, atol=1e-5, rtol=1e-4)


def test_chances_add_up_and_quantiles_rise() -> None:
    for regression in (Regression.LABEL_DISTRIBUTION, Regression.CUMULATIVE):
        torch.manual_seed(2)
        answers = answered(GradingNetwork(regression=regression).eval(), drawn(8))
        assert answers.function.shape[-1] == BINS
        assert (answers.function >= 0).all()
        assert torch.allclose(answers.function.sum(dim=-1), torch.ones(()), atol=1e-5)
        low, middle, high = (answers.quantile_percent(share) for share in (0.05, 0.5, 0.95))
        assert (low <= middle).all()
        assert (middle <= high).all()
        assert ((answers.function_percent >= 0) & (answers.function_percent <= 100)).all()


def test_a_sure_answer_has_a_narrow_interval() -> None:
    sure = torch.zeros(1, 2, 4, BINS)
    sure[..., 20] = 1.0
    answers = replace(answered(GradingNetwork().eval(), drawn(1, 1)), function=sure)
    assert set(answers.function_percent.flatten().tolist()) == {50.0}
    assert answers.quantile_percent(0.05).min() >= 48.75
    assert answers.quantile_percent(0.95).max() <= 51.25


@pytest.mark.parametrize("left_out", list(Feature))
def test_a_feature_left_out_is_not_looked_at(left_out: Feature) -> None:
    torch.manual_seed(3)
    network = GradingNetwork(tuple(feature for feature in Feature if feature is not left_out)).eval()
    inputs, other = drawn(9), drawn(10)
    name = "patches" if left_out is Feature.APPEARANCE else left_out.value
    changed = replace(inputs, **{name: getattr(other, name)})
    same = answered(network, inputs).function_percent, answered(network, changed).function_percent
    assert torch.equal(*same)
    whole = GradingNetwork().eval()
    assert not torch.equal(answered(whole, inputs).function_percent, answered(whole, changed).function_percent)
