"""The low strip of recorded expressions on the review page; one is chosen."""

from functools import partial
from typing import Final

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QHBoxLayout, QSizePolicy, QWidget

from palsygrader import wording
from palsygrader.domain.examination import Examination, ExpressionRecord, QualityIssue
from palsygrader.domain.expressions import Expression
from palsygrader.grading.usability import MOVES, why_untold
from palsygrader.gui import theme
from palsygrader.gui.expression_strip import face_thumbnail
from palsygrader.gui.icons import Icon, icon
from palsygrader.gui.review_words import expression_title
from palsygrader.gui.thumbnail_sides import paint_side_letters
from palsygrader.report.losses import tested_branch
from palsygrader.report.phrases import issue_words
from palsygrader.wording.lists import comma_list

_HEIGHT_PX: Final = 90
_NAME_PX: Final = 14
_PICTURE_PX: Final = 44
_PICTURE_WIDTH_PX: Final = 62
_SIGN_PX: Final = 18


class _Tile(QAbstractButton):
    """One expression: face, short name, and a sign when something is the matter with what it tests."""

    def __init__(self, expression: Expression, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._expression = expression
        self._examination: Examination | None = None
        self._thumbnail: QImage | None = None
        self._marked = False
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(84, _HEIGHT_PX)

    def minimumSizeHint(self) -> QSize:
        return QSize(52, _HEIGHT_PX)

    def show_examination(self, examination: Examination) -> None:
        former = self._examination
        mine = examination.records.get(self._expression)
        if former is None or former.records.get(self._expression) is not mine:
            self._thumbnail = None
        self._examination = examination
        self._marked = mine is not None and _is_impaired(examination, mine)
        words = wording.say("review.strip.tile", expression=expression_title(self._expression), state=self._state())
        self.setToolTip(words)
        self.setAccessibleName(words)
        self.update()

    def _state(self) -> str:
        examination = self._examination
        if examination is None:
            return ""
        record = examination.records.get(self._expression)
        if record is None:
            skipped = examination.skipped.get(self._expression)
            return wording.of(skipped) if skipped is not None else wording.say("review.card.not_recorded")
        told = self._told(record)
        corrected = examination.correction(self._expression) is not None
        return comma_list((told, wording.say("correction.mark"))) if corrected else told

    @staticmethod
    def _told(record: ExpressionRecord) -> str:
        if record.quality:
            return comma_list(dict.fromkeys(issue_words(flag) for flag in record.quality))
        return wording.say("review.strip.good")

    def paintEvent(self, _event: QPaintEvent) -> None:
        colours = theme.palette()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        chosen, focused = self.isChecked(), self.hasFocus()
        painter.setBrush(colours.accent_soft if chosen else colours.surface)
        strong = chosen or focused or self.underMouse()
        painter.setPen(QPen(colours.accent if strong else colours.line, 3 if focused else 2 if chosen else 1))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1.5, 1.5, -1.5, -1.5), 8, 8)
        area = QRect(0, 6, min(self.width() - 12, _PICTURE_WIDTH_PX), _PICTURE_PX)
        area.moveLeft((self.width() - area.width()) // 2)
        record = self._examination.records.get(self._expression) if self._examination is not None else None
        if record is not None:
            if self._thumbnail is None or self._thumbnail.size() != area.size():
                self._thumbnail = face_thumbnail(record.peak, area.width(), area.height())
            shape = QPainterPath()
            shape.addRoundedRect(QRectF(area), 5, 5)
            painter.save()
            painter.setClipPath(shape)
            painter.drawImage(area.topLeft(), self._thumbnail)
            paint_side_letters(painter, area)
            painter.restore()
            if self._marked:
                corner = QRect(area.right() - _SIGN_PX - 2, area.top() + 2, _SIGN_PX + 2, _SIGN_PX + 2)
                _paint_sign(painter, corner, Icon.PROBLEM, "problem", colours.problem_soft)
            if self._examination is not None and self._examination.correction(self._expression) is not None:
                corner = QRect(area.left() + 1, area.top() + 2, _SIGN_PX + 2, _SIGN_PX + 2)
                _paint_sign(painter, corner, Icon.EDIT, "accent", colours.accent_soft)
        elif self._examination is not None:
            skipped = self._expression in self._examination.skipped
            sign = QRect(0, 0, theme.TITLE_PX, theme.TITLE_PX)
            sign.moveCenter(area.center())
            icon(Icon.SKIP if skipped else Icon.CAMERA, "muted").paint(painter, sign)
        painter.setFont(theme.text_font(_NAME_PX, bold=chosen))
        painter.setPen(colours.text if record is not None else colours.muted)
        name = wording.say(f"expression.{self._expression}.short")
        lines = QRect(3, _PICTURE_PX + 6, self.width() - 6, _HEIGHT_PX - _PICTURE_PX - 8)
        painter.drawText(lines, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, name)
        painter.end()


def _paint_sign(painter: QPainter, at: QRect, sign: Icon, colour: str, ground: QColor) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ground)
    painter.drawEllipse(at)
    icon(sign, colour).paint(painter, at.adjusted(2, 2, -2, -2))


def _is_impaired(examination: Examination, record: ExpressionRecord) -> bool:
    """Tell whether something is the matter with a recording; what is covered matters where its expression moves."""
    if any(flag.issue is not QualityIssue.COVERED for flag in record.quality):
        return True
    branch = tested_branch(record.expression)
    if branch is None:
        return bool(record.quality)
    return why_untold(examination.records, record.expression, MOVES[branch]) is not None


class ReviewStrip(QWidget):
    """Tiles in protocol order.

    Signals:
        chosen: The Expression whose tile was pressed.
    """

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(theme.GRID_PX // 2)
        self._group = QButtonGroup(self)
        self._tiles: dict[Expression, _Tile] = {}

    def show_examination(self, examination: Examination) -> None:
        """Show the expressions of an examination with their states."""
        if tuple(self._tiles) != examination.expressions:
            for tile in self._tiles.values():
                self._group.removeButton(tile)
                tile.deleteLater()
            self._tiles = {}
            for expression in examination.expressions:
                tile = _Tile(expression)
                tile.clicked.connect(partial(self.chosen.emit, expression))
                self._group.addButton(tile)
                self._row.addWidget(tile)
                self._tiles[expression] = tile
        for tile in self._tiles.values():
            tile.show_examination(examination)

    def choose(self, expression: Expression) -> None:
        """Mark an expression."""
        if expression in self._tiles:
            self._tiles[expression].setChecked(True)
