"""The face map: severity per branch on a face, chosen by pointer or keyboard."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from palsygrader import wording
from palsygrader.domain.face import AffectedSide, Branch, Side
from palsygrader.domain.severity import Severity
from palsygrader.gui import theme
from palsygrader.gui.face_drawing import (
    Emphasis,
    Ink,
    coloured_sides,
    drawing_transform,
    paint_face,
    paint_side_letters,
    region_path,
)
from palsygrader.wording import severity as looks
from palsygrader.wording.lists import semicolon_list

COMPACT_PX: Final = 96
"""Side of the map in lists."""
_TAG_PX: Final = 16
_MARGIN_PX: Final = 8


def face_ink() -> Ink:
    """Return the drawing's colours in the present theme."""
    palette = theme.palette()
    line = QColor(palette.text)
    line.setAlphaF(0.78)
    return Ink(line=line, skin=QColor(palette.surface), text=QColor(palette.text), accent=QColor(palette.accent))


def severity_words(severity: Severity | None, not_told_from: Severity | None = None, numeral: str = "") -> str:
    """Return a grade in words for tool tips and screen readers, for example `"IV, moderately severe weakness"`.

    Args:
        severity: None is withheld.
        not_told_from: A weaker grade that it cannot be told from.
        numeral: Its numeral with the grades that its interval reaches, where these are to be told.
    """
    if severity is None:
        return wording.say("review.face_map.withheld")
    words = wording.of(severity)
    if not_told_from is not None:
        words = wording.say("severity.not_told_from", grade=not_told_from.name)
    return wording.say("review.face_map.graded", numeral=numeral or looks.NUMERAL[severity], words=words)


class FaceMap(QWidget):
    """A face seen from the front, its branch regions coloured on the affected side.

    Args:
        compact: About 96 px, numerals only, for lists; takes no focus and no clicks.
        parent: Owner.

    Signals:
        branch_chosen: The `Branch` chosen by click or keyboard.
    """

    branch_chosen = Signal(object)

    def __init__(self, *, compact: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._compact = compact
        self._severities: dict[Branch, Severity | None] = {}
        self._not_told_from: dict[Branch, Severity | None] = {}
        self._side = AffectedSide.UNKNOWN
        self._chosen: Branch | None = None
        self._hovered: Branch | None = None
        if compact:
            self.setFixedSize(COMPACT_PX, COMPACT_PX)
            self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        else:
            self.setMinimumSize(200, 260)
            self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
            self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            self.setMouseTracking(True)
        self._describe()

    def sizeHint(self) -> QSize:
        """Return a size that shows numerals at arm's length."""
        return QSize(COMPACT_PX, COMPACT_PX) if self._compact else QSize(272, 348)

    def show_severities(
        self,
        severities: Mapping[Branch, Severity | None],
        affected_side: AffectedSide,
        not_told_from: Mapping[Branch, Severity | None] = MappingProxyType({}),
    ) -> None:
        """Colour the affected side; a branch that is None or absent is shown as withheld.

        Args:
            severities: The grade that stands per branch.
            affected_side: The side in force.
            not_told_from: The weaker grade that a branch's grade cannot be told from, for its words.
        """
        self._severities = dict(severities)
        self._not_told_from = dict(not_told_from)
        self._side = affected_side
        self._describe()
        self.update()

    @property
    def chosen(self) -> Branch | None:
        """The branch that is outlined."""
        return self._chosen

    def choose(self, branch: Branch | None) -> None:
        """Outline a branch without emitting."""
        self._chosen = branch
        self.update()

    def branch_at(self, point: QPointF) -> Branch | None:
        """Return the branch whose region, on either side, lies under a point of the widget."""
        inverse, possible = drawing_transform(self._face_rect()).inverted()
        if not possible:
            return None
        at = inverse.map(point)
        for branch in Branch:
            if any(region_path(branch, side).contains(at) for side in Side):
                return branch
        return None

    def region_middle(self, branch: Branch, side: Side) -> QPointF:
        """Return the middle of a region in the widget's pixels."""
        path = drawing_transform(self._face_rect()).map(region_path(branch, side))
        return path.boundingRect().center()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the face, the side tags and the focus."""
        painter = QPainter(self)
        ink = face_ink()
        emphasis = None if self._compact else Emphasis(self._chosen, self._hovered)
        paint_face(
            painter,
            self._face_rect(),
            self._severities,
            self._side,
            ink=ink,
            compact=self._compact,
            emphasis=emphasis,
        )
        if self._compact:
            paint_side_letters(painter, QRectF(self.rect()).adjusted(2, 1, -2, 0), ink)
        else:
            self._paint_tags(painter, ink)
        painter.end()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Outline what lies under the pointer."""
        branch = self.branch_at(event.position())
        if branch is not self._hovered:
            self._hovered = branch
            self.setCursor(Qt.CursorShape.PointingHandCursor if branch is not None else Qt.CursorShape.ArrowCursor)
            if branch is not None:
                QToolTip.showText(event.globalPosition().toPoint(), self._branch_words(branch), self)
            self.update()

    def leaveEvent(self, event: QEvent) -> None:
        """Forget what lay under the pointer."""
        self._hovered = None
        self.update()
        super().leaveEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose the branch under the pointer."""
        branch = self.branch_at(event.position())
        if branch is not None and event.button() is Qt.MouseButton.LeftButton:
            self._choose_and_tell(branch)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move between branches with the arrow keys, Home and End."""
        order = tuple(Branch)
        at = order.index(self._chosen) if self._chosen is not None else -1
        match event.key():
            case Qt.Key.Key_Down | Qt.Key.Key_Right:
                self._choose_and_tell(order[min(at + 1, len(order) - 1)])
            case Qt.Key.Key_Up | Qt.Key.Key_Left:
                self._choose_and_tell(order[max(at - 1, 0)])
            case Qt.Key.Key_Home:
                self._choose_and_tell(order[0])
            case Qt.Key.Key_End:
                self._choose_and_tell(order[-1])
            case _:
                super().keyPressEvent(event)

    def _choose_and_tell(self, branch: Branch) -> None:
        self.choose(branch)
        self.branch_chosen.emit(branch)

    def _face_rect(self) -> QRectF:
        if self._compact:
            return QRectF(self.rect()).adjusted(1, 1, -1, -1)
        return QRectF(self.rect()).adjusted(_MARGIN_PX, _TAG_PX, -_MARGIN_PX, -_MARGIN_PX)

    def _paint_tags(self, painter: QPainter, ink: Ink) -> None:
        painter.setFont(theme.text_font(_TAG_PX, bold=True))
        painter.setPen(ink.text)
        tags = QRectF(self.rect()).adjusted(_MARGIN_PX, 4, -_MARGIN_PX, 0)
        painter.drawText(tags, Qt.AlignmentFlag.AlignLeft, wording.say("side.right.short"))
        painter.drawText(tags, Qt.AlignmentFlag.AlignRight, wording.say("side.left.short"))
        if self.hasFocus() and self._chosen is None:
            painter.setPen(ink.accent)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 6, 6)

    def _branch_words(self, branch: Branch) -> str:
        grade = ""
        if coloured_sides(self._side):
            grade = severity_words(self._severities.get(branch), self._not_told_from.get(branch))
        key = "review.face_map.branch" if grade else "review.face_map.branch_ungraded"
        region = wording.say(f"branch.{branch}.region")
        return wording.say(key, branch=wording.capitalised(wording.of(branch)), region=region, grade=grade)

    def _describe(self) -> None:
        lines = semicolon_list(self._branch_words(branch) for branch in Branch)
        side = wording.of(self._side)
        self.setAccessibleName(wording.say("review.face_map.name", side=side))
        self.setAccessibleDescription(lines)
