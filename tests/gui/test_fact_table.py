"""Words of many lines, and how many of them are seen."""

import pytest
from pytestqt.qtbot import QtBot

from palsygrader.gui.fact_table import Cell, FactTable

LONG = "many words that do not stand on one line of a narrow column " * 3


@pytest.mark.parametrize(("height", "lines"), [(400, 2), (110, 1)])
def test_long_words_wrap_where_all_rows_have_room(qtbot: QtBot, height: int, lines: int) -> None:
    table = FactTable(["What", "Remark"])
    qtbot.addWidget(table)
    table.resize(400, height)
    table.show_rows([[Cell("one"), Cell("short")], [Cell("two"), Cell(LONG, meaning=LONG)]])
    table.show()
    extra = table.rowHeight(1) - table.rowHeight(0)
    assert (extra > 0) is (lines > 1)
    item = table.item(1, 1)
    assert item is not None
    assert item.toolTip() == LONG


def test_a_change_in_three_lines_is_seen_whole_where_there_is_room(qtbot: QtBot) -> None:
    table = FactTable(["Branch", "Change"])
    qtbot.addWidget(table)
    table.resize(280, 300)
    table.show_rows([[Cell("Buccal"), Cell("+2 points, intervals overlap\nIII to II")]])
    table.show()
    assert table.rowHeight(0) >= 3 * table.fontMetrics().lineSpacing()


def test_lines_of_their_own_are_all_seen(qtbot: QtBot) -> None:
    table = FactTable(["Change", "Remark"])
    qtbot.addWidget(table)
    table.resize(400, 60)
    table.show_rows([[Cell("+7 points\nV to IV"), Cell("")]])
    table.show()
    assert table.rowHeight(0) >= 2 * table.fontMetrics().lineSpacing()


def test_the_columns_that_wrap_share_what_is_left(qtbot: QtBot) -> None:
    table = FactTable(["What", "Now", "Change"], wrapped=(0, 2))
    qtbot.addWidget(table)
    table.resize(400, 300)
    table.show_rows([[Cell(LONG), Cell("now"), Cell(LONG)]])
    table.show()
    assert table.horizontalHeader().length() <= table.viewport().width()
    assert abs(table.columnWidth(0) - table.columnWidth(2)) <= 1
