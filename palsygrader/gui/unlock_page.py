"""Unlocking: the first start makes the archive, later starts and a locked window ask for the passphrase."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QFrame, QLineEdit, QProgressBar, QStackedWidget

from palsygrader import logs, wording
from palsygrader.domain.roles import User
from palsygrader.errors import ArchiveError, PassphraseError
from palsygrader.gui import theme
from palsygrader.gui.brand_panel import BrandPanel
from palsygrader.gui.icons import Icon
from palsygrader.gui.layouts import button, card, centred, column, row, words
from palsygrader.gui.passphrase_fields import NewPassphrase, PassphraseField
from palsygrader.gui.recovery_card import RecoveryCard
from palsygrader.gui.server_entry import ServerEntry
from palsygrader.gui.user_choice import UserChoice, Wait
from palsygrader.gui.workers import Job, JobQueue
from palsygrader.settings import LINE_LENGTH
from palsygrader.wording import say

if TYPE_CHECKING:
    from palsygrader.gui.ports import Vault, VisitArchive
    from palsygrader.gui.restore_card import RestoreCard, RestoringVault

FORGET_MS = 1000
"""How often a locked window looks whether its keys can be forgotten."""
TYPED_MS: Final = 60_000
"""So long after the last key a typed passphrase stays: whoever comes next could look at it, right or nearly right."""
MENDABLE: Final = frozenset({"archive.damaged", "archive.lost_header", "archive.damaged_header"})
"""What a backup can mend in an archive that does not open."""


class UnlockPage(QFrame):
    """Asks for what opens the archive and opens it on the archive queue.

    Args:
        vault: The place of the archive.
        archive_queue: The queue all calls of the archive go to.
        hint: A line below the passphrase in place of the word on the recovery key.
        server: What is asked and told of an archive on a server, None for one of this computer.
        restoring: The place of an archive that may be made or mended from a backup here, else None.

    Signals:
        opened: The open archive.
        released: The User whose passphrase was given to a window that `lock` had locked.
    """

    opened = Signal(object)
    released = Signal(object)

    def __init__(
        self,
        *,
        vault: "Vault",
        archive_queue: JobQueue,
        hint: str = "",
        server: ServerEntry | None = None,
        restoring: "RestoringVault | None" = None,
    ) -> None:
        super().__init__()
        theme.set_role(self, "page")
        self._vault = vault
        self._queue = archive_queue
        self._server = server
        if server is not None:
            server.without_wanted.connect(self._unlock)
        self._restoring = restoring
        self._archive: VisitArchive | None = None
        self._locked = False

        self._ask_title = words(role="title")
        self._ask_text = words(role="muted", wrap=True)
        self._forget_timer = QTimer(self, interval=FORGET_MS)
        self._forget_timer.timeout.connect(self._forget)
        self._may_forget: Callable[[], bool] = lambda: False
        self.users = UserChoice()
        self.users.chosen.connect(self._ask_wait)
        self.passphrase = PassphraseField(say("unlock.passphrase"))
        self.users.entered.connect(self.passphrase.setFocus)
        self.passphrase.forget_after(TYPED_MS)
        self.passphrase.returnPressed.connect(self._unlock)
        self._wait = Wait()
        self._wait.left.connect(self._show_wait)
        self.unlock_button = button(say("unlock.unlock"), "primary", Icon.KEY)
        self.unlock_button.clicked.connect(self._unlock)
        self._ask_problem = words(role="problem", wrap=True)
        self.repair_button = button(say("unlock.repair"), icon=Icon.SHIELD)
        self.repair_button.clicked.connect(partial(self._show_restoring, mends=True))
        ask = card(
            self._ask_title,
            self._ask_text,
            self.users,
            column(words(say("unlock.passphrase")), self.passphrase),
            *([server] if server is not None else []),
            self._ask_problem,
            row(self.unlock_button, self.repair_button, *([server.without_button] if server is not None else []), None),
            *([server.without_hint] if server is not None else []),
            words(hint or say("unlock.forgotten"), "muted", wrap=True),
            *([row(server.local_button, None)] if server is not None else []),
            margin=4 * theme.GRID_PX,
        )

        make = self._make_first_card()
        self.restore_card: RestoreCard | None = None
        self.recovery = RecoveryCard()
        self.recovery.kept.connect(self._keep_key)

        progress = QProgressBar()
        progress.setRange(0, 0)
        self._busy = card(words(say("unlock.busy"), "title"), progress, margin=4 * theme.GRID_PX)

        self._cards = QStackedWidget()
        self._ask, self._make = ask, make
        for each in (ask, make, self.recovery, self._busy):
            self._add_card(each)
        self.setLayout(row(BrandPanel(), self._cards, spacing=0))

    def _make_first_card(self) -> QFrame:
        """Return what makes the first user of an archive that is not there yet."""
        self.name = QLineEdit()
        self.name.setMaxLength(LINE_LENGTH)
        self.name.setAccessibleName(say("users.your_name"))
        self.new_passphrase = NewPassphrase()
        self.name.returnPressed.connect(self.new_passphrase.first.setFocus)
        self.new_passphrase.entered.connect(self._create)
        self.create_button = button(say("unlock.create"), "primary", Icon.SHIELD)
        self.create_button.clicked.connect(self._create)
        self.restore_button = button(say("unlock.restore"), "quiet", Icon.OPEN)
        self.restore_button.clicked.connect(partial(self._show_restoring, mends=False))
        self.restore_button.setVisible(self._restoring is not None)
        self._make_problem = words(role="problem", wrap=True)
        server = self._server
        return card(
            words(say("unlock.first_title"), "title"),
            words(server.first_text if server is not None else say("unlock.first_text"), "muted", wrap=True),
            column(words(say("users.your_name")), self.name, words(say("users.your_name.hint"), "muted", wrap=True)),
            self.new_passphrase,
            self._make_problem,
            row(self.create_button, None),
            row(self.restore_button, *([server.way_back()] if server is not None else []), None),
            margin=4 * theme.GRID_PX,
        )

    def _add_card(self, each: QFrame) -> None:
        each.setFixedWidth(70 * theme.GRID_PX)
        holder = QFrame()
        holder.setLayout(centred(each))
        self._cards.addWidget(holder)

    @property
    def archive(self) -> "VisitArchive | None":
        """The archive that is open and waits for its recovery key to be kept, None when there is none."""
        return self._archive

    @property
    def problem(self) -> str:
        """What went wrong, empty when nothing did."""
        shown = (label for label in (self._ask_problem, self._make_problem) if label.isVisible())
        return next((label.text() for label in shown), "")

    def start(self) -> None:
        """Ask for the passphrase, or for a new one when there is no archive yet."""
        if self._vault.exists():
            self._show_ask(say("unlock.title"), say("unlock.text"))
        else:
            if path := self._vault.file_in_the_way():  # told before a passphrase is thought of
                self._make_problem.setText(say("unlock.file_in_the_way", path=path))
            self._show(self._make)
            self.name.setText(self._vault.proposed_name)
            (self.new_passphrase.first if self.name.text() else self.name).setFocus()

    def open_with(self, passphrase: str, prepare: "Callable[[VisitArchive], None]") -> None:
        """Open or make the archive with a known passphrase, without asking, and put into it what is wanted."""

        def work(_job: Job) -> "VisitArchive":
            archive = self._vault.open(passphrase) if self._vault.exists() else self._vault.create(passphrase)
            archive.keep_recovery_key()  # nobody needs it where the passphrase is known to all
            prepare(archive)
            return archive

        self._ask_title.setText(say("unlock.title"))
        self._show(self._busy)
        self._queue.submit(work, done=self.opened.emit, failed=self._refused)

    def lock(self, may_forget: Callable[[], bool] = lambda: False, user_id: str | None = None) -> None:
        """Ask again for a passphrase of the archive that stays open behind this page.

        Args:
            may_forget: Whether no work needs the keys any more; asked until it is so, then they are forgotten.
            user_id: Who was signed in.
        """
        self._locked = True
        self._may_forget = may_forget
        self._forget_timer.start()
        self._show_ask(say("unlock.locked_title"), say("unlock.locked_text"), user_id)

    def _forget(self) -> None:
        if not self._locked:
            self._forget_timer.stop()
        elif self._queue.idle and self._may_forget():
            self._forget_timer.stop()
            self._queue.submit(lambda _job: self._vault.lock(), done=self._see_forgotten, failed=self._not_forgotten)

    def _see_forgotten(self, forgotten: bool) -> None:  # noqa: FBT001 - the answer of a job
        if not forgotten and self._locked:
            self._forget_timer.start()

    def _not_forgotten(self, error: Exception) -> None:
        logs.failure("archive.keys_not_forgotten", error)

    def _show_restoring(self, *, mends: bool) -> None:
        """Show what makes the archive of a backup, or mends it from one."""
        from palsygrader.gui.restore_card import RestoreCard  # noqa: PLC0415 - hardly ever needed

        if self._restoring is None:
            return
        self.restore_card = shown = RestoreCard(self._restoring, self._queue, mends=mends)
        shown.passphrase.forget_after(TYPED_MS)
        shown.left.connect(self._leave_restoring)
        shown.done.connect(self._open_restored)
        self._add_card(shown)
        self._show(shown)
        shown.start()

    def _leave_restoring(self) -> None:
        shown, self.restore_card = self.restore_card, None
        self.start()
        if shown is None:
            return
        shown.stop()
        holder = shown.parentWidget()
        if holder is not None:
            self._cards.removeWidget(holder)
            holder.deleteLater()

    def _open_restored(self, passphrase: str) -> None:
        self._leave_restoring()
        if not passphrase:  # forgotten since it was typed
            return
        self._show(self._busy)
        self._queue.submit(lambda _job: self._vault.open(passphrase), done=self._was_opened, failed=self._refused)

    def _offer_users(self, chosen: str | None) -> None:
        self._queue.submit(
            lambda _job: self._vault.users(),
            done=lambda users: self._take_users(users, chosen),
            failed=lambda error: logs.failure("users.not_read", error),  # told when a passphrase is given
        )

    def _take_users(self, users: tuple[User, ...], chosen: str | None) -> None:
        self.users.offer(users, chosen)
        self._ask_wait()

    def _ask_wait(self) -> None:
        """Ask how long the user who is meant has to wait after failed tries."""
        user_id = self.users.user_id
        self._queue.submit(
            lambda _job: self._vault.wait_s(user_id),
            done=self._wait.begin,
            failed=lambda error: logs.failure("users.not_read", error),
        )

    def _show_wait(self, seconds: int) -> None:
        waited = not self.unlock_button.isEnabled()
        self.unlock_button.setEnabled(not seconds)
        if self._server is not None:
            self._server.without_button.setEnabled(not seconds)
        if seconds:
            self._ask_problem.setText(say("archive.wait", seconds=seconds))
            self._ask_problem.show()
        elif waited:
            self._ask_problem.hide()

    def _show_ask(self, title: str, text: str, user_id: str | None = None) -> None:
        self._offer_users(user_id)
        self._ask_title.setText(title)
        self._ask_text.setText(text)
        self._ask_problem.hide()
        self.repair_button.hide()
        self.passphrase.clear()
        self._show(self._ask)
        self.passphrase.setFocus()

    def _show(self, which: QFrame) -> None:
        self._make_problem.setVisible(bool(self._make_problem.text()))
        holder = which.parentWidget()
        if holder is not None:
            self._cards.setCurrentWidget(holder)

    def _unlock(self) -> None:
        passphrase = self.passphrase.text()
        if not passphrase or not self.unlock_button.isEnabled():
            self.passphrase.setFocus()  # it is forgotten after a minute
            return
        user_id = self.users.user_id
        self._forget_timer.stop()
        self._show(self._busy)
        if self._server is not None:
            self._server.hold()
        if self._locked:
            self._queue.submit(
                lambda _job: self._vault.unlock(passphrase, user_id), done=self._release, failed=self._refused
            )
        else:
            self._queue.submit(
                lambda _job: self._vault.open(passphrase, user_id), done=self._was_opened, failed=self._refused
            )

    def _create(self) -> None:
        passphrase = self.new_passphrase.value
        self._make_problem.clear()
        self._make_problem.hide()
        if passphrase is None:
            self.new_passphrase.show_problem()
            return
        self._show(self._busy)
        self._queue.submit(
            partial(self._create_in_vault, passphrase, self.name.text()),
            done=partial(self._was_opened, renewed=False),
            failed=self._not_made,
        )

    def _create_in_vault(self, passphrase: str, name: str, _job: Job) -> "VisitArchive":
        return self._vault.create(passphrase, " ".join(name.split()))

    def _was_opened(self, archive: "VisitArchive", *, renewed: bool = True) -> None:
        """Show the recovery key where it is still to be kept, and hand the archive over once it is."""
        self.passphrase.clear()
        self.new_passphrase.clear()
        if self._server is not None:
            self._server.forget()
        self._archive = archive
        if archive.recovery_key is None:
            self._hand_over()
            return
        self.recovery.show_key(archive.recovery_key, renewed=renewed)
        self._show(self.recovery)

    def _keep_key(self) -> None:
        archive = self._archive
        if archive is not None:
            self._queue.submit(
                lambda _job: archive.keep_recovery_key(),
                done=lambda _none: self._hand_over(),
                failed=lambda error: self.recovery.show_problem(wording.error_line(error)),
            )

    def _hand_over(self) -> None:
        archive, self._archive = self._archive, None
        self.recovery.forget()
        if archive is not None:
            self.opened.emit(archive)

    def _release(self, user: User) -> None:
        self._locked = False
        self.passphrase.clear()
        if self._server is not None:
            self._server.forget()
        self.released.emit(user)

    def _not_made(self, error: Exception) -> None:
        self._make_problem.setText(wording.error_line(error))
        self._show(self._make)

    def _refused(self, error: Exception) -> None:
        self._show(self._ask)
        if self._server is not None:
            self._server.tell(error)
        self._ask_problem.setText(wording.error_line(error))
        self._ask_problem.show()
        mendable = isinstance(error, ArchiveError) and error.code in MENDABLE
        self.repair_button.setVisible(mendable and self._restoring is not None and not self._locked)
        self.passphrase.setFocus()
        if self._locked:
            self._forget_timer.start()
        if isinstance(error, PassphraseError):
            self.passphrase.selectAll()
            self._ask_wait()
