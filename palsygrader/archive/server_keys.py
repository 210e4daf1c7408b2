"""The wrapped keys of an archive on a server: in a table there, copied to each station, which reads the copy.

A change is written to the copy, as in an archive of one folder, and goes to the server with the next transaction; one
that another station was faster with is refused, and the copy is what the server has. A copy that is damaged, or older
than what the server has, is no change: somebody may have put it back, and it is what the server has again.
"""

from pathlib import Path
from typing import Final

from sqlalchemy import Connection, Engine, func, insert, inspect, select, text, update

from palsygrader.archive.audit_end import CREATED
from palsygrader.archive.disk import write_durably
from palsygrader.archive.keys import header_of
from palsygrader.archive.server import ServerAddress, connect_server
from palsygrader.archive.tables import AUDIT, KEY_FILE, METADATA, PATIENT
from palsygrader.domain.roles import User
from palsygrader.errors import ArchiveError

_NAME: Final = "keys.json"
_VERSION_SUFFIX: Final = ".server"
"""Of the file that holds the keys as the server had them last."""


def fetch(address: ServerAddress, password: str | None, folder: Path) -> bool:
    """Bring the keys to a station; returns whether the server has an archive.

    Raises:
        SQLAlchemyError: The server cannot be reached.
        OSError: The disk is full or gone.
    """
    engine = connect_server(address, password, None)
    try:
        with engine.begin() as connection:
            if not inspect(connection).has_table(KEY_FILE.name):
                return False
            content = connection.scalar(select(KEY_FILE.c.content).where(KEY_FILE.c.name == _NAME))
    finally:
        engine.dispose()
    if content is not None:
        _write(folder / _NAME, content)
    return content is not None


def refresh(engine: Engine, copy: Path) -> None:
    """Bring the keys as the server has them now."""
    with engine.begin() as connection:
        content = connection.scalar(select(KEY_FILE.c.content).where(KEY_FILE.c.name == _NAME))
    if content is not None and copy.is_file():
        _write(copy, content)


def users_there(connection: Connection, copy: Path | None = None) -> tuple[User, ...] | None:
    """Return the users by the keys that the server has, None where those are not whole.

    Args:
        connection: To the server; one that has its turn where there is a copy.
        copy: Is what the server has from then on; None to leave it as it is.
    """
    content = connection.scalar(select(KEY_FILE.c.content).where(KEY_FILE.c.name == _NAME))
    if content is None:
        return None
    try:
        users = header_of(content).users
    except ArchiveError:
        return None
    if copy is not None and copy.read_bytes() != content:
        _write(copy, content)
    return users


def push(connection: Connection, copy: Path) -> None:
    """Bring a change of the copy to the server, within a transaction that has its turn.

    Raises:
        ArchiveError: `archive.keys_changed_elsewhere`.
    """
    content = copy.read_bytes() if copy.is_file() else b""
    base = _base(copy)
    known = base.read_bytes() if base.is_file() else b""
    if not content or content == known:
        return
    there = connection.scalar(select(KEY_FILE.c.content).where(KEY_FILE.c.name == _NAME))
    if there is None:
        connection.execute(insert(KEY_FILE).values(name=_NAME, version=1, content=content))
    elif there == known and not _is_newer(content, known):
        _write(copy, there)
        return
    elif there == known:
        changed = update(KEY_FILE).where(KEY_FILE.c.name == _NAME)
        connection.execute(changed.values(version=KEY_FILE.c.version + 1, content=content))
    elif there != content:
        _write(copy, there)
        raise ArchiveError("archive.keys_changed_elsewhere")
    write_durably(base, content)


def require_none(connection: Connection) -> None:
    """Return when the server has no archive, within a transaction that has its turn.

    Raises:
        ArchiveError: `move.exists`.
    """
    if connection.scalar(select(KEY_FILE.c.name)) is not None:
        raise ArchiveError("move.exists")


def keep(connection: Connection, content: bytes) -> None:
    """Put the keys of a new archive there; with them it is one."""
    connection.execute(insert(KEY_FILE).values(name=_NAME, version=1, content=content))


def take(folder: Path, content: bytes) -> None:
    """Let a station have the keys that the server has.

    Raises:
        OSError: The disk is full or gone.
    """
    _write(folder / _NAME, content)


def is_unfinished(connection: Connection) -> bool:
    """Return whether there are an archive's tables, and in them no more than that it was begun: its keys never came."""
    done = select(func.count()).select_from(AUDIT).where(AUDIT.c.what != CREATED)
    counts = (select(func.count()).select_from(PATIENT), select(func.count()).select_from(KEY_FILE), done)
    return not any(connection.scalar(count) for count in counts)


def clear_unfinished(address: ServerAddress, password: str | None) -> None:
    """Remove what a creation left on the server that was cut off before its keys were there.

    Raises:
        ArchiveError: `archive.lost_header`, there is an archive in use whose keys are gone.
    """
    engine = connect_server(address, password, None)
    try:
        with engine.begin() as connection:
            if not inspect(connection).has_table(KEY_FILE.name):
                return
            if not is_unfinished(connection):
                raise ArchiveError("archive.lost_header")
            METADATA.drop_all(connection)
            connection.execute(text("DROP TABLE alembic_version"))
            for guard in connection.scalars(
                text(
                    "SELECT proname FROM pg_proc WHERE pronamespace = "
                    "current_schema()::regnamespace AND prorettype = 'trigger'::regtype"
                )
            ):
                connection.execute(text(f'DROP FUNCTION IF EXISTS "{guard}"() CASCADE'))
    finally:
        engine.dispose()


def _is_newer(content: bytes, known: bytes) -> bool:
    try:
        generation = header_of(content).generation
    except ArchiveError:
        return False
    try:
        return generation > header_of(known).generation
    except ArchiveError:  # the server's are damaged, and these are whole
        return True


def _base(copy: Path) -> Path:
    return copy.with_name(copy.name + _VERSION_SUFFIX)


def _write(copy: Path, content: bytes) -> None:
    write_durably(copy, content)
    write_durably(_base(copy), content)
