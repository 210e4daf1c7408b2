from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from palsygrader import wording
from palsygrader.domain.roles import Role
from palsygrader.errors import ArchiveError, PassphraseError
from palsygrader.gui.passphrase_fields import LEAST_CHARACTERS, Strength, strength
from palsygrader.gui.recovery_card import RecoveryCard, paint_key
from palsygrader.gui.server_entry import ServerEntry
from palsygrader.gui.unlock_page import UnlockPage
from palsygrader.gui.workers import JobQueue
from palsygrader.wording import say
from palsygrader.wording.days import day_words

if TYPE_CHECKING:
    from tests.gui.conftest import FakeArchive, FakeVault

Settled = Callable[[], None]
GOOD = "four unrelated words"


@pytest.fixture
def page(vault: FakeVault, archive_queue: JobQueue, qtbot: QtBot) -> UnlockPage:
    page = UnlockPage(vault=vault, archive_queue=archive_queue)
    qtbot.addWidget(page)
    page.show()
    return page


def named(card: RecoveryCard, words: str) -> QPushButton:
    return next(each for each in card.findChildren(QPushButton) if each.text() == words)


def seen(card: RecoveryCard) -> str:
    return "\n".join(label.text() for label in card.findChildren(QLabel) if label.isVisibleTo(card))


def keep(page: UnlockPage) -> None:
    page.recovery.findChildren(QCheckBox)[0].setChecked(True)
    named(page.recovery, wording.say("recovery.continue")).click()


def make(page: UnlockPage, first: str, second: str) -> None:
    page.new_passphrase.first.setText(first)
    page.new_passphrase.second.setText(second)
    page.create_button.click()


def test_the_first_start_makes_the_archive_and_shows_the_key_once(
    page: UnlockPage, vault: FakeVault, settled: Settled
) -> None:
    opened: list[object] = []
    page.opened.connect(opened.append)
    page.start()
    make(page, GOOD, GOOD)
    settled()
    assert vault.archive is not None
    assert page.recovery.isVisible()
    assert opened == []
    go_on = named(page.recovery, wording.say("recovery.continue"))
    assert not go_on.isEnabled()
    named(page.recovery, wording.say("recovery.copy")).click()
    assert QGuiApplication.clipboard().text() == "-".join(["ABC1"] * 8)
    assert wording.say("recovery.renewed") not in seen(page.recovery)
    keep(page)
    assert QGuiApplication.clipboard().text() == ""
    settled()
    assert opened == [vault.archive]
    assert vault.archive.kept
    assert page.new_passphrase.first.text() == ""
    assert page.archive is None
    assert not page.recovery.unconfirmed


def test_a_key_nobody_has_kept_is_shown_anew_at_every_unlock_until_it_is_kept(
    page: UnlockPage, vault: FakeVault, settled: Settled
) -> None:
    opened: list[object] = []
    page.opened.connect(opened.append)
    page.start()
    make(page, GOOD, GOOD)
    settled()
    assert vault.archive is not None
    vault.archive.closed = True  # the program dies; the next one unlocks
    for number in (2, 3):
        page.start()
        page.passphrase.setText(GOOD)
        page.unlock_button.click()
        settled()
        assert page.recovery.isVisible()
        assert "-".join([f"ABC{number}"] * 4) in seen(page.recovery)
        assert wording.say("recovery.renewed") in seen(page.recovery)
        assert opened == []
    keep(page)
    settled()
    assert opened == [vault.archive]
    page.start()
    page.passphrase.setText(GOOD)
    page.unlock_button.click()
    settled()
    assert opened == [vault.archive, vault.archive]


def test_a_key_that_could_not_be_noted_as_kept_stays_shown(
    page: UnlockPage, vault: FakeVault, settled: Settled
) -> None:
    opened: list[object] = []
    page.opened.connect(opened.append)
    page.start()
    make(page, GOOD, GOOD)
    settled()
    assert vault.archive is not None
    vault.archive.failure = ArchiveError("archive.cannot_write")
    keep(page)
    settled()
    assert page.recovery.unconfirmed
    assert wording.say("archive.cannot_write") in seen(page.recovery)
    assert "-".join(["ABC1"] * 4) in seen(page.recovery)
    assert opened == []
    vault.archive.failure = None
    named(page.recovery, wording.say("recovery.continue")).click()
    settled()
    assert opened == [vault.archive]


@pytest.mark.parametrize(("first", "second"), [("", ""), ("short", "short"), (GOOD, "four unrelated wards")])
def test_a_short_or_different_passphrase_makes_nothing(
    page: UnlockPage, vault: FakeVault, settled: Settled, first: str, second: str
) -> None:
    page.start()
    make(page, first, second)
    settled()
    assert vault.archive is None
    assert page.new_passphrase.problem
    assert page.new_passphrase.told == page.new_passphrase.problem
    assert page.problem == ""


def test_one_thing_is_told_at_a_time_while_typing(page: UnlockPage) -> None:
    page.start()
    page.new_passphrase.first.setText("short")
    page.new_passphrase.second.setText("other")
    assert page.new_passphrase.told == wording.say("strength.too_short", count=8)
    page.new_passphrase.first.setText(GOOD)
    assert page.new_passphrase.told == wording.say("passphrase.differs")
    page.new_passphrase.second.setText(GOOD)
    assert page.new_passphrase.told in {wording.say("strength.good"), wording.say("strength.strong")}


def test_a_file_in_the_archives_place_is_told_before_a_passphrase_is_typed(page: UnlockPage, vault: FakeVault) -> None:
    vault.in_the_way = "/data/archive"
    page.start()
    assert "/data/archive" in page.problem


def test_a_folder_that_cannot_be_used_is_told(page: UnlockPage, vault: FakeVault, settled: Settled) -> None:
    vault.failure = ArchiveError("archive.not_writable")
    page.start()
    make(page, GOOD, GOOD)
    settled()
    assert page.create_button.isVisible()
    assert page.problem == wording.say("archive.not_writable")


def test_the_right_passphrase_opens(page: UnlockPage, vault: FakeVault, archive: FakeArchive, settled: Settled) -> None:
    vault.archive = archive
    opened: list[object] = []
    page.opened.connect(opened.append)
    page.start()
    QTest.keyClicks(page.passphrase, "correct horse")
    QTest.keyClick(page.passphrase, Qt.Key.Key_Return)
    settled()
    assert opened == [archive]
    assert page.passphrase.text() == ""


def test_a_wrong_passphrase_is_told_and_asked_for_again(
    page: UnlockPage, vault: FakeVault, archive: FakeArchive, settled: Settled
) -> None:
    vault.archive = archive
    page.start()
    page.passphrase.setText("wrong")
    page.unlock_button.click()
    settled()
    assert page.problem == wording.say("archive.wrong_passphrase")
    assert page.passphrase.isVisible()
    assert page.passphrase.selectedText() == "wrong"


def test_an_empty_passphrase_asks_nobody(page: UnlockPage, vault: FakeVault, archive: FakeArchive) -> None:
    vault.archive = archive
    page.start()
    page.unlock_button.click()
    assert page.passphrase.isVisible()
    assert page.problem == ""


def test_a_locked_window_is_released_only_by_the_passphrase(
    page: UnlockPage, vault: FakeVault, archive: FakeArchive, settled: Settled
) -> None:
    vault.archive = archive
    released: list[bool] = []
    page.released.connect(lambda: released.append(True))
    page.lock()
    page.passphrase.setText("wrong")
    page.unlock_button.click()
    settled()
    assert released == []
    page.passphrase.setText("correct horse")
    page.unlock_button.click()
    settled()
    assert released == [True]


def test_a_passphrase_that_was_typed_does_not_come_back(
    page: UnlockPage, vault: FakeVault, archive: FakeArchive, settled: Settled
) -> None:
    """Behind a locked window the line can be shown, and what was typed there to unlock must not be undone."""
    vault.archive = archive
    page.lock()
    QTest.keyClicks(page.passphrase, "correct horse")
    page.unlock_button.click()
    settled()
    page.lock()
    settled()
    (look,) = page.passphrase.actions()
    look.trigger()
    for key in (Qt.Key.Key_Z, Qt.Key.Key_Z, Qt.Key.Key_Y):
        QTest.keyClick(page.passphrase, key, Qt.KeyboardModifier.ControlModifier)
        assert page.passphrase.text() == ""


class OnServer:
    """The place of an archive on a server whose password is not known."""

    server_password = ""
    server = "db.example:5432/palsy"
    without_server = ""
    asks_password = True

    def exists(self) -> bool:
        return True


def test_the_servers_password_is_forgotten_once_the_archive_is_open(
    vault: FakeVault, archive: FakeArchive, archive_queue: JobQueue, settled: Settled, qtbot: QtBot
) -> None:
    vault.archive = archive
    entry = ServerEntry(OnServer())
    page = UnlockPage(vault=vault, archive_queue=archive_queue, server=entry)
    qtbot.addWidget(page)
    page.show()
    page.start()
    for opened in (page.opened, page.released):
        entry.tell(ArchiveError("archive.server_refused"))  # asked for, be it again
        entry.password.setText("of the server")
        page.passphrase.setText("correct horse")
        with qtbot.waitSignal(opened):
            page.unlock_button.click()
        settled()
        page.lock()
        assert entry.password.text() == ""
        assert not entry.password.isVisible()


def test_the_archive_opens_without_a_server_that_lets_nobody_in(
    vault: FakeVault, archive: FakeArchive, archive_queue: JobQueue, settled: Settled, qtbot: QtBot
) -> None:
    vault.archive = archive
    place = OnServer()
    entry = ServerEntry(place)
    page = UnlockPage(vault=vault, archive_queue=archive_queue, server=entry)
    qtbot.addWidget(page)
    page.show()
    page.start()
    settled()
    assert not entry.without_button.isVisible()
    page.passphrase.setText("correct horse")
    page._refused(ArchiveError("archive.server_refused"))
    assert entry.without_button.isVisible()
    assert entry.without_hint.isVisible()
    page._show_wait(5)
    assert not entry.without_button.isEnabled()
    page._show_wait(0)
    page._refused(PassphraseError("archive.wrong_passphrase"))
    assert entry.without_button.isVisible()  # what the server said still holds
    page.passphrase.clear()  # as after a minute
    entry.password.setFocus()
    entry.without_button.click()
    assert page.passphrase.hasFocus()
    assert place.without_server == ""
    page.passphrase.setText("correct horse")
    with qtbot.waitSignal(page.opened):
        entry.without_button.click()
    assert place.without_server == "archive.server_refused"
    assert not entry.without_button.isVisible()


def test_the_demonstration_opens_without_asking(page: UnlockPage, vault: FakeVault, settled: Settled) -> None:
    opened: list[object] = []
    prepared: list[object] = []
    page.opened.connect(opened.append)
    page.open_with("demonstration", prepared.append)
    settled()
    assert opened == prepared == [vault.archive]
    assert vault.archive is not None
    assert vault.archive.kept


@given(st.text())
def test_longer_is_never_weaker(passphrase: str) -> None:
    order = list(Strength)
    assert order.index(strength(passphrase + "word")) >= order.index(strength(passphrase))


@pytest.mark.parametrize(
    ("passphrase", "expected"),
    [
        ("x" * (LEAST_CHARACTERS - 1), Strength.TOO_SHORT),
        ("x" * 30, Strength.WEAK),
        ("palsygrad", Strength.WEAK),
        ("green table 1954", Strength.GOOD),
        ("green table harbour lamp", Strength.STRONG),
    ],
)
def test_strength(passphrase: str, expected: Strength) -> None:
    assert strength(passphrase) is expected


def test_the_sheet_to_put_away_carries_ink(qtbot: QtBot) -> None:
    sheet = QImage(1240, 1754, QImage.Format.Format_RGB32)
    sheet.fill(Qt.GlobalColor.white)
    painter = QPainter(sheet)
    paint_key(painter, QRectF(sheet.rect()), "ABCD-EFGH")
    painter.end()
    rows = [
        y for y in range(sheet.height()) if any(sheet.pixelColor(x, y).lightness() < 128 for x in range(0, 1240, 3))
    ]
    assert 100 < rows[0] < rows[-1] < 900


def test_the_sheet_tells_its_day_so_that_the_valid_one_of_several_is_found(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []

    def note(key: str, **values: object) -> str:
        said.append(say(key, **values))
        return said[-1]

    monkeypatch.setattr("palsygrader.gui.recovery_card.say", note)
    sheet = QImage(1240, 1754, QImage.Format.Format_RGB32)
    painter = QPainter(sheet)
    paint_key(painter, QRectF(sheet.rect()), "ABCD-EFGH")
    painter.end()
    assert any(day_words(datetime.now(UTC).astimezone().date()) in line for line in said)
    assert say("recovery.sheet_use") in said


@pytest.fixture
def card(qtbot: QtBot) -> RecoveryCard:
    card = RecoveryCard()
    qtbot.addWidget(card)
    card.show()
    card.show_key("-".join(["WXYZ"] * 8))
    return card


@pytest.mark.parametrize("end", ["time", "leave", "forget", "close"])
def test_a_copied_key_does_not_stay_on_the_clipboard(card: RecoveryCard, end: str) -> None:
    named(card, wording.say("recovery.copy")).click()
    assert QGuiApplication.clipboard().text() == "-".join(["WXYZ"] * 8)
    timer = card._clipboard_timer
    assert timer.isActive()
    assert timer.interval() == 60_000
    {"time": timer.timeout.emit, "leave": card.leave, "forget": card.forget, "close": card.close}[end]()
    assert QGuiApplication.clipboard().text() == ""
    assert not timer.isActive()


def test_what_was_copied_since_stays_on_the_clipboard(card: RecoveryCard) -> None:
    named(card, wording.say("recovery.copy")).click()
    QGuiApplication.clipboard().setText("something else")
    card.leave()
    assert QGuiApplication.clipboard().text() == "something else"


def said(card: RecoveryCard) -> list[str]:
    return [label.text() for label in card.findChildren(QLabel)]


def test_without_a_printer_the_key_is_not_called_printed(card: RecoveryCard, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QPrinterInfo, "availablePrinterNames", list)
    named(card, wording.say("recovery.print")).click()
    assert wording.say("recovery.no_printer") in said(card)


@pytest.mark.qt_log_ignore("QPainter::begin", "propagateSizeHints")
def test_a_printed_key_is_told_only_when_the_printer_took_it(card: RecoveryCard, tmp_path: Path) -> None:
    printer = QPrinter()
    printer.setOutputFileName(str(tmp_path / "gone" / "key.pdf"))
    card.print_to(printer)
    assert wording.say("recovery.print_failed") in said(card)

    printer = QPrinter()
    printer.setOutputFileName(str(tmp_path / "key.pdf"))
    card.print_to(printer)
    assert wording.say("recovery.printed") in said(card)
    assert (tmp_path / "key.pdf").read_bytes().startswith(b"%PDF")


def test_several_users_are_chosen_or_typed(
    page: UnlockPage, vault: FakeVault, archive: FakeArchive, settled: Settled
) -> None:
    vault.archive = archive
    page.start()
    settled()
    assert not page.users.isVisible()
    archive.add_user("Kim", Role.ASSISTANT, "of Kim")
    page.start()
    settled()
    assert page.users.isVisible()
    opened: list[object] = []
    page.opened.connect(opened.append)
    page.users.box.setCurrentText("somebody else")
    page.passphrase.setText("of Kim")
    page.unlock_button.click()
    settled()
    assert page.problem == wording.say("archive.wrong_passphrase")
    page.users.box.setCurrentText("KIM")
    page.passphrase.setText("of Kim")
    page.unlock_button.click()
    settled()
    assert opened == [archive]
    assert archive.account.name == "Kim"


def test_failed_tries_are_waited_for_with_a_countdown(
    page: UnlockPage, vault: FakeVault, archive: FakeArchive, settled: Settled, qtbot: QtBot
) -> None:
    vault.archive, vault.waits = archive, 2
    page.start()
    settled()
    assert page.problem == wording.say("archive.wait", seconds=2)
    assert not page.unlock_button.isEnabled()
    page.passphrase.setText("correct horse")
    QTest.keyClick(page.passphrase, Qt.Key.Key_Return)
    assert page.passphrase.isVisible()
    qtbot.waitUntil(lambda: page.problem == wording.say("archive.wait", seconds=1), timeout=3000)
    qtbot.waitUntil(page.unlock_button.isEnabled, timeout=3000)
    assert page.problem == ""


def test_a_passphrase_that_was_nearly_right_does_not_stay_for_whoever_comes_next(
    page: UnlockPage, vault: FakeVault, archive: FakeArchive, settled: Settled, qtbot: QtBot
) -> None:
    vault.archive = archive
    page.start()
    page.passphrase.forget_after(50)
    QTest.keyClicks(page.passphrase, archive.passphrase + "x")
    page.unlock_button.click()
    settled()
    qtbot.waitUntil(lambda: page.passphrase.text() == "")
    assert page.problem == say("archive.wrong_passphrase")
