from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from palsygrader import wording
from palsygrader.errors import ArchiveError
from palsygrader.gui.desk import Desk
from palsygrader.gui.main_window import LEAST_SIZE_PX, MainWindow
from palsygrader.gui.ports import VisitArchive
from palsygrader.gui.unlock_page import UnlockPage
from palsygrader.gui.workers import JobQueue
from palsygrader.settings import SettingsStore

if TYPE_CHECKING:
    from palsygrader.gui.capture_page import CapturePage
    from palsygrader.gui.review_page import ReviewPage
    from palsygrader.settings import Settings
    from tests.gui.conftest import FakeArchive, FakeVault

Settled = Callable[[], None]


class NoPages:
    """Makes no page of a visit."""

    def capture(self, archive: VisitArchive, archive_queue: JobQueue, settings: Settings) -> CapturePage:
        raise NotImplementedError

    def review(self, archive: VisitArchive, archive_queue: JobQueue, settings: Settings) -> ReviewPage:
        raise NotImplementedError


class VisitDesk(Desk):
    """A desk where a visit is open, between two recordings."""

    @property
    def recording(self) -> bool:
        return True


class BusyDesk(VisitDesk):
    """A desk where a recording runs."""

    @property
    def busy(self) -> bool:
        return True


@pytest.fixture
def make_window(
    archive: FakeArchive, vault: FakeVault, archive_queue: JobQueue, tmp_path: Path, qtbot: QtBot, settled: Settled
) -> Callable[[type[Desk]], MainWindow]:
    vault.archive = archive

    def make(kind: type[Desk] = Desk) -> MainWindow:
        def make_desk(opened: VisitArchive) -> Desk:
            return kind(
                archive=opened,
                archive_queue=archive_queue,
                settings_store=SettingsStore(tmp_path / "settings.json"),
                visit_pages=NoPages(),
                cameras=list,
                data=tmp_path,
                demo=False,
            )

        window = MainWindow(
            unlock_page=UnlockPage(vault=vault, archive_queue=archive_queue),
            make_desk=make_desk,
            archive_queue=archive_queue,
            state_file=tmp_path / "window.ini",
            title="palsygrader",
        )
        qtbot.addWidget(window, before_close_func=lambda _window: window.leave())
        window.show()
        window.unlock.start()
        return window

    return make


def unlock(window: MainWindow, settled: Settled) -> None:
    window.unlock.passphrase.setText("correct horse")
    window.unlock.unlock_button.click()
    settled()


def test_starts_locked_and_opens_to_the_patients(
    make_window: Callable[..., MainWindow], settled: Settled, qtbot: QtBot
) -> None:
    window = make_window()
    before = window.locked
    unlock(window, settled)
    assert (before, window.locked) == (True, False)
    assert window.desk is not None
    assert len(window.desk.patients.list.lines) == 3
    qtbot.waitUntil(window.desk.patients.list.hasFocus)


def test_locking_hides_everything_and_the_passphrase_brings_it_back(
    make_window: Callable[..., MainWindow], settled: Settled, qtbot: QtBot
) -> None:
    window = make_window()
    unlock(window, settled)
    assert window.desk is not None
    window.desk.patients.edit_patient()
    form = window.desk.patients.form
    form.cause.setFocus()
    form.cause.setText("half typed")
    QTest.keyClick(window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    assert window.locked
    assert not form.isVisible()
    unlock(window, settled)
    assert form.cause.text() == "half typed"
    qtbot.waitUntil(form.cause.hasFocus)


def test_a_running_recording_is_not_locked_away(make_window: Callable[..., MainWindow], settled: Settled) -> None:
    window = make_window(BusyDesk)
    unlock(window, settled)
    window.lock()
    assert not window.locked


def test_an_open_visit_is_locked_between_recordings(make_window: Callable[..., MainWindow], settled: Settled) -> None:
    window = make_window(VisitDesk)
    unlock(window, settled)
    window.lock()
    assert window.locked


def test_closing_closes_the_archive_first(
    make_window: Callable[..., MainWindow], archive: FakeArchive, settled: Settled, qtbot: QtBot
) -> None:
    window = make_window()
    unlock(window, settled)
    gone: list[bool] = []
    window.closed.connect(lambda: gone.append(archive.closed))
    window.close()
    assert window.isVisible()
    qtbot.waitUntil(lambda: gone == [True])
    assert not window.isVisible()


def test_closing_while_locked_at_the_start_just_closes(make_window: Callable[..., MainWindow], qtbot: QtBot) -> None:
    window = make_window()
    window.close()
    qtbot.waitUntil(lambda: not window.isVisible())


def test_closing_asks_while_a_visit_is_recorded(
    make_window: Callable[..., MainWindow], archive: FakeArchive, settled: Settled, qtbot: QtBot
) -> None:
    window = make_window(VisitDesk)
    unlock(window, settled)
    window.close()
    settled()
    assert window.isVisible()
    assert window.notices.text == wording.say("window.recording")
    window.notices.act()
    qtbot.waitUntil(lambda: not window.isVisible())
    assert archive.closed


def test_the_system_closes_without_being_asked_back(
    make_window: Callable[..., MainWindow], archive: FakeArchive, settled: Settled, qtbot: QtBot
) -> None:
    window = make_window(VisitDesk)
    unlock(window, settled)
    window.close_now()
    window.close_now()
    qtbot.waitUntil(lambda: not window.isVisible())
    assert archive.closed


def test_the_list_of_keys_opens_and_any_key_closes_it(
    make_window: Callable[..., MainWindow], settled: Settled, qtbot: QtBot
) -> None:
    window = make_window()
    window.show_keys()
    assert window.keys.isHidden()
    unlock(window, settled)
    QTest.keyClick(window, Qt.Key.Key_F1)
    assert window.keys.isVisible()
    assert window.keys.size() == window.size()
    QTest.keyClick(window.keys, Qt.Key.Key_Escape)
    assert window.keys.isHidden()
    assert window.desk is not None
    qtbot.waitUntil(window.desk.patients.list.hasFocus)


def test_an_error_nobody_caught_is_shown(make_window: Callable[..., MainWindow]) -> None:
    window = make_window()
    window.tell(ZeroDivisionError())
    assert window.notices.text == wording.say("error.unexpected", kind="ZeroDivisionError")


def test_size_is_kept(make_window: Callable[..., MainWindow], qtbot: QtBot) -> None:
    window = make_window()
    window.resize(1400, 760)
    window.close()
    qtbot.waitUntil(lambda: not window.isVisible())
    assert make_window().size().height() == 760


def test_the_least_size_holds_every_page(make_window: Callable[..., MainWindow], settled: Settled) -> None:
    window = make_window()
    unlock(window, settled)
    assert window.desk is not None
    needed = window.desk.minimumSizeHint()
    assert needed.width() <= LEAST_SIZE_PX[0]
    assert needed.height() <= LEAST_SIZE_PX[1]


def test_a_changed_trail_is_told_when_the_archive_opens(
    make_window: Callable[..., MainWindow], archive: FakeArchive, settled: Settled
) -> None:
    archive.audit_fault = ArchiveError("archive.audit_broken", line=7)
    window = make_window()
    unlock(window, settled)
    assert window.notices.text == wording.say("archive.audit_broken", line=7)
    assert not window.locked


def test_files_a_crash_left_damaged_are_told_when_the_archive_opens(
    make_window: Callable[..., MainWindow], archive: FakeArchive, settled: Settled
) -> None:
    archive.recovery_faults = (ArchiveError("archive.media_damaged"), OSError())
    window = make_window()
    unlock(window, settled)
    assert window.notices.text == wording.say("unlock.not_recovered", count=2)
    assert not window.locked
