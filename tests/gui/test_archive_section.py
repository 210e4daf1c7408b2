"""The settings' section about where the archive lies, with a server that only says what the test wants."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from palsygrader.archive.server import ServerAddress, ServerPlace, read_place, write_place
from palsygrader.archive.server_check import ServerCheck, ServerState
from palsygrader.archive.server_link import PLACE_NAME
from palsygrader.archive.server_password import held_password, release_password
from palsygrader.gui import archive_section
from palsygrader.gui.archive_section import ArchiveSection
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
    monkeypatch.setattr(archive_section, "fetch", lambda *_given: True)
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
    monkeypatch.setattr(archive_section, "fetch", lambda *_given: True)
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
