"""An earlier visit beside this one: the same expression's pictures and numbers, then and now."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QSizePolicy, QStackedLayout, QVBoxLayout, QWidget

from palsygrader import wording
from palsygrader.domain.comparison import method_of, same_method
from palsygrader.domain.examination import Examination
from palsygrader.domain.expressions import BRANCH_EXPRESSIONS, Expression
from palsygrader.domain.face import Branch, Side
from palsygrader.domain.measurement import Measurement, Quantity
from palsygrader.errors import ArchiveError
from palsygrader.gui import theme
from palsygrader.gui.fact_table import Cell, FactTable
from palsygrader.gui.help_topics import HelpTopic, explain
from palsygrader.gui.layouts import button, row, words
from palsygrader.gui.picture_pair import Pane
from palsygrader.gui.review_words import (
    branch_answer,
    branch_title,
    expression_title,
    function_words,
    side_pairs,
    visit_label,
)
from palsygrader.gui.split_pair import SplitPair
from palsygrader.report.branches import branch_rows
from palsygrader.report.measured import SYNKINESES
from palsygrader.report.phrases import as_shown, bare_words, plain_words
from palsygrader.wording import severity as looks
from palsygrader.wording.lists import comma_list

_HEADINGS: Final = ("what", "then", "now", "change")
_LEAST_NUMBERS_PX: Final = 84 * theme.GRID_PX
"""Where there is less than twice as much, the pictures give way: they are no lower for it."""
_LEAST_PICTURES_PX: Final = 17 * theme.GRID_PX
"""Lower than other pairs: in the lowest window the warnings beside the pictures above come first."""
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
        self._pair = SplitPair()
        self._pair.setMinimumHeight(_LEAST_PICTURES_PX)
        self._split = button(wording.say("views.split.toggle"), "chip", tip=wording.say("views.split.tip"))
        self._split.setCheckable(True)
        self._split.toggled.connect(self._show_split)
        self._pair.split_changed.connect(self._split.setChecked)
        self._table = FactTable([wording.say(f"review.compare.{heading}") for heading in _HEADINGS], wrapped=(3,))
        self._table.setAccessibleName(wording.say("review.compare.numbers"))
        self._table.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._table.setMinimumWidth(_LEAST_NUMBERS_PX)
        self._note = words(role="muted", wrap=True)
        self._empty = words(wording.say("review.compare.empty"), "muted")
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        numbers = QVBoxLayout()
        numbers.setSpacing(theme.GRID_PX)
        self._choice.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        head = row(self._choice, self._split)
        head.setStretch(0, 1)
        numbers.addLayout(head)
        numbers.addWidget(self._table, 1)
        numbers.addWidget(self._note)
        both = QWidget()
        beside = QHBoxLayout(both)
        beside.setContentsMargins(theme.GRID_PX, theme.GRID_PX, theme.GRID_PX, theme.GRID_PX)
        beside.setSpacing(2 * theme.GRID_PX)
        beside.addWidget(self._pair, 1)
        beside.addLayout(numbers, 1)
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

    def showEvent(self, event: QShowEvent) -> None:
        """Show the pictures, which are not asked for while nobody sees them."""
        super().showEvent(event)
        self._refresh()

    def show_mirrored(self, *, mirrored: bool) -> None:
        """Show the pictures as in a mirror, or as one sees the patient."""
        self._pair.set_mirrored(mirrored=mirrored)

    def switch_split(self) -> None:
        """Lay one picture over the other with a line between, or both beside each other."""
        self._split.click()

    def show_expression(self, expression: Expression) -> None:
        """Compare this expression."""
        self._expression = expression
        self._refresh()

    def _show_split(self, split: bool) -> None:  # noqa: FBT001 - Qt's own
        self._pair.set_split(split=split)
        if split:
            self._pair.setFocus()  # the arrow keys move the line

    def _refresh(self) -> None:
        self._pages.setCurrentIndex(int(self.has_earlier))
        if not self.has_earlier or self._examination is None:
            return
        now, then = self._examination, self._previous[max(self._choice.currentIndex(), 0)]
        if self.isVisible():
            try:
                self._show_pictures(then, now)
            except ArchiveError as error:
                self._pair.show_nothing(wording.error_line(error))
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
                record.rest.landmarks.points_px,
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
        cells = [Cell(comma_list(plain_words(value) for value in values.values())) for values in (before, after)]
        return [Cell(name, meaning=meaning), *cells, Cell(wording.say("review.nothing"))]
    unit = wording.say(f"unit.{units.pop()}.short")
    changes = {side: _difference(before[side], after[side]) for side in before if side in after}
    still = bool(changes) and not any(change.value for change in changes.values())
    told = {side: bare_words(change, signed=True) for side, change in changes.items()}
    return [
        Cell(wording.say("review.compare.row", quantity=name, unit=unit), meaning=meaning),
        Cell(_sides({side: bare_words(value) for side, value in before.items()})),
        Cell(_sides({side: bare_words(value) for side, value in after.items()})),
        Cell(wording.say("report.change.none") if still else _sides(told)),
    ]


def _sides(numbers: Mapping[Side, str]) -> str:
    """Return a number of each side in one line, the patient's right first, as on the pictures."""
    if not numbers:
        return wording.say("review.nothing")
    letters = {f"{side}_letter": wording.say(f"side.{side}.short") for side in Side}
    nothing = wording.say("review.nothing")
    return wording.say("review.compare.sides", **letters, **{f"{side}": numbers.get(side, nothing) for side in Side})


def _difference(before: Measurement, after: Measurement) -> Measurement:
    """Return the change between the numbers as they are shown."""
    change = replace(after, value=as_shown(after) - as_shown(before))
    return replace(change, value=as_shown(change))


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
