"""How one branch's function changed from visit to visit."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import pairwise
from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from palsygrader import wording
from palsygrader.archive.lines import VisitLine
from palsygrader.domain.face import Branch
from palsygrader.domain.severity import SEVERITY_LOWER_BOUND_PERCENT
from palsygrader.gui import dates, theme
from palsygrader.report.phrases import change_words, percent_words
from palsygrader.wording import say
from palsygrader.wording.severity import NUMERAL

HEIGHT_PX: Final = 256
_HEAD_PX: Final = 88
_LINE_PX: Final = 24
_FOOT_PX: Final = 32
_LEFT_PX: Final = 48
_RIGHT_PX: Final = 40
_DOT_PX: Final = 5.0
_CAP_PX: Final = 4.0
"""Half the width of the caps of an interval."""
_SMALL_PX: Final = 14


@dataclass(frozen=True, slots=True)
class TrendPoint:
    """Function of the branch at one visit, percent of the healthy side, with its interval where known."""

    at: datetime
    function_percent: float
    interval_percent: tuple[float, float] | None = None
    signed: bool = True


def trend(visits: Sequence[VisitLine], branch: Branch) -> list[TrendPoint]:
    """Return the visits where the branch has a number, the oldest first.

    As on the report, visits graded on another side than the newest graded one are left out: they are no course.
    """
    graded = [visit for visit in visits if any(percent is not None for percent in visit.function_percent.values())]
    if not graded:
        return []
    side = max(graded, key=lambda visit: visit.started_at).affected_side
    found = [
        TrendPoint(visit.started_at, percent, visit.interval_percent.get(branch), visit.signed_at is not None)
        for visit in graded
        if visit.affected_side is side and (percent := visit.function_percent.get(branch)) is not None
    ]
    return sorted(found, key=lambda point: point.at)


def change_between(before: TrendPoint, now: TrendPoint) -> str:
    """Return how far P moved, in the words of the report: also whether the intervals overlap."""
    change = change_words(now.function_percent, before.function_percent)
    if before.interval_percent is None or now.interval_percent is None:
        return change
    lowest, highest = zip(before.interval_percent, now.interval_percent, strict=True)
    return say("report.change_overlap", change=change) if max(lowest) <= min(highest) else change


def paint_mark(painter: QPainter, at: QPointF, radius_px: float, *, signed: bool) -> None:
    """Paint a visit's mark: round when it is signed, else square. Hollow marks are another method, as on the report."""
    painter.setBrush(theme.palette().accent)
    if signed:
        painter.drawEllipse(at, radius_px, radius_px)
    else:
        side = QPointF(radius_px, radius_px) * 0.88  # of the same area as the circle
        painter.drawRect(QRectF(at - side, at + side))


class TrendPanel(QWidget):
    """The function of one branch over time, in percent of the healthy side, over the borders of the grades."""

    def __init__(self, branch: Branch) -> None:
        super().__init__()
        self._branch = branch
        self._points: list[TrendPoint] = []
        self._first: datetime | None = None
        self._last: datetime | None = None
        self.setMinimumWidth(30 * theme.GRID_PX)
        self.setFixedHeight(HEIGHT_PX)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Return a size that shows dates and numbers apart."""
        return QSize(36 * theme.GRID_PX, HEIGHT_PX)

    def show_visits(self, visits: Sequence[VisitLine]) -> None:
        """Show the branch's trend; all branches of one patient share the axis of time."""
        times = [visit.started_at for visit in visits]
        self._first, self._last = (min(times), max(times)) if times else (None, None)
        self._points = trend(visits, self._branch)
        self.setAccessibleName(wording.capitalised(wording.of(self._branch)))
        self.setAccessibleDescription(self.summary)
        self.update()

    @property
    def summary(self) -> str:
        """The newest value and its change since the one before, in words."""
        if not self._points:
            return say("trend.none")
        newest = percent_words(self._points[-1].function_percent)
        if len(self._points) == 1:
            return say("trend.one", percent=newest)
        before = self._points[-2]
        change = change_between(before, self._points[-1])
        return say("trend.change", percent=newest, change=change, since=dates.shown(before.at.astimezone().date()))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the words, the borders of the grades and the line."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colours = theme.palette()
        painter.setPen(colours.text)
        painter.setFont(theme.text_font(bold=True))
        line = QRectF(0, 0, self.width(), _LINE_PX)
        painter.drawText(line, Qt.AlignmentFlag.AlignVCenter, wording.capitalised(wording.of(self._branch)))
        painter.setPen(colours.muted)
        painter.setFont(theme.text_font())
        told = QRectF(0, _LINE_PX + 4, self.width(), 2 * _LINE_PX)
        painter.drawText(told, Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap, self.summary)
        if self._points:
            self._paint_grades(painter)
            self._paint_line(painter)
        painter.end()

    def _plot(self) -> QRectF:
        return QRectF(_LEFT_PX, _HEAD_PX, self.width() - _LEFT_PX - _RIGHT_PX, HEIGHT_PX - _HEAD_PX - _FOOT_PX)

    def _y(self, percent: float) -> float:
        plot = self._plot()
        return plot.bottom() - plot.height() * percent / 100

    def _paint_grades(self, painter: QPainter) -> None:
        """Paint percent at the left and the grade of each band at the right."""
        colours, plot = theme.palette(), self._plot()
        painter.setFont(theme.text_font(_SMALL_PX))
        for percent in (0, 50, 100):
            place = QRectF(0, self._y(percent) - 12, _LEFT_PX - 8, 24)
            painter.setPen(colours.muted)
            painter.drawText(place, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, f"{percent}")
        upper = 100.0
        for grade, lower in SEVERITY_LOWER_BOUND_PERCENT.items():
            painter.setPen(QPen(colours.line, 1))
            painter.drawLine(QPointF(plot.left(), self._y(lower)), QPointF(plot.right(), self._y(lower)))
            middle = QRectF(plot.right() + 8, self._y((lower + upper) / 2) - 12, _RIGHT_PX - 8, 24)
            painter.setPen(colours.muted)
            painter.drawText(middle, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, NUMERAL[grade])
            upper = lower
        painter.drawLine(plot.topLeft(), plot.topRight())

    def _paint_line(self, painter: QPainter) -> None:
        colours = theme.palette()
        line = QPolygonF([self._at(point) for point in self._points])
        self._paint_band(painter)
        painter.setPen(QPen(colours.accent, 2.5))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPolyline(line)
        painter.setPen(QPen(colours.accent, 1.5))
        for point in self._points:
            self._paint_interval(painter, point)
        painter.setPen(QPen(colours.accent, 2.5))
        for at, point in zip(line.toList(), self._points, strict=True):
            paint_mark(painter, at, _DOT_PX, signed=point.signed)
        painter.setPen(colours.muted)
        painter.setFont(theme.text_font())
        foot = QRectF(_LEFT_PX, HEIGHT_PX - _FOOT_PX + 4, self.width() - _LEFT_PX - _RIGHT_PX, 24)
        if self._first is not None and self._last is not None:
            painter.drawText(foot, Qt.AlignmentFlag.AlignLeft, _month(self._first))
            if _month(self._first) != _month(self._last):
                painter.drawText(foot, Qt.AlignmentFlag.AlignRight, _month(self._last))

    def _paint_band(self, painter: QPainter) -> None:
        """Fill the space between the intervals of visits that follow each other."""
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.palette().accent_soft)
        for one, other in pairwise(self._points):
            if one.interval_percent is not None and other.interval_percent is not None:
                left, right = self._ends(one, one.interval_percent), self._ends(other, other.interval_percent)
                painter.drawPolygon(QPolygonF([left[0], right[0], right[1], left[1]]))

    def _paint_interval(self, painter: QPainter, point: TrendPoint) -> None:
        if point.interval_percent is None:
            return
        for end in (ends := self._ends(point, point.interval_percent)):
            painter.drawLine(end - QPointF(_CAP_PX, 0), end + QPointF(_CAP_PX, 0))
        painter.drawLine(*ends)

    def _ends(self, point: TrendPoint, interval_percent: tuple[float, float]) -> tuple[QPointF, QPointF]:
        low, high = (QPointF(self._at(point).x(), self._y(percent)) for percent in interval_percent)
        return low, high

    def _at(self, point: TrendPoint) -> QPointF:
        plot = self._plot()
        share = 0.5
        if self._first is not None and self._last is not None and self._last > self._first:
            share = (point.at - self._first) / (self._last - self._first)
        return QPointF(plot.left() + plot.width() * share, self._y(point.function_percent))


def _month(at: datetime) -> str:
    return dates.shown(at.astimezone().date()).partition(" ")[2]
