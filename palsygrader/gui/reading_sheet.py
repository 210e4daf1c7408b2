"""The sheet of a second reading: a grade per branch and of the whole face, and the items of Sunnybrook."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import partial
from typing import Final, TypeVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QFrame, QPushButton, QScrollArea, QStackedWidget, QWidget

from palsygrader import wording
from palsygrader.domain.expressions import BRANCH_EXPRESSIONS, Expression
from palsygrader.domain.face import Branch
from palsygrader.domain.grade import Scale
from palsygrader.domain.reading import Reading
from palsygrader.domain.scales import definitions
from palsygrader.domain.severity import Severity
from palsygrader.gui import theme
from palsygrader.gui.choice_row import ChoiceRow
from palsygrader.gui.layouts import button, column, row, words
from palsygrader.gui.review_words import branch_title
from palsygrader.gui.scales_panel import shown_by
from palsygrader.wording import say
from palsygrader.wording import severity as looks
from palsygrader.wording.findings import value_words

K = TypeVar("K")
V = TypeVar("V")

_WIDTH_PX: Final = 376
_WHOLE_FACE: Final = "house_brackmann"


class ReadingSheet(QFrame):
    """All that a second reader may set.

    Signals:
        changed: The Reading as it is now.
        expressions_wanted: The expressions (tuple) whose pictures show what the keyboard has come to; empty for any.
    """

    changed = Signal(object)
    expressions_wanted = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        theme.set_role(self, "card")
        self._reading: Reading | None = None
        self.grades: dict[str, ChoiceRow] = {}
        for branch in Branch:
            region = say(f"branch.{branch}.region")
            self.grades[branch] = self._grade_row(say("reading.row", item=branch_title(branch), detail=region))
        whole_face = say("reading.row", item=say("reading.whole_face"), detail=say("reading.whole_face.detail"))
        self.grades[_WHOLE_FACE] = self._grade_row(whole_face)
        self.items: dict[str, ChoiceRow] = {}
        for item in definitions(Scale.SUNNYBROOK):
            name = item.identifier
            title = wording.capitalised(say(f"scale.{Scale.SUNNYBROOK}.{name}"))
            values = {value: (str(value), value_words(Scale.SUNNYBROOK, name, value)) for value in item.values}
            self.items[f"{Scale.SUNNYBROOK}.{name}"] = ChoiceRow(title, values)
        self._pages = QStackedWidget()
        self._areas = [self._page(tuple(rows.values())) for rows in (self.grades, self.items)]
        self.chips = [self._chip(number, name) for number, name in enumerate(("grades", "sunnybrook"))]
        self._keys = words(role="muted", wrap=True)
        self._left = words(role="section")
        self._connect()
        self.setFixedWidth(_WIDTH_PX)
        whole = column(row(*self.chips, None), self._pages, self._keys, self._left, margin=theme.GRID_PX)
        whole.setStretch(1, 1)
        self.setLayout(whole)
        self.show_page(0)

    def show_reading(self, reading: Reading) -> None:
        """Show a reading, from its first page and row on."""
        self._reading = reading
        for branch in Branch:
            self.grades[branch].show_value(reading.severities.get(branch))
        self.grades[_WHOLE_FACE].show_value(reading.house_brackmann)
        for key, each in self.items.items():
            each.show_value(reading.items.get(key))
        self._tell_left(reading)
        self.show_page(0)

    def show_page(self, number: int) -> None:
        """Show the grades (0) or the items of Sunnybrook (1), and give its first open row the keyboard."""
        self.chips[number].setChecked(True)
        self._pages.setCurrentIndex(number)
        self._keys.setText(say("reading.keys.items" if number else "reading.keys"))
        rows = self._rows(number)
        first = next((each for each in rows if each.value is None), rows[0])
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _rows(self, number: int) -> list[ChoiceRow]:
        return list((self.grades, self.items)[number].values())

    def _grade_row(self, title: str) -> ChoiceRow:
        return ChoiceRow(title, {int(s): (looks.NUMERAL[s], wording.of(s)) for s in Severity})

    def _chip(self, number: int, name: str) -> QPushButton:
        chip = button(say(f"reading.sheet.{name}"), "chip")
        chip.setCheckable(True)
        chip.clicked.connect(partial(self.show_page, number))
        return chip

    def _page(self, rows: Sequence[ChoiceRow]) -> QScrollArea:
        inner = QWidget()
        inner.setLayout(column(*rows, None, spacing=2))
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(inner)
        inner.setAutoFillBackground(False)
        area.viewport().setAutoFillBackground(False)
        self._pages.addWidget(area)
        return area

    def _connect(self) -> None:
        group = QButtonGroup(self)
        for chip in self.chips:
            group.addButton(chip)
        for number, area in enumerate(self._areas):
            for place, each in enumerate(self._rows(number)):
                each.moved.connect(partial(self._move_from, number, place))
                each.focused.connect(partial(area.ensureWidgetVisible, each, 0, theme.GRID_PX))
        for name, each in self.grades.items():
            each.chosen.connect(partial(self._take_grade, name))
            shown = () if name == _WHOLE_FACE else BRANCH_EXPRESSIONS[Branch(name)]
            each.focused.connect(partial(self.expressions_wanted.emit, shown))
        for item in definitions(Scale.SUNNYBROOK):
            each, key = self.items[f"{Scale.SUNNYBROOK}.{item.identifier}"], f"{Scale.SUNNYBROOK}.{item.identifier}"
            each.chosen.connect(partial(self._take_item, key))
            seen: Expression = shown_by(item.identifier, item.section)
            each.focused.connect(partial(self.expressions_wanted.emit, (seen,)))

    def _move_from(self, number: int, place: int, by: int) -> None:
        """Give the keyboard to another row; at the ends it stays."""
        rows = self._rows(number)
        rows[min(max(place + by, 0), len(rows) - 1)].setFocus(Qt.FocusReason.TabFocusReason)

    def _take_grade(self, name: str, value: int | None) -> None:
        reading = self._reading
        if reading is None:
            return
        severity = Severity(value) if value is not None else None
        if name == _WHOLE_FACE:
            self._change(replace(reading, house_brackmann=severity))
            return
        self._change(replace(reading, severities=_with(reading.severities, Branch(name), severity)))

    def _take_item(self, key: str, value: int | None) -> None:
        if self._reading is not None:
            self._change(replace(self._reading, items=_with(self._reading.items, key, value)))

    def _change(self, reading: Reading) -> None:
        self._reading = reading
        self._tell_left(reading)
        self.changed.emit(reading)

    def _tell_left(self, reading: Reading) -> None:
        self._left.setText(say("reading.left_open", count=reading.open_count, all=len(self.grades)))


def _with(values: Mapping[K, V], key: K, value: V | None) -> dict[K, V]:
    """Return the values with one set, or without it."""
    others = {each: known for each, known in values.items() if each != key}
    return others if value is None else {**others, key: value}
