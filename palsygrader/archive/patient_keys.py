"""A random key for every patient: without it nobody reads the patient's recordings and pictures.

The keys lie in the database, each wrapped under a key that comes from the archive's master key. A patient's key goes
with the patient; with it all that it opens is lost, also where copies of the encrypted files lie elsewhere.
"""

import secrets
from contextlib import suppress
from typing import Final

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from sqlalchemy import Connection, delete, insert, select, update

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
        wrapping_keys: Derived for `PURPOSE` from the master key in force, and then from the former ones.
    """

    def __init__(self, *wrapping_keys: bytes) -> None:
        self._cipher, *self._former = map(AESGCM, wrapping_keys)

    def make(self, connection: Connection, patient_id: str) -> bytes:
        """Return the key of a patient, which is drawn when there is none yet.

        Raises:
            ArchiveError: `archive.damaged`.
        """
        key = self.of_patient(connection, patient_id)
        if key is None:
            key = secrets.token_bytes(KEY_BYTES)
            connection.execute(
                insert(PATIENT_KEY).values(patient_id=patient_id, wrapped=self._wrapped(patient_id, key))
            )
        return key

    def renew(self, connection: Connection) -> None:
        """Wrap every key anew under the master key in force; the keys themselves stay.

        Raises:
            ArchiveError: `archive.damaged`.
        """
        for row in connection.execute(select(PATIENT_KEY)).all():
            wrapped = self._wrapped(row.patient_id, self._unwrapped(row.patient_id, row.wrapped))
            of_patient = PATIENT_KEY.c.patient_id == row.patient_id
            connection.execute(update(PATIENT_KEY).where(of_patient).values(wrapped=wrapped))

    def of_patient(self, connection: Connection, patient_id: str) -> bytes | None:
        """Return the key of a patient, None when there is none.

        Raises:
            ArchiveError: `archive.damaged`.
        """
        found = select(PATIENT_KEY.c.wrapped).where(PATIENT_KEY.c.patient_id == patient_id)
        wrapped: bytes | None = connection.scalar(found)
        return None if wrapped is None else self._unwrapped(patient_id, wrapped)

    def _wrapped(self, patient_id: str, key: bytes) -> bytes:
        nonce = secrets.token_bytes(NONCE_BYTES)
        return nonce + self._cipher.encrypt(nonce, key, patient_id.encode())

    def _unwrapped(self, patient_id: str, wrapped: bytes) -> bytes:
        for cipher in (self._cipher, *self._former):
            with suppress(InvalidTag, ValueError):
                return cipher.decrypt(wrapped[:NONCE_BYTES], wrapped[NONCE_BYTES:], patient_id.encode())
        raise ArchiveError("archive.damaged")

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
