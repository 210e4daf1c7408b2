"""The command `bench`: measure the program on this computer and print the table."""

import argparse
import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Final, NoReturn

from palsygrader.bench.command_line import part_command
from palsygrader.bench.figures import SCHEMA, Figure, table
from palsygrader.bench.parts import figures_of
from palsygrader.cli.bench import PARTS
from palsygrader.cli.interrupts import interrupt_on_signals
from palsygrader.cli.json_text import json_bytes
from palsygrader.cli.status import FAILED, OK
from palsygrader.cli.streams import put_bytes, put_text, tell
from palsygrader.errors import InputError
from palsygrader.wording import say

_STANDARD_OUTPUT: Final = Path("-")
_MOST_S: Final = 3600.0


def run(arguments: argparse.Namespace) -> int:
    """Measure what is asked for, one part after the other, and return the exit status.

    Raises:
        InputError: `bench.part_failed`, a part could not be measured; `cli.cannot_write`.
    """
    if arguments.part is not None:
        _run_part(arguments.part, arguments.folder, arguments.seconds)
    from palsygrader.bench.machine import machine, yardstick  # noqa: PLC0415 - no part is to wait for what it brings

    interrupt_on_signals()
    parts = tuple(part for part in PARTS if part in (arguments.only or PARTS))
    found: dict[str, list[Figure]] = {"yardstick": [yardstick()]}
    to_output = arguments.json == _STANDARD_OUTPUT
    for part in parts:
        tell(say("bench.measuring", part=say(f"bench.part.{part}")))
        with tempfile.TemporaryDirectory() as folder:
            found[part] = _measured(part, Path(folder), arguments.seconds)
        if not to_output:
            put_text("\n".join(table(say(f"bench.part.{part}"), found[part])) + "\n")
    document = {
        "schema": SCHEMA,
        "machine": machine(),
        "parts": {part: [figure.as_json() for figure in figures] for part, figures in found.items()},
    }
    if to_output:
        put_bytes(json_bytes(document))
    elif arguments.json is not None:
        _write(arguments.json, json_bytes(document))
    missed = [figure for figures in found.values() for figure in figures if figure.reached is False]
    return FAILED if missed and arguments.strict else OK


def _write(file: Path, content: bytes) -> None:
    try:
        file.write_bytes(content)
    except OSError as error:
        raise InputError("cli.cannot_write", file=file, reason=error.strerror or str(error)) from error


def _measured(part: str, folder: Path, seconds: float) -> list[Figure]:
    """Measure a part in a process of its own: what one has loaded makes no other faster."""
    environment = {"QT_QPA_PLATFORM": "offscreen", **os.environ}
    command = part_command(part, folder, seconds)
    try:
        done = subprocess.run(  # noqa: S603 - our own
            command, capture_output=True, text=True, check=True, timeout=_MOST_S, env=environment
        )
        return [Figure.from_json(each) for each in json.loads(done.stdout.splitlines()[-1])]
    except subprocess.CalledProcessError as error:
        reason = (error.stderr or "").strip().splitlines()
        raise InputError("bench.part_failed", part=part, reason=reason[-1] if reason else "") from error
    except (subprocess.TimeoutExpired, ValueError, IndexError) as error:
        raise InputError("bench.part_failed", part=part, reason=type(error).__name__) from error


def _run_part(part: str, folder: Path, seconds: float) -> NoReturn:
    figures = figures_of(part, folder, seconds)
    sys.stdout.write(json.dumps([figure.as_json() for figure in figures]) + "\n")
    sys.stdout.flush()
    os._exit(OK)  # how long it takes to end is not the question
