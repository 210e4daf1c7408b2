"""The key by which exports give codes to patients and move their days: random, and kept in the database."""

import secrets
from typing import Final

from sqlalchemy import Connection

from palsygrader.archive import facts
from palsygrader.archive.keys import KEY_BYTES

_NAME: Final = "export.key"


def export_key(connection: Connection) -> bytes:
    """Return the key, drawn at the first export; a new master key or a backup does not change it.

    Args:
        connection: In a transaction that writes.
    """
    kept = facts.find(connection, _NAME)
    if kept is None:
        kept = secrets.token_hex(KEY_BYTES)
        facts.keep(connection, _NAME, kept)
    return bytes.fromhex(kept)
