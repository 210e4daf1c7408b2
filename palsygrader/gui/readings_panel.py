"""The tab of readings: who else has read the visit, all readings side by side, and the way to another reading."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from palsygrader.domain.examination import Examination
from palsygrader.gui import theme
from palsygrader.gui.icons import Icon
from palsygrader.gui.layouts import button, column, row, words
from palsygrader.gui.reading_table import ReadingTable, readers_words
from palsygrader.wording import say


class ReadingsPanel(QWidget):
    """Second readings of one visit; while the visit is not signed, only who read.

    Signals:
        wanted: Another person is to read the visit.
    """

    wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._told = words(role="muted", wrap=True)
        self.table = ReadingTable()
        self.start = button(say("reading.start"), icon=Icon.EYE, tip=say("reading.start.tip"))
        self.start.clicked.connect(self.wanted)
        head = row(self._told, self.start, spacing=2 * theme.GRID_PX)
        head.setStretch(0, 1)
        whole = column(head, self.table, margin=theme.GRID_PX)
        whole.setStretch(1, 1)
        whole.addStretch(0)  # takes the height only where there is no table
        self.setLayout(whole)

    @property
    def told(self) -> str:
        """What stands above the readings."""
        return self._told.text()

    def show_examination(self, examination: Examination) -> None:
        """Show the readings of a visit."""
        readings, signed = examination.readings, examination.signature is not None
        self.start.setEnabled(bool(examination.records))
        self.table.setVisible(signed and bool(readings))
        if not readings:
            self._told.setText(say("reading.none"))
        elif signed:
            self._told.setText(say("reading.side_by_side"))
            self.table.show_examination(examination)
        else:
            self._told.setText(say("reading.waiting", readers=readers_words(readings)))
