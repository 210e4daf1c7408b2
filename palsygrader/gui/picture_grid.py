"""Small multiples: the largest movement of every expression (rows) at every visit (columns)."""

from collections.abc import Iterator, Sequence
from typing import Any, Final

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPainterPath, QPen, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QStyledItemDelegate, QStyleOptionViewItem, QTableView

from palsygrader import wording
from palsygrader.archive.lines import PeakLine, VisitLine
from palsygrader.domain.expressions import BRANCH_EXPRESSIONS, Expression
from palsygrader.domain.severity import Severity
from palsygrader.gui import theme, visit_days
from palsygrader.gui.icons import Icon, icon
from palsygrader.gui.peak_loader import PeakLoader
from palsygrader.gui.ports import VisitArchive
from palsygrader.gui.thumbnail_sides import paint_side_letters
from palsygrader.gui.visit_timeline import in_order
from palsygrader.gui.workers import JobQueue
from palsygrader.wording import say
from palsygrader.wording import severity as looks

CELL: Final = QSize(136, 148)
_MARGIN_PX: Final = 6
_FOOT_PX: Final = 24
"""Room below a picture for the grade, which hides nothing of the face."""
_PICTURE: Final = QSize(CELL.width() - 2 * _MARGIN_PX, CELL.height() - 2 * _MARGIN_PX - _FOOT_PX)
_CHIP: Final = QSize(32, 20)
_SIGN_PX: Final = 24
_BRANCH_OF: Final = {e: branch for branch, expressions in BRANCH_EXPRESSIONS.items() for e in expressions}
Index = QModelIndex | QPersistentModelIndex


class PictureModel(QAbstractTableModel):
    """What was recorded when."""

    def __init__(self) -> None:
        super().__init__()
        self.visits: tuple[VisitLine, ...] = ()
        self.expressions: tuple[Expression, ...] = ()
        self._peaks: dict[tuple[str, Expression], PeakLine] = {}

    def show(self, visits: Sequence[VisitLine], peaks: Sequence[PeakLine]) -> bool:
        """Take visits and what was recorded at them; returns whether anything is other than before."""
        by_place = {(peak.examination_id, peak.expression): peak for peak in peaks}
        recorded = {peak.expression for peak in peaks}
        ordered, rows = in_order(visits), tuple(e for e in Expression if e in recorded)
        if (ordered, rows, by_place) == (self.visits, self.expressions, self._peaks):
            return False
        self.beginResetModel()
        self.visits, self.expressions, self._peaks = ordered, rows, by_place
        self.endResetModel()
        return True

    def peak(self, row: int, column: int) -> PeakLine | None:
        """Return what was recorded, None where the expression was not."""
        return self._peaks.get((self.visits[column].examination_id, self.expressions[row]))

    def index_of(self, peak: PeakLine) -> QModelIndex:
        """Return the cell of a peak, an invalid one when it is not on show any more."""
        ids = [visit.examination_id for visit in self.visits]
        if peak.examination_id not in ids or peak.expression not in self.expressions:
            return QModelIndex()
        return self.index(self.expressions.index(peak.expression), ids.index(peak.examination_id))

    def severity(self, row: int, column: int) -> Severity | None:
        """Return the grade of the branch that the expression tests, None without one."""
        branch = _BRANCH_OF.get(self.expressions[row])
        return self.visits[column].severities.get(branch) if branch is not None else None

    def rowCount(self, parent: Index | None = None) -> int:
        """Return the number of expressions."""
        return 0 if parent is not None and parent.isValid() else len(self.expressions)

    def columnCount(self, parent: Index | None = None) -> int:
        """Return the number of visits."""
        return 0 if parent is not None and parent.isValid() else len(self.visits)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401 - Qt's own type
        """Return the day of a visit, or the short name of an expression; in full as a tool tip."""
        across = orientation is Qt.Orientation.Horizontal
        if role == Qt.ItemDataRole.DisplayRole:
            if across:
                return visit_days.day_words(self.visits[section], self.visits, short=True)
            return say(f"expression.{self.expressions[section]}.short")
        if role == Qt.ItemDataRole.ToolTipRole:
            if across:
                return visit_days.day_words(self.visits[section], self.visits)
            return wording.capitalised(wording.of(self.expressions[section]))
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401 - Qt's own type
        """Return the words of a cell, to be read aloud and as a tool tip."""
        if role not in {Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole}:
            return None
        row, column = index.row(), index.column()
        names = {
            "expression": wording.capitalised(wording.of(self.expressions[row])),
            "day": visit_days.day_words(self.visits[column], self.visits),
        }
        if self.peak(row, column) is None:
            return say("views.grid.cell_missing", **names)
        severity, branch = self.severity(row, column), _BRANCH_OF.get(self.expressions[row])
        if severity is None or branch is None:
            return say("views.grid.cell", **names)
        return say("views.grid.cell_graded", **names, branch=wording.of(branch), grade=looks.NUMERAL[severity])


class PictureGrid(QTableView):
    """The grid; pictures are read as they come into sight.

    Signals:
        opened: The identifier of an examination and the Expression whose picture was pressed.
    """

    opened = Signal(str, object)

    def __init__(self, *, archive: VisitArchive, archive_queue: JobQueue) -> None:
        super().__init__()
        self.cells = PictureModel()
        self.setModel(self.cells)
        self.loader = PeakLoader(
            archive=archive, archive_queue=archive_queue, wanted=self._in_sight, size=_PICTURE, parent=self
        )
        self.loader.read.connect(lambda peak: self.update(self.cells.index_of(peak)))
        self._delegate = _CellDelegate(self)
        self.setItemDelegate(self._delegate)
        self.setAccessibleName(say("views.grid.name"))
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setMouseTracking(True)
        self.setCornerButtonEnabled(False)
        for header, size_px in ((self.horizontalHeader(), CELL.width()), (self.verticalHeader(), CELL.height())):
            header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
            header.setDefaultSectionSize(size_px)
            header.setHighlightSections(False)
            header.setSectionsClickable(False)
        for bar in (self.horizontalScrollBar(), self.verticalScrollBar()):
            bar.valueChanged.connect(self.loader.go_on)
        self.clicked.connect(self._open)

    def show_peaks(self, visits: Sequence[VisitLine], peaks: Sequence[PeakLine]) -> None:
        """Show what was recorded at visits; the cursor stands on the newest, unless nothing has changed."""
        self.loader.retry()
        if self.cells.show(visits, peaks) and peaks:
            self.setCurrentIndex(self.cells.index(0, len(self.cells.visits) - 1))
            self.scrollTo(self.currentIndex())
        self.loader.go_on()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open with Return."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.currentIndex().isValid():
            self._open(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Read what has come into sight."""
        super().resizeEvent(event)
        self.loader.go_on()

    def showEvent(self, event: QShowEvent) -> None:
        """Read what has come into sight."""
        super().showEvent(event)
        self.loader.go_on()

    def _in_sight(self) -> Iterator[PeakLine]:
        """Yield the peaks that are seen, the newest visit first."""
        seen = self.viewport().rect()
        if not self.isVisible() or not self.cells.visits:
            return
        first_row, last_row = self.rowAt(seen.top()), self.rowAt(seen.bottom())
        first, last = self.columnAt(seen.left()), self.columnAt(seen.right())
        last_row = self.cells.rowCount() - 1 if last_row < 0 else last_row
        last = self.cells.columnCount() - 1 if last < 0 else last
        for column in range(last, max(first, 0) - 1, -1):
            for row in range(max(first_row, 0), last_row + 1):
                peak = self.cells.peak(row, column)
                if peak is not None:
                    yield peak

    def _open(self, index: QModelIndex) -> None:
        peak = self.cells.peak(index.row(), index.column())
        if peak is not None:
            self.opened.emit(peak.examination_id, peak.expression)


class _CellDelegate(QStyledItemDelegate):
    """Paints a picture with its sides and the grade of the branch that the expression tests."""

    def __init__(self, grid: PictureGrid) -> None:
        super().__init__(grid)
        self._grid = grid

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        colours, cells = theme.palette(), self._grid.cells
        rect: QRect = option.rect
        area = QRect(rect.topLeft() + QPoint(_MARGIN_PX, _MARGIN_PX), _PICTURE)
        shape = QPainterPath()
        shape.addRoundedRect(QRectF(area), 6, 6)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        peak = cells.peak(index.row(), index.column())
        picture = self._grid.loader.picture(peak) if peak is not None else None
        painter.setClipPath(shape)
        painter.fillRect(area, colours.raised)
        if peak is not None and picture is not None:
            painter.drawImage(area.topLeft(), picture)
            paint_side_letters(painter, area)
        elif peak is not None and self._grid.loader.has_failed(peak):
            _paint_sign(painter, area, Icon.PROBLEM, "problem")
        elif peak is not None:
            _paint_words(painter, area, say("views.grid.reading"))
        else:
            _paint_words(painter, area, say("views.grid.missing"))
        painter.setClipping(False)
        if peak is not None:
            _paint_grade(painter, area, cells.severity(index.row(), index.column()))
        if index == self._grid.currentIndex():
            painter.setPen(QPen(colours.accent, 4 if self._grid.hasFocus() else 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawPath(shape)
        painter.restore()


def _paint_grade(painter: QPainter, area: QRect, severity: Severity | None) -> None:
    if severity is None:
        return
    left = area.center().x() - _CHIP.width() / 2
    chip = QRectF(left, area.bottom() + 4, _CHIP.width(), _CHIP.height())
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(looks.COLOUR_HEX[severity]))
    painter.drawRoundedRect(chip, 5, 5)
    painter.setPen(QColor(looks.TEXT_HEX[severity]))
    painter.setFont(theme.text_font(14, bold=True))
    painter.drawText(chip, Qt.AlignmentFlag.AlignCenter, looks.NUMERAL[severity])


def _paint_sign(painter: QPainter, area: QRect, sign: Icon, colour: str) -> None:
    place = QRect(0, 0, _SIGN_PX, _SIGN_PX)
    place.moveCenter(area.center())
    icon(sign, colour).paint(painter, place)


def _paint_words(painter: QPainter, area: QRect, words: str) -> None:
    painter.setFont(theme.text_font(14))
    painter.setPen(theme.palette().muted)
    painter.drawText(area, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, words)
