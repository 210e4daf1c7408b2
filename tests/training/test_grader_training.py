"""The grader's training: what is not known is not learnt, a stop changes nothing, people are kept apart."""

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import torch
from numpy.typing import NDArray

from palsygrader.domain.face import Branch
from palsygrader.errors import InputError
from palsygrader.grading.features import EXPRESSIONS, GEOMETRY_SIZE, MOTION_SIZE, PATCH_PX, REGIONS
from palsygrader.grading.grading_model import GradingModel
from palsygrader.grading.network import Feature, GradingNetwork, Regression
from palsygrader.training import train_grader as training
from palsygrader.training.averaged_training import averaged_weights
from palsygrader.training.grader_batches import GraderDrawer, inputs_of, scales_of
from palsygrader.training.grader_loss import TruthBatch, loss_of
from palsygrader.training.grader_sets import GraderSet, joined, read_shards, write_shard
from palsygrader.training.grader_truth import UNKNOWN
from palsygrader.training.landmark_only_samples import LOOK as LANDMARKS_ONLY
from palsygrader.training.smile_samples import LOOK as HEALTHY
from palsygrader.training.train_grader import (
    GraderJob,
    mean_error,
    note_detectable,
    note_tails,
    split_for_curve,
    train_grader,
    write_grader,
)

CPU = torch.device("cpu")
GEOMETRY = (Feature.GEOMETRY,)
torch.set_num_threads(1)  # several tests run at a time


def made_set(count: int, seed: int, *, first_person: int = 0) -> GraderSet:
    """Return samples whose P of each half and branch is written in its geometry."""
    random = np.random.default_rng(seed)
    percent = np.full((count, 2, len(Branch)), 100.0, np.float32)
    weak = random.integers(0, 2, count)
    percent[np.arange(count), weak] = random.uniform(0, 95, (count, len(Branch)))
    geometry = 0.01 * random.standard_normal((count, len(EXPRESSIONS), 2, GEOMETRY_SIZE), dtype=np.float32)
    geometry[..., : len(Branch)] = (percent / 50.0 - 1.0)[:, None]
    patches = (count, len(EXPRESSIONS), 2, len(REGIONS), 2, PATCH_PX, PATCH_PX)
    return GraderSet(
        people=tuple(f"made {first_person + number // 2}" for number in range(count)),
        groups=tuple({"look": "made"} for _ in range(count)),
        present=np.ones((count, len(EXPRESSIONS)), np.bool_),
        geometry=geometry,
        motion=random.standard_normal((count, len(EXPRESSIONS), 2, MOTION_SIZE)).astype(np.float32),
        patches=random.integers(0, 256, patches, dtype=np.uint8),
        low_percent=percent,
        high_percent=percent.copy(),
        side=weak.astype(np.int64),
        synkinesis=np.zeros((count, 2, len(EXPRESSIONS), 4), np.int8),
        rest=np.zeros((count, 2, 2), np.int8),
        landmark_errors=np.zeros((count, len(EXPRESSIONS), 68, 2), np.float32),
        rest_errors=np.zeros((count, len(EXPRESSIONS), 68, 2), np.float32),
    )


@pytest.fixture(scope="module")
def samples() -> GraderSet:
    return made_set(24, 1)


def test_a_set_comes_back_as_it_was_written(samples: GraderSet, tmp_path: Path) -> None:
    halves = (samples.rows(range(10)), samples.rows(range(10, 24)))
    for number, half in enumerate(halves):
        write_shard(tmp_path / f"{number}.npz", half)
    (tmp_path / "2.writing.npz").write_bytes(b"cut off")
    there = read_shards(tmp_path)
    assert there.people == samples.people
    assert there.groups == samples.groups
    assert np.array_equal(there.patches, samples.patches)
    assert np.array_equal(there.low_percent, joined(halves).low_percent)
    with pytest.raises(FileNotFoundError):
        read_shards(tmp_path / "none")


def test_no_person_is_in_both_parts(samples: GraderSet) -> None:
    learnt, kept = split_for_curve(samples, 0.2, 4)
    assert not set(learnt.people) & set(kept.people)
    assert len(learnt) + len(kept) == len(samples)
    assert len(kept) > 0


def test_scales_leave_absent_expressions_out(samples: GraderSet) -> None:
    present = samples.present.copy()
    present[:12, 3] = False
    geometry = samples.geometry.copy()
    geometry[:12, 3] = 1e6
    mean, spread = scales_of(replace(samples, present=present, geometry=geometry))["geometry"]
    assert mean.abs().max() < 10
    assert spread.max() < 10


@pytest.mark.parametrize("regression", list(Regression))
def test_a_better_answer_costs_less(samples: GraderSet, regression: Regression) -> None:
    torch.manual_seed(0)
    network = GradingNetwork(GEOMETRY, regression)
    truth = TruthBatch.of(samples, CPU)
    optimiser = torch.optim.Adam(network.to_function.parameters(), 0.01)
    costs, errors = [], []
    for _ in range(15):
        answers = network(inputs_of(samples, CPU))
        loss = loss_of(answers, truth, regression)
        costs.append(float(loss.detach()))
        errors.append(float((answers.function_percent - truth.low_percent).abs().mean().detach()))
        optimiser.zero_grad()
        loss.backward()  # type: ignore[no-untyped-call]
        optimiser.step()
    assert costs[-1] < costs[0]
    assert errors[-1] < errors[0]


@pytest.mark.parametrize("regression", list(Regression))
def test_what_is_not_known_is_not_learnt_from(samples: GraderSet, regression: Regression) -> None:
    network = GradingNetwork(regression=regression).eval()
    nothing = replace(
        samples,
        low_percent=np.full_like(samples.low_percent, np.nan),
        high_percent=np.full_like(samples.high_percent, np.nan),
        side=np.full_like(samples.side, UNKNOWN),
        synkinesis=np.full_like(samples.synkinesis, UNKNOWN),
        rest=np.full_like(samples.rest, UNKNOWN),
    )
    loss = loss_of(network(inputs_of(samples, CPU)), TruthBatch.of(nothing, CPU), regression)
    assert float(loss.detach()) == 0.0


def test_within_a_range_no_answer_is_wrong(samples: GraderSet) -> None:
    ranges = replace(samples, low_percent=np.zeros_like(samples.low_percent))
    network = GradingNetwork().eval()
    assert mean_error(network, replace(ranges, high_percent=np.full_like(ranges.low_percent, 100.0)), CPU) == 0.0
    assert mean_error(network, samples, CPU) > 5.0


def test_a_batch_leaves_expressions_out_but_never_the_rest(samples: GraderSet) -> None:
    inputs, truth = GraderDrawer(samples, np.random.default_rng(3), CPU).draw(200)
    assert inputs.present[:, 0].all()
    assert 0.03 < float((~inputs.present).float().mean()) < 0.25
    assert not inputs.geometry[~inputs.present].any()
    assert truth.low_percent.shape == (200, 2, len(Branch))


def test_each_kind_of_sample_has_its_share_of_a_batch(samples: GraderSet) -> None:
    looks = [HEALTHY] + [LANDMARKS_ONLY] * 2 + ["rendered"] * 21
    mixed = replace(samples, groups=tuple({"look": look} for look in looks))
    drawer = GraderDrawer(mixed, np.random.default_rng(6), CPU)
    drawn = [looks[row] for _ in range(100) for row in drawer._rows(20)]
    shares = {look: drawn.count(look) / len(drawn) for look in set(looks)}
    assert shares == {
        LANDMARKS_ONLY: pytest.approx(0.6, abs=0.05),
        HEALTHY: pytest.approx(0.06, abs=0.03),
        "rendered": pytest.approx(0.34, abs=0.05),
    }
    alike = replace(samples, groups=tuple({"look": LANDMARKS_ONLY} for _ in looks))
    assert len(set(GraderDrawer(alike, np.random.default_rng(7), CPU)._rows(500))) == len(samples)


def test_both_moments_of_a_patch_are_relit_alike(samples: GraderSet) -> None:
    flat = replace(samples, patches=np.full_like(samples.patches, 120))
    patches = GraderDrawer(flat, np.random.default_rng(3), CPU).draw(30)[0].patches.float()
    moments = patches.mean(dim=(-1, -2))
    assert (moments[..., 0] - moments[..., 1]).abs().max() < 2.0
    assert moments[..., 0].std() > 5.0


def percent_of(weights: dict[str, torch.Tensor], samples: GraderSet) -> NDArray[np.float32]:
    network = GradingNetwork()
    network.load_state_dict(weights)
    return training.answered_percent(network, samples, CPU)


def test_it_learns_what_is_written_in_the_numbers(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(training, "_WARM_UP_STEPS", 20)
    monkeypatch.setattr(training, "_LEARNING_RATE", 3e-3)
    monkeypatch.setattr(training, "BATCH", 16)
    learnt, kept = made_set(96, 1), made_set(24, 2, first_person=500)
    told: list[tuple[int, float | None]] = []
    job = GraderJob(tmp_path, steps=150, features=GEOMETRY)
    weights = train_grader(job, learnt, kept, lambda step, error: told.append((step, error)))
    network = GradingNetwork(GEOMETRY)
    network.load_state_dict(weights)
    weak = kept.low_percent[kept.low_percent.min(axis=2) < 100.0]
    assert mean_error(network, kept, CPU) < 0.8 * np.abs(weak - weak.mean()).mean()
    assert told[-1][0] == 150
    assert told[-1][1] is not None


def test_a_training_that_was_cut_off_goes_on(
    samples: GraderSet, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(training, "_CHECKPOINT_STEPS", 2)
    monkeypatch.setattr(training, "BATCH", 4)
    monkeypatch.setattr(training, "_TELLING_STEPS", 1)

    def stop(step: int, error: float | None) -> None:
        if step == 3:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        train_grader(GraderJob(tmp_path, steps=4), samples, samples, stop)
    steps: list[int] = []
    weights = train_grader(GraderJob(tmp_path, steps=4), samples, samples, lambda step, _: steps.append(step))
    assert steps == [3, 4]
    assert np.array_equal(percent_of(weights, samples), percent_of(averaged_weights(tmp_path, "grader"), samples))
    write_grader(tmp_path, tmp_path / "out", {"seed": 0}, dict.fromkeys(Branch, 1.0))
    assert GradingModel(tmp_path / "out").detectable_points == {}
    note_detectable(tmp_path / "out", {Branch.TEMPORAL: 9.46, Branch.BUCCAL: float("nan")})
    assert GradingModel(tmp_path / "out").detectable_points == {Branch.TEMPORAL: 9.5}
    GradingModel(tmp_path / "out").load()
    note_tails(tmp_path / "out", dict.fromkeys(Branch, 0.12345))
    assert [GradingModel(tmp_path / "out")._tails.tolist()] == [pytest.approx([0.1234] * len(Branch), abs=1e-4)]
    assert sorted(file.name for file in (tmp_path / "out").iterdir()) == ["card.json", "grader.safetensors"]


@pytest.mark.parametrize("content", [b"", b"PK\x03\x04 cut off", b"no archive at all"])
def test_damaged_samples_are_told(content: bytes, tmp_path: Path) -> None:
    (tmp_path / "0000001.npz").write_bytes(content)
    with pytest.raises(InputError) as raised:
        read_shards(tmp_path)
    assert raised.value.code == "training.bad_samples"


def test_samples_of_another_version_are_told(tmp_path: Path) -> None:
    np.savez(tmp_path / "0000001.npz", about=np.frombuffer(b'{"people": [], "groups": []}', np.uint8))
    with pytest.raises(InputError) as raised:
        read_shards(tmp_path)
    assert raised.value.code == "training.bad_samples"
