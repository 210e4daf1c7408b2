"""The command `evaluate`: measure a network on people never trained on."""

import argparse
from pathlib import Path

from palsygrader.cli.interrupts import interrupt_on_signals
from palsygrader.cli.status import OK
from palsygrader.wording import say


def add_parser(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the command and its arguments."""
    parser = commands.add_parser("evaluate", help=say("cli.evaluate.help"), description=say("cli.evaluate.description"))
    parser.add_argument("what", choices=("landmarks",), help=say("cli.evaluate.what"))
    parser.add_argument("--shared", type=Path, metavar="FOLDER", help=say("cli.train.shared"))
    parser.add_argument("--patients", type=int, metavar="N", help=say("cli.evaluate.patients"))
    parser.add_argument("--people", type=int, metavar="N", help=say("cli.evaluate.people"))
    parser.add_argument("--only", nargs="+", metavar="MEASURE", help=say("cli.evaluate.only"))
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Print the table and return the exit status.

    Raises:
        InputError: `input.no_training_data`, the development data are not there.
    """
    # Heavy, and only development has all of it.
    from palsygrader.training.development_data import shared_data  # noqa: PLC0415
    from palsygrader.training.evaluate_landmarks import main  # noqa: PLC0415

    interrupt_on_signals()
    options = ["--data", str(shared_data(arguments.shared))]
    for name in ("patients", "people"):
        value = getattr(arguments, name)
        options += [] if value is None else [f"--{name}", str(value)]
    options += ["--only", *arguments.only] if arguments.only else []
    main(options)
    return OK
