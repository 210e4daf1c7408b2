"""The row of the settings for a folder."""

from pathlib import Path

from PySide6.QtWidgets import QWidget

from palsygrader.gui.file_dialogs import ask_folder
from palsygrader.gui.icons import Icon
from palsygrader.gui.layouts import breakable, button, column, row, words
from palsygrader.gui.setting_rows import SettingRow
from palsygrader.wording import say


class FolderRow(SettingRow):
    """Shows, chooses and forgets a folder.

    Attributes:
        choose: Asks for a folder.
        forget: Chooses none.
    """

    def __init__(self, name: str) -> None:
        field = QWidget()
        self._shown = words(wrap=True)
        self.choose = button(say("upkeep.choose"), icon=Icon.OPEN)
        self.forget = button(say("upkeep.no_more"), "quiet")
        super().__init__(name, field)
        field.setLayout(column(self._shown, row(self.choose, self.forget, None)))
        self._folder = ""
        self.choose.clicked.connect(self._ask)
        self.forget.clicked.connect(lambda: self.chosen.emit(""))

    @property
    def shown(self) -> str:
        """The words shown."""
        return self._shown.text()

    def _put(self, value: object) -> None:
        self._folder = str(value)
        self._shown.setText(breakable(self._folder) if self._folder else say("upkeep.no_folder"))
        self.forget.setVisible(bool(self._folder))

    def _ask(self) -> None:
        begin = self._folder if self._folder and Path(self._folder).is_dir() else ""
        chosen = ask_folder(self, say("settings.backup_folder"), begin)
        if chosen is not None:
            self.chosen.emit(str(chosen))
