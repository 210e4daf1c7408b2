"""The settings' section about the archive's keys: renewing them where somebody knows them who should not any more."""

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFrame

from palsygrader import logs
from palsygrader.archive.keys import Renewal
from palsygrader.archive.open_folder import OpenFolder
from palsygrader.domain.roles import Permission
from palsygrader.gui import theme
from palsygrader.gui.icons import Icon
from palsygrader.gui.layouts import bring_into_view, button, column, words
from palsygrader.gui.recovery_card import RecoveryCard
from palsygrader.gui.upkeep import Upkeep, Work
from palsygrader.gui.work_bar import WorkBar
from palsygrader.gui.workers import JobQueue
from palsygrader.wording import error_line, say


class KeysSection(QFrame):
    """A card.

    Args:
        upkeep: Renews the keys.
        archive: Open.
        queue: That of the upkeep.

    Signals:
        due: The keys are to be renewed by who is signed in.
    """

    due = Signal()

    def __init__(self, upkeep: Upkeep, archive: OpenFolder, queue: JobQueue) -> None:
        super().__init__()
        theme.set_role(self, "card")
        self._upkeep = upkeep
        self._archive = archive
        self._queue = queue
        self._due = words(role="problem", wrap=True)
        self._due.hide()
        self.renew_button = button(say("renewal.renew"), icon=Icon.KEY)
        self.renew_button.clicked.connect(self.begin)
        self.bar = WorkBar(name=say("renewal.title"), cancel=say("upkeep.cancel"), begin=[self.renew_button], fields=[])
        self.bar.cancelled.connect(self._cancel)
        self.recovery = RecoveryCard()
        self.recovery.hide()
        self.recovery.kept.connect(self._keep_key)
        self.setLayout(
            column(
                words(say("renewal.title"), "section"),
                words(say("renewal.text"), "muted", wrap=True),
                self._due,
                self.bar,
                self.recovery,
                margin=3 * theme.GRID_PX,
            )
        )
        upkeep.changed.connect(self._show)
        upkeep.ended.connect(self._tell)
        self._running = self._wanted = False

    @property
    def told(self) -> str:
        """What is said of keys that are to be renewed, empty where they are not."""
        return "" if self._due.isHidden() else self._due.text()

    def showEvent(self, event: QShowEvent) -> None:
        """Look anew whether they are to be renewed."""
        super().showEvent(event)
        self.look()

    def begin(self) -> None:
        """Renew them, as soon as nothing else is being done."""
        self._wanted = self._upkeep.work is not None
        if not self._wanted:
            self._upkeep.renew_keys()

    def look(self, then: Callable[[], None] = lambda: None) -> None:
        """Look whether they are to be renewed, once the upkeep's other work is over."""

        def show(renewal: Renewal) -> None:
            self._due.setText(say("renewal.due"))
            self._due.setVisible(renewal is not Renewal.NONE)
            if renewal is not Renewal.NONE and self._archive.account.may(Permission.CHANGE_SECURITY):
                self.due.emit()
            then()

        def failed(error: Exception) -> None:
            logs.failure("renewal.not_read", error)

        self._queue.submit(lambda _job: self._archive.renewal, done=show, failed=failed)

    def _show(self) -> None:
        upkeep = self._upkeep
        running = upkeep.work is Work.RENEWAL
        if not running:  # before the keyboard goes back to it
            self.renew_button.setEnabled(upkeep.work is None)
        if running is not self._running:
            self._running = running
            self.bar.show_running(running=running)
        if running:
            done, total = upkeep.progress
            self.bar.show_progress(say("renewal.renewing", percent=100 * done // max(total, 1)), done, total)

    def _cancel(self) -> None:
        self._upkeep.cancel()
        self.bar.tell(say("renewal.cancelled"), "muted")
        self.look(self._show_renewed)  # it may have been too late to stop

    def _tell(self, work: Work, result: object) -> None:
        if work is not Work.RENEWAL:
            if self._wanted:
                QTimer.singleShot(0, self, self.begin)  # once everybody knows that the other work has ended
            return
        if isinstance(result, Exception):
            self.bar.tell(error_line(result), "problem")
        self.look(self._show_renewed)

    def _show_renewed(self) -> None:
        key, self._upkeep.renewed_key = self._upkeep.renewed_key, ""
        if key:
            self.bar.tell(say("renewal.renewed"), "good")
            self.recovery.show_key(key)
            self.recovery.show()
            self.recovery.print_button.setFocus(Qt.FocusReason.OtherFocusReason)
            bring_into_view(self.recovery)

    def _keep_key(self) -> None:
        def done(_none: None) -> None:
            self.recovery.forget()
            self.recovery.hide()
            self.bar.tell(say("renewal.kept"), "good")

        self._queue.submit(
            lambda _job: self._archive.keep_recovery_key(),
            done=done,
            failed=lambda error: self.recovery.show_problem(error_line(error)),
        )
