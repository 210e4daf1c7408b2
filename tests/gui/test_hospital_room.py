"""The hospital in the whole window, with the real archive and a server of the tests."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from palsygrader.archive.keys import KeyCost
from palsygrader.archive.store import Archive
from palsygrader.domain.examination import Examination, Signature
from palsygrader.domain.hospital import SendState
from palsygrader.domain.patient import Patient
from palsygrader.gui.app import Program
from palsygrader.gui.desk import Desk
from palsygrader.gui.hospital_room import HospitalRoom
from palsygrader.hospital import visit_objects
from palsygrader.settings import ARCHIVE_FOLDER, SETTINGS_NAME, Settings, SettingsStore
from tests.hospital.servers import Server, plan
from tests.hospital.test_worklist import entry

PASSPHRASE = "nine blue herons"
AT = datetime(2026, 5, 12, 9, 30, tzinfo=UTC)
LONG_MS = 30_000

pytestmark = pytest.mark.filterwarnings("ignore:.*socket:pytest.PytestUnraisableExceptionWarning")


@pytest.fixture
def start(qapp: QApplication, tmp_path: Path, qtbot: QtBot) -> Iterator[Callable[..., Program]]:
    """Return what opens the window on an archive with a signed visit, with some settings."""
    cost = KeyCost(time_cost=1, memory_kib=8 * 1024, lanes=1)
    with Archive.create(tmp_path / ARCHIVE_FOLDER, PASSPHRASE, cost=cost, user="Dr Vega") as archive:
        archive.keep_recovery_key()
        archive.add_patient(Patient("Ana Ruiz", "p1", record_number="H-1"))
        visit = Examination("p1", AT, "Dr Vega", examination_id="v1")
        archive.save_examination(replace(visit, signature=Signature("Dr Vega", AT)))
    programs: list[Program] = []

    def begin(**settings: object) -> Program:
        usual = {"tour_answered": True, "selftest_offered": True, "language": "en"}
        SettingsStore(tmp_path / SETTINGS_NAME).save(Settings().changed(**usual, **settings))
        program = Program(qapp, folder=tmp_path, demo=False, source=None)
        programs.append(program)
        program.window.show()
        program.window.unlock.open_with(PASSPHRASE, lambda _archive: None)
        qtbot.waitUntil(lambda: program.window.desk is not None, timeout=LONG_MS)
        return program

    yield begin
    for program in programs:
        with qtbot.waitSignal(program.window.closed, timeout=LONG_MS):
            program.close_now()
        program.stop()  # what is imported in the background may take its time
        program.window.deleteLater()
    assert not [each for each in threading.enumerate() if each.name.startswith("hospital")]


def parts(program: Program) -> tuple[Desk, HospitalRoom, Archive]:
    desk, opened = program.window.desk, program.opened
    assert desk is not None
    assert opened is not None
    room = opened.hospital
    assert room is not None
    archive = room._archive
    assert isinstance(archive, Archive)
    return desk, room, archive


def test_nothing_of_a_hospital_is_there_until_it_is_set_up(start: Callable[..., Program]) -> None:
    desk, room, _archive = parts(start())
    assert room.setup() is None
    assert room.worklist is None
    assert desk.rail.hospital.isHidden()
    assert desk.patients.finder.choice.isHidden()
    assert not [each for each in threading.enumerate() if each.name.startswith("hospital")]


def test_a_visit_is_sent_and_the_hospital_turned_off(
    start: Callable[..., Program], qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(visit_objects.VisitObjects, "plan", lambda _self, visit, version: plan(visit, version))
    with Server(title="PACS", entries=[entry("Ruiz^Ana")]).running() as server:
        where = {"title": "PACS", "host": "127.0.0.1", "port": server.port}
        asked = {f"hospital_{which}_{part}": value for which in ("pacs", "worklist") for part, value in where.items()}
        desk, room, archive = parts(start(hospital_on=True, **asked))
        assert not desk.rail.hospital.isHidden()
        desk.patients.finder.choice.today.click()
        page = room.worklist
        assert page is not None
        qtbot.waitUntil(lambda: page.table.rowCount() == 1, timeout=LONG_MS)
        room.send("v1")
        qtbot.waitUntil(lambda: {row.state for row in archive.queued("v1")} == {SendState.STORED}, timeout=LONG_MS)
        assert set(server.stores.values()) == {1}
        room.show_queue()
        assert room.page is not None
        shown = room.page
        qtbot.waitUntil(lambda: shown.tree.topLevelItemCount() == 1, timeout=LONG_MS)
        section = desk.hospital_section
        assert section is not None
        section.test("pacs")
        qtbot.waitUntil(lambda: section.told["pacs"].text() == "PACS answers.", timeout=LONG_MS)
        desk.settings_page.change(hospital_on=False)
        assert room.setup() is None
        assert desk.rail.hospital.isHidden()
        assert desk.patients.finder.choice.isHidden()
        before = server.associations
        archive.send_again("v1")
        room.use_settings()
        qtbot.wait(300)
        assert server.associations == before
