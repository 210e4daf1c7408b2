from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from palsygrader.archive.lines import PeakLine
from palsygrader.domain.expressions import Expression
from palsygrader.errors import ArchiveError
from palsygrader.gui import peak_loader
from palsygrader.gui.history_page import HistoryPage
from palsygrader.gui.picture_grid import PictureGrid
from palsygrader.gui.workers import JobQueue
from palsygrader.wording import say
from tests.gui.conftest import visit_line
from tests.gui.review_examples import visit

if TYPE_CHECKING:
    from tests.gui.conftest import FakeArchive

Settled = Callable[[], None]
VISITS = 40


def fill(archive: FakeArchive) -> None:
    """Give Ana many visits with all expressions but a snarl at the newest one."""
    ana, shown = archive.known["ana"], visit()
    archive.lines["ana"] = [visit_line(ana, 7 * number, 40.0) for number in range(VISITS)]
    for line in archive.lines["ana"]:
        for expression, record in shown.records.items():
            if expression is Expression.SNARL and line is archive.lines["ana"][-1]:
                continue
            peak = PeakLine(line.examination_id, expression, "picture", "points", 1.0, 0.0)
            archive.pictures[peak] = record.peak


@pytest.fixture
def page(archive: FakeArchive, archive_queue: JobQueue, qtbot: QtBot, settled: Settled) -> HistoryPage:
    fill(archive)
    page = HistoryPage(archive=archive, archive_queue=archive_queue)
    qtbot.addWidget(page)
    page.resize(1000, 700)
    page.show()
    page.show_patient(archive.known["ana"])
    settled()
    return page


def turn(page: HistoryPage, settled: Settled, archive_queue: JobQueue) -> PictureGrid:
    """Turn to the pictures by key and wait until those in sight are read."""
    QTest.keyClick(page.timeline, Qt.Key.Key_G)
    wait(settled, archive_queue)
    return page.pictures.grid


def wait(settled: Settled, archive_queue: JobQueue) -> None:
    settled()
    while not archive_queue.idle:
        settled()


def test_nothing_is_read_before_the_pictures_are_wanted_and_then_only_what_is_seen(
    page: HistoryPage, archive: FakeArchive, settled: Settled, archive_queue: JobQueue
) -> None:
    assert archive.read == []
    grid = turn(page, settled, archive_queue)
    assert grid.hasFocus()
    assert (grid.cells.rowCount(), grid.cells.columnCount()) == (9, VISITS)
    seen = len(archive.read)
    assert 0 < seen < 60
    newest = archive.lines["ana"][-1].examination_id
    assert archive.read[0].examination_id == newest
    assert len(set(archive.read)) == seen
    grid.horizontalScrollBar().setValue(0)
    wait(settled, archive_queue)
    oldest = archive.lines["ana"][0].examination_id
    assert oldest in {peak.examination_id for peak in archive.read[seen:]}
    assert len(set(archive.read)) == len(archive.read) < 120


def test_pictures_show_and_missing_ones_are_told(page: HistoryPage, settled: Settled, archive_queue: JobQueue) -> None:
    grid = turn(page, settled, archive_queue)
    last = VISITS - 1
    row = grid.cells.expressions.index(Expression.SNARL)
    assert grid.cells.peak(row, last) is None
    role = Qt.ItemDataRole.AccessibleTextRole
    assert grid.cells.index(row, last).data(role).endswith(": not recorded")
    brow = grid.cells.expressions.index(Expression.BROW_RAISE)
    assert "temporal, grade IV" in grid.cells.index(brow, last).data(role)
    peak = grid.cells.peak(0, last)
    assert peak is not None
    assert grid.loader.picture(peak) is not None


def test_keys_and_a_click_open_the_visit_at_the_expression(
    page: HistoryPage, archive: FakeArchive, settled: Settled, archive_queue: JobQueue
) -> None:
    grid = turn(page, settled, archive_queue)
    opened: list[tuple[str, Expression]] = []
    page.expression_opened.connect(lambda examination_id, expression: opened.append((examination_id, expression)))
    QTest.keyClick(grid, Qt.Key.Key_Down)
    QTest.keyClick(grid, Qt.Key.Key_Left)
    QTest.keyClick(grid, Qt.Key.Key_Return)
    ids = [line.examination_id for line in archive.lines["ana"]]
    assert opened == [(ids[-2], grid.cells.expressions[1])]
    QTest.mouseClick(
        grid.viewport(), Qt.MouseButton.LeftButton, pos=grid.visualRect(grid.cells.index(0, VISITS - 1)).center()
    )
    assert opened[1:] == [(ids[-1], grid.cells.expressions[0])]


def test_coming_back_keeps_the_place_and_reads_nothing_again(
    page: HistoryPage, archive: FakeArchive, settled: Settled, archive_queue: JobQueue
) -> None:
    grid = turn(page, settled, archive_queue)
    QTest.keyClick(grid, Qt.Key.Key_Down)
    at, read = grid.currentIndex(), len(archive.read)
    page.hide()
    page.show()
    wait(settled, archive_queue)
    assert (grid.currentIndex().row(), grid.currentIndex().column()) == (at.row(), at.column())
    assert len(archive.read) == read
    assert page.pictures_button.isChecked()


def test_another_patient_begins_with_the_course(
    page: HistoryPage, archive: FakeArchive, settled: Settled, archive_queue: JobQueue
) -> None:
    grid = turn(page, settled, archive_queue)
    page.show_patient(archive.known["ben"])
    settled()
    assert not page.pictures_button.isChecked()
    assert page.timeline.hasFocus()
    QTest.keyClick(page.timeline, Qt.Key.Key_G)
    wait(settled, archive_queue)
    assert say("views.grid.empty") in page.pictures.state.text
    assert not grid.isVisible()


def test_a_picture_that_cannot_be_had_is_told_and_the_others_go_on(
    page: HistoryPage, archive: FakeArchive, settled: Settled, archive_queue: JobQueue, monkeypatch: pytest.MonkeyPatch
) -> None:
    newest = archive.lines["ana"][-1].examination_id
    load = archive.load_peak

    def broken(line: PeakLine) -> object:
        if line.examination_id == newest:
            raise ArchiveError("archive.damaged")
        return load(line)

    monkeypatch.setattr(archive, "load_peak", broken)
    grid = turn(page, settled, archive_queue)
    peak = grid.cells.peak(0, VISITS - 1)
    assert peak is not None
    assert grid.loader.has_failed(peak)
    assert len(archive.read) > 5
    monkeypatch.undo()
    page.reload()
    wait(settled, archive_queue)
    assert grid.loader.picture(peak) is not None


def test_no_more_than_some_pictures_are_kept(
    page: HistoryPage, settled: Settled, archive_queue: JobQueue, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(peak_loader, "MOST_KEPT", 60)
    grid = turn(page, settled, archive_queue)
    first = grid.cells.peak(0, VISITS - 1)
    assert first is not None
    for value in range(0, grid.horizontalScrollBar().maximum(), 700):
        grid.horizontalScrollBar().setValue(value)
        wait(settled, archive_queue)
    assert len(grid.loader._pictures) == 60


def test_undated_visits_stand_first_and_say_so(
    page: HistoryPage, archive: FakeArchive, settled: Settled, archive_queue: JobQueue, qapp: QApplication
) -> None:
    first, *others = archive.lines["ana"]
    archive.lines["ana"] = [*others, replace(first, dated=False)]
    page.reload()
    settled()
    grid = turn(page, settled, archive_queue)
    assert grid.cells.headerData(0, Qt.Orientation.Horizontal) == say("views.undated")
    assert grid.cells.visits[0].examination_id == first.examination_id
    assert "undated" not in str(grid.cells.headerData(1, Qt.Orientation.Horizontal))
