"""Copy an archive, encrypted as it is, to another folder: each piece once, several generations kept.

A folder of backups holds `palsygrader-backup/pool`, the objects (recordings, and pieces of database files), and
`palsygrader-backup/generations`, one manifest each. The database file is copied as it is while a reading transaction
keeps it unchanged: pages that were not written since are the same bytes, so that only what is new is copied.
"""

import hashlib
import io
import shutil
from collections.abc import Callable, Iterator, Set
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from sqlalchemy import func, select

from palsygrader import __version__
from palsygrader.archive import audit, facts
from palsygrader.archive.backup_generations import GENERATIONS_NAME, POOL_NAME, ROOT_NAME, to_keep
from palsygrader.archive.backup_manifest import (
    SEAL_PURPOSE,
    Manifest,
    StoredObject,
    archive_id,
    generation_name,
    leftovers,
    mend_copies,
    names,
    read_manifest,
    remove_manifest,
    sequence_of,
    write_manifest,
)
from palsygrader.archive.backup_objects import PIECE_BYTES, ObjectPool
from palsygrader.archive.lock import FolderLock
from palsygrader.archive.open_folder import HEADER_NAME, MEDIA_NAME, OpenFolder
from palsygrader.archive.pages import PAGE_BYTES, SALT_BYTES, PageCheck, damaged_in
from palsygrader.archive.snapshot import Snapshot, snapshot
from palsygrader.archive.tables import AUDIT, MEDIA
from palsygrader.domain.roles import Permission
from palsygrader.errors import ArchiveError

Progress = Callable[[int, int], None]
"""Is told of bytes done and in total; may raise to stop the work, of which nothing half-done stays."""
_LOCK_NAME: Final = "backup.lock"
_TRIES: Final = 3
"""How often it is begun anew when recordings were removed meanwhile."""
_MADE: Final = "backup.made"
_CHOSEN: Final = "backup.folder_chosen"
_NO_CHANGE: Final = (
    "archive.opened",
    "archive.locked",
    "archive.unlocked",
    "examination.viewed",
    "examination.compared",
    "patient.viewed",
)
"""What the record of actions says where nothing has to be backed up."""
_RESERVE_BYTES: Final = 64 * 1024 * 1024
"""Kept free on the disk of the backup."""
_MEGABYTE: Final = 1024 * 1024


@dataclass(frozen=True, slots=True)
class Made:
    """A backup that was made.

    Attributes:
        manifest: What belongs to it.
        copied_bytes: What was new and copied.
    """

    manifest: Manifest
    copied_bytes: int


def back_up(archive: OpenFolder, folder: Path, progress: Progress | None = None, *, thorough: bool = False) -> Made:
    """Add a generation to the backups in a folder; what is copied is read back.

    Args:
        archive: May be used meanwhile.
        folder: On another disk where possible; it must be there, so that a missing disk is not taken for an empty one.
        progress: Told of bytes.
        thorough: Read what was copied before as well, and copy anew what is damaged there.

    Raises:
        ArchiveError: `refused.back_up` where an administrator has not chosen the folder, `archive.closed`,
            `backup.on_server`, `backup.no_folder`, `backup.inside`, `backup.busy`, `backup.full`,
            `backup.cannot_write`, or `backup.archive_damaged` when pages of the database are damaged: older generations
            are to be kept then.
    """
    if archive.on_server:
        raise ArchiveError("backup.on_server")
    _require_chosen(archive, folder)
    with archive.keeping_keys(), _opened(archive, folder) as root:
        for _try in range(_TRIES):
            with snapshot(archive) as now, _writing():
                made = _copy(archive, now, root, progress or (lambda _done, _total: None), thorough=thorough)
            if not _removed_since(archive, made.manifest.incomplete):
                break
        _prune(root, {archive_id(key) for key in archive.derive_keys(SEAL_PURPOSE)})
    archive.note(_MADE, made.manifest.name)
    return made


def choose_folder(archive: OpenFolder, folder: Path | None) -> None:
    """Say where backups go, None for nowhere; that is noted. Whoever may not say so backs up there only.

    Raises:
        ArchiveError: `refused.back_up`.
    """
    archive.require(Permission.BACK_UP)
    with archive.transaction() as connection:
        place = "" if folder is None else str(folder.absolute())
        if (facts.find(connection, facts.BACKUP_FOLDER) or "") != place:
            facts.keep(connection, facts.BACKUP_FOLDER, place)
            audit.append(connection, who=archive.user, what=_CHOSEN, subject="")


def _require_chosen(archive: OpenFolder, folder: Path) -> None:
    """Return when backups may go to a folder.

    Raises:
        ArchiveError: `refused.back_up`.
    """
    if archive.account.may(Permission.BACK_UP):
        return
    with archive.transaction() as connection:
        if facts.find(connection, facts.BACKUP_FOLDER) != str(folder.absolute()):
            archive.require(Permission.BACK_UP)


def changed_since_backup(archive: OpenFolder) -> bool:
    """Return whether the record of actions tells of anything but openings since the last backup.

    Raises:
        ArchiveError: `archive.cannot_write`, `archive.damaged`.
    """
    last = select(func.coalesce(func.max(AUDIT.c.sequence), 0)).where(AUDIT.c.what == _MADE).scalar_subquery()
    since = select(AUDIT.c.sequence).where(AUDIT.c.sequence > last, AUDIT.c.what.not_in(_NO_CHANGE)).limit(1)
    with archive.transaction() as connection:
        return connection.scalar(since) is not None


@contextmanager
def _opened(archive: OpenFolder, folder: Path) -> Iterator[Path]:
    """Give the folder with pool and generations, for one program at a time."""
    if not folder.is_dir():
        raise ArchiveError("backup.no_folder")
    if archive.folder.resolve() in (folder.resolve(), *folder.resolve().parents):
        raise ArchiveError("backup.inside")
    root = folder / ROOT_NAME
    try:
        (root / GENERATIONS_NAME).mkdir(mode=0o700, parents=True, exist_ok=True)
        lock = FolderLock(root / _LOCK_NAME)
    except OSError as error:
        raise ArchiveError("backup.cannot_write") from error
    except ArchiveError as error:
        raise ArchiveError("backup.busy" if error.code == "archive.locked" else "backup.cannot_write") from error
    try:
        with _writing():
            yield root
    finally:
        lock.release()


@contextmanager
def _writing() -> Iterator[None]:
    """Tell what fails as a fault of the backup's disk, not of the archive's."""
    try:
        yield
    except OSError as error:
        raise ArchiveError("backup.cannot_write") from error


def _copy(archive: OpenFolder, now: Snapshot, root: Path, progress: Progress, *, thorough: bool) -> Made:
    pool, generations = ObjectPool(root / POOL_NAME), root / GENERATIONS_NAME
    for leftover in list(leftovers(generations)):
        leftover.unlink()
    for name in names(generations):
        mend_copies(generations, name)
    pieces = _pieces(now)
    media_ids = list(now.holding.scalars(select(MEDIA.c.media_id).order_by(MEDIA.c.media_id)))
    media, missing = _found(archive.folder / MEDIA_NAME, media_ids)
    every = (*pieces, *media)
    present = {
        each.address
        for each in every
        if pool.holds(each.address, each.size_bytes) and not (thorough and not pool.is_whole(each.address))
    }
    needed = sum(each.size_bytes for each in every if each.address not in present)
    _require_room(root, needed)
    done = 0

    def step(size_bytes: int) -> None:
        nonlocal done
        done += size_bytes
        progress(done, needed)

    progress(0, needed)
    with now.path.open("rb") as database:
        for number, piece in enumerate(pieces):
            if piece.address not in present:
                database.seek(number * PIECE_BYTES)
                if not pool.add(piece.address, io.BytesIO(database.read(piece.size_bytes)), step):
                    raise ArchiveError("backup.archive_damaged")
                present.add(piece.address)
    whole = []
    for each in media:
        if each.address in present or _add_recording(archive.folder / MEDIA_NAME, pool, each.address, step):
            whole.append(each)
        else:
            missing.append(each.address)
    pool.settle()
    key = archive.derive_key(SEAL_PURPOSE)
    made_at = datetime.now(UTC)
    sequence = 1 + max((sequence_of(name) for name in names(generations)), default=0)
    manifest = Manifest(
        name=generation_name(sequence, made_at),
        sequence=sequence,
        archive_id=archive_id(key),
        made_at=made_at,
        program_version=__version__,
        header=(archive.folder / HEADER_NAME).read_text(encoding="utf-8"),
        database=pieces,
        media=tuple(whole),
        incomplete=tuple(missing),
    )
    write_manifest(generations, manifest, key)
    return Made(manifest, done)


def _pieces(now: Snapshot) -> tuple[StoredObject, ...]:
    """Return the pieces of the database file, each page of which is checked."""
    pieces = []
    with now.path.open("rb") as file:
        check = PageCheck(now.key, file.read(SALT_BYTES))
        file.seek(0)
        first = 1
        while content := file.read(PIECE_BYTES):
            if next(damaged_in(content, first, check), None) is not None:
                raise ArchiveError("backup.archive_damaged")
            pieces.append(StoredObject(hashlib.sha256(content).hexdigest(), len(content)))
            first += len(content) // PAGE_BYTES
    return tuple(pieces)


def _found(folder: Path, media_ids: list[str]) -> tuple[list[StoredObject], list[str]]:
    """Return the recordings that are there, and the addresses of those that are not."""
    found, missing = [], []
    for media_id in media_ids:
        try:
            found.append(StoredObject(media_id, (folder / media_id).stat().st_size))
        except OSError:
            missing.append(media_id)
    return found, missing


def _add_recording(folder: Path, pool: ObjectPool, media_id: str, step: Callable[[int], None]) -> bool:
    try:
        source = (folder / media_id).open("rb")
    except FileNotFoundError:
        return False
    with source:
        return pool.add(media_id, source, step)


def _require_room(root: Path, needed_bytes: int) -> None:
    free = shutil.disk_usage(root).free
    if needed_bytes + _RESERVE_BYTES > free:
        needed = (needed_bytes + _RESERVE_BYTES) // _MEGABYTE + 1
        raise ArchiveError("backup.full", needed_mb=needed, free_mb=free // _MEGABYTE)


def _removed_since(archive: OpenFolder, media_ids: tuple[str, ...]) -> bool:
    """Return whether recordings that could not be copied do not belong to the archive any more."""
    if not media_ids:
        return False
    with archive.transaction() as connection:
        there = set(connection.scalars(select(MEDIA.c.media_id)))
    return not there.issuperset(media_ids)


def _prune(root: Path, own: Set[str]) -> None:
    """Remove generations that are not to be kept any more, and the objects that belong to none.

    As long as a manifest cannot be read, no object is removed: it may belong to that one.
    """
    folder = root / GENERATIONS_NAME
    manifests, unreadable = [], False
    for name in names(folder):
        try:
            manifests.append(read_manifest(folder, name))
        except ArchiveError:
            unreadable = True
    kept = to_keep([each for each in manifests if each.archive_id in own])
    left = [each for each in manifests if each.archive_id not in own or each.name in kept]
    for each in manifests:
        if each not in left:
            remove_manifest(folder, each.name)
    if not unreadable:
        ObjectPool(root / POOL_NAME).remove_all_but(item.address for each in left for item in each.objects)
