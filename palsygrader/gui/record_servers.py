"""The part of the hospital's card about its record: a FHIR server with its token, an HL7 v2 server or folder."""

from typing import Final

from PySide6.QtWidgets import QFrame, QLineEdit, QWidget

from palsygrader import wording
from palsygrader.archive.sealed_words import KeyKeeper, open_word, seal_word
from palsygrader.gui import theme
from palsygrader.gui.icons import Icon
from palsygrader.gui.layouts import button, column, row, words
from palsygrader.gui.setting_rows import LineRow, SettingRow, SwitchRow
from palsygrader.gui.workers import JobQueue
from palsygrader.settings import Settings
from palsygrader.wording import say

TOKEN: Final = "hospital_fhir_token"  # noqa: S105 - the name of a setting
_URI_LENGTH: Final = 2000
_TYPED_LENGTH: Final = 8000


class TokenRow(SettingRow):
    """Takes an access token and shows only that there is one; the archive seals it before it becomes a setting."""

    def __init__(self) -> None:
        self.line = QLineEdit()
        self.line.setEchoMode(QLineEdit.EchoMode.Password)
        self.line.setMaxLength(_TYPED_LENGTH)
        super().__init__(TOKEN, self.line)
        self.archive: KeyKeeper | None = None
        self.line.editingFinished.connect(self._seal)

    def _put(self, value: object) -> None:
        self.line.clear()
        self.line.setPlaceholderText(say("hospital.token.kept" if value else "hospital.token.none"))

    def _seal(self) -> None:
        typed = self.line.text().strip()
        if not typed or self.archive is None:
            return
        sealed = seal_word(self.archive, TOKEN, typed)
        self.line.clear()
        self.chosen.emit(sealed)


class RecordServers(QFrame):
    """The rows, and a test of the FHIR server.

    Attributes:
        rows: By name.
    """

    def __init__(self) -> None:
        super().__init__()
        self._settings = Settings()
        self._queue: JobQueue | None = None
        self.token = TokenRow()
        fhir: tuple[SettingRow, ...] = (
            LineRow("hospital_fhir_url", length=_URI_LENGTH),
            self.token,
            LineRow("hospital_fhir_patients", length=_URI_LENGTH),
            LineRow("hospital_fhir_accessions", length=_URI_LENGTH),
            SwitchRow("hospital_fhir_create"),
        )
        hl7: tuple[SettingRow, ...] = (
            LineRow("hospital_hl7_host", length=253),
            LineRow("hospital_hl7_port", length=5),
            LineRow("hospital_hl7_folder", length=4096),
            *(LineRow(f"hospital_hl7_{part}") for part in ("application", "facility", "patients")),
        )
        self.rows = {each.name: each for each in (*fhir, *hl7)}
        for title, group in (("fhir", fhir), ("hl7", hl7)):
            for each in group:  # other servers have settings of the same words
                each.field.setAccessibleName(f"{say(f'hospital.settings.{title}')}: {say(f'settings.{each.name}')}")
        self.test = button(say("hospital.test_fhir"), icon=Icon.REPEAT)
        self.forget = button(say("hospital.token.forget"), "quiet")
        self.told = words(role="muted", wrap=True)
        self.told.hide()
        self.test.clicked.connect(self._ask)
        self.forget.clicked.connect(lambda: self.token.chosen.emit(""))
        parts: list[QWidget] = [words(say("hospital.settings.fhir"), "section"), *fhir]
        line = QFrame()
        line.setLayout(column(row(self.test, self.forget, None), self.told, spacing=theme.GRID_PX // 2))
        self.setLayout(
            column(*parts, line, words(say("hospital.settings.hl7"), "section"), *hl7, spacing=theme.GRID_PX)
        )

    def show_settings(self, settings: Settings) -> None:
        """Show what belongs to the settings in force."""
        self._settings = settings
        self.forget.setVisible(bool(settings.hospital_fhir_token))
        self.told.hide()

    def use(self, queue: JobQueue, archive: KeyKeeper) -> None:
        """Ask the server on this queue; tokens are sealed and unsealed by this archive."""
        self._queue, self.token.archive = queue, archive

    def _ask(self) -> None:
        """Ask the FHIR server what it is, and tell it, or what is wrong, in a line."""
        # Late: only where a hospital is set up.
        from palsygrader.hospital.fhir_server import ask_server  # noqa: PLC0415 - as said above
        from palsygrader.hospital.record_channels import authority  # noqa: PLC0415 - as above

        own, archive = self._settings, self.token.archive
        if self._queue is None or archive is None or not own.hospital_fhir_url:
            self._tell(say("hospital.test_fhir.not_set"), "problem")
            return
        self._tell(say("hospital.test.asking"), "muted")
        self.test.setEnabled(False)

        def answered(name: str) -> None:
            self.test.setEnabled(True)
            self._tell(say("hospital.test.good", title=name), "good")

        def failed(error: Exception) -> None:
            self.test.setEnabled(True)
            self._tell(wording.error_line(error), "problem")

        def ask() -> str:
            token = open_word(archive, TOKEN, own.hospital_fhir_token)
            return ask_server(own.hospital_fhir_url, token, timeout_s=own.hospital_timeout_s, ca=authority(own))

        self._queue.submit(lambda _job: ask(), done=answered, failed=failed)

    def _tell(self, text: str, role: str) -> None:
        self.told.setText(text)
        theme.set_role(self.told, role)
        self.told.show()
