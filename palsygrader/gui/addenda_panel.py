"""Addenda of a signed visit: those that are there, the oldest first, and the place to write another."""

from typing import Final

from PySide6.QtCore import QSignalBlocker, Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut, QTextCursor
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QScrollArea, QWidget

from palsygrader.domain.draft import ADDENDUM, Draft
from palsygrader.domain.examination import Examination
from palsygrader.gui import dates, theme
from palsygrader.gui.icons import Icon
from palsygrader.gui.layouts import button, column, row, words
from palsygrader.wording import say

_NAME_PX: Final = 224
_LONGEST_NAME: Final = 80


class AddendaPanel(QWidget):
    """Shown for signed visits; what is typed is a draft until it is added or discarded.

    Signals:
        written: The text (str) and the author's name (str) of a new addendum.
        typed: The Draft as it is now, after every key.
        discarded: There is no draft any more.
    """

    written = Signal(str, str)
    typed = Signal(object)
    discarded = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._examination_id = ""
        self._waiting = False
        self._list = QScrollArea()
        self._list.setWidgetResizable(True)
        self._list.setAccessibleName(say("addendum.name"))
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setMinimumHeight(3 * theme.GRID_PX)
        self._list.viewport().setAutoFillBackground(False)
        self.text = QPlainTextEdit()
        self.text.setPlaceholderText(say("addendum.hint"))
        self.text.setAccessibleName(say("addendum.text"))
        self.text.setTabChangesFocus(True)
        self.text.setMinimumHeight(theme.TARGET_PX)
        self.text.setMaximumHeight(12 * theme.GRID_PX)
        self.text.textChanged.connect(self._tell_draft)
        self.author = QLineEdit()
        self.author.setMaxLength(_LONGEST_NAME)
        self.author.setFixedWidth(_NAME_PX)
        self.author.setPlaceholderText(say("addendum.author.hint"))
        self.author.setAccessibleName(say("addendum.author.name"))
        self.author.returnPressed.connect(self._write)
        self.author.textEdited.connect(self._tell_draft)
        label = words(say("addendum.author"))
        label.setBuddy(self.author)
        self.add = button(say("addendum.add"), "primary", Icon.SIGN, tip=say("addendum.add.tip"))
        self.add.clicked.connect(self._write)
        self.discard = button(say("addendum.discard"), "quiet", tip=say("addendum.discard.tip"))
        self.discard.clicked.connect(self._discard)
        self._told = words(role="muted", wrap=True)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            shortcut = QShortcut(QKeySequence(keys), self, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(self._write)
        foot = row(label, self.author, self.add, self.discard, None)
        title = words(say("addendum.title"), "section")
        whole = column(title, self._list, self._told, self.text, foot, spacing=theme.GRID_PX // 2)
        whole.setStretch(1, 1)
        self.setLayout(whole)
        self.hide()

    @property
    def told(self) -> str:
        """What is said above the place to write."""
        return self._told.text()

    def show_examination(self, examination: Examination, author: str) -> None:
        """Show the addenda of a visit; hidden while it is not signed. Nothing is typed before its draft is there.

        Args:
            examination: The visit.
            author: Name to begin with.
        """
        if examination.examination_id != self._examination_id:
            self._examination_id = examination.examination_id
            self._waiting = True
            self._set_text("")
            self.author.setText(author)
        self._show_list(examination)
        self._refresh()
        self.setVisible(examination.signature is not None)

    def show_draft(self, draft: Draft | None) -> None:
        """Show the draft of the visit on show, or that there is none."""
        self._waiting = False
        self._set_text(draft.text if draft is not None else "")
        if draft is not None and draft.author:
            self.author.setText(draft.author)
        self._refresh()

    def show_added(self, examination: Examination) -> None:
        """Empty the place to write: the archive has what was written for a visit."""
        if examination.examination_id != self._examination_id:
            return
        self._waiting = False
        self._set_text("")
        self._refresh()
        self.text.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_not_added(self) -> None:
        """Leave what was written where it is, to be added again."""
        self._waiting = False
        self._refresh()

    def _show_list(self, examination: Examination) -> None:
        inner = QWidget()
        parts: list[QWidget] = []
        for addendum in examination.addenda:
            when = dates.shown_with_time(addendum.written_at)
            parts.append(words(say("addendum.head", author=addendum.author, when=when), "muted", wrap=True))
            text = words(addendum.text, wrap=True)
            text.setTextInteractionFlags(
                Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
            )
            parts.append(text)
        if not parts:
            parts = [words(say("addendum.none"), "muted", wrap=True)]
        inner.setLayout(column(*parts, None, spacing=2))
        self._list.setWidget(inner)
        inner.setAutoFillBackground(False)
        bar = self._list.verticalScrollBar()
        QTimer.singleShot(0, self, lambda: bar.setValue(bar.maximum()))

    def _set_text(self, text: str) -> None:
        """Show a text that nobody has just typed."""
        with QSignalBlocker(self.text):
            self.text.setPlainText(text)
        self._tell_state()

    def _tell_draft(self) -> None:
        self._tell_state()
        typed = self.text.toPlainText()
        if typed.strip():
            self.typed.emit(Draft(ADDENDUM, typed, self.author.text().strip()))
        else:
            self.discarded.emit()

    def _discard(self) -> None:
        """Empty the place to write as if by keys, so that it can be undone there."""
        cursor = QTextCursor(self.text.document())
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.removeSelectedText()
        self.text.setFocus(Qt.FocusReason.OtherFocusReason)

    def _tell_state(self) -> None:
        is_draft = bool(self.text.toPlainText().strip())
        self.discard.setVisible(is_draft)
        self._say("addendum.draft" if is_draft else "addendum.explain")

    def _write(self) -> None:
        if self._waiting:
            return
        text, author = self.text.toPlainText().strip(), self.author.text().strip()
        if not text:
            self._refuse("addendum.empty", self.text)
        elif not author:
            self._refuse("addendum.nameless", self.author)
        else:
            self._waiting = True
            self._refresh()
            self.written.emit(text, author)

    def _refuse(self, key: str, where: QWidget) -> None:
        self._say(key, "problem")
        where.setFocus(Qt.FocusReason.OtherFocusReason)

    def _refresh(self) -> None:
        """Let nothing be written while a draft or an addendum is on its way from or to the archive."""
        self.add.setEnabled(not self._waiting)
        self.discard.setEnabled(not self._waiting)
        self.text.setReadOnly(self._waiting)

    def _say(self, key: str, role: str = "muted") -> None:
        self._told.setText(say(key))
        theme.set_role(self._told, role)
