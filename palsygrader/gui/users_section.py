"""Who may open the archive: signed in, all users, and what an administrator changes of them."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QFrame, QLineEdit, QListWidget, QListWidgetItem

from palsygrader import wording
from palsygrader.domain.roles import Permission, Role, User
from palsygrader.gui import theme
from palsygrader.gui.icons import Icon
from palsygrader.gui.layouts import bring_into_view, button, column, row, words
from palsygrader.gui.passphrase_fields import NewPassphrase
from palsygrader.gui.ports import VisitArchive
from palsygrader.gui.question_strip import Answer, QuestionStrip
from palsygrader.gui.recovery_card import RecoveryCard
from palsygrader.gui.role_gate import refusal_words
from palsygrader.gui.user_choice import named_role, shown_name, signed_in_words
from palsygrader.gui.workers import Job, JobQueue
from palsygrader.settings import LINE_LENGTH
from palsygrader.wording import of, say

ROW_PX = 44
LEAST_ROWS, MOST_ROWS = 3, 8
"""Of the list without scrolling."""


class UsersSection(QFrame):
    """The card of users. Everything that is changed is changed at once, on the archive queue.

    Args:
        archive: Open.
        archive_queue: Its queue.
        on_server: Whether it lies on a server, where its keys stay when a user is removed.

    Signals:
        removed: A user was removed, who knew the archive's keys.
    """

    removed = Signal()

    def __init__(self, *, archive: VisitArchive, archive_queue: JobQueue, on_server: bool = False) -> None:
        super().__init__()
        theme.set_role(self, "card")
        self._remove_question = "users.remove_question_server" if on_server else "users.remove_question"
        self._archive = archive
        self._queue = archive_queue
        self._users: tuple[User, ...] = ()
        self._resetting: User | None = None
        self.signed_in = words(wrap=True)
        self.list = QListWidget()
        self.list.setAccessibleName(say("users.title"))
        self._give_room()
        self.list.currentRowChanged.connect(lambda _row: self._show_chosen())
        self.name = QLineEdit()
        self.name.setMaxLength(LINE_LENGTH)
        self.name.setAccessibleName(say("users.name"))
        self.role = QComboBox()
        self.role.setAccessibleName(say("users.role"))
        for each in Role:
            self.role.addItem(wording.capitalised(of(each)), each)
        self.role.activated.connect(lambda _number: self._change_role())
        self.name.editingFinished.connect(self._rename)
        self.add_button = button(say("users.add"), icon=Icon.ADD)
        self.add_button.clicked.connect(self._begin_to_add)
        self.reset_button = button(say("users.reset"), icon=Icon.KEY)
        self.reset_button.clicked.connect(self._begin_to_reset)
        self.disable_button = button(say("users.disable"))
        self.disable_button.clicked.connect(self._disable)
        self.remove_button = button(say("users.remove"), "danger")
        self.remove_button.clicked.connect(self._ask_to_remove)
        self.renew_button = button(say("users.renew_key"), icon=Icon.SHIELD)
        self.renew_button.clicked.connect(self._renew_key)
        self._build_lines()
        self.question = QuestionStrip()
        self.recovery = RecoveryCard()
        self.recovery.kept.connect(self._keep_key)
        self.recovery.hide()
        self.told = words(role="good", wrap=True)
        self.told.hide()
        self._managed = QFrame()
        detail = row(column(words(say("users.name")), self.name), column(words(say("users.role")), self.role))
        self._managed.setLayout(
            column(
                self.list,
                detail,
                row(self.reset_button, self.disable_button, self.remove_button, None),
                self._lines,
                self.question,
                row(self.add_button, self.renew_button, None),
                self.recovery,
                self.told,
                spacing=2 * theme.GRID_PX,
            )
        )
        self._not_yours = words(refusal_words(Permission.MANAGE_USERS), "muted", wrap=True)
        heading = words(say("users.title"), "section")
        parts = (heading, self.signed_in, self._not_yours, self._managed)
        self.setLayout(column(*parts, spacing=theme.GRID_PX, margin=3 * theme.GRID_PX))
        self._read()

    def _build_lines(self) -> None:
        """Make the lines for a new user, or a user's new passphrase."""
        self.new_name = QLineEdit()
        self.new_name.setMaxLength(LINE_LENGTH)
        self.new_name.setAccessibleName(say("users.name"))
        self.new_role = QComboBox()
        self.new_role.setAccessibleName(say("users.role"))
        for each in Role:
            self.new_role.addItem(wording.capitalised(of(each)), each)
        self._new_user = QFrame()
        self._new_user.setLayout(
            row(column(words(say("users.name")), self.new_name), column(words(say("users.role")), self.new_role))
        )
        self._for_whom = words("", "section")
        self.new_passphrase = NewPassphrase()
        self.done_button = button(say("users.set_now"), "primary")
        self.done_button.clicked.connect(self._finish_lines)
        self.new_passphrase.entered.connect(self._finish_lines)
        cancel = button(say("form.cancel"))
        cancel.clicked.connect(self._close_lines)
        self._lines = QFrame()
        self._lines.setLayout(
            column(self._for_whom, self._new_user, self.new_passphrase, row(self.done_button, cancel, None))
        )
        self._lines.hide()

    @property
    def chosen(self) -> User | None:
        """The user that is marked in the list."""
        number = self.list.currentRow()
        return self._users[number] if 0 <= number < len(self._users) else None

    def _read(self, chosen: str | None = None) -> None:
        self._queue.submit(
            lambda _job: self._archive.users(), done=lambda users: self._show(users, chosen), failed=self._tell_problem
        )

    def _show(self, users: tuple[User, ...], chosen: str | None) -> None:
        account = self._archive.account
        self._users = users
        self.signed_in.setText(signed_in_words(account))
        manages = account.may(Permission.MANAGE_USERS)
        self._managed.setVisible(manages)
        self._not_yours.setVisible(not manages)
        chosen = chosen or (self.chosen.user_id if self.chosen is not None else account.user_id)
        self.list.blockSignals(True)  # noqa: FBT003 - Qt's own signature
        self.list.clear()
        for user in users:
            state = "" if user.enabled else " · " + say("users.disabled")
            QListWidgetItem(named_role(user) + state, self.list)
        numbers = [number for number, user in enumerate(users) if user.user_id == chosen]
        self._give_room()
        self.list.setCurrentRow(numbers[0] if numbers else 0)
        self.list.blockSignals(False)  # noqa: FBT003 - as above
        self._show_chosen()

    def _give_room(self) -> None:
        """Make the list as high as its users need."""
        rows = min(max(self.list.count(), LEAST_ROWS), MOST_ROWS)
        self.list.setFixedHeight(rows * ROW_PX + 2 * theme.GRID_PX)

    def _show_chosen(self) -> None:
        user = self.chosen
        if user is None:
            return
        self.question.withdraw()
        self.name.setText(user.name)
        self.role.setCurrentIndex(self.role.findData(user.role))
        self.disable_button.setEnabled(user.enabled)
        self.disable_button.setToolTip("" if user.enabled else say("users.disabled.tip"))

    def _do(
        self,
        work: Callable[[], object],
        told: str,
        chosen: str | None = None,
        then: Callable[[], object] = lambda: None,
    ) -> None:
        """Change something on the archive queue, then show the users as they are."""
        self.told.hide()

        def run(_job: Job) -> None:
            work()

        def done(_none: None) -> None:
            self._tell(told, "good")
            self._read(chosen)
            then()

        def failed(error: Exception) -> None:
            self._tell_problem(error)
            self._read(chosen)

        self._queue.submit(run, done=done, failed=failed)

    def _rename(self) -> None:
        user, name = self.chosen, " ".join(self.name.text().split())
        if user is not None and name != user.name:
            self._do(partial(self._archive.rename_user, user.user_id, name), say("users.renamed"))

    def _change_role(self) -> None:
        user, role = self.chosen, Role(self.role.currentData())
        if user is not None and role is not user.role:
            self._do(partial(self._archive.change_role, user.user_id, role), say("users.role_changed"))

    def _disable(self) -> None:
        user = self.chosen
        if user is not None:
            self._do(partial(self._archive.disable_user, user.user_id), say("users.now_disabled"))

    def _ask_to_remove(self) -> None:
        user = self.chosen
        if user is None:
            return

        def remove() -> None:
            self.question.withdraw()
            self._do(partial(self._archive.remove_user, user.user_id), say("users.removed"), then=self.removed.emit)

        stay = Answer(say("users.keep"), self.question.withdraw, "primary")
        question = say(self._remove_question, name=shown_name(user))
        self.question.ask(question, [Answer(say("users.remove"), remove, "danger")], stay)

    def _begin_to_add(self) -> None:
        self._open_lines(None)
        self.new_name.setFocus(Qt.FocusReason.OtherFocusReason)

    def _begin_to_reset(self) -> None:
        if self.chosen is not None:
            self._open_lines(self.chosen)
            self.new_passphrase.first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _open_lines(self, user: User | None) -> None:
        self._resetting = user
        self.told.hide()
        self.new_passphrase.clear()
        self.new_name.clear()
        self._new_user.setVisible(user is None)
        self._for_whom.setText(say("users.new") if user is None else say("users.reset_for", name=shown_name(user)))
        self.done_button.setText(say("users.add_now" if user is None else "users.set_now"))
        self._lines.show()

    def _close_lines(self) -> None:
        self.done_button.setEnabled(True)
        self.new_passphrase.clear()
        self._lines.hide()

    def _finish_lines(self) -> None:
        if not self.done_button.isEnabled():  # a user is being added
            return
        passphrase, user = self.new_passphrase.value, self._resetting
        if passphrase is None:
            self.new_passphrase.show_problem()
            return
        name, role = self.new_name.text(), Role(self.new_role.currentData())
        if user is not None:
            self._do(partial(self._archive.reset_passphrase, user.user_id, passphrase), say("users.was_reset"))
        elif not name.strip():
            self._tell(say("users.no_name"), "problem")
            self.new_name.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        else:
            self._add(name, role, passphrase)
            return
        self._close_lines()

    def _add(self, name: str, role: Role, passphrase: str) -> None:
        """Add a user, who is chosen then; what is typed stays when that is refused."""

        def added(user: User) -> None:
            self._close_lines()
            self._tell(say("users.added"), "good")
            self._read(user.user_id)

        def refused(error: Exception) -> None:
            self.done_button.setEnabled(True)
            self._tell_problem(error)
            self.new_name.setFocus(Qt.FocusReason.OtherFocusReason)

        self.told.hide()
        self.done_button.setEnabled(False)
        self._queue.submit(lambda _job: self._archive.add_user(name, role, passphrase), done=added, failed=refused)

    def _renew_key(self) -> None:
        def renew(_job: Job) -> str:
            self._archive.renew_recovery_key()
            return self._archive.recovery_key or ""

        def show(key: str) -> None:
            self.recovery.show_key(key)
            self.recovery.show()
            self.recovery.print_button.setFocus(Qt.FocusReason.OtherFocusReason)
            bring_into_view(self.recovery)

        self._queue.submit(renew, done=show, failed=self._tell_problem)

    def _keep_key(self) -> None:
        def done(_none: None) -> None:
            self.recovery.forget()
            self.recovery.hide()
            self._tell(say("users.key_renewed"), "good")

        self._queue.submit(
            lambda _job: self._archive.keep_recovery_key(),
            done=done,
            failed=lambda error: self.recovery.show_problem(wording.error_line(error)),
        )

    def _tell_problem(self, error: Exception) -> None:
        self._tell(wording.error_line(error), "problem")

    def _tell(self, text: str, role: str) -> None:
        self.told.setText(text)
        theme.set_role(self.told, role)
        self.told.show()
