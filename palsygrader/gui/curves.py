"""The curve of a movement over time, left and right, with a cursor that is dragged or moved by keys."""

from collections.abc import Callable
from typing import Final

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from palsygrader import wording
from palsygrader.domain.examination import ExpressionRecord
from palsygrader.domain.expressions import Expression
from palsygrader.domain.face import Side
from palsygrader.gui import theme
from palsygrader.gui.time_axis import Moment, axis_words, second_ticks
from palsygrader.wording.numbers import decimal, shortest

_HEIGHT_PX: Final = 112
_LEAST_HEIGHT_PX: Final = 98
_LEFT_PX: Final = 52
_RIGHT_PX: Final = 16
_TOP_PX: Final = 30
_FOOT_PX: Final = 38
"""Height of scrubber and seconds below the curve."""
_TRACK_PX: Final = 10
"""The scrubber below the curve."""
_HANDLE_PX: Final = 8.0
_WORDS_PX: Final = 18
"""The words of the axis below the curve."""
_SMALL_PX: Final = 14
_TICK_PX: Final = 14.0
"""Least height between two values of the vertical axis."""
_MOST_TICKS: Final = 4.0
_AFTER_MOMENT_PX: Final = 12
_BETWEEN_SIDES_PX: Final = 16
_AROUND_SIDE_PX: Final = 30 + _BETWEEN_SIDES_PX
"""The line before the words of a side in the legend, and the gap behind them."""
_WHOLE_FROM: Final = 10.0
"""Percent are shown without decimals from here on; a smaller movement has one."""
_CLOSURES: Final = frozenset({Expression.GENTLE_CLOSURE, Expression.TIGHT_CLOSURE, Expression.BLINK})
_LEAST_SPAN: Final = 5.0
"""Smallest range of the vertical axis, percent, so that noise does not look like movement."""


class MovementCurve(QWidget):
    """Curve and scrubber of one recorded expression.

    Args:
        numbers: Whether percent are told beside the curve; a blind reader sees the curve alone.
        parent: Owner.

    Signals:
        time_chosen: Time of the frame under the cursor, in ms from the start of the clip.
    """

    time_chosen = Signal(float)

    def __init__(self, *, numbers: bool = True, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._numbers = numbers
        self._record: ExpressionRecord | None = None
        self._index = 0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.give_height(much=False)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._describe()

    def sizeHint(self) -> QSize:
        """Prefer a low, wide curve."""
        return QSize(640, 136)

    def minimumSizeHint(self) -> QSize:
        """Stay readable."""
        return QSize(280, _LEAST_HEIGHT_PX)

    def give_height(self, *, much: bool) -> None:
        """Leave some of the height to what else has to be seen, or take it back."""
        self.setMinimumHeight(0 if much else _HEIGHT_PX)

    def show_record(self, record: ExpressionRecord | None) -> None:
        """Show an expression's movement; the cursor goes to its peak."""
        self._record = record
        self._index = _nearest(record, record.peak.time_ms) if record is not None else 0
        self._describe()
        self.update()

    @property
    def has_curve(self) -> bool:
        """Whether there is more than one frame to go through."""
        return self._record is not None and len(self._record.times_ms) > 1

    @property
    def index(self) -> int:
        """Number of the frame under the cursor, among those with landmarks."""
        return self._index

    def set_index(self, index: int) -> None:
        """Move the cursor to a frame and tell."""
        if self._record is None or not self.has_curve:
            return
        index = min(max(index, 0), len(self._record.times_ms) - 1)
        if index == self._index:
            return
        self._index = index
        self._describe()
        self.update()
        self.time_chosen.emit(float(self._record.times_ms[index]))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move the cursor: arrows by one frame, Page keys by ten, Home and End, P to the peak."""
        if self._record is None or not self.has_curve:
            super().keyPressEvent(event)
            return
        steps = {
            Qt.Key.Key_Left: self._index - 1,
            Qt.Key.Key_Right: self._index + 1,
            Qt.Key.Key_PageUp: self._index - 10,
            Qt.Key.Key_PageDown: self._index + 10,
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: len(self._record.times_ms) - 1,
            Qt.Key.Key_P: _nearest(self._record, self._record.peak.time_ms),
        }
        target = steps.get(Qt.Key(event.key())) if not event.modifiers() else None
        if target is None:
            super().keyPressEvent(event)
        else:
            self.set_index(target)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Move the cursor here."""
        self._go_to(event.position().x())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag the cursor."""
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._go_to(event.position().x())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint axes, curves, legend, cursor and scrubber."""
        colours = theme.palette()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(colours.line, 1))
        painter.setBrush(colours.surface)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8)
        if self._record is None or not self.has_curve:
            painter.setPen(colours.muted)
            painter.setFont(theme.text_font())
            key = "review.curve.empty" if self._record is None else "review.curve.photograph"
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, wording.say(key))
        else:
            self._paint_axes(painter, self._record)
            self._paint_curves(painter, self._record)
            self._paint_legend(painter, self._record)
            self._paint_cursor(painter, self._record)
        if self.hasFocus():
            painter.setPen(QPen(colours.accent, 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 8, 8)
        painter.end()

    def _plot(self) -> QRectF:
        return QRectF(self.rect()).adjusted(_LEFT_PX, _TOP_PX, -_RIGHT_PX, -_FOOT_PX)

    def _range(self, record: ExpressionRecord) -> tuple[float, float]:
        low = min(float(record.movement_percent.min()), 0.0)
        high = max(float(record.movement_percent.max()), low + _LEAST_SPAN)
        return low, high + 0.06 * (high - low)

    def _x(self, record: ExpressionRecord, time_ms: float) -> float:
        plot = self._plot()
        start, end = float(record.times_ms[0]), float(record.times_ms[-1])
        return plot.left() + plot.width() * (time_ms - start) / max(end - start, 1.0)

    def _y(self, record: ExpressionRecord, value: float) -> float:
        plot = self._plot()
        low, high = self._range(record)
        return plot.bottom() - plot.height() * (value - low) / (high - low)

    def _paint_axes(self, painter: QPainter, record: ExpressionRecord) -> None:
        colours = theme.palette()
        plot = self._plot()
        painter.setFont(theme.text_font(_SMALL_PX))
        for value in _ticks(*self._range(record), plot.height() / _TICK_PX):
            y = self._y(record, value)
            painter.setPen(QPen(colours.edge if value == 0 else colours.line, 1))
            painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y))
            painter.setPen(colours.muted)
            label = wording.say("review.percent", value=f"{value:.0f}") if self._numbers else ""
            box = QRectF(0, y - 9, _LEFT_PX - 8, 18)
            painter.drawText(box, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, label)
        self._paint_time(painter, record)

    def _paint_time(self, painter: QPainter, record: ExpressionRecord) -> None:
        """Paint the seconds, and where the pictures of rest and peak were taken."""
        colours, plot = theme.palette(), self._plot()
        ticks = [
            Moment(self._x(record, second * 1000), wording.say("review.seconds", value=shortest(second)))
            for second in second_ticks(record.times_ms[0] / 1000, record.times_ms[-1] / 1000, plot.width())
        ]
        taken = [Moment(self._x(record, time_ms), name) for time_ms, name in _taken(record)]
        painter.setPen(QPen(colours.edge, 1))
        for tick in ticks:
            painter.drawLine(QPointF(tick.x_px, plot.bottom()), QPointF(tick.x_px, plot.bottom() + 5))
        painter.setPen(QPen(colours.edge, 1, Qt.PenStyle.DotLine))
        for moment in taken:
            painter.drawLine(QPointF(moment.x_px, plot.top()), QPointF(moment.x_px, plot.bottom() + _WORDS_PX))
        painter.setFont(theme.text_font(_SMALL_PX))
        width_of = painter.fontMetrics().horizontalAdvance
        ends = (plot.left() - _LEFT_PX / 2, float(self.width()))
        for word in axis_words(taken, ticks, width_of, ends):
            painter.setPen(colours.text if word.named else colours.muted)
            width = width_of(word.text)
            box = QRectF(word.x_px - width / 2, plot.bottom() + _WORDS_PX, width + 2, 18)
            painter.drawText(box, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, word.text)

    def _paint_curves(self, painter: QPainter, record: ExpressionRecord) -> None:
        for row, (side, colour) in enumerate(_side_colours().items()):
            points = [
                QPointF(self._x(record, float(t)), self._y(record, float(v)))
                for t, v in zip(record.times_ms, record.movement_percent[row], strict=True)
            ]
            painter.setPen(QPen(colour, 2.4, _side_line(side)))
            painter.drawPolyline(QPolygonF(points))

    def _paint_legend(self, painter: QPainter, record: ExpressionRecord) -> None:
        colours = theme.palette()
        painter.setFont(theme.text_font(_SMALL_PX))
        painter.setPen(colours.text)
        width_of = painter.fontMetrics().horizontalAdvance
        moment, told = self._legend_words(record, width_of)
        painter.drawText(QPointF(_RIGHT_PX, 19), moment)
        x = float(_RIGHT_PX + width_of(moment) + _AFTER_MOMENT_PX)
        for row, (side, colour) in reversed(list(enumerate(_side_colours().items()))):  # the patient's right first
            painter.setPen(QPen(colour, 2.4, _side_line(side)))
            painter.drawLine(QPointF(x, 14), QPointF(x + 24, 14))
            painter.setPen(colours.text)
            painter.drawText(QPointF(x + 30, 19), told[row])
            x += width_of(told[row]) + _AROUND_SIDE_PX
        unit = "review.curve.of_aperture" if record.expression in _CLOSURES else "review.curve.of_eye_distance"
        words = wording.say(unit)
        if self._numbers and x + width_of(words) < self.width() - _RIGHT_PX:
            painter.setPen(colours.muted)
            box = QRectF(x, 4, self.width() - _RIGHT_PX - x, 20)
            painter.drawText(box, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, words)

    def _legend_words(self, record: ExpressionRecord, width_of: Callable[[str], int]) -> tuple[str, tuple[str, ...]]:
        """Return the moment and each side's words, in the order of the rows: the fullest for which there is room."""
        at = wording.say("review.curve.at", seconds=decimal(record.times_ms[self._index] / 1000, 1))
        written, letters = (
            tuple(self._side_words(record, row, name(side)) for row, side in enumerate(_side_colours()))
            for name in (wording.of, lambda side: wording.say(f"side.{side}.short"))
        )
        choices = ((self._moment_words(record), written), (at, written), (at, letters))
        room = self.width() - 2 * _RIGHT_PX - _AFTER_MOMENT_PX + _BETWEEN_SIDES_PX
        for moment, told in choices:
            if width_of(moment) + sum(width_of(words) + _AROUND_SIDE_PX for words in told) <= room:
                break
        return moment, told

    def _side_words(self, record: ExpressionRecord, row: int, side: str) -> str:
        value = wording.say("review.percent", value=_number(record.movement_percent[row, self._index]))
        return wording.say("review.curve.side", side=side, value=value) if self._numbers else side

    def _moment_words(self, record: ExpressionRecord) -> str:
        """Return which single frame the numbers are of: the grade rests on the median while held."""
        seconds = decimal(record.times_ms[self._index] / 1000, 1)
        if record.expression is not Expression.REST and self._index == _nearest(record, record.peak.time_ms):
            return wording.say("review.curve.at_peak", seconds=seconds)
        return wording.say("review.curve.at", seconds=seconds)

    def _paint_cursor(self, painter: QPainter, record: ExpressionRecord) -> None:
        colours = theme.palette()
        plot = self._plot()
        time_ms = float(record.times_ms[self._index])
        x, track_y = self._x(record, time_ms), plot.bottom() + _TRACK_PX
        painter.setPen(QPen(colours.line, 4, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        painter.drawLine(QPointF(plot.left(), track_y), QPointF(plot.right(), track_y))
        painter.setPen(QPen(colours.accent, 4, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        painter.drawLine(QPointF(plot.left(), track_y), QPointF(x, track_y))
        painter.setPen(QPen(colours.text, 1.5))
        painter.drawLine(QPointF(x, plot.top()), QPointF(x, track_y))
        for row, colour in enumerate(_side_colours().values()):
            painter.setBrush(colour)
            painter.drawEllipse(QPointF(x, self._y(record, float(record.movement_percent[row, self._index]))), 4, 4)
        painter.setPen(QPen(colours.surface, 2))
        painter.setBrush(colours.accent)
        painter.drawEllipse(QPointF(x, track_y), _HANDLE_PX, _HANDLE_PX)

    def _go_to(self, x_px: float) -> None:
        if self._record is None or not self.has_curve:
            return
        plot = self._plot()
        start, end = float(self._record.times_ms[0]), float(self._record.times_ms[-1])
        self.set_index(_nearest(self._record, start + (end - start) * (x_px - plot.left()) / max(plot.width(), 1.0)))

    def _describe(self) -> None:
        if self._record is None or not self.has_curve:
            key = "review.curve.empty" if self._record is None else "review.curve.photograph"
            self.setAccessibleName(wording.say(key))
            return
        left, right = self._record.movement_percent[:, self._index]
        self.setAccessibleName(
            wording.say(
                "review.curve.name" if self._numbers else "reading.curve.name",
                expression=wording.of(self._record.expression),
                seconds=decimal(self._record.times_ms[self._index] / 1000, 1),
                left=_number(left),
                right=_number(right),
            )
        )


def _number(percent: float) -> str:
    """Return percent with one decimal where they are few; what rounds to nothing has no sign."""
    decimals = 0 if abs(percent) >= _WHOLE_FROM else 1
    return decimal(float(percent), decimals)


def _taken(record: ExpressionRecord) -> list[tuple[float, str]]:
    """Return when the pictures shown were taken from this recording, with their names; at rest there is one."""
    found = [(record.rest.time_ms, wording.say("review.curve.rest"))]
    if record.expression is Expression.REST:
        found = [(record.peak.time_ms, wording.say("review.curve.rest"))]
    else:
        found.append((record.peak.time_ms, wording.say("review.curve.peak")))
    return [(time_ms, name) for time_ms, name in found if record.times_ms[0] <= time_ms <= record.times_ms[-1]]


def _nearest(record: ExpressionRecord, time_ms: float) -> int:
    return int(np.abs(record.times_ms - time_ms).argmin())


def _side_colours() -> dict[Side, QColor]:
    """Return the colour per side in the order of the rows of `ExpressionRecord.movement_percent`."""
    colours = theme.palette()
    return {Side.LEFT: colours.patient_left, Side.RIGHT: colours.patient_right}


def _side_line(side: Side) -> Qt.PenStyle:
    return Qt.PenStyle.SolidLine if side is Side.LEFT else Qt.PenStyle.DashLine


def _ticks(low: float, high: float, most: float) -> list[float]:
    """Return round percents, so few that their words do not touch each other."""
    lines = min(max(most, 1.0), _MOST_TICKS)
    step = next(s for s in (2, 5, 10, 20, 25, 50, 100, 200, 500, 1000, 10_000) if (high - low) / s <= lines)
    return [float(value) for value in range(int(np.ceil(low / step)) * step, int(high) + 1, step)]
