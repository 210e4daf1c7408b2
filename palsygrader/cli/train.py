"""The command `train`: make weights from development data or from a data set."""

import argparse

from palsygrader.cli import train_grader, train_landmarks
from palsygrader.cli.argument_types import number_from, path_argument
from palsygrader.cli.compute_device import add_device_option
from palsygrader.wording import say

REGRESSIONS = ("label distribution", "cumulative", "classification", "plain")


def add_parser(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the command, its networks, and the arguments of each."""
    parser = commands.add_parser("train", help=say("cli.train.help"), description=say("cli.train.description"))
    networks = parser.add_subparsers(
        dest="what", required=True, title=say("cli.train.what"), metavar="landmarks|grader"
    )
    landmarks = networks.add_parser("landmarks", help=say("cli.train.landmarks.help"))
    grader = networks.add_parser("grader", help=say("cli.train.grader.help"))
    positive, natural = number_from(1, "cli.simulate.not_positive"), number_from(0, "cli.simulate.not_natural")
    for network in (landmarks, grader):
        network.add_argument("--work", type=path_argument, required=True, metavar="FOLDER", help=say("cli.train.work"))
        network.add_argument("--out", type=path_argument, required=True, metavar="WEIGHTS", help=say("cli.train.out"))
        network.add_argument("--shared", type=path_argument, metavar="FOLDER", help=say("cli.train.shared"))
        network.add_argument("--patients", type=positive, metavar="N", help=say("cli.train.patients"))
        network.add_argument("--seed", type=natural, default=0, metavar="S", help=say("cli.train.seed"))
        network.add_argument("--effort", type=float, default=1.0, metavar="RATIO", help=say("cli.train.effort"))
    grader.add_argument("--dataset", type=path_argument, metavar="DIR", help=say("cli.train.dataset"))
    grader.add_argument("--start", type=path_argument, metavar="WEIGHTS", help=say("cli.train.start"))
    add_device_option(grader, say("cli.train.device"))
    grader.add_argument("--regression", choices=REGRESSIONS, default=REGRESSIONS[0], help=say("cli.train.regression"))
    landmarks.set_defaults(run=train_landmarks.run)
    grader.set_defaults(run=train_grader.run)
