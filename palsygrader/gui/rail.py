"""The rail at the left: the pages, and what belongs to the whole program."""

from enum import StrEnum
from typing import Final

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QFrame, QToolButton

from palsygrader.gui import theme
from palsygrader.gui.icons import Icon, icon
from palsygrader.gui.layouts import column
from palsygrader.wording import of, say

WIDTH_PX: Final = 104
_ICON_PX: Final = 28
_BUTTON_PX: Final = 72


class RailPage(StrEnum):
    """A page that can be chosen on the rail."""

    PATIENTS = "patients"
    HISTORY = "history"
    CLINIC = "clinic"
    SETTINGS = "settings"


_ICONS: Final = {
    RailPage.PATIENTS: Icon.PATIENTS,
    RailPage.HISTORY: Icon.HISTORY,
    RailPage.CLINIC: Icon.CHART,
    RailPage.SETTINGS: Icon.SETTINGS,
}


class Rail(QFrame):
    """Signs with words; the page that is shown is marked.

    Signals:
        page_chosen: A RailPage.
        theme_toggled: The other theme is wanted.
        lock_wanted: The window is to be locked.
        help_wanted: The help is wanted.
    """

    page_chosen = Signal(object)
    theme_toggled = Signal()
    lock_wanted = Signal()
    help_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        theme.set_role(self, "rail")
        self.setFixedWidth(WIDTH_PX)
        group = QButtonGroup(self)
        self.pages: dict[RailPage, QToolButton] = {}
        for page, sign in _ICONS.items():
            each = _button(of(page), sign, say(f"rail_page.{page}.tip"))
            each.setCheckable(True)
            each.clicked.connect(lambda _checked, page=page: self.page_chosen.emit(page))
            group.addButton(each)
            self.pages[page] = each
        self.hospital = _button(say("hospital.rail"), Icon.HOSPITAL, say("hospital.rail.tip"))
        self.hospital.hide()
        self.theme = _button(say("rail.theme"), Icon.DARK, say("rail.theme.tip"))
        self.lock = _button(say("rail.lock"), Icon.LOCK, say("rail.lock.tip"))
        self.help = _button(say("rail.help"), Icon.HELP, say("rail.help.tip"))
        self.theme.clicked.connect(self.theme_toggled)
        self.lock.clicked.connect(self.lock_wanted)
        self.help.clicked.connect(self.help_wanted)
        self.setLayout(
            column(
                *self.pages.values(),
                self.hospital,
                None,
                self.theme,
                self.lock,
                self.help,
                spacing=theme.GRID_PX // 2,
                margin=4,
            )
        )

    def offer_theme(self, name: theme.ThemeName) -> None:
        """Show the sign of the theme that a press brings."""
        self.theme.setIcon(icon(Icon.LIGHT if name == "light" else Icon.DARK))

    def mark(self, page: RailPage) -> None:
        """Mark the page that is shown."""
        self.pages[page].setChecked(True)


def _button(text: str, sign: Icon, tip: str) -> QToolButton:
    made = QToolButton()
    made.setText(text)
    made.setToolTip(tip)
    made.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
    made.setIcon(icon(sign))
    made.setIconSize(QSize(_ICON_PX, _ICON_PX))
    made.setFixedSize(WIDTH_PX - 8, _BUTTON_PX)
    theme.set_role(made, "nav")
    return made
