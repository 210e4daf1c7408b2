"""How one branch's function changed from visit to visit."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, time
from itertools import pairwise
from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from palsygrader import wording
from palsygrader.archive.lines import VisitLine
from palsygrader.domain.comparison import Method, Reading, same_method
from palsygrader.domain.face import Branch
from palsygrader.domain.severity import SEVERITY_LOWER_BOUND_PERCENT
from palsygrader.domain.treatments import Treatment, in_time
from palsygrader.gui import dates, theme
from palsygrader.report.gathered_marks import gathered_marks, reaches_of
from palsygrader.report.phrases import change_between_words, percent_words
from palsygrader.report.treatment_choice import first_lines
from palsygrader.report.treatment_words import Mark, PlacedMark, lines_of, short_word
from palsygrader.wording import say
from palsygrader.wording.days import month_of_year_words
from palsygrader.wording.lists import semicolon_list
from palsygrader.wording.severity import NUMERAL

HEIGHT_PX: Final = 272
_HEAD_PX: Final = 106
_LINE_PX: Final = 24
SUMMARY_PX: Final = 66
"""Height of the words above the chart: three lines."""
_FOOT_PX: Final = 32
_LEFT_PX: Final = 48
_RIGHT_PX: Final = 40
MARGIN_PX: Final = 16
"""Room between the first and last mark and the numbers beside the chart."""
_DOT_PX: Final = 5.0
_CAP_PX: Final = 4.0
"""Half the width of the caps of an interval."""
_SMALL_PX: Final = 14
_LANES: Final = 2
_LANE_PX: Final = 20
_TREATMENTS_PX: Final = _LANES * _LANE_PX + 4
"""Further height where treatments are marked."""
_APART_PX: Final = 8.0
"""Least room between the words of two treatments."""


@dataclass(frozen=True, slots=True)
class TrendPoint:
    """Function of the branch at one visit, percent of the healthy side, with its interval and method where known."""

    at: datetime
    function_percent: float
    interval_percent: tuple[float, float] | None = None
    signed: bool = True
    method: Method | None = None
    detectable_points: float | None = None

    @property
    def reading(self) -> Reading:
        """What is compared with other visits."""
        return Reading(self.function_percent, self.interval_percent, self.detectable_points)


def trend(visits: Sequence[VisitLine], branch: Branch) -> list[TrendPoint]:
    """Return the visits where the branch has a number, the oldest first.

    As on the report, visits graded on another side than the newest graded one are left out: they are no course. So are
    those of an unknown day: they have no place on an axis of time.
    """
    graded = _graded(visits)
    if not graded:
        return []
    side = graded[-1].affected_side
    found = [
        TrendPoint(
            visit.started_at,
            percent,
            visit.interval_percent.get(branch),
            visit.signed_at is not None,
            visit.method,
            visit.detectable_points.get(branch),
        )
        for visit in graded
        if visit.affected_side is side and (percent := visit.function_percent.get(branch)) is not None
    ]
    return sorted(found, key=lambda point: point.at)


def _graded(visits: Sequence[VisitLine]) -> list[VisitLine]:
    """Return the visits of a known day at which any branch has a number, the oldest first."""
    dated = (visit for visit in visits if visit.dated)
    graded = (visit for visit in dated if any(percent is not None for percent in visit.function_percent.values()))
    return sorted(graded, key=lambda visit: visit.started_at)


def change_between(before: TrendPoint, now: TrendPoint) -> str:
    """Return how far P moved, in the words of the report: also whether that may be chance, or another method."""
    if not same_method(before.method, now.method):
        return say("trend.not_compared", why=_break_words(before, now))
    return change_between_words(now.reading, before.reading)


def paint_mark(painter: QPainter, at: QPointF, radius_px: float, *, signed: bool, hollow: bool = False) -> None:
    """Paint a visit's mark: round when it is signed, else square; hollow for another method, as on the report."""
    painter.setBrush(theme.palette().surface if hollow else theme.palette().accent)
    if signed:
        painter.drawEllipse(at, radius_px, radius_px)
    else:
        side = QPointF(radius_px, radius_px) * 0.88  # of the same area as the circle
        painter.drawRect(QRectF(at - side, at + side))


def paint_treatment_word(painter: QPainter, placed: PlacedMark, baseline: float) -> None:
    """Paint the word of a treatment over lines that cross it, in the painter's font."""
    metrics = QFontMetricsF(painter.font())
    room = metrics.boundingRect(placed.mark.word).translated(placed.left, baseline).adjusted(-2, 0, 2, 0)
    painter.fillRect(room, theme.palette().surface)
    painter.setPen(theme.palette().muted)
    painter.drawText(QPointF(placed.left, baseline), placed.mark.word)


class TrendPanel(QWidget):
    """The function of one branch over time, in percent of the healthy side, over the borders of the grades."""

    def __init__(self, branch: Branch) -> None:
        super().__init__()
        self._branch = branch
        self._points: list[TrendPoint] = []
        self._withheld = self._undated = False
        self._first: datetime | None = None
        self._last: datetime | None = None
        self._treatments: tuple[Treatment, ...] = ()
        self.setMinimumWidth(30 * theme.GRID_PX)
        self.setFixedHeight(HEIGHT_PX)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Return a size that shows dates and numbers apart."""
        return QSize(36 * theme.GRID_PX, HEIGHT_PX)

    def show_visits(self, visits: Sequence[VisitLine], treatments: Sequence[Treatment] = ()) -> None:
        """Show the branch's trend; all branches of one patient share the axis of time.

        Args:
            visits: All of the patient.
            treatments: All of the patient; those between the first and the last visit are marked.
        """
        times = [visit.started_at for visit in visits if visit.dated]
        self._first, self._last = (min(times), max(times)) if times else (None, None)
        self._points = trend(visits, self._branch)
        self._undated = any(visit.function_percent.get(self._branch) is not None for visit in visits)
        self._treatments = _within(treatments, self._first, self._last)
        self.setFixedHeight(HEIGHT_PX + (_TREATMENTS_PX if self._treatments else 0))
        graded = _graded(visits)
        self._withheld = bool(graded) and graded[-1].function_percent.get(self._branch) is None
        self.setAccessibleName(wording.capitalised(wording.of(self._branch)))
        treated = (say("timeline.treatment", words=line) for line in first_lines(self._treatments))
        self.setAccessibleDescription(semicolon_list((self.summary, *treated)))
        self.update()

    @property
    def summary(self) -> str:
        """The newest value and its change since the one before, in words; its day where the last visit has none."""
        if not self._points:
            return say("views.undated.trend" if self._undated else "trend.none")
        newest = percent_words(self._points[-1].function_percent)
        if self._withheld:
            day = dates.shown(self._points[-1].at.astimezone().date())
            return say("trend.withheld", percent=newest, day=day)
        if len(self._points) == 1:
            return say("trend.one", percent=newest)
        before = self._points[-2]
        change = change_between(before, self._points[-1])
        return say("trend.change", percent=newest, change=change, since=dates.shown(before.at.astimezone().date()))

    @property
    def treatments(self) -> tuple[Treatment, ...]:
        """The treatments that are marked, by their days."""
        return self._treatments if self._points else ()

    def treatment_marks(self) -> list[PlacedMark]:
        """Return where the treatments lie, by their days; those that have no room beside each other as one."""
        plot = self._plot()
        marks = [Mark(self._x(_noon(each.day)), short_word(each)) for each in self.treatments]
        width_of = QFontMetricsF(theme.text_font(_SMALL_PX)).horizontalAdvance
        return gathered_marks(marks, width_of, (0.0, plot.right() + _RIGHT_PX), gap=_APART_PX, lanes=_LANES)

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
        told = QRectF(0, _LINE_PX + 4, self.width(), SUMMARY_PX)
        painter.drawText(told, Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap, self.summary)
        if self._points:
            self._paint_grades(painter)
            self._paint_line(painter)
        painter.end()

    def _plot(self) -> QRectF:
        top = _HEAD_PX + self.height() - HEIGHT_PX
        return QRectF(_LEFT_PX, top, self.width() - _LEFT_PX - _RIGHT_PX, HEIGHT_PX - _HEAD_PX - _FOOT_PX)

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
        """Paint the course of visits that may be compared; where the method changes it breaks, with a word."""
        colours = theme.palette()
        self._paint_band(painter)
        self._paint_treatments(painter)
        painter.setPen(QPen(colours.accent, 2.5))
        for one, other in pairwise(self._points):
            if same_method(one.method, other.method):
                painter.drawLine(self._at(one), self._at(other))
        painter.setPen(QPen(colours.accent, 1.5))
        for point in self._points:
            self._paint_interval(painter, point)
        self._paint_breaks(painter)
        painter.setPen(QPen(colours.accent, 2.5))
        newest = self._points[-1]
        for point in self._points:
            hollow = point is not newest and not same_method(point.method, newest.method)
            paint_mark(painter, self._at(point), _DOT_PX, signed=point.signed, hollow=hollow)
        painter.setPen(colours.muted)
        painter.setFont(theme.text_font())
        foot = QRectF(_LEFT_PX, self.height() - _FOOT_PX + 4, self.width() - _LEFT_PX - _RIGHT_PX, 24)
        if self._first is not None and self._last is not None:
            painter.drawText(foot, Qt.AlignmentFlag.AlignLeft, _month(self._first))
            if _month(self._first) != _month(self._last):
                painter.drawText(foot, Qt.AlignmentFlag.AlignRight, _month(self._last))

    def _paint_band(self, painter: QPainter) -> None:
        """Fill the space between the intervals of visits that follow each other."""
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.palette().accent_soft)
        for one, other in pairwise(self._points):
            if not same_method(one.method, other.method):
                continue
            if one.interval_percent is not None and other.interval_percent is not None:
                left, right = self._ends(one, one.interval_percent), self._ends(other, other.interval_percent)
                painter.drawPolygon(QPolygonF([left[0], right[0], right[1], left[1]]))

    def _paint_treatments(self, painter: QPainter) -> None:
        """Paint a dashed line for each treatment, and its word above the chart."""
        colours, plot = theme.palette(), self._plot()
        painter.setFont(theme.text_font(_SMALL_PX))
        marks = self.treatment_marks()
        painter.setPen(QPen(colours.edge, 1.5, Qt.PenStyle.DashLine))
        for x, lane in lines_of(marks).items():
            painter.drawLine(QPointF(x, plot.top() - 8 - lane * _LANE_PX), QPointF(x, plot.bottom()))
        painter.setPen(QPen(colours.edge, 2))
        for first, last in reaches_of(marks):
            painter.drawLine(QPointF(first, plot.top() - 6), QPointF(last, plot.top() - 6))
        for placed in marks:
            if placed.lane is not None:
                paint_treatment_word(painter, placed, plot.top() - 12 - placed.lane * _LANE_PX)

    def _paint_breaks(self, painter: QPainter) -> None:
        """Paint a dotted line between visits of different methods, and the word where it does not cover another."""
        colours, plot = theme.palette(), self._plot()
        font = theme.text_font(_SMALL_PX)
        metrics = QFontMetricsF(font)
        painter.setFont(font)
        free_from = 0.0
        for one, other in pairwise(self._points):
            if same_method(one.method, other.method):
                continue
            x = (self._at(one).x() + self._at(other).x()) / 2
            painter.setPen(QPen(colours.edge, 1.5, Qt.PenStyle.DotLine))
            painter.drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom()))
            words = _break_words(one, other)
            box = QRectF(0, 0, metrics.horizontalAdvance(words) + 8, metrics.height())
            box.moveCenter(QPointF(x, plot.top() + box.height() / 2))
            box.moveLeft(min(max(box.left(), plot.left()), plot.right() - box.width()))
            if box.left() >= free_from:
                painter.fillRect(box, colours.surface)
                painter.setPen(colours.text)
                painter.drawText(box, Qt.AlignmentFlag.AlignCenter, words)
                free_from = box.right()

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
        return QPointF(self._x(point.at), self._y(point.function_percent))

    def _x(self, at: datetime) -> float:
        plot = self._plot()
        share = 0.5
        if self._first is not None and self._last is not None and self._last > self._first:
            share = min(max((at - self._first) / (self._last - self._first), 0.0), 1.0)
        return plot.left() + MARGIN_PX + (plot.width() - 2 * MARGIN_PX) * share


def _within(treatments: Sequence[Treatment], first: datetime | None, last: datetime | None) -> tuple[Treatment, ...]:
    """Return the treatments between two visits, by their days."""
    if first is None or last is None:
        return ()
    begin, end = first.astimezone().date(), last.astimezone().date()
    return in_time(each for each in treatments if begin <= each.day <= end)


def _noon(day: date) -> datetime:
    return datetime.combine(day, time(12)).astimezone()


def _break_words(before: TrendPoint, now: TrendPoint) -> str:
    known = before.method is not None and now.method is not None
    return say("report.change.other_method" if known else "trend.method_unknown")


def _month(at: datetime) -> str:
    return month_of_year_words(at.astimezone().date())
