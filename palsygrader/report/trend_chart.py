"""The course of a branch over the visits as a chart."""

from itertools import pairwise
from typing import Final

from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Flowable

from palsygrader import wording
from palsygrader.domain.comparison import same_method
from palsygrader.domain.severity import SEVERITY_LOWER_BOUND_PERCENT, Severity
from palsygrader.report.face_map import MUTED_HEX
from palsygrader.report.lettering import Lettering, draw_text
from palsygrader.report.parts import Trend, TrendPoint
from palsygrader.report.phrases import day_words, numeral
from palsygrader.report.typefaces import Typefaces, Weight
from palsygrader.wording import severity as looks

_ACCENT_HEX: Final = "#0B5C61"
_LINE_HEX: Final = "#CFDAD8"
_NAME: Final = Lettering(8.5, Weight.SEMIBOLD)
_SQUARE_RATIO: Final = 0.88
"""Half the side of a square as large as a circle, in radii."""
_MUTED: Final = Lettering(8.0, Weight.REGULAR, MUTED_HEX)


class TrendChart(Flowable):
    """P of one branch over the visits: line, 90 % intervals, limits of the grades.

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

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:  # noqa: ARG002 - reportlab's
        """Return the room it takes."""
        self.width, self.height = available_width, self._HEIGHT_PT
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
        places = [(self._x(point), self._y(point.function_percent)) for point in self._trend.points]
        canvas.setStrokeColor(_ACCENT_HEX)
        canvas.setLineWidth(1.1)
        for (one, place), (other, next_place) in pairwise(zip(self._trend.points, places, strict=True)):
            if same_method(one.method, other.method):
                canvas.line(*place, *next_place)
        for point, place in zip(self._trend.points, places, strict=True):
            self._mark(canvas, point, place)
        days = (self._trend.points[0].day, last.day)
        draw_text(canvas, self._AXIS_PT, 1, day_words(days[0]), self._faces, _MUTED)
        draw_text(canvas, self.width, 1, day_words(days[1]), self._faces, _MUTED, at="right")

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
        first, last = self._trend.points[0].day, self._trend.points[-1].day
        left, right = self._AXIS_PT + 8, self.width - 5
        span = (last - first).days
        if not span:
            return left + (right - left) * self._trend.points.index(point) / (len(self._trend.points) - 1)
        return left + (right - left) * (point.day - first).days / span

    def _y(self, function_percent: float) -> float:
        bottom, top = _MUTED.leading_pt + 3, self.height - _NAME.leading_pt - 4
        return bottom + (top - bottom) * function_percent / self._FULL_PERCENT
