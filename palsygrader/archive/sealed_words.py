"""Seal a word, such as a server's access token, so that it can lie in the settings: only the open archive reads it."""

import base64
import binascii
import os
from typing import Final, Protocol

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from palsygrader.errors import ArchiveError

_NONCE_BYTES: Final = 12
_PURPOSE: Final = "sealed words"


class KeyKeeper(Protocol):
    """What is asked of the archive, which is open."""

    def derive_key(self, purpose: str) -> bytes:
        """Return the 32-byte key for one purpose."""


def seal_word(archive: KeyKeeper, name: str, word: str) -> str:
    """Return a word sealed under the archive's key, as text; empty for an empty one.

    Args:
        archive: Open.
        name: What it is; it opens under no other name.
        word: The secret.
    """
    if not word:
        return ""
    nonce = os.urandom(_NONCE_BYTES)
    sealed = AESGCM(archive.derive_key(_PURPOSE)).encrypt(nonce, word.encode(), name.encode())
    return base64.b64encode(nonce + sealed).decode("ascii")


def open_word(archive: KeyKeeper, name: str, sealed: str) -> str:
    """Return a word that `seal_word` sealed; empty for an empty one.

    Raises:
        ArchiveError: `archive.word_not_opened`: another archive sealed it, or it was changed.
    """
    if not sealed:
        return ""
    try:
        content = base64.b64decode(sealed, validate=True)
        opened = AESGCM(archive.derive_key(_PURPOSE)).decrypt(
            content[:_NONCE_BYTES], content[_NONCE_BYTES:], name.encode()
        )
    except (binascii.Error, InvalidTag, ValueError):
        raise ArchiveError("archive.word_not_opened") from None
    return opened.decode()
