"""What the command `train grader` does: samples, network, calibration, weights."""

import argparse
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Final

from palsygrader.cli.compute_device import check_device
from palsygrader.cli.interrupts import interrupt_on_signals
from palsygrader.cli.staging import cannot_write, check_folder
from palsygrader.cli.status import INTERRUPTED, OK
from palsygrader.cli.streams import put_text, tell
from palsygrader.errors import InputError, ModelError
from palsygrader.wording import say

if TYPE_CHECKING:
    from palsygrader.grading.grading_model import GradingModel
    from palsygrader.training.grader_sets import GraderSet

_LEAST_PEOPLE: Final = 2
"""One to learn from and one for the curve."""
SMILING_PEOPLE: Final = 60
"""Of the London set, for the progress."""
KEPT_RATIO: Final = 0.1
"""Of the people, kept for curve and calibration."""


def run(arguments: argparse.Namespace) -> int:
    """Train, or go on where it was cut off, and return the exit status.

    Raises:
        InputError: `input.no_training_data`; `input.bad_number`; `cli.train.too_little`, too few people to learn from;
            the data set, the weights or the folder of the work cannot be used.
        ModelError: The weights to start from are missing or damaged.
    """
    # Heavy, and only development has all of it.
    from palsygrader.domain.face import Branch
    from palsygrader.grading.grading_model import LEARNT_PEOPLE, GradingModel
    from palsygrader.grading.network import Feature, GradingNetwork, Regression
    from palsygrader.training.calibration import interval_tails
    from palsygrader.training.processes import Worker, first_process_first
    from palsygrader.training.train_grader import (
        STEPS,
        GraderJob,
        draw_curve,
        split_for_curve,
        train_grader,
        write_grader,
    )
    from palsygrader.training.train_landmarks import commit_now
    from palsygrader.training.training_progress import ProgressBar, Report

    interrupt_on_signals()
    if not 0 < arguments.effort <= 1:
        raise InputError("input.bad_number")
    check_device(arguments.device)
    for folder in (arguments.work, arguments.out):
        check_folder(folder)
    _check_out(arguments.out)
    start = None if arguments.start is None else started_from(arguments.start)
    regression = Regression(arguments.regression)
    if start is not None:
        regression = start.network.regression
    steps, commit = max(round(STEPS * arguments.effort), 1), commit_now()
    job = GraderJob(
        folder=arguments.work / "checkpoints",
        steps=steps,
        seed=arguments.seed,
        features=tuple(Feature) if start is None else start.network.features,
        regression=regression,
        start=None if start is None else start.network.state_dict(),
        device=arguments.device,
    )
    first = Worker.started(arguments.device).first
    try:
        with first_process_first(arguments.device):
            samples, about = _samples(arguments)
            if len(set(samples.people)) < _LEAST_PEOPLE:
                raise InputError("cli.train.too_little", count=len(set(samples.people)), least=_LEAST_PEOPLE)
            learnt, kept = split_for_curve(samples, KEPT_RATIO, arguments.seed)
            if arguments.dataset is None:
                learnt = _with_smiles(arguments, _with_landmarks_only(arguments, learnt))
        with ProgressBar({"grader": steps}, unit=say("cli.train.points")) as bar:
            weights = train_grader(job, learnt, kept, lambda step, error: bar.show(Report("grader", step, error)))
    except KeyboardInterrupt:
        tell(say("cli.train.interrupted"))
        return INTERRUPTED
    except OSError as error:  # samples and checkpoints; a full disk above all
        raise cannot_write(arguments.work, error) from error
    if not first:
        return OK
    network = GradingNetwork(job.features, job.regression)
    network.load_state_dict(weights)
    calibration = interval_tails(network.eval(), kept)
    draw_curve(job.folder)
    written = {
        "name": GradingModel.name,
        "commit": commit,
        "seed": arguments.seed,
        "people": len(set(learnt.people)),
        **about,
        LEARNT_PEOPLE: sorted(_remembered(arguments, samples, start)),
    }
    try:
        write_grader(job.folder, arguments.out, written, {branch: calibration[branch] for branch in Branch})
    except OSError as error:
        raise cannot_write(arguments.out, error) from error
    put_text(say("cli.train.done", file=arguments.out))
    return OK


def _remembered(arguments: argparse.Namespace, samples: "GraderSet", start: "GradingModel | None") -> set[str]:
    """Return the digests of the people of users' data sets that the weights have learnt from."""
    from palsygrader.training.grader_dataset import people_digests

    before = set() if start is None else set(start.learnt_people)
    return before if arguments.dataset is None else before | set(people_digests(samples.people).values())


def _check_out(folder: Path) -> None:
    """Refuse a folder that holds anything but weights of the grading network.

    Raises:
        InputError: `cli.train.not_weights`.
    """
    from palsygrader.grading.grading_model import CARD_FILE, WEIGHTS_FILE

    names = {file.name for file in folder.iterdir()} if folder.is_dir() else set()
    if not names <= {WEIGHTS_FILE, CARD_FILE} or names == {CARD_FILE}:
        raise InputError("cli.train.not_weights", folder=folder)


def started_from(folder: Path) -> "GradingModel":
    """Return the network to start from.

    Raises:
        InputError: `cli.train.bad_start`.
    """
    from palsygrader.grading.grading_model import GradingModel

    model = GradingModel(folder)
    try:
        model.load()
    except ModelError as error:
        raise InputError("cli.train.bad_start", folder=folder) from error
    return model


def _samples(arguments: argparse.Namespace) -> "tuple[GraderSet, dict[str, object]]":
    """Return what is learnt from, and what the card says of it."""
    from palsygrader.training.training_progress import ProgressBar, Report

    if arguments.dataset is not None:
        return _of_dataset(arguments.dataset, arguments.work), {"data": {"dataset": say("cli.train.own_data")}}
    from palsygrader.training.development_data import shared_data
    from palsygrader.training.grader_sets import (
        FIRST_RECORDED_SEED,
        FIRST_SEED,
        LANDMARK_ONLY_RATIO,
        PATIENTS,
        PHOTOGRAPHS,
        RECORDED_RATIO,
        RECORDINGS,
        claim,
        make_shards,
        read_pictured,
    )

    patients = PATIENTS if arguments.patients is None else arguments.patients
    recorded = max(round(RECORDED_RATIO * patients), 1)
    claim(arguments.work, seed=arguments.seed, patients=patients)
    make = partial(make_shards, shared_data(arguments.shared), processes=2)
    photographs, recordings = arguments.work / PHOTOGRAPHS, arguments.work / RECORDINGS
    with ProgressBar({"samples": patients + recorded}, what=say("cli.train.patients_done")) as bar:
        for done in make(photographs, first_seed=FIRST_SEED + arguments.seed, patients=patients):
            bar.show(Report("samples", done))
        for done in make(recordings, first_seed=FIRST_RECORDED_SEED + arguments.seed, patients=recorded, recorded=True):
            bar.show(Report("samples", patients + done))
    command = f"palsygrader train grader --patients {patients} --seed {arguments.seed} --effort {arguments.effort:g}"
    return read_pictured(arguments.work), {
        "command": command,
        "data": {
            "digital": f"{patients} digital patients in photographs and {recorded} in recordings, ICT-FaceKit (USC ICT "
            "2020, MIT), every second one a photograph that moves, of one of 60 people of the Face Research Lab London "
            f"Set (CC BY 4.0); {LANDMARK_ONLY_RATIO:g} times as many known by landmarks only",
            "limits": "digital patients and photographs of healthy people; not validated on patients",
            "kept_apart": "20 people of the London Set (every fourth), digital patients from seed 1000000 on",
        },
    }


def _with_landmarks_only(arguments: argparse.Namespace, learnt: "GraderSet") -> "GraderSet":
    """Return what is learnt from with further patients of whom only landmarks are known."""
    from palsygrader.training.development_data import shared_data
    from palsygrader.training.grader_sets import (
        FIRST_LANDMARK_ONLY_SEED,
        LANDMARK_ONLY_RATIO,
        joined,
        known_errors,
        make_landmark_only_shards,
        read_shards,
    )
    from palsygrader.training.training_progress import ProgressBar, Report

    patients, folder = round(LANDMARK_ONLY_RATIO * len(learnt)), arguments.work / "landmarks only"
    made = make_landmark_only_shards(
        shared_data(arguments.shared),
        folder,
        known_errors(learnt),
        first_seed=FIRST_LANDMARK_ONLY_SEED + arguments.seed,
        patients=patients,
        processes=2,
    )
    with ProgressBar({"samples": patients}, what=say("cli.train.landmarks_only_done")) as bar:
        for done in made:
            bar.show(Report("samples", done))
    return joined([learnt, read_shards(folder)])


def _with_smiles(arguments: argparse.Namespace, learnt: "GraderSet") -> "GraderSet":
    """Return what is learnt from with photographs of healthy people; none of those kept for the curve."""
    from palsygrader.settings import landmark_weights
    from palsygrader.training.development_data import shared_data
    from palsygrader.training.grader_sets import joined, read_shards, write_shard
    from palsygrader.training.smile_samples import smile_samples
    from palsygrader.training.training_progress import ProgressBar, Report
    from palsygrader.vision.network_landmarker import NetworkLandmarker

    folder = arguments.work / "smiles"
    if not (folder / "samples.npz").exists():
        landmarker = NetworkLandmarker(landmark_weights())
        with ProgressBar({"people": SMILING_PEOPLE}, what=say("cli.train.people_done")) as bar:
            samples = smile_samples(
                shared_data(arguments.shared), landmarker, lambda done, _total: bar.show(Report("people", done))
            )
        folder.mkdir(parents=True, exist_ok=True)
        write_shard(folder / "samples.npz", samples)
    smiles, people = read_shards(folder), set(learnt.people)
    return joined([learnt, smiles.rows([row for row, person in enumerate(smiles.people) if person in people])])


def _of_dataset(folder: Path, work: Path) -> "GraderSet":
    """Return the samples of a data set, measured once and kept as long as its files and labels stay the same."""
    from palsygrader.settings import landmark_weights
    from palsygrader.training.dataset import read_dataset
    from palsygrader.training.grader_dataset import dataset_digest, dataset_samples
    from palsygrader.training.grader_sets import read_shards, write_shard
    from palsygrader.training.training_progress import ProgressBar, Report
    from palsygrader.vision.network_landmarker import NetworkLandmarker

    dataset, landmarker = read_dataset(folder), NetworkLandmarker(landmark_weights())
    kept = work / f"dataset {dataset_digest(dataset, landmarker.sha256)}"
    if not (kept / "samples.npz").exists():
        with ProgressBar({"visits": len(dataset.visits)}, what=say("cli.train.visits_done")) as bar:
            samples = dataset_samples(dataset, landmarker, lambda done: bar.show(Report("visits", done)))
        if samples is None:
            raise InputError("cli.train.too_little", count=0, least=_LEAST_PEOPLE)
        kept.mkdir(parents=True, exist_ok=True)
        write_shard(kept / "samples.npz", samples)
    return read_shards(kept)
