"""The help: a list of its pages with a search, and the page that is chosen."""

from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QFrame, QLineEdit, QListView, QListWidget, QListWidgetItem, QStackedWidget

from palsygrader.gui import help_topics, theme
from palsygrader.gui.help_sheet import HelpSheet
from palsygrader.gui.help_topics import HelpTopic
from palsygrader.gui.icons import Icon, icon
from palsygrader.gui.key_list import key_words
from palsygrader.gui.layouts import button, column, row, words
from palsygrader.gui.state_panel import StatePanel
from palsygrader.wording import say

LIST_WIDTH_PX: Final = 352
_MOVES: Final = frozenset({Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown})


class HelpPage(QFrame):
    """Fills the window in place of what was there.

    Signals:
        left: The way back is wanted.
        tour_wanted: The tour is to begin.
    """

    left = Signal()
    tour_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        theme.set_role(self, "page")
        self._sheets: dict[HelpTopic, HelpSheet] = {}
        back = button(say("help.back"), "quiet", Icon.BACK, tip=say("help.back_tip"))
        back.clicked.connect(self.left)
        self.tour_button = button(say("help.tour"), icon=Icon.PLAY, tip=say("help.tour_tip"))
        self.tour_button.clicked.connect(self.tour_wanted)
        self.search = QLineEdit()
        self.search.setPlaceholderText(say("help.search"))
        self.search.setAccessibleName(say("help.search"))
        self.search.setClearButtonEnabled(True)
        self.search.addAction(icon(Icon.SEARCH, "muted"), QLineEdit.ActionPosition.LeadingPosition)
        self.search.installEventFilter(self)
        self.search.textChanged.connect(self._find)
        self.list = QListWidget()
        self.list.setAccessibleName(say("help.pages"))
        self.list.setWordWrap(True)
        self.list.setResizeMode(QListView.ResizeMode.Adjust)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for topic in HelpTopic:
            item = QListWidgetItem(help_topics.title(topic))
            item.setData(Qt.ItemDataRole.UserRole, topic.value)
            self.list.addItem(item)
        self.list.currentItemChanged.connect(self._show_chosen)
        self.nothing = StatePanel()
        self._found = QStackedWidget()
        self._found.addWidget(self.list)
        self._found.addWidget(self.nothing)
        self._pages = QStackedWidget()
        self._pages.addWidget(QFrame())  # beside a search that found nothing
        side = QFrame()
        theme.set_role(side, "card")
        side.setFixedWidth(LIST_WIDTH_PX)
        side.setLayout(column(row(self.search, margin=theme.GRID_PX), self._found, spacing=0, margin=1))
        head = row(back, words(say("help.title"), "title"), None, self.tour_button, spacing=2 * theme.GRID_PX)
        both = row(side, self._pages, spacing=0)
        both.setStretch(1, 1)
        whole = column(head, both, margin=2 * theme.GRID_PX)
        whole.setStretch(1, 1)
        self.setLayout(whole)
        self.setFocusProxy(self.list)
        for keys, slot in (("Ctrl+F", self._begin_search), ("F", self._begin_search)):
            shortcut = QShortcut(QKeySequence(keys), self, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(slot)

    @property
    def topic(self) -> HelpTopic | None:
        """The page that is shown, None when the search found nothing."""
        item = self.list.currentItem()
        return None if item is None or item.isHidden() else HelpTopic(item.data(Qt.ItemDataRole.UserRole))

    @property
    def topics(self) -> list[HelpTopic]:
        """The pages on the list: those that the search has found."""
        items = [self.list.item(number) for number in range(self.list.count())]
        return [HelpTopic(item.data(Qt.ItemDataRole.UserRole)) for item in items if not item.isHidden()]

    @property
    def sheet(self) -> HelpSheet | None:
        """What stands beside the list."""
        return self._sheets.get(self.topic) if self.topic is not None else None

    def show_topic(self, topic: HelpTopic) -> None:
        """Show a page, with all others on the list."""
        self.search.clear()
        self.list.setCurrentRow(list(HelpTopic).index(topic))
        self.list.setFocus()

    def allow_tour(self, *, allowed: bool) -> None:
        """Say whether the tour can begin now: not over a visit that is being recorded."""
        self.tour_button.setEnabled(allowed)
        self.tour_button.setToolTip(say("help.tour_tip" if allowed else "help.tour_visit"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go back with Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the arrows and Return work on the list while the cursor is in the search; Escape first empties it."""
        if watched is self.search and isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            key = Qt.Key(event.key())
            if key in _MOVES:
                QApplication.sendEvent(self.list, event)
                return True
            if key in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.topic is not None:
                self.list.setFocus()
                return True
            if key == Qt.Key.Key_Escape and self.search.text():
                self.search.clear()
                return True
        return super().eventFilter(watched, event)

    def _begin_search(self) -> None:
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def _find(self, wanted: str) -> None:
        found = help_topics.find(wanted, key_words())
        for number, topic in enumerate(HelpTopic):
            self.list.item(number).setHidden(topic not in found)
        self._found.setCurrentWidget(self.list if found else self.nothing)
        if not found:
            self._pages.setCurrentIndex(0)
            title = say("help.none_found", words=wanted.strip())
            self.nothing.show_empty(title, say("help.none_found_hint"), say("help.all_pages"), self.search.clear)
        elif self.topic is None:
            self.list.setCurrentRow(list(HelpTopic).index(found[0]))
        else:
            self._show_chosen()

    def _show_chosen(self) -> None:
        topic = self.topic
        if topic is None:
            return
        if topic not in self._sheets:
            self._sheets[topic] = HelpSheet(topic)
            self._pages.addWidget(self._sheets[topic])
        self._pages.setCurrentWidget(self._sheets[topic])
