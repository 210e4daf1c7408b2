"""The reports of a day as they will be printed, one after the other, before they are printed or saved together."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtPdfWidgets import QPdfView
from PySide6.QtWidgets import QFrame

from palsygrader.gui import theme
from palsygrader.gui.help_topics import HelpTopic, explain
from palsygrader.gui.icons import Icon
from palsygrader.gui.layouts import button, column, row, words
from palsygrader.gui.pdf_printing import PdfDocument
from palsygrader.gui.review_report import MadeReport
from palsygrader.wording import say


class DayPreview(QFrame):
    """Shows one report at a time; page up and down scroll it, the arrow keys left and right go to another.

    Signals:
        left: Back to the clinic's page.
        print_wanted: All reports on show are to be printed, a list of MadeReport.
        save_wanted: All of them are to be saved, likewise.
    """

    left = Signal()
    print_wanted = Signal(object)
    save_wanted = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        theme.set_role(self, "page")
        explain(self, HelpTopic.PRINTING)
        self._reports: list[MadeReport] = []
        self._number = 0
        self._document = PdfDocument(parent=self)
        self._view = QPdfView()
        self._view.setDocument(self._document)
        self._view.setPageMode(QPdfView.PageMode.MultiPage)
        self._view.setZoomMode(QPdfView.ZoomMode.FitToWidth)
        self._view.setAccessibleName(say("review.report.name"))
        back = button(say("day.preview.back"), "quiet", Icon.BACK)
        back.clicked.connect(self.left)
        self._told = words(role="section")
        self.before = button(say("day.preview.before"))
        self.next = button(say("day.preview.next"))
        self.save = button(say("day.save"), icon=Icon.SAVE)
        self.print = button(say("day.print"), "primary", Icon.PRINT)
        self.before.clicked.connect(lambda: self._turn(-1))
        self.next.clicked.connect(lambda: self._turn(1))
        self.save.clicked.connect(lambda: self.save_wanted.emit(self._reports))
        self.print.clicked.connect(lambda: self.print_wanted.emit(self._reports))
        for key, by in (("Left", -1), ("Right", 1)):  # before the viewer, which would scroll sideways
            turn = QShortcut(QKeySequence(key), self, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
            turn.activated.connect(partial(self._turn, by))
        bar = row(back, self._told, None, self.before, self.next, self.save, self.print, margin=theme.GRID_PX)
        whole = column(bar, self._view, spacing=0)
        whole.setStretch(1, 1)
        self.setLayout(whole)

    @property
    def told(self) -> str:
        """Which report is on show, in words."""
        return self._told.text()

    def show_reports(self, reports: Sequence[MadeReport]) -> None:
        """Show the first of some reports."""
        self._reports = list(reports)
        self._number = 0
        self._turn(0)
        self._view.setFocus()

    def forget(self) -> None:
        """Keep nothing of the reports."""
        self._reports = []
        self._document.close()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go back with Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _turn(self, by: int) -> None:
        self._number = max(0, min(self._number + by, len(self._reports) - 1))
        if not self._reports:
            return
        self._document.read(self._reports[self._number].pdf)
        self._view.verticalScrollBar().setValue(0)
        self._told.setText(say("day.preview.number", number=self._number + 1, total=len(self._reports)))
        for step, possible in ((self.before, self._number > 0), (self.next, self._number + 1 < len(self._reports))):
            if step.hasFocus() and not possible:
                self._view.setFocus()
            step.setEnabled(possible)
