"""Train the grading network: resumable, with progress, on one or several processors; then weights and card."""

import hashlib
import json
import math
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import numpy as np
import torch
from numpy.typing import NDArray
from safetensors.torch import save

from palsygrader.domain.face import Branch
from palsygrader.grading.grading_model import CARD_FILE, DETECTABLE_POINTS, INTERVAL_TAIL, WEIGHTS_FILE
from palsygrader.grading.network import Feature, GradingNetwork, Regression
from palsygrader.training.averaged_training import AveragedTraining, averaged_weights, kept_curve
from palsygrader.training.grader_batches import GraderDrawer, inputs_of, scales_of
from palsygrader.training.grader_loss import loss_of
from palsygrader.training.grader_sets import GraderSet
from palsygrader.training.processes import Worker
from palsygrader.training.training_progress import draw_curves

STEPS: Final = 6000
BATCH: Final = 48
_LEARNING_RATE: Final = 1e-3
_WARM_UP_STEPS: Final = 200
_CHECKPOINT_STEPS: Final = 250
_TELLING_STEPS: Final = 10
NAME: Final = "grader"
_JUDGED_AT_ONCE: Final = 64
WEAK_HALF_BELOW_PERCENT: Final = 99.0
"""A half with a branch below this has a loss."""

Tell = Callable[[int, float | None], None]
"""Told the step and, at checkpoints, the mean error of P on people kept for the curve, points."""


@dataclass(frozen=True, slots=True)
class GraderJob:
    """How to train.

    Attributes:
        folder: For checkpoint and curve.
        steps: How many batches.
        seed: Draws the start and the batches.
        features: Kinds of features.
        regression: How P is told.
        start: Weights to start from (fine-tuning); None: from scratch.
        device: `cpu` or `cuda`.
    """

    folder: Path
    steps: int = STEPS
    seed: int = 0
    features: tuple[Feature, ...] = tuple(Feature)
    regression: Regression = Regression.LABEL_DISTRIBUTION
    start: Mapping[str, torch.Tensor] | None = None
    device: str = "cpu"


def learning_rate(step: int, steps: int) -> float:
    """Return the learning rate of a step: a short warm-up, then half a cosine down to 0."""
    if step < _WARM_UP_STEPS:
        return _LEARNING_RATE * (step + 1) / _WARM_UP_STEPS
    return 0.5 * _LEARNING_RATE * (1 + math.cos(math.pi * (step - _WARM_UP_STEPS) / max(steps - _WARM_UP_STEPS, 1)))


def train_grader(job: GraderJob, learnt: GraderSet, kept: GraderSet, tell: Tell) -> dict[str, torch.Tensor]:
    """Train up to the last step, from the last checkpoint if there is one; return the averaged weights.

    Started by `torchrun`, every process learns from batches of its own and the first one keeps the checkpoint.

    Args:
        job: How.
        learnt: Samples to learn from.
        kept: Samples of other people, for the curve.
        tell: Told how far it is.
    """
    worker = Worker.started(job.device)
    torch.manual_seed(job.seed)
    network = GradingNetwork(job.features, job.regression)
    if job.start is None:
        network.set_scales(scales_of(learnt))
    else:
        network.load_state_dict(dict(job.start))
    network.to(worker.device)
    about = {
        "steps": job.steps,
        "seed": job.seed,
        "regression": job.regression.value,
        "features": [feature.value for feature in job.features],
        "learnt_from": digest_of(learnt),
        "start": "" if job.start is None else weights_digest(job.start),
    }
    training = AveragedTraining(NAME, network, job.folder, _LEARNING_RATE, about)
    learner = worker.shared(network)
    random = np.random.default_rng((job.seed, training.step, worker.rank))
    drawer = GraderDrawer(learnt, random, worker.device, appearance=Feature.APPEARANCE in job.features)
    losses: list[float] = []
    while training.step < job.steps:
        network.train()
        inputs, truth = drawer.draw(BATCH)
        with torch.autocast(worker.device.type, torch.bfloat16, enabled=worker.device.type == "cuda"):
            answers = learner(inputs)  # half precision gains nothing on processors
        loss = loss_of(answers, truth, job.regression)
        training.learn(loss, learning_rate(training.step, job.steps))
        losses.append(float(loss.detach()))
        if not worker.first:
            continue
        if training.step % _CHECKPOINT_STEPS == 0 or training.step == job.steps:
            error = mean_error(_network_of(training.average, job), kept, worker.device)
            training.curve.append((training.step, float(np.mean(losses)), error))
            losses.clear()
            training.save()
            tell(training.step, error)
        elif training.step % _TELLING_STEPS == 0:
            tell(training.step, None)
    worker.stop()
    return {name: value.cpu() for name, value in training.average.items()}


def digest_of(samples: GraderSet) -> str:
    """Return what changes with what is learnt from, 16 letters."""
    told = hashlib.sha256(repr(samples.people).encode())
    for array in (samples.present, samples.geometry, samples.low_percent, samples.high_percent, samples.side):
        told.update(np.ascontiguousarray(array).tobytes())
    return told.hexdigest()[:16]


def weights_digest(weights: Mapping[str, torch.Tensor]) -> str:
    """Return what changes with weights, 16 letters."""
    content = save({name: value.cpu().contiguous() for name, value in weights.items()})
    return hashlib.sha256(content).hexdigest()[:16]


def _network_of(weights: Mapping[str, torch.Tensor], job: GraderJob) -> GradingNetwork:
    network = GradingNetwork(job.features, job.regression)
    network.load_state_dict(dict(weights))
    return network.eval()


def answered_percent(network: GradingNetwork, samples: GraderSet, device: torch.device) -> np.ndarray:
    """Return P of both halves and all branches, shape (n, 2, 4)."""
    network.to(device).eval()
    found = []
    with torch.inference_mode():
        for start in range(0, len(samples), _JUDGED_AT_ONCE):
            rows = samples.rows(list(range(start, min(start + _JUDGED_AT_ONCE, len(samples)))))
            found.append(network(inputs_of(rows, device)).function_percent.cpu().numpy())
    return np.concatenate(found)


def weak_halves_errors(percent: NDArray[np.float32], samples: GraderSet) -> NDArray[np.float64]:
    """Return how far P is off in the halves with a loss, shape (n, 2, 4), points; NaN for other halves and unknown P.

    Args:
        percent: Shape (n, 2, 4), the answers.
        samples: Their truths.
    """
    low, high = samples.low_percent, samples.high_percent
    errors = np.maximum(low - percent, 0.0) + np.maximum(percent - high, 0.0)
    weak = np.nan_to_num(low, nan=100.0).min(axis=2, keepdims=True) < WEAK_HALF_BELOW_PERCENT
    return np.where(weak, errors, np.nan).astype(np.float64)


def mean_error(network: GradingNetwork, samples: GraderSet, device: torch.device) -> float:
    """Return the mean error of P of the weaker halves' branches, points; NaN without any."""
    errors = weak_halves_errors(answered_percent(network, samples, device), samples)
    known = errors[~np.isnan(errors)]
    return float(known.mean()) if known.size else float("nan")


def split_for_curve(samples: GraderSet, ratio: float, seed: int) -> tuple[GraderSet, GraderSet]:
    """Return the samples to learn from and those for the curve, by person."""
    people = sorted(set(samples.people))
    order = np.random.default_rng((seed, 3)).permutation(len(people))
    for_curve = {people[index] for index in order[: max(1, round(ratio * len(people)))]}
    inside = np.array([person in for_curve for person in samples.people], dtype=bool)
    return samples.rows(np.flatnonzero(~inside)), samples.rows(np.flatnonzero(inside))


def write_grader(folder: Path, weights: Path, about: Mapping[str, object], calibration: Mapping[Branch, float]) -> None:
    """Write the averaged network and its card.

    Args:
        folder: Of the checkpoint.
        weights: The folder to write to; files of the same names are replaced.
        about: What else the card tells.
        calibration: Per branch, the share of the chances left out at either end of an interval.
    """
    weights.mkdir(parents=True, exist_ok=True)
    content = save({name: value.contiguous() for name, value in averaged_weights(folder, NAME).items()})
    trained = json.loads((folder / f"{NAME}.json").read_text(encoding="utf-8"))
    card = {
        "schema": 1,
        **about,
        "sha256": hashlib.sha256(content).hexdigest(),
        "licence": "Apache-2.0; made from the data named above under their licences, see NOTICE",
        "regression": trained["regression"],
        "features": trained["features"],
        INTERVAL_TAIL: {branch.value: round(value, 4) for branch, value in calibration.items()},
        "batch": BATCH,
        "steps": trained["step"],
        "curve": [
            {"step": step, "loss": round(loss, 4), "error_points": round(error, 3) if math.isfinite(error) else None}
            for step, loss, error in kept_curve(folder, NAME)
        ],
    }
    _write(weights / WEIGHTS_FILE, content)
    _write(weights / CARD_FILE, _card_text(card))


def note_detectable(weights: Path, points: Mapping[Branch, float]) -> None:
    """Tell the smallest detectable change in the card of weights.

    Args:
        weights: The folder.
        points: Per branch, points of P; NaN where it could not be measured.

    Raises:
        OSError: The card cannot be read or written.
    """
    _note(
        weights,
        DETECTABLE_POINTS,
        {branch: round(value, 1) for branch, value in points.items() if math.isfinite(value)},
    )


def note_tails(weights: Path, tails: Mapping[Branch, float]) -> None:
    """Tell in the card of weights what intervals leave out.

    Args:
        weights: The folder.
        tails: Per branch, the share of the chances left out at either end.

    Raises:
        OSError: The card cannot be read or written.
    """
    _note(weights, INTERVAL_TAIL, {branch: round(value, 4) for branch, value in tails.items()})


def _note(weights: Path, name: str, values: Mapping[Branch, float]) -> None:
    card = json.loads((weights / CARD_FILE).read_text(encoding="utf-8"))
    card[name] = {branch.value: value for branch, value in values.items()}
    _write(weights / CARD_FILE, _card_text(card))


def _card_text(card: Mapping[str, object]) -> bytes:
    return (json.dumps(card, indent=1) + "\n").encode()


def _write(file: Path, content: bytes) -> None:
    """Write a file, whole or not at all."""
    half_written = file.with_name(f".{file.name}.writing")
    try:
        half_written.write_bytes(content)
        half_written.replace(file)
    finally:
        half_written.unlink(missing_ok=True)


def draw_curve(folder: Path) -> None:
    """Draw the error of P on people kept for the curve over the batches."""
    draw_curves({NAME: kept_curve(folder, NAME)}, folder / "curve.png", unit="points of P")
