"""The whole window with the real archive, from the first start to the next day."""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from palsygrader.archive.store import Archive
from palsygrader.gui import demonstration, theme
from palsygrader.gui.app import BAD_FOLDER, LOG_FOLDER, Program, run
from palsygrader.gui.desk import Desk
from palsygrader.logs import LOG_NAME
from palsygrader.settings import ARCHIVE_FOLDER, SETTINGS_NAME, Settings, SettingsStore
from palsygrader.wording import say
from tests.gui.own_threads import own_threads

GOOD = "four unrelated words"
ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def start(qapp: QApplication, tmp_path: Path, qtbot: QtBot) -> Iterator[Callable[..., Program]]:
    started: list[Program] = []

    def begin(*, demo: bool = False) -> Program:
        program = Program(qapp, folder=tmp_path, demo=demo, source=None)
        started.append(program)
        program.start()
        return program

    threads = own_threads()
    yield begin
    for program in started:
        if program.window.isVisible():
            close(program, qtbot)
        assert program.stop()
        program.window.deleteLater()
    qapp.processEvents()
    assert own_threads() <= threads


def desk(program: Program, qtbot: QtBot) -> Desk:
    qtbot.waitUntil(lambda: program.window.desk is not None, timeout=20_000)
    assert program.window.desk is not None
    return program.window.desk


def close(program: Program, qtbot: QtBot) -> None:
    with qtbot.waitSignal(program.window.closed, timeout=20_000):
        program.window.close()


def test_a_patient_added_at_the_first_start_is_found_the_next_day(
    start: Callable[..., Program], tmp_path: Path, qtbot: QtBot
) -> None:
    first = start()
    unlock = first.window.unlock
    qtbot.waitUntil(unlock.create_button.isVisible)
    unlock.new_passphrase.first.setText(GOOD)
    unlock.new_passphrase.second.setText(GOOD)
    unlock.create_button.click()
    qtbot.waitUntil(unlock.recovery.isVisible, timeout=20_000)
    unlock.recovery.leave()
    patients = desk(first, qtbot).patients
    patients.add_patient()
    patients.form.name.setText("Ana Ruiz")
    patients.form.save()
    qtbot.waitUntil(lambda: bool(patients.list.lines))
    close(first, qtbot)
    assert b"Ana Ruiz" not in (tmp_path / ARCHIVE_FOLDER / "archive.db").read_bytes()

    second = start()
    qtbot.waitUntil(second.window.unlock.passphrase.isVisible)
    second.window.unlock.passphrase.setText(GOOD)
    second.window.unlock.unlock_button.click()
    lines = desk(second, qtbot).patients.list
    qtbot.waitUntil(lambda: bool(lines.lines))
    assert [line.patient.name for line in lines.lines] == ["Ana Ruiz"]
    second.window.lock()
    second.window.unlock.passphrase.setText(GOOD)
    second.window.unlock.unlock_button.click()
    qtbot.waitUntil(lambda: not second.window.locked, timeout=20_000)


def test_the_demonstration_opens_with_its_patient(start: Callable[..., Program], tmp_path: Path, qtbot: QtBot) -> None:
    program = start(demo=True)
    patients = desk(program, qtbot).patients
    qtbot.waitUntil(lambda: bool(patients.list.lines))
    assert patients.patient is not None
    assert "emo" in program.window.windowTitle()
    close(program, qtbot)
    with Archive.open(tmp_path / ARCHIVE_FOLDER, demonstration.PASSPHRASE) as archive:
        assert len(archive.patients()) == 1


def test_settings_in_force_at_the_start_and_changed_later(
    start: Callable[..., Program], tmp_path: Path, qtbot: QtBot
) -> None:
    SettingsStore(tmp_path / SETTINGS_NAME).save(Settings(theme="dark", auto_lock_minutes=0))
    program = start(demo=True)
    assert theme.current() == "dark"
    desk(program, qtbot).toggle_theme()
    assert theme.current() == "light"
    assert program.settings.theme == "light"
    close(program, qtbot)


def test_a_second_window_on_the_same_archive_is_told(start: Callable[..., Program], qtbot: QtBot) -> None:
    desk(start(demo=True), qtbot)
    second = start(demo=True)
    qtbot.waitUntil(lambda: bool(second.window.unlock.problem), timeout=20_000)
    assert second.window.locked


@pytest.mark.usefixtures("qapp")
def test_a_data_folder_that_cannot_be_used_is_told_in_one_line(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    occupied = tmp_path / "a file"
    occupied.touch()
    assert run(data=occupied) == BAD_FOLDER
    assert capsys.readouterr().err == say("window.no_folder") + "\n"


@pytest.mark.skipif(sys.platform == "win32", reason="there is no such signal there")
def test_a_session_that_is_closed_closes_the_window_in_order(tmp_path: Path) -> None:
    """Close the terminal that the program was started from."""
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT)}
    arguments = [sys.executable, "-m", "palsygrader", "--data", str(tmp_path)]
    with subprocess.Popen(arguments, env=environment, stderr=subprocess.DEVNULL) as process:
        log = tmp_path / LOG_FOLDER / LOG_NAME
        until_s = time.monotonic() + 60.0
        while not (log.exists() and "window.shown" in log.read_text()) and time.monotonic() < until_s:
            time.sleep(0.05)
        process.send_signal(signal.SIGHUP)
        assert process.wait(60) == 0
    assert "window.closed" in log.read_text()
