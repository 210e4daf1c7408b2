"""The page of the hospital: what is sent, and earlier visits that lie there."""

from collections.abc import Mapping, Sequence
from datetime import UTC, datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QHeaderView, QStackedWidget, QTreeWidget, QTreeWidgetItem

from palsygrader import wording
from palsygrader.domain.hospital import UNDER_WAY, QueuedObject, SendState, delivery_of
from palsygrader.gui import dates, hospital_words, theme
from palsygrader.gui.earlier_panel import EarlierPanel
from palsygrader.gui.help_topics import HelpTopic, explain
from palsygrader.gui.icons import Icon
from palsygrader.gui.layouts import button, column, row, words
from palsygrader.gui.notices import NoticeStrip
from palsygrader.gui.state_panel import StatePanel
from palsygrader.wording import say

_VISIT = Qt.ItemDataRole.UserRole


class HospitalPage(QFrame):
    """The page; it shows what it is given and asks for everything else.

    Args:
        earlier: The panel of the visits that lie in the hospital.

    Signals:
        left: Back.
        reload_wanted: The queue is to be read.
        again_wanted: A visit is to be sent again, by its identifier.
        cancel_wanted: What of a visit is not sent yet is not to be.
        try_wanted: What waits is to be tried now.
        visit_opened: The identifier of a visit to open.
    """

    left = Signal()
    reload_wanted = Signal()
    again_wanted = Signal(str)
    cancel_wanted = Signal(str)
    try_wanted = Signal()
    visit_opened = Signal(str)

    def __init__(self, earlier: EarlierPanel) -> None:
        super().__init__()
        theme.set_role(self, "page")
        explain(self, HelpTopic.SAFETY)
        self._objects: tuple[QueuedObject, ...] = ()
        self.earlier = earlier
        self.notices = NoticeStrip()
        back = button(say("hospital.back"), "quiet", Icon.BACK)
        back.clicked.connect(self.left)
        self.tree = QTreeWidget()
        self.tree.setAccessibleName(say("hospital.queue"))
        self.tree.setHeaderLabels(
            [say(f"hospital.queue.{name}") for name in ("visit", "way", "state", "tries", "next")]
        )
        self.tree.setUniformRowHeights(True)
        header = self.tree.header()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(2, QHeaderView.ResizeMode.Stretch)
        header.setStretchLastSection(False)
        self.tree.currentItemChanged.connect(lambda _now, _before: self._allow())
        self.tree.itemActivated.connect(lambda item, _column: self._open(item))
        self.reason = words(role="problem", wrap=True)
        self.again = button(say("hospital.queue.again"), icon=Icon.SEND, tip=say("hospital.queue.again_tip"))
        self.cancel = button(say("hospital.queue.cancel"), icon=Icon.CLOSE, tip=say("hospital.queue.cancel_tip"))
        self.open = button(say("hospital.queue.open"), icon=Icon.OPEN)
        self.try_now = button(say("hospital.queue.try_now"), icon=Icon.REPEAT, tip=say("hospital.queue.try_now_tip"))
        self.again.clicked.connect(lambda: self.again_wanted.emit(self.visit))
        self.cancel.clicked.connect(lambda: self.cancel_wanted.emit(self.visit))
        self.open.clicked.connect(lambda: self.visit_opened.emit(self.visit))
        self.try_now.clicked.connect(self.try_wanted)
        self.state = StatePanel()
        self.state.show_loading()
        self._stack = QStackedWidget()
        self._stack.addWidget(self.state)
        queue = QFrame()
        acts = row(self.again, self.cancel, self.open, None, self.try_now)
        queue.setLayout(column(self.tree, self.reason, acts))
        self._stack.addWidget(queue)
        card = QFrame()
        theme.set_role(card, "card")
        inside = column(words(say("hospital.queue"), "section"), self._stack, margin=2 * theme.GRID_PX)
        inside.setStretch(1, 1)
        card.setLayout(inside)
        head = row(back, words(say("hospital.title"), "title"), None)
        whole = column(head, card, self.earlier, spacing=2 * theme.GRID_PX, margin=2 * theme.GRID_PX)
        whole.setStretch(1, 3)
        whole.setStretch(2, 2)
        self.setLayout(column(whole, self.notices, spacing=0))
        self.setFocusProxy(self.tree)

    @property
    def visit(self) -> str:
        """The identifier of the visit under the cursor, empty for none."""
        item = self.tree.currentItem()
        return "" if item is None else str(item.data(0, _VISIT) or "")

    def showEvent(self, event: QShowEvent) -> None:
        """Ask for the queue."""
        super().showEvent(event)
        self.reload_wanted.emit()
        self.tree.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go back with Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def show_queue(self, objects: Sequence[QueuedObject], visits: Mapping[str, str]) -> None:
        """Show the queue, the newest visit first; what is unfolded and chosen stays so.

        Args:
            objects: Everything in it.
            visits: What each visit is called, by its identifier.
        """
        chosen = self.visit
        unfolded = {
            str(item.data(0, _VISIT))
            for number in range(self.tree.topLevelItemCount())
            if (item := self.tree.topLevelItem(number)) is not None and item.isExpanded()
        }
        self._objects = tuple(objects)
        self.tree.clear()
        by_visit: dict[str, list[QueuedObject]] = {}
        for each in objects:
            by_visit.setdefault(each.examination_id, []).append(each)
        newest = sorted(by_visit, key=lambda each: max(_changed(o) for o in by_visit[each]), reverse=True)
        for examination_id in newest:
            top = self._add_visit(examination_id, by_visit[examination_id], visits.get(examination_id, ""))
            top.setExpanded(examination_id in unfolded)
            if examination_id == chosen:
                self.tree.setCurrentItem(top)
        if objects:
            self._stack.setCurrentIndex(1)
            first = self.tree.topLevelItem(0)
            if self.tree.currentItem() is None and first is not None:
                self.tree.setCurrentItem(first)
        else:
            self.state.show_empty(say("hospital.queue.empty"), say("hospital.queue.empty_hint"))
            self._stack.setCurrentIndex(0)
        self._allow()

    def show_problem(self, error: Exception) -> None:
        """Show that the queue could not be read."""
        self.state.show_problem(wording.error_line(error), self.reload_wanted.emit)
        self._stack.setCurrentIndex(0)

    def _add_visit(self, examination_id: str, objects: Sequence[QueuedObject], name: str) -> QTreeWidgetItem:
        told = delivery_of(objects)
        state = "" if told is None else hospital_words.delivery(told)
        top = QTreeWidgetItem(self.tree, [name, "", state, "", _next(objects)])
        top.setData(0, _VISIT, examination_id)
        numbers: dict[str, int] = {}
        for each in objects:
            what = hospital_words.kind(each)
            numbers[what] = numbers.get(what, 0) + 1
            many = sum(hospital_words.kind(other) == what for other in objects) > 1
            name = say("hospital.queue.object", kind=what, number=numbers[what]) if many else what
            cells = [name, wording.of(each.channel), wording.of(each.state), str(each.tries or ""), _next([each])]
            child = QTreeWidgetItem(top, cells)
            child.setData(0, _VISIT, examination_id)
            if each.reason:
                child.setToolTip(2, hospital_words.reason(each.reason))
        return top

    def _allow(self) -> None:
        of_visit = [each for each in self._objects if each.examination_id == self.visit]
        states = {each.state for each in of_visit}
        self.again.setEnabled(bool(of_visit))
        self.open.setEnabled(bool(of_visit))
        self.cancel.setEnabled(bool(states & (UNDER_WAY - {SendState.SENT, SendState.SENDING})))
        told = delivery_of(of_visit)
        why = hospital_words.reason(told.reason) if told is not None else ""
        self.reason.setText(why)
        self.reason.setVisible(bool(why))

    def _open(self, item: QTreeWidgetItem) -> None:
        if item.parent() is None:
            self.visit_opened.emit(str(item.data(0, _VISIT)))


def _changed(each: QueuedObject) -> datetime:
    return each.changed_at or datetime.min.replace(tzinfo=UTC)


def _next(objects: Sequence[QueuedObject]) -> str:
    """Return when something is tried next, empty when nothing is left to do."""
    left = [each for each in objects if each.state in UNDER_WAY]
    if not left:
        return ""
    now = datetime.now(UTC)
    soonest = min(each.due_at(now) for each in left)
    if soonest <= now:
        return say("hospital.queue.now")
    local = soonest.astimezone()
    return f"{local:%H:%M}" if local.date() == dates.today() else dates.shown_with_time(soonest)
