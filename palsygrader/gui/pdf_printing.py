"""Print PDF documents one after the other, one page per turn of the event loop."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import (
    QBuffer,
    QByteArray,
    QIODevice,
    QMarginsF,
    QObject,
    QPointF,
    QRectF,
    QSizeF,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QPageLayout, QPageSize, QPainter
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPrintSupport import QPrinter

from palsygrader import wording
from palsygrader.gui.print_jobs import note_begun

PRINT_DPI: Final = 300
"""Pages are drawn at this resolution, or the printer's when that is lower: finer is slower and not seen."""
_POINTS_PER_INCH: Final = 72.0


class PdfDocument(QPdfDocument):
    """A PDF held in memory.

    Args:
        content: The file.
        parent: Owner.
    """

    def __init__(self, content: bytes = b"", parent: QObject | None = None) -> None:
        super().__init__(parent)  # type: ignore[arg-type] # Qt takes no owner too
        self._buffer = QBuffer(self)
        if content:
            self.read(content)

    def read(self, content: bytes) -> None:
        """Show another file; one that is no PDF has no pages."""
        self.close()
        self._buffer.close()
        self._buffer.setData(QByteArray(content))
        self._buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        self.load(self._buffer)


def printer_for(document: QPdfDocument) -> QPrinter:
    """Return a printer set to the paper of a document's first page."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    size = document.pagePointSize(0)
    printer.setPageSize(QPageSize(size, QPageSize.Unit.Point, matchPolicy=QPageSize.SizeMatchPolicy.FuzzyMatch))
    printer.setPageMargins(QMarginsF(0, 0, 0, 0), QPageLayout.Unit.Point)
    printer.setFullPage(True)
    printer.setDocName(wording.say("review.report.document"))  # print queues log it
    return printer


class PdfPrinting(QObject):
    """Prints documents as one print job.

    Signals:
        printed: Number of pages that have gone to the printer.
        failed: The printer did not take them.
    """

    printed = Signal(int)
    failed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._printer: QPrinter | None = None  # kept: Qt crashes when Python drops it
        self._painter = QPainter()
        self._pages: list[tuple[QPdfDocument, int]] = []
        self._done = 0

    @property
    def running(self) -> bool:
        """Whether something is being printed."""
        return self._painter.isActive()

    def start(self, printer: QPrinter, documents: Sequence[QPdfDocument]) -> None:
        """Print all pages of some documents; they have to stay until it is over."""
        self._printer = printer
        self._pages = [(document, page) for document in documents for page in range(document.pageCount())]
        self._done = 0
        if not self._pages or not self._painter.begin(printer):
            self.failed.emit()
            return
        note_begun(self)
        self._print_next()

    def _print_next(self) -> None:
        printer = self._printer
        if printer is None or (self._done > 0 and not printer.newPage()):
            self._painter.end()
            self.failed.emit()
            return
        document, page = self._pages[self._done]
        paper = QRectF(printer.paperRect(QPrinter.Unit.DevicePixel))
        points = document.pagePointSize(page)
        target = QSizeF(points).scaled(paper.size(), Qt.AspectRatioMode.KeepAspectRatio)
        scale = min(PRINT_DPI, printer.resolution()) / _POINTS_PER_INCH
        drawn = document.render(page, (points * scale).toSize())
        place = QRectF(QPointF(0, 0), target)
        place.moveCenter(paper.center() - printer.pageLayout().paintRectPixels(printer.resolution()).topLeft())
        self._painter.drawImage(place, drawn)
        self._done += 1
        if self._done < len(self._pages):
            QTimer.singleShot(0, self, self._print_next)
            return
        sent = self._painter.end()
        if sent and printer.printerState() is not QPrinter.PrinterState.Error:
            self.printed.emit(self._done)
        else:
            self.failed.emit()
