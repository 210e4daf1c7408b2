"""What the desk tells of a server, with an archive that only says what the test wants."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from palsygrader.archive.lines import Holder
from palsygrader.archive.server_link import LOST, OUT_OF_REACH
from palsygrader.errors import ArchiveError
from palsygrader.gui.notices import NoticeStrip
from palsygrader.gui.server_entry import _LETS_NOBODY_IN, ServerEntry
from palsygrader.gui.server_room import ServerRoom
from palsygrader.gui.workers import JobQueue
from palsygrader.wording import error_line, say
from palsygrader.wording.days import moment_words

SINCE = datetime(2026, 5, 12, 9, 30, tzinfo=UTC)


@dataclass
class Merge:
    visits: int = 0
    kept_twice: dict[str, str] = field(default_factory=dict)
    patients_kept: tuple[str, ...] = ()
    not_merged: tuple[str, ...] = ()


class Station:
    def __init__(self) -> None:
        self.offline = False
        self.lost_by = "archive.server_lost"
        self.shut_out = False
        self.merged: Merge | None = None
        self.audit_fault: ArchiveError | None = None
        self.state_changed: Callable[[], None] = lambda: None
        self.holder: Holder | None = None
        self.calls: list[tuple[str, str]] = []

    def enter_patient(self, patient_id: str) -> Holder | None:
        self.calls.append(("enter", patient_id))
        return self.holder

    def take_patient(self, patient_id: str) -> None:
        self.calls.append(("take", patient_id))

    def leave_patient(self, patient_id: str) -> None:
        self.calls.append(("leave", patient_id))


@pytest.fixture
def station() -> Station:
    return Station()


@pytest.fixture
def queue() -> Iterator[JobQueue]:
    queue = JobQueue("archive")
    yield queue
    assert queue.close()


@pytest.fixture
def notices(qtbot: QtBot) -> NoticeStrip:
    notices = NoticeStrip()
    qtbot.addWidget(notices)
    return notices


@pytest.fixture
def room(station: Station, queue: JobQueue, notices: NoticeStrip, qtbot: QtBot) -> ServerRoom:
    room = ServerRoom(archive=station, queue=queue, notices=notices, parent=notices)
    for each in room.widgets:
        qtbot.addWidget(each)
    assert isinstance(room, QObject)
    return room


def test_the_bar_stays_until_the_server_is_back(
    room: ServerRoom, station: Station, notices: NoticeStrip, qtbot: QtBot
) -> None:
    assert room.bar.isHidden()
    station.offline = True
    station.state_changed()
    qtbot.waitUntil(lambda: not room.bar.isHidden())
    assert room.bar.words.text() == say("server.offline")
    station.lost_by = "archive.server_not_trusted"
    station.state_changed()
    told = say("server.offline_why", reason=error_line(ArchiveError("archive.server_not_trusted")))
    qtbot.waitUntil(lambda: room.bar.words.text() == told)
    station.offline = False
    station.state_changed()
    qtbot.waitUntil(room.bar.isHidden)
    assert notices.text == say("server.back")


def test_that_the_server_is_lost_or_back_is_told_once(room: ServerRoom, station: Station, qtbot: QtBot) -> None:
    told: list[bool] = []
    room.reach_changed.connect(told.append)
    for offline, why in (
        (True, "server_lost"),
        (True, "server_refused"),
        (False, ""),
        (False, ""),
        (True, "server_lost"),
    ):
        station.offline, station.lost_by = offline, f"archive.{why}"
        station.state_changed()
        qtbot.wait(20)
        assert room.lost is offline
    assert told == [True, False, True]


def test_who_was_removed_at_another_station_is_locked_out(room: ServerRoom, station: Station, qtbot: QtBot) -> None:
    station.state_changed()
    with qtbot.assertNotEmitted(room.shut_out, wait=50):
        pass
    station.shut_out = True
    with qtbot.waitSignal(room.shut_out):
        station.state_changed()


def test_a_fault_of_the_record_that_an_opening_without_the_server_could_not_find_is_told(
    room: ServerRoom, station: Station, notices: NoticeStrip, qtbot: QtBot
) -> None:
    station.audit_fault = ArchiveError("archive.audit_unguarded")
    station.state_changed()
    qtbot.waitUntil(lambda: notices.text == error_line(ArchiveError("archive.audit_unguarded")))
    notices.dismiss()
    station.state_changed()
    qtbot.wait(30)
    assert not notices.text


def test_every_reason_for_which_a_visit_goes_on_without_the_server_lets_it_open_without() -> None:
    assert OUT_OF_REACH - {LOST} == _LETS_NOBODY_IN


def test_what_was_merged_is_told_once(room: ServerRoom, station: Station, notices: NoticeStrip, qtbot: QtBot) -> None:
    station.merged = Merge(2, {"a": "b"}, ("p",), ("v",))
    station.state_changed()
    qtbot.waitUntil(lambda: bool(notices.text))
    for key, count in (("merged", 2), ("kept_twice", 1), ("patients_kept", 1), ("not_merged", 1)):
        assert say(f"server.{key}", count=count) in notices.text
    notices.dismiss()
    station.state_changed()
    qtbot.wait(50)
    assert notices.text == ""
    assert room.bar.isHidden()


def test_where_no_visit_was_merged_only_the_server_is_back(
    room: ServerRoom, station: Station, notices: NoticeStrip, qtbot: QtBot
) -> None:
    station.merged = Merge(0)
    station.state_changed()
    qtbot.waitUntil(lambda: notices.text == say("server.back"))
    assert room.bar.isHidden()


def test_what_was_merged_at_the_opening_is_told(station: Station, queue: JobQueue, notices: NoticeStrip) -> None:
    station.merged = Merge(1)
    ServerRoom(archive=station, queue=queue, notices=notices, parent=notices)
    assert notices.text == say("server.merged", count=1)


def test_who_has_the_patient_is_told(room: ServerRoom, station: Station, notices: NoticeStrip, qtbot: QtBot) -> None:
    station.holder = Holder("room 2", "Dr Ito", SINCE, silent=False)
    room.enter("p")
    qtbot.waitUntil(lambda: bool(notices.text))
    since = moment_words(SINCE.astimezone())
    assert notices.text == say("server.held", who="Dr Ito", station="room 2", time=since)
    notices.act()
    qtbot.wait(50)
    assert station.calls == [("enter", "p")]


def test_the_patient_of_a_silent_station_can_be_taken(
    room: ServerRoom, station: Station, notices: NoticeStrip, qtbot: QtBot
) -> None:
    station.holder = Holder("room 2", "Dr Ito", SINCE, silent=True)
    room.enter("p")
    qtbot.waitUntil(lambda: bool(notices.text))
    notices.act()
    qtbot.waitUntil(lambda: station.calls == [("enter", "p"), ("take", "p")])


def test_a_patient_is_given_back_when_another_is_opened_and_at_the_end(
    room: ServerRoom, station: Station, qtbot: QtBot
) -> None:
    room.enter("p")
    room.enter("p")
    room.enter("q")
    room.stop()
    room.leave()
    expected = [("enter", "p"), ("leave", "p"), ("enter", "q"), ("leave", "q")]
    qtbot.waitUntil(lambda: station.calls == expected)


def test_it_is_asked_which_version_is_gone_on_with(room: ServerRoom, qtbot: QtBot) -> None:
    room.ask_which("theirs", "mine")
    room.ask_which("theirs", "mine")  # at the next save
    buttons = {each.text(): each for each in room.question.findChildren(QPushButton) if not each.isHidden()}
    assert set(buttons) == {say("server.show_mine"), say("server.show_theirs"), say("server.stay")}
    with qtbot.waitSignal(room.visit_wanted) as wanted:
        buttons[say("server.show_mine")].click()
    assert wanted.args == ["mine"]
    assert not room.question.asking


class Vault:
    def __init__(self, *, asks: bool) -> None:
        self.server_password = ""
        self.without_server = ""
        self.server = "db.example:5432/palsy"
        self.asks_password = asks
        self.keys_there = True

    def exists(self) -> bool:
        return self.keys_there


@pytest.mark.parametrize("asks", [False, True])
def test_the_password_is_asked_where_it_is_not_known_or_was_refused(asks: bool, qtbot: QtBot) -> None:
    vault = Vault(asks=asks)
    entry = ServerEntry(vault)
    qtbot.addWidget(entry)
    entry.show()
    assert entry.password.isVisible() is asks
    entry.tell(ArchiveError("archive.server_lost"))
    assert entry.password.isVisible() is asks
    entry.tell(ArchiveError("archive.server_refused"))
    assert entry.password.isVisible()
    entry.password.setText("secret")
    entry.hold()
    assert vault.server_password == "secret"
    with qtbot.waitSignal(entry.local_wanted):
        entry.local_button.click()


@pytest.mark.parametrize("code", ["archive.server_refused", "archive.server_not_trusted", "archive.server_no_tls"])
def test_a_server_that_lets_nobody_in_can_be_done_without(code: str, qtbot: QtBot) -> None:
    vault = Vault(asks=False)
    entry = ServerEntry(vault)
    qtbot.addWidget(entry)
    entry.show()
    assert not entry.without_button.isVisible()
    entry.tell(ArchiveError(code))
    assert entry.without_button.isVisible()
    entry.without_wanted.connect(entry.hold)
    entry.password.setText("may be wrong")
    entry.without_button.click()
    assert (vault.server_password, vault.without_server) == ("", code)
    entry.hold()
    assert (vault.server_password, vault.without_server) == ("may be wrong", "")
    entry.tell(ArchiveError("archive.damaged"))
    assert not entry.without_button.isVisible()
    vault.keys_there = False
    entry.tell(ArchiveError(code))
    assert not entry.without_button.isVisible()


def test_without_a_passphrase_nothing_is_done_without_later(qtbot: QtBot) -> None:
    vault = Vault(asks=False)
    entry = ServerEntry(vault)
    qtbot.addWidget(entry)
    entry.without_button.click()  # the page opens nothing while its passphrase is empty
    entry.hold()
    assert not vault.without_server
