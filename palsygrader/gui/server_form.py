"""The fields of a server: where it is, who asks, and the folder that all stations share."""

from pathlib import Path
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QLineEdit, QWidget

from palsygrader.archive.server import STANDARD_PORT, ServerAddress, ServerPlace
from palsygrader.gui import theme
from palsygrader.gui.file_dialogs import ask_folder, ask_open_file
from palsygrader.gui.icons import Icon
from palsygrader.gui.layouts import button, column, row
from palsygrader.gui.passphrase_fields import PassphraseField
from palsygrader.gui.setting_rows import LineRow, SettingRow
from palsygrader.settings import LINE_LENGTH, PATH_LENGTH
from palsygrader.wording import say

_LARGEST_PORT: Final = 65_535


class PathRow(SettingRow):
    """A path that is typed or chosen.

    Args:
        name: Of the setting.
        folder: Whether it is a folder's.

    Attributes:
        line: Where it is typed.
        choose: Asks for it.
    """

    def __init__(self, name: str, *, folder: bool) -> None:
        field = QWidget()
        self._folder = folder
        self.line = QLineEdit()
        self.line.setMaxLength(PATH_LENGTH)
        self.line.setAccessibleName(say(f"settings.{name}"))
        self.line.textChanged.connect(self._tell)
        words = say("upkeep.choose") if folder else say("server.choose_file")
        self.choose = button("", icon=Icon.OPEN, tip=words)
        self.choose.setAccessibleName(words)
        self.choose.clicked.connect(self._ask)
        super().__init__(name, field)
        field.setLayout(row(self.line, self.choose))

    def _tell(self, text: str) -> None:
        self.chosen.emit(text)

    def _put(self, value: object) -> None:
        self.line.setText(str(value))

    def _ask(self) -> None:
        title, begin = say(f"settings.{self.name}"), self.line.text()
        if self._folder:
            chosen = ask_folder(self, title, begin if Path(begin).is_dir() else "")
        else:
            chosen = ask_open_file(self, title, "", str(Path(begin).parent) if begin else "")
        if chosen is not None:
            self.line.setText(str(chosen))


class PasswordRow(SettingRow):
    """A password that is typed, and never shown by itself."""

    def __init__(self, name: str) -> None:
        self.line = PassphraseField(say(f"settings.{name}"))
        super().__init__(name, self.line)
        self.line.textChanged.connect(self._tell)

    def _tell(self, text: str) -> None:
        self.chosen.emit(text)

    def _put(self, value: object) -> None:
        self.line.setText(str(value))


class ServerForm(QFrame):
    """The fields.

    Signals:
        edited: Something was typed.
    """

    edited = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.host = LineRow("server_host", length=LINE_LENGTH)
        self.database = LineRow("server_database", length=LINE_LENGTH)
        self.user = LineRow("server_user", length=LINE_LENGTH)
        self.password = PasswordRow("server_password")
        self.ca_file = PathRow("server_ca", folder=False)
        self.media = PathRow("server_media", folder=True)
        self.station = LineRow("server_station", length=LINE_LENGTH)
        rows = (self.host, self.database, self.user, self.password, self.ca_file, self.media, self.station)
        for each in rows:
            each.chosen.connect(lambda _value: self.edited.emit())
        self.setLayout(column(*rows, spacing=theme.GRID_PX))

    @property
    def address(self) -> ServerAddress | None:
        """What was typed, None while something is missing or the port is none."""
        host, _, port = self.host.typed.rpartition(":") if _has_port(self.host.typed) else (self.host.typed, "", "")
        number = int(port) if port else STANDARD_PORT
        whole = host and self.database.typed and self.user.typed and self.media.line.text().strip()
        if not whole or not 0 < number <= _LARGEST_PORT:
            return None
        return ServerAddress(
            host,
            number,
            self.database.typed,
            self.user.typed,
            self.ca_file.line.text().strip(),
            self.media.line.text().strip(),
        )

    def show_place(self, place: ServerPlace) -> None:
        """Show what is known of a server; its password is not shown."""
        address = place.address
        port = "" if address.port == STANDARD_PORT else f":{address.port}"
        for each, value in (
            (self.host, f"{address.host}{port}"),
            (self.database, address.database),
            (self.user, address.user),
            (self.ca_file, address.ca_file),
            (self.media, address.media),
            (self.station, place.station),
        ):
            each.show_value(value)


def _has_port(typed: str) -> bool:
    """Return whether a port stands behind the name; the colons of an IPv6 address are none."""
    return typed.count(":") == 1 and typed.rpartition(":")[2].isdecimal()
