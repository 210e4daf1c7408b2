"""An archive made of a backup on a new computer, or mended from one where it does not open any more."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QFrame, QLineEdit

from palsygrader import logs
from palsygrader.errors import ArchiveError
from palsygrader.gui import theme
from palsygrader.gui.file_dialogs import ask_folder
from palsygrader.gui.icons import Icon
from palsygrader.gui.layouts import button, column, row, words
from palsygrader.gui.passphrase_fields import PassphraseField
from palsygrader.gui.work_bar import WorkBar
from palsygrader.gui.workers import Job, JobQueue
from palsygrader.settings import PATH_LENGTH
from palsygrader.wording import error_line, say
from palsygrader.wording.days import moment_words
from palsygrader.wording.keeping_lines import size_words
from palsygrader.wording.lists import comma_list

if TYPE_CHECKING:
    from palsygrader.archive.backup_generations import Generation
    from palsygrader.archive.restore import Repaired, Restored


class RestoringVault(Protocol):
    """The place of an archive that is to be made or mended; slow calls belong on the archive queue."""

    def backups(self, folder: Path) -> "Sequence[Generation]":
        """Return the backups in a folder, the newest first."""

    def restore(self, folder: Path, passphrase: str, name: str, progress: Callable[[int, int], None]) -> "Restored":
        """Make the archive of a backup where none is."""

    def repair(self, folder: Path, passphrase: str, progress: Callable[[int, int], None]) -> "Repaired":
        """Mend the archive that is there."""


class RestoreCard(QFrame):
    """Asks for the folder of the backups, which of them, and the passphrase; tells what came of it.

    Args:
        vault: The place of the archive.
        queue: The archive's.
        mends: Whether the archive that is there is mended; else one is made.

    Signals:
        left: Back to where it was asked for.
        done: The passphrase that opens the archive now, empty where it is to be typed again.
    """

    left = Signal()
    done = Signal(str)

    def __init__(self, vault: RestoringVault, queue: JobQueue, *, mends: bool) -> None:
        super().__init__()
        theme.set_role(self, "card")
        self._vault, self._queue, self._mends = vault, queue, mends
        self._looking: Job | None = None
        self._job: Job | None = None
        self._outcome: Callable[[], None] | None = None
        self.folder = QLineEdit()
        self.folder.setMaxLength(PATH_LENGTH)
        self.folder.setAccessibleName(say("restoring.folder"))
        self.folder.editingFinished.connect(self._look)
        self.choose = button("", icon=Icon.OPEN, tip=say("upkeep.choose"))
        self.choose.setAccessibleName(say("upkeep.choose"))
        self.choose.clicked.connect(self._ask_folder)
        self.found = QComboBox()
        self.found.setAccessibleName(say("restoring.which"))
        self._found_words = words(role="muted", wrap=True)
        self.passphrase = PassphraseField(say("restoring.passphrase"))
        self.passphrase.textChanged.connect(lambda _text: self._allow())
        self.passphrase.returnPressed.connect(self._enter)
        kind = "repair" if mends else "restore"
        self.begin_button = button(say(f"restoring.begin_{kind}"), "primary", Icon.SHIELD)
        self.begin_button.clicked.connect(self.begin)
        self.open_button = button(say("restoring.open"), "primary", Icon.KEY)
        self.open_button.clicked.connect(self._open)
        self.back = button(say("restoring.back"), "quiet", Icon.BACK)
        self.back.clicked.connect(self.left)
        fields = (self.folder, self.choose, self.found, self.passphrase, self.back)
        self.bar = WorkBar(
            name=say(f"restoring.{kind}_title"), cancel=say("upkeep.cancel"), begin=[self.begin_button], fields=fields
        )
        self.bar.cancelled.connect(self._cancel)
        self.setLayout(
            column(
                words(say(f"restoring.{kind}_title"), "title"),
                words(say(f"restoring.{kind}_text"), "muted", wrap=True),
                column(words(say("restoring.folder")), row(self.folder, self.choose)),
                column(words(say("restoring.which")), self.found, self._found_words),
                column(words(say("restoring.passphrase")), self.passphrase),
                self.bar,
                row(self.open_button, None),
                row(self.back, None),
                spacing=2 * theme.GRID_PX,
                margin=4 * theme.GRID_PX,
            )
        )
        self.open_button.hide()
        self._show_found(())

    @property
    def told(self) -> str:
        """What came of the last work."""
        return self.bar.result

    @property
    def told_of_folder(self) -> str:
        """What is said of the folder, empty when nothing is."""
        return "" if self._found_words.isHidden() else self._found_words.text()

    def start(self) -> None:
        """Begin where a folder is typed."""
        self.folder.setFocus()

    def stop(self) -> None:
        """Let the work stop, and wait for no answer any more; nothing half-done stays."""
        for job in (self._looking, self._job):
            if job is not None:
                job.cancel()

    def _enter(self) -> None:
        """Do what the button below the passphrase does."""
        if self.open_button.isHidden():
            self.begin()
        else:
            self._open()

    def begin(self) -> None:
        """Make or mend the archive."""
        if not self.begin_button.isEnabled() or self._job is not None:
            return
        folder, passphrase, name = Path(self.folder.text().strip()), self.passphrase.text(), self.found.currentData()
        self._outcome = None

        def work(job: Job) -> None:
            if self._mends:
                self._outcome = partial(self._tell_repaired, self._vault.repair(folder, passphrase, job.step))
            else:
                self._outcome = partial(self._tell_restored, self._vault.restore(folder, passphrase, name, job.step))

        self.bar.show_running(running=True)
        self._job = self._queue.submit(work, done=self._tell, failed=self._failed, progress=self._show_progress)

    def _ask_folder(self) -> None:
        typed = self.folder.text().strip()
        chosen = ask_folder(self, say("restoring.folder"), typed if Path(typed).is_dir() else "")
        if chosen is not None:
            self.folder.setText(str(chosen))
            self._look()
            self.passphrase.setFocus()

    def _look(self) -> None:
        """List the backups in the folder that is typed."""
        if self._looking is not None:
            self._looking.cancel()
        self._show_found(())  # those of a former folder are not in this one
        folder = self.folder.text().strip()
        if not folder:
            return
        self._found_words.setText(say("restoring.looking"))
        self._found_words.show()
        self._looking = self._queue.submit(
            lambda _job: self._vault.backups(Path(folder)), done=self._show_found, failed=self._show_none
        )

    def _show_none(self, error: Exception) -> None:
        self._show_found(())
        missing = isinstance(error, ArchiveError) and error.code == "backup.no_folder"
        self._found_words.setText(say("restoring.no_folder") if missing else error_line(error))

    def _show_found(self, found: "Sequence[Generation]") -> None:
        self.found.clear()
        several = len({each.manifest.archive_id for each in found if each.manifest is not None}) > 1
        for each in found:
            made = each.manifest
            if made is not None and each.database_is_whole:
                moment, size = moment_words(made.made_at.astimezone()), size_words(made.size_bytes)
                key = "restoring.backup" if each.whole else "restoring.backup_damaged"
                words_of_it = say(key, moment=moment, size=size)
                if several and each.users:
                    words_of_it = say("restoring.backup_of", backup=words_of_it, users=comma_list(each.users))
                self.found.addItem(words_of_it, each.name)
        self.found.setEnabled(self.found.count() > 0 and not self._mends)
        none = say("restoring.none") if self.folder.text().strip() else ""
        self._found_words.setText(
            (say("restoring.newest_whole") if self._mends else "") if self.found.count() else none
        )
        self._found_words.setVisible(bool(self._found_words.text()))
        self._allow()

    def _allow(self) -> None:
        self.begin_button.setEnabled(self.found.count() > 0 and bool(self.passphrase.text()))

    def _show_progress(self, done: int, total: int) -> None:
        percent = 100 * done // max(total, 1)
        self.bar.show_progress(say("restoring.running", percent=percent), done, total)

    def _cancel(self) -> None:
        """Stop; where it was too late for that, what came of it is told."""
        if self._job is not None and not self._job.cancelled:
            self._job.cancel()
            self._queue.submit(lambda _job: None, done=self._tell, failed=self._failed)

    def _tell(self, _result: None) -> None:
        self._end()
        if self._outcome is not None:
            self._outcome()
        else:
            self.bar.tell(say("upkeep.cancelled"), "muted")

    def _tell_restored(self, restored: "Restored") -> None:
        moment, damaged = moment_words(restored.manifest.made_at.astimezone()), len(restored.damage)
        if damaged:
            self.bar.tell(say("restoring.done_damaged", moment=moment, count=damaged), "problem")
        else:
            self.bar.tell(say("restoring.done", moment=moment), "good")
        self._offer_to_open()

    def _tell_repaired(self, repaired: "Repaired") -> None:
        left = len(repaired.left)
        if left:
            self.bar.tell(say("restoring.repaired_left", count=left), "problem")
        else:
            self.bar.tell(say("restoring.repaired"), "good")
        self._offer_to_open()

    def _offer_to_open(self) -> None:
        self.begin_button.hide()
        self.back.hide()
        self.open_button.show()
        self.open_button.setFocus()

    def _open(self) -> None:
        passphrase = self.passphrase.text()
        self.passphrase.clear()
        self.done.emit(passphrase)

    def _failed(self, error: Exception) -> None:
        logs.failure("restore.failed", error)
        self._end()
        self.bar.tell(error_line(error), "problem")
        self.passphrase.setFocus()

    def _end(self) -> None:
        self._job = None
        self.bar.show_running(running=False)
        self.found.setEnabled(self.found.count() > 0 and not self._mends)
