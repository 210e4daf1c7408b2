"""The head of an encrypted media file, which holds the file's own key.

Layout: magic with the version (8 bytes), length of the sealed part (2 bytes), nonce (12), sealed part. The sealed part
is under the archive's media key: the file's own key and the description. From version 2 on the own key in it is wrapped
once more, under the key of the patient: without that key nobody can read the file, whatever else opens.
"""

import json
import os
import secrets
import struct
from collections.abc import Callable
from contextlib import suppress
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import BinaryIO, Final

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from palsygrader.archive.disk import sync_folder
from palsygrader.archive.keys import KEY_BYTES, NONCE_BYTES
from palsygrader.domain.expressions import Expression
from palsygrader.errors import ArchiveError

TAG_BYTES: Final = 16
MediaKey = bytes | tuple[bytes, ...]
"""The archive's key for media; where it was renewed, all of them, the one in force first."""
KeyOf = Callable[[str], bytes | None]
"""Returns the key of the patient of an examination, None when there is none (any more)."""
_OF_ARCHIVE: Final = b"PGmedia\x01"
_OF_PATIENT: Final = b"PGmedia\x02"
_SEALED_LENGTH: Final = struct.Struct(">H")
_WRAPPED_BYTES: Final = NONCE_BYTES + KEY_BYTES + TAG_BYTES


@dataclass(frozen=True, slots=True)
class Description:
    """What a media file holds, readable with the archive's key alone."""

    examination_id: str
    expression: Expression
    attempt: int


@dataclass(frozen=True, slots=True)
class Head:
    """The head of a media file.

    Attributes:
        description: What the file holds.
        key: The file's own key; wrapped under the patient's where `of_patient`.
        of_patient: Whether the patient's key is needed.
    """

    description: Description
    key: bytes
    of_patient: bool


def no_key(_examination_id: str) -> None:
    """Know no patient's key."""


def make_head(media_key: bytes, description: Description, key: bytes, patient_key: bytes | None) -> bytes:
    """Return the head of a new file.

    Args:
        media_key: The archive's key for media.
        description: What the file will hold.
        key: Its own.
        patient_key: Of the patient; None makes a head that the archive's key opens alone, as former versions did.
    """
    magic = _OF_ARCHIVE if patient_key is None else _OF_PATIENT
    if patient_key is not None:
        wrap_nonce = secrets.token_bytes(NONCE_BYTES)
        key = wrap_nonce + AESGCM(patient_key).encrypt(wrap_nonce, key, magic)
    nonce = secrets.token_bytes(NONCE_BYTES)
    sealed = AESGCM(media_key).encrypt(nonce, key + json.dumps(asdict(description)).encode(), magic)
    return magic + _SEALED_LENGTH.pack(len(sealed)) + nonce + sealed


def read_head(file: BinaryIO, media_key: MediaKey) -> Head:
    """Read the head from the beginning of a file and stay behind it.

    Raises:
        ArchiveError: `archive.media_truncated` when it is cut off, `archive.media_damaged`.
    """
    start = file.read(len(_OF_ARCHIVE) + _SEALED_LENGTH.size)
    if len(start) < len(_OF_ARCHIVE) + _SEALED_LENGTH.size:
        raise ArchiveError("archive.media_truncated")
    magic = start[: len(_OF_ARCHIVE)]
    (length,) = _SEALED_LENGTH.unpack(start[len(magic) :])
    nonce, sealed = file.read(NONCE_BYTES), file.read(length)
    if len(sealed) < length:
        raise ArchiveError("archive.media_truncated")
    of_patient = magic == _OF_PATIENT
    key_bytes = _WRAPPED_BYTES if of_patient else KEY_BYTES
    try:
        plain = _opened(media_key, nonce, sealed, magic)
        fields = json.loads(plain[key_bytes:])
        description = Description(fields["examination_id"], Expression(fields["expression"]), fields["attempt"])
    except (InvalidTag, ValueError) as error:
        raise ArchiveError("archive.media_damaged") from error
    return Head(description, plain[:key_bytes], of_patient)


def _opened(media_key: MediaKey, nonce: bytes, sealed: bytes, magic: bytes) -> bytes:
    """Return what is sealed under one of the keys.

    Raises:
        InvalidTag: It is under none of them.
    """
    *others, last = (media_key,) if isinstance(media_key, bytes) else media_key
    for key in others:
        with suppress(InvalidTag):
            return AESGCM(key).decrypt(nonce, sealed, magic)
    return AESGCM(last).decrypt(nonce, sealed, magic)


def read_description(file: BinaryIO, media_key: MediaKey) -> Description:
    """Return what a media file holds, from its head; the patient's key is not needed.

    Raises:
        ArchiveError: As `read_head`.
    """
    return read_head(file, media_key).description


def own_key(head: Head, key_of: KeyOf) -> bytes:
    """Return the file's own key.

    Raises:
        ArchiveError: `archive.no_media` when the patient's key is gone, `archive.media_damaged` when it does not fit.
    """
    if not head.of_patient:
        return head.key
    patient_key = key_of(head.description.examination_id)
    if patient_key is None:
        raise ArchiveError("archive.no_media")
    try:
        return AESGCM(patient_key).decrypt(head.key[:NONCE_BYTES], head.key[NONCE_BYTES:], _OF_PATIENT)
    except InvalidTag as error:
        raise ArchiveError("archive.media_damaged") from error


def erase(path: Path) -> None:
    """Overwrite the head of a media file, then remove the file; one that is gone already is no error.

    The head is all that can open the chunks. Where a disk writes elsewhere than it was told (flash memory, snapshots),
    the former head may still lie on it: only the patient's key, which goes from the database, makes that one useless.

    Raises:
        OSError: The file cannot be written or removed.
    """
    try:
        with path.open("r+b", buffering=0) as file:
            start = file.read(len(_OF_ARCHIVE) + _SEALED_LENGTH.size)
            if len(start) == len(_OF_ARCHIVE) + _SEALED_LENGTH.size:
                (length,) = _SEALED_LENGTH.unpack(start[len(_OF_ARCHIVE) :])
                size = os.fstat(file.fileno()).st_size
                file.seek(0)
                file.write(bytes(min(size, len(start) + NONCE_BYTES + length)))
                os.fsync(file.fileno())
        path.unlink()
    except FileNotFoundError:
        return
    sync_folder(path.parent)  # else a power cut brings the name back, which no visit knows any more
