"""Check everything in an archive on a server: patients, visits, pictures, recordings, the record of who did what.

The pages of the database are the server's own to check (`data_checksums`, `pg_amcheck`).
"""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Final

from sqlalchemy import Connection, select

from palsygrader.archive.faults import told
from palsygrader.archive.key_renewal import MEDIA_PURPOSE
from palsygrader.archive.media_check import RecordingFault, RecordingRow, fault_of
from palsygrader.archive.media_store import FolderStore
from palsygrader.archive.patient_keys import PURPOSE, PatientKeys
from palsygrader.archive.server_link import ServerLink
from palsygrader.archive.shared_media import SharedMedia
from palsygrader.archive.spool_merge import KEPT_TWICE
from palsygrader.archive.tables import AUDIT, EXAMINATION, MEDIA, PATIENT
from palsygrader.archive.verification import KINDS, Damage, DamageKind, Progress, without_row
from palsygrader.archive.visit_check import damaged_parts, patient_is_whole, visit_media
from palsygrader.errors import ArchiveError

_MOVING: Final = timedelta(days=1)
"""A recording of a younger visit that is not in the shared folder may still wait at the station that recorded it."""
_NOT_REACHED: Final = frozenset({"archive.server_lost", "archive.server_busy", "archive.needs_server"})


class _View:
    """Reads the server, and notes when it could not be reached: then nothing is known to be damaged."""

    def __init__(self, archive: ServerLink) -> None:
        self._archive = archive
        self.reached = True

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """Give a connection for a moment."""
        try:
            with self._archive.transaction() as connection:
                if self._archive.offline:
                    raise ArchiveError("archive.needs_server")
                yield connection
        except ArchiveError as error:
            self.reached = self.reached and error.code not in _NOT_REACHED
            raise


def verify_server(archive: ServerLink, progress: Progress) -> tuple[Damage, ...]:
    """Return everything that is damaged, nothing when all is well; nothing is changed.

    Raises:
        ArchiveError: `archive.needs_server`, `archive.media_out_of_reach`.
    """
    view, keys = _View(archive), PatientKeys(*archive.derive_keys(PURPOSE))
    found: list[Damage] = []
    with view.reading() as connection:
        patients = list(connection.scalars(select(PATIENT.c.patient_id)))
        visits = list(connection.scalars(select(EXAMINATION.c.examination_id)))
        recordings = _recordings(connection)
    total, done = len(patients) + len(visits) + len(recordings), 0
    for patient_id in patients:
        found += [] if patient_is_whole(view, patient_id) else [Damage(DamageKind.PATIENT, patient_id)]
        progress(done := done + 1, total)
    named: dict[str, str] = {}
    for examination_id in visits:
        named.update(dict.fromkeys(visit_media(view, examination_id), examination_id))
        found += [
            Damage(DamageKind.PICTURE if part else DamageKind.VISIT, part, examination_id)
            for part in damaged_parts(view, keys, examination_id)
        ]
        progress(done := done + 1, total)
    for row, young in recordings:
        fault = _fault(archive, view, keys, row)
        if fault is not None and not (young and fault is RecordingFault.MISSING):
            found.append(Damage(KINDS[fault], row.media_id, row.examination_id))
        progress(done := done + 1, total)
    known = {row.media_id for row, _young in recordings}
    found += without_row(view, {media_id: visit for media_id, visit in named.items() if media_id not in known})
    try:
        archive.check_audit()
    except ArchiveError as error:
        view.reached = view.reached and error.code not in _NOT_REACHED
        found.append(Damage(DamageKind.AUDIT, str(error.values.get("line", ""))))
    if not view.reached:
        raise ArchiveError("archive.needs_server")
    return tuple(dict.fromkeys(found))


def _recordings(connection: Connection) -> list[tuple[RecordingRow, bool]]:
    """Return the recordings, and whether each may still be on its way; a copy's are described as the visit's."""
    columns = (MEDIA.c.media_id, MEDIA.c.examination_id, MEDIA.c.expression, MEDIA.c.attempt, MEDIA.c.size_bytes)
    query = select(*columns, EXAMINATION.c.started_utc).join(
        EXAMINATION, EXAMINATION.c.examination_id == MEDIA.c.examination_id
    )
    since = (datetime.now(UTC) - _MOVING).isoformat(timespec="microseconds")
    return [(RecordingRow(*row[:5]), row.started_utc > since) for row in connection.execute(query)]


def _fault(archive: ServerLink, view: _View, keys: PatientKeys, row: RecordingRow) -> RecordingFault | None:
    media = archive.media
    if not isinstance(media, SharedMedia) or row.media_id in media.waiting():
        return None
    store = media.store
    if not isinstance(store, FolderStore) or not store.reached():
        raise ArchiveError("archive.media_out_of_reach")
    with view.reading() as connection:
        patient_key = keys.of_examination(connection, row.examination_id)
        copied = select(AUDIT.c.sequence).where(AUDIT.c.what == KEPT_TWICE, AUDIT.c.subject == row.examination_id)
        is_copy = connection.scalar(copied.limit(1)) is not None
    with told():
        if is_copy:
            row = replace(row, examination_id=_described(store.folder, media, row))
        return fault_of(store.folder, archive.derive_keys(MEDIA_PURPOSE), row, lambda _visit: patient_key)


def _described(folder: Path, media: SharedMedia, row: RecordingRow) -> str:
    """Return of which visit a recording says it is: the one of which this is a copy."""
    try:
        return media.described(folder / row.media_id)
    except (ArchiveError, OSError):
        return row.examination_id
