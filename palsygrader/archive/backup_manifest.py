"""The manifest of one generation of a backup: all that belongs to it, sealed with a key of the archive.

It holds the archive's file of keys, so that the passphrase or the recovery key opens the backup as well, and the
addresses of all objects. It lies twice in the folder, so that one damaged bit does not cost a generation.
"""

import hashlib
import hmac
import json
import os
import re
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Final

from palsygrader.archive.backup_objects import ADDRESS, sync_where_possible
from palsygrader.errors import ArchiveError
from palsygrader.outside_json import read_json

MANIFEST_VERSION: Final = 1
SEAL_PURPOSE: Final = "backup manifest"
"""What the key of the seal is derived for."""
_FORMAT: Final = "palsygrader backup"
_ENDING: Final = ".json"
_COPY: Final = ".copy.json"
_UNFINISHED: Final = ".new"
YEARS: Final = range(1970, 3000)
"""In which a backup can be, also by a clock without a battery: some of the others cannot be told in local time."""
_NAME: Final = re.compile(r"(\d{8})-\d{8}T\d{6}Z")


@dataclass(frozen=True, slots=True)
class StoredObject:
    """An object in the pool.

    Attributes:
        address: SHA-256 of its content; of a recording also its name in the archive.
        size_bytes: Of the content.
    """

    address: str
    size_bytes: int


@dataclass(frozen=True, slots=True)
class Manifest:
    """What belongs to one generation.

    Attributes:
        name: Number and time of the generation, unique in its folder.
        sequence: Number of the generation, later ones having greater ones whatever the clock says.
        archive_id: Which archive, told by its keys and by nothing else.
        made_at: When, in UTC.
        program_version: Of the program that made it.
        header: Text of the archive's file of keys.
        database: Pieces of the database file in their order.
        media: The recordings.
        incomplete: Addresses of recordings that were missing or damaged in the archive.
    """

    name: str
    sequence: int
    archive_id: str
    made_at: datetime
    program_version: str
    header: str
    database: tuple[StoredObject, ...]
    media: tuple[StoredObject, ...]
    incomplete: tuple[str, ...] = ()

    @property
    def objects(self) -> tuple[StoredObject, ...]:
        """Everything in the pool that belongs to it."""
        return (*self.database, *self.media)

    @property
    def size_bytes(self) -> int:
        """Size of the archive that it restores."""
        return sum(each.size_bytes for each in self.objects)


def generation_name(sequence: int, made_at: datetime) -> str:
    """Return the name of a generation."""
    return f"{sequence:08d}-{made_at.astimezone(UTC):%Y%m%dT%H%M%SZ}"


def archive_id(key: bytes) -> str:
    """Return what tells archives apart, of the key that seals their manifests."""
    return hmac.new(key, b"archive", hashlib.sha256).hexdigest()[:16]


def write_manifest(folder: Path, manifest: Manifest, key: bytes) -> None:
    """Write a manifest twice, durable on return and read back.

    Raises:
        OSError: The disk is full or gone, or does not give back what was written.
    """
    content = {"format": _FORMAT, "version": MANIFEST_VERSION, **asdict(manifest)}
    content["made_at"] = manifest.made_at.isoformat()
    content["seal"] = _seal(content, key)
    text = json.dumps({**content, "checksum": _checksum(content)}, ensure_ascii=False).encode()
    for ending in (_COPY, _ENDING):
        unfinished = folder / (manifest.name + ending + _UNFINISHED)
        with unfinished.open("wb") as file:
            file.write(text)
            file.flush()
            os.fsync(file.fileno())
        unfinished.replace(folder / (manifest.name + ending))
        sync_where_possible(folder)
    _mend_copies(folder, manifest.name)


def read_manifest(folder: Path, name: str) -> Manifest:
    """Read a manifest from whichever copy is whole; whether its seal fits, `is_sealed` tells.

    Raises:
        ArchiveError: `backup.damaged_manifest`, `backup.newer`.
    """
    content = _read_content(folder, name)
    try:
        manifest = _manifest(content)
        texts = (manifest.name, manifest.archive_id, manifest.header)
        addressed = all(ADDRESS.fullmatch(each.address) for each in manifest.objects)
        numbers = (manifest.sequence, *(each.size_bytes for each in manifest.objects))
        of_a_kind = all(isinstance(each, str) for each in texts) and all(type(each) is int for each in numbers)
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise ArchiveError("backup.damaged_manifest", name=name) from error
    if not (of_a_kind and addressed) or manifest.made_at.tzinfo is None or manifest.made_at.year not in YEARS:
        raise ArchiveError("backup.damaged_manifest", name=name)
    return manifest


def is_sealed(folder: Path, name: str, key: bytes) -> bool:
    """Return whether the archive with this key wrote the manifest.

    Raises:
        ArchiveError: As `read_manifest`.
    """
    content = _read_content(folder, name)
    return hmac.compare_digest(str(content.pop("seal")).encode(), _seal(content, key).encode())


def damaged_copies(folder: Path, name: str) -> tuple[Path, ...]:
    """Return which of the two files of a manifest are missing or damaged."""
    paths = (folder / (name + _ENDING), folder / (name + _COPY))
    return tuple(path for path in paths if _content(path) is None)


def mend_copies(folder: Path, name: str) -> bool:
    """Write a damaged file of a manifest anew from the other one; return whether both are whole now.

    Raises:
        OSError: The disk is full or gone.
    """
    damaged = damaged_copies(folder, name)
    if len(damaged) == 1:
        whole = folder / (name + (_COPY if damaged[0].name == name + _ENDING else _ENDING))
        unfinished = damaged[0].with_name(damaged[0].name + _UNFINISHED)
        with unfinished.open("wb") as file:
            file.write(whole.read_bytes())
            file.flush()
            os.fsync(file.fileno())
        unfinished.replace(damaged[0])
        sync_where_possible(folder)
    return not damaged_copies(folder, name)


def names(folder: Path) -> list[str]:
    """Return the names of the generations in a folder, the newest first."""
    found = {path.name.removesuffix(_COPY).removesuffix(_ENDING) for path in folder.glob("*" + _ENDING)}
    return sorted((name for name in found if _NAME.fullmatch(name)), reverse=True)


def sequence_of(name: str) -> int:
    """Return the number of a generation by its name."""
    found = _NAME.fullmatch(name)
    return int(found.group(1)) if found else 0


def remove_manifest(folder: Path, name: str) -> None:
    """Remove both files of a manifest."""
    for ending in (_ENDING, _COPY):
        (folder / (name + ending)).unlink(missing_ok=True)


def leftovers(folder: Path) -> Iterator[Path]:
    """Yield what an interrupted writing left."""
    yield from folder.glob("*" + _ENDING + _UNFINISHED)


def _mend_copies(folder: Path, name: str) -> None:
    if damaged_copies(folder, name) and not mend_copies(folder, name):
        message = "a manifest is not what was written"
        raise OSError(message)


def _read_content(folder: Path, name: str) -> dict[str, Any]:
    for ending in (_ENDING, _COPY):
        content = _content(folder / (name + ending))
        if content is not None:
            if content["version"] > MANIFEST_VERSION:
                raise ArchiveError("backup.newer")
            return content
    raise ArchiveError("backup.damaged_manifest", name=name)


def _content(path: Path) -> dict[str, Any] | None:
    """Return what a file says without its checksum, None when it is missing or damaged."""
    try:
        content: dict[str, Any] = read_json(path.read_bytes())
        checksum = content.pop("checksum")
        ours = content["format"] == _FORMAT and type(content["version"]) is int and "seal" in content
        return content if ours and checksum == _checksum(content) else None
    except (OSError, ValueError, KeyError, TypeError, AttributeError, RecursionError):  # the last of the checksum
        return None


def _manifest(content: dict[str, Any]) -> Manifest:
    return Manifest(
        name=content["name"],
        sequence=content["sequence"],
        archive_id=content["archive_id"],
        made_at=datetime.fromisoformat(content["made_at"]),
        program_version=content["program_version"],
        header=content["header"],
        database=tuple(StoredObject(**each) for each in content["database"]),
        media=tuple(StoredObject(**each) for each in content["media"]),
        incomplete=tuple(content["incomplete"]),
    )


def _plain(content: dict[str, Any]) -> bytes:
    return json.dumps(content, sort_keys=True, ensure_ascii=False).encode()


def _checksum(content: dict[str, Any]) -> str:
    return hashlib.sha256(_plain(content)).hexdigest()


def _seal(content: dict[str, Any], key: bytes) -> str:
    return hmac.new(key, _plain(content), hashlib.sha256).hexdigest()
