"""The settings' section about the program: its version, its folder, and on demand the libraries and licences."""

from pathlib import Path

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFrame, QGridLayout, QPlainTextEdit, QPushButton, QWidget

from palsygrader.gui import about, theme
from palsygrader.gui.icons import Icon, give_icon
from palsygrader.gui.layouts import button, column, row, words
from palsygrader.wording import say

_LICENCES_HEIGHT_PX = 320


class AboutSection(QFrame):
    """A card; libraries and licences are hidden until they are asked for.

    Args:
        data: The data folder, to be named and opened.
    """

    def __init__(self, data: Path | None = None) -> None:
        super().__init__()
        theme.set_role(self, "card")
        self.libraries = QFrame()
        self.licences = QPlainTextEdit()
        self.licences.setReadOnly(True)
        self.licences.setFixedHeight(_LICENCES_HEIGHT_PX)
        self.libraries_button = button(say("settings.libraries"))
        self.libraries_button.clicked.connect(self.show_libraries)
        self.licences_button = button(say("settings.licences"))
        self.licences_button.clicked.connect(self.show_licences)
        for hidden, opener in ((self.libraries, self.libraries_button), (self.licences, self.licences_button)):
            hidden.hide()
            give_icon(opener, Icon.DOWN)
        parts: list[QWidget] = [words(say("settings.section.about"), "section"), _version_table([about.program()])]
        self.check_button = button(say("selftest.title"), icon=Icon.GOOD)
        buttons = [self.check_button, self.libraries_button, self.licences_button]
        if data is not None:
            place = words(say("settings.data", folder=data), "muted", wrap=True)
            place.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            parts.append(place)
            folder = button(say("settings.open_folder"), icon=Icon.OPEN)
            folder.clicked.connect(lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(data))))
            buttons.insert(1, folder)
        chosen = row(*buttons, None)
        self.setLayout(column(*parts, chosen, self.libraries, self.licences, margin=3 * theme.GRID_PX))

    def show_libraries(self) -> None:
        """Show or hide the libraries."""
        if self.libraries.layout() is None:
            self.libraries.setLayout(column(_version_table(about.libraries())))
        self._turn(self.libraries, self.libraries_button)

    def show_licences(self) -> None:
        """Show or hide the licences."""
        if not self.licences.toPlainText():
            self.licences.setPlainText(about.licences())
        self._turn(self.licences, self.licences_button)

    def _turn(self, hidden: QWidget, opener: QPushButton) -> None:
        hidden.setVisible(hidden.isHidden())
        give_icon(opener, Icon.DOWN if hidden.isHidden() else Icon.UP)


def _version_table(versions: list[tuple[str, str]]) -> QFrame:
    grid = QGridLayout()
    grid.setHorizontalSpacing(3 * theme.GRID_PX)
    grid.setColumnStretch(1, 1)
    grid.setContentsMargins(0, 0, 0, 0)
    for number, (name, version) in enumerate(versions):
        grid.addWidget(words(name, "muted"), number, 0)
        grid.addWidget(words(version), number, 1)
    table = QFrame()
    table.setLayout(grid)
    return table
