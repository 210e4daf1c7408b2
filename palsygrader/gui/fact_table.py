"""A read-only table of facts; a row is a link to its picture."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QIcon, QPixmap
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem, QWidget


@dataclass(frozen=True, slots=True)
class Cell:
    """What one cell shows; `mark` stands before the words."""

    words: str = ""
    mark: QPixmap | None = None
    meaning: str = ""


class FactTable(QTableWidget):
    """Rows of facts.

    Signals:
        row_chosen: Number of the row that the pointer or the keyboard came to.
    """

    row_chosen = Signal(int)

    def __init__(self, headings: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(0, len(headings), parent)
        self.setHorizontalHeaderLabels(list(headings))
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setIconSize(QSize(72, 24))
        self.verticalHeader().hide()
        header = self.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(len(headings) - 1, QHeaderView.ResizeMode.Stretch)
        header.setHighlightSections(False)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.currentCellChanged.connect(self._tell)
        self.cellClicked.connect(lambda row, _column: self.row_chosen.emit(row))
        self._filling = False

    def show_rows(self, rows: Sequence[Sequence[Cell]]) -> None:
        """Show these rows; the chosen row stays chosen where it can."""
        self._filling = True
        chosen = self.currentRow()
        self.setRowCount(len(rows))
        for number, cells in enumerate(rows):
            for column, cell in enumerate(cells):
                item = QTableWidgetItem(cell.words)
                if cell.mark is not None:
                    icon = QIcon(cell.mark)
                    icon.addPixmap(cell.mark, QIcon.Mode.Selected)
                    item.setIcon(icon)
                if cell.meaning:
                    item.setToolTip(cell.meaning)
                    item.setData(Qt.ItemDataRole.AccessibleTextRole, cell.meaning)
                self.setItem(number, column, item)
        if 0 <= chosen < len(rows):
            self.setCurrentCell(chosen, 0)
        self._filling = False

    def choose_row(self, row: int) -> None:
        """Mark a row without telling."""
        self._filling = True
        self.setCurrentCell(row, 0)
        self._filling = False

    def _tell(self, row: int, _column: int, former_row: int, _former_column: int) -> None:
        if not self._filling and row >= 0 and row != former_row:
            self.row_chosen.emit(row)
