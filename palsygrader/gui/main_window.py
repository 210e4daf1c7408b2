"""The window: locked or open, closing only when nothing is lost, and its size kept."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QByteArray, QSettings, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QFrame, QMainWindow, QStackedWidget, QWidget
from shiboken6 import isValid

from palsygrader import logs, wording
from palsygrader.domain.roles import User
from palsygrader.gui import theme
from palsygrader.gui.goodbye import Goodbye
from palsygrader.gui.help_page import HelpPage
from palsygrader.gui.help_topics import HelpTopic, topic_in_view
from palsygrader.gui.key_list import KeyList
from palsygrader.gui.layouts import column
from palsygrader.gui.notices import NoticeStrip
from palsygrader.gui.other_windows import hide_everything_else
from palsygrader.gui.question_strip import Answer, QuestionStrip
from palsygrader.gui.unlock_page import UnlockPage
from palsygrader.gui.workers import JobQueue
from palsygrader.wording import say

if TYPE_CHECKING:
    from palsygrader.gui.desk import Desk
    from palsygrader.gui.ports import VisitArchive

LEAST_SIZE_PX: Final = (1280, 720)
BUSY_MS: Final = 500
"""Wait before it is looked again whether a recording has ended."""
_GEOMETRY: Final = "geometry"


class MainWindow(QMainWindow):
    """The program's one window.

    Args:
        unlock_page: What opens the archive.
        make_desk: Makes the pages for an open archive.
        archive_queue: The queue all calls of the archive go to.
        state_file: Where size and place of the window are kept.
        title: The window's title.

    Signals:
        closed: The archive is closed and the window gone.
        tour_wanted: The tour is asked for from the help.
    """

    closed = Signal()
    tour_wanted = Signal()

    def __init__(
        self,
        *,
        unlock_page: UnlockPage,
        make_desk: "Callable[[VisitArchive], Desk]",
        archive_queue: JobQueue,
        state_file: Path,
        title: str,
    ) -> None:
        super().__init__()
        self.setMinimumSize(*LEAST_SIZE_PX)
        self._make_desk = make_desk
        self._queue = archive_queue
        self._state = QSettings(str(state_file), QSettings.Format.IniFormat)
        self._archive: VisitArchive | None = None
        self._focused: QWidget | None = None
        self._signed_in = ""
        self._may_close = False
        self._closing = self._stops_move = False
        self._backs_up = True
        self._build(unlock_page, title)
        for keys, slot in (
            ("F1", self.show_help),
            ("?", self.show_keys),
            ("Ctrl+L", self.lock),
            ("Ctrl+Q", self.close),
        ):
            QShortcut(QKeySequence(keys), self).activated.connect(slot)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._keep_keyboard)
        kept = self._state.value(_GEOMETRY)
        if not (isinstance(kept, QByteArray) and self.restoreGeometry(kept)):
            self.resize(*LEAST_SIZE_PX)

    def _build(self, unlock_page: UnlockPage, title: str) -> None:
        """Make what the window holds; the desk is added when the archive is open."""
        self.setWindowTitle(title)
        self.unlock = unlock_page
        self.unlock.opened.connect(self._open)
        self.unlock.released.connect(self._let_in)
        self.desk: Desk | None = None
        self.goodbye = Goodbye(self._queue)
        self.goodbye.over.connect(self.leave)
        self.help = HelpPage()
        self.help.left.connect(self.leave_help)
        self.help.tour_wanted.connect(self._begin_tour)
        self._behind_help: QWidget | None = None
        self._focused_behind_help: QWidget | None = None
        self.notices = NoticeStrip()
        self.question = QuestionStrip()
        self._stack = QStackedWidget()
        self._stack.addWidget(self.unlock)
        self._stack.addWidget(self.goodbye)
        self._stack.addWidget(self.help)
        whole = QFrame()
        theme.set_role(whole, "page")
        whole.setLayout(column(self._stack, self.notices, self.question, spacing=0))
        self.setCentralWidget(whole)
        self.keys = KeyList(whole)
        self.keys.closed.connect(self._focus_again)

    @property
    def around_pages(self) -> tuple[QWidget, ...]:
        """Everything that may be seen while a page of the desk is shown, but the pages themselves and the rail."""
        around = (self.unlock, self.goodbye, self.help, self.notices, self.question, self.keys)
        return around if self.desk is None else (*around, *self.desk.around_pages)

    def when_quiet(self, then: Callable[[], None]) -> None:
        """Go on as soon as the archive has nothing more to answer, not before this call has returned."""

        def go_on(_none: None) -> None:
            if self._queue.idle:
                then()
            else:
                self.when_quiet(then)

        self._queue.submit(lambda _job: None, done=go_on, failed=self.tell)

    def renew(self, unlock_page: UnlockPage, title: str) -> None:
        """Make every page of the open archive anew, as for another language; the settings are shown.

        It is for `when_quiet`, since answers to pages that are gone would be lost, and when nothing is unsaved.
        """
        if self._archive is None or self.desk is None or self._closing:
            return
        locked, self._focused = self.locked, None
        patient = self.desk.patients.patient
        self.desk.stop()
        self._build(unlock_page, title)
        desk = self._show_desk(self._archive)
        desk.show_settings(patient)
        if locked:
            self.lock()

    def leave_archive(self, then: Callable[[], None]) -> None:
        """Close the archive that is open, if one is, and go on; nothing of it may be unsaved."""
        archive, desk = self._archive, self.desk
        if self._closing:
            return
        if archive is None or desk is None:
            self.when_quiet(then)
            return
        desk.stop()
        self.goodbye.wait()
        self._stack.setCurrentWidget(self.goodbye)

        def failed(error: Exception) -> None:
            logs.failure("archive.not_closed", error)
            then()

        self._archive = None
        self._queue.submit(lambda _job: archive.close(), done=lambda _none: then(), failed=failed)

    def ask_for(self, unlock_page: UnlockPage, title: str) -> None:
        """Show the unlocking of another archive, once `leave_archive` has closed this one."""
        self._focused = None
        self._build(unlock_page, title)

    @property
    def locked(self) -> bool:
        """Whether the unlocking page is shown, or the help in its place."""
        shown = self._stack.currentWidget()
        return (self._behind_help if shown is self.help else shown) is self.unlock

    @property
    def recording(self) -> bool:
        """Whether a visit is being recorded."""
        return self.desk is not None and self.desk.recording

    def lock(self) -> None:
        """Hide everything behind the passphrase; an attempt that is being recorded is finished and kept."""
        archive, desk = self._archive, self.desk
        if archive is None or desk is None or self.locked or self._closing:
            return
        self.leave_help()
        self.keys.hide()
        self.notices.dismiss()
        self.question.withdraw()
        hide_everything_else(self)
        self._focused = QApplication.focusWidget()
        self._signed_in = archive.account.user_id
        self._stack.setCurrentWidget(self.unlock)
        self.unlock.lock(lambda: not desk.working, self._signed_in)

    def _keep_keyboard(self, _before: QWidget | None, now: QWidget | None) -> None:
        """Take the keyboard back from what lies behind the lock; a list that is read late asks for it."""
        desk = self.desk
        if now is None or desk is None or not isValid(desk) or not self.locked or not desk.isAncestorOf(now):
            return
        shown = self._stack.currentWidget()
        (self.unlock.passphrase if shown is self.unlock else self.help).setFocus()

    def show_keys(self) -> None:
        """Show the list of keys."""
        if self.desk is not None and not self.locked and self.keys.isHidden():
            self._focused = QApplication.focusWidget()
            self.keys.open_list()

    def show_help(self) -> None:
        """Show the page of the help that fits what is in view; never while a recording runs."""
        behind = self._stack.currentWidget()
        if self._closing or behind is None or behind is self.help:
            return
        if self.desk is not None and self.desk.busy:
            self.notices.show_notice(say("help.while_recording"))
            return
        self.keys.hide()
        self._behind_help, self._focused_behind_help = behind, QApplication.focusWidget()
        page = self.desk.page if self.desk is not None and behind is self.desk else None
        topic = topic_in_view(page) if page is not None else HelpTopic.SAFETY
        self.help.allow_tour(allowed=not self.recording)
        self._stack.setCurrentWidget(self.help)
        self.help.show_topic(topic)

    def leave_help(self) -> None:
        """Go back to what the help was opened over."""
        if self._behind_help is None or self._stack.currentWidget() is not self.help:
            return
        self._stack.setCurrentWidget(self._behind_help)
        focused = self._focused_behind_help
        if focused is not None and isValid(focused):
            focused.setFocus()
        else:
            self._behind_help.setFocus()
        self._behind_help = self._focused_behind_help = None

    def _begin_tour(self) -> None:
        self.leave_help()
        self.tour_wanted.emit()

    def tell(self, error: Exception) -> None:
        """Show an error that belongs to no page."""
        self.notices.show_notice(wording.error_line(error), "problem")

    def closeEvent(self, event: QCloseEvent) -> None:
        """Close when nothing can be lost any more.

        Asked first are an archive that is being taken to a server, a visit that is being recorded, a recovery key that
        is not confirmed, and what is not saved.
        """
        if self._may_close:
            self._state.setValue(_GEOMETRY, self.saveGeometry())
            event.accept()
            self.closed.emit()
            return
        event.ignore()
        if self._closing:
            return
        self.leave_help()  # it would cover what is asked
        if self.desk is not None and self.desk.moving and not self._stops_move:
            self.keys.hide()
            self._ask(say("window.moving"), say("window.stay"), say("window.close"), self._stop_move)
        elif self.recording:
            self.notices.show_notice(say("window.recording"), "info", say("window.close"), self._close_anyway)
        elif self.unlock.recovery.unconfirmed:
            self._ask(say("recovery.closing"), say("recovery.stay"), say("recovery.close"))
        elif self.desk is not None and self.locked and self.desk.unsaved:
            self._ask(say("window.unsaved_locked"), say("window.stay"), say("window.close_unsaved"))
        elif self.desk is not None and not self.locked:
            self.keys.hide()  # it would cover the question
            self.desk.settle(self._say_goodbye)
        else:
            self._say_goodbye()

    def _stop_move(self) -> None:
        """Close though the archive is being taken to a server; what is not saved is asked about all the same."""
        self.question.withdraw()
        self._stops_move = True
        self.close()
        self._stops_move = False

    def _forget_move(self, moving: bool) -> None:  # noqa: FBT001 - a Qt slot
        """Take the question back whether to close while the archive is taken to a server, when it is no more."""
        if not moving and self.question.text == say("window.moving"):
            self.question.cancel()

    def _close_anyway(self) -> None:
        """Close though a visit is recorded; where that has ended meanwhile, ask as at any other time."""
        if self.recording:
            self._say_goodbye()
        else:
            self.close()

    def _forget_recording(self, capture_shown: bool) -> None:  # noqa: FBT001 - a Qt slot
        """Take the question back whether to close while a visit is recorded, when it is no more."""
        if not capture_shown and self.notices.text == say("window.recording"):
            self.notices.dismiss()

    def close_now(self) -> None:
        """Close without asking, as the system wants: an open visit stays unfinished, what was kept is saved."""
        if not self._closing:
            self._backs_up = False
            self._say_goodbye()

    def _ask(self, question: str, stay: str, close: str, then: Callable[[], None] | None = None) -> None:
        stay_here = Answer(stay, self.question.withdraw, "primary")
        self.question.ask(question, [Answer(close, then or self._say_goodbye, "danger")], stay_here)

    def _open(self, archive: "VisitArchive") -> None:
        self._archive = archive
        if self._closing:
            return
        self.question.withdraw()
        self._show_desk(archive)
        if archive.audit_fault is not None:
            logs.failure("archive.audit_broken", archive.audit_fault)
            self.tell(archive.audit_fault)
        elif archive.recovery_faults:
            self.notices.show_notice(say("unlock.not_recovered", count=len(archive.recovery_faults)), "problem")

    def _show_desk(self, archive: "VisitArchive") -> "Desk":
        self.desk = desk = self._make_desk(archive)
        desk.lock_wanted.connect(self.lock)
        desk.help_wanted.connect(self.show_help)
        desk.capture_shown.connect(self._forget_recording)
        desk.moving_changed.connect(self._forget_move)
        self._stack.addWidget(desk)
        self._release()
        return desk

    def _let_in(self, user: User) -> None:
        """Go on where the same user was; another one gets his own first page."""
        if self.desk is not None and user.user_id != self._signed_in:
            self.when_quiet(self._change_user)
        else:
            self._release()

    def _change_user(self) -> None:
        """Make the pages anew; an open visit of who was signed in stays unfinished, and what was kept is saved."""
        archive, desk = self._archive, self.desk
        if archive is None or desk is None or self._closing:
            return
        if desk.busy:
            QTimer.singleShot(BUSY_MS, self, self._change_user)
            return
        self._focused = None
        desk.stop()
        self._stack.removeWidget(desk)
        desk.deleteLater()
        self._show_desk(archive)

    def _release(self) -> None:
        self.question.withdraw()
        if self.desk is not None:
            self._stack.setCurrentWidget(self.desk)
            self._focus_again()

    def _focus_again(self) -> None:
        """Give the keyboard back to what had it."""
        if self._focused is not None:
            self._focused.setFocus()
        elif self.desk is not None:
            self.desk.patients.setFocus()
        self._focused = None

    def _say_goodbye(self) -> None:
        """Stop the pages, let the archive finish what it was given, close it, and then the window."""
        self._closing = True
        self.notices.dismiss()
        self.question.withdraw()
        self._stack.setCurrentWidget(self.goodbye)
        self.goodbye.begin(
            self.desk,
            lambda: self._archive or self.unlock.archive,
            self.when_quiet,
            in_a_hurry=not self._backs_up,
        )

    def leave(self) -> None:
        """Close without waiting for anything more."""
        self._may_close = True
        QTimer.singleShot(0, self.close)  # a window that is being closed does not close
