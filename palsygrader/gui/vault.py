"""The place of the archive on disk; imports the archive's libraries only when it is asked."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Final

from palsygrader import logs
from palsygrader.domain.roles import Permission, User
from palsygrader.errors import ArchiveError

if TYPE_CHECKING:
    from palsygrader.archive.backup_generations import Generation
    from palsygrader.archive.restore import Repaired, Restored
    from palsygrader.archive.server import ServerPlace
    from palsygrader.archive.store import Archive
    from palsygrader.gui.ports import VisitArchive

KEYS_NAME: Final = "keys.json"
"""The archive's file of wrapped keys."""
DATABASE_NAME: Final = "archive.db"
STATION_NAME: Final = "server.json"
"""In the folder of a station: where the server is."""
MAKING_NAME: Final = "keys.json.making"
"""In place of the keys while an archive is made; a making that was cut off is begun again."""


class ArchiveVault:
    """The archive of one folder; slow calls belong on the archive queue: all but the first two.

    Args:
        folder: Where it lies or will lie; of one on a server, what this computer keeps of it.
        user: Tells who is at the machine, for the audit trail.

    Attributes:
        server_password: Of an archive on a server, as it was typed for the next opening; empty for the one known.
        without_server: Why the next opening is to be without the server, a code; empty where it is to be asked.
    """

    def __init__(self, folder: Path, *, user: Callable[[], str] = str) -> None:
        self.folder = folder
        self._user = user
        self.server_password = ""
        self.without_server = ""
        self._archive: Archive | None = None

    @property
    def proposed_name(self) -> str:
        """The name of who is at the machine, for the first user."""
        return self._user()

    @property
    def server(self) -> str:
        """Where the server is, empty for an archive of this computer."""
        place = self._place()
        return "" if place is None else place.address.shown

    @property
    def asks_password(self) -> bool:
        """Whether this computer does not know the server's password."""
        from palsygrader.archive.server_password import held_password  # noqa: PLC0415 - as below

        place = self._place()
        return place is not None and not place.password and held_password(self.folder) is None

    def _place(self) -> "ServerPlace | None":
        path = self.folder / STATION_NAME
        if not path.is_file():
            return None
        from palsygrader.archive.server import read_place  # noqa: PLC0415 - as below

        try:
            return read_place(path)
        except ArchiveError as error:  # told by the opening
            logs.failure("server.place", error)
            return None

    def _hold_password(self) -> None:
        """Hand on what was typed of the server's password, and whether the server is needed."""
        if not self.server:
            return
        from palsygrader.archive.server_password import hold_password, open_without_server  # noqa: PLC0415 - as below

        if self.server_password:
            hold_password(self.folder, self.server_password)
            self.server_password = ""
        open_without_server(self.folder, self.without_server)
        self.without_server = ""

    def users(self) -> tuple[User, ...]:
        """Return who may open the archive.

        Raises:
            ArchiveError: The file of keys cannot be read.
        """
        from palsygrader.archive.store import Archive  # noqa: PLC0415 - as below

        return Archive.users_of(self.folder)

    def wait_s(self, user_id: str | None) -> int:
        """Return how many seconds somebody has to wait after failed tries.

        Raises:
            ArchiveError: The file of keys cannot be read.
        """
        from palsygrader.archive.store import Archive  # noqa: PLC0415 - as below

        return Archive.wait_s(self.folder, user_id)

    def exists(self) -> bool:
        """Tell whether an archive is there, be it without its keys: then no new one is to be made in its place."""
        if (self.folder / KEYS_NAME).is_file():
            return True
        return (self.folder / DATABASE_NAME).is_file() and not (self.folder / MAKING_NAME).is_file()

    def file_in_the_way(self) -> str:
        """Return the path of a file that lies where the folder should, empty when there is none."""
        return str(self.folder) if self.folder.exists() and not self.folder.is_dir() else ""

    def create(self, passphrase: str, name: str = "") -> "VisitArchive":
        """Make an archive for a first user; its recovery key is to be shown.

        Raises:
            PassphraseError: The passphrase is empty.
            ArchiveError: The folder cannot be used.
        """
        from palsygrader.archive.places import archive_kind  # noqa: PLC0415 - costs 0.4 s, the window shows before

        self._hold_password()
        self._archive = archive_kind(self.folder).create(self.folder, passphrase, user=name or self._user())
        return self._archive

    def open(self, passphrase: str, user_id: str | None = None) -> "VisitArchive":
        """Open the archive and make whole what a crash cut off; what cannot be made whole is only logged.

        A recovery key that nobody has said to have kept may be lost, since it is never stored: it is renewed, to be
        shown to an administrator. Where that fails the archive opens all the same, and the next opening tries again.

        Raises:
            PassphraseError: Neither the passphrase nor the recovery key.
            ArchiveError: The archive cannot be opened.
        """
        from palsygrader.archive.places import archive_kind  # noqa: PLC0415 - as above

        self._hold_password()
        archive = archive_kind(self.folder).open(self.folder, passphrase, user=self._user(), user_id=user_id)
        self._archive = archive
        try:
            archive.recover_recordings()
        except (ArchiveError, OSError) as error:
            logs.failure("archive.recovery", error)
        for fault in archive.recovery_faults:
            logs.failure("archive.recovery", fault)
        try:
            if archive.account.may(Permission.CHANGE_SECURITY) and not archive.recovery_key_kept:
                archive.renew_recovery_key()
        except ArchiveError as error:
            logs.failure("archive.recovery_key", error)
        return archive

    def backups(self, folder: Path) -> "list[Generation]":
        """Return the backups in a folder, the newest first; only names and sizes are looked at.

        Raises:
            ArchiveError: As `backup_generations.generations`.
        """
        from palsygrader.archive.backup_generations import generations  # noqa: PLC0415 - as above

        return generations(folder)

    def restore(self, folder: Path, passphrase: str, name: str, progress: Callable[[int, int], None]) -> "Restored":
        """Make the archive of a backup where none is.

        Raises:
            PassphraseError, ArchiveError: As `archive.restore.restore`.
        """
        from palsygrader.archive.restore import restore  # noqa: PLC0415 - as above

        return restore(folder, self.folder, passphrase, name, progress)

    def repair(self, folder: Path, passphrase: str, progress: Callable[[int, int], None]) -> "Repaired":
        """Mend the archive, which may not open any more, from the backups in a folder.

        Raises:
            PassphraseError, ArchiveError: As `archive.restore.repair_closed` and `repair`.
        """
        from palsygrader.archive.restore import repair, repair_closed  # noqa: PLC0415 - as above
        from palsygrader.archive.store import Archive  # noqa: PLC0415 - as above

        repair_closed(self.folder, folder, passphrase)
        with Archive.open(self.folder, passphrase, user=self._user()) as archive:
            archive.recover_recordings()
            return repair(archive, folder, progress=progress)

    def lock(self) -> bool:
        """Let the open archive forget its keys; return False while some work needs them: it is to be tried again.

        Raises:
            ArchiveError: That could not be noted.
        """
        return self._archive is None or self._archive.lock()

    def unlock(self, passphrase: str, user_id: str | None = None) -> User:
        """Let somebody in to the open archive and return who it is.

        Raises:
            PassphraseError: The passphrase is wrong.
            ArchiveError: The archive is not open, or cannot be read.
        """
        if self._archive is None:
            raise ArchiveError("archive.closed")
        return self._archive.unlock(passphrase, user_id)
