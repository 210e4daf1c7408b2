"""The whole window with an archive on a real server: set up in the settings, lost during a visit, and back."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from palsygrader.archive.server import ServerAddress, ServerPlace, write_place
from palsygrader.archive.server_archive import ServerArchive
from palsygrader.archive.server_link import PLACE_NAME
from palsygrader.domain.examination import Examination
from palsygrader.domain.patient import Patient
from palsygrader.gui.app import Program
from palsygrader.gui.desk import Desk
from palsygrader.gui.rail import RailPage
from palsygrader.settings import ARCHIVE_FOLDER, SETTINGS_NAME, STATION_FOLDER, SettingsStore
from palsygrader.wording import say
from tests.archive.postgres import PASSWORD, Cluster, running
from tests.archive.tcp_proxy import Proxy
from tests.gui.own_threads import own_threads

GOOD = "four unrelated words"
WAIT_MS = 40_000


@pytest.fixture(scope="module")
def cluster() -> Iterator[Cluster]:
    with running() as cluster:
        yield cluster


@pytest.fixture
def way(cluster: Cluster) -> Iterator[Proxy]:
    way = Proxy(cluster.port)
    yield way
    way.close()


@pytest.fixture
def address(cluster: Cluster, way: Proxy, tmp_path: Path) -> ServerAddress:
    return replace(cluster.new_database(), port=way.port, media=str(tmp_path / "media"))


@pytest.fixture
def start(qapp: QApplication, tmp_path: Path, qtbot: QtBot, way: Proxy) -> Iterator[Callable[[], Program]]:
    started: list[Program] = []
    way.mend()

    def begin() -> Program:
        program = Program(qapp, folder=tmp_path / "data", demo=False, source=None)
        started.append(program)
        program.start()
        return program

    (tmp_path / "data").mkdir()
    threads = own_threads()
    yield begin
    for program in started:
        if program.window.isVisible():
            close(program, qtbot)
        assert program.stop()
        program.window.deleteLater()
    qapp.processEvents()
    assert own_threads() <= threads


def close(program: Program, qtbot: QtBot) -> None:
    with qtbot.waitSignal(program.window.closed, timeout=WAIT_MS):
        program.window.close()


def desk(program: Program, qtbot: QtBot) -> Desk:
    qtbot.waitUntil(lambda: program.window.desk is not None and not program.window.locked, timeout=WAIT_MS)
    assert program.window.desk is not None
    return program.window.desk


def make(program: Program, qtbot: QtBot) -> Desk:
    """Make a new archive at the unlocking."""
    unlock = program.window.unlock
    qtbot.waitUntil(unlock.create_button.isVisible, timeout=WAIT_MS)
    unlock.name.setText("Dr Vega")
    unlock.new_passphrase.first.setText(GOOD)
    unlock.new_passphrase.second.setText(GOOD)
    unlock.create_button.click()
    qtbot.waitUntil(unlock.recovery.isVisible, timeout=WAIT_MS)
    unlock.recovery.leave()
    return desk(program, qtbot)


def unlock(program: Program, qtbot: QtBot, passphrase: str = GOOD) -> Desk:
    page = program.window.unlock
    qtbot.waitUntil(page.passphrase.isVisible, timeout=WAIT_MS)
    page.passphrase.setText(passphrase)
    page.unlock_button.click()
    return desk(program, qtbot)


def station(start: Callable[[], Program], address: ServerAddress, data: Path, qtbot: QtBot) -> tuple[Program, Desk]:
    """Start on a computer that is a station already, and make the archive on its server."""
    write_station(data, address)
    program = start()
    qtbot.waitUntil(program.window.unlock.create_button.isVisible, timeout=WAIT_MS)
    program._vault.server_password = PASSWORD
    return program, make(program, qtbot)


def choose_server(program: Program, address: ServerAddress, qtbot: QtBot) -> None:
    """Set the server up in the settings and go there."""
    shown = desk(program, qtbot)
    shown.show_page(RailPage.SETTINGS)
    section = shown.archive
    assert section is not None
    section.place.chosen.emit("server")
    section.form.show_place(ServerPlace(address, station="room 1"))
    section.form.password.line.setText("guess")
    section.test()
    qtbot.waitUntil(lambda: section.told == say("server.check.wrong_password"), timeout=WAIT_MS)
    assert not section.use_button.isEnabled()
    section.form.password.line.setText(PASSWORD)
    section.test()
    qtbot.waitUntil(lambda: section.told == say("server.check.empty"), timeout=WAIT_MS)
    assert "TLS" in section.tls
    section.use_button.click()
    qtbot.waitUntil(lambda: program.window.desk is None, timeout=WAIT_MS)


def test_a_server_is_set_up_in_the_settings_and_opens_the_next_day(
    start: Callable[[], Program], address: ServerAddress, tmp_path: Path, qtbot: QtBot
) -> None:
    first = start()
    make(first, qtbot)
    choose_server(first, address, qtbot)
    make(first, qtbot).patients.add_patient()
    shown = desk(first, qtbot).patients
    shown.form.name.setText("Ana Ruiz")
    shown.form.save()
    qtbot.waitUntil(lambda: bool(shown.list.lines), timeout=WAIT_MS)
    close(first, qtbot)
    data = tmp_path / "data"
    assert SettingsStore(data / SETTINGS_NAME).load().archive_place == "server"
    for file in data.rglob("*"):
        assert not file.is_file() or PASSWORD.encode() not in file.read_bytes(), file

    second = start()
    lines = unlock(second, qtbot).patients.list
    qtbot.waitUntil(lambda: bool(lines.lines), timeout=WAIT_MS)
    assert [line.patient.name for line in lines.lines] == ["Ana Ruiz"]
    shown_desk = desk(second, qtbot)
    assert shown_desk.archive is not None
    shown_desk.archive.place.chosen.emit("folder")
    shown_desk.archive.use_button.click()
    qtbot.waitUntil(lambda: second.window.desk is None, timeout=WAIT_MS)
    local = unlock(second, qtbot)
    qtbot.wait(300)
    assert not local.patients.list.lines
    assert SettingsStore(data / SETTINGS_NAME).load().archive_place == "folder"
    assert (data / ARCHIVE_FOLDER / "archive.db").is_file()


def test_whoever_removes_a_user_is_told_what_is_left_to_do_at_the_server(
    start: Callable[[], Program], address: ServerAddress, tmp_path: Path, qtbot: QtBot
) -> None:
    _program, shown = station(start, address, tmp_path / "data", qtbot)
    shown.show_page(RailPage.SETTINGS)
    shown.users.add_button.click()
    shown.users.new_name.setText("Kim Lee")
    shown.users.new_passphrase.first.setText("the other passphrase")
    shown.users.new_passphrase.second.setText("the other passphrase")
    shown.users.done_button.click()
    qtbot.waitUntil(lambda: shown.users.list.count() == 2, timeout=WAIT_MS)
    shown.users.list.setCurrentRow(1)
    shown.users.remove_button.click()
    assert shown.users.question.text == say("users.remove_question_server", name="Kim Lee")
    (remove,) = [each for each in shown.users.question.findChildren(QPushButton) if each.text() == say("users.remove")]
    remove.click()
    qtbot.waitUntil(lambda: shown.notices.text == say("users.removed_on_server"), timeout=WAIT_MS)
    assert shown.users.list.count() == 1


def test_a_lost_server_is_told_until_it_is_back_and_everything_is_merged(
    start: Callable[[], Program],
    address: ServerAddress,
    way: Proxy,
    tmp_path: Path,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("palsygrader.archive.server_link.BEAT_S", 0.3)
    program, shown = station(start, address, tmp_path / "data", qtbot)
    room = shown.server
    assert room is not None
    assert room.bar.isHidden()
    archive = program._vault._archive
    assert isinstance(archive, ServerArchive)
    patient = Patient("Ana Ruiz")
    examination = Examination(patient.patient_id, datetime.now(UTC), "Dr Vega")
    archive.add_patient(patient)
    way.cut()
    qtbot.waitUntil(room.bar.isVisible, timeout=WAIT_MS)
    archive.save_examination(examination)
    way.mend()
    qtbot.waitUntil(lambda: not room.bar.isVisible(), timeout=WAIT_MS)
    qtbot.waitUntil(lambda: shown.notices.text == say("server.merged", count=1), timeout=WAIT_MS)
    assert [line.examination_id for line in archive.visits(patient.patient_id)] == [examination.examination_id]


def test_a_hanging_server_does_not_stop_the_window(
    start: Callable[[], Program], address: ServerAddress, way: Proxy, tmp_path: Path, qtbot: QtBot
) -> None:
    program, shown = station(start, address, tmp_path / "data", qtbot)
    archive = program._vault._archive
    assert isinstance(archive, ServerArchive)
    qtbot.waitUntil(lambda: program.prepared, timeout=120_000)  # what it imports would count
    for guard in archive._guards:
        guard.limit_s = 4.0
    way.swallows = True
    shown.patients.finder.search.setText("Ana")  # asks the archive, which waits
    longest_s, last = 0.0, datetime.now(UTC)
    room = shown.server
    assert room is not None
    while not room.bar.isVisible():
        qtbot.wait(20)
        now = datetime.now(UTC)
        longest_s, last = max(longest_s, (now - last).total_seconds()), now
        assert longest_s < 1.0
    way.mend()


def write_station(data: Path, address: ServerAddress) -> None:
    folder = data / STATION_FOLDER
    folder.mkdir()
    write_place(folder / PLACE_NAME, ServerPlace(address, station="room 1"))
    store = SettingsStore(data / SETTINGS_NAME)
    store.save(store.load().changed(archive_place="server"))
