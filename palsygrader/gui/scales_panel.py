"""The scales: every item with proposal and setting, totals live, withheld until complete."""

import re
from collections.abc import Iterator
from functools import partial
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QGridLayout,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from palsygrader import wording
from palsygrader.domain.examination import Examination
from palsygrader.domain.expressions import Expression
from palsygrader.domain.grade import Scale
from palsygrader.domain.scales import ScaleScore, ScaleSection, definitions
from palsygrader.domain.scales.shared import FOLLOWERS
from palsygrader.domain.scales.sheet import followed, scale_scores, to_confirm, to_set, values_in_force
from palsygrader.domain.severity import Severity
from palsygrader.gui import theme
from palsygrader.gui.eface_graphic import EfaceGraphic
from palsygrader.gui.help_topics import HelpTopic, explain
from palsygrader.gui.layouts import bold_width_px, words
from palsygrader.gui.nav_column import NavColumn
from palsygrader.gui.scale_row import ScaleRow
from palsygrader.gui.waiting_words import waiting_words
from palsygrader.wording import severity as looks
from palsygrader.wording.lists import comma_list

_AFTER_COLON: Final = re.compile(r"[:：]\s*")
"""Between the grade of a rule and what it says."""
_HEADINGS: Final = ("item", "program", "clinician", "state")
_LEAST_CHOICE_PX: Final = 208
_SHORT_TOTAL: Final = {
    Scale.HOUSE_BRACKMANN: "grade",
    Scale.SUNNYBROOK: "composite",
    Scale.FNGS2: "total",
    Scale.YANAGIHARA: "total",
}
_SHOWN_BY: Final = {
    "forehead": Expression.BROW_RAISE,
    "brow": Expression.BROW_RAISE,
    "brow_elevation": Expression.BROW_RAISE,
    "eye": Expression.GENTLE_CLOSURE,
    "one_eye_closure": Expression.TIGHT_CLOSURE,
    "full_closure": Expression.TIGHT_CLOSURE,
    "mouth": Expression.OPEN_SMILE,
    "nasolabial_fold": Expression.OPEN_SMILE,
    "commissure_smile": Expression.OPEN_SMILE,
    "fold_depth_smile": Expression.OPEN_SMILE,
    "fold_orientation_smile": Expression.OPEN_SMILE,
    "lower_lip": Expression.LOWER_TEETH,
    "synkinesis": Expression.OPEN_SMILE,
    "synkinesis_ocular": Expression.OPEN_SMILE,
    "synkinesis_midfacial": Expression.TIGHT_CLOSURE,
    "synkinesis_mentalis": Expression.PUCKER,
    "synkinesis_platysmal": Expression.LOWER_TEETH,
    "secondary_movement": Expression.OPEN_SMILE,
}


def shown_by(item: str, section: ScaleSection) -> Expression:
    """Return the expression whose pictures show an item best."""
    if section is ScaleSection.REST:
        return Expression.REST
    bare = item.removeprefix("voluntary_").removeprefix("synkinesis_")
    if bare in set(Expression):
        return Expression(bare)
    return _SHOWN_BY.get(item, Expression.REST)


class ScalesPanel(QWidget):
    """All scales of a visit.

    Signals:
        decided: Decision key (str) and value (int).
        expression_chosen: The Expression that shows the item in focus.
    """

    decided = Signal(str, int)
    expression_chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        explain(self, HelpTopic.SCALES)
        self._examination: Examination | None = None
        self._writable = False
        self._refused = ""
        self._scale = Scale.SUNNYBROOK
        self._rows: dict[str, ScaleRow] = {}
        self._graphic: EfaceGraphic | None = None
        self._buttons = QButtonGroup(self)
        for scale in Scale:
            button = QPushButton()
            button.setCheckable(True)
            theme.set_role(button, "nav")
            button.clicked.connect(partial(self.choose_scale, scale))
            self._buttons.addButton(button, list(Scale).index(scale))
        self._total = words(role="section", wrap=True)
        self._rule = words(role="muted", wrap=True)
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        sheet = QVBoxLayout()
        sheet.setSpacing(theme.GRID_PX // 2)
        for part in (self._total, self._rule):
            sheet.addWidget(part)
        sheet.addWidget(self._scroll, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.GRID_PX, theme.GRID_PX, theme.GRID_PX, 0)
        row.setSpacing(theme.GRID_PX)
        row.addWidget(NavColumn(*self._buttons.buttons()))
        row.addLayout(sheet, 1)
        self.choose_scale(Scale.SUNNYBROOK)

    @property
    def scale(self) -> Scale:
        """The scale on show."""
        return self._scale

    def show_examination(self, examination: Examination, *, writable: bool) -> None:
        """Show the scales of an examination."""
        self._examination = examination
        self._writable = writable
        self._refresh()

    def refuse(self, reason: str) -> None:
        """Let no item be set or confirmed, for a reason that is told."""
        self._refused = reason
        self._refresh()

    def choose_scale(self, scale: Scale) -> None:
        """Show the sheet of a scale."""
        self._scale = scale
        self._buttons.button(list(Scale).index(scale)).setChecked(True)
        self._build_sheet()
        self._refresh()

    def lead_to(self, key: str) -> None:
        """Show an item by its decision key and put the focus on what it waits for."""
        scale, _, item = key.partition(".")
        if Scale(scale) is not self._scale:
            self.choose_scale(Scale(scale))
        row = self._rows[item]
        self._scroll.ensureWidgetVisible(row.middle_widget, 0, 80)
        row.focus()
        self.expression_chosen.emit(shown_by(item, row.item.section))

    def _build_sheet(self) -> None:
        self._rows = {}
        page = QWidget()
        grid = QGridLayout(page)
        grid.setContentsMargins(0, 0, theme.GRID_PX, theme.GRID_PX)
        grid.setHorizontalSpacing(2 * theme.GRID_PX)
        grid.setVerticalSpacing(theme.GRID_PX // 2)
        for column, heading in enumerate(_HEADINGS):
            label = words(wording.say(f"review.scales.heading.{heading}"), "muted")
            grid.addWidget(label, 0, column)
        section: ScaleSection | None = None
        line = 1
        for item in definitions(self._scale):
            if item.section is not section:
                section = item.section
                label = words(wording.capitalised(wording.of(section)), "section")
                grid.addWidget(label, line, 0, 1, len(_HEADINGS))
                line += 1
            row = ScaleRow(self._scale, item, page)
            row.decided.connect(partial(self.decided.emit, f"{self._scale}.{item.identifier}"))
            row.looked_at.connect(partial(self.expression_chosen.emit, shown_by(item.identifier, item.section)))
            row.place(grid, line)
            self._rows[item.identifier] = row
            line += 1
        self._graphic = EfaceGraphic() if self._scale is Scale.EFACE else None
        if self._graphic is not None:
            grid.addWidget(words(wording.say("eface.graphic"), "muted", wrap=True), line, 0, 1, len(_HEADINGS))
            grid.addWidget(self._graphic, line + 1, 0, 1, len(_HEADINGS))
            line += 2
        for column, stretch in enumerate((3, 4, 11, 0)):
            grid.setColumnStretch(column, stretch)
        grid.setRowStretch(line, 1)
        self._scroll.setWidget(page)
        page.setAutoFillBackground(False)
        self._scroll.viewport().setAutoFillBackground(False)

    def _refresh(self) -> None:
        examination = self._examination
        if examination is None:
            return
        scores = scale_scores(examination)
        open_keys, empty_keys = to_confirm(examination), to_set(examination)
        proposals = {
            p.item: p for p in (examination.grade.proposals if examination.grade else ()) if p.scale is self._scale
        }
        for identifier, row in self._rows.items():
            key = f"{self._scale}.{identifier}"
            row.show_state(
                proposals.get(identifier),
                examination.decision(key),
                follows=key in FOLLOWERS and key not in open_keys,
                followed=followed(examination, key),
                to_confirm=key in open_keys,
                writable=self._writable,
                refused=self._refused,
            )
        if self._graphic is not None:
            self._graphic.show_values(values_in_force(examination, Scale.EFACE))
        for button, scale in zip(self._buttons.buttons(), Scale, strict=True):
            counts = [sum(key.startswith(f"{scale}.") for key in keys) for keys in (open_keys, empty_keys)]
            waiting = waiting_words(*counts) if self._writable else _frozen_words(*counts)
            state = waiting or _score_words(scores[scale])
            button.setText(wording.say("review.scales.button", scale=wording.of(scale), state=state))
            button.setMinimumWidth(max(_LEAST_CHOICE_PX, bold_width_px(button)))
        lines = list(_total_lines(self._scale, scores))
        self._total.setText(lines[0])
        self._rule.setText("\n".join(lines[1:]))
        self._rule.setVisible(len(lines) > 1)


def _frozen_words(not_confirmed: int, not_set: int) -> str:
    """Return what of a scale was left open when the visit was signed, empty when nothing was."""
    counts = {"not_confirmed": not_confirmed, "not_set": not_set}
    return comma_list(
        wording.say(f"review.scales.button_{name}", count=count) for name, count in counts.items() if count
    )


def _score_words(score: ScaleScore) -> str:
    if score.missing:
        return wording.say("review.scales.button_withheld")
    short = _SHORT_TOTAL.get(score.scale)
    return _total(short, score.totals[short]) if short is not None else wording.say("review.scales.button_done")


def _total_lines(scale: Scale, scores: dict[Scale, ScaleScore]) -> Iterator[str]:
    score = scores[scale]
    if score.missing:
        named = comma_list(wording.say(f"scale.{scale}.{item}") for item in score.missing)
        yield wording.say("review.scales.withheld", scale=wording.of(scale), items=named)
    else:
        parts = [
            wording.say(
                "review.scales.total", name=wording.say(f"scale.{scale}.total.{name}"), value=_total(name, value)
            )
            for name, value in score.totals.items()
        ]
        yield wording.say("review.scales.totals", scale=wording.of(scale), totals=" · ".join(parts))
        if score.rule is not None:
            rule = wording.say(f"scale.{scale}.rule.{score.rule}")
            yield wording.say("review.scales.rule", rule=_AFTER_COLON.split(rule, maxsplit=1)[-1])
    if scale is Scale.HOUSE_BRACKMANN:
        other = scores[Scale.FNGS2]
        if other.missing:
            yield wording.say("review.scales.both_ways_withheld")
        else:
            grade = looks.NUMERAL[Severity(other.totals["grade"])]
            yield wording.say("review.scales.both_ways", grade=grade, total=other.totals["total"])


def _total(name: str, value: int) -> str:
    return looks.NUMERAL[Severity(value)] if name == "grade" else str(value)
