"""The place of the archive on disk; imports the archive's libraries only when it is asked."""

from collections.abc import Callable
from pathlib import Path
from typing import Final

from palsygrader import logs
from palsygrader.errors import ArchiveError
from palsygrader.gui.ports import VisitArchive

KEYS_NAME: Final = "keys.json"
"""The archive's file of wrapped keys."""
DATABASE_NAME: Final = "archive.db"
MAKING_NAME: Final = "keys.json.making"
"""In place of the keys while an archive is made; a making that was cut off is begun again."""


class ArchiveVault:
    """The archive of one folder. Every call but `exists` takes a second or less and belongs on the archive queue.

    Args:
        folder: Where it lies or will lie.
        user: Tells who is at the machine, for the audit trail.
    """

    def __init__(self, folder: Path, *, user: Callable[[], str] = str) -> None:
        self.folder = folder
        self._user = user

    def exists(self) -> bool:
        """Tell whether an archive is there, be it without its keys: then no new one is to be made in its place."""
        if (self.folder / KEYS_NAME).is_file():
            return True
        return (self.folder / DATABASE_NAME).is_file() and not (self.folder / MAKING_NAME).is_file()

    def create(self, passphrase: str) -> VisitArchive:
        """Make an archive; its recovery key is to be shown.

        Raises:
            PassphraseError: The passphrase is empty.
            ArchiveError: The folder cannot be used.
        """
        from palsygrader.archive.places import archive_kind  # noqa: PLC0415 - costs 0.4 s, the window shows before

        return archive_kind(self.folder).create(self.folder, passphrase, user=self._user())

    def open(self, passphrase: str) -> VisitArchive:
        """Open the archive and make whole what a crash cut off; what cannot be made whole is only logged.

        A recovery key that nobody has said to have kept may be lost, since it is never stored: it is renewed, to be
        shown. Where that fails the archive opens all the same, and the next opening tries again.

        Raises:
            PassphraseError: Neither the passphrase nor the recovery key.
            ArchiveError: The archive cannot be opened.
        """
        from palsygrader.archive.places import archive_kind  # noqa: PLC0415 - as above

        archive = archive_kind(self.folder).open(self.folder, passphrase, user=self._user())
        try:
            archive.recover_recordings()
        except (ArchiveError, OSError) as error:
            logs.failure("archive.recovery", error)
        for fault in archive.recovery_faults:
            logs.failure("archive.recovery", fault)
        try:
            if not archive.recovery_key_kept:
                archive.renew_recovery_key()
        except ArchiveError as error:
            logs.failure("archive.recovery_key", error)
        return archive

    def check(self, passphrase: str) -> None:
        """Return when the passphrase opens the archive, which may be open.

        Raises:
            PassphraseError: It does not.
            ArchiveError: The file of keys cannot be read.
        """
        from palsygrader.archive.places import archive_kind  # noqa: PLC0415 - as above

        archive_kind(self.folder).check_passphrase(self.folder, passphrase)
