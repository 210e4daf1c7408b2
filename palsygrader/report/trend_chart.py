"""The course of a branch over the visits as a chart."""

from datetime import date
from itertools import pairwise
from typing import Final

from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Flowable

from palsygrader import wording
from palsygrader.domain.comparison import same_method
from palsygrader.domain.severity import SEVERITY_LOWER_BOUND_PERCENT, Severity
from palsygrader.report.face_map import MUTED_HEX
from palsygrader.report.gathered_marks import gathered_marks, reaches_of
from palsygrader.report.lettering import Lettering, draw_text, line_of, width_pt
from palsygrader.report.parts import Trend, TrendPoint
from palsygrader.report.phrases import numeral
from palsygrader.report.treatment_words import Mark, PlacedMark, lines_of
from palsygrader.report.typefaces import Typefaces, Weight
from palsygrader.wording import severity as looks
from palsygrader.wording.days import day_words, month_of_year_words

_ACCENT_HEX: Final = "#0B5C61"
_LINE_HEX: Final = "#CFDAD8"
_NAME: Final = Lettering(8.5, Weight.SEMIBOLD)
_SQUARE_RATIO: Final = 0.88
"""Half the side of a square as large as a circle, in radii."""
_MUTED: Final = Lettering(8.0, Weight.REGULAR, MUTED_HEX)
_WORDS_APART_PT: Final = 4.0
_MOST_LANES: Final = 3
"""Rows of words of treatments above each other."""


class TrendChart(Flowable):
    """P of one branch over the visits: line, 90 % intervals, limits of the grades, treatments as dashed lines.

    Marks are round when the visit is signed, else square, and hollow when it was graded by another method than this
    one; no line joins different methods. Beside the heading stands the grade of the last visit.
    """

    _HEIGHT_PT: Final = 70.0
    _AXIS_PT: Final = 16.0
    _FULL_PERCENT: Final = 100.0
    _MARK_PT: Final = 2.4
    _UNNUMBERED: Final = frozenset({Severity.I, Severity.VI})
    """Grades whose lower limit has no number at the axis: the next is too near."""

    def __init__(self, trend: Trend, faces: Typefaces) -> None:
        super().__init__()
        self._trend = trend
        self._faces = faces
        self._marks: list[PlacedMark] = []
        self._lanes = 0

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:  # noqa: ARG002 - reportlab's
        """Return the room it takes."""
        self.width, self.height = available_width, self._HEIGHT_PT
        marks = [Mark(self._x_of(day), word) for day, word in self._trend.treatments]
        ends = (self._AXIS_PT, available_width)
        self._marks = gathered_marks(marks, self._word_pt, ends, gap=_WORDS_APART_PT, lanes=_MOST_LANES)
        self._lanes = max((placed.lane + 1 for placed in self._marks if placed.lane is not None), default=0)
        self.height += self._lanes * _MUTED.leading_pt
        return self.width, self.height

    def draw(self) -> None:
        """Draw heading, grid and line."""
        canvas: Canvas = self.canv
        last = self._trend.points[-1]
        top = self.height - _NAME.size_pt
        draw_text(canvas, 0, top, self._trend.branch, self._faces, _NAME)
        grade = numeral(last.standing)
        if last.decided:
            grade = wording.say("report.trend.decided", grade=grade)
        draw_text(canvas, self.width, top, grade, self._faces, _NAME, at="right")
        self._grid(canvas)
        self._treatments(canvas)
        places = [(self._x(point), self._y(point.function_percent)) for point in self._trend.points]
        canvas.setStrokeColor(_ACCENT_HEX)
        canvas.setLineWidth(1.1)
        for (one, place), (other, next_place) in pairwise(zip(self._trend.points, places, strict=True)):
            if same_method(one.method, other.method):
                canvas.line(*place, *next_place)
        for point, place in zip(self._trend.points, places, strict=True):
            self._mark(canvas, point, place)
        first, final = self._ends_in_words((self._trend.points[0].day, last.day))
        draw_text(canvas, self._AXIS_PT, 1, first, self._faces, _MUTED)
        draw_text(canvas, self.width, 1, final, self._faces, _MUTED, at="right")

    def _ends_in_words(self, days: tuple[date, date]) -> tuple[str, str]:
        """Return the first and the last day of the axis, only their months where there is no room for both."""
        whole = day_words(days[0]), day_words(days[1])
        needed_pt = sum(width_pt(line_of(words), self._faces, _MUTED) for words in whole)
        if needed_pt + _WORDS_APART_PT <= self.width - self._AXIS_PT:
            return whole
        return month_of_year_words(days[0]), month_of_year_words(days[1])

    def _grid(self, canvas: Canvas) -> None:
        upper = self._FULL_PERCENT
        for severity, lower in SEVERITY_LOWER_BOUND_PERCENT.items():
            canvas.setFillColor(looks.COLOUR_HEX[severity])
            bottom, top = self._y(lower), self._y(upper)
            canvas.rect(self._AXIS_PT, bottom, 3, top - bottom, stroke=0, fill=1)
            canvas.setStrokeColor(_LINE_HEX if severity is not Severity.VI else MUTED_HEX)
            canvas.setLineWidth(0.5)
            canvas.line(self._AXIS_PT, bottom, self.width, bottom)
            if severity not in self._UNNUMBERED:
                draw_text(canvas, self._AXIS_PT - 3, bottom - 2.8, f"{lower:.0f}", self._faces, _MUTED, at="right")
            upper = lower

    def _treatments(self, canvas: Canvas) -> None:
        """Draw a dashed line for each treatment from its word down, and the words above the plot."""
        canvas.saveState()
        canvas.setStrokeColor(MUTED_HEX)
        canvas.setLineWidth(0.6)
        canvas.setDash(1.5, 1.5)
        plot_top = self._y(self._FULL_PERCENT)
        for x, lane in lines_of(self._marks).items():
            canvas.line(x, self._y(0), x, plot_top + lane * _MUTED.leading_pt + 1)
        canvas.restoreState()
        canvas.setStrokeColor(MUTED_HEX)
        canvas.setLineWidth(1.0)
        for first, last in reaches_of(self._marks):
            canvas.line(first, plot_top + 1, last, plot_top + 1)
        for placed in self._marks:
            if placed.lane is not None:
                baseline = plot_top + placed.lane * _MUTED.leading_pt + 3
                word_pt = self._word_pt(placed.mark.word)
                canvas.setFillColor("#FFFFFF")
                canvas.rect(placed.left - 1, baseline - 2, word_pt + 2, _MUTED.size_pt + 1, stroke=0, fill=1)
                draw_text(canvas, placed.left, baseline, placed.mark.word, self._faces, _MUTED)

    def _word_pt(self, word: str) -> float:
        return width_pt(line_of(word), self._faces, _MUTED)

    def _mark(self, canvas: Canvas, point: TrendPoint, place: tuple[float, float]) -> None:
        x, y = place
        canvas.setStrokeColor(_ACCENT_HEX)
        canvas.setLineWidth(0.9)
        if point.interval_percent is not None:
            low, high = (self._y(value) for value in point.interval_percent)
            canvas.line(x, low, x, high)
            for end in (low, high):
                canvas.line(x - 1.8, end, x + 1.8, end)
        canvas.setFillColor(_ACCENT_HEX if point.comparable else "#FFFFFF")
        if point.signed:
            canvas.circle(x, y, self._MARK_PT, stroke=1, fill=1)
        else:
            half = self._MARK_PT * _SQUARE_RATIO
            canvas.rect(x - half, y - half, 2 * half, 2 * half, stroke=1, fill=1)

    def _x(self, point: TrendPoint) -> float:
        if self._trend.points[0].day == self._trend.points[-1].day:
            left, right = self._ends()
            return left + (right - left) * self._trend.points.index(point) / (len(self._trend.points) - 1)
        return self._x_of(point.day)

    def _x_of(self, day: date) -> float:
        first, last = self._trend.points[0].day, self._trend.points[-1].day
        left, right = self._ends()
        span = (last - first).days
        return left + (right - left) * (day - first).days / span if span else left

    def _ends(self) -> tuple[float, float]:
        return self._AXIS_PT + 8, self.width - 5

    def _y(self, function_percent: float) -> float:
        bottom = _MUTED.leading_pt + 3
        top = self.height - _NAME.leading_pt - 4 - self._lanes * _MUTED.leading_pt
        return bottom + (top - bottom) * function_percent / self._FULL_PERCENT
