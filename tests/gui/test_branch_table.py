"""The table of branches: the program's grade with the grades that its interval reaches, as on paper."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QTableWidgetItem
from pytestqt.qtbot import QtBot

from palsygrader.domain.examination import Signature
from palsygrader.domain.face import Branch
from palsygrader.domain.grade import WithheldReason
from palsygrader.gui.branch_table import BranchTable
from palsygrader.gui.fact_table import FactTable
from palsygrader.report.branches import branch_rows
from tests.gui.review_examples import confirmed, only, visit

PROGRAM = 3


@pytest.fixture
def table(qtbot: QtBot) -> BranchTable:
    widget = BranchTable()
    qtbot.addWidget(widget)
    widget.resize(1176, 260)
    widget.show()
    return widget


def item(table: BranchTable, branch: Branch) -> QTableWidgetItem:
    found = only(table, FactTable).item(tuple(Branch).index(branch), PROGRAM)
    assert found is not None
    return found


def test_the_range_stands_beside_the_mark_as_on_paper_and_fits(table: BranchTable) -> None:
    examination = visit()
    grade = examination.grade
    assert grade is not None
    bounds = {Branch.BUCCAL: (20.0, 55.0), Branch.TEMPORAL: (6.0, 20.0)}
    branches = tuple(replace(a, interval_percent=bounds.get(a.branch, (60.0, 65.0))) for a in grade.branches)
    examination = replace(examination, grade=replace(grade, branches=branches))
    table.show_examination(examination, [])
    QApplication.processEvents()

    shown = {branch: item(table, branch).text() for branch in (Branch.TEMPORAL, Branch.BUCCAL)}
    assert shown == {Branch.TEMPORAL: "", Branch.BUCCAL: "(III–V)"}
    assert [row.model_range for row in branch_rows(examination, [])] == [item(table, b).text() for b in Branch]
    spoken = item(table, Branch.BUCCAL).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken.startswith("IV (III–V), ")
    facts = only(table, FactTable)
    assert facts.horizontalHeader().length() <= facts.viewport().width()


def test_what_the_clinician_has_not_decided_is_told_as_on_the_card(table: BranchTable) -> None:
    unsigned = visit(withheld={Branch.TEMPORAL: WithheldReason.COVERED})
    facts = only(table, FactTable)

    def told(branch: Branch) -> list[str]:
        cells = (facts.item(tuple(Branch).index(branch), column) for column in (2, 4))
        return [cell.text() for cell in cells if cell is not None]

    table.show_examination(unsigned, [])
    assert told(Branch.BUCCAL)[1] == "not set"
    table.show_examination(confirmed(unsigned).signed(Signature("Dr. Ito", datetime(2025, 6, 9, 12, tzinfo=UTC))), [])
    assert told(Branch.BUCCAL) == ["30–45\N{NO-BREAK SPACE}%", "as program"]
    assert told(Branch.TEMPORAL) == ["–", "not set"]
