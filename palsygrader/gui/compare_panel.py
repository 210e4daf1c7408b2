"""An earlier visit beside this one: the same expression's pictures and numbers, then and now."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QStackedLayout, QVBoxLayout, QWidget

from palsygrader import wording
from palsygrader.domain.comparison import method_of, same_method
from palsygrader.domain.examination import Examination
from palsygrader.domain.expressions import BRANCH_EXPRESSIONS, Expression
from palsygrader.domain.face import Branch, Side
from palsygrader.domain.measurement import Measurement, Quantity
from palsygrader.gui import theme
from palsygrader.gui.fact_table import Cell, FactTable
from palsygrader.gui.help_topics import HelpTopic, explain
from palsygrader.gui.layouts import words
from palsygrader.gui.picture_pair import Pane, PicturePair
from palsygrader.gui.review_words import (
    branch_answer,
    branch_title,
    expression_title,
    function_words,
    side_pairs,
    visit_label,
)
from palsygrader.report.branches import branch_rows
from palsygrader.report.measured import SYNKINESES
from palsygrader.report.phrases import bare_words, plain_words
from palsygrader.wording import severity as looks

_HEADINGS: Final = ("what", "then", "now", "change")
_NAMES: Final = {quantity: f"review.compare.quantity.{quantity}" for quantity in SYNKINESES}
"""Movement along, in any expression: not to be taken for what was asked for."""


class ComparePanel(QWidget):
    """Pictures of the peak then and now, and the numbers beside them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        explain(self, HelpTopic.COMPARING)
        self._examination: Examination | None = None
        self._previous: tuple[Examination, ...] = ()
        self._expression = Expression.REST
        self._choice = QComboBox()
        self._choice.setAccessibleName(wording.say("review.compare.choose"))
        self._choice.currentIndexChanged.connect(self._refresh)
        self._pair = PicturePair()
        self._table = FactTable([wording.say(f"review.compare.{heading}") for heading in _HEADINGS], wrapped=(0, 3))
        self._table.setAccessibleName(wording.say("review.compare.numbers"))
        self._table.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._note = words(role="muted", wrap=True)
        self._empty = words(wording.say("review.compare.empty"), "muted")
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        numbers = QVBoxLayout()
        numbers.setSpacing(theme.GRID_PX)
        numbers.addWidget(self._choice)
        numbers.addWidget(self._table, 1)
        numbers.addWidget(self._note)
        both = QWidget()
        row = QHBoxLayout(both)
        row.setContentsMargins(theme.GRID_PX, theme.GRID_PX, theme.GRID_PX, theme.GRID_PX)
        row.setSpacing(2 * theme.GRID_PX)
        row.addWidget(self._pair, 1)
        row.addLayout(numbers, 1)
        self._pages = QStackedLayout(self)
        self._pages.addWidget(self._empty)
        self._pages.addWidget(both)

    @property
    def has_earlier(self) -> bool:
        """Whether there is a visit to compare with."""
        return bool(self._previous)

    def show_examination(self, examination: Examination, previous: Sequence[Examination]) -> None:
        """Show an examination beside earlier ones, the latest first."""
        self._examination = examination
        if tuple(previous) != self._previous:
            self._previous = tuple(previous)
            self._choice.blockSignals(True)  # noqa: FBT003 - Qt's own
            self._choice.clear()
            for visit in self._previous:
                day = visit_label(visit, (*self._previous, examination))
                self._choice.addItem(wording.say("review.compare.with", day=day))
            self._choice.blockSignals(False)  # noqa: FBT003 - Qt's own
        self._refresh()

    def show_expression(self, expression: Expression) -> None:
        """Compare this expression."""
        self._expression = expression
        self._refresh()

    def _refresh(self) -> None:
        self._pages.setCurrentIndex(int(self.has_earlier))
        if not self.has_earlier or self._examination is None:
            return
        now, then = self._examination, self._previous[max(self._choice.currentIndex(), 0)]
        self._show_pictures(then, now)
        self._table.show_rows(_rows(then, now, self._expression))
        notes = [] if _comparable(then, now) else [wording.say("review.compare.other_method")]
        if any(_differs(visit, branch) for visit in (then, now) for branch in _branches(self._expression)):
            notes.append(wording.say("table.decided.note"))
        self._note.setVisible(bool(notes))
        self._note.setText("\n".join(notes))

    def _show_pictures(self, then: Examination, now: Examination) -> None:
        frames = [visit.records.get(self._expression) for visit in (then, now)]
        if frames[0] is None or frames[1] is None:
            title = expression_title(self._expression)
            self._pair.show_nothing(wording.say("review.compare.not_both", expression=title))
            return
        panes = [
            Pane(
                record.peak.picture,
                record.peak.landmarks.points_px,
                wording.say(
                    "review.compare.pane",
                    day=visit_label(visit, (then, now)),
                    expression=wording.say(f"expression.{self._expression}.short"),
                ),
            )
            for record, visit in zip(frames, (then, now), strict=True)
            if record is not None
        ]
        self._pair.show_pair(panes[0], panes[1], self._expression)


def _rows(then: Examination, now: Examination, expression: Expression) -> list[list[Cell]]:
    comparable = _comparable(then, now)
    changes = {branch: row.change for branch, row in zip(Branch, branch_rows(now, (then,)), strict=True)}
    rows = [
        [
            Cell(branch_title(branch)),
            *(Cell(_branch_words(visit, branch)) for visit in (then, now)),
            Cell(changes[branch], meaning=changes[branch]),
        ]
        for branch in _branches(expression)
    ]
    for quantity in Quantity:
        before, after = (dict(side_pairs(visit, expression, (quantity,))).get(quantity, {}) for visit in (then, now))
        if before or after:
            row = _quantity_row(quantity, before, after)
            rows.append(row if comparable else [*row[:-1], Cell(wording.say("report.change.other_method"))])
    return rows


def _branches(expression: Expression) -> list[Branch]:
    """Return the branches that are compared beside an expression."""
    return [branch for branch in Branch if expression in BRANCH_EXPRESSIONS[branch] or expression is Expression.REST]


def _differs(visit: Examination, branch: Branch) -> bool:
    """Tell whether the clinician's grade stands and is another one than the program's."""
    severity, answer = visit.severity(branch), branch_answer(visit, branch)
    return severity is not None and severity is not (answer.severity if answer is not None else None)


def _comparable(then: Examination, now: Examination) -> bool:
    """Tell whether the numbers of two visits may be compared; without a grade nothing is on record that forbids it."""
    if then.grade is None or now.grade is None:
        return True
    return same_method(method_of(then.grade), method_of(now.grade))


def _quantity_row(
    quantity: Quantity, before: Mapping[Side, Measurement], after: Mapping[Side, Measurement]
) -> list[Cell]:
    units = {measurement.unit for values in (before, after) for measurement in values.values()}
    name = wording.capitalised(wording.say(_NAMES.get(quantity, f"quantity.{quantity}.short")))
    meaning = wording.capitalised(wording.of(quantity))
    if len(units) > 1:
        cells = [Cell(", ".join(plain_words(value) for value in values.values())) for values in (before, after)]
        return [Cell(name, meaning=meaning), *cells, Cell(wording.say("review.nothing"))]
    unit = wording.say(f"unit.{units.pop()}.short")
    changes = {side: _difference(before[side], after[side]) for side in before if side in after}
    still = bool(changes) and not any(map(float, changes.values()))
    return [
        Cell(wording.say("review.compare.row", quantity=name, unit=unit), meaning=meaning),
        Cell(_sides({side: bare_words(value) for side, value in before.items()})),
        Cell(_sides({side: bare_words(value) for side, value in after.items()})),
        Cell(wording.say("report.change.none") if still else _sides(changes)),
    ]


def _sides(numbers: Mapping[Side, str]) -> str:
    """Return a number of each side in one line, the patient's right first, as on the pictures."""
    if not numbers:
        return wording.say("review.nothing")
    letters = {f"{side}_letter": wording.say(f"side.{side}.short") for side in Side}
    nothing = wording.say("review.nothing")
    return wording.say("review.compare.sides", **letters, **{f"{side}": numbers.get(side, nothing) for side in Side})


def _difference(before: Measurement, after: Measurement) -> str:
    """Return the change between the numbers as they are shown."""
    shown = float(bare_words(after)) - float(bare_words(before))
    number = bare_words(replace(after, value=shown))
    return f"+{number}" if float(number) > 0 else number


def _branch_words(visit: Examination, branch: Branch) -> str:
    severity = visit.severity(branch)
    if severity is None:
        return wording.say("review.face_map.withheld")
    answer, numeral = branch_answer(visit, branch), looks.NUMERAL[severity]
    if _differs(visit, branch):
        numeral = wording.say("table.decided", numeral=numeral)
    if answer is None or answer.function_percent is None:
        return numeral
    return wording.say("review.compare.grade", function=function_words(answer), numeral=numeral)
