"""Open the encrypted database and bring its schema up to date."""

from pathlib import Path
from typing import TYPE_CHECKING, Final

from sqlalchemy import Connection, Engine, StaticPool, create_engine, event, inspect
from sqlalchemy.engine.interfaces import DBAPIConnection
from sqlcipher3 import dbapi2

from palsygrader.archive.server import take_turn
from palsygrader.errors import ArchiveError

if TYPE_CHECKING:
    from alembic.config import Config

NEWEST_REVISION: Final = "0014"
"""Of the schema: that of the newest file of `migrations`."""
_CACHE_KIB: Final = 65_536
"""Of decrypted pages: the lists of 10,000 visits fit in. Without, 2 MB are kept, and every list decrypts anew."""
_SETTINGS: Final = (
    "journal_mode = WAL",
    "synchronous = FULL",
    "foreign_keys = ON",
    "temp_store = MEMORY",  # what a query sorts is never written, not even encrypted
    "secure_delete = ON",  # what is deleted is overwritten; `scrub` tells what that leaves
    f"cache_size = -{_CACHE_KIB}",  # negative: KiB
)
_MIGRATIONS: Final = Path(__file__).parent / "migrations"


def connect(path: Path, key: bytes, *, reads: bool = False) -> Engine:
    """Return an engine with the one connection to an encrypted SQLite file, which is made when absent.

    Every transaction takes the write lock at its beginning and is on disk when it ends.

    Args:
        path: The file.
        key: Raw 256-bit key.
        reads: The connection only reads, beside the one that writes, and transactions are left to its user.
    """

    def open_connection() -> DBAPIConnection:
        connection: DBAPIConnection = dbapi2.connect(  # type: ignore[attr-defined]  # comes from a C module without types
            str(path), check_same_thread=False, isolation_level=None
        )
        cursor = connection.cursor()
        cursor.execute("PRAGMA cipher_log = off")  # a damaged page is told by an exception, not on stderr
        cursor.execute(f"PRAGMA key = \"x'{key.hex()}'\"")
        for setting in _SETTINGS:
            cursor.execute(f"PRAGMA {setting}")
        cursor.close()
        return connection

    engine = create_engine("sqlite://", creator=open_connection, module=dbapi2, poolclass=StaticPool)

    if not reads:

        @event.listens_for(engine, "begin")
        def begin(connection: Connection) -> None:
            connection.exec_driver_sql("BEGIN IMMEDIATE")

    return engine


def migrate(engine: Engine, *, new: bool, revision: str = "head") -> None:
    """Bring the schema to a revision, all steps or none.

    Args:
        engine: From `connect`.
        new: Whether the database is to be made; else it must hold a schema.
        revision: Which one.

    Raises:
        ArchiveError: `archive.damaged` when it holds none, `archive.newer` when a later version of the program made the
            schema.
    """
    with engine.begin() as connection:
        take_turn(connection)
        current = revision_of(connection)
        if (current is None) is not new:
            raise ArchiveError("archive.damaged")
        if current == NEWEST_REVISION:
            return
        if current is not None and current not in revisions():
            raise ArchiveError("archive.newer")
        from alembic import command  # noqa: PLC0415 - a tenth of a second that most openings need not wait for

        config = _config()
        config.attributes["connection"] = connection
        command.upgrade(config, revision)


def confirm(connection: Connection) -> None:
    """Return when everything that was read through a connection is what was written.

    SQLCipher gives zeros for the end of a long value whose last page is damaged, and tells only the next who reads.

    Raises:
        DatabaseError: Something was damaged.
    """
    if connection.dialect.name == "sqlite":
        connection.exec_driver_sql("SELECT count(*) FROM alembic_version").scalar_one()


def revision_of(connection: Connection) -> str | None:
    """Return the revision of the schema, None when there is no schema."""
    if not inspect(connection).has_table("alembic_version"):
        return None
    revision: str | None = connection.exec_driver_sql("SELECT version_num FROM alembic_version").scalar_one_or_none()
    return revision


def revisions() -> frozenset[str]:
    """Return the revisions that this version of the program knows."""
    from alembic.script import ScriptDirectory  # noqa: PLC0415 - as in `migrate`

    return frozenset(script.revision for script in ScriptDirectory.from_config(_config()).walk_revisions())


def _config() -> "Config":
    from alembic.config import Config  # noqa: PLC0415 - as in `migrate`

    config = Config()
    config.set_main_option("script_location", str(_MIGRATIONS).replace("%", "%%"))
    return config
