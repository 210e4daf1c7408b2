"""The generations of a folder of backups: which there are, whether they are whole, and which are kept."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Final

from palsygrader.archive.backup_manifest import (
    Manifest,
    StoredObject,
    damaged_copies,
    names,
    read_manifest,
)
from palsygrader.archive.backup_objects import ObjectPool
from palsygrader.archive.keys import header_of
from palsygrader.errors import ArchiveError

ROOT_NAME: Final = "palsygrader-backup"
POOL_NAME: Final = "pool"
GENERATIONS_NAME: Final = "generations"
DAILY: Final = 7
"""Of so many days with a backup the last one of the day is kept; likewise the last ones of weeks and months."""
WEEKLY: Final = 4
MONTHLY: Final = 12


@dataclass(frozen=True, slots=True)
class Generation:
    """A generation as it is found.

    Attributes:
        name: Its name.
        manifest: What belongs to it; None when its manifest is damaged.
        damaged: Addresses of objects that are missing or, after `check`, damaged.
        damaged_files: How many of the two files of its manifest are missing or damaged.
    """

    name: str
    manifest: Manifest | None
    damaged: tuple[str, ...] = ()
    damaged_files: int = 0

    @property
    def whole(self) -> bool:
        """Whether all of it is there."""
        return self.manifest is not None and not self.damaged and not self.damaged_files

    @property
    def database_is_whole(self) -> bool:
        """Whether the patients and visits can be restored from it."""
        damaged = set(self.damaged)
        return self.manifest is not None and not any(piece.address in damaged for piece in self.manifest.database)

    @property
    def users(self) -> tuple[str, ...]:
        """The names of those whose passphrases open it; none where its file of keys cannot be read."""
        if self.manifest is None:
            return ()
        try:
            return tuple(user.name for user in header_of(self.manifest.header.encode()).users if user.enabled)
        except ArchiveError:
            return ()


def generations(folder: Path) -> list[Generation]:
    """Return the generations in a folder of backups, the newest first; only names and sizes of objects are looked at.

    Raises:
        ArchiveError: `backup.no_folder`, `backup.cannot_read`.
    """
    return _look(folder, lambda pool, each: pool.holds(each[0], each[1]))


def check(folder: Path, progress: Callable[[int, int], None] | None = None) -> list[Generation]:
    """Return the generations in a folder after reading everything.

    Args:
        folder: Of the backups.
        progress: Told of bytes done and in total; may raise to stop.

    Raises:
        ArchiveError: As `generations`.
    """
    known: dict[str, bool] = {}
    sizes = {item.address: item.size_bytes for each in generations(folder) for item in _objects(each)}
    done, total = 0, sum(sizes.values())

    def is_whole(pool: ObjectPool, each: tuple[str, int]) -> bool:
        nonlocal done
        address, size_bytes = each
        if address not in known:
            known[address] = pool.is_whole(address)
            done += size_bytes
            if progress is not None:
                progress(done, total)
        return known[address]

    return _look(folder, is_whole)


def to_keep(manifests: Iterable[Manifest]) -> set[str]:
    """Return the names of the generations to keep of those of one archive: always the newest one."""
    newest_first = sorted(manifests, key=lambda each: each.sequence, reverse=True)
    kept = {each.name for each in newest_first[:1]}
    for count, period in ((DAILY, _day), (WEEKLY, _week), (MONTHLY, _month)):
        kept |= _newest_of_each(newest_first, period, count)
    return kept


def _newest_of_each(
    newest_first: Sequence[Manifest], period: Callable[[datetime], tuple[int, ...]], count: int
) -> set[str]:
    found: dict[tuple[int, ...], str] = {}
    for each in newest_first:
        found.setdefault(period(each.made_at.astimezone()), each.name)
    return set(list(found.values())[:count])


def _day(at: datetime) -> tuple[int, ...]:
    return (at.year, at.month, at.day)


def _week(at: datetime) -> tuple[int, ...]:
    return at.isocalendar()[:2]


def _month(at: datetime) -> tuple[int, ...]:
    return (at.year, at.month)


def _objects(generation: Generation) -> Sequence[StoredObject]:
    return generation.manifest.objects if generation.manifest is not None else ()


def _look(folder: Path, is_whole: Callable[[ObjectPool, tuple[str, int]], bool]) -> list[Generation]:
    if not folder.is_dir():
        raise ArchiveError("backup.no_folder")
    place, pool = folder / ROOT_NAME / GENERATIONS_NAME, ObjectPool(folder / ROOT_NAME / POOL_NAME)
    found = []
    try:
        for name in names(place):
            files = len(damaged_copies(place, name))
            try:
                manifest = read_manifest(place, name)
            except ArchiveError:
                found.append(Generation(name, None, damaged_files=files))
                continue
            damaged = {each.address for each in manifest.objects if not is_whole(pool, (each.address, each.size_bytes))}
            found.append(Generation(name, manifest, tuple(sorted(damaged)), files))
    except OSError as error:
        raise ArchiveError("backup.cannot_read") from error
    return found
