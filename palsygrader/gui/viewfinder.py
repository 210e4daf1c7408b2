"""The live picture: mirrored here and nowhere else, with guide, side tags, ghost and countdown."""

from dataclasses import dataclass
from typing import Final

import cv2
from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QImage, QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QSizePolicy, QWidget

from palsygrader.domain.examination import Picture
from palsygrader.domain.face import Side
from palsygrader.gui import theme
from palsygrader.vision.framing import GUIDE_ASPECT_RATIO, GUIDE_HEIGHT_RATIO
from palsygrader.wording import say

GHOST_OPACITY: Final = 0.35
SURROUND_HEX: Final = "#0B100F"
"""Dark around the picture in both themes, so that the screen does not dazzle."""
RING_LIGHT_PX: Final = 56
"""Width of the white border that lights the face."""


@dataclass(frozen=True, slots=True)
class Countdown:
    """A ring with a number beside the face.

    Attributes:
        text: Shown in the ring.
        remaining_ratio: 1 at the start, 0 at the end.
    """

    text: str
    remaining_ratio: float


class Viewfinder(QWidget):
    """Shows the newest frame.

    Signals:
        painted: Monotonic time in ns of the frame that has just been painted.
    """

    painted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._frame: Picture | None = None
        self._frame_time_ns = 0
        self._mirrored = True
        self._ghost: Picture | None = None
        self._ghost_shown = False
        self._countdown: Countdown | None = None
        self._recording = ""
        self._good = False
        self._ring_light = False
        self._marks_key = ""
        self._marks_pixmap = QPixmap()
        self._message = say("examine.viewfinder.starting")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(say("examine.viewfinder.name"))
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)

    def sizeHint(self) -> QSize:
        """Prefer the shape of a 720p picture."""
        return QSize(800, 450)

    def minimumSizeHint(self) -> QSize:
        """Stay usable on the smallest window."""
        return QSize(400, 225)

    @property
    def message(self) -> str:
        """The line that covers the picture, empty while it is shown."""
        return self._message

    @property
    def mirrored(self) -> bool:
        """Whether the picture is shown as in a mirror."""
        return self._mirrored

    def set_mirrored(self, mirrored: bool) -> None:  # noqa: FBT001 - a Qt setter
        """Show the picture as in a mirror, or as the doctor sees the patient."""
        self._mirrored = mirrored
        self.update()

    def set_ring_light(self, on: bool) -> None:  # noqa: FBT001 - a Qt setter
        """Light the face with a white border."""
        self._ring_light = on
        self.update()

    def set_frame(self, picture: Picture, time_ns: int, *, good: bool) -> None:
        """Show a frame; `good` says that the gate lets it be recorded."""
        self._frame = picture
        self._frame_time_ns = time_ns
        self._good = good
        self._message = ""
        self.update()

    def set_message(self, text: str) -> None:
        """Cover the picture with one line, for example when the camera is gone; empty shows the picture again."""
        self._message = text
        self.update()

    def set_countdown(self, countdown: Countdown | None) -> None:
        """Show or remove the ring."""
        if countdown != self._countdown:
            self._countdown = countdown
            self.update()

    def set_recording(self, words: str) -> None:
        """Show the recording mark with these words, or remove it when there are none."""
        if words != self._recording:
            self._recording = words
            self.update()

    def set_ghost(self, picture: Picture | None) -> None:
        """Take the picture of the last visit, to repeat its pose."""
        self._ghost = picture
        self.update()

    def show_ghost(self, shown: bool) -> None:  # noqa: FBT001 - a Qt setter
        """Lay the last visit's picture over the live one, or take it off."""
        self._ghost_shown = shown
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint everything."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        border = RING_LIGHT_PX if self._ring_light else 0
        painter.fillRect(self.rect(), QColor("white" if border else SURROUND_HEX))
        inner = self.rect().adjusted(border, border, -border, -border)
        if self._message or self._frame is None:
            self._paint_message(painter, inner)
            return
        area = self._paint_picture(painter, inner, self._frame)
        if self._ghost_shown and self._ghost is not None:
            self._paint_ghost(painter, area, self._ghost)
        painter.drawPixmap(area.topLeft(), self._marks(area.size()))
        if self._recording:
            self._paint_recording(painter, area, self._recording)
        if self._countdown is not None:
            self._paint_countdown(painter, area, self._countdown)
        self.painted.emit(self._frame_time_ns)

    def _paint_picture(self, painter: QPainter, room: QRect, picture: Picture) -> QRect:
        """Paint a picture as large as it fits into the middle of some room; return where it is."""
        height, width = picture.shape[:2]
        size = QSize(width, height).scaled(room.size(), Qt.AspectRatioMode.KeepAspectRatio)
        place = QRect(0, 0, max(size.width(), 1), max(size.height(), 1))
        place.moveCenter(room.center())
        small = cv2.resize(picture, (place.width(), place.height()), interpolation=cv2.INTER_LINEAR)
        if self._mirrored:
            small = cv2.flip(small, 1)
        image = QImage(small.data, place.width(), place.height(), 3 * place.width(), QImage.Format.Format_RGB888)
        painter.drawImage(place.topLeft(), image)  # at once, while `small` lives
        return place

    def _paint_ghost(self, painter: QPainter, area: QRect, ghost: Picture) -> None:
        painter.setOpacity(GHOST_OPACITY)
        self._paint_picture(painter, area, ghost)
        painter.setOpacity(1.0)

    def _marks(self, size: QSize) -> QPixmap:
        """Return guide and tags, painted anew only where they have changed: they take as long as the picture."""
        scale = self.devicePixelRatioF()
        key = f"{size.width()}x{size.height()}@{scale} {self._mirrored} {self._good} {theme.current()}"
        if key != self._marks_key:
            self._marks_key, self._marks_pixmap = key, QPixmap(size * scale)
            self._marks_pixmap.setDevicePixelRatio(scale)
            self._marks_pixmap.fill(Qt.GlobalColor.transparent)
            painter = QPainter(self._marks_pixmap)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            self._paint_guide(painter, QRect(QPoint(0, 0), size))
            self._paint_tags(painter, QRect(QPoint(0, 0), size))
            painter.end()
        return self._marks_pixmap

    def _paint_guide(self, painter: QPainter, area: QRect) -> None:
        height = area.height() * GUIDE_HEIGHT_RATIO
        oval = QRectF(0, 0, height * GUIDE_ASPECT_RATIO, height)
        oval.moveCenter(QRectF(area).center())
        colours = theme.palette()
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(0, 0, 0, 110), 5))
        painter.drawEllipse(oval)
        painter.setPen(
            QPen(QColor(colours.good), 3) if self._good else QPen(QColor(255, 255, 255), 3, Qt.PenStyle.DashLine)
        )
        painter.drawEllipse(oval)

    def _paint_tags(self, painter: QPainter, area: QRect) -> None:
        left_edge, right_edge = (Side.LEFT, Side.RIGHT) if self._mirrored else (Side.RIGHT, Side.LEFT)
        self._tag(painter, area.left() + 12, area.top() + 12, say(f"side.{left_edge}.short"))
        self._tag(painter, area.right() - 12, area.top() + 12, say(f"side.{right_edge}.short"), from_right=True)
        if self._mirrored:
            self._tag(painter, area.left() + 12, area.bottom() - 44, say("examine.viewfinder.mirror"))

    def _tag(self, painter: QPainter, x_px: int, y_px: int, text: str, *, from_right: bool = False) -> None:
        painter.setFont(self._sized_font(theme.BODY_PX, bold=True))
        width = painter.fontMetrics().horizontalAdvance(text) + 20
        box = QRect(x_px - width if from_right else x_px, y_px, width, 32)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(0, 0, 0, 170))
        painter.drawRoundedRect(box, 6, 6)
        painter.setPen(QColor("white"))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)

    def _paint_recording(self, painter: QPainter, area: QRect, text: str) -> None:
        painter.setFont(self._sized_font(theme.BODY_PX, bold=True))
        width = painter.fontMetrics().horizontalAdvance(text) + 44
        box = QRect(area.center().x() - width // 2, area.top() + 12, width, 32)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(0, 0, 0, 170))
        painter.drawRoundedRect(box, 6, 6)
        painter.setBrush(QColor("#FF5A4F"))
        painter.drawEllipse(QPointF(box.left() + 18, box.center().y() + 1), 7, 7)
        painter.setPen(QColor("white"))
        painter.drawText(box.adjusted(34, 0, 0, 0), Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, text)

    def _paint_countdown(self, painter: QPainter, area: QRect, countdown: Countdown) -> None:
        ring = QRectF(0, 0, 124, 124)
        ring.moveCenter(QPointF(area.right() - 92, area.center().y()))  # beside the face, not over it
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(0, 0, 0, 170))
        painter.drawEllipse(ring)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor("white"), 8, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap))
        painter.drawArc(ring.adjusted(8, 8, -8, -8), 90 * 16, round(360 * 16 * countdown.remaining_ratio))
        painter.setFont(self._sized_font(theme.COUNTDOWN_PX, bold=True))
        painter.drawText(ring, Qt.AlignmentFlag.AlignCenter, countdown.text)

    def _paint_message(self, painter: QPainter, inner: QRect) -> None:
        painter.setPen(QColor("#1B1B1B") if self._ring_light else QColor("white"))
        painter.setFont(self._sized_font(theme.TITLE_PX, bold=False))
        painter.drawText(
            inner.adjusted(24, 24, -24, -24), Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, self._message
        )

    def _sized_font(self, size_px: int, *, bold: bool) -> QFont:
        font = QFont(self.font())
        font.setPixelSize(size_px)
        font.setBold(bold)
        return font
