"""A pair of pictures, rest beside peak, with landmarks, displacement, side tags and one zoom for both."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QTransform,
    QWheelEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from palsygrader import wording
from palsygrader.domain.examination import Picture
from palsygrader.domain.expressions import Expression
from palsygrader.domain.face import OUTER_CANTHUS, Side
from palsygrader.domain.grade import RegionLoss
from palsygrader.gui import theme
from palsygrader.gui.displacement import heat, rest_in_frame
from palsygrader.gui.picture_marks import (
    POINT_LEFT,
    TAG_HEIGHT_PX,
    TAG_PX,
    paint_arrows,
    paint_landmarks,
    paint_tag,
)
from palsygrader.gui.picture_tints import face_grid, tinted
from palsygrader.report.losses import loss_strengths
from palsygrader.vision.face_regions import beside_region_px, region_strength
from palsygrader.wording.lists import comma_list

ZOOM_STEP: Final = 1.25
ZOOM_MAX: Final = 8.0
HALF_WIDTH: Final = 0.98
"""Half of the pane's width, in eye distances, at zoom 1."""
HALF_HEIGHT: Final = 1.1
BELOW_NOSE: Final = 0.06
"""The panes' middle lies this far below the nose, in eye distances: forehead and chin are both seen."""
_TAG_MARGIN_PX: Final = 10
_CHIP_PX: Final = 44
"""The word for a mirrored picture stands so far from its edge, beside the side's tag."""
_LOSS_ROOM_PX: Final = 34
"""Half the width of the words beside a loss, with a margin."""
_DOT: Final = " · "
"""Between the parts of a title."""
BAND_PX: Final = 24
"""Height of the titles' line above the pictures."""
NOSE: Final = slice(27, 36)
_LOSS: Final = QColor("#E23BE0")
"""Neither a side's colour nor one of the grades', and seen on light and on dark skin."""


class Layer(StrEnum):
    """What can be laid over the pictures."""

    LANDMARKS = "landmarks"
    ARROWS = "arrows"
    HEAT = "heat"
    LOSS = "loss"


@dataclass(frozen=True, slots=True, eq=False)
class Pane:
    """One picture with its landmarks.

    Attributes:
        picture: RGB picture, maybe reduced.
        points_px: Shape (68, 2), in the picture's pixels.
        title: Words shown above the picture, so that they cover neither forehead nor chin.
        rest_px: Shape (68, 2), the same face at rest, in its own picture; None where the pair's first picture shows it.
    """

    picture: Picture
    points_px: NDArray[np.float64]
    title: str
    rest_px: NDArray[np.float64] | None = None


class PicturePair(QWidget):
    """Two faces at the same size.

    Signals:
        zoom_changed: The new zoom, 1 is the whole face.
    """

    zoom_changed = Signal(float)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._panes: tuple[Pane, ...] | None = None
        self._expression = Expression.REST
        self._images: dict[int, QImage] = {}
        self._heat: tuple[QImage, QRectF] | None = None
        self._losses: tuple[RegionLoss, ...] = ()
        self._loss: tuple[QImage, QRectF] | None = None
        self._layers: frozenset[Layer] = frozenset()
        self._mirrored = False
        self._zoom = 1.0
        self._shift = QPointF(0, 0)  # in eye distances
        self._dragged_from: QPointF | None = None
        self._empty = wording.say("review.pair.empty")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.OpenHandCursor)
        self._describe()

    def sizeHint(self) -> QSize:
        """Prefer two portraits."""
        return QSize(640, 340)

    def minimumSizeHint(self) -> QSize:
        """Stay readable in the smallest window."""
        return QSize(320, 188)

    @property
    def layers(self) -> frozenset[Layer]:
        """What is laid over the pictures."""
        return self._layers

    @property
    def mirrored(self) -> bool:
        """Whether the pictures are shown as in a mirror; what is stored never is."""
        return self._mirrored

    def set_mirrored(self, *, mirrored: bool) -> None:
        """Show the pictures with all that lies over them as in a mirror, or as one sees the patient."""
        self._mirrored = mirrored
        self._describe()
        self.update()

    @property
    def zoom(self) -> float:
        """1 shows the whole face."""
        return self._zoom

    def show_pair(self, rest: Pane, moved: Pane, expression: Expression) -> None:
        """Show two pictures; zoom and layers stay."""
        self._panes = (rest, moved)
        self._expression = expression
        kept = {id(pane.picture) for pane in self._panes}
        self._images = {key: image for key, image in self._images.items() if key in kept}
        self._heat = self._loss = None
        self._describe()
        self.update()

    def show_one(self, still: Pane, expression: Expression) -> None:
        """Show one picture, of a face at rest; zoom and layers stay."""
        self._panes = (still,)
        self._expression = expression
        self._images = {key: image for key, image in self._images.items() if key == id(still.picture)}
        self._heat = self._loss = None
        self._describe()
        self.update()

    def show_losses(self, losses: Sequence[RegionLoss]) -> None:
        """Say where the chosen branch's lost function is seen in the moving picture."""
        self._losses = tuple(losses)
        self._loss = None
        self.update()

    def show_nothing(self, words: str) -> None:
        """Show one line in place of the pictures."""
        self._panes = None
        self._images = {}
        self._heat = self._loss = None
        self._empty = words
        self._describe()
        self.update()

    def set_layers(self, layers: frozenset[Layer]) -> None:
        """Choose what is laid over the pictures."""
        self._layers = layers
        self.update()

    def zoom_by(self, factor: float) -> None:
        """Zoom both pictures about their middle."""
        self._zoom = min(max(self._zoom * factor, 1.0), ZOOM_MAX)
        if self._zoom == 1.0:
            self._shift = QPointF(0, 0)
        self.zoom_changed.emit(self._zoom)
        self.update()

    def reset_zoom(self) -> None:
        """Show whole faces again."""
        self.zoom_by(1.0 / ZOOM_MAX)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom."""
        if event.angleDelta().y():
            self.zoom_by(ZOOM_STEP if event.angleDelta().y() > 0 else 1 / ZOOM_STEP)
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Zoom with +, - and 0."""
        match event.key():
            case Qt.Key.Key_Plus | Qt.Key.Key_Equal:
                self.zoom_by(ZOOM_STEP)
            case Qt.Key.Key_Minus:
                self.zoom_by(1 / ZOOM_STEP)
            case Qt.Key.Key_0:
                self.reset_zoom()
            case _:
                super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold of the pictures."""
        self._dragged_from = event.position()
        self.setCursor(Qt.CursorShape.ClosedHandCursor)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Move both pictures together."""
        if self._dragged_from is None or self._zoom == 1.0:
            return
        width, height = self._pane_size()
        per_unit = min(width / (2 * HALF_WIDTH), height / (2 * HALF_HEIGHT)) * self._zoom
        moved = (event.position() - self._dragged_from) / per_unit
        reach, across = 1.0, -moved.x() if self._mirrored else moved.x()
        self._shift = QPointF(
            min(max(self._shift.x() + across, -reach), reach), min(max(self._shift.y() + moved.y(), -reach), reach)
        )
        self._dragged_from = event.position()
        self.update()

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        """Let go."""
        self._dragged_from = None
        self.setCursor(Qt.CursorShape.OpenHandCursor)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint both panes."""
        colours = theme.palette()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        if self._panes is None:
            self._paint_empty(painter)
        else:
            for number, (area, pane) in enumerate(zip(self._areas(), self._panes, strict=True)):
                self._paint_pane(painter, area, pane, moving=number == 1)
                self._paint_title(painter, self._title_place(area, number), pane.title)
        if self.hasFocus():
            painter.setPen(QPen(colours.accent, 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 8, 8)
        painter.end()

    def _areas(self) -> list[QRectF]:
        """Return the place of each pane."""
        count = len(self._panes or ())
        width, height = self._pane_size()
        first_x = (self.width() - count * (width + theme.GRID_PX) + theme.GRID_PX) / 2
        return [QRectF(first_x + n * (width + theme.GRID_PX), BAND_PX, width, height) for n in range(count)]

    def _pane_size(self) -> tuple[float, float]:
        return max((self.width() - theme.GRID_PX) / 2, 1.0), max(float(self.height()) - BAND_PX, 1.0)

    def _paint_empty(self, painter: QPainter) -> None:
        colours = theme.palette()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colours.raised)
        painter.drawRoundedRect(QRectF(self.rect()), 8, 8)
        painter.setPen(colours.muted)
        painter.setFont(theme.text_font())
        flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
        painter.drawText(self.rect().adjusted(24, 24, -24, -24), flags, self._empty)

    def _paint_pane(self, painter: QPainter, area: QRectF, pane: Pane, *, moving: bool) -> None:
        painter.save()
        painter.setClipPath(self._shape(area, moving=moving))
        painter.fillRect(area, QColor("#101514"))
        to_screen = self._to_screen(area, pane)
        painter.setTransform(to_screen, combine=True)
        painter.drawImage(QPointF(-0.5, -0.5), self._image(pane.picture))  # pixel centres are at integers
        if moving and Layer.HEAT in self._layers:
            image, place = self._heat_image()
            painter.drawImage(place, image)
        if moving and Layer.LOSS in self._layers and self._losses:
            image, place = self._loss_image()
            painter.drawImage(place, image)
        painter.resetTransform()
        if Layer.LANDMARKS in self._layers:
            paint_landmarks(painter, to_screen, pane.points_px)
        if moving and Layer.ARROWS in self._layers:
            paint_arrows(painter, to_screen, self._placed_rest(), pane.points_px)
        if moving and Layer.LOSS in self._layers:
            self._paint_losses(painter, to_screen, pane, area)
        self._paint_tags(painter, area)
        painter.restore()

    def _shape(self, area: QRectF, *, moving: bool) -> QPainterPath:  # noqa: ARG002 - of a pane that is not whole
        """Return where a pane is painted."""
        shape = QPainterPath()
        shape.addRoundedRect(area, 8, 8)
        return shape

    def _to_screen(self, area: QRectF, pane: Pane) -> QTransform:
        """Return the transform from a pane's picture to the widget, mirrored about the pane's middle when asked for."""
        to_screen = self._face_to_screen(area, pane)
        return to_screen * QTransform(-1, 0, 0, 1, 2 * area.center().x(), 0) if self._mirrored else to_screen

    def _face_to_screen(self, area: QRectF, pane: Pane) -> QTransform:
        points = pane.points_px
        eye_distance = float(np.hypot(*(points[OUTER_CANTHUS[Side.LEFT]] - points[OUTER_CANTHUS[Side.RIGHT]])))
        scale = min(area.width() / (2 * HALF_WIDTH), area.height() / (2 * HALF_HEIGHT)) / max(eye_distance, 1.0)
        middle_x, middle_y = points[NOSE].mean(axis=0)
        transform = QTransform()
        transform.translate(area.center().x(), area.center().y())
        transform.scale(scale * self._zoom, scale * self._zoom)
        transform.translate(
            -middle_x + self._shift.x() * eye_distance, -middle_y + (self._shift.y() - BELOW_NOSE) * eye_distance
        )
        return transform

    def _image(self, picture: Picture) -> QImage:
        image = self._images.get(id(picture))
        if image is None:
            height, width = picture.shape[:2]
            rows = np.ascontiguousarray(picture)
            image = QImage(rows.data, width, height, 3 * width, QImage.Format.Format_RGB888).copy()
            self._images[id(picture)] = image
        return image

    def _placed_rest(self) -> NDArray[np.float64]:
        rest, moved = self._both()
        return rest_in_frame(rest.points_px, moved.points_px, self._expression)

    def _both(self) -> tuple[Pane, Pane]:
        if self._panes is None or len(self._panes) == 1:
            message = "no pair is shown"
            raise ValueError(message)
        rest, moved = self._panes
        return rest, moved

    def _heat_image(self) -> tuple[QImage, QRectF]:
        if self._heat is None:
            _, moved = self._both()
            columns, rows, place = face_grid(moved.points_px)
            strength = heat(self._placed_rest(), moved.points_px, columns, rows)
            self._heat = (tinted(strength, POINT_LEFT), place)
        return self._heat

    def _loss_image(self) -> tuple[QImage, QRectF]:
        if self._loss is None:
            _, moved = self._both()
            columns, rows, place = face_grid(moved.points_px)
            strength = region_strength(moved.points_px, loss_strengths(self._losses), columns, rows)
            self._loss = (tinted(strength, _LOSS), place)
        return self._loss

    def _paint_losses(self, painter: QPainter, to_screen: QTransform, pane: Pane, area: QRectF) -> None:
        """Write beside the foremost region how many points of P are lost there."""
        for loss in self._losses[:1]:
            x, y = beside_region_px(pane.points_px, loss.region, loss.side)
            at = to_screen.map(QPointF(x, y)) - QPointF(0, TAG_HEIGHT_PX / 2)
            below_tags = area.top() + TAG_HEIGHT_PX + 2 * _TAG_MARGIN_PX
            at.setX(min(max(at.x(), area.left() + _LOSS_ROOM_PX), area.right() - _LOSS_ROOM_PX))
            at.setY(min(max(at.y(), below_tags), area.bottom() - TAG_HEIGHT_PX - _TAG_MARGIN_PX))
            paint_tag(painter, at, wording.say("report.loss.points", points=f"{loss.gain_percent:.0f}"), 0)

    def _title_place(self, area: QRectF, number: int) -> QRectF:  # noqa: ARG002 - of panes in one place
        return QRectF(area.left(), 0, area.width(), BAND_PX)

    def _paint_title(self, painter: QPainter, place: QRectF, title: str) -> None:
        painter.setFont(theme.text_font(TAG_PX, bold=True))
        painter.setPen(theme.palette().text)
        metrics = painter.fontMetrics()
        if metrics.horizontalAdvance(title) > place.width():
            title = title.rpartition(_DOT)[2]  # what is seen, rather than when
        shown = metrics.elidedText(title, Qt.TextElideMode.ElideRight, round(place.width()))
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, shown)

    def _paint_tags(self, painter: QPainter, area: QRectF) -> None:
        """Paint the sides, the patient's right at the picture's left unless it is mirrored, which is said."""
        top = area.top() + _TAG_MARGIN_PX
        left, right = (Side.LEFT, Side.RIGHT) if self._mirrored else (Side.RIGHT, Side.LEFT)
        paint_tag(painter, QPointF(area.left() + _TAG_MARGIN_PX, top), wording.say(f"side.{left}.short"), -1)
        paint_tag(painter, QPointF(area.right() - _TAG_MARGIN_PX, top), wording.say(f"side.{right}.short"), 1)
        if self._mirrored:
            paint_tag(painter, QPointF(area.left() + _CHIP_PX, top), wording.say("views.mirrored"), -1)

    def _describe(self) -> None:
        titles = [pane.title for pane in self._panes] if self._panes is not None else [self._empty]
        if self._mirrored:
            titles.append(wording.say("views.mirrored"))
        self.setAccessibleName(wording.say("review.pair.name", titles=comma_list(titles)))
