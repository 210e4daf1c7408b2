"""Who wants to come in: chosen or typed, and the wait after failed tries."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QComboBox, QFrame

from palsygrader.domain.roles import User
from palsygrader.gui.layouts import column, words
from palsygrader.wording import of, say

UNKNOWN: Final = "?"
"""Claimed by a name that is not in the archive; it is refused as a wrong passphrase is."""


class UserChoice(QFrame):
    """A line to choose or type a name; not shown where the archive has one user.

    Signals:
        chosen: Another user is meant now.
        entered: Return was pressed.
    """

    chosen = Signal()
    entered = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.box = QComboBox()
        self.box.setEditable(True)
        self.box.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.box.setAccessibleName(say("users.who"))
        self.box.currentTextChanged.connect(lambda _text: self.chosen.emit())
        line = self.box.lineEdit()
        if line is not None:
            line.returnPressed.connect(self.entered)
        self._users: tuple[User, ...] = ()
        self.setLayout(column(words(say("users.who")), self.box))
        self.hide()

    def offer(self, users: Sequence[User], chosen: str | None = None) -> None:
        """Offer these users; the one chosen before stays."""
        chosen = chosen or self.user_id
        self._users = tuple(users)
        self.box.blockSignals(True)  # noqa: FBT003 - Qt's own signature
        self.box.clear()
        for user in users:
            self.box.addItem(shown_name(user), user.user_id)
        number = self.box.findData(chosen)
        self.box.setCurrentIndex(max(number, 0))
        self.box.blockSignals(False)  # noqa: FBT003 - as above
        self.setVisible(len(users) > 1)

    @property
    def user_id(self) -> str | None:
        """Who is meant; None where there is no choice."""
        if len(self._users) < 2:  # noqa: PLR2004 - one is no choice
            return None
        typed = " ".join(self.box.currentText().split()).casefold()
        found = (user.user_id for user in self._users if shown_name(user).casefold() == typed)
        return next(found, UNKNOWN)


class Wait(QTimer):
    """Counts the seconds down until the next try is allowed.

    Signals:
        left: Seconds that are left, 0 at the end.
    """

    left = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.setInterval(1000)
        self.timeout.connect(self._count)
        self.seconds = 0

    def begin(self, seconds: int) -> None:
        """Begin to count, or end where there is nothing to wait for."""
        self.seconds = seconds
        if seconds:
            self.start()
        else:
            self.stop()
        self.left.emit(seconds)

    def _count(self) -> None:
        self.begin(max(self.seconds - 1, 0))


def shown_name(user: User) -> str:
    """Return a user's name, or what an administrator without a name is called."""
    return user.name or say("users.unnamed")


def named_role(user: User) -> str:
    """Return a user's name and role; the role alone where the name is no other word."""
    name, role = shown_name(user), of(user.role)
    return name if name.casefold() == role.casefold() else f"{name} · {role}"


def signed_in_words(user: User) -> str:
    """Return who is signed in; the role is told unless the name tells it."""
    name, role = shown_name(user), of(user.role)
    if name.casefold() == role.casefold():
        return say("users.signed_in.unnamed", name=name)
    return say("users.signed_in", name=name, role=role)
