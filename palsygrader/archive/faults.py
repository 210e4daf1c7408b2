"""Turn failures of disk and database into errors of the archive."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final

from sqlalchemy.exc import DBAPIError, InterfaceError, OperationalError

from palsygrader.errors import ArchiveError

_LOCAL: Final = "local"
_SERVER_CODES: Final = (
    ("08", "archive.server_lost"),
    ("57P0", "archive.server_lost"),  # it is shut down
    ("28", "archive.server_refused"),
    ("3D", "archive.server_refused"),
    ("42501", "archive.server_refused"),  # the account may do less than before
    ("55P03", "archive.server_busy"),
    ("57014", "archive.server_busy"),
    ("40", "archive.server_busy"),
    ("53", "archive.cannot_write"),
    ("58", "archive.cannot_write"),
    ("25006", "archive.cannot_write"),  # it takes no writes, as after it gave place to another one
)
"""Beginnings of SQLSTATE (PostgreSQL 15, appendix A)."""
_SAID: Final = (
    (("closed", "syscall", "eof ", "reset by peer", "timeout", "timed out"), "archive.server_lost"),
    (("does not support ssl", "no encryption", "ssl off"), "archive.server_no_tls"),
    (("certificate", "ssl"), "archive.server_not_trusted"),
    (("password", "authentication", "pg_hba", "does not exist", "role "), "archive.server_refused"),
)
"""Words of the driver about a connection that could not be made, or is gone; the first that fit count."""


@contextmanager
def told() -> Iterator[None]:
    """Turn failures of disk and database into errors of the archive."""
    try:
        yield
    except OSError as error:
        raise ArchiveError("archive.cannot_write") from error
    except DBAPIError as error:
        raise ArchiveError(fault_code(error)) from error


def fault_code(error: DBAPIError) -> str:
    """Return the code of the archive's error for what a database says."""
    state = getattr(error.orig, "sqlstate", _LOCAL)
    if state == _LOCAL:
        return "archive.cannot_write" if isinstance(error, OperationalError) else "archive.damaged"
    if state is None:  # the connection could not be made, or is gone
        unreachable = isinstance(error, OperationalError | InterfaceError) or error.connection_invalidated
        return _unreached(str(error.orig)) if unreachable else "archive.damaged"
    return next((code for start, code in _SERVER_CODES if state.startswith(start)), "archive.damaged")


def _unreached(words: str) -> str:
    """Return why no connection was made; the driver says it in words only."""
    lowered = words.lower()
    return next((code for parts, code in _SAID if any(part in lowered for part in parts)), "archive.server_lost")
