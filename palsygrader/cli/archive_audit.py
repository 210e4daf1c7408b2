"""The command `archive audit`: print, check and export the record of who did what."""

import argparse
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from palsygrader.cli.argument_types import path_argument
from palsygrader.cli.status import FAILED, OK
from palsygrader.cli.streams import put_text, tell
from palsygrader.errors import InputError
from palsygrader.wording import error_line, say, system_reason
from palsygrader.wording.audit_lines import state_words

if TYPE_CHECKING:
    from palsygrader.archive.store import Archive


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the arguments."""
    to_file = parser.add_mutually_exclusive_group()
    to_file.add_argument("--csv", type=path_argument, metavar="OUT", help=say("cli.archive.audit.csv"))
    to_file.add_argument("--json", type=path_argument, metavar="OUT", help=say("cli.archive.audit.json"))
    parser.add_argument("--verify", action="store_true", help=say("cli.archive.audit.verify"))
    parser.add_argument("--accept", action="store_true", help=say("cli.archive.audit.accept"))


def audit(arguments: argparse.Namespace, open_archive: "Callable[[argparse.Namespace], Archive]") -> int:
    """Check the record, and print or write it; a broken one is told and not written."""
    from palsygrader.archive.audit_chain import find_state
    from palsygrader.report.audit_table import audit_csv, audit_json

    with open_archive(arguments) as archive:
        if archive.audit_fault is not None:
            tell(error_line(archive.audit_fault))
            tell(state_words(find_state(archive)))
            if not arguments.accept:
                return FAILED
        if arguments.accept:
            archive.accept_audit()
        lines = archive.audit_lines()
        if arguments.csv is not None or arguments.json is not None:
            archive.note("audit.exported")
    if arguments.csv is not None:
        _write(arguments.csv, audit_csv(lines))
    elif arguments.json is not None:
        _write(arguments.json, audit_json(lines))
    elif not arguments.verify:
        for line in lines:
            put_text(
                f"{line.sequence}\t{line.at.isoformat(timespec='seconds')}\t{line.who}\t{line.what}\t{line.subject}"
            )
    tell(say("cli.archive.audit.whole", count=len(lines), digest=lines[-1].digest))
    return OK


def _write(file: Path, text: str) -> None:
    from palsygrader.archive.disk import write_durably

    try:
        write_durably(file, text.encode())
    except OSError as error:
        raise InputError("cli.cannot_write", file=file, reason=system_reason(error)) from error
