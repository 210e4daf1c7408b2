"""Train the landmark networks: region after region, two at a time, resumable; then one weights file and its card."""

import json
import math
import subprocess
import warnings
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from functools import partial
from multiprocessing import get_context
from multiprocessing.queues import Queue
from pathlib import Path
from queue import Empty
from typing import Any, Final

import cv2
import numpy as np
import torch
from torch import Tensor

from palsygrader.errors import InputError, ModelError, PalsyGraderError
from palsygrader.training.averaged_training import AveragedTraining, averaged_weights, kept_curve
from palsygrader.training.landmark_batches import Batch, BatchDrawer, PictureSet, read_set
from palsygrader.training.landmark_network import STRIDE, RegionNetwork
from palsygrader.training.landmark_plan import COSTLY, ORDER, Phase, phase_at, phases_of
from palsygrader.training.training_progress import ProgressBar, Report, draw_curves
from palsygrader.training.workers import become_worker
from palsygrader.vision.detection import write_detector
from palsygrader.vision.landmark_crops import REGIONS, Region
from palsygrader.vision.network_landmarker import CARD_FILE, INPUT, OUTPUTS, weights_sha256

BATCH: Final = 32
_BEND_PX: Final = 1.0
"""Errors below it count squared, above it plainly (Huber)."""
_SPREAD_COST: Final = 0.02
_SPREAD_CELLS: Final = 1.0
"""A heat map is asked to be this wide: its variance, in cells squared (Nibali et al. 2018, arXiv 1801.07372)."""
_ERROR_COST: Final = 0.1
_NO_FACE_RATIO: Final = 0.25
"""Error to expect where there is no face, of the crop's width."""
_CHECKPOINT_STEPS: Final = 500
_VALIDATION_SHARE: Final = 0.04
"""Of the digital patients; their pictures are kept for the curve."""
_VALIDATION_CROPS: Final = 256

_TELLING_STEPS: Final = 20
Tell = Callable[[Report], None]
_Failure = Callable[[], Exception]
"""Makes a process's error again: their read-only values do not travel between processes."""


@dataclass(frozen=True, slots=True)
class Job:
    """What to train a region with.

    Attributes:
        region: Its name.
        sets: Folders of the picture sets.
        folder: For checkpoints and the curve.
        phases: Of `landmark_plan`.
        seed: Draws the start and the batches.
    """

    region: str
    sets: tuple[Path, ...]
    folder: Path
    phases: tuple[Phase, ...]
    seed: int

    @property
    def steps(self) -> int:
        """Batches of all phases."""
        return sum(phase.steps for phase in self.phases)


def split_people(pictures: PictureSet) -> tuple[PictureSet, PictureSet]:
    """Return the set to learn from and the one for the curve: the last digital patients, whole."""
    digital = sorted({p for p, k in zip(pictures.people, pictures.kinds, strict=True) if k == "rendered"}, key=_number)
    kept = set(digital[len(digital) - math.ceil(_VALIDATION_SHARE * len(digital)) :])
    for_curve = np.array([person in kept for person in pictures.people], dtype=bool)
    return _rows(pictures, np.flatnonzero(~for_curve)), _rows(pictures, np.flatnonzero(for_curve))


def _number(person: str) -> int:
    return int(person.rsplit(" ", 1)[1])


def _rows(pictures: PictureSet, rows: np.typing.NDArray[np.intp]) -> PictureSet:
    """Return some of a set's pictures; the pictures themselves stay on the disk."""
    return replace(
        pictures,
        rows=pictures.rows[rows],
        points_px=pictures.points_px[rows],
        weights=pictures.weights[rows],
        kinds=tuple(pictures.kinds[row] for row in rows),
        people=tuple(pictures.people[row] for row in rows),
    )


def point_costs(region: Region, costly: frozenset[int]) -> Tensor:
    """Return what a miss of each of a region's points costs, shape (points,)."""
    return torch.tensor([COSTLY if point in costly else 1.0 for point in region.points])


def loss_of(network: RegionNetwork, batch: Batch, costs: Tensor) -> Tensor:
    """Return the mean loss of a batch.

    Where a crop shows no face nothing is placed, and the network is to expect an error as wide as the crop allows.

    Args:
        network: In training.
        batch: To learn from.
        costs: From `point_costs`.
    """
    points_px, weights = torch.from_numpy(batch.points_px), torch.from_numpy(batch.weights) * costs
    crops = torch.from_numpy(batch.crops).to(memory_format=torch.channels_last)
    no_face = ~torch.from_numpy(batch.is_face)[:, None]
    maps, log_error = network.heat_maps(crops)
    places = network.expected(maps)
    misses = torch.nn.functional.huber_loss(places, points_px, reduction="none", delta=_BEND_PX).sum(dim=2)
    total = weights.sum().clamp(min=1.0)
    far = (points_px - places.detach()).norm(dim=2)
    far = torch.where(no_face, _NO_FACE_RATIO * crops.shape[3], far)
    judged = (weights > 0) | no_face
    own_error = (far / log_error.exp() + log_error) * judged
    columns = (network.columns[None, None] - places[..., :1]).square()
    rows = (network.rows[None, None] - places[..., 1:]).square()
    variance = torch.stack([(maps.sum(dim=2) * columns).sum(dim=2), (maps.sum(dim=3) * rows).sum(dim=2)], dim=2)
    spread = (variance / STRIDE**2 - _SPREAD_CELLS).square().clamp(max=25.0).mean(dim=2)
    placing: Tensor = (weights * (misses + _SPREAD_COST * spread)).sum() / total
    judging: Tensor = own_error.sum() / judged.sum().clamp(min=1)
    return placing + _ERROR_COST * judging


class _Trainer:
    """One region's network in training."""

    def __init__(self, job: Job) -> None:
        torch.manual_seed(job.seed)
        self.job = job
        self.region: Region = REGIONS[job.region]
        self._network = RegionNetwork(self.region)
        about = {"seed": job.seed}
        self.training = AveragedTraining(job.region, self._network, job.folder, job.phases[0].learning_rate, about)

    def train_one(self, drawer: BatchDrawer) -> float:
        """Learn from one batch; return its loss."""
        batch = drawer.draw(BATCH)
        phase, step = phase_at(self.job.phases, self.training.step)
        self._network.train()
        with torch.autocast("cpu", torch.bfloat16):
            loss = loss_of(self._network, batch, point_costs(self.region, phase.costly))
        self.training.learn(loss, phase.learning_rate_at(step))
        return float(loss.detach())

    def judge(self, kept: PictureSet) -> float:
        """Return the mean error of the averaged network on pictures of people it has not seen, crop px."""
        network = RegionNetwork(self.region)
        network.load_state_dict(self.training.average)
        network.eval()
        drawer = BatchDrawer(
            region=self.region, sets=[kept], shares=self.job.phases[0].shares, random=np.random.default_rng(5)
        )
        batch = drawer.draw(_VALIDATION_CROPS)
        with torch.inference_mode():
            places, _ = network(torch.from_numpy(batch.crops))
        far = (places - torch.from_numpy(batch.points_px)).norm(dim=2)
        weights = torch.from_numpy(batch.weights)
        return float((far * weights).sum() / weights.sum())


def train_region(job: Job, tell: Tell) -> None:
    """Train one region's network up to its last step, from its last checkpoint if there is one.

    Args:
        job: What to train with.
        tell: Told now and then how far it is.

    Raises:
        InputError: `training.other_work`, the checkpoint is of another seed or of a longer training;
            `training.bad_checkpoint`.
        OSError: The checkpoint cannot be written.
    """
    torch.set_num_threads(1)
    cv2.setNumThreads(1)
    trainer = _Trainer(job)
    training = trainer.training
    if training.step > job.steps:
        raise InputError("training.other_work", folder=job.folder)
    learnt, kept = zip(*(split_people(read_set(folder)) for folder in job.sets), strict=True)
    for_curve = next(pictures for pictures in kept if len(pictures.kinds))
    random = np.random.default_rng((job.seed, training.step, len(job.region)))
    drawers = [
        BatchDrawer(region=trainer.region, sets=learnt, shares=phase.shares, random=random) for phase in job.phases
    ]
    losses: list[float] = []
    tell(Report(job.region, training.step))
    while training.step < job.steps:
        phase, _ = phase_at(job.phases, training.step)
        losses.append(trainer.train_one(drawers[job.phases.index(phase)]))
        if training.step % _CHECKPOINT_STEPS == 0 or training.step == job.steps:
            training.curve.append((training.step, float(np.mean(losses)), trainer.judge(for_curve)))
            losses.clear()
            training.save()
            error_px = training.curve[-1][2]
            tell(Report(job.region, training.step, 100 * error_px / trainer.region.pixels_per_eye_distance))
        elif training.step % _TELLING_STEPS == 0:
            tell(Report(job.region, training.step))


def _train_several(jobs: Sequence[Job], reports: "Queue[Report | _Failure]") -> None:
    become_worker()
    try:
        for job in jobs:
            train_region(job, reports.put)
    except PalsyGraderError as error:
        reports.put(partial(type(error), error.code, **error.values))
    except OSError as error:
        reports.put(partial(OSError, error.errno, error.strerror))


def train(sets: Sequence[Path], folder: Path, seed: int, steps_ratio: float = 1.0) -> None:
    """Train all regions in two processes.

    Args:
        sets: Folders of the picture sets.
        folder: For checkpoints; what is there is gone on with.
        seed: Draws the start and the batches.
        steps_ratio: Share of the usual number of steps.

    Raises:
        InputError: As `train_region`.
        ModelError: `model.training_failed`, a process died.
        OSError: A checkpoint or the curve cannot be written.
    """
    jobs = [[Job(name, tuple(sets), folder, phases_of(name, steps_ratio), seed) for name in names] for names in ORDER]
    context = get_context("spawn")  # fresh processes: a copy of one with threads may hang
    bar = ProgressBar({job.region: job.steps for several in jobs for job in several})
    reports: Queue[Report | _Failure] = context.Queue()
    running = [context.Process(target=_train_several, args=(several, reports), daemon=True) for several in jobs]
    for process in running:
        process.start()
    try:
        while any(process.is_alive() for process in running) or not reports.empty():
            with suppress(Empty):
                told = reports.get(timeout=1.0)
                if not isinstance(told, Report):
                    raise told()
                bar.show(told)
            if any(process.exitcode for process in running):
                raise ModelError("model.training_failed")
    finally:
        bar.close()
        for process in running:
            process.terminate()
    draw_curves({name: _curve(folder, name) for name in REGIONS}, folder / "curve.png")


def _curve(folder: Path, name: str) -> list[tuple[int, float, float]]:
    """Return step, loss and error (percent of the eye distance) at each checkpoint of a region."""
    scale = REGIONS[name].pixels_per_eye_distance
    return [(step, loss, 100 * error / scale) for step, loss, error in kept_curve(folder, name)]


def write_weights(folder: Path, weights: Path, about: Mapping[str, object], steps_ratio: float = 1.0) -> None:
    """Write the averaged networks of all regions as ONNX files, their card, and dlib's detector beside them.

    Args:
        folder: Of the checkpoints.
        weights: The folder to write to; files of the same names are replaced, once all are written.
        about: What else the card tells: command, data, seed.
        steps_ratio: Share of the usual number of steps that they were trained with.

    Raises:
        OSError: They cannot be written.
    """
    weights.mkdir(parents=True, exist_ok=True)
    write_detector(weights)
    files: dict[str, bytes] = {}
    regions: dict[str, object] = {}
    for name, region in REGIONS.items():
        network = RegionNetwork(region)
        network.load_state_dict(averaged_weights(folder, name))
        half_written = weights / f"{name}.writing"
        export(network, region, half_written)
        files[name] = half_written.read_bytes()
        half_written.unlink()
        curve = _curve(folder, name)
        scale = region.pixels_per_eye_distance
        regions[name] = {
            "input": f"{region.width_px} x {region.height_px} RGB, {scale:g} px to an eye distance",
            "points": list(region.points),
            "phases": [{"steps": phase.steps, "shares": dict(phase.shares)} for phase in phases_of(name, steps_ratio)],
            "steps": curve[-1][0],
            "curve": [
                {"step": step, "loss": round(loss, 4), "error_percent": round(error, 3)} for step, loss, error in curve
            ],
        }
    card = {
        "schema": 2,
        **about,
        "sha256": weights_sha256(files),
        "licence": "Apache-2.0; made from the data named above under their licences, see NOTICE",
        "batch": BATCH,
        "regions": regions,
    }
    written = {f"{name}.onnx": content for name, content in files.items()}
    written[CARD_FILE] = f"{json.dumps(card, indent=1)}\n".encode()
    for name, content in written.items():
        (weights / f"{name}.writing").write_bytes(content)
    for name in written:  # files that do not fit the card are not run
        (weights / f"{name}.writing").replace(weights / name)


def export(network: RegionNetwork, region: Region, file: Path) -> None:
    """Write a network as an ONNX file that takes any number of crops at once.

    Args:
        network: In any mode; afterwards in that of use.
        region: Its region.
        file: Replaced.
    """
    crops = torch.zeros(2, 3, region.height_px, region.width_px)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # torch's exporter warns of its own parts
        program = torch.onnx.export(
            network.eval(),
            (crops,),
            dynamo=True,
            input_names=[INPUT],
            output_names=list(OUTPUTS),
            dynamic_shapes={"crops": {0: torch.export.Dim("batch")}},
            verbose=False,
        )
    if program is None:
        raise AssertionError
    model: Any = program.model_proto  # onnx has no types
    for part in (*model.graph.node, *model.graph.value_info, *model.graph.input, *model.graph.output, model.graph):
        del part.metadata_props[:]  # the exporter's notes name folders of this computer
    file.write_bytes(model.SerializeToString(deterministic=True))


def commit_now() -> str:
    """Return the commit of the checkout, `unknown` outside of one."""
    found = subprocess.run(["git", "rev-parse", "HEAD"], capture_output=True, text=True, check=False)  # noqa: S607 - found by the path
    return found.stdout.strip() or "unknown"
