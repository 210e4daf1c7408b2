"""The page of the self-test: a line for each check, with its result and, where something is wrong, what to do."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QProgressBar, QScrollArea, QSizePolicy, QWidget

from palsygrader.gui import theme
from palsygrader.gui.icons import Icon, IconLabel
from palsygrader.gui.layouts import breakable, button, column, row, words
from palsygrader.gui.workers import Job, JobQueue
from palsygrader.selftest.outcome import Check, Status, outcome_of
from palsygrader.wording import say

_WIDTH_PX: Final = 800
_SIGNS: Final[Mapping[Status, tuple[Icon, str]]] = {
    Status.PASS: (Icon.GOOD, "good"),
    Status.WARN: (Icon.PROBLEM, "accent"),
    Status.ABSENT: (Icon.PROBLEM, "accent"),
    Status.FAIL: (Icon.PROBLEM, "problem"),
}
Look = Callable[[], tuple[Status, str]]


@dataclass(frozen=True, slots=True)
class Step:
    """A check of the page.

    Attributes:
        name: Its words are `selftest.<name>`.
        look: Looks, and tells what it found.
        in_window: It asks Qt for a device, so it runs on the Qt thread and not on the worker.
    """

    name: str
    look: Look
    in_window: bool = False


class SelftestPage(QFrame):
    """Runs the checks one after the other, and shows each as soon as it is done.

    Args:
        steps: The checks, in their order.

    Signals:
        begun: The checks are about to begin.
        left: The page is to be left.
        ended: Every check is done; their list.
    """

    begun = Signal()
    left = Signal()
    ended = Signal(object)

    def __init__(self, steps: tuple[Step, ...]) -> None:
        super().__init__()
        theme.set_role(self, "page")
        self._steps = steps
        self._queue = JobQueue("self-test")
        self._job: Job | None = None
        self._waiting: list[Step] = []
        self._lent = False
        self.found: list[Check] = []
        self.lines = {step.name: _Line(step.name) for step in steps}
        self._summary = words(say("selftest.hint"), wrap=True)
        self._progress = QProgressBar()
        self._progress.setRange(0, len(steps))
        self._progress.setTextVisible(False)
        policy = self._progress.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self._progress.setSizePolicy(policy)
        self._progress.hide()
        self.begin_button = button(say("selftest.begin"), "primary", Icon.PLAY)
        self.begin_button.clicked.connect(self.begin)
        self.back_button = button(say("selftest.back"), icon=Icon.BACK)
        self.back_button.clicked.connect(self.left)
        escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), self)
        escape.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        escape.activated.connect(self.left)
        self._build()

    @property
    def running(self) -> bool:
        """Whether checks are still to come."""
        return self._job is not None or bool(self._waiting)

    @property
    def summary(self) -> str:
        """The line above the checks."""
        return self._summary.text()

    def begin(self) -> None:
        """Run every check; nothing happens while they run."""
        if self.running:
            return
        self.begun.emit()
        self.found = []
        for line in self.lines.values():
            line.show_waiting()
        self._waiting = list(self._steps)
        self._lent = self.begin_button.hasFocus()
        if self._lent:  # else Qt gives the focus of the disabled button to another page's
            self.back_button.setFocus()
        self.begin_button.setEnabled(False)
        self._progress.show()
        self._go_on()

    def stop(self) -> bool:
        """End the worker; returns whether it ended in time."""
        self._waiting = []
        return self._queue.close()

    def _go_on(self) -> None:
        self._job = None
        self._progress.setValue(len(self.found))
        if not self._waiting:
            self._end()
            return
        self._summary.setText(say("selftest.running", done=len(self.found), total=len(self._steps)))
        step = self._waiting.pop(0)

        def run(_job: Job | None = None) -> Check:
            return outcome_of(step.name, step.look, unexpected="error.unexpected")

        if step.in_window:
            QTimer.singleShot(0, self, lambda: self._show(run()))
        else:
            self._job = self._queue.submit(run, done=self._show, failed=lambda _error: self._go_on())

    def _show(self, check: Check) -> None:
        self.found.append(check)
        self.lines[check.name].show_check(check)
        self._go_on()

    def _end(self) -> None:
        if not self.found:  # it was stopped
            return
        count = sum(check.status is not Status.PASS for check in self.found)
        told = say("selftest.some", count=count, total=len(self._steps)) if count else say("selftest.all_good")
        self._summary.setText(told)
        self._progress.hide()
        self.begin_button.setEnabled(True)
        self.begin_button.setText(say("selftest.again"))
        if self._lent and self.back_button.hasFocus():
            self.begin_button.setFocus()
        self.ended.emit(tuple(self.found))

    def _build(self) -> None:
        table = QFrame()
        theme.set_role(table, "card")
        table.setLayout(column(*self.lines.values(), spacing=2 * theme.GRID_PX, margin=3 * theme.GRID_PX))
        inner = QFrame()
        inner.setMaximumWidth(_WIDTH_PX)
        head = row(words(say("selftest.title"), "title"), None, self.back_button, self.begin_button)
        inner.setLayout(column(head, self._summary, self._progress, table, None, spacing=2 * theme.GRID_PX))
        page = QFrame()
        theme.set_role(page, "page")
        middle = row(None, inner, None, margin=2 * theme.GRID_PX)
        middle.setStretch(1, 100)
        page.setLayout(middle)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(page)
        self.setLayout(column(scroll))


class _Line(QWidget):
    """One check: sign, name, result in a word, what was found, and what to do."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self._name = name
        self._sign = IconLabel(Icon.INFO, say("selftest.status.waiting"), "muted")
        self.status = words(say("selftest.status.waiting"), "muted")
        self.detail = words(role="muted", wrap=True)
        self.remedy = words(wrap=True)
        for label in (self.detail, self.remedy):
            label.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
            label.hide()
        head = row(words(say(f"selftest.{name}"), "section"), None, self.status)
        sign = column(self._sign, None)
        self.setLayout(row(sign, column(head, self.detail, self.remedy, spacing=2), spacing=2 * theme.GRID_PX))

    def show_waiting(self) -> None:
        """Forget the last result."""
        self._sign.show_icon(Icon.INFO, say("selftest.status.waiting"), "muted")
        self.status.setText(say("selftest.status.waiting"))
        for label in (self.detail, self.remedy):
            label.hide()

    def show_check(self, check: Check) -> None:
        """Show a result."""
        word = say(f"selftest.status.{check.status}")
        self._sign.show_icon(_SIGNS[check.status][0], word, _SIGNS[check.status][1])
        self.status.setText(word)
        self.detail.setText(breakable(check.detail))
        self.detail.setVisible(bool(check.detail))
        good = check.status is Status.PASS
        self.remedy.setText("" if good else say(f"selftest.{self._name}.{check.status}"))
        self.remedy.setVisible(not good)
