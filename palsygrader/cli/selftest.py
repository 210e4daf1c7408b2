"""The command `selftest`: does everything the program needs work on this machine?"""

import argparse

from palsygrader.cli.argument_types import path_argument
from palsygrader.cli.checks import CHECKS, run_check
from palsygrader.cli.interrupts import leave_on_signals
from palsygrader.cli.json_text import json_bytes
from palsygrader.cli.status import FAILED, OK
from palsygrader.cli.streams import put_bytes, put_text
from palsygrader.selftest.outcome import Check, Status
from palsygrader.wording import say


def add_parser(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the command and its arguments."""
    parser = commands.add_parser("selftest", help=say("cli.selftest.help"), description=say("cli.selftest.description"))
    parser.add_argument("--json", action="store_true", help=say("cli.selftest.json"))
    parser.add_argument(  # as before the command, where it is not forgotten
        "--data", type=path_argument, default=argparse.SUPPRESS, metavar="FOLDER", help=say("cli.data")
    )
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Run every check, tell its result with a remedy, and return the exit status: absent devices are no failure."""
    leave_on_signals()
    checks = []
    for name in CHECKS:
        check = run_check(name, arguments.data)
        checks.append(check)
        if not arguments.json:
            put_text(_lines(check))
    if arguments.json:
        document = {"schema": 1, "checks": [_as_json(check) for check in checks]}
        put_bytes(json_bytes(document))
    return FAILED if any(check.status is Status.FAIL for check in checks) else OK


def _remedy(check: Check) -> str | None:
    return None if check.status is Status.PASS else say(f"selftest.{check.name}.{check.status}")


def _as_json(check: Check) -> dict[str, str | None]:
    return {"name": check.name, "status": check.status, "detail": check.detail, "remedy": _remedy(check)}


def _lines(check: Check) -> str:
    line = say("cli.selftest.line", name=check.name, status=check.status, detail=check.detail).rstrip()
    remedy = _remedy(check)
    return line if remedy is None else line + "\n" + say("cli.selftest.remedy", remedy=remedy)
