"""Which backups still hold a patient who is deleted now."""

from pathlib import Path

from palsygrader.domain.deletion import BackupRemains


def backups_holding(_archive_folder: Path, _patient_id: str) -> tuple[BackupRemains, ...]:
    """Return the backups the program knows of that were made while the patient was in the archive, the oldest first.

    A backup holds a snapshot of the database with the patient's key, so that it opens with the archive's passphrase
    until that snapshot is removed: a key that is destroyed here is not destroyed there. The program makes no backups by
    itself yet, so it knows of none.
    """
    return ()
