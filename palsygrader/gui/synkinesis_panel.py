"""Synkinesis: the region that was not asked to move, on every face; synkinesis only when the clinician says so."""

from collections.abc import Mapping
from dataclasses import replace
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
from palsygrader.gui.review_words import expression_title
from palsygrader.report.phrases import bare_words
from palsygrader.wording.numbers import decimal

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
                values = _sides(examination, expression, wanted)
                if not values:
                    continue
                self._expressions.append(expression)
                rows.append(
                    [
                        Cell(wording.say(f"review.synkinesis.{wanted}")),
                        Cell(expression_title(expression)),
                        *(Cell(_value_words(values[side])) for side in (Side.RIGHT, Side.LEFT)),
                        Cell(_excess_words(values, examination.side_in_force)),
                    ]
                )
        self._table.show_rows(rows)
        self._table.setVisible(bool(rows))
        self._words.setText(wording.say("review.synkinesis.note" if rows else "review.synkinesis.empty"))


def _sides(examination: Examination, expression: Expression, quantity: Quantity) -> Mapping[Side, Measurement]:
    """Return a quantity's value on both sides in the unit of its limit, empty unless both were measured."""
    record = examination.records.get(expression)
    found = {
        m.side: m
        for m in (record.measurements if record is not None else ())
        if m.quantity is quantity and m.unit is _LIMIT_UNIT[quantity] and m.side is not None
    }
    return found if len(found) == len(Side) else {}


def _value_words(measured: Measurement) -> str:
    """Return a value with its noise; its unit stands at the head of the row."""
    if measured.noise is None:
        return bare_words(measured)
    return wording.say("review.synkinesis.value", number=bare_words(measured), noise=decimal(measured.noise, 1))


def _excess_words(values: Mapping[Side, Measurement], affected: AffectedSide) -> str:
    """Return how much more the weak side moved along than the healthy one, and what is normal."""
    if affected not in {AffectedSide.LEFT, AffectedSide.RIGHT}:
        return wording.say("review.synkinesis.no_side")
    weak, healthy = values[Side(affected.value)], values[Side(affected.value).other]
    excess = bare_words(replace(weak, value=weak.value - healthy.value), signed=True)
    limit = bare_words(replace(weak, value=NORMAL_EXCESS[weak.quantity]))
    return wording.say("review.synkinesis.more", excess=excess.replace("-", "\N{MINUS SIGN}"), limit=limit)
