"""The command `evaluate`: measure a network on people never trained on."""

import argparse

from palsygrader.cli.argument_types import number_from, path_argument
from palsygrader.cli.interrupts import interrupt_on_signals
from palsygrader.cli.status import OK
from palsygrader.errors import InputError
from palsygrader.wording import say


def add_parser(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the command and its arguments."""
    parser = commands.add_parser("evaluate", help=say("cli.evaluate.help"), description=say("cli.evaluate.description"))
    parser.add_argument("what", choices=("landmarks",), help=say("cli.evaluate.what"))
    positive = number_from(1, "cli.simulate.not_positive")
    parser.add_argument("--shared", type=path_argument, metavar="FOLDER", help=say("cli.train.shared"))
    parser.add_argument("--patients", type=positive, metavar="N", help=say("cli.evaluate.patients"))
    parser.add_argument("--people", type=positive, metavar="N", help=say("cli.evaluate.people"))
    parser.add_argument("--only", nargs="+", metavar="MEASURE", help=say("cli.evaluate.only"))
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Print the table and return the exit status.

    Raises:
        InputError: `input.no_training_data`, the development data are not there; `cli.evaluate.no_measure`.
    """
    # Heavy, and only development has all of it.
    from palsygrader.training.development_data import shared_data  # noqa: PLC0415
    from palsygrader.training.evaluate_landmarks import MEASURES, main  # noqa: PLC0415

    for measure in arguments.only or ():
        if measure not in MEASURES:
            raise InputError("cli.evaluate.no_measure", given=measure, known=", ".join(MEASURES))
    interrupt_on_signals()
    options = ["--data", str(shared_data(arguments.shared))]
    for name in ("patients", "people"):
        value = getattr(arguments, name)
        options += [] if value is None else [f"--{name}", str(value)]
    options += ["--only", *arguments.only] if arguments.only else []
    main(options)
    return OK
