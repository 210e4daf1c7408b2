"""Which backups still hold a patient who is deleted now."""

from collections.abc import Iterator, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Final, NamedTuple

from palsygrader.archive.backup_generations import MONTHLY
from palsygrader.archive.backup_source import Source
from palsygrader.archive.media_check import SET_ASIDE
from palsygrader.domain.deletion import BackupRemains
from palsygrader.errors import ArchiveError

_MONTHS_A_YEAR: Final = 12
_LOGS: Final = ("-wal", "-shm")


class BackupPlace(NamedTuple):
    """A folder that backups were made to.

    Attributes:
        folder: Where.
        last_at: When the last one was made, timezone-aware; None when that is not known.
    """

    folder: Path
    last_at: datetime | None


def backups_holding(
    places: Sequence[BackupPlace], seal_keys: Sequence[bytes], database: Path, since: datetime
) -> tuple[BackupRemains, ...]:
    """Return the backups that were made while a patient was in the archive, the oldest first.

    A backup holds a snapshot of the database with the patient's key, so that it opens with the archive's passphrase
    until that snapshot is removed: a key that is destroyed here is not destroyed there. Damaged databases that a repair
    has set aside count as well. Of a disk that is not there the last backup stands for all. Where a clock was set back
    the moments tell nothing: backups that may hold the patient are told then, rather one too many.

    Args:
        places: The folders that are known.
        seal_keys: The archive's keys that seal manifests, former ones too.
        database: The archive's database.
        since: When the patient was added, timezone-aware.
    """
    if since > datetime.now(UTC):  # the clock was set back since
        since = datetime.min.replace(tzinfo=UTC)
    found = [each for place in places for each in _of_place(place, seal_keys, since)]
    found += (each for each in _set_aside(database) if each.taken_at >= since)
    return tuple(sorted(found, key=lambda each: each.taken_at))


def gone_by(taken_at: datetime) -> datetime:
    """Return when a backup goes at the latest, as long as every month has one: as `backup_generations.to_keep` says.

    It may be the last of its month, which goes when so many later months have one.
    """
    local = taken_at.astimezone()
    count = local.year * _MONTHS_A_YEAR + local.month - 1 + MONTHLY + 1
    return datetime(count // _MONTHS_A_YEAR, count % _MONTHS_A_YEAR + 1, 1).astimezone()


def _of_place(place: BackupPlace, seal_keys: Sequence[bytes], since: datetime) -> Iterator[BackupRemains]:
    try:
        latest = datetime.min.replace(tzinfo=UTC)
        for manifest in sorted(Source(place.folder).manifests(seal_keys), key=lambda each: each.sequence):
            if manifest.made_at >= since or manifest.made_at < latest:
                yield BackupRemains(str(place.folder), manifest.made_at, gone_by(manifest.made_at))
            latest = max(latest, manifest.made_at)
    except (ArchiveError, OSError):
        if place.last_at is not None and place.last_at >= since:
            yield BackupRemains(str(place.folder), place.last_at)


def _set_aside(database: Path) -> Iterator[BackupRemains]:
    for path in database.parent.glob(f"{database.name}{SET_ASIDE}*"):
        if not path.name.endswith(_LOGS):
            yield BackupRemains(str(path), datetime.fromtimestamp(path.stat().st_mtime, UTC))
