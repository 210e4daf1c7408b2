"""Fields for a passphrase, and for a new one with its repetition and a hint on its strength."""

from enum import StrEnum
from typing import Final

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLineEdit, QWidget

from palsygrader.gui import theme
from palsygrader.gui.icons import Icon, icon
from palsygrader.gui.layouts import column, words
from palsygrader.wording import of, say

LEAST_CHARACTERS: Final = 8
GOOD_CHARACTERS: Final = 14
STRONG_CHARACTERS: Final = 20
LEAST_DISTINCT: Final = 6
"""Fewer different characters make any length weak."""


class Strength(StrEnum):
    """How well a passphrase resists guessing, by length and variety."""

    TOO_SHORT = "too_short"
    WEAK = "weak"
    GOOD = "good"
    STRONG = "strong"


def strength(passphrase: str) -> Strength:
    """Return how strong a passphrase is."""
    if len(passphrase) < LEAST_CHARACTERS:
        return Strength.TOO_SHORT
    if len(set(passphrase.lower())) < LEAST_DISTINCT or len(passphrase) < GOOD_CHARACTERS:
        return Strength.WEAK
    return Strength.STRONG if len(passphrase) >= STRONG_CHARACTERS else Strength.GOOD


class PassphraseField(QLineEdit):
    """A hidden line that can be looked at."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setEchoMode(QLineEdit.EchoMode.Password)
        self._look = QAction(icon(Icon.EYE, "muted"), say("passphrase.show"), self)
        self._look.setCheckable(True)
        self._look.toggled.connect(self._show_or_hide)
        self.addAction(self._look, QLineEdit.ActionPosition.TrailingPosition)

    def clear(self) -> None:
        """Forget what was typed and hide the line again."""
        self.setText("")  # `QLineEdit.clear` can be undone: with the line shown, Ctrl+Z would bring the words back
        self._look.setChecked(False)

    def forget_after(self, pause_ms: int) -> None:
        """Forget what was typed so long after the last key."""
        self._pause = QTimer(self, interval=pause_ms, singleShot=True)
        self._pause.timeout.connect(self.clear)
        self.textEdited.connect(lambda _text: self._pause.start())

    def _show_or_hide(self, seen: bool) -> None:  # noqa: FBT001 - a slot of Qt
        self.setEchoMode(QLineEdit.EchoMode.Normal if seen else QLineEdit.EchoMode.Password)


class NewPassphrase(QWidget):
    """A new passphrase, typed twice.

    Signals:
        entered: Return was pressed in the second line.
    """

    entered = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.first = PassphraseField(say("passphrase.new"))
        self.second = PassphraseField(say("passphrase.again"))
        self._hint = words(role="muted", wrap=True)
        self._hint.setMinimumHeight(6 * theme.GRID_PX)
        self.first.textChanged.connect(self._tell)
        self.second.textChanged.connect(self._tell)
        self.first.returnPressed.connect(self.second.setFocus)
        self.second.returnPressed.connect(self.entered)
        for field in (self.first, self.second):
            field.setMinimumWidth(40 * theme.GRID_PX)
        self.setFocusProxy(self.first)
        self.setLayout(
            column(
                words(say("passphrase.new")),
                self.first,
                words(say("passphrase.again")),
                self.second,
                self._hint,
            )
        )
        self._tell()

    @property
    def value(self) -> str | None:
        """The passphrase, None while it is too short or the repetition differs."""
        passphrase = self.first.text()
        usable = strength(passphrase) is not Strength.TOO_SHORT and passphrase == self.second.text()
        return passphrase if usable else None

    @property
    def problem(self) -> str:
        """Why there is no value yet, empty when there is one."""
        if strength(self.first.text()) is Strength.TOO_SHORT:
            return say("strength.too_short", count=LEAST_CHARACTERS)
        return "" if self.value is not None else say("passphrase.differs")

    @property
    def told(self) -> str:
        """What the line below the fields says."""
        return self._hint.text()

    def show_problem(self) -> None:
        """Say why there is no value yet, in the place of the hint."""
        self._hint.setText(self.problem)
        theme.set_role(self._hint, "problem")

    def clear(self) -> None:
        """Forget what was typed."""
        self.first.clear()
        self.second.clear()

    def _tell(self) -> None:
        theme.set_role(self._hint, "muted")
        if not self.first.text():
            self._hint.setText(say("passphrase.advice"))
            return
        rated = strength(self.first.text())
        if rated is Strength.TOO_SHORT:
            self._hint.setText(say("strength.too_short", count=LEAST_CHARACTERS))
        elif self.second.text() and not self.first.text().startswith(self.second.text()):
            self._hint.setText(say("passphrase.differs"))
        else:
            self._hint.setText(of(rated))
