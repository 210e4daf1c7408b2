"""What the archive knows of itself: a few values by name."""

from typing import Final

from sqlalchemy import Connection, delete, insert, select

from palsygrader.archive.tables import FACT

GENERATION: Final = "keys.generation"
"""Of the newest file of keys; an older one was put back from outside."""

TRIES_COUNTED: Final = "tries.counted"
"""There once the file that counts failed tries was made; from then on it may not be missing."""
BACKUP_FOLDER: Final = "backup.folder"
"""Where an administrator wants backups; others may make them nowhere else."""

MOVED_TO: Final = "moved.to"
"""Moment and address of the server that the archive was taken to; what is recorded here since does not go there."""


def find(connection: Connection, name: str) -> str | None:
    """Return a value, None where there is none."""
    value: str | None = connection.scalar(select(FACT.c.value).where(FACT.c.name == name))
    return value


def keep(connection: Connection, name: str, value: str) -> None:
    """Keep a value in place of the former one; nothing is written where it is the same."""
    if find(connection, name) != value:
        connection.execute(delete(FACT).where(FACT.c.name == name))
        connection.execute(insert(FACT).values(name=name, value=value))
