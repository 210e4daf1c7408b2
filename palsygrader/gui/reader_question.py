"""Who reads: the name of the second reader, and what is hidden until the reading is finished."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QLineEdit

from palsygrader import wording
from palsygrader.domain.second_reading import ReaderRefusal
from palsygrader.gui import theme
from palsygrader.gui.layouts import button, card, centred, row, words
from palsygrader.wording import say

_CARD_PX: Final = 640
_LONGEST_NAME: Final = 80


class ReaderQuestion(QFrame):
    """Asks for the reader's name.

    Args:
        refusal: Returns why a name may not read, None where it may.

    Signals:
        begun: The name (str) of a reader who may read.
    """

    begun = Signal(str)

    def __init__(self, refusal: Callable[[str], ReaderRefusal | None]) -> None:
        super().__init__()
        theme.set_role(self, "page")
        self._refusal = refusal
        self.name = QLineEdit()
        self.name.setMaxLength(_LONGEST_NAME)
        self.name.setPlaceholderText(say("reading.ask.hint"))
        self.name.setAccessibleName(say("reading.ask.name"))
        self.name.returnPressed.connect(self._begin)
        self.name.textEdited.connect(self._take_back)
        label = words(say("reading.ask.name"))
        label.setBuddy(self.name)
        self.begin = button(say("reading.ask.begin"), "primary")
        self.begin.clicked.connect(self._begin)
        self._problem = words(role="problem", wrap=True)
        self._problem.setMinimumHeight(2 * self._problem.fontMetrics().lineSpacing())
        self._problem.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        line = row(label, self.name, self.begin)
        line.setStretch(1, 1)
        asked = card(
            words(say("reading.title"), "section"),
            words(say("reading.ask.text"), wrap=True),
            words(say("reading.ask.resume"), "muted", wrap=True),
            line,
            self._problem,
        )
        asked.setFixedWidth(_CARD_PX)
        self.setLayout(centred(asked))

    @property
    def problem(self) -> str:
        """Why the name that was entered may not read, empty when nothing speaks against it."""
        return self._problem.text()

    def ask(self, proposed: str = "") -> None:
        """Ask anew.

        Args:
            proposed: The name of somebody who may read, to be confirmed or changed.
        """
        self.name.setText(proposed)
        self._take_back()
        self.name.setFocus(Qt.FocusReason.OtherFocusReason)
        self.name.selectAll()

    def _begin(self) -> None:
        reader = self.name.text().strip()
        refused = self._refusal(reader)
        if refused is None:
            self.begun.emit(reader)
            return
        self._problem.setText(wording.of(refused))
        self.name.setFocus(Qt.FocusReason.OtherFocusReason)
        self.name.selectAll()

    def _take_back(self) -> None:
        self._problem.setText("")
