"""A visit that was fetched from the hospital, read-only: its report, made anew of what came."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtPdfWidgets import QPdfView
from PySide6.QtWidgets import QFrame

from palsygrader.gui import theme, visit_days
from palsygrader.gui.giving_line import GivingLine
from palsygrader.gui.icons import Icon, IconLabel
from palsygrader.gui.layouts import button, column, row, words
from palsygrader.gui.pdf_printing import PdfDocument
from palsygrader.wording import say

if TYPE_CHECKING:
    from palsygrader.report.dicom.fetched import FetchedVisit

_LEAST_PX = 160


class FetchedPage(QFrame):
    """The page.

    Signals:
        left: Back.
    """

    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        theme.set_role(self, "page")
        back = button(say("hospital.back"), "quiet", Icon.BACK)
        back.clicked.connect(self.left)
        self.name = GivingLine("title", _LEAST_PX)
        self._day = words(role="muted")
        self.told = words(say("hospital.earlier.read_only"), wrap=True)
        self.missing = words(role="problem", wrap=True)
        bar = QFrame()
        theme.set_role(bar, "notice", kind="info")
        line = row(IconLabel(Icon.INFO, say("notice.info"), "accent"), self.told, self.missing, margin=theme.GRID_PX)
        line.setStretch(1, 1)
        bar.setLayout(line)
        self._document = PdfDocument(parent=self)
        self.view = QPdfView(self)
        self.view.setPageMode(QPdfView.PageMode.MultiPage)
        self.view.setZoomMode(QPdfView.ZoomMode.FitToWidth)
        self.view.setDocument(self._document)
        self.view.setAccessibleName(say("hospital.earlier"))
        whole = column(row(back, self.name, self._day, None, margin=theme.GRID_PX), bar, self.view, spacing=0)
        whole.setStretch(2, 1)
        self.setLayout(whole)
        self.setFocusProxy(self.view)

    @property
    def pages(self) -> int:
        """How many pages are shown."""
        return self._document.pageCount()

    def show_visit(self, visit: "FetchedVisit", pdf: bytes) -> None:
        """Show a visit by its report."""
        self.name.show_line(visit.patient.name)
        self._day.setText(visit_days.moment_words(visit.examination))
        missing = len(visit.missing_pictures)
        self.missing.setText(say("hospital.earlier.missing", count=missing))
        self.missing.setVisible(bool(missing))
        self._document.read(pdf)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go back with Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)
