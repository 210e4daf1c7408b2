"""Take an archive of one computer to a server that has none yet, for a clinic that gets a second room.

The same keys: whoever opens the archive here opens it there, with the same passphrase. Recordings go first, each read
back; then every row within one transaction, read back too, and the wrapped keys last of all: only with them is there an
archive on the server. So a move that is stopped, or whose server is lost, has changed nothing, and a second try sends
only the recordings that are not there. Nothing here is removed; the archive says from then on where it went.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Final

from sqlalchemy import Connection, Engine, RowMapping, Table, and_, func, insert, or_, select

from palsygrader.archive import audit, facts, server_keys, spool
from palsygrader.archive.answer_guard import AnswerGuard
from palsygrader.archive.database import migrate
from palsygrader.archive.faults import told
from palsygrader.archive.keys import Renewal
from palsygrader.archive.media import address
from palsygrader.archive.media_store import FolderStore
from palsygrader.archive.open_folder import HEADER_NAME
from palsygrader.archive.page_keys import Progress
from palsygrader.archive.room import require_room
from palsygrader.archive.server import ANSWER_S, ServerPlace, connect_server, read_place, take_turn
from palsygrader.archive.server_link import PLACE_NAME, SPOOL_NAME
from palsygrader.archive.server_password import held_password
from palsygrader.archive.store import Archive
from palsygrader.archive.tables import ADDENDUM, AUDIT, BLOB, EXAMINATION, FACT, KEPT, MEDIA, PATIENT
from palsygrader.domain.roles import Permission
from palsygrader.errors import ArchiveError

BEGUN: Final = "archive.move_begun"
MOVED: Final = "archive.moved_to_server"
"""What the record of who did what says, before and after."""
_TABLES: Final = (*KEPT, FACT, AUDIT)
_STAYS: Final = frozenset({facts.BACKUP_FOLDER, facts.TRIES_COUNTED, facts.MOVED_TO})
"""Facts of this computer."""
_ROWS: Final = 200
"""Of a table at a time."""
_PICTURES: Final = 16
"""The same of pictures, some hundred kilobytes each."""


@dataclass(frozen=True, slots=True)
class Moved:
    """What is on the server now.

    Attributes:
        patients: How many.
        visits: How many.
        recordings: How many.
        missing: Addresses of recordings that are not whole here, and so are not there: a verification names them.
    """

    patients: int
    visits: int
    recordings: int
    missing: tuple[str, ...]


def require_movable(archive: Archive) -> None:
    """Return when an archive may be taken to a server; asked before this computer is set up as a station of one.

    Raises:
        ArchiveError: `refused.change_security`; `move.exists` for one that is on a server; `move.keys_due` while keys
            are to be renewed, which is done only here; what is wrong with the record of who did what.
    """
    archive.require(Permission.CHANGE_SECURITY)
    if archive.on_server:
        raise ArchiveError("move.exists")
    if archive.renewal is not Renewal.NONE:
        raise ArchiveError("move.keys_due")
    if archive.audit_fault is not None:
        raise archive.audit_fault


def move_to_server(archive: Archive, station: Path, progress: Progress = lambda _done, _total: None) -> Moved:
    """Take an open archive to the server of a station.

    Args:
        archive: Of one folder; other calls of it wait while its rows are read.
        station: Folder with `server.json`, whose password is held; it can be opened in place of the archive afterwards.
        progress: Told of bytes; may raise to stop, and then nothing is changed.

    Raises:
        ArchiveError: As `require_movable`; `move.exists` where the server has an archive; `archive.no_room`,
            `archive.media_out_of_reach`; the server is lost or refuses; `move.not_the_same`.
    """
    require_movable(archive)
    place, password = read_place(station / PLACE_NAME), held_password(station)
    with archive.keeping_keys(), told():
        if server_keys.fetch(place.address, password, station):
            raise ArchiveError("move.exists")
        server_keys.clear_unfinished(place.address, password)
        archive.finish_deletions()
        archive.note(BEGUN)
        engine = connect_server(place.address, password, archive.derive_key("server columns"))
        try:
            return _move(archive, place, station, engine, progress)
        finally:
            engine.dispose()


def moved_to(archive: Archive) -> tuple[datetime, str] | None:
    """Return when and to which server an archive was taken, None for one that was not.

    Raises:
        ArchiveError: `archive.closed`, `archive.damaged`.
    """
    with archive.transaction() as connection:
        kept = facts.find(connection, facts.MOVED_TO)
    moment, _, place = (kept or "").partition(" ")
    return (datetime.fromisoformat(moment), place) if place else None


def _move(archive: Archive, place: ServerPlace, station: Path, engine: Engine, progress: Progress) -> Moved:
    sending, guard = _Sending(archive, FolderStore(Path(place.address.media)), progress), AnswerGuard(engine, ANSWER_S)
    try:
        sending.make_room()
        sending.send_recordings()
        with guard.waiting():
            _make_tables(engine)
        with archive.transaction() as local:
            sending.send_recordings()  # what was recorded meanwhile
            keys = (archive.folder / HEADER_NAME).read_bytes()
            with guard.waiting(), engine.begin() as server:
                take_turn(server)
                server_keys.require_none(server)
                for table in _TABLES:
                    sending.send_table(local, server, table)
                audit.verified_lines(server)
                server_keys.keep(server, keys)
                _note_moved(archive, local, place)  # before that holds: where it cannot be noted nothing is moved
            patients, visits = (
                local.scalar(select(func.count()).select_from(table)) or 0 for table in (PATIENT, EXAMINATION)
            )
    finally:
        guard.stop()
    spool.remove_spool(station / SPOOL_NAME, set_aside=True)
    server_keys.take(station, keys)
    return Moved(patients, visits, len(sending.sent), tuple(sorted(sending.missing)))


def _make_tables(engine: Engine) -> None:
    try:
        migrate(engine, new=True)
    except ArchiveError as error:  # another computer was faster
        raise ArchiveError("move.exists") from error


def _note_moved(archive: Archive, local: Connection, place: ServerPlace) -> None:
    """Say in the archive that stays here where it went."""
    facts.keep(local, facts.MOVED_TO, f"{datetime.now(UTC).isoformat()} {place.address.shown}")
    audit.append(local, who=archive.user, what=MOVED, subject="")


class _Sending:
    def __init__(self, archive: Archive, store: FolderStore, progress: Progress) -> None:
        self._archive, self._store, self._progress = archive, store, progress
        self.sent, self.missing = set[str](), set[str]()
        with archive.transaction() as connection:
            self._recorded = connection.scalar(select(func.sum(MEDIA.c.size_bytes))) or 0
            pictures = connection.scalar(select(func.sum(func.length(BLOB.c.content)))) or 0
        self._done, self._total = 0, self._recorded + pictures

    def make_room(self) -> None:
        """Make the shared folder, once: one that is gone later is not made anew where its disk was."""
        if not self._store.reached():
            try:
                self._store.prepare()
            except OSError as error:
                raise ArchiveError("archive.media_out_of_reach") from error
            require_room(self._store.folder, self._recorded)

    def send_recordings(self) -> None:
        """Send the recordings that were not sent yet, and take back those that were removed here since."""
        if not self._store.reached():
            raise ArchiveError("archive.media_out_of_reach")
        with self._archive.transaction() as connection:
            every = connection.execute(select(MEDIA.c.media_id, MEDIA.c.size_bytes)).all()
        self.missing.clear()  # one that was just being kept has its file only after its row
        self._take_back(self.sent - {media_id for media_id, _size_bytes in every})
        for media_id, size_bytes in every:
            if media_id in self.sent:
                continue
            file = self._archive.media.place / media_id
            try:
                self._store.put(file, media_id)
                self.sent.add(media_id)
            except (ArchiveError, OSError) as error:
                if _is_whole(file, media_id):  # then it is the shared folder that is gone, full or wrong
                    raise ArchiveError("archive.media_out_of_reach") from error
                self.missing.add(media_id)
            self._step(size_bytes)

    def _take_back(self, removed: set[str]) -> None:
        try:
            for media_id in removed:
                self._store.remove(media_id)
        except OSError as error:
            raise ArchiveError("archive.media_out_of_reach") from error
        self.sent -= removed

    def send_table(self, local: Connection, server: Connection, table: Table) -> None:
        """Copy every row of a table, and read it back."""
        for rows in _rows(local, table):
            values = [each for each in rows if table is not FACT or each["name"] not in _STAYS]
            if not values:
                continue
            server.execute(insert(table), values)
            if not _same(server, table, values):
                raise ArchiveError("move.not_the_same")
            self._step(sum(len(each["content"]) for each in values) if table is BLOB else 0)

    def _step(self, more: int) -> None:
        self._done += more
        self._progress(min(self._done, self._total), self._total)


def _is_whole(file: Path, media_id: str) -> bool:
    try:
        return address(file) == media_id
    except OSError:
        return False


def _rows(connection: Connection, table: Table) -> Iterator[list[dict[str, Any]]]:
    """Return the rows of a table some at a time, in the order of its key."""
    found = connection.execute(select(table).order_by(*table.primary_key)).mappings()
    for some in found.partitions(_PICTURES if table is BLOB else _ROWS):
        yield [_values(table, row) for row in some]


def _values(table: Table, row: RowMapping) -> dict[str, Any]:
    values: dict[str, Any] = dict(row)
    if table is ADDENDUM:  # the server counts for itself
        del values["sequence"]
    return values


def _same(server: Connection, table: Table, values: list[dict[str, Any]]) -> bool:
    """Return whether the server has rows as they were sent."""
    key = [table.c.examination_id, table.c.written_at] if table is ADDENDUM else list(table.primary_key)
    wanted = or_(*(and_(*(column == each[column.name] for column in key)) for each in values))
    there = [_values(table, row) for row in server.execute(select(table).where(wanted)).mappings()]
    return len(there) == len(values) and all(each in there for each in values)
