"""Failures of disk and database as errors of the archive."""

from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy.exc import DatabaseError, OperationalError

from palsygrader.errors import ArchiveError


@contextmanager
def told() -> Iterator[None]:
    """Turn failures of disk and database into errors of the archive."""
    try:
        yield
    except (OSError, OperationalError) as error:
        raise ArchiveError("archive.cannot_write") from error
    except DatabaseError as error:
        raise ArchiveError("archive.damaged") from error
