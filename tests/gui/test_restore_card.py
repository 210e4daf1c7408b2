"""Restoring from the first page and repairing from the page that unlocks, with real archives and backups."""

from collections.abc import Callable, Iterator
from pathlib import Path
from threading import Event
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from palsygrader.archive.backup import back_up
from palsygrader.archive.keys import KeyCost
from palsygrader.archive.store import Archive
from palsygrader.domain.patient import Patient
from palsygrader.gui.restore_card import RestoreCard
from palsygrader.gui.unlock_page import UnlockPage
from palsygrader.gui.vault import ArchiveVault
from palsygrader.gui.workers import JobQueue
from palsygrader.wording import say

PASSPHRASE = "open sesame"
CHEAP = KeyCost(time_cost=1, memory_kib=8 * 1024, lanes=1)
Settled = Callable[[], None]


@pytest.fixture
def backups(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr("palsygrader.archive.backup.to_keep", lambda all_: {each.name for each in all_})
    folder = tmp_path / "backups"
    folder.mkdir()
    with Archive.create(tmp_path / "of-old", PASSPHRASE, cost=CHEAP, user="Dr Vega") as archive:
        archive.keep_recovery_key()
        archive.add_patient(Patient("Ana Ruiz", "p1"))
        back_up(archive, folder)
        archive.add_patient(Patient("Ben Weber", "p2"))
        back_up(archive, folder)
    return folder


@pytest.fixture
def queue() -> Iterator[JobQueue]:
    queue = JobQueue("archive")
    yield queue
    assert queue.close()


@pytest.fixture
def page(tmp_path: Path, queue: JobQueue, qtbot: QtBot) -> UnlockPage:
    vault = ArchiveVault(tmp_path / "data" / "archive")
    page = UnlockPage(vault=vault, archive_queue=queue, restoring=vault)
    qtbot.addWidget(page)
    page.show()
    page.start()
    return page


def card_of(page: UnlockPage) -> RestoreCard:
    assert page.restore_card is not None
    return page.restore_card


def give(card: RestoreCard, folder: Path, passphrase: str, qtbot: QtBot) -> None:
    card.folder.setText(str(folder))
    card.folder.editingFinished.emit()
    qtbot.waitUntil(lambda: card.found.count() > 0 or card.told_of_folder not in {"", say("restoring.looking")})
    card.passphrase.setText(passphrase)


def opened(page: UnlockPage, qtbot: QtBot) -> list[str]:
    """Open the archive that was made or mended, and return its patients."""
    card = card_of(page)
    qtbot.waitUntil(card.open_button.isVisible)
    assert card.open_button.hasFocus()
    got: list[Archive] = []
    page.opened.connect(got.append)
    card.open_button.click()
    assert page.restore_card is None
    qtbot.waitUntil(lambda: bool(got))
    (archive,) = got
    names = [line.patient.name for line in archive.patients()]
    archive.close()
    return sorted(names)


def test_a_new_computer_gets_the_archive_of_a_backup(page: UnlockPage, backups: Path, qtbot: QtBot) -> None:
    assert page.restore_button.isVisible()
    page.restore_button.click()
    card = card_of(page)
    assert not card.begin_button.isEnabled()
    give(card, backups, PASSPHRASE, qtbot)
    assert card.found.count() == 2
    QTest.keyClick(card.passphrase, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: card.told != "")
    assert card.told.startswith(say("restoring.done", moment="|").partition("|")[0])
    assert opened(page, qtbot) == ["Ana Ruiz", "Ben Weber"]


def test_enter_opens_what_was_restored_and_restores_it_no_second_time(
    page: UnlockPage, backups: Path, qtbot: QtBot
) -> None:
    page.restore_button.click()
    card = card_of(page)
    give(card, backups, PASSPHRASE, qtbot)
    card.begin_button.click()
    qtbot.waitUntil(card.open_button.isVisible)
    got: list[Archive] = []
    page.opened.connect(got.append)
    QTest.keyClick(card.passphrase, Qt.Key.Key_Return)
    assert page.restore_card is None
    qtbot.waitUntil(lambda: bool(got))
    got[0].close()


def test_a_passphrase_that_was_typed_long_before_the_end_is_asked_for_again(
    page: UnlockPage, backups: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("palsygrader.gui.unlock_page.TYPED_MS", 10)
    page.restore_button.click()
    card = card_of(page)
    give(card, backups, "", qtbot)
    QTest.keyClicks(card.passphrase, PASSPHRASE)
    card.begin_button.click()
    qtbot.waitUntil(card.open_button.isVisible)
    qtbot.waitUntil(lambda: card.passphrase.text() == "")
    assert card.told.startswith(say("restoring.done", moment="|").partition("|")[0])
    card.open_button.click()
    assert page.restore_card is None
    assert page.passphrase.isVisible()
    assert page.passphrase.hasFocus()
    assert page.problem == ""


def test_an_older_backup_is_chosen(page: UnlockPage, backups: Path, qtbot: QtBot) -> None:
    page.restore_button.click()
    card = card_of(page)
    give(card, backups, PASSPHRASE, qtbot)
    card.found.setCurrentIndex(1)
    card.begin_button.click()
    assert opened(page, qtbot) == ["Ana Ruiz"]


def test_a_wrong_passphrase_and_a_folder_without_backups_are_told_and_nothing_is_made(
    page: UnlockPage, backups: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    page.restore_button.click()
    card = card_of(page)
    give(card, tmp_path / "nowhere", PASSPHRASE, qtbot)
    assert card.told_of_folder == say("restoring.no_folder")
    assert not card.begin_button.isEnabled()
    give(card, tmp_path / "of-old", PASSPHRASE, qtbot)
    qtbot.waitUntil(lambda: card.told_of_folder == say("restoring.none"))
    assert not card.begin_button.isEnabled()
    give(card, backups, "wrong", qtbot)
    card.begin_button.click()
    qtbot.waitUntil(lambda: card.told == say("archive.wrong_passphrase"))
    assert not (tmp_path / "data" / "archive").exists()
    assert card.passphrase.hasFocus()
    card.back.click()
    assert page.restore_card is None
    assert page.create_button.isVisible()


def test_while_another_folder_is_looked_at_the_former_backups_are_not_offered(
    page: UnlockPage, backups: Path, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    real, go_on = ArchiveVault.backups, Event()

    def find(vault: ArchiveVault, folder: Path) -> Any:
        assert go_on.wait(10.0)
        return real(vault, folder)

    monkeypatch.setattr(ArchiveVault, "backups", find)
    page.restore_button.click()
    card = card_of(page)
    go_on.set()
    give(card, backups, PASSPHRASE, qtbot)
    assert card.begin_button.isEnabled()
    go_on.clear()
    card.folder.setText(str(tmp_path / "of-old"))
    card.folder.editingFinished.emit()
    assert card.told_of_folder == say("restoring.looking")
    assert card.found.count() == 0
    assert not card.begin_button.isEnabled()
    go_on.set()
    qtbot.waitUntil(lambda: card.told_of_folder == say("restoring.none"))


def test_a_card_that_is_left_while_it_looks_for_backups_gets_no_answer(
    page: UnlockPage, queue: JobQueue, backups: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    go_on, looking = Event(), Event()

    def find(_vault: ArchiveVault, _folder: Path) -> Any:
        looking.set()
        assert go_on.wait(10.0)
        return []

    monkeypatch.setattr(ArchiveVault, "backups", find)
    page.restore_button.click()
    card = card_of(page)
    card.folder.setText(str(backups))
    card.folder.editingFinished.emit()
    qtbot.waitUntil(looking.is_set)
    with qtbot.waitSignal(card.destroyed):
        card.back.click()
    go_on.set()
    qtbot.waitUntil(lambda: queue.idle)  # an answer to what is gone would fail the test
    assert page.create_button.isVisible()


def test_restoring_is_stopped_and_leaves_nothing(
    page: UnlockPage, backups: Path, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    begun: list[int] = []

    def restore(
        _self: ArchiveVault, _folder: Path, _passphrase: str, _name: str, progress: Callable[[int, int], None]
    ) -> None:
        while True:
            begun.append(1)
            progress(1, 2)

    monkeypatch.setattr(ArchiveVault, "restore", restore)
    page.restore_button.click()
    card = card_of(page)
    give(card, backups, PASSPHRASE, qtbot)
    card.begin_button.click()
    qtbot.waitUntil(lambda: bool(begun))
    card.bar.cancel_button.click()
    qtbot.waitUntil(lambda: card.told == say("upkeep.cancelled"))
    assert card.begin_button.isEnabled()
    assert not (tmp_path / "data" / "archive").exists()


def test_a_stop_that_comes_too_late_tells_that_the_archive_was_made(
    page: UnlockPage, backups: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    real, made, go_on = ArchiveVault.restore, Event(), Event()

    def restore(*arguments: Any) -> Any:
        restored = real(*arguments)
        made.set()
        assert go_on.wait(10.0)
        return restored

    monkeypatch.setattr(ArchiveVault, "restore", restore)
    page.restore_button.click()
    card = card_of(page)
    give(card, backups, PASSPHRASE, qtbot)
    card.begin_button.click()
    qtbot.waitUntil(made.is_set)
    card.bar.cancel_button.click()
    card.bar.cancel_button.click()
    go_on.set()
    qtbot.waitUntil(lambda: card.told != "")
    assert card.told.startswith(say("restoring.done", moment="|").partition("|")[0])
    assert opened(page, qtbot) == ["Ana Ruiz", "Ben Weber"]


def test_backups_of_several_archives_are_told_apart_by_their_users(
    page: UnlockPage, backups: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    page.restore_button.click()
    card = card_of(page)
    give(card, backups, PASSPHRASE, qtbot)
    assert not any("Vega" in card.found.itemText(each) for each in range(card.found.count()))
    with Archive.create(tmp_path / "of-another", PASSPHRASE, cost=CHEAP, user="Dr Kim") as archive:
        archive.keep_recovery_key()
        back_up(archive, backups)
    card.folder.editingFinished.emit()
    qtbot.waitUntil(lambda: card.found.count() == 3)
    assert sorted(card.found.itemText(each).partition("(")[2] for each in range(3)) == [
        "Dr Kim)",
        "Dr Vega)",
        "Dr Vega)",
    ]


@pytest.mark.parametrize("broken", ["archive.db", "keys.json"])
def test_an_archive_that_does_not_open_is_mended(
    broken: str, tmp_path: Path, backups: Path, queue: JobQueue, qtbot: QtBot
) -> None:
    folder = tmp_path / "of-old"
    (folder / broken).write_bytes(b"not what it was")
    vault = ArchiveVault(folder)
    page = UnlockPage(vault=vault, archive_queue=queue, restoring=vault)
    qtbot.addWidget(page)
    page.show()
    page.start()
    assert not page.repair_button.isVisible()
    page.passphrase.setText(PASSPHRASE)
    page.unlock_button.click()
    qtbot.waitUntil(lambda: page.problem != "")
    assert page.repair_button.isVisible()
    page.repair_button.click()
    card = card_of(page)
    give(card, backups, PASSPHRASE, qtbot)
    assert not card.found.isEnabled()
    card.begin_button.click()
    qtbot.waitUntil(lambda: card.told == say("restoring.repaired"))
    assert opened(page, qtbot) == ["Ana Ruiz", "Ben Weber"]


def test_nothing_is_restored_in_a_demonstration_or_on_a_server(queue: JobQueue, tmp_path: Path, qtbot: QtBot) -> None:
    page = UnlockPage(vault=ArchiveVault(tmp_path / "data" / "archive"), archive_queue=queue)
    qtbot.addWidget(page)
    page.show()
    page.start()
    assert not page.restore_button.isVisible()
