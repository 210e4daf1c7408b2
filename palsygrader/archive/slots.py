"""The master key wrapped under a secret somebody knows: a user's passphrase, or the printed recovery key.

Argon2id: RFC 9106; its second recommended option (section 4) is `STANDARD_COST`. Wrapping: AES-256-GCM.

A user's slot holds a key pair (X25519) whose private half is wrapped under the passphrase, and the master key sealed to
the public half (ephemeral X25519, HKDF-SHA256, AES-256-GCM). So a new master key can be given to every user who stays
without his passphrase, and whoever has the former master key still learns nobody's private key. A direct slot holds the
master key itself: the recovery key's, and that of an archive made before there were users.
"""

import base64
import secrets
import unicodedata
from dataclasses import dataclass, field
from typing import Final

from argon2.exceptions import Argon2Error
from argon2.low_level import Type, hash_secret_raw
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from palsygrader.errors import ArchiveError, PassphraseError

FORMAT: Final = "palsygrader archive"
KEY_BYTES: Final = 32
"""AES-256, SQLCipher and X25519 keys."""
SALT_BYTES: Final = 16
NONCE_BYTES: Final = 12
RECOVERY_KEY_CHARACTERS: Final = 32
"""Of 5 bits each: 160 random bits, beyond guessing."""
_FORMER: Final = "former master keys"
_RECOVERY_GROUP: Final = 4
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
    """The random key all other keys of an archive come from.

    Attributes:
        secret: Itself.
        former: Those that were in its place before, the newest first; what was written then is read with them.
    """

    secret: bytes = field(repr=False)
    former: tuple[bytes, ...] = field(default=(), repr=False)

    def derive(self, purpose: str) -> bytes:
        """Return the 32-byte key for one purpose (HKDF-SHA256)."""
        return _derived(self.secret, f"{FORMAT}: {purpose}".encode())

    def derive_all(self, purpose: str) -> tuple[bytes, ...]:
        """Return the key for one purpose, and after it those of the former master keys."""
        return tuple(MasterKey(secret).derive(purpose) for secret in (self.secret, *self.former))


@dataclass(frozen=True, slots=True)
class Slot:
    """The master key wrapped once; all values base 64.

    Attributes:
        salt: Of Argon2id.
        nonce: Of what is wrapped.
        wrapped: The private key, or the master key itself in a direct slot.
        public: The public key, empty in a direct slot.
        sealed: The ephemeral public key, a nonce and the master key for `public`; empty in a direct slot.
    """

    salt: str
    nonce: str
    wrapped: str
    public: str = ""
    sealed: str = ""

    @property
    def direct(self) -> bool:
        """Whether the master key itself is wrapped."""
        return not self.public


def draw_master() -> MasterKey:
    """Return a new master key."""
    return MasterKey(secrets.token_bytes(KEY_BYTES))


def draw_recovery_key() -> str:
    """Return a new recovery key as it is printed."""
    drawn = "".join(secrets.choice(_ALPHABET) for _ in range(RECOVERY_KEY_CHARACTERS))
    return "-".join(drawn[i : i + _RECOVERY_GROUP] for i in range(0, RECOVERY_KEY_CHARACTERS, _RECOVERY_GROUP))


def recovery_secret(typed: str) -> str | None:
    """Return the recovery key however it was typed, None where it cannot be one."""
    read = typed.upper().translate(_MISREAD)
    return read if len(read) == RECOVERY_KEY_CHARACTERS and set(read) <= set(_ALPHABET) else None


def spoken(passphrase: str) -> str:
    """Return the passphrase so that every keyboard gives the same one (NFKC).

    Raises:
        PassphraseError: It is empty.
    """
    same = unicodedata.normalize("NFKC", passphrase)
    if not same:
        raise PassphraseError("archive.empty_passphrase")
    return same


def wrap_direct(master: MasterKey, secret: str, cost: KeyCost) -> Slot:
    """Return the master key itself under a secret."""
    return _wrap(master.secret, secret, cost, FORMAT)


def wrap(master: MasterKey, secret: str, cost: KeyCost, owner: str) -> Slot:
    """Return the master key under a new key pair of its owner, and that under a secret."""
    private = X25519PrivateKey.generate()
    kept = _wrap(private.private_bytes_raw(), secret, cost, _of(owner))
    return seal_to(Slot(kept.salt, kept.nonce, kept.wrapped, _text(private.public_key().public_bytes_raw())), master)


def seal_to(slot: Slot, master: MasterKey) -> Slot:
    """Return the slot with a master key sealed to its public key; the passphrase is not needed for that."""
    public = _bytes(slot.public)
    ephemeral = X25519PrivateKey.generate()
    shown = ephemeral.public_key().public_bytes_raw()
    key = _shared(ephemeral.exchange(X25519PublicKey.from_public_bytes(public)), shown, public)
    nonce = secrets.token_bytes(NONCE_BYTES)
    sealed = shown + nonce + AESGCM(key).encrypt(nonce, master.secret, FORMAT.encode())
    return Slot(slot.salt, slot.nonce, slot.wrapped, slot.public, _text(sealed))


def unwrap(slot: Slot, secret: str, cost: KeyCost, owner: str) -> MasterKey | None:
    """Return the master key, None where the secret is another one.

    Raises:
        ArchiveError: `archive.key_memory`, or `archive.damaged_header` where the secret fits and what it opens does
            not.
    """
    opened = _unwrap(slot, secret, cost, FORMAT if slot.direct else _of(owner))
    if opened is None or slot.direct:
        return None if opened is None else MasterKey(opened)
    private, sealed = X25519PrivateKey.from_private_bytes(opened), _bytes(slot.sealed)
    shown, nonce, content = sealed[:KEY_BYTES], sealed[KEY_BYTES:][:NONCE_BYTES], sealed[KEY_BYTES + NONCE_BYTES :]
    try:
        shared = private.exchange(X25519PublicKey.from_public_bytes(shown))
        key = _shared(shared, shown, private.public_key().public_bytes_raw())
        return MasterKey(AESGCM(key).decrypt(nonce, content, FORMAT.encode()))
    except (InvalidTag, ValueError) as error:
        raise ArchiveError("archive.damaged_header") from error


def wrap_former(master: MasterKey) -> tuple[str, ...]:
    """Return the former master keys, each wrapped under the one in force."""
    cipher = AESGCM(master.derive(_FORMER))
    nonces = [secrets.token_bytes(NONCE_BYTES) for _ in master.former]
    return tuple(
        _text(nonce + cipher.encrypt(nonce, secret, _FORMER.encode()))
        for nonce, secret in zip(nonces, master.former, strict=True)
    )


def unwrap_former(master: MasterKey, wrapped: tuple[str, ...]) -> MasterKey:
    """Return the master key with the former ones.

    Raises:
        ArchiveError: `archive.damaged_header`.
    """
    cipher, former = AESGCM(master.derive(_FORMER)), []
    for each in map(_bytes, wrapped):
        try:
            former.append(cipher.decrypt(each[:NONCE_BYTES], each[NONCE_BYTES:], _FORMER.encode()))
        except (InvalidTag, ValueError) as error:
            raise ArchiveError("archive.damaged_header") from error
    return MasterKey(master.secret, tuple(former))


def _of(owner: str) -> str:
    """Return what a user's slot is bound to, so that it opens neither for another nor as an archive's only slot."""
    return f"{FORMAT}: user {owner}"


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


def _wrap(content: bytes, secret: str, cost: KeyCost, bound_to: str) -> Slot:
    salt = secrets.token_bytes(SALT_BYTES)
    nonce = secrets.token_bytes(NONCE_BYTES)
    wrapped = AESGCM(_wrapping_key(secret, salt, cost)).encrypt(nonce, content, bound_to.encode())
    return Slot(_text(salt), _text(nonce), _text(wrapped))


def _unwrap(slot: Slot, secret: str, cost: KeyCost, bound_to: str) -> bytes | None:
    salt, nonce, wrapped = (_bytes(part) for part in (slot.salt, slot.nonce, slot.wrapped))
    try:
        return AESGCM(_wrapping_key(secret, salt, cost)).decrypt(nonce, wrapped, bound_to.encode())
    except InvalidTag:
        return None


def _shared(secret: bytes, shown: bytes, public: bytes) -> bytes:
    return _derived(secret, f"{FORMAT}: slot ".encode() + shown + public)


def _derived(secret: bytes, info: bytes) -> bytes:
    return HKDF(SHA256(), KEY_BYTES, salt=None, info=info).derive(secret)


def _text(content: bytes) -> str:
    return base64.b64encode(content).decode()


def _bytes(text: str) -> bytes:
    try:
        return base64.b64decode(text)
    except ValueError as error:
        raise ArchiveError("archive.damaged_header") from error
