"""What visits cost on the disk, and removing recordings that are no longer to be kept; pictures and numbers stay."""

import shutil
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Final

from sqlalchemy import ColumnElement, Connection, delete, func, select, true

from palsygrader.archive import audit
from palsygrader.archive.faults import told
from palsygrader.archive.open_folder import OpenFolder
from palsygrader.archive.tables import BLOB, EXAMINATION, MEDIA
from palsygrader.domain.roles import Permission
from palsygrader.errors import ArchiveError

EXPIRED: Final = "recording.expired"
"""What the record of actions says of each recording that was removed."""
_MONTHS_A_YEAR: Final = 12
_CHANGED: Final = "archive.retention"


@dataclass(frozen=True, slots=True)
class Usage:
    """What the archive costs.

    Attributes:
        visits: How many there are.
        pictures_bytes: Pictures, landmarks and curves in the database.
        recordings_bytes: Recordings.
        free_bytes: Free on the disk of the archive.
    """

    visits: int
    pictures_bytes: int
    recordings_bytes: int
    free_bytes: int

    @property
    def total_bytes(self) -> int:
        """All of it."""
        return self.pictures_bytes + self.recordings_bytes


@dataclass(frozen=True, slots=True)
class Expiry:
    """Recordings that would be removed.

    Attributes:
        media_ids: Which ones.
        visits: Of how many visits.
        size_bytes: What becomes free.
        examination_ids: Those visits.
    """

    media_ids: tuple[str, ...]
    visits: int
    size_bytes: int
    examination_ids: frozenset[str] = frozenset()


def usage(archive: OpenFolder) -> Usage:
    """Return what the whole archive costs.

    Raises:
        ArchiveError: `archive.cannot_write`, `archive.damaged`.
    """
    return _usage(archive, true())


def visit_usage(archive: OpenFolder, examination_id: str) -> Usage:
    """Return what a visit costs."""
    return _usage(archive, EXAMINATION.c.examination_id == examination_id)


def patient_usage(archive: OpenFolder, patient_id: str) -> Usage:
    """Return what all visits of a patient cost."""
    return _usage(archive, EXAMINATION.c.patient_id == patient_id)


def expiring(archive: OpenFolder, months: int, now: datetime | None = None) -> Expiry:
    """Return the recordings of signed visits that are older than so many months.

    Args:
        archive: An open one.
        months: How long recordings are kept, at least 1.
        now: Timezone-aware; the clock's when None.

    Raises:
        ArchiveError: `archive.cannot_write`, `archive.damaged`.
    """
    with archive.transaction() as connection:
        return _expiring(connection, months, now or datetime.now(UTC))


def expire(archive: OpenFolder, months: int, expected: Expiry, now: datetime | None = None) -> Expiry:
    """Remove those recordings for good, and note each.

    Args:
        archive: An open one.
        months: How long recordings are kept, at least 1.
        expected: What was shown before; only these are removed.
        now: As in `expiring`.

    Returns:
        What was removed.

    Raises:
        ArchiveError: `refused.apply_retention`, `archive.cannot_write`, `archive.damaged`.
    """
    archive.require(Permission.APPLY_RETENTION)
    with archive.keeping_keys(), archive.transaction() as connection:
        found = _expiring(connection, months, now or datetime.now(UTC), expected.media_ids)
        for media_id in found.media_ids:
            connection.execute(delete(MEDIA).where(MEDIA.c.media_id == media_id))
            audit.append(connection, who=archive.user, what=EXPIRED, subject=media_id)
        audit.append(connection, who=archive.user, what=_CHANGED, subject=str(months))
    with told():
        for media_id in found.media_ids:
            archive.media.remove(media_id)
    return found


def _usage(archive: OpenFolder, wanted: ColumnElement[bool]) -> Usage:
    chosen = select(EXAMINATION.c.examination_id).where(wanted)
    document = func.length(EXAMINATION.c.document) + func.length(EXAMINATION.c.summary)
    with archive.transaction() as connection:
        visits = connection.execute(select(func.count(), func.coalesce(func.sum(document), 0)).where(wanted)).one()
        blobs = connection.scalar(
            select(func.sum(func.length(BLOB.c.content))).where(BLOB.c.examination_id.in_(chosen))
        )
        media = connection.scalar(select(func.sum(MEDIA.c.size_bytes)).where(MEDIA.c.examination_id.in_(chosen)))
    try:
        free = shutil.disk_usage(archive.media.place).free
    except OSError as error:
        raise ArchiveError("archive.cannot_write") from error
    return Usage(visits[0], visits[1] + (blobs or 0), media or 0, free)


def _expiring(connection: Connection, months: int, now: datetime, only: Iterable[str] | None = None) -> Expiry:
    before = _months_before(now.astimezone(UTC), max(months, 1)).isoformat(timespec="microseconds")
    query = (
        select(MEDIA.c.media_id, MEDIA.c.examination_id, MEDIA.c.size_bytes)
        .join(EXAMINATION, EXAMINATION.c.examination_id == MEDIA.c.examination_id)
        .where(EXAMINATION.c.signed_at.is_not(None), EXAMINATION.c.started_utc < before)
        .order_by(MEDIA.c.media_id)
    )
    rows = connection.execute(query).all()
    if only is not None:
        wanted = set(only)
        rows = [row for row in rows if row.media_id in wanted]
    media_ids = tuple(row.media_id for row in rows)
    of = frozenset(row.examination_id for row in rows)
    return Expiry(media_ids, len(of), sum(row.size_bytes for row in rows), of)


def _months_before(now: datetime, months: int) -> datetime:
    """Return the same day and time so many months before, the last day of the month where it has no such day."""
    count = now.year * _MONTHS_A_YEAR + now.month - 1 - months
    year, month = count // _MONTHS_A_YEAR, count % _MONTHS_A_YEAR + 1
    following = datetime(year + month // _MONTHS_A_YEAR, month % _MONTHS_A_YEAR + 1, 1, tzinfo=UTC)
    last = (following - datetime(year, month, 1, tzinfo=UTC)).days
    return now.replace(year=year, month=month, day=min(now.day, last))
