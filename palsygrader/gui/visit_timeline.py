"""Visits on a time axis, each a small face with its grades."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from itertools import pairwise
from typing import Final

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QFontMetricsF,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPolygonF,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from palsygrader.archive.lines import VisitLine
from palsygrader.domain.treatments import Treatment, in_time
from palsygrader.gui import dates, patient_words, theme, visit_days
from palsygrader.gui.face_drawing import paint_face, paint_side_letters
from palsygrader.gui.face_map import face_ink
from palsygrader.gui.plain_tips import plain_tip
from palsygrader.gui.trend_panel import paint_mark, paint_treatment_word
from palsygrader.report.gathered_marks import gathered_marks, reaches_of
from palsygrader.report.treatment_choice import first_lines
from palsygrader.report.treatment_words import Mark, PlacedMark, lines_of, short_word
from palsygrader.wording import say
from palsygrader.wording.lists import comma_list, semicolon_list

SLOT_PX: Final = 144
"""Least distance between two visits, so that their dates never touch each other nor the frame of the chosen one."""
FACE_PX: Final = 96
HEIGHT_PX: Final = 192
TREATMENTS_PX: Final = 48
"""Further height where treatments are marked: two lines of words above the faces."""
_AXIS_Y_PX: Final = 120
_LANES: Final = 2
_LANE_PX: Final = 20
_SMALL_PX: Final = 14
_APART_PX: Final = 8.0
"""Least room between the words of two treatments."""
_NEAR_PX: Final = 12.0
_BEYOND_PX: Final = 56.0
"""How far beyond the ends of the axis lies what was before or after everything on it."""
_MARK_PX: Final = 6
_APART_SLOTS: Final = 0.5
"""Room between the visits of an unknown day and the axis."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where something lies on the axis; `visit` is None for the onset of the palsy.

    Attributes:
        x_px: Its middle.
        day: When; None for a visit of an unknown day, which lies before the axis.
        visit: Which one.
    """

    x_px: float
    day: date | None
    visit: VisitLine | None


def places(visits: Sequence[VisitLine], onset: date | None, width_px: float) -> list[Place]:
    """Return visits, and the onset when it came before them, from the oldest on.

    Distances follow time where there is room, and are never less than `SLOT_PX`. Visits of an unknown day come first,
    apart from the others.
    """
    ordered = in_order(visits)
    found = [Place(SLOT_PX / 2 + number * SLOT_PX, None, v) for number, v in enumerate(ordered) if not v.dated]
    marks: list[tuple[date, VisitLine | None]] = [(v.started_at.astimezone().date(), v) for v in ordered if v.dated]
    if onset is not None and marks and onset <= marks[0][0]:
        marks.insert(0, (onset, None))
    if not marks:
        return found
    first, last = marks[0][0], marks[-1][0]
    span_days = max((last - first).days, 1)
    left_px = len(found) * SLOT_PX + (_APART_SLOTS * SLOT_PX if found else 0.0)
    spare_px = max(width_px - left_px - SLOT_PX * len(marks), 0.0)
    for number, (day, visit) in enumerate(marks):
        share = (day - first).days / span_days
        found.append(Place(left_px + SLOT_PX / 2 + number * SLOT_PX + share * spare_px, day, visit))
    return found


def in_order(visits: Sequence[VisitLine]) -> tuple[VisitLine, ...]:
    """Return visits from the oldest on, those of an unknown day first."""
    return tuple(sorted(visits, key=lambda visit: (visit.dated, visit.started_at)))


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
        self._treatments: tuple[Treatment, ...] = ()
        self._chosen = -1
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(say("timeline.name"))

    @property
    def visit(self) -> VisitLine | None:
        """The visit under the cursor."""
        return self._visits[self._chosen] if 0 <= self._chosen < len(self._visits) else None

    def show_visits(
        self, visits: Sequence[VisitLine], onset: date | None, treatments: Sequence[Treatment] = ()
    ) -> None:
        """Show visits and treatments; the cursor stands on the newest visit."""
        self._visits = in_order(visits)
        self._onset = onset
        self._treatments = in_time(treatments)
        self._chosen = len(self._visits) - 1
        marks = places(self._visits, onset, 0.0)
        self.setFixedHeight(self.height_px)
        self.setMinimumWidth(round(marks[-1].x_px + SLOT_PX / 2) if marks else 0)
        treated = (say("timeline.treatment", words=line) for line in first_lines(self._treatments))
        self.setAccessibleDescription(semicolon_list((*map(_described, self._visits), *treated)))
        self.updateGeometry()
        self.update()

    @property
    def height_px(self) -> int:
        """Its height: more with treatments, whose words stand above the faces."""
        return HEIGHT_PX + (TREATMENTS_PX if self._treatments else 0)

    def treatment_marks(self) -> list[PlacedMark]:
        """Return where the treatments lie, by their days; those before and after everything else at the ends.

        Those that have no room beside each other are one mark.
        """
        marks = [Mark(x, short_word(each)) for x, each in self._treatment_places()]
        if not marks:
            return []
        width_of = QFontMetricsF(theme.text_font(_SMALL_PX)).horizontalAdvance
        return gathered_marks(marks, width_of, (4.0, self.width() - 4.0), gap=_APART_PX, lanes=_LANES)

    def treatments_at(self, x_px: float) -> str:
        """Return the treatments whose line or word is at a place of the widget, one a line; empty without any.

        Of those told as one mark as many as a tool tip can hold.
        """
        groups = [(mark.first, mark.last) for placed in self.treatment_marks() if (mark := placed.mark).width]
        reach = next((group for group in groups if group[0] - _NEAR_PX <= x_px <= group[1] + _NEAR_PX), None)
        first, last = (reach[0] - 1, reach[1] + 1) if reach else (x_px - _NEAR_PX, x_px + _NEAR_PX)
        return "\n".join(first_lines([each for x, each in self._treatment_places() if first <= x <= last]))

    def choose(self, examination_id: str) -> None:
        """Put the cursor on a visit without emitting."""
        ids = [visit.examination_id for visit in self._visits]
        if examination_id in ids:
            self._chosen = ids.index(examination_id)
            self.update()

    def sizeHint(self) -> QSize:
        """Return the size that shows every visit."""
        return QSize(max(self.minimumWidth(), SLOT_PX), self.height_px)

    def visit_at(self, x_px: float) -> int:
        """Return the number of the visit at a place of the widget, -1 when there is none."""
        for place in self._places():
            if place.visit is not None and abs(place.x_px - x_px) <= SLOT_PX / 2:
                return self._visits.index(place.visit)
        return -1

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the axis, and the faces in view with their dates."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_treatments(painter)
        painter.translate(0, self._top_px)
        marks = self._places()
        for place in marks:
            if place.visit is not None and place.visit is self.visit:
                self._paint_cursor(painter, place)
        axis = [place.x_px for place in marks if place.day is not None]
        if axis:
            painter.setPen(QPen(theme.palette().edge, 2))
            painter.drawLine(QPointF(axis[0], _AXIS_Y_PX), QPointF(axis[-1], _AXIS_Y_PX))
        in_view = event.rect().adjusted(-SLOT_PX, 0, SLOT_PX, 0)
        for place in marks:
            if in_view.left() <= place.x_px <= in_view.right():
                self._paint_place(painter, place)
        painter.end()

    def event(self, event: QEvent) -> bool:
        """Tell treatments under the pointer in full."""
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip:
            QToolTip.showText(event.globalPos(), plain_tip(self.treatments_at(event.pos().x())), self)
            return True
        return super().event(event)

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

    def _treatment_places(self) -> list[tuple[float, Treatment]]:
        found = self._places()
        return [(_between(found, each.day), each) for each in self._treatments] if found else []

    def _places(self) -> list[Place]:
        return places(self._visits, self._onset, self.width())

    @property
    def _top_px(self) -> int:
        return self.height_px - HEIGHT_PX

    def _paint_treatments(self, painter: QPainter) -> None:
        """Paint a dashed line for each treatment from its word to the axis."""
        painter.setFont(theme.text_font(_SMALL_PX))
        marks, axis = self.treatment_marks(), self._top_px + _AXIS_Y_PX
        painter.setPen(QPen(theme.palette().edge, 1.5, Qt.PenStyle.DashLine))
        for x, lane in lines_of(marks).items():
            top = TREATMENTS_PX - 4 - lane * _LANE_PX
            if any(place.visit is not None and abs(place.x_px - x) < FACE_PX / 2 + 4 for place in self._places()):
                painter.drawLine(QPointF(x, top), QPointF(x, self._top_px + 6))  # the face stays whole
                painter.drawLine(QPointF(x, axis - 10), QPointF(x, axis + 8))
            else:
                painter.drawLine(QPointF(x, top), QPointF(x, axis + 8))
        painter.setPen(QPen(theme.palette().edge, 2))
        for first, last in reaches_of(marks):
            painter.drawLine(QPointF(first, TREATMENTS_PX - 2), QPointF(last, TREATMENTS_PX - 2))
        for placed in marks:
            if placed.lane is not None:
                paint_treatment_word(painter, placed, TREATMENTS_PX - 8 - placed.lane * _LANE_PX)

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
        if place.visit is None and place.day is not None:
            diamond = QPolygonF([at + QPointF(*d) for d in ((0, -8), (8, 0), (0, 8), (-8, 0))])
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colours.edge)
            painter.drawPolygon(diamond)
            self._paint_words(painter, slot, dates.shown(place.day), say("timeline.onset"))
        if place.visit is None:
            return
        face = QRectF(place.x_px - FACE_PX / 2, 8, FACE_PX, FACE_PX)
        paint_face(painter, face, place.visit.severities, place.visit.affected_side, ink=face_ink(), compact=True)
        paint_side_letters(painter, face, face_ink())
        painter.setPen(QPen(colours.accent, 2))
        paint_mark(painter, at, _MARK_PX, signed=place.visit.signed_at is not None)
        day = visit_days.day_words(place.visit, self._visits, short=True)
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


def _between(found: Sequence[Place], day: date) -> float:
    """Return where a day lies on the axis, beyond its ends for days before and after everything on it."""
    known = [(place.day, place.x_px) for place in found if place.day is not None]
    if not known:
        return found[-1].x_px + _BEYOND_PX
    (first, first_px), (last, last_px) = known[0], known[-1]
    if day < first:
        return first_px - _BEYOND_PX
    if day > last:
        return last_px + _BEYOND_PX
    for (one, one_px), (other, other_px) in pairwise(known):
        if one <= day <= other and one < other:
            return one_px + (other_px - one_px) * ((day - one).days / (other - one).days)
    return last_px


def _described(visit: VisitLine) -> str:
    return comma_list((visit_days.moment_words(visit), patient_words.marked_state(visit)))
