"""The page of the self-test: results and remedies, the way there, and the offer at the first start."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from palsygrader.capture.faulty import Fault, FaultySource, Scene
from palsygrader.errors import CaptureError, ModelError
from palsygrader.gui import selftest_room
from palsygrader.gui.app import Program
from palsygrader.gui.selftest_page import SelftestPage, Step
from palsygrader.gui.selftest_room import SelftestRoom
from palsygrader.selftest import checks
from palsygrader.selftest.outcome import Status
from palsygrader.settings import SETTINGS_NAME, SettingsStore
from palsygrader.wording import say
from tests.gui.own_threads import own_threads

LONG_MS = 60_000
PASSPHRASE = "four unrelated words"


def fails() -> tuple[Status, str]:
    raise ModelError("model.missing", model="landmarks")


def page_of(qtbot: QtBot, *steps: Step) -> SelftestPage:
    page = SelftestPage(steps)
    qtbot.addWidget(page)
    page.show()
    with qtbot.waitSignal(page.ended, timeout=LONG_MS):
        page.begin_button.click()
    assert page.stop()
    return page


def test_each_line_tells_its_result_and_what_to_do(qtbot: QtBot) -> None:
    page = page_of(
        qtbot,
        Step("camera", lambda: (Status.PASS, "a camera")),
        Step("speed", lambda: (Status.WARN, "50 ms")),
        Step("model", fails),
        Step("printer", lambda: (Status.ABSENT, ""), in_window=True),
    )
    told = {name: (line.status.text(), line.detail.text(), line.remedy.text()) for name, line in page.lines.items()}
    assert told["camera"] == ("OK", "a camera", "")
    assert told["speed"] == ("Warning", "50 ms", say("selftest.speed.warn"))
    assert told["model"] == ("Failed", say("model.missing", model="landmarks"), say("selftest.model.fail"))
    assert told["printer"] == ("Warning", "", say("selftest.printer.absent"))
    assert page.summary == say("selftest.some", count=3, total=4)
    assert page.begin_button.isEnabled()


def test_it_says_when_everything_works_and_can_be_run_again(qtbot: QtBot) -> None:
    seen: list[int] = []

    def check() -> tuple[Status, str]:
        seen.append(1)
        return Status.PASS, ""

    page = SelftestPage((Step("sound", check, in_window=True),))
    qtbot.addWidget(page)
    for _ in range(2):
        with qtbot.waitSignal(page.ended, timeout=LONG_MS):
            page.begin()
    assert seen == [1, 1]
    assert page.summary == say("selftest.all_good")
    assert page.stop()


@pytest.fixture
def program(qapp: QApplication, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Program]:
    threads = own_threads()
    monkeypatch.setattr(selftest_room, "find_printer", lambda: (Status.ABSENT, ""))
    monkeypatch.setattr(selftest_room, "find_sound", lambda: (Status.PASS, "a loudspeaker"))
    begun = Program(qapp, folder=tmp_path, demo=False, source=None)
    begun.start()
    yield begun
    with qtbot.waitSignal(begun.window.closed, timeout=LONG_MS):
        begun.window.close()
    assert begun.stop()
    begun.window.deleteLater()
    qapp.processEvents()
    assert own_threads() <= threads


def make_archive(program: Program, qtbot: QtBot) -> None:
    unlock = program.window.unlock
    unlock.new_passphrase.first.setText(PASSPHRASE)
    unlock.new_passphrase.second.setText(PASSPHRASE)
    unlock.create_button.click()
    qtbot.waitUntil(unlock.recovery.isVisible, timeout=LONG_MS)
    unlock.recovery.kept.emit()
    qtbot.waitUntil(lambda: program.window.desk is not None, timeout=LONG_MS)


def room_of(program: Program) -> SelftestRoom:
    assert program.opened is not None
    assert program.opened.selftest is not None
    return program.opened.selftest


def test_it_is_offered_once_and_judges_what_is_there(program: Program, qtbot: QtBot, tmp_path: Path) -> None:
    make_archive(program, qtbot)
    desk = program.window.desk
    assert desk is not None
    qtbot.waitUntil(lambda: desk.notices.text == say("selftest.offer"), timeout=LONG_MS)
    assert SettingsStore(tmp_path / SETTINGS_NAME).load().selftest_offered
    room_of(program)._make_source = lambda _number: FaultySource([Scene(Fault.NONE, 200)])
    desk.notices.act()
    page = room_of(program).page
    assert page is not None
    assert desk.page is page
    qtbot.waitUntil(lambda: not page.running, timeout=LONG_MS)
    found = {check.name: check for check in page.found}
    assert found["camera"].status is Status.PASS
    assert found["light"].status is Status.ABSENT  # nobody sits there
    assert {found[name].status for name in ("model", "archive")} == {Status.PASS}, found
    assert not list(tmp_path.glob("palsygrader-selftest-*"))
    page.back_button.click()
    assert id(desk.page) == id(desk.patients)
    desk.notices.dismiss()
    desk.patients.listed.emit(True)
    assert desk.notices.text == ""
    desk.settings_page.about.check_button.click()
    assert desk.page is page


def test_without_a_camera_the_light_is_not_judged(program: Program, qtbot: QtBot) -> None:
    make_archive(program, qtbot)

    class Absent(FaultySource):
        def open(self) -> None:
            raise CaptureError("capture.no_camera")

    room = room_of(program)
    room._source = Absent([Scene(Fault.NONE, 1)])
    assert room._look_at_camera() == (Status.ABSENT, "")
    assert room._look_at_light() == (Status.ABSENT, "")


def test_a_card_that_is_not_there_is_told(program: Program, qtbot: QtBot) -> None:
    make_archive(program, qtbot)
    program._tell_fallback("no_card")
    qtbot.waitUntil(lambda: program.window.notices.text == say("grading.fallback.no_card"), timeout=LONG_MS)


def test_a_small_disk_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(checks, "LEAST_FREE_BYTES", 10**18)
    assert checks.check_archive(tmp_path)[0] is Status.WARN


def test_the_keyboard_stays_on_the_page_while_the_checks_run(qtbot: QtBot) -> None:
    page = SelftestPage((Step("camera", lambda: (Status.PASS, "a camera")),))
    qtbot.addWidget(page)
    with qtbot.waitActive(page):
        page.show()
        page.activateWindow()
    page.begin_button.setFocus()
    with qtbot.waitSignal(page.ended, timeout=LONG_MS):
        page.begin_button.click()
        assert page.back_button.hasFocus()
    assert page.begin_button.hasFocus()
    assert page.stop()
