"""How a table looks and behaves of which one row at a time is chosen."""

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QTableView

from palsygrader.gui import theme

ROW_PX: Final = theme.TARGET_PX
"""Height of a row: high enough for a finger."""


def choose_rows(table: QTableView, name: str) -> None:
    """Let whole rows of a table be chosen, one at a time, by the keys of the arrows; Tab leaves the table.

    Args:
        table: Its horizontal header is kept.
        name: What a screen reader says.
    """
    table.setAccessibleName(name)
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    table.setTabKeyNavigation(False)
    table.setShowGrid(False)
    table.setWordWrap(False)
    table.verticalHeader().hide()
    table.verticalHeader().setDefaultSectionSize(ROW_PX)
    header = table.horizontalHeader()
    header.setHighlightSections(False)
    header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
