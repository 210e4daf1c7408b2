"""Visits on a time axis, each a small face with its grades."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from palsygrader.archive.lines import VisitLine
from palsygrader.gui import dates, patient_words, theme
from palsygrader.gui.face_drawing import paint_face, paint_side_letters
from palsygrader.gui.face_map import face_ink
from palsygrader.gui.trend_panel import paint_mark
from palsygrader.wording import say

SLOT_PX: Final = 128
"""Least distance between two visits, so that their dates never touch."""
FACE_PX: Final = 96
HEIGHT_PX: Final = 192
_AXIS_Y_PX: Final = 120
_MARK_PX: Final = 6


@dataclass(frozen=True, slots=True)
class Place:
    """Where something lies on the axis; `visit` is None for the onset of the palsy."""

    x_px: float
    day: date
    visit: VisitLine | None


def places(visits: Sequence[VisitLine], onset: date | None, width_px: float) -> list[Place]:
    """Return visits, and the onset when it came before them, from the oldest on.

    Distances follow time where there is room, and are never less than `SLOT_PX`.
    """
    oldest_first = sorted(visits, key=lambda visit: visit.started_at)
    marks: list[tuple[date, VisitLine | None]] = [(v.started_at.astimezone().date(), v) for v in oldest_first]
    if onset is not None and marks and onset <= marks[0][0]:
        marks.insert(0, (onset, None))
    if not marks:
        return []
    first, last = marks[0][0], marks[-1][0]
    span_days = max((last - first).days, 1)
    spare_px = max(width_px - SLOT_PX * len(marks), 0.0)
    found: list[Place] = []
    for number, (day, visit) in enumerate(marks):
        share = (day - first).days / span_days
        found.append(Place(SLOT_PX / 2 + number * SLOT_PX + share * spare_px, day, visit))
    return found


class VisitTimeline(QWidget):
    """Visits from left to right; arrows move, Return and double click open.

    Signals:
        chosen: The VisitLine under the cursor.
        opened: The identifier of the examination to open.
    """

    chosen = Signal(object)
    opened = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._visits: tuple[VisitLine, ...] = ()
        self._onset: date | None = None
        self._chosen = -1
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(say("timeline.name"))

    @property
    def visit(self) -> VisitLine | None:
        """The visit under the cursor."""
        return self._visits[self._chosen] if 0 <= self._chosen < len(self._visits) else None

    def show_visits(self, visits: Sequence[VisitLine], onset: date | None) -> None:
        """Show visits; the cursor stands on the newest."""
        self._visits = tuple(sorted(visits, key=lambda visit: visit.started_at))
        self._onset = onset
        self._chosen = len(self._visits) - 1
        marks = len(places(self._visits, onset, 0.0))
        self.setMinimumSize(marks * SLOT_PX, HEIGHT_PX)
        self.setAccessibleDescription("; ".join(_described(visit) for visit in self._visits))
        self.updateGeometry()
        self.update()

    def choose(self, examination_id: str) -> None:
        """Put the cursor on a visit without emitting."""
        ids = [visit.examination_id for visit in self._visits]
        if examination_id in ids:
            self._chosen = ids.index(examination_id)
            self.update()

    def sizeHint(self) -> QSize:
        """Return the size that shows every visit."""
        return QSize(max(self.minimumWidth(), SLOT_PX), HEIGHT_PX)

    def visit_at(self, x_px: float) -> int:
        """Return the number of the visit at a place of the widget, -1 when there is none."""
        for place in self._places():
            if place.visit is not None and abs(place.x_px - x_px) <= SLOT_PX / 2:
                return self._visits.index(place.visit)
        return -1

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the axis, the faces and their dates."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        marks = self._places()
        for place in marks:
            if place.visit is not None and place.visit is self.visit:
                self._paint_cursor(painter, place)
        if marks:
            painter.setPen(QPen(theme.palette().edge, 2))
            painter.drawLine(QPointF(marks[0].x_px, _AXIS_Y_PX), QPointF(marks[-1].x_px, _AXIS_Y_PX))
        for place in marks:
            self._paint_place(painter, place)
        painter.end()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose the visit under the pointer."""
        self._move_to(self.visit_at(event.position().x()))

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Open the visit under the pointer."""
        if self.visit_at(event.position().x()) >= 0:
            self._open()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move with the arrows, Home and End; open with Return."""
        match event.key():
            case Qt.Key.Key_Left:
                self._move_to(max(self._chosen - 1, 0))
            case Qt.Key.Key_Right:
                self._move_to(min(self._chosen + 1, len(self._visits) - 1))
            case Qt.Key.Key_Home:
                self._move_to(0)
            case Qt.Key.Key_End:
                self._move_to(len(self._visits) - 1)
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self._open()
            case _:
                super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the cursor."""
        self.update()
        super().focusInEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Show the cursor paler."""
        self.update()
        super().focusOutEvent(event)

    def _places(self) -> list[Place]:
        return places(self._visits, self._onset, self.width())

    def _move_to(self, number: int) -> None:
        if 0 <= number < len(self._visits) and number != self._chosen:
            self._chosen = number
            self.update()
            self.chosen.emit(self._visits[number])

    def _open(self) -> None:
        if self.visit is not None:
            self.opened.emit(self.visit.examination_id)

    def _paint_cursor(self, painter: QPainter, place: Place) -> None:
        painter.setPen(QPen(theme.palette().accent, 3 if self.hasFocus() else 1))
        painter.setBrush(theme.palette().accent_soft)
        painter.drawRoundedRect(QRectF(place.x_px - SLOT_PX / 2 + 4, 2, SLOT_PX - 8, HEIGHT_PX - 4), 8, 8)

    def _paint_place(self, painter: QPainter, place: Place) -> None:
        colours = theme.palette()
        slot = QRectF(place.x_px - SLOT_PX / 2, 0, SLOT_PX, HEIGHT_PX)
        at = QPointF(place.x_px, _AXIS_Y_PX)
        if place.visit is None:
            diamond = QPolygonF([at + QPointF(*d) for d in ((0, -8), (8, 0), (0, 8), (-8, 0))])
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colours.edge)
            painter.drawPolygon(diamond)
            self._paint_words(painter, slot, dates.shown(place.day), say("timeline.onset"))
            return
        face = QRectF(place.x_px - FACE_PX / 2, 8, FACE_PX, FACE_PX)
        paint_face(painter, face, place.visit.severities, place.visit.affected_side, ink=face_ink(), compact=True)
        paint_side_letters(painter, face, face_ink())
        painter.setPen(QPen(colours.accent, 2))
        paint_mark(painter, at, _MARK_PX, signed=place.visit.signed_at is not None)
        day = dates.told_apart(place.visit.started_at, [visit.started_at for visit in self._visits], short=True)
        self._paint_words(painter, slot, day, patient_words.visit_state(place.visit))

    def _paint_words(self, painter: QPainter, slot: QRectF, day: str, state: str) -> None:
        colours = theme.palette()
        painter.setFont(theme.text_font(bold=True))
        painter.setPen(colours.text)
        line = QRectF(slot.left(), _AXIS_Y_PX + 12, slot.width(), 24)
        painter.drawText(line, Qt.AlignmentFlag.AlignCenter, day)
        painter.setFont(theme.text_font())
        painter.setPen(colours.muted)
        painter.drawText(line.translated(0, 24), Qt.AlignmentFlag.AlignCenter, state)


def _described(visit: VisitLine) -> str:
    return f"{dates.shown_with_time(visit.started_at)}, {patient_words.visit_state(visit)}"
