from dataclasses import replace
from datetime import UTC, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QTableWidgetItem
from pytestqt.qtbot import QtBot

from palsygrader.domain.examination import Decision, Examination
from palsygrader.domain.expressions import Expression
from palsygrader.domain.face import Side
from palsygrader.gui.compare_panel import ComparePanel
from palsygrader.gui.fact_table import FactTable
from tests.gui.review_examples import only, visit


@pytest.fixture
def panel(qtbot: QtBot) -> ComparePanel:
    widget = ComparePanel()
    qtbot.addWidget(widget)
    widget.resize(1160, 400)
    widget.show()
    return widget


def changed(examination: Examination, points: float, left_mm: float) -> Examination:
    """Return the visit with more function, and the left brow lifted further."""
    grade = examination.grade
    assert grade is not None
    branches = tuple(replace(b, function_percent=(b.function_percent or 0) + points) for b in grade.branches)
    record = examination.records[Expression.BROW_RAISE]
    measurements = tuple(replace(m, value=m.value + left_mm) if m.side is Side.LEFT else m for m in record.measurements)
    examination = replace(examination, grade=replace(grade, branches=branches))
    return examination.with_record(replace(record, measurements=measurements))


def rows(panel: ComparePanel) -> list[list[str]]:
    table = only(panel, FactTable)

    def text(item: QTableWidgetItem | None) -> str:
        assert item is not None
        return item.text().replace("\N{NO-BREAK SPACE}", " ")

    return [[text(table.item(row, column)) for column in range(4)] for row in range(table.rowCount())]


def show(panel: ComparePanel, now: Examination) -> None:
    panel.show_expression(Expression.BROW_RAISE)
    panel.show_examination(now, [visit(days_ago=30)])


def test_then_now_and_change_stand_in_one_row_and_fit(panel: ComparePanel) -> None:
    show(panel, changed(visit(), 3.4, 1.25))
    QApplication.processEvents()
    table = only(panel, FactTable)

    assert rows(panel) == [
        ["Temporal", "12 % · V", "15 % · V", "+3 points, intervals overlap"],
        ["Brow lift, mm", "R 8.0 · L 1.0", "R 8.0 · L 2.2", "R 0.0 · L +1.2"],
    ]
    assert table.horizontalHeader().length() <= table.viewport().width()


@pytest.mark.parametrize("points", [0.4, -0.4])
def test_what_rounds_to_nothing_is_no_change(panel: ComparePanel, points: float) -> None:
    show(panel, changed(visit(), points, 0.01))

    assert [row[3] for row in rows(panel)] == ["no change, intervals overlap", "no change"]


def test_what_was_not_asked_for_is_called_so(panel: ComparePanel) -> None:
    panel.show_examination(visit(), [visit(days_ago=30)])
    panel.show_expression(Expression.OPEN_SMILE)

    assert "Eye, not asked to move, %" in [row[0] for row in rows(panel)]
    table = only(panel, FactTable)
    assert table.horizontalHeader().length() <= table.viewport().width()


def test_a_first_visit_says_so_in_the_middle_and_wants_no_room(panel: ComparePanel) -> None:
    panel.show_examination(visit(), [])
    told = next(label for label in panel.findChildren(QLabel) if label.isVisible() and "first visit" in label.text())

    assert not panel.has_earlier
    assert told.geometry() == panel.rect()
    assert told.alignment() & Qt.AlignmentFlag.AlignHCenter


def test_numbers_of_another_method_have_no_change(panel: ComparePanel) -> None:
    now = changed(visit(), 3.0, 0.0)
    grade = now.grade
    assert grade is not None
    now = changed(now, 40.0, 2.0)
    show(panel, replace(now, grade=replace(grade, provenance=replace(grade.provenance, grader="other"))))

    assert [row[3] for row in rows(panel)] == ["other method", "other method"]
    assert rows(panel)[1][1:3] == ["R 8.0 · L 1.0", "R 8.0 · L 3.0"]


@pytest.mark.parametrize(("value", "shown", "noted"), [(5, "12 % · V", False), (3, "12 % · III*", True)])
def test_a_grade_the_clinician_set_otherwise_has_a_star_and_a_note(
    panel: ComparePanel, value: int, shown: str, noted: bool
) -> None:
    show(panel, visit().with_decision(Decision("branch.temporal", value, "", "Dr. Ito", datetime.now(UTC))))

    assert rows(panel)[0][1:3] == ["12 % · V", shown]
    notes = [label.text() for label in panel.findChildren(QLabel) if label.isVisible() and "clinician" in label.text()]
    assert bool(notes) is noted
