"""The row of tools while landmarks are corrected: what is chosen, undo, reset, and the reason to apply them with."""

from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QLineEdit, QSizePolicy, QWidget

from palsygrader import wording
from palsygrader.gui import theme
from palsygrader.gui.correctable_pair import chosen_words
from palsygrader.gui.help_topics import HelpTopic, explain
from palsygrader.gui.layouts import button, column, row, words
from palsygrader.gui.point_edit import PointEdit

REASONS: Final = ("off_edge", "hidden", "shadow", "other_shape")
"""Reasons offered, worded under `correction.reason`; any other can be typed."""
_MOST_CHARACTERS: Final = 200


class CorrectionBar(QWidget):
    """Shown only while landmarks are edited.

    Signals:
        undo_wanted, redo_wanted, reset_point_wanted, reset_all_wanted: A button was pressed.
        apply_wanted: The reason (str).
        cancelled: The editing is to be left.
        reason_typed: The reason was typed or chosen.
    """

    undo_wanted = Signal()
    redo_wanted = Signal()
    reset_point_wanted = Signal()
    reset_all_wanted = Signal()
    apply_wanted = Signal(str)
    cancelled = Signal()
    reason_typed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        explain(self, HelpTopic.CORRECTING)
        self._ready = False
        self._chosen = words(role="section", wrap=True)
        self._chosen.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._shared = words(wording.say("correction.shared_rest"), "muted", wrap=True)
        self._count = words(role="muted")
        tools = {
            name: button(wording.say(f"correction.{name}"), tip=wording.say(f"correction.{name}.tip"))
            for name in ("undo", "redo", "reset_point", "reset_all")
        }
        self._undo, self._redo, self._reset_point, self._reset_all = tools.values()
        self._undo.clicked.connect(self.undo_wanted)
        self._redo.clicked.connect(self.redo_wanted)
        self._reset_point.clicked.connect(self.reset_point_wanted)
        self._reset_all.clicked.connect(self.reset_all_wanted)
        self._preset = QComboBox()
        self._preset.addItem(wording.say("correction.reason.choose"))
        for reason in REASONS:
            self._preset.addItem(wording.say(f"correction.reason.{reason}"))
        self._preset.setAccessibleName(wording.say("correction.reasons"))
        self._preset.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        first = wording.say("correction.reason.choose")
        letter_px = self._preset.fontMetrics().horizontalAdvance("X")
        self._preset.setMinimumContentsLength(-(-self._preset.fontMetrics().horizontalAdvance(first) // letter_px))
        self._preset.activated.connect(self._take_preset)
        self._reason = QLineEdit()
        self._reason.setPlaceholderText(wording.say("correction.reason"))
        self._reason.setAccessibleName(wording.say("correction.reason"))
        self._reason.setMaxLength(_MOST_CHARACTERS)
        self._reason.textChanged.connect(self._refresh)
        self._reason.textEdited.connect(self.reason_typed)
        self._reason.returnPressed.connect(self.apply)
        self._cancel = button(wording.say("correction.cancel"), tip=wording.say("correction.cancel.tip"))
        self._cancel.clicked.connect(self.cancelled)
        self._apply = button(wording.say("correction.apply"), "primary")
        self._apply.clicked.connect(self.apply)
        reasons = row(self._preset, self._reason, self._cancel, self._apply)
        reasons.setStretch(1, 1)
        head = row(self._chosen, self._count)
        head.setStretch(0, 1)
        self.setLayout(column(head, self._shared, row(*tools.values(), None), reasons, spacing=theme.GRID_PX // 2))
        self.hide()

    @property
    def reason(self) -> str:
        """The reason so far, as it was typed."""
        return self._reason.text()

    def begin(self, *, shared_rest: bool, reason: str = "") -> None:
        """Show the tools with what was typed before; a face at rest that all expressions share is told."""
        self._shared.setVisible(shared_rest)
        self._reason.setText(reason)
        self._preset.setCurrentIndex(0)
        self.show()

    def show_edit(self, edit: PointEdit) -> None:
        """Show what is chosen and what can be done."""
        self._chosen.setText(chosen_words(edit.chosen))
        self._count.setText(wording.say("correction.count", count=len(edit.moved_points())))
        chosen = edit.chosen
        self._undo.setEnabled(edit.can_undo)
        self._redo.setEnabled(edit.can_redo)
        self._reset_point.setEnabled(chosen is not None and bool(edit.moved(chosen.moment)[chosen.point]))
        self._reset_all.setEnabled(bool(edit.moved_points()))
        self._ready = edit.changed
        self._refresh()

    def apply(self) -> None:
        """Apply with the reason; without one the keyboard goes where it is written."""
        if not self._ready:
            return
        reason = self._reason.text().strip()
        if reason:
            self.apply_wanted.emit(reason)
        else:
            self._reason.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave with Escape; other keys stay here, so that they choose no branch meanwhile."""
        if event.key() == Qt.Key.Key_Escape:
            self.cancelled.emit()
        event.accept()

    def _take_preset(self, number: int) -> None:
        if number > 0:
            self._reason.setText(self._preset.itemText(number))
            self.reason_typed.emit()

    def _refresh(self) -> None:
        missing = "no_move" if not self._ready else "no_reason" if not self._reason.text().strip() else ""
        self._apply.setEnabled(not missing)
        self._apply.setToolTip(wording.say(f"correction.apply.{missing}" if missing else "correction.apply.tip"))
