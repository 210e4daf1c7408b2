"""The card of the settings about the hospital: who is who on its network, and a test of each server."""

from pathlib import Path
from typing import Final

from PySide6.QtWidgets import QFrame, QPushButton, QWidget

from palsygrader import wording
from palsygrader.errors import HospitalError
from palsygrader.gui import theme
from palsygrader.gui.file_dialogs import ask_open_file
from palsygrader.gui.icons import Icon
from palsygrader.gui.layouts import breakable, button, column, row, words
from palsygrader.gui.record_servers import RecordServers
from palsygrader.gui.setting_rows import LineRow, SettingRow, SwitchRow
from palsygrader.gui.workers import JobQueue
from palsygrader.settings import Settings
from palsygrader.wording import say

_SERVERS: Final = ("pacs", "worklist")


class FileRow(SettingRow):
    """Shows, chooses and forgets a file."""

    def __init__(self, name: str) -> None:
        field = QWidget()
        self._shown = words(wrap=True)
        self.choose = button(say("hospital.file.choose"), icon=Icon.OPEN)
        self.forget = button(say("hospital.file.forget"), "quiet")
        super().__init__(name, field)
        for each in (self.choose, self.forget):
            each.setAccessibleName(f"{say(f'settings.{name}')}: {each.text()}")
        field.setLayout(column(self._shown, row(self.choose, self.forget, None)))
        self._file = ""
        self.choose.clicked.connect(self._ask)
        self.forget.clicked.connect(lambda: self.chosen.emit(""))

    def _put(self, value: object) -> None:
        self._file = str(value)
        self._shown.setText(breakable(self._file) if self._file else say("hospital.file.none"))
        self.forget.setVisible(bool(self._file))

    def _ask(self) -> None:
        begin = str(Path(self._file).parent) if self._file else ""
        chosen = ask_open_file(self, say(f"settings.{self.name}"), "", begin)
        if chosen is not None:
            self.chosen.emit(str(chosen))


class HospitalSection(QFrame):
    """The card. Everything below the switch is shown only while it is on.

    Attributes:
        rows: The settings of the card, by name.
    """

    def __init__(self) -> None:
        super().__init__()
        theme.set_role(self, "card")
        self._settings = Settings()
        self._queue: JobQueue | None = None
        made: tuple[SettingRow, ...] = (
            SwitchRow("hospital_on"),
            LineRow("hospital_title", length=16),
            LineRow("hospital_port", length=5),
            LineRow("hospital_timeout_s", length=5),
            *(
                LineRow(f"hospital_{server}_{part}", length=length)
                for server in _SERVERS
                for part, length in (("title", 16), ("host", 253), ("port", 5))
            ),
            LineRow("hospital_modality", lambda typed: typed.strip().upper(), length=16),
            SwitchRow("hospital_own_entries"),
            SwitchRow("hospital_tls"),
            FileRow("hospital_authority"),
            FileRow("hospital_certificate"),
            FileRow("hospital_key"),
            SwitchRow("hospital_automatic"),
            SwitchRow("hospital_clips"),
            SwitchRow("hospital_commitment"),
        )
        self.records = RecordServers()
        self.rows: dict[str, SettingRow] = {each.name: each for each in made} | self.records.rows
        self.tests: dict[str, QPushButton] = {}
        self.told = {server: words(role="muted", wrap=True) for server in _SERVERS}
        self._details = self._build()
        parts = (words(say("hospital.settings"), "section"), self.rows["hospital_on"])
        self._off = words(say("hospital.settings.off"), "muted", wrap=True)
        self.setLayout(column(*parts, self._off, self._details, spacing=theme.GRID_PX, margin=3 * theme.GRID_PX))
        self.show_settings(self._settings)

    def show_settings(self, settings: Settings) -> None:
        """Show what belongs to the settings in force."""
        self._settings = settings
        self._details.setVisible(settings.hospital_on)
        self.records.show_settings(settings)
        self._off.setVisible(not settings.hospital_on)
        for name in ("hospital_authority", "hospital_certificate", "hospital_key"):
            own = name == "hospital_authority" and settings.hospital_fhir_url
            self.rows[name].setVisible(settings.hospital_tls or bool(own))
        for told in self.told.values():
            told.hide()

    def use_queue(self, queue: JobQueue) -> None:
        """Ask servers on this queue."""
        self._queue = queue

    def _build(self) -> QFrame:
        rows = self.rows
        for server in _SERVERS:
            made = button(say(f"hospital.test_{server}"), icon=Icon.REPEAT)
            made.clicked.connect(lambda _checked, server=server: self.test(server))
            self.tests[server] = made
            for part in ("title", "host", "port"):  # two servers have settings of the same words
                name = f"hospital_{server}_{part}"
                whole = f"{say(f'hospital.settings.{server}')}: {say(f'settings.{name}')}"
                rows[name].field.setAccessibleName(whole)

        def group(title: str, *names: str) -> list[QWidget]:
            return [words(say(f"hospital.settings.{title}"), "section"), *(rows[f"hospital_{name}"] for name in names)]

        def server_group(server: str, *names: str) -> list[QWidget]:
            parts = group(server, *(f"{server}_{part}" for part in ("title", "host", "port")), *names)
            line = QFrame()
            line.setLayout(column(row(self.tests[server], None), self.told[server], spacing=theme.GRID_PX // 2))
            return [*parts, line]

        details = QFrame()
        details.setLayout(
            column(
                *group("station", "title", "port", "timeout_s"),
                *server_group("pacs", "automatic", "clips", "commitment"),
                *server_group("worklist", "modality", "own_entries"),
                *group("tls", "tls", "authority", "certificate", "key"),
                self.records,
                spacing=theme.GRID_PX,
            )
        )
        return details

    def test(self, server: str) -> None:
        """Ask a server whether it is there (C-ECHO), and tell what is wrong in a line."""
        # Late: only where a hospital is set up.
        from palsygrader.hospital.association import echo  # noqa: PLC0415 - as said above
        from palsygrader.hospital.stations import setup_of  # noqa: PLC0415 - as said above

        setup = setup_of(self._settings)
        peer = None if setup is None else setup.pacs if server == "pacs" else setup.worklist
        if setup is None or peer is None or self._queue is None:
            self._tell(server, say("hospital.test.not_set"), "problem")
            return
        station, title = setup.station, peer.title
        self._tell(server, say("hospital.test.asking"), "muted")
        self.tests[server].setEnabled(False)

        def answered(_none: None) -> None:
            self.tests[server].setEnabled(True)
            self._tell(server, say("hospital.test.good", title=title), "good")

        def failed(error: Exception) -> None:
            self.tests[server].setEnabled(True)
            told = say(error.code) if isinstance(error, HospitalError) else wording.error_line(error)
            self._tell(server, told, "problem")

        self._queue.submit(lambda _job: echo(station, peer), done=answered, failed=failed)

    def _tell(self, server: str, text: str, role: str) -> None:
        told = self.told[server]
        told.setText(text)
        theme.set_role(told, role)
        told.show()
