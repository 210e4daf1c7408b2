"""The row below the live picture: the gate's one reason, and the doctor's way past it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from palsygrader.capture.gate import NEVER_TOLERATED, Verdict, detail, sentence
from palsygrader.domain.examination import QualityIssue
from palsygrader.gui import theme
from palsygrader.gui.icons import Icon, IconLabel
from palsygrader.gui.layouts import button, row, words
from palsygrader.wording import say


class GateRow(QWidget):
    """Icon, sentence for the patient, number for the doctor.

    Signals:
        record_anyway: The QualityIssue the doctor wants to record with.
    """

    record_anyway = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._issue: QualityIssue | None = None
        self._sign = IconLabel(Icon.INFO, "")
        self._sentence = words(role="title")
        self._detail = words(role="muted", wrap=True)
        self._anyway = button(say("examine.record_anyway"), "quiet", tip=say("examine.record_anyway.tip"))
        self._anyway.hide()
        self._anyway.clicked.connect(self._ask)
        self._anyway.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        line = row(self._sign, self._sentence, self._detail, self._anyway, spacing=12)
        line.setStretch(2, 1)
        self.setLayout(line)
        self.setFixedHeight(theme.TARGET_PX + theme.GRID_PX)

    @property
    def sentence(self) -> str:
        """What the patient is told."""
        return self._sentence.text()

    def clear(self) -> None:
        """Tell nothing, while there is no picture to judge."""
        self._issue = None
        self._sentence.clear()
        self._detail.clear()
        self._anyway.hide()
        self._sign.hide()

    def show_verdict(self, verdict: Verdict) -> None:
        """Tell the verdict; "record anyway" is offered where the doctor may decide so."""
        told = sentence(verdict)
        self._sign.show()
        if told != self._sentence.text() or verdict.issue is not self._issue:
            sign, colour = (Icon.GOOD, "good") if verdict.recordable else (Icon.PROBLEM, "problem")
            self._sign.show_icon(sign, told, colour)
            self._sentence.setText(told)
        if self._detail.text() != detail(verdict):
            self._detail.setText(detail(verdict))
        self._issue = verdict.issue
        blocked = not verdict.recordable and verdict.issue is not None and verdict.issue not in NEVER_TOLERATED
        self._anyway.setVisible(blocked)

    def _ask(self) -> None:
        if self._issue is not None:
            self.record_anyway.emit(self._issue)
