"""The visits of a patient as a table: when, by whom, signed or not, and the grade of each branch."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHeaderView, QTableWidget, QTableWidgetItem

from palsygrader import wording
from palsygrader.archive.lines import VisitLine
from palsygrader.domain.face import Branch
from palsygrader.gui import grade_words, patient_words, visit_days
from palsygrader.gui.plain_tips import plain_tip
from palsygrader.gui.row_table import choose_rows
from palsygrader.wording import say


class VisitTable(QTableWidget):
    """One visit a row, the newest first.

    Signals:
        chosen: The VisitLine under the cursor.
        opened: The identifier of the examination to open.
    """

    chosen = Signal(object)
    opened = Signal(str)

    def __init__(self) -> None:
        heads = [say("table.when"), say("table.clinician"), say("table.state")]
        heads += [wording.capitalised(wording.of(branch)) for branch in Branch]
        super().__init__(0, len(heads))
        self._visits: tuple[VisitLine, ...] = ()
        self.setHorizontalHeaderLabels(heads)
        choose_rows(self, say("table.name"))
        header = self.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        self.currentCellChanged.connect(self._moved)
        self.cellDoubleClicked.connect(lambda row, _column: self._open(row))

    @property
    def visit(self) -> VisitLine | None:
        """The visit under the cursor."""
        return self._visits[self.currentRow()] if 0 <= self.currentRow() < len(self._visits) else None

    @property
    def has_differing_grades(self) -> bool:
        """Whether a grade is marked as the clinician's, other than the program's."""
        return any(visit.differs(branch) for visit in self._visits for branch in Branch)

    def show_visits(self, visits: Sequence[VisitLine]) -> None:
        """Show visits, those of an unknown day last; the cursor stands on the newest."""
        self._visits = tuple(sorted(visits, key=lambda visit: (visit.dated, visit.started_at), reverse=True))
        self.setRowCount(len(self._visits))
        for number, visit in enumerate(self._visits):
            cells = [visit_days.moment_words(visit), visit.clinician, patient_words.marked_state(visit)]
            items = [QTableWidgetItem(text) for text in cells]
            items += [_grade(visit, branch) for branch in Branch]
            if not visit.dated:
                told = visit_days.imported_words(visit)
                items[0].setToolTip(plain_tip(told))
                items[0].setData(Qt.ItemDataRole.AccessibleTextRole, told)
            for place, item in enumerate(items):
                self.setItem(number, place, item)
        if self._visits:
            self.setCurrentCell(0, 0)

    def choose(self, examination_id: str) -> None:
        """Put the cursor on a visit."""
        ids = [visit.examination_id for visit in self._visits]
        if examination_id in ids:
            self.setCurrentCell(ids.index(examination_id), 0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open with Return."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.visit is not None:
            self._open(self.currentRow())
        else:
            super().keyPressEvent(event)

    def _moved(self, row: int, _column: int, before: int, _column_before: int) -> None:
        if row != before and 0 <= row < len(self._visits):
            self.chosen.emit(self._visits[row])

    def _open(self, row: int) -> None:
        self.opened.emit(self._visits[row].examination_id)


def _grade(visit: VisitLine, branch: Branch) -> QTableWidgetItem:
    item = QTableWidgetItem(grade_words.short(visit, branch))
    meaning = grade_words.in_full(visit, branch)
    item.setToolTip(plain_tip(meaning))
    item.setData(Qt.ItemDataRole.AccessibleTextRole, meaning)
    return item
