"""Repair what is damaged in an archive from a backup that has it whole."""

from collections.abc import Iterable, Iterator
from contextlib import suppress
from dataclasses import asdict, dataclass
from itertools import chain
from pathlib import Path

from sqlalchemy import Connection, and_, insert, or_, select
from sqlalchemy.exc import DatabaseError

from palsygrader.archive import audit, audit_end
from palsygrader.archive.backup_manifest import SEAL_PURPOSE, Manifest
from palsygrader.archive.backup_source import Source, opened_manifest
from palsygrader.archive.database import connect
from palsygrader.archive.disk import rename_durably, sync_folder, write_durably
from palsygrader.archive.faults import told
from palsygrader.archive.keys import MasterKey, read_header, require, unlock
from palsygrader.archive.lock import FolderLock
from palsygrader.archive.media_check import SET_ASIDE, RecordingRow, is_address, row_of
from palsygrader.archive.open_folder import DATABASE_NAME, HEADER_NAME, LOCK_NAME, MEDIA_NAME, OpenFolder
from palsygrader.archive.page_keys import bring_under
from palsygrader.archive.page_repair import repair_pages
from palsygrader.archive.pages import any_page_whole, damaged_pages
from palsygrader.archive.patient_keys import PURPOSE, PatientKeys
from palsygrader.archive.removed_recordings import REMOVED
from palsygrader.archive.salvage import salvage
from palsygrader.archive.snapshot import structure_faults
from palsygrader.archive.tables import AUDIT, EXAMINATION, MEDIA
from palsygrader.archive.verification import Damage, DamageKind, Progress, verify
from palsygrader.domain.roles import Permission
from palsygrader.errors import ArchiveError

_RECORDINGS = (DamageKind.RECORDING_MISSING, DamageKind.RECORDING_DAMAGED, DamageKind.RECORDING_SET_ASIDE)
_DATABASE = (DamageKind.PAGES, DamageKind.STRUCTURE)


@dataclass(frozen=True, slots=True)
class Repaired:
    """What a repair has done.

    Attributes:
        found: What was damaged.
        left: What still is.
        generation: Name of the generation whose whole database took the damaged one's place, where single pages were
            not enough; what could be read of the damaged one was taken over. None when nothing can have been lost.
    """

    found: tuple[Damage, ...]
    left: tuple[Damage, ...]
    generation: str | None = None


def repair(
    archive: OpenFolder, folder: Path, passphrase: str | None = None, progress: Progress | None = None
) -> Repaired:
    """Repair an open archive from backups; what cannot be repaired is set aside, so that the rest works.

    Args:
        archive: An open one; its other calls wait while the database is repaired.
        folder: Of the backups.
        passphrase: Not needed: the archive is open.
        progress: As in `verify`.

    Raises:
        ArchiveError: `refused.repair`, `backup.no_folder`, `archive.cannot_write`, `backup.on_server`.
    """
    del passphrase
    archive.require(Permission.REPAIR)
    if archive.on_server:
        raise ArchiveError("backup.on_server")
    with archive.keeping_keys():
        return _repair(archive, folder, progress)


def _repair(archive: OpenFolder, folder: Path, progress: Progress | None) -> Repaired:
    source, seal_keys = Source(folder), archive.derive_keys(SEAL_PURPOSE)
    found = verify(archive, progress)
    if not found:
        return Repaired((), ())
    manifests = list(source.manifests(seal_keys))
    replaced = None
    with told():
        if any(damage.kind is DamageKind.HEADER for damage in found):
            _repair_header(archive.folder, list(source.manifests(seal_keys[:1])))  # slots of the master key in force
        if any(damage.kind in _DATABASE for damage in found):
            with archive.snapshot_turn, archive.database_closed():
                replaced = repair_database(archive.folder, archive.master, source, manifests)
            if replaced is not None:
                archive.accept_audit()  # it may be shorter now
            found = tuple(dict.fromkeys((*found, *verify(archive))))  # what the damage of the database had hidden
        _repair_recordings(archive, source, found)
        _take_up(archive, found)
    archive.note("archive.repaired")
    return Repaired(found, verify(archive, progress), replaced)


def repair_closed(archive_folder: Path, folder: Path, passphrase: str) -> str | None:
    """Repair keys and database of an archive that may not even open; the rest is left to `repair`.

    Returns:
        As `Repaired.generation`.

    Raises:
        PassphraseError: The passphrase opens neither the archive nor a generation.
        ArchiveError: `refused.repair` by the user's role, `archive.locked`, `backup.none`, `backup.damaged`,
            `archive.cannot_write`.
    """
    with told():
        lock = FolderLock(archive_folder / LOCK_NAME)
        try:
            source = Source(folder)
            master = _open_header(archive_folder, source, passphrase)
            manifests = list(source.manifests(master.derive_all(SEAL_PURPOSE)))
            replaced = repair_database(archive_folder, master, source, manifests)
            if replaced is not None:  # its record may be shorter: the next opening tells and notes it
                (archive_folder / audit_end.NAME).unlink(missing_ok=True)
            return replaced
        finally:
            lock.release()


def repair_database(
    archive_folder: Path, master: MasterKey, source: Source, manifests: Iterable[Manifest]
) -> str | None:
    """Repair the database file of an archive that nobody has open.

    Returns:
        As `Repaired.generation`.

    Raises:
        ArchiveError: `backup.damaged` when no generation has a whole database that is needed.
        OSError: The disk is full or gone.
    """
    path, manifests, key = archive_folder / DATABASE_NAME, list(manifests), master.derive("database")
    if path.is_file():
        pages = damaged_pages(path, key)
        if pages and repair_pages(path, key, source, manifests):
            return None
        if not pages and database_opens(path, key):
            return None
    return _replace_database(path, master, source, manifests)


def database_opens(path: Path, key: bytes) -> bool:
    """Return whether a database whose pages are whole is one of an archive and sound in itself."""
    engine = connect(path, key, reads=True)
    try:
        with told(), engine.connect() as connection:
            connection.exec_driver_sql("SELECT count(*) FROM alembic_version").scalar_one()
            return not structure_faults(connection)
    except ArchiveError:
        return False
    finally:
        engine.dispose()


def _replace_database(path: Path, master: MasterKey, source: Source, manifests: Iterable[Manifest]) -> str:
    """Put the newest whole database in the place of a damaged one, which is set aside, and take over what it tells."""
    fresh = path.with_name(path.name + ".restoring")
    fresh.unlink(missing_ok=True)
    for manifest in manifests:
        try:
            source.write_database(manifest, fresh, lambda _bytes: None)
            bring_under(fresh, master)
        except ArchiveError:
            continue
        aside = _free_name(path.with_name(path.name + SET_ASIDE))
        for ending in ("-wal", "-shm", ""):
            old = path.with_name(path.name + ending)
            if old.exists():
                old.replace(aside.with_name(aside.name + ending))
        rename_durably(fresh, path)
        path.with_name(audit_end.NAME).unlink(
            missing_ok=True
        )  # of a longer record; the next opening tells and notes it
        if aside.exists():
            with suppress(ArchiveError, DatabaseError, ValueError):
                salvage(aside, path, master.derive("database"), source.page(manifest, 1) or b"")
        return manifest.name
    raise ArchiveError("backup.damaged")


def _free_name(path: Path) -> Path:
    number = 1
    while path.exists():
        number += 1
        path = path.with_name(f"{path.name.rsplit('~', 1)[0]}~{number}")
    return path


def _open_header(archive_folder: Path, source: Source, passphrase: str) -> MasterKey:
    """Return the master key; a damaged file of keys is replaced by the newest that the passphrase opens.

    A folder may hold backups of several archives under the same passphrase: one whose key fits the database that is
    there goes before newer ones.
    """
    path = archive_folder / HEADER_NAME
    try:
        unlocked = unlock(read_header(path), passphrase)
    except ArchiveError as error:
        if error.code not in {"archive.damaged_header", "archive.not_an_archive"}:
            raise
    else:
        require(unlocked.user, Permission.REPAIR)
        return unlocked.master
    fresh = path.with_name(path.name + ".restoring")
    try:
        manifest, master = _fitting(archive_folder / DATABASE_NAME, opened_manifest(source, fresh, passphrase, None))
        write_durably(fresh, manifest.header.encode())
        if path.exists():
            path.replace(_free_name(path.with_name(path.name + SET_ASIDE)))
        rename_durably(fresh, path)
    finally:
        fresh.unlink(missing_ok=True)
    return master


def _fitting(database: Path, opened: Iterator[tuple[Manifest, MasterKey]]) -> tuple[Manifest, MasterKey]:
    """Return the newest generation whose key is that of a database, else the newest of all."""
    newest = next(opened)
    if not database.is_file():
        return newest
    with suppress(ArchiveError):  # an older one may refuse: the newest does not
        for each in chain([newest], opened):
            if any_page_whole(database, each[1].derive("database")):
                return each
    return newest


def _repair_header(archive_folder: Path, manifests: list[Manifest]) -> None:
    if manifests:
        path = archive_folder / HEADER_NAME
        if path.exists():
            path.replace(_free_name(path.with_name(path.name + SET_ASIDE)))
        write_durably(path, manifests[0].header.encode())


def _repair_recordings(archive: OpenFolder, source: Source, found: Iterable[Damage]) -> None:
    """Copy recordings back; a damaged one that no backup has is set aside."""
    folder = archive.folder / MEDIA_NAME
    for damage in found:
        if damage.kind not in _RECORDINGS:
            continue
        path = folder / damage.where
        if source.write_recording(damage.where, path):
            path.with_name(path.name + SET_ASIDE).unlink(missing_ok=True)
        elif damage.kind is DamageKind.RECORDING_DAMAGED:
            path.replace(path.with_name(path.name + SET_ASIDE))
    sync_folder(folder)


def set_aside(archive: OpenFolder, found: Iterable[Damage]) -> int:
    """Give damaged recordings another name, so that nobody takes them for whole ones; return how many."""
    damaged = [damage for damage in found if damage.kind is DamageKind.RECORDING_DAMAGED]
    with told():
        for damage in damaged:
            path = archive.folder / MEDIA_NAME / damage.where
            path.replace(path.with_name(path.name + SET_ASIDE))
        if damaged:
            sync_folder(archive.folder / MEDIA_NAME)
    return len(damaged)


def _take_up(archive: OpenFolder, found: Iterable[Damage]) -> None:
    """Register whole recordings of visits in the archive that the database does not know, or knew before the damage.

    Those that were removed on purpose, or with their visit, and came back when the power went, are removed.
    """
    keys = PatientKeys(*archive.derive_keys(PURPOSE))

    def key_of(examination_id: str) -> bytes | None:
        with archive.transaction() as connection:
            return keys.of_examination(connection, examination_id)

    for damage in found:
        path = archive.folder / MEDIA_NAME / damage.where
        if damage.kind is not DamageKind.RECORDING_UNKNOWN or not is_address(damage.where) or not path.is_file():
            continue
        row = row_of(path, archive.derive_keys("media"), key_of)
        if row is None:
            continue
        with archive.transaction() as connection:
            wanted = not _is_removed(connection, row)
            of_visit = select(EXAMINATION.c.examination_id).where(EXAMINATION.c.examination_id == row.examination_id)
            if wanted and connection.scalar(of_visit) is not None:
                connection.execute(insert(MEDIA).values(**asdict(row)))
                audit.append(connection, who=archive.user, what="recording.kept", subject=row.media_id)
        if not wanted:
            path.unlink()


def _is_removed(connection: Connection, row: RecordingRow) -> bool:
    """Return whether the record of actions says that a recording, or its visit, was removed."""
    recording = and_(AUDIT.c.subject == row.media_id, AUDIT.c.what.in_(REMOVED))
    visit = and_(AUDIT.c.subject == row.examination_id, AUDIT.c.what == "examination.deleted")
    return connection.scalar(select(AUDIT.c.sequence).where(or_(recording, visit)).limit(1)) is not None
