"""The password of a station's account on the server: held in memory until the archive opens, then kept sealed.

Held as well: that the archive is to open without the server, which lets in nobody who does not know another password.
"""

import base64
import secrets
from pathlib import Path
from typing import Final

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from palsygrader.archive.keys import NONCE_BYTES, MasterKey
from palsygrader.errors import ArchiveError

_PURPOSE: Final = "server password"
_held: dict[Path, str] = {}
_without_server: dict[Path, str] = {}


def hold_password(folder: Path, password: str) -> None:
    """Keep the server's password in memory until the archive of a folder is opened, which seals it."""
    _held[folder.resolve()] = password


def held_password(folder: Path) -> str | None:
    """Return the password that is held for a folder."""
    return _held.get(folder.resolve())


def release_password(folder: Path) -> None:
    """Forget the password that is held for a folder."""
    _held.pop(folder.resolve(), None)


def open_without_server(folder: Path, why: str) -> None:
    """Note that the archive of a folder is to open the next time in its spool, without asking the server.

    Args:
        folder: Of the station.
        why: Code of the error by which the server let nobody in; empty where it is to be asked.
    """
    _without_server[folder.resolve()] = why


def opens_without_server(folder: Path) -> str:
    """Return why the archive of a folder is to open without asking the server, empty where it is to be asked."""
    return _without_server.get(folder.resolve(), "")


def seal_password(password: str, master: MasterKey) -> str:
    """Return the password as it is kept."""
    nonce = secrets.token_bytes(NONCE_BYTES)
    sealed = nonce + AESGCM(master.derive(_PURPOSE)).encrypt(nonce, password.encode(), None)
    return base64.b64encode(sealed).decode()


def open_password(sealed: str, master: MasterKey) -> str | None:
    """Return the password that is kept; None where the system keeps it.

    Raises:
        ArchiveError: `archive.damaged_place`.
    """
    if not sealed:
        return None
    try:
        content = base64.b64decode(sealed)
        cipher = AESGCM(master.derive(_PURPOSE))
        return cipher.decrypt(content[:NONCE_BYTES], content[NONCE_BYTES:], None).decode()
    except (InvalidTag, ValueError) as error:
        raise ArchiveError("archive.damaged_place") from error
