"""Make an archive out of a backup, in a new folder."""

import shutil
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from palsygrader.archive.backup_manifest import Manifest
from palsygrader.archive.backup_source import Source, opened_manifest
from palsygrader.archive.disk import sync_folder
from palsygrader.archive.open_folder import DATABASE_NAME, HEADER_NAME, MEDIA_NAME
from palsygrader.archive.repair import Repaired, repair, repair_closed
from palsygrader.archive.store import Archive
from palsygrader.archive.verification import Damage, verify
from palsygrader.errors import ArchiveError

__all__ = ["Repaired", "Restored", "repair", "repair_closed", "restore"]

Progress = Callable[[int, int], None]
_UNFINISHED = ".restoring"


@dataclass(frozen=True, slots=True)
class Restored:
    """A restored archive.

    Attributes:
        manifest: Of the generation it comes from.
        damage: What is not whole in it, since it was not in the backup or is damaged there.
    """

    manifest: Manifest
    damage: tuple[Damage, ...]


def restore(
    folder: Path, target: Path, passphrase: str, generation: str | None = None, progress: Progress | None = None
) -> Restored:
    """Make the archive of a generation in a folder that is empty or not there yet, and verify it.

    Args:
        folder: Of the backups.
        target: Where the archive is to lie.
        passphrase: That of the time of the backup, or its recovery key.
        generation: Its name; None for the newest one whose patients and visits are whole.
        progress: Told of bytes done and in total, those that are checked afterwards among them; may raise to stop,
            nothing is left then.

    Raises:
        PassphraseError: The passphrase opens no generation.
        ArchiveError: `refused.repair` by the user's role, `restore.not_empty`, `backup.no_folder`, `backup.none`,
            `backup.damaged`, `restore.full`, `archive.cannot_write`.
    """
    try:
        if target.exists() and (not target.is_dir() or any(target.iterdir())):
            raise ArchiveError("restore.not_empty")
        target.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        making = target.with_name(target.name + _UNFINISHED)
        shutil.rmtree(making, ignore_errors=True)
        making.mkdir(mode=0o700)
        try:
            step = progress or (lambda _done, _total: None)
            manifest = _fill(Source(folder), making, passphrase, generation, step)
            damage = _check(making, passphrase, manifest.size_bytes, step)
            if target.exists():
                target.rmdir()
            making.replace(target)
        except BaseException:
            shutil.rmtree(making, ignore_errors=True)
            raise
        sync_folder(target.parent)
    except OSError as error:
        raise ArchiveError("archive.cannot_write") from error
    return Restored(manifest, damage)


def _fill(source: Source, making: Path, passphrase: str, name: str | None, progress: Progress) -> Manifest:
    for manifest, _master in opened_manifest(source, making / HEADER_NAME, passphrase, name):
        total, done = manifest.size_bytes, 0

        def step(size_bytes: int, total: int = total) -> None:
            nonlocal done
            done += size_bytes
            progress(done, 2 * total)

        free = shutil.disk_usage(making).free
        if total > free:
            raise ArchiveError("restore.full", needed_mb=total // 2**20 + 1, free_mb=free // 2**20)
        try:
            source.write_database(manifest, making / DATABASE_NAME, step)
        except ArchiveError:
            continue  # an older one may be whole
        media = making / MEDIA_NAME
        media.mkdir(mode=0o700)
        for each in manifest.media:
            source.write_recording(each.address, media / each.address, step)
        sync_folder(media)
        sync_folder(making)
        return manifest
    raise ArchiveError("backup.damaged")


def _check(making: Path, passphrase: str, size_bytes: int, progress: Progress) -> tuple[Damage, ...]:
    def step(done: int, total: int) -> None:
        progress(size_bytes + size_bytes * done // max(total, 1), 2 * size_bytes)

    with Archive.open(making, passphrase) as archive:
        archive.note("archive.restored")
        damage = verify(archive, step)
    step(1, 1)  # the last moment to stop
    return damage
