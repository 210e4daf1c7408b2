"""One strip below the content that asks before something is lost, and offers every answer as a button."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeyEvent
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QPushButton, QSizePolicy, QWidget
from shiboken6 import isValid

from palsygrader.gui import theme
from palsygrader.gui.layouts import button, words


@dataclass(frozen=True, slots=True)
class Answer:
    """An answer: the words of its button, what it does, and the button's role."""

    words: str
    act: Callable[[], None]
    role: str = ""


class QuestionStrip(QFrame):
    """Stays until it is answered or withdrawn; the latest question stays."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._question = words(wrap=True)
        self._question.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._as_it_is: Callable[[], None] = self.withdraw
        self._before: QWidget | None = None
        self._buttons: list[QPushButton] = []
        self._row = QHBoxLayout(self)
        margin = 2 * theme.GRID_PX
        self._row.setContentsMargins(margin, theme.GRID_PX, margin, theme.GRID_PX)
        self._row.setSpacing(theme.GRID_PX)
        self._row.addWidget(self._question, 1)
        theme.set_role(self, "notice", kind="info")
        self.hide()

    @property
    def text(self) -> str:
        """The question, empty when nothing is asked."""
        return "" if self.isHidden() else self._question.text()

    @property
    def asking(self) -> bool:
        """Whether the question waits for an answer."""
        return not self.isHidden()

    def ask(self, question: str, answers: Sequence[Answer], stay: Answer) -> None:
        """Ask in place of the former question.

        Args:
            question: One clear line.
            answers: From left to right.
            stay: Leaves everything as it is, also by Escape; stands at the right end, but before a primary answer. The
                last button gets the keyboard.
        """
        answers = sorted([*answers, stay], key=lambda answer: (answer.role == "primary", answer is stay))
        for former in self._buttons:
            self._row.removeWidget(former)
            former.hide()
            former.deleteLater()
        self._buttons = [button(answer.words, answer.role) for answer in answers]
        for made, answer in zip(self._buttons, answers, strict=True):
            made.clicked.connect(self.cancel if answer is stay else partial(self._answer, answer.act))
            self._row.addWidget(made)
        if not self.asking:
            self._before = QApplication.focusWidget()
        self._as_it_is = stay.act
        self._question.setText(question)
        self.show()
        self._buttons[-1].setFocus(Qt.FocusReason.OtherFocusReason)
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, question))

    def cancel(self) -> None:
        """Answer that everything stays as it is; the keyboard goes back to where it was."""
        self.withdraw()
        if self._before is not None and isValid(self._before):
            self._before.setFocus(Qt.FocusReason.OtherFocusReason)
        self._as_it_is()

    def withdraw(self) -> None:
        """Put the question away without an answer."""
        self.hide()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave everything as it is with Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self.cancel()
        else:
            super().keyPressEvent(event)

    def _answer(self, act: Callable[[], None]) -> None:
        self.withdraw()
        act()
