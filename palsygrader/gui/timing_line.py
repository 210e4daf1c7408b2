"""The line below the movement over time: when each side moved, and that some expressions are not graded."""

from PySide6.QtWidgets import QWidget

from palsygrader import wording
from palsygrader.domain.examination import ExpressionRecord
from palsygrader.domain.expressions import OPTIONAL_EXPRESSIONS
from palsygrader.domain.face import Side
from palsygrader.gui import theme
from palsygrader.gui.layouts import row, words
from palsygrader.report.measured import timed


class TimingLine(QWidget):
    """Timings as on the report, the patient's right first.

    Args:
        blind: Whether nothing that is measured is told.
    """

    def __init__(self, *, blind: bool) -> None:
        super().__init__()
        self._blind = blind
        self._timings = tuple(words(role="muted") for _side in Side)
        self._not_graded = words(wording.say("review.curve.not_graded"), "muted")
        self.setLayout(row(*self._timings, self._not_graded, None, spacing=2 * theme.GRID_PX))

    def show_record(self, record: ExpressionRecord | None) -> None:
        """Show the timings of a record; nothing where no side was timed."""
        from palsygrader.report.timings import timing_words  # noqa: PLC0415 - not before the first visit

        is_timed = not self._blind and record is not None and any(timed(record, side) for side in Side)
        lines = timing_words(record).splitlines() if record is not None and is_timed else []
        for number, label in enumerate(self._timings):
            label.setText(lines[number] if number < len(lines) else "")
        not_graded = record is not None and record.expression in OPTIONAL_EXPRESSIONS
        self._not_graded.setVisible(not_graded)
        self.setVisible(bool(lines) or not_graded)
