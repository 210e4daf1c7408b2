"""Try whether a server can be used for an archive, and say in one word what is wrong, before anything is set up."""

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Final

from sqlalchemy import Connection, inspect, text
from sqlalchemy.exc import DBAPIError

from palsygrader.archive.answer_guard import AnswerGuard
from palsygrader.archive.database import NEWEST_REVISION, revision_of, revisions
from palsygrader.archive.faults import fault_code
from palsygrader.archive.media_store import FolderStore
from palsygrader.archive.server import ServerAddress, connect_server
from palsygrader.archive.server_keys import is_unfinished
from palsygrader.archive.tables import KEY_FILE
from palsygrader.errors import ArchiveError

_ANSWER_S: Final = 8.0
_SAID: Final = (
    (("could not translate", "name or service", "nodename nor servname", "failed to resolve", "addrinfo"), "no_host"),
    (("connection refused", "actively refused"), "not_running"),
    (("timeout", "timed out"), "no_answer"),
    (("password authentication failed", "no password supplied", "authentication failed"), "wrong_password"),
    (("does not exist",), "no_database"),
    (("does not support ssl", "no encryption", "ssl off"), "no_tls"),
    (("certificate", "ssl"), "not_trusted"),
    (("no pg_hba",), "not_let_in"),
)
"""Words of driver and server about a connection that could not be made, in the order in which they are looked for."""


class ServerState(StrEnum):
    """What was found; all but the first three keep the archive from being used."""

    READY = "ready"
    EMPTY = "empty"
    OLDER = "older"
    NEWER = "newer"
    FOREIGN = "foreign"
    NO_HOST = "no_host"
    NOT_RUNNING = "not_running"
    NO_ANSWER = "no_answer"
    WRONG_PASSWORD = "wrong_password"  # noqa: S105 - no password
    NOT_LET_IN = "not_let_in"
    NO_DATABASE = "no_database"
    NO_TLS = "no_tls"
    NOT_TRUSTED = "not_trusted"
    NO_FOLDER = "no_folder"
    MAY_NOT_WRITE = "may_not_write"
    NO_DRIVER = "no_driver"


@dataclass(frozen=True, slots=True)
class ServerCheck:
    """What came of a try.

    Attributes:
        state: What was found.
        tls: Version of TLS and cipher of the connection; empty without one.
    """

    state: ServerState
    tls: str = ""

    @property
    def usable(self) -> bool:
        """Whether an archive can be opened or made there."""
        return self.state in {ServerState.READY, ServerState.EMPTY, ServerState.OLDER}


def check_server(address: ServerAddress, password: str | None) -> ServerCheck:
    """Return what is wrong with a server, if anything is; nothing is changed there.

    Args:
        address: Where.
        password: None where the system keeps it.
    """
    try:
        engine = connect_server(address, password, None)
    except ArchiveError:
        return ServerCheck(ServerState.NO_DRIVER)
    guard = AnswerGuard(engine, _ANSWER_S)
    try:
        with guard.waiting(), engine.begin() as connection:
            state, tls = _archive_state(connection), _tls(connection)
    except DBAPIError as error:
        return ServerCheck(_refusal(error))
    finally:
        guard.stop()
        engine.dispose()
    if state in {ServerState.READY, ServerState.EMPTY, ServerState.OLDER}:
        state = _folder_state(address, state)
    return ServerCheck(state, tls)


def _archive_state(connection: Connection) -> ServerState:
    revision = revision_of(connection)
    if revision is None:
        foreign = bool(inspect(connection).get_table_names())
        may_make = connection.scalar(text("SELECT has_schema_privilege(current_schema(), 'CREATE')"))
        if foreign:
            return ServerState.FOREIGN
        return ServerState.EMPTY if may_make else ServerState.MAY_NOT_WRITE
    if revision not in revisions():
        return ServerState.NEWER
    if not inspect(connection).has_table(KEY_FILE.name):
        return ServerState.FOREIGN
    if not connection.scalar(text("SELECT has_table_privilege('audit', 'INSERT')")):
        return ServerState.MAY_NOT_WRITE
    made = ServerState.READY if revision == NEWEST_REVISION else ServerState.OLDER
    return ServerState.EMPTY if is_unfinished(connection) else made


def _tls(connection: Connection) -> str:
    row = connection.execute(text("SELECT version, cipher FROM pg_stat_ssl WHERE pid = pg_backend_pid()")).first()
    return f"{row.version}, {row.cipher}" if row is not None and row.version else ""


def _folder_state(address: ServerAddress, state: ServerState) -> ServerState:
    """Return the state once the shared folder is looked at: an archive's must be marked, a new one's be there."""
    if not address.media:
        return ServerState.NO_FOLDER
    folder = Path(address.media)
    if state is ServerState.EMPTY:
        there = folder.is_dir() or folder.parent.is_dir()
        return state if there else ServerState.NO_FOLDER
    return state if FolderStore(folder).reached() else ServerState.NO_FOLDER


def _refusal(error: DBAPIError) -> ServerState:
    lowered = str(error.orig).lower()
    for parts, state in _SAID:
        if any(part in lowered for part in parts):
            return ServerState(state)
    lost = fault_code(error) == "archive.server_lost"
    return ServerState.NO_ANSWER if lost else ServerState.NOT_LET_IN
