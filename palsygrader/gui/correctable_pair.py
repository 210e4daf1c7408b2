"""The picture pair while its landmarks are corrected: drag, keys, and a magnifier about the point."""

from typing import Final

import numpy as np
from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QColor,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPen,
    QPolygonF,
    QTransform,
)
from PySide6.QtWidgets import QWidget

from palsygrader import wording
from palsygrader.domain.correction import Moment
from palsygrader.gui.picture_marks import paint_landmarks
from palsygrader.gui.picture_pair import Layer, Pane
from palsygrader.gui.point_edit import Chosen, PointEdit
from palsygrader.gui.point_names import point_name
from palsygrader.gui.split_pair import SplitPair

STEP_PX: Final = 0.25
"""An arrow key moves a point so far, in the picture's pixels."""
LARGE_STEP_PX: Final = 2.0
"""The same with Shift."""
_REACH_PX: Final = 16.0
"""A point is taken within this distance on the screen."""
_MAGNIFIER_PX: Final = 128.0
_MAGNIFIED: Final = 4.0
_MARGIN_PX: Final = 8.0
_MOVED: Final = QColor("#FFC933")
"""Neither a side's colour nor one of the grades', and seen on light and on dark skin; the shape tells it, too."""
_SHADE: Final = QColor(0, 0, 0, 200)
_DIAMOND_PX: Final = 5.5
_ARROWS: Final = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}


class CorrectablePair(SplitPair):
    """Two faces whose landmarks can be taken while they are edited.

    Signals:
        points_changed: A point was chosen, moved, put back or taken back.
        apply_wanted: Enter was pressed.
        leave_wanted: Escape was pressed.
    """

    points_changed = Signal()
    apply_wanted = Signal()
    leave_wanted = Signal()

    _edit: PointEdit | None = None  # of the class, since events come while the widget is being made

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._held: QPointF | None = None  # from the pointer to the point, on the screen
        self._layers_before: frozenset[Layer] = frozenset()
        self._mirrored_before = self._split_before = False

    @property
    def edit(self) -> PointEdit | None:
        """The landmarks under correction; None while they are only shown."""
        return self._edit

    def begin(self, edit: PointEdit) -> None:
        """Let the landmarks of the pictures on show be moved; one picture per key frame of the edit."""
        self._edit = edit
        self._layers_before = self.layers
        self._mirrored_before, self._split_before = self.mirrored, self._wanted
        self.set_layers(frozenset())
        self.set_mirrored(mirrored=False)  # a point moves where the key or the pointer says
        self.set_split(split=False)
        self.setCursor(Qt.CursorShape.CrossCursor)
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        self.update()

    def end(self) -> None:
        """Show the pictures as before."""
        self._edit = self._held = None
        self.set_layers(self._layers_before)
        self.set_mirrored(mirrored=self._mirrored_before)
        self.set_split(split=self._split_before)
        self.setCursor(Qt.CursorShape.OpenHandCursor)

    def refresh(self) -> None:
        """Show and tell what has changed in the edit."""
        self.update()
        self.points_changed.emit()

    def place_of(self, moment: Moment, index: int) -> QPointF:
        """Return where a landmark under correction lies on the widget.

        Raises:
            ValueError: Nothing is edited.
        """
        if self._edit is None:
            message = "nothing is edited"
            raise ValueError(message)
        number = self._edit.moments.index(moment)
        return self._transform(number).map(QPointF(*self._edit.points_px(moment)[index]))

    def event(self, event: QEvent) -> bool:
        """Take the keys of undo and redo before the page does."""
        if self._edit is not None and event.type() is QEvent.Type.ShortcutOverride and _is_own(event):
            event.accept()
            return True
        return super().event(event)

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: A002, FBT001, N802 - Qt's
        """Go from point to point with Tab; past the last one the keyboard goes on."""
        if self._edit is not None and self._edit.step(1 if next else -1):
            self._tell_chosen()
            self.refresh()
            return True
        return super().focusNextPrevChild(next)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move the chosen point, undo, redo, put back, apply, leave; the rest as ever."""
        edit = self._edit
        if edit is None:
            super().keyPressEvent(event)
            return
        key = Qt.Key(event.key())
        if _is_redo(event):
            edit.redo()
        elif _is_undo(event):
            edit.undo()
        elif key in _ARROWS:
            step = LARGE_STEP_PX if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else STEP_PX
            right, down = _ARROWS[key]
            edit.nudge(step * right, step * down)
        elif key in {Qt.Key.Key_Delete, Qt.Key.Key_Backspace}:
            edit.reset_point()
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.apply_wanted.emit()
            return
        elif key == Qt.Key.Key_Escape:
            self.leave_wanted.emit()
            return
        else:
            super().keyPressEvent(event)
            return
        self.refresh()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take the nearest point; beside all points, the pictures."""
        found = self._nearest(event.position()) if self._edit is not None else None
        if self._edit is None or found is None:
            super().mousePressEvent(event)
            return
        self._edit.chosen = found
        self._edit.keep_step()
        self._held = self.place_of(*found) - event.position()
        self._tell_chosen()
        self.refresh()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Move the point that is held."""
        edit = self._edit
        if edit is None or edit.chosen is None or self._held is None:
            super().mouseMoveEvent(event)
            return
        to_picture, _ = self._transform(edit.moments.index(edit.chosen.moment)).inverted()
        at = to_picture.map(event.position() + self._held)
        edit.place((at.x(), at.y()))
        self.refresh()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let the point go."""
        if self._edit is not None and self._held is not None:
            self._held = None
            self._edit.drop_step()
            self.refresh()
            return
        super().mouseReleaseEvent(event)
        if self._edit is not None:
            self.setCursor(Qt.CursorShape.CrossCursor)

    def _paint_pane(self, painter: QPainter, area: QRectF, pane: Pane, *, moving: bool) -> None:
        super()._paint_pane(painter, area, pane, moving=moving)
        edit = self._edit
        if edit is None:
            return
        moment = edit.moments[int(moving)]
        points, to_screen = edit.points_px(moment), self._to_screen(area, pane)
        painter.save()
        painter.setClipRect(area)
        paint_landmarks(painter, to_screen, points)
        for index in np.flatnonzero(edit.moved(moment)):
            _paint_diamond(painter, to_screen.map(QPointF(*points[index])))
        if edit.chosen is not None and edit.chosen.moment is moment:
            self._paint_chosen(painter, area, pane, QPointF(*points[edit.chosen.point]), to_screen)
        painter.restore()

    def _paint_chosen(self, painter: QPainter, area: QRectF, pane: Pane, point: QPointF, to_screen: QTransform) -> None:
        at = to_screen.map(point)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for colour, width in ((_SHADE, 4.0), (QColor("white"), 2.0)):
            painter.setPen(QPen(colour, width))
            painter.drawEllipse(at, 9.0, 9.0)
        size = min(_MAGNIFIER_PX, 0.45 * area.width(), 0.45 * area.height())
        left = area.right() - size - _MARGIN_PX if at.x() < area.center().x() else area.left() + _MARGIN_PX
        lens = QRectF(left, area.bottom() - size - _MARGIN_PX, size, size)
        shape = QPainterPath()
        shape.addEllipse(lens)
        painter.setClipPath(shape, Qt.ClipOperation.IntersectClip)
        painter.fillRect(lens, QColor("#101514"))
        magnified = QTransform()
        magnified.translate(lens.center().x(), lens.center().y())
        magnified.scale(_MAGNIFIED * to_screen.m11(), _MAGNIFIED * to_screen.m22())
        magnified.translate(-point.x(), -point.y())
        painter.setTransform(magnified, combine=True)
        painter.drawImage(QPointF(-0.5, -0.5), self._image(pane.picture))
        painter.resetTransform()
        _paint_cross(painter, lens)
        painter.setClipRect(area)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor("white"), 2.0))
        painter.drawEllipse(lens)

    def _transform(self, number: int) -> QTransform:
        return self._to_screen(self._areas()[number], (self._panes or ())[number])

    def _nearest(self, at: QPointF) -> Chosen | None:
        """Return the landmark within reach that is nearest to a place, in the picture that lies there."""
        edit, areas = self._edit, self._areas()
        number = next((n for n, area in enumerate(areas) if area.contains(at)), None)
        if edit is None or number is None:
            return None
        moment, to_screen = edit.moments[number], self._transform(number)
        screen = [to_screen.map(QPointF(x, y)) - at for x, y in edit.points_px(moment)]
        distances = [float(np.hypot(away.x(), away.y())) for away in screen]
        index = int(np.argmin(distances))
        return Chosen(moment, index) if distances[index] <= _REACH_PX else None

    def _tell_chosen(self) -> None:
        words = chosen_words(self._edit.chosen) if self._edit is not None else ""
        self.setAccessibleDescription(words)
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, words))


def chosen_words(chosen: Chosen | None) -> str:
    """Return which picture and which point are chosen, or what to do when none is."""
    if chosen is None:
        return wording.say("correction.hint")
    moment = wording.say(f"correction.moment.{chosen.moment}")
    return wording.say("correction.chosen", moment=moment, point=point_name(chosen.point))


def _is_own(event: QEvent) -> bool:
    """Tell whether a key that is a shortcut elsewhere means the points."""
    return isinstance(event, QKeyEvent) and (
        _is_undo(event) or _is_redo(event) or event.key() in {Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Enter}
    )


def _is_undo(event: QKeyEvent) -> bool:
    return event.matches(QKeySequence.StandardKey.Undo)


def _is_redo(event: QKeyEvent) -> bool:
    wanted = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    shifted = event.key() == Qt.Key.Key_Z and event.modifiers() == wanted
    return shifted or event.matches(QKeySequence.StandardKey.Redo)


def _paint_diamond(painter: QPainter, at: QPointF) -> None:
    size = _DIAMOND_PX
    corners = [QPointF(0, -size), QPointF(size, 0), QPointF(0, size), QPointF(-size, 0)]
    painter.setPen(QPen(_SHADE, 1.5))
    painter.setBrush(_MOVED)
    painter.drawPolygon(QPolygonF([at + corner for corner in corners]))


def _paint_cross(painter: QPainter, lens: QRectF) -> None:
    """Paint a cross over the lens that leaves its middle free."""
    middle, reach, gap = lens.center(), lens.width() / 2, 4.0
    for colour, width in ((_SHADE, 3.0), (QColor("white"), 1.0)):
        painter.setPen(QPen(colour, width))
        for right, down in _ARROWS.values():
            way = QPointF(right, down)
            painter.drawLine(middle + way * gap, middle + way * reach)
