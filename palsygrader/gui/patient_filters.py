"""The filters of the list of patients: a panel to set them, and a chip for each that is in force."""

from functools import partial
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QFrame, QGridLayout, QLineEdit, QPushButton, QToolButton

from palsygrader.archive.patient_filter import PatientFilter
from palsygrader.domain.face import AffectedSide
from palsygrader.domain.severity import Severity
from palsygrader.gui import dates, patient_words, theme
from palsygrader.gui.icons import Icon, give_icon
from palsygrader.gui.layouts import button, column, row, words
from palsygrader.gui.typed_day import TypedDay, typed_day
from palsygrader.wording import say
from palsygrader.wording.severity import NUMERAL

_KINDS: Final = ("side", "grade", "day")


class PatientFilters(QFrame):
    """The panel, which `toggle` opens, above the chips.

    Signals:
        changed: Another filter is in force.
        left: Escape was pressed in the panel.
    """

    changed = Signal()
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._value = PatientFilter()
        self.toggle = QToolButton()
        give_icon(self.toggle, Icon.FILTER)
        self.toggle.setToolTip(say("views.filter.tip"))
        self.toggle.setCheckable(True)
        self.toggle.setAccessibleName(say("views.filter"))
        self.toggle.toggled.connect(self._open)
        self.side = QComboBox()
        self.side.addItem(say("views.filter.any"), None)
        for side in AffectedSide:
            self.side.addItem(patient_words.side(side), side)
        self.least, self.most = _grades(), _grades()
        self.seen_from, self.seen_to = QLineEdit(), QLineEdit()
        for field, name in (
            (self.side, "side"),
            (self.least, "least"),
            (self.most, "most"),
            (self.seen_from, "seen_from"),
            (self.seen_to, "seen_to"),
        ):
            field.setAccessibleName(say(f"views.filter.{name}"))
        for day in (self.seen_from, self.seen_to):
            day.setPlaceholderText(say("views.filter.day_hint"))
            day.setToolTip(say("form.date_hint"))
            day.textChanged.connect(self._take)
        for choice in (self.side, self.least, self.most):
            choice.currentIndexChanged.connect(partial(self._choose, choice))
        self._problem = words(role="problem", wrap=True)
        self._problem.hide()
        self._panel = self._make_panel()
        self._panel.hide()
        self.chips = {kind: self._make_chip(kind) for kind in _KINDS}
        self._chip_rows = QFrame()
        self._chip_rows.setLayout(
            column(
                row(self.chips["side"], self.chips["grade"], None),
                row(self.chips["day"], None),
                margin=theme.GRID_PX,
            )
        )
        self._chip_rows.hide()
        self.setLayout(column(self._panel, self._chip_rows, spacing=0))

    @property
    def value(self) -> PatientFilter:
        """The filter in force; a day that is not one yet asks for nothing."""
        return self._value

    @property
    def in_use(self) -> bool:
        """Whether the keyboard is here."""
        focused = self.focusWidget()
        return self.toggle.hasFocus() or (focused is not None and focused.hasFocus())

    def clear(self) -> None:
        """Ask for nothing."""
        for kind in _KINDS:
            self._remove(kind)

    def begin(self) -> None:
        """Open the panel and give it the keyboard."""
        self.toggle.setChecked(True)
        self.side.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Put the panel away with Escape; the filters stay."""
        if event.key() == Qt.Key.Key_Escape and self.toggle.isChecked():
            self.toggle.setChecked(False)
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _make_panel(self) -> QFrame:
        panel = QFrame()
        grid = QGridLayout(panel)
        grid.setContentsMargins(theme.GRID_PX, 0, theme.GRID_PX, theme.GRID_PX)
        grid.setSpacing(theme.GRID_PX)
        grid.setColumnStretch(1, 1)
        grid.setColumnStretch(3, 1)
        grid.addWidget(words(say("views.filter.side"), wrap=True), 0, 0)
        grid.addWidget(self.side, 0, 1, 1, 3)
        for line, name, first, last in (
            (1, "grade", self.least, self.most),
            (2, "day", self.seen_from, self.seen_to),
        ):
            grid.addWidget(words(say(f"views.filter.{name}"), wrap=True), line, 0)
            grid.addWidget(first, line, 1)
            grid.addWidget(words(say("views.filter.to"), "muted"), line, 2)
            grid.addWidget(last, line, 3)
        grid.addWidget(self._problem, 3, 0, 1, 4)
        return panel

    def _make_chip(self, kind: str) -> QPushButton:
        chip = button("", "chip", tip=say("views.filter.remove"))
        give_icon(chip, Icon.CLOSE)
        chip.setMinimumWidth(0)
        chip.clicked.connect(lambda: self._remove(kind))
        chip.hide()
        return chip

    def _open(self, opened: bool) -> None:  # noqa: FBT001 - Qt's own
        self._panel.setVisible(opened)

    def _remove(self, kind: str) -> None:
        """Ask for nothing of a kind, and leave the keyboard where it can go on."""
        if self.chips[kind].hasFocus():
            self.toggle.setFocus()
        if kind == "side":
            self.side.setCurrentIndex(0)
        elif kind == "grade":
            self.least.setCurrentIndex(0)
            self.most.setCurrentIndex(0)
        else:
            self.seen_from.clear()
            self.seen_to.clear()

    def _choose(self, choice: QComboBox, _index: int) -> None:
        """Keep the grades in order: the one that was chosen stands."""
        least, most = _chosen(self.least), _chosen(self.most)
        if least is not None and most is not None and least > most:
            other = self.most if choice is self.least else self.least
            other.setCurrentIndex(choice.currentIndex())
        self._take()

    def _take(self) -> None:
        first, last = typed_day(self.seen_from.text()), typed_day(self.seen_to.text())
        problem = first.problem or last.problem
        if first.day is not None and last.day is not None and first.day > last.day:
            problem = say("views.filter.day_order")
            last = TypedDay(None, problem)
        for field, typed in ((self.seen_from, first), (self.seen_to, last)):
            field.setProperty("invalid", typed.problem is not None)
            theme.restyle(field)
        self._problem.setText(problem or "")
        self._problem.setVisible(problem is not None)
        side = self.side.currentData()
        value = PatientFilter(
            AffectedSide(side) if side is not None else None,
            _chosen(self.least),
            _chosen(self.most),
            first.day,
            last.day,
        )
        if value != self._value:
            self._value = value
            self._show_chips()
            self.changed.emit()

    def _show_chips(self) -> None:
        told = {
            "side": _side_words(self._value.affected_side),
            "grade": _range_words("grade", _numeral(self._value.least), _numeral(self._value.most)),
            "day": _range_words(
                "day",
                dates.shown(self._value.seen_from) if self._value.seen_from else "",
                dates.shown(self._value.seen_to) if self._value.seen_to else "",
            ),
        }
        for kind, chip in self.chips.items():
            chip.setText(told[kind])
            chip.setAccessibleName(say("views.filter.remove_named", words=told[kind]))
            chip.setVisible(bool(told[kind]))
        self._chip_rows.setVisible(any(told.values()))


def _grades() -> QComboBox:
    grades = QComboBox()
    grades.addItem(say("views.filter.any"), None)
    for severity in Severity:
        grades.addItem(NUMERAL[severity], severity)
    return grades


def _chosen(grades: QComboBox) -> Severity | None:
    grade = grades.currentData()
    return Severity(grade) if grade is not None else None


def _numeral(severity: Severity | None) -> str:
    return NUMERAL[severity] if severity is not None else ""


def _side_words(side: AffectedSide | None) -> str:
    return "" if side is None else say("views.filter.chip.side", side=patient_words.own_side(side))


def _range_words(kind: str, first: str, last: str) -> str:
    """Return a range as a chip tells it, empty without one."""
    if not (first or last):
        return ""
    if first == last:
        return say(f"views.filter.chip.{kind}", value=first)
    if first and last:
        return say(f"views.filter.chip.{kind}_range", first=first, last=last)
    return (
        say(f"views.filter.chip.{kind}_from", first=first) if first else say(f"views.filter.chip.{kind}_to", last=last)
    )
