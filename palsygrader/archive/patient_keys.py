"""A random key for every patient: without it nobody reads the patient's recordings and pictures.

The keys lie in the database, each wrapped under a key that comes from the archive's master key. A patient's key goes
with the patient; with it all that it opens is lost, also where copies of the encrypted files lie elsewhere.
"""

import secrets
from typing import Final

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from sqlalchemy import Connection, delete, insert, select

from palsygrader.archive.keys import KEY_BYTES, NONCE_BYTES
from palsygrader.archive.tables import EXAMINATION, PATIENT_KEY
from palsygrader.errors import ArchiveError

PURPOSE: Final = "patient keys"
"""What the wrapping key is derived for."""
_BLOB: Final = b"PGblob\x01"
"""Begins a sealed picture or array; those that earlier versions kept are plain within the encrypted database."""


class PatientKeys:
    """The keys of an archive's patients.

    Args:
        wrapping_key: Derived from the master key for `PURPOSE`.
    """

    def __init__(self, wrapping_key: bytes) -> None:
        self._cipher = AESGCM(wrapping_key)

    def make(self, connection: Connection, patient_id: str) -> bytes:
        """Return the key of a patient, which is drawn when there is none yet.

        Raises:
            ArchiveError: `archive.damaged`.
        """
        key = self.of_patient(connection, patient_id)
        if key is None:
            key, nonce = secrets.token_bytes(KEY_BYTES), secrets.token_bytes(NONCE_BYTES)
            wrapped = nonce + self._cipher.encrypt(nonce, key, patient_id.encode())
            connection.execute(insert(PATIENT_KEY).values(patient_id=patient_id, wrapped=wrapped))
        return key

    def of_patient(self, connection: Connection, patient_id: str) -> bytes | None:
        """Return the key of a patient, None when there is none.

        Raises:
            ArchiveError: `archive.damaged`.
        """
        found = select(PATIENT_KEY.c.wrapped).where(PATIENT_KEY.c.patient_id == patient_id)
        wrapped: bytes | None = connection.scalar(found)
        if wrapped is None:
            return None
        try:
            return self._cipher.decrypt(wrapped[:NONCE_BYTES], wrapped[NONCE_BYTES:], patient_id.encode())
        except (InvalidTag, ValueError) as error:
            raise ArchiveError("archive.damaged") from error

    def of_examination(self, connection: Connection, examination_id: str) -> bytes | None:
        """Return the key of the patient of an examination, None when there is none.

        Raises:
            ArchiveError: `archive.damaged`.
        """
        whose = select(EXAMINATION.c.patient_id).where(EXAMINATION.c.examination_id == examination_id)
        patient_id = connection.scalar(whose)
        return None if patient_id is None else self.of_patient(connection, patient_id)

    @staticmethod
    def destroy(connection: Connection, patient_id: str) -> None:
        """Remove the key of a patient; `scrub` sees to it that nothing of it stays in the file."""
        connection.execute(delete(PATIENT_KEY).where(PATIENT_KEY.c.patient_id == patient_id))


def is_sealed(kept: bytes) -> bool:
    """Return whether a kept picture or array needs the patient's key."""
    return kept.startswith(_BLOB)


def seal_blob(key: bytes, name: str, content: bytes) -> bytes:
    """Return a picture or array as it is kept, under the patient's key and bound to its name."""
    nonce = secrets.token_bytes(NONCE_BYTES)
    return _BLOB + nonce + AESGCM(key).encrypt(nonce, content, name.encode())


def open_blob(key: bytes | None, name: str, kept: bytes) -> bytes:
    """Return the content of a kept picture or array; one that an earlier version kept is plain.

    Raises:
        ArchiveError: `archive.damaged`, it changed or the key is not the patient's.
    """
    if not is_sealed(kept):
        return kept
    start = len(_BLOB) + NONCE_BYTES
    try:
        return AESGCM(key or bytes(KEY_BYTES)).decrypt(kept[len(_BLOB) : start], kept[start:], name.encode())
    except (InvalidTag, ValueError) as error:
        raise ArchiveError("archive.damaged") from error
