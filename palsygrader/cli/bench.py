"""The arguments of the command `bench`; it is run by `palsygrader.bench`, which opens the window too."""

import argparse
from pathlib import Path
from typing import Final

from palsygrader.cli.argument_types import path_argument
from palsygrader.wording import say

PARTS: Final = ("start", "live", "live-1080p", "visit", "grading", "report", "archive", "rivals")
"""In the order they are measured."""
COMMAND: Final = "bench"
_SECONDS: Final = 60.0


def add_parser(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the command and its arguments."""
    parser = commands.add_parser(COMMAND, help=say("bench.help"), description=say("bench.description"))
    parser.add_argument("--json", type=path_argument, metavar="OUT", help=say("bench.json"))
    parser.add_argument("--only", nargs="+", choices=PARTS, help=say("bench.only"))
    parser.add_argument("--seconds", type=float, default=_SECONDS, help=say("bench.seconds"))
    parser.add_argument("--strict", action="store_true", help=say("bench.strict"))
    parser.add_argument("--part", help=argparse.SUPPRESS)
    parser.add_argument("--folder", type=Path, help=argparse.SUPPRESS)
