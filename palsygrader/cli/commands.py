"""The commands' arguments, and running one of them."""

import argparse
from collections.abc import Sequence
from pathlib import Path
from typing import NoReturn

from palsygrader import __version__
from palsygrader.cli import evaluate, grade, landmarks, selftest, simulate, train
from palsygrader.cli.status import BAD_INPUT, FAILED, INTERRUPTED, NOT_READ
from palsygrader.cli.streams import prepare_streams, printable, tell
from palsygrader.errors import InputError
from palsygrader.wording import error_line, say


class _Parser(argparse.ArgumentParser):
    """Tells a wrong argument in one line."""

    def error(self, message: str) -> NoReturn:
        """Print the line and leave with the status of bad input."""
        self.exit(BAD_INPUT, printable(say("cli.usage", program=self.prog, problem=message)) + "\n")


def parse(arguments: Sequence[str]) -> argparse.Namespace:
    """Return the arguments; `command` is None when the window is wanted.

    Leaves the program on `--help`, `--version` and wrong arguments.
    """
    prepare_streams()
    parser = _Parser(prog="palsygrader", description=say("cli.description"))
    parser.add_argument("--version", action="version", version=f"palsygrader {__version__}")
    parser.add_argument("--demo", action="store_true", help=say("cli.demo"))
    parser.add_argument("--source", type=_existing, metavar="VIDEO_OR_FOLDER", help=say("cli.source"))
    parser.add_argument("--data", type=Path, metavar="FOLDER", help=say("cli.data"))
    commands = parser.add_subparsers(dest="command", title=say("cli.commands"), metavar="COMMAND")
    for command in (grade, landmarks, simulate, train, evaluate, selftest):
        command.add_parser(commands)
    return parser.parse_args(arguments)


def _existing(text: str) -> Path:
    path = Path(text)
    if not path.exists():
        raise argparse.ArgumentTypeError(say("cli.no_source", file=path))
    return path


def run_command(arguments: argparse.Namespace) -> int:
    """Run the command and return the exit status; a failure is told in one line."""
    try:
        return int(arguments.run(arguments))
    except BrokenPipeError:
        return NOT_READ
    except Exception as error:  # noqa: BLE001 - the outermost boundary: a traceback helps nobody at a terminal
        tell(error_line(error, unexpected="cli.unexpected"))
        return BAD_INPUT if isinstance(error, InputError) else FAILED
    except KeyboardInterrupt:
        tell(say("cli.interrupted"))
        return INTERRUPTED
