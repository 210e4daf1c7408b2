"""Function after the onset: a thin line a patient, and the median of all within spans of months."""

import math
from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from palsygrader import wording
from palsygrader.domain.face import Branch
from palsygrader.domain.severity import SEVERITY_LOWER_BOUND_PERCENT
from palsygrader.gui import theme
from palsygrader.gui.clinic_numbers import Recovery, medians
from palsygrader.wording import say
from palsygrader.wording.lists import semicolon_list
from palsygrader.wording.numbers import shortest
from palsygrader.wording.severity import NUMERAL

_HEIGHT_PX: Final = 280
_LEFT_PX: Final = 56
_RIGHT_PX: Final = 40
_TOP_PX: Final = 12
_FOOT_PX: Final = 56
_SMALL_PX: Final = 14
_STEPS_MONTHS: Final = (1, 2, 3, 6, 12, 24, 60)
_LEAST_STEP_PX: Final = 56
_LEAST_MONTHS: Final = 3.0
_DOT_PX: Final = 2.5


class RecoveryChart(QWidget):
    """P of one branch over months since the onset."""

    def __init__(self) -> None:
        super().__init__()
        self._recoveries: Sequence[Recovery] = ()
        self._branch = Branch.TEMPORAL
        self.setFixedHeight(_HEIGHT_PX)
        self.setMinimumWidth(48 * theme.GRID_PX)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Leave room for a course of a year."""
        return QSize(90 * theme.GRID_PX, _HEIGHT_PX)

    def show_recoveries(self, recoveries: Sequence[Recovery], branch: Branch) -> None:
        """Show the courses of a branch."""
        self._recoveries, self._branch = recoveries, branch
        self.setAccessibleName(say("clinic.recovery.name", branch=wording.of(branch)))
        self.setAccessibleDescription(self.summary)
        self.update()

    @property
    def summary(self) -> str:
        """The medians in words."""
        told = [
            say("clinic.recovery.median", first=first, last=last, percent=round(value), count=count)
            for (first, last), value, count in medians(self._recoveries, self._branch)
        ]
        return say("clinic.recovery.medians", medians=semicolon_list(told)) if told else say("clinic.recovery.too_few")

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint axes, courses and medians."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_axes(painter)
        colours = theme.palette()
        thin = QPen(colours.edge, 1.2)
        for recovery in self._recoveries:
            line = [self._at(months, p[self._branch]) for months, p in recovery.points if self._branch in p]
            painter.setPen(thin)
            painter.drawPolyline(QPolygonF(line))
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colours.edge)
            for point in line:
                painter.drawEllipse(point, _DOT_PX, _DOT_PX)
        painter.setPen(QPen(colours.accent, 4, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap))
        for (first, last), value, _count in medians(self._recoveries, self._branch):
            painter.drawLine(self._at(first, value), self._at(min(last, self._months), value))
        painter.end()

    @property
    def _months(self) -> float:
        """The length of the axis: up to the last visit, in whole steps."""
        longest = max(
            (months for recovery in self._recoveries for months, p in recovery.points if self._branch in p),
            default=0.0,
        )
        longest = max(longest, _LEAST_MONTHS)
        step = self._step(longest)
        return math.ceil(longest / step + 1e-6) * step

    def _step(self, longest: float) -> float:
        most = max(self._plot().width() / _LEAST_STEP_PX, 1.0)
        fitting = (step for step in _STEPS_MONTHS if longest / step <= most)
        return float(next(fitting, _STEPS_MONTHS[-1]))

    def _plot(self) -> QRectF:
        return QRectF(_LEFT_PX, _TOP_PX, self.width() - _LEFT_PX - _RIGHT_PX, _HEIGHT_PX - _TOP_PX - _FOOT_PX)

    def _at(self, months: float, percent: float) -> QPointF:
        plot = self._plot()
        return QPointF(
            plot.left() + plot.width() * months / self._months, plot.bottom() - plot.height() * percent / 100
        )

    def _paint_axes(self, painter: QPainter) -> None:
        colours, plot = theme.palette(), self._plot()
        painter.setFont(theme.text_font(_SMALL_PX))
        beside = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        for percent in (0, 50, 100):
            painter.setPen(colours.muted)
            y = self._at(0, percent).y()
            painter.drawText(QRectF(0, y - 12, _LEFT_PX - 8, 24), beside, say("clinic.percent", percent=percent))
        upper = 100.0
        for grade, lower in SEVERITY_LOWER_BOUND_PERCENT.items():
            painter.setPen(QPen(colours.line, 1))
            painter.drawLine(self._at(0, lower), self._at(self._months, lower))
            painter.setPen(colours.muted)
            middle = self._at(self._months, (lower + upper) / 2)
            place = QRectF(middle.x() + 8, middle.y() - 12, _RIGHT_PX - 8, 24)
            painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, NUMERAL[grade])
            upper = lower
        painter.setPen(QPen(colours.line, 1))
        painter.drawLine(plot.topLeft(), plot.topRight())
        step = self._step(self._months)
        painter.setPen(colours.muted)
        for number in range(int(self._months / step) + 1):
            x = self._at(number * step, 0).x()
            painter.drawLine(QPointF(x, plot.bottom()), QPointF(x, plot.bottom() + 4))
            place = QRectF(x - 24, plot.bottom() + 4, 48, 22)
            painter.drawText(place, Qt.AlignmentFlag.AlignCenter, shortest(number * step))
        title = QRectF(plot.left(), plot.bottom() + 26, plot.width(), 24)
        painter.drawText(title, Qt.AlignmentFlag.AlignCenter, say("clinic.recovery.axis"))
