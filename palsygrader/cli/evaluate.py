"""The command `evaluate`: measure a network on people never trained on."""

import argparse
from dataclasses import replace
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING

from palsygrader.cli.argument_types import number_from, path_argument
from palsygrader.cli.compute_device import add_device_option, check_device
from palsygrader.cli.interrupts import interrupt_on_signals
from palsygrader.cli.staging import check_folder
from palsygrader.cli.status import OK
from palsygrader.cli.streams import put_text, tell
from palsygrader.errors import InputError, PalsyGraderError
from palsygrader.wording import say

if TYPE_CHECKING:
    from palsygrader.training.dataset import Dataset


def add_parser(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the command, its networks, and the arguments of each."""
    parser = commands.add_parser("evaluate", help=say("cli.evaluate.help"), description=say("cli.evaluate.description"))
    networks = parser.add_subparsers(
        dest="what", required=True, title=say("cli.evaluate.what"), metavar="landmarks|grader"
    )
    landmarks = networks.add_parser("landmarks", help=say("cli.evaluate.landmarks.help"))
    grader = networks.add_parser("grader", help=say("cli.evaluate.grader.help"))
    positive = number_from(1, "cli.simulate.not_positive")
    for network in (landmarks, grader):
        network.add_argument("--shared", type=path_argument, metavar="FOLDER", help=say("cli.train.shared"))
        network.add_argument("--patients", type=positive, metavar="N", help=say("cli.evaluate.patients"))
        network.add_argument("--only", nargs="+", metavar="MEASURE", help=say("cli.evaluate.only"))
    landmarks.add_argument("--people", type=positive, metavar="N", help=say("cli.evaluate.people"))
    grader.add_argument("dataset", nargs="?", type=path_argument, metavar="DIR", help=say("cli.evaluate.dataset"))
    grader.add_argument("--weights", type=path_argument, metavar="WEIGHTS", help=say("cli.evaluate.weights"))
    grader.add_argument("--to-card", action="store_true", help=say("cli.evaluate.to_card"))
    grader.add_argument("--report", type=path_argument, metavar="OUT", help=say("cli.evaluate.report"))
    grader.add_argument("--folds", type=_folds, metavar="K", help=say("cli.evaluate.folds"))
    grader.add_argument("--work", type=path_argument, metavar="FOLDER", help=say("cli.evaluate.work"))
    grader.add_argument("--effort", type=float, default=1.0, metavar="RATIO", help=say("cli.train.effort"))
    add_device_option(grader, say("cli.train.device"))
    landmarks.set_defaults(run=evaluate_landmarks)
    grader.set_defaults(run=evaluate_grader)


def _folds(text: str) -> str:
    """Return a number of folds from 2 on, or `people`."""
    if text != "people" and not (text.isdecimal() and len(text) < 4 and int(text) > 1):  # noqa: PLR2004 - as told
        raise argparse.ArgumentTypeError(say("cli.evaluate.bad_folds", given=text))
    return text


def _check_measures(given: list[str] | None, known: "dict[str, object]") -> None:
    for measure in given or ():
        if measure not in known:
            raise InputError("cli.evaluate.no_measure", given=measure, known=", ".join(known))


def evaluate_landmarks(arguments: argparse.Namespace) -> int:
    """Print the table and return the exit status.

    Raises:
        InputError: `input.no_training_data`, the development data are not there; `cli.evaluate.no_measure`.
        PalsyGraderError: `cli.evaluate.no_dlib` or `simulate.no_vtk`, what is compared with or draws is not installed.
    """
    # Heavy, and only development has all of it.
    from palsygrader.training.development_data import shared_data
    from palsygrader.training.evaluate_landmarks import MEASURES, main
    from palsygrader.training.sitters import check_ready

    _check_measures(arguments.only, dict(MEASURES))
    interrupt_on_signals()
    data = shared_data(arguments.shared)
    if find_spec("face_recognition_models") is None:
        raise PalsyGraderError("cli.evaluate.no_dlib")
    if "digital" in (arguments.only or MEASURES):
        check_ready(data, photographs=False)
    options = ["--data", str(data)]
    for name in ("patients", "people"):
        value = getattr(arguments, name)
        options += [] if value is None else [f"--{name}", str(value)]
    options += ["--only", *arguments.only] if arguments.only else []
    main(options)
    return OK


def evaluate_grader(arguments: argparse.Namespace) -> int:
    """Print the tables and return the exit status.

    Raises:
        InputError: `input.no_training_data`; `cli.evaluate.no_measure`; `cli.evaluate.no_grader`; `cli.no_cuda`; the
            data set or the report's folder cannot be used; `cli.evaluate.folds_need`, folds without a data set or a
            folder to work in; `cli.evaluate.all_learnt`, the weights were trained on everybody in the data set;
            `cli.evaluate.card_needs`, nothing is measured that the card tells;
            `cli.evaluate.start_learnt`, those to start the folds from were trained on some.
        ModelError: The weights' card is missing or damaged.
    """
    # Heavy, and only development has all of it.
    from palsygrader.settings import grading_weights
    from palsygrader.training import evaluate_grader as measuring
    from palsygrader.training.dataset import read_dataset
    from palsygrader.training.development_data import shared_data

    _check_measures(arguments.only, dict(measuring.MEASURES))
    measures = arguments.only or list(measuring.MEASURES)
    if arguments.to_card and (arguments.dataset is not None or "repeatability" not in measures):
        raise InputError("cli.evaluate.card_needs")
    check_device(arguments.device)
    interrupt_on_signals()
    if arguments.folds is not None:
        return _evaluate_in_folds(arguments)
    weights = grading_weights() if arguments.weights is None else arguments.weights
    if not weights.is_dir():
        raise InputError("cli.evaluate.no_grader", folder=weights)
    for folder in filter(None, (arguments.report, weights if arguments.to_card else None)):
        check_folder(folder)
    dataset = None if arguments.dataset is None else _judged(read_dataset(arguments.dataset), weights)
    bench = measuring.GraderBench(
        methods=measuring.methods(weights, arguments.device),
        data=shared_data(arguments.shared) if dataset is None else arguments.dataset,
        patients=measuring.PATIENTS if arguments.patients is None else arguments.patients,
        report=arguments.report,
        card=weights if arguments.to_card else None,
    )
    if dataset is not None:
        for line in measuring.on_dataset(dataset, bench):
            put_text(line)
        return OK
    for measure in measures:
        for line in measuring.MEASURES[measure](bench):
            put_text(line)
        put_text("")
    return OK


def _judged(dataset: "Dataset", weights: Path) -> "Dataset":
    """Return the visits of people the weights were not trained on."""
    from palsygrader.grading.grading_model import GradingModel
    from palsygrader.training.grader_dataset import never_learnt

    judged = never_learnt(dataset, GradingModel(weights).learnt_people)
    learnt = len(dataset.persons) - len(judged.persons)
    if learnt:
        tell(say("cli.evaluate.some_learnt", learnt=learnt, count=len(dataset.persons)))
    return judged


def _evaluate_in_folds(arguments: argparse.Namespace) -> int:
    """Train on some persons of a data set and measure on the others, by turns; print the tables."""
    from palsygrader.cli.train_grader import KEPT_RATIO, started_from
    from palsygrader.training import evaluate_grader as measuring
    from palsygrader.training.cross_validation import CrossValidation
    from palsygrader.training.dataset import read_dataset
    from palsygrader.training.grader_dataset import never_learnt
    from palsygrader.training.train_grader import STEPS, GraderJob

    if arguments.dataset is None or arguments.work is None:
        raise InputError("cli.evaluate.folds_need")
    if not 0 < arguments.effort <= 1:
        raise InputError("input.bad_number")
    for folder in filter(None, (arguments.work, arguments.report)):
        check_folder(folder)
    dataset = read_dataset(arguments.dataset)
    job = GraderJob(arguments.work, max(round(STEPS * arguments.effort), 1), device=arguments.device)
    if arguments.weights is not None:
        weights = started_from(arguments.weights)
        never_learnt(dataset, weights.learnt_people, everybody=True)
        start = weights.network
        job = replace(job, features=start.features, regression=start.regression, start=start.state_dict())
    plan = CrossValidation(job, arguments.folds, KEPT_RATIO)
    for line in measuring.in_folds(dataset, plan, arguments.report):
        put_text(line)
    return OK
