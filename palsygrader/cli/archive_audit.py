"""The command `archive audit`: print, check and export the record of who did what."""

import argparse
import csv
import io
import json
from collections.abc import Callable, Sequence
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Final

from palsygrader.cli.argument_types import path_argument
from palsygrader.cli.status import FAILED, OK
from palsygrader.cli.streams import put_text, tell
from palsygrader.errors import InputError
from palsygrader.wording import error_line, say, system_reason

if TYPE_CHECKING:
    from palsygrader.archive.lines import AuditLine
    from palsygrader.archive.store import Archive

_COLUMNS: Final = ("sequence", "at", "who", "what", "subject", "digest")


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the arguments."""
    to_file = parser.add_mutually_exclusive_group()
    to_file.add_argument("--csv", type=path_argument, metavar="OUT", help=say("cli.archive.audit.csv"))
    to_file.add_argument("--json", type=path_argument, metavar="OUT", help=say("cli.archive.audit.json"))
    parser.add_argument("--verify", action="store_true", help=say("cli.archive.audit.verify"))
    parser.add_argument("--accept", action="store_true", help=say("cli.archive.audit.accept"))


def audit(arguments: argparse.Namespace, open_archive: "Callable[[argparse.Namespace], Archive]") -> int:
    """Check the record, and print or write it; a broken one is told and not written."""
    with open_archive(arguments) as archive:
        if archive.audit_fault is not None:
            tell(error_line(archive.audit_fault))
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


def audit_csv(lines: "Sequence[AuditLine]") -> str:
    """Return lines as CSV (RFC 4180); what a spreadsheet would run as a formula gets a leading apostrophe."""
    from palsygrader.report.table import spreadsheet_cell

    stream = io.StringIO()
    writer = csv.writer(stream)
    writer.writerow(_COLUMNS)
    writer.writerows([spreadsheet_cell(_plain(line)[name]) for name in _COLUMNS] for line in lines)
    return stream.getvalue()


def audit_json(lines: "Sequence[AuditLine]") -> str:
    """Return lines as JSON, with the seals by which they can be checked elsewhere."""
    return json.dumps({"schema": 1, "lines": [_plain(line) for line in lines]}, ensure_ascii=False, indent=1) + "\n"


def _write(file: Path, text: str) -> None:
    from palsygrader.archive.disk import write_durably

    try:
        write_durably(file, text.encode())
    except OSError as error:
        raise InputError("cli.cannot_write", file=file, reason=system_reason(error)) from error


def _plain(line: "AuditLine") -> dict[str, object]:
    return {**asdict(line), "at": line.at.isoformat()}
