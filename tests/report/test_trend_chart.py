"""The course of a branch on paper."""

from collections import Counter
from datetime import date, timedelta
from io import BytesIO
from pathlib import Path

import pytest
from reportlab.pdfgen.canvas import Canvas

from palsygrader.domain.comparison import Method
from palsygrader.domain.severity import severity_of
from palsygrader.report import trend_chart
from palsygrader.report.parts import Trend, TrendPoint
from palsygrader.report.trend_chart import TrendChart
from palsygrader.report.typefaces import Typefaces

OLD, NEW = Method("network 1", "00"), Method("network 2", "00")
FIRST = date(2025, 4, 12)


def point(number: int, method: Method = NEW, *, signed: bool = True, decided: bool = False) -> TrendPoint:
    """Return a visit a week after the one before it, without an interval."""
    percent = 20.0 * number
    day = FIRST + timedelta(days=7 * number)
    return TrendPoint(day, percent, None, None, method, method == NEW, signed, severity_of(percent), decided)


def drawn(points: list[TrendPoint], fonts: Path, monkeypatch: pytest.MonkeyPatch) -> tuple[Counter[str], list[str]]:
    """Return how many sloping lines, round and square marks are drawn, and the words."""
    counted: Counter[str] = Counter()
    written: list[str] = []

    class Counting(Canvas):
        def line(self, x1: float, y1: float, x2: float, y2: float) -> None:
            counted["joins"] += x1 != x2 and y1 != y2

        def circle(self, x_cen: float, y_cen: float, r: float, stroke: float = 1, fill: float = 0) -> None:
            counted["round"] += 1

        def rect(self, x: float, y: float, width: float, height: float, stroke: float = 1, fill: float = 0) -> None:
            counted["square"] += width == height

    def write(_canvas: Canvas, _x: float, _y: float, words: str, *_args: object, **_kwargs: object) -> None:
        written.append(words)

    monkeypatch.setattr(trend_chart, "draw_text", write)
    chart = TrendChart(Trend("Buccal", tuple(points)), Typefaces(fonts))
    chart.canv = Counting(BytesIO())
    chart.wrap(120.0, 100.0)
    chart.draw()
    return counted, written


def test_no_line_joins_visits_of_different_methods(fonts: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    same, _ = drawn([point(0), point(1), point(2)], fonts, monkeypatch)
    assert same["joins"] == 2
    broken, _ = drawn([point(0, OLD), point(1, OLD), point(2), point(3)], fonts, monkeypatch)
    assert broken["joins"] == 2
    assert broken["round"] == 4


def test_a_visit_that_is_not_signed_has_a_square_mark(fonts: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    counted, _ = drawn([point(0), point(1, signed=False), point(2)], fonts, monkeypatch)
    assert (counted["round"], counted["square"]) == (2, 1)


def test_a_grade_that_the_clinician_set_is_marked(fonts: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    _, program = drawn([point(0, decided=True), point(1)], fonts, monkeypatch)
    _, clinician = drawn([point(0), point(1, decided=True)], fonts, monkeypatch)
    assert ("V" in program, "V*" in program) == (True, False)
    assert ("V" in clinician, "V*" in clinician) == (False, True)


def test_the_numbers_of_the_axis_stand_apart(fonts: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    _, words = drawn([point(0), point(1)], fonts, monkeypatch)
    assert [word for word in words if word.isdigit()] == ["75", "50", "25", "5"]
