"""The clinician's own grade for a branch, with its reason; shown in place, not as a dialog."""

from functools import partial
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QComboBox,
    QFrame,
    QGridLayout,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QWidget,
)

from palsygrader import wording
from palsygrader.domain.face import Branch
from palsygrader.domain.severity import Severity
from palsygrader.gui import theme
from palsygrader.gui.face_map import severity_words
from palsygrader.gui.layouts import button, column, row, words
from palsygrader.gui.review_words import branch_title
from palsygrader.wording import severity as looks

REASONS: Final = ("seen_otherwise", "bad_landmarks", "poor_effort", "bad_picture", "synkinesis", "surgery")
"""Reasons offered, worded under `review.reason`; any other can be typed."""
_COLUMNS: Final = 3


class DecisionForm(QFrame):
    """Grades I to VI, a reason, or back to the program's grade.

    Signals:
        decided: Grade (int, or None to go back to the program's) and reason (str).
        cancelled: The form is left without a decision.
        stayed: After the warning, the clinician goes on editing.
        typed: What is chosen (int, None without a grade) and written (str) so far, after each change by hand.
    """

    decided = Signal(object, str)
    cancelled = Signal()
    stayed = Signal()
    typed = Signal(object, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._proposed: Severity | None = None
        self._branch = Branch.TEMPORAL
        self._start: tuple[Severity | None, str] = (None, "")
        self._title = words(role="section", wrap=True)
        self._group = QButtonGroup(self)
        self._group.setExclusive(True)
        grades = self._grade_chips()
        self._group.idToggled.connect(self._refresh)
        self._group.idClicked.connect(self._tell_typed)
        self._preset = QComboBox()
        self._preset.addItem(wording.say("review.reason.choose"))
        for reason in REASONS:
            self._preset.addItem(wording.say(f"review.reason.{reason}"))
        self._preset.setAccessibleName(wording.say("review.decision.preset"))
        self._preset.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._preset.activated.connect(self._take_preset)
        self._reason = QLineEdit()
        self._reason.setPlaceholderText(wording.say("review.decision.reason"))
        self._reason.setAccessibleName(wording.say("review.decision.reason"))
        self._reason.setMaxLength(200)
        self._reason.textChanged.connect(self._refresh)
        self._reason.textEdited.connect(self._tell_typed)
        self._reason.returnPressed.connect(self._save)
        self._problem = words(role="muted", wrap=True)
        self._save_button = QPushButton(wording.say("review.decision.save"))
        theme.set_role(self._save_button, "primary")
        self._save_button.clicked.connect(self._save)
        self._back = QPushButton(wording.say("review.decision.back"))
        self._back.clicked.connect(partial(self.decided.emit, None, ""))
        self._unsaved = words(role="problem", wrap=True)
        self._cancel = button(wording.say("review.cancel"), "quiet")
        self._cancel.clicked.connect(self.cancelled)
        self._stay = button(wording.say("review.decision.stay"))
        self._stay.clicked.connect(self._go_on_editing)
        inner = QWidget()
        inner.setLayout(column(self._title, grades, self._preset, self._reason, self._problem, self._back, None))
        self._scroll = scroll = QScrollArea()
        scroll.setWidget(inner)
        inner.setAutoFillBackground(False)
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.viewport().setAutoFillBackground(False)
        foot = (self._unsaved, self._save_button, row(self._cancel, self._stay, spacing=theme.GRID_PX // 2))
        self.setLayout(column(scroll, *foot, margin=theme.GRID_PX))  # as wide as both answers beside each other need
        theme.set_role(self, "card")

    def ask(self, branch: Branch, *, proposed: Severity | None, current: Severity | None, reason: str) -> None:
        """Ask for a grade.

        Args:
            branch: For which branch.
            proposed: The program's grade; choosing it is a confirmation and needs no reason.
            current: The clinician's grade so far.
            reason: Its reason so far.
        """
        self._proposed = proposed
        self._branch = branch
        self._title.setText(wording.say("review.decision.title", branch=branch_title(branch)))
        self._group.setExclusive(False)
        for chip in self._group.buttons():
            chip.setChecked(False)
        self._group.setExclusive(True)
        start = current if current is not None else proposed
        if start is not None:
            self._group.button(int(start)).setChecked(True)
        self._preset.setCurrentIndex(0)
        self._reason.setText(reason)
        self._back.setVisible(current is not None)
        self._start = (start, reason)
        self._show_unsaved(shown=False)
        self._refresh()
        self._group.button(int(start or Severity.I)).setFocus(Qt.FocusReason.OtherFocusReason)

    def restore(self, value: int | None, reason: str) -> None:
        """Choose and write what was left unsaved before."""
        if value is not None:
            self._group.button(value).setChecked(True)
        self._reason.setText(reason)

    @property
    def changed(self) -> bool:
        """Whether something was chosen or written that is not saved."""
        return (self._chosen(), self._reason.text().strip()) != self._start

    def warn_unsaved(self) -> None:
        """Say that the grade is not saved, and offer to save or to discard it."""
        self._show_unsaved(shown=True)
        target = self._save_button if self._save_button.isEnabled() else self._reason
        target.setFocus(Qt.FocusReason.OtherFocusReason)
        for holder in (self, self._scroll.widget()):
            if holder is not None and (layout := holder.layout()) is not None:
                layout.activate()  # so that it is known where the field stands
        self._scroll.ensureWidgetVisible(self._reason, 0, theme.GRID_PX)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave with Escape; once warned, go on editing."""
        if event.key() == Qt.Key.Key_Escape and not self._unsaved.isHidden():
            self._go_on_editing()
        elif event.key() == Qt.Key.Key_Escape:
            self.cancelled.emit()
        else:
            super().keyPressEvent(event)

    def _grade_chips(self) -> QGridLayout:
        grades = QGridLayout()
        grades.setSpacing(theme.GRID_PX)
        for number, grade in enumerate(Severity):
            chip = button(looks.NUMERAL[grade], "chip", tip=severity_words(grade))
            chip.setCheckable(True)
            chip.setAccessibleName(severity_words(grade))
            self._group.addButton(chip, int(grade))
            grades.addWidget(chip, number // _COLUMNS, number % _COLUMNS)
        return grades

    def _go_on_editing(self) -> None:
        self._show_unsaved(shown=False)
        self._reason.setFocus(Qt.FocusReason.OtherFocusReason)
        self.stayed.emit()

    def _show_unsaved(self, *, shown: bool) -> None:
        self._unsaved.setText(wording.say("review.decision.unsaved", branch=branch_title(self._branch)))
        self._unsaved.setVisible(shown)
        self._stay.setVisible(shown)
        for known in (self._title, self._preset):  # a low window has no room for both these and the question
            known.setVisible(not shown)
        self._cancel.setText(wording.say("review.decision.discard" if shown else "review.cancel"))
        theme.set_role(self._cancel, "danger" if shown else "quiet")

    def _chosen(self) -> Severity | None:
        number = self._group.checkedId()
        return Severity(number) if number > 0 else None

    def _missing(self) -> str:
        chosen = self._chosen()
        if chosen is None:
            return wording.say("review.decision.no_grade")
        if chosen is not self._proposed and not self._reason.text().strip():
            return wording.say("review.decision.no_reason")
        return ""

    def _refresh(self) -> None:
        missing = self._missing()
        self._problem.setText(missing)
        self._problem.setVisible(bool(missing))
        self._save_button.setEnabled(not missing)
        confirming = self._chosen() is not None and self._chosen() is self._proposed
        self._save_button.setText(wording.say("review.decision.confirm" if confirming else "review.decision.save"))

    def _tell_typed(self) -> None:
        self.typed.emit(self._chosen(), self._reason.text().strip())

    def _take_preset(self, index: int) -> None:
        if index > 0:
            self._reason.setText(self._preset.itemText(index))
            self._reason.setFocus()
            self._tell_typed()

    def _save(self) -> None:
        chosen = self._chosen()
        if chosen is not None and not self._missing():
            self.decided.emit(int(chosen), self._reason.text().strip())
