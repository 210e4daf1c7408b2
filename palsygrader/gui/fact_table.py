"""A read-only table of facts; a row is a link to its picture."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QIcon, QPixmap, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem, QWidget

from palsygrader.gui.plain_tips import plain_tip

_ROW_PX: Final = 28
"""Height of a row of one line."""
_LINES: Final = (6, 3, 2, 1)
"""Most lines of a cell that are shown: the first that all rows have room for; if none, the table scrolls anyway."""
_HEAD_PX: Final = 44
_AROUND_PX: Final = 4
"""Above and below the words of a row of several lines, together."""
_PADDING_PX: Final = 8
"""At the left and the right of a cell, as in the style sheet."""
_HIGH_PX: Final = 10_000


@dataclass(frozen=True, slots=True)
class Cell:
    """What one cell shows; `mark` stands before the words."""

    words: str = ""
    mark: QPixmap | None = None
    meaning: str = ""


class FactTable(QTableWidget):
    """Rows of facts.

    Args:
        headings: One per column; a line break in one makes room for two lines.
        wrapped: Columns that share the width that is left, and wrap; the last one when there are none.
        parent: Owner.

    Signals:
        row_chosen: Number of the row that the pointer or the keyboard came to.
    """

    row_chosen = Signal(int)

    def __init__(self, headings: Sequence[str], wrapped: Sequence[int] = (), parent: QWidget | None = None) -> None:
        super().__init__(0, len(headings), parent)
        self.setHorizontalHeaderLabels(list(headings))
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setShowGrid(False)
        self.setWordWrap(True)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setTabKeyNavigation(False)
        self.setIconSize(QSize(72, 24))
        self.verticalHeader().hide()
        header = self.horizontalHeader()
        lines = 1 + max((heading.count("\n") for heading in headings), default=0)
        header.setFixedHeight(max(_HEAD_PX, lines * header.fontMetrics().lineSpacing() + 2 * _PADDING_PX))
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self._wrapped = tuple(wrapped) or (len(headings) - 1,)
        for column in self._wrapped:
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
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
                    item.setToolTip(plain_tip(cell.meaning))
                    item.setData(Qt.ItemDataRole.AccessibleTextRole, cell.meaning)
                self.setItem(number, column, item)
        if 0 <= chosen < len(rows):
            self.setCurrentCell(chosen, 0)
        self._filling = False
        self._fit_rows()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Wrap anew."""
        super().resizeEvent(event)
        self._fit_rows()

    def _fit_rows(self) -> None:
        """Make each row as high as its words need; fewer lines of them where so all rows are seen at once."""
        room = self.viewport().height()
        whole = self._row_heights(_LINES[0], _AROUND_PX)
        fewer = (self._row_heights(most_lines, _AROUND_PX if most_lines > 1 else 0) for most_lines in _LINES[1:])
        heights = next((heights for heights in (whole, *fewer) if sum(heights) <= room), whole)
        for row, height in enumerate(heights):
            self.setRowHeight(row, height)

    def _row_heights(self, most_lines: int, around_px: int) -> list[int]:
        """Return the rows' heights with at most so many lines of the columns that wrap."""
        line_px = self.fontMetrics().lineSpacing()
        heights = []
        for row in range(self.rowCount()):
            highest = _ROW_PX
            for column in range(self.columnCount()):
                item = self.item(row, column)
                if item is None:
                    continue
                lines = item.text().count("\n") + 1
                if column in self._wrapped:
                    width = max(self.columnWidth(column) - 2 * _PADDING_PX - 2, 1)
                    flags = Qt.TextFlag.TextWordWrap
                    words = self.fontMetrics().boundingRect(QRect(0, 0, width, _HIGH_PX), flags, item.text())
                    lines = max(lines, min(round(words.height() / line_px), most_lines))
                highest = max(highest, lines * line_px + around_px)
            heights.append(highest)
        return heights

    def choose_row(self, row: int) -> None:
        """Mark a row without telling."""
        self._filling = True
        self.setCurrentCell(row, 0)
        self._filling = False

    def _tell(self, row: int, _column: int, former_row: int, _former_column: int) -> None:
        if not self._filling and row >= 0 and row != former_row:
            self.row_chosen.emit(row)
