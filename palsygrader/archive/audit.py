"""The record of who did what and when: a chain in which every line seals all lines before it."""

import hashlib
import json
from collections.abc import Sequence
from datetime import UTC, datetime
from typing import Final

from sqlalchemy import Connection, select

from palsygrader.archive.server import take_audit_turn
from palsygrader.archive.tables import AUDIT
from palsygrader.domain.audit import AuditLine
from palsygrader.errors import ArchiveError

HEAD: Final = "audit.head"
"""Where a connection's `info` holds number and seal of the last line that was added in its transaction."""
FIRST: Final = ""
"""What the first line seals."""


def append(connection: Connection, *, who: str, what: str, subject: str, at: datetime | None = None) -> None:
    """Add a line; it holds when the transaction holds.

    Args:
        connection: In a transaction that writes.
        who: Clinician or account.
        what: Name of the action.
        subject: Identifier of the patient, examination or media concerned; never a name.
        at: When it was, timezone-aware; None for now.
    """
    take_audit_turn(connection)
    last = connection.execute(select(AUDIT.c.sequence, AUDIT.c.digest).order_by(AUDIT.c.sequence.desc()).limit(1))
    sequence, digest = last.one_or_none() or (0, FIRST)
    line = (sequence + 1, (at or datetime.now(UTC)).isoformat(), who, what, subject)
    values = dict(zip(("sequence", "at_utc", "who", "what", "subject"), line, strict=True))
    sealed = seal(digest, line)
    connection.execute(AUDIT.insert().values(**values, digest=sealed))
    connection.info[HEAD] = (sequence + 1, sealed)


def verified_lines(connection: Connection) -> list[AuditLine]:
    """Return all lines, the oldest first, after checking every seal.

    Raises:
        ArchiveError: `archive.audit_broken` with the number of the first line that does not fit.
    """
    lines = []
    digest = FIRST
    for number, row in enumerate(connection.execute(select(AUDIT).order_by(AUDIT.c.sequence)), start=1):
        *line, sealed = row
        digest = seal(digest, line)
        if digest != sealed or line[0] != number:
            raise ArchiveError("archive.audit_broken", line=number)
        lines.append(AuditLine(number, datetime.fromisoformat(row.at_utc), row.who, row.what, row.subject, sealed))
    return lines


def seal(digest: str, line: Sequence[object]) -> str:
    """Return the seal of a line.

    Args:
        digest: Seal of the line before.
        line: Number, moment, who, what and subject.
    """
    return hashlib.sha256(json.dumps([digest, *line]).encode()).hexdigest()
