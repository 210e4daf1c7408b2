"""The four branches in one table: P, interval, the program's grade, the clinician's, change since the last visit."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from palsygrader import wording
from palsygrader.domain.examination import Examination
from palsygrader.domain.face import Branch
from palsygrader.domain.grade import BranchGrade
from palsygrader.domain.severity import Severity
from palsygrader.gui import theme
from palsygrader.gui.face_map import severity_words
from palsygrader.gui.fact_table import Cell, FactTable
from palsygrader.gui.review_words import branch_answer, branch_decision, decided_severity, undecided_words
from palsygrader.gui.severity_chip import chip_pixmap
from palsygrader.report.branches import branch_rows
from palsygrader.report.phrases import grade_words

_HEADINGS: Final = ("branch", "function", "interval", "program", "clinician", "change", "remark")


class BranchTable(QWidget):
    """All branches, in the words of the report.

    Signals:
        branch_chosen: The Branch of the row chosen.
    """

    branch_chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._table = FactTable([wording.say(f"review.branches.{heading}") for heading in _HEADINGS])
        self._table.setAccessibleName(wording.say("review.tab.branches"))
        self._table.row_chosen.connect(lambda row: self.branch_chosen.emit(tuple(Branch)[row]))
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.GRID_PX, theme.GRID_PX, theme.GRID_PX, 0)
        column.addWidget(self._table)

    def show_examination(self, examination: Examination, previous: Sequence[Examination]) -> None:
        """Show the branches of an examination, compared with the last of the earlier graded visits."""
        rows = []
        for branch, row in zip(Branch, branch_rows(examination, previous), strict=True):
            answer = branch_answer(examination, branch)
            own = decided_severity(branch_decision(examination, branch))
            clinician = (
                self._chip(own, severity_words(own)) if own is not None else Cell(undecided_words(examination, answer))
            )
            program = self._program(answer, row.model_range) if answer is not None else Cell(row.model)
            rows.append(
                [
                    Cell(row.branch),
                    Cell(row.function),
                    Cell(row.interval or wording.say("review.nothing")),
                    program,
                    clinician,
                    Cell(row.change),
                    Cell(row.remark, meaning=row.remark),
                ]
            )
        self._table.show_rows(rows)

    def choose(self, branch: Branch) -> None:
        """Mark a branch."""
        self._table.choose_row(tuple(Branch).index(branch))

    def _program(self, answer: BranchGrade, range_words: str) -> Cell:
        """Return the program's grade as a mark, and in brackets the grades that its interval reaches."""
        meaning = severity_words(answer.severity, answer.not_told_from, grade_words(answer))
        return self._chip(answer.severity, meaning, range_words)

    def _chip(self, severity: Severity | None, meaning: str, words: str = "") -> Cell:
        return Cell(words, chip_pixmap(severity, self.devicePixelRatioF()), meaning)
