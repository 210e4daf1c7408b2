"""Read generations of a backup that belong to one archive: their keys, database and recordings."""

import hashlib
import os
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from palsygrader.archive.backup_generations import GENERATIONS_NAME, POOL_NAME, ROOT_NAME
from palsygrader.archive.backup_manifest import SEAL_PURPOSE, Manifest, is_sealed, names, read_manifest
from palsygrader.archive.backup_objects import PIECE_BYTES, ObjectPool, Step
from palsygrader.archive.disk import write_durably
from palsygrader.archive.keys import MasterKey, read_header, require, unlock
from palsygrader.archive.pages import PAGE_BYTES
from palsygrader.domain.roles import Permission
from palsygrader.errors import ArchiveError, PassphraseError

PAGES_PER_PIECE = PIECE_BYTES // PAGE_BYTES


@dataclass(frozen=True, slots=True)
class Source:
    """A folder of backups.

    Attributes:
        folder: As it was chosen.
    """

    folder: Path

    @property
    def pool(self) -> ObjectPool:
        """The objects."""
        return ObjectPool(self.folder / ROOT_NAME / POOL_NAME)

    @property
    def _generations(self) -> Path:
        return self.folder / ROOT_NAME / GENERATIONS_NAME

    def manifests(self, seal_keys: Sequence[bytes] | None = None, name: str | None = None) -> Iterator[Manifest]:
        """Yield the manifests that can be read, the newest first.

        Args:
            seal_keys: Only those that the archive with these keys wrote; former ones belong to them.
            name: Only this one.

        Raises:
            ArchiveError: `backup.no_folder`.
        """
        if not self.folder.is_dir():
            raise ArchiveError("backup.no_folder")
        for each in names(self._generations):
            if name is not None and each != name:
                continue
            try:
                if seal_keys is None or any(is_sealed(self._generations, each, key) for key in seal_keys):
                    yield read_manifest(self._generations, each)
            except ArchiveError:
                continue

    def is_sealed(self, manifest: Manifest, master: MasterKey) -> bool:
        """Return whether the archive of a master key wrote a manifest."""
        return is_sealed(self._generations, manifest.name, master.derive(SEAL_PURPOSE))

    def write_database(self, manifest: Manifest, target: Path, step: Step) -> None:
        """Put the database file together, durable on return.

        Raises:
            ArchiveError: `backup.damaged` when a piece is missing or damaged; no file is left then.
            OSError: The disk is full or gone.
        """
        try:
            with target.open("xb") as file:
                for piece in manifest.database:
                    content = self.piece(piece.address)
                    if content is None:
                        raise ArchiveError("backup.damaged")
                    file.write(content)
                    step(len(content))
                file.flush()
                os.fsync(file.fileno())
        except BaseException:
            target.unlink(missing_ok=True)
            raise

    def piece(self, address: str) -> bytes | None:
        """Return an object as a whole, None when it is missing or damaged."""
        try:
            content = self.pool.path(address).read_bytes()
        except OSError:
            return None
        return content if hashlib.sha256(content).hexdigest() == address else None

    def page(self, manifest: Manifest, number: int) -> bytes | None:
        """Return a page of a generation's database file, the first being 1; None when it is not there."""
        index, place = divmod(number - 1, PAGES_PER_PIECE)
        content = self.piece(manifest.database[index].address) if index < len(manifest.database) else None
        page = content[place * PAGE_BYTES : (place + 1) * PAGE_BYTES] if content is not None else b""
        return page if len(page) == PAGE_BYTES else None

    def write_recording(self, media_id: str, target: Path, step: Step | None = None) -> bool:
        """Copy a recording, durable on return; False, and no file, when it is missing or damaged.

        Raises:
            OSError: The disk is full or gone.
        """
        unfinished = target.with_name(target.name + ".restoring")
        digest = hashlib.sha256()
        try:
            source = self.pool.path(media_id).open("rb")
        except OSError:
            return False
        try:
            with source, unfinished.open("wb") as file:
                while content := source.read(PIECE_BYTES):
                    digest.update(content)
                    file.write(content)
                    if step is not None:
                        step(len(content))
                file.flush()
                os.fsync(file.fileno())
            if digest.hexdigest() != media_id:
                return False
            unfinished.replace(target)
        finally:
            unfinished.unlink(missing_ok=True)
        return True


def unlock_manifest(manifest: Manifest, header_path: Path, passphrase: str) -> MasterKey:
    """Write the file of keys of a generation and return the master key that the passphrase opens.

    Raises:
        PassphraseError: Neither the passphrase nor the recovery key of that time.
        ArchiveError: `refused.repair` by the user's role at that time; as `keys.read_header`.
    """
    write_durably(header_path, manifest.header.encode())
    unlocked = unlock(read_header(header_path), passphrase)
    require(unlocked.user, Permission.REPAIR)
    return unlocked.master


def opened_manifest(
    source: Source, header_path: Path, passphrase: str, name: str | None
) -> Iterator[tuple[Manifest, MasterKey]]:
    """Yield the generations that the passphrase opens and that their archive has sealed, the newest first.

    Args:
        source: The backups.
        header_path: Where the file of keys of each is written.
        passphrase: Or the recovery key.
        name: Only this generation; None for all.

    Raises:
        PassphraseError: There are generations, and it opens none.
        ArchiveError: `refused.repair` by the user's role, `backup.no_folder`, `backup.none`, `backup.damaged` when no
            seal fits.
    """
    opened = sealed = False
    known: dict[str, MasterKey] = {}
    any_there = False
    for manifest in source.manifests(name=name):
        any_there = True
        try:
            if manifest.header in known:  # saves the time that each try of a passphrase is made to cost
                write_durably(header_path, manifest.header.encode())
            else:
                known[manifest.header] = unlock_manifest(manifest, header_path, passphrase)
        except PassphraseError:
            continue
        opened = True
        if source.is_sealed(manifest, known[manifest.header]):
            sealed = True
            yield manifest, known[manifest.header]
    if not any_there:
        raise ArchiveError("backup.none")
    if not opened:
        raise PassphraseError("archive.wrong_passphrase")
    if not sealed:
        raise ArchiveError("backup.damaged")
