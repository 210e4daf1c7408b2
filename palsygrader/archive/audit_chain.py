"""Tell what is wrong with the record of who did what: a line altered, removed or moved, or its end cut off."""

from collections.abc import Callable, Sequence
from datetime import datetime
from typing import Final, NamedTuple

from sqlalchemy import Connection, func, select

from palsygrader.archive.audit import FIRST, seal
from palsygrader.archive.open_folder import OpenFolder
from palsygrader.archive.tables import AUDIT
from palsygrader.domain.audit import AuditLine, ChainFault, ChainState
from palsygrader.domain.roles import Permission
from palsygrader.errors import ArchiveError

Progress = Callable[[int, int], None]
"""Is told of lines done and in total; may raise to stop."""
READ_LINES: Final = 5_000
"""In one transaction, so that other work on the archive never waits long."""
_OF_END: Final = {
    "archive.audit_cut": ChainFault.CUT,
    "archive.audit_rewritten": ChainFault.REWRITTEN,
    "archive.audit_unguarded": ChainFault.UNGUARDED,
}


class Row(NamedTuple):
    """A line as it lies in the database."""

    sequence: int
    at_utc: str
    who: str
    what: str
    subject: str
    digest: str


def find_state(archive: OpenFolder, progress: Progress = lambda _done, _total: None) -> ChainState:
    """Return whether the record is whole, and where it is not.

    Args:
        archive: An open one; it may be used meanwhile.
        progress: Told of lines.

    Raises:
        ArchiveError: `refused.read_audit`, `archive.cannot_write`, `archive.damaged`.
    """
    archive.require(Permission.READ_AUDIT)
    rows: list[Row] = []
    more = READ_LINES
    while more >= READ_LINES:
        with archive.transaction() as connection:
            more = _read_on(connection, rows)
            total = connection.scalar(select(func.count()).select_from(AUDIT)) or 0
        progress(len(rows), 2 * max(total, len(rows)))
    fault = fault_in(rows, progress=progress)
    if fault is not None:
        return fault
    with archive.transaction() as connection:
        seen = len(rows)
        _read_on(connection, rows)  # what was added meanwhile
        return fault_in(rows, seen) or _end_fault(archive, rows) or ChainState(len(rows))


def fault_in(rows: Sequence[Row], start: int = 0, progress: Progress = lambda _done, _total: None) -> ChainState | None:
    """Return the first line that is not as it was sealed, None when every seal fits.

    Args:
        rows: All, by their numbers.
        start: How many are known to be whole.
        progress: Told of lines, of which half count as done.
    """
    digest = rows[start - 1].digest if start else FIRST
    for place, row in enumerate(rows[start:], start):
        number = place + 1
        if number % READ_LINES == 0:
            progress(len(rows) + number, 2 * len(rows))
        if row.sequence != number or row.digest != seal(digest, (number, *row[1:5])):
            return _fault_at(rows, place, digest)
        digest = row.digest
    return None


def _fault_at(rows: Sequence[Row], place: int, digest: str) -> ChainState:
    """Tell what happened at the first line that does not fit; `digest` is the seal of the one before."""
    number, count = place + 1, len(rows)
    for row in rows[place:]:
        if row.sequence != number and row.digest == seal(digest, (number, *row[1:5])):
            return ChainState(count, ChainFault.REORDERED, number, row.sequence)
    missing = rows[place].sequence - number
    if missing > 0:
        return ChainState(count, ChainFault.REMOVED, number, missing)
    for gone in range(1, count - place + 1):  # the lines behind the gap may have got new numbers
        if place + 1 < count and _follows(rows[place], rows[place + 1], gone):
            return ChainState(count, ChainFault.REMOVED, number, gone)
    return ChainState(count, ChainFault.ALTERED, number)


def _follows(row: Row, after: Row, gone: int) -> bool:
    """Return whether a line is as it was sealed under a number that was greater by so many."""
    return after.digest == seal(row.digest, (after.sequence + gone, *after[1:5]))


def _end_fault(archive: OpenFolder, rows: Sequence[Row]) -> ChainState | None:
    lines = [AuditLine(row.sequence, datetime.min, "", "", "", row.digest) for row in rows]  # noqa: DTZ901 - not shown
    try:
        archive.check_audit_end(lines)
    except ArchiveError as error:
        if error.code not in _OF_END:
            raise
        line = int(str(error.values.get("last", error.values.get("line", len(rows)))))
        return ChainState(len(rows), _OF_END[error.code], line, int(str(error.values.get("missing", 0))))
    except ValueError:  # a seal that is no hexadecimal digits
        return ChainState(len(rows), ChainFault.ALTERED, len(rows))
    return None


def _read_on(connection: Connection, rows: list[Row]) -> int:
    """Add the next lines and return how many there were."""
    after = rows[-1].sequence if rows else -1
    wanted = select(AUDIT).where(AUDIT.c.sequence > after).order_by(AUDIT.c.sequence).limit(READ_LINES)
    more = [Row(*row) for row in connection.execute(wanted)]
    rows += more
    return len(more)
