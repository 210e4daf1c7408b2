"""The database of an archive on a PostgreSQL server: its address, its connection, and taking turns on it.

The only place that needs the server's driver; it is imported when a server is used, and never else.
"""

import json
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any, Final

from sqlalchemy import URL, Connection, Engine, create_engine, event, make_url, text
from sqlalchemy.engine.interfaces import DBAPICursor, ExecutionContext
from sqlalchemy.exc import ArgumentError

from palsygrader.archive.disk import write_durably
from palsygrader.archive.sealed_column import SERVER, seal_parameters, use_key
from palsygrader.errors import ArchiveError
from palsygrader.outside_json import read_json

DRIVER: Final = "postgresql+psycopg"
STANDARD_PORT: Final = 5432
CONNECT_S: Final = 5
"""Of waiting for the server before it counts as lost."""
ANSWER_S: Final = 20.0
"""Of waiting for one answer before the server counts as lost: more than it waits itself for another station's turn."""
_WAIT_MS: Final = 15_000
"""Of waiting for another station's turn to end, and for one statement."""
_LOST_MS: Final = 8_000
"""Of waiting for an answer of the network before the connection counts as lost."""
_IDLE_MS: Final = 30_000
"""After which the server ends the turn of a station that is gone."""
_ARCHIVE_TURN: Final = 0x50470001
_AUDIT_TURN: Final = 0x50470002
_SOCKETS: Final = ("/", "@")
"""What addresses of sockets on the same machine begin with."""
_THIS_MACHINE: Final = frozenset({"localhost", "127.0.0.1", "::1"})


@dataclass(frozen=True, slots=True)
class ServerAddress:
    """Where a server's database is.

    Attributes:
        host: Name as in its certificate.
        port: TCP port.
        database: Name.
        user: Account of the clinic's program on the server.
        ca_file: Certificates of who vouches for the server; "" for those of the system.
        media: Folder that all stations share.
    """

    host: str
    port: int = STANDARD_PORT
    database: str = "palsygrader"
    user: str = "palsygrader"
    ca_file: str = ""
    media: str = ""

    @classmethod
    def of_url(cls, url: str, *, media: str = "") -> "ServerAddress":
        """Return the address of `postgresql+psycopg://user@host:port/database?sslrootcert=FILE&media=FOLDER`.

        Raises:
            ArchiveError: `archive.bad_url`, also for one with a password, which other programs would see.
        """
        try:
            parts = make_url(url)
        except (ArgumentError, ValueError) as error:
            raise ArchiveError("archive.bad_url") from error
        known = {"sslrootcert", "media", "host"}
        if parts.drivername not in {DRIVER, SERVER} or parts.password is not None or parts.query.keys() - known:
            raise ArchiveError("archive.bad_url")
        query = {name: value if isinstance(value, str) else value[0] for name, value in parts.query.items()}
        host, database = parts.host or query.get("host", ""), parts.database or ""
        if not (host and database and parts.username) or not 0 <= (parts.port or 0) < 2**16:
            raise ArchiveError("archive.bad_url")
        return cls(
            host,
            parts.port or STANDARD_PORT,
            database,
            parts.username,
            query.get("sslrootcert", ""),
            query.get("media", media),
        )

    @property
    def shown(self) -> str:
        """The address in one line, without secrets."""
        return f"{self.host}:{self.port}/{self.database}"

    def url(self, password: str | None) -> URL:
        """Return the address for the driver; without a password it uses what the system keeps (passfile)."""
        return URL.create(
            DRIVER, self.user, password, None, self.port, self.database, {"host": self.host, **self._security()}
        )

    @property
    def local(self) -> bool:
        """Whether the server is on this machine: then no certificate is needed."""
        return self.host.startswith(_SOCKETS) or self.host in _THIS_MACHINE

    def _security(self) -> dict[str, str]:
        if self.local and not self.ca_file:
            return {} if self.host.startswith(_SOCKETS) else {"sslmode": "prefer"}
        return {"sslmode": "verify-full", "sslrootcert": self.ca_file or "system"}


@dataclass(frozen=True, slots=True)
class ServerPlace:
    """What a station keeps of a server, in `server.json` of its folder.

    Attributes:
        address: Where it is.
        password: Sealed by the archive's master key, base 64; "" where the system keeps it.
        station: Name of this station, shown at others.
        station_id: Of this station and no other; drawn when it first opens the archive, and the same after a crash.
    """

    address: ServerAddress
    password: str = ""
    station: str = ""
    station_id: str = ""


def write_place(path: Path, place: ServerPlace) -> None:
    """Write the file, durable on return.

    Raises:
        OSError: The disk is full or gone.
    """
    write_durably(path, json.dumps(asdict(place), indent=2).encode())


def read_place(path: Path) -> ServerPlace:
    """Read the file.

    Raises:
        ArchiveError: `archive.damaged_place`.
    """
    try:
        content = read_json(path.read_bytes())
        address = ServerAddress(**content.pop("address"))
        place = ServerPlace(address, **content)
        texts = (address.host, address.database, address.user, address.ca_file, address.media)
        whole = all(
            isinstance(value, str) and "\0" not in value
            for value in (*texts, place.password, place.station, place.station_id)
        )
        if not whole or type(address.port) is not int or not 0 < address.port < 2**16:
            raise ArchiveError("archive.damaged_place")
    except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
        raise ArchiveError("archive.damaged_place") from error
    return place


def connect_server(address: ServerAddress, password: str | None, key: bytes | None) -> Engine:
    """Return an engine whose statements are sealed; it connects when it is first used.

    Args:
        address: Where.
        password: None where the system keeps it.
        key: Of the archive for columns; None for one that reads and writes visible columns only.

    Raises:
        ArchiveError: `archive.no_driver`.
    """
    options = {
        "statement_timeout": _WAIT_MS,
        "lock_timeout": _WAIT_MS,
        "idle_in_transaction_session_timeout": _IDLE_MS,
    }
    try:
        engine = create_engine(
            address.url(password),
            pool_size=1,
            max_overflow=1,
            pool_pre_ping=True,
            isolation_level="READ COMMITTED",
            hide_parameters=True,
            connect_args={
                "connect_timeout": CONNECT_S,
                "application_name": "palsygrader",
                "tcp_user_timeout": _LOST_MS,
                "keepalives_idle": 10,
                "keepalives_interval": 3,
                "keepalives_count": 3,
                "options": " ".join(f"-c {name}={value}" for name, value in options.items()),
            },
        )
    except ImportError as error:
        raise ArchiveError("archive.no_driver") from error
    if key is not None:
        use_key(engine.dialect, key)

        @event.listens_for(engine, "before_cursor_execute", retval=True)
        def seal(
            _connection: Connection,
            _cursor: DBAPICursor,
            statement: str,
            parameters: Any,  # noqa: ANN401 - one set or many
            context: ExecutionContext | None,
            executemany: bool,  # noqa: FBT001 - SQLAlchemy's own
        ) -> tuple[str, Any]:
            return statement, _sealed(engine, parameters, context, many=executemany)

    return engine


def take_turn(connection: Connection) -> None:
    """Wait until no other station writes; the turn ends with the transaction. A local database does so by itself."""
    if connection.dialect.name == SERVER:
        connection.execute(text("SELECT pg_advisory_xact_lock(:turn)"), {"turn": _ARCHIVE_TURN})


def take_audit_turn(connection: Connection) -> None:
    """Wait until no other station adds to the record of who did what; as `take_turn`, and always after it."""
    if connection.dialect.name == SERVER:
        connection.execute(text("SELECT pg_advisory_xact_lock(:turn)"), {"turn": _AUDIT_TURN})


def _sealed(engine: Engine, parameters: Any, context: Any, *, many: bool) -> Any:  # noqa: ANN401 - as SQLAlchemy hands them
    if context is None or not (context.isinsert or context.isupdate):
        return parameters  # a sealed column that is compared with something stays unsealed: no driver sends that
    types = {name: bind.type.dialect_impl(engine.dialect) for bind, name in context.compiled.bind_names.items()}
    named = context.compiled_parameters
    if many:
        return [
            seal_parameters(engine.dialect, each, plain, types) for each, plain in zip(parameters, named, strict=True)
        ]
    return seal_parameters(engine.dialect, parameters, named[0], types)
