"""Backup, verification and storage in the window, with a real archive."""

import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from palsygrader.archive.backup_generations import check
from palsygrader.archive.keys import KeyCost, Renewal
from palsygrader.archive.store import Archive
from palsygrader.archive.verification import DamageKind, verify
from palsygrader.domain.examination import Examination, Signature
from palsygrader.domain.patient import Patient
from palsygrader.domain.roles import Role, User
from palsygrader.errors import ArchiveError
from palsygrader.gui.desk import Desk
from palsygrader.gui.main_window import MainWindow
from palsygrader.gui.ports import VisitArchive
from palsygrader.gui.settings_page import SettingsPage
from palsygrader.gui.unlock_page import UnlockPage
from palsygrader.gui.upkeep import Upkeep, Work
from palsygrader.gui.upkeep_pages import UpkeepPages, make_upkeep
from palsygrader.gui.upkeep_state import STATE_NAME, UpkeepState, is_older, load_state, save_state
from palsygrader.gui.workers import JobQueue
from palsygrader.settings import SettingsStore
from palsygrader.wording import say
from palsygrader.wording.days import day_words
from tests.archive.conftest import examination, patient  # noqa: F401 - fixtures
from tests.archive.keeping_bench import fill, flip
from tests.gui.test_main_window import NoPages

NOW = datetime.now(UTC)


@dataclass
class Bench:
    """An archive with one visit, its cards, and the page of settings they stand on."""

    archive: Archive
    pages: UpkeepPages
    page: SettingsPage
    disk: Path
    media_id: str
    folder: Path
    recording: bool = False

    @property
    def upkeep(self) -> Upkeep:
        return self.pages.upkeep

    def choose_disk(self) -> None:
        self.pages.backup.folder.chosen.emit(str(self.disk))


@pytest.fixture
def queue() -> Iterator[JobQueue]:
    queue = JobQueue("upkeep")
    yield queue
    assert queue.close()


@pytest.fixture
def bench(
    tmp_path: Path,
    patient: Patient,  # noqa: F811
    examination: Examination,  # noqa: F811
    queue: JobQueue,
    qtbot: QtBot,
) -> Iterator[Bench]:
    cost = KeyCost(time_cost=1, memory_kib=8, lanes=1)
    with Archive.create(tmp_path / "archive", "open sesame", cost=cost, user="Dr Vega") as archive:
        media_id = fill(archive, patient, examination)
        (tmp_path / "disk").mkdir()
        store = SettingsStore(tmp_path / "settings.json")
        made = list[Bench]()
        pages = make_upkeep(
            archive,
            queue=queue,
            settings=store.load,
            data=tmp_path,
            recording=lambda: made[0].recording,
        )
        assert pages is not None
        page = SettingsPage(settings_store=store, cards=pages.cards, card_rows=pages.rows)
        page.changed.connect(pages.use_settings)
        qtbot.addWidget(page)
        page.resize(1176, 800)
        made.append(Bench(archive, pages, page, tmp_path / "disk", media_id, tmp_path / "archive"))
        page.show()
        yield made[0]
        pages.stop()
        queue.drain()
        assert page.stop()


def wait(bench: Bench, qtbot: QtBot, act: Callable[[], object]) -> object:
    """Return what came of a work."""
    with qtbot.waitSignal(bench.upkeep.ended, timeout=20_000) as told:
        act()
    assert told.args is not None
    return told.args[1]


def test_a_backup_is_made_where_it_is_wanted_and_told(bench: Bench, qtbot: QtBot) -> None:
    backup = bench.pages.backup
    assert not backup.now_button.isEnabled()
    assert say("upkeep.no_backup") in backup.told
    bench.choose_disk()
    wait(bench, qtbot, backup.now_button.click)
    assert [each.whole for each in check(bench.disk)] == [True]
    assert "copied" in backup.bar.result
    assert "Last backup" in backup.told
    assert load_state(bench.folder.parent / STATE_NAME).backup_folder == str(bench.disk)


def test_a_new_recovery_key_is_scrolled_into_view(bench: Bench, qtbot: QtBot) -> None:
    """It is shown once, and the page of settings is many screens long."""
    scroll = bench.page.findChild(QScrollArea)
    assert isinstance(scroll, QScrollArea)
    assert scroll.verticalScrollBar().value() == 0
    wait(bench, qtbot, bench.pages.keys.begin)
    card = bench.pages.keys.recovery
    qtbot.waitUntil(card.isVisible)

    def whole() -> bool:
        top, foot = (card.mapTo(scroll.viewport(), at).y() for at in (card.rect().topLeft(), card.rect().bottomLeft()))
        return 0 <= top < foot <= scroll.viewport().height()

    qtbot.waitUntil(whole)


def test_how_far_a_work_is_can_be_read(bench: Bench) -> None:
    bar = bench.pages.backup.bar
    bar.show_running(running=True)
    assert bar.how_far == ""
    bar.show_progress(say("upkeep.backing_up", percent=37), 37, 100)
    shown = [label for label in bar.findChildren(QLabel) if label.text() == say("upkeep.backing_up", percent=37)]
    assert [label.isVisible() for label in shown] == [True]
    assert bar.how_far == shown[0].text()
    bar.show_running(running=False)
    assert bar.how_far == ""


def test_the_keyboard_comes_back_to_the_button_that_began_a_work(bench: Bench, qtbot: QtBot) -> None:
    bench.choose_disk()
    for begin in (bench.pages.backup.now_button, bench.pages.verification.verify_button):
        begin.setFocus()
        wait(bench, qtbot, begin.click)
        assert begin.hasFocus()


def test_nothing_begins_behind_the_lock_and_it_is_due_after_the_unlocking(bench: Bench, qtbot: QtBot) -> None:
    warned: list[object] = []
    bench.upkeep.warned.connect(warned.append)
    assert bench.archive.lock()
    bench.upkeep._look()
    assert bench.upkeep.work is None
    assert wait(bench, qtbot, lambda: bench.upkeep.verify(told=False)) is None  # the lock came in between
    assert warned == []
    bench.archive.unlock("open sesame")
    assert wait(bench, qtbot, bench.upkeep._look) == ()


def test_a_lock_in_the_middle_of_a_verification_waits_for_it(bench: Bench, qtbot: QtBot) -> None:
    bench.recording = True  # holds the work up at its first step
    with qtbot.waitSignal(bench.upkeep.ended, timeout=20_000) as told:
        bench.upkeep.verify(told=False)
        bench.upkeep._pause()
        qtbot.waitUntil(lambda: bench.archive._needed_by > 0, timeout=10_000)
        assert not bench.archive.lock()
        bench.recording = False
        bench.upkeep._pause()
    assert told.args is not None
    assert told.args[1] == ()
    assert bench.archive.lock()


def test_keys_are_renewed_and_the_new_recovery_key_is_shown_until_it_is_put_away(bench: Bench, qtbot: QtBot) -> None:
    keys = bench.pages.keys
    kim = bench.archive.add_user("Kim", Role.ASSISTANT, "of Kim")
    bench.archive.remove_user(kim.user_id)
    keys.look()
    qtbot.waitUntil(lambda: keys.told == say("renewal.due"), timeout=10_000)
    before = bench.archive.derive_key("database")
    wait(bench, qtbot, keys.renew_button.click)
    assert bench.archive.derive_key("database") != before
    qtbot.waitUntil(lambda: keys.bar.result == say("renewal.renewed"), timeout=10_000)
    assert keys.recovery.unconfirmed
    assert not keys.told
    shown = bench.archive.recovery_key
    keys.recovery.leave()
    qtbot.waitUntil(lambda: keys.bar.result == say("renewal.kept"), timeout=10_000)
    assert bench.archive.recovery_key is None
    assert bench.archive.recovery_key_kept
    bench.archive.lock()
    assert bench.archive.unlock(shown or "").name == "Dr Vega"


def test_keys_that_are_due_are_told_at_the_start(bench: Bench, qtbot: QtBot) -> None:
    kim = bench.archive.add_user("Kim", Role.ASSISTANT, "of Kim")
    bench.archive.remove_user(kim.user_id)
    with qtbot.waitSignal(bench.pages.warned, timeout=10_000) as told:
        bench.pages.start(bench.page.settings)
    assert told.args == [say("renewal.due_notice")]


def test_a_renewal_that_is_stopped_stays_due(bench: Bench, qtbot: QtBot) -> None:
    keys = bench.pages.keys
    kim = bench.archive.add_user("Kim", Role.ASSISTANT, "of Kim")
    bench.archive.remove_user(kim.user_id)
    bench.recording = True  # holds it up at its first step
    keys.begin()
    bench.upkeep._pause()
    assert bench.upkeep.work is Work.RENEWAL
    keys.bar.cancel_button.click()
    assert keys.bar.result == say("renewal.cancelled")
    qtbot.waitUntil(lambda: keys.told == say("renewal.due"), timeout=10_000)
    assert bench.archive.renewal is Renewal.DUE
    assert verify(bench.archive) == ()


def test_a_renewal_that_is_stopped_too_late_is_told_as_done(
    bench: Bench, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    begun, go_on = threading.Event(), threading.Event()

    def renew(archive: Archive, _progress: object) -> None:
        begun.set()
        assert go_on.wait(20)
        archive.renew_recovery_key()

    monkeypatch.setattr(Archive, "renew_keys", renew)
    keys = bench.pages.keys
    keys.begin()
    assert begun.wait(20)
    keys.bar.cancel_button.click()
    assert keys.bar.result == say("renewal.cancelled")
    go_on.set()
    qtbot.waitUntil(lambda: keys.bar.result == say("renewal.renewed"), timeout=10_000)
    assert keys.recovery.unconfirmed


def test_a_renewal_waits_for_a_backup(bench: Bench, qtbot: QtBot) -> None:
    bench.choose_disk()
    ended: list[object] = []
    bench.upkeep.ended.connect(lambda work, _result: ended.append(work))
    bench.upkeep.back_up()
    bench.pages.keys.begin()
    qtbot.waitUntil(lambda: len(ended) == 2, timeout=20_000)
    assert ended == [Work.BACKUP, Work.RENEWAL]
    assert all(each.whole for each in check(bench.disk))


def test_a_missing_disk_is_told_and_nothing_is_made_in_its_place(bench: Bench, qtbot: QtBot) -> None:
    bench.choose_disk()
    bench.disk.rmdir()
    bench.pages.use_settings(bench.page.settings)
    assert say("upkeep.disk_missing") in bench.pages.backup.told
    wait(bench, qtbot, bench.pages.backup.now_button.click)
    assert bench.pages.backup.bar.result == say("backup.no_folder")
    assert not bench.disk.exists()


def test_a_backup_that_went_well_is_not_praised_once_its_disk_is_gone(bench: Bench, qtbot: QtBot) -> None:
    bench.choose_disk()
    bench.pages.use_settings(bench.page.settings)
    wait(bench, qtbot, bench.pages.backup.now_button.click)
    assert bench.pages.backup.bar.result
    bench.disk.rename(bench.disk.with_name("unplugged"))
    bench.pages.backup.hide()
    bench.pages.backup.show()
    assert say("upkeep.disk_missing") in bench.pages.backup.told
    assert not bench.pages.backup.bar.result


def test_what_is_due_is_done_by_itself_but_not_while_recording(bench: Bench, qtbot: QtBot) -> None:
    bench.choose_disk()
    bench.recording = True
    bench.upkeep._look()
    assert bench.upkeep.work is None
    bench.recording = False
    wait(bench, qtbot, bench.upkeep._look)
    assert len(check(bench.disk)) == 1
    assert wait(bench, qtbot, bench.upkeep._look) == ()  # the verification
    bench.upkeep._look()
    assert bench.upkeep.work is None
    assert "everything is whole" in bench.pages.verification.told


def test_a_failure_by_itself_is_told_once_an_hour(bench: Bench, qtbot: QtBot) -> None:
    bench.choose_disk()
    (bench.disk / "palsygrader-backup").write_text("in the way")
    warned = list[str]()
    bench.pages.warned.connect(warned.append)
    wait(bench, qtbot, bench.upkeep._look)
    assert warned == [say("upkeep.failed", reason=say("backup.cannot_write"))]
    bench.upkeep._look()
    assert bench.upkeep.work is None
    assert bench.upkeep._not_before is not None
    bench.upkeep._not_before += timedelta(days=400)  # the clock ran ahead then
    wait(bench, qtbot, bench.upkeep._look)
    assert len(warned) == 2


def test_a_verification_that_fails_by_itself_is_told_as_such(
    bench: Bench, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_given: object) -> None:
        raise ArchiveError("archive.cannot_write")

    monkeypatch.setattr("palsygrader.gui.upkeep.verify", fail)
    warned = list[str]()
    bench.pages.warned.connect(warned.append)
    wait(bench, qtbot, partial(bench.upkeep.verify, told=False))
    assert warned == [say("upkeep.not_verified_by_itself", reason=say("archive.cannot_write"))]
    assert bench.pages.concerned is bench.pages.verification


def test_damage_is_told_before_an_old_backup(bench: Bench) -> None:
    bench.upkeep.state = UpkeepState(since=NOW, backup_at=NOW - timedelta(days=9), damaged=3)
    line = bench.pages.start(bench.page.settings)
    assert line == f"{say('upkeep.damage_notice', count=3)} {say('upkeep.old', days=9)}"
    assert bench.pages.concerned is bench.pages.verification


def test_damage_is_told_named_and_repaired(bench: Bench, qtbot: QtBot, patient: Patient) -> None:  # noqa: F811
    verification = bench.pages.verification
    assert verification.repair_button.isHidden()
    bench.choose_disk()
    wait(bench, qtbot, bench.pages.backup.now_button.click)
    flip(bench.folder / "media" / bench.media_id, 700)
    warned = list[str]()
    bench.pages.warned.connect(warned.append)
    wait(bench, qtbot, lambda: bench.upkeep.verify(told=False))
    assert warned == [say("upkeep.damage_notice", count=1)]
    assert f"Visit {patient.name}, 12 May 2026." in verification.told.replace("\u200b", "")
    assert bench.media_id[:12] in verification.told
    assert not verification.repair_button.isHidden()
    wait(bench, qtbot, verification.repair_button.click)
    assert verification.bar.result == say("upkeep.repaired", count=1)
    assert verify(bench.archive) == ()
    assert verification.repair_button.isHidden()


def test_what_is_old_is_removed_only_when_asked_twice(
    bench: Bench,
    qtbot: QtBot,
    patient: Patient,  # noqa: F811
    examination: Examination,  # noqa: F811
) -> None:
    storage = bench.pages.storage
    storage.choose_patient(patient)
    storage._look()
    qtbot.waitUntil(lambda: "The chosen patient: visits 1" in storage.told)
    visit = bench.archive.load_examination(examination.examination_id)
    bench.archive.save_examination(visit.signed(Signature("Dr Vega", visit.started_at)))
    qtbot.waitUntil(lambda: "Visits: 1," in storage.told)
    assert storage.expire_button.isHidden()
    storage.keep.chosen.emit(3)
    qtbot.waitUntil(lambda: not storage.expire_button.isHidden())
    assert "Recordings older than that: 1 (340 kB). Visits: 1." in storage.told
    name = bench.archive.patient(visit.patient_id).name
    assert f"{name}, {day_words(visit.started_at.astimezone().date())}" in storage.told
    storage.expire_button.click()
    assert "for good" in storage.told
    storage.stay_button.click()
    assert (bench.folder / "media" / bench.media_id).exists()
    storage.expire_button.click()
    storage.sure_button.click()
    qtbot.waitUntil(lambda: "Removed: 1 (340 kB)." in storage.told)
    assert not (bench.folder / "media" / bench.media_id).exists()
    assert DamageKind.RECORDING_MISSING not in {damage.kind for damage in verify(bench.archive)}


@pytest.mark.parametrize(
    ("state", "key"),
    [
        (UpkeepState(since=NOW), ""),
        (UpkeepState(since=NOW - timedelta(days=8)), "upkeep.never"),
        (UpkeepState(since=NOW - timedelta(days=80), backup_at=NOW - timedelta(days=6)), ""),
        (UpkeepState(since=NOW - timedelta(days=80), backup_at=NOW - timedelta(days=9)), "upkeep.old"),
        (UpkeepState(since=NOW, backup_at=NOW - timedelta(days=1), damaged=3), "upkeep.damage_notice"),
    ],
)
def test_an_old_backup_is_warned_of(bench: Bench, state: UpkeepState, key: str) -> None:
    bench.upkeep.state = state
    assert bench.pages.start(bench.page.settings) == (say(key, days=9, count=3) if key else "")


def test_an_old_backup_is_warned_of_again_on_the_next_day_of_a_program_that_stays_open(bench: Bench) -> None:
    """A computer that is only closed over night never starts the program anew."""
    warned = list[str]()
    bench.pages.warned.connect(warned.append)
    bench.upkeep.state = UpkeepState(since=NOW, backup_at=NOW - timedelta(days=6), verified_at=NOW)
    assert bench.pages.start(bench.page.settings) == ""
    bench.upkeep._look()
    assert warned == []
    bench.upkeep.state = UpkeepState(since=NOW, backup_at=NOW - timedelta(days=9), verified_at=NOW)
    bench.upkeep._look()
    bench.upkeep._look()
    assert warned == [say("upkeep.old", days=9)]
    bench.upkeep._age_told = NOW.date() - timedelta(days=1)
    bench.upkeep._look()
    assert warned == [say("upkeep.old", days=9)] * 2
    assert bench.pages.concerned is bench.pages.backup


def test_a_moment_in_the_future_counts_as_long_ago(tmp_path: Path) -> None:
    day = timedelta(days=1)
    assert not is_older(NOW - day / 2, day, NOW)
    assert is_older(NOW - 2 * day, day, NOW)
    assert is_older(NOW + day, day, NOW)  # the clock was set back since
    assert is_older(None, day, NOW)
    save_state(tmp_path / "gone" / STATE_NAME, UpkeepState())  # a disk that is not there stops nothing


@pytest.mark.parametrize(
    "content",
    [
        "{",
        "[" * 3000,
        '{"since": "2026-05-12T09:30:00"}',
        '{"backup_at": "0001-01-01T00:00:00+14:00"}',
        '{"verified_at": "9999-12-31T23:59:59-14:00"}',
        '{"verified_at": "5000-01-01T00:00:00+00:00"}',
        '{"backup_folder": "\\ud800"}',
    ],
)
def test_what_is_kept_of_the_last_backup_counts_as_nothing_where_it_cannot_be_read(
    content: str, tmp_path: Path
) -> None:
    (tmp_path / STATE_NAME).write_text(content)
    assert load_state(tmp_path / STATE_NAME) == UpkeepState()


def test_one_moment_that_cannot_be_takes_nothing_else_with_it(tmp_path: Path) -> None:
    path = tmp_path / STATE_NAME
    path.write_text(
        '{"backup_at": "today", "verified_at": "1980-01-01T00:00:00Z", "backup_folder": "/disk", "damaged": 2}'
    )
    state = load_state(path)
    assert (state.backup_at, state.backup_folder, state.damaged) == (None, "/disk", 2)
    assert state.verified_at == datetime(1980, 1, 1, tzinfo=UTC)  # a clock without a battery
    empty = datetime(1969, 12, 31, 23, tzinfo=UTC)
    assert UpkeepState.model_validate({**state.model_dump(), "since": empty}).since is None


@pytest.fixture
def window(
    bench: Bench, queue: JobQueue, archive_queue: JobQueue, settled: Callable[[], None], tmp_path: Path, qtbot: QtBot
) -> MainWindow:
    bench.choose_disk()
    bench.archive.keep_recovery_key()
    store = SettingsStore(tmp_path / "settings.json")

    def make_desk(opened: VisitArchive) -> Desk:
        return Desk(
            archive=opened,
            archive_queue=archive_queue,
            settings_store=store,
            visit_pages=NoPages(),
            cameras=list,
            data=tmp_path,
            demo=False,
            upkeep=make_upkeep(bench.archive, queue=queue, settings=store.load, data=tmp_path, recording=lambda: False),
        )

    window = MainWindow(
        unlock_page=UnlockPage(vault=_Vault(bench.archive), archive_queue=archive_queue),
        make_desk=make_desk,
        archive_queue=archive_queue,
        state_file=tmp_path / "window.ini",
        title="palsygrader",
    )
    qtbot.addWidget(window, before_close_func=lambda _window: window.leave())
    window.show()
    window.unlock.start()
    window.unlock.passphrase.setText("open sesame")
    window.unlock.unlock_button.click()
    settled()
    assert window.desk is not None
    return window


def test_a_warning_leads_to_the_card_where_something_can_be_done(window: MainWindow, qtbot: QtBot) -> None:
    desk = window.desk
    assert desk is not None
    pages = desk.upkeep
    assert pages is not None
    scroll = desk.settings_page.findChild(QScrollArea)
    assert isinstance(scroll, QScrollArea)
    warnings: tuple[tuple[Callable[[], None], QWidget], ...] = (
        (pages.upkeep.aged.emit, pages.backup),
        (lambda: pages.upkeep.warned.emit(Work.VERIFICATION, ()), pages.verification),
    )
    for warn, card in warnings:
        scroll.verticalScrollBar().setValue(0)
        warn()
        desk.notices.act()
        assert desk.page is desk.settings_page

        def seen(card: QWidget = card) -> bool:
            return 0 <= card.mapTo(scroll.viewport(), QPoint()).y() < scroll.viewport().height() - card.height()

        qtbot.waitUntil(seen)
        focused = QApplication.focusWidget()
        assert focused is not None
        assert card.isAncestorOf(focused)


def test_closing_backs_up_what_has_changed(bench: Bench, window: MainWindow, qtbot: QtBot) -> None:
    with qtbot.waitSignal(window.closed, timeout=20_000):
        window.close()
    assert [each.whole for each in check(bench.disk)] == [True]


def test_closing_does_not_back_up_what_is_backed_up(bench: Bench, window: MainWindow, qtbot: QtBot) -> None:
    wait(bench, qtbot, bench.pages.backup.now_button.click)
    window.desk.upkeep.upkeep.state = bench.upkeep.state  # type: ignore[union-attr]  # there is a desk with upkeep
    (name,) = [each.name for each in check(bench.disk)]
    with qtbot.waitSignal(window.closed, timeout=20_000):
        window.close()
    assert [each.name for each in check(bench.disk)] == [name]


def test_closing_does_not_wait_when_it_is_skipped(
    bench: Bench, window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def never_ends(_archive: Archive, _folder: Path, progress: Callable[[int, int], None]) -> None:
        while True:
            progress(1, 100)

    monkeypatch.setattr("palsygrader.gui.upkeep.back_up", never_ends)
    window.close()
    qtbot.waitUntil(lambda: say("upkeep.closing") in window.goodbye.text)
    skip = next(each for each in window.goodbye.findChildren(QPushButton) if each.text() == say("upkeep.skip"))
    with qtbot.waitSignal(window.closed, timeout=20_000):
        skip.click()
    assert check(bench.disk) == []


class _Vault:
    """Opens the archive that is open."""

    def __init__(self, archive: Archive) -> None:
        self._archive = archive

    def exists(self) -> bool:
        return True

    def file_in_the_way(self) -> str:
        return ""

    @property
    def proposed_name(self) -> str:
        return ""

    def users(self) -> tuple[User, ...]:
        return ()

    def wait_s(self, user_id: str | None) -> int:
        return 0

    def create(self, passphrase: str, name: str = "") -> Archive:
        raise NotImplementedError

    def open(self, passphrase: str, user_id: str | None = None) -> Archive:
        return self._archive

    def lock(self) -> bool:
        return self._archive.lock()

    def unlock(self, passphrase: str, user_id: str | None = None) -> User:
        return self._archive.account
