from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from palsygrader import wording
from palsygrader.domain.roles import Permission, Role, User
from palsygrader.errors import ArchiveError
from palsygrader.gui.role_gate import gate
from palsygrader.gui.users_section import UsersSection
from palsygrader.gui.workers import JobQueue

if TYPE_CHECKING:
    from tests.gui.conftest import FakeArchive

Settled = Callable[[], None]
GOOD = "four unrelated words"


@pytest.fixture
def section(archive: FakeArchive, archive_queue: JobQueue, qtbot: QtBot, settled: Settled) -> UsersSection:
    archive.account = replace(archive.account, name="Dr Vega")
    archive.add_user("Kim", Role.ASSISTANT, "of Kim")
    section = UsersSection(archive=archive, archive_queue=archive_queue)
    qtbot.addWidget(section)
    section.show()
    settled()
    return section


def shown(section: UsersSection) -> list[str]:
    return [section.list.item(number).text() for number in range(section.list.count())]


def type_new(section: UsersSection) -> None:
    section.new_passphrase.first.setText(GOOD)
    section.new_passphrase.second.setText(GOOD)
    section.done_button.click()


def test_all_users_are_listed_and_who_is_signed_in_is_told(section: UsersSection) -> None:
    assert shown(section) == ["Dr Vega · administrator", "Kim · assistant"]
    assert section.signed_in.text() == wording.say("users.signed_in", name="Dr Vega", role="administrator")
    assert section.chosen is not None
    assert section.chosen.name == "Dr Vega"


def test_the_role_is_not_told_twice(section: UsersSection, archive: FakeArchive, settled: Settled) -> None:
    archive.account = replace(archive.account, name="")
    archive.team[archive.account.user_id] = archive.account
    section._read()
    settled()
    assert section.signed_in.text() == "Signed in: Administrator."
    assert shown(section) == ["Administrator", "Kim · assistant"]


def test_an_administrator_adds_a_user_by_keyboard(
    section: UsersSection, archive: FakeArchive, settled: Settled
) -> None:
    section.add_button.click()
    assert section.new_name.hasFocus()
    QTest.keyClicks(section.new_name, "Lou")
    section.new_role.setCurrentIndex(section.new_role.findData(Role.CLINICIAN))
    section.new_passphrase.first.setText(GOOD)
    section.new_passphrase.second.setText(GOOD)
    QTest.keyClick(section.new_passphrase.second, Qt.Key.Key_Return)
    settled()
    assert shown(section)[-1] == "Lou · clinician"
    assert archive.passphrases["lou"] == GOOD
    assert section.new_passphrase.first.text() == ""
    assert section.told.text() == wording.say("users.added")


def test_a_user_without_a_name_or_with_a_short_passphrase_is_not_added(
    section: UsersSection, archive: FakeArchive, settled: Settled
) -> None:
    section.add_button.click()
    section.done_button.click()
    assert section.new_passphrase.told == section.new_passphrase.problem
    type_new(section)
    settled()
    assert section.told.text() == wording.say("users.no_name")
    assert len(archive.users()) == 2


def test_what_is_typed_of_a_new_user_stays_when_it_is_refused(
    section: UsersSection, archive: FakeArchive, settled: Settled
) -> None:
    section.add_button.click()
    assert section.done_button.text() == wording.say("users.add_now")
    section.new_name.setText("Kim")
    archive.failure = ArchiveError("users.name_taken")
    type_new(section)
    settled()
    assert section.told.text() == wording.say("users.name_taken")
    assert section.new_name.text() == "Kim"
    assert section.new_passphrase.first.text() == GOOD
    assert section.new_name.hasFocus()
    archive.failure = None
    section.new_name.setText("Kim Lee")
    section.done_button.click()
    settled()
    assert not section.new_name.isVisible()
    assert section.chosen is not None
    assert section.chosen.name == "Kim Lee"
    assert section.list.verticalScrollBar().maximum() == 0


def test_enter_pressed_twice_adds_a_user_once(
    section: UsersSection, archive: FakeArchive, settled: Settled, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = archive.add_user

    def add_user(name: str, role: Role, passphrase: str) -> User:
        if any(each.name == name for each in archive.users()):  # as the archive itself
            raise ArchiveError("users.name_taken")
        return real(name, role, passphrase)

    monkeypatch.setattr(archive, "add_user", add_user)
    section.add_button.click()
    section.new_name.setText("Lou")
    section.new_passphrase.first.setText(GOOD)
    section.new_passphrase.second.setText(GOOD)
    QTest.keyClick(section.new_passphrase.second, Qt.Key.Key_Return)
    QTest.keyClick(section.new_passphrase.second, Qt.Key.Key_Return)
    settled()
    assert len(archive.users()) == 3
    assert section.told.text() == wording.say("users.added")
    assert section.chosen is not None
    assert section.chosen.name == "Lou"


def test_name_role_and_passphrase_of_a_user_are_changed(
    section: UsersSection, archive: FakeArchive, settled: Settled
) -> None:
    section.list.setCurrentRow(1)
    section.name.setText("Kim Lee")
    section.name.editingFinished.emit()
    settled()
    section.role.setCurrentIndex(section.role.findData(Role.CLINICIAN))
    section.role.activated.emit(section.role.currentIndex())
    settled()
    assert shown(section)[1] == "Kim Lee · clinician"
    section.disable_button.click()
    settled()
    assert shown(section)[1].endswith(wording.say("users.disabled"))
    assert not section.disable_button.isEnabled()
    section.reset_button.click()
    type_new(section)
    settled()
    assert archive.passphrases["kim"] == GOOD
    assert shown(section)[1] == "Kim Lee · clinician"


def test_a_user_is_removed_after_a_question(section: UsersSection, settled: Settled) -> None:
    section.list.setCurrentRow(1)
    section.remove_button.click()
    assert section.question.asking
    for each in section.question.findChildren(QPushButton):
        if each.text() == wording.say("users.remove"):
            each.click()
            break
    settled()
    assert shown(section) == ["Dr Vega · administrator"]


def test_what_the_archive_refuses_is_told_and_shown_as_it_is(
    section: UsersSection, archive: FakeArchive, settled: Settled, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(_user_id: str, _role: Role) -> None:
        raise ArchiveError("users.last_administrator")

    monkeypatch.setattr(archive, "change_role", refuse)
    section.role.setCurrentIndex(0)
    section.role.activated.emit(0)
    settled()
    assert section.told.text() == wording.say("users.last_administrator")
    assert section.role.currentData() == Role.ADMINISTRATOR


def test_a_new_recovery_key_is_shown_until_it_is_kept(
    section: UsersSection, archive: FakeArchive, settled: Settled
) -> None:
    section.renew_button.click()
    settled()
    assert section.recovery.unconfirmed
    assert section.recovery.print_button.hasFocus()
    section.recovery.leave()
    settled()
    assert archive.kept
    assert not section.recovery.isVisible()


def test_an_assistant_sees_why_there_is_nothing_to_change(
    archive: FakeArchive, archive_queue: JobQueue, qtbot: QtBot, settled: Settled
) -> None:
    archive.account = replace(archive.account, name="Kim", role=Role.ASSISTANT)
    section = UsersSection(archive=archive, archive_queue=archive_queue)
    qtbot.addWidget(section)
    section.show()
    settled()
    assert not section.add_button.isVisible()
    assert section._not_yours.text() == wording.say("refused.manage_users")


def test_what_a_role_may_not_do_stays_off_and_says_why(archive: FakeArchive, qtbot: QtBot) -> None:
    button = QPushButton()
    qtbot.addWidget(button)
    gate(archive.account, Permission.SIGN, button)
    assert button.isEnabled()
    gate(replace(archive.account, role=Role.ASSISTANT), Permission.SIGN, button)
    button.setEnabled(True)
    assert not button.isEnabled()
    assert button.toolTip() == wording.say("refused.sign")
