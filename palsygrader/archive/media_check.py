"""Check the files of recordings: whether each is there, is what its address says, and opens with the archive's key."""

import re
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Final

from palsygrader.archive.media import MediaReader, address
from palsygrader.archive.media_head import KeyOf, MediaKey, no_key, read_description
from palsygrader.errors import ArchiveError

SET_ASIDE: Final = ".damaged"
"""What the name of a recording that was found damaged ends with."""
_READ_BYTES: Final = 1024 * 1024
_ADDRESS: Final = re.compile("[0-9a-f]{64}")


class RecordingFault(StrEnum):
    """What is wrong with a recording."""

    MISSING = "missing"
    DAMAGED = "damaged"
    SET_ASIDE = "set_aside"


@dataclass(frozen=True, slots=True)
class RecordingRow:
    """A recording as the database has it."""

    media_id: str
    examination_id: str
    expression: str
    attempt: int
    size_bytes: int


def fault_of(folder: Path, media_key: MediaKey, row: RecordingRow, key_of: KeyOf = no_key) -> RecordingFault | None:
    """Return what is wrong with the file of a recording, None when it is whole.

    Args:
        folder: Of the recordings.
        media_key: The archive's key for media.
        row: The recording.
        key_of: Knows the patients' keys.

    Raises:
        OSError: The folder is gone.
    """
    path = folder / row.media_id
    if not path.is_file():
        folder.stat()  # a share that is gone is no damage
        aside = path.with_name(path.name + SET_ASIDE)
        return RecordingFault.SET_ASIDE if aside.exists() else RecordingFault.MISSING
    return None if is_whole(path, media_key, row, key_of) else RecordingFault.DAMAGED


def is_whole(path: Path, media_key: MediaKey, row: RecordingRow, key_of: KeyOf = no_key) -> bool:
    """Return whether a file is the recording of a row and can be read to its end."""
    try:
        if address(path) != row.media_id:
            return False
        with path.open("rb") as file:
            described = read_description(file, media_key)
            if (described.examination_id, described.expression, described.attempt) != (
                row.examination_id,
                row.expression,
                row.attempt,
            ):
                return False
            file.seek(0)
            reader = MediaReader(file, media_key, key_of)
            while reader.read(_READ_BYTES):
                pass
            return reader.size_bytes == row.size_bytes
    except ArchiveError:
        return False


def strays(folder: Path, known: set[str]) -> list[str]:
    """Return the names of whole recordings in the folder that the database does not know, and of files of no use.

    Recordings that are not finished are none: the next opening of the archive makes them whole.
    """
    found = []
    for path in sorted(folder.iterdir()):
        name = path.name
        of_known = name.removesuffix(SET_ASIDE) in known
        if name not in known and not of_known and not name.endswith(".part"):
            found.append(name)
    return found


def is_address(name: str) -> bool:
    """Return whether a file has the name of a recording."""
    return _ADDRESS.fullmatch(name) is not None


def row_of(path: Path, media_key: MediaKey, key_of: KeyOf = no_key) -> RecordingRow | None:
    """Return what a whole recording says of itself; None when it is damaged."""
    try:
        with path.open("rb") as file:
            described = read_description(file, media_key)
            file.seek(0)
            size_bytes = MediaReader(file, media_key, key_of).size_bytes
    except ArchiveError:
        return None
    row = RecordingRow(path.name, described.examination_id, described.expression, described.attempt, size_bytes)
    return row if is_whole(path, media_key, row, key_of) else None
