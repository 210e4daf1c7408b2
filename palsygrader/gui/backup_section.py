"""The settings' section about backups: where they go, when the last one was made, and making one now."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFrame

from palsygrader.archive.backup import Made
from palsygrader.gui import theme
from palsygrader.gui.folder_row import FolderRow
from palsygrader.gui.icons import Icon
from palsygrader.gui.layouts import button, column, words
from palsygrader.gui.setting_rows import SettingRow, SwitchRow
from palsygrader.gui.upkeep import Upkeep, Work
from palsygrader.gui.work_bar import WorkBar
from palsygrader.wording import error_line, say
from palsygrader.wording.days import moment_words
from palsygrader.wording.keeping_lines import size_words


class BackupSection(QFrame):
    """A card.

    Args:
        upkeep: Makes the backups.

    Attributes:
        rows: The settings that belong to it, by name.
    """

    def __init__(self, upkeep: Upkeep) -> None:
        super().__init__()
        theme.set_role(self, "card")
        self._upkeep = upkeep
        self.folder = FolderRow("backup_folder")
        self.rows: dict[str, SettingRow] = {
            row.name: row for row in (self.folder, SwitchRow("backup_daily"), SwitchRow("backup_at_exit"))
        }
        self._last = words(wrap=True)
        self.now_button = button(say("upkeep.back_up_now"), "primary", Icon.SHIELD)
        self.now_button.clicked.connect(self._begin)
        self.bar = WorkBar(
            name=say("settings.section.backup"),
            cancel=say("upkeep.cancel"),
            begin=[self.now_button],
            fields=[self.folder],
        )
        self.bar.cancelled.connect(self._cancel)
        restoring = words(say("upkeep.restoring"), "muted", wrap=True)
        restoring.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.setLayout(
            column(
                words(say("settings.section.backup"), "section"),
                *self.rows.values(),
                self._last,
                self.bar,
                restoring,
                margin=3 * theme.GRID_PX,
            )
        )
        upkeep.changed.connect(self._show)
        upkeep.ended.connect(self._tell)
        self._running = False
        self._went_well = False
        self._show()

    @property
    def told(self) -> str:
        """What is said of the last backup."""
        return self._last.text()

    def showEvent(self, event: QShowEvent) -> None:
        """Look anew whether the disk is there."""
        super().showEvent(event)
        self._show()

    @property
    def _missing(self) -> bool:
        """Whether the folder of the backups is not there, as that of an unplugged disk."""
        return self._upkeep.folder is not None and not Path(self._upkeep.folder).is_dir()

    def _show(self) -> None:
        upkeep = self._upkeep
        running = upkeep.work is Work.BACKUP
        if not running:  # before the keyboard goes back to it
            self.now_button.setEnabled(upkeep.folder is not None and upkeep.work is None)
        if running is not self._running:
            self._running = running
            self._went_well = False
            self.bar.show_running(running=running)
        if running:
            done, total = upkeep.progress
            self.bar.show_progress(say("upkeep.backing_up", percent=100 * done // max(total, 1)), done, total)
        if self._missing and self._went_well:  # that a backup was made contradicts the folder that is gone
            self._went_well = False
            self.bar.forget()
        line, role = self._line()
        self._last.setText(line)
        theme.set_role(self._last, role)
        theme.restyle(self._last)

    def _line(self) -> tuple[str, str]:
        upkeep, state = self._upkeep, self._upkeep.state
        lines = [say("upkeep.no_backup")]
        if state.backup_at is not None:
            moment, size = moment_words(state.backup_at.astimezone()), size_words(state.backup_bytes)
            lines = [say("upkeep.last_backup", moment=moment, size=size, copied=size_words(state.copied_bytes))]
        if self._missing:
            lines.append(say("upkeep.disk_missing"))
        return " ".join(lines), "problem" if self._missing or upkeep.backup_is_old else ""

    def _begin(self) -> None:
        self._upkeep.back_up()

    def _cancel(self) -> None:
        self._upkeep.cancel()
        self.bar.tell(say("upkeep.cancelled"), "muted")

    def _tell(self, work: Work, result: object) -> None:
        if work is not Work.BACKUP:
            return
        if isinstance(result, Exception):
            self.bar.tell(error_line(result), "problem")
        elif isinstance(result, Made) and result.manifest.incomplete:
            self.bar.tell(say("upkeep.incomplete", count=len(result.manifest.incomplete)), "problem")
        elif isinstance(result, Made):
            self._went_well = True
            self.bar.tell(say("upkeep.backed_up", copied=size_words(result.copied_bytes)), "good")
