"""How many patients have which grade, one bar a branch, in the colours of severity with numeral and number."""

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from palsygrader import wording
from palsygrader.domain.face import Branch
from palsygrader.domain.severity import Severity
from palsygrader.gui import theme
from palsygrader.gui.severity_chip import paint_chip
from palsygrader.wording import say
from palsygrader.wording.lists import comma_list, sentences
from palsygrader.wording.severity import NUMERAL

_ROW_PX: Final = 44
_BAR_PX: Final = 32
_NAME_PX: Final = 192
_LEAST_PX: Final = 28
"""A part of a bar is at least so wide, that its numeral fits."""
_GAP_PX: Final = 2
_TOTAL_PX: Final = 56
_ORDER: Final = (*Severity, None)

GradeCounts = Mapping[Branch, Mapping[Severity | None, int]]


class GradeBars(QWidget):
    """One bar a branch; numbers stand below the numerals."""

    def __init__(self) -> None:
        super().__init__()
        self._counts: GradeCounts = {}
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(_ROW_PX * len(Branch))

    def sizeHint(self) -> QSize:
        """Leave room for names and bars."""
        return QSize(_NAME_PX + 50 * theme.GRID_PX, _ROW_PX * len(Branch))

    def show_counts(self, counts: GradeCounts) -> None:
        """Show how many patients have which grade per branch; None counts those without a grade."""
        self._counts = counts
        self.setAccessibleName(say("clinic.grades"))
        self.setAccessibleDescription(sentences(branch_words(branch, counts.get(branch, {})) for branch in Branch))
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint names, bars and totals."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colours = theme.palette()
        for number, branch in enumerate(Branch):
            counts = self._counts.get(branch, {})
            top = number * _ROW_PX
            painter.setFont(theme.text_font())
            painter.setPen(colours.text)
            name = QRectF(0, top, _NAME_PX, _ROW_PX)
            painter.drawText(name, Qt.AlignmentFlag.AlignVCenter, wording.capitalised(wording.of(branch)))
            self._paint_bar(painter, counts, top + (_ROW_PX - _BAR_PX) / 2)
        painter.end()

    def _paint_bar(self, painter: QPainter, counts: Mapping[Severity | None, int], top: float) -> None:
        parts = [(grade, counts.get(grade, 0)) for grade in _ORDER if counts.get(grade, 0)]
        total = sum(count for _, count in parts)
        room = self.width() - _NAME_PX - _TOTAL_PX - _GAP_PX * len(parts)
        left = float(_NAME_PX)
        for (grade, count), width in zip(parts, bar_widths([count for _, count in parts], room), strict=True):
            rect = QRectF(left, top, width, _BAR_PX)
            paint_chip(painter, rect, grade, 14, self._text(grade, count, width))
            left += width + _GAP_PX
        painter.setFont(theme.text_font())
        painter.setPen(theme.palette().muted)
        painter.drawText(QRectF(left + 4, top, _TOTAL_PX, _BAR_PX), Qt.AlignmentFlag.AlignVCenter, f"{total}")

    @staticmethod
    def _text(grade: Severity | None, count: int, width: float) -> str:
        """Return the longest words that fit into a part of a bar."""
        short = say("clinic.grade.none.short") if grade is None else NUMERAL[grade]
        metrics = QFontMetricsF(theme.text_font(14, bold=True))
        long = say("clinic.grade.count", grade=short, count=count)
        return long if metrics.horizontalAdvance(long) + theme.GRID_PX <= width else f"{count}"


def bar_widths(counts: list[int], room_px: float) -> list[float]:
    """Return the widths of a bar's parts by their counts, each wide enough for its numeral."""
    if not counts:
        return []
    spare = max(room_px - _LEAST_PX * len(counts), 0.0)
    return [_LEAST_PX + spare * count / sum(counts) for count in counts]


def branch_words(branch: Branch, counts: Mapping[Severity | None, int]) -> str:
    """Return a branch's numbers in words, for readers of the screen."""
    told = comma_list(
        say(
            "clinic.grade.count",
            grade=say("clinic.grade.none.short") if grade is None else NUMERAL[grade],
            count=counts[grade],
        )
        for grade in _ORDER
        if counts.get(grade)
    )
    return say("clinic.grades.branch", branch=wording.capitalised(wording.of(branch)), counts=told or "0")
