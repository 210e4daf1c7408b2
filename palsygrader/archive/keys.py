"""Wrap the random master key under a passphrase and under a printed recovery key.

Argon2id: RFC 9106; its second recommended option (section 4) is `STANDARD_COST`. Wrapping: AES-256-GCM. The header
file holds salts, parameters and wrapped keys only.
"""

import base64
import hashlib
import json
import secrets
import unicodedata
from dataclasses import asdict, dataclass, field, replace
from pathlib import Path
from typing import Final, NamedTuple

from argon2.exceptions import Argon2Error
from argon2.low_level import Type, hash_secret_raw
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from palsygrader.archive.disk import write_durably
from palsygrader.archive.header_fields import read_fields
from palsygrader.errors import ArchiveError, PassphraseError

KEY_BYTES: Final = 32
"""AES-256 and SQLCipher keys."""
SALT_BYTES: Final = 16
NONCE_BYTES: Final = 12
HEADER_VERSION: Final = 1
RECOVERY_KEY_CHARACTERS: Final = 32
"""Of 5 bits each: 160 random bits, beyond guessing."""
_RECOVERY_GROUP: Final = 4
_FORMAT: Final = "palsygrader archive"
_ALPHABET: Final = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
"""Crockford's base 32: no letter can be taken for a digit."""
_MISREAD: Final = str.maketrans({"O": "0", "I": "1", "L": "1", "-": None, " ": None})


@dataclass(frozen=True, slots=True)
class KeyCost:
    """What one try of a passphrase costs (Argon2id).

    Attributes:
        time_cost: Passes over the memory.
        memory_kib: Memory in KiB, at least 8 per lane.
        lanes: Degree of parallelism.
    """

    time_cost: int
    memory_kib: int
    lanes: int


STANDARD_COST: Final = KeyCost(time_cost=3, memory_kib=64 * 1024, lanes=4)


@dataclass(frozen=True, slots=True)
class MasterKey:
    """The random key all other keys of an archive come from."""

    secret: bytes = field(repr=False)

    def derive(self, purpose: str) -> bytes:
        """Return the 32-byte key for one purpose (HKDF-SHA256)."""
        return HKDF(SHA256(), KEY_BYTES, salt=None, info=f"{_FORMAT}: {purpose}".encode()).derive(self.secret)


@dataclass(frozen=True, slots=True)
class _Slot:
    """The master key wrapped once; all values base 64."""

    salt: str
    nonce: str
    wrapped: str


@dataclass(frozen=True, slots=True)
class Header:
    """Everything needed to open an archive, except the passphrase.

    Attributes:
        cost: What one try costs.
        passphrase: The master key under the passphrase.
        recovery: The master key under the recovery key.
        recovery_kept: Whether somebody has said that the recovery key is put away; until then nobody may have it, and
            it is renewed. A header that an early version of the program wrote does not say and counts as kept.
    """

    cost: KeyCost
    passphrase: _Slot
    recovery: _Slot
    recovery_kept: bool = True


class Unlocked(NamedTuple):
    """What a passphrase has opened.

    Attributes:
        master: The master key.
        by_recovery_key: Whether the recovery key was given in the passphrase's place.
    """

    master: MasterKey
    by_recovery_key: bool


def create_header(passphrase: str, cost: KeyCost) -> tuple[Header, MasterKey, str]:
    """Draw a master key and a recovery key.

    Returns:
        The header, the master key, and the recovery key as it is printed.

    Raises:
        PassphraseError: The passphrase is empty.
    """
    master = MasterKey(secrets.token_bytes(KEY_BYTES))
    recovery_key = _new_recovery_key()
    passphrase_slot = _wrap(master, _spoken(passphrase), cost)
    header = Header(cost, passphrase_slot, _wrap(master, recovery_key, cost), recovery_kept=False)
    return header, master, _printed(recovery_key)


def unlock(header: Header, passphrase: str) -> Unlocked:
    """Return the master key; the recovery key is accepted in the passphrase's place.

    Raises:
        PassphraseError: Neither slot opens.
        ArchiveError: The header asks for impossible parameters.
    """
    master = _unwrap(header.passphrase, _spoken(passphrase), header.cost)
    if master is not None:
        return Unlocked(master, by_recovery_key=False)
    recovery_key = passphrase.upper().translate(_MISREAD)
    if len(recovery_key) == RECOVERY_KEY_CHARACTERS and set(recovery_key) <= set(_ALPHABET):
        master = _unwrap(header.recovery, recovery_key, header.cost)
    if master is None:
        raise PassphraseError("archive.wrong_passphrase")
    return Unlocked(master, by_recovery_key=True)


def with_passphrase(header: Header, master: MasterKey, passphrase: str) -> Header:
    """Return the header with the master key under a new passphrase; the recovery key stays.

    Raises:
        PassphraseError: The passphrase is empty.
    """
    return replace(header, passphrase=_wrap(master, _spoken(passphrase), header.cost))


def with_new_recovery_key(header: Header, master: MasterKey) -> tuple[Header, str]:
    """Return the header with another recovery key, not yet kept, and that key as it is printed."""
    recovery_key = _new_recovery_key()
    slot = _wrap(master, recovery_key, header.cost)
    return replace(header, recovery=slot, recovery_kept=False), _printed(recovery_key)


def write_header(path: Path, header: Header) -> None:
    """Write the header, durable on return."""
    content = {"format": _FORMAT, "version": HEADER_VERSION, **asdict(header)}
    write_durably(path, json.dumps({**content, "sha256": _checksum(content)}, indent=2).encode())


def read_header(path: Path) -> Header:
    """Read the header.

    Raises:
        ArchiveError: `archive.not_an_archive` without the file, `archive.newer` when a later version of the program
            wrote it, `archive.damaged_header` when it cannot be right.
    """
    try:
        content = read_fields(path)
        checksum = content.pop("sha256")
        version = content["version"]
        whole = content["format"] == _FORMAT and checksum == _checksum(content) and type(version) is int
    except (FileNotFoundError, NotADirectoryError) as error:
        raise ArchiveError("archive.not_an_archive") from error
    except OSError as error:
        raise ArchiveError("archive.unreadable") from error
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise ArchiveError("archive.damaged_header") from error
    if not whole:
        raise ArchiveError("archive.damaged_header")
    if version > HEADER_VERSION:
        raise ArchiveError("archive.newer")
    try:
        return Header(
            KeyCost(**content["cost"]),
            _Slot(**content["passphrase"]),
            _Slot(**content["recovery"]),
            recovery_kept=content.get("recovery_kept", True),
        )
    except (KeyError, TypeError) as error:
        raise ArchiveError("archive.damaged_header") from error


def _new_recovery_key() -> str:
    return "".join(secrets.choice(_ALPHABET) for _ in range(RECOVERY_KEY_CHARACTERS))


def _printed(recovery_key: str) -> str:
    groups = (recovery_key[i : i + _RECOVERY_GROUP] for i in range(0, RECOVERY_KEY_CHARACTERS, _RECOVERY_GROUP))
    return "-".join(groups)


def _checksum(content: dict[str, object]) -> str:
    return hashlib.sha256(json.dumps(content, sort_keys=True).encode()).hexdigest()


def _spoken(passphrase: str) -> str:
    """Return the passphrase so that every keyboard gives the same one (NFKC)."""
    spoken = unicodedata.normalize("NFKC", passphrase)
    if not spoken:
        raise PassphraseError("archive.empty_passphrase")
    return spoken


def _wrapping_key(secret: str, salt: bytes, cost: KeyCost) -> bytes:
    try:
        return hash_secret_raw(
            secret.encode(),
            salt,
            time_cost=cost.time_cost,
            memory_cost=cost.memory_kib,
            parallelism=cost.lanes,
            hash_len=KEY_BYTES,
            type=Type.ID,
        )
    except Argon2Error as error:
        raise ArchiveError("archive.key_memory", memory_mib=cost.memory_kib // 1024) from error


def _wrap(master: MasterKey, secret: str, cost: KeyCost) -> _Slot:
    salt = secrets.token_bytes(SALT_BYTES)
    nonce = secrets.token_bytes(NONCE_BYTES)
    wrapped = AESGCM(_wrapping_key(secret, salt, cost)).encrypt(nonce, master.secret, _FORMAT.encode())
    return _Slot(*(base64.b64encode(part).decode() for part in (salt, nonce, wrapped)))


def _unwrap(slot: _Slot, secret: str, cost: KeyCost) -> MasterKey | None:
    salt, nonce, wrapped = (base64.b64decode(part) for part in (slot.salt, slot.nonce, slot.wrapped))
    try:
        return MasterKey(AESGCM(_wrapping_key(secret, salt, cost)).decrypt(nonce, wrapped, _FORMAT.encode()))
    except InvalidTag:
        return None
