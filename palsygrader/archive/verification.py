"""Check everything in an archive: keys, database, visits, pictures, recordings, and the record of who did what."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Final, cast

from sqlalchemy import Select, select

from palsygrader.archive.before_migration import copies
from palsygrader.archive.faults import told
from palsygrader.archive.keys import read_header
from palsygrader.archive.media_check import RecordingFault, RecordingRow, fault_of, is_address, strays
from palsygrader.archive.media_head import MediaKey
from palsygrader.archive.open_folder import DATABASE_NAME, HEADER_NAME, MEDIA_NAME, OpenFolder
from palsygrader.archive.pages import damaged_pages
from palsygrader.archive.patient_keys import PURPOSE, PatientKeys
from palsygrader.archive.removed_recordings import REMOVED
from palsygrader.archive.snapshot import Snapshot, View, dangling_tables, snapshot, structure_faults
from palsygrader.archive.tables import AUDIT, EXAMINATION, MEDIA, PATIENT
from palsygrader.archive.visit_check import damaged_parts, patient_is_whole, visit_media
from palsygrader.errors import ArchiveError

if TYPE_CHECKING:
    from palsygrader.archive.server_link import ServerLink

Progress = Callable[[int, int], None]
"""Is told of things done and in total; may raise to stop."""


class DamageKind(StrEnum):
    """What is damaged."""

    HEADER = "header"
    PAGES = "pages"
    STRUCTURE = "structure"
    REFERENCE = "reference"
    COPY = "copy"
    AUDIT = "audit"
    PATIENT = "patient"
    VISIT = "visit"
    PICTURE = "picture"
    RECORDING_MISSING = "recording_missing"
    RECORDING_DAMAGED = "recording_damaged"
    RECORDING_SET_ASIDE = "recording_set_aside"
    RECORDING_UNKNOWN = "recording_unknown"


@dataclass(frozen=True, slots=True)
class Damage:
    """One thing that is not as it should be.

    Attributes:
        kind: What is damaged.
        where: Which part: a page's number, a table, a picture's or recording's address, a patient's identifier.
        examination_id: The visit it belongs to, where it belongs to one.
    """

    kind: DamageKind
    where: str = ""
    examination_id: str | None = None


KINDS: Final = {
    RecordingFault.MISSING: DamageKind.RECORDING_MISSING,
    RecordingFault.DAMAGED: DamageKind.RECORDING_DAMAGED,
    RecordingFault.SET_ASIDE: DamageKind.RECORDING_SET_ASIDE,
}


def verify(archive: OpenFolder, progress: Progress | None = None) -> tuple[Damage, ...]:
    """Return everything that is damaged, nothing when all is well; nothing is changed.

    The archive may be used meanwhile.

    Args:
        archive: An open one.
        progress: Told of things done and in total; may raise to stop.

    Raises:
        ArchiveError: `archive.cannot_write` when the disk is gone, `archive.needs_server` when the server is,
            `archive.closed` while it is locked.
    """
    found = list(_header(archive))
    if archive.on_server:
        from palsygrader.archive.server_verification import verify_server  # noqa: PLC0415 - only where one is set up

        return tuple(found) + verify_server(cast("ServerLink", archive), progress or (lambda _done, _total: None))
    try:
        with archive.keeping_keys(), snapshot(archive) as now:
            found += _database(now)
            found += _contents(archive, now, progress or (lambda _done, _total: None))
    except ArchiveError as error:
        if error.code != "archive.damaged":
            raise
        found += [Damage(DamageKind.PAGES, str(number)) for number in _pages(archive)] or [Damage(DamageKind.STRUCTURE)]
    return tuple(dict.fromkeys(found))


def _header(archive: OpenFolder) -> Iterator[Damage]:
    try:
        read_header(archive.folder / HEADER_NAME)
    except ArchiveError:
        yield Damage(DamageKind.HEADER, HEADER_NAME)


def _pages(archive: OpenFolder) -> tuple[int, ...]:
    with told():
        return damaged_pages(archive.folder / DATABASE_NAME, archive.derive_key("database"))


def _database(now: Snapshot) -> Iterator[Damage]:
    for copy in copies(now.path):
        if damaged_pages(copy, now.key):
            yield Damage(DamageKind.COPY, copy.name)
    pages = damaged_pages(now.path, now.key)
    yield from (Damage(DamageKind.PAGES, str(number)) for number in pages)
    if pages:
        return  # what SQLite says of the structure then only repeats it
    with now.reading() as connection:
        yield from (Damage(DamageKind.STRUCTURE, fault) for fault in structure_faults(connection))
    with now.reading() as connection:
        yield from (Damage(DamageKind.REFERENCE, table) for table in dangling_tables(connection))


def _contents(archive: OpenFolder, now: Snapshot, progress: Progress) -> list[Damage]:
    found: list[Damage] = []
    patients = _column(now, found, select(PATIENT.c.patient_id))
    visits = _column(now, found, select(EXAMINATION.c.examination_id))
    recordings = _recordings(now, found)
    total, done = len(patients) + len(visits) + len(recordings), 0
    named: dict[str, str] = {}
    keys = PatientKeys(*archive.derive_keys(PURPOSE))
    for patient_id in patients:
        if not patient_is_whole(now, patient_id):
            found.append(Damage(DamageKind.PATIENT, patient_id))
        progress(done := done + 1, total)
    for examination_id in visits:
        parts, media_ids = damaged_parts(now, keys, examination_id), visit_media(now, examination_id)
        for part in parts:
            kind = DamageKind.PICTURE if part else DamageKind.VISIT
            found.append(Damage(kind, part, examination_id))
        named.update(dict.fromkeys(media_ids, examination_id))
        progress(done := done + 1, total)
    folder, key = archive.folder / MEDIA_NAME, archive.derive_keys("media")
    for recording in recordings:
        fault = _fault(now, keys, folder, key, recording)
        if fault is not None and _is_known(now, recording.media_id):
            kind = KINDS[fault]
            found.append(Damage(kind, recording.media_id, recording.examination_id))
        progress(done := done + 1, total)
    known = {recording.media_id for recording in recordings}
    found += without_row(now, {media_id: visit for media_id, visit in named.items() if media_id not in known})
    with told():
        unknown = strays(folder, known)
    for name in unknown:
        if not (is_address(name) and _is_known(now, name)):
            found.append(Damage(DamageKind.RECORDING_UNKNOWN, name))
    found += _audit(archive)
    return found


def _column(now: Snapshot, found: list[Damage], query: Select[tuple[str]]) -> list[str]:
    try:
        with now.reading() as connection:
            return list(connection.scalars(query))
    except ArchiveError:
        found.append(Damage(DamageKind.STRUCTURE))
        return []


def _recordings(now: Snapshot, found: list[Damage]) -> list[RecordingRow]:
    columns = (MEDIA.c.media_id, MEDIA.c.examination_id, MEDIA.c.expression, MEDIA.c.attempt, MEDIA.c.size_bytes)
    try:
        with now.reading() as connection:
            return [RecordingRow(*row) for row in connection.execute(select(*columns))]
    except ArchiveError:
        found.append(Damage(DamageKind.STRUCTURE))
        return []


def _fault(
    now: Snapshot, keys: PatientKeys, folder: Path, media_key: MediaKey, recording: RecordingRow
) -> RecordingFault | None:
    """Return what is wrong with a recording; where its patient's key cannot be read, that is damage of the database."""
    try:
        with now.reading() as connection:
            patient_key = keys.of_examination(connection, recording.examination_id)
    except ArchiveError as error:
        if error.code != "archive.damaged":
            raise
        return None
    with told():
        return fault_of(folder, media_key, recording, lambda _examination_id: patient_key)


def _is_known(now: View, media_id: str) -> bool:
    """Return whether the database knows a recording at this moment."""
    try:
        with now.reading() as connection:
            return connection.scalar(select(MEDIA.c.media_id).where(MEDIA.c.media_id == media_id)) is not None
    except ArchiveError:
        return True


def without_row(now: View, named: dict[str, str]) -> Iterator[Damage]:
    """Yield the recordings that visits name, that the database does not know, and that nobody has removed."""
    for media_id, examination_id in sorted(named.items()):
        removed = select(AUDIT.c.sequence).where(AUDIT.c.subject == media_id, AUDIT.c.what.in_(REMOVED)).limit(1)
        try:
            with now.reading() as connection:
                gone = connection.scalar(removed) is not None
        except ArchiveError:
            continue  # the damage of the record is told by itself
        if not gone and not _is_known(now, media_id):
            yield Damage(DamageKind.RECORDING_MISSING, media_id, examination_id)


def _audit(archive: OpenFolder) -> Iterator[Damage]:
    try:
        archive.check_audit()
    except ArchiveError as error:
        if error.code == "archive.cannot_write":
            raise
        yield Damage(DamageKind.AUDIT, str(error.values.get("line", "")))
