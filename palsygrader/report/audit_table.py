"""The record of who did what as CSV and JSON, with the seals by which it can be checked elsewhere."""

import csv
import io
import json
from collections.abc import Iterable
from dataclasses import asdict
from typing import Final

from palsygrader.domain.audit import AuditLine
from palsygrader.report.table import spreadsheet_cell

COLUMNS: Final = ("sequence", "at", "who", "what", "subject", "digest")


def audit_csv(lines: Iterable[AuditLine]) -> str:
    """Return lines as CSV (RFC 4180); what a spreadsheet would run as a formula gets a leading apostrophe."""
    stream = io.StringIO()
    writer = csv.writer(stream)
    writer.writerow(COLUMNS)
    writer.writerows([spreadsheet_cell(_plain(line)[name]) for name in COLUMNS] for line in lines)
    return stream.getvalue()


def audit_json(lines: Iterable[AuditLine]) -> str:
    """Return lines as JSON, with the seals by which they can be checked elsewhere."""
    return json.dumps({"schema": 1, "lines": [_plain(line) for line in lines]}, ensure_ascii=False, indent=1) + "\n"


def _plain(line: AuditLine) -> dict[str, object]:
    return {**asdict(line), "at": line.at.isoformat()}
