"""What the window shows of the upkeep of the archive: cards of the settings and notices."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QWidget

from palsygrader.archive.open_folder import OpenFolder
from palsygrader.errors import ArchiveError
from palsygrader.gui.backup_section import BackupSection
from palsygrader.gui.keys_section import KeysSection
from palsygrader.gui.layouts import words
from palsygrader.gui.setting_rows import SettingRow, section
from palsygrader.gui.storage_section import StorageSection
from palsygrader.gui.upkeep import Upkeep, Work
from palsygrader.gui.upkeep_state import STATE_NAME
from palsygrader.gui.verification_section import VerificationSection
from palsygrader.gui.workers import JobQueue
from palsygrader.settings import Settings
from palsygrader.wording import error_line, say


class UpkeepPages(QObject):
    """The cards of one open archive.

    Args:
        upkeep: Looks after it.
        archive: It.
        queue: That of the upkeep.

    Signals:
        warned: The words of a notice about damage or a backup that failed.

    Attributes:
        rows: The settings that belong to the cards, by name.
        concerned: The card that the latest warning is about.
    """

    warned = Signal(str)

    def __init__(self, upkeep: Upkeep, archive: OpenFolder, queue: JobQueue) -> None:
        super().__init__()
        self.upkeep = upkeep
        self.backup = BackupSection(upkeep)
        self.on_server = section(
            say("settings.section.backup"), words(error_line(ArchiveError("backup.on_server")), "muted", wrap=True)
        )
        self.verification = VerificationSection(upkeep)
        self.storage = StorageSection(upkeep)
        self.keys = KeysSection(upkeep, archive, queue)
        self.rows: dict[str, SettingRow] = {**self.backup.rows, **self.storage.rows}
        self.concerned: QWidget = self.backup
        upkeep.warned.connect(self._warn)
        upkeep.aged.connect(lambda: self._tell(self.backup, self._old_backup()))

    @property
    def cards(self) -> Sequence[QWidget]:
        """The cards from top to bottom."""
        if self.upkeep.on_server:
            return (self.on_server, self.verification, self.storage)
        return (self.keys, self.backup, self.verification, self.storage)

    def use_settings(self, settings: Settings) -> None:
        """Show what follows from the settings."""
        self.storage.use_months(settings.keep_recordings_months)
        self.upkeep.choose_folder()
        self.upkeep.changed.emit()

    def start(self, settings: Settings) -> str:
        """Begin to look after the archive; return the words of a warning, empty for none."""
        upkeep = self.upkeep
        self.use_settings(settings)
        upkeep.start()
        self.keys.due.connect(self._warn_of_renewal, Qt.ConnectionType.SingleShotConnection)
        self.keys.look()
        damaged = upkeep.state.damaged
        lines = [say("upkeep.damage_notice", count=damaged)] if damaged else []
        if upkeep.backup_is_old:
            upkeep.tell_age()
            lines.append(self._old_backup())
        self.concerned = self.verification if damaged else self.backup
        return " ".join(lines)

    def _old_backup(self) -> str:
        """Return the words of a backup that is too old or was never made."""
        upkeep = self.upkeep
        age = upkeep.backup_age
        if age is None:
            return say("upkeep.never")
        missing = upkeep.folder is not None and not upkeep.folder.is_dir()
        return say("upkeep.old_and_missing" if missing else "upkeep.old", days=max(age.days, 0))

    def stop(self) -> None:
        """Look no more."""
        self.upkeep.stop()

    def _warn_of_renewal(self) -> None:
        self._tell(self.keys, say("renewal.due_notice"))

    def _warn(self, work: Work, result: object) -> None:
        card = self.verification if work is Work.VERIFICATION else self.backup
        if isinstance(result, Exception):
            key = "upkeep.not_verified_by_itself" if work is Work.VERIFICATION else "upkeep.failed"
            self._tell(card, say(key, reason=error_line(result)))
        elif isinstance(result, tuple):
            self._tell(card, say("upkeep.damage_notice", count=len(result)))

    def _tell(self, card: QWidget, line: str) -> None:
        self.concerned = card
        self.warned.emit(line)


def make_upkeep(
    archive: object, *, queue: JobQueue, settings: Callable[[], Settings], data: Path, recording: Callable[[], bool]
) -> UpkeepPages | None:
    """Return what looks after an archive that lies in a folder; None for any other keeper of patients."""
    if not isinstance(archive, OpenFolder):
        return None
    upkeep = Upkeep(archive=archive, queue=queue, settings=settings, state_file=data / STATE_NAME, recording=recording)
    return UpkeepPages(upkeep, archive, queue)
