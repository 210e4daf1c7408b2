"""Paints marks over a face: the landmarks, how far each moved, and short words on a dark pill."""

from typing import Final

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QTransform

from palsygrader.domain.face import BROW, EYE, LANDMARK_COUNT, NOSE_BRIDGE, OUTER_CANTHUS, Side
from palsygrader.gui import theme

TAG_PX: Final = 14
TAG_HEIGHT_PX: Final = 26
POINT_LEFT: Final = QColor("#5CE0D6")
_POINT_RIGHT: Final = QColor("#C3C6FF")
_POINT_MIDDLE: Final = QColor("#FFFFFF")
_TAG_PADDING_PX: Final = 9
_SHADE: Final = QColor(0, 0, 0, 165)
_ARROW_HEAD_PX: Final = 4.5
_ARROWS: Final = slice(17, 60)
"""Landmarks that get an arrow: not the jaw, and not the inner lips, which lie too close to the outer ones."""
_LINES: Final = (
    tuple(range(17)),
    *BROW.values(),
    *((*eye, eye[0]) for eye in EYE.values()),
    NOSE_BRIDGE,
    tuple(range(31, 36)),
    (*range(48, 60), 48),
    (*range(60, 68), 60),
)


def paint_tag(painter: QPainter, at: QPointF, text: str, anchor: int) -> None:
    """Paint words on a dark pill; `anchor` -1 starts at the point, 0 is centred on it, 1 ends at it."""
    painter.setFont(theme.text_font(TAG_PX, bold=True))
    width = painter.fontMetrics().horizontalAdvance(text) + 2 * _TAG_PADDING_PX
    box = QRectF(at.x() - (anchor + 1) * width / 2, at.y(), width, TAG_HEIGHT_PX)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(_SHADE)
    painter.drawRoundedRect(box, 6, 6)
    painter.setPen(QColor("white"))
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)


def paint_landmarks(painter: QPainter, to_screen: QTransform, points_px: NDArray[np.float64]) -> None:
    """Paint the landmarks of a face with the lines between them, either half in its colour."""
    screen = [to_screen.map(QPointF(x, y)) for x, y in points_px]
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(QColor(255, 255, 255, 120), 1))
    for line in _LINES:
        path = QPainterPath(screen[line[0]])
        for index in line[1:]:
            path.lineTo(screen[index])
        painter.drawPath(path)
    middle_x = float(points_px[list(NOSE_BRIDGE), 0].mean())
    near_px = 0.02 * float(np.hypot(*(points_px[OUTER_CANTHUS[Side.LEFT]] - points_px[OUTER_CANTHUS[Side.RIGHT]])))
    painter.setPen(QPen(QColor(0, 0, 0, 150), 0.8))
    for index in range(LANDMARK_COUNT):
        offset = points_px[index, 0] - middle_x
        colour = _POINT_MIDDLE if abs(offset) < near_px else POINT_LEFT if offset > 0 else _POINT_RIGHT
        painter.setBrush(colour)
        painter.drawEllipse(screen[index], 2.6, 2.6)


def paint_arrows(
    painter: QPainter, to_screen: QTransform, rest_px: NDArray[np.float64], now_px: NDArray[np.float64]
) -> None:
    """Paint an arrow from where each landmark was at rest to where it is."""
    for colour, width in ((QColor(0, 0, 0, 150), 3.2), (QColor("white"), 1.6)):
        painter.setPen(QPen(colour, width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for (x0, y0), (x1, y1) in zip(rest_px[_ARROWS], now_px[_ARROWS], strict=True):
            start, end = to_screen.map(QPointF(x0, y0)), to_screen.map(QPointF(x1, y1))
            along = np.array([end.x() - start.x(), end.y() - start.y()])
            length = float(np.hypot(*along))
            if length < _ARROW_HEAD_PX:
                continue
            ahead = along / length * _ARROW_HEAD_PX
            aside = np.array([-ahead[1], ahead[0]]) * 0.6
            painter.drawLine(start, end)
            for wing in (aside, -aside):
                painter.drawLine(end, QPointF(end.x() - ahead[0] + wing[0], end.y() - ahead[1] + wing[1]))
