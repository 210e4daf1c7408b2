"""Leave no deleted row of a patient in the tables of a server.

PostgreSQL keeps a deleted row in the table's file until it is vacuumed. The small tables with words and keys are
written anew as a whole (`VACUUM FULL`); of the large ones the room is given back.

What a server cannot promise: its log (WAL), its own backups and replicas hold former rows until they are gone, sealed
under the archive's key. Whoever runs the server decides how long that is.
"""

from typing import Final

from sqlalchemy import Connection, Engine

from palsygrader.archive import deletions

_WHOLE: Final = (
    *("patient_key", "patient", "patient_draft", "draft", "addendum", "reading", "media"),
    *("hospital_order", "hospital_object"),
)
_LARGE: Final = ("examination", "blob")


def pending(connection: Connection) -> bool:
    """Return whether a deletion is not finished."""
    return bool(deletions.pending(connection))


def renew_tables(engine: Engine) -> None:
    """Write the small tables anew and vacuum the large ones; no transaction may be open.

    Raises:
        DBAPIError: The server is lost.
    """
    with engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
        for table in _WHOLE:
            connection.exec_driver_sql(f"VACUUM (FULL) {table}")
        for table in _LARGE:
            connection.exec_driver_sql(f"VACUUM {table}")
