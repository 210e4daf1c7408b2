"""Signing in place: the clinician's name, what signing means, and one button."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QWidget

from palsygrader import wording
from palsygrader.gui import theme
from palsygrader.gui.help_topics import HelpTopic, explain
from palsygrader.gui.icons import Icon, give_icon
from palsygrader.gui.layouts import button, column, row, words


class SignBar(QFrame):
    """Asks who signs.

    Signals:
        confirmed: The clinician's name.
        completing: What is not complete is to be set first.
        cancelled: Nothing is signed.
    """

    confirmed = Signal(str)
    completing = Signal()
    cancelled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        explain(self, HelpTopic.SIGNING)
        self._question = words(role="section", wrap=True)
        explanation = words(wording.say("review.sign.explain"), wrap=True)
        label = words(wording.say("review.sign.name"))
        self._name = QLineEdit()
        self._name.setMaxLength(80)
        self._name.setFixedWidth(280)
        self._name.setPlaceholderText(wording.say("review.sign.name.hint"))
        label.setBuddy(self._name)
        self._name.setAccessibleName(wording.say("review.sign.name"))
        self._name.textChanged.connect(self._refresh)
        self._incomplete = False
        self._name.returnPressed.connect(self._press_next)
        self._sign = button(wording.say("review.sign.now"), "primary", Icon.SIGN)
        self._sign.clicked.connect(self._confirm)
        self._complete = button(wording.say("review.sign.set_first"))
        self._complete.clicked.connect(self.completing)
        cancel = button(wording.say("review.cancel"), "quiet")
        cancel.clicked.connect(self.cancelled)
        told = column(self._question, explanation, spacing=0)
        line = row(None, label, self._name, self._sign, self._complete, cancel)
        self.setLayout(column(told, line, margin=theme.GRID_PX))
        theme.set_role(self, "notice", kind="info")
        self.hide()

    def ask(self, clinician: str, *, incomplete: str = "") -> None:
        """Show the bar.

        Args:
            clinician: Name to begin with.
            incomplete: Which scales are not complete; signing is possible all the same, but not what is next.
        """
        self._incomplete = bool(incomplete)
        self._name.setText(clinician)
        self._question.setText(wording.say("review.sign.anyway_question", incomplete=incomplete))
        self._question.setVisible(bool(incomplete))
        self._complete.setVisible(bool(incomplete))
        self._sign.setText(wording.say("review.sign.anyway" if incomplete else "review.sign.now"))
        theme.set_role(self._sign, "" if incomplete else "primary")
        give_icon(self._sign, Icon.SIGN, "text" if incomplete else "accent_text")
        theme.set_role(self._complete, "primary" if incomplete else "")
        self._refresh()
        self.show()
        ready = self._complete if incomplete else self._sign
        target = ready if clinician else self._name
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave with Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self.cancelled.emit()
        else:
            super().keyPressEvent(event)

    def _refresh(self) -> None:
        self._sign.setEnabled(bool(self._name.text().strip()))

    def _press_next(self) -> None:
        """Go on from the name; what is not complete is never signed by a key alone."""
        if self._incomplete:
            self._complete.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self._confirm()

    def _confirm(self) -> None:
        name = self._name.text().strip()
        if name:
            self.confirmed.emit(name)
