"""The list of patients: who, when last seen, and the last grades as a small face."""

from collections.abc import Sequence
from typing import Any, Final

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QPainter, QPixmap
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from palsygrader.archive.lines import PatientLine
from palsygrader.domain.face import Branch
from palsygrader.gui import dates, grade_words, patient_words, theme
from palsygrader.gui.face_drawing import paint_face, paint_side_letters
from palsygrader.gui.face_map import face_ink
from palsygrader.gui.plain_tips import plain_tip
from palsygrader.wording.lists import semicolon_list

ROW_PX: Final = 112
VISITS_ROLE: Final = Qt.ItemDataRole.UserRole + 1
"""Of what is told of a patient's visits."""
_FACE_PX: Final = 80
_LINE_PX: Final = 23
_MOST_FACES: Final = 200
"""That are kept; a screen shows fewer than 30."""
Index = QModelIndex | QPersistentModelIndex


class PatientModel(QAbstractListModel):
    """The lines of the list.

    Attributes:
        lost: Whether the server that has their visits is lost.
    """

    lost = False

    def __init__(self) -> None:
        super().__init__()
        self.lines: tuple[PatientLine, ...] = ()

    def show(self, lines: Sequence[PatientLine]) -> None:
        """Show other lines."""
        self.beginResetModel()
        self.lines = tuple(lines)
        self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:
        """Return the number of lines."""
        return 0 if parent is not None and parent.isValid() else len(self.lines)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401 - Qt's own type
        """Return the line itself to paint, and its words to search and to read aloud."""
        line = self.lines[index.row()]
        if role == Qt.ItemDataRole.UserRole:
            return line
        if role == Qt.ItemDataRole.DisplayRole:
            return line.patient.name
        if role == Qt.ItemDataRole.AccessibleTextRole:
            known = (line.patient.name, patient_words.identity(line.patient, dates.today()))
            return semicolon_list((*known, index.data(VISITS_ROLE), *grade_words.of_patient(line)))
        if role == VISITS_ROLE:
            return patient_words.visits(line, lost=self.lost)
        if role == Qt.ItemDataRole.ToolTipRole:
            lines = patient_words.identity_lines(line.patient, dates.today())
            return plain_tip("\n".join((line.patient.name, *lines, *grade_words.of_patient(line))))
        return None


class _PatientDelegate(QStyledItemDelegate):
    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._faces: dict[tuple[object, ...], QPixmap] = {}

    def _face(self, line: PatientLine, ratio: float) -> QPixmap:
        """Return the face of a line, kept once it is painted: a row is painted many times, and many look the same."""
        grades = tuple(line.severities.get(branch) for branch in Branch)
        key = (grades, line.affected_side, ratio, theme.current())
        if key not in self._faces:
            if len(self._faces) >= _MOST_FACES:
                self._faces.clear()
            picture = QPixmap(QSize(_FACE_PX, _FACE_PX) * ratio)
            picture.setDevicePixelRatio(ratio)
            picture.fill(Qt.GlobalColor.transparent)
            painter = QPainter(picture)
            place = QRectF(0, 0, _FACE_PX, _FACE_PX)
            paint_face(painter, place, line.severities, line.affected_side, ink=face_ink(), compact=True)
            paint_side_letters(painter, place, face_ink())
            painter.end()
            self._faces[key] = picture
        return self._faces[key]

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        return QSize(320, ROW_PX)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        line: PatientLine = index.data(Qt.ItemDataRole.UserRole)
        colours = theme.palette()
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        painter.save()
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, colours.accent_soft)
            painter.fillRect(QRect(rect.left(), rect.top(), 4, rect.height()), colours.accent)
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, colours.raised)
        painter.setPen(colours.line)
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        inner = QRect(rect).adjusted(16, 10, -12, -10)
        if line.visit_count:
            top = rect.top() + (ROW_PX - _FACE_PX) // 2
            painter.drawPixmap(inner.right() - _FACE_PX, top, self._face(line, painter.device().devicePixelRatioF()))
            inner.setRight(inner.right() - _FACE_PX - theme.GRID_PX)
        parts = (
            (line.patient.name, True, colours.text),
            *((told, False, colours.text) for told in patient_words.identity_lines(line.patient, dates.today())),
            (index.data(VISITS_ROLE), False, colours.muted),
        )
        for number, (text, bold, colour) in enumerate(parts):
            painter.setFont(theme.text_font(bold=bold))
            painter.setPen(colour)
            place = QRect(inner.left(), inner.top() + number * _LINE_PX, inner.width(), _LINE_PX)
            shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, place.width())
            painter.drawText(place, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)
        painter.restore()


class PatientList(QListView):
    """The list itself.

    Signals:
        chosen: The PatientLine under the cursor, None when there is none.
        opened: The PatientLine that was double-clicked or confirmed with Return.
    """

    chosen = Signal(object)
    opened = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._model = PatientModel()
        self.setModel(self._model)
        self._delegate = _PatientDelegate(self)
        self.setItemDelegate(self._delegate)
        self.setMouseTracking(True)
        self.setUniformItemSizes(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.selectionModel().currentChanged.connect(self._moved)
        self.doubleClicked.connect(self._open)

    @property
    def lost(self) -> bool:
        """Whether the server that has the patients is lost."""
        return self._model.lost

    def show_lost(self, *, lost: bool) -> None:
        """Say of patients without visits that there are none here, where the server is lost that may have some."""
        self._model.lost = lost
        if self.lines:
            self._model.dataChanged.emit(self._model.index(0), self._model.index(len(self.lines) - 1))

    @property
    def lines(self) -> tuple[PatientLine, ...]:
        """The lines shown."""
        return self._model.lines

    @property
    def line(self) -> PatientLine | None:
        """The line under the cursor."""
        index = self.currentIndex()
        return self._model.lines[index.row()] if index.isValid() else None

    def show_lines(self, lines: Sequence[PatientLine], patient_id: str | None) -> None:
        """Show lines and put the cursor on a patient, else on the first line."""
        self._model.show(lines)
        ids = [line.patient.patient_id for line in lines]
        row = ids.index(patient_id) if patient_id in ids else 0
        if lines:
            self.setCurrentIndex(self._model.index(row, 0))
        else:
            self.chosen.emit(None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open with Return."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.currentIndex().isValid():
            self._open(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def _moved(self, now: Index, _before: Index) -> None:
        self.chosen.emit(self._model.lines[now.row()] if now.isValid() else None)

    def _open(self, index: Index) -> None:
        self.opened.emit(self._model.lines[index.row()])
