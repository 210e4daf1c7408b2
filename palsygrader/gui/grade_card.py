"""The chosen branch: P and its interval, the program's grade and the clinician's, and why."""

import html
from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from palsygrader import wording
from palsygrader.domain.examination import Examination
from palsygrader.domain.expressions import BRANCH_EXPRESSIONS, Expression
from palsygrader.domain.face import Branch, Side
from palsygrader.domain.grade import BranchEvidence
from palsygrader.domain.measurement import Measurement, Unit
from palsygrader.gui import theme
from palsygrader.gui.icons import Icon, give_icon
from palsygrader.gui.layouts import button, words
from palsygrader.gui.plain_tips import plain_tip
from palsygrader.gui.review_words import (
    BRANCH_QUANTITIES,
    branch_answer,
    branch_decision,
    branch_title,
    covered_expressions,
    covered_words,
    decided_severity,
    doubts,
    evidence,
    expression_title,
    function_words,
    side_pairs,
    undecided_words,
)
from palsygrader.gui.severity_chip import SeverityChip
from palsygrader.report.losses import gain_words, losses_in
from palsygrader.report.phrases import bare_words, grade_words, interval_words, range_words, whole_words
from palsygrader.wording.numbers import decimal

_LINKS: Final = Qt.TextInteractionFlag.LinksAccessibleByMouse | Qt.TextInteractionFlag.LinksAccessibleByKeyboard


class GradeCard(QFrame):
    """One branch in full.

    Signals:
        evidence_chosen: The Expression whose number was pressed.
        edit_wanted: The clinician wants to set the grade of the branch shown.
        record_wanted: What was covered is to be recorded again.
    """

    evidence_chosen = Signal(object)
    edit_wanted = Signal()
    record_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = words(role="title", wrap=True)
        self._region = words(role="muted", wrap=True)
        self._chip = SeverityChip(large=True)
        self._function = words(role="instruction")
        self._interval = words(role="muted")
        self._doubt = words(wrap=True)
        self._withheld = words(wrap=True)
        self._again = button(wording.say("review.record"), icon=Icon.CAMERA, tip=wording.say("review.record.tip"))
        self._again.clicked.connect(self.record_wanted)
        self._again.hide()
        self._program = SeverityChip()
        self._range = words()
        self._own = SeverityChip()
        self._nothing_own = words(role="muted")
        self._reason = words(role="muted", wrap=True)
        self.edit_button = self._edit = QPushButton(wording.say("review.card.edit"))
        self._edit.setToolTip(wording.say("review.card.edit.tip"))
        give_icon(self._edit, Icon.EDIT)
        self._edit.clicked.connect(self.edit_wanted)
        self._shown: tuple[Examination, Branch] | None = None
        self._why = QVBoxLayout()
        self._why.setSpacing(theme.GRID_PX)
        self._arrange()
        theme.set_role(self, "card")

    def show_branch(self, examination: Examination, branch: Branch, *, writable: bool) -> None:
        """Show a branch of an examination."""
        answer = branch_answer(examination, branch)
        decision = branch_decision(examination, branch)
        own = decided_severity(decision)
        self._title.setText(branch_title(branch))
        self._region.setText(wording.capitalised(wording.say(f"branch.{branch}.region")))
        self._chip.show_severity(examination.severity(branch), doubts(examination).get(branch))
        has_numbers = answer is not None and answer.function_percent is not None
        self._function.setText(function_words(answer))
        self._interval.setText(interval_words(answer.interval_percent) if answer is not None else "")
        self._function.setVisible(has_numbers)
        self._interval.setVisible(has_numbers)
        self._again.hide()
        doubt = answer.not_told_from if answer is not None else None
        if doubt is not None:
            self._doubt.setText(wording.say("review.card.not_told_from", grade=doubt.name))
        self._doubt.setVisible(doubt is not None)
        if answer is None:
            self._withheld.setText(wording.say("review.card.not_graded"))
        elif answer.withheld is not None:
            covered = covered_expressions(examination, branch)
            self._withheld.setText(
                covered_words(branch, covered)
                if covered
                else wording.say("review.card.withheld", reason=wording.of(answer.withheld))
            )
            self._again.setVisible(bool(covered) and writable)
        self._withheld.setVisible(not has_numbers)
        if answer is not None:
            self._program.show_severity(answer.severity, doubt, grade_words(answer))
        else:
            self._program.show_severity(None)
        self._range.setText(range_words(answer.severity_range) if answer is not None else "")
        self._own.show_severity(own)
        self._own.setVisible(own is not None)
        self._nothing_own.setText(undecided_words(examination, answer))
        self._nothing_own.setVisible(own is None)
        self._reason.setText(wording.say("review.card.reason", reason=decision.reason) if decision is not None else "")
        self._reason.setVisible(decision is not None and bool(decision.reason))
        self._edit.setVisible(writable)
        self._edit.setAccessibleName(wording.say("review.decision.title", branch=branch_title(branch)))
        self._shown = (examination, branch)
        self._show_why(examination, branch)

    def changeEvent(self, event: QEvent) -> None:
        """Write the links anew in the colours of another theme: rich text keeps the old ones."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange and self._shown is not None:
            self._show_why(*self._shown)

    def _arrange(self) -> None:
        head = QHBoxLayout()
        names = QVBoxLayout()
        names.setSpacing(0)
        names.addWidget(self._title)
        names.addWidget(self._region)
        head.addLayout(names, 1)
        head.addWidget(self._chip, 0, Qt.AlignmentFlag.AlignTop)
        numbers = QHBoxLayout()
        numbers.setSpacing(theme.GRID_PX)
        numbers.addWidget(self._function)
        numbers.addWidget(self._interval, 0, Qt.AlignmentFlag.AlignVCenter)
        numbers.addStretch(1)
        grades = QGridLayout()
        grades.setHorizontalSpacing(theme.GRID_PX)
        grades.setVerticalSpacing(theme.GRID_PX // 2)
        for row, (key, parts) in enumerate(
            (("review.card.program", (self._program,)), ("review.card.clinician", (self._own, self._nothing_own)))
        ):
            grades.addWidget(words(wording.say(key)), row, 0)
            for part in parts:
                grades.addWidget(part, row, 1)
        grades.addWidget(self._range, 0, 2)
        grades.setColumnStretch(2, 1)
        grades.setColumnMinimumWidth(0, 88)
        column = QVBoxLayout()
        column.setContentsMargins(2 * theme.GRID_PX, 2 * theme.GRID_PX, 2 * theme.GRID_PX, 2 * theme.GRID_PX)
        column.setSpacing(theme.GRID_PX)
        column.addLayout(head)
        column.addLayout(numbers)
        column.addWidget(self._doubt)
        column.addWidget(self._withheld)
        column.addWidget(self._again)
        column.addLayout(grades)
        column.addWidget(self._reason)
        column.addWidget(self._edit)
        column.addLayout(self._why)
        column.addStretch(1)
        inner = QWidget()
        inner.setLayout(column)
        scroll = QScrollArea()
        scroll.setWidget(inner)
        scroll.setWidgetResizable(True)
        inner.setAutoFillBackground(False)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.viewport().setAutoFillBackground(False)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(1, 1, 1, 1)
        outer.addWidget(scroll)

    def _show_why(self, examination: Examination, branch: Branch) -> None:
        while (item := self._why.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        shown = evidence(examination, branch)
        held = any(len(examination.records[expression].times_ms) > 1 for expression in shown)
        self._why.addWidget(words(wording.say("review.card.why_held" if held else "review.card.why"), "section"))
        answer = branch_answer(examination, branch)
        details = {detail.expression: detail for detail in answer.evidence_details} if answer is not None else {}
        for expression in shown:
            self._why.addWidget(self._why_label(examination, branch, expression, details.get(expression)))
        for expression in BRANCH_EXPRESSIONS[branch]:
            if expression not in examination.records:
                self._why.addWidget(_missing_label(examination, expression))
        if details:
            self._why.addWidget(words(wording.say("review.card.correction"), "muted", wrap=True))
        units = {
            measurement.unit
            for expression in shown
            for _, values in side_pairs(examination, expression, BRANCH_QUANTITIES[branch])
            for measurement in values.values()
        }
        if examination.grade is not None and Unit.MM in units:
            iris = decimal(examination.grade.provenance.iris_diameter_mm, 2)
            self._why.addWidget(words(wording.say("review.card.millimetres", iris=iris), "muted", wrap=True))

    def _why_label(
        self, examination: Examination, branch: Branch, expression: Expression, detail: BranchEvidence | None
    ) -> QLabel:
        title = f'<a href="{expression}">{html.escape(expression_title(expression))}</a>'
        pairs = side_pairs(examination, expression, BRANCH_QUANTITIES[branch])
        if detail is not None:  # what the grade rests on comes first
            pairs.sort(key=lambda pair: pair[0] is not detail.quantity)
        lines = [] if pairs else [title, html.escape(wording.say("review.card.no_numbers"))]
        for number, (quantity, values) in enumerate(pairs):
            name = html.escape(wording.say(f"quantity.{quantity}.short"))
            of_first = wording.say("review.card.quantity", expression=title, quantity=name)
            lines.append(wording.capitalised(name) if number else of_first)
            lines.append(f'<a href="{expression}">{html.escape(_sides_words(values))}</a>')
            if number == 0 and detail is not None:
                lines.extend(html.escape(line) for line in _estimate_words(detail))
        losses = losses_in(examination.grade, branch, expression)
        if losses:
            lines.append(html.escape(wording.say("review.card.loss", gains=gain_words(losses))))
        label = QLabel("<br>".join(lines))
        label.setTextFormat(Qt.TextFormat.RichText)
        if detail is not None:
            label.setToolTip(plain_tip(_correction_words(detail)))
        label.setWordWrap(True)
        label.setTextInteractionFlags(_LINKS)
        label.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        label.linkActivated.connect(lambda link: self.evidence_chosen.emit(Expression(link)))
        return label


def _sides_words(values: Mapping[Side, Measurement]) -> str:
    """Return both sides on one line, the patient's right first, with the larger noise where it is known."""
    sides = wording.say(
        "review.compare.sides",
        **{f"{side}": bare_words(values[side]) for side in Side},
        **{f"{side}_letter": wording.say(f"side.{side}.short") for side in Side},
    )
    line = wording.say("report.value", number=sides, unit=wording.of(values[Side.RIGHT].unit))
    noises = [measurement.noise for measurement in values.values() if measurement.noise is not None]
    return wording.say("review.card.noise", value=line, noise=decimal(max(noises), 1)) if noises else line


def _estimate_words(detail: BranchEvidence) -> tuple[str, str]:
    """Return the ratio of the sides, measured and estimated, and what is normal."""
    measured, estimated = whole_words(detail.measured_percent), whole_words(detail.estimated_percent)
    return (
        wording.say("review.card.estimate", measured=measured, estimated=estimated),
        wording.say("review.card.normal", low=whole_words(detail.lowest_percent)),
    )


def _missing_label(examination: Examination, expression: Expression) -> QLabel:
    skipped = examination.skipped.get(expression)
    why = wording.of(skipped) if skipped is not None else wording.say("review.card.not_recorded")
    return words(
        wording.say("review.card.missing", expression=expression_title(expression), why=why), "muted", wrap=True
    )


def _correction_words(detail: BranchEvidence) -> str:
    """Return how the estimate of one expression came from its measured ratio."""
    return wording.say(
        "review.card.correction.tip",
        quantity=wording.capitalised(wording.of(detail.quantity)),
        gain=decimal(detail.gain, 2),
        low=whole_words(detail.lowest_percent),
        high=whole_words(detail.usual_percent),
    )
