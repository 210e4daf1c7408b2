"""One item of a scale: the program's proposal, the clinician's setting, and its confirmation."""

from typing import Final

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QFocusEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox, QGridLayout, QHBoxLayout, QPushButton, QSpinBox, QWidget

from palsygrader import wording
from palsygrader.domain.examination import Decision
from palsygrader.domain.grade import ProposedItem, Scale
from palsygrader.domain.scales import ItemDefinition
from palsygrader.gui import theme
from palsygrader.gui.giving_choice import GivingChoice
from palsygrader.gui.icons import Icon, IconLabel
from palsygrader.gui.layouts import words
from palsygrader.gui.value_slider import ValueSlider
from palsygrader.gui.whole_words import WholeWords
from palsygrader.wording.findings import value_words
from palsygrader.wording.lists import semicolon_list

_MANY_VALUES: Final = 10
"""An item with more values than this is a number on a line and set with a slider or its number."""
_NUMBER_PX: Final = 112


class _Choice(GivingChoice):
    """A box that the wheel only turns while it has the focus, so that scrolling never changes a finding."""

    focused = Signal()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.focused.emit()

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()


class _Number(QSpinBox):
    """A number with the same care; one below the range stands for "not set"."""

    focused = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.lineEdit().setTextMargins(theme.GRID_PX, 0, 0, 0)  # the style sheet's padding does not reach the digits

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.focused.emit()

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()


class ScaleRow(QObject):
    """The widgets of one row in a grid.

    Signals:
        decided: The value the clinician set or confirmed.
        looked_at: The row got the focus.
    """

    decided = Signal(int)
    looked_at = Signal()

    def __init__(self, scale: Scale, item: ItemDefinition, parent: QWidget) -> None:
        super().__init__(parent)
        self._scale = scale
        self.item = item
        self._proposed: int | None = None
        self._value: int | None = None
        title = wording.capitalised(wording.say(f"scale.{scale}.{item.identifier}"))
        self._title = WholeWords(title)
        self._program = WholeWords()
        self._slider: ValueSlider | None = None
        self._editor = self._make_editor(title)
        self._confirm = QPushButton(wording.say("review.scales.confirm"))
        self._confirm.setAccessibleName(wording.say("review.scales.confirm_item", item=title))
        self._confirm.clicked.connect(self._confirm_proposal)
        self._state = words()
        self._sign = IconLabel(Icon.GOOD, wording.say("review.scales.decided"), "good", 20)

    def place(self, grid: QGridLayout, row: int) -> None:
        """Put the widgets into a row of the grid."""
        status = QHBoxLayout()
        status.setSpacing(theme.GRID_PX)
        for part in (self._confirm, self._sign, self._state):
            status.addWidget(part)
        status.addStretch(1)
        grid.addWidget(self._title, row, 0)
        grid.addWidget(self._program, row, 1)
        if self._slider is None:
            grid.addWidget(self._editor, row, 2)
        else:
            both = QHBoxLayout()
            both.addWidget(self._slider, 1)
            both.addWidget(self._editor)
            grid.addLayout(both, row, 2)
        grid.addLayout(status, row, 3)

    def show_state(
        self,
        proposal: ProposedItem | None,
        decision: Decision | None,
        *,
        follows: bool,
        followed: int | None,
        to_confirm: bool,
        writable: bool,
        refused: str = "",
    ) -> None:
        """Show the proposal and what the clinician made of it.

        Args:
            proposal: The program's.
            decision: The clinician's on this very item.
            follows: Whether the item follows others unless it is set on its own.
            followed: What it follows from the clinician's answers to these.
            to_confirm: Whether the proposal waits to be confirmed.
            writable: Whether the visit can still be changed.
            refused: Why who is signed in may not set or confirm it, empty where he may.
        """
        self._proposed = proposal.value if proposal is not None else None
        self._program.setText(self._proposal_words(proposal))
        theme.set_role(self._program, "" if self._proposed is not None else "muted")
        own = int(decision.value) if decision is not None and decision.value is not None else None
        value = own if own is not None else followed
        self._set_editor(value if value is not None else self._proposed)
        self._editor.setEnabled(writable and not refused)
        if self._slider is not None:
            self._slider.setEnabled(writable and not refused)
        self._confirm.setVisible(to_confirm and writable)
        self._confirm.setEnabled(not refused)
        for part in (self._editor, self._confirm):
            part.setAccessibleDescription(refused)
            if refused:
                part.setToolTip(refused)
        theme.set_role(self._confirm, "primary" if to_confirm else "")
        self._sign.setVisible(own is not None)
        key, role = "", "muted"
        if own is not None:
            key = "review.scales.confirmed" if own == self._proposed else "review.scales.set"
            role = "good"
        elif to_confirm and not writable:
            key = "review.scales.not_confirmed"
        elif follows:
            key = "review.scales.follows"
        elif self._proposed is None:
            key = "review.scales.missing" if writable else "review.scales.unset"
        self._state.setText(wording.say(key) if key else "")
        theme.set_role(self._state, role)

    def focus(self) -> None:
        """Put the focus where the row waits for an answer."""
        target = self._confirm if not self._confirm.isHidden() else self._editor
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def middle_widget(self) -> QWidget:
        """A widget of the row, to scroll to."""
        return self._editor

    def _make_editor(self, title: str) -> "_Choice | _Number":
        values = self.item.values
        if len(values) > _MANY_VALUES:
            number = _Number()
            number.setRange(values[0] - 1, values[-1])
            number.setSpecialValueText(wording.say("review.scales.unset"))
            number.setKeyboardTracking(False)
            number.setAccessibleName(title)
            number.setToolTip(self._range_words())
            number.valueChanged.connect(self._edited)
            number.focused.connect(self.looked_at)
            number.setFixedWidth(_NUMBER_PX)
            self._slider = self._make_slider(number, title)
            return number
        choice = _Choice()
        choice.addItem(wording.say("review.scales.unset"))
        for value in values:
            choice.addItem(self._value_words(value))
        choice.setAccessibleName(title)
        choice.setMinimumContentsLength(12)
        choice.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        choice.activated.connect(lambda index: self._edited(values[index - 1] if index else values[0] - 1))
        choice.focused.connect(self.looked_at)
        return choice

    def _make_slider(self, number: "_Number", title: str) -> ValueSlider:
        """Return the slider of a number, which follows it while it is dragged."""
        balance = max(self.item.values, key=self.item.points_of)
        slider = ValueSlider(self.item.values[0], self.item.values[-1], balance)
        slider.setAccessibleName(title)
        slider.setToolTip(self._range_words())
        slider.chosen.connect(self._edited)
        slider.sliderPressed.connect(self.looked_at)
        slider.sliderMoved.connect(lambda value: self._show_number(number, value))
        return slider

    def _show_number(self, number: "_Number", value: int) -> None:
        number.blockSignals(True)  # noqa: FBT003 - Qt's own
        number.setValue(value)
        number.blockSignals(False)  # noqa: FBT003 - Qt's own

    def _range_words(self) -> str:
        named = [
            self._value_words(value)
            for value in self.item.values
            if value_words(self._scale, self.item.identifier, value) != str(value)
        ]
        return semicolon_list(named)

    def _set_editor(self, value: int | None) -> None:
        self._value = value
        self._editor.blockSignals(True)  # noqa: FBT003 - Qt's own
        if isinstance(self._editor, _Number):
            self._editor.setValue(value if value is not None else self._editor.minimum())
            if self._slider is not None:
                self._slider.show_value(value)
        else:
            self._editor.setCurrentIndex(self.item.values.index(value) + 1 if value is not None else 0)
            self._editor.setToolTip(self._editor.currentText())  # no signal does, they are blocked
        self._editor.blockSignals(False)  # noqa: FBT003 - Qt's own

    def _edited(self, value: int) -> None:
        if value not in self.item.values:
            self._set_editor(self._value)
        elif value != self._value or not self._confirm.isHidden():
            self._value = value
            self.decided.emit(value)

    def _confirm_proposal(self) -> None:
        if self._proposed is not None:
            self.decided.emit(self._proposed)

    def _proposal_words(self, proposal: ProposedItem | None) -> str:
        if proposal is None:
            return wording.say("review.nothing")
        if proposal.value is None:
            reason = proposal.withheld
            return wording.of(reason) if reason is not None else wording.say("review.face_map.withheld")
        return self._value_words(proposal.value)

    def _value_words(self, value: int) -> str:
        """Return a finding in words, before them its points where the scale gives points."""
        words = value_words(self._scale, self.item.identifier, value)
        if self._scale is Scale.HOUSE_BRACKMANN or words == str(value):
            return words
        points = value if len(self.item.values) > _MANY_VALUES else self.item.points_of(value)
        return wording.say("review.scales.value", value=points, words=words)
