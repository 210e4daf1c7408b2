"""The lower half of the review: branches, scales, synkinesis, questionnaires, notes, readings, comparison on tabs."""

from collections.abc import Mapping, Sequence
from typing import Final

from PySide6.QtCore import QEvent, QSignalBlocker, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QPlainTextEdit,
    QPushButton,
    QSizePolicy,
    QStackedWidget,
    QTabBar,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from palsygrader import wording
from palsygrader.domain.examination import Examination
from palsygrader.domain.expressions import Expression
from palsygrader.domain.face import Branch
from palsygrader.gui import theme
from palsygrader.gui.addenda_panel import AddendaPanel
from palsygrader.gui.branch_table import BranchTable
from palsygrader.gui.compare_panel import ComparePanel
from palsygrader.gui.icons import Icon, give_icon
from palsygrader.gui.layouts import column, row, words
from palsygrader.gui.questionnaires_panel import QuestionnairesPanel
from palsygrader.gui.readings_panel import ReadingsPanel
from palsygrader.gui.review_words import visit_label
from palsygrader.gui.scales_panel import ScalesPanel
from palsygrader.gui.synkinesis_panel import SynkinesisPanel

_NOTES_DELAY_MS: Final = 700
"""Notes are told this long after the last key."""
_LEAST_LAST_TAB_PX: Final = 12 * theme.GRID_PX


class _Tabs(QTabBar):
    """Where there is no room for all words, only the last tab's are cut."""

    def __init__(self) -> None:
        super().__init__()
        self.setDrawBase(False)
        self.setExpanding(False)
        self.setUsesScrollButtons(False)
        self.setElideMode(Qt.TextElideMode.ElideRight)

    def minimumTabSizeHint(self, index: int) -> QSize:  # noqa: N802 - Qt's own name
        """Return the least size of a tab."""
        size = self.tabSizeHint(index)
        return QSize(_LEAST_LAST_TAB_PX, size.height()) if index == self.count() - 1 else size


class ReviewTabs(QWidget):
    """Everything below the pictures.

    Args:
        actions: Buttons at the right end of the row of tabs; all but the last have icons that can stand alone.
        parent: Owner.

    Signals:
        branch_chosen: A Branch.
        expression_chosen: An Expression.
        scale_decided: Decision key (str) and value (int).
        questionnaire_answered: Decision key (str) and points (int), None when an answer is taken back.
        notes_changed: The notes (str), shortly after the last key.
        reading_wanted: Another person is to read the visit.
        room_wanted: The height is to be shared anew; the tab or the wish for room has changed.
    """

    branch_chosen = Signal(object)
    expression_chosen = Signal(object)
    scale_decided = Signal(str, int)
    questionnaire_answered = Signal(str, object)
    notes_changed = Signal(str)
    reading_wanted = Signal()
    room_wanted = Signal()

    def __init__(self, actions: Sequence[QPushButton], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shortened = {action: action.text() for action in actions[:-1]}  # the last one tells what waits
        self._compared = ("", "")
        self._branches = BranchTable()
        self._branches.branch_chosen.connect(self.branch_chosen)
        self._scales = ScalesPanel()
        self._scales.decided.connect(self.scale_decided)
        self._scales.expression_chosen.connect(self.expression_chosen)
        self._synkinesis = SynkinesisPanel()
        self._synkinesis.expression_chosen.connect(self.expression_chosen)
        self._questionnaires = QuestionnairesPanel()
        self._questionnaires.answered.connect(self.questionnaire_answered)
        self._notes = QPlainTextEdit()
        self._notes.setPlaceholderText(wording.say("review.notes.hint"))
        self._notes.setAccessibleName(wording.say("review.tab.notes"))
        self._notes.setTabChangesFocus(True)
        self._notes.setMinimumHeight(7 * theme.GRID_PX)
        self._notes_timer = QTimer(self, singleShot=True, interval=_NOTES_DELAY_MS)
        self._notes_timer.timeout.connect(self.keep_notes)
        self._notes.textChanged.connect(self._notes_timer.start)
        self._compare = ComparePanel()
        self.readings = ReadingsPanel()
        self.readings.wanted.connect(self.reading_wanted)
        self.addenda = AddendaPanel()
        self._notes_page = QWidget()
        self._notes_words = words(wording.say("review.notes.note"), "muted", wrap=True)
        notes = row(column(self._notes, self._notes_words), self.addenda, spacing=2 * theme.GRID_PX)
        notes.setContentsMargins(theme.GRID_PX, theme.GRID_PX, theme.GRID_PX, theme.GRID_PX)
        for index, stretch in enumerate((2, 3)):
            notes.setStretch(index, stretch)
        self._notes_page.setLayout(notes)
        self._bar = _Tabs()
        self._pages = QStackedWidget()
        for page, key in (
            (self._branches, "branches"),
            (self._scales, "scales"),
            (self._synkinesis, "synkinesis"),
            (self._questionnaires, "questionnaires"),
            (self._notes_page, "notes"),
            (self.readings, "readings"),
            (self._compare, "compare"),
        ):
            self._bar.addTab(wording.say(f"review.tab.{key}"))
            self._pages.addWidget(page)
        self._fit_to_tab()
        self._bar.currentChanged.connect(self._show_tab)
        self._bar.tabBarClicked.connect(self._begin_answering)
        self._room = QToolButton()
        self._room.setCheckable(True)
        theme.set_role(self._room, "quiet")
        self._room.toggled.connect(self._show_room)
        self._room.clicked.connect(self.room_wanted)
        self._show_room()
        self._head = row(self._bar, self._room, None, *actions)
        self._head.setContentsMargins(theme.GRID_PX, theme.GRID_PX // 2, theme.GRID_PX, theme.GRID_PX // 2)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(self._head)
        whole.addWidget(self._pages, 1)

    @property
    def wants_room(self) -> bool:
        """Whether the tab is to have more height than the pictures: those with long sheets, or as it was chosen."""
        return self._room.isChecked()

    def release_room(self) -> None:
        """Give the height back to what lies above."""
        if self.wants_room:
            self._room.click()

    def show_examination(
        self, examination: Examination, previous: Sequence[Examination], *, waiting: int, writable: bool
    ) -> None:
        """Show an examination.

        Args:
            examination: This visit.
            previous: Earlier visits, oldest first.
            waiting: Number of scale items to confirm.
            writable: Whether it can still be changed.
        """
        self._branches.show_examination(examination, [visit for visit in previous if visit.grade is not None])
        self._scales.show_examination(examination, writable=writable)
        self._synkinesis.show_examination(examination)
        self._questionnaires.show_examination(examination, writable=writable)
        self._compare.show_examination(examination, tuple(reversed(previous)))
        self.readings.show_examination(examination)
        self._notes_words.setVisible(examination.signature is None)
        self._name_added(examination)
        self._notes.setReadOnly(not writable)
        self._notes.setPlaceholderText(wording.say("review.notes.hint" if writable else "review.notes.none"))
        if not self._notes_timer.isActive() and self._notes.toPlainText() != examination.notes:
            with QSignalBlocker(self._notes):
                self._notes.setPlainText(examination.notes)
        scales = (
            wording.say("review.tab.scales_waiting", count=waiting) if waiting else wording.say("review.tab.scales")
        )
        self._bar.setTabText(self._pages.indexOf(self._scales), scales)
        day = visit_label(previous[-1], (*previous, examination), short=True) if previous else ""
        compare = wording.say("review.tab.compare")
        self._compared = (compare, wording.say("review.tab.compare_with", day=day) if day else compare)
        self._fit_head()

    def refuse_grading(self, reason: str) -> None:
        """Let no item of a scale be set or confirmed, for a reason that is told."""
        self._scales.refuse(reason)

    def _name_added(self, examination: Examination) -> None:
        """Tell on the tabs how many addenda and second readings there are."""
        addenda, readings = len(examination.addenda), len(examination.readings)
        notes, place = self._pages.indexOf(self._notes_page), self._pages.indexOf(self.readings)
        self._bar.setTabText(
            notes, wording.say("addendum.tab", count=addenda) if addenda else wording.say("review.tab.notes")
        )
        self._bar.setTabToolTip(notes, wording.say("addendum.tab.tip", count=addenda) if addenda else "")
        self._bar.setTabText(
            place, wording.say("reading.tab.count", count=readings) if readings else wording.say("review.tab.readings")
        )

    def use_item_texts(self, texts: Mapping[str, str]) -> None:
        """Take the clinic's words for the items of the questionnaires, by their decision keys."""
        self._questionnaires.use_texts(texts)

    def show_branch(self, branch: Branch) -> None:
        """Mark a branch."""
        self._branches.choose(branch)

    def show_expression(self, expression: Expression) -> None:
        """Compare this expression."""
        self._compare.show_expression(expression)

    def show_mirrored(self, mirrored: bool) -> None:  # noqa: FBT001 - a signal's
        """Show the compared pictures as in a mirror, or as one sees the patient."""
        self._compare.show_mirrored(mirrored=mirrored)

    def take_key(self, key: Qt.Key) -> bool:
        """Do what a key asks of the tab on show; returns whether it asks anything: B of the comparison."""
        comparing = self._pages.currentWidget() is self._compare and self._compare.has_earlier
        if comparing and key == Qt.Key.Key_B:
            self._compare.switch_split()
        return comparing and key == Qt.Key.Key_B

    def lead_to(self, key: str) -> None:
        """Show a scale item by its decision key."""
        self._bar.setCurrentIndex(self._pages.indexOf(self._scales))
        self._scales.lead_to(key)

    def open_questionnaires(self) -> None:
        """Show the questionnaires and give the keyboard to the first item that is not answered."""
        self._bar.setCurrentIndex(self._pages.indexOf(self._questionnaires))
        self._questionnaires.begin()

    def keep_notes(self) -> None:
        """Tell the notes now."""
        self._notes_timer.stop()
        if not self._notes.isReadOnly():
            self.notes_changed.emit(self._notes.toPlainText())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Say as much in the row of tabs as it has room for."""
        super().resizeEvent(event)
        self._fit_head()

    def event(self, event: QEvent) -> bool:
        """Fit the row anew when a button in it tells more or less."""
        taken = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:
            self._fit_head()
        return taken

    def _fit_head(self) -> None:
        """Where not all words have room, say the buttons by their icons, then the comparison without its day."""
        without_day, with_day = self._compared
        place = self._pages.indexOf(self._compare)
        choices = ((True, with_day), (False, with_day), (False, without_day))
        told, compared = next((each for each in choices if self._needed_px(*each) <= self.width()), choices[-1])
        for action, full in self._shortened.items():
            action.setAccessibleName(full)
            _set_words(action, full if told else "")
        if self._bar.tabText(place) != compared:
            self._bar.setTabText(place, compared)
        self._bar.setTabToolTip(place, with_day)

    def _needed_px(self, told: bool, compared: str) -> int:  # noqa: FBT001 - one of the choices
        """Return the width of the row with or without the words of the buttons; rather more for what is not shown."""
        metrics = self._bar.fontMetrics()
        needed = self._head.sizeHint().width()
        shown = self._bar.tabText(self._pages.indexOf(self._compare))
        if compared != shown:
            needed += metrics.horizontalAdvance(compared) - metrics.horizontalAdvance(shown) + theme.GRID_PX
        for action, full in self._shortened.items():
            width = metrics.horizontalAdvance(full)
            if told and not action.text():
                needed += width + 2 * theme.GRID_PX
            elif action.text() and not told:
                needed -= width
        return needed

    def _show_tab(self, index: int) -> None:
        self._pages.setCurrentIndex(index)
        self._fit_to_tab()
        page = self._pages.currentWidget()
        long_sheets = {self._scales, self._questionnaires, self.readings}
        if not self.addenda.isHidden():
            long_sheets.add(self._notes_page)
        roomy = page in long_sheets or (page is self._compare and self._compare.has_earlier)
        self._room.setChecked(roomy)
        self.room_wanted.emit()

    def _begin_answering(self, index: int) -> None:
        if self._pages.widget(index) is self._questionnaires:
            QTimer.singleShot(0, self._questionnaires.begin)  # once the click has given the tab the keyboard

    def _fit_to_tab(self) -> None:
        """Need no more height than the tab on show: a strip below must not squeeze the pictures for a hidden one."""
        for number in range(self._pages.count()):
            shown = number == self._pages.currentIndex()
            policy = QSizePolicy.Policy.Preferred if shown else QSizePolicy.Policy.Ignored
            page = self._pages.widget(number)
            if page is not None:
                page.setSizePolicy(policy, policy)

    def _show_room(self) -> None:
        roomy = self._room.isChecked()
        give_icon(self._room, Icon.DOWN if roomy else Icon.UP)
        told = wording.say("review.tab.room_less" if roomy else "review.tab.room_more")
        self._room.setToolTip(told)
        self._room.setAccessibleName(told)


def _set_words(button: QPushButton, words: str) -> None:
    if button.text() != words:
        button.setText(words)
        theme.set_role(button, "" if words else "icon")
