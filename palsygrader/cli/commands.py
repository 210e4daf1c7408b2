"""The commands' arguments, and running one of them."""

import argparse
import sys
from collections.abc import Sequence
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

from palsygrader import __version__
from palsygrader.cli import archive, bench, dataset, evaluate, grade, landmarks, records, selftest, simulate, train
from palsygrader.cli.argument_types import path_argument
from palsygrader.cli.interrupts import forget_interrupt, was_interrupted
from palsygrader.cli.paths import check_readable
from palsygrader.cli.status import BAD_INPUT, FAILED, INTERRUPTED, NOT_READ
from palsygrader.cli.streams import discard_output, prepare_streams, printable, put_text, tell
from palsygrader.errors import InputError
from palsygrader.wording import error_line, say

if TYPE_CHECKING:
    from _typeshed import SupportsWrite


class _Parser(argparse.ArgumentParser):
    """Tells a wrong argument in one line."""

    def error(self, message: str) -> NoReturn:
        """Print the line and leave with the status of bad input."""
        self.exit(BAD_INPUT, printable(say("cli.usage", program=self.prog, problem=message)) + "\n")

    def _print_message(self, message: str, file: "SupportsWrite[str] | None" = None) -> None:
        """Print help or version; argparse itself does not tell when that cannot be done."""
        if file is not sys.stdout:
            super()._print_message(message, file)
            return
        try:
            put_text(message.removesuffix("\n"))
        except BrokenPipeError:
            self.exit(NOT_READ)
        except InputError as error:
            self.exit(BAD_INPUT, error_line(error) + "\n")


def parse(arguments: Sequence[str]) -> argparse.Namespace:
    """Return the arguments; `command` is None when the window is wanted.

    Leaves the program on `--help`, `--version` and wrong arguments.
    """
    prepare_streams()
    parser = _Parser(prog="palsygrader", description=say("cli.description"))
    parser.add_argument("--version", action="version", version=f"palsygrader {__version__}")
    parser.add_argument("--demo", action="store_true", help=say("cli.demo"))
    parser.add_argument("--source", type=_readable, metavar="VIDEO_OR_FOLDER", help=say("cli.source"))
    parser.add_argument("--data", type=path_argument, metavar="FOLDER", help=say("cli.data"))
    commands = parser.add_subparsers(dest="command", title=say("cli.commands"), metavar="COMMAND")
    for command in (grade, landmarks, archive, records, selftest, bench):
        command.add_parser(commands)
    if find_spec("palsygrader.training") is not None:  # the installed program comes without it
        for command in (simulate, dataset, train, evaluate):
            command.add_parser(commands)
    parsed = parser.parse_args(arguments)
    _refuse_in_vain(parser, parsed)
    return parsed


def _refuse_in_vain(parser: argparse.ArgumentParser, parsed: argparse.Namespace) -> None:
    """Refuse an option of the window that the command would pass over."""
    if parsed.command is None:
        return
    given = {"--demo": parsed.demo, "--source": parsed.source}
    if parsed.command not in {"selftest", "archive", "fhir", "hl7"}:
        given["--data"] = parsed.data
    for option, value in given.items():
        if value:
            parser.error(say("cli.in_vain", option=option, command=parsed.command))


def _readable(text: str) -> Path:
    path = path_argument(text)
    try:
        check_readable(path)
    except InputError as error:
        raise argparse.ArgumentTypeError(error_line(error)) from error
    return path


def run_command(arguments: argparse.Namespace) -> int:
    """Run the command and return the exit status; a failure is told in one line."""
    forget_interrupt()
    try:
        return int(arguments.run(arguments))
    except BrokenPipeError:
        discard_output()
        return NOT_READ
    except KeyboardInterrupt:
        return _interrupted()
    except Exception as error:  # noqa: BLE001 - the outermost boundary: a traceback helps nobody at a terminal
        if was_interrupted():  # and a library took it for a failure of its own
            return _interrupted()
        tell(error_line(error, unexpected="cli.unexpected"))
        return BAD_INPUT if isinstance(error, InputError) else FAILED


def _interrupted() -> int:
    tell(say("cli.interrupted"))
    return INTERRUPTED
