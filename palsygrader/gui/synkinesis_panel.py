"""Synkinesis: the region that was not asked to move, on every face; synkinesis only when the clinician says so."""

from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from palsygrader import wording
from palsygrader.domain.examination import Examination
from palsygrader.domain.expressions import Expression
from palsygrader.domain.face import AffectedSide, Side
from palsygrader.domain.measurement import NORMAL_EXCESS, Measurement, Quantity, Unit
from palsygrader.gui import theme
from palsygrader.gui.fact_table import Cell, FactTable
from palsygrader.gui.layouts import words
from palsygrader.gui.review_words import expression_title, side_pairs
from palsygrader.report.measured import excess
from palsygrader.report.phrases import plain_words, value_words

_QUANTITIES: Final = (Quantity.OCULAR_SYNKINESIS, Quantity.ORAL_SYNKINESIS)
_HEADINGS: Final = ("movement", "expression", "right", "left", "excess")
_LIMIT_UNIT: Final = {Quantity.OCULAR_SYNKINESIS: Unit.PERCENT, Quantity.ORAL_SYNKINESIS: Unit.EYE_DISTANCE_PERCENT}
"""Of `NORMAL_EXCESS`."""


class SynkinesisPanel(QWidget):
    """What moved along per expression and side, and how much more on the weak side.

    Signals:
        expression_chosen: The Expression of the row chosen.
    """

    expression_chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._expressions: list[Expression] = []
        self._words = words(role="muted", wrap=True)
        self._table = FactTable([wording.say(f"review.synkinesis.{heading}") for heading in _HEADINGS])
        self._table.setAccessibleName(wording.say("review.tab.synkinesis"))
        self._table.row_chosen.connect(lambda row: self.expression_chosen.emit(self._expressions[row]))
        column = QVBoxLayout(self)
        column.setContentsMargins(2 * theme.GRID_PX, theme.GRID_PX, theme.GRID_PX, 0)
        column.addWidget(self._words)
        column.addWidget(self._table, 1)

    def show_examination(self, examination: Examination) -> None:
        """Show what was measured."""
        rows = []
        self._expressions = []
        for wanted in _QUANTITIES:
            for expression in examination.expressions:
                for quantity, values in side_pairs(examination, expression, (wanted,)):
                    self._expressions.append(expression)
                    rows.append(
                        [
                            Cell(wording.say(f"review.synkinesis.{quantity}")),
                            Cell(expression_title(expression)),
                            *(Cell(value_words(values[side])) for side in (Side.RIGHT, Side.LEFT)),
                            Cell(_excess_words(examination, expression, quantity)),
                        ]
                    )
        self._table.show_rows(rows)
        self._table.setVisible(bool(rows))
        self._words.setText(wording.say("review.synkinesis.note" if rows else "review.synkinesis.empty"))


def _excess_words(examination: Examination, expression: Expression, quantity: Quantity) -> str:
    """Return how much more the weak side moved along than the healthy one where it is above normal, and the limit."""
    side = examination.side_in_force
    if side not in {AffectedSide.LEFT, AffectedSide.RIGHT}:
        return wording.say("review.synkinesis.no_side")
    found = excess(examination.records[expression], quantity, side)
    limit = plain_words(Measurement(quantity, expression, None, NORMAL_EXCESS[quantity], _LIMIT_UNIT[quantity]))
    if found is None:
        return wording.say("review.synkinesis.normal", limit=limit)
    return wording.say("review.synkinesis.above", excess=plain_words(found), limit=limit)
