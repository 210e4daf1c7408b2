"""The settings' section about where the archive lies, with a server that only says what the test wants."""

import threading
import time
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from palsygrader.archive import facts, server_keys
from palsygrader.archive.keys import KeyCost
from palsygrader.archive.server import ServerAddress, ServerPlace, read_place, write_place
from palsygrader.archive.server_check import ServerCheck, ServerState
from palsygrader.archive.server_link import PLACE_NAME
from palsygrader.archive.server_move import Moved
from palsygrader.archive.server_password import held_password, release_password
from palsygrader.archive.store import Archive
from palsygrader.domain.roles import Role
from palsygrader.errors import ArchiveError
from palsygrader.gui import archive_section, dates, server_move
from palsygrader.gui.archive_section import ArchiveSection
from palsygrader.gui.server_move import ServerMove
from palsygrader.settings import STATION_FOLDER
from palsygrader.wording import say

ADDRESS = ServerAddress("db.example", 6432, "palsy", "clinic", "/ca.pem", "/share")
Make = Callable[[str], ArchiveSection]


@pytest.fixture
def make(tmp_path: Path, qtbot: QtBot) -> Iterator[Make]:
    made: list[ArchiveSection] = []

    def begin(place: str) -> ArchiveSection:
        section = ArchiveSection(data=tmp_path, place=place)
        qtbot.addWidget(section)
        section.show()
        made.append(section)
        return section

    yield begin
    for section in made:
        assert section.stop()
    release_password(tmp_path / STATION_FOLDER)


def fill(section: ArchiveSection) -> None:
    section.place.chosen.emit("server")
    section.form.show_place(ServerPlace(ADDRESS, station="room 1"))
    section.form.password.line.setText("secret")


def answer(monkeypatch: pytest.MonkeyPatch, found: ServerCheck) -> list[tuple[ServerAddress, str | None]]:
    asked: list[tuple[ServerAddress, str | None]] = []

    def check(address: ServerAddress, password: str | None) -> ServerCheck:
        asked.append((address, password))
        return found

    monkeypatch.setattr(archive_section, "check_server", check)
    return asked


def test_a_server_is_used_only_after_it_was_tried(
    make: Make, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = answer(monkeypatch, ServerCheck(ServerState.READY, "TLSv1.3, TLS_AES_256_GCM_SHA384"))
    monkeypatch.setattr(server_keys, "fetch", lambda *_given: True)
    section = make("folder")
    assert not section.form.isVisible()
    fill(section)
    assert not section.use_button.isEnabled()
    assert section.test_button.isEnabled()
    section.test_button.click()
    qtbot.waitUntil(lambda: section.told == say("server.check.ready"))
    assert asked == [(ADDRESS, "secret")]
    assert "TLSv1.3" in section.tls
    section.form.password.line.setText("another")  # what was tried is not what stands there
    assert not section.use_button.isEnabled()
    section.form.password.line.setText("secret")
    section.test()
    qtbot.waitUntil(section.use_button.isEnabled)
    with qtbot.waitSignal(section.moved) as moved:
        section.use_button.click()
    assert moved.args == ["server"]
    station = tmp_path / STATION_FOLDER
    assert read_place(station / PLACE_NAME) == ServerPlace(ADDRESS, station="room 1")
    assert "secret" not in (station / PLACE_NAME).read_text()
    assert held_password(station) == "secret"


@pytest.mark.parametrize("state", [state for state in ServerState if not ServerCheck(state).usable])
def test_a_server_that_cannot_be_used_is_told_in_one_line(
    make: Make, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, state: ServerState
) -> None:
    answer(monkeypatch, ServerCheck(state))
    section = make("folder")
    fill(section)
    section.test()
    qtbot.waitUntil(lambda: section.told == say(f"server.check.{state}"))
    assert "\n" not in section.told
    assert not section.use_button.isEnabled()


def test_the_server_in_use_is_shown_and_left_again(make: Make, tmp_path: Path, qtbot: QtBot) -> None:
    station = tmp_path / STATION_FOLDER
    station.mkdir()
    write_place(station / PLACE_NAME, ServerPlace(ADDRESS, station="room 1"))
    section = make("server")
    assert section.form.address == ADDRESS
    assert section.form.password.line.text() == ""
    section.place.chosen.emit("folder")
    with qtbot.waitSignal(section.moved) as moved:
        section.use_button.click()
    assert moved.args == ["folder"]


def test_another_server_leaves_what_is_not_merged_where_it_is(
    make: Make, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    answer(monkeypatch, ServerCheck(ServerState.READY))
    monkeypatch.setattr(server_keys, "fetch", lambda *_given: True)
    station = tmp_path / STATION_FOLDER
    station.mkdir()
    write_place(station / PLACE_NAME, ServerPlace(ServerAddress("old.example", 5432, "palsy", "clinic", "", "/old")))
    (station / "spool.db").write_bytes(b"not merged yet")
    section = make("server")
    fill(section)
    section.test()
    qtbot.waitUntil(section.use_button.isEnabled)
    with qtbot.waitSignal(section.moved):
        section.use_button.click()
    assert (tmp_path / f"{STATION_FOLDER}-1" / "spool.db").read_bytes() == b"not merged yet"
    assert not (station / "spool.db").exists()


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("db.example", ("db.example", 5432)),
        ("db.example:6432", ("db.example", 6432)),
        ("::1", ("::1", 5432)),
        ("db.example:0", None),
        ("db.example:70000", None),
        ("", None),
    ],
)
def test_an_address_is_read_with_its_port(make: Make, typed: str, expected: tuple[str, int] | None) -> None:
    section = make("folder")
    fill(section)
    section.form.host.show_value(typed)
    address = section.form.address
    assert (None if address is None else (address.host, address.port)) == expected


@pytest.fixture
def local(tmp_path: Path) -> Iterator[Archive]:
    cheap = KeyCost(time_cost=1, memory_kib=8 * 1024, lanes=1)
    with Archive.create(tmp_path / "local", "open sesame", cost=cheap, user="Dr Vega") as archive:
        yield archive


@pytest.fixture
def section(local: Archive, tmp_path: Path, qtbot: QtBot) -> Iterator[ArchiveSection]:
    section = ArchiveSection(data=tmp_path, place="folder", archive=local)
    qtbot.addWidget(section)
    section.show()
    yield section
    assert section.stop()
    release_password(tmp_path / STATION_FOLDER)


def offered(section: ArchiveSection, qtbot: QtBot) -> ServerMove:
    fill(section)
    section.test()
    qtbot.waitUntil(lambda: section.told.startswith(say("server.check.empty")[:20]))
    move = section.server_move
    assert move is not None
    return move


def moving(monkeypatch: pytest.MonkeyPatch, work: Callable[[Callable[[int, int], None]], Moved]) -> None:
    monkeypatch.setattr(server_keys, "fetch", lambda *_given: False)
    monkeypatch.setattr(server_move, "move_to_server", lambda _archive, _station, progress: work(progress))


def test_an_archive_is_taken_to_a_server_that_has_none(
    section: ArchiveSection, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    answer(monkeypatch, ServerCheck(ServerState.READY))
    fill(section)
    section.test()
    qtbot.waitUntil(section.use_button.isEnabled)
    move = section.server_move
    assert move is not None
    assert not move.isVisible()  # the server has one already
    answer(monkeypatch, ServerCheck(ServerState.EMPTY))
    offered(section, qtbot)
    assert move.begin_button.isVisible()
    go_on = threading.Event()

    def work(progress: Callable[[int, int], None]) -> Moved:
        progress(30, 100)
        assert go_on.wait(20.0)
        return Moved(3, 5, 40, ("lost",))

    moving(monkeypatch, work)
    move.begin_button.click()
    qtbot.waitUntil(lambda: move.bar.progress.format() == say("server.move.running", percent=30))
    assert not section.use_button.isEnabled()
    assert not section.form.isEnabled()
    go_on.set()
    qtbot.waitUntil(lambda: move.told != "")
    done = say("server.move.done", patients=3, visits=5, recordings=40)
    assert move.told == f"{done} {say('server.move.missing', count=1)}"
    assert not move.begin_button.isVisible()
    assert section.use_button.isEnabled()
    assert read_place(tmp_path / STATION_FOLDER / PLACE_NAME).address == ADDRESS


@pytest.mark.parametrize("changed", ["host", "password", "place"])
def test_what_is_changed_while_a_server_is_tried_is_to_be_tried_anew(
    section: ArchiveSection, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, changed: str
) -> None:
    trying, go_on = threading.Event(), threading.Event()

    def check(_address: ServerAddress, _password: str | None) -> ServerCheck:
        trying.set()
        assert go_on.wait(20.0)
        return ServerCheck(ServerState.EMPTY)

    monkeypatch.setattr(archive_section, "check_server", check)
    fill(section)
    section.test()
    qtbot.waitUntil(trying.is_set)
    if changed == "host":
        section.form.host.show_value("another.example")
    elif changed == "password":
        section.form.password.line.setText("another")
    else:
        section.place.chosen.emit("folder")
    go_on.set()
    qtbot.waitUntil(section.test_button.isEnabled)
    move = section.server_move
    assert move is not None
    assert not move.isVisible()
    assert section.told == ""
    section.place.chosen.emit("server")
    assert not section.use_button.isEnabled()


def under_way(section: ArchiveSection, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> ServerMove:
    """Begin a move that goes on until it is stopped."""
    move, begun = offered(section, qtbot), threading.Event()

    def work(progress: Callable[[int, int], None]) -> Moved:
        begun.set()
        while True:
            progress(1, 2)
            time.sleep(0.01)

    moving(monkeypatch, work)
    move.begin_button.click()
    qtbot.waitUntil(begun.is_set)
    return move


def test_a_move_is_stopped(section: ArchiveSection, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    answer(monkeypatch, ServerCheck(ServerState.EMPTY))
    move = under_way(section, qtbot, monkeypatch)
    move.bar.cancel_button.click()
    qtbot.waitUntil(lambda: move.told == say("server.move.stopped"))
    assert move.begin_button.isVisible()
    assert section.use_button.isEnabled()


def test_a_stop_is_told_where_the_archive_was_taken_to_another_server_before(
    section: ArchiveSection, local: Archive, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    with local.transaction() as connection:
        facts.keep(connection, facts.MOVED_TO, "2026-05-12T09:30:00+00:00 db.former:5432/palsy")
    answer(monkeypatch, ServerCheck(ServerState.EMPTY))
    move = under_way(section, qtbot, monkeypatch)
    with qtbot.assertNotEmitted(move.done):
        move.bar.cancel_button.click()
        qtbot.waitUntil(lambda: move.told != "")
    assert move.told == say("server.move.stopped")
    assert move.begin_button.isVisible()


def test_a_stop_that_comes_too_late_tells_that_the_archive_is_on_the_server(
    section: ArchiveSection, local: Archive, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    answer(monkeypatch, ServerCheck(ServerState.EMPTY))
    move, at_the_end, go_on = offered(section, qtbot), threading.Event(), threading.Event()

    def work(_progress: Callable[[int, int], None]) -> Moved:
        at_the_end.set()
        assert go_on.wait(20.0)
        with local.transaction() as connection:
            facts.keep(connection, facts.MOVED_TO, "2026-05-12T09:30:00+00:00 db.example:6432/palsy")
        return Moved(3, 5, 40, ())

    moving(monkeypatch, work)
    move.begin_button.click()
    qtbot.waitUntil(at_the_end.is_set)
    with qtbot.waitSignal(move.done):
        move.bar.cancel_button.click()
        move.bar.cancel_button.click()
        go_on.set()
    assert move.told == say("server.move.done", patients=3, visits=5, recordings=40)
    assert not move.begin_button.isVisible()
    assert section.use_button.isEnabled()


def test_a_move_that_fails_is_told_and_can_be_tried_again(
    section: ArchiveSection, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    answer(monkeypatch, ServerCheck(ServerState.EMPTY))
    move = offered(section, qtbot)

    def work(_progress: Callable[[int, int], None]) -> Moved:
        raise ArchiveError("move.keys_due")

    moving(monkeypatch, work)
    move.begin_button.click()
    qtbot.waitUntil(lambda: move.told == say("move.keys_due"))
    assert move.begin_button.isEnabled()
    section.form.password.line.setText("another")
    assert not move.begin_button.isVisible()


def test_a_move_that_is_refused_sets_no_station_up(
    section: ArchiveSection, local: Archive, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    local.remove_user(local.add_user("Dr Ito", Role.CLINICIAN, "open barley").user_id)
    answer(monkeypatch, ServerCheck(ServerState.EMPTY))
    move = offered(section, qtbot)
    move.begin_button.click()
    qtbot.waitUntil(lambda: move.told == say("move.keys_due"))
    assert not (tmp_path / STATION_FOLDER).exists()


def test_an_archive_that_went_to_a_server_says_so(local: Archive, tmp_path: Path, qtbot: QtBot) -> None:
    with local.transaction() as connection:
        facts.keep(connection, facts.MOVED_TO, "2026-05-12T09:30:00+00:00 db.example:5432/palsy")
    section = ArchiveSection(data=tmp_path, place="folder", archive=local)
    qtbot.addWidget(section)
    with qtbot.waitSignal(section.told_before) as told:
        pass
    assert told.args == [say("server.move.before", place="db.example:5432/palsy", day=dates.shown(date(2026, 5, 12)))]
    assert section.stop()
