"""The page of the record of who did what, with a real archive."""

import csv
import json
import threading
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from sqlalchemy import insert, text

from palsygrader.archive.audit import seal
from palsygrader.archive.keys import KeyCost
from palsygrader.archive.store import Archive
from palsygrader.archive.tables import AUDIT
from palsygrader.domain.audit import AuditFilter, ChainFault, ChainState
from palsygrader.domain.patient import Patient
from palsygrader.domain.roles import Role, User
from palsygrader.gui import audit_page
from palsygrader.gui.audit_export import export_entries
from palsygrader.gui.audit_model import PAGE_ROWS
from palsygrader.gui.audit_page import AuditPage
from palsygrader.gui.audit_section import AuditSection
from palsygrader.gui.workers import Cancelled, Job
from palsygrader.wording import say
from palsygrader.wording.audit_lines import state_words

ANA = Patient("Ana Ruiz", "ana", record_number="20441")


@pytest.fixture
def archive(tmp_path: Path) -> Iterator[Archive]:
    cost = KeyCost(time_cost=1, memory_kib=8, lanes=1)
    with Archive.create(tmp_path / "archive", "open sesame", cost=cost, user="Dr Vega") as archive:
        archive.keep_recovery_key()
        archive.add_patient(ANA)
        archive.add_user("=Kim", Role.CLINICIAN, "of Kim")
        yield archive


@pytest.fixture
def page(archive: Archive, qtbot: QtBot) -> Iterator[AuditPage]:
    page = AuditPage(archive)
    qtbot.addWidget(page)
    page.resize(1176, 800)
    with qtbot.waitSignals([page.checked, page.listed], timeout=20_000):
        page.show()
    yield page
    assert page.stop()


def cell(page: AuditPage, row: int, column: int) -> str:
    return str(page.model.data(page.model.index(row, column)))


def shows(page: AuditPage, row: int, number: str) -> bool:
    return cell(page, row, 0) == number


def read(page: AuditPage, qtbot: QtBot) -> list[list[str]]:
    """Return the rows as they are shown."""
    count = page.model.rowCount()
    qtbot.waitUntil(lambda: all(cell(page, row, 0) != say("audit.loading") for row in range(count)), timeout=20_000)
    return [[cell(page, row, column) for column in range(page.model.columnCount())] for row in range(count)]


def choose(page: AuditPage, qtbot: QtBot, box: str, text: str) -> None:
    field = getattr(page.filters, box)
    field.setCurrentText(text)
    with qtbot.waitSignal(page.listed, timeout=20_000):
        field.activated.emit(field.currentIndex())


def test_entries_are_shown_in_words_the_newest_first(page: AuditPage, qtbot: QtBot) -> None:
    rows = read(page, qtbot)
    assert [row[0] for row in rows] == ["4", "3", "2", "1"]
    assert [row[3] for row in rows] == [
        "Added a user as clinician",
        "Added a patient",
        "Put the recovery key away",
        "Made the archive",
    ]
    assert [row[4] for row in rows] == ["user: =Kim", "no. 20441", "", ""]
    assert {row[2] for row in rows} == {"Dr Vega"}
    assert page.state == state_words(ChainState(4))
    assert page.told == say("audit.count", count=4)
    assert "Entry 4" in page.detail


def test_entries_are_filtered_and_an_empty_list_says_so(page: AuditPage, qtbot: QtBot) -> None:
    choose(page, qtbot, "action", "Added a patient")
    assert [row[0] for row in read(page, qtbot)] == ["3"]
    assert page.told == say("audit.count_of", count=1, total=4)
    page.filters.patient.setText("nobody")
    with qtbot.waitSignal(page.listed, timeout=20_000):
        QTest.keyClick(page.filters.patient, Qt.Key.Key_Return)
    assert say("audit.none_found") in page.told
    assert not page.csv_button.isEnabled()
    with qtbot.waitSignal(page.listed, timeout=20_000):
        page.filters.clear_button.click()
    assert page.model.rowCount() == 4
    page.filters.patient.setText("ruiz")
    with qtbot.waitSignal(page.listed, timeout=20_000):
        QTest.keyClick(page.filters.patient, Qt.Key.Key_Return)
    assert [row[4] for row in read(page, qtbot)] == ["no. 20441"]


def test_entries_are_filtered_by_day_and_a_wrong_day_is_told(page: AuditPage, qtbot: QtBot) -> None:
    page.filters.begin.setText("yesterday")
    QTest.keyClick(page.filters.begin, Qt.Key.Key_Return)
    assert page.filters.problem == say("form.date_unknown")
    tomorrow = datetime.now().astimezone().date() + timedelta(days=1)
    page.filters.begin.setText(tomorrow.isoformat())
    with qtbot.waitSignal(page.listed, timeout=20_000):
        QTest.keyClick(page.filters.begin, Qt.Key.Key_Return)
    assert page.filters.problem == ""
    assert page.model.rowCount() == 0
    page.filters.begin.setText((tomorrow - timedelta(days=1)).isoformat())
    page.filters.end.setText((tomorrow - timedelta(days=1)).isoformat())
    with qtbot.waitSignal(page.listed, timeout=20_000):
        QTest.keyClick(page.filters.end, Qt.Key.Key_Return)
    assert page.model.rowCount() == 4


@pytest.mark.parametrize(
    ("statements", "fault", "shown"),
    [
        (["UPDATE audit SET who = 'x' WHERE sequence = 2"], ChainFault.ALTERED, "2"),
        (["DELETE FROM audit WHERE sequence = 2"], ChainFault.REMOVED, "3"),
        (
            [
                "UPDATE audit SET sequence = 99 WHERE sequence = 2",
                "UPDATE audit SET sequence = 2 WHERE sequence = 3",
                "UPDATE audit SET sequence = 3 WHERE sequence = 99",
            ],
            ChainFault.REORDERED,
            "3",
        ),
        (["DELETE FROM audit WHERE sequence > 2"], ChainFault.CUT, "2"),
    ],
)
def test_what_is_wrong_is_told_in_words_with_the_way_to_its_place(
    page: AuditPage, archive: Archive, qtbot: QtBot, statements: list[str], fault: ChainFault, shown: str
) -> None:
    with archive.transaction() as connection:
        for guard in ("audit_stays", "audit_is_kept"):
            connection.execute(text(f"DROP TRIGGER {guard}"))
        for statement in statements:
            connection.execute(text(statement))
    with qtbot.waitSignals([page.checked, page.listed], timeout=20_000):
        page.begin()
    state = page._state
    assert state is not None
    assert state.fault is fault
    assert page.state == state_words(state)
    assert say("audit.state.whole", count=4) not in page.state
    choose(page, qtbot, "action", "Made the archive")
    with qtbot.waitSignal(page.listed, timeout=20_000):
        page._go.click()  # out of what is filtered
    read(page, qtbot)
    assert cell(page, page.table.currentIndex().row(), 0) == shown


def test_it_is_saved_as_csv_without_formulas_and_as_json_and_that_is_noted(
    page: AuditPage, archive: Archive, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    archive.unlock("of Kim", archive.users()[1].user_id)
    archive.unlock("open sesame", "first")
    with qtbot.waitSignals([page.checked, page.listed], timeout=20_000):
        page.begin()
    for suffix, button in ((".csv", page.csv_button), (".json", page.json_button)):
        monkeypatch.setattr("palsygrader.gui.audit_page.ask_save_file", lambda *_args: tmp_path / "kept")
        button.click()
        qtbot.waitUntil((tmp_path / f"kept{suffix}").is_file, timeout=20_000)
        qtbot.waitUntil(lambda: "Saved" in page.work.result, timeout=20_000)
    rows = list(csv.reader((tmp_path / "kept.csv").read_text(encoding="utf-8").splitlines()))
    assert rows[0] == ["sequence", "at", "who", "what", "subject", "digest"]
    assert [row[0] for row in rows[1:]] == [str(number) for number in range(1, len(rows))]
    assert "'=Kim" in {row[2] for row in rows}
    lines = json.loads((tmp_path / "kept.json").read_text(encoding="utf-8"))["lines"]
    digest = ""
    for line in lines:  # can be checked without this program
        digest = seal(digest, [line[name] for name in ("sequence", "at", "who", "what", "subject")])
        assert digest == line["digest"]
    assert [line.what for line in archive.audit_lines()].count("audit.exported") == 2


def test_a_file_that_cannot_be_written_is_told(page: AuditPage, qtbot: QtBot, tmp_path: Path) -> None:
    page.export_to(tmp_path / "nowhere" / "kept.csv")
    qtbot.waitUntil(lambda: bool(page.work.result), timeout=20_000)
    assert page.work.result.startswith("The entries could not be saved.")


def test_saving_can_be_stopped_and_leaves_nothing(archive: Archive, tmp_path: Path) -> None:
    job = Job(lambda _job, _done, _total: None)
    job.cancel()
    with pytest.raises(Cancelled):
        export_entries(archive, AuditFilter(), 4, tmp_path / "kept.csv", job)
    assert not (tmp_path / "kept.csv").exists()
    assert "audit.exported" not in [line.what for line in archive.audit_lines()]


def test_the_keyboard_leads_everywhere(page: AuditPage, qtbot: QtBot) -> None:
    page.table.setFocus()
    read(page, qtbot)
    QTest.keyClick(page.table, Qt.Key.Key_Down)
    assert page.table.currentIndex().row() == 1
    assert "Entry 3" in page.detail
    QTest.keyClick(page.table, Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    assert page.table.currentIndex().row() == 3
    fields = [page.filters.who, page.filters.action, page.filters.patient, page.filters.begin, page.filters.end]
    assert all(field.focusPolicy() & Qt.FocusPolicy.TabFocus and field.accessibleName() for field in fields)
    with qtbot.waitSignal(page.left, timeout=1000):
        QTest.keyClick(page.table, Qt.Key.Key_Escape)


def test_a_locked_archive_is_told_and_read_again(page: AuditPage, archive: Archive, qtbot: QtBot) -> None:
    archive.lock()
    page.begin()
    qtbot.waitUntil(lambda: say("archive.closed") in page.told and say("archive.closed") in page.state, timeout=20_000)
    archive.unlock("open sesame")
    with qtbot.waitSignals([page.checked, page.listed], timeout=20_000):
        page.begin()
    assert page.model.rowCount() == 6


def fill(archive: Archive, count: int) -> None:
    """Add many entries at once, sealed as they should be."""
    last = archive.audit_lines()[-1]
    at, digest, rows = datetime.now(UTC).isoformat(), last.digest, []
    for number in range(last.sequence + 1, count + 1):
        line = (number, at, "Dr Vega", "patient.viewed", "ana")
        digest = seal(digest, line)
        rows.append(dict(zip(("sequence", "at_utc", "who", "what", "subject", "digest"), (*line, digest), strict=True)))
    with archive.transaction() as connection:
        connection.execute(insert(AUDIT), rows)
        connection.info["audit.head"] = (count, digest)


def test_a_hundred_thousand_entries_are_read_in_pages_by_workers_only(
    archive: Archive, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    fill(archive, 100_000)
    read_in: list[tuple[str, int]] = []
    window = threading.current_thread().name
    for name in ("choices", "count", "entries", "find_state"):
        real = getattr(audit_page, name)

        def watched(*args: object, name: str = name, real: object = real) -> object:
            read_in.append((threading.current_thread().name, len(read_in)))
            return real(*args)  # type: ignore[operator]

        monkeypatch.setattr(audit_page, name, watched)
    page = AuditPage(archive)
    qtbot.addWidget(page)
    page.resize(1176, 800)
    with qtbot.waitSignals([page.checked, page.listed], timeout=60_000):
        page.show()
    assert page.model.rowCount() == 100_000
    assert page.state == state_words(ChainState(100_000))
    for row in (0, 99_999, 50_000):
        page.table.setCurrentIndex(page.model.index(row, 0))
        qtbot.waitUntil(partial(shows, page, row, str(100_000 - row)), timeout=20_000)
    assert window not in {thread for thread, _number in read_in}
    assert len(page.model._pages) * PAGE_ROWS < 5_000
    assert page.stop()


def test_only_an_administrator_gets_there(qtbot: QtBot) -> None:
    for role, may in ((Role.ADMINISTRATOR, True), (Role.CLINICIAN, False)):
        section = AuditSection(User("x", "X", role))
        qtbot.addWidget(section)
        assert section.show_button.isEnabled() is may
        assert (section.accessibleDescription() == say("refused.read_audit")) is not may


def test_pages_used_longest_ago_are_forgotten(page: AuditPage) -> None:
    page.model.show_count(100_000)
    for number in range(60):
        page.model.put_page(number, ())
    assert len(page.model._pages) < 50
