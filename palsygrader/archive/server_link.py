"""How an archive on a server is connected: to the server, and to a local spool while the server is lost.

Every call goes to the server; when that is lost it goes to the spool (`spool`), and so do all that follow until the
server is back and the spool is merged (`spool_merge`). A thread of its own gives signs of life, tries to reach a lost
server, and moves recordings to where all stations share them.
"""

import platform
import secrets
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import replace
from pathlib import Path
from typing import Final, TypeVar

from sqlalchemy import Connection, Engine

from palsygrader import logs
from palsygrader.archive import audit, presence, server_keys, spool
from palsygrader.archive.answer_guard import AnswerGuard
from palsygrader.archive.database import confirm, migrate
from palsygrader.archive.faults import told
from palsygrader.archive.key_renewal import MEDIA_PURPOSE
from palsygrader.archive.keys import MasterKey
from palsygrader.archive.media_folder import MediaFolder
from palsygrader.archive.media_store import FolderStore
from palsygrader.archive.server import ANSWER_S, ServerPlace, connect_server, read_place, take_turn, write_place
from palsygrader.archive.server_password import (
    held_password,
    open_password,
    opens_without_server,
    release_password,
    seal_password,
)
from palsygrader.archive.shared_media import SharedMedia, has_visit, is_known
from palsygrader.archive.spool_merge import Merged, merge
from palsygrader.archive.station_record import StationRecord
from palsygrader.archive.versions import OwnVersions
from palsygrader.errors import ArchiveError

T = TypeVar("T")
PLACE_NAME: Final = "server.json"
SPOOL_NAME: Final = "spool.db"
BEAT_S: Final = 20.0
"""Between two signs of life, and between two tries to reach a lost server."""
CLOSE_S: Final = 3.0
"""Of waiting for one answer when the archive is closed."""
LOST: Final = "archive.server_lost"
OUT_OF_REACH: Final = frozenset({LOST, "archive.server_refused", "archive.server_not_trusted", "archive.server_no_tls"})
"""Why an open archive goes on with the spool: its password may be changed, its certificate may end in a visit."""
_OUTBOX: Final = "media"
_ONLY_THERE: Final = frozenset({"archive.no_examination", "archive.no_patient"})


class ServerLink(StationRecord):
    """An open archive with its server and its spool; `ServerArchive` is the whole.

    Attributes:
        lost_by: Why the server is lost, or was last: one of `OUT_OF_REACH`, or `archive.newer`.
        merged: What came of the last merge, None before one.
    """

    on_server = True
    lost_by = LOST
    merged: Merged | None = None
    _brought_up = False
    _place: ServerPlace
    _watch: threading.Thread | None = None
    _beating: Engine | None = None
    _guards: tuple[AnswerGuard, ...] = ()

    # Opening and closing.

    def _connect(self, folder: Path, master: MasterKey) -> Engine:
        if self._beating is None:
            self._begin(folder, master)
        self._spool_key = master.derive("spool")
        self._spooled: Engine | None = spool.open_spool(folder / SPOOL_NAME, self._spool_key)
        engine = connect_server(self._place.address, self._password, master.derive("server columns"))
        self._guard = AnswerGuard(engine, ANSWER_S)
        self._guards = (*self._guards, self._guard)
        return engine

    def _begin(self, folder: Path, master: MasterKey) -> None:
        """Make what is there as long as the archive is open, be it locked or not."""
        self._place = read_place(folder / PLACE_NAME)
        self._password = self._known_password(folder, master)
        if not self._place.station_id:
            self._place = replace(self._place, station_id=secrets.token_hex(8))
            write_place(folder / PLACE_NAME, self._place)
        self._station_id = self._place.station_id
        self._station = self._place.station or platform.node()
        self._own = OwnVersions()
        self._ended, self._woken = threading.Event(), threading.Event()
        self._beating = connect_server(self._place.address, self._password, None)
        self._beat_guard = AnswerGuard(self._beating, ANSWER_S)
        self._guards = (self._beat_guard,)

    def _known_password(self, folder: Path, master: MasterKey) -> str | None:
        """Return the password that is held, else the one that is kept.

        Without the server it is the other way round: the one that is held may be what the server refused.
        """
        held, without = held_password(folder), opens_without_server(folder)
        try:
            kept = open_password(self._place.password, master)
        except ArchiveError:
            if held is None and not without:
                raise
            kept = None
        if without and kept is not None:
            release_password(folder)
            return kept
        return held or kept

    def _migrate(self, *, new: bool) -> None:
        why = opens_without_server(self.folder)
        if why and not new:
            self.offline, self.lost_by = True, why
            return
        try:
            self._bring_up(new=new)
            if not new:
                with told(), self._guard.waiting():
                    server_keys.refresh(self._engine, self._header)
        except ArchiveError as error:
            if new or error.code != LOST:
                self._spool.dispose()
                self._stop_guards()
                raise
            self.offline = True

    def _bring_up(self, *, new: bool) -> None:
        """Bring the server's schema up to this program's."""
        with told(), self._guard.waiting():
            migrate(self._engine, new=new)
        self._brought_up = True

    def _make_media(self, folder: Path, master: MasterKey) -> MediaFolder:
        store = FolderStore(Path(self._place.address.media))
        return SharedMedia(folder / _OUTBOX, master.derive_all(MEDIA_PURPOSE), store)

    @classmethod
    def _has_database(cls, folder: Path) -> bool:
        return cls.exists(folder)

    @classmethod
    def _clear_database(cls, folder: Path) -> None:
        place = read_place(folder / PLACE_NAME)
        server_keys.clear_unfinished(place.address, held_password(folder))
        spool.remove_spool(folder / SPOOL_NAME, set_aside=False)

    def start(self) -> None:
        """Begin to give signs of life, and to move media and the spool."""
        self._keep_password()
        self._watch = threading.Thread(target=self._keep_watch, name="server watch", daemon=True)
        self._watch.start()

    def _keep_password(self) -> None:
        """Seal the password that was held once the server has taken it; not one of another server, set up meanwhile."""
        with self._turn, told():
            held, path = held_password(self.folder), self.folder / PLACE_NAME
            if held is None or held != self._password or self.offline:
                return
            place = read_place(path)
            if place.address == self._place.address:
                self._place = replace(place, password=seal_password(held, self._key))
                write_place(path, self._place)
                release_password(self.folder)

    def close(self) -> None:
        """Close; the patients of this station are free."""
        self._ended.set()
        self._woken.set()
        for guard in self._guards:
            guard.limit_s = CLOSE_S
        if self._watch is not None and self._watch is not threading.current_thread():
            self._watch.join()
        with self._turn:
            if self._open and not self.offline and self._beating is not None:
                with suppress(ArchiveError), told(), self._beat_guard.waiting(), self._beating.begin() as connection:
                    presence.leave_all(connection, self._station_id)
            super().close()
            self._stop_guards()

    def _stop_guards(self) -> None:
        if self._beating is not None:
            self._beating.dispose()
        for guard in self._guards:
            guard.stop()
        self._guards = ()

    def _forget_keys(self) -> None:
        super()._forget_keys()
        if self._spooled is not None:
            self._spooled.dispose()
        self._spooled, self._spool_key = None, b""

    # Transactions.

    @property
    def _spool(self) -> Engine:
        if self._spooled is None:
            raise ArchiveError("archive.closed")
        return self._spooled

    @contextmanager
    def _transaction(self) -> Iterator[Connection]:
        """Give a connection within a transaction: to the server, or to the spool while the server is lost."""
        with self._turn:
            if not self._open:
                raise ArchiveError("archive.closed")
            if self._within is not None:
                yield self._within
                return
            if not self.offline:
                entered = False
                try:
                    with self._on_server() as connection:
                        entered = True
                        yield connection
                except ArchiveError as error:
                    if error.code in OUT_OF_REACH:
                        self._lose_server(error.code)
                    if error.code not in OUT_OF_REACH or entered:
                        raise
                else:
                    return
            with self._in_spool() as connection:
                yield connection

    @contextmanager
    def _on_server(self) -> Iterator[Connection]:
        head = None
        with told(), self._guard.waiting(), self._engine.begin() as connection:
            take_turn(connection)
            server_keys.push(connection, self._header)
            self._within = connection
            try:
                yield connection
                head = connection.info.get(audit.HEAD)
            finally:
                self._within = None
                if not connection.invalidated:
                    connection.info.pop(audit.HEAD, None)
        if head is not None:
            self._end.advance(*head)

    @contextmanager
    def _in_spool(self) -> Iterator[Connection]:
        with told(), self._spool.begin() as connection:
            self._within = connection
            try:
                yield connection
                confirm(connection)
            except ArchiveError as error:
                if error.code in _ONLY_THERE:
                    raise ArchiveError("archive.only_on_server") from error
                raise
            finally:
                self._within = None
                connection.info.pop(audit.HEAD, None)

    def _persist(self, action: Callable[[], T]) -> T:
        """Do something, once more when the server is lost in the middle: then it goes to the spool."""
        try:
            return action()
        except ArchiveError as error:
            if error.code not in OUT_OF_REACH or not self.offline or self._within is not None:
                raise
            return action()

    # When the server is lost, and when it is back.

    def _lose_server(self, why: str) -> None:
        known = self.offline and self.lost_by == why
        was, self.offline, self.lost_by = self.offline, True, why
        self._brought_up = False  # a later program may bring its schema up meanwhile
        self._engine.dispose()
        if not was:
            with self._in_spool() as connection:
                self._copy_at_hand(connection)
        if not known:
            self.state_changed()

    def _copy_at_hand(self, connection: Connection) -> None:
        """Put what is at hand into the spool, to be gone on with."""
        raise NotImplementedError

    def rejoin(self) -> bool:
        """Merge the spool when the server is there; returns whether it is.

        Raises:
            ArchiveError: `users.unknown`, who is signed in was removed or disabled at another station while the server
                was lost: nothing is merged, and the server stays out of reach, until somebody else is let in.
                `archive.newer`, a later version of the program brought the server's schema up meanwhile.
        """
        with self._turn:
            try:
                if not self._brought_up:
                    self._bring_up(new=False)
                with self._on_server() as server:
                    self._require_user(server)
                    self._merge(server)
            except ArchiveError as error:
                if error.code in {*OUT_OF_REACH, "archive.newer"}:
                    self._lose_server(error.code)
                if error.code != LOST:
                    raise
                return False
            back, self.offline = self.offline, False
            if self.merged is not None:
                self._renew_spool(set_aside=self.merged.leaves_something)
        if back:
            self._catch_up()
            self.state_changed()
        self._send_media()
        return True

    def _catch_up(self) -> None:
        """Do what an opening without the server could not; what fails is done at the next opening."""
        try:
            with self._turn:
                if not self._looked_at:
                    self.audit_fault = self._find_audit_fault()
            self._keep_password()
        except ArchiveError as error:
            logs.failure("server.not_taken_up", error)

    def _merge(self, server: Connection) -> None:
        with self._spool.begin() as connection:
            self.merged = None if spool.is_empty(connection) else merge(connection, server, self._keys)
        for subject, version in (self.merged.versions if self.merged is not None else {}).items():
            self._own.note(subject, version)

    def _renew_spool(self, *, set_aside: bool) -> None:
        """Begin an empty spool once the former one is merged."""
        guards = self._guards_end()
        self._spool.dispose()
        path = self.folder / SPOOL_NAME
        with told():
            spool.remove_spool(path, set_aside=set_aside)
            self._spooled = spool.open_spool(path, self._spool_key)
        if guards:
            self._note_guarded()

    # Beside all this.

    def _keep_watch(self) -> None:
        while not self._ended.is_set():
            self._woken.wait(BEAT_S)
            self._woken.clear()
            if self._ended.is_set():
                return
            with suppress(ArchiveError, OSError):
                self._look_after()

    def _look_after(self) -> None:
        """Give a sign of life and move media, or try to reach the server; nobody waits for the network meanwhile."""
        if self._beating is None:
            return
        try:
            with told(), self._beat_guard.waiting(), self._beating.begin() as connection:
                presence.give_sign(connection, self._station_id)
                users = server_keys.users_there(connection)
        except ArchiveError as error:
            known = self.offline and self.lost_by == error.code
            if error.code in OUT_OF_REACH and not known and self._connected is not None:
                with self._turn:
                    self._lose_server(error.code)
            return
        if self.offline:
            self.rejoin()
        else:
            with self._turn:
                if users is not None and not self.locked:
                    self._still_let_in(users)
            self._send_media()

    def _send_media(self) -> None:
        """Move what waits to where it is shared; what belongs to a visit that is gone is erased."""
        media = self._media
        if not isinstance(media, SharedMedia):
            return
        with suppress(ArchiveError, OSError):
            for media_id in media.waiting():
                visit = media.description(media_id).examination_id
                with self._transaction() as connection:
                    if self.offline:
                        return
                    kept = is_known(connection, media_id)
                    gone = not kept and not has_visit(connection, visit)
                if kept:
                    media.send(media_id)
                elif gone:
                    media.erase(media_id)
